//! Processes that refresh one grant without a pause are killed at moments that nobody chose. No store becomes unreadable,
//! and whoever has to sign in again is told why. `KILLS=10000` in the environment makes as many of it.

#![cfg(unix)]

use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;
use yionstack::token::Store;
use yionstack_sandbox::ReusePolicy;
use yionstack_tests::actor::{Actor, IN_DOUBT, JOURNAL, Report, TROUBLE, Task};
use yionstack_tests::random::Seeded;
use yionstack_tests::stage::{POLICIES, Stage};

/// Processes that share a store.
const CROWD: usize = 3;
/// Kills of one round; the next one has another policy.
const KILLS_A_ROUND: usize = 25;
/// Rounds at a time.
const AT_A_TIME: usize = 16;
/// How long after the server's refusal a loss is told: whoever is refused waits three seconds for a winner.
const NEWS: Duration = Duration::from_secs(30);
/// Microseconds from the answer to the end of the journal's write, 99 times of 100.
const JOURNAL_LIMIT: u64 = 1_000;

/// What a round came to.
#[derive(Default)]
struct Tally {
    kills: usize,
    stops: usize,
    in_doubt: u64,
    losses: usize,
    refreshes: u64,
    recovered: u64,
    /// Microseconds.
    journal: Vec<u64>,
}

struct Round<'a> {
    stage: Stage,
    policy: ReusePolicy,
    random: &'a Seeded,
    actors: Vec<Actor>,
    tally: Tally,
}

impl Round<'_> {
    fn actor(&self) -> Actor {
        let order = self.stage.order(Task::Load, 1);
        let mut actor = Actor::start(Path::new(env!("CARGO_BIN_EXE_actor")), &order);
        actor.go();
        actor
    }

    /// Hears what an actor has said; its report, if it has lost the grant.
    fn hear(&mut self, lines: Vec<String>) -> Option<Report> {
        let mut lost = None;
        for line in lines {
            assert!(!line.starts_with(TROUBLE), "{line}");
            self.tally.in_doubt += u64::from(line == IN_DOUBT);
            self.tally
                .journal
                .extend(line.strip_prefix(JOURNAL).map(|number| number.parse::<u64>().unwrap()));
            if line.starts_with('{') {
                lost = Some(serde_json::from_str(&line).unwrap());
            }
        }
        lost
    }

    fn hear_all(&mut self) -> Vec<Report> {
        let said: Vec<_> = self.actors.iter().map(Actor::said).collect();
        said.into_iter().filter_map(|lines| self.hear(lines)).collect()
    }

    fn kill(&mut self, at: usize) -> Option<Report> {
        let lines = self.actors[at].last_words();
        self.tally.kills += 1;
        self.hear(lines)
    }

    fn run(&mut self) {
        self.stage.command(json!({"do": "settings", "access_token_lifetime": 2}));
        // a moment on the wire, before or after the server's work, so that many kills hit a refresh there
        let after = self.random.below(2) == 0;
        self.stage.fault(json!({"times": "always", "delay_ms": 2, "after_processing": after}));
        self.stage.sign_in(Duration::ZERO);
        self.actors = (0..CROWD).map(|_| self.actor()).collect();
        while self.tally.kills < KILLS_A_ROUND {
            thread::sleep(Duration::from_micros(self.random.below(25_000)));
            let at = self.random.below(CROWD as u64) as usize;
            let mut lost = Vec::new();
            if self.random.below(8) == 0 {
                self.stop(at);
            } else {
                lost.extend(self.kill(at));
                self.readable();
                self.actors[at] = self.actor();
            }
            lost.extend(self.hear_all());
            // What the server has refused is gone, and somebody has to say so, unless it is killed once more.
            let doomed = self.stage.counted().reuse > 0 && self.random.below(3) > 0;
            let since = Instant::now();
            while doomed && lost.is_empty() {
                assert!(since.elapsed() < NEWS, "a grant was lost, and nobody said so");
                thread::sleep(Duration::from_millis(5));
                lost = self.hear_all();
            }
            if !lost.is_empty() {
                self.lose(&lost);
            }
        }
        self.finish();
    }

    fn stop(&mut self, at: usize) {
        let id = Pid::from_raw(self.actors[at].id().cast_signed()).unwrap();
        kill_process(id, Signal::STOP).unwrap();
        thread::sleep(Duration::from_millis(self.random.below(700)));
        kill_process(id, Signal::CONT).unwrap();
        self.tally.stops += 1;
    }

    /// The file is whole, and what it holds can be unsealed and read.
    fn readable(&self) {
        let entry = self.stage.block_on(self.stage.store().load(&self.stage.key()));
        assert!(matches!(entry, Ok(Some(_))), "the store is unreadable: {entry:?}");
        self.stage.block_on(self.stage.client().auth().unwrap().status()).unwrap();
    }

    /// A grant is gone: somebody must have said why. Then the user signs in again.
    fn lose(&mut self, lost: &[Report]) {
        assert_ne!(self.policy, ReusePolicy::Grace, "a grace period saves every grant: {lost:?}");
        for report in lost {
            assert_eq!(report.count("reauthorization_required"), 1, "{report:?}");
            let explained =
                report.messages.iter().any(|m| m.contains("the answer to the last refresh was lost"));
            assert!(explained, "a loss without a reason: {report:?} {:?}", self.stage.counted());
        }
        self.tally.losses += 1;
        for at in 0..CROWD {
            let lines = self.actors[at].last_words();
            self.hear(lines);
        }
        self.count();
        self.stage.sign_in_again(Duration::ZERO);
        self.actors = (0..CROWD).map(|_| self.actor()).collect();
    }

    /// Everybody is killed once more, and the next one gets on, or hears why not.
    fn finish(&mut self) {
        for at in 0..CROWD {
            self.kill(at);
        }
        self.readable();
        let mut last =
            Actor::start(Path::new(env!("CARGO_BIN_EXE_actor")), &self.stage.order(Task::Refresh, 1));
        last.go();
        let report = last.report();
        if !report.is_ok() {
            self.actors.clear();
            assert_ne!(self.policy, ReusePolicy::Grace, "{report:?}");
            assert!(
                report.messages.iter().all(|m| m.contains("the answer to the last refresh was lost")),
                "{report:?}"
            );
            self.tally.losses += 1;
        }
        self.count();
    }

    fn count(&mut self) {
        let counted = self.stage.counted();
        self.tally.refreshes += counted.refreshes;
        self.tally.recovered += counted.in_grace;
        self.stage.reset_counters();
    }
}

#[test]
fn kills_at_random_moments_lose_nothing_in_silence() {
    let kills = std::env::var("KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(200usize);
    let random = Seeded::from_env("random_kills");
    let (next, failures, tallies) = (AtomicUsize::new(0), Mutex::new(Vec::new()), Mutex::new(Vec::new()));
    let rounds = kills.div_ceil(KILLS_A_ROUND + CROWD);
    let start = Instant::now();
    thread::scope(|scope| {
        for _ in 0..AT_A_TIME {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::SeqCst);
                    if number >= rounds {
                        return;
                    }
                    let (letter, policy) = POLICIES[number % POLICIES.len()];
                    let played = std::panic::catch_unwind(|| {
                        let stage = Stage::new(policy);
                        let (actors, tally) = (Vec::new(), Tally::default());
                        let mut round = Round { stage, policy, random: &random, actors, tally };
                        round.run();
                        round.tally
                    });
                    match played {
                        Ok(tally) => tallies.lock().unwrap().push(tally),
                        Err(_) => failures.lock().unwrap().push(format!("round {number} under {letter}")),
                    }
                }
            });
        }
    });
    let (failures, tallies) = (failures.into_inner().unwrap(), tallies.into_inner().unwrap());
    let sum = |count: fn(&Tally) -> u64| tallies.iter().map(count).sum::<u64>();
    let mut journal: Vec<_> = tallies.iter().flat_map(|tally| tally.journal.iter().copied()).collect();
    journal.sort_unstable();
    let quantile = |part: usize| journal.get((journal.len() * part / 1000).min(journal.len() - 1)).copied();
    println!(
        "random kills: {} kills, {} stops, {} refreshes, {} intents found, {} saved by grace, {} losses \
         with their reason; {:?}",
        sum(|tally| tally.kills as u64),
        sum(|tally| tally.stops as u64),
        sum(|tally| tally.refreshes),
        sum(|tally| tally.in_doubt),
        sum(|tally| tally.recovered),
        sum(|tally| tally.losses as u64),
        start.elapsed()
    );
    println!(
        "answer to journal, {} times: median {:?} us, p99 {:?} us, p99.9 {:?} us, longest {:?} us",
        journal.len(),
        quantile(500),
        quantile(990),
        quantile(999),
        journal.last()
    );
    assert!(failures.is_empty(), "{failures:?}");
    let ten_times = std::env::var("CI").is_ok_and(|ci| ci == "true");
    let limit = if ten_times { 10 * JOURNAL_LIMIT } else { JOURNAL_LIMIT };
    assert!(quantile(990).unwrap() <= limit, "the answer stays in memory for more than {limit} us");
}
