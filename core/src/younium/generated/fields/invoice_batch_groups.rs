// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::InvoiceBatchGroup;

/// The fields of [`InvoiceBatchGroup`], for filters.
#[derive(Debug, Clone)]
pub struct InvoiceBatchGroupFields {
    under: String,
}

impl Fields for InvoiceBatchGroup {
    type Fields = InvoiceBatchGroupFields;

    fn fields(under: &str) -> Self::Fields {
        InvoiceBatchGroupFields { under: under.to_owned() }
    }
}

impl InvoiceBatchGroupFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Code.
    pub fn code(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "code")
    }

    /// Description.
    pub fn description(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "description")
    }
}
