//! A disk that fails at a step of your choice.

use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use yionstack::{Disk, DiskFile, DiskLock};

/// How a step fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It does nothing, with this number of `errno` on Linux.
    Number(i32),
    /// It does its work, and then says that it failed (EIO).
    Late,
    /// A write gets half of it down before the disk is full; other steps find it full.
    Short,
}

/// Twelve ways to fail.
pub const FAULTS: [(&str, Fault); 12] = [
    ("ENOSPC", Fault::Number(28)),
    ("EIO", Fault::Number(5)),
    ("EINTR", Fault::Number(4)),
    ("EACCES", Fault::Number(13)),
    ("EROFS", Fault::Number(30)),
    ("EMFILE", Fault::Number(24)),
    ("ENFILE", Fault::Number(23)),
    ("EDQUOT", Fault::Number(122)),
    ("ESTALE", Fault::Number(116)),
    ("EPERM", Fault::Number(1)),
    ("late", Fault::Late),
    ("short", Fault::Short),
];

/// Counts the steps of a disk, and fails from the n-th on: once, or until it is told to stop.
#[derive(Clone)]
pub struct FaultyDisk(Arc<Inner>);

struct Inner {
    disk: Arc<dyn Disk>,
    plan: Mutex<(Fault, bool)>,
    count: AtomicUsize,
    at: AtomicUsize,
    hit: AtomicBool,
}

impl FaultyDisk {
    /// Wraps a disk; nothing fails yet.
    pub fn new(disk: Arc<dyn Disk>) -> Self {
        Self(Arc::new(Inner {
            disk,
            plan: Mutex::new((Fault::Late, false)),
            count: AtomicUsize::new(0),
            at: AtomicUsize::new(usize::MAX),
            hit: AtomicBool::new(false),
        }))
    }

    /// Lets the step after the next `at` ones fail, and all that follow if `sticky`.
    pub fn fail(&self, at: usize, fault: Fault, sticky: bool) {
        *self.0.plan.lock().unwrap() = (fault, sticky);
        self.0.count.store(0, Ordering::SeqCst);
        self.0.hit.store(false, Ordering::SeqCst);
        self.0.at.store(at, Ordering::SeqCst);
    }

    /// Ends the trouble, and says whether there was any.
    pub fn heal(&self) -> bool {
        self.0.at.store(usize::MAX, Ordering::SeqCst);
        self.0.hit.load(Ordering::SeqCst)
    }
}

impl Inner {
    /// How the present step fails, if it does.
    fn fault(&self) -> Option<Fault> {
        let (at, number) = (self.at.load(Ordering::SeqCst), self.count.fetch_add(1, Ordering::SeqCst));
        let (fault, sticky) = *self.plan.lock().unwrap();
        let fails = at != usize::MAX && (number == at || sticky && number > at);
        fails.then(|| {
            self.hit.store(true, Ordering::SeqCst);
            fault
        })
    }

    fn step<T>(&self, work: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
        match self.fault() {
            None => work(),
            Some(Fault::Number(number)) => Err(io::Error::from_raw_os_error(number)),
            Some(Fault::Short) => Err(io::ErrorKind::StorageFull.into()),
            Some(Fault::Late) => {
                let _ = work();
                Err(io::Error::from_raw_os_error(5))
            }
        }
    }
}

impl Disk for FaultyDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.0.step(|| self.0.disk.read(path))
    }

    fn read_private(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.0.step(|| self.0.disk.read_private(path))
    }

    fn private_dir(&self, path: &Path) -> io::Result<()> {
        self.0.step(|| self.0.disk.private_dir(path))
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        let file = self.0.step(|| self.0.disk.create(path))?;
        Ok(Box::new(FaultyFile(file, self.0.clone())))
    }

    fn append(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        let file = self.0.step(|| self.0.disk.append(path))?;
        Ok(Box::new(FaultyFile(file, self.0.clone())))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.0.step(|| self.0.disk.rename(from, to))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.0.step(|| self.0.disk.remove(path))
    }

    fn sync_dir(&self, path: &Path) -> io::Result<()> {
        self.0.step(|| self.0.disk.sync_dir(path))
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Box<dyn DiskLock>>> {
        let lock = self.0.step(|| self.0.disk.try_lock(path))?;
        Ok(lock.map(|lock| Box::new(FaultyLock(lock, self.0.clone())) as Box<dyn DiskLock>))
    }

    fn is_network(&self, path: &Path) -> io::Result<bool> {
        self.0.step(|| self.0.disk.is_network(path))
    }

    fn host_id(&self) -> Option<String> {
        self.0.disk.host_id()
    }

    fn boot_id(&self) -> Option<String> {
        self.0.disk.boot_id()
    }
}

struct FaultyFile(Box<dyn DiskFile>, Arc<Inner>);

impl DiskFile for FaultyFile {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self.1.fault() {
            None => self.0.write_all(bytes),
            Some(Fault::Number(number)) => Err(io::Error::from_raw_os_error(number)),
            Some(Fault::Short) => {
                self.0.write_all(&bytes[..bytes.len() / 2])?;
                Err(io::ErrorKind::StorageFull.into())
            }
            Some(Fault::Late) => {
                let _ = self.0.write_all(bytes);
                Err(io::Error::from_raw_os_error(5))
            }
        }
    }

    fn sync(&mut self) -> io::Result<()> {
        let file = &mut self.0;
        self.1.step(|| file.sync())
    }
}

struct FaultyLock(Box<dyn DiskLock>, Arc<Inner>);

impl DiskLock for FaultyLock {
    fn is_held(&self) -> io::Result<bool> {
        self.1.step(|| self.0.is_held())
    }

    fn file_id(&self) -> Option<String> {
        self.0.file_id()
    }
}
