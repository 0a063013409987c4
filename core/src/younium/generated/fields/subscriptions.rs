// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::{
    AccountReference, Address, BillingPeriod, CurrencyAmount, InvoiceBatchGroup, OrderPaymentMethod,
    OrderStatus, OrderType, Subscription, TermType,
};

/// The fields of [`Subscription`], for filters.
#[derive(Debug, Clone)]
pub struct SubscriptionFields {
    under: String,
}

impl Fields for Subscription {
    type Fields = SubscriptionFields;

    fn fields(under: &str) -> Self::Fields {
        SubscriptionFields { under: under.to_owned() }
    }
}

impl SubscriptionFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Order number.
    pub fn order_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "orderNumber")
    }

    /// Version.
    pub fn version(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "version")
    }

    /// Is last version.
    pub fn is_last_version(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "isLastVersion")
    }

    /// Status.
    pub fn status(&self) -> FieldOf<OrderStatus> {
        FieldOf::new(&self.under, "status")
    }

    /// Description.
    pub fn description(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "description")
    }

    /// Remarks.
    pub fn remarks(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "remarks")
    }

    /// Effective start date.
    pub fn effective_start_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "effectiveStartDate")
    }

    /// Effective end date.
    pub fn effective_end_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "effectiveEndDate")
    }

    /// Cancellation date.
    pub fn cancellation_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "cancellationDate")
    }

    /// Effective change date.
    pub fn effective_change_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "effectiveChangeDate")
    }

    /// Order date.
    pub fn order_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "orderDate")
    }

    /// Notice period date.
    pub fn notice_period_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "noticePeriodDate")
    }

    /// Last renewal date.
    pub fn last_renewal_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "lastRenewalDate")
    }

    /// When it was made.
    pub fn created(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "created")
    }

    /// When it was last changed.
    pub fn modified(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "modified")
    }

    /// When it, or something that belongs to it, was last changed.
    pub fn last_updated(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "lastUpdated")
    }

    /// Notice in months.
    pub fn notice_period(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "noticePeriod")
    }

    /// Length of the term in months.
    pub fn term(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "term")
    }

    /// Length of the next term in months.
    pub fn renewal_term(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "renewalTerm")
    }

    /// Is auto renewed.
    pub fn is_auto_renewed(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "isAutoRenewed")
    }

    /// Order type.
    pub fn order_type(&self) -> FieldOf<OrderType> {
        FieldOf::new(&self.under, "orderType")
    }

    /// Term type.
    pub fn term_type(&self) -> FieldOf<TermType> {
        FieldOf::new(&self.under, "termType")
    }

    /// Order payment method.
    pub fn order_payment_method(&self) -> FieldOf<OrderPaymentMethod> {
        FieldOf::new(&self.under, "orderPaymentMethod")
    }

    /// Whether it gets invoices of its own. Spelt like this by the vendor.
    pub fn invoice_separatly(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "invoiceSeparatly")
    }

    /// Your reference.
    pub fn your_reference(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "yourReference")
    }

    /// Our reference.
    pub fn our_reference(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "ourReference")
    }

    /// Your order number.
    pub fn your_order_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "yourOrderNumber")
    }

    /// Buyer reference.
    pub fn buyer_reference(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "buyerReference")
    }

    /// Order billing period.
    pub fn order_billing_period(&self) -> FieldOf<BillingPeriod> {
        FieldOf::new(&self.under, "orderBillingPeriod")
    }

    /// Whether `order_billing_period` replaces the billing periods of the charges.
    pub fn set_order_billing_period(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "setOrderBillingPeriod")
    }

    /// Payment term.
    pub fn payment_term(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "paymentTerm")
    }

    /// Whether the batch group is that of the account.
    pub fn use_account_invoice_batch_group(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "useAccountInvoiceBatchGroup")
    }

    /// Currency.
    pub fn currency(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "currency")
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalERPId")
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalCRMId")
    }

    /// Currency code to use when invoice.
    pub fn currency_code_to_use_when_invoice(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "currencyCodeToUseWhenInvoice")
    }

    /// Invoice address.
    pub fn invoice_address(&self) -> <Address as Fields>::Fields {
        Address::fields(&format!("{}invoiceAddress/", self.under))
    }

    /// Delivery address.
    pub fn delivery_address(&self) -> <Address as Fields>::Fields {
        Address::fields(&format!("{}deliveryAddress/", self.under))
    }

    /// Invoice batch group.
    pub fn invoice_batch_group(&self) -> <InvoiceBatchGroup as Fields>::Fields {
        InvoiceBatchGroup::fields(&format!("{}invoiceBatchGroup/", self.under))
    }

    /// Account.
    pub fn account(&self) -> <AccountReference as Fields>::Fields {
        AccountReference::fields(&format!("{}account/", self.under))
    }

    /// Invoice account.
    pub fn invoice_account(&self) -> <AccountReference as Fields>::Fields {
        AccountReference::fields(&format!("{}invoiceAccount/", self.under))
    }

    /// Committed monthly recurring revenue.
    pub fn cmrr(&self) -> <CurrencyAmount as Fields>::Fields {
        CurrencyAmount::fields(&format!("{}cmrr/", self.under))
    }

    /// Annual contract value.
    pub fn acv(&self) -> <CurrencyAmount as Fields>::Fields {
        CurrencyAmount::fields(&format!("{}acv/", self.under))
    }

    /// The metric EMRR, as Younium computes it.
    pub fn emrr(&self) -> <CurrencyAmount as Fields>::Fields {
        CurrencyAmount::fields(&format!("{}emrr/", self.under))
    }

    /// What is charged once.
    pub fn one_time_fees(&self) -> <CurrencyAmount as Fields>::Fields {
        CurrencyAmount::fields(&format!("{}oneTimeFees/", self.under))
    }

    /// Total contract value.
    pub fn tcv(&self) -> <CurrencyAmount as Fields>::Fields {
        CurrencyAmount::fields(&format!("{}tcv/", self.under))
    }
}
