// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What Younium is sent, as Rust structs.

use rust_decimal::Decimal;

use crate::model::{Lookup, Members, ToJson, When};

/// An exchange rate to create.
#[derive(Debug, Clone)]
#[must_use]
pub struct ExchangeRateCreate(Members);

impl ExchangeRateCreate {
    /// With what has to be given:
    ///
    /// * `from_currency`: From currency. Looked up by `code` or `id`.
    /// * `rate`: Rate.
    /// * `effective_from_date`: Effective from date.
    pub fn new(
        from_currency: impl Into<Lookup>,
        rate: impl Into<Decimal>,
        effective_from_date: impl Into<When>,
    ) -> Self {
        let mut members = Members::default();
        members.set("\"fromCurrency\":", &Into::<Lookup>::into(from_currency));
        members.set("\"rate\":", &Into::<Decimal>::into(rate));
        members.set("\"effectiveFromDate\":", &Into::<When>::into(effective_from_date));
        Self(members)
    }

    /// Effective to date.
    pub fn effective_to_date(mut self, effective_to_date: impl Into<When>) -> Self {
        self.0.set("\"effectiveToDate\":", &Into::<When>::into(effective_to_date));
        self
    }
}

impl ToJson for ExchangeRateCreate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}
