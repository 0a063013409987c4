//! The OAuth 2 authorization server: RFC 6749 §4.1 and §6, RFC 7009, RFC 7636, RFC 9207, and the advice of RFC 9700.

pub(crate) mod app;
pub(crate) mod authorize;
pub(crate) mod error;
pub(crate) mod grants;
pub(crate) mod pkce;
pub(crate) mod redirect;
pub(crate) mod refresh;
pub(crate) mod revoke;
pub(crate) mod scope;
pub(crate) mod token;
