//! The Younium API: subscription billing.

#[cfg(feature = "models")]
mod client;
pub(crate) mod empty;
mod export;
pub mod filter;
mod generated;
mod place;

use crate::auth::CredentialForm;
use crate::client::Client;
use crate::config::{Config, Credentials, Options};
use crate::error::{Code, Error, Result};
use crate::http::prepare::LEGAL_ENTITY;

#[cfg(feature = "models")]
pub use client::{Builder, YouniumClient};
#[cfg(feature = "models")]
pub use generated::fields::*;
#[cfg(feature = "models")]
pub use generated::inputs::*;
#[cfg(feature = "models")]
pub use generated::models::*;
pub use generated::operations::OPERATIONS;
use generated::operations::{DEFAULTS, ENV_API_VERSION, ENV_LEGAL_ENTITY, IDEMPOTENCY};
#[cfg(feature = "models")]
pub use generated::resources::*;
pub use place::{Environment, Region};

/// The version that this SDK's types describe.
const API_VERSION: &str = "2.1";
const VERSION_HEADER: &str = "api-version";
/// The version whose lists come whole.
const WHOLE_LISTS: &str = "2.0";

/// What is Younium's own among a client's options. What is left out comes from the environment.
#[derive(Debug, Clone, Default)]
pub struct Tenancy {
    /// Id or name of the legal entity that calls are about; `YOUNIUM_LEGAL_ENTITY`. Required where the tenant has several.
    pub legal_entity: Option<String>,
    /// Version of the API, `2.1` by default; `YOUNIUM_API_VERSION`. Sent with every request.
    pub api_version: Option<String>,
    /// Production or sandbox, instead of `base_url`. Production by default.
    pub environment: Option<Environment>,
    /// Where the tenant lives, instead of `base_url`. The EU by default.
    pub region: Option<Region>,
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
        /// Where tokens are given out; that of the environment by default.
        token_url: Option<String>,
    },
}

/// Whether the version of the API that a call asks for sends its lists whole. `given`: the call's own headers.
pub(crate) fn lists_come_whole(client: &Client, given: &[(String, String)]) -> bool {
    let own = given.iter().rev().find(|(name, _)| name.eq_ignore_ascii_case(VERSION_HEADER));
    match own {
        Some((_, version)) => version.trim() == WHOLE_LISTS,
        None => {
            client.header(VERSION_HEADER).is_some_and(|version| version.as_bytes() == WHOLE_LISTS.as_bytes())
        }
    }
}

/// A client without types, as the bindings use it. Rust programs want [`YouniumClient`].
///
/// # Errors
/// `configuration` when options or environment variables are missing, contradictory or malformed.
pub fn client(mut options: Options, tenancy: Tenancy) -> Result<Client> {
    let env = |name: &str| std::env::var(name).ok().filter(|value| !value.trim().is_empty());
    options.base_url = place::given(options.base_url, &tenancy, &DEFAULTS, env)?;
    let mut config = Config::new(options, &DEFAULTS, env)?;
    let legal_entity = tenancy.legal_entity.or_else(|| env(ENV_LEGAL_ENTITY));
    let api_version = tenancy.api_version.or_else(|| env(ENV_API_VERSION));
    config.idempotency = Some(IDEMPOTENCY);
    config.legal_entities = true;
    if let Some(legal_entity) = &legal_entity {
        config.header(LEGAL_ENTITY, legal_entity)?;
    }
    config.header(VERSION_HEADER, api_version.as_deref().unwrap_or(API_VERSION))?;
    if let Credentials::App { client_id, client_secret } = &config.credentials {
        let (id, secret) = (client_id.clone(), client_secret.clone());
        let (token_path, form) = match tenancy.authentication {
            Authentication::V1 => ("/auth/token".to_owned(), CredentialForm::ClientCredentials),
            Authentication::V2 => ("/auth/v2/token".to_owned(), CredentialForm::ClientCredentials),
            Authentication::Legacy { token_url } => {
                let url = token_url.unwrap_or_else(|| place::legacy_token_url(&config.base_url).to_owned());
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
