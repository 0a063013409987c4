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
/// removed pulls rows over the edge of a page, and one that changes its place in an order of yours does the same: that is an
/// error, `conflict`, and the list is to be read again. Where only
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

    /// In this order, `name asc, invoice_date desc`; the server's names (`invoiceDate`) do as well. The id follows on its
    /// own: without it rows that are equal by this order could come twice or not at all.
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

    /// The longest wait that the server may ask for (`Retry-After`) before the request for a page is repeated.
    pub fn max_wait(mut self, max_wait: Duration) -> Self {
        self.options.max_wait = Some(max_wait);
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

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use bytes::Bytes;
    use http::{HeaderMap, Method, StatusCode};

    use super::*;
    use crate::clock::BoxFuture;
    use crate::error::Code;
    use crate::http::{Answers, Location, Outgoing, Param, Reply, SendFault, Transport};
    use crate::model::{Field, Kind, Schema, Slot};
    use crate::younium::filter::FieldOf;

    static ROW: Schema = Schema {
        name: "Thing",
        fields: &[
            Field::new("id", "\"id\":", Kind::String).required(),
            Field::new("n", "\"n\":", Kind::Integer),
        ],
    };
    static ROWS: Kind = Kind::List(&Kind::Object(&ROW));

    const fn query(name: &'static str, wire: &'static str, role: Role) -> Param {
        Param { name, wire, location: Location::Query, required: false, role }
    }

    static LIST: Operation = Operation {
        id: "things.list",
        resource: "things",
        name: "list",
        method: Method::GET,
        path: "/Things",
        params: &[
            query("filter", "Filter", Role::Filter),
            query("order_by", "OrderBy", Role::Order),
            query("modified_before", "ModifiedBefore", Role::ModifiedBefore),
            query("page_number", "PageNumber", Role::PageNumber),
            query("page_size", "PageSize", Role::PageSize),
        ],
        body: None,
        answer: Answers::Pages { rows: &ROWS, empty: None },
        idempotent: false,
        summary: "",
        success: None,
        assumed: false,
    };

    /// A row, and its fields as the generator writes them.
    #[derive(Debug, PartialEq)]
    struct Thing {
        id: String,
        n: Option<i64>,
    }

    impl FromKind for Thing {
        fn from_slot(slot: Slot<'_>) -> Option<Self> {
            match slot {
                Slot::Object(row) => Some(Self { id: row.read(0)?, n: row.read(1)? }),
                _ => None,
            }
        }
    }

    struct ThingFields {
        id: FieldOf<String>,
        n: FieldOf<i64>,
    }

    impl Fields for Thing {
        type Fields = ThingFields;

        fn fields(under: &str) -> ThingFields {
            ThingFields { id: FieldOf::new(under, "id"), n: FieldOf::new(under, "n") }
        }
    }

    /// Five things, as many a page as asked for.
    #[derive(Clone, Default)]
    struct Server(Arc<Mutex<Vec<Outgoing>>>);

    impl Transport for Server {
        fn send(&self, request: Outgoing, _: usize) -> BoxFuture<'_, std::result::Result<Reply, SendFault>> {
            let number = |name: &str| {
                let pair = request.url.query_pairs().find(|(key, _)| key == name);
                pair.and_then(|(_, value)| value.parse::<u64>().ok()).unwrap_or(1)
            };
            let (page, size) = (number("PageNumber"), number("PageSize"));
            let rows: Vec<String> = ((page - 1) * size..(page * size).min(5))
                .map(|n| format!(r#"{{"id":"t{n}","n":{n}}}"#))
                .collect();
            let pages = 5_u64.div_ceil(size);
            let body = format!(
                r#"{{"pageNumber":{page},"pageSize":{size},"totalPages":{pages},"totalCount":5,"data":[{}]}}"#,
                rows.join(",")
            );
            self.0.lock().expect("no panic").push(request);
            let reply =
                Reply { status: StatusCode::OK, headers: HeaderMap::new(), body: Ok(Bytes::from(body)) };
            Box::pin(async { Ok(reply) })
        }
    }

    fn listing(server: &Server) -> Listing<Thing> {
        let options = crate::Options {
            base_url: Some("http://127.0.0.1:1".to_owned()),
            token: Some("tok".into()),
            transport: Some(Arc::new(server.clone())),
            ..crate::Options::default()
        };
        let client = crate::younium::client(options, crate::younium::Tenancy::default()).expect("a client");
        Listing::new(&client, &LIST, Vec::new())
    }

    fn run<T>(test: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(test)
    }

    #[test]
    fn rows_as_a_stream_all_at_once_or_the_first() {
        run(async {
            let server = Server::default();
            let mut rows = listing(&server).page_size(2).stream();
            let mut all = Vec::new();
            while let Some(row) = rows.next().await {
                all.push(row.expect("a row"));
            }
            assert_eq!(all[4], Thing { id: "t4".to_owned(), n: Some(4) });
            assert_eq!((all.len(), server.0.lock().expect("no panic").len()), (5, 3));
            assert!(rows.next().await.is_none(), "an ended stream has ended");
            assert_eq!(listing(&server).page_size(2).limit(3).all().await.expect("rows"), all[..3]);
            assert_eq!(listing(&server).first().await.expect("a row").expect("one").id, "t0");
            let mut pages = listing(&server).page_size(2).page_stream();
            assert_eq!(pages.next().await.expect("a page").expect("read").rows(), 2);
        });
    }

    #[test]
    fn what_is_asked_for_is_sent() {
        run(async {
            let server = Server::default();
            let before = jiff::Timestamp::UNIX_EPOCH;
            let asked = listing(&server)
                .filter(|it| it.id.eq("O'Brien") & it.n.gt(3))
                .filter_raw("n lt 7 or n eq 9")
                .order_by("n desc")
                .modified_before(before)
                .legal_entity("Acme AB");
            assert_eq!(asked.limit(1).all().await.expect("rows").len(), 1);
            let sent = server.0.lock().expect("no panic");
            let query: Vec<_> = sent[0].url.query_pairs().into_owned().collect();
            let query: Vec<(&str, &str)> = query.iter().map(|(name, value)| (&**name, &**value)).collect();
            assert_eq!(
                query,
                [
                    ("Filter", "id eq 'O''Brien' and n gt 3 and (n lt 7 or n eq 9)"),
                    ("OrderBy", "n desc, id asc"),
                    ("ModifiedBefore", "1970-01-01T00:00:00Z"),
                    ("PageNumber", "1"),
                    ("PageSize", "1"),
                ]
            );
            assert_eq!(sent[0].headers["legal-entity"], "Acme AB");
        });
    }

    #[test]
    fn what_cannot_be_asked_is_an_error_at_once() {
        run(async {
            let server = Server::default();
            let error = listing(&server).modified_after(jiff::Timestamp::UNIX_EPOCH).first().await;
            assert_eq!(error.expect_err("refused").code(), Code::Configuration);
            let mut rows = listing(&server).page_size(101).stream();
            assert!(rows.next().await.expect("an item").is_err());
            assert!(rows.next().await.is_none());
            assert!(server.0.lock().expect("no panic").is_empty());
        });
    }
}
