//! The same storm as in `outages`, on sockets: many clients, each with connections of its own, a server that is down for
//! minutes, and a clock that runs faster than the machine's.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use yionstack::{BoxFuture, Clock, Moment, SystemClock, YionStackClient};
use yionstack_tests::clock::Stopwatch;
use yionstack_tests::loopback::{Loopback, Said};
use yionstack_tests::network;
use yionstack_tests::random::Seeded;

/// The machine's clock, so many times as fast.
#[derive(Debug, Clone, Copy)]
struct Hurried {
    began: Moment,
    factor: u32,
}

impl Hurried {
    fn elapsed(&self) -> Duration {
        SystemClock.now().since(self.began) * self.factor
    }
}

impl Clock for Hurried {
    fn now(&self) -> Moment {
        let elapsed = self.elapsed();
        Moment { wall: self.began.wall + elapsed, steady: self.began.steady + elapsed }
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        SystemClock.sleep(duration / self.factor)
    }
}

/// Seconds of the clients' clock over which requests are counted.
const WINDOW: u64 = 5;

fn size(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

#[tokio::test]
async fn a_storm_on_sockets_makes_an_outage_no_worse() {
    let clients = size("CLIENTS", 200);
    // by calls and not by time: a busy machine has slower ones
    let (each, factor) = (size("CALLS", 240), size("FACTOR", 20) as u32);
    let seed = Seeded::from_env("outages_on_sockets").next();
    let watch = Stopwatch::start();
    let clock = Hurried { began: SystemClock.now(), factor };

    let arrivals: Arc<Mutex<Vec<Duration>>> = Arc::default();
    let well_since: Arc<OnceLock<Duration>> = Arc::default();
    let (seen, well) = (arrivals.clone(), well_since.clone());
    let server = Loopback::start(move |_| {
        let is_well = well.get().is_some();
        if !is_well {
            seen.lock().unwrap().push(clock.elapsed());
        }
        Box::pin(async move { Said::new(if is_well { 200 } else { 503 }, "{}") })
    })
    .await;

    let calls = Arc::new(AtomicU64::new(0));
    let mut tasks = Vec::new();
    for number in 0..clients {
        let random = Arc::new(Seeded::new(seed ^ number << 20));
        let client = YionStackClient::builder()
            .base_url(&server.url)
            .token("a-token")
            .clock(Arc::new(clock))
            .random(random.clone())
            .timeout(Duration::from_secs(3_600))
            .build()
            .unwrap();
        let (calls, well) = (calls.clone(), well_since.clone());
        tasks.push(tokio::spawn(async move {
            loop {
                clock.sleep(Duration::from_millis(500 + random.below(1_000))).await;
                let was_well = well.get().is_some();
                if !was_well && calls.fetch_add(1, Ordering::Relaxed) + 1 == clients * each {
                    let _once = well.set(clock.elapsed());
                }
                match client.request(network::request("GET", "/x")).await {
                    Ok(_) => return clock.elapsed(),
                    // the server was down and answered: that is no reason for a connection to break
                    Err(error) => assert!(error.status() == Some(503) && !was_well, "{error}"),
                }
            }
        }));
    }
    let mut recovery = Duration::ZERO;
    for task in tasks {
        recovery = recovery.max(task.await.unwrap());
    }

    let well = *well_since.get().unwrap();
    let recovery = recovery - well;
    let arrivals = arrivals.lock().unwrap();
    // each call is one request without repetitions
    let ratio = arrivals.len() as f64 / calls.load(Ordering::Relaxed) as f64;
    // a second of theirs is a twentieth of ours, in which a busy machine may do nothing, or all at once
    let mut windows = vec![0; (well.as_secs() / WINDOW) as usize + 1];
    arrivals.iter().for_each(|at| windows[(at.as_secs().min(well.as_secs()) / WINDOW) as usize] += 1);
    let mean = arrivals.len() as f64 / well.as_secs_f64() * WINDOW as f64;
    let peak = f64::from(windows.into_iter().max().unwrap()) / mean;
    println!(
        "{clients} clients on sockets, {} s of 503 at {factor} times the speed: {} requests, {ratio:.3} times those without \
         repetitions; peak of {WINDOW} s {peak:.2} times the mean; all well again after {recovery:?}; {:?}",
        well.as_secs(),
        arrivals.len(),
        watch.elapsed()
    );
    assert!(ratio <= 1.2, "{ratio}");
    assert!(peak <= 3.0, "{peak}");
    // ten seconds by the clients' clock; two of the machine's, should it be busy
    let wide = if std::env::var("CI").is_ok_and(|ci| ci == "true") { 10 } else { 1 };
    let most = Duration::from_secs(10).max(Duration::from_secs(2) * factor) * wide;
    assert!(recovery <= most, "{recovery:?}");
}
