//! One list, as Rust users read it.

use std::marker::PhantomData;
use std::time::Duration;

use super::{ListOptions, PageStream, Pages, Rows, wrong};
use crate::client::Client;
use crate::error::{Error, Result};
use crate::http::{CallOptions, Operation, Role};
use crate::model::{FromKind, Units};
use crate::younium::filter::{Fields, Filter};

/// A list that is ready to be read: nothing is sent before the first row is asked for.
///
/// What is inserted into the list while it is read may push rows to the next page: they come once all the same. What is
/// removed pulls rows over the edge of a page: that is an error, `conflict`, and the list is to be read again. Where only
/// what existed at a certain time is wanted, [`modified_before`](Self::modified_before) is the fence.
#[must_use = "a list sends nothing until it is read"]
#[derive(Debug)]
pub struct Listing<T> {
    client: Client,
    operation: &'static Operation,
    arguments: Vec<Option<String>>,
    filter: Option<Filter>,
    options: CallOptions,
    list: ListOptions,
    /// What was asked for and cannot be, to be said when the list is read.
    fault: Option<Error>,
    row: PhantomData<fn() -> T>,
}

impl<T: FromKind> Listing<T> {
    /// For generated code. `arguments` stand in the order of the operation's parameters.
    #[allow(dead_code, reason = "called by generated code")]
    pub(crate) fn new(
        client: &Client,
        operation: &'static Operation,
        mut arguments: Vec<Option<String>>,
    ) -> Self {
        let missing = operation.params.len().saturating_sub(arguments.len());
        arguments.extend(std::iter::repeat_n(None, missing));
        Self {
            client: client.clone(),
            operation,
            arguments,
            filter: None,
            options: CallOptions::default(),
            list: ListOptions::default(),
            fault: None,
            row: PhantomData,
        }
    }

    /// Only the rows of which this is true. Several filters all have to be.
    pub fn filter(self, condition: impl FnOnce(T::Fields) -> Filter) -> Self
    where
        T: Fields,
    {
        self.filtered(condition(T::fields("")))
    }

    /// The same in the API's own words, such as `name eq 'Acme'`. Values in it are yours to quote.
    pub fn filter_raw(self, condition: impl Into<String>) -> Self {
        self.filtered(Filter::raw(condition))
    }

    fn filtered(mut self, condition: Filter) -> Self {
        let filter = match self.filter.take() {
            Some(filter) => filter.and(condition),
            None => condition,
        };
        self = self.with(Role::Filter, "filter", filter.as_str().to_owned());
        self.filter = Some(filter);
        self
    }

    /// In this order, `name asc, created desc`. The id follows on its own: without it rows that are equal by this order
    /// could come twice or not at all.
    pub fn order_by(self, order: impl Into<String>) -> Self {
        self.with(Role::Order, "order_by", order.into())
    }

    /// Only what was changed at this time or later, parts of it included.
    pub fn modified_after(self, time: jiff::Timestamp) -> Self {
        self.with(Role::ModifiedAfter, "modified_after", time.to_string())
    }

    /// Only what was changed before this time, parts of it included: what changes while the list is read stays out.
    pub fn modified_before(self, time: jiff::Timestamp) -> Self {
        self.with(Role::ModifiedBefore, "modified_before", time.to_string())
    }

    /// Rows a page, 1 to 100.
    pub fn page_size(mut self, rows: u32) -> Self {
        self.list.page_size = Some(rows);
        self
    }

    /// At most so many rows in all.
    pub fn limit(mut self, rows: u64) -> Self {
        self.list.limit = Some(rows);
        self
    }

    /// Pages that are asked for ahead, 0 to 8; 1 by default.
    pub fn prefetch(mut self, pages: u32) -> Self {
        self.list.prefetch = pages;
        self
    }

    /// Time for each page, repetitions included.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// How often the request for a page may be repeated.
    pub fn retries(mut self, retries: u32) -> Self {
        self.options.retries = Some(retries);
        self
    }

    /// A further header.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options.headers.push((name.into(), value.into()));
        self
    }

    /// Of another legal entity than the client's.
    pub fn legal_entity(mut self, legal_entity: impl Into<String>) -> Self {
        self.options.legal_entity = Some(legal_entity.into());
        self
    }

    /// The rows, page after page as they are needed.
    pub fn stream(self) -> Rows<T> {
        Rows::new(self.page_stream())
    }

    /// The pages.
    ///
    /// # Errors
    /// `configuration` for what cannot be asked.
    pub fn pages(self) -> Result<Pages> {
        match self.fault {
            Some(fault) => Err(fault),
            None => self.client.pages(self.operation, self.arguments, self.options, self.list, Units::Utf8),
        }
    }

    /// The pages as a stream.
    pub fn page_stream(self) -> PageStream {
        PageStream::new(self.pages())
    }

    fn with(mut self, role: Role, name: &str, value: String) -> Self {
        match self.operation.params.iter().position(|param| param.role == role) {
            Some(at) => self.arguments[at] = Some(value),
            None => {
                let fault = wrong(format!("`{}` has no `{name}`", self.operation.id));
                self.fault.get_or_insert(fault);
            }
        }
        self
    }
}

impl<T: FromKind + Unpin> Listing<T> {
    /// The first row, if there is any: one page of one row is asked for.
    ///
    /// # Errors
    /// As for any call.
    pub async fn first(self) -> Result<Option<T>> {
        self.limit(1).stream().next().await.transpose()
    }

    /// All rows at once. Streams need less memory.
    ///
    /// # Errors
    /// As for any call; then there are no rows at all.
    pub async fn all(self) -> Result<Vec<T>> {
        let mut rows = self.stream();
        let mut all = Vec::new();
        while let Some(row) = rows.next().await {
            all.push(row?);
        }
        Ok(all)
    }
}
