// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What Younium is sent, as Rust structs.

use crate::model::{Members, ToJson};

/// A currency to create.
#[derive(Debug, Clone)]
#[must_use]
pub struct CurrencyCreate(Members);

impl CurrencyCreate {
    /// With what has to be given:
    ///
    /// * `code`: ISO 4217 code of three letters.
    pub fn new(code: impl Into<String>) -> Self {
        let mut members = Members::default();
        members.set("\"code\":", &Into::<String>::into(code));
        Self(members)
    }

    /// Description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("\"description\":", &Into::<String>::into(description));
        self
    }
}

impl ToJson for CurrencyCreate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}
