//! Files that have another name beside their place until they are whole.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Seek, SeekFrom};
use std::path::PathBuf;
use std::sync::Arc;

use crate::random::{OsRandom, Random};
use crate::runtime::{self, Busy};

/// What becomes of a draft.
pub(super) enum Purpose {
    /// A file where none was.
    Make,
    /// It replaces the file that is there.
    Replace(Box<Metadata>),
    /// It takes a name that nobody has.
    Appear,
}

/// A file under another name beside its place, until it is whole. Dropped before, it is gone.
pub(super) struct Draft {
    file: Arc<File>,
    draft: PathBuf,
    target: PathBuf,
    purpose: Purpose,
    is_finished: bool,
    /// The end of the process waits a moment for the file to be finished, or gone.
    _busy: Busy,
}

impl Draft {
    /// What is written to.
    pub(super) fn file(&self) -> Arc<File> {
        self.file.clone()
    }

    pub(super) fn new(target: PathBuf, purpose: Purpose) -> io::Result<Self> {
        if target.file_name().is_none() {
            return Err(io::Error::new(ErrorKind::InvalidInput, "it names no file"));
        }
        // of chance, and nothing may be there: neither a link that leads elsewhere nor another download. Without the name
        // of its target, which may be as long as names can be
        let mut chance = [0u8; 8];
        OsRandom.fill(&mut chance).map_err(|_| io::Error::other("the operating system has no randomness"))?;
        let draft = target.with_file_name(format!(".{:016x}.part", u64::from_be_bytes(chance)));
        let mut options = OpenOptions::new();
        options.read(true).write(true).create_new(true);
        #[cfg(unix)]
        if matches!(purpose, Purpose::Replace(_)) {
            // what it replaces may be closed to others
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        }
        let busy = runtime::busy();
        let file = Arc::new(options.open(&draft)?);
        Ok(Self { file, draft, target, purpose, is_finished: false, _busy: busy })
    }

    pub(super) fn finish(mut self) -> io::Result<()> {
        if let Purpose::Replace(old) = &self.purpose {
            inherit(&self.file, old)?;
        }
        self.file.sync_all()?;
        match self.purpose {
            Purpose::Appear => self.appear()?,
            Purpose::Make => fs::rename(&self.draft, &self.target)?,
            Purpose::Replace(_) => match fs::rename(&self.draft, &self.target) {
                // what is mounted there by itself, as containers have it, stays: what came goes into it
                Err(error) if matches!(error.kind(), ErrorKind::ResourceBusy | ErrorKind::CrossesDevices) => {
                    return self.overwrite();
                }
                renamed => renamed?,
            },
        }
        self.is_finished = true;
        Ok(())
    }

    /// Writes what came into the file that is there. The draft goes afterwards.
    fn overwrite(&self) -> io::Result<()> {
        let mut draft = self.file.as_ref();
        draft.seek(SeekFrom::Start(0))?;
        let mut target = OpenOptions::new().write(true).truncate(true).open(&self.target)?;
        io::copy(&mut draft, &mut target)?;
        target.sync_all()
    }

    /// Takes the name, unless somebody has taken it since.
    fn appear(&self) -> io::Result<()> {
        match fs::hard_link(&self.draft, &self.target) {
            Ok(()) => {
                // it has its name; a second one is no failure
                let _ = fs::remove_file(&self.draft);
                return Ok(());
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(taken()),
            // a file system without links
            Err(_) => {}
        }
        let made = OpenOptions::new().write(true).create_new(true).open(&self.target);
        made.map_err(|error| if error.kind() == ErrorKind::AlreadyExists { taken() } else { error })?;
        fs::rename(&self.draft, &self.target).inspect_err(|_| drop(fs::remove_file(&self.target)))
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

pub(super) fn taken() -> io::Error {
    io::Error::new(
        ErrorKind::AlreadyExists,
        "the folder has a file of this name, which is not replaced: give `save` the path of a file",
    )
}

/// Gives a file the owner and the permissions of the one that it replaces, as far as this user may.
#[cfg(unix)]
fn inherit(file: &File, old: &Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
    let new = file.metadata()?;
    let mut mode = old.mode() & 0o777;
    if new.uid() != old.uid() {
        // only root may give files away
        let _ = fchown(file, Some(old.uid()), None);
    }
    if new.gid() != old.gid() && fchown(file, None, Some(old.gid())).is_err() {
        // what one group may do is not for another
        mode = mode & !0o070 | (mode & 0o007) << 3;
    }
    file.set_permissions(fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn inherit(_: &File, _: &Metadata) -> io::Result<()> {
    Ok(())
}
