// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What Younium is sent, as Rust structs.

use serde_json::value::RawValue;

use super::{MilestoneInput, OrderDiscountInput, OrderProductCreate};
use crate::model::{Lookup, Members, ToJson, When};
use crate::younium::generated::models::{OrderPaymentMethod, SalesOrderStatus, SalesOrderType};

/// A sales order to create.
#[derive(Debug, Clone)]
#[must_use]
pub struct SalesOrderCreate(Members);

impl SalesOrderCreate {
    /// With what has to be given:
    ///
    /// * `account`: Account. Looked up by `account_number`, `id` or `name`.
    pub fn new(account: impl Into<Lookup>) -> Self {
        let mut members = Members::default();
        members.set("\"account\":", &Into::<Lookup>::into(account));
        Self(members)
    }

    /// Status.
    pub fn status(mut self, status: impl Into<SalesOrderStatus>) -> Self {
        self.0.set("\"status\":", &Into::<SalesOrderStatus>::into(status));
        self
    }

    /// Description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("\"description\":", &Into::<String>::into(description));
        self
    }

    /// Remarks.
    pub fn remarks(mut self, remarks: impl Into<String>) -> Self {
        self.0.set("\"remarks\":", &Into::<String>::into(remarks));
        self
    }

    /// Replaced by `order_date`, which wins.
    ///
    /// Correction: Retired in the vendor's prose only.
    ///
    /// Deprecated: the vendor retires it.
    pub fn effective_start_date(mut self, effective_start_date: impl Into<When>) -> Self {
        self.0.set("\"effectiveStartDate\":", &Into::<When>::into(effective_start_date));
        self
    }

    /// Order date.
    pub fn order_date(mut self, order_date: impl Into<When>) -> Self {
        self.0.set("\"orderDate\":", &Into::<When>::into(order_date));
        self
    }

    /// Order type.
    pub fn order_type(mut self, order_type: impl Into<SalesOrderType>) -> Self {
        self.0.set("\"orderType\":", &Into::<SalesOrderType>::into(order_type));
        self
    }

    /// Order payment method.
    pub fn order_payment_method(mut self, order_payment_method: impl Into<OrderPaymentMethod>) -> Self {
        self.0.set("\"orderPaymentMethod\":", &Into::<OrderPaymentMethod>::into(order_payment_method));
        self
    }

    /// Whether it gets invoices of its own. Spelt like this by the vendor.
    pub fn invoice_separatly(mut self, invoice_separatly: bool) -> Self {
        self.0.set("\"invoiceSeparatly\":", &invoice_separatly);
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

    /// Your order number.
    pub fn your_order_number(mut self, your_order_number: impl Into<String>) -> Self {
        self.0.set("\"yourOrderNumber\":", &Into::<String>::into(your_order_number));
        self
    }

    /// Buyer reference.
    pub fn buyer_reference(mut self, buyer_reference: impl Into<String>) -> Self {
        self.0.set("\"buyerReference\":", &Into::<String>::into(buyer_reference));
        self
    }

    /// Invoice address id.
    pub fn invoice_address_id(mut self, invoice_address_id: uuid::Uuid) -> Self {
        self.0.set("\"invoiceAddressId\":", &invoice_address_id);
        self
    }

    /// Delivery address id.
    pub fn delivery_address_id(mut self, delivery_address_id: uuid::Uuid) -> Self {
        self.0.set("\"deliveryAddressId\":", &delivery_address_id);
        self
    }

    /// Payment term.
    ///
    /// Looked up by `name` or `id`.
    pub fn payment_term(mut self, payment_term: impl Into<Lookup>) -> Self {
        self.0.set("\"paymentTerm\":", &Into::<Lookup>::into(payment_term));
        self
    }

    /// Whether the batch group is that of the account.
    pub fn use_account_invoice_batch_group(mut self, use_account_invoice_batch_group: bool) -> Self {
        self.0.set("\"useAccountInvoiceBatchGroup\":", &use_account_invoice_batch_group);
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

    /// Invoice account.
    ///
    /// Looked up by `account_number`, `id` or `name`.
    pub fn invoice_account(mut self, invoice_account: impl Into<Lookup>) -> Self {
        self.0.set("\"invoiceAccount\":", &Into::<Lookup>::into(invoice_account));
        self
    }

    /// Currency.
    ///
    /// Looked up by `code` or `id`.
    pub fn currency(mut self, currency: impl Into<Lookup>) -> Self {
        self.0.set("\"currency\":", &Into::<Lookup>::into(currency));
        self
    }

    /// Code of the currency of its invoices, where it is another one.
    pub fn invoicing_currency(mut self, invoicing_currency: impl Into<String>) -> Self {
        self.0.set("\"invoicingCurrency\":", &Into::<String>::into(invoicing_currency));
        self
    }

    /// Products.
    pub fn products(mut self, products: impl IntoIterator<Item = impl Into<OrderProductCreate>>) -> Self {
        self.0.set(
            "\"products\":",
            &products.into_iter().map(|item| item.into()).collect::<Vec<OrderProductCreate>>(),
        );
        self
    }

    /// Milestones.
    pub fn milestones(mut self, milestones: impl IntoIterator<Item = impl Into<MilestoneInput>>) -> Self {
        self.0.set(
            "\"milestones\":",
            &milestones.into_iter().map(|item| item.into()).collect::<Vec<MilestoneInput>>(),
        );
        self
    }

    /// Order discounts.
    pub fn order_discounts(
        mut self,
        order_discounts: impl IntoIterator<Item = impl Into<OrderDiscountInput>>,
    ) -> Self {
        self.0.set(
            "\"orderDiscounts\":",
            &order_discounts.into_iter().map(|item| item.into()).collect::<Vec<OrderDiscountInput>>(),
        );
        self
    }

    /// Invoice template id.
    pub fn invoice_template_id(mut self, invoice_template_id: uuid::Uuid) -> Self {
        self.0.set("\"invoiceTemplateId\":", &invoice_template_id);
        self
    }

    /// Use `invoice_batch_group`.
    ///
    /// Deprecated: the vendor retires it.
    pub fn invoice_batch_group_id(mut self, invoice_batch_group_id: uuid::Uuid) -> Self {
        self.0.set("\"invoiceBatchGroupId\":", &invoice_batch_group_id);
        self
    }

    /// Invoice batch group.
    pub fn invoice_batch_group(mut self, invoice_batch_group: impl Into<Lookup>) -> Self {
        self.0.set("\"invoiceBatchGroup\":", &Into::<Lookup>::into(invoice_batch_group));
        self
    }

    /// Custom fields, by their keys.
    pub fn custom_fields(mut self, custom_fields: Box<RawValue>) -> Self {
        self.0.set("\"customFields\":", &custom_fields);
        self
    }
}

impl ToJson for SalesOrderCreate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}
