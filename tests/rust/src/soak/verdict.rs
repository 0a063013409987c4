//! What all that was seen of a worker comes to.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use super::worker::{TASKS, TIMEOUT};
use super::{Second, Vitals};

/// Codes that a call may fail with in a storm. Everything else would be a lie about it.
const HONEST: [&str; 8] = [
    "authentication",
    "connection",
    "decode",
    "outcome_unknown",
    "rate_limited",
    "refresh_outcome_unknown",
    "server",
    "timeout",
];
/// A shorter run has no slope, and no usual time of a call, to judge by: the second half of three minutes holds three
/// calms, and one answer of 16 MiB in one of the storms between them, or a program that starts beside, is more than all
/// that a leak would come to. Both are told all the same.
const LONG: Duration = Duration::from_secs(540);
/// What a process may grow by in an hour, in MiB. At two hundred calls a second, a byte lost in every second call is less.
const GROWTH: f64 = 1.0;
/// Pages come and go with answers that are large, and Node's engine keeps two MiB more or less from one calm to the next: the
/// slope may be steeper by three of its standard errors, but by no more than what it takes to keep so many MiB in the
/// second half.
const KEPT: f64 = 8.0;
/// How many of many are shown.
const FEW: usize = 20;
/// How many descriptors more than at other times may be open in a calm.
const FILES: usize = 2;
/// A thread that reads a file of the store stays for ten seconds, for the next file. In few calms it may be there each
/// time, in many it is not.
const POOLED: usize = 1;
/// What is lost is missing in each of so many of the last calms, or in each of the last quarter, where that is more.
const LATEST: usize = 3;
/// A call that is over its deadline ends within this.
const LATE: Duration = Duration::from_millis(250);

/// What was seen of one worker.
#[derive(Debug, Default)]
pub struct Life {
    total: Second,
    calms: Vec<Calm>,
}

/// The end of a calm, when everything has to be well again.
#[derive(Debug)]
struct Calm {
    hours: f64,
    vitals: Vitals,
    /// Threads at the busiest moment: a pool keeps those that read files for ten seconds.
    busy: usize,
    p99: f64,
    failed: BTreeMap<String, u64>,
}

/// What it comes to.
#[derive(Debug)]
pub struct Verdict {
    /// For people to read.
    pub figures: Figures,
    /// What is not as it has to be.
    pub faults: Vec<String>,
    /// The names of the rows that it says that it created.
    pub created: Vec<String>,
    /// Those of which it does not know.
    pub unknown: Vec<String>,
}

/// Numbers of a run. Pairs are the least and the most of all calms, unless said otherwise.
#[derive(Debug, Default)]
pub struct Figures {
    /// Right answers.
    pub right: u64,
    /// Wrong ones.
    pub wrong: u64,
    /// Calls that failed, as calls may in a storm.
    pub failed: u64,
    /// The longest call, in milliseconds.
    pub longest: f64,
    /// Memory in the first calm, at the quarters, and in the last calm, in MiB.
    pub memory: [f64; 5],
    /// By how many MiB it grew in an hour, by its second half, and the standard error of that.
    pub slope: (f64, f64),
    /// Open descriptors that are no sockets.
    pub files: (usize, usize),
    /// Sockets.
    pub sockets: (usize, usize),
    /// Threads.
    pub threads: (usize, usize),
    /// What 99 of 100 calls took at most, in milliseconds: before the storms, and after them.
    pub p99: (f64, f64),
}

impl Life {
    /// Adds what it said of a second.
    pub fn lived(&mut self, second: &Second) {
        let total = &mut self.total;
        total.ok += second.ok;
        total.created.extend(second.created.iter().cloned());
        total.unknown.extend(second.unknown.iter().cloned());
        total.longest_ms = total.longest_ms.max(second.longest_ms);
        total.wrong.extend(second.wrong.iter().cloned());
        add(&mut total.failed, &second.failed);
    }

    /// Adds the last seconds of a calm, and what the system said in them.
    pub fn rested(&mut self, since: Duration, seconds: &[Second], vitals: &[Vitals]) {
        if vitals.is_empty() {
            return;
        }
        let mut failed = BTreeMap::new();
        seconds.iter().for_each(|second| add(&mut failed, &second.failed));
        // what is open at one moment is in use then; what is lost is open at every moment
        let least = |count: fn(&Vitals) -> usize| vitals.iter().map(count).min().unwrap_or_default();
        let all = vitals;
        let vitals = Vitals {
            memory: median(vitals.iter().map(|one| one.memory)),
            files: least(|one| one.files),
            sockets: least(|one| one.sockets),
            threads: least(|one| one.threads),
        };
        let busy = all.iter().map(|one| one.threads).max().unwrap_or_default();
        let p99 = median(seconds.iter().map(|second| second.p99_ms));
        self.calms.push(Calm { hours: since.as_secs_f64() / 3600.0, vitals, busy, p99, failed });
    }

    /// Judges it. Bounds in time are `slack` times as wide.
    pub fn verdict(&self, slack: u32) -> Verdict {
        let Second { failed, wrong, created, unknown, .. } = &self.total;
        let figures = self.figures();
        let mut faults = Vec::new();
        let mut must = |holds: bool, otherwise: String| {
            if !holds {
                faults.push(otherwise);
            }
        };
        let few: BTreeSet<_> = wrong.iter().take(FEW).collect();
        must(wrong.is_empty(), format!("{} wrong results, such as {few:?}", wrong.len()));
        let strange: Vec<_> = failed.keys().filter(|code| !HONEST.contains(&code.as_str())).collect();
        must(strange.is_empty(), format!("failed with {strange:?}"));
        let latest = (TIMEOUT + LATE * slack).as_secs_f64() * 1000.0;
        must(figures.longest <= latest, format!("a call took {:.0} ms", figures.longest));
        must(figures.right > 0 && self.calms.len() > 1, "there was no work to judge".to_owned());
        let late: Vec<_> = self.calms.iter().filter(|calm| !calm.failed.is_empty()).collect();
        must(late.is_empty(), format!("failed when it was calm again: {late:?}"));
        let hours = self.calms.last().map_or(0.0, |calm| calm.hours);
        let long = hours * 3600.0 >= LONG.as_secs_f64();
        let first = &self.calms[..self.calms.len() / 2];
        let late = &self.calms[self.calms.len() - self.calms.len().min((self.calms.len() / 4).max(LATEST))..];
        type Count = fn(&Calm) -> usize;
        let counts: [(&str, Count, Count, usize); 2] = [
            ("open files", |calm| calm.vitals.files, |calm| calm.vitals.files, FILES),
            ("threads", |calm| calm.busy, |calm| calm.vitals.threads, if long { 0 } else { POOLED }),
        ];
        for (what, most, least, more) in counts {
            let before = first.iter().map(most).max().unwrap_or_default();
            let after = late.iter().map(least).min().unwrap_or_default();
            must(after <= before + more, format!("{before} {what} in the first half, {after} at the end"));
        }
        let sockets = figures.sockets.1;
        must(sockets <= 2 * TASKS + 8, format!("{sockets} sockets for {TASKS} calls at a time"));
        if long {
            let (slope, error) = figures.slope;
            let bar = GROWTH + (3.0 * error).min(KEPT / (hours / 2.0));
            must(slope <= bar, format!("grew by {slope:.1} MiB/h, which may be {bar:.1}"));
            let (before, after) = figures.p99;
            let bar = before + (before * 0.1 + 1.0) * f64::from(slack);
            must(after <= bar, format!("p99 {before:.1} ms before the storms, {after:.1} ms after them"));
        }
        Verdict { figures, faults, created: created.clone(), unknown: unknown.clone() }
    }

    fn figures(&self) -> Figures {
        let Second { ok, failed, wrong, longest_ms, .. } = &self.total;
        let mut figures = Figures {
            right: *ok,
            wrong: wrong.len() as u64,
            failed: failed.values().sum(),
            longest: *longest_ms,
            ..Figures::default()
        };
        let Some(last) = self.calms.len().checked_sub(1) else { return figures };
        let second = &self.calms[self.calms.len() / 2..];
        figures.memory = std::array::from_fn(|quarter| self.calms[last * quarter / 4].vitals.memory);
        figures.slope = slope(second.iter().map(|calm| (calm.hours, calm.vitals.memory)));
        figures.files = span(self.calms.iter().map(|calm| calm.vitals.files));
        figures.sockets = span(self.calms.iter().map(|calm| calm.vitals.sockets));
        figures.threads = span(self.calms.iter().map(|calm| calm.vitals.threads));
        figures.p99 = (self.calms[0].p99, median(self.calms[1..].iter().map(|calm| calm.p99)));
        figures
    }
}

/// Holds what all workers say of their writes against what is there: each name, and how often. What is wrong with it.
pub fn writes<'a>(verdicts: impl Iterator<Item = &'a Verdict>, there: &BTreeMap<String, u64>) -> Vec<String> {
    let (mut faults, mut perhaps) = (Vec::new(), BTreeSet::new());
    for verdict in verdicts {
        perhaps.extend(verdict.created.iter().chain(&verdict.unknown));
        let lost = verdict.created.iter().filter(|name| !there.contains_key(*name));
        faults.extend(lost.map(|name| format!("the write {name} was not done")));
    }
    for (name, times) in there {
        if *times > 1 {
            faults.push(format!("the write {name} was done {times} times"));
        }
        if !perhaps.contains(name) {
            faults.push(format!("the write {name} was done, which nobody said"));
        }
    }
    faults
}

fn add(all: &mut BTreeMap<String, u64>, more: &BTreeMap<String, u64>) {
    for (code, times) in more {
        *all.entry(code.clone()).or_default() += times;
    }
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

fn span(values: impl Iterator<Item = usize> + Clone) -> (usize, usize) {
    (values.clone().min().unwrap_or_default(), values.max().unwrap_or_default())
}

/// The slope of the line that is nearest to these points, and its standard error.
fn slope(points: impl Iterator<Item = (f64, f64)> + Clone) -> (f64, f64) {
    let count = points.clone().count() as f64;
    let (x, y) = points.clone().fold((0.0, 0.0), |(x, y), point| (x + point.0 / count, y + point.1 / count));
    let (along, spread) = points.clone().fold((0.0, 0.0), |(along, spread), point| {
        (along + (point.0 - x) * (point.1 - y), spread + (point.0 - x).powi(2))
    });
    if count < 3.0 || spread == 0.0 {
        return (0.0, 0.0);
    }
    let slope = along / spread;
    let off: f64 = points.map(|point| (point.1 - y - slope * (point.0 - x)).powi(2)).sum();
    (slope, (off / (count - 2.0) / spread).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn life(memory: impl Fn(f64) -> f64, change: impl Fn(usize, &mut Second, &mut Vitals)) -> Life {
        let mut life = Life::default();
        for calm in 0..20 {
            let hours = f64::from(calm) / 10.0;
            let mut second = Second { ok: 10, p99_ms: 5.0, longest_ms: 9.0, ..Second::default() };
            let mut vitals = Vitals { memory: memory(hours), files: 10, sockets: 8, threads: 3 };
            change(calm as usize, &mut second, &mut vitals);
            life.lived(&second);
            life.rested(Duration::from_secs_f64(hours * 3600.0), &[second], &[vitals]);
        }
        life
    }

    #[test]
    fn what_is_flat_and_right_is_well() {
        let well = life(|_| 20.0, |_, _, _| ()).verdict(1);
        assert!(well.faults.is_empty(), "{well:?}");
        // and what a program takes at first, or loses again, is nothing to complain of
        assert!(
            life(|hours| if hours < 0.3 { 10.0 } else { 20.0 }, |_, _, _| ()).verdict(1).faults.is_empty()
        );
        assert!(life(|hours| 20.0 - hours, |_, _, _| ()).verdict(1).faults.is_empty());
    }

    /// What somebody says, and what is changed for that.
    type Case = (&'static str, fn(usize, &mut Second, &mut Vitals));

    #[test]
    fn everything_else_is_told() {
        let told = |life: Life| life.verdict(1).faults;
        assert!(told(life(|hours| 20.0 + 2.0 * hours, |_, _, _| ()))[0].contains("grew by 2.0 MiB/h"));
        let cases: [Case; 8] = [
            ("1 wrong results, such as {\"x\"}", |calm, second, _| {
                second.wrong.extend((calm == 3).then(|| "x".to_owned()))
            }),
            ("failed with [\"validation\"]", |calm, second, _| {
                second.failed.extend((calm == 3).then(|| ("validation".to_owned(), 1)));
            }),
            ("failed when it was calm again", |_, second, _| {
                second.failed.insert("timeout".to_owned(), 1);
            }),
            ("a call took 4300 ms", |_, second, _| second.longest_ms = 4300.0),
            ("10 open files in the first half, 13 at the end", |calm, _, vitals| {
                vitals.files += usize::from(calm >= 15) * 3
            }),
            ("30 sockets", |_, _, vitals| vitals.sockets = 30),
            ("3 threads in the first half, 4 at the end", |calm, _, vitals| {
                vitals.threads += usize::from(calm >= 15)
            }),
            ("p99 5.0 ms before", |calm, second, _| second.p99_ms += if calm == 0 { 0.0 } else { 2.0 }),
        ];
        for (said, change) in cases {
            let faults = told(life(|_| 20.0, change));
            assert!(faults.iter().any(|fault| fault.contains(said)), "{said}: {faults:?}");
        }
    }

    #[test]
    fn what_comes_and_goes_is_no_growth_but_what_stays_is() {
        let uneven = |hours: f64| 20.0 + ((hours * 10.0).round() * 2.4).sin();
        assert!(life(uneven, |_, _, _| ()).verdict(1).faults.is_empty());
        let growing = life(|hours| uneven(hours) + 6.0 * hours, |_, _, _| ()).verdict(1);
        assert!(growing.faults[0].contains("MiB/h"), "{growing:?}");
    }

    #[test]
    fn a_short_run_is_not_judged_by_its_slope() {
        let mut short = life(|hours| 20.0 + 300.0 * hours, |_, _, _| ());
        short.calms.iter_mut().for_each(|calm| calm.hours /= 60.0);
        let verdict = short.verdict(1);
        assert!(verdict.faults.is_empty() && verdict.figures.slope.0 > 1_000.0, "{verdict:?}");
    }

    #[test]
    fn each_write_is_there_once() {
        let mut life = life(|_| 20.0, |_, _, _| ());
        life.total.created = vec!["a".to_owned(), "b".to_owned()];
        life.total.unknown = vec!["c".to_owned()];
        let verdict = life.verdict(1);
        let told = |there: &[(&str, u64)]| {
            let there = there.iter().map(|(name, times)| ((*name).to_owned(), *times)).collect();
            writes([&verdict].into_iter(), &there)
        };
        assert!(told(&[("a", 1), ("b", 1)]).is_empty());
        assert!(told(&[("a", 1), ("b", 1), ("c", 1)]).is_empty());
        assert_eq!(told(&[("a", 1)]), ["the write b was not done"]);
        assert_eq!(told(&[("a", 1), ("b", 1), ("c", 2)]), ["the write c was done 2 times"]);
        assert_eq!(told(&[("a", 1), ("b", 1), ("d", 1)]), ["the write d was done, which nobody said"]);
    }
}
