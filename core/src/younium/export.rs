//! Data export (v3): whole tables as free-form rows, up to 5,000 a page.

use crate::client::Client;
use crate::error::{Code, Context, Error, Result};
use crate::http::CallOptions;
use crate::list::{ListOptions, Pages, Request, Source};
use crate::model::{Kind, Units};

/// What errors call it.
const ID: &str = "export.rows";
/// Where exports are, under the base URL.
const ROOT: &str = "/v3/";
/// The largest page.
const LARGEST: u32 = 5_000;
/// Rows a page unless said otherwise. The largest pages of wide rows would not fit `body_limit`.
const USUAL: u32 = 1_000;
const NUMBER: &str = "pageNumber";
const SIZE: &str = "pageSize";

static ROWS: Kind = Kind::List(&Kind::Json);

impl Client {
    /// The pages of an export: `Subscriptions`, `subscriptions/{id}/metrics`, or the address that a row gives for what
    /// belongs to it. Rows are JSON, with the digits of their numbers as they came. Sends nothing yet.
    ///
    /// An export has no counts, so nothing can tell whether it is complete: fence it by what its query offers, so that no
    /// row changes while it is read. A page that comes twice is an error.
    ///
    /// # Errors
    /// `configuration` for an address elsewhere, and for a query that belongs to the reading of pages.
    pub fn export(
        &self,
        path: &str,
        options: CallOptions,
        list: ListOptions,
        query: Vec<(String, String)>,
        units: Units,
    ) -> Result<Pages> {
        let place = |error: Error| error.within(Context { operation: Some(ID), ..Context::default() });
        let size = list.size(LARGEST, USUAL).map_err(place)?;
        let (path, mut all) = self.exported(path).map_err(place)?;
        if query.iter().any(|(name, _)| of_pages(name)) {
            return Err(place(wrong(
                "`pageNumber` and `pageSize` are not given in the query: `page_size` and `limit` are",
            )));
        }
        all.extend(query);
        let source = Source::Path { id: ID, path, query: all, rows: &ROWS, number: NUMBER, size: SIZE };
        Pages::new(Request { client: self.clone(), source, options, units, size }, list)
    }

    /// Path under the base URL, and query, of what somebody wants exported.
    fn exported(&self, given: &str) -> Result<(String, Vec<(String, String)>)> {
        let base = self.base();
        let prefix = base.path().trim_end_matches('/');
        let elsewhere = || {
            wrong(
                "an export is named by its path, such as `Subscriptions`, or by an address under this client's base URL: \
                 the token goes nowhere else",
            )
        };
        if given.contains(|c: char| c.is_control() || matches!(c, '\\' | '#')) {
            return Err(elsewhere());
        }
        let url = if given.contains("://") {
            url::Url::parse(given).map_err(|_| elsewhere())?
        } else {
            let under_root = given.trim_start_matches('/');
            let path = match under_root.get(..ROOT.len() - 1) {
                Some(start) if start.eq_ignore_ascii_case(&ROOT[1..]) => &under_root[ROOT.len() - 1..],
                _ => under_root,
            };
            let mut url = base.clone();
            let (path, query) =
                path.split_once('?').map_or((path, None), |(path, query)| (path, Some(query)));
            url.set_path(&format!("{prefix}{ROOT}{path}"));
            url.set_query(query);
            url
        };
        let own = url.origin() == base.origin() && url.username().is_empty() && url.password().is_none();
        let path = url.path().strip_prefix(prefix).filter(|_| own).ok_or_else(elsewhere)?;
        let under = path.get(..ROOT.len()).is_some_and(|root| root.eq_ignore_ascii_case(ROOT));
        if !under || path.len() == ROOT.len() {
            return Err(elsewhere());
        }
        let query = url.query_pairs().into_owned().filter(|(name, _)| !of_pages(name)).collect();
        Ok((path.to_owned(), query))
    }
}

fn of_pages(name: &str) -> bool {
    name.eq_ignore_ascii_case(NUMBER) || name.eq_ignore_ascii_case(SIZE)
}

fn wrong(message: impl Into<String>) -> Error {
    Error::new(Code::Configuration, message)
}
