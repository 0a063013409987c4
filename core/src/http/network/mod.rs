//! How a client reaches its servers: whom it trusts (`trust`, `tls`), what it shows, and which way it goes (`proxy`).
//! Settled once per client. `chain` looks into the errors that come of it.

pub(super) mod chain;
pub(crate) mod proxy;
pub(crate) mod tls;
pub(crate) mod trust;

use std::sync::Arc;

use rustls::sign::CertifiedKey;
use url::Url;

use self::proxy::Routes;
use self::trust::Trust;
use crate::error::Result;
use crate::secret::Secret;

/// The environment variables that count.
const VARIABLES: [&str; 10] = [
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "REQUESTS_CA_BUNDLE",
    "NODE_EXTRA_CA_CERTS",
    "https_proxy",
    "HTTPS_PROXY",
    "all_proxy",
    "ALL_PROXY",
    "no_proxy",
    "NO_PROXY",
];

/// What was given, and what the environment said when the client was made.
#[derive(Clone, Default)]
pub(crate) struct Settings {
    ca: Option<Vec<u8>>,
    client_certificate: Option<Secret>,
    proxy: Option<Secret>,
    environment: Vec<(&'static str, Secret)>,
}

impl Settings {
    pub(crate) fn new(
        ca: Option<Vec<u8>>,
        client_certificate: Option<Secret>,
        proxy: Option<Secret>,
        env: impl Fn(&str) -> Option<String>,
    ) -> Self {
        let environment =
            VARIABLES.iter().filter_map(|name| env(name).map(|value| (*name, value.into()))).collect();
        Self { ca, client_certificate, proxy, environment }
    }

    /// What the environment alone says.
    pub(crate) fn of_environment() -> Self {
        let env = |name: &str| std::env::var(name).ok().filter(|value| !value.trim().is_empty());
        Self::new(None, None, None, env)
    }
}

/// What connections are made with.
#[derive(Clone)]
pub(crate) struct Network {
    /// Whether plain HTTP is refused.
    pub(crate) https_only: bool,
    pub(crate) routes: Routes,
    trust: Trust,
    identity: Option<Arc<CertifiedKey>>,
}

impl Network {
    /// Settles how `addresses` are reached, the API's first.
    ///
    /// # Errors
    /// `configuration` for certificates, keys and proxies that cannot be used. Files are read only where TLS is spoken.
    pub(crate) fn new(settings: &Settings, addresses: &[&Url]) -> Result<Self> {
        let env = |wanted: &str| {
            let found = settings.environment.iter().find(|(name, _)| *name == wanted);
            found.map(|(_, value)| value.expose().to_owned())
        };
        let routes = Routes::settle(settings.proxy.as_ref(), env, addresses)?;
        proxy::check(&routes, addresses)?;
        let is_https = |url: &&Url| url.scheme() == "https";
        let https = addresses.iter().any(is_https);
        Ok(Self {
            https_only: addresses.first().is_some_and(is_https),
            routes,
            trust: match https || settings.ca.is_some() {
                true => Trust::settle(settings.ca.as_deref(), env)?,
                false => Trust::Nobody,
            },
            identity: settings
                .client_certificate
                .as_ref()
                .map(|pem| trust::identity(pem, &tls::provider()))
                .transpose()?,
        })
    }

    pub(crate) fn tls(&self) -> Result<rustls::ClientConfig> {
        tls::configuration(&self.trust, self.identity.as_ref())
    }
}
