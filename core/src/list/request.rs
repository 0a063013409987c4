//! The request for a page.

use crate::client::Client;
use crate::error::{Code, Context, Error, Result};
use crate::http::prepare::{self, Prepared, Tolerated};
use crate::http::{Answers, CallOptions, Operation, RawRequest, Role};
use crate::model::{Kind, Units};

use super::{order, wrong};

/// By what names pages are asked for where the description has none: where a list is published without pages and its
/// answers have some after all.
const NUMBER: &str = "PageNumber";

/// What is asked, page after page.
pub(crate) struct Request {
    pub(crate) client: Client,
    pub(crate) source: Source,
    pub(crate) options: CallOptions,
    pub(crate) units: Units,
    /// Rows a page.
    pub(crate) size: u32,
}

/// Where the rows come from.
pub(crate) enum Source {
    /// A described list.
    Operation {
        operation: &'static Operation,
        arguments: Vec<Option<String>>,
        /// The order is the caller's.
        own_order: bool,
        /// The server is known to send lists whole: it is asked for no page, and in no order by default.
        whole: bool,
        /// What says that the list is empty.
        means_empty: fn(&Operation, u16, &[u8]) -> bool,
    },
    /// A path that is none of the described operations.
    Path {
        id: &'static str,
        path: String,
        query: Vec<(String, String)>,
        rows: &'static Kind,
        number: &'static str,
        size: &'static str,
    },
}

impl Source {
    /// A described list, with a stable order.
    ///
    /// # Errors
    /// `configuration` for an operation without a list, and for arguments that belong to the reading of it.
    pub(crate) fn operation(
        operation: &'static Operation,
        mut arguments: Vec<Option<String>>,
        whole: bool,
        means_empty: fn(&Operation, u16, &[u8]) -> bool,
    ) -> Result<Self> {
        let Answers::Pages { rows, .. } = operation.answer else {
            return Err(wrong(format!("`{}` is no list", operation.id)));
        };
        if arguments.len() > operation.params.len() {
            return Err(wrong("more arguments than the operation has parameters"));
        }
        arguments.resize(operation.params.len(), None);
        let mut own_order = false;
        for (param, argument) in operation.params.iter().zip(&mut arguments) {
            match param.role {
                Role::Order => {
                    own_order = argument.as_deref().is_some_and(|order| !order.trim().is_empty());
                    *argument = match own_order || !whole {
                        true => order::stable(rows, argument.as_deref()),
                        false => None,
                    };
                }
                Role::PageNumber | Role::PageSize if argument.is_some() => {
                    return Err(wrong(format!(
                        "`{}` is not given as an argument: a list asks for its pages itself. `page_size` and `limit` say \
                         how many rows",
                        param.name
                    )));
                }
                _ => {}
            }
        }
        Ok(Self::Operation { operation, arguments, own_order, whole, means_empty })
    }

    /// Whether rows come in an order that the caller gave.
    pub(super) fn own_order(&self) -> bool {
        matches!(self, Self::Operation { own_order: true, .. })
    }

    /// Whether the list is asked for as a whole.
    pub(super) fn whole(&self) -> bool {
        matches!(self, Self::Operation { whole: true, .. })
    }

    /// Whether the last page is the one without a link to another.
    pub(super) fn linked(&self) -> bool {
        matches!(self, Self::Path { .. })
    }

    /// The kind of the list of rows.
    pub(super) fn rows(&self) -> &'static Kind {
        match self {
            Self::Operation { operation, .. } => operation.answer.kind().unwrap_or(&Kind::Json),
            Self::Path { rows, .. } => rows,
        }
    }

    /// The parameter that says which page.
    pub(super) fn number(&self) -> &'static str {
        match self {
            Self::Operation { operation, .. } => wire(operation, Role::PageNumber).unwrap_or(NUMBER),
            Self::Path { number, .. } => number,
        }
    }

    /// Whether the size of pages can be asked for.
    pub(super) fn sized(&self) -> bool {
        match self {
            Self::Operation { operation, .. } => wire(operation, Role::PageSize).is_some(),
            Self::Path { .. } => true,
        }
    }

    fn id(&self) -> &'static str {
        match self {
            Self::Operation { operation, .. } => operation.id,
            Self::Path { id, .. } => id,
        }
    }
}

impl Request {
    /// The request for one page. `may_be_empty`: the answer that the list is empty is one.
    pub(super) fn prepare(&self, page: u64, may_be_empty: bool) -> Result<Prepared> {
        let (page_text, size) = (page.to_string(), self.size.to_string());
        let mut options = self.options.clone();
        let key = options.idempotency_key.take();
        let legal_entity = options.legal_entity.is_some();
        let prepared = match &self.source {
            Source::Operation { operation, arguments, whole, means_empty, .. } => {
                let arguments: Vec<Option<&str>> = operation
                    .params
                    .iter()
                    .zip(arguments)
                    .map(|(param, argument)| match param.role {
                        // what came in pages although it was asked for whole goes on in pages of the same size
                        Role::PageNumber => (page > 1 || !whole).then_some(page_text.as_str()),
                        Role::PageSize => (!whole).then_some(size.as_str()),
                        _ => argument.as_deref(),
                    })
                    .collect();
                let call = prepare::operation(self.client.base(), operation, &arguments, options);
                call.map(|mut call| {
                    if page > 1 && wire(operation, Role::PageNumber).is_none() {
                        call.url.query_pairs_mut().append_pair(NUMBER, &page_text);
                    }
                    let means_empty = *means_empty;
                    call.tolerated = may_be_empty.then_some(Tolerated { operation, means_empty });
                    call
                })
            }
            Source::Path { id, path, query, number, size: parameter, .. } => {
                let mut query = query.clone();
                query.push(((*parameter).to_owned(), size));
                query.push(((*number).to_owned(), page_text));
                let path = path.clone();
                let raw = RawRequest { method: "GET".to_owned(), path, query, json: None, options };
                prepare::raw(self.client.base(), raw).map(|mut call| {
                    call.operation = id;
                    call
                })
            }
        };
        prepared.and_then(|call| self.client.completed(call, key, legal_entity)).map_err(|error| {
            error.within(Context { operation: Some(self.source.id()), ..Context::default() })
        })
    }

    /// An error of the list itself, with its place.
    pub(super) fn place(&self, error: Error, context: Context) -> Error {
        error.within(context).within(Context { operation: Some(self.source.id()), ..Context::default() })
    }
}

fn wire(operation: &Operation, role: Role) -> Option<&'static str> {
    operation.params.iter().find(|param| param.role == role).map(|param| param.wire)
}

/// The runtime of the caller has ended, or there is none.
pub(super) fn no_runtime() -> Error {
    Error::new(Code::Cancelled, "the runtime was shut down")
}
