//! The `yionstack` command: `yionstack api <operation>` calls any operation of both APIs from a shell. JSON comes out
//! on standard output, errors as JSON on standard error.
//!
//! What goes in: `arguments` as they stand → `operation` what is called → `client` with what → `call` and `print` what
//! comes out, unless an `interrupt` does. `file` is where downloads go, `failure` all that can go wrong, in
//! this command's own `words`, and the exit status it means.
//!
//! Secrets are taken from the environment or from files, never from arguments, which others can read.

mod arguments;
mod body;
mod call;
mod client;
mod failure;
mod file;
mod help;
mod interrupt;
mod operation;
mod print;
mod words;

use std::ffi::OsString;
use std::time::Duration;

use arguments::{Arguments, Asked};
use failure::Failure;

/// A refresh that is under way may take so long.
const REFRESH: Duration = Duration::from_secs(5);

/// Runs the command with these arguments, without the name of the program. Gives its exit status: 0, 1 for a call that
/// failed, 2 for a command that makes no sense, 130 for a call that was interrupted (143 by SIGTERM, 129 by SIGHUP).
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    refuse_core_dumps();
    let asked = interrupt::take_over().and_then(|()| arguments::parse(arguments));
    let status = match asked.and_then(carry_out) {
        Ok(()) => 0,
        Err(failure) => failure.report(),
    };
    // a refresh token that is being traded would be lost with its answer
    yionstack::runtime::settle(REFRESH);
    status
}

fn carry_out(asked: Asked) -> Result<(), Failure> {
    match asked {
        Asked::Help => print::text(help::COMMAND),
        Asked::Version => print::text(concat!("yionstack ", env!("CARGO_PKG_VERSION"), "\n")),
        Asked::HelpOfApi => print::text(help::API),
        Asked::List(name) => print::text(&help::list(name.as_deref())),
        Asked::HelpOfOperation(name) => print::text(&help::of(&operation::find(&name)?)),
        Asked::NewKey => print::text(&format!("{}\n", yionstack::http::new_idempotency_key()?)),
        Asked::Call(arguments) => call(arguments),
    }
}

fn call(arguments: Arguments) -> Result<(), Failure> {
    let found = operation::find(&arguments.operation)?;
    let prepared = call::prepare(&found, arguments)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::Usage(format!("the runtime could not be started: {error}")))?;
    let outcome = runtime.block_on(interrupt::watched(call::make(prepared)));
    // without waiting for a look-up of a name that hangs
    runtime.shutdown_background();
    outcome
}

/// A crash must not write tokens to a file.
fn refuse_core_dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit { current: Some(0), maximum: Some(0) };
        // where it cannot be set, it is not worth failing for
        let _ = setrlimit(Resource::Core, none);
    }
}
