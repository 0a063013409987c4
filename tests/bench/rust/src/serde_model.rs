//! Invoice as a careful user of serde would write it.

use rust_decimal::Decimal;
use serde::Deserialize;

/// An invoice.
#[allow(missing_docs, reason = "the names say it all")]
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Invoice {
    pub id: String,
    pub number: String,
    pub status: Status,
    pub total: Decimal,
    pub currency: String,
    pub customer_id: String,
    pub customer_name: Option<String>,
    pub reference: Option<String>,
    pub issue_date: Option<jiff::civil::Date>,
    pub due_date: Option<jiff::civil::Date>,
    pub subtotal: Option<Decimal>,
    pub tax_total: Option<Decimal>,
    pub amount_due: Option<Decimal>,
    pub created_at: Option<jiff::Timestamp>,
    pub updated_at: Option<jiff::Timestamp>,
    pub billing_address: Option<Address>,
}

/// Where an invoice stands.
#[allow(missing_docs, reason = "the names say it all")]
#[derive(Debug, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Status {
    Draft,
    Sent,
    Paid,
    Overdue,
    Void,
    #[serde(untagged)]
    Unknown(String),
}

/// A postal address.
#[allow(missing_docs, reason = "the names say it all")]
#[derive(Debug, Deserialize)]
pub struct Address {
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub city: Option<String>,
    pub postcode: Option<String>,
    pub country: Option<String>,
}
