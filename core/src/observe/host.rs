//! Whose call it is: what a host language attaches to a call, for its observers to find.

use std::any::Any;
use std::future::Future;
use std::sync::Arc;

use tokio::task::futures::TaskLocalFuture;

/// Something of the host's that belongs to a call: where its records go.
pub type Host = Arc<dyn Any + Send + Sync>;

tokio::task_local! {
    static HOST: Host;
}

/// Attaches something to all that `work` does, also to the pages of a list that it asks for ahead.
#[doc(hidden)]
pub fn hosted<F: Future>(host: Host, work: F) -> TaskLocalFuture<Host, F> {
    HOST.scope(host, work)
}

/// What is attached to the call that runs now, also while it is being dropped.
#[doc(hidden)]
pub fn host() -> Option<Host> {
    HOST.try_with(Clone::clone).ok()
}

/// Hands on to a task of its own what is attached to this one.
pub(crate) fn inherited<F: Future>(work: F) -> impl Future<Output = F::Output> {
    let host = host();
    async move {
        match host {
            Some(host) => HOST.scope(host, work).await,
            None => work.await,
        }
    }
}
