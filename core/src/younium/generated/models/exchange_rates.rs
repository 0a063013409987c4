// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use rust_decimal::Decimal;

use crate::model::{Extra, FromKind, Slot};

/// An exchange rate.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ExchangeRate {
    /// Id.
    pub id: uuid::Uuid,
    /// From currency.
    pub from_currency: Option<String>,
    /// To currency.
    pub to_currency: Option<String>,
    /// Rate.
    pub rate: Option<Decimal>,
    /// Effective from date.
    pub effective_from_date: Option<jiff::Timestamp>,
    /// Effective to date.
    pub effective_to_date: Option<jiff::Timestamp>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for ExchangeRate {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            from_currency: row.read(1)?,
            to_currency: row.read(2)?,
            rate: row.read(3)?,
            effective_from_date: row.read(4)?,
            effective_to_date: row.read(5)?,
            extra: row.read_extra()?,
        })
    }
}
