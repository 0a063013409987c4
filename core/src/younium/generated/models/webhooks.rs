// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use crate::Secret;
use crate::model::{Extra, FromKind, Slot};

/// An address that is told of events.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Webhook {
    /// Id.
    pub id: uuid::Uuid,
    /// Url.
    pub url: Option<String>,
    /// Tags of the events, such as `InvoicePosted`.
    pub events: Option<Vec<String>>,
    /// The secret that every delivery carries. Logs that show the object have `[redacted]`; a copy of it as data, such as JSON, has the secret.
    pub token: Option<Secret>,
    /// Description.
    pub description: Option<String>,
    /// Webhook status.
    pub webhook_status: Option<WebhookStatus>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Webhook {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            url: row.read(1)?,
            events: row.read(2)?,
            token: row.read(3)?,
            description: row.read(4)?,
            webhook_status: row.read(5)?,
            extra: row.read_extra()?,
        })
    }
}

/// Whether a webhook is told of events.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookStatus {
    /// Yes.
    Enabled,
    /// No.
    Disabled,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl WebhookStatus {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for WebhookStatus {
    fn from(value: &str) -> Self {
        match value {
            "Enabled" => Self::Enabled,
            "Disabled" => Self::Disabled,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for WebhookStatus {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<WebhookStatus> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<WebhookStatus> for String {
    fn from(value: WebhookStatus) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for WebhookStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for WebhookStatus {}

impl FromKind for WebhookStatus {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for WebhookStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
