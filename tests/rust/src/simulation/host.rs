//! One host: a real client, whose store, network, disk and clock belong to the world. It may be stopped for a while or
//! for good between any two steps of a renewal.

use std::future::pending;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use yionstack::http::{Outgoing, Reply, SendFault, Transport};
use yionstack::runtime::Background;
use yionstack::token::{Entry, Nature, Store, StoreKey, StoreResult};
use yionstack::{
    BoxFuture, Clock, Disk, DiskFile, DiskLock, Moment, Random, RandomUnavailable, YionStackClient,
};

use super::World;
use crate::disk::MemoryDisk;
use crate::network;

/// When the world begins, on the wall.
const EPOCH: Duration = Duration::from_secs(1_790_000_000);
const LATENCY: Duration = Duration::from_micros(300);
/// The key that all hosts share.
const KEY: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

/// One life of a host's process; clones are the same life.
#[derive(Clone)]
pub(super) struct Host(Arc<Inner>);

struct Inner {
    world: Arc<World>,
    number: usize,
    /// Which life this is, in the world's books.
    life: usize,
    disk: MemoryDisk,
    alive: AtomicBool,
    /// Nothing happens on this host before.
    stopped_until: Mutex<Duration>,
    /// Whether a renewal holds the lease.
    renews: AtomicBool,
    /// Whether a request of a renewal is on its way.
    asks: AtomicBool,
    /// The request whose new pair is in memory only, and since when, the time not counted in which the process stood still.
    holds: Mutex<Option<(usize, Duration)>>,
    /// When the access token ends that came and is not committed yet.
    answered: Mutex<Option<Duration>>,
}

impl Host {
    pub(super) fn new(world: &Arc<World>, number: usize, disk: MemoryDisk) -> Self {
        let life = world.state().books.begin(number);
        Self(Arc::new(Inner {
            world: world.clone(),
            number,
            life,
            disk,
            alive: AtomicBool::new(true),
            stopped_until: Mutex::default(),
            renews: AtomicBool::new(false),
            asks: AtomicBool::new(false),
            holds: Mutex::default(),
            answered: Mutex::default(),
        }))
    }

    pub(super) fn client(&self) -> YionStackClient {
        let this = Arc::new(self.clone());
        YionStackClient::builder()
            .base_url("http://127.0.0.1:1")
            .client_id("app")
            .client_secret("secret")
            .transport(this.clone())
            .clock(this.clone())
            .random(this.clone())
            .disk(this.clone())
            .store(this)
            .store_key(StoreKey::Given(KEY.into()))
            .journal_dir("/journal")
            .background(Background::Ambient)
            .build()
            .unwrap()
    }

    /// Goes on when the process does: never, once it is dead.
    async fn gate(&self) {
        loop {
            if !self.0.alive.load(Ordering::Relaxed) {
                pending::<()>().await;
            }
            let (now, until) = (self.0.world.time.now(), *self.0.stopped_until.lock().unwrap());
            if now >= until {
                return;
            }
            self.0.world.time.sleep(until - now).await;
        }
    }

    /// The process ends, and another one comes after it.
    pub(super) fn end(&self, what: &str) {
        if !self.0.alive.swap(false, Ordering::Relaxed) {
            return;
        }
        self.0.disk.unlock();
        let world = &self.0.world;
        world.note(self.0.number, what);
        let mut state = world.state();
        state.books.end(self.0.life);
        state.report.cut_short += u64::from(self.0.renews.load(Ordering::Relaxed));
        drop(state);
        world.start_again(self.0.number, self.0.disk.clone());
    }

    /// Between two steps of a renewal: a pause, a crash, or nothing.
    async fn step(&self) {
        let world = &self.0.world;
        if self.0.alive.load(Ordering::Relaxed) && self.0.renews.load(Ordering::Relaxed) {
            if world.happens(world.faults.pause) {
                let pause = Duration::from_millis(1_000 + world.random.below(29_000));
                *self.0.stopped_until.lock().unwrap() = world.time.now() + pause;
                world.note(self.0.number, "pause");
            }
            // nothing may come between answer and journal where a process could end
            if self.0.holds.lock().unwrap().is_some() {
                world.state().report.detours += 1;
            }
            // one chance of a crash for each step: the extensions of the lease while a request hangs are none
            if !self.0.asks.load(Ordering::Relaxed) && world.happens(world.faults.crash) {
                self.end("crash");
            }
        }
        self.gate().await;
    }

    async fn on_the_way(&self) {
        self.gate().await;
        self.0.world.time.sleep(LATENCY).await;
        self.gate().await;
    }

    async fn ask_for_tokens(&self, request: &Outgoing) -> network::Answered {
        let body: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
        let token = body["refresh_token"].as_str().unwrap_or_default().to_owned();
        self.step().await;
        let (tell, told) = tokio::sync::oneshot::channel();
        let (world, number) = (self.0.world.clone(), self.0.number);
        let sent = world.state().books.sent(self.0.life, &token);
        // the server goes on, whatever becomes of who asked
        tokio::spawn(async move {
            let hang = world.hang();
            if let Some((true, pause)) = hang {
                world.time.sleep(pause).await;
            }
            let now = world.time.now();
            let lifetime = world.state().server.lifetime;
            let pair = world.refresh(number, sent, &token, now);
            if let Some((false, pause)) = hang {
                world.time.sleep(pause).await;
            }
            let _ = tell.send((pair, now, lifetime));
        });
        self.0.asks.store(true, Ordering::Relaxed);
        let (pair, given, lifetime) = told.await.unwrap();
        self.0.asks.store(false, Ordering::Relaxed);
        self.step().await;
        match pair {
            Some((access, refresh)) => {
                *self.0.holds.lock().unwrap() = Some((sent, self.0.world.time.now()));
                *self.0.answered.lock().unwrap() = Some(given + lifetime);
                network::json(200, network::tokens(&access, &refresh, lifetime.as_secs()))
            }
            None => network::json(400, r#"{"error":"invalid_grant"}"#),
        }
    }
}

impl Clock for Host {
    fn now(&self) -> Moment {
        let steady = self.0.world.time.now();
        Moment { wall: EPOCH + steady, steady }
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let (this, sleep) = (self.clone(), self.0.world.time.sleep(duration));
        Box::pin(async move {
            sleep.await;
            this.gate().await;
        })
    }
}

impl Random for Host {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), RandomUnavailable> {
        self.0.world.random.fill(buffer)
    }
}

impl Transport for Host {
    fn send(&self, request: Outgoing, _: usize) -> BoxFuture<'_, Result<Reply, SendFault>> {
        Box::pin(async move {
            self.on_the_way().await;
            if request.url.path().ends_with("/oauth/token") {
                return self.ask_for_tokens(&request).await;
            }
            let token = request.headers["authorization"].to_str().unwrap().trim_start_matches("Bearer ");
            let now = self.0.world.time.now();
            match self.0.world.state().server.accepts(token, now) {
                true => network::json(200, "[]"),
                false => network::json(401, "{}"),
            }
        })
    }
}

impl Store for Host {
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, StoreResult<Option<Entry>>> {
        Box::pin(async move {
            self.on_the_way().await;
            let entry = self.0.world.state().redis.load(key);
            self.step().await;
            Ok(entry)
        })
    }

    fn compare_and_swap<'a>(
        &'a self,
        key: &'a str,
        expected: u64,
        next: Entry,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        Box::pin(async move {
            self.on_the_way().await;
            let before = self.0.world.state().redis.clone();
            let swapped = self.0.world.state().redis.swap(key, expected, next);
            self.0.world.note(self.0.number, if swapped { "swap" } else { "too late" });
            let commits = self.0.answered.lock().unwrap().take_if(|_| swapped);
            if let Some(end) = commits {
                self.0.world.committed(end, before);
            }
            self.step().await;
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
            self.on_the_way().await;
            let now = self.0.world.time.now();
            self.0.world.wanted(self.0.number, now);
            let leased = self.0.world.state().redis.lease(key, owner, now + duration, now);
            if leased {
                self.0.renews.store(true, Ordering::Relaxed);
                self.step().await;
            }
            Ok(leased)
        })
    }

    fn release<'a>(&'a self, key: &'a str, owner: &'a str) -> BoxFuture<'a, StoreResult<()>> {
        Box::pin(async move {
            self.on_the_way().await;
            self.0.world.state().redis.release(key, owner);
            self.step().await;
            self.0.renews.store(false, Ordering::Relaxed);
            Ok(())
        })
    }

    fn nature(&self) -> Nature {
        Nature::replicated()
    }

    fn incarnation(&self) -> BoxFuture<'_, StoreResult<Option<String>>> {
        Box::pin(async move {
            self.on_the_way().await;
            let incarnation = self.0.world.state().redis.incarnation();
            Ok(Some(incarnation))
        })
    }
}

impl Disk for Host {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.0.disk.read(path)
    }

    fn read_private(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.0.disk.read_private(path)
    }

    fn private_dir(&self, path: &Path) -> io::Result<()> {
        self.0.disk.private_dir(path)
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        self.0.disk.create(path)
    }

    fn append(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        Ok(Box::new(Page { file: self.0.disk.append(path)?, host: self.clone() }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.0.disk.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.0.disk.remove(path)
    }

    fn sync_dir(&self, path: &Path) -> io::Result<()> {
        self.0.disk.sync_dir(path)
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Box<dyn DiskLock>>> {
        self.0.disk.try_lock(path)
    }

    fn is_network(&self, path: &Path) -> io::Result<bool> {
        self.0.disk.is_network(path)
    }

    fn host_id(&self) -> Option<String> {
        self.0.disk.host_id()
    }

    fn boot_id(&self) -> Option<String> {
        Some(format!("kernel {}", self.0.number))
    }

    fn run<'a>(&'a self, job: Box<dyn FnOnce() + Send + 'static>) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            self.gate().await;
            job();
            self.step().await;
        })
    }
}

/// A file of the journal: what is written into it outlives the process.
struct Page {
    file: Box<dyn DiskFile>,
    host: Host,
}

impl DiskFile for Page {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes)?;
        let Some((request, since)) = self.host.0.holds.lock().unwrap().take() else { return Ok(()) };
        let world = &self.host.0.world;
        let mut state = world.state();
        state.books.noted(request);
        state.report.own_time = state.report.own_time.max(world.time.now() - since);
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        self.file.sync()
    }
}

/// What a host's user sees of a call.
pub(super) async fn call(client: &YionStackClient) -> Result<(), yionstack::Code> {
    client.invoices().list("b").await.map(drop).map_err(|error| error.code())
}
