//! Places that files are written to.

use std::fmt;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use super::save::SaveError;
use crate::disk::parent;
use crate::random::{OsRandom, Random};
use crate::runtime::{self, Busy};

/// Linux follows so many links.
const LINKS: usize = 40;
/// What a file is called whose server gives it no name.
const NAMELESS: &str = "download";
/// How long a pipe that takes nothing now is left alone.
const PAUSE: Duration = Duration::from_millis(5);

/// An open place for a file. Dropped before all of the file is there, it leaves nothing behind.
pub struct Place {
    /// As the caller named it.
    path: PathBuf,
    target: Target,
}

enum Target {
    Direct(Arc<File>),
    Draft(Draft),
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Place").field("path", &self.path).finish_non_exhaustive()
    }
}

impl Place {
    /// Opens the place of a file, so that what cannot be written need not be asked for. A pipe waits for its reader.
    ///
    /// # Errors
    /// [`SaveError::Io`]: it cannot be written, or is a folder.
    pub async fn open(path: impl Into<PathBuf>) -> Result<Self, SaveError> {
        let path = path.into();
        let given = path.clone();
        let target = blocking(&path, move || open(&given)).await?;
        Ok(Self { path, target })
    }

    /// The same; or, if it is a folder, the place of a new file of this name in it.
    pub(super) async fn open_or_in(path: PathBuf, name: Option<&str>) -> Result<Self, SaveError> {
        let folder = path.clone();
        if !blocking(&path, move || Ok(folder.is_dir())).await? {
            return Self::open(path).await;
        }
        // a hidden file is none that a server may make
        let name = name.unwrap_or_default().trim_start_matches(['.', ' ']);
        let path = path.join(if name.is_empty() { NAMELESS } else { name });
        let given = path.clone();
        let target = blocking(&path, move || match fs::symlink_metadata(&given) {
            Ok(_) => Err(taken()),
            Err(_) => Draft::new(std::path::absolute(&given)?, Purpose::Appear).map(Target::Draft),
        })
        .await?;
        Ok(Self { path, target })
    }

    pub(super) async fn write(&self, chunk: Bytes) -> Result<(), SaveError> {
        let file = match &self.target {
            Target::Direct(file) => file.clone(),
            Target::Draft(draft) => draft.file.clone(),
        };
        blocking(&self.path, move || write(&file, &chunk)).await
    }

    pub(super) async fn finish(self) -> Result<PathBuf, SaveError> {
        if let Target::Draft(draft) = self.target {
            blocking(&self.path, move || draft.finish()).await?;
        }
        Ok(self.path)
    }
}

/// Does what may take its time where it holds up nobody.
async fn blocking<T: Send + 'static>(
    path: &Path,
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, SaveError> {
    let done = tokio::task::spawn_blocking(work).await.unwrap_or_else(|error| Err(io::Error::other(error)));
    done.map_err(|source| SaveError::Io { path: path.to_owned(), source })
}

fn write(file: &Arc<File>, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match file.as_ref().write(bytes) {
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            // a standard stream that its owner made so, and somebody still wants it written
            Err(error) if error.kind() == ErrorKind::WouldBlock && Arc::strong_count(file) > 1 => {
                std::thread::sleep(PAUSE);
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn open(path: &Path) -> io::Result<Target> {
    let (target, descriptor) = followed(path)?;
    if let Some(stream) = descriptor.and_then(standard_stream) {
        return Ok(Target::Direct(Arc::new(stream?)));
    }
    match fs::metadata(&target) {
        Ok(found) if found.is_dir() => {
            Err(io::Error::new(ErrorKind::IsADirectory, "it is a folder: name the file in it"))
        }
        Ok(found) if !found.is_file() => {
            Ok(Target::Direct(Arc::new(OpenOptions::new().write(true).open(&target)?)))
        }
        Ok(_) if descriptor.is_some() => Err(io::Error::new(
            ErrorKind::InvalidInput,
            "it is a file that is open already: give its own name, or write to standard output",
        )),
        Ok(found) => Draft::new(target, Purpose::Replace(Box::new(found))).map(Target::Draft),
        // where a folder was meant, none is made of it
        Err(error) if error.kind() == ErrorKind::NotFound && !names_folder(path) => {
            Draft::new(target, Purpose::Make).map(Target::Draft)
        }
        Err(error) => Err(error),
    }
}

fn names_folder(path: &Path) -> bool {
    path.as_os_str().as_encoded_bytes().last().is_some_and(|&last| std::path::is_separator(char::from(last)))
}

/// Where the links of a path end, also where nothing is yet, and the number of the descriptor that is there.
fn followed(path: &Path) -> io::Result<(PathBuf, Option<u32>)> {
    let mut target = std::path::absolute(path)?;
    for _ in 0..LINKS {
        if let Some(number) = descriptor(&target) {
            return Ok((target, Some(number)));
        }
        match fs::read_link(&target) {
            Ok(next) => target = parent(&target).join(next),
            Err(_) => return Ok((target, None)),
        }
    }
    Err(io::Error::new(ErrorKind::InvalidInput, "too many links lead on from it"))
}

/// The number under which an open file stands in `/dev/fd` or `/proc`: of another process, one that is no standard stream.
fn descriptor(path: &Path) -> Option<u32> {
    let number = path.file_name()?.to_str()?.parse().ok().filter(|_| cfg!(unix))?;
    let folder = fs::canonicalize(parent(path)).ok()?;
    if folder == Path::new("/dev/fd") || folder.starts_with(format!("/proc/{}", std::process::id())) {
        return folder.ends_with("fd").then_some(number);
    }
    (folder.starts_with("/proc") && folder.ends_with("fd")).then_some(u32::MAX)
}

/// Another handle of standard output or error, so that what is written goes to where that has come, and on from there.
#[cfg(unix)]
fn standard_stream(descriptor: u32) -> Option<io::Result<File>> {
    use std::os::fd::AsFd;
    let stream = match descriptor {
        1 => io::stdout().as_fd().try_clone_to_owned(),
        2 => io::stderr().as_fd().try_clone_to_owned(),
        _ => return None,
    };
    Some(stream.map(File::from))
}

#[cfg(not(unix))]
fn standard_stream(_: u32) -> Option<io::Result<File>> {
    None
}

/// What becomes of a draft.
enum Purpose {
    /// A file where none was.
    Make,
    /// It replaces the file that is there.
    Replace(Box<Metadata>),
    /// It takes a name that nobody has.
    Appear,
}

/// A file under another name beside its place, until it is whole. Dropped before, it is gone.
struct Draft {
    file: Arc<File>,
    draft: PathBuf,
    target: PathBuf,
    purpose: Purpose,
    is_finished: bool,
    /// The end of the process waits a moment for the file to be finished, or gone.
    _busy: Busy,
}

impl Draft {
    fn new(target: PathBuf, purpose: Purpose) -> io::Result<Self> {
        if target.file_name().is_none() {
            return Err(io::Error::new(ErrorKind::InvalidInput, "it names no file"));
        }
        // of chance, and nothing may be there: neither a link that leads elsewhere nor another download. Without the name
        // of its target, which may be as long as names can be
        let mut chance = [0u8; 8];
        OsRandom.fill(&mut chance).map_err(|_| io::Error::other("the operating system has no randomness"))?;
        let draft = target.with_file_name(format!(".{:016x}.part", u64::from_be_bytes(chance)));
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        if matches!(purpose, Purpose::Replace(_)) {
            // what it replaces may be closed to others
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        }
        let busy = runtime::busy();
        let file = Arc::new(options.open(&draft)?);
        Ok(Self { file, draft, target, purpose, is_finished: false, _busy: busy })
    }

    fn finish(mut self) -> io::Result<()> {
        if let Purpose::Replace(old) = &self.purpose {
            inherit(&self.file, old)?;
        }
        self.file.sync_all()?;
        match self.purpose {
            Purpose::Appear => self.appear()?,
            Purpose::Make | Purpose::Replace(_) => fs::rename(&self.draft, &self.target)?,
        }
        self.is_finished = true;
        Ok(())
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

fn taken() -> io::Error {
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
