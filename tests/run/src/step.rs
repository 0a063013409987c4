//! One command after the other, each announced; the first that fails ends the run.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

/// Why a run ended early.
#[derive(Debug)]
pub struct Failed(pub String);

/// A result of a step.
pub type Step<T = ()> = Result<T, Failed>;

/// The project's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or(Path::new(".")).to_owned()
}

/// Runs a program in a folder under the root and waits for it.
pub fn run<S: AsRef<OsStr>>(
    folder: &str,
    program: impl AsRef<OsStr>,
    arguments: &[S],
    environment: &[(&str, &OsStr)],
) -> Step {
    let mut command = Command::new(program.as_ref());
    // `.` is not joined: a folder such as `x/.` confuses tools that look for their parent
    let folder = if folder == "." { root() } else { root().join(folder) };
    command.current_dir(folder).args(arguments).envs(environment.iter().copied());
    let shown: Vec<_> =
        std::iter::once(program.as_ref()).chain(arguments.iter().map(AsRef::as_ref)).collect();
    let shown = shown.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join(" ");
    let status = command.status().map_err(|error| Failed(format!("`{shown}` did not start: {error}")))?;
    if status.success() { Ok(()) } else { Err(Failed(format!("`{shown}` failed: {status}"))) }
}

/// Removes a folder under the root, if it is there.
pub fn remove(folder: &str) -> Step {
    let folder = root().join(folder);
    if !folder.exists() {
        return Ok(());
    }
    fs::remove_dir_all(&folder).map_err(|error| Failed(format!("{}: {error}", folder.display())))
}

/// Moves a folder under the root, in place of what is there.
pub fn replace(from: &str, to: &str) -> Step {
    remove(to)?;
    let (from, to) = (root().join(from), root().join(to));
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(|error| Failed(format!("{}: {error}", folder.display())))?;
    }
    fs::rename(&from, &to).map_err(|error| Failed(format!("{}: {error}", to.display())))
}

/// Announces what follows and says afterwards how long it took.
pub fn section(title: &str, body: impl FnOnce() -> Step) -> Step {
    println!("\n== {title}");
    let started = now();
    body()?;
    println!("== {title}: done in {:.0} s", started.elapsed().as_secs_f64());
    Ok(())
}

/// The exit code of a run, with a last line that says why.
pub fn finish(outcome: Step) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failed(why)) => {
            eprintln!("\nFAILED: {why}");
            ExitCode::FAILURE
        }
    }
}

#[allow(clippy::disallowed_methods, reason = "a stopwatch for people")]
fn now() -> Instant {
    Instant::now()
}
