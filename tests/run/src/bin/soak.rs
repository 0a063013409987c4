//! `cargo soak`: programs in three languages call the API for an hour, while the server, the network and processes beside
//! them fail in every way that the sandbox knows. Answers that are wrong, writes that happen twice, lost grants, memory,
//! descriptors and threads that only grow: any of it is a failure.
//!
//! `cargo soak [rust] [python] [node] [--minutes <n>]`; all three for 60 minutes unless said otherwise. `SEED=…` draws
//! other weather.

#![allow(clippy::print_stdout, reason = "a program for people at a terminal")]
#![allow(clippy::disallowed_methods, reason = "what is measured here is how long things take")]

use std::ffi::OsString;
use std::process::{Command, ExitCode};
use std::thread;
use std::time::{Duration, Instant};

use yionstack_run::step::{self, Failed, Step, root};
use yionstack_run::tools::{Tools, in_environment};
use yionstack_tests::actor::Actor;
use yionstack_tests::soak::worker::{self, Order};
use yionstack_tests::soak::{Life, Mayflies, Phase, Second, Stage, Verdict, Vitals, Weather, table, writes};

const LANGUAGES: [&str; 3] = ["rust", "python", "node"];
/// Processes that are killed in a storm.
const MAYFLIES: usize = 3;
/// So many of the last seconds of a calm count.
const REST: usize = 20;

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--").collect();
    if given.iter().any(|argument| argument == "--base-url") {
        return step::finish(Order::parse(&given).map(|order| worker::run(&order)).map_err(Failed));
    }
    step::finish(arguments(&given).and_then(|(languages, minutes)| soak(&languages, minutes)))
}

fn arguments(given: &[String]) -> Step<(Vec<String>, u64)> {
    let (mut languages, mut minutes, mut given) = (Vec::new(), 60, given.iter());
    while let Some(argument) = given.next() {
        if argument == "--minutes" {
            let number = given.next().and_then(|number| number.parse().ok());
            let number = number.filter(|number| (1..=10_000).contains(number));
            minutes = number.ok_or_else(|| Failed("--minutes needs a number from 1".to_owned()))?;
        } else if LANGUAGES.contains(&argument.as_str()) {
            languages.push(argument.clone());
        } else {
            return Err(Failed(format!("there is no {argument:?}: name some of {}", LANGUAGES.join(", "))));
        }
    }
    if languages.is_empty() {
        languages = LANGUAGES.map(str::to_owned).to_vec();
    }
    Ok((languages, minutes))
}

/// A program that works for the whole time.
struct Worker {
    language: String,
    actor: Actor,
    life: Life,
    /// What it said and what the system said of it since the last storm.
    calm: (Vec<Second>, Vec<Vitals>),
}

fn soak(languages: &[String], minutes: u64) -> Step {
    let seed = std::env::var("SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_261_122);
    // short runs have short storms, so that each has several
    let storm = Duration::from_secs((minutes * 3).clamp(5, 30));
    // and no storm comes at the same moment of a token's life as the one before
    let calm = if storm < Duration::from_secs(15) { 20 } else { 37 };
    let weather = Weather::new(seed, storm, Duration::from_secs(calm));
    println!("SEED={seed}: {minutes} minutes of {}", languages.join(", "));
    let mut stage = Stage::new();
    let order = stage.order();
    let mut workers = Vec::new();
    for language in languages {
        let actor = Actor::spawn(program(language, &order)?);
        actor.ready();
        workers.push(Worker {
            language: language.clone(),
            actor,
            life: Life::default(),
            calm: Default::default(),
        });
    }
    workers.iter_mut().for_each(|worker| worker.actor.go());
    let (began, end) = (Instant::now(), Duration::from_secs(minutes * 60));
    let (mut storms, mut killed, mut stillborn) = (0, 0, 0);
    loop {
        let mayflies = mayflies(&order)?;
        rest(&mut workers, weather.calm, began.elapsed());
        if began.elapsed() >= end {
            break;
        }
        let (dead, unborn) = blow(&weather, &mut stage, mayflies);
        killed += dead;
        stillborn += unborn;
        storms += 1;
        workers.iter_mut().for_each(Worker::listen);
    }
    for worker in &mut workers {
        let said = worker.actor.finish();
        worker.hear(said);
    }
    let (told, mut faults) = stage.told();
    faults.extend((stillborn > 0).then(|| format!("{stillborn} processes could not begin in a calm")));
    for Worker { language, actor, .. } in &mut workers {
        faults.extend((!actor.ended_well()).then(|| format!("{language}: the worker ended badly")));
    }
    println!("{storms} storms, {killed} processes killed; {told}");
    judge(workers, &stage, faults, seed)
}

/// How a worker of a language is started.
fn program(language: &str, order: &Order) -> Step<Command> {
    let foreign = |program: OsString, folder: &str, arguments: &[&str]| {
        let mut command = Command::new(program);
        command.current_dir(root().join(folder)).args(arguments).args(order.arguments());
        command
    };
    let mut command = match language {
        "python" => {
            let python = in_environment(&root().join("tests/.cache/venv"), "python");
            foreign(python.into(), "tests/python", &["soak/worker.py"])
        }
        "node" => foreign(Tools::find()?.node, "tests/node", &["--expose-gc", "soak/worker.mjs"]),
        _ => itself(order)?,
    };
    // glibc keeps ever larger blocks for itself once a large one was given back, which looks like growth; with a fixed
    // bound it gives back what nobody uses
    command.env("MALLOC_MMAP_THRESHOLD_", "131072").env("MALLOC_TRIM_THRESHOLD_", "131072");
    Ok(command)
}

fn itself(order: &Order) -> Step<Command> {
    let this = std::env::current_exe().map_err(|error| Failed(format!("where is this program? {error}")))?;
    let mut command = Command::new(this);
    command.args(order.arguments());
    Ok(command)
}

/// Processes that share the store with the workers and will not live long.
fn mayflies(order: &Order) -> Step<Vec<Actor>> {
    let order = Order { writes: false, ..order.clone() };
    (0..MAYFLIES).map(|_| itself(&order).map(Actor::spawn)).collect()
}

/// Lets the workers be, and looks at them.
fn rest(workers: &mut [Worker], calm: Duration, since: Duration) {
    let began = Instant::now();
    while began.elapsed() < calm {
        thread::sleep(Duration::from_secs(1));
        for worker in &mut *workers {
            worker.listen();
            worker.calm.1.extend(Vitals::of(worker.actor.id()));
        }
    }
    for Worker { life, calm: (seconds, vitals), .. } in workers {
        life.rested(since + calm, last(seconds), last(vitals));
        (*seconds, *vitals) = Default::default();
    }
}

fn last<T>(all: &[T]) -> &[T] {
    &all[all.len() - all.len().min(REST).min(all.len().div_ceil(2))..]
}

/// Makes bad weather, and says how many processes it killed, and how many could not begin before it.
fn blow(weather: &Weather, stage: &mut Stage, mayflies: Vec<Actor>) -> (usize, usize) {
    let mut mayflies = Mayflies::hatched(mayflies);
    weather.begin();
    let began = Instant::now();
    while began.elapsed() < weather.storm {
        thread::sleep(weather.pause());
        match weather.next() {
            Phase::Command(command) => stage.trouble(&command),
            Phase::Down(time) => stage.down(time),
            Phase::Reset => stage.reset(),
            Phase::Kill => mayflies.kill(),
            Phase::Pause => mayflies.pause(),
        }
    }
    let ended = mayflies.end();
    stage.clear();
    ended
}

impl Worker {
    /// Hears what it has said since.
    fn listen(&mut self) {
        let said = self.actor.said();
        self.hear(said);
    }

    fn hear(&mut self, said: Vec<String>) {
        for line in said {
            if let Ok(second) = serde_json::from_str::<Second>(&line) {
                self.life.lived(&second);
                self.calm.0.push(second);
            }
        }
    }
}

fn judge(workers: Vec<Worker>, stage: &Stage, mut faults: Vec<String>, seed: u64) -> Step {
    // a bound in time is checked at ten times its value in CI
    let slack = if std::env::var("CI").as_deref() == Ok("true") { 10 } else { 1 };
    let verdicts: Vec<(String, Verdict)> =
        workers.into_iter().map(|worker| (worker.language, worker.life.verdict(slack))).collect();
    let (there, executed) = stage.created();
    println!("\n{}\n", table(verdicts.iter().map(|(language, verdict)| (language.as_str(), verdict))));
    let rows: u64 = there.values().sum();
    println!("{executed} writes were done, {rows} rows are there, under {} names. SEED={seed}", there.len());
    for (language, verdict) in &verdicts {
        faults.extend(verdict.faults.iter().map(|fault| format!("{language}: {fault}")));
    }
    faults.extend(writes(verdicts.iter().map(|(_, verdict)| verdict), &there));
    if executed != rows {
        faults.push(format!("{executed} writes were done, and their rows are not there"));
    }
    if faults.is_empty() {
        println!("\nEverything held.");
        return Ok(());
    }
    Err(Failed(faults.join("\n")))
}
