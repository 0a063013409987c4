//! Who on this machine held a lease last, and whether that process still lives.
//!
//! A lease in a store that machines share outlasts its holder by minutes, because nobody there can tell the dead from the
//! slow, and a refresh token that is presented twice ends the grant at many servers. Within one machine it can be told:
//! the holder's name is in a file, and the operating system gives a lock back when the process ends. A request that the
//! dead had sent is carried out or not, whoever waits, and little is lost by asking again early; but where the server
//! forgives a second use for a minute, only a successor that does not wait for the lease has a use for it.
//!
//! Where a failover may show a lease that was given back long ago, the name stays for that case.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::journal::Journal;
use crate::disk::{self, Disk, DiskLock, patiently};

/// How often, and how long apart, the lock is tried that others hold for moments.
const ATTEMPTS: u32 = 5;
const PAUSE: Duration = Duration::from_millis(2);

/// Where holders of leases are noted: beside the journal.
pub(super) struct LastHolder {
    disk: Arc<dyn Disk>,
    dir: Arc<Path>,
}

/// A holder that has noted itself, and lives as long as this does.
pub(super) struct Noted {
    files: Files,
    disk: Arc<dyn Disk>,
    _lock: Box<dyn DiskLock>,
}

/// A holder that holds nothing any more. Nobody notes another one until this is dropped.
pub(super) struct Ended {
    owner: String,
    place: Noted,
}

impl LastHolder {
    pub(super) fn beside(journal: &Journal) -> Self {
        let (disk, dir) = journal.place();
        Self { disk, dir }
    }

    /// Notes that `owner`, of this process, holds the lease of `key`. `None` where that cannot be done: then its lease runs
    /// out as it does among machines.
    pub(super) async fn note(&self, key: &str, owner: &str) -> Option<Noted> {
        let (files, owner, own) = (self.files(key), owner.to_owned(), self.disk.clone());
        let noted = disk::blocking(&self.disk, move |disk| {
            patiently(|| disk.private_dir(&files.dir))?;
            let Some(lock) = lock(disk, &files)? else { return Ok(None) };
            let Some(here) = here(disk, &files, &*lock)? else { return Ok(None) };
            // Whatever becomes of the name, the lock says from now on that somebody lives.
            if let Err(error) = disk::replace(disk, &files.name, format!("{owner}\n{here}\n").as_bytes()) {
                tracing::debug!(%error, "the holder of a lease cannot be noted");
            }
            Ok::<_, io::Error>(Some(Noted { files, disk: own, _lock: lock }))
        });
        noted.await.unwrap_or_else(|error| {
            tracing::debug!(%error, "the holder of a lease cannot be noted");
            None
        })
    }

    /// The last holder of the lease of `key` on this machine, if it holds it no more.
    pub(super) async fn ended(&self, key: &str) -> Option<Ended> {
        let (files, own) = (self.files(key), self.disk.clone());
        let ended = disk::blocking(&self.disk, move |disk| {
            // most of the time there is none, and nothing to lock
            if read(disk, &files)?.is_none() {
                return Ok(None);
            }
            let Some(lock) = patiently(|| disk.try_lock(&files.lock))? else { return Ok(None) };
            let here = here(disk, &files, &*lock)?;
            let (Some((owner, there)), Some(here)) = (read(disk, &files)?, here) else { return Ok(None) };
            let place = Noted { files, disk: own, _lock: lock };
            Ok::<_, io::Error>((there == here).then_some(Ended { owner, place }))
        });
        ended.await.unwrap_or_else(|error| {
            tracing::debug!(%error, "who held a lease last cannot be read: it has to run out");
            None
        })
    }

    fn files(&self, key: &str) -> Files {
        let file = |ending: &str| self.dir.join(format!("{key}.{ending}"));
        Files { dir: self.dir.clone(), name: file("holder"), lock: file("holder.lock") }
    }
}

impl Noted {
    /// The lease was given back: its holder's name is of no use any more.
    pub(super) async fn forget(&self) {
        let name = self.files.name.clone();
        // what stays is given back once more, which changes nothing
        let _ = disk::blocking(&self.disk, move |disk| patiently(|| disk.remove(&name))).await;
    }
}

impl Ended {
    /// The name under which it held the lease.
    pub(super) fn owner(&self) -> &str {
        &self.owner
    }

    /// Its lease was given back.
    pub(super) async fn forget(self) {
        self.place.forget().await;
    }
}

struct Files {
    dir: Arc<Path>,
    name: PathBuf,
    lock: PathBuf,
}

/// Takes the lock that whoever looks for the ended holds for a moment.
fn lock(disk: &dyn Disk, files: &Files) -> io::Result<Option<Box<dyn DiskLock>>> {
    for _ in 1..ATTEMPTS {
        if let Some(lock) = patiently(|| disk.try_lock(&files.lock))? {
            return Ok(Some(lock));
        }
        disk.pause(PAUSE);
    }
    patiently(|| disk.try_lock(&files.lock))
}

/// Names what the lock is worth something for: the kernel, and the very file. A directory may be shared by machines, a copy
/// of it may be in use elsewhere, and somebody who tidies up may have removed the file that a holder has locked. `None`
/// where that cannot be told apart.
fn here(disk: &dyn Disk, files: &Files, lock: &dyn DiskLock) -> io::Result<Option<String>> {
    if patiently(|| disk.is_network(&files.dir))? {
        return Ok(None);
    }
    Ok(disk.boot_id().zip(lock.file_id()).map(|(kernel, file)| format!("{kernel} {file}")))
}

/// The name that was noted, and where.
fn read(disk: &dyn Disk, files: &Files) -> io::Result<Option<(String, String)>> {
    let text = match patiently(|| disk.read_private(&files.name)) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let text = String::from_utf8_lossy(&text);
    let Some((owner, there)) = text.strip_suffix('\n').and_then(|text| text.split_once('\n')) else {
        return Ok(None);
    };
    Ok(Some((owner.to_owned(), there.to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::BoxFuture;
    use crate::disk::{DiskFile, SystemDisk};

    /// The machine's disk, under a kernel of the test's.
    struct Machine {
        kernel: Option<&'static str>,
        network: bool,
    }

    const HERE: Machine = Machine { kernel: Some("here"), network: false };

    impl Disk for Machine {
        fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
            SystemDisk.read(path)
        }
        fn read_private(&self, path: &Path) -> io::Result<Vec<u8>> {
            SystemDisk.read_private(path)
        }
        fn private_dir(&self, path: &Path) -> io::Result<()> {
            SystemDisk.private_dir(path)
        }
        fn create(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
            SystemDisk.create(path)
        }
        fn append(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
            SystemDisk.append(path)
        }
        fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
            SystemDisk.rename(from, to)
        }
        fn remove(&self, path: &Path) -> io::Result<()> {
            SystemDisk.remove(path)
        }
        fn sync_dir(&self, path: &Path) -> io::Result<()> {
            SystemDisk.sync_dir(path)
        }
        fn try_lock(&self, path: &Path) -> io::Result<Option<Box<dyn DiskLock>>> {
            SystemDisk.try_lock(path)
        }
        fn is_network(&self, _: &Path) -> io::Result<bool> {
            Ok(self.network)
        }
        fn host_id(&self) -> Option<String> {
            None
        }
        fn boot_id(&self) -> Option<String> {
            self.kernel.map(str::to_owned)
        }
        fn run<'a>(&'a self, job: Box<dyn FnOnce() + Send + 'static>) -> BoxFuture<'a, ()> {
            Box::pin(async move { job() })
        }
        fn pause(&self, _: Duration) {}
    }

    /// A directory that goes at the end of the test.
    struct Place(PathBuf);

    impl Place {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("yionstack-holder-{}-{name}", std::process::id()));
            let _ = std::fs::remove_dir_all(&path);
            Self(path)
        }

        fn on(&self, machine: Machine) -> LastHolder {
            LastHolder::beside(&Journal::new(Arc::new(machine), self.0.clone()))
        }
    }

    impl Drop for Place {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    async fn ended(last_holder: &LastHolder) -> Option<String> {
        last_holder.ended("k").await.map(|ended| ended.owner().to_owned())
    }

    #[tokio::test]
    async fn a_holder_has_ended_when_its_lock_is_free_and_not_before() {
        let place = Place::new("lock");
        let machine = place.on(HERE);
        assert_eq!(ended(&machine).await, None, "nobody was here");
        let noted = machine.note("k", "one").await;
        assert!(noted.is_some());
        assert_eq!(ended(&machine).await, None, "it lives");
        assert!(machine.note("k", "two").await.is_none(), "one at a time");
        drop(noted);
        assert_eq!(ended(&machine).await.as_deref(), Some("one"), "nobody else was noted");
        let found = machine.ended("k").await.expect("as long as it is not given back");
        assert!(machine.note("k", "two").await.is_none() && ended(&machine).await.is_none());
        found.forget().await;
        assert_eq!(ended(&machine).await, None);
        let noted = machine.note("k", "two").await.expect("noted");
        noted.forget().await;
        drop(noted);
        assert_eq!(ended(&machine).await, None, "it ended in good order");
        drop(machine.note("k", "three").await);
        assert_eq!(ended(&machine).await.as_deref(), Some("three"));
    }

    /// A copy of the directory in use elsewhere, a directory that machines share, a machine that has been started again:
    /// a lock that is free says nothing there.
    #[tokio::test]
    async fn only_the_same_kernel_can_tell() {
        let place = Place::new("kernel");
        drop(place.on(HERE).note("k", "one").await);
        for kernel in [Some("elsewhere"), None] {
            assert_eq!(ended(&place.on(Machine { kernel, network: false })).await, None);
        }
        assert_eq!(ended(&place.on(Machine { network: true, ..HERE })).await, None);
        for machine in [Machine { kernel: None, network: false }, Machine { network: true, ..HERE }] {
            assert!(place.on(machine).note("k", "two").await.is_none());
        }
        assert_eq!(ended(&place.on(HERE)).await.as_deref(), Some("one"));
    }

    #[tokio::test]
    async fn what_cannot_be_read_names_nobody() {
        let place = Place::new("unreadable");
        let machine = place.on(HERE);
        drop(machine.note("k", "one").await);
        for content in ["", "one", "one\n", "one\nhere", "one\nhere\nmore\n", "\u{0}\u{1}\n\n"] {
            std::fs::write(place.0.join("k.holder"), content).expect("written");
            assert_eq!(ended(&machine).await, None, "{content:?}");
        }
        std::fs::remove_file(place.0.join("k.holder")).expect("removed");
        std::fs::create_dir(place.0.join("k.holder")).expect("in its place");
        assert_eq!(ended(&machine).await, None);
        let noted = machine.note("k", "two").await;
        assert!(noted.is_some() && ended(&machine).await.is_none(), "its lock says that it lives");
    }

    /// Somebody tidies up while it lives, or looks at a copy.
    #[tokio::test]
    async fn another_lock_file_says_nothing() {
        let place = Place::new("copy");
        let machine = place.on(HERE);
        let noted = machine.note("k", "one").await;
        assert!(noted.is_some());
        std::fs::remove_file(place.0.join("k.holder.lock")).expect("removed");
        assert_eq!(ended(&machine).await, None);
        let copy = Place::new("the-copy");
        SystemDisk.private_dir(&copy.0).expect("made");
        std::fs::copy(place.0.join("k.holder"), copy.0.join("k.holder")).expect("copied");
        assert_eq!(ended(&copy.on(HERE)).await, None);
    }
}
