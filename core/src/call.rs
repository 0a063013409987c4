//! One call of an operation, as Rust users make it.

use std::future::IntoFuture;
use std::marker::PhantomData;
use std::time::Duration;

use crate::client::Client;
use crate::clock::BoxFuture;
use crate::error::{Code, Error, Result};
use crate::http::{CallOptions, Operation};
use crate::model::{FromKind, Units};

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
    client: Client,
    operation: &'static Operation,
    arguments: Vec<Option<String>>,
    options: CallOptions,
    answer: PhantomData<fn() -> T>,
}

impl<T: FromKind> Call<T> {
    pub(crate) fn new(
        client: &Client,
        operation: &'static Operation,
        arguments: Vec<Option<String>>,
    ) -> Self {
        Self {
            client: client.clone(),
            operation,
            arguments,
            options: CallOptions::default(),
            answer: PhantomData,
        }
    }

    /// Time for the whole call, repetitions included.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// How often the request may be repeated when that is harmless.
    pub fn retries(mut self, retries: u32) -> Self {
        self.options.retries = Some(retries);
        self
    }

    /// A further header.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options.headers.push((name.into(), value.into()));
        self
    }
}

impl<T: FromKind + 'static> IntoFuture for Call<T> {
    type Output = Result<T>;
    type IntoFuture = BoxFuture<'static, Result<T>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let arguments: Vec<Option<&str>> = self.arguments.iter().map(Option::as_deref).collect();
            let document =
                self.client.document(self.operation, &arguments, self.options, Units::Utf8).await?;
            T::from_slot(document.root()).ok_or_else(|| {
                Error::new(Code::Decode, "the answer does not fit the type of this version of the SDK")
            })
        })
    }
}
