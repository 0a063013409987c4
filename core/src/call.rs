//! One call of an operation, as Rust users make it.

use std::future::IntoFuture;
use std::marker::PhantomData;
use std::time::Duration;

use bytes::Bytes;

use crate::client::Client;
use crate::clock::BoxFuture;
use crate::error::{Code, Error, Result};
use crate::http::{Answer, CallOptions, Download, Given, Operation, Outcome, Receipt, Value};
use crate::model::{Fractions, FromKind, Names, ToJson, Units};

/// A call that is ready to be made: `await` it, with or without options first.
///
/// ```no_run
/// # async fn example(client: yionstack::YionStackClient) -> yionstack::Result<()> {
/// use std::time::Duration;
/// let invoices = client.invoices().list("business-uuid").timeout(Duration::from_secs(5)).await?;
/// # Ok(()) }
/// ```
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug)]
pub struct Call<T> {
    request: Request,
    answer: PhantomData<fn() -> T>,
}

/// What is called, whatever the answer will be.
#[derive(Debug)]
pub struct Request {
    client: Client,
    operation: &'static Operation,
    arguments: Vec<Option<String>>,
    body: Option<Bytes>,
    options: CallOptions,
}

impl<T> Call<T> {
    pub(crate) fn new(
        client: &Client,
        operation: &'static Operation,
        arguments: Vec<Option<String>>,
    ) -> Self {
        let (client, options) = (client.clone(), CallOptions::default());
        Self { request: Request { client, operation, arguments, body: None, options }, answer: PhantomData }
    }

    /// For generated code: with a body.
    pub(crate) fn with_body(mut self, body: &dyn ToJson) -> Self {
        let mut json = String::new();
        body.push_json(&mut json);
        self.request.body = Some(json.into());
        self
    }

    /// Time for the whole call, repetitions included.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.request.options.timeout = Some(timeout);
        self
    }

    /// How often the request may be repeated when that is harmless.
    pub fn retries(mut self, retries: u32) -> Self {
        self.request.options.retries = Some(retries);
        self
    }

    /// The longest wait that the server may ask for (`Retry-After`) before the request is repeated.
    pub fn max_wait(mut self, max_wait: Duration) -> Self {
        self.request.options.max_wait = Some(max_wait);
        self
    }

    /// A further header.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.request.options.headers.push((name.into(), value.into()));
        self
    }

    /// About another legal entity than the client's, at Younium.
    pub fn legal_entity(mut self, legal_entity: impl Into<String>) -> Self {
        self.request.options.legal_entity = Some(legal_entity.into());
        self
    }

    /// What the server recognises this POST by when it comes again, at Younium. Made by the SDK unless given:
    /// give one ([`new_idempotency_key`](crate::http::new_idempotency_key)) where the call may be dropped.
    ///
    /// A key is refused for another request, and while a call with it is under way, by all clients that live in one process
    /// with the same address and the same client id or token, and by those that were made from one client (clones, and by
    /// `with_legal_entity`); clients with different tokens, with a token provider, or in different processes (a forked child
    /// is one of its own) know nothing of each other's.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.request.options.idempotency_key = Some(key.into());
        self
    }
}

impl<T: FromCall> Call<T> {
    /// Makes the call, and says how it went.
    ///
    /// # Errors
    /// As for the call itself.
    pub async fn with_receipt(self) -> Result<(T, Receipt)> {
        T::from_call(self.request).await
    }
}

impl<T: FromCall + 'static> IntoFuture for Call<T> {
    type Output = Result<T>;
    type IntoFuture = BoxFuture<'static, Result<T>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.with_receipt().await.map(|(answer, _)| answer) })
    }
}

/// What a call can bring: a value of a model, an answer as it came, or a file.
pub trait FromCall: Sized {
    /// Makes the call.
    fn from_call(request: Request) -> BoxFuture<'static, Result<(Self, Receipt)>>;
}

impl<T: FromKind + 'static> FromCall for T {
    fn from_call(request: Request) -> BoxFuture<'static, Result<(Self, Receipt)>> {
        Box::pin(async move {
            let Outcome { value, receipt } = request.invoke().await?;
            let read = match &value {
                Value::Document(document) => T::from_slot(document.root()),
                Value::AsItCame(_) => None,
            };
            let misfit =
                || Error::new(Code::Decode, "the answer does not fit the type of this version of the SDK");
            read.map(|read| (read, receipt)).ok_or_else(misfit)
        })
    }
}

impl FromCall for Answer {
    fn from_call(request: Request) -> BoxFuture<'static, Result<(Self, Receipt)>> {
        Box::pin(async move {
            match request.invoke().await? {
                Outcome { value: Value::AsItCame(answer), receipt } => Ok((answer, receipt)),
                _ => Err(Error::new(Code::Decode, "the answer was read, and is not as it came any more")),
            }
        })
    }
}

impl FromCall for Download {
    fn from_call(request: Request) -> BoxFuture<'static, Result<(Self, Receipt)>> {
        Box::pin(async move {
            let arguments: Vec<Option<&str>> = request.arguments.iter().map(Option::as_deref).collect();
            let download = request.client.download(request.operation, &arguments, request.options).await?;
            let receipt = download.receipt.clone();
            Ok((download, receipt))
        })
    }
}

impl Request {
    async fn invoke(self) -> Result<Outcome> {
        let arguments: Vec<Option<&str>> = self.arguments.iter().map(Option::as_deref).collect();
        let (names, fractions) = (Names::Wire, Fractions::Exact);
        let body = self.body.map(|json| Given { json, names, fractions });
        self.client.invoke(self.operation, &arguments, body, self.options, Units::Utf8).await
    }
}
