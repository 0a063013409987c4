// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::{InvoiceBatch, InvoiceBatchLogEntry};

/// The fields of [`InvoiceBatch`], for filters.
#[derive(Debug, Clone)]
pub struct InvoiceBatchFields {
    under: String,
}

impl Fields for InvoiceBatch {
    type Fields = InvoiceBatchFields;

    fn fields(under: &str) -> Self::Fields {
        InvoiceBatchFields { under: under.to_owned() }
    }
}

impl InvoiceBatchFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Batch number.
    pub fn batch_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "batchNumber")
    }

    /// Invoices what is due up to this date.
    pub fn target_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "targetDate")
    }

    /// Invoice date.
    pub fn invoice_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "invoiceDate")
    }

    /// When it was made.
    pub fn created(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "created")
    }

    /// When it was last changed.
    pub fn modified(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "modified")
    }
}

/// The fields of [`InvoiceBatchLogEntry`], for filters.
#[derive(Debug, Clone)]
pub struct InvoiceBatchLogEntryFields {
    under: String,
}

impl Fields for InvoiceBatchLogEntry {
    type Fields = InvoiceBatchLogEntryFields;

    fn fields(under: &str) -> Self::Fields {
        InvoiceBatchLogEntryFields { under: under.to_owned() }
    }
}

impl InvoiceBatchLogEntryFields {
    /// Entity id.
    pub fn entity_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "entityId")
    }

    /// Error message.
    pub fn error_message(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "errorMessage")
    }

    /// Reference.
    pub fn reference(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "reference")
    }

    /// Entity name.
    pub fn entity_name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "entityName")
    }

    /// When it was made.
    pub fn created(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "created")
    }

    /// When it was last changed.
    pub fn modified(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "modified")
    }
}
