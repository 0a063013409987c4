// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What Younium is sent, as Rust structs.

use rust_decimal::Decimal;
use serde_json::value::RawValue;

use super::AddressInput;
use crate::model::{Lookup, Members, Patch, ToJson, When};
use crate::younium::generated::models::{GenerateInvoiceAction, InvoiceDeliveryMethod};

/// What can be changed of an invoice.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct InvoiceUpdate(Members);

impl InvoiceUpdate {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// When it has to be paid. Cannot be null.
    pub fn due_date(mut self, due_date: impl Into<When>) -> Self {
        self.0.set("\"dueDate\":", &Into::<When>::into(due_date));
        self
    }

    /// How it reaches the customer. Cannot be null.
    pub fn invoice_delivery_method(
        mut self,
        invoice_delivery_method: impl Into<InvoiceDeliveryMethod>,
    ) -> Self {
        self.0
            .set("\"invoiceDeliveryMethod\":", &Into::<InvoiceDeliveryMethod>::into(invoice_delivery_method));
        self
    }

    /// Whether no reminders are sent. Cannot be null.
    pub fn disable_automatic_invoice_reminder(mut self, disable_automatic_invoice_reminder: bool) -> Self {
        self.0.set("\"disableAutomaticInvoiceReminder\":", &disable_automatic_invoice_reminder);
        self
    }

    /// Notes.
    pub fn notes(mut self, notes: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"notes\":", &notes.into());
        self
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(mut self, external_erp_id: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"externalERPId\":", &external_erp_id.into());
        self
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(mut self, external_crm_id: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"externalCRMId\":", &external_crm_id.into());
        self
    }

    /// Your order number.
    pub fn your_order_number(mut self, your_order_number: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"yourOrderNumber\":", &your_order_number.into());
        self
    }

    /// Reference number.
    pub fn reference_number(mut self, reference_number: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"referenceNumber\":", &reference_number.into());
        self
    }

    /// Custom fields, by their keys.
    pub fn custom_fields(mut self, custom_fields: impl Into<Patch<Box<RawValue>>>) -> Self {
        self.0.patch("\"customFields\":", &custom_fields.into());
        self
    }
}

impl ToJson for InvoiceUpdate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// Which invoice was paid, and when.
#[derive(Debug, Clone)]
#[must_use]
pub struct InvoicePaidInput(Members);

impl InvoicePaidInput {
    /// With what has to be given:
    ///
    /// * `invoice_id`: Invoice id.
    pub fn new(invoice_id: uuid::Uuid) -> Self {
        let mut members = Members::default();
        members.set("\"invoiceId\":", &invoice_id);
        Self(members)
    }

    /// Payment date.
    pub fn payment_date(mut self, payment_date: impl Into<When>) -> Self {
        self.0.set("\"paymentDate\":", &Into::<When>::into(payment_date));
        self
    }
}

impl ToJson for InvoicePaidInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// An invoice that is on no order.
#[derive(Debug, Clone)]
#[must_use]
pub struct OnAccountInvoiceCreate(Members);

impl OnAccountInvoiceCreate {
    /// With what has to be given:
    ///
    /// * `currency`: Currency. Looked up by `code` or `id`.
    pub fn new(currency: impl Into<Lookup>) -> Self {
        let mut members = Members::default();
        members.set("\"currency\":", &Into::<Lookup>::into(currency));
        Self(members)
    }

    /// Account.
    ///
    /// Looked up by `account_number`, `id` or `name`.
    pub fn account(mut self, account: impl Into<Lookup>) -> Self {
        self.0.set("\"account\":", &Into::<Lookup>::into(account));
        self
    }

    /// Whether it is posted. A draft comes first in any case.
    pub fn invoice_action(mut self, invoice_action: impl Into<GenerateInvoiceAction>) -> Self {
        self.0.set("\"invoiceAction\":", &Into::<GenerateInvoiceAction>::into(invoice_action));
        self
    }

    /// Invoice date.
    pub fn invoice_date(mut self, invoice_date: impl Into<When>) -> Self {
        self.0.set("\"invoiceDate\":", &Into::<When>::into(invoice_date));
        self
    }

    /// Your order number.
    pub fn your_order_number(mut self, your_order_number: impl Into<String>) -> Self {
        self.0.set("\"yourOrderNumber\":", &Into::<String>::into(your_order_number));
        self
    }

    /// Your reference.
    pub fn your_reference(mut self, your_reference: impl Into<String>) -> Self {
        self.0.set("\"yourReference\":", &Into::<String>::into(your_reference));
        self
    }

    /// Our reference.
    pub fn our_reference(mut self, our_reference: impl Into<String>) -> Self {
        self.0.set("\"ourReference\":", &Into::<String>::into(our_reference));
        self
    }

    /// Buyer reference.
    pub fn buyer_reference(mut self, buyer_reference: impl Into<String>) -> Self {
        self.0.set("\"buyerReference\":", &Into::<String>::into(buyer_reference));
        self
    }

    /// Notes.
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.0.set("\"notes\":", &Into::<String>::into(notes));
        self
    }

    /// Accounts receivable.
    ///
    /// Looked up by `code` or `id`.
    pub fn accounts_receivable(mut self, accounts_receivable: impl Into<Lookup>) -> Self {
        self.0.set("\"accountsReceivable\":", &Into::<Lookup>::into(accounts_receivable));
        self
    }

    /// Payment term.
    ///
    /// Looked up by `name` or `id`.
    pub fn payment_term(mut self, payment_term: impl Into<Lookup>) -> Self {
        self.0.set("\"paymentTerm\":", &Into::<Lookup>::into(payment_term));
        self
    }

    /// Invoice template.
    ///
    /// Looked up by `description` or `id`.
    pub fn invoice_template(mut self, invoice_template: impl Into<Lookup>) -> Self {
        self.0.set("\"invoiceTemplate\":", &Into::<Lookup>::into(invoice_template));
        self
    }

    /// Invoice delivery method.
    pub fn invoice_delivery_method(
        mut self,
        invoice_delivery_method: impl Into<InvoiceDeliveryMethod>,
    ) -> Self {
        self.0
            .set("\"invoiceDeliveryMethod\":", &Into::<InvoiceDeliveryMethod>::into(invoice_delivery_method));
        self
    }

    /// Invoice address.
    pub fn invoice_address(mut self, invoice_address: AddressInput) -> Self {
        self.0.set("\"invoiceAddress\":", &invoice_address);
        self
    }

    /// Delivery address.
    pub fn delivery_address(mut self, delivery_address: AddressInput) -> Self {
        self.0.set("\"deliveryAddress\":", &delivery_address);
        self
    }

    /// Custom fields, by their keys.
    pub fn custom_fields(mut self, custom_fields: Box<RawValue>) -> Self {
        self.0.set("\"customFields\":", &custom_fields);
        self
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(mut self, external_erp_id: impl Into<String>) -> Self {
        self.0.set("\"externalERPId\":", &Into::<String>::into(external_erp_id));
        self
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(mut self, external_crm_id: impl Into<String>) -> Self {
        self.0.set("\"externalCRMId\":", &Into::<String>::into(external_crm_id));
        self
    }

    /// Invoice lines.
    pub fn invoice_lines(
        mut self,
        invoice_lines: impl IntoIterator<Item = impl Into<OnAccountInvoiceLineInput>>,
    ) -> Self {
        self.0.set(
            "\"invoiceLines\":",
            &invoice_lines.into_iter().map(|item| item.into()).collect::<Vec<OnAccountInvoiceLineInput>>(),
        );
        self
    }
}

impl ToJson for OnAccountInvoiceCreate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// What of an invoice is credited.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct InvoiceCreditInput(Members);

impl InvoiceCreditInput {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Credit invoice date.
    pub fn credit_invoice_date(mut self, credit_invoice_date: impl Into<When>) -> Self {
        self.0.set("\"creditInvoiceDate\":", &Into::<When>::into(credit_invoice_date));
        self
    }

    /// Whether it is posted. A draft comes first in any case.
    pub fn invoice_action(mut self, invoice_action: impl Into<GenerateInvoiceAction>) -> Self {
        self.0.set("\"invoiceAction\":", &Into::<GenerateInvoiceAction>::into(invoice_action));
        self
    }

    /// Ids of the lines to credit.
    pub fn invoice_line_ids(
        mut self,
        invoice_line_ids: impl IntoIterator<Item = impl Into<uuid::Uuid>>,
    ) -> Self {
        self.0.set(
            "\"invoiceLineIds\":",
            &invoice_line_ids.into_iter().map(|item| item.into()).collect::<Vec<uuid::Uuid>>(),
        );
        self
    }

    /// Credits the whole invoice.
    pub fn credit_all_invoice_lines(mut self, credit_all_invoice_lines: bool) -> Self {
        self.0.set("\"creditAllInvoiceLines\":", &credit_all_invoice_lines);
        self
    }
}

impl ToJson for InvoiceCreditInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// How to invoice an order.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct InvoiceGenerateInput(Members);

impl InvoiceGenerateInput {
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

    /// Whether it is posted. A draft comes first in any case.
    pub fn invoice_action(mut self, invoice_action: impl Into<GenerateInvoiceAction>) -> Self {
        self.0.set("\"invoiceAction\":", &Into::<GenerateInvoiceAction>::into(invoice_action));
        self
    }
}

impl ToJson for InvoiceGenerateInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A line of an invoice that is on no order.
#[derive(Debug, Clone)]
#[must_use]
pub struct OnAccountInvoiceLineInput(Members);

impl OnAccountInvoiceLineInput {
    /// With what has to be given:
    ///
    /// * `product_name`: Product name.
    /// * `price`: Price.
    /// * `quantity`: Quantity.
    /// * `unit_of_measure`: Unit of measure. Looked up by `unit`.
    /// * `recognized_revenue_account`: Recognized revenue account. Looked up by `code` or `id`.
    pub fn new(
        product_name: impl Into<String>,
        price: impl Into<Decimal>,
        quantity: impl Into<Decimal>,
        unit_of_measure: impl Into<Lookup>,
        recognized_revenue_account: impl Into<Lookup>,
    ) -> Self {
        let mut members = Members::default();
        members.set("\"productName\":", &Into::<String>::into(product_name));
        members.set("\"price\":", &Into::<Decimal>::into(price));
        members.set("\"quantity\":", &Into::<Decimal>::into(quantity));
        members.set("\"unitOfMeasure\":", &Into::<Lookup>::into(unit_of_measure));
        members.set("\"recognizedRevenueAccount\":", &Into::<Lookup>::into(recognized_revenue_account));
        Self(members)
    }

    /// Notes.
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.0.set("\"notes\":", &Into::<String>::into(notes));
        self
    }

    /// Description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("\"description\":", &Into::<String>::into(description));
        self
    }

    /// Tax template.
    ///
    /// Looked up by `name` or `id`.
    pub fn tax_template(mut self, tax_template: impl Into<Lookup>) -> Self {
        self.0.set("\"taxTemplate\":", &Into::<Lookup>::into(tax_template));
        self
    }

    /// Custom fields, by their keys.
    pub fn custom_fields(mut self, custom_fields: Box<RawValue>) -> Self {
        self.0.set("\"customFields\":", &custom_fields);
        self
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(mut self, external_crm_id: impl Into<String>) -> Self {
        self.0.set("\"externalCRMId\":", &Into::<String>::into(external_crm_id));
        self
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(mut self, external_erp_id: impl Into<String>) -> Self {
        self.0.set("\"externalERPId\":", &Into::<String>::into(external_erp_id));
        self
    }
}

impl ToJson for OnAccountInvoiceLineInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// Up to which date to invoice, by type of charge.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct TargetDatesInput(Members);

impl TargetDatesInput {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// One off.
    pub fn one_off(mut self, one_off: impl Into<When>) -> Self {
        self.0.set("\"oneOff\":", &Into::<When>::into(one_off));
        self
    }

    /// Recurring in advance.
    pub fn recurring_in_advance(mut self, recurring_in_advance: impl Into<When>) -> Self {
        self.0.set("\"recurringInAdvance\":", &Into::<When>::into(recurring_in_advance));
        self
    }

    /// Recurring in arrears.
    pub fn recurring_in_arrears(mut self, recurring_in_arrears: impl Into<When>) -> Self {
        self.0.set("\"recurringInArrears\":", &Into::<When>::into(recurring_in_arrears));
        self
    }

    /// Usage.
    pub fn usage(mut self, usage: impl Into<When>) -> Self {
        self.0.set("\"usage\":", &Into::<When>::into(usage));
        self
    }

    /// Measured.
    pub fn measured(mut self, measured: impl Into<When>) -> Self {
        self.0.set("\"measured\":", &Into::<When>::into(measured));
        self
    }
}

impl ToJson for TargetDatesInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}
