//! SDK for two business APIs: **YionStack** (UK accounting and CRM) and **Younium** (subscription billing).
//!
//! ```no_run
//! # async fn example() -> yionstack::Result<()> {
//! use yionstack::YionStackClient;
//!
//! let client = YionStackClient::builder().token("your-access-token").build()?;
//! for invoice in client.invoices().list("business-uuid").await? {
//!     println!("{} {} {}", invoice.number, invoice.total, invoice.currency);
//! }
//! # Ok(()) }
//! ```
//!
//! Signing in a person, and keeping the tokens fresh from then on:
//!
//! ```no_run
//! # async fn example(callback: &str) -> yionstack::Result<()> {
//! use yionstack::YionStackClient;
//!
//! let client = YionStackClient::builder()
//!     .client_id("yion_your_client_id")
//!     .client_secret("ysk_your_secret")
//!     .redirect_uri("https://yourapp.com/callback")
//!     .scopes(&["read:invoices"])
//!     .build()?;
//! let pending = client.auth()?.begin(&[])?;
//! // send the browser to `pending.url()`; it comes back to your redirect URI, which is `callback`
//! client.auth()?.finish(pending, callback).await?;
//! let invoices = client.invoices().list("business-uuid").await?;
//! # Ok(()) }
//! ```
//!
//! All of Younium, with lists that are read lazily and bodies as structs (ids are `uuid::Uuid`, money is [`Decimal`]):
//!
//! ```no_run
//! # async fn example() -> yionstack::Result<()> {
//! use yionstack::YouniumClient;
//! use yionstack::younium::AccountCreate;
//!
//! let client = YouniumClient::builder().legal_entity("Acme AB").build()?;
//! let mut accounts = client.accounts().list().filter(|row| row.name().starts_with("O'")).limit(5).stream();
//! while let Some(account) = accounts.next().await {
//!     println!("{:?}", account?.name);
//! }
//! client.accounts().create(AccountCreate::new("O'Brien & Sons", "SEK")).await?;
//! # Ok(()) }
//! ```
//!
//! The modules depend on each other in one direction:
//! `generated → list → http, model → token, auth → secret, clock, random, error`.

pub mod auth;
#[cfg(feature = "models")]
mod call;
mod client;
mod clock;
mod config;
mod disk;
mod error;
mod fork;
#[cfg(all(feature = "models", feature = "redis", any(test, yionstack_fuzzing)))]
pub mod fuzzing;
pub mod http;
pub mod list;
pub mod model;
pub mod observe;
mod random;
pub mod runtime;
mod secret;
pub mod token;
pub mod yionstack;
pub mod younium;

#[cfg(feature = "models")]
pub use call::Call;
pub use client::Client;
pub use clock::{BoxFuture, Clock, Moment, SystemClock};
pub use config::Options;
pub use disk::{Disk, DiskFile, DiskLock, SystemDisk};
pub use error::{Cause, Code, Error, Result};
pub use fork::abandon_after_fork;
pub use random::{OsRandom, Random, RandomUnavailable};
/// The type of money and other decimals in models.
#[cfg(feature = "models")]
pub use rust_decimal::Decimal;
pub use secret::Secret;
#[cfg(feature = "models")]
pub use yionstack::YionStackClient;
#[cfg(feature = "models")]
pub use younium::YouniumClient;
