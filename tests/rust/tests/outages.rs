//! A thousand clients against a server that is down for ten minutes: their repetitions make nothing worse.

use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use uuid::Uuid;
use yionstack::http::{Outgoing, Reply, SendFault, Transport};
use yionstack::{BoxFuture, Code, YionStackClient, YouniumClient};
use yionstack_tests::clock::Stopwatch;
use yionstack_tests::network::{self, Answered, Memory};
use yionstack_tests::random::Seeded;
use yionstack_tests::simulation::time::{Time, WorldClock};

const OUTAGE: Duration = Duration::from_secs(600);
/// And for so long it is well again.
const AFTER: Duration = Duration::from_secs(60);

/// A server that is down at first, and counts its requests by the second.
struct Server {
    time: Time,
    random: Seeded,
    retry_after: Option<&'static str>,
    seconds: Vec<AtomicU32>,
}

impl Transport for Server {
    fn send(&self, _: Outgoing, _: usize) -> BoxFuture<'_, Result<Reply, SendFault>> {
        let arrived = self.time.now();
        if let Some(second) = self.seconds.get(arrived.as_secs() as usize) {
            second.fetch_add(1, Ordering::Relaxed);
        }
        Box::pin(async move {
            self.time.sleep(Duration::from_millis(5 + self.random.below(45))).await;
            if arrived >= OUTAGE {
                return network::json(200, "{}");
            }
            network::json(503, "{}").map(|mut reply| {
                if let Some(asked) = self.retry_after {
                    reply.headers.insert("retry-after", asked.parse().unwrap());
                }
                reply
            })
        })
    }
}

#[derive(Debug)]
struct Figures {
    requests: u64,
    peak: u64,
    /// Until the last client had its first answer after the outage.
    recovery: Duration,
    failed_after: usize,
}

/// How the clients call.
#[derive(Debug, Clone, Copy)]
struct Habits {
    retries: Option<u32>,
    retry_after: Option<&'static str>,
    /// All begin at the same moment and call once a second; else they begin and pause at random.
    together: bool,
}

fn suffer(clients: usize, seed: u64, habits: Habits) -> Figures {
    let time = Time::default();
    let server = Arc::new(Server {
        time: time.clone(),
        random: Seeded::new(seed),
        retry_after: habits.retry_after,
        seconds: (0..OUTAGE.as_secs()).map(|_| AtomicU32::new(0)).collect(),
    });
    let recovery = Arc::new(Mutex::new(Duration::ZERO));
    let failed_after = Arc::new(AtomicUsize::new(0));
    let (world, transport, recovered, failed) =
        (time.clone(), server.clone(), recovery.clone(), failed_after.clone());
    time.run(async move {
        let mut tasks = Vec::new();
        for number in 0..clients {
            let random = Arc::new(Seeded::new(seed ^ (number as u64) << 20));
            let mut builder = YionStackClient::builder()
                .base_url("http://127.0.0.1:1")
                .token("a-token")
                .transport(transport.clone())
                .clock(Arc::new(WorldClock(world.clone())))
                .random(random.clone());
            if let Some(retries) = habits.retries {
                builder = builder.retries(retries);
            }
            let (client, time) = (builder.build().unwrap(), world.clone());
            let (recovered, failed) = (recovered.clone(), failed.clone());
            tasks.push(tokio::spawn(async move {
                let pause = || match habits.together {
                    true => Duration::from_secs(1),
                    false => Duration::from_millis(500 + random.below(1_000)),
                };
                if !habits.together {
                    time.sleep(pause()).await;
                }
                let mut waiting = true;
                while time.now() < OUTAGE + AFTER {
                    let began = time.now();
                    let outcome = get(&client).await;
                    let now = time.now();
                    if outcome.is_ok() && waiting {
                        waiting = false;
                        let mut latest = recovered.lock().unwrap();
                        *latest = (*latest).max(now.saturating_sub(OUTAGE));
                    }
                    if outcome.is_err() && began >= OUTAGE {
                        failed.fetch_add(1, Ordering::Relaxed);
                    }
                    time.sleep(pause()).await;
                }
                assert!(!waiting, "never had an answer");
            }));
        }
        for task in tasks {
            task.await.unwrap();
        }
    });
    let seconds = server.seconds.iter().map(|second| u64::from(second.load(Ordering::Relaxed)));
    Figures {
        requests: seconds.clone().sum(),
        peak: seconds.max().unwrap(),
        recovery: *recovery.lock().unwrap(),
        failed_after: failed_after.load(Ordering::Relaxed),
    }
}

async fn get(client: &YionStackClient) -> Result<u32, yionstack::Error> {
    client.request(network::request("GET", "/x")).await.map(|answer| answer.attempts)
}

#[test]
fn repetitions_make_an_outage_no_worse() {
    let clients = std::env::var("CLIENTS").ok().and_then(|n| n.parse().ok()).unwrap_or(200);
    let seed = Seeded::from_env("outages").next();
    for (what, retry_after, together) in [
        ("at random", None, false),
        ("all together, once a second", None, true),
        ("at random, Retry-After: 2", Some("2"), false),
    ] {
        let took = Stopwatch::start();
        let habits = Habits { retries: None, retry_after, together };
        let without = suffer(clients, seed, Habits { retries: Some(0), ..habits });
        let with = suffer(clients, seed, habits);
        let ratio = with.requests as f64 / without.requests as f64;
        let mean = with.requests as f64 / OUTAGE.as_secs_f64();
        let peak = with.peak as f64 / mean;
        println!(
            "{clients} clients, 600 s of 503, {what}: {} requests, {ratio:.3} times those without repetitions; peak second \
             {peak:.2} times the mean; all well again after {:?}; {:?}",
            with.requests,
            with.recovery,
            took.elapsed()
        );
        assert!(ratio <= 1.2, "{with:?} {without:?}");
        assert!(peak <= 3.0, "{with:?}");
        assert!(with.recovery <= Duration::from_secs(10), "{with:?}");
        assert_eq!(with.failed_after, 0, "{with:?}");
    }
}

/// A client whose server answers as told, and counts; nothing takes longer than a moment.
fn clients(answer: impl Fn(usize) -> Answered + Send + Sync + 'static) -> (Time, YouniumClient, Memory) {
    let (time, calls) = (Time::default(), AtomicUsize::new(0));
    let network = Memory::new(move |_| network::now(answer(calls.fetch_add(1, Ordering::SeqCst))));
    let client = YouniumClient::builder()
        .base_url("http://127.0.0.1:1")
        .token("a-token")
        .legal_entity("A")
        .transport(Arc::new(network.clone()))
        .clock(Arc::new(WorldClock(time.clone())))
        .build()
        .unwrap();
    (time, client, network)
}

#[test]
fn derived_clients_and_lists_share_one_budget() {
    // 500 tokens: 14 for each repetition
    let (time, client, network) = clients(|_| network::json(503, "{}"));
    let sent = network.clone();
    time.run(async move {
        let other = client.with_legal_entity("B").unwrap();
        for _ in 0..9 {
            assert_eq!(other.accounts().get(Uuid::nil()).await.unwrap_err().attempts(), 3);
        }
        for _ in 0..8 {
            assert_eq!(client.accounts().list().all().await.unwrap_err().attempts(), 3);
        }
        // 34 are paid for, and one more is left
        assert_eq!(client.accounts().get(Uuid::nil()).await.unwrap_err().attempts(), 2);
        for client in [&client, &other] {
            let error = client.accounts().get(Uuid::nil()).await.unwrap_err();
            assert_eq!((error.attempts(), error.code(), error.retryable()), (1, Code::Server, true));
        }
    });
    assert_eq!(sent.requests().len(), 17 * 3 + 2 + 2);
}

#[test]
fn refusals_cost_less_and_success_gives_back() {
    let (time, client, network) = clients(|_| network::json(429, "{}"));
    time.run(async move {
        for _ in 0..50 {
            assert_eq!(client.accounts().get(Uuid::nil()).await.unwrap_err().attempts(), 3);
        }
        assert_eq!(client.accounts().get(Uuid::nil()).await.unwrap_err().attempts(), 1);
    });
    assert_eq!(network.requests().len(), 151);

    // every call fails once and then succeeds: it is never empty
    let (time, client, _) = clients(|n| network::json(if n % 2 == 0 { 503 } else { 200 }, r#"{"id":"1"}"#));
    time.run(async move {
        for _ in 0..200 {
            let answer = client.request(network::request("GET", "/x")).await.unwrap();
            assert_eq!(answer.attempts, 2);
        }
    });
}
