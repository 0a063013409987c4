//! What all that was seen of a worker comes to.

use std::collections::BTreeMap;
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
/// What a process may grow by in an hour, in MiB.
const GROWTH: f64 = 1.0;
/// Less cannot be told from noise in a run that is shorter than an hour.
const NOISE: f64 = 4.0;
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
    p99: f64,
    failed: BTreeMap<String, u64>,
}

/// What it comes to.
#[derive(Debug)]
pub struct Verdict {
    /// For people to read.
    pub figures: String,
    /// What is not as it has to be.
    pub faults: Vec<String>,
    /// How many rows it says that it created.
    pub created: u64,
    /// How many more there may be.
    pub unknown: u64,
}

impl Life {
    /// Adds what it said of a second.
    pub fn lived(&mut self, second: &Second) {
        let total = &mut self.total;
        total.ok += second.ok;
        total.created += second.created;
        total.unknown += second.unknown;
        total.longest_ms = total.longest_ms.max(second.longest_ms);
        total.wrong.extend(second.wrong.iter().cloned());
        add(&mut total.failed, &second.failed);
    }

    /// Adds the last seconds of a calm, and what the system said in them.
    pub fn rested(&mut self, since: Duration, seconds: &[Second], vitals: &[Vitals]) {
        let Some(last) = vitals.last() else { return };
        let mut failed = BTreeMap::new();
        seconds.iter().for_each(|second| add(&mut failed, &second.failed));
        let memory = median(vitals.iter().map(|one| one.memory));
        // a pool of threads has more of them at one moment than at another
        let threads = vitals.iter().map(|one| one.threads).min().unwrap_or(last.threads);
        let p99 = median(seconds.iter().map(|second| second.p99_ms));
        let vitals = Vitals { memory, threads, ..*last };
        self.calms.push(Calm { hours: since.as_secs_f64() / 3600.0, vitals, p99, failed });
    }

    /// Judges it. Bounds in time are `slack` times as wide.
    pub fn verdict(&self, slack: u32) -> Verdict {
        let mut faults = Vec::new();
        let mut must = |holds: bool, otherwise: String| {
            if !holds {
                faults.push(otherwise);
            }
        };
        let total = &self.total;
        must(total.wrong.is_empty(), format!("{} wrong results: {:?}", total.wrong.len(), total.wrong));
        let strange: Vec<_> =
            total.failed.keys().filter(|code| !HONEST.contains(&code.as_str())).cloned().collect();
        must(strange.is_empty(), format!("failed with {strange:?}"));
        let latest = (TIMEOUT + LATE * slack).as_secs_f64() * 1000.0;
        must(total.longest_ms <= latest, format!("a call took {:.0} ms", total.longest_ms));
        let late: Vec<_> = self.calms.iter().filter(|calm| !calm.failed.is_empty()).collect();
        must(late.is_empty(), format!("failed when it was calm again: {late:?}"));
        // what a program takes once, it has taken after a quarter of the time
        let calms = &self.calms[self.calms.len() / 4..];
        let (Some(first), Some(last)) = (calms.first(), calms.last()) else {
            faults.push("no calm was long enough".to_owned());
            return self.told(String::new(), faults);
        };
        let hours = last.hours - first.hours;
        let slope = slope(calms.iter().map(|calm| (calm.hours, calm.vitals.memory)));
        let bar = if hours < 0.7 { NOISE } else { GROWTH * hours };
        must(slope * hours <= bar, format!("grew by {:.1} MiB in {:.0} min", slope * hours, hours * 60.0));
        let files = span(calms.iter().map(|calm| calm.vitals.files));
        must(files.1 - files.0 <= 2, format!("{} to {} open files", files.0, files.1));
        let sockets = span(calms.iter().map(|calm| calm.vitals.sockets));
        must(sockets.1 <= 2 * TASKS + 8, format!("{} sockets for {TASKS} calls at a time", sockets.1));
        let threads = (first.vitals.threads, last.vitals.threads);
        must(threads.1 <= threads.0, format!("{} threads, and {} at the end", threads.0, threads.1));
        let before = self.calms[0].p99;
        let after = median(self.calms[1..].iter().map(|calm| calm.p99));
        let bar = before + (before * 0.1 + 1.0) * f64::from(slack);
        must(after <= bar, format!("p99 {before:.1} ms before the storms, {after:.1} ms after them"));
        let figures = format!(
            "memory {:.1} to {:.1} MiB, {:+.2} MiB/h; files {} to {}, sockets {} to {}, threads {} to {}; \
             longest call {:.0} ms; p99 {before:.1} ms before storms, {after:.1} ms after",
            first.vitals.memory,
            last.vitals.memory,
            slope,
            files.0,
            files.1,
            sockets.0,
            sockets.1,
            threads.0,
            threads.1,
            total.longest_ms,
        );
        self.told(figures, faults)
    }

    fn told(&self, figures: String, faults: Vec<String>) -> Verdict {
        let Second { ok, failed, wrong, created, unknown, .. } = &self.total;
        let figures = format!("{ok} right answers, {} wrong, failed {failed:?}; {figures}", wrong.len());
        Verdict { figures, faults, created: *created, unknown: *unknown }
    }
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

/// The slope of the line that is nearest to these points.
fn slope(points: impl Iterator<Item = (f64, f64)> + Clone) -> f64 {
    let count = points.clone().count().max(1) as f64;
    let (x, y) = points.clone().fold((0.0, 0.0), |(x, y), point| (x + point.0 / count, y + point.1 / count));
    let (along, spread) = points.fold((0.0, 0.0), |(along, spread), point| {
        (along + (point.0 - x) * (point.1 - y), spread + (point.0 - x).powi(2))
    });
    if spread > 0.0 { along / spread } else { 0.0 }
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
        assert!(told(life(|hours| 20.0 + 2.0 * hours, |_, _, _| ()))[0].contains("grew by 2.8 MiB"));
        let cases: [Case; 8] = [
            ("1 wrong results", |calm, second, _| second.wrong.extend((calm == 3).then(|| "x".to_owned()))),
            ("failed with [\"validation\"]", |calm, second, _| {
                second.failed.extend((calm == 3).then(|| ("validation".to_owned(), 1)));
            }),
            ("failed when it was calm again", |_, second, _| {
                second.failed.insert("timeout".to_owned(), 1);
            }),
            ("a call took 4300 ms", |_, second, _| second.longest_ms = 4300.0),
            ("10 to 13 open files", |calm, _, vitals| vitals.files += usize::from(calm == 19) * 3),
            ("30 sockets", |_, _, vitals| vitals.sockets = 30),
            ("3 threads, and 4 at the end", |calm, _, vitals| vitals.threads += usize::from(calm == 19)),
            ("p99 5.0 ms before", |calm, second, _| second.p99_ms += if calm == 0 { 0.0 } else { 2.0 }),
        ];
        for (said, change) in cases {
            let faults = told(life(|_| 20.0, change));
            assert!(faults.iter().any(|fault| fault.contains(said)), "{said}: {faults:?}");
        }
    }
}
