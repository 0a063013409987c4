//! How a client proves who it is, by what it was given and by the environment.

use std::sync::Arc;

use url::Url;

use super::{Options, invalid};
use crate::auth::{ClientSecret, CredentialForm, TokenProvider};
use crate::disk::SystemDisk;
use crate::error::Result;
use crate::secret::Secret;
use crate::token::StoreKey;

pub(super) const ENV_STORE_KEY: &str = "YIONSTACK_STORE_KEY";

/// How a client proves who it is.
pub(crate) enum Credentials {
    Token(Secret),
    Provider(Arc<dyn TokenProvider>),
    App {
        client_id: String,
        client_secret: ClientSecret,
    },
    /// Traded for a token without any person.
    Exchange {
        id: String,
        secret: ClientSecret,
        token_url: Url,
        form: CredentialForm,
    },
}

/// The names of an API's environment variables, and its default address.
pub(crate) struct Defaults {
    pub(crate) base_url: &'static str,
    pub(crate) env_base_url: &'static str,
    pub(crate) env_token: &'static str,
    pub(crate) env_client_id: &'static str,
    pub(crate) env_client_secret: &'static str,
    pub(crate) env_client_secret_file: &'static str,
}

impl Defaults {
    /// Of an API that there is not.
    #[cfg(any(test, yionstack_fuzzing))]
    pub(crate) const EXAMPLE: Self = Self {
        base_url: "https://api.example.com",
        env_base_url: "X_BASE_URL",
        env_token: "X_TOKEN",
        env_client_id: "X_CLIENT_ID",
        env_client_secret: "X_CLIENT_SECRET",
        env_client_secret_file: "X_CLIENT_SECRET_FILE",
    };

    /// What the argument that is the secret is called, as its variable is.
    fn secret_argument(&self) -> &'static str {
        if self.env_client_secret.ends_with("_CLIENT_SECRET") { "client_secret" } else { "secret" }
    }
}

/// Arguments beat the environment; within each, one way of proving who we are. A store is kept by those who sign in: beside
/// it a token is a contradiction.
pub(super) fn credentials(
    options: &Options,
    defaults: &Defaults,
    env: impl Fn(&str) -> Option<String>,
) -> Result<Credentials> {
    let given = [options.token.is_some(), options.token_provider.is_some(), options.client_id.is_some()];
    if given.iter().filter(|&&given| given).count() > 1 {
        return Err(invalid(
            "give either `token` or `client_id`, not both: a token is used as it is, an app signs people in",
        ));
    }
    let stored = options.store.is_some();
    if stored && (options.token.is_some() || options.token_provider.is_some()) {
        return Err(invalid(format!(
            "`store` keeps the grants of those who sign in, and a token that is given is used as it is: leave one of the two \
             out, or sign in with `client_id` and `{}`",
            defaults.secret_argument()
        )));
    }
    if let Some(token) = &options.token {
        return Ok(Credentials::Token(token.clone()));
    }
    if let Some(provider) = &options.token_provider {
        return Ok(Credentials::Provider(provider.clone()));
    }
    let app =
        |client_id| Credentials::App { client_id, client_secret: client_secret(options, defaults, &env) };
    if let Some(client_id) = &options.client_id {
        return Ok(app(client_id.clone()));
    }
    if let Some(token) = env(defaults.env_token) {
        if stored {
            // whose token it is, nobody else may decide
            tracing::warn!(
                "{} is set and used as it is: `store` keeps nothing, and nobody is signed in. Unset it, or give `client_id`",
                defaults.env_token
            );
        }
        return Ok(Credentials::Token(token.into()));
    }
    env(defaults.env_client_id).map(app).ok_or_else(|| {
        invalid(format!(
            "there is nothing to sign in with: pass `token`, or `client_id` and `{}`, or set {} or {} and {}",
            defaults.secret_argument(),
            defaults.env_token,
            defaults.env_client_id,
            defaults.env_client_secret
        ))
    })
}

/// The environment's key is read where there are grants to seal: a fixed token needs none, whatever is set there.
pub(super) fn store_key(
    given: Option<StoreKey>,
    credentials: &Credentials,
    env: impl Fn(&str) -> Option<String>,
) -> Result<Option<StoreKey>> {
    if let Some(given) = &given {
        given.check("store_key")?;
        return Ok(Some(given.clone()));
    }
    if matches!(credentials, Credentials::Token(_) | Credentials::Provider(_)) {
        return Ok(None);
    }
    let key = env(ENV_STORE_KEY).map(|key| StoreKey::Given(key.into()));
    key.iter().try_for_each(|key| key.check(ENV_STORE_KEY))?;
    Ok(key)
}

/// What is given beats the environment, and within each the secret itself beats a file.
fn client_secret(
    options: &Options,
    defaults: &Defaults,
    env: impl Fn(&str) -> Option<String>,
) -> ClientSecret {
    let disk = || options.disk.clone().unwrap_or_else(|| Arc::new(SystemDisk));
    if let Some(secret) = &options.client_secret {
        return ClientSecret::Given(secret.clone());
    }
    if let Some(path) = &options.client_secret_file {
        return ClientSecret::File(path.clone(), disk());
    }
    if let Some(secret) = env(defaults.env_client_secret) {
        return ClientSecret::Given(secret.into());
    }
    match env(defaults.env_client_secret_file) {
        Some(path) => ClientSecret::File(path.into(), disk()),
        None => ClientSecret::None,
    }
}
