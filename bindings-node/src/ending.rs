//! The end of a JavaScript environment: the main thread's, or a worker's.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use napi::{Env, Result};

use crate::desk::Desk;

/// Environments that have a hub.
static ENVIRONMENTS: AtomicUsize = AtomicUsize::new(0);

/// How long the end of a program may be held up by a refresh: its answer is worth more than the wait.
const LIMIT: Duration = Duration::from_secs(5);

/// Sees to it that an environment's end leaves nobody waiting. The last one's waits for a refresh under way.
pub(crate) fn watch(env: &Env, desk: Arc<Desk>) -> Result<()> {
    ENVIRONMENTS.fetch_add(1, Ordering::AcqRel);
    env.add_env_cleanup_hook(desk, |desk| {
        desk.close();
        if ENVIRONMENTS.fetch_sub(1, Ordering::AcqRel) == 1 {
            settle();
        }
    })
    .map(drop)
}

/// Waits for a refresh under way. Once in an environment's life: what has not ended by then is left to the next process.
pub(crate) fn settle() {
    yionstack::runtime::settle(LIMIT);
}
