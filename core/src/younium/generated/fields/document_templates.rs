// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::{DocumentTemplate, DocumentType};

/// The fields of [`DocumentTemplate`], for filters.
#[derive(Debug, Clone)]
pub struct DocumentTemplateFields {
    under: String,
}

impl Fields for DocumentTemplate {
    type Fields = DocumentTemplateFields;

    fn fields(under: &str) -> Self::Fields {
        DocumentTemplateFields { under: under.to_owned() }
    }
}

impl DocumentTemplateFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Description.
    pub fn description(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "description")
    }

    /// Document type.
    pub fn document_type(&self) -> FieldOf<DocumentType> {
        FieldOf::new(&self.under, "documentType")
    }
}
