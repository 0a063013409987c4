//! Hosts that share one grant, a store that fails over, a token server that hangs: hours of it in a moment, and every
//! seed takes the same course each time.
//!
//! The clients are real. The network, the store behind it, the disks and the time are the world's, on one thread.

mod books;
mod host;
mod redis;
mod server;
pub mod time;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use yionstack::token::Tokens;
use yionstack::{Clock, Code};

use self::books::Books;
use self::host::Host;
use self::redis::Redis;
use self::server::Server;
use self::time::Time;
use crate::disk::MemoryDisk;
use crate::random::Seeded;

pub use self::books::Cause;
pub use self::server::Policy;

const HOSTS: usize = 8;
/// For so long things go wrong …
const TROUBLE: Duration = Duration::from_secs(6 * 3600);
/// … and then no more, for as long as everybody takes to renew once.
const PEACE: Duration = Duration::from_secs(70 * 60);
/// A call that begins so long before the end of the token has to succeed.
const AMPLE: Duration = Duration::from_secs(60);

/// What goes wrong, each in thousandths of its occasions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Faults {
    /// Refreshes that hang, before or after they are carried out.
    pub hang: u64,
    /// The longest hang, in seconds.
    pub longest_hang: u64,
    /// Steps of a renewal after which the process stands still for 1 to 30 s.
    pub pause: u64,
    /// Commits that a failover takes back within 0.4 s.
    pub failover: u64,
    /// Steps of a renewal after which the process is gone, and comes back with an empty memory. The moment between the
    /// server's answer and the journal is as likely as each of the long ones.
    pub crash: u64,
    /// Minutes that a process lives on average, until it ends at whatever moment it is. This one is no share: 0 is never.
    pub life: u64,
    /// Minutes that an access token is good: the shorter, the more renewals there are for trouble to meet.
    pub lifetime: u64,
}

impl Faults {
    /// Nothing goes wrong.
    pub const NONE: Self =
        Self { hang: 0, longest_hang: 45, pause: 0, failover: 0, crash: 0, life: 0, lifetime: 60 };
    /// A tenth of the refreshes hang.
    pub const HANG: Self = Self { hang: 100, ..Self::NONE };
    /// Half of the refreshes hang for up to 89 s.
    pub const LONG_HANG: Self = Self { hang: 500, longest_hang: 89, ..Self::NONE };
    /// Processes stand still.
    pub const PAUSE: Self = Self { pause: 20, ..Self::NONE };
    /// The store is rolled back.
    pub const FAILOVER: Self = Self { failover: 200, ..Self::NONE };
    /// Processes end.
    pub const CRASH: Self = Self { crash: 10, ..Self::NONE };
    /// Everything that leaves memories intact.
    pub const WARM: Self = Self { hang: 100, pause: 20, failover: 200, ..Self::NONE };
    /// Everything.
    pub const ALL: Self = Self { crash: 10, ..Self::WARM };
    /// Processes end whenever it may be.
    pub const CRASH_AT_ANY_TIME: Self = Self { life: 20, lifetime: 10, ..Self::NONE };
    /// Everything, and processes end whenever it may be.
    pub const ALL_AT_ANY_TIME: Self = Self { life: 20, lifetime: 10, ..Self::WARM };

    /// Whether processes end.
    pub const fn ends_processes(&self) -> bool {
        self.crash > 0 || self.life > 0
    }
}

/// How a run went.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Calls that users made.
    pub calls: u64,
    /// Calls that failed although a committed token was good for another minute.
    pub failed: u64,
    /// Pairs that the server gave.
    pub refreshes: u64,
    /// Refresh tokens that the server saw twice, outside of a grace period.
    pub reuses: u64,
    /// Hosts that began with an empty memory again.
    pub cold_starts: u64,
    /// Renewals that a process was at when it ended.
    pub cut_short: u64,
    /// Pairs whose process ended before it could note them down: nobody has them.
    pub orphans: u64,
    /// The longest time of a client's own between an answer and its note in the journal.
    pub own_time: Duration,
    /// Steps between an answer and its note at which a process may end, beside the one at which the answer comes.
    pub detours: u64,
    /// Failovers of the store.
    pub failovers: u64,
    /// Hosts whose last call failed because somebody would have to sign in again.
    pub lost: u64,
    /// Why it was lost.
    pub cause: Option<Cause>,
    /// Hosts whose last call failed for another reason.
    pub stuck: u64,
    /// Sums up everything that happened, in order.
    pub trace: u64,
}

/// What the hosts share.
struct World {
    time: Time,
    random: Seeded,
    faults: Faults,
    state: Mutex<State>,
}

struct State {
    server: Server,
    books: Books,
    /// Why the server has ended the grant.
    cause: Option<Cause>,
    redis: Redis,
    /// When the last committed access token ends.
    good_until: Duration,
    last: [Option<Result<(), Code>>; HOSTS],
    report: Report,
    trace: DefaultHasher,
}

/// Runs one seed.
pub fn run(seed: u64, faults: Faults, policy: Policy) -> Report {
    let time = Time::default();
    let lifetime = Duration::from_secs(60 * faults.lifetime);
    let (server, first) = Server::new(policy, lifetime);
    let state = State {
        server,
        books: Books::default(),
        cause: None,
        redis: Redis::default(),
        good_until: lifetime,
        last: Default::default(),
        report: Report::default(),
        trace: DefaultHasher::new(),
    };
    let world =
        Arc::new(World { time: time.clone(), random: Seeded::new(seed), faults, state: Mutex::new(state) });
    let own = world.clone();
    time.run(async move {
        let client = Host::new(&own, HOSTS, MemoryDisk::default()).client();
        let tokens = Tokens {
            access_token: first.0.into(),
            refresh_token: Some(first.1.into()),
            expires_in: Some(lifetime),
            scope: None,
        };
        client.auth().unwrap().adopt_tokens(&tokens).await.unwrap();
        for number in 0..HOSTS {
            own.start(number, MemoryDisk::default());
        }
        own.time.sleep(TROUBLE + PEACE).await;
    });
    let state = world.state();
    let mut report = state.report.clone();
    (report.refreshes, report.reuses) = (state.server.refreshes, state.server.reuses);
    for last in &state.last {
        match last {
            Some(Ok(())) => {}
            Some(Err(Code::ReauthorizationRequired)) => report.lost += 1,
            _ => report.stuck += 1,
        }
    }
    report.orphans = state.books.orphans();
    if report.lost > 0 {
        report.cause = Some(state.cause.unwrap_or_else(|| state.books.cause(policy, None)));
    }
    report.trace = state.trace.finish();
    report
}

impl World {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// Whether a fault happens now.
    fn happens(&self, thousandths: u64) -> bool {
        thousandths > 0 && self.time.now() < TROUBLE && self.random.below(1_000) < thousandths
    }

    /// Whether the server hangs before it does something (or after), and for how long.
    fn hang(&self) -> Option<(bool, Duration)> {
        self.happens(self.faults.hang).then(|| {
            let pause = 3_000 + self.random.below((self.faults.longest_hang - 3) * 1_000);
            (self.random.below(2) == 0, Duration::from_millis(pause))
        })
    }

    fn note(&self, host: usize, what: &str) {
        let now = self.time.now();
        (now, host, what).hash(&mut self.state().trace);
        self.tell(host, what);
    }

    /// For whoever reads along.
    fn tell(&self, host: usize, what: &str) {
        let now = self.time.now();
        if std::env::var_os("SIMULATION_TRACE").is_some() {
            eprintln!("{now:?} host {host}: {what}");
        }
    }

    /// A refresh token reaches the server.
    fn refresh(&self, host: usize, request: usize, token: &str, now: Duration) -> Option<(String, String)> {
        let mut state = self.state();
        let was_revoked = state.server.revoked;
        let pair = state.server.refresh(token, now);
        if pair.is_some() {
            state.books.rotated(request, now);
        }
        let revoked = state.server.revoked && !was_revoked;
        if revoked {
            state.cause = Some(state.books.cause(state.server.policy, Some(request)));
        }
        let cause = state.cause.filter(|_| revoked);
        drop(state);
        self.note(host, if pair.is_some() { "rotated" } else { "refused" });
        if let Some(cause) = cause {
            self.tell(host, &format!("{token} came twice and has ended the grant: {cause:?}"));
        }
        pair
    }

    /// A host wants the lease, whether or not it gets it.
    fn wanted(&self, host: usize, now: Duration) {
        let mut state = self.state();
        let policy = state.server.policy;
        state.books.wants(host, policy, now);
    }

    /// A new pair is in the store; perhaps not for long.
    fn committed(self: &Arc<Self>, end: Duration, before: Redis) {
        let good_before = std::mem::replace(&mut self.state().good_until, end);
        if !self.happens(self.faults.failover) {
            return;
        }
        let (world, pause) = (self.clone(), Duration::from_micros(self.random.below(400_000)));
        tokio::spawn(async move {
            world.time.sleep(pause).await;
            world.note(HOSTS, "failover");
            let mut state = world.state();
            state.redis.fail_over(before);
            state.good_until = good_before;
            state.report.failovers += 1;
        });
    }

    /// How long a process lives.
    fn life(&self) -> Duration {
        let share = (self.random.below(1 << 52) + 1) as f64 / (1u64 << 52) as f64;
        Duration::from_secs_f64(-share.ln() * 60.0 * self.faults.life as f64)
    }

    /// A process begins on a host.
    fn start(self: &Arc<Self>, number: usize, disk: MemoryDisk) {
        let (world, host) = (self.clone(), Host::new(self, number, disk));
        if self.faults.life > 0 {
            let (world, host, life) = (self.clone(), host.clone(), self.life());
            tokio::spawn(async move {
                world.time.sleep(life).await;
                if world.time.now() < TROUBLE {
                    host.end("ends");
                }
            });
        }
        tokio::spawn(async move {
            let client = host.client();
            // users do not know when a process began
            let mut pause = world.random.below(60_000);
            loop {
                host.sleep(Duration::from_millis(pause)).await;
                pause = 30_000 + world.random.below(60_000);
                let ample = world.time.now() + AMPLE < world.state().good_until;
                let outcome = host::call(&client).await;
                world.note(number, outcome.err().map_or("ok", Code::as_str));
                let mut state = world.state();
                state.report.calls += 1;
                state.report.failed += u64::from(ample && outcome.is_err());
                state.last[number] = Some(outcome);
            }
        });
    }

    /// A process ended; another one comes after it.
    fn start_again(self: &Arc<Self>, number: usize, disk: MemoryDisk) {
        let (world, pause) = (self.clone(), Duration::from_millis(1_000 + self.random.below(19_000)));
        tokio::spawn(async move {
            world.time.sleep(pause).await;
            world.state().report.cold_starts += 1;
            world.start(number, disk);
        });
    }
}
