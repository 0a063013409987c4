//! Where a file goes: standard output, or a place that the user names.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use yionstack::http::Download;
use yionstack::{OsRandom, Random};

use crate::failure::Failure;

/// An open place. It is opened before the request: what cannot be written need not be fetched.
pub(crate) enum Destination {
    Stdout,
    /// A pipe or a device: what is no file cannot be replaced.
    Direct(File),
    Draft(Draft),
}

impl Destination {
    /// Opens `path`, or standard output.
    pub(crate) fn open(path: Option<&Path>) -> Result<Self, Failure> {
        let Some(path) = path else {
            if io::stdout().is_terminal() {
                return Err(Failure::Usage(
                    "a file is not for a terminal: give it a place with `--output`".into(),
                ));
            }
            return Ok(Self::Stdout);
        };
        let shown = path.display();
        match fs::metadata(path) {
            Ok(found) if found.is_dir() => {
                Err(Failure::Usage(format!("`--output {shown}` is a folder: name the file in it")))
            }
            Ok(found) if !found.is_file() || is_of_the_system(path) => {
                Ok(Self::Direct(OpenOptions::new().write(true).open(path)?))
            }
            Ok(found) => Draft::new(path, Some(found.permissions())).map(Self::Draft),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Draft::new(path, None).map(Self::Draft),
            Err(error) => Err(error.into()),
        }
    }

    /// Writes all of a file.
    pub(crate) async fn fill(self, mut file: Download) -> Result<(), Failure> {
        match self {
            Self::Stdout => copy(&mut file, &mut io::stdout().lock()).await,
            Self::Direct(mut out) => copy(&mut file, &mut out).await,
            Self::Draft(mut draft) => {
                copy(&mut file, &mut draft.file).await?;
                Ok(draft.finish()?)
            }
        }
    }
}

async fn copy(file: &mut Download, out: &mut impl Write) -> Result<(), Failure> {
    while let Some(chunk) = file.chunk().await? {
        out.write_all(&chunk)?;
    }
    Ok(out.flush()?)
}

/// Whether it is a name for something else, such as `/dev/stdout`, which must not be replaced.
fn is_of_the_system(path: &Path) -> bool {
    path.starts_with("/dev") || path.starts_with("/proc")
}

/// A file under another name beside its place, until it is whole. Dropped before, it is gone.
pub(crate) struct Draft {
    file: File,
    draft: PathBuf,
    path: PathBuf,
    is_finished: bool,
}

impl Draft {
    /// `permissions` are those of the file that will be replaced; a new one is its owner's alone.
    fn new(path: &Path, permissions: Option<Permissions>) -> Result<Self, Failure> {
        let Some(name) = path.file_name() else {
            return Err(Failure::Usage(format!("`--output {}` names no file", path.display())));
        };
        // of chance, and nothing may be there: neither a link that leads elsewhere nor another download
        let mut chance = [0u8; 8];
        OsRandom.fill(&mut chance).map_err(yionstack::Error::from)?;
        let mut draft = OsString::from(".");
        draft.push(name);
        draft.push(format!(".{:016x}.part", u64::from_be_bytes(chance)));
        let draft = path.with_file_name(draft);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&draft)?;
        let made = Self { file, draft, path: path.to_owned(), is_finished: false };
        if let Some(permissions) = permissions {
            made.file.set_permissions(permissions)?;
        }
        Ok(made)
    }

    fn finish(mut self) -> io::Result<()> {
        self.file.sync_all()?;
        fs::rename(&self.draft, &self.path)?;
        self.is_finished = true;
        Ok(())
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if !self.is_finished {
            // there is nobody left to tell
            let _ = fs::remove_file(&self.draft);
        }
    }
}
