// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::http::Answer;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::inputs::WebhookCreate;
use crate::younium::generated::models::Webhook;
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Webhooks: addresses that are told of events.
    pub fn webhooks(&self) -> Webhooks<'_> {
        Webhooks { client: &self.client }
    }
}

/// Webhooks: addresses that are told of events: `client.webhooks()`.
#[derive(Debug, Clone, Copy)]
pub struct Webhooks<'c> {
    client: &'c Client,
}

impl Webhooks<'_> {
    /// Subscribes an address to events. `token` in the answer is the secret that every delivery carries: keep it.
    ///
    /// `POST /Webhooks`.
    ///
    /// Correction: Published with JSON under three content types; it is read as `application/json`.
    ///
    /// * `body`: What is sent.
    pub fn create(&self, body: WebhookCreate) -> Call<Webhook> {
        Call::new(self.client, &op::WEBHOOKS_CREATE, vec![]).with_body(&body)
    }

    /// Ends a subscription to events.
    ///
    /// `DELETE /Webhooks/{id}`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `id`: Id of the webhook.
    pub fn delete(&self, id: uuid::Uuid) -> Call<Answer> {
        Call::new(self.client, &op::WEBHOOKS_DELETE, vec![Some(id.to_string())])
    }

    /// Reads one webhook.
    ///
    /// `GET /Webhooks/{id}`.
    ///
    /// Correction: Published with JSON under three content types; it is read as `application/json`.
    ///
    /// * `id`: Id of the webhook.
    pub fn get(&self, id: uuid::Uuid) -> Call<Webhook> {
        Call::new(self.client, &op::WEBHOOKS_GET, vec![Some(id.to_string())])
    }

    /// Lists the webhooks that are subscribed. The whole list comes at once.
    ///
    /// `GET /Webhooks`.
    ///
    /// Correction: Published with JSON under three content types; it is read as `application/json`.
    pub fn list(&self) -> Listing<Webhook> {
        Listing::new(self.client, &op::WEBHOOKS_LIST, vec![])
    }
}
