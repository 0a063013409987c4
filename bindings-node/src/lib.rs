//! The native half of `@yionstack/sdk`: extract, call, convert.
//!
//! Six items face JavaScript, and a new resource adds none: [`Client`](client::Client), [`Hub`](hub::Hub),
//! [`Pending`](pending::Pending), [`Sandbox`](sandbox::Sandbox), and two records of options. Answers cross as one
//! string and one `Int32Array`, finished calls in batches. Nothing starts when the module is loaded.

#![deny(clippy::unwrap_used, clippy::expect_used)]

mod client;
mod config;
mod credentials;
mod error;
mod hub;
mod model;
mod pending;
mod sandbox;
