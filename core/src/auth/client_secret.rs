//! Where an app's secret comes from.

use std::path::PathBuf;
use std::sync::Arc;

use crate::disk::{self, Disk};
use crate::error::{Code, Error, Result};
use crate::secret::Secret;

/// The secret of a registered app.
#[derive(Clone)]
pub(crate) enum ClientSecret {
    /// A public client: PKCE alone protects it (RFC 9700, section 2.1.1).
    None,
    /// Given as it is.
    Given(Secret),
    /// In a file, as containers get theirs. Read for each use, which is once an hour, so that it can be replaced.
    File(PathBuf, Arc<dyn Disk>),
}

impl ClientSecret {
    /// The secret itself.
    pub(super) async fn read(&self) -> Result<Option<Secret>> {
        let (path, disk) = match self {
            Self::None => return Ok(None),
            Self::Given(secret) => return Ok(Some(secret.clone())),
            Self::File(path, disk) => (path, disk),
        };
        let unusable = |what: String| {
            let message = format!("the client secret's file {} {what}", path.display());
            Error::new(Code::Configuration, message)
        };
        let file = path.clone();
        let bytes = disk::blocking(disk, move |disk| disk.read(&file))
            .await
            .map_err(|error| unusable(format!("cannot be read: {}", error.kind())))?;
        let text =
            String::from_utf8(bytes).ok().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        text.map(|text| Some(Secret::from(text)))
            .ok_or_else(|| unusable("is empty or is not text".to_owned()))
    }
}
