//! Where grants are kept: one trait, one file per store.

mod check;
pub(crate) mod file;
mod memory;
#[cfg(feature = "redis")]
pub(crate) mod redis;

use std::fmt;
use std::io;
use std::time::Duration;

use bytes::Bytes;

use crate::clock::BoxFuture;
use crate::disk;
use crate::error::{Cause, Code, Error};
use crate::secret::Secret;
use crate::token::Journal;

pub use check::{StoreCheckError, check_store};
pub use file::FileStore;
pub use memory::MemoryStore;

#[cfg(feature = "redis")]
pub use self::redis::RedisStore;

/// What a store keeps under a key: an opaque value with a number that grows by at least one with each change.
#[derive(Clone, PartialEq, Eq)]
pub struct Entry {
    /// Number of this state of the value; never 0.
    pub version: u64,
    /// Sealed by the SDK: a store neither reads nor changes it.
    pub value: Bytes,
}

/// A place for grants: two operations on a value with a version, and a lease. All instances that share a grant (other
/// threads, processes, hosts) must share one store.
///
/// Keys are 64 hexadecimal digits, safe in file names and in queries. Nothing is ever deleted: signing out writes a
/// value that holds no token.
pub trait Store: Send + Sync + 'static {
    /// The newest entry under `key`.
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, StoreResult<Option<Entry>>>;

    /// Puts `next` in the place of the entry whose version is `expected` (0: where there is none), in one step, durably
    /// before it returns. `false`: something else is there, and nothing was changed.
    fn compare_and_swap<'a>(
        &'a self,
        key: &'a str,
        expected: u64,
        next: Entry,
    ) -> BoxFuture<'a, StoreResult<bool>>;

    /// Takes the lease of `key` for `owner`, or extends it: until `duration` from now nobody else can have it.
    /// `false`: somebody else has it. A lease only keeps others from waking the server in vain: what is written is
    /// guarded by [`compare_and_swap`](Self::compare_and_swap).
    fn lease<'a>(
        &'a self,
        key: &'a str,
        owner: &'a str,
        duration: Duration,
    ) -> BoxFuture<'a, StoreResult<bool>>;

    /// Gives the lease back, if `owner` still has it, and changes nothing otherwise. It may come from another process than
    /// the owner's: from one on the same machine that has seen the owner end.
    fn release<'a>(&'a self, key: &'a str, owner: &'a str) -> BoxFuture<'a, StoreResult<()>>;

    /// The task that held the lease was stopped, with its runtime: gives the lease back without waiting, where it would
    /// not run out on its own.
    fn abandon(&self, key: &str, owner: &str) {
        let _ = (key, owner);
    }

    /// What the protocol has to know of this store.
    fn nature(&self) -> Nature {
        Nature::default()
    }

    /// Names the incarnation of the data, where a failover may bring back an older state: the replication id.
    fn incarnation(&self) -> BoxFuture<'_, StoreResult<Option<String>>> {
        Box::pin(async { Ok(None) })
    }

    /// A key to seal values with, of the store's own, when the user gives none.
    fn own_key(&self) -> BoxFuture<'_, StoreResult<Option<Secret>>> {
        Box::pin(async { Ok(None) })
    }

    /// Where the answer to a refresh is written down before it is stored: on this machine.
    fn journal(&self) -> Option<Journal> {
        None
    }

    /// What it is, for messages: "the file store in /var/lib/app", "the Redis store at redis.example:6379".
    fn describe(&self) -> String {
        "the store".to_owned()
    }
}

/// What the protocol has to know of a store.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Nature {
    /// It ends with the process, and a forked child must not share it.
    pub volatile: bool,
    /// A failover may bring back an older state: look twice before a refresh, and look again after one.
    pub may_roll_back: bool,
}

impl Nature {
    /// A store that ends with its process.
    pub const fn volatile() -> Self {
        Self { volatile: true, may_roll_back: false }
    }

    /// A store whose failover may bring back an older state.
    pub const fn replicated() -> Self {
        Self { volatile: false, may_roll_back: true }
    }
}

/// A result of a store.
pub type StoreResult<T> = std::result::Result<T, StoreError>;

/// Why a store did not do what it was asked. The message must not hold a secret.
#[derive(Debug, Clone)]
pub struct StoreError {
    code: Code,
    gone: bool,
    message: String,
    replaces: Option<u64>,
    cause: Option<Cause>,
}

impl StoreError {
    /// It cannot be reached, read or written now. Trying again may help: `store_unavailable`.
    pub fn unavailable(message: impl Into<String>) -> Self {
        Self {
            code: Code::StoreUnavailable,
            gone: false,
            message: message.into(),
            replaces: None,
            cause: None,
        }
    }

    /// What is there must not be used (wrong key, tampered with, restored from a backup, open to others), and trying
    /// again does not help: `store_rejected`. Nothing was changed. The message names the remedy.
    pub fn rejected(message: impl Into<String>) -> Self {
        Self { code: Code::StoreRejected, ..Self::unavailable(message) }
    }

    /// The program is wrong: its own code gave something else than it has to, and will again: `configuration`.
    pub fn misused(message: impl Into<String>) -> Self {
        Self { code: Code::Configuration, ..Self::unavailable(message) }
    }

    /// It will never answer again in this process: whoever ran it has ended. Nothing is tried again.
    pub fn gone(message: impl Into<String>) -> Self {
        Self { gone: true, ..Self::unavailable(message) }
    }

    /// The error of the user's own code that this one came of.
    pub fn because(mut self, cause: Cause) -> Self {
        self.cause = Some(cause);
        self
    }

    /// A new sign-in may replace what was rejected: its version.
    pub fn replaceable(mut self, version: u64) -> Self {
        self.replaces = Some(version);
        self
    }

    /// Whether trying again may help.
    pub fn is_unavailable(&self) -> bool {
        self.code == Code::StoreUnavailable
    }

    /// Whether it will never answer again.
    pub fn is_gone(&self) -> bool {
        self.gone
    }

    /// The version that a new sign-in may replace.
    pub fn replaces(&self) -> Option<u64> {
        self.replaces
    }

    /// What happened, for people.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The error of the user's own code that this one came of.
    pub fn cause(&self) -> Option<&Cause> {
        self.cause.as_ref()
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for StoreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause.as_ref().map(Cause::error)
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        let retry = error.is_unavailable();
        Error::new(error.code, error.message).retry(retry).because(error.cause)
    }
}

impl From<io::Error> for StoreError {
    /// What is open to others is rejected; for everything else trying again may help.
    fn from(error: io::Error) -> Self {
        if disk::is_not_private(&error) {
            return Self::rejected(error.to_string());
        }
        Self::unavailable(format!("the disk failed: {error}"))
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry").field("version", &self.version).finish_non_exhaustive()
    }
}
