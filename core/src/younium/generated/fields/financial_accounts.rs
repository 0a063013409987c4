// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::FinancialAccount;

/// The fields of [`FinancialAccount`], for filters.
#[derive(Debug, Clone)]
pub struct FinancialAccountFields {
    under: String,
}

impl Fields for FinancialAccount {
    type Fields = FinancialAccountFields;

    fn fields(under: &str) -> Self::Fields {
        FinancialAccountFields { under: under.to_owned() }
    }
}

impl FinancialAccountFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Code.
    pub fn code(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "code")
    }

    /// Name.
    pub fn name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "name")
    }

    /// Description.
    pub fn description(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "description")
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalERPId")
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalCRMId")
    }
}
