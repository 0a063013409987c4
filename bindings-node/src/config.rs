//! Options as JavaScript gives them. `lib/options.ts` has checked their types.

use std::sync::Arc;
use std::time::Duration;

use napi::{Error, Result};
use napi_derive::napi;
use yionstack::Options;
use yionstack::auth::{Pkce, TokenProvider};
use yionstack::http::{CallOptions, Operation, Role};
use yionstack::list::ListOptions;
use yionstack::observe::Observers;
use yionstack::token::{AuthListener, InDoubt, Store, StoreKey};
use yionstack::younium::{Authentication, Tenancy};

use crate::credentials::SecretFunction;
use crate::desk::Desk;
use crate::event::Listener;
use crate::watch::Watcher;

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
    /// The longest wait that a server may ask for.
    pub max_wait: Option<f64>,
    /// Requests a second.
    pub requests_per_second: Option<f64>,
    /// Largest answer in bytes.
    pub body_limit: Option<f64>,
    /// Whose certificates servers may have.
    pub ca: Option<String>,
    /// What is shown to servers.
    pub client_certificate: Option<String>,
    /// The proxy.
    pub proxy: Option<String>,
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
    /// Whether there is a hook for requests.
    pub request_hook: Option<bool>,
    /// Whether there is one for their ends.
    pub response_hook: Option<bool>,
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
        let (on_request, on_response) = (self.request_hook == Some(true), self.response_hook == Some(true));
        let hooks = own.clone().filter(|_| on_request || on_response);
        let mut observers = Observers::default();
        observers.add(Arc::new(Watcher { hooks, on_request, on_response }));
        Ok(Options {
            observers,
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
            max_wait: self.max_wait.map(milliseconds),
            requests_per_second: self.requests_per_second,
            body_limit: self.body_limit.map(|bytes| bytes as usize),
            ca: self.ca.map(String::into_bytes),
            client_certificate: self.client_certificate.map(Into::into),
            proxy: self.proxy.map(Into::into),
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
    /// The longest wait that a server may ask for.
    pub max_wait: Option<f64>,
    /// Further headers: name, value, name, value …
    pub headers: Option<Vec<String>>,
    /// The legal entity that the call is about.
    pub legal_entity: Option<String>,
    /// What the server recognises a POST by that comes again.
    pub idempotency_key: Option<String>,
}

impl From<CallConfig> for CallOptions {
    fn from(config: CallConfig) -> Self {
        Self {
            timeout: config.timeout.map(milliseconds),
            retries: config.retries,
            max_wait: config.max_wait.map(milliseconds),
            headers: pairs(config.headers.unwrap_or_default()),
            legal_entity: config.legal_entity,
            idempotency_key: config.idempotency_key,
        }
    }
}

/// How a list is fetched, and what its parameters with a role get.
#[napi(object, object_to_js = false)]
#[derive(Default)]
pub struct ListConfig {
    /// Which rows, as text.
    pub filter: Option<String>,
    /// In which order.
    pub order_by: Option<String>,
    /// Changed after this.
    pub modified_after: Option<String>,
    /// Changed before this.
    pub modified_before: Option<String>,
    /// Rows of a page.
    pub page_size: Option<u32>,
    /// Not more rows than this.
    pub limit: Option<f64>,
    /// Pages asked for ahead.
    pub prefetch: Option<u32>,
}

impl ListConfig {
    pub(crate) fn options(&self) -> ListOptions {
        let default = ListOptions::default();
        ListOptions {
            page_size: self.page_size,
            limit: self.limit.map(|limit| limit as u64),
            prefetch: self.prefetch.unwrap_or(default.prefetch),
        }
    }

    /// The arguments of an operation: `given` are those of the parameters without a role, in their order.
    pub(crate) fn arguments(self, operation: &Operation, given: Vec<Option<String>>) -> Vec<Option<String>> {
        let Self { mut filter, mut order_by, mut modified_after, mut modified_before, .. } = self;
        let mut given = given.into_iter();
        let argument = |role: Role| match role {
            Role::Plain => given.next().flatten(),
            Role::Filter => filter.take(),
            Role::Order => order_by.take(),
            Role::ModifiedAfter => modified_after.take(),
            Role::ModifiedBefore => modified_before.take(),
            Role::PageNumber | Role::PageSize => None,
        };
        operation.params.iter().map(|param| param.role).map(argument).collect()
    }
}

/// What is Younium's own among a client's options.
#[napi(object, object_to_js = false)]
pub struct YouniumConfig {
    /// The legal entity that calls are about.
    pub legal_entity: Option<String>,
    /// The version of the API.
    pub api_version: Option<String>,
    /// `production` or `sandbox`.
    pub environment: Option<String>,
    /// `eu` or `us`.
    pub region: Option<String>,
    /// `v1`, `v2` or `legacy`.
    pub authentication: Option<String>,
    /// Where legacy users get their tokens.
    pub legacy_token_url: Option<String>,
}

impl YouniumConfig {
    pub(crate) fn into_tenancy(self) -> yionstack::Result<Tenancy> {
        let authentication = match self.authentication.as_deref() {
            Some("v2") => Authentication::V2,
            Some("legacy") => Authentication::Legacy { token_url: self.legacy_token_url },
            _ => Authentication::V1,
        };
        Ok(Tenancy {
            legal_entity: self.legal_entity,
            api_version: self.api_version,
            environment: self.environment.as_deref().map(str::parse).transpose()?,
            region: self.region.as_deref().map(str::parse).transpose()?,
            authentication,
        })
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
