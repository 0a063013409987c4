// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::UnitOfMeasure;

/// The fields of [`UnitOfMeasure`], for filters.
#[derive(Debug, Clone)]
pub struct UnitOfMeasureFields {
    under: String,
}

impl Fields for UnitOfMeasure {
    type Fields = UnitOfMeasureFields;

    fn fields(under: &str) -> Self::Fields {
        UnitOfMeasureFields { under: under.to_owned() }
    }
}

impl UnitOfMeasureFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Unit code.
    pub fn unit_code(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "unitCode")
    }

    /// Name.
    pub fn name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "name")
    }

    /// Display name.
    pub fn display_name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "displayName")
    }
}
