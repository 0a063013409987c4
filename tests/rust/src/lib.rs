//! What the Rust tests share: a clock, a network and a random source that obey.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "test support")]

pub mod canary;
pub mod clock;
pub mod network;
pub mod random;
