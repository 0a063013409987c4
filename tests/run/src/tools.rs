//! The tools that must be there, and a clear word when one is not.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::step::{Failed, Step, root, run};

/// Oldest Python that the package runs on.
const PYTHON: (u32, u32) = (3, 11);
const NODE: u32 = 20;

/// What was found on this machine.
#[derive(Debug)]
pub struct Tools {
    /// A Python that is new enough.
    pub python: OsString,
    /// The npm command.
    pub npm: OsString,
    /// The node command.
    pub node: OsString,
    /// The target triple of this machine: cargo, maturin and napi share what they compile only when all name it.
    pub target: String,
}

impl Tools {
    /// Looks for everything before anything is built.
    pub fn find() -> Step<Self> {
        let node = OsString::from("node");
        let version = output("node", &["--version"]).unwrap_or_default();
        let major = version
            .trim()
            .trim_start_matches('v')
            .split('.')
            .next()
            .and_then(|major| major.parse::<u32>().ok());
        if major.is_none_or(|major| major < NODE) {
            return Err(missing(&format!("Node {NODE} or newer"), &version));
        }
        let npm = OsString::from(if cfg!(windows) { "npm.cmd" } else { "npm" });
        let npm_found = Command::new(&npm).arg("--version").output().is_ok();
        if !npm_found {
            return Err(missing("npm", ""));
        }
        let verbose = output(env!("CARGO"), &["-vV"]).unwrap_or_default();
        let target =
            verbose.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or_default().to_owned();
        Ok(Self { python: python()?, npm, node, target })
    }

    /// A virtual environment under `tests/.cache`, made when it is not there; answers the path of its `python`.
    pub fn virtual_environment(&self, name: &str) -> Step<PathBuf> {
        let folder = root().join("tests/.cache").join(name);
        let python = in_environment(&folder, "python");
        if !python.exists() {
            let arguments = [OsString::from("-m"), "venv".into(), folder.into_os_string()];
            run(".", &self.python, &arguments, &[])
                .map_err(|Failed(why)| Failed(format!("{why}\n(on Debian: apt-get install python3-venv)")))?;
        }
        Ok(python)
    }
}

/// A program of a virtual environment.
pub fn in_environment(folder: &Path, program: &str) -> PathBuf {
    match cfg!(windows) {
        true => folder.join("Scripts").join(format!("{program}.exe")),
        false => folder.join("bin").join(program),
    }
}

fn python() -> Step<OsString> {
    let test = format!("import sys; sys.exit(sys.version_info < {PYTHON:?})");
    ["python3", "python3.13", "python3.12", "python3.11", "python3.14", "python"]
        .into_iter()
        .find(|name| {
            Command::new(name).args(["-c", &test]).output().is_ok_and(|output| output.status.success())
        })
        .map(OsString::from)
        .ok_or_else(|| {
            missing("Python 3.11 or newer", &output("python3", &["--version"]).unwrap_or_default())
        })
}

fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn missing(what: &str, found: &str) -> Failed {
    let found = found.trim();
    let found = if found.is_empty() { "none was found".to_owned() } else { format!("found {found}") };
    Failed(format!(
        "this needs {what}; {found}. Install it, see that it is on the PATH, and run the command again"
    ))
}
