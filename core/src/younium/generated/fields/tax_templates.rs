// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::{FinancialAccount, TaxTemplate};

/// The fields of [`TaxTemplate`], for filters.
#[derive(Debug, Clone)]
pub struct TaxTemplateFields {
    under: String,
}

impl Fields for TaxTemplate {
    type Fields = TaxTemplateFields;

    fn fields(under: &str) -> Self::Fields {
        TaxTemplateFields { under: under.to_owned() }
    }
}

impl TaxTemplateFields {
    /// Description.
    pub fn description(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "description")
    }

    /// Effective from.
    pub fn effective_from(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "effectiveFrom")
    }

    /// Effective to.
    pub fn effective_to(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "effectiveTo")
    }

    /// Tax account id.
    pub fn tax_account_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "taxAccountId")
    }

    /// When it was made.
    pub fn created(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "created")
    }

    /// When it was last changed.
    pub fn modified(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "modified")
    }

    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Name.
    pub fn name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "name")
    }

    /// Tax account.
    pub fn tax_account(&self) -> <FinancialAccount as Fields>::Fields {
        FinancialAccount::fields(&format!("{}taxAccount/", self.under))
    }
}
