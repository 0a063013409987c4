// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::models::Country;
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Countries.
    pub fn countries(&self) -> Countries<'_> {
        Countries { client: &self.client }
    }
}

/// Countries: `client.countries()`.
#[derive(Debug, Clone, Copy)]
pub struct Countries<'c> {
    client: &'c Client,
}

impl Countries<'_> {
    /// Reads one country.
    ///
    /// `GET /Countries/{id}`.
    ///
    /// * `id`: Id of the country.
    pub fn get(&self, id: uuid::Uuid) -> Call<Country> {
        Call::new(self.client, &op::COUNTRIES_GET, vec![Some(id.to_string())])
    }

    /// Lists countries.
    ///
    /// `GET /Countries`.
    pub fn list(&self) -> Listing<Country> {
        Listing::new(self.client, &op::COUNTRIES_LIST, vec![None, None, None, None, None, None])
    }
}
