//! The client that Rust programs use.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use crate::auth::{Auth, Pkce, TokenProvider};
use crate::client::Client;
use crate::clock::Clock;
use crate::config::Options;
use crate::disk::Disk;
use crate::error::Result;
use crate::http::{Answer, RawRequest, Transport};
use crate::observe::{Observer, RequestRecord, ResponseRecord};
use crate::random::Random;
use crate::runtime::Background;
use crate::secret::Secret;
use crate::token::{AuthListener, InDoubt, Store, StoreKey};

/// A client of the YionStack API, for one token or one signed-in user. Cheap to clone.
///
/// An application with many users makes a client for each: a grant belongs to one user and one business.
#[derive(Debug, Clone)]
pub struct YionStackClient {
    pub(super) client: Client,
}

impl YionStackClient {
    /// Starts from the environment: `YIONSTACK_BASE_URL`, and `YIONSTACK_TOKEN` or `YIONSTACK_CLIENT_ID` and
    /// `YIONSTACK_CLIENT_SECRET`. What the builder is given comes first.
    pub fn builder() -> Builder {
        Builder(Options::default())
    }

    /// Signing in, for a client that was made with a client id.
    ///
    /// # Errors
    /// `configuration` for a client that was given a token.
    pub fn auth(&self) -> Result<&Auth> {
        self.client.auth()
    }

    /// The same client for another subject's grant: connections, store and settings are shared, so this costs next to
    /// nothing. For applications with many users. Closing it closes nothing: they end with the client that it was made from.
    ///
    /// # Errors
    /// `configuration` for a client that was given a token.
    pub fn with_subject(&self, subject: &str) -> Result<Self> {
        self.client.with_subject(subject).map(|client| Self { client })
    }

    /// Ends running calls and refuses new ones, also of the clients that were made from this one; closing one of those does
    /// nothing. Dropping the last clone does as well, when no call runs any more.
    pub fn close(&self) {
        self.client.close();
    }

    /// Where the API is.
    pub fn base_url(&self) -> &str {
        self.client.base_url()
    }

    /// The client without types, for calls by name: [`Client::invoke`].
    pub fn untyped(&self) -> &Client {
        &self.client
    }

    /// Calls any endpoint, modelled or not, with the same tokens, repetitions and errors.
    ///
    /// # Errors
    /// Every code but `decode` and those of signing in.
    pub async fn request(&self, request: RawRequest) -> Result<Answer> {
        self.client.request(request).await
    }
}

/// Makes a [`YionStackClient`].
#[derive(Debug, Clone)]
#[must_use]
pub struct Builder(Options);

macro_rules! settings {
    ($($(#[$doc:meta])* $name:ident: $type:ty => $value:expr;)*) => {$(
        $(#[$doc])*
        pub fn $name(mut self, $name: $type) -> Self {
            self.0.$name = $value;
            self
        }
    )*};
}

impl Builder {
    settings! {
        /// Where the API is.
        base_url: impl Into<String> => Some(base_url.into());
        /// An access token that you look after yourself.
        token: impl Into<Secret> => Some(token.into());
        /// Code of yours that gives access tokens.
        token_provider: Arc<dyn TokenProvider> => Some(token_provider);
        /// The registered app.
        client_id: impl Into<String> => Some(client_id.into());
        /// The app's secret.
        client_secret: impl Into<Secret> => Some(client_secret.into());
        /// A file that holds the app's secret, read when it is needed.
        client_secret_file: impl Into<PathBuf> => Some(client_secret_file.into());
        /// The app's redirect URI, exactly as registered.
        redirect_uri: impl Into<String> => Some(redirect_uri.into());
        /// The scopes that a sign-in asks for.
        scopes: &[&str] => scopes.iter().map(|scope| (*scope).to_owned()).collect();
        /// Proof Key for Code Exchange, `S256` by default.
        pkce: Pkce => Some(pkce);
        /// Time for a whole call, repetitions included. 60 s by default.
        timeout: Duration => Some(timeout);
        /// Time to make a connection. 10 s by default.
        connect_timeout: Duration => Some(connect_timeout);
        /// Time without a byte from the server. 30 s by default.
        read_timeout: Duration => Some(read_timeout);
        /// How often a failed request is repeated when that is harmless. 2 by default.
        retries: u32 => Some(retries);
        /// The longest wait that a server may ask for (`Retry-After`) before a call is repeated. 60 s by default.
        max_wait: Duration => Some(max_wait);
        /// At most so many requests a second, evenly, for all clients of this process that have this option, the same address
        /// and the same credentials. A call whose turn would come after its deadline fails at once with `rate_limited`.
        requests_per_second: f64 => Some(requests_per_second);
        /// The largest answer accepted, in bytes after decompression. 16 MiB by default.
        body_limit: usize => Some(body_limit);
        /// Whose grant this client uses: a user, a business.
        subject: impl Into<String> => Some(subject.into());
        /// Where grants are kept. In memory by default: they are lost with the process.
        store: Arc<dyn Store> => Some(store);
        /// What grants are sealed with in the store.
        store_key: StoreKey => Some(store_key);
        /// Where the server's answers are noted down before they are read, for stores on other machines.
        journal_dir: impl Into<PathBuf> => Some(journal_dir.into());
        /// What to do when the answer to a refresh is lost.
        in_doubt: InDoubt => Some(in_doubt);
        /// Where the authorization server ends grants (RFC 7009): a path under `base_url`, or an https address.
        revocation_url: impl Into<String> => Some(revocation_url.into());
        /// Hears what happens to grants.
        on_event: Arc<dyn AuthListener> => Some(on_event);
        /// Where refreshes run: on a thread of the SDK's own, unless a test says otherwise.
        background: Background => background;
        /// The authorities whose certificates servers may have, as PEM text: they alone.
        ca: impl Into<Vec<u8>> => Some(ca.into());
        /// What the client shows to servers that ask who it is: PEM text with a certificate, its chain and its key.
        client_certificate: impl Into<Secret> => Some(client_certificate.into());
        /// The proxy, `http://user:password@host:3128`, or `direct` for none; the environment's by default.
        proxy: impl Into<Secret> => Some(proxy.into());
        /// A network of your own, for tests.
        transport: Arc<dyn Transport> => Some(transport);
        /// A clock of your own, for tests.
        clock: Arc<dyn Clock> => Some(clock);
        /// A random source of your own, for tests.
        random: Arc<dyn Random> => Some(random);
        /// A disk of your own, for tests.
        disk: Arc<dyn Disk> => Some(disk);
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
    pub fn build(self) -> Result<YionStackClient> {
        super::client(self.0).map(|client| YionStackClient { client })
    }
}
