//! A disk in memory whose power can be cut. What was not synced then is lost, kept, or torn, as a random source will
//! have it: contents and names each on their own, for no file system promises an order between them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use yionstack::{BoxFuture, Disk, DiskFile, DiskLock};

use crate::random::Seeded;

/// One machine's disk; clones are the same disk. Its jobs run at once, on the calling thread.
#[derive(Clone, Default)]
pub struct MemoryDisk(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    files: Vec<Content>,
    dirs: BTreeSet<PathBuf>,
    /// As programs see it.
    names: BTreeMap<PathBuf, usize>,
    /// As it is on the platters.
    durable: BTreeMap<PathBuf, usize>,
    /// What names still have to go through.
    pending: Vec<Change>,
    locks: HashMap<PathBuf, u64>,
    /// How often the power went; what was opened before is gone.
    life: u64,
    steps: usize,
    cut_after: Option<usize>,
    off: bool,
    host: Option<String>,
    network: bool,
}

#[derive(Default, Clone)]
struct Content {
    seen: Vec<u8>,
    durable: Vec<u8>,
}

#[derive(Clone)]
enum Change {
    Link(PathBuf, usize),
    Unlink(PathBuf),
    Move(PathBuf, PathBuf, usize),
}

impl MemoryDisk {
    /// Puts a file there, safe from power cuts.
    pub fn put(&self, path: impl AsRef<Path>, content: impl Into<Vec<u8>>) {
        let mut state = self.state();
        let (path, content) = (path.as_ref().to_owned(), content.into());
        state.dirs.extend(path.ancestors().skip(1).map(Path::to_owned));
        let file = state.files.len();
        state.files.push(Content { seen: content.clone(), durable: content });
        state.names.insert(path.clone(), file);
        state.durable.insert(path, file);
    }

    /// The content of a file.
    pub fn get(&self, path: impl AsRef<Path>) -> Option<Vec<u8>> {
        let state = self.state();
        state.names.get(path.as_ref()).map(|&file| state.files[file].seen.clone())
    }

    /// The names of all files.
    pub fn names(&self) -> Vec<PathBuf> {
        self.state().names.keys().cloned().collect()
    }

    /// The name of the machine.
    pub fn set_host(&self, host: Option<&str>) {
        self.state().host = host.map(str::to_owned);
    }

    /// Whether all of it is a network file system.
    pub fn set_network(&self, network: bool) {
        self.state().network = network;
    }

    /// How many steps were taken.
    pub fn steps(&self) -> usize {
        self.state().steps
    }

    /// Cuts the power right after `steps` more steps: the last of them is done, and reports nothing.
    pub fn cut_after(&self, steps: usize) {
        let mut state = self.state();
        state.cut_after = Some(state.steps + steps);
        state.off = steps == 0;
    }

    /// All processes of the machine end: nobody holds a lock any more.
    pub fn unlock(&self) {
        self.state().locks.clear();
    }

    /// Switches the power off and on again.
    pub fn restart(&self, random: &Seeded) {
        let mut state = self.state();
        let mut names = state.durable.clone();
        // all in order up to some point, or any of them
        let ordered = random.below(2) == 0;
        let reached = random.below(state.pending.len() as u64 + 1) as usize;
        for (at, change) in std::mem::take(&mut state.pending).into_iter().enumerate() {
            if if ordered { at < reached } else { random.below(2) == 0 } {
                apply(&mut names, change);
            }
        }
        for file in &mut state.files {
            file.seen = torn(file, random);
            file.durable = file.seen.clone();
        }
        state.durable = names.clone();
        state.names = names;
        state.locks.clear();
        state.life += 1;
        (state.off, state.cut_after) = (false, None);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    fn step<T>(&self, work: impl FnOnce(&mut State) -> io::Result<T>) -> io::Result<T> {
        let mut state = self.state();
        if state.off {
            return Err(io::Error::other("the power is off"));
        }
        state.steps += 1;
        let result = work(&mut state);
        if state.cut_after.is_some_and(|limit| state.steps >= limit) {
            state.off = true;
            return Err(io::Error::other("the power went off"));
        }
        result
    }
}

fn apply(names: &mut BTreeMap<PathBuf, usize>, change: Change) {
    match change {
        Change::Link(path, file) => _ = names.insert(path, file),
        Change::Unlink(path) => _ = names.remove(&path),
        Change::Move(from, to, file) => {
            names.remove(&from);
            names.insert(to, file);
        }
    }
}

/// What is left of a file's content: a mixture of what was synced and what was seen, with a hole or garbage in it.
fn torn(file: &Content, random: &Seeded) -> Vec<u8> {
    if file.seen == file.durable {
        return file.seen.clone();
    }
    let mut content = file.seen.clone();
    let common = file.seen.iter().zip(&file.durable).take_while(|(a, b)| a == b).count();
    let at = common + random.below((content.len() - common) as u64 + 1) as usize;
    match random.below(5) {
        0 => return file.durable.clone(),
        1 => {}
        2 => content.truncate(at),
        3 => content[at..].fill(0),
        _ => content[at..].iter_mut().for_each(|byte| *byte = random.next() as u8),
    }
    content
}

impl State {
    fn file(&self, path: &Path) -> io::Result<usize> {
        self.names.get(path).copied().ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn change(&mut self, change: Change) {
        apply(&mut self.names, change.clone());
        self.pending.push(change);
    }

    fn make(&mut self, path: &Path) -> io::Result<usize> {
        if !path.parent().is_some_and(|dir| self.dirs.contains(dir)) {
            return Err(io::ErrorKind::NotFound.into());
        }
        self.files.push(Content::default());
        let file = self.files.len() - 1;
        self.change(Change::Link(path.to_owned(), file));
        Ok(file)
    }
}

impl Disk for MemoryDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.step(|state| state.file(path).map(|file| state.files[file].seen.clone()))
    }

    fn read_private(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.read(path)
    }

    fn private_dir(&self, path: &Path) -> io::Result<()> {
        self.step(|state| {
            state.dirs.extend(path.ancestors().map(Path::to_owned));
            Ok(())
        })
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        let open = self.step(|state| match state.file(path) {
            Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
            Err(_) => Ok((state.make(path)?, state.life)),
        });
        open.map(|(file, life)| Box::new(MemoryFile(self.clone(), file, life)) as Box<dyn DiskFile>)
    }

    fn append(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        let open = self.step(|state| Ok((state.file(path).or_else(|_| state.make(path))?, state.life)));
        open.map(|(file, life)| Box::new(MemoryFile(self.clone(), file, life)) as Box<dyn DiskFile>)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step(|state| {
            let file = state.file(from)?;
            state.change(Change::Move(from.to_owned(), to.to_owned(), file));
            Ok(())
        })
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step(|state| {
            state.file(path)?;
            state.change(Change::Unlink(path.to_owned()));
            Ok(())
        })
    }

    fn sync_dir(&self, path: &Path) -> io::Result<()> {
        self.step(|state| {
            let (here, elsewhere): (Vec<_>, _) =
                std::mem::take(&mut state.pending).into_iter().partition(|change| {
                    let (Change::Link(name, _) | Change::Unlink(name) | Change::Move(name, ..)) = change;
                    name.parent() == Some(path)
                });
            here.into_iter().for_each(|change| apply(&mut state.durable, change));
            state.pending = elsewhere;
            Ok(())
        })
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Box<dyn DiskLock>>> {
        let number = self.step(|state| {
            state.file(path).or_else(|_| state.make(path))?;
            let number = state.steps as u64;
            let free = !state.locks.contains_key(path);
            Ok(free.then(|| {
                state.locks.insert(path.to_owned(), number);
                number
            }))
        })?;
        let lock = |number| Box::new(MemoryLock(self.clone(), path.to_owned(), number)) as Box<dyn DiskLock>;
        Ok(number.map(lock))
    }

    fn is_network(&self, path: &Path) -> io::Result<bool> {
        self.step(|state| match state.dirs.contains(path) {
            true => Ok(state.network),
            false => Err(io::ErrorKind::NotFound.into()),
        })
    }

    fn host_id(&self) -> Option<String> {
        self.state().host.clone()
    }

    fn run<'a>(&'a self, job: Box<dyn FnOnce() + Send + 'static>) -> BoxFuture<'a, ()> {
        Box::pin(async move { job() })
    }

    fn pause(&self, _: Duration) {
        std::thread::yield_now();
    }
}

struct MemoryFile(MemoryDisk, usize, u64);

impl MemoryFile {
    fn step(&self, work: impl FnOnce(&mut Content)) -> io::Result<()> {
        self.0.step(|state| match state.life == self.2 {
            true => {
                work(&mut state.files[self.1]);
                Ok(())
            }
            false => Err(io::Error::other("opened before the power went off")),
        })
    }
}

impl DiskFile for MemoryFile {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.step(|file| file.seen.extend_from_slice(bytes))
    }

    fn sync(&mut self) -> io::Result<()> {
        self.step(|file| file.durable = file.seen.clone())
    }
}

struct MemoryLock(MemoryDisk, PathBuf, u64);

impl DiskLock for MemoryLock {
    fn is_held(&self) -> io::Result<bool> {
        self.0.step(|state| Ok(state.locks.get(&self.1) == Some(&self.2)))
    }

    fn file_id(&self) -> Option<String> {
        self.0.state().names.get(&self.1).map(usize::to_string)
    }
}

impl Drop for MemoryLock {
    fn drop(&mut self) {
        let mut state = self.0.state();
        if state.locks.get(&self.1) == Some(&self.2) {
            state.locks.remove(&self.1);
        }
    }
}
