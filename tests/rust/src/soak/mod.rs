//! Programs that use the SDK for a long time, in weather that changes.
//!
//! `weather` what goes wrong, and when → `stage` where it does, with a `gate` before it and `mayflies` around it →
//! `worker` a program that calls the API and checks each answer → `tally` what it says of each second → `vitals` what the
//! system says of its process → `verdict` what all of it comes to → `table` that, for people.
//!
//! A worker says `READY` when it has learned what right answers are, waits for a line, and says one line of JSON for
//! each second until its input ends. There is one in each language; this is the one in Rust.

mod gate;
mod mayflies;
mod stage;
mod table;
mod tally;
mod verdict;
mod vitals;
mod weather;
pub mod worker;

pub use gate::Gate;
pub use mayflies::Mayflies;
pub use stage::Stage;
pub use table::table;
pub use tally::{Second, Tally};
pub use verdict::{Life, Verdict, writes};
pub use vitals::Vitals;
pub use weather::{Phase, Weather};
