//! What a token is, who keeps it, and how it is renewed.
//!
//! `keeper` serves requests from its `cache` and starts renewals; `renew` carries out what `protocol` decides, against a
//! `vault`: a `store` of the user's choice whose values are sealed `record`s, and a `journal`.

mod access;
mod cache;
mod desk;
mod event;
mod grant;
mod holding;
mod journal;
pub(crate) mod keeper;
pub(crate) mod key;
#[cfg(feature = "keyring")]
mod keyring;
mod last_holder;
pub(crate) mod protocol;
pub(crate) mod record;
mod renew;
pub(crate) mod seal;
pub(crate) mod source;
pub(crate) mod store;
mod telling;
pub(crate) mod vault;

pub use access::AccessToken;
pub use event::{AuthEvent, AuthEventKind, AuthListener};
pub(crate) use grant::{Grant, Window};
pub use grant::{InDoubt, Tokens};
pub use holding::{NotRevoked, Revoked};
pub use journal::Journal;
pub use key::{KeyProvider, StoreKey};
#[cfg(feature = "keyring")]
pub use keyring::Keyring;
#[cfg(feature = "redis")]
pub use store::RedisStore;
pub use store::{
    Entry, FileStore, MemoryStore, Nature, Store, StoreCheckError, StoreError, StoreResult, check_store,
};
