//! A list that asks for pages ahead, and a server that bears few requests at a time.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use yionstack::http::{Outgoing, Reply, SendFault, Transport};
use yionstack::list::ListOptions;
use yionstack::{BoxFuture, Code, Options, younium};
use yionstack_tests::lists::{page_of, pages_of, read};
use yionstack_tests::network;
use yionstack_tests::random::Seeded;
use yionstack_tests::simulation::time::{Time, WorldClock};

const ROWS: u64 = 600;
const PAGE: u64 = 10;
const WORK: Duration = Duration::from_millis(100);

/// Refuses what is more than it bears at a time.
#[derive(Clone)]
struct Server {
    time: Time,
    bears: usize,
    status: u16,
    retry_after: Option<&'static str>,
    active: Arc<AtomicUsize>,
    served: Arc<AtomicUsize>,
    refused: Arc<Mutex<Vec<Duration>>>,
    /// When requests came although none was welcome.
    early: Arc<AtomicUsize>,
}

impl Transport for Server {
    fn send(&self, request: Outgoing, _: usize) -> BoxFuture<'_, Result<Reply, SendFault>> {
        let now = self.time.now();
        let asked = self.retry_after.map_or(0, |asked| asked.parse().unwrap());
        let quiet = self.refused.lock().unwrap().last().is_some_and(|last| {
            // what was sent together with what was refused could not know it
            now > *last && now < *last + Duration::from_secs(asked)
        });
        self.early.fetch_add(usize::from(quiet), Ordering::SeqCst);
        Box::pin(async move {
            if self.active.fetch_add(1, Ordering::SeqCst) >= self.bears {
                self.active.fetch_sub(1, Ordering::SeqCst);
                self.time.sleep(WORK / 5).await;
                self.refused.lock().unwrap().push(self.time.now());
                return network::json(self.status, "{}").map(|mut reply| {
                    if let Some(asked) = self.retry_after {
                        reply.headers.insert("retry-after", asked.parse().unwrap());
                    }
                    reply
                });
            }
            self.time.sleep(WORK).await;
            self.active.fetch_sub(1, Ordering::SeqCst);
            self.served.fetch_add(1, Ordering::SeqCst);
            let number = |name: &str| {
                let pair = request.url.query_pairs().find(|(key, _)| key == name);
                pair.and_then(|(_, value)| value.parse().ok()).unwrap_or(1)
            };
            let ids: Vec<u64> = (0..ROWS).collect();
            network::json(200, page_of(&ids, number("PageNumber"), PAGE).to_string())
        })
    }
}

#[test]
fn a_list_asks_for_no_more_than_the_server_bears() {
    let seed = Seeded::from_env("list_pace").next();
    for (bears, status, retry_after) in [
        (1, 429, Some("1")),
        (2, 429, Some("1")),
        (2, 429, None),
        (2, 503, Some("1")),
        (4, 429, Some("2")),
        (9, 429, Some("1")),
    ] {
        let time = Time::default();
        let server = Server {
            time: time.clone(),
            bears,
            status,
            retry_after,
            active: Arc::default(),
            served: Arc::default(),
            refused: Arc::default(),
            early: Arc::default(),
        };
        let options = Options {
            base_url: Some("http://127.0.0.1:1".into()),
            token: Some("tok_lists".into()),
            timeout: Some(Duration::from_secs(600)),
            transport: Some(Arc::new(server.clone())),
            clock: Some(Arc::new(WorldClock(time.clone()))),
            random: Some(Arc::new(Seeded::new(seed))),
            ..Options::default()
        };
        let client = younium::client(options, younium::Tenancy::default()).unwrap();
        let list = ListOptions { page_size: Some(PAGE as u32), prefetch: 8, ..ListOptions::default() };
        let (rows, error) = time.run(async move { read(pages_of(&client, list)).await });
        let refused = server.refused.lock().unwrap().len();
        println!(
            "at most {bears} at a time, then {status} with Retry-After {retry_after:?}: {} rows, {} served, {refused} refused, \
             {} while none was welcome, {:?}",
            rows.len(),
            server.served.load(Ordering::SeqCst),
            server.early.load(Ordering::SeqCst),
            time.now()
        );
        assert!(error.is_none(), "{error:?}");
        let expected: Vec<String> = (0..ROWS).map(|id| id.to_string()).collect();
        assert_eq!(rows, expected);
        assert_eq!(server.early.load(Ordering::SeqCst), 0, "one page's Retry-After is all pages'");
        assert!(refused <= 20, "{refused} refusals for 60 pages");
        if bears == 9 {
            assert_eq!(refused, 0);
        }
    }
}

/// What a page is answered, and how long after it was asked for.
struct Scripted {
    time: Time,
    asked: Mutex<Vec<u64>>,
}

impl Transport for Scripted {
    fn send(&self, request: Outgoing, _: usize) -> BoxFuture<'_, Result<Reply, SendFault>> {
        let pair = request.url.query_pairs().find(|(key, _)| key == "PageNumber");
        let page = pair.and_then(|(_, value)| value.parse().ok()).unwrap_or(1);
        let again = {
            let mut asked = self.asked.lock().unwrap();
            asked.push(page);
            asked.iter().filter(|known| **known == page).count() > 1
        };
        let (after, refusal) = match (page, again) {
            (2, _) => (10_000, None),
            (3, false) => (11_900, Some((503, "1"))),
            (4, false) => (2_000, Some((429, "15"))),
            _ => (0, None),
        };
        Box::pin(async move {
            self.time.sleep(Duration::from_millis(after)).await;
            let ids: Vec<u64> = (0..60).collect();
            let Some((status, asked)) = refusal else {
                return network::json(200, page_of(&ids, page, PAGE).to_string());
            };
            network::json(status, "{}").map(|mut reply| {
                reply.headers.insert("retry-after", asked.parse().unwrap());
                reply
            })
        })
    }
}

/// A page that is to come again, has to wait for what another page was told, and has not the time: its own failure, and
/// from when on the list is welcome. No timeout later.
#[test]
fn a_page_without_the_time_to_wait_for_another_says_why() {
    let time = Time::default();
    let options = Options {
        base_url: Some("http://127.0.0.1:1".into()),
        token: Some("tok_lists".into()),
        timeout: Some(Duration::from_secs(20)),
        transport: Some(Arc::new(Scripted { time: time.clone(), asked: Mutex::default() })),
        clock: Some(Arc::new(WorldClock(time.clone()))),
        random: Some(Arc::new(Seeded::from_env("list_pace"))),
        ..Options::default()
    };
    let client = younium::client(options, younium::Tenancy::default()).unwrap();
    let list = ListOptions { page_size: Some(PAGE as u32), prefetch: 2, ..ListOptions::default() };
    let (rows, error) = time.run(async move { read(pages_of(&client, list)).await });
    let (error, now) = (error.unwrap(), time.now());
    // page 4 was told at 12 s to come back 15 s later, and the third page's 20 s are over at 20 s
    assert_eq!(rows.len(), 20);
    assert_eq!((error.code(), error.status()), (Code::Server, Some(503)), "{error}");
    let from = error.retry_at().unwrap() - WorldClock::START;
    assert!(from >= Duration::from_secs(27) && from < Duration::from_secs(30), "{from:?}");
    assert_eq!((error.retryable(), error.attempts()), (true, 1), "{error}");
    assert!(now < Duration::from_secs(14), "{now:?}");
}
