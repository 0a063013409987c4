//! Options and environment to a configuration.
//!
//! `options` what a user may set · `credentials` how a client proves who it is · `address` where tokens may be sent.

mod address;
mod credentials;
mod options;

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use url::Url;

use self::address::{address, redirect_uri, revocation_url};
pub(crate) use self::credentials::{Credentials, Defaults};
use self::credentials::{credentials, store_key};
pub use self::options::Options;
use crate::auth::Pkce;
use crate::clock::{Clock, SystemClock};
use crate::disk::SystemDisk;
use crate::error::{Code, Error, Result};
use crate::http::network::Settings;
use crate::http::rate::Limiter;
use crate::http::retry::Policy;
use crate::http::{Idempotency, Transport};
use crate::observe::Observers;
use crate::random::{OsRandom, Random};
use crate::runtime::Background;
use crate::token::{AuthListener, FileStore, InDoubt, Journal, MemoryStore, Store, StoreKey};

const USER_AGENT: &str = concat!("yionstack-sdk/", env!("CARGO_PKG_VERSION"));

/// What is left when everything is settled.
pub(crate) struct Config {
    pub(crate) base_url: Url,
    pub(crate) credentials: Credentials,
    pub(crate) redirect_uri: Option<String>,
    pub(crate) scopes: Vec<String>,
    pub(crate) pkce: Pkce,
    pub(crate) timeout: Duration,
    pub(crate) connect_timeout: Duration,
    pub(crate) read_timeout: Duration,
    pub(crate) policy: Policy,
    /// How fast requests may go out.
    pub(crate) limiter: Option<Arc<Limiter>>,
    pub(crate) body_limit: usize,
    pub(crate) user_agent: &'static str,
    /// Sent with every request, unless the call says otherwise.
    pub(crate) headers: HeaderMap,
    /// How the server recognises a POST that comes again, if it does.
    pub(crate) idempotency: Option<Idempotency>,
    /// Whether calls are about one legal entity.
    pub(crate) legal_entities: bool,
    pub(crate) subject: String,
    pub(crate) store: Arc<dyn Store>,
    /// Whether the user chose to keep grants where they are kept.
    pub(crate) store_chosen: bool,
    pub(crate) store_key: Option<StoreKey>,
    pub(crate) journal: Option<Journal>,
    pub(crate) in_doubt: InDoubt,
    pub(crate) revocation_url: Option<Url>,
    pub(crate) on_event: Option<Arc<dyn AuthListener>>,
    pub(crate) observers: Observers,
    pub(crate) background: Background,
    pub(crate) network: Settings,
    pub(crate) transport: Option<Arc<dyn Transport>>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
}

impl Config {
    /// Settles options with the environment `env` and the API's defaults.
    pub(crate) fn new(
        options: Options,
        defaults: &Defaults,
        env: impl Fn(&str) -> Option<String>,
    ) -> Result<Self> {
        let env = |name: &str| env(name).filter(|value| !value.trim().is_empty());
        let base_url = options
            .base_url
            .clone()
            .or_else(|| env(defaults.env_base_url))
            .unwrap_or_else(|| defaults.base_url.to_owned());
        let base_url = address(&base_url)?;
        let disk = options.disk.clone().unwrap_or_else(|| Arc::new(SystemDisk));
        let journal_dir = options.journal_dir.clone().or_else(|| FileStore::default_dir().ok());
        let credentials = credentials(&options, defaults, env)?;
        let store_key = store_key(options.store_key, &credentials, env)?;
        let limited = |rate| Limiter::new(rate, &base_url, &credentials, options.clock.clone()).map(Arc::new);
        Ok(Self {
            limiter: options.requests_per_second.map(limited).transpose()?,
            credentials,
            store_key,
            network: Settings::new(options.ca, options.client_certificate, options.proxy, env),
            revocation_url: revocation_url(&base_url, options.revocation_url.as_deref())?,
            base_url,
            redirect_uri: options.redirect_uri.map(redirect_uri).transpose()?,
            scopes: options.scopes,
            pkce: options.pkce.unwrap_or_default(),
            timeout: time("timeout", options.timeout, 60)?,
            connect_timeout: time("connect_timeout", options.connect_timeout, 10)?,
            read_timeout: time("read_timeout", options.read_timeout, 30)?,
            policy: Policy::new(options.retries, options.max_wait),
            body_limit: options.body_limit.unwrap_or(16 * 1024 * 1024),
            user_agent: USER_AGENT,
            headers: HeaderMap::new(),
            idempotency: None,
            legal_entities: false,
            subject: options.subject.unwrap_or_default(),
            store_chosen: options.store.is_some(),
            journal: match &options.store {
                Some(store) if !store.nature().volatile => journal_dir.map(|dir| Journal::new(disk, dir)),
                _ => None,
            },
            store: options.store.unwrap_or_else(|| Arc::new(MemoryStore::new())),
            in_doubt: options.in_doubt.unwrap_or_default(),
            on_event: options.observers.listening(options.on_event),
            observers: options.observers,
            background: options.background,
            transport: options.transport,
            clock: options.clock.unwrap_or_else(|| Arc::new(SystemClock)),
            random: options.random.unwrap_or_else(|| Arc::new(OsRandom)),
        })
    }

    /// Sends a header with every request.
    pub(crate) fn header(&mut self, name: &'static str, value: &str) -> Result<()> {
        let value = HeaderValue::try_from(value.trim()).map_err(|_| {
            invalid(format!("the value for the header `{name}` holds characters that no header has"))
        })?;
        self.headers.insert(name, value);
        Ok(())
    }

    /// A path under `base_url`, or an address that is as safe as `base_url` has to be.
    pub(crate) fn address_of(&self, path_or_url: &str) -> Option<Url> {
        revocation_url(&self.base_url, Some(path_or_url)).ok().flatten()
    }

    /// Where requests go, the API's address first. Nowhere when they go over a network of the user's own.
    pub(crate) fn addresses(&self) -> Vec<&Url> {
        let token_url = match &self.credentials {
            Credentials::Exchange { token_url, .. } => Some(token_url),
            _ => None,
        };
        match self.transport {
            Some(_) => Vec::new(),
            None => [&self.base_url].into_iter().chain(&self.revocation_url).chain(token_url).collect(),
        }
    }
}

fn time(name: &str, given: Option<Duration>, default_seconds: u64) -> Result<Duration> {
    match given {
        Some(Duration::ZERO) => Err(invalid(format!("`{name}` must be longer than zero"))),
        // a year is for ever, and longer ones overflow timers
        Some(given) => Ok(given.min(Duration::from_secs(365 * 86_400))),
        None => Ok(Duration::from_secs(default_seconds)),
    }
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(Code::Configuration, message)
}

#[cfg(test)]
mod tests {
    use super::credentials::ENV_STORE_KEY;
    use super::*;

    fn settle(options: Options, env: &[(&str, &str)]) -> Result<Config> {
        Config::new(options, &Defaults::EXAMPLE, |name| {
            env.iter().find(|(key, _)| *key == name).map(|(_, v)| (*v).to_owned())
        })
    }

    fn with_token(base_url: &str) -> Result<Config> {
        settle(
            Options { base_url: Some(base_url.into()), token: Some("t".into()), ..Options::default() },
            &[],
        )
    }

    #[test]
    fn arguments_beat_the_environment() {
        let env = [("X_TOKEN", "env"), ("X_BASE_URL", "https://env.example.com")];
        let config =
            settle(Options { client_id: Some("app".into()), ..Options::default() }, &env).expect("config");
        assert!(matches!(config.credentials, Credentials::App { .. }));
        assert_eq!(config.base_url.host_str(), Some("env.example.com"));
        let config = settle(Options::default(), &env).expect("config");
        assert!(matches!(config.credentials, Credentials::Token(token) if token.expose() == "env"));
    }

    #[test]
    fn contradictions_and_gaps_name_the_remedy() {
        let both = Options { token: Some("t".into()), client_id: Some("c".into()), ..Options::default() };
        assert!(settle(both, &[]).is_err_and(|e| e.message().contains("not both")));
        assert!(
            settle(Options::default(), &[("X_TOKEN", " ")]).is_err_and(|e| e.message().contains("X_TOKEN"))
        );
    }

    #[test]
    fn a_store_is_for_those_who_sign_in() {
        let stored = |token: Option<&str>, client_id: Option<&str>| Options {
            token: token.map(Into::into),
            client_id: client_id.map(Into::into),
            store: Some(Arc::new(MemoryStore::new())),
            ..Options::default()
        };
        let error = settle(stored(Some("t"), None), &[]).err().expect("a token needs no store");
        assert_eq!(error.code(), Code::Configuration);
        assert!(error.message().contains("leave one of the two out"), "{error}");
        let env = [("X_TOKEN", "env"), ("X_CLIENT_ID", "other")];
        let config = settle(stored(None, Some("app")), &env).expect("an app");
        assert!(matches!(config.credentials, Credentials::App { client_id, .. } if client_id == "app"));
        // whose token it is, nobody else may decide
        let config = settle(stored(None, None), &env).expect("a token");
        assert!(matches!(config.credentials, Credentials::Token(token) if token.expose() == "env"));
    }

    #[test]
    fn a_malformed_store_key_is_told_at_once() {
        let good = "ab".repeat(32);
        let app = |key: Option<&str>| Options {
            client_id: Some("app".into()),
            store_key: key.map(|key| StoreKey::Given(key.into())),
            ..Options::default()
        };
        let refusal = |options, env: &[_]| settle(options, env).err().map(|e| e.message().to_owned());
        let given = refusal(app(Some("hunter2")), &[]).expect("refused");
        assert!(given.starts_with("`store_key` must be 32 bytes") && !given.contains("hunter2"), "{given}");
        let env = refusal(app(None), &[(ENV_STORE_KEY, "hunter2")]).expect("refused");
        assert!(env.starts_with("`YIONSTACK_STORE_KEY` must be 32 bytes"), "{env}");
        assert_eq!(refusal(app(Some(&good)), &[(ENV_STORE_KEY, "hunter2")]), None);
        assert_eq!(refusal(app(None), &[(ENV_STORE_KEY, &good)]), None);
        // it seals nothing
        assert_eq!(refusal(Options::default(), &[("X_TOKEN", "t"), (ENV_STORE_KEY, "hunter2")]), None);
    }

    #[test]
    fn tokens_travel_over_https_or_stay_here() {
        for good in
            ["https://api.example.com", "http://127.0.0.1:8080", "http://localhost:1/x", "http://[::1]:1"]
        {
            assert!(with_token(good).is_ok(), "{good}");
        }
        for bad in [
            "http://api.example.com",
            "http://127.0.0.1.evil.example",
            "ftp://x",
            "x",
            "https://u:p@x.example",
            "https://x.example?y",
        ] {
            assert!(with_token(bad).is_err(), "{bad}");
        }
    }
}
