//! HTTP/2 behind TLS on loopback: a function answers each request, frame by frame, and what leaves may end after any byte.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use h2::server::SendResponse;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use yionstack::BoxFuture;

use crate::authority::Authority;
use crate::tls_server::config;

/// What becomes of the connection behind an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum After {
    /// It goes on.
    Stay,
    /// It is ended in HTTP's own words (GOAWAY).
    GoAway,
    /// It is closed without a word.
    Close,
}

/// How much may leave.
#[derive(Debug, Default)]
pub struct Tap {
    /// Bytes of HTTP/2 after which a new connection ends.
    pub limit: AtomicUsize,
    /// Bytes that left, in all connections.
    pub written: AtomicUsize,
}

/// The server; it ends with its runtime.
pub struct H2Server {
    /// Its address, without a slash at the end.
    pub url: String,
    /// Whom a client has to trust.
    pub ca: String,
    /// How much may leave.
    pub tap: Arc<Tap>,
}

type Handler = dyn Fn(SendResponse<Bytes>) -> BoxFuture<'static, After> + Send + Sync;

impl H2Server {
    /// Starts it on the runtime of the caller.
    pub async fn start(
        handler: impl Fn(SendResponse<Bytes>) -> BoxFuture<'static, After> + Send + Sync + 'static,
    ) -> Self {
        let authority = Authority::root("HTTP/2");
        let mut config = config(&authority.for_loopback());
        config.alpn_protocols = vec![b"h2".to_vec()];
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://127.0.0.1:{}", listener.local_addr().unwrap().port());
        let tap = Arc::new(Tap { limit: AtomicUsize::new(usize::MAX), written: AtomicUsize::new(0) });
        let (shared, handler): (_, Arc<Handler>) = (tap.clone(), Arc::new(handler));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let _ = stream.set_nodelay(true);
                let (acceptor, tap, handler) = (acceptor.clone(), shared.clone(), handler.clone());
                tokio::spawn(async move {
                    let Ok(stream) = acceptor.accept(stream).await else { return };
                    let left = tap.limit.load(Ordering::SeqCst);
                    serve(Tapped { stream, left, tap }, &*handler).await;
                });
            }
        });
        Self { url, ca: authority.pem(), tap }
    }
}

async fn serve(stream: impl AsyncRead + AsyncWrite + Unpin, handler: &Handler) {
    let Ok(mut connection) = h2::server::Builder::new().handshake::<_, Bytes>(stream).await else { return };
    while let Some(Ok((_, answer))) = connection.accept().await {
        let mut work = handler(answer);
        // frames leave while the connection is looked after
        let after = loop {
            tokio::select! {
                biased;
                after = &mut work => break after,
                next = connection.accept() => if !matches!(next, Some(Ok(_))) { return },
            }
        };
        match after {
            After::Stay => {}
            After::GoAway => connection.abrupt_shutdown(h2::Reason::INTERNAL_ERROR),
            After::Close => return,
        }
    }
}

/// A stream of which so many bytes leave, and then none.
struct Tapped<S> {
    stream: S,
    left: usize,
    tap: Arc<Tap>,
}

impl<S: AsyncRead + Unpin> AsyncRead for Tapped<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Tapped<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if self.left == 0 {
            return match Pin::new(&mut self.stream).poll_flush(context) {
                Poll::Pending => Poll::Pending,
                Poll::Ready(_) => Poll::Ready(Err(io::ErrorKind::BrokenPipe.into())),
            };
        }
        let most = bytes.len().min(self.left);
        let written = Pin::new(&mut self.stream).poll_write(context, &bytes[..most]);
        if let Poll::Ready(Ok(written)) = written {
            self.left -= written;
            self.tap.written.fetch_add(written, Ordering::SeqCst);
        }
        written
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
