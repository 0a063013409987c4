//! `cargo test-all`: every suite of every language, from a fresh clone.

#![allow(clippy::print_stdout, reason = "a program for people at a terminal")]

use std::ffi::OsStr;
use std::path::Path;
use std::process::ExitCode;

use yionstack_run::published;
use yionstack_run::step::{self, Step, run, section};
use yionstack_run::tools::Tools;

/// npm without its advertisements.
fn npm(tools: &Tools, folder: &str, arguments: &[&str]) -> Step {
    let quiet = [("npm_config_fund", OsStr::new("false")), ("npm_config_audit", OsStr::new("false"))];
    run(folder, tools.npm.as_os_str(), arguments, &quiet)
}

fn main() -> ExitCode {
    step::finish(everything())
}

fn everything() -> Step {
    let tools = Tools::find()?;
    // Rust and Python test against a mock of what a vendor publishes, which comes from npm
    section("Tools", || mock(&tools))?;
    section("Rust", rust)?;
    section("Python", || python(&tools))?;
    section("Node", || node(&tools))?;
    println!("\nAll suites of all languages passed.");
    published::document(published::YOUNIUM, "operations, models and enums of Younium");
    published::document(published::YIONSTACK_PAGE, "the sample of YionStack's page");
    Ok(())
}

fn mock(tools: &Tools) -> Step {
    npm(tools, "tests/node", &["ci"])
}

fn rust() -> Step {
    // the two binding crates are tested from their languages
    let bindings = ["--exclude", "yionstack-python", "--exclude", "yionstack-node"];
    let arguments =
        [&["test", "--release", "--workspace", "--features", "yionstack/models"][..], &bindings].concat();
    run(".", env!("CARGO"), &arguments, &[])
}

fn python(tools: &Tools) -> Step {
    let python = tools.virtual_environment("venv")?;
    let python = python.as_os_str();
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    run(".", python, &[&pip[..], &["-r", "tests/python/requirements.txt"]].concat(), &[])?;
    let bin = Path::new(python).parent().unwrap_or(Path::new(""));
    let maturin = bin.join("maturin");
    let build =
        ["develop", "--release", "--target", &tools.target, "--manifest-path", "bindings-python/Cargo.toml"];
    let environment = bin.parent().unwrap_or(bin).as_os_str();
    run(".", maturin.as_os_str(), &build, &[("VIRTUAL_ENV", environment)])?;
    run("tests/python", python, &["-m", "pytest", "-q"], &[])?;
    let checked = ["typing", "../../bindings-python/examples", "../../bindings-python/python/yionstack"];
    run("tests/python", python, &[&["-m", "mypy", "--strict"][..], &checked].concat(), &[])?;
    run("tests/python", python, &["-m", "mypy.stubtest", "yionstack._native"], &[])?;
    let arguments = [OsStr::new("-m"), "pyright".as_ref(), "--pythonpath".as_ref(), python];
    run("tests/python", python, &[&arguments[..], &checked.map(OsStr::new)].concat(), &[])
}

fn node(tools: &Tools) -> Step {
    npm(tools, "bindings-node", &["ci"])?;
    npm(tools, "bindings-node", &["run", "build"])?;
    npm(tools, "bindings-node", &["run", "examples"])?;
    npm(tools, "tests/node", &["test"])
}
