// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What Younium is sent, as Rust structs.

use rust_decimal::Decimal;

use super::TargetDatesInput;
use crate::model::{Members, ToJson, When};

/// Which invoices to generate.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct InvoiceBatchGenerateInput(Members);

impl InvoiceBatchGenerateInput {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Invoice date.
    pub fn invoice_date(mut self, invoice_date: impl Into<When>) -> Self {
        self.0.set("\"invoiceDate\":", &Into::<When>::into(invoice_date));
        self
    }

    /// Instead of `target_date`, by type of charge.
    pub fn customized_target_dates(mut self, customized_target_dates: TargetDatesInput) -> Self {
        self.0.set("\"customizedTargetDates\":", &customized_target_dates);
        self
    }

    /// Invoices what is due up to this date.
    pub fn target_date(mut self, target_date: impl Into<When>) -> Self {
        self.0.set("\"targetDate\":", &Into::<When>::into(target_date));
        self
    }

    /// Invoices all accounts.
    pub fn invoice_all_accounts(mut self, invoice_all_accounts: bool) -> Self {
        self.0.set("\"invoiceAllAccounts\":", &invoice_all_accounts);
        self
    }

    /// Invoices all invoice batch groups.
    pub fn invoice_all_batch_groups(mut self, invoice_all_batch_groups: bool) -> Self {
        self.0.set("\"invoiceAllBatchGroups\":", &invoice_all_batch_groups);
        self
    }

    /// Ids of accounts.
    pub fn accounts(mut self, accounts: impl IntoIterator<Item = impl Into<uuid::Uuid>>) -> Self {
        self.0
            .set("\"accounts\":", &accounts.into_iter().map(|item| item.into()).collect::<Vec<uuid::Uuid>>());
        self
    }

    /// Ids of invoice batch groups.
    pub fn invoice_batch_groups(
        mut self,
        invoice_batch_groups: impl IntoIterator<Item = impl Into<uuid::Uuid>>,
    ) -> Self {
        self.0.set(
            "\"invoiceBatchGroups\":",
            &invoice_batch_groups.into_iter().map(|item| item.into()).collect::<Vec<uuid::Uuid>>(),
        );
        self
    }

    /// Minimum invoice amount.
    pub fn minimum_invoice_amount(mut self, minimum_invoice_amount: impl Into<Decimal>) -> Self {
        self.0.set("\"minimumInvoiceAmount\":", &Into::<Decimal>::into(minimum_invoice_amount));
        self
    }

    /// Refuses to start when no webhook would be told of the end.
    pub fn ensure_webhooks_are_enabled(mut self, ensure_webhooks_are_enabled: bool) -> Self {
        self.0.set("\"ensureWebhooksAreEnabled\":", &ensure_webhooks_are_enabled);
        self
    }

    /// Job description.
    pub fn job_description(mut self, job_description: impl Into<String>) -> Self {
        self.0.set("\"jobDescription\":", &Into::<String>::into(job_description));
        self
    }
}

impl ToJson for InvoiceBatchGenerateInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// How the job is run.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct InvoiceBatchPostInput(Members);

impl InvoiceBatchPostInput {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Refuses to start when no webhook would be told of the end.
    pub fn ensure_webhooks_are_enabled(mut self, ensure_webhooks_are_enabled: bool) -> Self {
        self.0.set("\"ensureWebhooksAreEnabled\":", &ensure_webhooks_are_enabled);
        self
    }

    /// Job description.
    pub fn job_description(mut self, job_description: impl Into<String>) -> Self {
        self.0.set("\"jobDescription\":", &Into::<String>::into(job_description));
        self
    }
}

impl ToJson for InvoiceBatchPostInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}
