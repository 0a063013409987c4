//! What the commands behind the cargo aliases share: the steps they run, and the tools they need.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "these are programs for people at a terminal")]

#[path = "../../rust/src/published.rs"]
pub mod published;
pub mod reference;
pub mod step;
pub mod tools;
