//! What a token is, who keeps it, and how it is renewed.

mod access;
mod desk;
mod grant;
pub(crate) mod keeper;
pub(crate) mod memory;
pub mod store;

pub use access::AccessToken;
pub use grant::Tokens;
pub(crate) use grant::{Grant, Window};
#[cfg(feature = "redis")]
pub use store::RedisStore;
