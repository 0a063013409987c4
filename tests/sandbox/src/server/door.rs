//! Where connections come in: a thread that accepts them and does nothing else.
//!
//! The system drops the SYN of a connection that finds the queue full, and the client sends the next one a second later,
//! then another one. Thousands of callers at once fill the queue while the one thread of the server is busy with
//! answers; this one is as good as always awake.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    thread::{self, JoinHandle},
    time::Duration,
};

use tokio::{net::TcpSocket, sync::mpsc};

/// How many connections may wait to be accepted. The system takes less where it allows less.
const BACKLOG: u32 = 4096;

/// Listens on 127.0.0.1 until it is dropped; then the port is free.
pub(crate) struct Door {
    address: SocketAddr,
    accepted: mpsc::UnboundedReceiver<(TcpStream, SocketAddr)>,
    thread: Option<JoinHandle<()>>,
}

impl Door {
    /// Has to be called inside of the runtime that answers.
    ///
    /// # Errors
    /// When the port is taken, or the system gives no thread.
    pub(crate) fn open(port: u16) -> io::Result<Self> {
        let listener = listen(port)?;
        let address = listener.local_addr()?;
        let (hand_over, accepted) = mpsc::unbounded_channel();
        let thread = thread::Builder::new()
            .name("yionstack-door".to_owned())
            .spawn(move || accept(&listener, &hand_over))?;
        Ok(Self { address, accepted, thread: Some(thread) })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// The next connection; `None` when no more will come.
    pub(super) async fn next(&mut self) -> Option<(TcpStream, SocketAddr)> {
        self.accepted.recv().await
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        self.accepted.close();
        // The thread waits for a connection: here is one, which it finds it can hand to nobody.
        let knock = TcpStream::connect(self.address);
        if let (Ok(_), Some(thread)) = (knock, self.thread.take()) {
            let _ = thread.join(); // it has nothing to tell
        }
    }
}

/// By tokio, because the standard library lets fewer connections wait.
fn listen(port: u16) -> io::Result<TcpListener> {
    let socket = TcpSocket::new_v4()?;
    #[cfg(not(windows))] // where it would let two listeners share the port
    socket.set_reuseaddr(true)?;
    socket.bind((Ipv4Addr::LOCALHOST, port).into())?;
    let listener = socket.listen(BACKLOG)?.into_std()?;
    listener.set_nonblocking(false)?;
    Ok(listener)
}

fn accept(listener: &TcpListener, hand_over: &mpsc::UnboundedSender<(TcpStream, SocketAddr)>) {
    loop {
        match listener.accept() {
            Ok(connection) => {
                if hand_over.send(connection).is_err() {
                    return;
                }
            }
            // Out of file descriptors, most likely: some will be free soon.
            Err(_) => thread::sleep(Duration::from_millis(20)),
        }
    }
}
