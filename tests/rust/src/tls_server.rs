//! Servers behind TLS, or behind what looks like it, that note down what they are told.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use rustls::crypto::ring;
use rustls::server::WebPkiClientVerifier;
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use rustls::{RootCertStore, ServerConfig, SupportedProtocolVersion};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use yionstack::BoxFuture;

use crate::authority::{Authority, Identity};

/// What a server was told.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    connections: Arc<AtomicUsize>,
    bytes: Arc<Mutex<Vec<u8>>>,
}

impl Seen {
    /// How many connections came.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// All that came, decrypted where there was TLS.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes.lock().unwrap()).into_owned()
    }

    /// Adds to what came.
    pub fn note(&self, bytes: &[u8]) {
        self.bytes.lock().unwrap().extend_from_slice(bytes);
    }
}

/// A server on loopback; it ends with its runtime.
pub struct TlsServer {
    /// Where it listens.
    pub port: u16,
    /// What it was told.
    pub seen: Seen,
}

impl TlsServer {
    /// Gives each connection to `serve`.
    pub async fn raw(
        serve: impl Fn(TcpStream, Seen) -> BoxFuture<'static, ()> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let seen = Seen::default();
        let shared = seen.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let _ = stream.set_nodelay(true);
                shared.connections.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(serve(stream, shared.clone()));
            }
        });
        Self { port, seen }
    }

    /// Speaks TLS, and HTTP/1.1 inside: every answer is an empty JSON object.
    pub async fn start(config: ServerConfig) -> Self {
        let acceptor = TlsAcceptor::from(Arc::new(config));
        Self::raw(move |stream, seen| {
            let acceptor = acceptor.clone();
            Box::pin(async move {
                match acceptor.accept(stream).into_fallible().await {
                    Ok(stream) => answer(stream, &seen, "{}").await,
                    // whoever hangs up on what was not read yet takes back the word why
                    Err((_, mut stream)) => {
                        let _ = stream.read_to_end(&mut Vec::new()).await;
                    }
                }
            })
        })
        .await
    }
}

/// Answers requests one after the other, each with the same JSON.
pub async fn answer(mut stream: impl AsyncRead + AsyncWrite + Unpin, seen: &Seen, body: &str) {
    let mut buffer = vec![0; 16 * 1024];
    let mut request = Vec::new();
    while let Ok(count @ 1..) = stream.read(&mut buffer).await {
        seen.note(&buffer[..count]);
        request.extend_from_slice(&buffer[..count]);
        if !is_whole(&request) {
            continue;
        }
        request.clear();
        let length = body.len();
        let head =
            format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n");
        if stream.write_all(format!("{head}{body}").as_bytes()).await.is_err() {
            return;
        }
    }
}

fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request).to_lowercase();
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
    body.len() >= length.unwrap_or(0)
}

/// How a good server is set up.
pub fn config(identity: &Identity) -> ServerConfig {
    over(rustls::ALL_VERSIONS, identity, None, false)
}

/// A server that shows `identity`, but signs with another key where `other_key` says so.
pub fn over(
    versions: &[&'static SupportedProtocolVersion],
    identity: &Identity,
    clients: Option<&Authority>,
    other_key: bool,
) -> ServerConfig {
    let provider = Arc::new(ring::default_provider());
    let key = match other_key {
        true => Authority::root("other").for_loopback().key(),
        false => identity.key(),
    };
    let signing = ring::sign::any_supported_type(&key).unwrap();
    let certified = CertifiedKey::new(identity.chain.clone(), signing);
    let builder =
        ServerConfig::builder_with_provider(provider.clone()).with_protocol_versions(versions).unwrap();
    let builder = match clients {
        None => builder.with_no_client_auth(),
        Some(authority) => {
            let mut roots = RootCertStore::empty();
            roots.add(authority.der()).unwrap();
            let verifier =
                WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build().unwrap();
            builder.with_client_cert_verifier(verifier)
        }
    };
    builder.with_cert_resolver(Arc::new(SingleCertAndKey::from(certified)))
}
