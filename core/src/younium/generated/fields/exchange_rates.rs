// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use rust_decimal::Decimal;

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::ExchangeRate;

/// The fields of [`ExchangeRate`], for filters.
#[derive(Debug, Clone)]
pub struct ExchangeRateFields {
    under: String,
}

impl Fields for ExchangeRate {
    type Fields = ExchangeRateFields;

    fn fields(under: &str) -> Self::Fields {
        ExchangeRateFields { under: under.to_owned() }
    }
}

impl ExchangeRateFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// From currency.
    pub fn from_currency(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "fromCurrency")
    }

    /// To currency.
    pub fn to_currency(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "toCurrency")
    }

    /// Rate.
    pub fn rate(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "rate")
    }

    /// Effective from date.
    pub fn effective_from_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "effectiveFromDate")
    }

    /// Effective to date.
    pub fn effective_to_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "effectiveToDate")
    }
}
