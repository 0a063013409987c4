//! `cargo fuzz-all`: builds the fuzz targets of `tests/fuzz` with libFuzzer, on the stable toolchain, and runs each on many
//! inputs. Ends with an error when one of them finds something.
//!
//! `cargo fuzz-all [<target> …] [--runs <n>] [--jobs <n>] [--seed <n>]`: a million inputs for each of all targets unless told
//! otherwise, as many targets at once as there are processors. `cargo fuzz-all <target> --input <file>` runs one input.
//! What was interesting is kept in `tests/fuzz/corpus`, what was found in `tests/fuzz/artifacts`. `--learn`, after a run, picks
//! the short inputs that together reach what all reach, for `tests/fuzz/corpora`, which every test run goes through.

#![allow(clippy::print_stdout, reason = "a program for people at a terminal")]

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::Mutex;

use yionstack_run::step::{self, Failed, Step, root, section};
use yionstack_run::tools::Tools;

const FOLDER: &str = "tests/fuzz";
/// What `cargo fuzz` sets, but for the sanitizers, which the stable toolchain has not: there is no unsafe code for them.
const FLAGS: &str = "--cfg yionstack_fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
                     -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
                     -Cllvm-args=-sanitizer-coverage-pc-table \
                     -Cllvm-args=-sanitizer-coverage-trace-compares";
/// Bytes of the longest input.
const LONGEST: &str = "-max_len=4096";
/// Seconds after which one input counts as one that never ends.
const PATIENCE: &str = "-timeout=10";

fn main() -> ExitCode {
    step::finish(everything())
}

/// What is wanted.
struct Order {
    targets: Vec<String>,
    runs: u64,
    jobs: usize,
    seed: u64,
    input: Option<PathBuf>,
    learn: bool,
}

fn everything() -> Step {
    let order = order(std::env::args().skip(1))?;
    let tools = Tools::find()?;
    section("Targets", || build(&order))?;
    let programs = root().join(FOLDER).join("target").join(&tools.target).join("release");
    if let Some(input) = &order.input {
        let target = order.targets.first().map(String::as_str).unwrap_or_default();
        let status = Command::new(programs.join(target)).arg(input).status();
        return match status {
            Ok(status) if status.success() => Ok(()),
            outcome => Err(Failed(format!("{target} fails for {}: {outcome:?}", input.display()))),
        };
    }
    if order.learn {
        return section("What was learnt", || {
            order.targets.iter().try_for_each(|target| learn(&programs, target))
        });
    }
    section(&format!("{} inputs each", order.runs), || all(&order, &programs))
}

fn order(given: impl Iterator<Item = String>) -> Step<Order> {
    let jobs = std::thread::available_parallelism().map_or(1, usize::from);
    let mut order = Order { targets: Vec::new(), runs: 1_000_000, jobs, seed: 0, input: None, learn: false };
    let known = known()?;
    let mut given = given.filter(|argument| argument != "--");
    while let Some(argument) = given.next() {
        let mut value = || given.next().ok_or_else(|| Failed(format!("{argument} needs a value behind it")));
        match argument.as_str() {
            "--runs" => order.runs = number(&value()?)?,
            "--jobs" => order.jobs = usize::try_from(number(&value()?)?).unwrap_or(1).max(1),
            "--seed" => order.seed = number(&value()?)?,
            "--learn" => order.learn = true,
            "--input" => order.input = Some(std::path::absolute(value()?).unwrap_or_default()),
            _ if known.contains(&argument) => order.targets.push(argument),
            _ => return Err(Failed(format!("there is no {argument:?}: name some of {}", known.join(", ")))),
        }
    }
    if order.input.is_some() && order.targets.len() != 1 {
        return Err(Failed("an input is for one target: name it".to_owned()));
    }
    if order.targets.is_empty() {
        order.targets = known;
    }
    Ok(order)
}

fn number(text: &str) -> Step<u64> {
    text.replace('_', "").parse().map_err(|_| Failed(format!("{text:?} is no number")))
}

/// The targets by their files.
fn known() -> Step<Vec<String>> {
    let folder = root().join(FOLDER).join("fuzz_targets");
    let files = fs::read_dir(&folder).map_err(|error| Failed(format!("{}: {error}", folder.display())))?;
    let name = |path: PathBuf| Some(path.file_stem()?.to_string_lossy().into_owned());
    let mut names: Vec<_> = files.filter_map(|file| name(file.ok()?.path())).collect();
    names.sort();
    Ok(names)
}

fn build(order: &Order) -> Step {
    let bins = order.targets.iter().flat_map(|target| ["--bin", target]);
    let arguments: Vec<_> = ["build", "--release"].into_iter().chain(bins).collect();
    step::run(FOLDER, env!("CARGO"), &arguments, &[("RUSTFLAGS", FLAGS.as_ref())])
}

/// Runs the targets, some at a time, and says of each what became of it.
fn all(order: &Order, programs: &Path) -> Step {
    println!("{:<18}{:>12}{:>10}{:>9}{:>9}  seed", "target", "inputs", "per s", "corpus", "MiB");
    let waiting = Mutex::new(order.targets.iter().rev().collect::<Vec<_>>());
    let next = || waiting.lock().ok().and_then(|mut waiting| waiting.pop());
    let found = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..order.jobs.min(order.targets.len()) {
            scope.spawn(|| {
                while let Some(target) = next() {
                    if let (Err(Failed(why)), Ok(mut found)) = (one(order, programs, target), found.lock()) {
                        println!("{target:<18} FAILED");
                        found.push(why);
                    }
                }
            });
        }
    });
    let found = found.into_inner().unwrap_or_default();
    if found.is_empty() { Ok(()) } else { Err(Failed(found.join("\n\n"))) }
}

fn one(order: &Order, programs: &Path, target: &str) -> Step {
    let folder = |kind: &str| {
        let folder = root().join(FOLDER).join(kind).join(target);
        let made = fs::create_dir_all(&folder);
        made.map(|()| folder.clone()).map_err(|error| Failed(format!("{}: {error}", folder.display())))
    };
    let (corpus, artifacts) = (folder("corpus")?, folder("artifacts")?);
    let log = artifacts.join("log.txt");
    let file = File::create(&log).map_err(|error| Failed(format!("{}: {error}", log.display())))?;
    let status = Command::new(programs.join(target))
        .args([LONGEST, PATIENCE, "-rss_limit_mb=1024", "-print_final_stats=1", "-reload=0"])
        .args([format!("-runs={}", order.runs), format!("-seed={}", order.seed)])
        .arg(format!("-artifact_prefix={}/", artifacts.display()))
        .arg(&corpus)
        .env("YIONSTACK_FUZZ_SEEDS", &corpus)
        .env("RUST_BACKTRACE", "1")
        .stdout(Stdio::null())
        .stderr(file)
        .status()
        .map_err(|error| Failed(format!("{target} did not start: {error}")))?;
    let lines = lines(&log);
    if !status.success() {
        return Err(Failed(why(target, &log, &lines)));
    }
    let stat = |name: &str| {
        lines
            .iter()
            .rev()
            .find_map(|line| Some(line.split_once(name)?.1.trim().to_owned()))
            .unwrap_or_default()
    };
    let seed = stat("INFO: Seed:");
    let kept = fs::read_dir(&corpus).map_or(0, Iterator::count);
    println!(
        "{target:<18}{:>12}{:>10}{kept:>9}{:>9}  {seed}",
        stat("stat::number_of_executed_units:"),
        stat("stat::average_exec_per_sec:"),
        stat("stat::peak_rss_mb:")
    );
    Ok(())
}

/// Writes the inputs of a target's corpus that are worth keeping into one file, an input in each line.
fn learn(programs: &Path, target: &str) -> Step {
    const SHORT: &str = "-max_len=256";
    const KEPT: usize = 80;
    let failed = |error: std::io::Error| Failed(format!("{target}: {error}"));
    let picked = root().join(FOLDER).join("artifacts").join(target).join("picked");
    let _ = fs::remove_dir_all(&picked);
    fs::create_dir_all(&picked).map_err(failed)?;
    let (from, to) = (root().join(FOLDER).join("corpus").join(target), root().join(FOLDER).join("corpora"));
    let merge = Command::new(programs.join(target))
        .args(["-set_cover_merge=1", SHORT])
        .args([&picked, &from])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .map_err(failed)?;
    if !merge.success() {
        return Err(Failed(format!("{target}: the corpus cannot be read: {merge}")));
    }
    let mut inputs = Vec::new();
    for file in fs::read_dir(&picked).map_err(failed)? {
        inputs.push(fs::read(file.map_err(failed)?.path()).map_err(failed)?);
    }
    // the same files give the same text, whatever order they come in
    inputs.sort_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
    let inputs: Vec<_> = inputs.iter().step_by(inputs.len().div_ceil(KEPT).max(1)).collect();
    let text: String = inputs.iter().map(|input| format!("{}\n", input.escape_ascii())).collect();
    fs::create_dir_all(&to).map_err(failed)?;
    fs::write(to.join(target).with_extension("txt"), &text).map_err(failed)?;
    println!("{target:<18}{:>6} inputs, {} bytes", inputs.len(), text.len());
    Ok(())
}

fn lines(log: &Path) -> Vec<String> {
    let Ok(file) = File::open(log) else { return Vec::new() };
    BufReader::new(file)
        .split(b'\n')
        .map_while(Result::ok)
        .map(|line| String::from_utf8_lossy(&line).into_owned())
        .collect()
}

/// The panic or libFuzzer's own complaint, and the command that shows it again.
fn why(target: &str, log: &Path, lines: &[String]) -> String {
    let told =
        lines.iter().position(|line| line.contains("panicked at") || line.contains("ERROR: libFuzzer"));
    let told = lines
        .iter()
        .skip(told.unwrap_or_default())
        .take(3)
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join("\n");
    let input = lines.iter().find_map(|line| Some(line.split_once("Test unit written to ")?.1.trim()));
    let again = input.map_or_else(String::new, |input| {
        format!("\nagain: cargo fuzz-all {target} --input {input}\nWhen it is mended, it becomes one of the target's seeds.")
    });
    format!("{target}: {told}{again}\nlog: {}", log.display())
}
