//! Options as JavaScript gives them. `lib/options.ts` has checked their types.

use std::sync::Arc;
use std::time::Duration;

use napi_derive::napi;
use yionstack::Options;
use yionstack::auth::{Pkce, TokenProvider};
use yionstack::http::CallOptions;

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
}

impl ClientConfig {
    pub(crate) fn into_options(self, token_provider: Option<Arc<dyn TokenProvider>>) -> Options {
        Options {
            base_url: self.base_url,
            token: self.token.map(Into::into),
            token_provider,
            client_id: self.client_id,
            client_secret: self.client_secret.map(Into::into),
            redirect_uri: self.redirect_uri,
            scopes: self.scopes.unwrap_or_default(),
            pkce: self.without_pkce.map(|off| if off { Pkce::Off } else { Pkce::S256 }),
            timeout: self.timeout.map(milliseconds),
            connect_timeout: self.connect_timeout.map(milliseconds),
            read_timeout: self.read_timeout.map(milliseconds),
            retries: self.retries,
            body_limit: self.body_limit.map(|bytes| bytes as usize),
            ..Options::default()
        }
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
        }
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
