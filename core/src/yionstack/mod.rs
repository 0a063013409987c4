//! The YionStack API: UK accounting and CRM.

#[cfg(feature = "models")]
mod client;
mod generated;

use crate::client::Client;
use crate::config::{Config, Options};
use crate::error::Result;

#[cfg(feature = "models")]
pub use client::{Builder, YionStackClient};
#[cfg(feature = "models")]
pub use generated::models::*;
pub use generated::operations::{OPERATIONS, SCOPES};
#[cfg(feature = "models")]
pub use generated::resources::*;

/// A client without types, as the bindings use it. Rust programs want [`YionStackClient`].
///
/// # Errors
/// `configuration` when options or environment variables are missing, contradictory or malformed.
pub fn client(options: Options) -> Result<Client> {
    let config = Config::new(options, &generated::operations::DEFAULTS, |name| std::env::var(name).ok())?;
    Client::new(config, generated::operations::AUTHORIZE_PATH, generated::operations::TOKEN_PATH)
}
