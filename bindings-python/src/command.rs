//! The commands: `yionstack`, and the sandbox.

use std::ffi::OsString;

use pyo3::prelude::*;

/// Runs the command with these arguments, without the name of the program. Gives its exit status.
#[pyfunction]
pub(crate) fn run_command(py: Python<'_>, arguments: Vec<OsString>) -> u8 {
    py.detach(|| yionstack_cli::run(arguments))
}

/// Runs the sandbox as a command with these arguments, until the process is ended. Gives its exit status.
#[pyfunction]
pub(crate) fn run_sandbox(py: Python<'_>, arguments: Vec<String>) -> u8 {
    py.detach(|| yionstack_sandbox::cli::run_as("python -m yionstack.testing", arguments))
}
