//! `cargo docs`: the API reference of all three languages, each by a tool that its ecosystem uses, in `target/docs`.
//! `cargo docs python` makes that one alone.

#![allow(clippy::print_stdout, reason = "a program for people at a terminal")]

use std::ffi::OsStr;
use std::fs;
use std::process::ExitCode;

use yionstack_run::reference::Reference;
use yionstack_run::step::{self, Failed, Step, run, section};
use yionstack_run::tools::{Tools, in_environment};

const LANGUAGES: [&str; 3] = ["rust", "python", "typescript"];
const FEATURES: &str = "yionstack/models,yionstack/redis";
/// Where the properties of the clients stand, of which each is a resource, and the folder of their pages.
const RESOURCES: [(&str, &str); 2] = [
    ("bindings-python/python/yionstack/_generated/resources.py", "yionstack"),
    ("bindings-python/python/yionstack/_generated/younium/client.py", "younium"),
];
/// The tools of the Python reference, which reads sources and stubs, and so has the types of fields.
const PYTHON: [&str; 3] = ["mkdocs==1.6.1", "mkdocs-material==9.8.1", "mkdocstrings-python==2.0.11"];

fn main() -> ExitCode {
    step::finish(everything())
}

fn everything() -> Step {
    let only: Vec<String> = std::env::args().skip(1).collect();
    let wants = |language: &str| only.is_empty() || only.iter().any(|name| name == language);
    if let Some(name) = only.iter().find(|name| !LANGUAGES.contains(&name.as_str())) {
        return Err(Failed(format!("`{name}` is none of {}", LANGUAGES.join(", "))));
    }
    let tools = Tools::find()?;
    if wants("rust") {
        section("Rust: rustdoc", || rust(&tools))?;
        println!("target/docs/rust/yionstack/index.html");
    }
    if wants("python") {
        section("Python: mkdocstrings", || python(&tools))?;
        section("Python: its links, pages and types", check_python)?;
        println!("target/docs/python/index.html");
    }
    if wants("typescript") {
        section("TypeScript: TypeDoc", || typescript(&tools))?;
        println!("target/docs/typescript/index.html");
    }
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
    let python = tools.virtual_environment("venv-docs")?;
    let environment = python.ancestors().nth(2).unwrap_or(&python).to_owned();
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    run(".", python.as_os_str(), &[&pip[..], &PYTHON[..]].concat(), &[])?;
    step::remove("target/docs/python")?;
    let mkdocs = in_environment(&environment, "mkdocs");
    let build = ["build", "--quiet", "--config-file", "bindings-python/reference/mkdocs.yml"];
    run(".", mkdocs.as_os_str(), &build, &[("NO_MKDOCS_2_WARNING", OsStr::new("1"))])
}

fn check_python() -> Step {
    let reference = Reference::read("target/docs/python")?;
    reference.no_link_is_broken()?;
    let mut wanted = Vec::new();
    for (file, folder) in RESOURCES {
        let path = step::root().join(file);
        let source = fs::read_to_string(&path).map_err(|error| Failed(format!("{file}: {error}")))?;
        let names = resources(&source);
        if names.is_empty() {
            return Err(Failed(format!("{file} has no resources: what reads them has to follow it")));
        }
        wanted.extend(names.into_iter().map(|name| format!("{folder}/{name}.html")));
    }
    println!("{} resources", wanted.len());
    reference.can_be_reached(wanted.iter().map(String::as_str))?;
    let field = "yionstack._generated.younium.models.invoices.Invoice.total_amount";
    let shown = reference.below("younium/invoices.html", field)?;
    println!("{shown}");
    match shown.contains("total_amount: Decimal | None") {
        true => Ok(()),
        false => Err(Failed(format!("total_amount of an invoice has no type: {shown}"))),
    }
}

/// The resources that the class `Resources` has: its properties, or what its values are annotated with.
fn resources(source: &str) -> Vec<&str> {
    let (_, class) = source.split_once("\nclass Resources").unwrap_or_default();
    let (class, _) = class.split_once("\nclass ").unwrap_or((class, ""));
    let properties = class.split("@property\n    def ").skip(1).filter_map(|found| found.split_once('('));
    let values = class.lines().filter_map(|line| line.trim().strip_prefix("self.")?.split_once(": "));
    let values = values.filter(|(name, _)| !name.starts_with('_'));
    properties.chain(values).map(|(name, _)| name).collect()
}

fn typescript(tools: &Tools) -> Step {
    let npm = tools.npm.as_os_str();
    run("bindings-node", npm, &["ci", "--no-fund", "--no-audit"], &[])?;
    run("bindings-node", npm, &["run", "build"], &[])?;
    run("bindings-node", npm, &["run", "docs", "--", "--out", "../target/docs/typescript"], &[])
}
