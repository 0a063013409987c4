//! The disk of a Unix machine. Private files are opened by way of their directory's descriptor, so that nobody can put
//! another directory in its place between the check and the use.

use std::ffi::OsStr;
use std::fs::{File, TryLockError};
use std::io::{self, Read, Write};
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};

use rustix::fs::{AtFlags, FileType, Mode, OFlags, Stat};
use rustix::io::{Errno, retry_on_intr};
use sha2::{Digest, Sha256};

use super::{Disk, DiskFile, DiskLock, LARGEST, SystemDisk, locks, not_private, parent};
use crate::fork;

const PRIVATE_FILE: Mode = Mode::RUSR.union(Mode::WUSR);
const OTHERS: Mode = Mode::RWXG.union(Mode::RWXO);
/// A FIFO must not hang us, and a terminal must not become ours.
const CAREFUL: OFlags = OFlags::NOFOLLOW.union(OFlags::CLOEXEC).union(OFlags::NONBLOCK).union(OFlags::NOCTTY);

impl Disk for SystemDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        std::fs::read(path)
    }

    fn read_private(&self, path: &Path) -> io::Result<Vec<u8>> {
        let (dir, name) = place(path)?;
        let file = open_private(&dir, name, path, OFlags::RDONLY)?;
        let mut content = Vec::new();
        file.take(LARGEST + 1).read_to_end(&mut content)?;
        if content.len() as u64 > LARGEST {
            return Err(not_private(format!(
                "{} is larger than 1 MiB: that is no file of this SDK; move it away",
                path.display()
            )));
        }
        Ok(content)
    }

    fn private_dir(&self, path: &Path) -> io::Result<()> {
        match open_dir(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                make_dir(path)?;
                open_dir(path).map(drop)
            }
            other => other.map(drop),
        }
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        let (dir, name) = place(path)?;
        Ok(Box::new(create(&dir, name, OFlags::WRONLY)?))
    }

    fn append(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        let (dir, name) = place(path)?;
        Ok(Box::new(open_or_create(&dir, name, path, OFlags::WRONLY | OFlags::APPEND)?))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let (dir, from_name) = place(from)?;
        let (to_dir, to_name) = place(to)?;
        Ok(retry_on_intr(|| rustix::fs::renameat(&dir, from_name, &to_dir, to_name))?)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let (dir, name) = place(path)?;
        Ok(retry_on_intr(|| rustix::fs::unlinkat(&dir, name, AtFlags::empty()))?)
    }

    fn sync_dir(&self, path: &Path) -> io::Result<()> {
        let dir = open_dir(path)?;
        Ok(retry_on_intr(|| rustix::fs::fsync(&dir))?)
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Box<dyn DiskLock>>> {
        // notices a fork that nobody told us of, before its locks are mistaken for somebody else's
        fork::epoch();
        // a file that was replaced between opening and locking keeps nobody out
        for _ in 0..8 {
            let (dir, name) = place(path)?;
            let file = open_or_create(&dir, name, path, OFlags::RDWR)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Ok(None),
                Err(TryLockError::Error(error)) => return Err(error),
            }
            let identity = identity(&rustix::fs::fstat(&file)?);
            let lock = locks::keep(file).map(|place| Lock { path: path.to_owned(), identity, place });
            let lock = lock.ok_or_else(|| io::Error::other("this process holds too many locks"))?;
            if lock.is_held()? {
                return Ok(Some(Box::new(lock)));
            }
        }
        Err(io::Error::other("the lock file is being replaced all the time"))
    }

    fn is_network(&self, path: &Path) -> io::Result<bool> {
        Ok(is_network(&retry_on_intr(|| rustix::fs::statfs(path))?))
    }

    fn host_id(&self) -> Option<String> {
        let id = std::fs::read("/etc/machine-id").ok().filter(|id| !id.trim_ascii().is_empty())?;
        // machine-id(5): it is confidential, so show only what cannot be turned back into it
        let digest = Sha256::new().chain_update(b"yionstack host\0").chain_update(id.trim_ascii()).finalize();
        Some(digest.iter().take(16).map(|b| format!("{b:02x}")).collect())
    }

    fn boot_id(&self) -> Option<String> {
        // only Linux has it: nothing is there on other systems
        let id = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
        Some(id.trim().to_owned()).filter(|id| !id.is_empty())
    }
}

impl DiskFile for File {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        Write::write_all(self, bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.sync_all()
    }
}

/// A lock by `flock`.
struct Lock {
    path: PathBuf,
    identity: (u64, u64),
    place: locks::Place,
}

impl DiskLock for Lock {
    fn is_held(&self) -> io::Result<bool> {
        let (dir, name) = place(&self.path)?;
        match rustix::fs::statat(&dir, name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(stat) => Ok(self.place.is_kept() && identity(&stat) == self.identity),
            Err(Errno::NOENT) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    fn file_id(&self) -> Option<String> {
        let (device, inode) = self.identity;
        Some(format!("{device}:{inode}"))
    }
}

/// Device and inode: what a file is, under whatever name.
#[allow(clippy::unnecessary_cast, reason = "the types differ between systems")]
fn identity(stat: &Stat) -> (u64, u64) {
    (stat.st_dev as u64, stat.st_ino as u64)
}

/// The private directory of a file, and the file's name in it.
fn place(path: &Path) -> io::Result<(OwnedFd, &OsStr)> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    Ok((open_dir(parent(path))?, name))
}

fn open_dir(path: &Path) -> io::Result<OwnedFd> {
    // without its trailing slash: behind one a link would be followed after all
    let plain: PathBuf = path.components().collect();
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let dir = match retry_on_intr(|| rustix::fs::open(&plain, flags, Mode::empty())) {
        Err(Errno::NOTDIR | Errno::LOOP | Errno::MLINK) => {
            return Err(not_private(format!(
                "{} is a link, or not a directory: name the real directory",
                path.display()
            )));
        }
        other => other?,
    };
    let stat = rustix::fs::fstat(&dir)?;
    if stat.st_uid != rustix::process::geteuid().as_raw() {
        return Err(not_private(format!(
            "the directory {} belongs to another user: use one of your own, or `chown` it",
            path.display()
        )));
    }
    if Mode::from_raw_mode(stat.st_mode).intersects(OTHERS) {
        return Err(not_private(format!(
            "the directory {path} is open to other users: `chmod 700 {path}`",
            path = path.display()
        )));
    }
    Ok(dir)
}

/// Makes a directory with its parents, all of them private, and each name safe from a power cut.
fn make_dir(path: &Path) -> io::Result<()> {
    match rustix::fs::mkdir(path, Mode::RWXU) {
        Err(Errno::NOENT) => {
            make_dir(parent(path))?;
            match rustix::fs::mkdir(path, Mode::RWXU) {
                Err(Errno::EXIST) => return Ok(()),
                other => other?,
            }
        }
        Err(Errno::EXIST) => return Ok(()),
        other => other?,
    }
    File::open(parent(path))?.sync_all()
}

/// Mode 0600 whatever the umask.
fn create(dir: &OwnedFd, name: &OsStr, flags: OFlags) -> io::Result<File> {
    let flags = flags | CAREFUL | OFlags::CREATE | OFlags::EXCL;
    let file = retry_on_intr(|| rustix::fs::openat(dir, name, flags, PRIVATE_FILE))?;
    retry_on_intr(|| rustix::fs::fchmod(&file, PRIVATE_FILE))?;
    Ok(File::from(file))
}

fn open_or_create(dir: &OwnedFd, name: &OsStr, path: &Path, flags: OFlags) -> io::Result<File> {
    // made and removed by others in turn: a few rounds are enough, and none is for ever
    let mut last = io::Error::from(io::ErrorKind::NotFound);
    for _ in 0..8 {
        match create(dir, name, flags) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            other => return other,
        }
        match open_private(dir, name, path, flags) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => last = error,
            other => return other,
        }
    }
    Err(last)
}

fn open_private(dir: &OwnedFd, name: &OsStr, path: &Path, flags: OFlags) -> io::Result<File> {
    let shown = path.display();
    let file = match retry_on_intr(|| rustix::fs::openat(dir, name, flags | CAREFUL, Mode::empty())) {
        // FreeBSD has a number of its own for a link
        Err(Errno::LOOP | Errno::MLINK) => {
            return Err(not_private(format!("{shown} is a link: remove it")));
        }
        Err(Errno::NXIO | Errno::OPNOTSUPP | Errno::ISDIR) => return Err(no_file(path)),
        other => other?,
    };
    let stat = rustix::fs::fstat(&file)?;
    if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile {
        return Err(no_file(path));
    }
    if stat.st_uid != rustix::process::geteuid().as_raw() {
        return Err(not_private(format!("{shown} belongs to another user: remove it, or `chown` it")));
    }
    if Mode::from_raw_mode(stat.st_mode).intersects(OTHERS) {
        return Err(not_private(format!(
            "{shown} is open to other users, who may have read it: sign in again, or `chmod 600 {shown}`"
        )));
    }
    // none at all: replaced since it was opened, which is fine for a reader
    if stat.st_nlink > 1 {
        return Err(not_private(format!("{shown} has a second name (a hard link): remove one of them")));
    }
    if stat.st_nlink == 0 && flags.contains(OFlags::APPEND) {
        return Err(io::ErrorKind::NotFound.into());
    }
    Ok(File::from(file))
}

fn no_file(path: &Path) -> io::Error {
    not_private(format!("{} is not an ordinary file: remove it", path.display()))
}

/// Magic numbers of statfs(2).
#[cfg(any(target_os = "linux", target_os = "android"))]
#[allow(clippy::unnecessary_cast, reason = "the type differs between systems")]
fn is_network(stat: &rustix::fs::StatFs) -> bool {
    const NETWORKS: [u32; 12] = [
        0x6969,      // NFS
        0x517B,      // SMB
        0xFF53_4D42, // CIFS
        0xFE53_4D42, // SMB 2 and 3
        0x0102_1997, // 9P
        0x5346_414F, // OpenAFS
        0x6B41_4653, // AFS of the kernel
        0x7375_7245, // Coda
        0x564C,      // NCP
        0x00C3_6400, // Ceph
        0x0BD0_0BD0, // Lustre
        0x786F_4256, // shared folders of VirtualBox
    ];
    NETWORKS.contains(&(stat.f_type as u32))
}

/// `MNT_LOCAL` of statfs(2).
#[cfg(target_vendor = "apple")]
fn is_network(stat: &rustix::fs::StatFs) -> bool {
    stat.f_flags & 0x1000 == 0
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn is_network(_: &rustix::fs::StatFs) -> bool {
    false
}
