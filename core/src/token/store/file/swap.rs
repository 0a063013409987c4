//! Reading a grant, and putting another in its place.

use std::io;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::super::{Entry, StoreError, StoreResult};
use super::format::{self, Unread};
use super::{FileStore, failed};
use crate::disk::{self, Disk, patiently};

impl FileStore {
    pub(super) fn read(&self, disk: &dyn Disk, key: &str) -> StoreResult<Option<Entry>> {
        if !self.check_network(disk, &self.dir)? {
            return Ok(None);
        }
        patiently(|| disk.private_dir(&self.dir)).map_err(|error| failed("used", &self.dir, error))?;
        let path = self.path(key, "grant");
        // The mark first: it follows the grant, so a grant that is read after it is never below it.
        let mark = self.mark(disk, key)?;
        let bytes = match patiently(|| disk.read_private(&path)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) if disk::is_not_private(&error) => {
                return Err(StoreError::rejected(error.to_string()).replaceable(mark));
            }
            other => other.map_err(|error| failed("read", &path, error))?,
        };
        let grant = match format::read_grant(&bytes) {
            Ok(grant) => grant,
            Err(unread) => return Err(refused(&path, unread, mark)),
        };
        let (version, shown) = (grant.entry.version, path.display());
        if version < mark {
            if self.mark(disk, key)? != mark {
                // somebody has just begun anew, with lower numbers
                return self.read(disk, key);
            }
            return Err(StoreError::rejected(format!(
                "{shown} is older than what was last written here ({version} instead of {mark}): it was restored from \
                 a backup, and its refresh token is spent; sign in again"
            ))
            .replaceable(mark));
        }
        match (grant.host, disk.host_id()) {
            (Some(then), Some(now)) if then != now && !self.allow_moved => Err(StoreError::rejected(format!(
                "{shown} was written on another machine, which may still use it: sign in again here, or set \
                 `allow_moved` if the other one is gone"
            ))
            .replaceable(version)),
            _ => Ok(Some(grant.entry)),
        }
    }

    /// Safe against all processes of this machine, with and without the lease: the comparison and the replacement are
    /// under a lock of their own.
    pub(super) fn swap(&self, disk: &dyn Disk, key: &str, expected: u64, next: &Entry) -> StoreResult<bool> {
        if next.version <= expected {
            return Err(StoreError::rejected(format!(
                "the version has to grow: {} is not above {expected}",
                next.version
            )));
        }
        self.prepare(disk)?;
        let write = self.path(key, "write");
        let _lock = disk::lock(disk, &write).map_err(|error| failed("locked", &write, error))?;
        let present = match self.read(disk, key) {
            Ok(present) => present,
            // a new sign-in in the place of what must not be used
            Err(error) if error.replaces() == Some(expected) => return self.write(disk, key, next),
            Err(error) => return Err(error),
        };
        match present {
            None if expected == 0 => {
                if self.mark(disk, key)? > next.version {
                    self.clear_mark(disk, key)?;
                }
                self.write(disk, key, next)
            }
            Some(present) if present.version == expected => self.write(disk, key, next),
            // what this process tried to write before is there: the disk failed only after that
            Some(present) if present == *next && self.held()?.unsure.get(key) == Some(&identity(next)) => {
                self.complete(disk, key, next)
            }
            _ => Ok(false),
        }
    }

    fn write(&self, disk: &dyn Disk, key: &str, next: &Entry) -> StoreResult<bool> {
        let path = self.path(key, "grant");
        let content = format::write_grant(next, disk.host_id().as_deref());
        let filled = disk::fill(disk, &path, &content).map_err(|error| failed("written", &path, error))?;
        self.held()?.unsure.insert(key.to_owned(), identity(next));
        if let Err(error) = patiently(|| disk.rename(&filled, &path)) {
            let _ = disk.remove(&filled);
            return Err(failed("replaced", &path, error));
        }
        self.complete(disk, key, next)
    }

    /// What comes after the new grant has its name.
    fn complete(&self, disk: &dyn Disk, key: &str, next: &Entry) -> StoreResult<bool> {
        patiently(|| disk.sync_dir(&self.dir)).map_err(|error| failed("written", &self.dir, error))?;
        self.held()?.unsure.remove(key);
        self.set_mark(disk, key, next.version);
        Ok(true)
    }
}

fn identity(entry: &Entry) -> (u64, [u8; 32]) {
    (entry.version, Sha256::digest(&entry.value).into())
}

fn refused(path: &Path, unread: Unread, mark: u64) -> StoreError {
    let shown = path.display();
    match unread {
        Unread::Damaged => StoreError::rejected(format!(
            "{shown} is damaged, and was left as it is: restore it from a copy of today, or sign in again"
        ))
        .replaceable(mark),
        Unread::Newer(format) => StoreError::rejected(format!(
            "{shown} was written by a newer version of this SDK (format {format}), and was left untouched: update the \
             SDK here"
        )),
    }
}
