// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::models::SimpleProduct;
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Simple products: products with one charge.
    pub fn simple_products(&self) -> SimpleProducts<'_> {
        SimpleProducts { client: &self.client }
    }
}

/// Simple products: products with one charge: `client.simple_products()`.
#[derive(Debug, Clone, Copy)]
pub struct SimpleProducts<'c> {
    client: &'c Client,
}

impl SimpleProducts<'_> {
    /// Reads one simple product.
    ///
    /// `GET /SimpleProducts/{id}`.
    ///
    /// * `id`: Id of the simple product.
    pub fn get(&self, id: uuid::Uuid) -> Call<SimpleProduct> {
        Call::new(self.client, &op::SIMPLE_PRODUCTS_GET, vec![Some(id.to_string())])
    }

    /// Lists simple products, that is products with one charge.
    ///
    /// `GET /SimpleProducts`.
    pub fn list(&self) -> Listing<SimpleProduct> {
        Listing::new(self.client, &op::SIMPLE_PRODUCTS_LIST, vec![None, None, None, None, None, None])
    }
}
