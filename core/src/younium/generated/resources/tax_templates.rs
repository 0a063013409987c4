// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::models::TaxTemplate;
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Tax templates.
    pub fn tax_templates(&self) -> TaxTemplates<'_> {
        TaxTemplates { client: &self.client }
    }
}

/// Tax templates: `client.tax_templates()`.
#[derive(Debug, Clone, Copy)]
pub struct TaxTemplates<'c> {
    client: &'c Client,
}

impl TaxTemplates<'_> {
    /// Reads one tax template.
    ///
    /// `GET /TaxTemplates/{id}`.
    ///
    /// * `id`: Id of the tax template.
    pub fn get(&self, id: uuid::Uuid) -> Call<TaxTemplate> {
        Call::new(self.client, &op::TAX_TEMPLATES_GET, vec![Some(id.to_string())])
    }

    /// Lists tax templates.
    ///
    /// `GET /TaxTemplates`.
    pub fn list(&self) -> Listing<TaxTemplate> {
        Listing::new(self.client, &op::TAX_TEMPLATES_LIST, vec![None, None, None, None, None, None])
    }
}
