// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::Currency;

/// The fields of [`Currency`], for filters.
#[derive(Debug, Clone)]
pub struct CurrencyFields {
    under: String,
}

impl Fields for Currency {
    type Fields = CurrencyFields;

    fn fields(under: &str) -> Self::Fields {
        CurrencyFields { under: under.to_owned() }
    }
}

impl CurrencyFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// ISO 4217 code.
    pub fn code(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "code")
    }

    /// Description.
    pub fn description(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "description")
    }
}
