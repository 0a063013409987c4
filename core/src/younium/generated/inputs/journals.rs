// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What Younium is sent, as Rust structs.

use crate::model::{Members, Patch, ToJson, When};

/// What can be changed of a journal.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct JournalUpdate(Members);

impl JournalUpdate {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Description.
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"description\":", &description.into());
        self
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(mut self, external_erp_id: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"externalERPId\":", &external_erp_id.into());
        self
    }

    /// When it was transferred to the ERP system.
    pub fn transferred_to_erp(mut self, transferred_to_erp: impl Into<Patch<When>>) -> Self {
        self.0.patch("\"transferredToERP\":", &transferred_to_erp.into());
        self
    }
}

impl ToJson for JournalUpdate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}
