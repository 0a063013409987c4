//! Addresses on 127.0.0.1 at which nobody answers.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    thread,
    time::Duration,
};

use serde::Deserialize;
use tokio::{net::TcpSocket, runtime};

/// How nobody answers.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    /// A connection is never made: the queue of those that wait is full, so the system drops who wants in.
    BlackHole,
    /// Connections are made, and nobody reads or says anything: no TLS handshake, no proxy's greeting.
    Silent,
}

/// Such an address, until it is dropped.
#[derive(Debug)]
pub(crate) struct DeadEnd {
    listener: TcpListener,
    /// They keep the queue full.
    _waiting: Vec<TcpStream>,
}

/// A queue of one is full after two on Linux, and after a few more elsewhere.
const MOST_WAITING: usize = 64;
const PATIENCE: Duration = Duration::from_millis(200);

impl DeadEnd {
    /// Blocks until it is one.
    pub(crate) fn open(kind: Kind) -> Result<Self, String> {
        let trouble = |error: io::Error| format!("no address could be taken: {error}");
        // a thread of its own, because tokio's listener asks for a runtime, and there may be another one around
        let opened = thread::spawn(move || match kind {
            Kind::BlackHole => Self::full(),
            Kind::Silent => Ok(Self { listener: listen(4096)?, _waiting: Vec::new() }),
        });
        opened.join().unwrap_or_else(|_| Err(io::ErrorKind::Other.into())).map_err(trouble)
    }

    pub(crate) fn address(&self) -> Result<SocketAddr, String> {
        self.listener.local_addr().map_err(|error| error.to_string())
    }

    fn full() -> io::Result<Self> {
        let listener = listen(1)?;
        let address = listener.local_addr()?;
        let mut waiting = Vec::new();
        while waiting.len() < MOST_WAITING {
            match TcpStream::connect_timeout(&address, PATIENCE) {
                Ok(stream) => waiting.push(stream),
                Err(error) if error.kind() == io::ErrorKind::TimedOut => {
                    return Ok(Self { listener, _waiting: waiting });
                }
                Err(error) => return Err(error),
            }
        }
        Err(io::Error::new(io::ErrorKind::Unsupported, "this system lets everybody in, or turns them away"))
    }
}

fn listen(backlog: u32) -> io::Result<TcpListener> {
    let runtime = runtime::Builder::new_current_thread().enable_io().build()?;
    let _inside = runtime.enter();
    let socket = TcpSocket::new_v4()?;
    socket.bind((Ipv4Addr::LOCALHOST, 0).into())?;
    socket.listen(backlog)?.into_std()
}
