//! A TCP proxy on loopback between a client and a server: it lets through so many bytes of a request or of an answer, and
//! then the connection ends, or nothing more comes.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Where an exchange ends early: so many bytes are let through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// Of the request.
    Request(usize),
    /// Of the answer; the whole request went through.
    Answer(usize),
}

/// How it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// The connection is closed.
    Close,
    /// It is reset.
    Reset,
    /// It stays open, and nothing more comes.
    Stall,
}

/// One request, and what came of it.
#[derive(Debug, Clone, Default)]
pub struct Exchange {
    /// The bytes that the client sent.
    pub request: Vec<u8>,
    /// How many bytes of an answer it was given.
    pub answer: usize,
    /// Bytes of the answer's head, where all of it came.
    pub head: Option<usize>,
    /// It was not the first one on its connection.
    pub reused: bool,
}

impl Exchange {
    /// The value of a header of the request.
    pub fn header(&self, name: &str) -> Option<String> {
        let text = String::from_utf8_lossy(&self.request).into_owned();
        text.lines().take_while(|line| !line.is_empty()).find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
        })
    }
}

/// What is to happen, and what happened.
#[derive(Debug, Default)]
struct State {
    cut: Option<(Cut, How)>,
    /// So many exchanges are still to be cut.
    times: usize,
    exchanges: Vec<Exchange>,
    /// Which [`arm`](CuttingProxy::arm) all of this belongs to.
    round: usize,
}

/// The proxy.
pub struct CuttingProxy {
    /// `http://127.0.0.1:port`.
    pub base_url: String,
    state: Arc<Mutex<State>>,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for CuttingProxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl CuttingProxy {
    /// In front of the server at `base_url`.
    pub async fn start(base_url: &str) -> Self {
        let server: SocketAddr = base_url.trim_start_matches("http://").parse().unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base_url = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(Mutex::new(State::default()));
        let shared = state.clone();
        let task = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let Ok(server) = TcpStream::connect(server).await else { return };
                let _ = (client.set_nodelay(true), server.set_nodelay(true));
                tokio::spawn(Line { client, server, state: shared.clone(), current: None }.carry());
            }
        });
        Self { base_url, state, task }
    }

    /// Cuts the next exchanges, `times` of them, on connections old and new, and forgets those before.
    pub fn arm(&self, cut: Option<(Cut, How)>, times: usize) {
        let mut state = self.state();
        let round = state.round + 1;
        *state = State { cut, times, exchanges: Vec::new(), round };
    }

    /// All exchanges since then, in order.
    pub fn exchanges(&self) -> Vec<Exchange> {
        self.state().exchanges.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }
}

/// A connection, and its other half.
struct Line {
    client: TcpStream,
    server: TcpStream,
    state: Arc<Mutex<State>>,
    current: Option<Current>,
}

/// The exchange that is under way on a line.
#[derive(Clone, Copy)]
struct Current {
    round: usize,
    index: usize,
    cut: Option<(Cut, How)>,
}

impl Line {
    /// Carries bytes to and fro until an end.
    async fn carry(mut self) {
        let (mut asked, mut said) = ([0; 16 * 1024], [0; 16 * 1024]);
        let mut answer = Vec::new();
        loop {
            tokio::select! {
                read = self.client.read(&mut asked) => {
                    let Ok(bytes @ 1..) = read else { return };
                    if self.begins() {
                        answer.clear();
                    }
                    let (allowed, how) = self.pass(&asked[..bytes], None);
                    let sent = self.server.write_all(&asked[..allowed]).await;
                    match how {
                        Some(how) => return self.end(how).await,
                        None if sent.is_err() => return,
                        None => {}
                    }
                }
                read = self.server.read(&mut said) => {
                    let Ok(bytes @ 1..) = read else { return };
                    answer.extend_from_slice(&said[..bytes]);
                    let head = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n").map(|at| at + 4);
                    let (allowed, how) = self.pass(&said[..bytes], Some(head));
                    let sent = self.client.write_all(&said[..allowed]).await;
                    match how {
                        Some(how) => return self.end(how).await,
                        None if sent.is_err() => return,
                        None => {}
                    }
                }
            }
        }
    }

    /// Bytes of the client that begin an exchange; says whether they do.
    fn begins(&mut self) -> bool {
        let mut state = self.state.lock().unwrap();
        let goes_on =
            |current: &Current| current.round == state.round && state.exchanges[current.index].answer == 0;
        if self.current.as_ref().is_some_and(goes_on) {
            return false;
        }
        let reused = self.current.is_some();
        let cut = state.cut.filter(|_| state.times > 0);
        state.times = state.times.saturating_sub(1);
        state.exchanges.push(Exchange { reused, ..Exchange::default() });
        self.current = Some(Current { round: state.round, index: state.exchanges.len() - 1, cut });
        true
    }

    /// Notes bytes of the request, or of the answer whose head is so long: how many go through, and how it ends then.
    fn pass(&self, bytes: &[u8], answer: Option<Option<usize>>) -> (usize, Option<How>) {
        let mut state = self.state.lock().unwrap();
        // what comes without having been asked for
        let Some(current) = self.current.filter(|current| current.round == state.round) else {
            return (bytes.len(), None);
        };
        let exchange = &mut state.exchanges[current.index];
        let before = if answer.is_some() { exchange.answer } else { exchange.request.len() };
        let end = match (current.cut, answer.is_some()) {
            (Some((Cut::Request(after), how)), false) | (Some((Cut::Answer(after), how)), true) => {
                (before + bytes.len() > after).then(|| (after - before, how))
            }
            _ => None,
        };
        let allowed = end.map_or(bytes.len(), |(allowed, _)| allowed);
        match answer {
            None => exchange.request.extend_from_slice(bytes),
            Some(head) => {
                exchange.answer += allowed;
                exchange.head = head.filter(|head| *head <= exchange.answer);
            }
        }
        (allowed, end.map(|(_, how)| how))
    }

    async fn end(mut self, how: How) {
        match how {
            How::Reset => {
                let _ = (self.client.set_zero_linger(), self.server.set_zero_linger());
            }
            How::Close | How::Stall => {
                if how == How::Close {
                    drop(self.server);
                    let _ = self.client.shutdown().await;
                }
                // a connection that is closed with bytes unread is reset
                let mut rest = [0; 4096];
                let client_goes = async { while matches!(self.client.read(&mut rest).await, Ok(1..)) {} };
                let _ = tokio::time::timeout(Duration::from_secs(20), client_goes).await;
            }
        }
    }
}
