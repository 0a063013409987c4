// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What Younium is sent, as Rust structs.

use crate::model::{Members, ToJson};
use crate::younium::generated::models::WebhookStatus;

/// A webhook to subscribe.
#[derive(Debug, Clone)]
#[must_use]
pub struct WebhookCreate(Members);

impl WebhookCreate {
    /// With what has to be given:
    ///
    /// * `url`: Url.
    /// * `events`: Tags of the events, such as `InvoicePosted`.
    pub fn new(url: impl Into<String>, events: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut members = Members::default();
        members.set("\"url\":", &Into::<String>::into(url));
        members.set("\"events\":", &events.into_iter().map(|item| item.into()).collect::<Vec<String>>());
        Self(members)
    }

    /// Description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("\"description\":", &Into::<String>::into(description));
        self
    }

    /// Webhook status.
    pub fn webhook_status(mut self, webhook_status: impl Into<WebhookStatus>) -> Self {
        self.0.set("\"webhookStatus\":", &Into::<WebhookStatus>::into(webhook_status));
        self
    }
}

impl ToJson for WebhookCreate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}
