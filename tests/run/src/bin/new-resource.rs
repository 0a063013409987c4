//! `cargo new-resource`: does what the README says under "Adding a resource", in a copy of this tree: writes its file,
//! generates, builds, reads a list of the new resource from the sandbox with the command line, and runs the tests that every
//! operation has to have a case.

#![allow(clippy::print_stdout, reason = "a program for people at a terminal")]

use std::fs;
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};

use yionstack_run::step::{self, Failed, Step, root, section};
use yionstack_run::tools::Tools;

/// Beside what cargo builds, so that nothing but the build looks at it.
const COPY: &str = "target/new-resource";
/// Its own: programs know where they were built, and cargo takes those of two trees in one folder for each other's.
const BUILT: &str = "target/new-resource-build";
const FILE: &str = "parcels.yaml";
const CASES: &str = "tests/cases/younium/operations.json";
const FIRST_CASE: &str = "\"cases\": [";
const ROWS: usize = 3;

fn main() -> ExitCode {
    step::finish(everything())
}

fn everything() -> Step {
    let tools = Tools::find()?;
    let copy = root().join(COPY);
    section("The README's file, in a copy", || prepare(&copy))?;
    section("cargo generate, and build", build)?;
    section("A list from the sandbox", || read(&tools))?;
    section("The tests that count operations and their cases", test)?;
    println!("\nThe README's resource is there, in the command line, in the sandbox and in the tests.");
    step::remove(COPY)
}

fn prepare(copy: &Path) -> Step {
    step::remove(COPY)?;
    let readme = root().join("README.md");
    let readme = fs::read_to_string(&readme).map_err(failed(&readme))?;
    let yaml = sample(&readme, &format!("`{FILE}`:\n\n```yaml\n"))?;
    let case = sample(&readme, &format!("[operations.json]({CASES}):\n\n```json\n"))?;
    let list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let listed = Command::new("git").args(list).current_dir(root()).output();
    let listed = listed.map_err(|error| Failed(format!("git: {error}")))?.stdout;
    let listed = String::from_utf8_lossy(&listed);
    for file in listed.split_terminator('\0').filter(|file| root().join(file).is_file()) {
        let to = copy.join(file);
        let folder = to.parent().unwrap_or(copy);
        fs::create_dir_all(folder).map_err(failed(folder))?;
        fs::copy(root().join(file), &to).map_err(failed(&to))?;
    }
    let to = copy.join("core/api/younium").join(FILE);
    fs::write(&to, yaml).map_err(failed(&to))?;
    let to = copy.join(CASES);
    let cases = fs::read_to_string(&to).map_err(failed(&to))?;
    let (before, after) =
        cases.split_once(FIRST_CASE).ok_or_else(|| Failed(format!("{CASES} has no {FIRST_CASE}")))?;
    fs::write(&to, format!("{before}{FIRST_CASE}{case},{after}")).map_err(failed(&to))
}

/// What the README has in the block that begins like this.
fn sample<'a>(readme: &'a str, start: &str) -> Step<&'a str> {
    let found = readme.split_once(start).and_then(|(_, rest)| rest.split_once("```")).map(|(found, _)| found);
    found.ok_or_else(|| Failed(format!("the README has no {}", start.trim())))
}

fn build() -> Step {
    cargo(&["generate"])?;
    cargo(&["build", "--release", "-p", "yionstack-sandbox", "-p", "yionstack-cli"])
}

fn test() -> Step {
    cargo(&["test", "--release", "-p", "yionstack-tests", "--test", "younium_cases", "operation"])
}

fn cargo(arguments: &[&str]) -> Step {
    step::run(COPY, env!("CARGO"), arguments, &[("CARGO_TARGET_DIR", root().join(BUILT).as_os_str())])
}

fn read(tools: &Tools) -> Step {
    let programs = root().join(BUILT).join(&tools.target).join("release");
    let program = |name: &str| programs.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    let sandbox = Running::start(&program("yionstack-sandbox"))?;
    let (limit, home) = (ROWS.to_string(), root().join(COPY));
    let command = program("yionstack");
    let answer = Command::new(&command)
        .args(["api", "parcels.list", "--filter", "weight gt 0", "--limit", &limit, "--lines"])
        .envs(sandbox.environment.iter().map(|(name, value)| (name, value)))
        .env("HOME", &home)
        .env("XDG_STATE_HOME", &home)
        .output()
        .map_err(failed(&command))?;
    let (rows, told) = (String::from_utf8_lossy(&answer.stdout), String::from_utf8_lossy(&answer.stderr));
    println!("{rows}");
    let good = rows.lines().count() == ROWS && rows.lines().all(|row| row.contains("\"weight\":"));
    if answer.status.success() && good {
        Ok(())
    } else {
        Err(Failed(format!("wanted {ROWS} parcels with their weight: {}, {rows}{told}", answer.status)))
    }
}

/// The sandbox in a process of its own, which ends with this value.
struct Running {
    process: Child,
    /// What its greeting says is to be exported.
    environment: Vec<(String, String)>,
}

impl Running {
    fn start(program: &Path) -> Step<Self> {
        let mut process = Command::new(program).stdout(Stdio::piped()).spawn().map_err(failed(program))?;
        let greeting = process.stdout.take();
        let mut running = Self { process, environment: Vec::new() };
        for line in greeting.into_iter().flat_map(|output| BufReader::new(output).lines()) {
            let line = line.map_err(failed(program))?;
            if let Some((name, value)) =
                line.trim().strip_prefix("export ").and_then(|line| line.split_once('='))
            {
                running.environment.push((name.to_owned(), value.trim_matches('\'').to_owned()));
            }
            if line.starts_with("Ctrl-C") {
                break; // the last line
            }
        }
        Ok(running)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.process.kill(); // it may have ended
        let _ = self.process.wait();
    }
}

fn failed(path: &Path) -> impl Fn(io::Error) -> Failed {
    move |error| Failed(format!("{}: {error}", path.display()))
}
