// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use rust_decimal::Decimal;
use serde_json::value::RawValue;

use super::{AccountReference, OrderProductChargeReference, OrderProductReference, OrderReference};
use crate::model::{Extra, FromKind, Slot};

/// What was consumed in a time.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UsageRecord {
    /// Id.
    pub id: uuid::Uuid,
    /// Description.
    pub description: Option<String>,
    /// From date.
    pub from_date: Option<jiff::Timestamp>,
    /// To date.
    pub to_date: Option<jiff::Timestamp>,
    /// Quantity.
    pub quantity: Option<Decimal>,
    /// Unit.
    pub unit: Option<String>,
    /// Source.
    pub source: Option<String>,
    /// Account.
    pub account: Option<AccountReference>,
    /// Order.
    pub order: Option<OrderReference>,
    /// Product.
    pub product: Option<OrderProductReference>,
    /// Charge.
    pub charge: Option<OrderProductChargeReference>,
    /// Import date.
    pub import_date: Option<jiff::Timestamp>,
    /// Processed.
    pub processed: Option<bool>,
    /// Rated price.
    pub rated_price: Option<Decimal>,
    /// Rated price currency code.
    pub rated_price_currency_code: Option<String>,
    /// Custom fields, by their keys.
    pub custom_fields: Option<Box<RawValue>>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for UsageRecord {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            description: row.read(1)?,
            from_date: row.read(2)?,
            to_date: row.read(3)?,
            quantity: row.read(4)?,
            unit: row.read(5)?,
            source: row.read(6)?,
            account: row.read(7)?,
            order: row.read(8)?,
            product: row.read(9)?,
            charge: row.read(10)?,
            import_date: row.read(11)?,
            processed: row.read(12)?,
            rated_price: row.read(13)?,
            rated_price_currency_code: row.read(14)?,
            custom_fields: row.read(15)?,
            created: row.read(16)?,
            modified: row.read(17)?,
            extra: row.read_extra()?,
        })
    }
}
