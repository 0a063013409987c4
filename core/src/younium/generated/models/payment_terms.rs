// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use crate::model::{Extra, FromKind, Slot};

/// When an invoice is due.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PaymentTerm {
    /// Id.
    pub id: uuid::Uuid,
    /// Description.
    pub description: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Term type.
    pub term_type: Option<PaymentTermType>,
    /// Days until it is due.
    pub days: Option<i64>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for PaymentTerm {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            description: row.read(1)?,
            name: row.read(2)?,
            term_type: row.read(3)?,
            days: row.read(4)?,
            extra: row.read_extra()?,
        })
    }
}

/// How a due date is counted.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentTermType {
    /// Days from the date of the invoice.
    NetDays,
    /// To the end of the month, then days.
    EndOfMonthNetDays,
    /// Days, then to the end of the month.
    NetDaysEndOfMonth,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl PaymentTermType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NetDays => "NetDays",
            Self::EndOfMonthNetDays => "EndOfMonthNetDays",
            Self::NetDaysEndOfMonth => "NetDaysEndOfMonth",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PaymentTermType {
    fn from(value: &str) -> Self {
        match value {
            "NetDays" => Self::NetDays,
            "EndOfMonthNetDays" => Self::EndOfMonthNetDays,
            "NetDaysEndOfMonth" => Self::NetDaysEndOfMonth,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for PaymentTermType {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<PaymentTermType> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<PaymentTermType> for String {
    fn from(value: PaymentTermType) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for PaymentTermType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for PaymentTermType {}

impl FromKind for PaymentTermType {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for PaymentTermType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
