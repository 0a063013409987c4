// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::inputs::QuoteConvertInput;
use crate::younium::generated::models::{ConvertedQuote, Quote};
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Quotes.
    pub fn quotes(&self) -> Quotes<'_> {
        Quotes { client: &self.client }
    }
}

/// Quotes: `client.quotes()`.
#[derive(Debug, Clone, Copy)]
pub struct Quotes<'c> {
    client: &'c Client,
}

impl Quotes<'_> {
    /// Converts a quote into an order. The order is a draft unless `activate_order` is true. A prospect becomes a customer. The order takes over attachments, but no notes. A quote of a change is applied to its order.
    ///
    /// `POST /Quotes/convertToOrder`.
    ///
    /// * `body`: What is sent.
    pub fn convert_to_order(&self, body: QuoteConvertInput) -> Call<ConvertedQuote> {
        Call::new(self.client, &op::QUOTES_CONVERT_TO_ORDER, vec![]).with_body(&body)
    }

    /// Reads one quote.
    ///
    /// `GET /Quotes/{id}`.
    ///
    /// * `id`: Id of the quote.
    pub fn get(&self, id: uuid::Uuid) -> Call<Quote> {
        Call::new(self.client, &op::QUOTES_GET, vec![Some(id.to_string())])
    }

    /// Lists quotes. `modified_after` and `modified_before` also look at products, charges, price details and their custom fields.
    ///
    /// `GET /Quotes`.
    pub fn list(&self) -> Listing<Quote> {
        Listing::new(self.client, &op::QUOTES_LIST, vec![None, None, None, None, None, None])
    }
}
