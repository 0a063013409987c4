//! `requests_per_second`: requests go out evenly, in one line for all clients of the same credentials, and nobody waits for a
//! turn that would come too late.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use yionstack::auth::TokenProvider;
use yionstack::http::{Outgoing, Reply, SendFault, Transport};
use yionstack::list::ListOptions;
use yionstack::yionstack::Builder;
use yionstack::{BoxFuture, Clock, Code, Error, Options, Secret, YionStackClient, younium};
use yionstack_tests::clock::Stopwatch;
use yionstack_tests::lists::{page_of, pages_of, read};
use yionstack_tests::loopback::{Loopback, Said};
use yionstack_tests::network;
use yionstack_tests::random::Seeded;
use yionstack_tests::simulation::time::{Time, WorldClock};

/// What the server makes of a request, by its number.
type Answer = dyn Fn(usize, &Outgoing) -> network::Answered + Send + Sync;

/// Notes down when requests come, and answers each as told.
#[derive(Clone)]
struct Server {
    time: Time,
    arrivals: Arc<Mutex<Vec<Duration>>>,
    answer: Arc<Answer>,
    /// How long it takes for a request, by its number.
    work: fn(usize) -> Duration,
}

impl Transport for Server {
    fn send(&self, request: Outgoing, _: usize) -> BoxFuture<'_, Result<Reply, SendFault>> {
        let number = {
            let mut arrivals = self.arrivals.lock().unwrap();
            arrivals.push(self.time.now());
            arrivals.len() - 1
        };
        Box::pin(async move {
            self.time.sleep((self.work)(number)).await;
            (self.answer)(number, &request)
        })
    }
}

fn quick(_: usize) -> Duration {
    Duration::from_millis(30)
}

/// The page that is asked for, of a list of so many rows, ten on each.
fn pages(rows: u64, request: &Outgoing) -> network::Answered {
    let pair = request.url.query_pairs().find(|(key, _)| key == "PageNumber");
    let page = pair.and_then(|(_, value)| value.parse().ok()).unwrap_or(1);
    let ids: Vec<u64> = (0..rows).collect();
    network::json(200, page_of(&ids, page, 10).to_string())
}

/// A time, a server in it, and the clock that its clients share.
struct World {
    time: Time,
    server: Server,
    clock: Arc<dyn Clock>,
}

impl World {
    fn new(answer: impl Fn(usize, &Outgoing) -> network::Answered + Send + Sync + 'static) -> Self {
        let time = Time::default();
        let server =
            Server { time: time.clone(), arrivals: Arc::default(), answer: Arc::new(answer), work: quick };
        Self { clock: Arc::new(WorldClock(time.clone())), server, time }
    }

    fn well() -> Self {
        Self::new(|_, _| network::json(200, "{}"))
    }

    fn client(&self, rate: f64) -> Builder {
        YionStackClient::builder()
            .base_url("http://127.0.0.1:1")
            .token("a-token")
            .transport(Arc::new(self.server.clone()))
            .clock(self.clock.clone())
            .random(Arc::new(Seeded::new(1)))
            .requests_per_second(rate)
    }

    /// When requests came, in milliseconds.
    fn arrivals(&self) -> Vec<u128> {
        self.server.arrivals.lock().unwrap().iter().map(Duration::as_millis).collect()
    }
}

async fn get(client: YionStackClient) -> Result<u32, Error> {
    client.request(network::request("GET", "/x")).await.map(|answer| answer.attempts)
}

/// So many calls at the same time, in their order.
async fn together(calls: impl IntoIterator<Item = YionStackClient>) -> Vec<Result<u32, Error>> {
    let calls: Vec<_> = calls.into_iter().map(|client| tokio::spawn(get(client))).collect();
    let mut ends = Vec::new();
    for call in calls {
        ends.push(call.await.unwrap());
    }
    ends
}

#[test]
fn requests_go_out_evenly() {
    let world = World::well();
    let client = world.client(4.0).build().unwrap();
    let ends = world.time.run(async move { together(vec![client; 9]).await });
    assert!(ends.iter().all(Result::is_ok));
    assert_eq!(world.arrivals(), [0, 250, 500, 750, 1_000, 1_250, 1_500, 1_750, 2_000]);
    // what was not used is not saved up
    let (time, client) = (world.time.clone(), world.client(4.0).build().unwrap());
    world.time.run(async move {
        time.sleep(Duration::from_secs(60)).await;
        together(vec![client; 3]).await
    });
    let last = world.arrivals().split_off(9);
    assert_eq!([last[1] - last[0], last[2] - last[1]], [250, 250]);
}

#[test]
fn who_would_come_too_late_is_told_at_once() {
    let world = World::well();
    let client = world.client(1.0).timeout(Duration::from_secs(5)).build().unwrap();
    let time = world.time.clone();
    let ends = world.time.run(async move {
        let calls: Vec<_> = (0..20)
            .map(|_| {
                let (client, time) = (client.clone(), time.clone());
                tokio::spawn(async move {
                    let end = get(client).await;
                    (end, time.now())
                })
            })
            .collect();
        let mut ends = Vec::new();
        for call in calls {
            ends.push(call.await.unwrap());
        }
        ends
    });
    assert_eq!(world.arrivals(), [0, 1_000, 2_000, 3_000, 4_000]);
    for (number, (end, at)) in ends.into_iter().enumerate() {
        if number < 5 {
            assert_eq!(end.unwrap(), 1);
            continue;
        }
        let error = end.unwrap_err();
        assert_eq!(at, Duration::ZERO, "{error}");
        assert_eq!((error.code(), error.retryable()), (Code::RateLimited, true), "{error}");
        assert_eq!((error.executed(), error.attempts(), error.status()), (Some(false), 0, None), "{error}");
        assert_eq!(error.retry_at(), Some(WorldClock::START + Duration::from_secs(5)), "{error}");
        assert!(
            error.message().contains("requests_per_second") && error.message().contains("5.000 s"),
            "{error}"
        );
    }
}

#[test]
fn who_gives_up_leaves_the_line() {
    let world = World::well();
    let client = world.client(2.0).build().unwrap();
    let time = world.time.clone();
    world.time.run(async move {
        let calls: Vec<_> = (0..10).map(|_| tokio::spawn(get(client.clone()))).collect();
        time.sleep(Duration::from_millis(100)).await;
        // the one in front too: it is waiting for its moment
        for call in &calls[1..9] {
            call.abort();
        }
        for call in calls {
            let _ = call.await;
        }
    });
    assert_eq!(world.arrivals(), [0, 500]);
}

struct OfMyOwn;

impl TokenProvider for OfMyOwn {
    fn token(&self) -> BoxFuture<'_, yionstack::Result<Secret>> {
        Box::pin(async { Ok("a-token".into()) })
    }
}

#[test]
fn clients_of_the_same_credentials_stand_in_one_line() {
    // the same token: one line, whose pace is the slower one's while it lives
    let world = World::well();
    let (quick, slow) = (world.client(10.0).build().unwrap(), world.client(2.0).build().unwrap());
    world.time.run(async move {
        let calls = [&quick, &slow, &quick].map(Clone::clone);
        together(calls).await;
        drop(slow);
        together(vec![quick; 3]).await;
    });
    assert_eq!(world.arrivals(), [0, 500, 1_000, 1_500, 1_600, 1_700]);

    // what else there is has lines of its own, or none
    type Change = fn(Builder) -> Builder;
    let others: [(&str, Change, [u128; 2]); 6] = [
        ("same", |builder| builder, [0, 1_000]),
        ("another path", |builder| builder.base_url("http://127.0.0.1:1/tenant"), [0, 0]),
        ("another token", |builder| builder.token("another"), [0, 0]),
        ("no limit", |_| YionStackClient::builder().base_url("http://127.0.0.1:1").token("a-token"), [0, 0]),
        ("code that gives tokens", |_| YionStackClient::builder().token_provider(Arc::new(OfMyOwn)), [0, 0]),
        ("a clock of its own", |builder| builder, [0, 0]),
    ];
    for (what, change, expected) in others {
        let world = World::well();
        let one = world.client(1.0).build().unwrap();
        let mut builder = change(world.client(1.0))
            .base_url(if what == "another path" { "http://127.0.0.1:1/tenant" } else { "http://127.0.0.1:1" })
            .transport(Arc::new(world.server.clone()))
            .clock(world.clock.clone());
        if what == "a clock of its own" {
            builder = builder.clock(Arc::new(WorldClock(world.time.clone())));
        }
        if what == "code that gives tokens" {
            builder = builder.requests_per_second(1.0);
        }
        let other = builder.build().unwrap();
        world.time.run(async move { together([one, other]).await });
        assert_eq!(world.arrivals(), expected, "{what}");
    }
}

#[test]
fn repetitions_wait_too_and_say_what_failed_when_they_cannot() {
    let world = World::new(|number, _| network::json(if number == 0 { 503 } else { 200 }, "{}"));
    let client = world.client(1.0).build().unwrap();
    let ends = world.time.run(async move { together(vec![client; 3]).await });
    assert!(ends.iter().all(Result::is_ok));
    assert_eq!(world.arrivals(), [0, 1_000, 2_000, 3_000], "the repetition stands at the end of the line");

    let world = World::new(|number, _| network::json(if number == 0 { 503 } else { 200 }, "{}"));
    let client = world.client(1.0).timeout(Duration::from_millis(3_500)).build().unwrap();
    let mut ends = world.time.run(async move { together(vec![client; 4]).await });
    let error = ends.remove(0).unwrap_err();
    assert_eq!((error.code(), error.status(), error.attempts()), (Code::Server, Some(503), 1), "{error}");
    assert!(error.retry_at() >= Some(WorldClock::START + Duration::from_secs(4)), "{error:?}");
    assert!(ends.iter().all(Result::is_ok));
    assert_eq!(world.arrivals(), [0, 1_000, 2_000, 3_000]);
}

#[test]
fn requests_for_tokens_do_not_stand_in_line() {
    let world = World::new(|number, request| match request.url.path().ends_with("/token") {
        true => network::json(200, network::tokens(&format!("t{number}"), "r2", 3_600)),
        false => network::json(if number == 1 { 401 } else { 200 }, "{}"),
    });
    let client = YionStackClient::builder()
        .base_url("http://127.0.0.1:1")
        .client_id("app")
        .client_secret("secret")
        .transport(Arc::new(world.server.clone()))
        .clock(world.clock.clone())
        .background(yionstack::runtime::Background::Ambient)
        .requests_per_second(0.5)
        .build()
        .unwrap();
    let attempts = world.time.run(async move {
        client.auth().unwrap().adopt("r1").await.unwrap();
        get(client).await.unwrap()
    });
    assert_eq!(attempts, 2);
    // token, call, token, call: only the calls are limited
    assert_eq!(world.arrivals(), [0, 30, 60, 2_030]);
}

/// A list of 30 pages with 8 ahead, refused once: nothing goes out too fast, nor while the server wants to be left alone.
#[test]
fn pages_of_a_list_stand_in_line() {
    const RATE: f64 = 10.0;
    let refused = Arc::new(Mutex::new(None));
    let (time, said) = (Time::default(), refused.clone());
    let now = time.clone();
    let answer = move |number: usize, request: &Outgoing| {
        if number == 7 {
            *said.lock().unwrap() = Some(now.now());
            return network::json(429, "{}").map(|mut reply| {
                reply.headers.insert("retry-after", "3".parse().unwrap());
                reply
            });
        }
        pages(300, request)
    };
    let server =
        Server { time: time.clone(), arrivals: Arc::default(), answer: Arc::new(answer), work: quick };
    let options = Options {
        base_url: Some("http://127.0.0.1:1".into()),
        token: Some("tok_lists".into()),
        transport: Some(Arc::new(server.clone())),
        clock: Some(Arc::new(WorldClock(time.clone()))),
        requests_per_second: Some(RATE),
        ..Options::default()
    };
    let client = younium::client(options, younium::Tenancy::default()).unwrap();
    let list = ListOptions { page_size: Some(10), prefetch: 8, ..ListOptions::default() };
    let (rows, error) = time.run(async move { read(pages_of(&client, list)).await });
    assert!(error.is_none(), "{error:?}");
    assert_eq!(rows.len(), 300);
    let arrivals = server.arrivals.lock().unwrap().clone();
    assert_eq!(arrivals.len(), 31);
    assert!(arrivals.windows(2).all(|pair| pair[1] - pair[0] >= Duration::from_millis(90)), "{arrivals:?}");
    let told = refused.lock().unwrap().unwrap();
    let early = arrivals.iter().filter(|at| **at > told && **at < told + Duration::from_secs(3)).count();
    assert_eq!(early, 0, "told at {told:?}: {arrivals:?}");
}

/// Reads a list at half a request a second, after whose first page `others` stand in the line. How many rows came, what
/// failed, and how long after the first page.
fn read_beside(world: &World, others: usize, timeout: Duration) -> (usize, Option<Error>, Duration) {
    let client = |timeout| {
        let options = Options {
            base_url: Some("http://127.0.0.1:1".into()),
            token: Some("a-token".into()),
            transport: Some(Arc::new(world.server.clone())),
            clock: Some(world.clock.clone()),
            requests_per_second: Some(0.5),
            timeout: Some(timeout),
            retries: Some(0),
            ..Options::default()
        };
        younium::client(options, younium::Tenancy::default()).unwrap()
    };
    let (reader, crowd) = (client(timeout), client(Duration::from_secs(600)));
    let list = ListOptions { page_size: Some(10), prefetch: 0, ..ListOptions::default() };
    let time = world.time.clone();
    world.time.run(async move {
        let mut pages = pages_of(&reader, list);
        assert!(pages.next().await.unwrap().is_some());
        let crowd: Vec<_> = (0..others)
            .map(|_| {
                let crowd = crowd.clone();
                tokio::spawn(async move { crowd.request(network::request("GET", "/x")).await.map(drop) })
            })
            .collect();
        time.sleep(Duration::from_millis(1)).await;
        let began = time.now();
        let (rows, error) = read(pages).await;
        crowd.into_iter().for_each(|call| call.abort());
        (rows.len(), error, time.now() - began)
    })
}

/// What its own list needs in the line costs a page nothing; what others need there does.
#[test]
fn a_page_waits_for_those_of_its_own_list_alone() {
    let world = || World::new(|_, request| pages(30, request));
    let (rows, error, _) = read_beside(&world(), 0, Duration::from_secs(1));
    assert!(rows == 20 && error.is_none(), "{rows} {error:?}");

    let (rows, error, took) = read_beside(&world(), 40, Duration::from_secs(1));
    let error = error.expect("there is no time for others");
    assert_eq!((rows, error.code(), error.attempts()), (0, Code::RateLimited, 0), "{error}");
    assert!(took < Duration::from_secs(1), "{took:?}");

    // and the time that it has stood behind others is gone when its server hangs
    let mut world = world();
    world.server.work = |number| Duration::from_millis(if number == 0 { 30 } else { 600_000 });
    let (_, error, took) = read_beside(&world, 25, Duration::from_secs(60));
    let error = error.expect("its server hangs");
    assert_eq!((error.code(), error.attempts()), (Code::Timeout, 1), "{error}");
    assert!((60..=65).contains(&took.as_secs()), "{took:?}");
}

/// One that goes out at the last moment is in doubt.
#[test]
fn a_write_keeps_a_quarter_of_its_time() {
    for (method, timeout, goes) in [("PUT", 2_500, false), ("PUT", 2_700, true), ("GET", 2_500, true)] {
        let world = World::well();
        let client = world.client(0.5).timeout(Duration::from_millis(timeout)).build().unwrap();
        let end = world.time.run(async move {
            get(client.clone()).await.unwrap();
            client.request(network::request(method, "/x")).await.map(drop)
        });
        assert_eq!(end.as_ref().is_ok(), goes, "{method} {timeout}: {end:?}");
        if let Err(error) = end {
            assert_eq!((error.code(), error.executed()), (Code::RateLimited, Some(false)), "{error}");
            assert!(error.message().contains("too late for the call's `timeout`"), "{error}");
        }
    }
}

#[test]
fn what_is_no_rate_is_refused() {
    for rate in [0.0, -1.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let error = YionStackClient::builder().token("t").requests_per_second(rate).build().unwrap_err();
        assert_eq!(error.code(), Code::Configuration, "{rate}");
        assert!(error.message().contains("`requests_per_second` must be a number above zero"), "{error}");
    }
    for rate in [f64::MIN_POSITIVE, 1e-300, f64::MAX] {
        YionStackClient::builder().token("t").requests_per_second(rate).build().unwrap();
    }
}

/// Calls come, give up and end as they like: never are two requests nearer than they may be, and nobody who has time is
/// turned away.
#[test]
fn whatever_callers_do_the_rate_holds() {
    let random = Arc::new(Seeded::from_env("rate"));
    let (mut sent, mut refused, mut given_up) = (0, 0, 0);
    for _ in 0..100 {
        let rate = [0.5, 1.0, 7.0, 33.0, 90.0][random.below(5) as usize];
        let world = World::well();
        let (client, time) = (world.client(rate).build().unwrap(), world.time.clone());
        let draws = random.clone();
        let ends = world.time.run(async move {
            let mut calls = Vec::new();
            for _ in 0..40 {
                time.sleep(Duration::from_millis(draws.below(60))).await;
                let mut request = network::request("GET", "/x");
                request.options.timeout = Some(Duration::from_millis(1 + draws.below(8_000)));
                let (client, gives_up) = (client.clone(), draws.below(4) == 0);
                let patience = time.sleep(Duration::from_millis(draws.below(2_000)));
                calls.push(tokio::spawn(async move {
                    let call = client.request(request);
                    if !gives_up {
                        return Some(call.await);
                    }
                    tokio::select! { end = call => Some(end), () = patience => None }
                }));
            }
            let mut ends = Vec::new();
            for call in calls {
                ends.push(call.await.unwrap());
            }
            ends
        });
        let arrivals = world.server.arrivals.lock().unwrap().clone();
        let least = Duration::from_secs_f64(1.0 / rate).saturating_sub(Duration::from_millis(10));
        assert!(arrivals.windows(2).all(|pair| pair[1] - pair[0] >= least), "{rate}: {arrivals:?}");
        sent += arrivals.len();
        for end in ends {
            match end {
                None => given_up += 1,
                Some(Ok(_)) => {}
                Some(Err(error)) if error.code() == Code::RateLimited => refused += 1,
                // it was sent, or those in front did not give up in time for it
                Some(Err(error)) => assert_eq!(error.code(), Code::Timeout, "{error}"),
            }
        }
    }
    println!(
        "4,000 calls, 100 times: {sent} sent, {refused} refused at once, {given_up} given up, none too early"
    );
    assert!(sent > 1_000 && refused > 300 && given_up > 100);
}

/// On sockets and by the machine's clock.
#[tokio::test]
async fn a_server_sees_no_more() {
    const RATE: usize = 40;
    const CALLS: usize = 100;
    let arrivals: Arc<Mutex<Vec<Duration>>> = Arc::default();
    let (seen, watch) = (arrivals.clone(), Stopwatch::start());
    let server = Loopback::start(move |_| {
        seen.lock().unwrap().push(watch.elapsed());
        Box::pin(async { Said::new(200, "{}") })
    })
    .await;
    let builder =
        || YionStackClient::builder().base_url(&server.url).token("a-token").requests_per_second(RATE as f64);
    // two clients that know nothing of each other
    let clients = [builder().build().unwrap(), builder().build().unwrap()];
    let ends = together(clients.iter().cycle().take(CALLS).cloned()).await;
    assert!(ends.iter().all(Result::is_ok), "{ends:?}");
    let arrivals = arrivals.lock().unwrap().clone();
    let took = *arrivals.last().unwrap() - arrivals[0];
    let most = arrivals.iter().map(|from| {
        let second = *from..*from + Duration::from_secs(1);
        arrivals.iter().filter(|at| second.contains(*at)).count()
    });
    let most = most.max().unwrap();
    println!("{CALLS} calls at {RATE} a second: {took:?}, at most {most} in any second");
    assert_eq!(arrivals.len(), CALLS);
    // requests may be held up on their way, and catch up with those behind them
    let wide = if std::env::var("CI").is_ok_and(|ci| ci == "true") { RATE } else { RATE / 10 };
    assert!(most <= RATE + 1 + wide, "{most}");
    assert!(
        took >= Duration::from_secs_f64((CALLS - 1) as f64 / RATE as f64) - Duration::from_millis(300),
        "{took:?}"
    );

    // and a call without the time is told so at once
    static LATE: AtomicUsize = AtomicUsize::new(0);
    let hurried = builder().requests_per_second(0.1).timeout(Duration::from_secs(2)).build().unwrap();
    let watch = Stopwatch::start();
    for _ in 0..2 {
        if let Err(error) = get(hurried.clone()).await {
            assert_eq!((error.code(), error.attempts()), (Code::RateLimited, 0), "{error}");
            LATE.fetch_add(1, Ordering::Relaxed);
        }
    }
    assert!(LATE.load(Ordering::Relaxed) >= 1 && watch.elapsed() < Duration::from_millis(1_500));
}
