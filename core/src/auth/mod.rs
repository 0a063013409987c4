//! One file per way of getting a token.

mod authorization_code;
mod browser;
pub(crate) mod callback;
mod client_secret;
mod credentials;
pub(crate) mod endpoint;
mod fixed;
mod loopback;
mod pending;
mod pkce;
mod provider;
mod session;
pub(crate) mod token_answer;
mod token_endpoint;

pub(crate) use authorization_code::AuthorizationCode;
pub use browser::{Browser, Opener};
pub(crate) use client_secret::ClientSecret;
pub(crate) use credentials::{CredentialForm, Credentials};
pub(crate) use endpoint::{Endpoint, PATIENCE, REVOCATION_PATIENCE};
pub(crate) use fixed::Fixed;
pub use loopback::{OnUrl, SignIn};
pub use pending::Pending;
pub use pkce::Pkce;
pub(crate) use provider::Provided;
pub use provider::TokenProvider;
pub use session::{Auth, SignedOut, Status};
pub(crate) use token_endpoint::TokenEndpoint;
