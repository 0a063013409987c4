// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use rust_decimal::Decimal;

use super::InvoiceStatus;
use crate::model::{Extra, FromKind, Slot};

/// Invoices that were generated together.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct InvoiceBatch {
    /// Id.
    pub id: uuid::Uuid,
    /// Batch number.
    pub batch_number: Option<String>,
    /// Invoices what is due up to this date.
    pub target_date: Option<jiff::Timestamp>,
    /// Invoice date.
    pub invoice_date: Option<jiff::Timestamp>,
    /// Batch groups.
    pub batch_groups: Option<Vec<String>>,
    /// Invoices.
    pub invoices: Option<Vec<BatchInvoice>>,
    /// Batch log.
    pub batch_log: Option<Vec<InvoiceBatchLogEntry>>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for InvoiceBatch {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            batch_number: row.read(1)?,
            target_date: row.read(2)?,
            invoice_date: row.read(3)?,
            batch_groups: row.read(4)?,
            invoices: row.read(5)?,
            batch_log: row.read(6)?,
            created: row.read(7)?,
            modified: row.read(8)?,
            extra: row.read_extra()?,
        })
    }
}

/// Something that happened while a batch was generated or posted.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct InvoiceBatchLogEntry {
    /// Entity id.
    pub entity_id: Option<uuid::Uuid>,
    /// Error message.
    pub error_message: Option<String>,
    /// Reference.
    pub reference: Option<String>,
    /// Entity name.
    pub entity_name: Option<String>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for InvoiceBatchLogEntry {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            entity_id: row.read(0)?,
            error_message: row.read(1)?,
            reference: row.read(2)?,
            entity_name: row.read(3)?,
            created: row.read(4)?,
            modified: row.read(5)?,
            extra: row.read_extra()?,
        })
    }
}

/// How the job stands that generates a batch.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GeneratedBatchStatus {
    /// Result body.
    pub result_body: Option<BatchJobDetail>,
    /// Result status.
    pub result_status: Option<JobResultStatus>,
    /// Status message.
    pub status_message: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for GeneratedBatchStatus {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            result_body: row.read(0)?,
            result_status: row.read(1)?,
            status_message: row.read(2)?,
            extra: row.read_extra()?,
        })
    }
}

/// How the job stands that posts a batch.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PostedBatchStatus {
    /// Result body.
    pub result_body: Option<Vec<BatchJobDetail>>,
    /// Result status.
    pub result_status: Option<JobResultStatus>,
    /// Status message.
    pub status_message: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for PostedBatchStatus {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            result_body: row.read(0)?,
            result_status: row.read(1)?,
            status_message: row.read(2)?,
            extra: row.read_extra()?,
        })
    }
}

/// The job that was started.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct InvoiceBatchJob {
    /// Batch number.
    pub batch_number: Option<String>,
    /// Job id.
    pub job_id: Option<uuid::Uuid>,
    /// Result status.
    pub result_status: Option<JobResultStatus>,
    /// Webhooks triggered when completed.
    pub webhooks_triggered_when_completed: Option<bool>,
    /// Webhook event.
    pub webhook_event: Option<String>,
    /// Webhooks.
    pub webhooks: Option<Vec<WebhookReference>>,
    /// Event id.
    pub event_id: Option<String>,
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Message.
    pub message: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for InvoiceBatchJob {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            batch_number: row.read(0)?,
            job_id: row.read(1)?,
            result_status: row.read(2)?,
            webhooks_triggered_when_completed: row.read(3)?,
            webhook_event: row.read(4)?,
            webhooks: row.read(5)?,
            event_id: row.read(6)?,
            id: row.read(7)?,
            message: row.read(8)?,
            extra: row.read_extra()?,
        })
    }
}

/// What a job made of a batch.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BatchJobDetail {
    /// Batch id.
    pub batch_id: Option<uuid::Uuid>,
    /// Batch number.
    pub batch_number: Option<String>,
    /// Event id.
    pub event_id: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for BatchJobDetail {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            batch_id: row.read(0)?,
            batch_number: row.read(1)?,
            event_id: row.read(2)?,
            message: row.read(3)?,
            extra: row.read_extra()?,
        })
    }
}

/// An invoice of a batch.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BatchInvoice {
    /// Invoice number.
    pub invoice_number: Option<String>,
    /// Status.
    pub status: Option<InvoiceStatus>,
    /// Invoice date.
    pub invoice_date: Option<jiff::Timestamp>,
    /// Currency.
    pub currency: Option<String>,
    /// Subtotal.
    pub subtotal: Option<Decimal>,
    /// Total amount.
    pub total_amount: Option<Decimal>,
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// Id of this in your CRM system.
    pub external_crm_id: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for BatchInvoice {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            invoice_number: row.read(0)?,
            status: row.read(1)?,
            invoice_date: row.read(2)?,
            currency: row.read(3)?,
            subtotal: row.read(4)?,
            total_amount: row.read(5)?,
            id: row.read(6)?,
            external_erp_id: row.read(7)?,
            external_crm_id: row.read(8)?,
            extra: row.read_extra()?,
        })
    }
}

/// A webhook that is told when the job has run.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WebhookReference {
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Description.
    pub description: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for WebhookReference {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self { id: row.read(0)?, description: row.read(1)?, extra: row.read_extra()? })
    }
}

/// How a job stands.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobResultStatus {
    /// Not finished.
    Pending,
    /// Finished well.
    Succeeded,
    /// Failed.
    Failed,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl JobResultStatus {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "Pending",
            Self::Succeeded => "Succeeded",
            Self::Failed => "Failed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for JobResultStatus {
    fn from(value: &str) -> Self {
        match value {
            "Pending" => Self::Pending,
            "Succeeded" => Self::Succeeded,
            "Failed" => Self::Failed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for JobResultStatus {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<JobResultStatus> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<JobResultStatus> for String {
    fn from(value: JobResultStatus) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for JobResultStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for JobResultStatus {}

impl FromKind for JobResultStatus {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for JobResultStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
