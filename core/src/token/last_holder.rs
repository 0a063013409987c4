//! Who on this machine held a lease last, and whether that process still lives.
//!
//! A lease in a store that machines share outlasts its holder by minutes, because nobody there can tell the dead from the
//! slow, and a refresh token that is presented twice ends the grant at many servers. Within one machine it can be told:
//! the holder's name is in a file, and the operating system gives a lock back when the process ends. A request that the
//! dead had sent is carried out or not, whoever waits; but where the server forgives a second use for a minute, only a
//! successor that does not wait for the lease has a use for it.
//!
//! The name outlives the lock on purpose: a store that is rolled back may show a lease that was given back long ago.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fmt, io};

use super::journal::Journal;
use crate::disk::{self, Disk, DiskLock, patiently};

/// Where holders of leases are noted: beside the journal.
pub(super) struct LastHolder {
    disk: Arc<dyn Disk>,
    dir: Arc<Path>,
}

/// Whether the holder of a lease has noted itself.
#[derive(Default)]
pub(super) enum Noted {
    /// Not yet, or the lock was somebody else's.
    #[default]
    No,
    /// It has, and still lives.
    Yes { _lock: Box<dyn DiskLock> },
    /// It cannot be done here: then a lease runs out as it does among machines.
    Never,
}

impl Noted {
    /// Whether it is worth an attempt.
    pub(super) fn is_wanted(&self) -> bool {
        matches!(self, Self::No)
    }
}

/// A holder that holds nothing any more. Nobody notes another one until this is dropped.
pub(super) struct Ended {
    owner: String,
    files: Files,
    disk: Arc<dyn Disk>,
    _lock: Box<dyn DiskLock>,
}

impl LastHolder {
    pub(super) fn beside(journal: &Journal) -> Self {
        let (disk, dir) = journal.place();
        Self { disk, dir }
    }

    /// Notes that `owner`, of this process, holds the lease of `key`.
    pub(super) async fn note(&self, key: &str, owner: &str) -> Noted {
        let (files, owner) = (self.files(key), owner.to_owned());
        let noted = disk::blocking(&self.disk, move |disk| {
            patiently(|| disk.private_dir(&files.dir))?;
            let Some(kernel) = kernel(disk, &files.dir)? else { return Ok(Noted::Never) };
            let Some(lock) = patiently(|| disk.try_lock(&files.lock))? else { return Ok(Noted::No) };
            disk::replace(disk, &files.name, format!("{owner}\n{kernel}\n").as_bytes())?;
            Ok::<_, io::Error>(Noted::Yes { _lock: lock })
        });
        noted.await.unwrap_or_else(|error| {
            tracing::debug!(%error, "the holder of a lease cannot be noted: should it end, its lease has to run out");
            Noted::Never
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
            let owner = read(disk, &files)?;
            Ok::<_, io::Error>(owner.map(|owner| Ended { owner, files, disk: own, _lock: lock }))
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

impl Ended {
    /// The name under which it held the lease.
    pub(super) fn owner(&self) -> &str {
        &self.owner
    }

    /// Its lease is given back.
    pub(super) async fn forget(self) {
        let Self { files, disk, _lock, .. } = self;
        // what stays is given back once more, which changes nothing
        let _ = disk::blocking(&disk, move |disk| patiently(|| disk.remove(&files.name))).await;
    }
}

impl fmt::Debug for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ended").finish_non_exhaustive()
    }
}

struct Files {
    dir: Arc<Path>,
    name: PathBuf,
    lock: PathBuf,
}

/// Names the kernel whose locks reach everybody who uses `dir`; `None` where there is no such thing. A directory may be
/// shared by machines, and a copy of it may be in use elsewhere.
fn kernel(disk: &dyn Disk, dir: &Path) -> io::Result<Option<String>> {
    if patiently(|| disk.is_network(dir))? {
        return Ok(None);
    }
    Ok(disk.boot_id())
}

/// The name that was noted under the kernel that runs now.
fn read(disk: &dyn Disk, files: &Files) -> io::Result<Option<String>> {
    let text = match patiently(|| disk.read_private(&files.name)) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let text = String::from_utf8_lossy(&text);
    let Some((owner, rest)) = text.split_once('\n') else { return Ok(None) };
    let here = kernel(disk, &files.dir)?;
    Ok(here.is_some_and(|here| rest.strip_suffix('\n') == Some(&here)).then(|| owner.to_owned()))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

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
        assert!(matches!(noted, Noted::Yes { .. }));
        assert_eq!(ended(&machine).await, None, "it lives");
        assert!(machine.note("k", "two").await.is_wanted(), "perhaps later");
        drop(noted);
        assert_eq!(ended(&machine).await.as_deref(), Some("one"), "nobody else was noted");
        let found = machine.ended("k").await.expect("as long as it is not given back");
        assert!(
            machine.note("k", "two").await.is_wanted() && ended(&machine).await.is_none(),
            "one at a time"
        );
        found.forget().await;
        assert_eq!(ended(&machine).await, None);
        assert!(matches!(machine.note("k", "two").await, Noted::Yes { .. }));
        assert_eq!(ended(&machine).await.as_deref(), Some("two"));
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
            assert!(matches!(place.on(machine).note("k", "two").await, Noted::Never));
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
        assert!(matches!(machine.note("k", "two").await, Noted::Never));
    }
}
