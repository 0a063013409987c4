//! Files come in as an argument: tests and simulations bring a disk of their own.

use std::io;
use std::path::Path;

use crate::clock::BoxFuture;

/// Where files are.
pub trait Disk: Send + Sync + 'static {
    /// The whole content of a file.
    fn read<'a>(&'a self, path: &'a Path) -> BoxFuture<'a, io::Result<Vec<u8>>>;
}

/// The disk of this machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemDisk;

impl Disk for SystemDisk {
    fn read<'a>(&'a self, path: &'a Path) -> BoxFuture<'a, io::Result<Vec<u8>>> {
        let path = path.to_owned();
        Box::pin(async move {
            // a disk may be a network: nobody else shall wait for it
            tokio::task::spawn_blocking(move || std::fs::read(path))
                .await
                .unwrap_or_else(|error| Err(io::Error::other(error)))
        })
    }
}
