// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use rust_decimal::Decimal;
use serde_json::value::RawValue;

use super::{AccountReference, OrderProductChargeReference, OrderProductReference, OrderReference};
use crate::model::{Extra, FromKind, Slot};

/// A quantity at a date.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Measurement {
    /// Id.
    pub id: Option<uuid::Uuid>,
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
    /// From date.
    pub from_date: Option<jiff::Timestamp>,
    /// Quantity.
    pub quantity: Option<Decimal>,
    /// Tag.
    pub tag: Option<String>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Custom fields, by their keys.
    pub custom_fields: Option<Box<RawValue>>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Measurement {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            account: row.read(1)?,
            order: row.read(2)?,
            product: row.read(3)?,
            charge: row.read(4)?,
            import_date: row.read(5)?,
            from_date: row.read(6)?,
            quantity: row.read(7)?,
            tag: row.read(8)?,
            created: row.read(9)?,
            modified: row.read(10)?,
            custom_fields: row.read(11)?,
            extra: row.read_extra()?,
        })
    }
}
