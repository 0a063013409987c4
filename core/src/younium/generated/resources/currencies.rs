// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::http::Answer;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::inputs::CurrencyCreate;
use crate::younium::generated::models::Currency;
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Currencies of the legal entity.
    pub fn currencies(&self) -> Currencies<'_> {
        Currencies { client: &self.client }
    }
}

/// Currencies of the legal entity: `client.currencies()`.
#[derive(Debug, Clone, Copy)]
pub struct Currencies<'c> {
    client: &'c Client,
}

impl Currencies<'_> {
    /// Reads the base currency of the legal entity.
    ///
    /// `GET /Currency/BaseCurrency`.
    pub fn base(&self) -> Call<Currency> {
        Call::new(self.client, &op::CURRENCIES_BASE, vec![])
    }

    /// Creates a currency.
    ///
    /// `POST /Currency`.
    ///
    /// * `body`: What is sent.
    pub fn create(&self, body: CurrencyCreate) -> Call<Currency> {
        Call::new(self.client, &op::CURRENCIES_CREATE, vec![]).with_body(&body)
    }

    /// Deletes a currency.
    ///
    /// `DELETE /Currency/{id}`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `id`: Id of the currency.
    pub fn delete(&self, id: uuid::Uuid) -> Call<Answer> {
        Call::new(self.client, &op::CURRENCIES_DELETE, vec![Some(id.to_string())])
    }

    /// Reads one currency.
    ///
    /// `GET /Currency/{id}`.
    ///
    /// * `id`: Id of the currency.
    pub fn get(&self, id: uuid::Uuid) -> Call<Currency> {
        Call::new(self.client, &op::CURRENCIES_GET, vec![Some(id.to_string())])
    }

    /// Lists currencies.
    ///
    /// `GET /Currency`.
    pub fn list(&self) -> Listing<Currency> {
        Listing::new(self.client, &op::CURRENCIES_LIST, vec![None, None, None, None, None, None])
    }
}
