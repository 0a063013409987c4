//! The contract of a token store as a test, for stores that users write, in every language.
//!
//! One file for what is written (`swaps`), one for who may write (`leases`), one for how long that may take (`patience`). Time is real: stores have clocks of their own.

mod leases;
mod patience;
mod swaps;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use self::patience::{Booked, Calls};
use super::{Entry, Store, StoreError};
use crate::clock::{Clock, Moment, SystemClock};
use crate::error::Cause;
use crate::random::{OsRandom, Random};

/// So many handles are made, and so many writers race.
const HANDLES: usize = 8;
/// One call of a store may take so long.
const LIMIT: Duration = Duration::from_secs(30);

/// The rule of the contract that a store broke.
#[derive(Debug, Clone)]
pub struct StoreCheckError {
    rule: &'static str,
    message: String,
    cause: Option<Cause>,
}

impl StoreCheckError {
    /// The rule, in one or two words: the same in every language and version.
    pub fn rule(&self) -> &'static str {
        self.rule
    }

    /// What happened, and how to mend it.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The error of the store's own code, where a method failed.
    pub fn cause(&self) -> Option<&Cause> {
        self.cause.as_ref()
    }
}

impl fmt::Display for StoreCheckError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.rule, self.message)
    }
}

impl std::error::Error for StoreCheckError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause.as_ref().map(Cause::error)
    }
}

/// Checks that a store keeps the contract of [`Store`]. It takes some seconds, because leases have to run out.
///
/// `make` gives handles to the same storage, as two processes would have them; it is called eight times before anything
/// else. Writes under random keys, and leaves them: give it a storage for tests.
///
/// # Errors
/// The first rule that is broken.
pub async fn check_store(make: impl Fn() -> Arc<dyn Store>) -> Result<(), StoreCheckError> {
    check_within(make, LIMIT).await
}

async fn check_within(make: impl Fn() -> Arc<dyn Store>, limit: Duration) -> Kept {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let calls = Calls::new(clock.clone());
    let booked = |_| Arc::new(Booked { store: make(), calls: calls.clone() }) as Arc<dyn Store>;
    let check = Check { handles: (0..HANDLES).map(booked).collect(), clock };
    let work = async move {
        check.swaps().await?;
        check.leases().await?;
        check.races().await
    };
    calls.watch(work, limit).await
}

/// A check under way.
struct Check {
    handles: Vec<Arc<dyn Store>>,
    clock: Arc<dyn Clock>,
}

/// What a rule comes to.
type Kept<T = ()> = Result<T, StoreCheckError>;

/// The rule is broken.
fn broken<T>(rule: &'static str, message: impl Into<String>) -> Kept<T> {
    Err(StoreCheckError { rule, message: message.into(), cause: None })
}

/// Breaks the rule unless `kept`.
fn must(kept: bool, rule: &'static str, message: &str) -> Kept {
    if kept { Ok(()) } else { broken(rule, message) }
}

/// A method that failed breaks a rule too.
fn answered<T>(method: &str, answer: Result<T, StoreError>) -> Kept<T> {
    answer.map_err(|error| StoreCheckError {
        rule: "no error",
        message: format!(
            "`{method}` failed ({error}). A store that works waits for locks of its own (a busy timeout of a few \
             seconds), copes with keys it has never seen, and fails only when its storage cannot be used"
        ),
        cause: error.cause().cloned(),
    })
}

impl Check {
    fn one(&self) -> &dyn Store {
        &*self.handles[0]
    }

    fn other(&self) -> &dyn Store {
        &*self.handles[1]
    }

    fn now(&self) -> Moment {
        self.clock.now()
    }

    async fn pause(&self, duration: Duration) {
        self.clock.sleep(duration).await;
    }
}

/// A key that nobody has used.
fn fresh_key() -> Kept<String> {
    let mut bytes = [0u8; 32];
    match OsRandom.fill(&mut bytes) {
        Ok(()) => Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect()),
        Err(error) => broken("randomness", crate::error::Error::from(error).message()),
    }
}

fn entry(version: u64, value: &[u8]) -> Entry {
    Entry { version, value: Bytes::copy_from_slice(value) }
}

async fn load(store: &dyn Store, key: &str) -> Kept<Option<Entry>> {
    answered("load", store.load(key).await)
}

async fn swap(store: &dyn Store, key: &str, expected: u64, next: Entry) -> Kept<bool> {
    answered("compare_and_swap", store.compare_and_swap(key, expected, next).await)
}
