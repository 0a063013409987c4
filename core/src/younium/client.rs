//! The client that Rust programs use.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::{Authentication, Environment, Region, Tenancy};
use crate::auth::{Auth, TokenProvider};
use crate::client::Client;
use crate::clock::Clock;
use crate::config::Options;
use crate::error::Result;
use crate::http::{Answer, RawRequest, Transport};
use crate::observe::{Observer, RequestRecord, ResponseRecord};
use crate::random::Random;
use crate::runtime::Background;
use crate::secret::Secret;
use crate::token::{AuthListener, Store, StoreKey};

/// A client of the Younium API. Cheap to clone.
#[derive(Debug, Clone)]
pub struct YouniumClient {
    pub(super) client: Client,
}

impl YouniumClient {
    /// Starts from the environment: `YOUNIUM_BASE_URL`, `YOUNIUM_CLIENT_ID`, `YOUNIUM_SECRET`, `YOUNIUM_LEGAL_ENTITY`,
    /// `YOUNIUM_API_VERSION`. What the builder is given comes first.
    pub fn builder() -> Builder {
        Builder(Options::default(), Tenancy::default())
    }

    /// The token in use: its status, a new one at once.
    ///
    /// # Errors
    /// `configuration` for a client that was given a token.
    pub fn auth(&self) -> Result<&Auth> {
        self.client.auth()
    }

    /// Ends running calls and refuses new ones, also of the clients that were made from this one. Closing one of those
    /// does nothing.
    pub fn close(&self) {
        self.client.close();
    }

    /// Where the API is.
    pub fn base_url(&self) -> &str {
        self.client.base_url()
    }

    /// The same client for another legal entity: connections, settings and the token are shared. Closing it closes
    /// nothing: they end with the client that it was made from.
    ///
    /// # Errors
    /// `configuration` for a name that no header can carry, and for legacy users.
    pub fn with_legal_entity(&self, legal_entity: &str) -> Result<Self> {
        Ok(Self { client: self.client.with_legal_entity(legal_entity)? })
    }

    /// The client without types, for calls by name: [`Client::invoke`].
    pub fn untyped(&self) -> &Client {
        &self.client
    }

    /// Calls any endpoint, with the tokens, repetitions and errors of this client.
    ///
    /// # Errors
    /// Every code but `decode` and those of signing people in.
    pub async fn request(&self, request: RawRequest) -> Result<Answer> {
        self.client.request(request).await
    }
}

/// Makes a [`YouniumClient`].
#[derive(Debug, Clone)]
#[must_use]
pub struct Builder(Options, Tenancy);

macro_rules! settings {
    ($($(#[$doc:meta])* [$part:tt.$field:ident] $name:ident: $type:ty => $value:expr;)*) => {$(
        $(#[$doc])*
        pub fn $name(mut self, $name: $type) -> Self {
            self.$part.$field = $value;
            self
        }
    )*};
}

impl Builder {
    settings! {
        /// Where the API is; production in the EU by default.
        [0.base_url] base_url: impl Into<String> => Some(base_url.into());
        /// An access token that you look after yourself.
        [0.token] token: impl Into<Secret> => Some(token.into());
        /// Code of yours that gives access tokens.
        [0.token_provider] token_provider: Arc<dyn TokenProvider> => Some(token_provider);
        /// The API token's client id.
        [0.client_id] client_id: impl Into<String> => Some(client_id.into());
        /// The API token's secret.
        [0.client_secret] secret: impl Into<Secret> => Some(secret.into());
        /// A file that holds the secret, read when it is needed.
        [0.client_secret_file] secret_file: impl Into<PathBuf> => Some(secret_file.into());
        /// Id or name of the legal entity that calls are about.
        [1.legal_entity] legal_entity: impl Into<String> => Some(legal_entity.into());
        /// Production or the vendor's sandbox, instead of a base URL.
        [1.environment] environment: Environment => Some(environment);
        /// Where the tenant lives, instead of a base URL.
        [1.region] region: Region => Some(region);
        /// Version of the API; 2.1 by default.
        [1.api_version] api_version: impl Into<String> => Some(api_version.into());
        /// How the credentials are presented.
        [1.authentication] authentication: Authentication => authentication;
        /// Where the token is kept, for several processes to share it. In memory by default.
        [0.store] store: Arc<dyn Store> => Some(store);
        /// What it is sealed with in the store.
        [0.store_key] store_key: StoreKey => Some(store_key);
        /// Hears what happens to the token.
        [0.on_event] on_event: Arc<dyn AuthListener> => Some(on_event);
        /// Time for a whole call, repetitions included. 60 s by default.
        [0.timeout] timeout: Duration => Some(timeout);
        /// Time to make a connection. 10 s by default.
        [0.connect_timeout] connect_timeout: Duration => Some(connect_timeout);
        /// Time without a byte from the server. 30 s by default.
        [0.read_timeout] read_timeout: Duration => Some(read_timeout);
        /// How often a failed request is repeated when that is harmless. 2 by default.
        [0.retries] retries: u32 => Some(retries);
        /// The longest wait that a server may ask for (`Retry-After`) before a call is repeated. 60 s by default.
        [0.max_wait] max_wait: Duration => Some(max_wait);
        /// At most so many requests a second, evenly, for all clients of this process that have this option, the same address
        /// and the same credentials. A call whose turn would come after its deadline fails at once with `rate_limited`.
        [0.requests_per_second] requests_per_second: f64 => Some(requests_per_second);
        /// The largest answer accepted, in bytes after decompression. 16 MiB by default.
        [0.body_limit] body_limit: usize => Some(body_limit);
        /// Where token calls run: on a thread of the SDK's own, unless a test says otherwise.
        [0.background] background: Background => background;
        /// The authorities whose certificates servers may have, as PEM text: they alone.
        [0.ca] ca: impl Into<Vec<u8>> => Some(ca.into());
        /// What the client shows to servers that ask who it is: PEM text with a certificate, its chain and its key.
        [0.client_certificate] client_certificate: impl Into<Secret> => Some(client_certificate.into());
        /// The proxy, `http://user:password@host:3128`, or `direct` for none; the environment's by default.
        [0.proxy] proxy: impl Into<Secret> => Some(proxy.into());
        /// A network of your own, for tests.
        [0.transport] transport: Arc<dyn Transport> => Some(transport);
        /// A clock of your own, for tests.
        [0.clock] clock: Arc<dyn Clock> => Some(clock);
        /// A random source of your own, for tests.
        [0.random] random: Arc<dyn Random> => Some(random);
    }

    /// Calls `hook` with a record of each attempt before it is sent. It cannot change the request. It runs on the task that
    /// makes the call: return at once. A panic in it breaks no call. May be given more than once.
    pub fn on_request(mut self, hook: impl Fn(&RequestRecord) + Send + Sync + 'static) -> Self {
        self.0.observers.on_request(hook);
        self
    }

    /// Calls `hook` with a record of each attempt when it is over, as for [`on_request`](Self::on_request).
    pub fn on_response(mut self, hook: impl Fn(&ResponseRecord) + Send + Sync + 'static) -> Self {
        self.0.observers.on_response(hook);
        self
    }

    /// Tells `observer` of each attempt.
    pub fn observer(mut self, observer: Arc<dyn Observer>) -> Self {
        self.0.observers.add(observer);
        self
    }

    /// Makes the client. Neither connects nor starts anything.
    ///
    /// # Errors
    /// `configuration` when something is missing, contradictory or malformed.
    pub fn build(self) -> Result<YouniumClient> {
        super::client(self.0, self.1).map(|client| YouniumClient { client })
    }
}
