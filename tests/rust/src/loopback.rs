//! A server on loopback that answers with what a function makes of each request.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use yionstack::BoxFuture;

/// A request without a body.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Its path, without the query.
    pub path: String,
    /// Its query, by names as they came.
    pub query: BTreeMap<String, String>,
}

impl Asked {
    /// A number in the query; 0 for none.
    pub fn number(&self, name: &str) -> u64 {
        self.query.get(name).and_then(|value| value.parse().ok()).unwrap_or(0)
    }
}

/// An answer, or what is left of one.
#[derive(Debug, Clone)]
pub struct Said {
    /// HTTP status.
    pub status: u16,
    /// The body, as JSON.
    pub body: String,
    /// Only so many bytes of the body are sent before the connection ends.
    pub cut: Option<usize>,
}

impl Said {
    /// A whole answer.
    pub fn new(status: u16, body: impl Into<String>) -> Self {
        Self { status, body: body.into(), cut: None }
    }
}

type Handler = dyn Fn(Asked) -> BoxFuture<'static, Said> + Send + Sync;

/// The server; it ends with its runtime.
pub struct Loopback {
    /// Its address, without a slash at the end.
    pub url: String,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Loopback {
    /// Starts it on the runtime of the caller.
    pub async fn start(handler: impl Fn(Asked) -> BoxFuture<'static, Said> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let asked: Arc<Mutex<Vec<Asked>>> = Arc::default();
        let (log, handler): (_, Arc<Handler>) = (asked.clone(), Arc::new(handler));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (log, handler) = (log.clone(), handler.clone());
                tokio::spawn(async move { while_open(stream, &log, &*handler).await });
            }
        });
        Self { url, asked }
    }

    /// Every request so far.
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }
}

/// Answers the requests of one connection, one after the other.
async fn while_open(stream: TcpStream, log: &Mutex<Vec<Asked>>, handler: &Handler) -> Option<()> {
    let _ = stream.set_nodelay(true);
    let mut stream = BufReader::new(stream);
    loop {
        let mut first = String::new();
        stream.read_line(&mut first).await.ok().filter(|bytes| *bytes > 0)?;
        let mut line = String::new();
        while stream.read_line(&mut line).await.ok()? > 2 {
            line.clear();
        }
        let target = first.split(' ').nth(1)?;
        let url = url::Url::parse(&format!("http://localhost{target}")).ok()?;
        let query = url.query_pairs().into_owned().collect();
        let asked = Asked { path: url.path().to_owned(), query };
        log.lock().unwrap().push(asked.clone());
        let Said { status, body, cut } = handler(asked).await;
        let head = format!(
            "HTTP/1.1 {status} Said\r\ncontent-type: application/json\r\nx-request-id: req_1\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        let sent = &body.as_bytes()[..cut.unwrap_or(body.len()).min(body.len())];
        stream.write_all(&[head.as_bytes(), sent].concat()).await.ok()?;
        if cut.is_some() {
            return None;
        }
    }
}
