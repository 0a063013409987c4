//! Eight hosts for six hours, with faults of every kind.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use yionstack_tests::simulation::{self, Faults, Policy, Report};

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

fn from_env(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
}

/// The sums of many runs.
#[derive(Default, Debug)]
struct Sums {
    runs: u64,
    lost: u64,
    /// Of them, those in which a crash took the only copy of a pair with it.
    orphaned: u64,
    sums: Report,
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
    let work = || {
        let mut sums: BTreeMap<String, Sums> = BTreeMap::new();
        loop {
            let Some(&((name, faults), seed)) = runs.get(next.fetch_add(1, Ordering::Relaxed)) else {
                return sums;
            };
            let policy = POLICIES[(seed % 3) as usize];
            let report = simulation::run(seed, *faults, policy);
            if report.lost + report.stuck + report.failed > 0 {
                eprintln!("{name}, {policy:?}, seed {seed}: {report:?}");
            }
            for name in [(*name).to_owned(), format!("{name}, {policy:?}")] {
                add(sums.entry(name).or_default(), &report);
            }
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let mut all: BTreeMap<String, Sums> = BTreeMap::new();
    thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        for (name, sums) in threads.into_iter().flat_map(|thread| thread.join().unwrap()) {
            let entry = all.entry(name).or_default();
            let (runs, lost, orphaned) =
                (entry.runs + sums.runs, entry.lost + sums.lost, entry.orphaned + sums.orphaned);
            add(entry, &sums.sums);
            (entry.runs, entry.lost, entry.orphaned) = (runs, lost, orphaned);
        }
    });
    for (name, Sums { runs, lost, orphaned, sums }) in &all {
        let Report { calls, failed, refreshes, reuses, cold_starts, cut_short, orphans, failovers, .. } =
            sums;
        eprintln!(
            "{name}: {runs} runs, {lost} lost, {orphaned} of them with their only copy; {calls} calls, {failed} failed; \
             {refreshes} refreshes, {reuses} reuses, {cold_starts} cold starts, {cut_short} of them during a renewal \
             (of these {} lost, {} orphans), {orphans} orphans, {failovers} failovers",
            percent(*lost, *cut_short),
            percent(*orphans, *cut_short)
        );
    }
    all
}

fn percent(part: u64, whole: u64) -> String {
    format!("{:.2} %", 100.0 * part as f64 / whole.max(1) as f64)
}

/// The share of renewals cut short that may lose the grant, and that may leave an orphan, where processes end at any
/// moment. An orphan needs a process that ends between the server's rotation and the journal. What of that time is the
/// server's (it hangs after it has rotated, or the request waits there and is carried out when nobody listens any more)
/// no client can shorten; what is ours is well under a millisecond, of a renewal that takes ten seconds.
fn bars(faults: &Faults) -> (f64, f64) {
    match faults.hang {
        // nothing but our own time, and that of the network: 0 of 823 in 2,000 runs
        0 => (0.005, 0.005),
        // A tenth of the refreshes hang, for 24 s on average, and processes stand still in between: in 10,000 runs 951 of
        // 7,082 lost the grant (13.4 %), and in 2,000 there were 188 orphans of 1,406 (also 13.4 %). One second more between
        // answer and journal made that 20 % (15 of 75), and 9 % of what should be 0.
        _ => (0.14, 0.14),
    }
}

/// How many of `number` there may be where `share` of them is right: three standard deviations more, so that one bar is
/// meant for a few runs and for ten thousand.
fn most(share: f64, number: u64) -> f64 {
    let mean = share * number as f64;
    mean + 3.0 * (mean * (1.0 - share)).sqrt()
}

fn add(entry: &mut Sums, report: &Report) {
    entry.runs += 1;
    entry.lost += u64::from(report.lost > 0);
    entry.orphaned += u64::from(report.lost > 0 && report.orphans > 0);
    let sums = &mut entry.sums;
    sums.calls += report.calls;
    sums.failed += report.failed;
    sums.refreshes += report.refreshes;
    sums.reuses += report.reuses;
    sums.cold_starts += report.cold_starts;
    sums.cut_short += report.cut_short;
    sums.orphans += report.orphans;
    sums.failovers += report.failovers;
    sums.lost += report.lost;
    sums.stuck += report.stuck;
}

#[test]
fn no_grant_is_lost() {
    let only = std::env::var("SIMULATION_FAULTS").ok();
    let sets: Vec<_> =
        SETS.into_iter().filter(|(name, _)| only.as_ref().is_none_or(|only| only == name)).collect();
    let all = run_all(&sets);
    for (name, faults) in sets {
        let Sums { lost, orphaned, sums, .. } = &all[name];
        assert_eq!(sums.stuck, 0, "{name}: nobody is stuck");
        // one loss is nothing yet: with a handful of runs there are hardly a hundred cold starts
        let cold_starts = sums.cold_starts.max(100);
        if !faults.ends_processes() {
            assert_eq!(*lost, 0, "{name}: nothing is lost while memories are intact");
        } else if faults.crash == 0 {
            assert!(lost * 100 <= cold_starts, "{name}: {lost} lost in {cold_starts} cold starts");
            // With over a hundred cold starts in each run, that alone would let every grant be lost. What goes beside
            // the orphans: the pair is in the journal of a process that has ended, and somebody else is faster.
            let (others, cut_short) = (lost - orphaned, sums.cut_short.max(100));
            assert!(others * 50 <= cut_short, "{name}: {others} lost in {cut_short} renewals cut short");
            // So few cold starts cut a renewal short that the orphans among them need a bar of their own.
            let (losses, orphans) = bars(&faults);
            let told = format!(
                "{name}: {lost} lost, {} orphans in {} renewals cut short",
                sums.orphans, sums.cut_short
            );
            assert!(
                *lost as f64 <= most(losses, sums.cut_short),
                "{told}: more than {losses} of them are lost"
            );
            assert!(
                sums.orphans as f64 <= most(orphans, sums.cut_short),
                "{told}: more than {orphans} are orphans"
            );
        } else {
            // on the way from the server to the journal there is nothing to be done, under strict policies
            let lost = lost - orphaned;
            assert!(lost * 100 <= cold_starts, "{name}: {lost} lost in {cold_starts} cold starts");
        }
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
