//! What a sign-in on this machine can be told.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::auth::Browser;
use crate::error::{Code, Error, Result};

/// The longest that a listener stays open.
const LONGEST: Duration = Duration::from_secs(5 * 60);

/// Is told an address.
pub type OnUrl = dyn Fn(&str) + Send + Sync;

/// How [`Auth::sign_in`](crate::auth::Auth::sign_in) goes about it.
///
/// ```no_run
/// # async fn example(client: &yionstack::YionStackClient) -> yionstack::Result<()> {
/// use yionstack::auth::SignIn;
///
/// let options = SignIn::new().scopes(&["read:invoices"]).on_url(|url| println!("Sign in at {url}"));
/// client.auth()?.sign_in(options).await?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct SignIn {
    /// The scopes to ask for; the client's own when empty.
    pub scopes: Vec<String>,
    /// How the address gets into a browser.
    pub browser: Browser,
    /// Is told the address before the browser is opened. With it a browser that cannot be opened ends nothing.
    pub on_url: Option<Arc<OnUrl>>,
    /// How long the whole sign-in may take: 5 minutes by default, and at most.
    pub timeout: Duration,
    /// Whether to listen on a free port instead of the redirect URI's own, for servers that allow every port of a
    /// loopback address (RFC 8252, section 7.3).
    pub random_port: bool,
}

impl Default for SignIn {
    fn default() -> Self {
        Self {
            scopes: Vec::new(),
            browser: Browser::System,
            on_url: None,
            timeout: LONGEST,
            random_port: false,
        }
    }
}

impl SignIn {
    /// The client's scopes, the system's browser, 5 minutes, the redirect URI's port.
    pub fn new() -> Self {
        Self::default()
    }

    /// The scopes to ask for, instead of the client's.
    #[must_use]
    pub fn scopes(mut self, scopes: &[&str]) -> Self {
        self.scopes = scopes.iter().map(|&scope| scope.to_owned()).collect();
        self
    }

    /// How the address gets into a browser.
    #[must_use]
    pub fn browser(mut self, browser: Browser) -> Self {
        self.browser = browser;
        self
    }

    /// Tells `on_url` the address, for a program in a terminal to print it. It must not block.
    #[must_use]
    pub fn on_url(mut self, on_url: impl Fn(&str) + Send + Sync + 'static) -> Self {
        self.on_url = Some(Arc::new(on_url));
        self
    }

    /// How long the whole sign-in may take: at most 5 minutes.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Whether to listen on a free port instead of the redirect URI's own.
    #[must_use]
    pub fn random_port(mut self, random_port: bool) -> Self {
        self.random_port = random_port;
        self
    }

    pub(super) fn check(&self) -> Result<()> {
        if self.timeout.is_zero() || self.timeout > LONGEST {
            return Err(Error::new(
                Code::Configuration,
                "`timeout` of a sign-in must be longer than zero and at most 5 minutes",
            ));
        }
        if matches!(self.browser, Browser::None) && self.on_url.is_none() {
            return Err(Error::new(
                Code::Configuration,
                "without a browser the user has to learn the address: set `on_url` to show it",
            ));
        }
        Ok(())
    }
}

impl fmt::Debug for SignIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignIn")
            .field("scopes", &self.scopes)
            .field("browser", &self.browser)
            .field("timeout", &self.timeout)
            .field("random_port", &self.random_port)
            .finish_non_exhaustive()
    }
}
