//! `cargo bench-all`: every benchmark, side by side, in one run.

use std::ffi::OsString;
use std::process::ExitCode;

use yionstack_run::step::{self, Step, run};
use yionstack_run::tools::Tools;

fn main() -> ExitCode {
    step::finish(everything())
}

fn everything() -> Step {
    let tools = Tools::find()?;
    let python = tools.virtual_environment("bench")?;
    let given: Vec<OsString> = std::env::args_os().skip(1).collect();
    let arguments = [vec![OsString::from("tests/bench/run.py")], given].concat();
    run(".", python.as_os_str(), &arguments, &[("BENCH_TARGET", tools.target.as_ref())])
}
