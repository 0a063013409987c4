//! A TCP connection that can be harmed below HTTP, byte by byte.

use std::{
    io,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, ready},
    time::Duration,
};

use axum::{
    extract::connect_info::Connected,
    serve::{IncomingStream, Listener},
};
use bytes::{Buf, Bytes};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
    time::Sleep,
};

use super::{Shared, door::Door};

/// A handle by which the handler of a request reaches the connection it came on.
#[derive(Clone, Default)]
pub(crate) struct Connection(Arc<Mutex<Fate>>);

/// What is to become of a connection.
#[derive(Default)]
enum Fate {
    #[default]
    Live,
    /// Reset before the next byte.
    Reset,
    /// Bytes of a fault leave instead of those of HTTP.
    Playing(Playing),
}

/// What is written instead of the next answer.
pub(crate) struct Script {
    /// Made when they are needed.
    pub(crate) pieces: Box<dyn Iterator<Item = Bytes> + Send>,
    /// How fast; as fast as they are taken unless given.
    pub(crate) pace: Option<Pace>,
    /// What becomes of the connection then.
    pub(crate) end: End,
}

/// What becomes of a connection behind a script.
#[derive(Clone, Copy, Debug)]
pub(crate) enum End {
    /// It waits for its next request, as if nothing had been wrong.
    Next,
    /// It stays open, and nothing comes any more.
    Silence,
    /// It is closed.
    Close,
}

/// Some bytes at once, then a step at a time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pace {
    pub(crate) at_once: usize,
    pub(crate) step: usize,
    pub(crate) every: Duration,
}

/// A script, and how far it has come.
struct Playing {
    script: Script,
    piece: Bytes,
    /// Bytes that may leave before the next pause.
    left: usize,
    pause: Option<Pin<Box<Sleep>>>,
}

impl Connection {
    /// Aborts the connection before another byte is sent.
    pub(crate) fn reset(&self) {
        *self.fate() = Fate::Reset;
    }

    /// Writes these bytes instead of the next answer.
    pub(crate) fn play(&self, script: Script) {
        let left = script.pace.map_or(usize::MAX, |pace| pace.at_once.max(1));
        *self.fate() = Fate::Playing(Playing { script, piece: Bytes::new(), left, pause: None });
    }

    fn fate(&self) -> MutexGuard<'_, Fate> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Playing {
    /// Writes on. Ready at the end of the script; pending for ever in the silence behind it.
    fn poll(&mut self, tcp: &mut TcpStream, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        loop {
            if self.piece.is_empty() {
                match (self.script.pieces.next(), self.script.end) {
                    (Some(piece), _) => self.piece = piece,
                    (None, End::Next) => return Poll::Ready(Ok(())),
                    (None, End::Silence) => return Poll::Pending,
                    (None, End::Close) => return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into())),
                }
                continue;
            }
            if let (0, Some(pace)) = (self.left, self.script.pace) {
                let pause = self.pause.get_or_insert_with(|| Box::pin(tokio::time::sleep(pace.every)));
                ready!(pause.as_mut().poll(cx));
                self.pause = None;
                self.left = pace.step;
            }
            let most = self.piece.len().min(self.left);
            let written = ready!(Pin::new(&mut *tcp).poll_write(cx, &self.piece[..most]))?;
            self.piece.advance(written);
            if self.script.pace.is_some() {
                self.left -= written;
            }
        }
    }
}

/// The listener: sets what every connection needs and gives it its handle.
pub(super) struct Loopback {
    pub(super) door: Door,
    pub(super) shared: Shared,
}

/// A stream whose reads and writes obey the fate of its connection.
pub(super) struct Stream {
    tcp: TcpStream,
    connection: Connection,
    shared: Shared,
    /// A fault does not let it read any more.
    deaf: bool,
}

impl Stream {
    /// Whether what comes next is a request that a fault does not want read.
    fn poll_deaf(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<bool>> {
        if !self.deaf && self.shared.world().faults.any_unread() {
            let mut begin = [0; 2048];
            let mut begin = ReadBuf::new(&mut begin);
            ready!(self.tcp.poll_peek(cx, &mut begin))?;
            self.deaf = self.shared.world().faults.take_unread(begin.filled());
        }
        Poll::Ready(Ok(self.deaf))
    }

    /// Writes what a fault wants written, if one does.
    fn poll_play(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let fate = &mut *self.connection.fate();
        if let Fate::Playing(playing) = fate {
            ready!(playing.poll(&mut self.tcp, cx))?;
            *fate = Fate::Live;
        }
        Poll::Ready(Ok(()))
    }
}

impl Listener for Loopback {
    type Io = Stream;
    type Addr = std::net::SocketAddr;

    async fn accept(&mut self) -> (Stream, Self::Addr) {
        while let Some((tcp, address)) = self.door.next().await {
            let tcp = tcp.set_nonblocking(true).and_then(|()| TcpStream::from_std(tcp));
            let Ok(tcp) = tcp else { continue }; // closed, as the other side will see
            let _ = tcp.set_nodelay(true); // only a matter of speed
            let (connection, shared) = (Connection::default(), self.shared.clone());
            return (Stream { tcp, connection, shared, deaf: false }, address);
        }
        std::future::pending().await
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        Ok(self.door.address())
    }
}

impl Connected<IncomingStream<'_, Loopback>> for Connection {
    fn connect_info(stream: IncomingStream<'_, Loopback>) -> Self {
        stream.io().connection.clone()
    }
}

impl AsyncRead for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if ready!(self.poll_deaf(cx))? {
            return Poll::Pending; // for ever
        }
        Pin::new(&mut self.tcp).poll_read(cx, buf)
    }
}

impl AsyncWrite for Stream {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        let fate = self.connection.fate();
        match *fate {
            Fate::Live => {}
            Fate::Reset => {
                let _ = self.tcp.set_zero_linger(); // closing then sends RST instead of FIN
                return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
            }
            Fate::Playing(_) => return Poll::Ready(Ok(buf.len())), // the answer that is not to leave
        }
        drop(fate);
        Pin::new(&mut self.tcp).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_play(cx))?;
        Pin::new(&mut self.tcp).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if matches!(*self.connection.fate(), Fate::Reset) {
            return Poll::Ready(Ok(())); // a FIN now would spoil the reset
        }
        ready!(self.poll_play(cx))?;
        Pin::new(&mut self.tcp).poll_shutdown(cx)
    }
}
