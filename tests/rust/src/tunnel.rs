//! A proxy on loopback that takes every tunnel to one port, whatever name it is asked for, and notes down what it is
//! told in clear.

use std::sync::Arc;

use rustls::ServerConfig;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, copy_bidirectional};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;

use crate::tls_server::{Seen, TlsServer};

/// The proxy.
pub struct Tunnel {
    /// Where it listens.
    pub port: u16,
    /// The heads of what it was asked, and nothing of what went through its tunnels.
    pub seen: Seen,
}

impl Tunnel {
    /// Answers a request for a tunnel with `said`, and opens it to `target` if there is one.
    pub async fn start(said: &str, target: Option<u16>) -> Self {
        Self::over(None, said, target).await
    }

    /// The same behind TLS.
    pub async fn over_tls(config: ServerConfig, said: &str, target: Option<u16>) -> Self {
        Self::over(Some(config), said, target).await
    }

    async fn over(config: Option<ServerConfig>, said: &str, target: Option<u16>) -> Self {
        let acceptor = config.map(|config| TlsAcceptor::from(Arc::new(config)));
        let said: Arc<str> = said.into();
        let TlsServer { port, seen } = TlsServer::raw(move |stream, seen| {
            let (acceptor, said) = (acceptor.clone(), said.clone());
            Box::pin(async move {
                match acceptor {
                    None => serve(stream, &seen, &said, target).await,
                    Some(acceptor) => match acceptor.accept(stream).await {
                        Ok(stream) => serve(stream, &seen, &said, target).await,
                        Err(_) => None,
                    },
                };
            })
        })
        .await;
        Self { port, seen }
    }
}

async fn serve(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    seen: &Seen,
    said: &str,
    target: Option<u16>,
) -> Option<()> {
    let mut byte = [0];
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte).await.ok()?;
        seen.note(&byte);
        head.push(byte[0]);
    }
    stream.write_all(said.as_bytes()).await.ok()?;
    let Some(target) = target else {
        // what comes now would be meant for the server
        let mut rest = Vec::new();
        stream.read_to_end(&mut rest).await.ok()?;
        seen.note(&rest);
        return None;
    };
    let mut server = TcpStream::connect(("127.0.0.1", target)).await.ok()?;
    copy_bidirectional(&mut stream, &mut server).await.ok().map(|_| ())
}
