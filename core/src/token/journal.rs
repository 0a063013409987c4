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
