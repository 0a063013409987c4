//! Places that files are written to.

use std::fmt;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use super::draft::{self, Draft, Purpose};
use super::save::SaveError;
use crate::disk::parent;

/// Linux follows so many links.
const LINKS: usize = 40;
/// What a file is called whose server gives it no name.
const NAMELESS: &str = "download";
/// How long a pipe is left alone that nobody reads yet.
const PAUSE: Duration = Duration::from_millis(5);
/// How long a pipe that is full is waited for, before it is looked whether anybody still wants it written.
const LONGEST_WAIT: Duration = Duration::from_millis(20);

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
    /// Opens the place of a file, so that what cannot be written need not be asked for. A pipe waits for its reader, until
    /// this is dropped.
    ///
    /// # Errors
    /// [`SaveError::Io`]: it cannot be written, or is a folder.
    pub async fn open(path: impl Into<PathBuf>) -> Result<Self, SaveError> {
        let path = path.into();
        loop {
            let given = path.clone();
            // step by step: what was dropped must not wait on
            if let Some(target) = blocking(&path, move || open(&given)).await? {
                return Ok(Self { path, target });
            }
        }
    }

    /// The same; or, if it is a folder, the place of a new file of this name in it.
    pub(super) async fn open_or_in(path: PathBuf, name: Option<&str>) -> Result<Self, SaveError> {
        let folder = path.clone();
        if !blocking(&path, move || Ok(folder.is_dir())).await? {
            return Self::open(path).await;
        }
        let path = path.join(name.unwrap_or(NAMELESS));
        let given = path.clone();
        let target = blocking(&path, move || match fs::symlink_metadata(&given) {
            Ok(_) => Err(draft::taken()),
            Err(_) => Draft::new(std::path::absolute(&given)?, Purpose::Appear).map(Target::Draft),
        })
        .await?;
        Ok(Self { path, target })
    }

    pub(super) async fn write(&self, chunk: Bytes) -> Result<(), SaveError> {
        let file = match &self.target {
            Target::Direct(file) => file.clone(),
            Target::Draft(draft) => draft.file(),
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
            // a pipe, or a standard stream that its owner made so; and somebody still wants it written
            Err(error) if error.kind() == ErrorKind::WouldBlock && Arc::strong_count(file) > 1 => {
                wait_for_room(file);
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

#[cfg(unix)]
fn wait_for_room(file: &File) {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let limit = Timespec::try_from(LONGEST_WAIT).ok();
    if poll(&mut [PollFd::new(file, PollFlags::OUT)], limit.as_ref()).is_err() {
        std::thread::sleep(PAUSE);
    }
}

#[cfg(not(unix))]
fn wait_for_room(_: &File) {
    std::thread::sleep(LONGEST_WAIT);
}

/// Opens a place; `None`, after a pause, for a pipe that nobody reads yet.
fn open(path: &Path) -> io::Result<Option<Target>> {
    let (target, descriptor) = followed(path)?;
    if let Some(stream) = descriptor.and_then(standard_stream) {
        return Ok(Some(Target::Direct(Arc::new(stream?))));
    }
    match fs::metadata(&target) {
        Ok(found) if found.is_dir() => {
            Err(io::Error::new(ErrorKind::IsADirectory, "it is a folder: name the file in it"))
        }
        #[cfg(unix)]
        Ok(found) if std::os::unix::fs::FileTypeExt::is_fifo(&found.file_type()) => pipe(&target),
        Ok(found) if !found.is_file() => {
            Ok(Some(Target::Direct(Arc::new(OpenOptions::new().write(true).open(&target)?))))
        }
        Ok(_) if descriptor.is_some() => Err(io::Error::new(
            ErrorKind::InvalidInput,
            "it is a file that is open already: give its own name, or write to standard output",
        )),
        Ok(found) => {
            may_be_written(&target, &found)?;
            Draft::new(target, Purpose::Replace(Box::new(found))).map(Target::Draft).map(Some)
        }
        // where a folder was meant, none is made of it
        Err(error) if error.kind() == ErrorKind::NotFound && !names_folder(path) => {
            Draft::new(target, Purpose::Make).map(Target::Draft).map(Some)
        }
        Err(error) => Err(error),
    }
}

/// Opens a pipe so that neither this nor what is written to it waits for its reader.
#[cfg(unix)]
fn pipe(path: &Path) -> io::Result<Option<Target>> {
    use rustix::fs::OFlags;
    use rustix::io::Errno;
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = OpenOptions::new();
    options.write(true).custom_flags(OFlags::NONBLOCK.bits().cast_signed());
    match options.open(path) {
        Ok(file) => Ok(Some(Target::Direct(Arc::new(file)))),
        Err(error) if error.raw_os_error() == Some(Errno::NXIO.raw_os_error()) => {
            std::thread::sleep(PAUSE);
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// A file that may not be written is not to be replaced either, though its folder would allow it. Asked without opening
/// it, which others may wait for.
#[cfg(unix)]
fn may_be_written(file: &Path, _: &Metadata) -> io::Result<()> {
    use rustix::fs::{Access, access};
    use rustix::io::Errno;
    match access(file, Access::WRITE_OK) {
        Err(error @ (Errno::ACCESS | Errno::PERM | Errno::ROFS)) => Err(error.into()),
        // whatever else there is shows when it is replaced
        _ => Ok(()),
    }
}

#[cfg(not(unix))]
fn may_be_written(_: &Path, found: &Metadata) -> io::Result<()> {
    match found.permissions().readonly() {
        true => Err(ErrorKind::PermissionDenied.into()),
        false => Ok(()),
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
