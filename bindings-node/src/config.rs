//! Options as JavaScript gives them. `lib/options.ts` has checked their types.

use std::sync::Arc;
use std::time::Duration;

use napi::{Error, Result};
use napi_derive::napi;
use yionstack::Options;
use yionstack::auth::{Pkce, TokenProvider};
use yionstack::http::CallOptions;
use yionstack::token::{AuthListener, InDoubt, Store, StoreKey};

use crate::credentials::SecretFunction;
use crate::desk::Desk;
use crate::event::Listener;

/// Options of a client. Times are milliseconds.
#[napi(object, object_to_js = false)]
#[derive(Default)]
pub struct ClientConfig {
    /// Where the API is.
    pub base_url: Option<String>,
    /// An access token.
    pub token: Option<String>,
    /// The registered app.
    pub client_id: Option<String>,
    /// Its secret.
    pub client_secret: Option<String>,
    /// Its redirect URI.
    pub redirect_uri: Option<String>,
    /// Scopes that a sign-in asks for.
    pub scopes: Option<Vec<String>>,
    /// Whether PKCE is switched off.
    pub without_pkce: Option<bool>,
    /// Time for a whole call.
    pub timeout: Option<f64>,
    /// Time to make a connection.
    pub connect_timeout: Option<f64>,
    /// Time without a byte from the server.
    pub read_timeout: Option<f64>,
    /// Repetitions of a failed request.
    pub retries: Option<u32>,
    /// Largest answer in bytes.
    pub body_limit: Option<f64>,
    /// A file that holds the app's secret.
    pub client_secret_file: Option<String>,
    /// Whose grant it is.
    pub subject: Option<String>,
    /// The key that seals grants.
    pub store_key: Option<String>,
    /// Whether grants are stored unsealed.
    pub store_plaintext: Option<bool>,
    /// Where answers are noted down.
    pub journal_dir: Option<String>,
    /// What to do when an answer is lost.
    pub in_doubt: Option<String>,
    /// Where grants are ended.
    pub revocation_url: Option<String>,
    /// Whether there is a function that gives tokens.
    pub token_function: Option<bool>,
    /// Whether there is a function that gives the key.
    pub store_key_function: Option<bool>,
    /// Whether there is a listener.
    pub listener: Option<bool>,
}

impl ClientConfig {
    /// `own` is where the client's own functions are: its desk, and its key there.
    pub(crate) fn into_options(
        self,
        own: Option<(Arc<Desk>, u32)>,
        store: Option<Arc<dyn Store>>,
    ) -> Result<Options> {
        let functions = |wanted: Option<bool>| own.clone().filter(|_| wanted == Some(true));
        let secret =
            |wanted| functions(wanted).map(|(desk, client)| Arc::new(SecretFunction { desk, client }));
        let store_key = match (self.store_key, secret(self.store_key_function)) {
            (Some(key), _) => Some(StoreKey::Given(key.into())),
            (None, Some(function)) => Some(StoreKey::Provider(function)),
            (None, None) => self.store_plaintext.filter(|&plain| plain).map(|_| StoreKey::Plaintext),
        };
        let listener = functions(self.listener).map(|(desk, client)| Arc::new(Listener { desk, client }));
        Ok(Options {
            base_url: self.base_url,
            token: self.token.map(Into::into),
            token_provider: secret(self.token_function).map(|function| function as Arc<dyn TokenProvider>),
            client_id: self.client_id,
            client_secret: self.client_secret.map(Into::into),
            client_secret_file: self.client_secret_file.map(Into::into),
            redirect_uri: self.redirect_uri,
            scopes: self.scopes.unwrap_or_default(),
            pkce: self.without_pkce.map(|off| if off { Pkce::Off } else { Pkce::S256 }),
            timeout: self.timeout.map(milliseconds),
            connect_timeout: self.connect_timeout.map(milliseconds),
            read_timeout: self.read_timeout.map(milliseconds),
            retries: self.retries,
            body_limit: self.body_limit.map(|bytes| bytes as usize),
            subject: self.subject,
            store,
            store_key,
            journal_dir: self.journal_dir.map(Into::into),
            in_doubt: self.in_doubt.map(|name| in_doubt(&name)).transpose()?,
            revocation_url: self.revocation_url,
            on_event: listener.map(|listener| listener as Arc<dyn AuthListener>),
            ..Options::default()
        })
    }
}

/// Options of one call.
#[napi(object, object_to_js = false)]
pub struct CallConfig {
    /// Milliseconds for the whole call.
    pub timeout: Option<f64>,
    /// Repetitions of a failed request.
    pub retries: Option<u32>,
    /// Further headers: name, value, name, value …
    pub headers: Option<Vec<String>>,
}

impl From<CallConfig> for CallOptions {
    fn from(config: CallConfig) -> Self {
        Self {
            timeout: config.timeout.map(milliseconds),
            retries: config.retries,
            headers: pairs(config.headers.unwrap_or_default()),
            ..Self::default()
        }
    }
}

fn in_doubt(name: &str) -> Result<InDoubt> {
    match name {
        "retryOnceNow" => Ok(InDoubt::RetryOnceNow),
        "retryAtExpiry" => Ok(InDoubt::RetryAtExpiry),
        "ask" => Ok(InDoubt::Ask),
        _ => Err(Error::from_reason("`inDoubt` must be 'retryOnceNow', 'retryAtExpiry' or 'ask'")),
    }
}

/// A flat list as pairs.
pub(crate) fn pairs(flat: Vec<String>) -> Vec<(String, String)> {
    let mut flat = flat.into_iter();
    std::iter::from_fn(|| Some((flat.next()?, flat.next()?))).collect()
}

/// Rounds up, so that a short time does not become none at all.
pub(crate) fn milliseconds(number: f64) -> Duration {
    Duration::from_millis(number.ceil() as u64)
}
