//! What the Rust side of the benchmark is made of: contenders in one form, the serde model, and stopwatches.

pub mod checksum;
pub mod contender;
pub mod network;
pub mod serde_model;
pub mod stopwatch;
