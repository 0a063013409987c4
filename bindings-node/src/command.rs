//! The `yionstack` command.

use napi_derive::napi;

/// Runs the command with these arguments, without the name of the program. Gives its exit status.
#[napi]
pub(crate) fn run_command(arguments: Vec<String>) -> u8 {
    yionstack_cli::run(arguments.into_iter().map(Into::into))
}
