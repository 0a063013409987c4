//! A disk whose jobs take turns of the executor, so that whoever waits for one can be dropped at each of them.

use std::io;
use std::path::Path;

use yionstack::{BoxFuture, Disk, DiskFile, DiskLock};

use super::MemoryDisk;

/// What a job takes before it is done, and after.
const TURNS: usize = 2;

/// A disk in memory that is slow, and just as slow each time.
#[derive(Clone, Default)]
pub struct SlowDisk(MemoryDisk);

async fn turns() {
    for _ in 0..TURNS {
        tokio::task::yield_now().await;
    }
}

impl Disk for SlowDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.0.read(path)
    }

    fn read_private(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.0.read_private(path)
    }

    fn private_dir(&self, path: &Path) -> io::Result<()> {
        self.0.private_dir(path)
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        self.0.create(path)
    }

    fn append(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        self.0.append(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.0.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.0.remove(path)
    }

    fn sync_dir(&self, path: &Path) -> io::Result<()> {
        self.0.sync_dir(path)
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Box<dyn DiskLock>>> {
        self.0.try_lock(path)
    }

    fn is_network(&self, path: &Path) -> io::Result<bool> {
        self.0.is_network(path)
    }

    fn host_id(&self) -> Option<String> {
        self.0.host_id()
    }

    fn boot_id(&self) -> Option<String> {
        self.0.boot_id()
    }

    fn run<'a>(&'a self, job: Box<dyn FnOnce() + Send + 'static>) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            turns().await;
            self.0.run(job).await;
            turns().await;
        })
    }
}
