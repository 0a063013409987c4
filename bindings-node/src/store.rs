//! Stores of grants: the core's, and the user's own.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use napi::bindgen_prelude::ClassInstance;
use napi::{Env, Error, Result};
use napi_derive::napi;
use serde_json::json;
use yionstack::BoxFuture;
use yionstack::token::{self, Entry, FileStore, MemoryStore, RedisStore, StoreResult, check_store};

use crate::desk::Desk;
use crate::error;
use crate::hub::Hub;
use crate::model::Outcome;
use crate::question::{Answer, Argument, Question};

/// A store, whichever it is.
#[napi]
pub struct Store {
    pub(crate) store: Arc<dyn token::Store>,
    redis: Option<Arc<RedisStore>>,
}

/// Options of a file store.
#[napi(object, object_to_js = false)]
pub struct FileStoreConfig {
    /// The directory; that for the state of programs by default.
    pub path: Option<String>,
    /// Where its key is.
    pub config_dir: Option<String>,
    /// Whether it may be on a network.
    pub allow_network: Option<bool>,
    /// Whether grants of another machine may be used.
    pub allow_moved: Option<bool>,
}

/// Options of a Redis store.
#[napi(object, object_to_js = false)]
pub struct RedisStoreConfig {
    /// Where it is, and how to sign in there.
    pub url: String,
    /// What the keys begin with.
    pub prefix: Option<String>,
    /// Replicas that have to acknowledge a write.
    pub replicas: Option<u32>,
    /// Whether the server may evict grants.
    pub allow_eviction: Option<bool>,
}

#[napi]
impl Store {
    /// Grants that end with the process.
    #[napi(factory)]
    pub fn memory() -> Self {
        Self::of(Arc::new(MemoryStore::new()))
    }

    /// Grants in files.
    #[napi(factory)]
    pub fn file(config: FileStoreConfig) -> Result<Self> {
        let dir = match config.path {
            Some(path) => path.into(),
            None => FileStore::default_dir().map_err(error::thrown)?,
        };
        let mut store = FileStore::new(dir)
            .allow_network(config.allow_network.unwrap_or(false))
            .allow_moved(config.allow_moved.unwrap_or(false));
        if let Some(dir) = config.config_dir {
            store = store.config_dir(dir);
        }
        Ok(Self::of(Arc::new(store)))
    }

    /// Grants in Redis.
    #[napi(factory)]
    pub fn redis(config: RedisStoreConfig) -> Result<Self> {
        let mut store = RedisStore::new(config.url).map_err(error::thrown)?;
        if let Some(prefix) = config.prefix {
            store = store.prefix(prefix).map_err(error::thrown)?;
        }
        let store = store.replicas(config.replicas.unwrap_or(0));
        let store = Arc::new(store.allow_eviction(config.allow_eviction.unwrap_or(false)));
        Ok(Self { store: store.clone(), redis: Some(store) })
    }

    /// The object that JavaScript keeps under `key`.
    #[napi(factory)]
    pub fn own(hub: &Hub, key: u32) -> Self {
        Self::of(Arc::new(OwnStore { desk: hub.desk(), key }))
    }

    /// What it is, for messages.
    #[napi]
    pub fn describe(&self) -> String {
        self.store.describe()
    }

    /// How many writes to Redis were not acknowledged.
    #[napi(getter)]
    pub fn unconfirmed(&self) -> f64 {
        self.redis.as_ref().map_or(0, |redis| redis.unconfirmed()) as f64
    }

    /// Checks the contract: the outcome is a broken rule as JSON, or nothing. `handles` lead to the same storage.
    #[napi]
    pub fn check(env: &Env, hub: &mut Hub, id: u32, handles: Vec<ClassInstance<'_, Store>>) -> Result<()> {
        let handles: Vec<_> = handles.iter().map(|store| store.store.clone()).collect();
        if handles.is_empty() {
            return Err(Error::from_reason("there is no store to check"));
        }
        hub.run(env, id, async move {
            let next = AtomicUsize::new(0);
            let handle = || {
                let number = next.fetch_add(1, Ordering::Relaxed);
                handles.get(number % handles.len()).unwrap_or(&handles[0]).clone()
            };
            Ok(match check_store(handle).await {
                Ok(()) => Outcome::Done,
                Err(broken) => {
                    let broken = json!({ "rule": broken.rule(), "message": broken.message() });
                    Outcome::Json(broken.to_string().into())
                }
            })
        })
    }
}

impl Store {
    fn of(store: Arc<dyn token::Store>) -> Self {
        Self { store, redis: None }
    }
}

/// A store that is an object in JavaScript.
struct OwnStore {
    desk: Arc<Desk>,
    /// By which JavaScript finds the object.
    key: u32,
}

impl OwnStore {
    async fn ask(&self, method: &'static str, arguments: Vec<Argument>) -> StoreResult<Answer> {
        let question = Question { owner: self.key, method, arguments };
        self.desk.ask(question).await.map_err(|trouble| {
            let name = if method == "compareAndSwap" { "compare_and_swap" } else { method };
            trouble.of_store(&format!("`{name}` of your store"))
        })
    }

    async fn ask_whether(&self, method: &'static str, arguments: Vec<Argument>) -> StoreResult<bool> {
        Ok(self.ask(method, arguments).await?.number == Some(1.0))
    }
}

impl token::Store for OwnStore {
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, StoreResult<Option<Entry>>> {
        Box::pin(async move {
            let Answer { number, bytes, .. } = self.ask("load", vec![text(key)]).await?;
            let entry = number.zip(bytes);
            Ok(entry.map(|(version, value)| Entry { version: version as u64, value: value.into() }))
        })
    }

    fn compare_and_swap<'a>(
        &'a self,
        key: &'a str,
        expected: u64,
        next: Entry,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        let value = Argument::Bytes(next.value.to_vec());
        let arguments = vec![text(key), number(expected), number(next.version), value];
        Box::pin(self.ask_whether("compareAndSwap", arguments))
    }

    fn lease<'a>(
        &'a self,
        key: &'a str,
        owner: &'a str,
        duration: Duration,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        let milliseconds = Argument::Number(duration.as_millis() as f64);
        Box::pin(self.ask_whether("lease", vec![text(key), text(owner), milliseconds]))
    }

    fn release<'a>(&'a self, key: &'a str, owner: &'a str) -> BoxFuture<'a, StoreResult<()>> {
        Box::pin(async move { self.ask("release", vec![text(key), text(owner)]).await.map(drop) })
    }

    fn describe(&self) -> String {
        "your store".to_owned()
    }
}

fn text(text: &str) -> Argument {
    Argument::Text(text.to_owned())
}

/// Versions grow by a thousand at the most: they stay far below 2^53.
fn number(version: u64) -> Argument {
    Argument::Number(version as f64)
}
