// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What Younium is sent, as Rust structs.

use crate::model::{Lookup, Members, ToJson};

/// The quote to convert.
#[derive(Debug, Clone)]
#[must_use]
pub struct QuoteConvertInput(Members);

impl QuoteConvertInput {
    /// With what has to be given:
    ///
    /// * `quote`: Id of the quote, or a custom field that no other quote has the value of.
    pub fn new(quote: impl Into<Lookup>) -> Self {
        let mut members = Members::default();
        members.set("\"quote\":", &Into::<Lookup>::into(quote));
        Self(members)
    }

    /// Activate order.
    pub fn activate_order(mut self, activate_order: bool) -> Self {
        self.0.set("\"activateOrder\":", &activate_order);
        self
    }
}

impl ToJson for QuoteConvertInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}
