//! A server of bytes on loopback: it cuts requests and answers where it is told to, and keeps keys as Younium does.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Where a connection ends early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// Nowhere.
    None,
    /// After so many bytes of the request were read; nothing is executed.
    Request(usize),
    /// After so many bytes of the answer; everything was executed.
    Answer(usize),
    /// Somebody on the way gives up with these bytes, or none, while the work goes on: it takes [`WORK`], and before
    /// that the key is not known.
    AtWork(&'static [u8]),
}

/// How long work takes that somebody on the way does not wait for.
pub const WORK: Duration = Duration::from_millis(1_500);
const PATIENCE: Duration = Duration::from_millis(300);

/// What the server saw.
#[derive(Debug, Default)]
pub struct Seen {
    /// The keys of the requests, in order.
    pub keys: Vec<String>,
    /// How often it did the work.
    pub executions: usize,
    /// Bytes of the longest request.
    pub request: usize,
    /// Bytes of the longest answer.
    pub answer: usize,
    kept: HashMap<String, Vec<u8>>,
}

/// A server that answers with bytes.
pub struct RawServer {
    /// `http://127.0.0.1:port`.
    pub base_url: String,
    seen: Arc<Mutex<Seen>>,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for RawServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl RawServer {
    /// Cuts the n-th connection (from 0) where `cut` says. `answer` gives the bytes that answer a new key.
    pub async fn start(
        cut: impl Fn(usize) -> Cut + Send + Sync + 'static,
        answer: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base_url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Seen::default()));
        let (shared, answer) = (seen.clone(), Arc::new(answer));
        let task = tokio::spawn(async move {
            let mut connections = 0;
            while let Ok((stream, _)) = listener.accept().await {
                serve(stream, cut(connections), &shared, &answer).await;
                connections += 1;
            }
        });
        Self { base_url, seen, task }
    }

    /// What it saw so far.
    pub fn seen(&self) -> std::sync::MutexGuard<'_, Seen> {
        self.seen.lock().unwrap()
    }
}

async fn serve<F>(mut stream: TcpStream, cut: Cut, seen: &Arc<Mutex<Seen>>, answer: &Arc<F>)
where
    F: Fn(&str) -> Vec<u8> + Send + Sync + 'static,
{
    let limit = if let Cut::Request(bytes) = cut { bytes } else { usize::MAX };
    let mut request = Vec::new();
    while !is_complete(&request) {
        let mut byte = [0; 1];
        if request.len() >= limit || !matches!(stream.read(&mut byte).await, Ok(1)) {
            return reset(stream);
        }
        request.push(byte[0]);
    }
    if let Cut::Request(_) = cut {
        return reset(stream);
    }
    let key = header(&request, "younium-idempotency-key").unwrap_or_default();
    if let Cut::AtWork(said) = cut {
        let (seen, answer, length) = (seen.clone(), answer.clone(), request.len());
        tokio::spawn(async move {
            tokio::time::sleep(WORK).await;
            execute(&seen, key, length, &*answer);
        });
        tokio::time::sleep(PATIENCE).await;
        let _ = stream.write_all(said).await;
        return reset(stream);
    }
    let answer = execute(seen, key, request.len(), &**answer);
    let end = if let Cut::Answer(bytes) = cut { bytes.min(answer.len()) } else { answer.len() };
    let _ = stream.write_all(&answer[..end]).await;
    let _ = stream.shutdown().await;
}

/// Does what was asked for, or gives what is kept.
fn execute(seen: &Mutex<Seen>, key: String, length: usize, answer: &impl Fn(&str) -> Vec<u8>) -> Vec<u8> {
    let mut seen = seen.lock().unwrap();
    seen.request = seen.request.max(length);
    seen.keys.push(key.clone());
    let kept = seen.kept.get(&key).filter(|_| !key.is_empty()).cloned();
    let answer = kept.unwrap_or_else(|| {
        seen.executions += 1;
        answer(&key)
    });
    seen.kept.insert(key, answer.clone());
    seen.answer = seen.answer.max(answer.len());
    answer
}

/// Ends a connection the hard way.
fn reset(stream: TcpStream) {
    drop(stream);
}

fn is_complete(request: &[u8]) -> bool {
    let Some(head) = request.windows(4).position(|bytes| bytes == b"\r\n\r\n") else { return false };
    let length = header(request, "content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    request.len() >= head + 4 + length
}

fn header(request: &[u8], name: &str) -> Option<String> {
    let text = String::from_utf8_lossy(request).into_owned();
    let head = text.split("\r\n\r\n").next()?.to_owned();
    head.lines().find_map(|line| {
        let (key, value) = line.split_once(':')?;
        key.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
    })
}
