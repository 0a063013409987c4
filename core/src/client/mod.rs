//! The client: configuration, credentials and pipeline, shared by all clones.

mod connections;
mod grants;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use http::HeaderValue;
use tokio::sync::watch;
use url::Url;

use self::connections::Connections;
use self::grants::Grants;
use crate::auth::{Auth, CredentialForm, Fixed, Provided};
use crate::config::{Config, Credentials};
use crate::error::{Code, Context, Error, Result};
use crate::fork::ForkLocal;
use crate::http::authorize::Authorize;
use crate::http::classify;
use crate::http::decode;
use crate::http::file::Patience;
use crate::http::following::Progress;
use crate::http::idempotency;
use crate::http::idempotency::used::Used;
use crate::http::network::Network;
use crate::http::pipeline::{Arrived, Pipeline};
use crate::http::prepare::{self, Prepared};
use crate::http::retry::Bucket;
use crate::http::{
    Answer, Answers, CallOptions, Download, Given, Operation, Outcome, RawRequest, Receipt, Value,
};
use crate::model::{Document, Units};
use crate::token::AccessToken;

/// A client of one API: cheap to clone, usable from any task and thread.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    auth: Option<Auth>,
    authorize: Arc<dyn Authorize>,
    /// Instead of the configuration's, where the client was derived for another legal entity.
    legal_entity: Option<HeaderValue>,
    /// Made from another client, which alone closes what both share.
    derived: bool,
}

/// What the clients of all subjects have in common.
struct Shared {
    config: Config,
    /// Makes the keepers of grants, for clients that have any.
    grants: Option<Grants>,
    connections: Connections,
    pipeline: ForkLocal<Result<Pipeline>>,
    /// What idempotency keys were used for.
    used: Used,
    closed: Arc<AtomicBool>,
    /// Tells running calls of this process that the client was closed.
    closing: ForkLocal<watch::Sender<()>>,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}

impl Client {
    /// Makes a client. Neither connects nor starts anything.
    pub(crate) fn new(config: Config, authorize_path: &str, token_path: &str) -> Result<Self> {
        let network = Network::new(&config.network, &config.addresses())?;
        let connections = Connections::new(&config, &network, config.read_timeout);
        let closed = Arc::new(AtomicBool::new(false));
        let mut fixed: Option<Arc<dyn Authorize>> = None;
        let grants = match &config.credentials {
            Credentials::Token(token) => {
                fixed = Some(Arc::new(Fixed(AccessToken::alone(token)?)));
                None
            }
            Credentials::Provider(provider) => {
                fixed = Some(Arc::new(Provided(provider.clone())));
                None
            }
            Credentials::App { client_id, client_secret } => Some(Grants::of_app(
                &config,
                &network,
                (client_id, client_secret),
                under(&config.base_url, authorize_path)?,
                under(&config.base_url, token_path)?,
            )),
            Credentials::Exchange { id, secret, token_url, form } => {
                Some(Grants::of_credentials(&config, &network, (id, secret), token_url.clone(), form.clone()))
            }
        };
        let (subject, used) = (config.subject.clone(), Used::new(&config));
        let shared = Arc::new(Shared {
            config,
            grants,
            connections,
            pipeline: ForkLocal::new(),
            used,
            closed,
            closing: ForkLocal::new(),
        });
        match fixed {
            Some(authorize) => Ok(Self { shared, auth: None, authorize, legal_entity: None, derived: false }),
            None => Self::of_subject(shared, &subject),
        }
    }

    /// The client of one subject's grant.
    fn of_subject(shared: Arc<Shared>, subject: &str) -> Result<Self> {
        let grants = shared.grants.as_ref().ok_or_else(given_a_token)?;
        let keeper = grants.keeper(subject)?;
        let auth = Auth {
            keeper: keeper.clone(),
            app: grants.app.clone(),
            clock: grants.house.clock.clone(),
            closed: shared.closed.clone(),
        };
        let authorize = Arc::new(keeper);
        Ok(Self { shared, auth: Some(auth), authorize, legal_entity: None, derived: false })
    }

    /// The same client for another subject's grant: connections, store and settings are shared. Closing it closes
    /// nothing: they end with the client that it was made from.
    ///
    /// # Errors
    /// `configuration` for a client that was given a token.
    pub fn with_subject(&self, subject: &str) -> Result<Self> {
        if subject.is_empty() {
            let message = "`subject` is empty: a session without a user must not share a grant with others";
            return Err(Error::new(Code::Configuration, message));
        }
        let legal_entity = self.legal_entity.clone();
        Ok(Self { legal_entity, derived: true, ..Self::of_subject(self.shared.clone(), subject)? })
    }

    /// The same client for another legal entity: connections, settings and the token are shared. Closing it closes
    /// nothing: they end with the client that it was made from.
    ///
    /// # Errors
    /// `configuration` for an API without legal entities, a name that no header can carry, and legacy users: their
    /// tokens are for one legal entity.
    pub fn with_legal_entity(&self, legal_entity: &str) -> Result<Self> {
        self.check_legal_entity()?;
        let value = prepare::header_value("legal_entity", legal_entity.trim())?;
        Ok(Self { legal_entity: Some(value), derived: true, ..self.clone() })
    }

    fn check_legal_entity(&self) -> Result<()> {
        let config = &self.shared.config;
        let message = match &config.credentials {
            _ if !config.legal_entities => "`legal_entity` is for Younium only: leave it out",
            Credentials::Exchange { form: CredentialForm::Password { legal_entity: Some(_) }, .. } => {
                "the token of a legacy user is for one legal entity: make another client for another one"
            }
            _ => return Ok(()),
        };
        Err(Error::new(Code::Configuration, message))
    }

    /// Whether grants are lost with the process without the user having said so.
    pub fn keeps_grants_in_memory_by_default(&self) -> bool {
        !self.shared.config.store_chosen
    }

    /// Signing in, for a client that was made with `client_id`.
    ///
    /// # Errors
    /// `configuration` for a client that was given a token.
    pub fn auth(&self) -> Result<&Auth> {
        self.auth.as_ref().ok_or_else(given_a_token)
    }

    /// Ends running calls with `cancelled`, refuses new ones and lets go of the connections. A refresh that is under
    /// way comes to its end: its answer is worth more than the wait. It closes the clients that were made from this one
    /// too; closing one of those does nothing.
    pub fn close(&self) {
        if self.derived {
            return;
        }
        self.shared.closed.store(true, Ordering::Release);
        if let Ok(closing) = self.shared.closing.get_or_init(|| watch::Sender::new(())) {
            closing.send_replace(());
        }
        if let Ok(Ok(pipeline)) = self.shared.pipeline.get_or_init(|| Err(closed())) {
            pipeline.transport.close();
        }
    }

    /// Where the API is, as an address.
    pub(crate) fn base(&self) -> &Url {
        &self.shared.config.base_url
    }

    /// Where the API is.
    pub fn base_url(&self) -> &str {
        self.shared.config.base_url.as_str().trim_end_matches('/')
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
        let call = self.prepare(operation, arguments, None, options)?;
        let read = async |Arrived { answer, token, .. }: Arrived| {
            let read = async {
                classify::no_page(&answer, &call)?;
                decode::document(operation, answer, units).await
            };
            read.await.map_err(|error| redacted(error, &token))
        };
        self.send(&call, read).await
    }

    /// Calls any operation: `body` is checked and written before anything is sent, the answer is checked against the
    /// operation's schema where there is one, and handed out as it came otherwise. So is one page of a list.
    ///
    /// # Errors
    /// Every code but those of signing in; see [`Code`]. `validation` without a status when the body is wrong.
    pub async fn invoke(
        &self,
        operation: &'static Operation,
        arguments: &[Option<&str>],
        body: Option<Given>,
        options: CallOptions,
        units: Units,
    ) -> Result<Outcome> {
        let call = self.prepare(operation, arguments, body.as_ref(), options)?;
        let read = async |Arrived { answer, token, .. }: Arrived| {
            let receipt = self.receipt(&call, &answer);
            let read = async {
                classify::no_page(&answer, &call)?;
                Ok(match operation.answer {
                    Answers::Value(_) => Value::Document(decode::document(operation, answer, units).await?),
                    _ => Value::AsItCame(answer),
                })
            };
            read.await.map(|value| Outcome { value, receipt }).map_err(|error| redacted(error, &token))
        };
        self.send(&call, read).await
    }

    /// Starts to fetch a file: done when its head is there. The content is handed out while it comes; no limit and no
    /// deadline apply to the whole of it, but the client's read timeout to each piece.
    ///
    /// # Errors
    /// Every code but those of signing in; `decode` when the answer cannot be a file that comes whole.
    pub async fn download(
        &self,
        operation: &'static Operation,
        arguments: &[Option<&str>],
        options: CallOptions,
    ) -> Result<Download> {
        let mut call = self.prepare(operation, arguments, None, options)?;
        call.streamed = true;
        let closing = self.shared.closing.get_or_init(|| watch::Sender::new(()))?.subscribe();
        let read = |Arrived { answer, rest, .. }: Arrived| {
            let receipt = self.receipt(&call, &answer);
            let context = Context {
                status: Some(receipt.status),
                request_id: receipt.request_id.clone(),
                attempts: receipt.attempts,
                ..self.context(&call)
            };
            let config = &self.shared.config;
            let patience = Patience { limit: config.read_timeout, clock: config.clock.clone(), closing };
            let page = classify::no_page_for_a_file(&answer.headers);
            let rest =
                page.and_then(|()| rest.ok_or_else(closed)).map_err(|error| error.within(context.clone()));
            std::future::ready(
                rest.map(|rest| Download::new(&answer.headers, receipt, rest, context, patience)),
            )
        };
        self.send(&call, read).await
    }

    pub(crate) fn receipt(&self, call: &Prepared, answer: &Answer) -> Receipt {
        Receipt::new(call, answer.status, &answer.headers, answer.attempts, self.shared.config.clock.now())
    }

    /// Calls any endpoint, with the same tokens, repetitions and errors, and hands the answer out as it came.
    ///
    /// # Errors
    /// As [`document`](Self::document); `decode` only when the answer is too large, or its bytes cannot be read.
    pub async fn request(&self, request: RawRequest) -> Result<Answer> {
        self.request_with_receipt(request).await.map(|(answer, _)| answer)
    }

    /// As [`request`](Self::request), and says how the call went.
    ///
    /// # Errors
    /// As [`request`](Self::request).
    pub async fn request_with_receipt(&self, mut request: RawRequest) -> Result<(Answer, Receipt)> {
        let key = request.options.idempotency_key.take();
        let legal_entity = request.options.legal_entity.is_some();
        let call = self.completed(prepare::raw(&self.shared.config.base_url, request)?, key, legal_entity)?;
        let read = |arrived: Arrived| {
            let receipt = self.receipt(&call, &arrived.answer);
            std::future::ready(Ok((arrived.answer, receipt)))
        };
        self.send(&call, read).await
    }

    fn prepare(
        &self,
        operation: &'static Operation,
        arguments: &[Option<&str>],
        body: Option<&Given>,
        mut options: CallOptions,
    ) -> Result<Prepared> {
        let key = options.idempotency_key.take();
        let legal_entity = options.legal_entity.is_some();
        prepare::operation(&self.shared.config.base_url, operation, arguments, options)
            .and_then(|mut call| prepare::body(&mut call, operation, body).map(|()| call))
            .and_then(|call| self.completed(call, key, legal_entity))
            .map_err(|error| error.within(Context { operation: Some(operation.id), ..Context::default() }))
    }

    /// A header that every request of this client carries.
    pub(crate) fn header(&self, name: &str) -> Option<&HeaderValue> {
        self.shared.config.headers.get(name)
    }

    /// The headers that belong to every request of this client, where the call does not say otherwise.
    pub(crate) fn completed(
        &self,
        mut call: Prepared,
        key: Option<String>,
        legal_entity: bool,
    ) -> Result<Prepared> {
        let config = &self.shared.config;
        prepare::check_length(&call.url)?;
        let as_header = config.legal_entities && call.headers.contains_key(prepare::LEGAL_ENTITY);
        if legal_entity || as_header {
            self.check_legal_entity()?;
        }
        if let Some(value) = &self.legal_entity {
            call.headers.entry(prepare::LEGAL_ENTITY).or_insert_with(|| value.clone());
        }
        for (name, value) in &config.headers {
            call.headers.entry(name).or_insert_with(|| value.clone());
        }
        let now = config.clock.now().wall;
        idempotency::equip(&mut call, config.idempotency.as_ref(), key, now, &*config.random)?;
        Ok(call)
    }

    fn context(&self, call: &Prepared) -> Context {
        Context {
            operation: Some(call.operation),
            host: Some(call.host()),
            idempotency_key: call.idempotency.as_ref().map(|key| key.key.clone()),
            ..Context::default()
        }
    }

    /// Sends a request and reads its answer with `read`, all within the call's deadline.
    pub(crate) async fn send<T, F>(&self, call: &Prepared, read: impl FnOnce(Arrived) -> F) -> Result<T>
    where
        F: Future<Output = Result<T>>,
    {
        if call.timeout.is_some_and(|timeout| timeout.is_zero()) {
            return Err(Error::new(Code::Configuration, "`timeout` must be longer than zero"));
        }
        let pipeline =
            self.shared.pipeline.get_or_init(|| self.shared.pipeline())?.as_ref().map_err(Error::share)?;
        let mut closing = self.shared.closing.get_or_init(|| watch::Sender::new(()))?.subscribe();
        if self.shared.closed.load(Ordering::Acquire) {
            return Err(closed().within(self.context(call)));
        }
        let now = self.shared.config.clock.now().wall;
        let progress = Progress::of(call);
        let begun = self.shared.used.begin(call, &progress, now);
        let begun = begun.map_err(|error| error.within(self.context(call)))?;
        let outcome = tokio::select! {
            biased;
            answer = pipeline.run(call, &*self.authorize, &progress, read) => answer,
            _ = closing.changed() => Err(progress.interrupted("the client was closed")),
        };
        begun.end(outcome.as_ref().err());
        outcome
    }
}

impl Shared {
    fn pipeline(&self) -> Result<Pipeline> {
        let config = &self.config;
        Ok(Pipeline {
            transport: (self.connections.0)()?,
            clock: config.clock.clone(),
            random: config.random.clone(),
            timeout: config.timeout,
            policy: config.policy,
            limiter: config.limiter.clone(),
            bucket: Bucket::new(),
            body_limit: config.body_limit,
            observers: config.observers.clone(),
        })
    }
}

/// An answer that succeeded by its status, and not by its body, may quote what it was sent.
fn redacted(error: Error, token: &AccessToken) -> Error {
    token.expose(|secret| error.without(&[secret]))
}

fn given_a_token() -> Error {
    Error::new(
        Code::Configuration,
        "this client was given a token, by argument or by the environment, and signs nobody in: make it with `client_id` \
         instead",
    )
}

fn closed() -> Error {
    Error::new(Code::Configuration, "this client is closed: make another one")
}

/// A path of the API as a full address.
fn under(base: &Url, path: &str) -> Result<Url> {
    Url::parse(&format!("{}{path}", base.as_str().trim_end_matches('/')))
        .map_err(|_| Error::new(Code::Configuration, "`base_url` cannot carry a path"))
}
