//! A download's way into a file: one rule for all languages and for the command.
//!
//! Links are followed. A file appears under its name when all of it has come. A new one has the permissions of any file that
//! the user makes; one that replaces another takes that one's. A file that may not be written is not replaced, and one that
//! cannot be, since it is mounted by itself, is written over when all has come. What is no file (a pipe, a device) is written
//! to as the bytes come, and so is this process's standard output. In a folder, a file with the server's name replaces
//! nothing. Nobody is waited for when the client has been closed.

use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::{error, fmt};

use tokio::sync::watch;

use super::download::{self, Download};
use super::place::Place;
use crate::error::Error;

/// Why a download was not saved.
#[derive(Debug)]
#[non_exhaustive]
pub enum SaveError {
    /// The file did not come whole. Nothing is left behind.
    Download(Error),
    /// It cannot be written.
    Io {
        /// Where to.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
}

impl SaveError {
    /// The number of a failure of the file system, as C has it, for languages that tell it.
    pub fn errno(&self) -> Option<i32> {
        let Self::Io { source, .. } = self else { return None };
        if let Some(number) = source.raw_os_error().filter(|_| cfg!(unix)) {
            return Some(number);
        }
        Some(match source.kind() {
            ErrorKind::NotFound => 2,
            ErrorKind::PermissionDenied => 13,
            ErrorKind::AlreadyExists => 17,
            ErrorKind::NotADirectory => 20,
            ErrorKind::IsADirectory => 21,
            ErrorKind::InvalidInput => 22,
            ErrorKind::StorageFull => 28,
            _ => 5,
        })
    }
}

impl fmt::Display for SaveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Download(error) => error.fmt(f),
            Self::Io { path, source } => write!(f, "{}: {source}", path.display()),
        }
    }
}

impl error::Error for SaveError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::Download(error) => Some(error),
            Self::Io { source, .. } => Some(source),
        }
    }
}

impl From<Error> for SaveError {
    fn from(error: Error) -> Self {
        Self::Download(error)
    }
}

impl Download {
    /// Writes the file to `path`, where it appears when all of it has come, in place of what is there; or, if that is a
    /// folder, to a new file with the server's name in it. Gives where it is.
    ///
    /// Links are followed, and what is no file (a pipe, a device, `/dev/stdout`) is written to as the bytes come. A file
    /// that is replaced leaves its permissions to the new one; one that may not be written stays as it is. One that is mounted
    /// by itself is written over, when all has come. A pipe waits for its reader until the client is closed, or this is dropped.
    ///
    /// # Errors
    /// [`SaveError::Download`] as of [`chunk`](Self::chunk), or `configuration` when some of the file was read already;
    /// [`SaveError::Io`] when it cannot be written, `AlreadyExists` when the folder has a file of this name.
    pub async fn save(&mut self, path: impl Into<PathBuf>) -> Result<PathBuf, SaveError> {
        self.is_unread()?;
        let opening = Place::open_or_in(path.into(), self.name.as_deref());
        let place = unless_closed(&mut self.closing.clone(), opening).await;
        self.save_in(place.map_err(|error| self.of_this(error))?).await
    }

    /// The same, to a place that was opened before.
    ///
    /// # Errors
    /// As [`save`](Self::save).
    pub async fn save_in(&mut self, place: Place) -> Result<PathBuf, SaveError> {
        self.is_unread()?;
        self.is_saved = true;
        let mut closing = self.closing.clone();
        while let Some(chunk) = self.next().await? {
            let written = unless_closed(&mut closing, place.write(chunk)).await;
            written.map_err(|error| self.of_this(error))?;
        }
        place.finish().await
    }

    fn of_this(&self, error: SaveError) -> SaveError {
        match error {
            SaveError::Download(error) => SaveError::Download(error.within(self.context.clone())),
            error => error,
        }
    }
}

/// Waits for a place that takes its time, such as a pipe that nobody reads, but no longer than the client is open.
async fn unless_closed<T>(
    closing: &mut watch::Receiver<()>,
    work: impl Future<Output = Result<T, SaveError>>,
) -> Result<T, SaveError> {
    tokio::select! {
        biased;
        done = work => done,
        gone = download::closed(closing) => Err(gone.into()),
    }
}
