//! Options and environment to a configuration.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use url::{Host, Url};

use crate::auth::{ClientSecret, CredentialForm, Pkce, TokenProvider};
use crate::clock::{Clock, SystemClock};
use crate::disk::{Disk, SystemDisk};
use crate::error::{Code, Error, Result};
use crate::http::network::Settings;
use crate::http::rate::Limiter;
use crate::http::retry::Policy;
use crate::http::{Idempotency, Transport};
use crate::observe::Observers;
use crate::random::{OsRandom, Random};
use crate::runtime::Background;
use crate::secret::Secret;
use crate::token::{AuthListener, FileStore, InDoubt, Journal, MemoryStore, Store, StoreKey};

const ENV_STORE_KEY: &str = "YIONSTACK_STORE_KEY";
const USER_AGENT: &str = concat!("yionstack-sdk/", env!("CARGO_PKG_VERSION"));

/// What a user may set. What is left out comes from the environment, then from the defaults.
#[derive(Clone, Default)]
pub struct Options {
    /// Where the API is; `YIONSTACK_BASE_URL`.
    pub base_url: Option<String>,
    /// An access token that you look after yourself; `YIONSTACK_TOKEN`.
    pub token: Option<Secret>,
    /// Code of yours that gives access tokens.
    pub token_provider: Option<Arc<dyn TokenProvider>>,
    /// The registered app; `YIONSTACK_CLIENT_ID`.
    pub client_id: Option<String>,
    /// Its secret; `YIONSTACK_CLIENT_SECRET`.
    pub client_secret: Option<Secret>,
    /// A file that holds the secret, read when it is needed; `YIONSTACK_CLIENT_SECRET_FILE`.
    pub client_secret_file: Option<PathBuf>,
    /// Its redirect URI, exactly as registered.
    pub redirect_uri: Option<String>,
    /// The scopes that a sign-in asks for.
    pub scopes: Vec<String>,
    /// Proof Key for Code Exchange, `S256` by default.
    pub pkce: Option<Pkce>,
    /// Time for a whole call, repetitions included. 60 s by default.
    pub timeout: Option<Duration>,
    /// Time to make a connection. 10 s by default.
    pub connect_timeout: Option<Duration>,
    /// Time without a byte from the server. 30 s by default.
    pub read_timeout: Option<Duration>,
    /// How often a failed request is repeated when that is harmless. 2 by default.
    pub retries: Option<u32>,
    /// The longest wait that a server may ask for (`Retry-After`) before the call is repeated; when it asks for more, the call
    /// fails at once, and the error's `retry_at` says from when on it is welcome. 60 s by default.
    pub max_wait: Option<Duration>,
    /// At most so many requests a second, evenly: more wait for their turn, and one whose turn would come after its deadline
    /// fails at once. For all clients of this process together that have this option, the same address and the same
    /// credentials; the lowest number counts. No limit by default.
    pub requests_per_second: Option<f64>,
    /// The largest answer accepted, in bytes after decompression. 16 MiB by default.
    pub body_limit: Option<usize>,
    /// Whose grant this client uses: a user, a business. Each subject has a grant of its own in the store.
    pub subject: Option<String>,
    /// Where grants are kept. In memory by default: they are lost with the process.
    pub store: Option<Arc<dyn Store>>,
    /// What grants are sealed with in the store; `YIONSTACK_STORE_KEY`.
    pub store_key: Option<StoreKey>,
    /// Where the server's answers are noted down before they are read, for stores on other machines. The user's folder
    /// for the state of programs by default.
    pub journal_dir: Option<PathBuf>,
    /// What to do when the answer to a refresh is lost.
    pub in_doubt: Option<InDoubt>,
    /// Where the authorization server ends grants (RFC 7009): a path under `base_url`, or an https address. The vendor
    /// documents none.
    pub revocation_url: Option<String>,
    /// Hears what happens to grants.
    pub on_event: Option<Arc<dyn AuthListener>>,
    /// Who sees each request and what became of it.
    pub observers: Observers,
    /// Where refreshes run.
    pub background: Background,
    /// The authorities whose certificates servers may have, as PEM text: they alone, whatever the environment and the
    /// system say. Without it the system's; `SSL_CERT_FILE`, `SSL_CERT_DIR` and `REQUESTS_CA_BUNDLE` take their place,
    /// `NODE_EXTRA_CA_CERTS` adds to them.
    pub ca: Option<Vec<u8>>,
    /// What the client shows to servers that ask who it is: PEM text with a certificate, its chain and its key.
    pub client_certificate: Option<Secret>,
    /// The proxy for all that is not on this machine, `http://user:password@host:3128`, or `direct` for none. Without it
    /// `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`.
    pub proxy: Option<Secret>,
    /// A network of your own, for tests.
    pub transport: Option<Arc<dyn Transport>>,
    /// A clock of your own, for tests.
    pub clock: Option<Arc<dyn Clock>>,
    /// A random source of your own, for tests.
    pub random: Option<Arc<dyn Random>>,
    /// A disk of your own, for tests.
    pub disk: Option<Arc<dyn Disk>>,
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("base_url", &self.base_url)
            .field("client_id", &self.client_id)
            .field("redirect_uri", &self.redirect_uri)
            .field("scopes", &self.scopes)
            .field("subject", &self.subject)
            .finish_non_exhaustive()
    }
}

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

/// Arguments beat the environment; within each, one way of proving who we are.
fn credentials(
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
fn store_key(
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

/// Tokens travel over https, or stay on this machine.
fn address(text: &str) -> Result<Url> {
    let url = Url::parse(text.trim())
        .map_err(|_| invalid("`base_url` is not a URL: it looks like https://api.example.com"))?;
    let loopback = match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    };
    match url.scheme() {
        "https" if url.has_host() => {}
        "http" if loopback => {}
        "http" => {
            return Err(invalid("`base_url` must use https: plain http would show tokens to the network"));
        }
        _ => return Err(invalid("`base_url` must start with https://")),
    }
    if !url.username().is_empty()
        || url.password().is_some()
        || url.query().is_some()
        || url.fragment().is_some()
    {
        return Err(invalid("`base_url` must not hold credentials, a query or a fragment"));
    }
    Ok(url)
}

/// Tokens are sent there: the same rules as for `base_url`.
fn revocation_url(base: &Url, given: Option<&str>) -> Result<Option<Url>> {
    let Some(given) = given else {
        return Ok(None);
    };
    let full = match given.starts_with('/') {
        true => format!("{}{given}", base.as_str().trim_end_matches('/')),
        false => given.to_owned(),
    };
    address(&full).map(Some).map_err(|_| {
        invalid(
            "`revocation_url` must be a path that starts with a slash, or an https address without a query",
        )
    })
}

fn redirect_uri(text: String) -> Result<String> {
    // kept as written: the server compares it letter by letter (RFC 9700, section 4.1.3)
    match Url::parse(&text) {
        Ok(url) if url.fragment().is_none() => Ok(text),
        _ => Err(invalid(
            "`redirect_uri` must be an absolute URL without a fragment, as registered for the app",
        )),
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
