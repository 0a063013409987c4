//! Clocks that are set, stand still, or were never right: an expired token is sent once at the most, and at the most
//! one refresh is made too many.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use yionstack::http::{Outgoing, Reply, SendFault, Transport};
use yionstack::runtime::Background;
use yionstack::{BoxFuture, Clock, Code, Moment, YionStackClient};
use yionstack_tests::clients;
use yionstack_tests::network;
use yionstack_tests::random::Seeded;
use yionstack_tests::simulation::time::Time;

const HOUR: Duration = Duration::from_secs(3600);
const EPOCH: i128 = 1_790_000_000_000;
/// In seconds: what somebody sets a clock by.
const STEPS: [i64; 10] = [1, -1, 60, -60, 3_600, -3_600, 86_400, -86_400, 315_360_000, -315_360_000];

/// What happens to the machine's clocks, once.
#[derive(Debug, Clone, Copy)]
enum Event {
    Nothing,
    /// Somebody sets the wall clock.
    Set(i64),
    /// The machine sleeps for eight hours: the steady clock stands still.
    Suspend,
}

/// A machine, and a server with a clock of its own.
struct Machine {
    time: Time,
    random: Seeded,
    /// How far the wall clock is off, in milliseconds.
    wall: Mutex<i128>,
    /// How long the steady clock stood still.
    lost: Mutex<Duration>,
    /// What happens in the middle of the first refresh.
    during: Mutex<Option<Event>>,
    server: Mutex<Server>,
}

#[derive(Default)]
struct Server {
    issued: u64,
    ends: Duration,
    refreshes: u64,
    /// Requests with a token that was over.
    expired: u64,
}

impl Machine {
    fn happen(&self, event: Event) {
        match event {
            Event::Nothing => {}
            Event::Set(seconds) => *self.wall.lock().unwrap() += i128::from(seconds) * 1_000,
            Event::Suspend => {
                *self.lost.lock().unwrap() += 8 * HOUR;
                self.time.leap(8 * HOUR);
            }
        }
    }

    fn refresh(&self) -> String {
        let mut server = self.server.lock().unwrap();
        server.issued += 1;
        server.refreshes += 1;
        server.ends = self.time.now() + HOUR;
        network::tokens(&format!("a{}", server.issued), &format!("r{}", server.issued), HOUR.as_secs())
    }
}

impl Clock for Machine {
    fn now(&self) -> Moment {
        let now = self.time.now();
        let wall = EPOCH + *self.wall.lock().unwrap() + now.as_millis() as i128;
        let steady = now.saturating_sub(*self.lost.lock().unwrap());
        Moment { wall: Duration::from_millis(wall as u64), steady }
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(self.time.sleep(duration))
    }
}

impl Transport for Machine {
    fn send(&self, request: Outgoing, _: usize) -> BoxFuture<'_, Result<Reply, SendFault>> {
        Box::pin(async move {
            if request.url.path().ends_with("/oauth/token") {
                self.time.sleep(Duration::from_millis(self.random.below(2_000))).await;
                let answer = self.refresh();
                let event = self.during.lock().unwrap().take();
                self.happen(event.unwrap_or(Event::Nothing));
                return network::json(200, answer);
            }
            let mut server = self.server.lock().unwrap();
            let token = request.headers["authorization"].to_str().unwrap();
            let newest = token == format!("Bearer a{}", server.issued);
            if newest && self.time.now() < server.ends {
                return network::json(200, "[]");
            }
            server.expired += 1;
            network::json(401, "{}")
        })
    }
}

/// Four hours of calls, and the event somewhere in them. How many refreshes there were, and calls with an expired token.
fn run(seed: u64, event: Event, during: bool) -> (u64, u64) {
    let time = Time::default();
    let random = Seeded::new(seed);
    let moment = Duration::from_secs(random.below(3 * 3600));
    let machine = Arc::new(Machine {
        time: time.clone(),
        random,
        wall: Mutex::default(),
        lost: Mutex::default(),
        during: Mutex::new(during.then_some(event)),
        server: Mutex::default(),
    });
    let own = machine.clone();
    time.run(async move {
        let client = YionStackClient::builder()
            .base_url("http://127.0.0.1:1")
            .client_id("app")
            .timeout(HOUR * 24)
            .transport(own.clone())
            .clock(own.clone())
            .background(Background::Ambient)
            .build()
            .unwrap();
        own.server.lock().unwrap().ends = HOUR;
        let tokens = clients::tokens("a0", "r0", HOUR);
        client.auth().unwrap().adopt_tokens(&tokens).await.unwrap();
        if !during {
            let own = own.clone();
            tokio::spawn(async move {
                own.time.sleep(moment).await;
                own.happen(event);
            });
        }
        while own.time.now() - *own.lost.lock().unwrap() < 4 * HOUR {
            own.time.sleep(Duration::from_secs(10 + own.random.below(110))).await;
            let outcome = client.invoices().list("b").await.map(drop).map_err(|error| error.code());
            // only an answer that slept as long as the token lives is of no use
            let overslept = during && matches!(event, Event::Suspend);
            assert!(outcome.is_ok() || overslept && outcome == Err(Code::Authentication), "{outcome:?}");
        }
    });
    let server = machine.server.lock().unwrap();
    (server.refreshes, server.expired)
}

#[test]
fn clocks_may_lie() {
    let seeds = std::env::var("CLOCK_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(2_000);
    let first: u64 = std::env::var("SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_261_122);
    eprintln!("clocks_may_lie: SEED={first} CLOCK_SEEDS={seeds}");
    let (mut most, mut sent) = (0, 0);
    for seed in first..first + seeds {
        let event = match seed % 11 {
            10 => Event::Suspend,
            step => Event::Set(STEPS[step as usize]),
        };
        let during = seed / 11 % 3 == 0;
        let (refreshes, expired) = run(seed, event, during);
        let (usual, none) = run(seed, Event::Nothing, false);
        assert_eq!(none, 0, "seed {seed}: with good clocks no expired token is sent");
        assert!(expired <= 1, "seed {seed}, {event:?}: an expired token was sent {expired} times");
        assert!(refreshes <= usual + 1, "seed {seed}, {event:?}: {refreshes} refreshes instead of {usual}");
        most = most.max(refreshes - usual.min(refreshes));
        sent += expired;
    }
    eprintln!("{sent} expired tokens sent in {seeds} runs; at most {most} refreshes too many");
}
