//! `cargo docs`: the API reference of all three languages, each by the tool that its ecosystem uses, in `target/docs`.

#![allow(clippy::print_stdout, reason = "a program for people at a terminal")]

use std::ffi::OsStr;
use std::process::ExitCode;

use yionstack_run::step::{self, Step, run, section};
use yionstack_run::tools::{Tools, in_environment};

const FEATURES: &str = "yionstack/models,yionstack/redis";
/// Modules whose docs are for users. The methods of resources stand in modules that are loaded when they are first used:
/// they have to be named.
const PYTHON: &[&str] = &[
    "yionstack",
    "yionstack.younium",
    "yionstack.stores",
    "yionstack.testing",
    "yionstack.errors",
    "yionstack._generated.resources",
    "yionstack._generated.younium.resources",
];

fn main() -> ExitCode {
    step::finish(everything())
}

fn everything() -> Step {
    let tools = Tools::find()?;
    section("Rust: rustdoc", || rust(&tools))?;
    section("Python: pdoc", || python(&tools))?;
    section("TypeScript: TypeDoc", || typescript(&tools))?;
    println!(
        "\ntarget/docs/rust/yionstack/index.html\ntarget/docs/python/index.html\ntarget/docs/typescript/index.html"
    );
    Ok(())
}

fn rust(tools: &Tools) -> Step {
    let flags = [("RUSTDOCFLAGS", OsStr::new("-D warnings"))];
    let packages = [
        "doc",
        "--release",
        "--no-deps",
        "-p",
        "yionstack",
        "-p",
        "yionstack-sandbox",
        "-p",
        "yionstack-cli",
        "--features",
        FEATURES,
    ];
    let made = format!("target/{}/doc", tools.target);
    step::remove(&made)?; // pages of other crates, or of names that are gone
    run(".", env!("CARGO"), &packages, &flags)?;
    step::replace(&made, "target/docs/rust")
}

fn python(tools: &Tools) -> Step {
    let python = tools.virtual_environment("venv")?;
    let environment = python.ancestors().nth(2).unwrap_or(&python).to_owned();
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    run(".", python.as_os_str(), &[&pip[..], &["pdoc==16.0.0", "maturin"]].concat(), &[])?;
    let maturin = in_environment(&environment, "maturin");
    let build =
        ["develop", "--release", "--target", &tools.target, "--manifest-path", "bindings-python/Cargo.toml"];
    run(".", maturin.as_os_str(), &build, &[("VIRTUAL_ENV", environment.as_os_str())])?;
    let pdoc = [
        "-m",
        "pdoc",
        "--docformat",
        "google",
        "--no-show-source",
        "--output-directory",
        "target/docs/python",
    ];
    run(".", python.as_os_str(), &[&pdoc[..], PYTHON].concat(), &[])
}

fn typescript(tools: &Tools) -> Step {
    let npm = tools.npm.as_os_str();
    run("bindings-node", npm, &["ci", "--no-fund", "--no-audit"], &[])?;
    run("bindings-node", npm, &["run", "build"], &[])?;
    run("bindings-node", npm, &["run", "docs", "--", "--out", "../target/docs/typescript"], &[])
}
