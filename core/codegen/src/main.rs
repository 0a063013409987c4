//! Reads `core/api/` and writes everything that follows from it, in three languages.
//!
//! ```text
//! cargo generate                  write
//! cargo generate --check          write nothing; fail when a file is out of step (for CI)
//! cargo generate --into <folder>  write into another folder, to compare
//! ```
//!
//! The way of a description: [`description`] YAML as it stands → [`model`] checked, without a language →
//! [`output`] one module and one template per generated file → [`files`] written or compared.

mod description;
mod files;
mod model;
mod naming;
mod output;
mod problem;
mod template;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use problem::Result;

const USAGE: &str = "usage: cargo generate [--check | --into <folder>]";

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        [] => write(&root, &root),
        ["--check"] => check(&root),
        ["--into", folder] => write(&root, &PathBuf::from(folder)),
        ["--help" | "-h"] => Ok(USAGE.to_owned()),
        _ => Err(USAGE.into()),
    };
    report(done)
}

/// Says what was done, or why not.
#[allow(clippy::print_stdout, clippy::print_stderr, reason = "this is what a command is for")]
fn report(done: Result<String>) -> ExitCode {
    match done {
        Ok(message) => {
            println!("{message}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn write(root: &Path, into: &Path) -> Result<String> {
    let files = output::all(root)?;
    let changed = files::write(into, &files)?;
    let removed = files::remove_left_over(into, &files)?;
    Ok(format!("{} files: {changed} written, {removed} removed, the others were in step", files.len()))
}

fn check(root: &Path) -> Result<String> {
    let files = output::all(root)?;
    files::check(root, &files)?;
    Ok(format!("{} files are in step with core/api", files.len()))
}

#[cfg(test)]
mod tests;
