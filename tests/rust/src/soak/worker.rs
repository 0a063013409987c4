//! The worker in Rust.

use std::io::{self, BufRead};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use uuid::Uuid;
use yionstack::token::{AuthEvent, AuthEventKind, FileStore};
use yionstack::younium::AccountCreate;
use yionstack::{Error, Result, YionStackClient, YouniumClient};

use super::{Second, Tally};
use crate::actor::READY;
use crate::actor::work::{CLIENT, say};

/// A whole call ends by this. Its twins in the other languages have the same.
pub const TIMEOUT: Duration = Duration::from_secs(4);
/// What a server may be silent for.
pub const READ_TIMEOUT: Duration = Duration::from_millis(1_500);
/// How many calls run at once.
pub const TASKS: usize = 8;
/// What each of them does between two calls, so that the machine has time for others.
const PAUSE: Duration = Duration::from_millis(30);
/// What the names of created rows begin with; behind it are the worker's language, its task and the round.
const NAME: &str = "soak/";
/// Rows of a list, over three pages.
const ROWS: usize = 60;

/// What a worker is told.
#[derive(Debug, Clone)]
pub struct Order {
    /// Where both APIs are.
    pub base_url: String,
    /// The directory of the store that all workers share.
    pub store: PathBuf,
    /// Where its key is.
    pub config: PathBuf,
    /// Two businesses, and each is the subject of a grant.
    pub businesses: [String; 2],
    /// Two legal entities.
    pub entities: [String; 2],
    /// Whether rows are created. A process that is to be killed cannot say what it created.
    pub writes: bool,
}

impl Order {
    /// The arguments that say so.
    pub fn arguments(&self) -> Vec<String> {
        let path = |path: &PathBuf| path.display().to_string();
        let [(first, second), (one, other)] =
            [&self.businesses, &self.entities].map(|[first, second]| (first.clone(), second.clone()));
        let pairs = [
            ("--base-url", self.base_url.clone()),
            ("--store", path(&self.store)),
            ("--config", path(&self.config)),
            ("--business", first),
            ("--other-business", second),
            ("--entity", one),
            ("--other-entity", other),
            ("--writes", self.writes.to_string()),
        ];
        pairs.into_iter().flat_map(|(name, value)| [name.to_owned(), value]).collect()
    }

    /// What arguments say, without the program's name.
    ///
    /// # Errors
    /// A sentence for whoever started it by hand.
    pub fn parse(arguments: &[String]) -> std::result::Result<Self, String> {
        let value = |name: &str| {
            let place = arguments.iter().position(|argument| argument == name);
            let value = place.and_then(|place| arguments.get(place + 1));
            value.cloned().ok_or_else(|| format!("{name} is missing"))
        };
        Ok(Self {
            base_url: value("--base-url")?,
            store: value("--store")?.into(),
            config: value("--config")?.into(),
            businesses: [value("--business")?, value("--other-business")?],
            entities: [value("--entity")?, value("--other-entity")?],
            writes: value("--writes")? == "true",
        })
    }
}

/// Two tenants of each API, and what is right for each.
struct Shop {
    younium: [YouniumClient; 2],
    invoices: [Vec<(Uuid, Option<String>)>; 2],
    yionstack: [YionStackClient; 2],
    businesses: [String; 2],
    owed: [Vec<String>; 2],
    writes: bool,
    tally: Arc<Tally>,
}

/// Works until its input ends.
pub fn run(order: &Order) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let shop = Arc::new(runtime.block_on(Shop::opened(order)));
    let over = Arc::new(AtomicBool::new(false));
    say(READY);
    if io::stdin().lock().lines().next().is_none() {
        return;
    }
    let ended = over.clone();
    std::thread::spawn(move || {
        while io::stdin().lock().lines().next().is_some() {}
        ended.store(true, Ordering::Relaxed);
    });
    runtime.block_on(async {
        let tasks: Vec<_> =
            (0..TASKS).map(|number| tokio::spawn(shop.clone().work(number, over.clone()))).collect();
        let mut seconds = tokio::time::interval(Duration::from_secs(1));
        while !over.load(Ordering::Relaxed) {
            seconds.tick().await;
            say(&serde_json::to_string(&shop.tally.take()).unwrap());
        }
        for task in tasks {
            task.await.unwrap();
        }
        say(&serde_json::to_string(&shop.tally.take()).unwrap());
    });
}

impl Shop {
    /// Opens it. Behind a storm another process may still wait for the token that all of them need.
    async fn opened(order: &Order) -> Self {
        const TRIES: u32 = 10;
        for _ in 1..TRIES {
            if let Ok(shop) = Self::open(order).await {
                return shop;
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        Self::open(order).await.unwrap()
    }

    async fn open(order: &Order) -> Result<Self> {
        let tally = Arc::new(Tally::default());
        let store = || Arc::new(FileStore::new(&order.store).config_dir(&order.config));
        let younium = YouniumClient::builder()
            .base_url(&order.base_url)
            .client_id("younium_sandbox")
            .secret("yns_sandbox_secret")
            .legal_entity(&order.entities[0])
            .store(store())
            .timeout(TIMEOUT)
            .connect_timeout(READ_TIMEOUT)
            .read_timeout(READ_TIMEOUT)
            .build()?;
        let heard = tally.clone();
        let yionstack = YionStackClient::builder()
            .base_url(&order.base_url)
            .client_id(CLIENT.0)
            .client_secret(CLIENT.1)
            .subject(&order.businesses[0])
            .store(store())
            .timeout(TIMEOUT)
            .connect_timeout(READ_TIMEOUT)
            .read_timeout(READ_TIMEOUT)
            .on_event(Arc::new(move |event: &AuthEvent| {
                if event.kind == AuthEventKind::ReauthorizationRequired {
                    heard.note(|second| second.wrong.push("a grant was lost".to_owned()));
                }
            }))
            .build()?;
        let younium = [younium.clone(), younium.with_legal_entity(&order.entities[1])?];
        let yionstack = [yionstack.clone(), yionstack.with_subject(&order.businesses[1])?];
        let invoices = [rows(&younium[0]).await?, rows(&younium[1]).await?];
        let owed = [
            owed(&yionstack[0], &order.businesses[0]).await?,
            owed(&yionstack[1], &order.businesses[1]).await?,
        ];
        assert!(invoices[0].len() == ROWS && invoices[0] != invoices[1], "tenants that look alike");
        assert!(!owed[0].is_empty() && owed[0] != owed[1], "tenants that look alike");
        let businesses = order.businesses.clone();
        Ok(Self { younium, invoices, yionstack, businesses, owed, writes: order.writes, tally })
    }

    async fn work(self: Arc<Self>, task: usize, over: Arc<AtomicBool>) {
        for round in task * 7.. {
            if over.load(Ordering::Relaxed) {
                return;
            }
            let place = round / 3 % 2;
            match round % 20 {
                0 if self.writes => self.create(place, &format!("{NAME}rust/{task}/{round}")).await,
                0 | 1 => self.give_up(place, round).await,
                2..6 => self.list(place).await,
                6..13 => self.get(place, round).await,
                _ => self.owed(place).await,
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    async fn create(&self, place: usize, name: &str) {
        let began = Instant::now();
        let made = self.younium[place].accounts().create(AccountCreate::new(name, "SEK")).await;
        self.tally.took(began, made.is_ok());
        match made {
            Ok(answer) => self.tally.note(|second| {
                let name = name.to_owned();
                // what a raw answer holds is for its reader to see: a server that lies may say 200 to anything
                let Ok(made) = serde_json::from_slice::<serde_json::Value>(&answer.body) else {
                    *second.failed.entry("decode".to_owned()).or_default() += 1;
                    return second.unknown.push(name);
                };
                second.count(made["name"] == name, || format!("{name} came back as {made}"));
                second.created.push(name);
            }),
            Err(error) => {
                if error.executed() != Some(false) {
                    self.tally.note(|second| second.unknown.push(name.to_owned()));
                }
                self.failed(&error);
            }
        }
    }

    async fn give_up(&self, place: usize, round: usize) {
        let (id, _) = self.invoices[place][round % ROWS];
        let patience = Duration::from_micros(round as u64 % 40 * 100);
        let _ = tokio::time::timeout(patience, self.younium[place].invoices().get(id).into_future()).await;
    }

    async fn list(&self, place: usize) {
        match rows(&self.younium[place]).await {
            Ok(found) => self.right(found == self.invoices[place], "a list is not what it was"),
            Err(error) => self.failed(&error),
        }
    }

    async fn get(&self, place: usize, round: usize) {
        let (id, number) = &self.invoices[place][round % ROWS];
        let began = Instant::now();
        let got = self.younium[place].invoices().get(*id).await;
        self.tally.took(began, got.is_ok());
        match got {
            Ok(invoice) => {
                self.right(invoice.id == *id && invoice.invoice_number == *number, "another invoice");
            }
            Err(error) => self.failed(&error),
        }
    }

    async fn owed(&self, place: usize) {
        match owed(&self.yionstack[place], &self.businesses[place]).await {
            Ok(found) => self.right(found == self.owed[place], "the invoices of another business"),
            Err(error) => self.failed(&error),
        }
    }

    fn right(&self, right: bool, otherwise: &str) {
        self.tally.note(|second| second.count(right, || otherwise.to_owned()));
    }

    fn failed(&self, error: &Error) {
        self.tally.note(|second| *second.failed.entry(error.code().to_string()).or_default() += 1);
    }
}

impl Second {
    fn count(&mut self, right: bool, otherwise: impl FnOnce() -> String) {
        match right {
            true => self.ok += 1,
            false => self.wrong.push(otherwise()),
        }
    }
}

/// The names of all accounts that workers created.
///
/// # Errors
/// The server is not well.
pub async fn accounts(order: &Order) -> Result<Vec<String>> {
    let first = YouniumClient::builder()
        .base_url(&order.base_url)
        .client_id("younium_sandbox")
        .secret("yns_sandbox_secret")
        .legal_entity(&order.entities[0])
        .build()?;
    let mut names = Vec::new();
    for client in [first.clone(), first.with_legal_entity(&order.entities[1])?] {
        for account in client.accounts().list().page_size(100).all().await? {
            names.extend(account.name.filter(|name| name.starts_with(NAME)));
        }
    }
    Ok(names)
}

async fn rows(client: &YouniumClient) -> Result<Vec<(Uuid, Option<String>)>> {
    let rows = client.invoices().list().page_size(20).limit(ROWS as u64).all().await?;
    Ok(rows.into_iter().map(|invoice| (invoice.id, invoice.invoice_number)).collect())
}

async fn owed(client: &YionStackClient, business: &str) -> Result<Vec<String>> {
    let rows = client.invoices().list(business).await?;
    Ok(rows.into_iter().map(|invoice| format!("{} {:?}", invoice.id, invoice.total)).collect())
}
