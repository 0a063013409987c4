// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use crate::model::{Extra, FromKind, Slot};

/// A report.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Report {
    /// Id.
    pub id: uuid::Uuid,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Entity name.
    pub entity_name: Option<String>,
    /// Fields.
    pub fields: Option<Vec<String>>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Report {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            name: row.read(1)?,
            description: row.read(2)?,
            entity_name: row.read(3)?,
            fields: row.read(4)?,
            extra: row.read_extra()?,
        })
    }
}

/// Direction of an order.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortDirection {
    /// Descending.
    Descending,
    /// Ascending.
    Ascending,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl SortDirection {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Descending => "desc",
            Self::Ascending => "asc",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SortDirection {
    fn from(value: &str) -> Self {
        match value {
            "desc" => Self::Descending,
            "asc" => Self::Ascending,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for SortDirection {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<SortDirection> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<SortDirection> for String {
    fn from(value: SortDirection) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for SortDirection {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for SortDirection {}

impl FromKind for SortDirection {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for SortDirection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
