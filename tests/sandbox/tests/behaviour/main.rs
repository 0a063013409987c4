//! The behaviour of a sandbox, seen through its port.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
#![allow(clippy::disallowed_methods, reason = "a test may measure real time")]

mod api;
mod arrival;
mod authorize;
mod books;
mod commands;
mod cutting;
mod exchange;
mod faults;
mod harm;
mod herd;
mod lifecycle;
mod pages;
mod pkce;
mod refresh;
mod revoke;
mod support;
mod tenancy;
mod younium;
