//! A TCP connection that can be cut below HTTP, at an exact byte.

use std::{
    io,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, ready},
};

use axum::{
    extract::connect_info::Connected,
    serve::{IncomingStream, Listener},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
};

use super::door::Door;

/// A handle by which the handler of a request reaches the connection it came on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Connection(Arc<Mutex<Fate>>);

/// What is to become of a connection.
#[derive(Clone, Copy, Debug, Default)]
enum Fate {
    #[default]
    Live,
    /// Reset before the next byte.
    Reset,
    /// Let the head of the next answer out, and then so many bytes of its body.
    Cut { head: usize, left: usize },
}

/// What ends the head of an HTTP/1.1 message.
const HEAD_END: &[u8; 4] = b"\r\n\r\n";

impl Connection {
    /// Aborts the connection before another byte is sent.
    pub(crate) fn reset(&self) {
        *self.fate() = Fate::Reset;
    }

    /// Ends the connection after so many bytes of the body of the next answer.
    pub(crate) fn cut_after_body_bytes(&self, left: usize) {
        *self.fate() = Fate::Cut { head: 0, left };
    }

    fn fate(&self) -> MutexGuard<'_, Fate> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Fate {
    /// How many of these bytes may be sent; taken off what is left.
    fn pass(&mut self, bytes: &[u8]) -> usize {
        match self {
            Self::Live => bytes.len(),
            Self::Reset => 0,
            Self::Cut { head, left } => {
                let mut passed = 0;
                while *head < HEAD_END.len() && passed < bytes.len() {
                    let byte = bytes[passed];
                    *head = if byte == HEAD_END[*head] { *head + 1 } else { usize::from(byte == b'\r') };
                    passed += 1;
                }
                let body = (*left).min(bytes.len() - passed);
                *left -= body;
                passed + body
            }
        }
    }
}

/// The listener: sets what every connection needs and gives it its handle.
pub(super) struct Loopback(pub(super) Door);

/// A stream whose writes obey the fate of its connection.
pub(super) struct Stream {
    tcp: TcpStream,
    connection: Connection,
}

impl Listener for Loopback {
    type Io = Stream;
    type Addr = std::net::SocketAddr;

    async fn accept(&mut self) -> (Stream, Self::Addr) {
        while let Some((tcp, address)) = self.0.next().await {
            let tcp = tcp.set_nonblocking(true).and_then(|()| TcpStream::from_std(tcp));
            let Ok(tcp) = tcp else { continue }; // closed, as the other side will see
            let _ = tcp.set_nodelay(true); // only a matter of speed
            return (Stream { tcp, connection: Connection::default() }, address);
        }
        std::future::pending().await
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        Ok(self.0.address())
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
        Pin::new(&mut self.tcp).poll_read(cx, buf)
    }
}

impl AsyncWrite for Stream {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        let fate = *self.connection.fate();
        let allowed = { fate }.pass(buf);
        if allowed == 0 && !buf.is_empty() {
            if let Fate::Reset = fate {
                let _ = self.tcp.set_zero_linger(); // closing then sends RST instead of FIN
            }
            return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
        }
        let written = ready!(Pin::new(&mut self.tcp).poll_write(cx, &buf[..allowed]))?;
        self.connection.fate().pass(&buf[..written]);
        Poll::Ready(Ok(written))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if matches!(*self.connection.fate(), Fate::Reset) {
            return Poll::Ready(Ok(())); // a FIN now would spoil the reset
        }
        Pin::new(&mut self.tcp).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::Fate;

    #[test]
    fn a_cut_counts_from_the_end_of_the_head_however_writes_are_split() {
        let answer = b"HTTP/1.1 200 OK\r\nA: b\r\r\n\r\n\r\nbody";
        for step in 1..answer.len() {
            let mut fate = Fate::Cut { head: 0, left: 5 };
            let passed: usize = answer.chunks(step).map(|chunk| fate.pass(chunk)).sum();
            assert_eq!(passed, b"HTTP/1.1 200 OK\r\nA: b\r\r\n\r\n".len() + 5, "step {step}");
        }
    }
}
