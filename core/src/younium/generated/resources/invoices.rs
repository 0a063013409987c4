// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::http::{Answer, Download};
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::inputs::{
    InvoiceCreditInput, InvoiceGenerateInput, InvoicePaidInput, InvoiceUpdate, OnAccountInvoiceCreate,
};
use crate::younium::generated::models::{
    ChargeType, GeneratedInvoice, Invoice, InvoiceAttachment, InvoiceLine, OnlinePaymentLog, OperationResult,
    ProcessedOnlinePayment, RelatedInvoice,
};
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Invoices, credit invoices and their files.
    pub fn invoices(&self) -> Invoices<'_> {
        Invoices { client: &self.client }
    }
}

/// Invoices, credit invoices and their files: `client.invoices()`.
#[derive(Debug, Clone, Copy)]
pub struct Invoices<'c> {
    client: &'c Client,
}

impl Invoices<'_> {
    /// Lists the attachments of an invoice, with addresses to download them from. Needs the permission Invoice View. Whoever has such an address needs no token: treat it as a secret.
    ///
    /// `GET /Invoices/{id}/Attachments`.
    ///
    /// Correction: The rows are published as one object; they are a list.
    ///
    /// * `id`: Id of the invoice.
    /// * `options`: What may be left out.
    pub fn attachments(
        &self,
        id: uuid::Uuid,
        options: InvoicesAttachmentsOptions,
    ) -> Listing<InvoiceAttachment> {
        Listing::new(
            self.client,
            &op::INVOICES_ATTACHMENTS,
            vec![Some(id.to_string()), options.expiration_hours, None, None, None, None, None, None],
        )
    }

    /// Cancels an invoice.
    ///
    /// `POST /Invoices/{id}/cancel`.
    ///
    /// * `id`: Id of the invoice.
    pub fn cancel(&self, id: uuid::Uuid) -> Call<OperationResult> {
        Call::new(self.client, &op::INVOICES_CANCEL, vec![Some(id.to_string())])
    }

    /// Invoices an account for something that is on no order.
    ///
    /// `POST /Invoices/onAccountInvoice`.
    ///
    /// * `body`: What is sent.
    pub fn create_on_account(&self, body: OnAccountInvoiceCreate) -> Call<GeneratedInvoice> {
        Call::new(self.client, &op::INVOICES_CREATE_ON_ACCOUNT, vec![]).with_body(&body)
    }

    /// Generates a credit invoice.
    ///
    /// `POST /Invoices/{id}/credit`.
    ///
    /// * `id`: Id of the invoice.
    /// * `body`: What is sent.
    pub fn credit(&self, id: uuid::Uuid, body: InvoiceCreditInput) -> Call<GeneratedInvoice> {
        Call::new(self.client, &op::INVOICES_CREDIT, vec![Some(id.to_string())]).with_body(&body)
    }

    /// Downloads an attachment. Needs the permission Invoice View.
    ///
    /// `GET /Invoices/DownloadAttachment/{id}`.
    ///
    /// Correction: No schema is published for the answer, which is a file.
    ///
    /// * `attachment_id`: Id of the attachment, as in `attachments`.
    pub fn download_attachment(&self, attachment_id: uuid::Uuid) -> Call<Download> {
        Call::new(self.client, &op::INVOICES_DOWNLOAD_ATTACHMENT, vec![Some(attachment_id.to_string())])
    }

    /// Downloads a posted invoice as PDF. It is made from the document template at the time of posting. Needs the permission Invoice View.
    ///
    /// `GET /Invoices/invoiceDownloadAttachment/{invoiceId}`.
    ///
    /// Correction: No schema is published for the answer, which is a file.
    ///
    /// * `id`: Id of the invoice.
    pub fn download_pdf(&self, id: uuid::Uuid) -> Call<Download> {
        Call::new(self.client, &op::INVOICES_DOWNLOAD_PDF, vec![Some(id.to_string())])
    }

    /// Lists the invoices that a usage is on.
    ///
    /// `GET /Invoices/Usage/{usageId}`.
    ///
    /// Correction: The rows are published as one object; they are a list.
    ///
    /// * `usage_id`: Id of the usage.
    pub fn for_usage(&self, usage_id: uuid::Uuid) -> Listing<Invoice> {
        Listing::new(
            self.client,
            &op::INVOICES_FOR_USAGE,
            vec![Some(usage_id.to_string()), None, None, None, None, None, None],
        )
    }

    /// Generates an invoice from an order.
    ///
    /// `POST /Invoices/orders/{id}`.
    ///
    /// * `order_id`: Id of the subscription or sales order.
    /// * `body`: What is sent.
    pub fn generate_for_order(
        &self,
        order_id: uuid::Uuid,
        body: InvoiceGenerateInput,
    ) -> Call<GeneratedInvoice> {
        Call::new(self.client, &op::INVOICES_GENERATE_FOR_ORDER, vec![Some(order_id.to_string())])
            .with_body(&body)
    }

    /// Reads one invoice. Needs the permission Invoice Read.
    ///
    /// `GET /Invoices/{id}`.
    ///
    /// * `id`: Id of the invoice.
    pub fn get(&self, id: uuid::Uuid) -> Call<Invoice> {
        Call::new(self.client, &op::INVOICES_GET, vec![Some(id.to_string())])
    }

    /// Lists invoice lines of one type of charge, of all invoices.
    ///
    /// `GET /Invoices/invoiceLines/ChargeType/{type}`.
    ///
    /// Correction: The rows are published as one object; they are a list.
    ///
    /// * `charge_type`: Type of the charges.
    pub fn lines_by_charge_type(&self, charge_type: ChargeType) -> Listing<InvoiceLine> {
        Listing::new(
            self.client,
            &op::INVOICES_LINES_BY_CHARGE_TYPE,
            vec![Some(charge_type.to_string()), None, None, None, None, None, None],
        )
    }

    /// Lists the invoice lines that a usage is on.
    ///
    /// `GET /Invoices/invoiceLines/Usage/{usageId}`.
    ///
    /// Correction: The rows are published as one object; they are a list.
    ///
    /// * `usage_id`: Id of the usage.
    pub fn lines_for_usage(&self, usage_id: uuid::Uuid) -> Listing<InvoiceLine> {
        Listing::new(
            self.client,
            &op::INVOICES_LINES_FOR_USAGE,
            vec![Some(usage_id.to_string()), None, None, None, None, None, None],
        )
    }

    /// Lists invoices. `modified_after` and `modified_before` also look at invoice lines and custom fields.
    ///
    /// `GET /Invoices`.
    pub fn list(&self) -> Listing<Invoice> {
        Listing::new(self.client, &op::INVOICES_LIST, vec![None, None, None, None, None, None])
    }

    /// Records that a posted invoice was paid elsewhere.
    ///
    /// `POST /Invoices/paid`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `body`: What is sent.
    pub fn mark_paid(&self, body: InvoicePaidInput) -> Call<Answer> {
        Call::new(self.client, &op::INVOICES_MARK_PAID, vec![]).with_body(&body)
    }

    /// Lists attempts to pay an invoice online.
    ///
    /// `GET /Invoices/{id}/OnlinePaymentLogs`.
    ///
    /// * `id`: Id of the invoice.
    pub fn online_payment_logs(&self, id: uuid::Uuid) -> Listing<OnlinePaymentLog> {
        Listing::new(
            self.client,
            &op::INVOICES_ONLINE_PAYMENT_LOGS,
            vec![Some(id.to_string()), None, None, None, None, None, None],
        )
    }

    /// Makes an address from which anybody can download the PDF of a posted invoice. Whoever has the address needs no token: treat it as a secret. It comes as plain text, which logs show as it is.
    ///
    /// `GET /Invoices/generateAttachmentURL/{invoiceId}`.
    ///
    /// * `id`: Id of the invoice.
    /// * `options`: What may be left out.
    pub fn pdf_url(&self, id: uuid::Uuid, options: InvoicesPdfUrlOptions) -> Call<String> {
        Call::new(self.client, &op::INVOICES_PDF_URL, vec![Some(id.to_string()), options.expiration_hours])
    }

    /// Posts an invoice.
    ///
    /// `POST /Invoices/{id}/post`.
    ///
    /// * `id`: Id of the invoice.
    pub fn post(&self, id: uuid::Uuid) -> Call<OperationResult> {
        Call::new(self.client, &op::INVOICES_POST, vec![Some(id.to_string())])
    }

    /// Lists the PDF files of all posted invoices, with addresses to download them from. Needs the permission Invoice View. Whoever has such an address needs no token: treat it as a secret.
    ///
    /// `GET /Invoices/PostedInvoiceDocumentAttachments`.
    ///
    /// Correction: The rows are published as one object; they are a list.
    ///
    /// * `options`: What may be left out.
    pub fn posted_attachments(
        &self,
        options: InvoicesPostedAttachmentsOptions,
    ) -> Listing<InvoiceAttachment> {
        Listing::new(
            self.client,
            &op::INVOICES_POSTED_ATTACHMENTS,
            vec![options.expiration_hours, None, None, None, None, None, None],
        )
    }

    /// Charges the customer of an invoice through Stripe. Nothing happens to an invoice whose payment succeeded or is being processed. `status` says what came of it; a payment that failed is an answer here, not an error.
    ///
    /// `POST /Invoices/{id}/ProcessStripePayment`.
    ///
    /// * `id`: Id of the invoice.
    pub fn process_stripe_payment(&self, id: uuid::Uuid) -> Call<ProcessedOnlinePayment> {
        Call::new(self.client, &op::INVOICES_PROCESS_STRIPE_PAYMENT, vec![Some(id.to_string())])
    }

    /// Lists the credits of an invoice, or the invoice that a credit belongs to.
    ///
    /// `GET /Invoices/{id}/RelatedInvoices`.
    ///
    /// Correction: The rows are published as one object; they are a list. The answer is published as a page, but without the parameters that ask for the next one; they are sent as to every other list.
    ///
    /// * `id`: Id of the invoice.
    pub fn related(&self, id: uuid::Uuid) -> Listing<RelatedInvoice> {
        Listing::new(self.client, &op::INVOICES_RELATED, vec![Some(id.to_string()), None, None])
    }

    /// Changes an invoice.
    ///
    /// `PATCH /Invoices/{id}`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `id`: Id of the invoice.
    /// * `body`: What is sent.
    pub fn update(&self, id: uuid::Uuid, body: InvoiceUpdate) -> Call<Answer> {
        Call::new(self.client, &op::INVOICES_UPDATE, vec![Some(id.to_string())]).with_body(&body)
    }
}

/// What may be left out of a call of [`Invoices::attachments`].
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct InvoicesAttachmentsOptions {
    expiration_hours: Option<String>,
}

impl InvoicesAttachmentsOptions {
    /// Hours that the address is good for: a whole number, or `max` for as long as possible. 24 unless given.
    pub fn expiration_hours(mut self, expiration_hours: impl Into<String>) -> Self {
        self.expiration_hours = Some(expiration_hours.into());
        self
    }
}

/// What may be left out of a call of [`Invoices::pdf_url`].
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct InvoicesPdfUrlOptions {
    expiration_hours: Option<String>,
}

impl InvoicesPdfUrlOptions {
    /// Hours that the address is good for: a whole number, or `max` for as long as possible. 24 unless given.
    pub fn expiration_hours(mut self, expiration_hours: impl Into<String>) -> Self {
        self.expiration_hours = Some(expiration_hours.into());
        self
    }
}

/// What may be left out of a call of [`Invoices::posted_attachments`].
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct InvoicesPostedAttachmentsOptions {
    expiration_hours: Option<String>,
}

impl InvoicesPostedAttachmentsOptions {
    /// Hours that the address is good for: a whole number, or `max` for as long as possible. 24 unless given.
    pub fn expiration_hours(mut self, expiration_hours: impl Into<String>) -> Self {
        self.expiration_hours = Some(expiration_hours.into());
        self
    }
}
