//! A server of bytes on loopback that answers each request as the test has just said, and ends the connection where and
//! how it is told to.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What becomes of the connection behind the bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It is closed.
    Close,
    /// It is broken off.
    Reset,
    /// It stays open, for another request.
    Stay,
}

/// What a request is answered with.
#[derive(Debug, Clone)]
pub struct Script {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// And then.
    pub end: End,
}

/// The server; it ends with its runtime.
pub struct Scripted {
    /// Its address, without a slash at the end.
    pub url: String,
    script: Arc<Mutex<Script>>,
}

impl Scripted {
    /// Starts it on the runtime of the caller. It has nothing to say yet.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let script = Arc::new(Mutex::new(Script { bytes: Vec::new(), end: End::Close }));
        let shared = script.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, shared.clone()));
            }
        });
        Self { url, script }
    }

    /// Answers what is asked from now on with these bytes.
    pub fn say(&self, bytes: impl Into<Vec<u8>>, end: End) {
        *self.script.lock().unwrap() = Script { bytes: bytes.into(), end };
    }
}

async fn serve(mut stream: TcpStream, script: Arc<Mutex<Script>>) {
    let _ = stream.set_nodelay(true);
    let mut request = Vec::with_capacity(4096);
    loop {
        while !is_whole(&request) {
            if !matches!(stream.read_buf(&mut request).await, Ok(1..)) {
                return;
            }
        }
        request.clear();
        let Script { bytes, end } = script.lock().unwrap().clone();
        if stream.write_all(&bytes).await.is_err() {
            return;
        }
        match end {
            End::Stay => {}
            End::Reset => {
                let _ = stream.set_zero_linger();
                return;
            }
            End::Close => {
                let _ = stream.shutdown().await;
                // whoever hangs up on what was not read yet takes back what was said
                let _ = stream.read_to_end(&mut request).await;
                return;
            }
        }
    }
}

fn is_whole(request: &[u8]) -> bool {
    let Some(head) = request.windows(4).position(|bytes| bytes == b"\r\n\r\n") else { return false };
    let text = String::from_utf8_lossy(&request[..head]).to_ascii_lowercase();
    let length = text.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
    request.len() >= head + 4 + length.unwrap_or(0)
}
