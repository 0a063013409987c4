//! The Younium API: subscription billing. For now its sign-in, its tenancy and any endpoint by `request`; typed
//! resources follow.

#[cfg(feature = "models")]
mod client;
pub(crate) mod empty;
mod export;
pub mod filter;

use crate::auth::CredentialForm;
use crate::client::Client;
use crate::config::{Config, Credentials, Defaults, Options};
use crate::error::{Code, Error, Result};

#[cfg(feature = "models")]
pub use client::{Builder, YouniumClient};

const DEFAULTS: Defaults = Defaults {
    base_url: "https://api.younium.com",
    env_base_url: "YOUNIUM_BASE_URL",
    env_token: "YOUNIUM_TOKEN",
    env_client_id: "YOUNIUM_CLIENT_ID",
    env_client_secret: "YOUNIUM_SECRET",
    env_client_secret_file: "YOUNIUM_SECRET_FILE",
};
const ENV_LEGAL_ENTITY: &str = "YOUNIUM_LEGAL_ENTITY";
const ENV_API_VERSION: &str = "YOUNIUM_API_VERSION";
/// Where legacy users get their tokens; for the sandbox environment it is `https://auth.sandbox.younium.com/connect/token`.
const LEGACY_TOKEN_URL: &str = "https://auth.younium.com/connect/token";

/// What is Younium's own among a client's options. What is left out comes from the environment.
#[derive(Debug, Clone, Default)]
pub struct Tenancy {
    /// Id or name of the legal entity that calls are about; `YOUNIUM_LEGAL_ENTITY`. Required where the tenant has several.
    pub legal_entity: Option<String>,
    /// Version of the API, `2.1` by default at the server; `YOUNIUM_API_VERSION`.
    pub api_version: Option<String>,
    /// How the credentials are presented.
    pub authentication: Authentication,
}

/// How Younium's credentials are presented.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Authentication {
    /// `POST /auth/token` with the client id and secret of an API token.
    #[default]
    V1,
    /// `POST /auth/v2/token` with the same.
    V2,
    /// The password grant of users that were not migrated: `client_id` is the user's name, `client_secret` the password.
    /// The vendor will retire it. `token_url` replaces the production address.
    Legacy {
        /// Where tokens are given out.
        token_url: Option<String>,
    },
}

/// A client without types, as the bindings use it. Rust programs want [`YouniumClient`].
///
/// # Errors
/// `configuration` when options or environment variables are missing, contradictory or malformed.
pub fn client(options: Options, tenancy: Tenancy) -> Result<Client> {
    let env = |name: &str| std::env::var(name).ok().filter(|value| !value.trim().is_empty());
    let mut config = Config::new(options, &DEFAULTS, env)?;
    let legal_entity = tenancy.legal_entity.or_else(|| env(ENV_LEGAL_ENTITY));
    let api_version = tenancy.api_version.or_else(|| env(ENV_API_VERSION));
    if let Some(legal_entity) = &legal_entity {
        config.header("legal-entity", legal_entity)?;
    }
    if let Some(api_version) = &api_version {
        config.header("api-version", api_version)?;
    }
    if let Credentials::App { client_id, client_secret } = &config.credentials {
        let (id, secret) = (client_id.clone(), client_secret.clone());
        let (token_path, form) = match tenancy.authentication {
            Authentication::V1 => ("/auth/token".to_owned(), CredentialForm::ClientCredentials),
            Authentication::V2 => ("/auth/v2/token".to_owned(), CredentialForm::ClientCredentials),
            Authentication::Legacy { token_url } => {
                let url = token_url.unwrap_or_else(|| LEGACY_TOKEN_URL.to_owned());
                (url, CredentialForm::Password { legal_entity })
            }
        };
        let token_url = config.address_of(&token_path).ok_or_else(|| {
            Error::new(Code::Configuration, "`token_url` must be an https address without a query")
        })?;
        config.credentials = Credentials::Exchange { id, secret, token_url, form };
    }
    Client::new(config, "", "")
}
