//! The key that seals grants when the user gives none.

use std::io;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::super::{StoreError, StoreResult};
use super::{FileStore, failed};
use crate::disk::{self, Disk, patiently};
use crate::secret::Secret;
use crate::token::key;

impl FileStore {
    /// The key in the configuration directory. Whoever is first makes it, and all others take that one.
    pub(super) fn read_or_make_key(&self, disk: &dyn Disk) -> StoreResult<Secret> {
        let dir = self.config_dir.as_deref().ok_or_else(|| {
            StoreError::rejected(
                "this user has no home directory to keep a key in: set `config_dir`, or give a `store_key`",
            )
        })?;
        let path = dir.join("key");
        if let Some(key) = read(disk, &path)? {
            return Ok(key);
        }
        patiently(|| disk.private_dir(dir)).map_err(|error| no_place(dir, error))?;
        self.check_network(disk, dir)?;
        let lock = dir.join("key.write");
        let _lock = disk::lock(disk, &lock).map_err(|error| no_place(dir, error))?;
        if let Some(key) = read(disk, &path)? {
            return Ok(key);
        }
        let mut bytes = Zeroizing::new([0u8; 32]);
        let unavailable =
            |_| StoreError::unavailable("the operating system's random generator is not available");
        self.random.fill(bytes.as_mut_slice()).map_err(unavailable)?;
        let text = Zeroizing::new(STANDARD.encode(bytes.as_slice()));
        disk::replace(disk, &path, text.as_bytes())
            .and_then(|()| patiently(|| disk.sync_dir(dir)))
            .map_err(|error| no_place(dir, error))?;
        Ok(Secret::new(text.as_str()))
    }
}

fn read(disk: &dyn Disk, path: &Path) -> StoreResult<Option<Secret>> {
    let bytes = match patiently(|| disk.read_private(path)) {
        Ok(bytes) => Zeroizing::new(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed("read", path, error)),
    };
    let key = std::str::from_utf8(&bytes).ok().map(Secret::new).filter(|key| key::parse(key).is_some());
    key.map(Some).ok_or_else(|| {
        StoreError::rejected(format!(
            "{path} is damaged, so the grants cannot be opened: restore it, or remove it and sign in again",
            path = path.display()
        ))
    })
}

fn no_place(dir: &Path, error: io::Error) -> StoreError {
    if disk::is_not_private(&error) {
        return StoreError::rejected(error.to_string());
    }
    StoreError::unavailable(format!(
        "no key can be kept in {}: {error}; set `config_dir`, or give a `store_key`",
        dir.display()
    ))
}
