//! A network of no machines: what a call costs by itself, and what happens when thousands wait for one token.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use yionstack::BoxFuture;
use yionstack::http::{Outgoing, Reply, SendFault, Transport};

use crate::stopwatch::Stopwatch;

/// Answers everything at once, but new tokens after a while.
#[derive(Default)]
pub struct Network {
    patience: Duration,
    refreshes: AtomicUsize,
    answered: OnceLock<Stopwatch>,
}

impl Network {
    /// A network whose token endpoint takes its time.
    pub fn new(patience: Duration) -> Self {
        Self { patience, ..Self::default() }
    }

    /// How often the token endpoint was asked.
    pub fn refreshes(&self) -> usize {
        self.refreshes.load(Ordering::Relaxed)
    }

    /// How long ago the token endpoint answered.
    pub fn since_answer(&self) -> Duration {
        self.answered.get().map_or(Duration::ZERO, Stopwatch::wall)
    }
}

/// The transport of a [`Network`].
pub struct Shared(pub Arc<Network>);

impl Transport for Shared {
    fn send(&self, request: Outgoing, _limit: usize) -> BoxFuture<'_, Result<Reply, SendFault>> {
        let network = &*self.0;
        if !request.url.path().ends_with("/oauth/token") {
            return Box::pin(std::future::ready(Ok(reply("[]"))));
        }
        Box::pin(async move {
            let count = network.refreshes.fetch_add(1, Ordering::Relaxed);
            tokio::time::sleep(network.patience).await;
            let _ = network.answered.set(Stopwatch::start()); // only the first answer counts
            let body = format!(
                r#"{{"access_token":"access-{count}","refresh_token":"refresh-{count}","token_type":"Bearer","expires_in":3600}}"#
            );
            Ok(reply(body))
        })
    }
}

fn reply(body: impl Into<Bytes>) -> Reply {
    let mut headers = HeaderMap::new();
    headers.insert(http::header::CONTENT_TYPE, http::HeaderValue::from_static("application/json"));
    Reply { status: StatusCode::OK, headers, body: Ok(body.into()) }
}
