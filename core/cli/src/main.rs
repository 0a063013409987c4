//! The `yionstack` command. All of it is in the library, which the wheel and the npm package run as well.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(yionstack_cli::run(std::env::args_os().skip(1)))
}
