//! The commands: `yionstack`, and the sandbox.

use napi_derive::napi;

/// Runs the command with these arguments, without the name of the program. Gives its exit status.
#[napi]
#[cfg_attr(test, allow(dead_code, reason = "only JavaScript calls it"))]
pub(crate) fn run_command(arguments: Vec<String>) -> u8 {
    yionstack_cli::run(arguments.into_iter().map(Into::into))
}

/// Runs the sandbox as a command with these arguments, until the process is ended. Gives its exit status.
#[napi]
#[cfg_attr(test, allow(dead_code, reason = "only JavaScript calls it"))]
pub(crate) fn run_sandbox(arguments: Vec<String>) -> u8 {
    yionstack_sandbox::cli::run_as("npx yionstack-sandbox", arguments)
}
