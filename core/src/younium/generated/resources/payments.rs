// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::http::Answer;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::inputs::{PaymentCreate, PaymentCreateAndPost, PaymentUpdate};
use crate::younium::generated::models::{Acknowledgement, Payment};
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Payments.
    pub fn payments(&self) -> Payments<'_> {
        Payments { client: &self.client }
    }
}

/// Payments: `client.payments()`.
#[derive(Debug, Clone, Copy)]
pub struct Payments<'c> {
    client: &'c Client,
}

impl Payments<'_> {
    /// Creates a payment.
    ///
    /// `POST /Payments`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `body`: What is sent.
    pub fn create(&self, body: PaymentCreate) -> Call<Answer> {
        Call::new(self.client, &op::PAYMENTS_CREATE, vec![]).with_body(&body)
    }

    /// Creates a payment of an invoice and posts it.
    ///
    /// `POST /Payments/CreateAndPost`.
    ///
    /// * `body`: What is sent.
    pub fn create_and_post(&self, body: PaymentCreateAndPost) -> Call<Acknowledgement> {
        Call::new(self.client, &op::PAYMENTS_CREATE_AND_POST, vec![]).with_body(&body)
    }

    /// Reads one payment.
    ///
    /// `GET /Payments/{id}`.
    ///
    /// * `id`: Id of the payment.
    pub fn get(&self, id: uuid::Uuid) -> Call<Payment> {
        Call::new(self.client, &op::PAYMENTS_GET, vec![Some(id.to_string())])
    }

    /// Lists payments. `modified_after` and `modified_before` also look at settlements and write-offs.
    ///
    /// `GET /Payments`.
    pub fn list(&self) -> Listing<Payment> {
        Listing::new(self.client, &op::PAYMENTS_LIST, vec![None, None, None, None, None, None])
    }

    /// Changes a payment, its settlements and its write-offs.
    ///
    /// `PATCH /Payments/{id}`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `id`: Id of the payment.
    /// * `body`: What is sent.
    pub fn update(&self, id: uuid::Uuid, body: PaymentUpdate) -> Call<Answer> {
        Call::new(self.client, &op::PAYMENTS_UPDATE, vec![Some(id.to_string())]).with_body(&body)
    }
}
