//! What the Rust tests share: a clock, a disk, a network and a random source that obey, servers to torment, and
//! processes to kill.

pub mod actor;
pub mod authority;
pub mod canary;
pub mod case;
pub mod clients;
pub mod clock;
pub mod disk;
pub mod expectation;
pub mod h2_server;
pub mod herd;
pub mod lists;
pub mod log;
pub mod loopback;
pub mod network;
pub mod offer;
pub mod published;
pub mod random;
pub mod raw_server;
pub mod redis;
pub mod resp;
pub mod scripted;
pub mod simulation;
pub mod soak;
pub mod stage;
pub mod tls_server;
pub mod tunnel;
pub mod vectors;
pub mod visitor;
pub mod writing;
pub mod younium_case;
pub mod younium_given;

/// The Rust samples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
mod readme {}

/// Those of the crate's README run.
#[cfg(doctest)]
#[doc = include_str!("../../../core/README.md")]
mod readme_of_the_crate {}
