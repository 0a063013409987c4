//! A list to read, and the answers that servers give for its pages.

use std::sync::Arc;
use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use yionstack::http::{Answers, CallOptions, Location, Operation, Param, Role, Transport};
use yionstack::list::{ListOptions, Page, Pages};
use yionstack::model::{Field, Kind, Schema, Slot, Units};
use yionstack::{Client, Error, Options, Random, RandomUnavailable, younium};

/// A row of the list.
pub static ROW: Schema = Schema {
    name: "Account",
    fields: &[
        Field::new("id", "\"id\":", Kind::String).required(),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
    ],
};

/// The kind of its rows.
pub static ROWS: Kind = Kind::List(&Kind::Object(&ROW));

const fn query(name: &'static str, wire: &'static str, role: Role) -> Param {
    Param { name, wire, location: Location::Query, required: false, role }
}

/// The list.
pub static LIST: Operation = Operation {
    id: "accounts.list",
    resource: "accounts",
    name: "list",
    method: Method::GET,
    path: "/Accounts",
    params: &[
        query("filter", "Filter", Role::Filter),
        query("order_by", "OrderBy", Role::Order),
        query("page_number", "PageNumber", Role::PageNumber),
        query("page_size", "PageSize", Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &ROWS, empty: Some("No accounts could be found") },
    idempotent: false,
    summary: "",
    success: None,
    assumed: false,
};

/// Always nothing: waits before repetitions are none.
struct Zero;

impl Random for Zero {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), RandomUnavailable> {
        buffer.fill(0);
        Ok(())
    }
}

/// A client of the server at `url` that does not wait before it repeats a request.
pub fn client(url: &str) -> Client {
    client_with(url, None)
}

/// The same over a network of the test's own.
pub fn client_over(network: impl Transport) -> Client {
    client_with("http://127.0.0.1:1", Some(Arc::new(network)))
}

fn client_with(url: &str, transport: Option<Arc<dyn Transport>>) -> Client {
    let options = Options {
        base_url: Some(url.to_owned()),
        token: Some("tok_lists".into()),
        timeout: Some(Duration::from_secs(20)),
        random: Some(Arc::new(Zero)),
        transport,
        ..Options::default()
    };
    younium::client(options, younium::Tenancy::default()).unwrap()
}

/// The list's pages, of so many rows each.
pub fn pages(client: &Client, page_size: u32) -> Pages {
    pages_of(client, ListOptions { page_size: Some(page_size), ..ListOptions::default() })
}

/// The list's pages.
pub fn pages_of(client: &Client, list: ListOptions) -> Pages {
    client.pages(&LIST, Vec::new(), CallOptions::default(), list, Units::Utf8).unwrap()
}

/// The ids of a page's rows.
pub fn ids(page: &Page) -> Vec<String> {
    let Slot::List(rows) = page.document.root() else { panic!("a list") };
    assert_eq!(rows.len() as u64, page.rows());
    rows.iter()
        .map(|slot| match slot {
            Slot::Object(row) => match row.slot(0) {
                Slot::Text(id) => id.to_owned(),
                _ => panic!("an id"),
            },
            _ => panic!("a row"),
        })
        .collect()
}

/// All ids that a list gives, and how it ends.
pub async fn read(mut pages: Pages) -> (Vec<String>, Option<Error>) {
    let mut all = Vec::new();
    loop {
        match pages.next().await {
            Ok(Some(page)) => all.extend(ids(&page)),
            Ok(None) => return (all, None),
            Err(error) => return (all, Some(error)),
        }
    }
}

/// Rows with these ids.
pub fn rows<I: ToString>(ids: impl IntoIterator<Item = I>) -> Value {
    ids.into_iter().map(|id| json!({"id": id.to_string(), "created": "2026-01-01T00:00:00Z"})).collect()
}

/// A page as the API sends it: number, rows a page, rows in all.
pub fn page(number: u64, size: u64, total: u64, rows: Value) -> Value {
    let pages = total.div_ceil(size);
    let mut page = json!({"pageNumber": number, "pageSize": size, "totalPages": pages, "totalCount": total, "data": rows});
    if number < pages {
        page["nextPage"] = format!("/Accounts?pageNumber={}&pageSize={size}", number + 1).into();
    }
    page
}

/// The page of a list of ids that is asked for.
pub fn page_of(ids: &[u64], number: u64, size: u64) -> Value {
    let rows = rows(ids.iter().skip(((number - 1) * size) as usize).take(size as usize));
    page(number, size, ids.len() as u64, rows)
}
