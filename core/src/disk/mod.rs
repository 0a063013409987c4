//! Files come in as an argument: tests and simulations bring a disk of their own.

mod locks;
#[cfg(not(unix))]
mod portable;
mod steps;
#[cfg(unix)]
mod unix;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use std::{fmt, io};

use crate::clock::BoxFuture;

pub(crate) use locks::abandon as abandon_locks;
pub(crate) use steps::{fill, lock, patiently, replace};

/// The largest file of ours that is read.
const LARGEST: u64 = 1024 * 1024;

/// Where files are: small steps, each of which may fail on its own.
///
/// *Private* files are the SDK's own. They belong to this user, nobody else may open them, they have one name, and
/// the directory around them is private too: what is not like that is refused, and no link is followed.
pub trait Disk: Send + Sync + 'static {
    /// The whole content of somebody's file. Follows links, for that is how containers are given their secrets.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// The whole content of a private file of at most 1 MiB.
    fn read_private(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// Makes a private directory, with its parents, or checks the one that is there.
    fn private_dir(&self, path: &Path) -> io::Result<()>;

    /// Makes a private file where nothing is.
    fn create(&self, path: &Path) -> io::Result<Box<dyn DiskFile>>;

    /// Opens a private file to add to its end; makes it if there is none.
    fn append(&self, path: &Path) -> io::Result<Box<dyn DiskFile>>;

    /// Gives the private file `from` the name `to`, in the same directory, in the place of what was there.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a private file.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Waits until the names in a private directory are where a power cut cannot reach them.
    fn sync_dir(&self, path: &Path) -> io::Result<()>;

    /// Locks a private file, made if there is none, against everybody else on this machine; `None`: somebody has it.
    /// The file is never removed afterwards: two holders could then lock two files of one name.
    fn try_lock(&self, path: &Path) -> io::Result<Option<Box<dyn DiskLock>>>;

    /// Whether a path lies on a network file system, where locks do not reach everybody.
    fn is_network(&self, path: &Path) -> io::Result<bool>;

    /// Names this machine without telling its real id; `None` where it has none.
    fn host_id(&self) -> Option<String>;

    /// Names the kernel that runs now, from one start of the machine to the next: most containers on it have it in common, a
    /// virtual machine has one of its own. Where it is another one, a lock of ours says nothing. `None` where the system
    /// does not tell.
    fn boot_id(&self) -> Option<String> {
        None
    }

    /// Runs a job of several steps where it holds up nobody: a disk may be slow, or a network.
    fn run<'a>(&'a self, job: Box<dyn FnOnce() + Send + 'static>) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            let _ = tokio::task::spawn_blocking(job).await;
        })
    }

    /// Waits within a job.
    fn pause(&self, duration: Duration) {
        std::thread::sleep(duration);
    }
}

/// A file that is being written.
pub trait DiskFile: Send {
    /// Writes all of it, in one call of the operating system where that takes one.
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Waits until what was written is where a power cut cannot reach it.
    fn sync(&mut self) -> io::Result<()>;
}

/// A lock, given back when this is dropped, and when the process ends.
pub trait DiskLock: Send + Sync {
    /// Whether it still keeps others out: nobody has replaced the file, and this is the process that locked it.
    fn is_held(&self) -> io::Result<bool>;

    /// Names the file that is locked, and no other file that is at its place now, in a copy of its directory or in another
    /// view of it. `None` where the system does not tell.
    fn file_id(&self) -> Option<String> {
        None
    }
}

/// The disk of this machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemDisk;

/// Runs `job` by means of the disk's [`run`](Disk::run). It runs to its end even if nobody waits for it any more.
pub(crate) async fn blocking<T, E>(
    disk: &Arc<dyn Disk>,
    job: impl FnOnce(&dyn Disk) -> Result<T, E> + Send + 'static,
) -> Result<T, E>
where
    T: Send + 'static,
    E: From<io::Error> + Send + 'static,
{
    let (sender, receiver) = tokio::sync::oneshot::channel();
    let own = disk.clone();
    let job = move || {
        let _ = sender.send(job(&*own));
    };
    disk.run(Box::new(job)).await;
    receiver.await.unwrap_or_else(|_| Err(io::Error::other("the work on the disk was broken off").into()))
}

/// What is on the disk is not private. The text names the remedy.
#[derive(Debug)]
struct NotPrivate(String);

impl fmt::Display for NotPrivate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NotPrivate {}

/// The error for what is there but must not be used.
fn not_private(message: String) -> io::Error {
    io::Error::new(io::ErrorKind::PermissionDenied, NotPrivate(message))
}

/// Whether an error says that what is there must not be used, in contrast to: cannot be used now.
pub(crate) fn is_not_private(error: &io::Error) -> bool {
    error.get_ref().is_some_and(|inner| inner.is::<NotPrivate>())
}

/// The directory that a path lies in.
pub(crate) fn parent(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
