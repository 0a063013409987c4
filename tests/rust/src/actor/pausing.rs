//! Store and disk that stop at a point.

use std::io::{self, BufRead};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use yionstack::token::{Entry, Journal, Nature, Store, StoreResult};
use yionstack::{BoxFuture, Disk, DiskFile, DiskLock, Secret};

use super::watching::Watch;
use super::{AT, Point, work};

/// Knows where to stop, and how far the refresh has come.
pub(super) struct Gate {
    at: Option<Point>,
    passed: AtomicBool,
    /// The answer is safe in the journal: what is written from here on is the new grant, not the intent.
    noted: AtomicBool,
}

impl Gate {
    pub(super) fn new(at: Option<Point>) -> Self {
        Self { at, passed: AtomicBool::new(false), noted: AtomicBool::new(false) }
    }

    /// Stops the thread here, once, if this is the point, until a line comes in.
    pub(super) fn reach(&self, point: Point) {
        if self.at != Some(point) || self.passed.swap(true, Ordering::SeqCst) {
            return;
        }
        work::say(&format!("{AT}{point}"));
        let line = io::stdin().lock().lines().next();
        if line.is_none() {
            std::process::exit(1); // whoever started this has gone
        }
    }

    fn reach_after_answer(&self, point: Point) {
        if self.noted.load(Ordering::SeqCst) {
            self.reach(point);
        }
    }
}

/// A store that stops.
pub(super) struct PausingStore {
    pub(super) inner: Arc<dyn Store>,
    pub(super) gate: Arc<Gate>,
    pub(super) watch: Arc<Watch>,
}

impl Store for PausingStore {
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, StoreResult<Option<Entry>>> {
        self.inner.load(key)
    }

    fn compare_and_swap<'a>(
        &'a self,
        key: &'a str,
        expected: u64,
        next: Entry,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        Box::pin(async move {
            let swapped = self.inner.compare_and_swap(key, expected, next).await?;
            if swapped {
                self.gate.reach(Point::IntentWritten);
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
            self.gate.reach(Point::BeforeLock);
            let leased = self.inner.lease(key, owner, duration).await?;
            if leased {
                self.watch.leased();
                self.gate.reach(Point::AfterLock);
            }
            Ok(leased)
        })
    }

    fn release<'a>(&'a self, key: &'a str, owner: &'a str) -> BoxFuture<'a, StoreResult<()>> {
        Box::pin(async move {
            self.inner.release(key, owner).await?;
            self.gate.reach_after_answer(Point::Unlocked);
            Ok(())
        })
    }

    fn abandon(&self, key: &str, owner: &str) {
        self.inner.abandon(key, owner);
    }

    fn nature(&self) -> Nature {
        self.inner.nature()
    }

    fn incarnation(&self) -> BoxFuture<'_, StoreResult<Option<String>>> {
        self.inner.incarnation()
    }

    fn own_key(&self) -> BoxFuture<'_, StoreResult<Option<Secret>>> {
        self.inner.own_key()
    }

    fn journal(&self) -> Option<Journal> {
        self.inner.journal()
    }

    fn describe(&self) -> String {
        self.inner.describe()
    }
}

/// A disk that stops.
pub(super) struct PausingDisk {
    pub(super) inner: Arc<dyn Disk>,
    pub(super) gate: Arc<Gate>,
    pub(super) watch: Arc<Watch>,
}

/// A file that is the journal, or the new grant under another name.
struct PausingFile {
    inner: Box<dyn DiskFile>,
    is_journal: bool,
    gate: Arc<Gate>,
    watch: Arc<Watch>,
}

impl PausingDisk {
    fn file(&self, inner: Box<dyn DiskFile>, is_journal: bool) -> Box<dyn DiskFile> {
        let (gate, watch) = (self.gate.clone(), self.watch.clone());
        Box::new(PausingFile { inner, is_journal, gate, watch })
    }
}

fn is_named(path: &Path, ending: &str) -> bool {
    path.to_string_lossy().ends_with(ending)
}

impl Disk for PausingDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.inner.read(path)
    }

    fn read_private(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.inner.read_private(path)
    }

    fn private_dir(&self, path: &Path) -> io::Result<()> {
        self.inner.private_dir(path)
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        let file = self.inner.create(path)?;
        Ok(if is_named(path, ".grant.tmp") { self.file(file, false) } else { file })
    }

    fn append(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        let file = self.inner.append(path)?;
        Ok(if is_named(path, ".journal") { self.file(file, true) } else { file })
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.inner.rename(from, to)?;
        if is_named(to, ".grant") {
            self.gate.reach_after_answer(Point::Renamed);
        }
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.inner.remove(path)?;
        if is_named(path, ".journal") {
            self.gate.reach_after_answer(Point::JournalDropped);
        }
        Ok(())
    }

    fn sync_dir(&self, path: &Path) -> io::Result<()> {
        self.inner.sync_dir(path)?;
        self.gate.reach_after_answer(Point::DirectorySynced);
        Ok(())
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Box<dyn DiskLock>>> {
        self.inner.try_lock(path)
    }

    fn is_network(&self, path: &Path) -> io::Result<bool> {
        self.inner.is_network(path)
    }

    fn host_id(&self) -> Option<String> {
        self.inner.host_id()
    }

    fn boot_id(&self) -> Option<String> {
        self.inner.boot_id()
    }

    fn run<'a>(&'a self, job: Box<dyn FnOnce() + Send + 'static>) -> BoxFuture<'a, ()> {
        self.inner.run(job)
    }

    fn pause(&self, duration: Duration) {
        self.inner.pause(duration);
    }
}

impl DiskFile for PausingFile {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.inner.write_all(bytes)?;
        if self.is_journal {
            self.watch.journal_written();
            self.gate.reach(Point::JournalWritten);
        }
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        self.inner.sync()?;
        if self.is_journal {
            self.gate.noted.store(true, Ordering::SeqCst);
            self.gate.reach(Point::JournalSynced);
        } else {
            self.gate.reach_after_answer(Point::TempWritten);
        }
        Ok(())
    }
}
