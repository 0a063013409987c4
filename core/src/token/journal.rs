//! What was answered to a refresh, written down before anybody looks at it.
//!
//! The server has rotated, and the only copy of the new refresh token is in our memory: so the note must be quick, and
//! must need nothing that could fail for the first time now. The file is open before the request is sent.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fmt, io};

use bytes::Bytes;
use sha2::{Digest, Sha256};

use super::store::{StoreError, StoreResult};
use crate::clock::BoxFuture;
use crate::disk::{self, Disk, DiskFile, patiently};

const MAGIC: &[u8; 4] = b"YSJ1";
/// Magic, length (4), checksum (16).
const HEADER: usize = 24;

/// Where answers are written down: one file for each key, in a directory of this machine.
#[derive(Clone)]
pub struct Journal {
    disk: Arc<dyn Disk>,
    dir: Arc<Path>,
}

/// An open journal. Notes are added to its end.
pub(crate) struct JournalPage {
    file: Box<dyn DiskFile>,
    path: PathBuf,
    disk: Arc<dyn Disk>,
}

impl Journal {
    /// A journal in `dir`, which is made when it is needed. It must not be on a network.
    pub fn new(disk: Arc<dyn Disk>, dir: impl Into<PathBuf>) -> Self {
        Self { disk, dir: dir.into().into() }
    }

    /// Where the files are.
    pub(crate) fn place(&self) -> (Arc<dyn Disk>, Arc<Path>) {
        (self.disk.clone(), self.dir.clone())
    }

    /// Opens the file for `key`, and its name is safe from a power cut: to be done before anything is sent.
    pub(crate) async fn open(&self, key: &str) -> StoreResult<JournalPage> {
        let (dir, path) = (self.dir.clone(), self.path(key));
        let own = path.clone();
        let file = disk::blocking(&self.disk, move |disk| {
            patiently(|| disk.private_dir(&dir))?;
            let file = patiently(|| disk.append(&own))?;
            patiently(|| disk.sync_dir(&dir))?;
            Ok(file)
        });
        let file = file.await.map_err(|error| failed("opened", &path, error))?;
        Ok(JournalPage { file, path, disk: self.disk.clone() })
    }

    /// The last complete note for `key`.
    pub(crate) async fn read(&self, key: &str) -> StoreResult<Option<Bytes>> {
        let path = self.path(key);
        let own = path.clone();
        let read = disk::blocking(&self.disk, move |disk| patiently(|| disk.read_private(&own)));
        match read.await {
            Ok(content) => Ok(last_note(&content).map(Bytes::copy_from_slice)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(failed("read", &path, error)),
        }
    }

    /// Removes the notes for `key`, once what they say is stored.
    pub(crate) async fn remove(&self, key: &str) -> StoreResult<()> {
        let path = self.path(key);
        let own = path.clone();
        // Not synced: a note that comes back after a power cut is older than what is stored.
        match disk::blocking(&self.disk, move |disk| patiently(|| disk.remove(&own))).await {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed("removed", &path, error)),
            _ => Ok(()),
        }
    }

    fn path(&self, key: &str) -> PathBuf {
        self.dir.join(format!("{key}.journal"))
    }
}

impl fmt::Debug for Journal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Journal").field("dir", &self.dir).finish_non_exhaustive()
    }
}

impl JournalPage {
    /// Adds a note: one write, on the calling thread, for a change of threads takes longer. From here on it survives
    /// the end of this process; [`sync`](Self::sync) makes it survive the end of the machine's power.
    pub(crate) fn append(&mut self, sealed: &[u8]) -> StoreResult<()> {
        let length = u32::try_from(sealed.len())
            .map_err(|_| StoreError::rejected("an answer of more than 4 GiB cannot be written down"))?;
        let mut note = Vec::with_capacity(HEADER + sealed.len());
        note.extend_from_slice(MAGIC);
        note.extend_from_slice(&length.to_be_bytes());
        note.extend_from_slice(&checksum(sealed));
        note.extend_from_slice(sealed);
        // readers skip what an interrupted attempt left
        patiently(|| self.file.write_all(&note)).map_err(|error| failed("written", &self.path, error))
    }

    /// Waits until the notes are safe from a power cut.
    pub(crate) fn sync(self) -> BoxFuture<'static, StoreResult<()>> {
        let Self { mut file, path, disk } = self;
        Box::pin(async move {
            let synced = disk::blocking(&disk, move |_| patiently(|| file.sync()));
            synced.await.map_err(|error| failed("written", &path, error))
        })
    }
}

fn failed(what: &str, path: &Path, error: io::Error) -> StoreError {
    if disk::is_not_private(&error) {
        return StoreError::rejected(error.to_string());
    }
    StoreError::unavailable(format!("the journal {} cannot be {what}: {error}", path.display()))
}

fn checksum(sealed: &[u8]) -> [u8; 16] {
    let length = (sealed.len() as u64).to_be_bytes();
    let digest = Sha256::new().chain_update(length).chain_update(sealed).finalize();
    digest.first_chunk().copied().unwrap_or_default()
}

/// The last note whose checksum is right. A torn one may stand anywhere: a kill leaves it at the end, and the next
/// process writes on behind it.
fn last_note(content: &[u8]) -> Option<&[u8]> {
    let mut last = None;
    let mut rest = content;
    while !rest.is_empty() {
        match note(rest) {
            Some(sealed) => {
                last = Some(sealed);
                rest = rest.get(HEADER + sealed.len()..).unwrap_or_default();
            }
            None => rest = rest.get(1..).unwrap_or_default(),
        }
    }
    last
}

/// The complete note at the start of `bytes`.
fn note(bytes: &[u8]) -> Option<&[u8]> {
    let (length, rest) = bytes.strip_prefix(MAGIC)?.split_first_chunk::<4>()?;
    let (sum, rest) = rest.split_first_chunk::<16>()?;
    let sealed = rest.get(..u32::from_be_bytes(*length) as usize)?;
    (*sum == checksum(sealed)).then_some(sealed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::SystemDisk;

    /// A directory that goes at the end of the test.
    struct Place(PathBuf);

    impl Place {
        fn new(name: &str) -> (Self, Journal) {
            let path = std::env::temp_dir().join(format!("yionstack-journal-{}-{name}", std::process::id()));
            let _ = std::fs::remove_dir_all(&path);
            (Self(path.clone()), Journal::new(Arc::new(SystemDisk), path))
        }

        fn file(&self) -> PathBuf {
            self.0.join("k.journal")
        }
    }

    impl Drop for Place {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    async fn write(journal: &Journal, notes: &[&[u8]]) {
        let mut page = journal.open("k").await.expect("open");
        for note in notes {
            page.append(note).expect("append");
        }
        page.sync().await.expect("sync");
    }

    async fn last(journal: &Journal) -> Option<Vec<u8>> {
        journal.read("k").await.expect("read").map(|note| note.to_vec())
    }

    #[tokio::test]
    async fn the_last_note_is_read_until_it_is_removed() {
        let (_place, journal) = Place::new("last");
        assert_eq!(last(&journal).await, None);
        journal.remove("k").await.expect("missing is fine");
        write(&journal, &[]).await;
        assert_eq!(last(&journal).await, None, "opened, and nothing came");
        write(&journal, &[b"one", b"two"]).await;
        write(&journal, &[b"three"]).await;
        assert_eq!(last(&journal).await.as_deref(), Some(&b"three"[..]));
        assert_eq!(journal.read("other").await.expect("read"), None);
        journal.remove("k").await.expect("remove");
        assert_eq!(last(&journal).await, None);
    }

    #[tokio::test]
    async fn a_torn_note_is_skipped_wherever_it_stands() {
        let (place, journal) = Place::new("torn");
        write(&journal, &[b"first note"]).await;
        let first = std::fs::read(place.file()).expect("file").len();
        write(&journal, &[b"second note"]).await;
        let whole = std::fs::read(place.file()).expect("file");
        for length in first..whole.len() {
            std::fs::write(place.file(), &whole[..length]).expect("cut");
            assert_eq!(last(&journal).await.as_deref(), Some(&b"first note"[..]), "{length}");
            write(&journal, &[b"third"]).await;
            assert_eq!(last(&journal).await.as_deref(), Some(&b"third"[..]), "{length}");
        }
        for bit in first * 8..whole.len() * 8 {
            let mut flipped = whole.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            std::fs::write(place.file(), flipped).expect("flip");
            assert_eq!(last(&journal).await.as_deref(), Some(&b"first note"[..]), "bit {bit}");
        }
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn it_is_private_or_refused() {
        use std::os::unix::fs::PermissionsExt;
        let (place, journal) = Place::new("private");
        write(&journal, &[b"one"]).await;
        let mode = |path: &Path| std::fs::metadata(path).expect("there").permissions().mode() & 0o777;
        assert_eq!((mode(&place.0), mode(&place.file())), (0o700, 0o600));
        std::fs::set_permissions(place.file(), PermissionsExt::from_mode(0o644)).expect("chmod");
        assert!(journal.read("k").await.is_err_and(|error| !error.is_unavailable()));
        assert!(journal.open("k").await.is_err_and(|error| !error.is_unavailable()));
        std::fs::remove_file(place.file()).expect("remove");
        std::os::unix::fs::symlink("elsewhere", place.file()).expect("link");
        assert!(journal.open("k").await.is_err_and(|error| error.message().contains("is a link")));
        assert!(!place.0.join("elsewhere").exists());
    }

    /// What became of the bytes given to a file that fails.
    struct Failing {
        written: Arc<std::sync::Mutex<Vec<u8>>>,
        failures: Vec<io::ErrorKind>,
    }

    impl DiskFile for Failing {
        fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
            let failure = self.failures.pop();
            let half = if failure.is_some() { bytes.len() / 2 } else { bytes.len() };
            self.written.lock().expect("lock").extend_from_slice(&bytes[..half]);
            failure.map_or(Ok(()), |kind| Err(kind.into()))
        }

        fn sync(&mut self) -> io::Result<()> {
            self.write_all(b"")
        }
    }

    #[tokio::test]
    async fn interruptions_are_repeated_and_a_full_disk_is_told() {
        let written = Arc::default();
        let page = |failures: &[io::ErrorKind]| JournalPage {
            file: Box::new(Failing { written: Arc::clone(&written), failures: failures.to_vec() }),
            path: "k.journal".into(),
            disk: Arc::new(SystemDisk),
        };
        page(&[io::ErrorKind::Interrupted; 3]).append(b"one").expect("append");
        assert_eq!(last_note(&written.lock().expect("lock")), Some(&b"one"[..]));
        let mut full = page(&[io::ErrorKind::StorageFull]);
        let error = full.append(b"two").expect_err("full");
        assert!(error.is_unavailable() && error.message().contains("k.journal"), "{error}");
        assert_eq!(last_note(&written.lock().expect("lock")), Some(&b"one"[..]));
        full.append(b"three").expect("there is room again");
        assert_eq!(last_note(&written.lock().expect("lock")), Some(&b"three"[..]));
        assert!(page(&[io::ErrorKind::StorageFull]).sync().await.is_err());
        assert!(page(&[io::ErrorKind::Interrupted]).sync().await.is_ok());
    }
}
