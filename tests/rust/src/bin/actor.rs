//! One process that uses the SDK, for tests that need several, or have to kill one.

use std::process::ExitCode;

use yionstack_tests::actor::{Order, work};

fn main() -> ExitCode {
    match Order::parse(std::env::args().skip(1)) {
        Ok(order) => {
            work::run(&order);
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}
