//! What tells rows apart, and whole pages.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::model::{Document, Kind, Slot};

/// The rows of a page, by what tells them apart from others.
pub(super) struct Identities {
    /// One for each row; none for a row that nothing tells apart.
    pub(super) rows: Vec<Option<Box<str>>>,
    /// Two pages with the same rows have the same.
    pub(super) digest: u64,
    /// They are told apart by ids of their own.
    own: bool,
}

#[derive(Deserialize)]
struct WithId<'a> {
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
}

impl Identities {
    /// By id, where rows have one. A free-form row with an id is told apart by all that it holds: nothing says that its
    /// id is its own.
    pub(super) fn of(document: &Document) -> Self {
        let mut hasher = DefaultHasher::new();
        document.text().hash(&mut hasher);
        let (mut rows, mut own) = (Vec::new(), false);
        if let Slot::List(items) = document.root() {
            items.len().hash(&mut hasher);
            let id = match items.kind() {
                Kind::Object(schema) => schema.fields.iter().position(|field| field.name == "id"),
                _ => None,
            };
            own = id.is_some();
            rows.extend(items.iter().map(|slot| match (slot, id) {
                (Slot::Object(row), Some(id)) => match row.slot(id) {
                    Slot::Text(text) => Some(text.into()),
                    _ => None,
                },
                (Slot::Text(json), _) if matches!(items.kind(), Kind::Json) => free_form(json),
                _ => None,
            }));
        }
        Self { rows, digest: hasher.finish(), own }
    }

    /// The ids that are the rows' own: no two rows share one.
    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        self.rows.iter().filter(|_| self.own).flatten().map(AsRef::as_ref)
    }

    /// Whether this page is that page again.
    pub(super) fn repeat(&self, before: &Self) -> bool {
        if self.rows.is_empty() || self.rows.len() != before.rows.len() {
            return false;
        }
        self.digest == before.digest || (self.rows == before.rows && self.rows.iter().all(Option::is_some))
    }

    /// Whether nothing tells these rows apart: then equal pages may be pages of equal rows.
    pub(super) fn unknown(&self) -> bool {
        self.rows.iter().all(Option::is_none)
    }
}

fn free_form(json: &str) -> Option<Box<str>> {
    let known = json.starts_with('{') && serde_json::from_str::<WithId<'_>>(json).ok()?.id.is_some();
    known.then(|| json.into())
}
