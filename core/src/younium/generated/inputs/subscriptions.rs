// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What Younium is sent, as Rust structs.

use rust_decimal::Decimal;
use serde_json::value::RawValue;

use super::{FeatureChangeInput, MilestoneInput, OrderDiscountInput, OrderProductCreate};
use crate::model::{Lookup, Members, Patch, ToJson, When};
use crate::younium::generated::models::{
    BillingDay, BillingPeriod, BillingPeriodAlignment, BillingTiming, CancelMode, CancelProductOn,
    ChargeBoundary, ChargeModel, ChargeType, ItemOperation, OrderPaymentMethod, OrderProductOperation,
    OrderStatus, OrderType, PriceBase, PricePeriod, TermType, UsageRating,
};

/// What can be changed of a subscription without touching its products and its term.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct SubscriptionUpdate(Members);

impl SubscriptionUpdate {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Description.
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"description\":", &description.into());
        self
    }

    /// Remarks.
    pub fn remarks(mut self, remarks: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"remarks\":", &remarks.into());
        self
    }

    /// Notice in months.
    pub fn notice_period(mut self, notice_period: impl Into<Patch<i64>>) -> Self {
        self.0.patch("\"noticePeriod\":", &notice_period.into());
        self
    }

    /// Whether it gets invoices of its own. Spelt like this by the vendor. Cannot be null.
    pub fn invoice_separatly(mut self, invoice_separatly: bool) -> Self {
        self.0.set("\"invoiceSeparatly\":", &invoice_separatly);
        self
    }

    /// Whether the batch group is that of the account. Cannot be null.
    pub fn use_account_invoice_batch_group(mut self, use_account_invoice_batch_group: bool) -> Self {
        self.0.set("\"useAccountInvoiceBatchGroup\":", &use_account_invoice_batch_group);
        self
    }

    /// Use `invoice_batch_group`.
    ///
    /// Deprecated: the vendor retires it.
    pub fn invoice_batch_group_id(mut self, invoice_batch_group_id: impl Into<Patch<uuid::Uuid>>) -> Self {
        self.0.patch("\"invoiceBatchGroupId\":", &invoice_batch_group_id.into());
        self
    }

    /// Invoice batch group.
    pub fn invoice_batch_group(mut self, invoice_batch_group: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"invoiceBatchGroup\":", &invoice_batch_group.into());
        self
    }

    /// Payment term.
    ///
    /// Looked up by `name` or `id`.
    pub fn payment_term(mut self, payment_term: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"paymentTerm\":", &payment_term.into());
        self
    }

    /// Invoice template id.
    pub fn invoice_template_id(mut self, invoice_template_id: impl Into<Patch<uuid::Uuid>>) -> Self {
        self.0.patch("\"invoiceTemplateId\":", &invoice_template_id.into());
        self
    }

    /// Custom fields, by their keys.
    pub fn custom_fields(mut self, custom_fields: impl Into<Patch<Box<RawValue>>>) -> Self {
        self.0.patch("\"customFields\":", &custom_fields.into());
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

    /// Buyer reference.
    pub fn buyer_reference(mut self, buyer_reference: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"buyerReference\":", &buyer_reference.into());
        self
    }

    /// Your order number.
    pub fn your_order_number(mut self, your_order_number: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"yourOrderNumber\":", &your_order_number.into());
        self
    }

    /// Your reference.
    pub fn your_reference(mut self, your_reference: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"yourReference\":", &your_reference.into());
        self
    }

    /// Our reference.
    pub fn our_reference(mut self, our_reference: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"ourReference\":", &our_reference.into());
        self
    }
}

impl ToJson for SubscriptionUpdate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A subscription to create.
#[derive(Debug, Clone)]
#[must_use]
pub struct SubscriptionCreate(Members);

impl SubscriptionCreate {
    /// With what has to be given:
    ///
    /// * `status`: Status.
    /// * `account`: Account. Looked up by `account_number`, `id` or `name`.
    pub fn new(status: impl Into<OrderStatus>, account: impl Into<Lookup>) -> Self {
        let mut members = Members::default();
        members.set("\"status\":", &Into::<OrderStatus>::into(status));
        members.set("\"account\":", &Into::<Lookup>::into(account));
        Self(members)
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

    /// Effective start date.
    pub fn effective_start_date(mut self, effective_start_date: impl Into<When>) -> Self {
        self.0.set("\"effectiveStartDate\":", &Into::<When>::into(effective_start_date));
        self
    }

    /// Effective end date.
    pub fn effective_end_date(mut self, effective_end_date: impl Into<When>) -> Self {
        self.0.set("\"effectiveEndDate\":", &Into::<When>::into(effective_end_date));
        self
    }

    /// Order date.
    pub fn order_date(mut self, order_date: impl Into<When>) -> Self {
        self.0.set("\"orderDate\":", &Into::<When>::into(order_date));
        self
    }

    /// Notice period date.
    pub fn notice_period_date(mut self, notice_period_date: impl Into<When>) -> Self {
        self.0.set("\"noticePeriodDate\":", &Into::<When>::into(notice_period_date));
        self
    }

    /// Last renewal date.
    pub fn last_renewal_date(mut self, last_renewal_date: impl Into<When>) -> Self {
        self.0.set("\"lastRenewalDate\":", &Into::<When>::into(last_renewal_date));
        self
    }

    /// Notice in months.
    pub fn notice_period(mut self, notice_period: i64) -> Self {
        self.0.set("\"noticePeriod\":", &notice_period);
        self
    }

    /// Length of the term in months.
    pub fn term(mut self, term: i64) -> Self {
        self.0.set("\"term\":", &term);
        self
    }

    /// Length of the next term in months.
    pub fn renewal_term(mut self, renewal_term: i64) -> Self {
        self.0.set("\"renewalTerm\":", &renewal_term);
        self
    }

    /// Is auto renewed.
    pub fn is_auto_renewed(mut self, is_auto_renewed: bool) -> Self {
        self.0.set("\"isAutoRenewed\":", &is_auto_renewed);
        self
    }

    /// Order type.
    pub fn order_type(mut self, order_type: impl Into<OrderType>) -> Self {
        self.0.set("\"orderType\":", &Into::<OrderType>::into(order_type));
        self
    }

    /// Subscription type.
    pub fn subscription_type(mut self, subscription_type: impl Into<TermType>) -> Self {
        self.0.set("\"subscriptionType\":", &Into::<TermType>::into(subscription_type));
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

    /// Order billing period.
    pub fn order_billing_period(mut self, order_billing_period: impl Into<BillingPeriod>) -> Self {
        self.0.set("\"orderBillingPeriod\":", &Into::<BillingPeriod>::into(order_billing_period));
        self
    }

    /// Whether `order_billing_period` replaces the billing periods of the charges.
    pub fn set_order_billing_period(mut self, set_order_billing_period: bool) -> Self {
        self.0.set("\"setOrderBillingPeriod\":", &set_order_billing_period);
        self
    }

    /// Custom fields, by their keys.
    pub fn custom_fields(mut self, custom_fields: Box<RawValue>) -> Self {
        self.0.set("\"customFields\":", &custom_fields);
        self
    }
}

impl ToJson for SubscriptionCreate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// What a subscription is changed to.
///
/// Correction: `noticePeriodDate` and `lastRenewalDate` are published as members that only answers have; they are left out here.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct SubscriptionChangeInput(Members);

impl SubscriptionChangeInput {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Account.
    ///
    /// Looked up by `account_number`, `id` or `name`.
    pub fn account(mut self, account: impl Into<Lookup>) -> Self {
        self.0.set("\"account\":", &Into::<Lookup>::into(account));
        self
    }

    /// Invoice account.
    ///
    /// Looked up by `account_number`, `id` or `name`.
    pub fn invoice_account(mut self, invoice_account: impl Into<Lookup>) -> Self {
        self.0.set("\"invoiceAccount\":", &Into::<Lookup>::into(invoice_account));
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

    /// Effective start date.
    pub fn effective_start_date(mut self, effective_start_date: impl Into<When>) -> Self {
        self.0.set("\"effectiveStartDate\":", &Into::<When>::into(effective_start_date));
        self
    }

    /// Effective change date.
    pub fn effective_change_date(mut self, effective_change_date: impl Into<When>) -> Self {
        self.0.set("\"effectiveChangeDate\":", &Into::<When>::into(effective_change_date));
        self
    }

    /// Effective end date.
    pub fn effective_end_date(mut self, effective_end_date: impl Into<When>) -> Self {
        self.0.set("\"effectiveEndDate\":", &Into::<When>::into(effective_end_date));
        self
    }

    /// Order date.
    pub fn order_date(mut self, order_date: impl Into<When>) -> Self {
        self.0.set("\"orderDate\":", &Into::<When>::into(order_date));
        self
    }

    /// Subscription type.
    pub fn subscription_type(mut self, subscription_type: impl Into<TermType>) -> Self {
        self.0.set("\"subscriptionType\":", &Into::<TermType>::into(subscription_type));
        self
    }

    /// Length of the term in months.
    pub fn term(mut self, term: i64) -> Self {
        self.0.set("\"term\":", &term);
        self
    }

    /// Length of the next term in months.
    pub fn renewal_term(mut self, renewal_term: i64) -> Self {
        self.0.set("\"renewalTerm\":", &renewal_term);
        self
    }

    /// Notice in months.
    pub fn notice_period(mut self, notice_period: i64) -> Self {
        self.0.set("\"noticePeriod\":", &notice_period);
        self
    }

    /// Is auto renewed.
    pub fn is_auto_renewed(mut self, is_auto_renewed: bool) -> Self {
        self.0.set("\"isAutoRenewed\":", &is_auto_renewed);
        self
    }

    /// Currency.
    ///
    /// Looked up by `code` or `id`.
    pub fn currency(mut self, currency: impl Into<Lookup>) -> Self {
        self.0.set("\"currency\":", &Into::<Lookup>::into(currency));
        self
    }

    /// Whether it gets invoices of its own. Spelt like this by the vendor.
    pub fn invoice_separatly(mut self, invoice_separatly: bool) -> Self {
        self.0.set("\"invoiceSeparatly\":", &invoice_separatly);
        self
    }

    /// Use `invoice_address`.
    ///
    /// Deprecated: the vendor retires it.
    pub fn invoice_address_id(mut self, invoice_address_id: uuid::Uuid) -> Self {
        self.0.set("\"invoiceAddressId\":", &invoice_address_id);
        self
    }

    /// Use `delivery_address`.
    ///
    /// Deprecated: the vendor retires it.
    pub fn delivery_address_id(mut self, delivery_address_id: uuid::Uuid) -> Self {
        self.0.set("\"deliveryAddressId\":", &delivery_address_id);
        self
    }

    /// Invoice address.
    pub fn invoice_address(mut self, invoice_address: impl Into<Lookup>) -> Self {
        self.0.set("\"invoiceAddress\":", &Into::<Lookup>::into(invoice_address));
        self
    }

    /// Delivery address.
    pub fn delivery_address(mut self, delivery_address: impl Into<Lookup>) -> Self {
        self.0.set("\"deliveryAddress\":", &Into::<Lookup>::into(delivery_address));
        self
    }

    /// Payment term.
    ///
    /// Looked up by `name` or `id`.
    pub fn payment_term(mut self, payment_term: impl Into<Lookup>) -> Self {
        self.0.set("\"paymentTerm\":", &Into::<Lookup>::into(payment_term));
        self
    }

    /// Order payment method.
    pub fn order_payment_method(mut self, order_payment_method: impl Into<OrderPaymentMethod>) -> Self {
        self.0.set("\"orderPaymentMethod\":", &Into::<OrderPaymentMethod>::into(order_payment_method));
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

    /// Whether the batch group is that of the account.
    pub fn use_account_invoice_batch_group(mut self, use_account_invoice_batch_group: bool) -> Self {
        self.0.set("\"useAccountInvoiceBatchGroup\":", &use_account_invoice_batch_group);
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

    /// Code of the currency of its invoices, where it is another one.
    pub fn invoicing_currency(mut self, invoicing_currency: impl Into<String>) -> Self {
        self.0.set("\"invoicingCurrency\":", &Into::<String>::into(invoicing_currency));
        self
    }

    /// Products.
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<OrderProductChangeInput>>,
    ) -> Self {
        self.0.set(
            "\"products\":",
            &products.into_iter().map(|item| item.into()).collect::<Vec<OrderProductChangeInput>>(),
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

    /// Order billing period.
    pub fn order_billing_period(mut self, order_billing_period: impl Into<BillingPeriod>) -> Self {
        self.0.set("\"orderBillingPeriod\":", &Into::<BillingPeriod>::into(order_billing_period));
        self
    }

    /// Whether `order_billing_period` replaces the billing periods of the charges.
    pub fn set_order_billing_period(mut self, set_order_billing_period: bool) -> Self {
        self.0.set("\"setOrderBillingPeriod\":", &set_order_billing_period);
        self
    }

    /// Custom fields, by their keys.
    pub fn custom_fields(mut self, custom_fields: Box<RawValue>) -> Self {
        self.0.set("\"customFields\":", &custom_fields);
        self
    }
}

impl ToJson for SubscriptionChangeInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// How a subscription is renewed, and what it is changed to.
///
/// Correction: `noticePeriodDate` and `lastRenewalDate` are published as members that only answers have; they are left out here.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct SubscriptionRenewAndChangeInput(Members);

impl SubscriptionRenewAndChangeInput {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Length in months of the term after the one that starts now. `renewal_term` unless given.
    pub fn next_renewal_term(mut self, next_renewal_term: i64) -> Self {
        self.0.set("\"nextRenewalTerm\":", &next_renewal_term);
        self
    }

    /// Account.
    ///
    /// Looked up by `account_number`, `id` or `name`.
    pub fn account(mut self, account: impl Into<Lookup>) -> Self {
        self.0.set("\"account\":", &Into::<Lookup>::into(account));
        self
    }

    /// Invoice account.
    ///
    /// Looked up by `account_number`, `id` or `name`.
    pub fn invoice_account(mut self, invoice_account: impl Into<Lookup>) -> Self {
        self.0.set("\"invoiceAccount\":", &Into::<Lookup>::into(invoice_account));
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

    /// Effective start date.
    pub fn effective_start_date(mut self, effective_start_date: impl Into<When>) -> Self {
        self.0.set("\"effectiveStartDate\":", &Into::<When>::into(effective_start_date));
        self
    }

    /// Effective change date.
    pub fn effective_change_date(mut self, effective_change_date: impl Into<When>) -> Self {
        self.0.set("\"effectiveChangeDate\":", &Into::<When>::into(effective_change_date));
        self
    }

    /// Effective end date.
    pub fn effective_end_date(mut self, effective_end_date: impl Into<When>) -> Self {
        self.0.set("\"effectiveEndDate\":", &Into::<When>::into(effective_end_date));
        self
    }

    /// Order date.
    pub fn order_date(mut self, order_date: impl Into<When>) -> Self {
        self.0.set("\"orderDate\":", &Into::<When>::into(order_date));
        self
    }

    /// Subscription type.
    pub fn subscription_type(mut self, subscription_type: impl Into<TermType>) -> Self {
        self.0.set("\"subscriptionType\":", &Into::<TermType>::into(subscription_type));
        self
    }

    /// Length of the term in months.
    pub fn term(mut self, term: i64) -> Self {
        self.0.set("\"term\":", &term);
        self
    }

    /// Length of the next term in months.
    pub fn renewal_term(mut self, renewal_term: i64) -> Self {
        self.0.set("\"renewalTerm\":", &renewal_term);
        self
    }

    /// Notice in months.
    pub fn notice_period(mut self, notice_period: i64) -> Self {
        self.0.set("\"noticePeriod\":", &notice_period);
        self
    }

    /// Is auto renewed.
    pub fn is_auto_renewed(mut self, is_auto_renewed: bool) -> Self {
        self.0.set("\"isAutoRenewed\":", &is_auto_renewed);
        self
    }

    /// Currency.
    ///
    /// Looked up by `code` or `id`.
    pub fn currency(mut self, currency: impl Into<Lookup>) -> Self {
        self.0.set("\"currency\":", &Into::<Lookup>::into(currency));
        self
    }

    /// Whether it gets invoices of its own. Spelt like this by the vendor.
    pub fn invoice_separatly(mut self, invoice_separatly: bool) -> Self {
        self.0.set("\"invoiceSeparatly\":", &invoice_separatly);
        self
    }

    /// Use `invoice_address`.
    ///
    /// Deprecated: the vendor retires it.
    pub fn invoice_address_id(mut self, invoice_address_id: uuid::Uuid) -> Self {
        self.0.set("\"invoiceAddressId\":", &invoice_address_id);
        self
    }

    /// Use `delivery_address`.
    ///
    /// Deprecated: the vendor retires it.
    pub fn delivery_address_id(mut self, delivery_address_id: uuid::Uuid) -> Self {
        self.0.set("\"deliveryAddressId\":", &delivery_address_id);
        self
    }

    /// Invoice address.
    pub fn invoice_address(mut self, invoice_address: impl Into<Lookup>) -> Self {
        self.0.set("\"invoiceAddress\":", &Into::<Lookup>::into(invoice_address));
        self
    }

    /// Delivery address.
    pub fn delivery_address(mut self, delivery_address: impl Into<Lookup>) -> Self {
        self.0.set("\"deliveryAddress\":", &Into::<Lookup>::into(delivery_address));
        self
    }

    /// Payment term.
    ///
    /// Looked up by `name` or `id`.
    pub fn payment_term(mut self, payment_term: impl Into<Lookup>) -> Self {
        self.0.set("\"paymentTerm\":", &Into::<Lookup>::into(payment_term));
        self
    }

    /// Order payment method.
    pub fn order_payment_method(mut self, order_payment_method: impl Into<OrderPaymentMethod>) -> Self {
        self.0.set("\"orderPaymentMethod\":", &Into::<OrderPaymentMethod>::into(order_payment_method));
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

    /// Whether the batch group is that of the account.
    pub fn use_account_invoice_batch_group(mut self, use_account_invoice_batch_group: bool) -> Self {
        self.0.set("\"useAccountInvoiceBatchGroup\":", &use_account_invoice_batch_group);
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

    /// Code of the currency of its invoices, where it is another one.
    pub fn invoicing_currency(mut self, invoicing_currency: impl Into<String>) -> Self {
        self.0.set("\"invoicingCurrency\":", &Into::<String>::into(invoicing_currency));
        self
    }

    /// Products.
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = impl Into<OrderProductChangeInput>>,
    ) -> Self {
        self.0.set(
            "\"products\":",
            &products.into_iter().map(|item| item.into()).collect::<Vec<OrderProductChangeInput>>(),
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

    /// Order billing period.
    pub fn order_billing_period(mut self, order_billing_period: impl Into<BillingPeriod>) -> Self {
        self.0.set("\"orderBillingPeriod\":", &Into::<BillingPeriod>::into(order_billing_period));
        self
    }

    /// Whether `order_billing_period` replaces the billing periods of the charges.
    pub fn set_order_billing_period(mut self, set_order_billing_period: bool) -> Self {
        self.0.set("\"setOrderBillingPeriod\":", &set_order_billing_period);
        self
    }

    /// Custom fields, by their keys.
    pub fn custom_fields(mut self, custom_fields: Box<RawValue>) -> Self {
        self.0.set("\"customFields\":", &custom_fields);
        self
    }
}

impl ToJson for SubscriptionRenewAndChangeInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// When and how a subscription is cancelled.
#[derive(Debug, Clone)]
#[must_use]
pub struct SubscriptionCancelInput(Members);

impl SubscriptionCancelInput {
    /// With what has to be given:
    ///
    /// * `cancellation_date`: Cancellation date.
    /// * `cancellation_mode`: Cancellation mode.
    pub fn new(cancellation_date: impl Into<When>, cancellation_mode: impl Into<CancelMode>) -> Self {
        let mut members = Members::default();
        members.set("\"cancellationDate\":", &Into::<When>::into(cancellation_date));
        members.set("\"cancellationMode\":", &Into::<CancelMode>::into(cancellation_mode));
        Self(members)
    }

    /// The first day without the subscription. Use `cancellation_date`.
    ///
    /// Deprecated: the vendor retires it.
    pub fn first_day_of_cancellation(mut self, first_day_of_cancellation: impl Into<When>) -> Self {
        self.0.set("\"firstDayOfCancellation\":", &Into::<When>::into(first_day_of_cancellation));
        self
    }

    /// Last day of the subscription.
    pub fn end_date(mut self, end_date: impl Into<When>) -> Self {
        self.0.set("\"endDate\":", &Into::<When>::into(end_date));
        self
    }

    /// Dates by the numbers of the charges on the order, where `cancellation_mode` is `OnCustomDates`. Write them as texts, `2026-01-31`.
    pub fn cancellation_date_per_charges(mut self, cancellation_date_per_charges: Box<RawValue>) -> Self {
        self.0.set("\"cancellationDatePerCharges\":", &cancellation_date_per_charges);
        self
    }
}

impl ToJson for SubscriptionCancelInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// For how long a subscription is renewed.
#[derive(Debug, Clone)]
#[must_use]
pub struct SubscriptionRenewInput(Members);

impl SubscriptionRenewInput {
    /// With what has to be given:
    ///
    /// * `renewal_term`: Length of the next term in months.
    pub fn new(renewal_term: i64) -> Self {
        let mut members = Members::default();
        members.set("\"renewalTerm\":", &renewal_term);
        Self(members)
    }

    /// Length in months of the term after the one that starts now. `renewal_term` unless given.
    pub fn next_renewal_term(mut self, next_renewal_term: i64) -> Self {
        self.0.set("\"nextRenewalTerm\":", &next_renewal_term);
        self
    }
}

impl ToJson for SubscriptionRenewInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// When a milestone was reached.
#[derive(Debug, Clone)]
#[must_use]
pub struct MilestoneSetInput(Members);

impl MilestoneSetInput {
    /// With what has to be given:
    ///
    /// * `milestone_date`: Milestone date.
    pub fn new(milestone_date: impl Into<When>) -> Self {
        let mut members = Members::default();
        members.set("\"milestoneDate\":", &Into::<When>::into(milestone_date));
        Self(members)
    }

    /// Id of the milestone, which is also in the path.
    pub fn milestone_id(mut self, milestone_id: uuid::Uuid) -> Self {
        self.0.set("\"milestoneId\":", &milestone_id);
        self
    }
}

impl ToJson for MilestoneSetInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// Discounts to add to a subscription, or to change.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct OrderDiscountsInput(Members);

impl OrderDiscountsInput {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Effective change date.
    pub fn effective_change_date(mut self, effective_change_date: impl Into<When>) -> Self {
        self.0.set("\"effectiveChangeDate\":", &Into::<When>::into(effective_change_date));
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
}

impl ToJson for OrderDiscountsInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A change of a price, for one tier of quantities.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct OrderPriceDetailChangeInput(Members);

impl OrderPriceDetailChangeInput {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the tier has no upper end.
    pub fn is_infinite(mut self, is_infinite: bool) -> Self {
        self.0.set("\"isInfinite\":", &is_infinite);
        self
    }

    /// To quantity.
    pub fn to_quantity(mut self, to_quantity: impl Into<Decimal>) -> Self {
        self.0.set("\"toQuantity\":", &Into::<Decimal>::into(to_quantity));
        self
    }

    /// What to do with this price. Of a charge that is new it counts as `Create`.
    pub fn operation(mut self, operation: impl Into<ItemOperation>) -> Self {
        self.0.set("\"operation\":", &Into::<ItemOperation>::into(operation));
        self
    }

    /// Number of the tier.
    pub fn tier(mut self, tier: i64) -> Self {
        self.0.set("\"tier\":", &tier);
        self
    }

    /// Price.
    pub fn price(mut self, price: impl Into<Decimal>) -> Self {
        self.0.set("\"price\":", &Into::<Decimal>::into(price));
        self
    }

    /// List price.
    pub fn list_price(mut self, list_price: impl Into<Decimal>) -> Self {
        self.0.set("\"listPrice\":", &Into::<Decimal>::into(list_price));
        self
    }

    /// Description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("\"description\":", &Into::<String>::into(description));
        self
    }

    /// From quantity.
    pub fn from_quantity(mut self, from_quantity: impl Into<Decimal>) -> Self {
        self.0.set("\"fromQuantity\":", &Into::<Decimal>::into(from_quantity));
        self
    }

    /// Price base.
    pub fn price_base(mut self, price_base: impl Into<PriceBase>) -> Self {
        self.0.set("\"priceBase\":", &Into::<PriceBase>::into(price_base));
        self
    }

    /// From 0 to 100.
    pub fn line_discount_percent(mut self, line_discount_percent: impl Into<Decimal>) -> Self {
        self.0.set("\"lineDiscountPercent\":", &Into::<Decimal>::into(line_discount_percent));
        self
    }

    /// Line discount amount.
    pub fn line_discount_amount(mut self, line_discount_amount: impl Into<Decimal>) -> Self {
        self.0.set("\"lineDiscountAmount\":", &Into::<Decimal>::into(line_discount_amount));
        self
    }
}

impl ToJson for OrderPriceDetailChangeInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A change of a charge on an order.
#[derive(Debug, Clone)]
#[must_use]
pub struct OrderProductChargeChangeInput(Members);

impl OrderProductChargeChangeInput {
    /// With what has to be given:
    ///
    /// * `charge`: Charge. Looked up by `order_product_charge_number`, `order_product_charge_id`, `charge_number` or `charge_id`.
    pub fn new(charge: impl Into<Lookup>) -> Self {
        let mut members = Members::default();
        members.set("\"charge\":", &Into::<Lookup>::into(charge));
        Self(members)
    }

    /// Name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("\"name\":", &Into::<String>::into(name));
        self
    }

    /// Charge type.
    pub fn charge_type(mut self, charge_type: impl Into<ChargeType>) -> Self {
        self.0.set("\"chargeType\":", &Into::<ChargeType>::into(charge_type));
        self
    }

    /// Price model.
    pub fn price_model(mut self, price_model: impl Into<ChargeModel>) -> Self {
        self.0.set("\"priceModel\":", &Into::<ChargeModel>::into(price_model));
        self
    }

    /// Price period.
    pub fn price_period(mut self, price_period: impl Into<PricePeriod>) -> Self {
        self.0.set("\"pricePeriod\":", &Into::<PricePeriod>::into(price_period));
        self
    }

    /// Quantity.
    pub fn quantity(mut self, quantity: impl Into<Decimal>) -> Self {
        self.0.set("\"quantity\":", &Into::<Decimal>::into(quantity));
        self
    }

    /// Unit code.
    ///
    /// Looked up by `unit`.
    pub fn unit_code(mut self, unit_code: impl Into<Lookup>) -> Self {
        self.0.set("\"unitCode\":", &Into::<Lookup>::into(unit_code));
        self
    }

    /// Start on.
    pub fn start_on(mut self, start_on: impl Into<ChargeBoundary>) -> Self {
        self.0.set("\"startOn\":", &Into::<ChargeBoundary>::into(start_on));
        self
    }

    /// End on.
    pub fn end_on(mut self, end_on: impl Into<ChargeBoundary>) -> Self {
        self.0.set("\"endOn\":", &Into::<ChargeBoundary>::into(end_on));
        self
    }

    /// Up to when it counts as invoiced.
    pub fn charged_through_date(mut self, charged_through_date: impl Into<When>) -> Self {
        self.0.set("\"chargedThroughDate\":", &Into::<When>::into(charged_through_date));
        self
    }

    /// Last renewal date.
    pub fn last_renewal_date(mut self, last_renewal_date: impl Into<When>) -> Self {
        self.0.set("\"lastRenewalDate\":", &Into::<When>::into(last_renewal_date));
        self
    }

    /// Last price adjustment date.
    pub fn last_price_adjustment_date(mut self, last_price_adjustment_date: impl Into<When>) -> Self {
        self.0.set("\"lastPriceAdjustmentDate\":", &Into::<When>::into(last_price_adjustment_date));
        self
    }

    /// The price as it is shown on documents.
    pub fn display_price(mut self, display_price: impl Into<Decimal>) -> Self {
        self.0.set("\"displayPrice\":", &Into::<Decimal>::into(display_price));
        self
    }

    /// Price details.
    pub fn price_details(
        mut self,
        price_details: impl IntoIterator<Item = impl Into<OrderPriceDetailChangeInput>>,
    ) -> Self {
        self.0.set(
            "\"priceDetails\":",
            &price_details.into_iter().map(|item| item.into()).collect::<Vec<OrderPriceDetailChangeInput>>(),
        );
        self
    }

    /// Features.
    pub fn features(mut self, features: impl IntoIterator<Item = impl Into<FeatureChangeInput>>) -> Self {
        self.0.set(
            "\"features\":",
            &features.into_iter().map(|item| item.into()).collect::<Vec<FeatureChangeInput>>(),
        );
        self
    }

    /// Deferred revenue account.
    ///
    /// Looked up by `code` or `id`.
    pub fn deferred_revenue_account(mut self, deferred_revenue_account: impl Into<Lookup>) -> Self {
        self.0.set("\"deferredRevenueAccount\":", &Into::<Lookup>::into(deferred_revenue_account));
        self
    }

    /// Recognized revenue account.
    ///
    /// Looked up by `code` or `id`.
    pub fn recognized_revenue_account(mut self, recognized_revenue_account: impl Into<Lookup>) -> Self {
        self.0.set("\"recognizedRevenueAccount\":", &Into::<Lookup>::into(recognized_revenue_account));
        self
    }

    /// Usage rating.
    pub fn usage_rating(mut self, usage_rating: impl Into<UsageRating>) -> Self {
        self.0.set("\"usageRating\":", &Into::<UsageRating>::into(usage_rating));
        self
    }

    /// Revenue recognition rule.
    pub fn revenue_recognition_rule(mut self, revenue_recognition_rule: impl Into<Lookup>) -> Self {
        self.0.set("\"revenueRecognitionRule\":", &Into::<Lookup>::into(revenue_recognition_rule));
        self
    }

    /// Billing day.
    pub fn billing_day(mut self, billing_day: impl Into<BillingDay>) -> Self {
        self.0.set("\"billingDay\":", &Into::<BillingDay>::into(billing_day));
        self
    }

    /// Day of the month, where `billing_day` is `SpecificDay`.
    pub fn specific_billing_day(mut self, specific_billing_day: i64) -> Self {
        self.0.set("\"specificBillingDay\":", &specific_billing_day);
        self
    }

    /// Days to move the billing by, where `billing_day` is `DaysOffset`.
    pub fn offset_billing_days(mut self, offset_billing_days: i64) -> Self {
        self.0.set("\"offsetBillingDays\":", &offset_billing_days);
        self
    }

    /// Billing period.
    pub fn billing_period(mut self, billing_period: impl Into<BillingPeriod>) -> Self {
        self.0.set("\"billingPeriod\":", &Into::<BillingPeriod>::into(billing_period));
        self
    }

    /// Billing timing.
    pub fn billing_timing(mut self, billing_timing: impl Into<BillingTiming>) -> Self {
        self.0.set("\"billingTiming\":", &Into::<BillingTiming>::into(billing_timing));
        self
    }

    /// Period alignment.
    pub fn period_alignment(mut self, period_alignment: impl Into<BillingPeriodAlignment>) -> Self {
        self.0.set("\"periodAlignment\":", &Into::<BillingPeriodAlignment>::into(period_alignment));
        self
    }

    /// What periods start with, where `period_alignment` is `AlignToDate`.
    pub fn alignment_date(mut self, alignment_date: impl Into<When>) -> Self {
        self.0.set("\"alignmentDate\":", &Into::<When>::into(alignment_date));
        self
    }

    /// Tax template.
    ///
    /// Looked up by `name` or `id`.
    pub fn tax_template(mut self, tax_template: impl Into<Lookup>) -> Self {
        self.0.set("\"taxTemplate\":", &Into::<Lookup>::into(tax_template));
        self
    }

    /// Tax included.
    pub fn tax_included(mut self, tax_included: bool) -> Self {
        self.0.set("\"taxIncluded\":", &tax_included);
        self
    }

    /// Create invoice lines per tier.
    pub fn create_invoice_lines_per_tier(mut self, create_invoice_lines_per_tier: bool) -> Self {
        self.0.set("\"createInvoiceLinesPerTier\":", &create_invoice_lines_per_tier);
        self
    }

    /// Remarks.
    pub fn remarks(mut self, remarks: impl Into<String>) -> Self {
        self.0.set("\"remarks\":", &Into::<String>::into(remarks));
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

    /// Custom fields, by their keys.
    pub fn custom_fields(mut self, custom_fields: Box<RawValue>) -> Self {
        self.0.set("\"customFields\":", &custom_fields);
        self
    }

    /// Recurring monthly amount.
    pub fn recurring_monthly_amount(mut self, recurring_monthly_amount: impl Into<Decimal>) -> Self {
        self.0.set("\"recurringMonthlyAmount\":", &Into::<Decimal>::into(recurring_monthly_amount));
        self
    }

    /// Effective start date.
    pub fn effective_start_date(mut self, effective_start_date: impl Into<When>) -> Self {
        self.0.set("\"effectiveStartDate\":", &Into::<When>::into(effective_start_date));
        self
    }

    /// Effective end date.
    pub fn effective_end_date(mut self, effective_end_date: impl Into<When>) -> Self {
        self.0.set("\"effectiveEndDate\":", &Into::<When>::into(effective_end_date));
        self
    }

    /// Start milestone.
    ///
    /// Looked up by `name` or `id`.
    pub fn start_milestone(mut self, start_milestone: impl Into<Lookup>) -> Self {
        self.0.set("\"startMilestone\":", &Into::<Lookup>::into(start_milestone));
        self
    }

    /// End milestone.
    ///
    /// Looked up by `name` or `id`.
    pub fn end_milestone(mut self, end_milestone: impl Into<Lookup>) -> Self {
        self.0.set("\"endMilestone\":", &Into::<Lookup>::into(end_milestone));
        self
    }

    /// Estimated usage.
    pub fn estimated_usage(mut self, estimated_usage: i64) -> Self {
        self.0.set("\"estimatedUsage\":", &estimated_usage);
        self
    }

    /// Estimated quantity.
    pub fn estimated_quantity(mut self, estimated_quantity: i64) -> Self {
        self.0.set("\"estimatedQuantity\":", &estimated_quantity);
        self
    }

    /// `charge_mapping_key` of the discounts in the same body that are for this charge.
    pub fn order_discount_mapping_key(
        mut self,
        order_discount_mapping_key: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.set(
            "\"orderDiscountMappingKey\":",
            &order_discount_mapping_key.into_iter().map(|item| item.into()).collect::<Vec<String>>(),
        );
        self
    }
}

impl ToJson for OrderProductChargeChangeInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A change of a product on an order.
#[derive(Debug, Clone)]
#[must_use]
pub struct OrderProductChangeInput(Members);

impl OrderProductChangeInput {
    /// With what has to be given:
    ///
    /// * `product`: Product. Looked up by `order_product_number`, `order_product_id`, `product_number`, `product_id` or `product_name`.
    pub fn new(product: impl Into<Lookup>) -> Self {
        let mut members = Members::default();
        members.set("\"product\":", &Into::<Lookup>::into(product));
        Self(members)
    }

    /// What to do with this entry.
    pub fn operation(mut self, operation: impl Into<OrderProductOperation>) -> Self {
        self.0.set("\"operation\":", &Into::<OrderProductOperation>::into(operation));
        self
    }

    /// Charge plan.
    ///
    /// Looked up by `charge_plan_number`, `id` or `name`.
    pub fn charge_plan(mut self, charge_plan: impl Into<Lookup>) -> Self {
        self.0.set("\"chargePlan\":", &Into::<Lookup>::into(charge_plan));
        self
    }

    /// Product line number.
    pub fn product_line_number(mut self, product_line_number: i64) -> Self {
        self.0.set("\"productLineNumber\":", &product_line_number);
        self
    }

    /// Name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("\"name\":", &Into::<String>::into(name));
        self
    }

    /// Charges.
    pub fn charges(
        mut self,
        charges: impl IntoIterator<Item = impl Into<OrderProductChargeChangeInput>>,
    ) -> Self {
        self.0.set(
            "\"charges\":",
            &charges.into_iter().map(|item| item.into()).collect::<Vec<OrderProductChargeChangeInput>>(),
        );
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

    /// Custom fields, by their keys.
    pub fn custom_fields(mut self, custom_fields: Box<RawValue>) -> Self {
        self.0.set("\"customFields\":", &custom_fields);
        self
    }

    /// Cancel product on.
    pub fn cancel_product_on(mut self, cancel_product_on: impl Into<CancelProductOn>) -> Self {
        self.0.set("\"cancelProductOn\":", &Into::<CancelProductOn>::into(cancel_product_on));
        self
    }

    /// Cancelation date.
    pub fn cancelation_date(mut self, cancelation_date: impl Into<When>) -> Self {
        self.0.set("\"cancelationDate\":", &Into::<When>::into(cancelation_date));
        self
    }
}

impl ToJson for OrderProductChangeInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}
