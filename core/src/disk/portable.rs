//! The disk of a machine that is no Unix. A user's own directories are closed to others by default there (Windows), so
//! what is checked is what the standard library can see: no links, ordinary files only.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::Path;
use std::time::Duration;

use super::{Disk, DiskFile, DiskLock, LARGEST, SystemDisk, locks, not_private};

/// Virus scanners and indexers hold files for moments: how often a step is repeated, and how long apart. 2 s in all.
const PATIENCE: (u32, Duration) = (100, Duration::from_millis(20));

impl Disk for SystemDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        std::fs::read(path)
    }

    fn read_private(&self, path: &Path) -> io::Result<Vec<u8>> {
        check(path)?;
        let mut content = Vec::new();
        unshared(|| File::open(path))?.take(LARGEST + 1).read_to_end(&mut content)?;
        if content.len() as u64 > LARGEST {
            return Err(not_private(format!(
                "{} is larger than 1 MiB: that is no file of this SDK; move it away",
                path.display()
            )));
        }
        Ok(content)
    }

    fn private_dir(&self, path: &Path) -> io::Result<()> {
        std::fs::create_dir_all(path)?;
        if std::fs::symlink_metadata(path)?.is_dir() {
            return Ok(());
        }
        Err(not_private(format!("{} is a link, or not a directory: name the real directory", path.display())))
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        Ok(Box::new(unshared(|| OpenOptions::new().write(true).create_new(true).open(path))?))
    }

    fn append(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        check(path)?;
        Ok(Box::new(unshared(|| OpenOptions::new().append(true).create(true).open(path))?))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        unshared(|| std::fs::rename(from, to))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        unshared(|| std::fs::remove_file(path))
    }

    fn sync_dir(&self, _: &Path) -> io::Result<()> {
        // NTFS writes names to its log on its own, and std cannot open a directory there
        Ok(())
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Box<dyn DiskLock>>> {
        check(path)?;
        let open = || OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path);
        let file = unshared(open)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
            Err(TryLockError::Error(error)) => return Err(error),
        }
        let place = locks::keep(file);
        let place = place.ok_or_else(|| io::Error::other("this process holds too many locks"))?;
        Ok(Some(Box::new(Lock(place))))
    }

    fn is_network(&self, path: &Path) -> io::Result<bool> {
        // \\server\share, also in its verbatim form; a drive letter that is mapped to one is not seen
        Ok(std::fs::canonicalize(path)?.components().next().is_some_and(|first| match first {
            std::path::Component::Prefix(prefix) => {
                use std::path::Prefix;
                matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
            }
            _ => false,
        }))
    }

    fn host_id(&self) -> Option<String> {
        None
    }
}

impl DiskFile for File {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        Write::write_all(self, bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.sync_all()
    }
}

/// A lock by `LockFileEx`. While the file is open nobody can put another one in its place.
struct Lock(locks::Place);

impl DiskLock for Lock {
    fn is_held(&self) -> io::Result<bool> {
        Ok(self.0.is_kept())
    }
}

fn check(path: &Path) -> io::Result<()> {
    match std::fs::symlink_metadata(path) {
        Ok(found) if !found.is_file() => {
            Err(not_private(format!("{} is a link, or not an ordinary file: remove it", path.display())))
        }
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Repeats a step while somebody else has the file open.
fn unshared<T>(mut step: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    const ERROR_ACCESS_DENIED: i32 = 5;
    const ERROR_SHARING_VIOLATION: i32 = 32;
    let (times, apart) = PATIENCE;
    for _ in 0..times {
        match step() {
            Err(error)
                if cfg!(windows)
                    && matches!(
                        error.raw_os_error(),
                        Some(ERROR_ACCESS_DENIED | ERROR_SHARING_VIOLATION)
                    ) => {}
            other => return other,
        }
        std::thread::sleep(apart);
    }
    step()
}
