//! The client: configuration, credentials and pipeline, shared by all clones.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::sync::watch;
use url::Url;

use crate::auth::{Auth, AuthorizationCode, Fixed, PATIENCE, Provided, TokenEndpoint};
use crate::config::{Config, Credentials};
use crate::error::{Code, Context, Error, Result};
use crate::fork::ForkLocal;
use crate::http::authorize::Authorize;
use crate::http::decode;
use crate::http::pipeline::Pipeline;
use crate::http::prepare::{self, Prepared};
use crate::http::{Answer, CallOptions, Operation, RawRequest, ReqwestTransport, Transport};
use crate::model::{Document, Units};
use crate::token::AccessToken;
use crate::token::keeper::Keeper;

/// A client of one API: cheap to clone, usable from any task and thread.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    config: Config,
    auth: Option<Auth>,
    authorize: Arc<dyn Authorize>,
    connections: Connections,
    pipeline: ForkLocal<Result<Pipeline>>,
    closed: Arc<AtomicBool>,
    /// Tells running calls of this process that the client was closed.
    closing: ForkLocal<watch::Sender<()>>,
}

/// The transport of each process, made when it is first needed.
#[derive(Clone)]
struct Connections(Arc<dyn Fn() -> Result<Arc<dyn Transport>> + Send + Sync>);

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}

impl Client {
    /// Makes a client. Neither connects nor starts anything.
    pub(crate) fn new(config: Config, authorize_url: &str, token_url: &str) -> Result<Self> {
        let connections = Connections::new(&config, config.read_timeout);
        let closed = Arc::new(AtomicBool::new(false));
        let (auth, authorize): (Option<Auth>, Arc<dyn Authorize>) = match &config.credentials {
            Credentials::Token(token) => (None, Arc::new(Fixed(AccessToken::new(token, 0)?))),
            Credentials::Provider(provider) => (None, Arc::new(Provided(provider.clone()))),
            Credentials::App { client_id, client_secret } => {
                let endpoint = TokenEndpoint {
                    url: under(&config.base_url, token_url)?,
                    client_id: client_id.clone(),
                    client_secret: client_secret.clone(),
                    // Connections of their own, with the patience that a refresh needs: a client's read timeout would give
                    // up early, and `close` would take the answer away.
                    connect: Connections::new(&config, PATIENCE + config.connect_timeout).0,
                    clock: config.clock.clone(),
                };
                let keeper = Keeper::new(endpoint, config.clock.clone(), config.random.clone());
                let app = AuthorizationCode {
                    authorize_url: under(&config.base_url, authorize_url)?,
                    redirect_uri: config.redirect_uri.clone(),
                    scopes: config.scopes.clone(),
                    pkce: config.pkce,
                    keeper: keeper.clone(),
                    clock: config.clock.clone(),
                    random: config.random.clone(),
                    closed: closed.clone(),
                };
                (Some(Auth(Arc::new(app))), Arc::new(keeper))
            }
        };
        Ok(Self(Arc::new(Inner {
            config,
            auth,
            authorize,
            connections,
            pipeline: ForkLocal::new(),
            closed,
            closing: ForkLocal::new(),
        })))
    }

    /// Signing in, for a client that was made with `client_id`.
    ///
    /// # Errors
    /// `configuration` for a client that was given a token.
    pub fn auth(&self) -> Result<&Auth> {
        self.0.auth.as_ref().ok_or_else(|| {
            Error::new(
                Code::Configuration,
                "this client was given a token and signs nobody in: make it with `client_id` instead",
            )
        })
    }

    /// Ends running calls with `cancelled`, refuses new ones and lets go of the connections. A refresh that is under
    /// way comes to its end: its answer is worth more than the wait.
    pub fn close(&self) {
        self.0.closed.store(true, Ordering::Release);
        if let Ok(closing) = self.0.closing.get_or_init(|| watch::Sender::new(())) {
            closing.send_replace(());
        }
        if let Ok(Ok(pipeline)) = self.0.pipeline.get_or_init(|| Err(closed())) {
            pipeline.transport.close();
        }
    }

    /// Where the API is.
    pub fn base_url(&self) -> &str {
        self.0.config.base_url.as_str().trim_end_matches('/')
    }

    /// Calls an operation and checks its answer against the operation's schema.
    ///
    /// # Errors
    /// Every code but those of signing in; see [`Code`].
    pub async fn document(
        &self,
        operation: &'static Operation,
        arguments: &[Option<&str>],
        options: CallOptions,
        units: Units,
    ) -> Result<Document> {
        let call = self.prepare(operation, arguments, options)?;
        self.send(&call, |answer| decode::document(operation, answer, units)).await
    }

    /// Calls any endpoint, with the same tokens, repetitions and errors, and hands the answer out as it came.
    ///
    /// # Errors
    /// As [`document`](Self::document), but no `decode`.
    pub async fn request(&self, request: RawRequest) -> Result<Answer> {
        let call = prepare::raw(&self.0.config.base_url, request)?;
        self.send(&call, |answer| std::future::ready(Ok(answer))).await
    }

    fn prepare(
        &self,
        operation: &'static Operation,
        arguments: &[Option<&str>],
        options: CallOptions,
    ) -> Result<Prepared> {
        prepare::operation(&self.0.config.base_url, operation, arguments, options)
            .map_err(|error| error.within(Context { operation: Some(operation.id), ..Context::default() }))
    }

    fn context(&self, call: &Prepared) -> Context {
        Context { operation: Some(call.operation), host: Some(call.host()), ..Context::default() }
    }

    /// Sends a request and reads its answer with `read`, all within the call's deadline.
    async fn send<T, F>(&self, call: &Prepared, read: impl FnOnce(Answer) -> F) -> Result<T>
    where
        F: Future<Output = Result<T>>,
    {
        if call.timeout.is_some_and(|timeout| timeout.is_zero()) {
            return Err(Error::new(Code::Configuration, "`timeout` must be longer than zero"));
        }
        let pipeline = self.0.pipeline.get_or_init(|| self.0.pipeline())?.as_ref().map_err(Error::share)?;
        let mut closing = self.0.closing.get_or_init(|| watch::Sender::new(()))?.subscribe();
        if self.0.closed.load(Ordering::Acquire) {
            return Err(closed().within(self.context(call)));
        }
        tokio::select! {
            biased;
            answer = pipeline.run(call, read) => answer,
            _ = closing.changed() => Err(self.cancelled(call)),
        }
    }

    /// The client was closed under a running call.
    fn cancelled(&self, call: &Prepared) -> Error {
        let error = match call.is_safe() {
            true => Error::new(Code::Cancelled, "the client was closed while the call ran"),
            false => Error::new(
                Code::Cancelled,
                "the client was closed while the call ran: it may have been executed. Read back before sending it again",
            ),
        };
        error.within(self.context(call))
    }
}

impl Inner {
    fn pipeline(&self) -> Result<Pipeline> {
        let config = &self.config;
        Ok(Pipeline {
            transport: (self.connections.0)()?,
            authorize: self.authorize.clone(),
            clock: config.clock.clone(),
            random: config.random.clone(),
            timeout: config.timeout,
            retries: config.retries,
            body_limit: config.body_limit,
        })
    }
}

impl Connections {
    fn new(config: &Config, read: Duration) -> Self {
        if let Some(given) = config.transport.clone() {
            return Self(Arc::new(move || Ok(given.clone())));
        }
        let made: ForkLocal<Result<Arc<dyn Transport>>> = ForkLocal::new();
        let (https, connect, agent) = (config.is_https(), config.connect_timeout, config.user_agent);
        Self(Arc::new(move || {
            let transport = made.get_or_init(|| {
                let transport = ReqwestTransport::new(https, connect, read, agent)?;
                Ok(Arc::new(transport) as Arc<dyn Transport>)
            })?;
            transport.as_ref().map(Arc::clone).map_err(Error::share)
        }))
    }
}

fn closed() -> Error {
    Error::new(Code::Configuration, "this client is closed: make another one")
}

/// A path of the API as a full address.
fn under(base: &Url, path: &str) -> Result<Url> {
    Url::parse(&format!("{}{path}", base.as_str().trim_end_matches('/')))
        .map_err(|_| Error::new(Code::Configuration, "`base_url` cannot carry a path"))
}
