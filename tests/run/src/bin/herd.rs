//! `cargo herd`: many processes find the same access token expired at the same moment. One of them refreshes it, and all
//! go on with its token; anything else is a failure.
//!
//! `cargo herd [files] [redis] [mixed] [--rounds <n>]`; all three unless some are named. What cannot run is a failure, and
//! the last line names what ran.

#![allow(clippy::print_stdout, reason = "a program for people at a terminal")]

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Duration;

use yionstack_run::step::{self, Failed, Step, root, run};
use yionstack_run::tools::{Tools, in_environment};
use yionstack_sandbox::ReusePolicy;
use yionstack_tests::actor::{Actor, Order, Task, work};
use yionstack_tests::herd::{Round, fire, on_its_own};
use yionstack_tests::redis::Server;
use yionstack_tests::stage::Stage;

/// The server that forgives nothing.
const POLICY: ReusePolicy = ReusePolicy::RevokeFamily;
const EXPIRED: Duration = Duration::ZERO;
const FRESH: Duration = Duration::from_secs(3600);
/// What a refresh may add to the time that the same calls take with a token that is good.
const BAR: Duration = Duration::from_secs(2);
const NO_REDIS: &str = "one of these herds needs redis-server, which is not on the PATH. Install it (on Debian: apt-get \
    install redis-server), or name the herds to run without it: `cargo herd files mixed`";

/// Started with an order, this program is one of the herd: a cargo within a cargo, to build another one, would compile
/// half of the dependencies anew.
fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    if !given.iter().any(|argument| argument == "--base-url") {
        return step::finish(everything(given));
    }
    step::finish(Order::parse(given).map(|order| work::run(&order)).map_err(Failed))
}

fn everything(given: Vec<String>) -> Step {
    let (kinds, rounds) = arguments(given.into_iter())?;
    let actor = std::env::current_exe().map_err(|error| Failed(format!("where is this program? {error}")))?;
    if kinds.iter().any(|kind| kind == "redis") && !Server::is_installed() {
        return Err(Failed(NO_REDIS.to_owned()));
    }
    for kind in &kinds {
        match kind.as_str() {
            "files" => files(&actor, rounds)?,
            "redis" => redis(&actor, rounds)?,
            _ => mixed(&actor, rounds)?,
        }
    }
    println!("\nEvery herd refreshed once: {}.", kinds.join(", "));
    Ok(())
}

fn arguments(given: impl Iterator<Item = String>) -> Step<(Vec<String>, usize)> {
    const KINDS: [&str; 3] = ["files", "redis", "mixed"];
    let (mut kinds, mut rounds, mut given) = (Vec::new(), 10, given);
    while let Some(argument) = given.next() {
        if argument == "--" {
            continue; // the alias has one already
        }
        if argument == "--rounds" {
            let number = given.next().and_then(|number| number.parse().ok());
            rounds = number.ok_or_else(|| Failed("--rounds needs a number".to_owned()))?;
        } else if KINDS.contains(&argument.as_str()) {
            kinds.push(argument);
        } else {
            return Err(Failed(format!("there is no {argument:?}: name some of {}", KINDS.join(", "))));
        }
    }
    if kinds.is_empty() {
        kinds = KINDS.map(str::to_owned).to_vec();
    }
    Ok((kinds, rounds))
}

/// Lets a herd run some times: first with a good token, for the time that the server takes, then with an expired one.
fn rounds(
    name: &str,
    rounds: usize,
    answers: usize,
    mut play: impl FnMut(Duration) -> (Stage, Round),
) -> Step {
    println!("\n== {name}");
    let mut server = Duration::ZERO;
    for number in 0..=rounds {
        let (life, refreshes) = if number == 0 { (FRESH, 0) } else { (EXPIRED, 1) };
        let (stage, round) = play(life);
        round
            .check(&stage, answers, refreshes)
            .map_err(|why| Failed(format!("{name}, round {number}: {why}")))?;
        let span = round.span.as_secs_f64();
        if number == 0 {
            server = round.span;
            println!("   with a good token: {answers} answers in {span:.3} s");
            continue;
        }
        println!(
            "   round {number}: {answers} answers, 1 refresh, 0 reuse, 1 token, last answer after {span:.3} s"
        );
        // a bound in time is checked at ten times its value in CI
        let slack = if std::env::var("CI").as_deref() == Ok("true") { 10 } else { 1 };
        let bar = (BAR + server) * slack;
        if round.span > bar {
            return Err(Failed(format!("{name}, round {number}: {span:.3} s, more than {bar:?}")));
        }
    }
    Ok(())
}

fn files(actor: &Path, number: usize) -> Step {
    const PROCESSES: usize = 64;
    const TASKS: usize = 100;
    rounds("64 processes x 100 tasks on one file store", number, PROCESSES * TASKS, |life| {
        let stage = Stage::new(POLICY);
        stage.sign_in(life);
        let order = stage.order(Task::Call, TASKS);
        let round = fire((0..PROCESSES).map(|_| Actor::start(actor, &order)).collect());
        (stage, round)
    })
}

/// Hosts are directories here: nothing but Redis and the API is shared. Network namespaces would also take away the
/// loopback address, on which alone the SDK speaks plain HTTP.
fn redis(actor: &Path, number: usize) -> Step {
    const HOSTS: usize = 8;
    const EACH: usize = 8;
    const TASKS: usize = 100;
    let Some(server) = Server::start(&[]) else { return Err(Failed(NO_REDIS.to_owned())) };
    let name = "8 hosts x 8 processes x 100 tasks on one Redis (a directory and a journal for each host)";
    rounds(name, number, HOSTS * EACH * TASKS, |life| {
        let stage = Stage::in_redis(POLICY, server.url());
        stage.sign_in_again(life);
        let order = stage.order(Task::Call, TASKS);
        let one =
            |number: usize| on_its_own(actor, &order, &stage.own_dir(&format!("host-{}", number % HOSTS)));
        let round = fire((0..HOSTS * EACH).map(one).collect());
        (stage, round)
    })
}

/// Three languages share one store: they are the same core, in three hosts that start and end differently.
fn mixed(actor: &Path, number: usize) -> Step {
    const TASKS: usize = 20;
    let tools = Tools::find()?;
    let python = in_environment(&root().join("tests/.cache/venv"), "python");
    run("tests/python", python.as_os_str(), &["-c", "import yionstack.stores"], &[]).map_err(built)?;
    let import = ["--input-type=module", "-e", "import '@yionstack/sdk'"];
    run("tests/node", &tools.node, &import, &[]).map_err(built)?;
    let foreign = |program: &Path, folder: &str, script: &str, order: &Order| {
        let mut command = Command::new(program);
        command.current_dir(root().join(folder)).arg(script).args(order.arguments());
        Actor::spawn(command)
    };
    let name = "16 Python, 16 Node and 4 Rust processes x 20 tasks on one file store";
    rounds(name, number, 36 * TASKS, |life| {
        let stage = Stage::new(POLICY);
        stage.sign_in(life);
        let order = stage.order(Task::Call, TASKS);
        let actors = (0..36).map(|number| match number {
            0..16 => foreign(&python, "tests/python", "herd/actor.py", &order),
            16..32 => foreign(Path::new(&tools.node), "tests/node", "herd/actor.mjs", &order),
            _ => Actor::start(actor, &order),
        });
        let round = fire(actors.collect());
        (stage, round)
    })
}

fn built(Failed(why): Failed) -> Failed {
    Failed(format!("{why}\nthe packages must be built: `cargo test-all` does that"))
}
