// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::inputs::{InvoiceBatchGenerateInput, InvoiceBatchPostInput};
use crate::younium::generated::models::{
    GeneratedBatchStatus, InvoiceBatch, InvoiceBatchJob, InvoiceBatchLogEntry, PostedBatchStatus,
};
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Invoice batches: invoices that are generated and posted together.
    pub fn invoice_batches(&self) -> InvoiceBatches<'_> {
        InvoiceBatches { client: &self.client }
    }
}

/// Invoice batches: invoices that are generated and posted together: `client.invoice_batches()`.
#[derive(Debug, Clone, Copy)]
pub struct InvoiceBatches<'c> {
    client: &'c Client,
}

impl InvoiceBatches<'_> {
    /// Generates a batch of invoices. A job does it: the answer tells which, not what came of it. Ask for that with `generation_status`.
    ///
    /// `POST /InvoiceBatches`.
    ///
    /// * `body`: What is sent.
    pub fn generate(&self, body: InvoiceBatchGenerateInput) -> Call<InvoiceBatchJob> {
        Call::new(self.client, &op::INVOICE_BATCHES_GENERATE, vec![]).with_body(&body)
    }

    /// Reads how the job stands that generates a batch. `result_status` says whether the job succeeded; a job that failed is an answer here, not an error.
    ///
    /// `GET /InvoiceBatches/BatchJobStatus/{batchReference}/Generated`.
    ///
    /// * `batch_reference`: Id of the job, id or number of the batch, or id of the event.
    pub fn generation_status(&self, batch_reference: impl Into<String>) -> Call<GeneratedBatchStatus> {
        Call::new(self.client, &op::INVOICE_BATCHES_GENERATION_STATUS, vec![Some(batch_reference.into())])
    }

    /// Reads one invoice batch.
    ///
    /// `GET /InvoiceBatches/{id}`.
    ///
    /// * `id`: Id of the batch.
    pub fn get(&self, id: uuid::Uuid) -> Call<InvoiceBatch> {
        Call::new(self.client, &op::INVOICE_BATCHES_GET, vec![Some(id.to_string())])
    }

    /// Lists invoice batches.
    ///
    /// `GET /InvoiceBatches`.
    pub fn list(&self) -> Listing<InvoiceBatch> {
        Listing::new(self.client, &op::INVOICE_BATCHES_LIST, vec![None, None, None, None, None, None])
    }

    /// Lists what happened while a batch was generated or posted.
    ///
    /// `GET /InvoiceBatches/{batchIdentifier}/BatchLog`.
    ///
    /// Correction: The rows are published as one object; they are a list.
    ///
    /// * `batch_identifier`: Id or reference of the batch.
    pub fn log(&self, batch_identifier: impl Into<String>) -> Listing<InvoiceBatchLogEntry> {
        Listing::new(
            self.client,
            &op::INVOICE_BATCHES_LOG,
            vec![Some(batch_identifier.into()), None, None, None, None, None, None],
        )
    }

    /// Posts the invoices of a batch. A job does it: the answer tells which, not what came of it. Ask for that with `posting_status`.
    ///
    /// `POST /InvoiceBatches/{id}/Post`.
    ///
    /// * `id`: Id of the batch.
    /// * `body`: What is sent.
    pub fn post(&self, id: uuid::Uuid, body: InvoiceBatchPostInput) -> Call<InvoiceBatchJob> {
        Call::new(self.client, &op::INVOICE_BATCHES_POST, vec![Some(id.to_string())]).with_body(&body)
    }

    /// Reads how the job stands that posts a batch. `result_status` says whether the job succeeded; a job that failed is an answer here, not an error.
    ///
    /// `GET /InvoiceBatches/BatchJobStatus/{batchReference}/Posted`.
    ///
    /// * `batch_reference`: Id of the job, id or number of the batch, or id of the event.
    pub fn posting_status(&self, batch_reference: impl Into<String>) -> Call<PostedBatchStatus> {
        Call::new(self.client, &op::INVOICE_BATCHES_POSTING_STATUS, vec![Some(batch_reference.into())])
    }
}
