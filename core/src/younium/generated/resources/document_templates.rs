// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::models::DocumentTemplate;
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Document templates: what invoices and other documents are made from.
    pub fn document_templates(&self) -> DocumentTemplates<'_> {
        DocumentTemplates { client: &self.client }
    }
}

/// Document templates: what invoices and other documents are made from: `client.document_templates()`.
#[derive(Debug, Clone, Copy)]
pub struct DocumentTemplates<'c> {
    client: &'c Client,
}

impl DocumentTemplates<'_> {
    /// Reads one document template.
    ///
    /// `GET /DocumentTemplate/{id}`.
    ///
    /// * `id`: Id of the document template.
    pub fn get(&self, id: uuid::Uuid) -> Call<DocumentTemplate> {
        Call::new(self.client, &op::DOCUMENT_TEMPLATES_GET, vec![Some(id.to_string())])
    }

    /// Lists document templates.
    ///
    /// `GET /DocumentTemplate`.
    pub fn list(&self) -> Listing<DocumentTemplate> {
        Listing::new(self.client, &op::DOCUMENT_TEMPLATES_LIST, vec![None, None, None, None, None, None])
    }
}
