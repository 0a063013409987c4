//! Grants in files of this machine.
//!
//! For each key there are, in the store's directory: `<key>.grant`; `<key>.lock`, which is the lease; `<key>.write`,
//! locked for moments while the grant is compared and replaced; `<key>.journal`. Lock files are never removed. In the
//! configuration directory, so that a backup of the one is not a backup of the other: `key`, which seals the grants
//! when the user gives no key, and for each grant a mark of the newest version that was written here.
//!
//! The key beside the grants protects a copied or leaked store, not from programs of the same user.

pub(crate) mod format;
mod mark;
mod own_key;
mod places;
mod swap;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use std::{fmt, io};

use super::{Entry, Store, StoreError, StoreResult};
use crate::clock::BoxFuture;
use crate::disk::{self, Disk, DiskLock, SystemDisk, patiently};
use crate::error::Result;
use crate::fork::ForkLocal;
use crate::random::{OsRandom, Random};
use crate::secret::Secret;
use crate::token::Journal;

/// Grants in files of this machine, for all processes of one user. Survives the end of the process and of the power.
///
/// Refuses what must not be used: a directory or file that is open to others, a link, a network file system, a store
/// that was copied from another machine or restored from a backup.
///
/// Two things it cannot see. A mount in user space (FUSE: sshfs, s3fs, rclone, many a cloud drive) does not count as a
/// network file system, because it may as well be a local one: keep grants off those that other machines use too. And a
/// copy beside its original on one machine, with the same key, is not noticed (`cp -r`): the two know nothing of each
/// other, and whichever renews second presents a spent refresh token, so that both lose the grant.
#[derive(Clone)]
pub struct FileStore {
    dir: Arc<Path>,
    config_dir: Option<Arc<Path>>,
    allow_network: bool,
    allow_moved: bool,
    disk: Arc<dyn Disk>,
    random: Arc<dyn Random>,
    held: Arc<ForkLocal<Mutex<Held>>>,
}

/// What this process holds.
#[derive(Default)]
struct Held {
    /// By key: who has the lease here, and its lock.
    leases: HashMap<String, (String, Box<dyn DiskLock>)>,
    /// By key: version and digest of what was written while the disk failed at the last step. The next attempt may find
    /// it there, and completes it.
    unsure: HashMap<String, (u64, [u8; 32])>,
}

impl FileStore {
    /// A store in `dir`, which is made when it is needed, for this user alone. `~` is an ordinary character here.
    pub fn new(dir: impl AsRef<Path>) -> Self {
        Self {
            dir: absolute(dir.as_ref()).into(),
            config_dir: places::config_dir().map(Into::into),
            allow_network: false,
            allow_moved: false,
            disk: Arc::new(SystemDisk),
            random: Arc::new(OsRandom),
            held: Arc::new(ForkLocal::new()),
        }
    }

    /// Where a program of this user keeps what it has to remember: `$XDG_STATE_HOME/yionstack`, that is
    /// `~/.local/state/yionstack`; `~/Library/Application Support/yionstack` on macOS, `%LOCALAPPDATA%\yionstack` on
    /// Windows.
    ///
    /// # Errors
    /// `configuration` when the user has no home directory.
    pub fn default_dir() -> Result<PathBuf> {
        places::state_dir()
    }

    /// Where the store's own key and the marks are: `$XDG_CONFIG_HOME/yionstack` by default, that is
    /// `~/.config/yionstack`.
    pub fn config_dir(mut self, dir: impl AsRef<Path>) -> Self {
        self.config_dir = Some(absolute(dir.as_ref()).into());
        self
    }

    /// Works on a network file system too. Its locks may not reach other hosts: then a grant that they share is lost.
    pub fn allow_network(mut self, allow: bool) -> Self {
        self.allow_network = allow;
        self
    }

    /// Uses grants that were written on another machine too. If that one still uses them, both lose them.
    pub fn allow_moved(mut self, allow: bool) -> Self {
        self.allow_moved = allow;
        self
    }

    /// A disk of your own, for tests.
    pub fn disk(mut self, disk: Arc<dyn Disk>) -> Self {
        self.disk = disk;
        self
    }

    /// A random source of your own, for tests.
    pub fn random(mut self, random: Arc<dyn Random>) -> Self {
        self.random = random;
        self
    }

    /// Runs a job of several steps where it holds up nobody.
    async fn job<T: Send + 'static>(
        &self,
        key: &str,
        job: impl FnOnce(&Self, &dyn Disk, &str) -> StoreResult<T> + Send + 'static,
    ) -> StoreResult<T> {
        // keys become names of files
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        if key.is_empty() || key.len() > 128 || !key.bytes().all(plain) {
            return Err(StoreError::rejected("a key consists of up to 128 letters, digits, `-` and `_`"));
        }
        let (store, key) = (self.clone(), key.to_owned());
        disk::blocking(&self.disk, move |disk| job(&store, disk, &key)).await
    }

    /// Makes the directory, or checks it.
    fn prepare(&self, disk: &dyn Disk) -> StoreResult<()> {
        patiently(|| disk.private_dir(&self.dir)).map_err(|error| failed("used", &self.dir, error))?;
        self.check_network(disk, &self.dir).map(drop)
    }

    /// Whether the directory is there; refuses one on a network.
    fn check_network(&self, disk: &dyn Disk, dir: &Path) -> StoreResult<bool> {
        match patiently(|| disk.is_network(dir)) {
            Ok(true) if !self.allow_network => Err(StoreError::rejected(format!(
                "{} is on a network file system, where locks may not reach other hosts: use a local directory or a \
                 Redis store, or set `allow_network` if no other host uses it",
                dir.display()
            ))),
            Ok(_) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(failed("used", dir, error)),
        }
    }

    /// What this process holds; a forked child starts with nothing.
    fn held(&self) -> StoreResult<MutexGuard<'_, Held>> {
        let held = self.held.get_or_init(Mutex::default);
        let held = held.map_err(|error| StoreError::unavailable(error.message()))?;
        Ok(held.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn path(&self, key: &str, ending: &str) -> PathBuf {
        self.dir.join(format!("{key}.{ending}"))
    }

    /// The lock file is held open until the lease is given back: nobody has to extend it, and the operating system
    /// gives it back for a killed process.
    fn take_lease(&self, disk: &dyn Disk, key: &str, owner: &str) -> StoreResult<bool> {
        self.prepare(disk)?;
        let path = self.path(key, "lock");
        let mut held = self.held()?;
        if let Some((holder, lock)) = held.leases.get(key) {
            if patiently(|| lock.is_held()).map_err(|error| failed("checked", &path, error))? {
                return Ok(holder == owner);
            }
            held.leases.remove(key);
        }
        let lock = patiently(|| disk.try_lock(&path)).map_err(|error| failed("locked", &path, error))?;
        let taken = lock.map(|lock| held.leases.insert(key.to_owned(), (owner.to_owned(), lock)));
        Ok(taken.is_some())
    }

    fn give_back_lease(&self, key: &str, owner: &str) -> StoreResult<()> {
        let mut held = self.held()?;
        if held.leases.get(key).is_some_and(|(holder, _)| holder == owner) {
            held.leases.remove(key);
        }
        Ok(())
    }
}

impl Store for FileStore {
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, StoreResult<Option<Entry>>> {
        Box::pin(self.job(key, Self::read))
    }

    fn compare_and_swap<'a>(
        &'a self,
        key: &'a str,
        expected: u64,
        next: Entry,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        Box::pin(self.job(key, move |store, disk, key| store.swap(disk, key, expected, &next)))
    }

    fn lease<'a>(
        &'a self,
        key: &'a str,
        owner: &'a str,
        _duration: Duration,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        let owner = owner.to_owned();
        Box::pin(self.job(key, move |store, disk, key| store.take_lease(disk, key, &owner)))
    }

    fn release<'a>(&'a self, key: &'a str, owner: &'a str) -> BoxFuture<'a, StoreResult<()>> {
        let owner = owner.to_owned();
        Box::pin(self.job(key, move |store, _, key| store.give_back_lease(key, &owner)))
    }

    fn abandon(&self, key: &str, owner: &str) {
        // whatever goes wrong, the lock goes with the process
        let _ = self.give_back_lease(key, owner);
    }

    fn own_key(&self) -> BoxFuture<'_, StoreResult<Option<Secret>>> {
        Box::pin(self.job("key", |store, disk, _| store.read_or_make_key(disk).map(Some)))
    }

    fn journal(&self) -> Option<Journal> {
        Some(Journal::new(self.disk.clone(), &*self.dir))
    }

    fn describe(&self) -> String {
        format!("the file store in {}", self.dir.display())
    }
}

impl fmt::Debug for FileStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileStore")
            .field("dir", &self.dir)
            .field("config_dir", &self.config_dir)
            .finish_non_exhaustive()
    }
}

/// A path that still means the same when the process changes its directory.
fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).map_or_else(|_| path.to_owned(), |path| path.components().collect())
}

/// What is open to others is rejected; for everything else trying again may help.
fn failed(what: &str, path: &Path, error: io::Error) -> StoreError {
    if disk::is_not_private(&error) {
        return StoreError::rejected(error.to_string());
    }
    StoreError::unavailable(format!("{} cannot be {what}: {error}", path.display()))
}
