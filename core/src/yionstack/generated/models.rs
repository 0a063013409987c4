// @generated from core/api/yionstack.yaml by yionstack-codegen. Do not edit.

//! YionStack's objects as Rust structs.

use rust_decimal::Decimal;

use crate::model::{Extra, FromKind, Slot};

/// An invoice to a customer.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Invoice {
    /// Id, such as `inv_abc123`.
    pub id: String,
    /// Number shown to the customer, such as `INV-2026-0001`.
    pub number: String,
    /// Where the invoice stands.
    pub status: InvoiceStatus,
    /// Amount to be paid, tax included, in `currency`.
    pub total: Decimal,
    /// ISO 4217 code, such as `GBP`.
    pub currency: String,
    /// Id of the customer's contact, such as `cont_xyz789`.
    pub customer_id: String,
    /// Name of the customer.
    ///
    /// Assumption: Usual in accounting APIs.
    pub customer_name: Option<String>,
    /// The customer's own reference.
    ///
    /// Assumption: Usual in accounting APIs.
    pub reference: Option<String>,
    /// Date of the invoice.
    ///
    /// Assumption: Usual in accounting APIs.
    pub issue_date: Option<jiff::civil::Date>,
    /// Date by which it has to be paid.
    ///
    /// Assumption: Usual in accounting APIs.
    pub due_date: Option<jiff::civil::Date>,
    /// Amount without tax.
    ///
    /// Assumption: A decimal in a string, as `total` is.
    pub subtotal: Option<Decimal>,
    /// Tax.
    ///
    /// Assumption: A decimal in a string, as `total` is.
    pub tax_total: Option<Decimal>,
    /// What is still to be paid.
    ///
    /// Assumption: A decimal in a string, as `total` is.
    pub amount_due: Option<Decimal>,
    /// When it was made.
    ///
    /// Assumption: RFC 3339, as is usual.
    pub created_at: Option<jiff::Timestamp>,
    /// When it was last changed.
    ///
    /// Assumption: RFC 3339, as is usual.
    pub updated_at: Option<jiff::Timestamp>,
    /// Where the invoice goes.
    ///
    /// Assumption: Usual in accounting APIs.
    pub billing_address: Option<Address>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Invoice {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            number: row.read(1)?,
            status: row.read(2)?,
            total: row.read(3)?,
            currency: row.read(4)?,
            customer_id: row.read(5)?,
            customer_name: row.read(6)?,
            reference: row.read(7)?,
            issue_date: row.read(8)?,
            due_date: row.read(9)?,
            subtotal: row.read(10)?,
            tax_total: row.read(11)?,
            amount_due: row.read(12)?,
            created_at: row.read(13)?,
            updated_at: row.read(14)?,
            billing_address: row.read(15)?,
            extra: row.read_extra()?,
        })
    }
}

/// Where an invoice stands.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceStatus {
    /// Not sent yet.
    ///
    /// Assumption: Only `SENT` is documented.
    Draft,
    /// Sent to the customer.
    Sent,
    /// Paid in full.
    ///
    /// Assumption: The webhook event `invoice.paid` is documented; the status is a guess.
    Paid,
    /// Sent and past its due date.
    ///
    /// Assumption: Only `SENT` is documented.
    Overdue,
    /// Cancelled.
    ///
    /// Assumption: Only `SENT` is documented.
    Void,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl InvoiceStatus {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "DRAFT",
            Self::Sent => "SENT",
            Self::Paid => "PAID",
            Self::Overdue => "OVERDUE",
            Self::Void => "VOID",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InvoiceStatus {
    fn from(value: &str) -> Self {
        match value {
            "DRAFT" => Self::Draft,
            "SENT" => Self::Sent,
            "PAID" => Self::Paid,
            "OVERDUE" => Self::Overdue,
            "VOID" => Self::Void,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl FromKind for InvoiceStatus {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for InvoiceStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A person or company in the CRM.
///
/// Assumption: No field of a contact is documented but the form of its id.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Contact {
    /// Id, such as `cont_xyz789`.
    pub id: String,
    /// Name.
    ///
    /// Assumption: Usual in CRM APIs.
    pub name: Option<String>,
    /// Address for e-mail.
    ///
    /// Assumption: Usual in CRM APIs.
    pub email: Option<String>,
    /// Telephone number.
    ///
    /// Assumption: Usual in CRM APIs.
    pub phone: Option<String>,
    /// Company.
    ///
    /// Assumption: Usual in CRM APIs.
    pub company_name: Option<String>,
    /// Where invoices go.
    ///
    /// Assumption: Usual in CRM APIs.
    pub billing_address: Option<Address>,
    /// When it was made.
    ///
    /// Assumption: RFC 3339, as is usual.
    pub created_at: Option<jiff::Timestamp>,
    /// When it was last changed.
    ///
    /// Assumption: RFC 3339, as is usual.
    pub updated_at: Option<jiff::Timestamp>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Contact {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            name: row.read(1)?,
            email: row.read(2)?,
            phone: row.read(3)?,
            company_name: row.read(4)?,
            billing_address: row.read(5)?,
            created_at: row.read(6)?,
            updated_at: row.read(7)?,
            extra: row.read_extra()?,
        })
    }
}

/// A postal address.
///
/// Assumption: No address is documented.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Address {
    /// First line.
    ///
    /// Assumption: Usual.
    pub line1: Option<String>,
    /// Second line.
    ///
    /// Assumption: Usual.
    pub line2: Option<String>,
    /// Town or city.
    ///
    /// Assumption: Usual.
    pub city: Option<String>,
    /// Postcode.
    ///
    /// Assumption: Usual.
    pub postcode: Option<String>,
    /// ISO 3166-1 code, such as `GB`.
    ///
    /// Assumption: Usual.
    pub country: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Address {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            line1: row.read(0)?,
            line2: row.read(1)?,
            city: row.read(2)?,
            postcode: row.read(3)?,
            country: row.read(4)?,
            extra: row.read_extra()?,
        })
    }
}
