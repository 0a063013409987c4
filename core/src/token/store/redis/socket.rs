//! A socket that ends when the server says more than it was asked.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::address::Address;
use crate::http::network::tls;
use crate::http::network::trust::Trust;

/// A connection to the server, with a limit to what it may send between two requests: whoever announces half a
/// gigabyte must not be able to fill this process with it.
pub(super) struct Socket {
    stream: Stream,
    limit: usize,
    left: usize,
}

enum Stream {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

impl Socket {
    /// Connects, with TLS if the address says so. The names of hosts are looked up anew each time: after a failover
    /// the same name may lead elsewhere.
    pub(super) async fn connect(address: &Address, limit: usize) -> io::Result<Self> {
        let tcp = TcpStream::connect((address.host.as_str(), address.port)).await?;
        tcp.set_nodelay(true)?;
        let stream = match &address.tls {
            None => Stream::Plain(tcp),
            Some(name) => {
                let mut config = Trust::of_environment()
                    .and_then(|trust| tls::configuration(&trust, None))
                    .map_err(|error| io::Error::other(error.to_string()))?;
                config.alpn_protocols.clear();
                let connector = TlsConnector::from(std::sync::Arc::new(config));
                Stream::Tls(Box::new(connector.connect(name.clone(), tcp).await?))
            }
        };
        Ok(Self { stream, limit, left: limit })
    }
}

impl AsyncRead for Socket {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let before = buf.filled().len();
        let done = match &mut this.stream {
            Stream::Plain(stream) => Pin::new(stream).poll_read(cx, buf),
            Stream::Tls(stream) => Pin::new(stream).poll_read(cx, buf),
        };
        this.left = match this.left.checked_sub(buf.filled().len() - before) {
            Some(left) => left,
            None => return Poll::Ready(Err(io::Error::other("it sent far more than it was asked for"))),
        };
        done
    }
}

impl AsyncWrite for Socket {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        this.left = this.limit;
        match &mut this.stream {
            Stream::Plain(stream) => Pin::new(stream).poll_write(cx, buf),
            Stream::Tls(stream) => Pin::new(stream).poll_write(cx, buf),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.get_mut().stream {
            Stream::Plain(stream) => Pin::new(stream).poll_flush(cx),
            Stream::Tls(stream) => Pin::new(stream).poll_flush(cx),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.get_mut().stream {
            Stream::Plain(stream) => Pin::new(stream).poll_shutdown(cx),
            Stream::Tls(stream) => Pin::new(stream).poll_shutdown(cx),
        }
    }
}
