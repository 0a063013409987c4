//! What is said of a request that its transport still holds when the call ends, and of one that has left.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use yionstack::http::{Following, Handover, Outgoing, Reply, SendFault, Transport};
use yionstack::token::{MemoryStore, StoreKey};
use yionstack::{BoxFuture, Clock, Code, Error, Moment, SystemClock, YionStackClient, YouniumClient};
use yionstack_tests::network;

/// How far requests come; no answer ever does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Far {
    /// Nothing is said of it.
    Untold,
    Held,
    Gone,
}

#[derive(Clone)]
struct Stuck(Far, Arc<Mutex<Vec<Handover>>>);

impl Stuck {
    fn at(far: Far) -> Self {
        Self(far, Arc::default())
    }

    fn last(&self) -> Handover {
        self.1.lock().unwrap().last().unwrap().clone()
    }
}

impl Transport for Stuck {
    fn send(&self, request: Outgoing, _: usize) -> BoxFuture<'_, Result<Reply, SendFault>> {
        let handover = request.handover;
        if self.0 != Far::Untold {
            handover.hold();
        }
        if self.0 == Far::Gone {
            assert!(handover.release());
        }
        self.1.lock().unwrap().push(handover);
        Box::pin(std::future::pending())
    }
}

/// What is left of a minute is over at once.
#[derive(Clone)]
struct Brief;

impl Clock for Brief {
    fn now(&self) -> Moment {
        SystemClock.now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        SystemClock.sleep(if duration < Duration::from_secs(59) {
            duration
        } else {
            Duration::from_millis(20)
        })
    }
}

fn client(transport: &Stuck) -> YouniumClient {
    YouniumClient::builder()
        .base_url("http://127.0.0.1:1")
        .token("a-token")
        .clock(Arc::new(Brief))
        .timeout(Duration::from_secs(60))
        .transport(Arc::new(transport.clone()))
        .build()
        .unwrap()
}

async fn send(client: &YouniumClient, method: &str) -> Result<(), Error> {
    client.request(network::request(method, "/x")).await.map(drop)
}

#[tokio::test]
async fn only_what_was_never_sent_may_be_sent_again() {
    for (far, method, code, executed, retryable) in [
        (Far::Untold, "POST", Code::OutcomeUnknown, None, false),
        (Far::Gone, "POST", Code::OutcomeUnknown, None, false),
        (Far::Held, "POST", Code::Timeout, Some(false), true),
        (Far::Untold, "DELETE", Code::OutcomeUnknown, None, false),
        (Far::Held, "DELETE", Code::Timeout, Some(false), true),
        (Far::Gone, "GET", Code::Timeout, None, true),
        (Far::Held, "GET", Code::Timeout, Some(false), true),
    ] {
        let transport = Stuck::at(far);
        let error = send(&client(&transport), method).await.unwrap_err();
        let said = (error.code(), error.executed(), error.retryable());
        assert_eq!(said, (code, executed, retryable), "{far:?} {method}: {error}");
        // what was said stays true
        assert_eq!(transport.last().release(), far != Far::Held, "{far:?} {method}");
    }
}

#[tokio::test]
async fn a_dropped_call_takes_back_what_has_not_left() {
    for (far, executed, retryable) in
        [(Far::Untold, None, false), (Far::Gone, None, false), (Far::Held, Some(false), true)]
    {
        let transport = Stuck::at(far);
        let (client, following) = (client(&transport), Following::default());
        let task = tokio::spawn({
            let following = following.clone();
            async move { following.run(send(&client, "POST")).await }
        });
        while transport.1.lock().unwrap().is_empty() {
            tokio::task::yield_now().await;
        }
        // before the task knows that it is over
        let error = following.interrupted().unwrap();
        let said = (error.code(), error.executed(), error.retryable());
        assert_eq!(said, (Code::Cancelled, executed, retryable), "{far:?}: {error}");
        assert_eq!(transport.last().release(), far != Far::Held, "{far:?}");
        task.abort();
    }
}

/// A refresh token that was never sent is not spent.
#[tokio::test]
async fn a_refresh_that_never_left_is_in_no_doubt() {
    for (far, code) in [(Far::Held, Code::Timeout), (Far::Gone, Code::RefreshOutcomeUnknown)] {
        let transport = Stuck::at(far);
        let client = YionStackClient::builder()
            .base_url("http://127.0.0.1:1")
            .client_id("an-app")
            .client_secret("a-secret")
            .redirect_uri("https://yourapp.com/callback")
            .store(Arc::new(MemoryStore::new()))
            .store_key(StoreKey::Plaintext)
            .clock(Arc::new(Brief))
            .transport(Arc::new(transport.clone()))
            .build()
            .unwrap();
        client.auth().unwrap().adopt("a-refresh-token").await.unwrap();
        let error = client.auth().unwrap().refresh().await.unwrap_err();
        assert_eq!(error.code(), code, "{far:?}: {error}");
        assert_eq!(transport.last().release(), far != Far::Held, "{far:?}");
    }
}
