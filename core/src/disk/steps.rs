//! What is done in several steps, so that it holds whichever of them fails.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{Disk, DiskLock};

/// How often an interrupted step is repeated. Signals interrupt; a disk that always says so is broken.
const INTERRUPTIONS: u32 = 16;
/// How long a short-lived lock is waited for: whoever holds it that long is stopped, or its disk hangs.
const LOCK_PATIENCE: Duration = Duration::from_secs(30);

/// Repeats a step that a signal interrupted.
pub(crate) fn patiently<T>(mut step: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    for _ in 1..INTERRUPTIONS {
        match step() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            other => return other,
        }
    }
    step()
}

/// Takes a lock that everybody holds for moments only.
pub(crate) fn lock(disk: &dyn Disk, path: &Path) -> io::Result<Box<dyn DiskLock>> {
    let mut waited = Duration::ZERO;
    let mut pause = Duration::from_millis(1);
    loop {
        if let Some(lock) = patiently(|| disk.try_lock(path))? {
            return Ok(lock);
        }
        if waited >= LOCK_PATIENCE {
            let message = format!("another process has held the lock for {} s", LOCK_PATIENCE.as_secs());
            return Err(io::Error::new(io::ErrorKind::TimedOut, message));
        }
        disk.pause(pause);
        waited += pause;
        pause = (pause * 2).min(Duration::from_millis(16));
    }
}

/// Fills a new file beside `path`, down to the platters, and gives its name. Only for the holder of a lock: the name
/// is always the same, so that what a killed process left is found and removed.
pub(crate) fn fill(disk: &dyn Disk, path: &Path, content: &[u8]) -> io::Result<PathBuf> {
    let mut name = path.as_os_str().to_owned();
    name.push(".tmp");
    let name = PathBuf::from(name);
    let filled = patiently(|| {
        match patiently(|| disk.remove(&name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        // after a failed fsync the same file must not be trusted again, so an interruption starts it anew
        let mut file = disk.create(&name)?;
        file.write_all(content)?;
        file.sync()
    });
    match filled {
        Ok(()) => Ok(name),
        Err(error) => {
            let _ = disk.remove(&name);
            Err(error)
        }
    }
}

/// Puts `content` in the place of the file at `path`: a reader sees the old one or the new one. The name itself is
/// only safe from a power cut after [`Disk::sync_dir`].
pub(crate) fn replace(disk: &dyn Disk, path: &Path, content: &[u8]) -> io::Result<()> {
    let filled = fill(disk, path, content)?;
    patiently(|| disk.rename(&filled, path)).inspect_err(|_| {
        let _ = disk.remove(&filled);
    })
}
