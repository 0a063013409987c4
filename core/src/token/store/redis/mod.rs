//! Grants in Redis or Valkey, for hosts that share no disk.

pub(crate) mod address;
mod confirmation;
mod connection;
mod fault;
pub(crate) mod scripts;
mod socket;
mod startup;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use redis::Value;
use tokio::time::timeout;

use self::address::Address;
use self::connection::{Connection, Link};
use self::fault::nonsense;
use self::scripts::Found;
use self::startup::Startup;
use super::{Entry, Nature, Store, StoreError, StoreResult};
use crate::clock::BoxFuture;
use crate::error::{Code, Error, Result};
use crate::fork::ForkLocal;
use crate::random::{self, OsRandom};
use crate::secret::Secret;

/// The largest value that is written or read: a grant has a few kilobytes.
const VALUE_LIMIT: usize = 1024 * 1024;
/// The digits of the largest version.
const VERSION_LIMIT: usize = 20;
/// For one operation, connecting included.
const PATIENCE: Duration = Duration::from_secs(5);

/// Grants in Redis or Valkey, shared by all hosts that use the same server, `prefix` and key.
///
/// ```no_run
/// # fn example() -> yionstack::Result<()> {
/// use yionstack::token::RedisStore;
///
/// let store = RedisStore::new("rediss://app:password@redis.example:6379/0")?
///     .prefix("invoicing")?
///     .replicas(1);
/// # Ok(()) }
/// ```
///
/// Values are sealed before they come here, so who reads the server learns no token. Who may write to it can still
/// deny service, and give back an older state. All hosts need the same `store_key`.
///
/// # For whoever runs the server
/// - `maxmemory-policy noeviction`, or a `volatile-*` policy: with `allkeys-*` a full memory evicts grants, and the
///   store refuses to work. [`allow_eviction`](Self::allow_eviction) accepts that.
/// - `appendonly yes`, so that a restart brings the grants back.
/// - With replicas: [`replicas(1)`](Self::replicas), and `min-replicas-to-write 1`, so that a primary that was cut off
///   accepts no more writes. A failover can take the last moments back; the store tells the failover by the server's
///   replication id, and what was not acknowledged is counted in [`unconfirmed`](Self::unconfirmed).
/// - One primary, or a name that always leads to it. Redis Cluster and Sentinel addresses are not supported.
/// - An access list must permit `EVAL`, `EXISTS`, `HGET`, `HMGET`, `HSET`, `HSTRLEN`, `PERSIST`, `GET`, `SET`,
///   `PEXPIRE`, `DEL`, `WAIT` on the keys `{prefix:*`. With `INFO` and `CONFIG GET` the store can check the above.
/// - TLS (`rediss://`) trusts what the operating system trusts.
///
/// Under each key there are two: `{prefix:key}:grant`, a hash without an expiry, and `{prefix:key}:lease`, which
/// expires. Nothing is deleted but leases.
pub struct RedisStore {
    connection: Connection,
    prefix: String,
    replicas: u32,
    allow_eviction: bool,
    startup: ForkLocal<Startup>,
    unconfirmed: AtomicU64,
}

impl fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore")
            .field("address", &self.connection.address.to_string())
            .field("prefix", &self.prefix)
            .field("replicas", &self.replicas)
            .finish_non_exhaustive()
    }
}

impl RedisStore {
    /// A store at `redis://user:password@host:6379/0`, or `rediss://` for TLS. Does not connect yet.
    ///
    /// # Errors
    /// `configuration` for a URL that cannot be used. The error does not quote it.
    pub fn new(url: impl Into<Secret>) -> Result<Self> {
        Ok(Self {
            connection: Connection::new(Address::parse(&url.into())?),
            prefix: "yionstack".to_owned(),
            replicas: 0,
            allow_eviction: false,
            startup: ForkLocal::new(),
            unconfirmed: AtomicU64::new(0),
        })
    }

    /// What the keys begin with; `yionstack` by default. Applications with different prefixes share nothing.
    ///
    /// # Errors
    /// `configuration` for anything but 1 to 64 letters, digits and `_`, `-`, `.`, `:`, for the keys must neither hold
    /// a brace nor end early.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Result<Self> {
        let prefix = prefix.into();
        let plain = |b: u8| b.is_ascii_alphanumeric() || b"_-.:".contains(&b);
        if !(1..=64).contains(&prefix.len()) || !prefix.bytes().all(plain) {
            return Err(Error::new(
                Code::Configuration,
                "the `prefix` of the Redis store must be 1 to 64 letters, digits, `_`, `-`, `.` or `:`",
            ));
        }
        self.prefix = prefix;
        Ok(self)
    }

    /// How many replicas have to acknowledge each write, within a second; 0 by default.
    pub fn replicas(mut self, replicas: u32) -> Self {
        self.replicas = replicas;
        self
    }

    /// Works with a server that evicts grants when its memory is full. Users then have to sign in again.
    pub fn allow_eviction(mut self, allow: bool) -> Self {
        self.allow_eviction = allow;
        self
    }

    /// How many writes were not acknowledged by as many replicas as wanted. They are written on the primary; a failover
    /// at that moment takes them back.
    pub fn unconfirmed(&self) -> u64 {
        self.unconfirmed.load(Ordering::Relaxed)
    }

    fn grant(&self, key: &str) -> StoreResult<String> {
        self.key(key, "grant")
    }

    /// Both keys of a grant carry the same hash tag, the part in braces.
    fn key(&self, key: &str, kind: &str) -> StoreResult<String> {
        if !(1..=128).contains(&key.len()) || !key.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Err(StoreError::rejected("the key of a grant must be 1 to 128 ASCII letters and digits"));
        }
        Ok(format!("{{{}:{key}}}:{kind}", self.prefix))
    }

    /// Runs a script on a server that has passed the check.
    async fn run(&self, command: redis::Cmd) -> StoreResult<(Value, Arc<Link>)> {
        self.within(async {
            self.startup()?.check(&self.connection, self.allow_eviction, self.replicas).await?;
            self.connection.call(&command).await.map_err(|fault| fault.error)
        })
        .await
    }

    async fn within<T>(&self, work: impl Future<Output = StoreResult<T>>) -> StoreResult<T> {
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(StoreError::rejected("the Redis store works on a Tokio runtime only"));
        }
        match timeout(PATIENCE, work).await {
            Ok(done) => done,
            Err(_) => Err(fault::Fault::timeout(&self.connection.address).error),
        }
    }

    fn startup(&self) -> StoreResult<&Startup> {
        self.startup
            .get_or_init(Startup::default)
            .map_err(|error| StoreError::unavailable(error.message().to_owned()))
    }

    async fn decide(&self, command: redis::Cmd) -> StoreResult<(bool, Arc<Link>)> {
        let (value, link) = self.run(command).await?;
        match scripts::decision(&value) {
            Some(decision) => Ok((decision, link)),
            None => Err(nonsense(&self.connection.address)),
        }
    }

    /// Has the replicas acknowledge what was just written. The value is written whatever comes of it: throwing a valid
    /// pair of tokens away would be worse.
    async fn confirm(&self, link: &Link, append_only: &AtomicBool) {
        if let Some(missing) = confirmation::wait(&self.connection, link, self.replicas, append_only).await {
            self.unconfirmed.fetch_add(1, Ordering::Relaxed);
            let store = &self.connection.address;
            tracing::warn!(%store, "a grant was written, but {missing}: a failover now would take it back");
        }
    }

    fn foreign(&self, key: &str, what: &str) -> StoreError {
        StoreError::rejected(format!(
            "what the Redis store at {} holds under `{key}` {what}: use a `prefix` or a database that no other program \
             writes to, or delete that key and sign in again",
            self.connection.address
        ))
    }
}

impl Store for RedisStore {
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, StoreResult<Option<Entry>>> {
        Box::pin(async move {
            let key = self.grant(key)?;
            let (value, _) = self.run(scripts::load(&key)).await?;
            match scripts::found(value) {
                Some(Found::Nothing) => Ok(None),
                Some(Found::Entry(entry)) => Ok(Some(entry)),
                Some(Found::TooLarge) => Err(self.foreign(&key, "is larger than any grant")),
                Some(Found::Foreign) => Err(self.foreign(&key, "is no grant of this store")),
                None => Err(nonsense(&self.connection.address)),
            }
        })
    }

    fn compare_and_swap<'a>(
        &'a self,
        key: &'a str,
        expected: u64,
        next: Entry,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        Box::pin(async move {
            if next.version <= expected || next.value.len() > VALUE_LIMIT {
                return Err(StoreError::rejected(
                    "a grant needs a version above the one that it replaces, and at most 1 MiB",
                ));
            }
            let key = self.grant(key)?;
            let append_only = &self.startup()?.append_only;
            let writer = random::token(&OsRandom)
                .map_err(|error| StoreError::unavailable(Error::from(error).message().to_owned()))?;
            let command = scripts::compare_and_swap(&key, expected, &next, &writer);
            let (swapped, link) = self.decide(command).await?;
            if swapped && self.replicas > 0 {
                self.confirm(&link, append_only).await;
            }
            Ok(swapped)
        })
    }

    fn lease<'a>(
        &'a self,
        key: &'a str,
        owner: &'a str,
        duration: Duration,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        Box::pin(async move {
            let key = self.key(key, "lease")?;
            Ok(self.decide(scripts::lease(&key, owner, duration)).await?.0)
        })
    }

    fn release<'a>(&'a self, key: &'a str, owner: &'a str) -> BoxFuture<'a, StoreResult<()>> {
        Box::pin(async move {
            let key = self.key(key, "lease")?;
            self.decide(scripts::release(&key, owner)).await?;
            Ok(())
        })
    }

    fn nature(&self) -> Nature {
        Nature::replicated()
    }

    fn incarnation(&self) -> BoxFuture<'_, StoreResult<Option<String>>> {
        Box::pin(async move {
            let info = self.within(startup::info(&self.connection, Some("replication"))).await?;
            let id = info.and_then(|info| startup::field(&info, "master_replid"));
            match id {
                Some(id) if id.len() != 40 || !id.bytes().all(|b| b.is_ascii_hexdigit()) => {
                    Err(nonsense(&self.connection.address))
                }
                id => Ok(id),
            }
        })
    }

    fn describe(&self) -> String {
        format!("the Redis store at {}", self.connection.address)
    }
}
