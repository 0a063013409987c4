//! The newest version that was written here: what is older comes from a backup, and its refresh token is spent.

use std::io;
use std::path::PathBuf;

use sha2::{Digest, Sha256};

use super::{FileStore, StoreResult, failed, format};
use crate::disk::{self, Disk, parent, patiently};

impl FileStore {
    /// The mark of a key; 0 where there is none. Without a configuration directory that can be used there are no
    /// marks: grants are safe without, only a backup is not noticed then.
    pub(super) fn mark(&self, disk: &dyn Disk, key: &str) -> StoreResult<u64> {
        use io::ErrorKind::{NotADirectory, NotFound, PermissionDenied};
        let Some(path) = self.mark_path(key) else { return Ok(0) };
        match patiently(|| disk.read_private(&path)) {
            Ok(bytes) => Ok(format::read_mark(&bytes).unwrap_or_else(|_| {
                tracing::warn!(path = %path.display(), "a mark is damaged: a restored backup is not noticed now");
                0
            })),
            Err(error) if error.kind() == NotFound => Ok(0),
            Err(error) if matches!(error.kind(), NotADirectory | PermissionDenied) => {
                tracing::warn!(path = %path.display(), %error, "a restored backup is not noticed now");
                Ok(0)
            }
            Err(error) => Err(failed("read", &path, error)),
        }
    }

    /// Sets the mark. The grant is safe already, so trouble here is no reason to say that it is not.
    pub(super) fn set_mark(&self, disk: &dyn Disk, key: &str, version: u64) {
        let Some(path) = self.mark_path(key) else { return };
        let made = patiently(|| disk.private_dir(parent(&path)));
        let set = made.and_then(|()| disk::replace(disk, &path, &format::write_mark(version)));
        if let Err(error) = set {
            tracing::warn!(path = %path.display(), %error, "a restored backup will not be noticed");
        }
    }

    /// Takes the mark away before a new beginning, whose numbers are lower.
    pub(super) fn clear_mark(&self, disk: &dyn Disk, key: &str) -> StoreResult<()> {
        let Some(path) = self.mark_path(key) else { return Ok(()) };
        let cleared =
            patiently(|| disk.remove(&path)).and_then(|()| patiently(|| disk.sync_dir(parent(&path))));
        match cleared {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed("removed", &path, error)),
            _ => Ok(()),
        }
    }

    /// Two stores in two directories may share a configuration directory, and a key.
    fn mark_path(&self, key: &str) -> Option<PathBuf> {
        let digest = Sha256::digest(self.dir.as_os_str().as_encoded_bytes());
        let place: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        Some(self.config_dir.as_ref()?.join(format!("{key}.{place}.mark")))
    }
}
