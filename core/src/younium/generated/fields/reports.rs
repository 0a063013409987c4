// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::Report;

/// The fields of [`Report`], for filters.
#[derive(Debug, Clone)]
pub struct ReportFields {
    under: String,
}

impl Fields for Report {
    type Fields = ReportFields;

    fn fields(under: &str) -> Self::Fields {
        ReportFields { under: under.to_owned() }
    }
}

impl ReportFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Name.
    pub fn name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "name")
    }

    /// Description.
    pub fn description(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "description")
    }

    /// Entity name.
    pub fn entity_name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "entityName")
    }
}
