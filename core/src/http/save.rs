//! A download's way into a file: one rule for all languages and for the command.
//!
//! Links are followed. A file appears under its name when all of it has come. A new one has the permissions of any file that
//! the user makes; one that replaces another takes that one's. What is no file (a pipe, a device) is written to as the
//! bytes come, and so is this process's standard output. In a folder, a file with the server's name replaces nothing.

use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::{error, fmt};

use super::download::Download;
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
    /// that is replaced leaves its permissions to the new one.
    ///
    /// # Errors
    /// [`SaveError::Download`] as of [`chunk`](Self::chunk), or `configuration` when some of the file was read already;
    /// [`SaveError::Io`] when it cannot be written, `AlreadyExists` when the folder has a file of this name.
    pub async fn save(&mut self, path: impl Into<PathBuf>) -> Result<PathBuf, SaveError> {
        self.is_unread()?;
        let place = Place::open_or_in(path.into(), self.name.as_deref()).await?;
        self.save_in(place).await
    }

    /// The same, to a place that was opened before.
    ///
    /// # Errors
    /// As [`save`](Self::save).
    pub async fn save_in(&mut self, place: Place) -> Result<PathBuf, SaveError> {
        self.is_unread()?;
        self.is_saved = true;
        while let Some(chunk) = self.next().await? {
            place.write(chunk).await?;
        }
        place.finish().await
    }
}
