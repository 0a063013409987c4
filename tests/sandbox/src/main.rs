//! The command `yionstack-sandbox`.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(yionstack_sandbox::cli::run(std::env::args().skip(1)))
}
