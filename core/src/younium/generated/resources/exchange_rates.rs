// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::http::Answer;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::inputs::ExchangeRateCreate;
use crate::younium::generated::models::ExchangeRate;
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Exchange rates.
    pub fn exchange_rates(&self) -> ExchangeRates<'_> {
        ExchangeRates { client: &self.client }
    }
}

/// Exchange rates: `client.exchange_rates()`.
#[derive(Debug, Clone, Copy)]
pub struct ExchangeRates<'c> {
    client: &'c Client,
}

impl ExchangeRates<'_> {
    /// Creates an exchange rate into the base currency.
    ///
    /// `POST /ExchangeRate`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `body`: What is sent.
    pub fn create(&self, body: ExchangeRateCreate) -> Call<Answer> {
        Call::new(self.client, &op::EXCHANGE_RATES_CREATE, vec![]).with_body(&body)
    }

    /// Reads one exchange rate.
    ///
    /// `GET /ExchangeRate/{id}`.
    ///
    /// * `id`: Id of the exchange rate.
    pub fn get(&self, id: uuid::Uuid) -> Call<ExchangeRate> {
        Call::new(self.client, &op::EXCHANGE_RATES_GET, vec![Some(id.to_string())])
    }

    /// Lists exchange rates.
    ///
    /// `GET /ExchangeRate`.
    pub fn list(&self) -> Listing<ExchangeRate> {
        Listing::new(self.client, &op::EXCHANGE_RATES_LIST, vec![None, None, None, None, None, None])
    }
}
