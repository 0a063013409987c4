//! What actors play on: a sandbox, a place for their store, and a grant in it.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use yionstack::token::{FileStore, Store};
use yionstack::{SystemDisk, YionStackClient};
use yionstack_sandbox::{Config, ReusePolicy, Sandbox};

use crate::actor::work::CLIENT;
use crate::actor::{Order, Place, Task};
use crate::clients;
use crate::disk::TempDir;

/// A policy, by the letter that the tables call it: a grace period, strict single use, reuse revokes the family.
pub const POLICIES: [(char, ReusePolicy); 3] =
    [('A', ReusePolicy::Grace), ('B', ReusePolicy::Strict), ('C', ReusePolicy::RevokeFamily)];

/// Whose grant it is.
pub const SUBJECT: &str = "ada";
/// What grants are sealed with where the store has no key of its own.
const KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

/// A sandbox, and a directory.
pub struct Stage {
    /// The server.
    pub sandbox: Sandbox,
    /// The business of the grant.
    pub business: String,
    /// Where the grant is.
    pub place: Place,
    dir: TempDir,
    runtime: tokio::runtime::Runtime,
}

/// What the sandbox counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// Requests to the token endpoint.
    pub requests: u64,
    /// Successful refreshes.
    pub refreshes: u64,
    /// Refused because they were used before.
    pub reuse: u64,
    /// Used before, and taken again.
    pub in_grace: u64,
    /// Answers with 401.
    pub unauthorized: u64,
}

impl Stage {
    /// Sets it up. Nobody is signed in yet.
    pub fn new(policy: ReusePolicy) -> Self {
        let config =
            Config { policy, invoices_per_business: 1, contacts_per_business: 1, ..Config::default() };
        let sandbox = Sandbox::start(config).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let dir = TempDir::new();
        let place = Place::File { dir: dir.path().join("state"), config: dir.path().join("config") };
        let stage = Self { sandbox, business: String::new(), place, dir, runtime };
        let business = stage.command(json!({"do": "businesses"}))[0]["id"].as_str().unwrap().to_owned();
        Self { business, ..stage }
    }

    /// The same, with the grant in Redis.
    pub fn in_redis(policy: ReusePolicy, url: String) -> Self {
        let stage = Self::new(policy);
        let place = Place::Redis { url, key: KEY.to_owned(), journal: stage.dir.path().join("journal") };
        Self { place, ..stage }
    }

    /// A directory of the stage's, for things of one process.
    pub fn own_dir(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Puts a new grant into the store, whose access token has `life` left.
    pub fn sign_in(&self, life: Duration) {
        let answer = self.command(json!({"do": "issue_tokens", "business": self.business}));
        let text = |name: &str| answer[name].as_str().unwrap().to_owned();
        let tokens = clients::tokens(&text("access_token"), &text("refresh_token"), life);
        let client = self.client();
        self.runtime.block_on(client.auth().unwrap().adopt_tokens(&tokens)).unwrap();
    }

    /// Lets go of what is left of a grant, and signs in again.
    pub fn sign_in_again(&self, life: Duration) {
        let client = self.client();
        self.runtime.block_on(client.auth().unwrap().forget()).unwrap();
        self.sign_in(life);
    }

    /// A client of this process, on the same store.
    pub fn client(&self) -> YionStackClient {
        self.place
            .settings(YionStackClient::builder())
            .base_url(self.sandbox.base_url())
            .client_id(CLIENT.0)
            .client_secret(CLIENT.1)
            .subject(SUBJECT)
            .store(self.place.open(Arc::new(SystemDisk)))
            .build()
            .unwrap()
    }

    /// Runs a future to its end.
    pub fn block_on<T>(&self, future: impl IntoFuture<Output = T>) -> T {
        self.runtime.block_on(future.into_future())
    }

    /// The file store, without anything in between.
    pub fn store(&self) -> FileStore {
        FileStore::new(self.store_dir()).config_dir(self.config_dir())
    }

    /// Where the store is.
    pub fn store_dir(&self) -> PathBuf {
        self.dir.path().join("state")
    }

    /// Where its key and its marks are.
    pub fn config_dir(&self) -> PathBuf {
        self.dir.path().join("config")
    }

    /// The key of the one grant.
    pub fn key(&self) -> String {
        let names = std::fs::read_dir(self.store_dir()).unwrap();
        let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut keys = names.filter_map(|name| name.strip_suffix(".grant").map(str::to_owned));
        keys.next().unwrap()
    }

    /// An order for an actor, on this stage.
    pub fn order(&self, task: Task, tasks: usize) -> Order {
        Order {
            base_url: self.sandbox.base_url().to_owned(),
            place: self.place.clone(),
            subject: SUBJECT.to_owned(),
            business: self.business.clone(),
            task,
            tasks,
            pause_at: None,
        }
    }

    /// Runs a command of the sandbox.
    pub fn command(&self, command: Value) -> Value {
        serde_json::from_str(&self.sandbox.command(&command.to_string()).unwrap()).unwrap()
    }

    /// A fault for the next refresh.
    pub fn fault(&self, fault: Value) {
        let mut command = json!({"do": "fault", "match": {"grant_type": "refresh_token"}});
        command.as_object_mut().unwrap().extend(fault.as_object().unwrap().clone());
        self.command(command);
    }

    /// Waits until a counter has got somewhere.
    pub fn wait(&self, counter: &str, at_least: u64) {
        self.command(json!({"do": "wait", "counter": counter, "at_least": at_least, "timeout": 60}));
    }

    /// What was counted so far.
    pub fn counted(&self) -> Counted {
        let counters = self.command(json!({"do": "counters"}));
        let number = |name: &str| counters[name].as_u64().unwrap();
        Counted {
            requests: number("token_requests"),
            refreshes: number("refreshes"),
            reuse: number("reuse_detected"),
            in_grace: number("reuse_in_grace"),
            unauthorized: number("unauthorized"),
        }
    }

    /// Counts from nothing again.
    pub fn reset_counters(&self) {
        self.command(json!({"do": "reset_counters"}));
    }

    /// Takes the lease, gives it back, and says how long after `since` it was to be had.
    pub fn time_to_lease(&self, since: Instant) -> Duration {
        let (store, key) = (self.store(), self.key());
        let life = Duration::from_secs(30);
        self.block_on(async {
            while !store.lease(&key, "next", life).await.unwrap() {
                assert!(since.elapsed() < Duration::from_secs(60), "the lease outlived its owner");
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            let taken = since.elapsed();
            store.release(&key, "next").await.unwrap();
            taken
        })
    }
}
