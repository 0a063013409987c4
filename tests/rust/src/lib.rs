//! What the Rust tests share: a clock, a network and a random source that obey.

pub mod canary;
pub mod case;
pub mod clock;
pub mod network;
pub mod random;
pub mod visitor;

/// The Rust samples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
mod readme {}
