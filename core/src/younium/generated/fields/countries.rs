// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::Country;

/// The fields of [`Country`], for filters.
#[derive(Debug, Clone)]
pub struct CountryFields {
    under: String,
}

impl Fields for Country {
    type Fields = CountryFields;

    fn fields(under: &str) -> Self::Fields {
        CountryFields { under: under.to_owned() }
    }
}

impl CountryFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Name.
    pub fn name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "name")
    }

    /// Two alpha code.
    pub fn two_alpha_code(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "twoAlphaCode")
    }

    /// Three alpha code.
    pub fn three_alpha_code(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "threeAlphaCode")
    }

    /// Active.
    pub fn active(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "active")
    }
}
