// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::http::Answer;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::inputs::PaymentTermCreate;
use crate::younium::generated::models::PaymentTerm;
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Payment terms.
    pub fn payment_terms(&self) -> PaymentTerms<'_> {
        PaymentTerms { client: &self.client }
    }
}

/// Payment terms: `client.payment_terms()`.
#[derive(Debug, Clone, Copy)]
pub struct PaymentTerms<'c> {
    client: &'c Client,
}

impl PaymentTerms<'_> {
    /// Creates a payment term.
    ///
    /// `POST /PaymentTerms`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `body`: What is sent.
    pub fn create(&self, body: PaymentTermCreate) -> Call<Answer> {
        Call::new(self.client, &op::PAYMENT_TERMS_CREATE, vec![]).with_body(&body)
    }

    /// Reads one payment term.
    ///
    /// `GET /PaymentTerms/{id}`.
    ///
    /// * `id`: Id of the payment term.
    pub fn get(&self, id: uuid::Uuid) -> Call<PaymentTerm> {
        Call::new(self.client, &op::PAYMENT_TERMS_GET, vec![Some(id.to_string())])
    }

    /// Lists payment terms.
    ///
    /// `GET /PaymentTerms`.
    pub fn list(&self) -> Listing<PaymentTerm> {
        Listing::new(self.client, &op::PAYMENT_TERMS_LIST, vec![None, None, None, None, None, None])
    }
}
