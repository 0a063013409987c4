//! One file per way of getting a token.

mod authorization_code;
mod browser;
mod callback;
mod client_secret;
mod fixed;
mod loopback;
mod pending;
mod pkce;
mod provider;
mod token_answer;
mod token_endpoint;

pub(crate) use authorization_code::AuthorizationCode;
pub use authorization_code::{Auth, Status};
pub use browser::{Browser, Opener};
pub(crate) use client_secret::ClientSecret;
pub(crate) use fixed::Fixed;
pub use loopback::{OnUrl, SignIn};
pub use pending::Pending;
pub use pkce::Pkce;
pub(crate) use provider::Provided;
pub use provider::TokenProvider;
pub(crate) use token_endpoint::{PATIENCE, RefreshFailure, TokenEndpoint};
