//! Where a file goes: standard output, or a place that the user names.

use std::io::{self, ErrorKind, IsTerminal};
use std::path::Path;

use yionstack::http::{Download, Place, SaveError};

use crate::failure::Failure;
use crate::print;

/// An open place. It is opened before the request: what cannot be written need not be fetched.
pub(crate) enum Destination {
    Stdout,
    Named(Place),
}

impl Destination {
    /// Opens `path`, or standard output.
    pub(crate) async fn open(path: Option<&Path>) -> Result<Self, Failure> {
        match path {
            Some(path) => Ok(Self::Named(Place::open(path).await?)),
            None if io::stdout().is_terminal() => {
                Err(Failure::Usage("a file is not for a terminal: give it a place with `--output`".into()))
            }
            None => Ok(Self::Stdout),
        }
    }

    /// Writes all of a file.
    pub(crate) async fn fill(self, mut file: Download) -> Result<(), Failure> {
        let Self::Named(place) = self else {
            while let Some(chunk) = file.chunk().await? {
                print::bytes(chunk).await?;
            }
            return Ok(());
        };
        file.save_in(place).await?;
        Ok(())
    }
}

impl From<SaveError> for Failure {
    fn from(error: SaveError) -> Self {
        match error {
            SaveError::Download(error) => error.into(),
            SaveError::Io { path, source } => {
                let message = format!("`--output {}`: {source}", path.display());
                match source.kind() {
                    ErrorKind::IsADirectory | ErrorKind::InvalidInput => Self::Usage(message),
                    kind => Self::Output(io::Error::new(kind, message)),
                }
            }
            other => Self::Output(io::Error::other(other)),
        }
    }
}
