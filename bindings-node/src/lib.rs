//! The native half of `@yionstack/sdk`: extract, call, convert.
//!
//! Few items face JavaScript, and a new resource adds none: [`Client`](client::Client), [`Hub`](hub::Hub),
//! [`Pages`](pages::Pages), [`Download`](pages::Download), [`Filter`](filter::Filter), [`Pending`](pending::Pending),
//! [`Store`](store::Store), [`Sandbox`](sandbox::Sandbox), and records of options. Answers cross as one string and one
//! `Int32Array`, finished calls in batches. Nothing starts when the module is loaded.

#![deny(clippy::unwrap_used, clippy::expect_used)]

mod answer;
mod calls;
mod client;
mod command;
mod config;
mod credentials;
mod desk;
mod ending;
mod error;
mod event;
mod filter;
mod hub;
mod key;
mod model;
mod pages;
mod pending;
mod question;
mod sandbox;
mod sign_in;
mod store;
mod watch;
