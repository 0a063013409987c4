//! Where workers work: a sandbox behind a gate, two businesses with a grant each, two legal entities, one store.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::runtime::Runtime;
use yionstack::YionStackClient;
use yionstack::token::FileStore;
use yionstack_sandbox::{Config, ReusePolicy, Sandbox};

use super::worker::{self, Order};
use super::{Gate, Weather};
use crate::actor::work::CLIENT;
use crate::disk::TempDir;

/// Tokens end every minute.
const LIFE: Duration = Duration::from_secs(60);
/// A refresh token that was used works again for so long: in bad weather answers are lost, and under other policies a
/// lost answer is a lost grant, whatever a client does. Who is killed with such an answer leaves the token to others, who
/// look when theirs ends: in a minute, and longer when the clock of the server is set meanwhile.
const GRACE: Duration = Duration::from_secs(180);
/// What the port of a gate may take to be free again.
const PATIENCE: Duration = Duration::from_secs(5);

/// The stage.
pub struct Stage {
    sandbox: Sandbox,
    gate: Gate,
    businesses: [String; 2],
    dir: TempDir,
}

impl Stage {
    /// Sets it up and signs both businesses in.
    pub fn new() -> Self {
        let sandbox = Sandbox::start(Config {
            policy: ReusePolicy::Grace,
            grace_period: GRACE,
            access_token_lifetime: LIFE,
            younium_token_lifetime: LIFE,
            younium_rows: vec![("invoices".to_owned(), 500)],
            ..Config::default()
        })
        .unwrap();
        let (_, port) = sandbox.base_url().rsplit_once(':').unwrap();
        let gate = Gate::open(port.parse().unwrap());
        let mut stage = Self { sandbox, gate, businesses: Default::default(), dir: TempDir::new() };
        let known = stage.command(&json!({"do": "businesses"}));
        stage.businesses = [0, 1].map(|number: usize| text(&known[number]["id"]));
        let runtime = runtime();
        for business in &stage.businesses {
            let issued = stage.command(&json!({"do": "issue_tokens", "business": business}));
            let client = YionStackClient::builder()
                .base_url(stage.gate.url())
                .client_id(CLIENT.0)
                .client_secret(CLIENT.1)
                .subject(business)
                .store(Arc::new(stage.store()))
                .build()
                .unwrap();
            let adopted = client.auth().unwrap().adopt(text(&issued["refresh_token"]));
            runtime.block_on(adopted).unwrap();
        }
        stage
    }

    /// What a worker is told.
    pub fn order(&self) -> Order {
        let entities = self.command(&json!({"do": "legal_entities"}));
        Order {
            base_url: self.gate.url(),
            store: self.dir.path().join("state"),
            config: self.dir.path().join("config"),
            businesses: self.businesses.clone(),
            entities: [0, 1].map(|number: usize| text(&entities[number]["name"])),
            writes: true,
        }
    }

    /// Something goes wrong, as a command of the sandbox says.
    pub fn trouble(&self, command: &Value) {
        self.command(command);
    }

    /// Resets all connections.
    pub fn reset(&self) {
        self.gate.cut();
    }

    /// Nobody answers for so long.
    pub fn down(&mut self, time: Duration) {
        self.gate.close();
        thread::sleep(time);
        let began = Instant::now();
        while let Err(error) = self.gate.reopen() {
            assert!(began.elapsed() < PATIENCE, "the port of the gate is gone: {error}");
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Nothing goes wrong any more. What hangs is cut off: a renewal of a token waits for its answer for a minute and a
    /// half and nothing is sent beside it, which would be no fault in a calm.
    pub fn clear(&self) {
        self.command(&json!({"do": "clear_faults"}));
        self.command(&Weather::fair());
        self.gate.cut();
    }

    /// The names of all rows that were created, and how often each is there; and how often a row was created.
    pub fn created(&self) -> (BTreeMap<String, u64>, u64) {
        let runtime = runtime();
        let order = self.order();
        let mut created = BTreeMap::new();
        for name in runtime.block_on(worker::accounts(&order)).unwrap() {
            *created.entry(name).or_default() += 1;
        }
        let executed = &self.counters()["younium_executions"]["POST /Accounts"];
        (created, executed.as_u64().unwrap_or_default())
    }

    /// What was counted, for people to read, and what of it must not be.
    pub fn told(&self) -> (String, Vec<String>) {
        let counters = self.counters();
        let number = |name: &str| counters[name].as_u64().unwrap_or_default();
        let told = format!(
            "{} requests, {} refreshes, {} tokens taken again in their grace, {} sign-ins at Younium, {} replays",
            number("requests"),
            number("refreshes"),
            number("reuse_in_grace"),
            number("younium_token_requests"),
            number("younium_replays"),
        );
        let mut faults = Vec::new();
        for name in ["reuse_detected", "mixups"] {
            faults.extend((number(name) > 0).then(|| format!("{name}: {}", number(name))));
        }
        let families = self.command(&json!({"do": "families"}));
        let revoked = families.as_array().is_some_and(|all| all.iter().any(|one| one["revoked"] == true));
        faults.extend(revoked.then(|| "a grant was revoked".to_owned()));
        (told, faults)
    }

    fn store(&self) -> FileStore {
        FileStore::new(self.dir.path().join("state")).config_dir(self.dir.path().join("config"))
    }

    fn counters(&self) -> Value {
        self.command(&json!({"do": "counters"}))
    }

    fn command(&self, command: &Value) -> Value {
        serde_json::from_str(&self.sandbox.command(&command.to_string()).unwrap()).unwrap()
    }
}

impl Default for Stage {
    fn default() -> Self {
        Self::new()
    }
}

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}
