//! What a token is, who keeps it, and how it is renewed.

mod access;
mod desk;
mod grant;
#[allow(dead_code, reason = "the keeper will use it")]
pub(crate) mod journal;
pub(crate) mod keeper;
#[allow(dead_code, reason = "the keeper will use it")]
pub(crate) mod key;
#[cfg(feature = "keyring")]
mod keyring;
pub(crate) mod memory;
#[allow(dead_code, reason = "the keeper will use it")]
pub(crate) mod seal;
pub mod store;

pub use access::AccessToken;
pub use grant::Tokens;
pub(crate) use grant::{Grant, Window};
pub use journal::Journal;
pub use key::{KeyProvider, StoreKey};
#[cfg(feature = "keyring")]
pub use keyring::Keyring;
pub use store::file::FileStore;
