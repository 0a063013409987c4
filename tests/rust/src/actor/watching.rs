//! A network that stops at a point, and what is seen on the way.

use std::collections::BTreeSet;
use std::net::TcpStream;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use http::header::AUTHORIZATION;
use sha2::{Digest, Sha256};
use yionstack::BoxFuture;
use yionstack::http::{Outgoing, Reply, SendFault, Transport};

use super::pausing::Gate;
use super::{JOURNAL, Point, work};

/// What an actor sees of itself.
#[derive(Default)]
pub(super) struct Watch(Mutex<Seen>);

#[derive(Default)]
struct Seen {
    started: Option<Instant>,
    leased: Option<Instant>,
    answered: Option<Instant>,
    tokens: BTreeSet<String>,
}

impl Watch {
    /// The work begins.
    pub(super) fn start(&self) {
        self.0.lock().unwrap().started = Some(Instant::now());
    }

    /// The lease was given.
    pub(super) fn leased(&self) {
        self.0.lock().unwrap().leased.get_or_insert_with(Instant::now);
    }

    /// The journal's write returned: says how long after the answer. What printing costs comes after that.
    pub(super) fn journal_written(&self) {
        let taken = self.0.lock().unwrap().answered.take().map(|answered| answered.elapsed());
        if let Some(taken) = taken {
            work::say(&format!("{JOURNAL}{}", taken.as_micros()));
        }
    }

    /// The access tokens that the API took, and the milliseconds to the first lease.
    pub(super) fn seen(&self) -> (BTreeSet<String>, Option<f64>) {
        let seen = self.0.lock().unwrap();
        let leased = seen.started.zip(seen.leased).map(|(start, leased)| milliseconds(start, leased));
        (seen.tokens.clone(), leased)
    }
}

/// Milliseconds between two moments.
pub(super) fn milliseconds(start: Instant, end: Instant) -> f64 {
    end.saturating_duration_since(start).as_secs_f64() * 1000.0
}

/// A network that stops.
pub(super) struct PausingTransport {
    pub(super) inner: Arc<dyn Transport>,
    pub(super) gate: Arc<Gate>,
    pub(super) watch: Arc<Watch>,
}

impl Transport for PausingTransport {
    fn send(&self, request: Outgoing, body_limit: usize) -> BoxFuture<'_, Result<Reply, SendFault>> {
        Box::pin(async move {
            if request.url.path().ends_with("/oauth/token") {
                return self.refresh(request, body_limit).await;
            }
            let bearer = request.headers.get(AUTHORIZATION).map(|value| hash(value.as_bytes()));
            let reply = self.inner.send(request, body_limit).await?;
            if reply.status.is_success() {
                self.watch.0.lock().unwrap().tokens.extend(bearer);
            }
            Ok(reply)
        })
    }

    fn close(&self) {
        self.inner.close();
    }
}

impl PausingTransport {
    async fn refresh(&self, request: Outgoing, body_limit: usize) -> Result<Reply, SendFault> {
        let to = request.url.socket_addrs(|| None).unwrap_or_default();
        let connection = TcpStream::connect(&*to).ok();
        if connection.is_some() {
            self.gate.reach(Point::Connected);
        }
        drop(connection);
        let reply = self.inner.send(request, body_limit).await?;
        if reply.status.is_success() {
            self.watch.0.lock().unwrap().answered = Some(Instant::now());
            self.gate.reach(Point::AnswerInMemory);
        }
        Ok(reply)
    }
}

/// The SHA-256 of a bearer token, in hexadecimal.
fn hash(authorization: &[u8]) -> String {
    let token = authorization.strip_prefix(b"Bearer ").unwrap_or(authorization);
    Sha256::digest(token).iter().map(|byte| format!("{byte:02x}")).collect()
}
