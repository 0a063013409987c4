//! What the system says of a process.

use std::fs;

/// Memory, descriptors and threads of a process at one moment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Vitals {
    /// Resident memory, in MiB.
    pub memory: f64,
    /// Open descriptors that are no connections.
    pub files: usize,
    /// Open sockets.
    pub sockets: usize,
    /// Threads.
    pub threads: usize,
}

impl Vitals {
    /// Looks. `None` where the process is no more, or the system has no `/proc`.
    pub fn of(process: u32) -> Option<Self> {
        let root = format!("/proc/{process}");
        let status = fs::read_to_string(format!("{root}/status")).ok()?;
        let memory = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
        let kibibytes: f64 = memory.split_whitespace().next()?.parse().ok()?;
        let (mut files, mut sockets) = (0, 0);
        for entry in fs::read_dir(format!("{root}/fd")).ok()?.flatten() {
            match fs::read_link(entry.path()) {
                Ok(path) if path.to_string_lossy().starts_with("socket:") => sockets += 1,
                Ok(_) => files += 1,
                Err(_) => {} // closed meanwhile
            }
        }
        let threads = fs::read_dir(format!("{root}/task")).ok()?.count();
        Some(Self { memory: kibibytes / 1024.0, files, sockets, threads })
    }
}
