//! A list that asks for pages ahead, and a server that bears few requests at a time.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use yionstack::http::{Outgoing, Reply, SendFault, Transport};
use yionstack::list::ListOptions;
use yionstack::{BoxFuture, Code, Error, Options, younium};
use yionstack_tests::lists::{page_of, pages_of, read};
use yionstack_tests::network;
use yionstack_tests::random::Seeded;
use yionstack_tests::simulation::time::{Time, WorldClock};

const ROWS: u64 = 600;
const PAGE: u64 = 10;
const QUICK: Duration = Duration::from_millis(100);

/// Refuses what is more than it bears at a time.
#[derive(Clone)]
struct Server {
    time: Time,
    work: Duration,
    bears: usize,
    status: u16,
    retry_after: Option<&'static str>,
    active: Arc<AtomicUsize>,
    /// Pages, in the order in which they were asked for with success.
    served: Arc<Mutex<Vec<u64>>>,
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
                self.time.sleep(self.work / 5).await;
                self.refused.lock().unwrap().push(self.time.now());
                return network::json(self.status, "{}").map(|mut reply| {
                    if let Some(asked) = self.retry_after {
                        reply.headers.insert("retry-after", asked.parse().unwrap());
                    }
                    reply
                });
            }
            let number = |name: &str| {
                let pair = request.url.query_pairs().find(|(key, _)| key == name);
                pair.and_then(|(_, value)| value.parse().ok()).unwrap_or(1)
            };
            self.served.lock().unwrap().push(number("PageNumber"));
            self.time.sleep(self.work).await;
            self.active.fetch_sub(1, Ordering::SeqCst);
            let ids: Vec<u64> = (0..ROWS).collect();
            network::json(200, page_of(&ids, number("PageNumber"), PAGE).to_string())
        })
    }
}

/// The rows of the list from a server that bears so many requests at a time, and how it ends.
fn read_from(server: &Server, timeout: Duration, prefetch: u32) -> (Vec<String>, Option<Error>) {
    read_over(Arc::new(server.clone()), &server.time, timeout, prefetch)
}

fn read_over(
    transport: Arc<dyn Transport>,
    time: &Time,
    timeout: Duration,
    prefetch: u32,
) -> (Vec<String>, Option<Error>) {
    let options = Options {
        base_url: Some("http://127.0.0.1:1".into()),
        token: Some("tok_lists".into()),
        timeout: Some(timeout),
        transport: Some(transport),
        clock: Some(Arc::new(WorldClock(time.clone()))),
        random: Some(Arc::new(Seeded::from_env("list_pace"))),
        ..Options::default()
    };
    let client = younium::client(options, younium::Tenancy::default()).unwrap();
    let list = ListOptions { page_size: Some(PAGE as u32), prefetch, ..ListOptions::default() };
    time.run(async move { read(pages_of(&client, list)).await })
}

fn server(bears: usize, status: u16, retry_after: Option<&'static str>, work: Duration) -> Server {
    Server {
        time: Time::default(),
        work,
        bears,
        status,
        retry_after,
        active: Arc::default(),
        served: Arc::default(),
        refused: Arc::default(),
        early: Arc::default(),
    }
}

#[test]
fn a_list_asks_for_no_more_than_the_server_bears() {
    for (bears, status, retry_after) in [
        (1, 429, Some("1")),
        (2, 429, Some("1")),
        (2, 429, None),
        (2, 503, Some("1")),
        (4, 429, Some("2")),
        (9, 429, Some("1")),
    ] {
        let server = server(bears, status, retry_after, QUICK);
        let (rows, error) = read_from(&server, Duration::from_secs(600), 8);
        let refused = server.refused.lock().unwrap().len();
        println!(
            "at most {bears} at a time, then {status} with Retry-After {retry_after:?}: {} rows, {} served, {refused} refused, \
             {} while none was welcome, {:?}",
            rows.len(),
            server.served.lock().unwrap().len(),
            server.early.load(Ordering::SeqCst),
            server.time.now()
        );
        assert!(error.is_none(), "{error:?}");
        assert_eq!(rows, all());
        assert_eq!(server.early.load(Ordering::SeqCst), 0, "one page's Retry-After is all pages'");
        assert!(refused <= 20, "{refused} refusals for 60 pages");
        if bears == 9 {
            assert_eq!(refused, 0);
        }
    }
}

fn all() -> Vec<String> {
    (0..ROWS).map(|id| id.to_string()).collect()
}

/// What comes whole page by page comes whole when pages are asked for ahead: to wait for others costs a page none of its
/// own time, and the first pages go first.
#[test]
fn pages_that_wait_for_their_turn_are_not_out_of_time() {
    for (bears, retry_after) in [(1, "1"), (1, "4"), (2, "1")] {
        for prefetch in [1, 2, 4, 8] {
            let server = server(bears, 429, Some(retry_after), Duration::from_secs(2));
            let (rows, error) = read_from(&server, Duration::from_secs(6), prefetch);
            let served = server.served.lock().unwrap().clone();
            println!(
                "at most {bears} at a time, 2 s each, Retry-After {retry_after}, {prefetch} ahead, 6 s: {} rows in {:?}, {error:?}",
                rows.len(),
                server.time.now()
            );
            assert!(error.is_none(), "{prefetch} ahead: {} rows, then {error:?}", rows.len());
            assert_eq!(rows, all());
            // where more than one goes out at a time, a later one may find the place that an earlier one was refused
            assert!(bears > 1 || served.is_sorted(), "{served:?}");
        }
    }
}

/// Page 3 is refused for longer than the list has time for, and page 2 fails once a moment later.
struct Refusing {
    time: Time,
    second: AtomicUsize,
}

impl Transport for Refusing {
    fn send(&self, request: Outgoing, _: usize) -> BoxFuture<'_, Result<Reply, SendFault>> {
        let pair = request.url.query_pairs().find(|(key, _)| key == "PageNumber");
        let page: u64 = pair.and_then(|(_, value)| value.parse().ok()).unwrap_or(1);
        let (after, status) = match page {
            2 if self.second.fetch_add(1, Ordering::SeqCst) == 0 => (4_000, 500),
            3 => (3_900, 429),
            _ => (0, 200),
        };
        Box::pin(async move {
            self.time.sleep(Duration::from_millis(after)).await;
            let ids: Vec<u64> = (0..ROWS).collect();
            let said = network::json(status, page_of(&ids, page, PAGE).to_string());
            said.map(|mut reply| {
                if status == 429 {
                    reply.headers.insert("retry-after", "30".parse().unwrap());
                }
                reply
            })
        })
    }
}

#[test]
fn a_page_that_has_no_time_to_wait_for_another_says_from_when_on_it_is_welcome() {
    let time = Time::default();
    let network = Arc::new(Refusing { time: time.clone(), second: AtomicUsize::new(0) });
    let (rows, error) = read_over(network.clone(), &time, Duration::from_secs(6), 2);
    let error = error.unwrap();
    // its own failure, and from when on the list is welcome
    assert_eq!((rows.len(), error.code(), error.status()), (10, Code::Server, Some(500)), "{error}");
    // the server is left alone, and nobody waits for nothing
    assert_eq!(network.second.load(Ordering::SeqCst), 1);
    assert!(time.now() < Duration::from_secs(5), "{:?}", time.now());
    let from = error.retry_at().unwrap() - WorldClock::START;
    assert!(from >= Duration::from_millis(33_900) && from < Duration::from_secs(35), "{from:?}");
    assert!(error.retryable(), "{error}");
}
