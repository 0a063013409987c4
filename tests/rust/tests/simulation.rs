//! Eight hosts for six hours, with faults of every kind.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use yionstack_tests::simulation::{self, Cause, Faults, Policy, Report};

const POLICIES: [Policy; 3] = [Policy::Grace, Policy::Strict, Policy::Revoke];
const SETS: [(&str, Faults); 10] = [
    ("none", Faults::NONE),
    ("hang", Faults::HANG),
    ("long hang", Faults::LONG_HANG),
    ("pause", Faults::PAUSE),
    ("failover", Faults::FAILOVER),
    ("warm", Faults::WARM),
    ("crash", Faults::CRASH),
    ("all", Faults::ALL),
    ("crash at any time", Faults::CRASH_AT_ANY_TIME),
    ("all at any time", Faults::ALL_AT_ANY_TIME),
];

/// How long a client may take between an answer and the journal, while its process does not stand still.
const OWN_TIME: Duration = Duration::from_millis(1);

fn from_env(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
}

/// The sums of many runs.
#[derive(Default, Debug)]
struct Sums {
    runs: u64,
    lost: u64,
    /// Of them, each with its cause.
    causes: BTreeMap<Cause, u64>,
    sums: Report,
}

impl Sums {
    fn add(&mut self, report: &Report) {
        self.runs += 1;
        self.lost += u64::from(report.lost > 0);
        if let Some(cause) = report.cause {
            *self.causes.entry(cause).or_default() += 1;
        }
        let sums = &mut self.sums;
        sums.calls += report.calls;
        sums.failed += report.failed;
        sums.refreshes += report.refreshes;
        sums.reuses += report.reuses;
        sums.cold_starts += report.cold_starts;
        sums.cut_short += report.cut_short;
        sums.orphans += report.orphans;
        sums.own_time = sums.own_time.max(report.own_time);
        sums.detours += report.detours;
        sums.failovers += report.failovers;
        sums.stuck += report.stuck;
    }

    fn of(&self, wanted: impl Fn(Cause) -> bool) -> u64 {
        self.causes.iter().filter(|(cause, _)| wanted(**cause)).map(|(_, number)| number).sum()
    }

    fn inevitable(&self) -> u64 {
        self.of(Cause::is_inevitable)
    }

    fn avoidable(&self) -> u64 {
        self.lost - self.inevitable()
    }

    /// So many per cold start, per renewal cut short and per run.
    fn shares(&self, number: u64) -> String {
        let [cold_starts, cut_short, runs] =
            [self.sums.cold_starts, self.sums.cut_short, self.runs].map(|whole| percent(number, whole));
        format!(
            "{number} ({cold_starts} of the cold starts, {cut_short} of the renewals cut short, {runs} of the runs)"
        )
    }

    /// What becomes of "at most 1 % of cold starts", as one reads it.
    fn judge(&self) {
        let (cold_starts, cut_short) = (self.sums.cold_starts, self.sums.cut_short);
        let (overtaken, avoidable) = (self.of(|cause| cause == Cause::Overtaken), self.avoidable());
        for (what, part) in
            [("lost", self.lost), ("avoidable", avoidable), ("avoidable, and not by that wait", overtaken)]
        {
            for (of, whole) in [("cold starts", cold_starts), ("renewals cut short", cut_short)] {
                let holds = if part * 100 <= whole { "holds" } else { "DOES NOT HOLD" };
                eprintln!("    at most 1 % of the {of} {what}: {holds} ({})", percent(part, whole));
            }
        }
    }

    fn tell(&self, name: &str) {
        let Report { calls, failed, refreshes, reuses, cold_starts, cut_short, orphans, failovers, .. } =
            &self.sums;
        eprintln!(
            "{name}: {} runs; {calls} calls, {failed} failed; {refreshes} refreshes, {reuses} reuses, {failovers} failovers; \
             {cold_starts} cold starts, {cut_short} renewals cut short, {orphans} orphans",
            self.runs
        );
        if self.sums.cold_starts > 0 {
            eprintln!("    lost: {}", self.shares(self.lost));
            eprintln!("    of these inevitable: {}", self.shares(self.inevitable()));
            eprintln!("    and avoidable: {}", self.shares(self.avoidable()));
            eprintln!(
                "    of these by waiting for the lease of a dead process: {}",
                self.shares(self.of(Cause::is_wait))
            );
            eprintln!("    causes: {:?}", self.causes);
            self.judge();
        }
    }
}

/// Runs so many seeds of each of `sets`, the policies taking turns, on all processors.
fn run_all(sets: &[(&'static str, Faults)]) -> BTreeMap<String, Sums> {
    let first = from_env("SEED", 20_261_122);
    // few processes that end at any moment end during a renewal
    let seeds = |faults: &Faults| from_env("SIMULATION_SEEDS", if faults.life > 0 { 100 } else { 25 });
    let runs: Vec<_> =
        sets.iter().flat_map(|set| (first..first + seeds(&set.1)).map(move |seed| (set, seed))).collect();
    eprintln!("SEED={first}, {} runs; SIMULATION_SEEDS=… makes so many of each set of faults", runs.len());
    let next = AtomicUsize::new(0);
    let all: Mutex<BTreeMap<String, Sums>> = Mutex::default();
    let work = || {
        while let Some(&((name, faults), seed)) = runs.get(next.fetch_add(1, Ordering::Relaxed)) {
            let policy = POLICIES[(seed % 3) as usize];
            let report = simulation::run(seed, *faults, policy);
            if report.lost + report.stuck + report.failed > 0 {
                eprintln!("{name}, {policy:?}, seed {seed}: {report:?}");
            }
            all.lock().unwrap().entry((*name).to_owned()).or_default().add(&report);
            all.lock().unwrap().entry(format!("{name}, {policy:?}")).or_default().add(&report);
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(work);
        }
    });
    let all = all.into_inner().unwrap();
    for (name, sums) in &all {
        sums.tell(name);
    }
    all
}

fn percent(part: u64, whole: u64) -> String {
    format!("{:.2} %", 100.0 * part as f64 / whole.max(1) as f64)
}

/// How many of `number` there may be where `share` of them is right: three standard deviations more, so that one bar is
/// meant for a few runs and for ten thousand.
fn most(share: f64, number: u64) -> f64 {
    let mean = share * number as f64;
    mean + 3.0 * (mean * (1.0 - share)).sqrt()
}

#[test]
fn no_grant_is_lost() {
    let only = std::env::var("SIMULATION_FAULTS").ok();
    let sets: Vec<_> =
        SETS.into_iter().filter(|(name, _)| only.as_ref().is_none_or(|only| only == name)).collect();
    let all = run_all(&sets);
    for (name, faults) in sets {
        let Sums { lost, sums, .. } = &all[name];
        assert_eq!(sums.stuck, 0, "{name}: nobody is stuck");
        assert!(
            sums.own_time <= OWN_TIME && sums.detours == 0,
            "{name}: an answer waits {:?} for the journal, and there are {} steps in between",
            sums.own_time,
            sums.detours
        );
        if !faults.ends_processes() {
            assert_eq!(*lost, 0, "{name}: nothing is lost while memories are intact");
        }
        let avoidable = all[name].of(|cause| !cause.is_inevitable());
        assert!(
            avoidable as f64 <= most(0.01, sums.cold_starts),
            "{name}: {avoidable} grants lost in {} cold starts that a client could have kept",
            sums.cold_starts
        );
        // Of the renewals that a process was at, not of all cold starts: where processes end at any moment, 99.5 % of
        // these meet none, and even if every renewal cut short lost the grant, it would be less than 1 % of them. It is
        // 1.36 % in 10,000 runs; with a restarted process that does not look into its journal first, 11 %.
        let overtaken = all[name].of(|cause| cause == Cause::Overtaken);
        assert!(
            overtaken as f64 <= most(0.02, sums.cut_short),
            "{name}: {overtaken} lost in {} renewals cut short, although their pair was noted down",
            sums.cut_short
        );
        if faults.failover == 0 && !faults.ends_processes() {
            assert_eq!(sums.failed, 0, "{name}: no request fails while a token is good");
            assert_eq!(sums.reuses, 0, "{name}: no refresh token comes twice");
        }
    }
}

#[test]
fn every_seed_takes_the_same_course() {
    let mut traces = Vec::new();
    for seed in 0..20 {
        let policy = POLICIES[(seed % 3) as usize];
        for faults in [Faults::ALL, Faults::ALL_AT_ANY_TIME] {
            let report = simulation::run(seed, faults, policy);
            assert_eq!(report, simulation::run(seed, faults, policy), "seed {seed}");
            traces.push(report.trace);
        }
    }
    traces.sort_unstable();
    traces.dedup();
    assert_eq!(traces.len(), 40, "and each seed another one");
}
