// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::{PaymentTerm, PaymentTermType};

/// The fields of [`PaymentTerm`], for filters.
#[derive(Debug, Clone)]
pub struct PaymentTermFields {
    under: String,
}

impl Fields for PaymentTerm {
    type Fields = PaymentTermFields;

    fn fields(under: &str) -> Self::Fields {
        PaymentTermFields { under: under.to_owned() }
    }
}

impl PaymentTermFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Description.
    pub fn description(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "description")
    }

    /// Name.
    pub fn name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "name")
    }

    /// Term type.
    pub fn term_type(&self) -> FieldOf<PaymentTermType> {
        FieldOf::new(&self.under, "termType")
    }

    /// Days until it is due.
    pub fn days(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "days")
    }
}
