//! What a user may set.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use crate::auth::{Pkce, TokenProvider};
use crate::clock::Clock;
use crate::disk::Disk;
use crate::http::Transport;
use crate::observe::Observers;
use crate::random::Random;
use crate::runtime::Background;
use crate::secret::Secret;
use crate::token::{AuthListener, InDoubt, Store, StoreKey};

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
