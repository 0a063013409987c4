//! The sockets: who comes in, how many at once, and for how long. HTTP itself is read by hyper, which is in the tree
//! for `reqwest` anyway and reads strictly; a reader of our own would be one more thing to get wrong.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{AbortHandle, JoinSet};

use super::desk::{Desk, Visit};
use super::page::Page;
use crate::clock::Clock;

/// Connections at once. Beyond it the oldest one without a callback has to go, so that slow ones keep nobody out.
const VISITORS: usize = 64;
/// Bytes of a request's head.
const HEAD_LIMIT: usize = 16 * 1024;
/// How long a connection may take, until it has brought the callback.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long the last page may take to reach the browser.
const FAREWELL: Duration = Duration::from_millis(500);
/// A pause after the system could give no connection, for it to recover.
const PAUSE: Duration = Duration::from_millis(50);

/// Open sockets. Dropping it closes all of them.
pub(super) struct Door {
    listeners: Vec<TcpListener>,
    visitors: JoinSet<()>,
    /// The visitors in the order they came.
    queue: VecDeque<(Arc<Visit>, AbortHandle)>,
    desk: Arc<Desk>,
    clock: Arc<dyn Clock>,
}

impl Door {
    pub(super) fn new(listeners: Vec<TcpListener>, desk: Desk, clock: Arc<dyn Clock>) -> Self {
        Self { listeners, visitors: JoinSet::new(), queue: VecDeque::new(), desk: Arc::new(desk), clock }
    }

    /// Keeps the door while `work` is done.
    pub(super) async fn keep_during<T>(&mut self, work: impl Future<Output = T>) -> T {
        let mut work = pin!(work);
        loop {
            tokio::select! {
                biased;
                done = &mut work => return done,
                Some(_) = self.visitors.join_next() => {}
                stream = accept(&self.listeners, &*self.clock) => self.admit(stream),
            }
        }
    }

    /// Closes the door, and shows `page` to those who brought the callback.
    pub(super) async fn close(mut self, page: Page) {
        self.listeners.clear();
        // who waits is known by what is left of the visits
        self.queue.clear();
        tokio::select! {
            () = self.desk.end(page) => {}
            () = self.clock.sleep(FAREWELL) => {}
        }
        self.shut().await;
    }

    /// Closes everything now, and completes when it is closed.
    pub(super) async fn shut(mut self) {
        self.listeners.clear();
        self.visitors.shutdown().await;
    }

    fn admit(&mut self, stream: TcpStream) {
        self.queue.retain(|(_, visitor)| !visitor.is_finished());
        if self.queue.len() >= VISITORS {
            let idle = self.queue.iter().position(|(visit, _)| visit.get().is_none());
            match idle.and_then(|idle| self.queue.remove(idle)) {
                Some((_, visitor)) => visitor.abort(),
                None => return,
            }
        }
        let visit = Arc::new(Visit::new());
        let visitor =
            self.visitors.spawn(serve(stream, self.desk.clone(), visit.clone(), self.clock.sleep(PATIENCE)));
        self.queue.push_back((visit, visitor));
    }
}

/// The next connection, on any of the listeners.
async fn accept(listeners: &[TcpListener], clock: &dyn Clock) -> TcpStream {
    loop {
        let accepted = poll_fn(|context| {
            let mut polls = listeners.iter().map(|listener| listener.poll_accept(context));
            polls.find(Poll::is_ready).unwrap_or(Poll::Pending)
        });
        match accepted.await {
            Ok((stream, _)) => return stream,
            Err(_) => clock.sleep(PAUSE).await,
        }
    }
}

/// Serves one request.
async fn serve(stream: TcpStream, desk: Arc<Desk>, visit: Arc<Visit>, patience: impl Future<Output = ()>) {
    let answer = service_fn(|request| {
        let (desk, visit) = (desk.clone(), visit.clone());
        async move { Ok::<_, std::convert::Infallible>(desk.answer(request, &visit).await) }
    });
    let mut http = http1::Builder::new();
    http.keep_alive(false).max_buf_size(HEAD_LIMIT).header_read_timeout(None);
    tokio::select! {
        biased;
        // an error is the visitor's own
        _ = http.serve_connection(TokioIo::new(stream), answer) => {}
        () = patience_of(&visit, patience) => {}
    }
}

/// Who brought the callback may wait as long as the sign-in takes.
async fn patience_of(visit: &Visit, patience: impl Future<Output = ()>) {
    patience.await;
    if visit.get().is_some() {
        std::future::pending::<()>().await;
    }
}
