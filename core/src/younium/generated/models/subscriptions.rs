// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use serde_json::value::RawValue;

use super::{
    AccountReference, Address, BillingPeriod, CurrencyAmount, InvoiceBatchGroup, Milestone, OrderDiscount,
    OrderPaymentMethod, OrderProduct, OrderStatus, OrderType,
};
use crate::model::{Extra, FromKind, Slot};

/// An order of things that are sold over time.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Subscription {
    /// Id.
    pub id: uuid::Uuid,
    /// Order number.
    pub order_number: Option<String>,
    /// Version.
    pub version: Option<i64>,
    /// Is last version.
    pub is_last_version: Option<bool>,
    /// Status.
    pub status: Option<OrderStatus>,
    /// Description.
    pub description: Option<String>,
    /// Remarks.
    pub remarks: Option<String>,
    /// Effective start date.
    pub effective_start_date: Option<jiff::Timestamp>,
    /// Effective end date.
    pub effective_end_date: Option<jiff::Timestamp>,
    /// Cancellation date.
    pub cancellation_date: Option<jiff::Timestamp>,
    /// Effective change date.
    pub effective_change_date: Option<jiff::Timestamp>,
    /// Order date.
    pub order_date: Option<jiff::Timestamp>,
    /// Notice period date.
    pub notice_period_date: Option<jiff::Timestamp>,
    /// Last renewal date.
    pub last_renewal_date: Option<jiff::Timestamp>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// When it, or something that belongs to it, was last changed.
    pub last_updated: Option<jiff::Timestamp>,
    /// Notice in months.
    pub notice_period: Option<i64>,
    /// Length of the term in months.
    pub term: Option<i64>,
    /// Length of the next term in months.
    pub renewal_term: Option<i64>,
    /// Is auto renewed.
    pub is_auto_renewed: Option<bool>,
    /// Order type.
    pub order_type: Option<OrderType>,
    /// Term type.
    pub term_type: Option<TermType>,
    /// Order payment method.
    pub order_payment_method: Option<OrderPaymentMethod>,
    /// Whether it gets invoices of its own. Spelt like this by the vendor.
    pub invoice_separatly: Option<bool>,
    /// Your reference.
    pub your_reference: Option<String>,
    /// Our reference.
    pub our_reference: Option<String>,
    /// Your order number.
    pub your_order_number: Option<String>,
    /// Buyer reference.
    pub buyer_reference: Option<String>,
    /// Invoice address.
    pub invoice_address: Option<Address>,
    /// Delivery address.
    pub delivery_address: Option<Address>,
    /// Order billing period.
    pub order_billing_period: Option<BillingPeriod>,
    /// Whether `order_billing_period` replaces the billing periods of the charges.
    pub set_order_billing_period: Option<bool>,
    /// Invoice batch group.
    pub invoice_batch_group: Option<InvoiceBatchGroup>,
    /// Payment term.
    pub payment_term: Option<String>,
    /// Whether the batch group is that of the account.
    pub use_account_invoice_batch_group: Option<bool>,
    /// Account.
    pub account: Option<AccountReference>,
    /// Invoice account.
    pub invoice_account: Option<AccountReference>,
    /// Products.
    pub products: Option<Vec<OrderProduct>>,
    /// Milestones.
    pub milestones: Option<Vec<Milestone>>,
    /// Order discounts.
    pub order_discounts: Option<Vec<OrderDiscount>>,
    /// Currency.
    pub currency: Option<String>,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// Id of this in your CRM system.
    pub external_crm_id: Option<String>,
    /// Currency code to use when invoice.
    pub currency_code_to_use_when_invoice: Option<String>,
    /// Custom fields, by their keys.
    pub custom_fields: Option<Box<RawValue>>,
    /// Committed monthly recurring revenue.
    pub cmrr: Option<CurrencyAmount>,
    /// Annual contract value.
    pub acv: Option<CurrencyAmount>,
    /// The metric EMRR, as Younium computes it.
    pub emrr: Option<CurrencyAmount>,
    /// What is charged once.
    pub one_time_fees: Option<CurrencyAmount>,
    /// Total contract value.
    pub tcv: Option<CurrencyAmount>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Subscription {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            order_number: row.read(1)?,
            version: row.read(2)?,
            is_last_version: row.read(3)?,
            status: row.read(4)?,
            description: row.read(5)?,
            remarks: row.read(6)?,
            effective_start_date: row.read(7)?,
            effective_end_date: row.read(8)?,
            cancellation_date: row.read(9)?,
            effective_change_date: row.read(10)?,
            order_date: row.read(11)?,
            notice_period_date: row.read(12)?,
            last_renewal_date: row.read(13)?,
            created: row.read(14)?,
            modified: row.read(15)?,
            last_updated: row.read(16)?,
            notice_period: row.read(17)?,
            term: row.read(18)?,
            renewal_term: row.read(19)?,
            is_auto_renewed: row.read(20)?,
            order_type: row.read(21)?,
            term_type: row.read(22)?,
            order_payment_method: row.read(23)?,
            invoice_separatly: row.read(24)?,
            your_reference: row.read(25)?,
            our_reference: row.read(26)?,
            your_order_number: row.read(27)?,
            buyer_reference: row.read(28)?,
            invoice_address: row.read(29)?,
            delivery_address: row.read(30)?,
            order_billing_period: row.read(31)?,
            set_order_billing_period: row.read(32)?,
            invoice_batch_group: row.read(33)?,
            payment_term: row.read(34)?,
            use_account_invoice_batch_group: row.read(35)?,
            account: row.read(36)?,
            invoice_account: row.read(37)?,
            products: row.read(38)?,
            milestones: row.read(39)?,
            order_discounts: row.read(40)?,
            currency: row.read(41)?,
            external_erp_id: row.read(42)?,
            external_crm_id: row.read(43)?,
            currency_code_to_use_when_invoice: row.read(44)?,
            custom_fields: row.read(45)?,
            cmrr: row.read(46)?,
            acv: row.read(47)?,
            emrr: row.read(48)?,
            one_time_fees: row.read(49)?,
            tcv: row.read(50)?,
            extra: row.read_extra()?,
        })
    }
}

/// What is done to a product on an order.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderProductOperation {
    /// Changes it.
    Change,
    /// Puts it on the order.
    Create,
    /// Cancels it.
    Cancel,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl OrderProductOperation {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Change => "Change",
            Self::Create => "Create",
            Self::Cancel => "Cancel",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OrderProductOperation {
    fn from(value: &str) -> Self {
        match value {
            "Change" => Self::Change,
            "Create" => Self::Create,
            "Cancel" => Self::Cancel,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for OrderProductOperation {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<OrderProductOperation> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<OrderProductOperation> for String {
    fn from(value: OrderProductOperation) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for OrderProductOperation {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for OrderProductOperation {}

impl FromKind for OrderProductOperation {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for OrderProductOperation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// When charges end that belong to a cancelled subscription.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancelMode {
    /// On `cancellation_date`.
    OnOrderCancellationDate,
    /// When what was invoiced ends, charge by charge.
    OnChargesInvoiceToDates,
    /// When they would end anyhow.
    OnChargesEffectiveEndDates,
    /// On the dates in `cancellation_date_per_charges`.
    OnCustomDates,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl CancelMode {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OnOrderCancellationDate => "OnOrderCancellationDate",
            Self::OnChargesInvoiceToDates => "OnChargesInvoiceToDates",
            Self::OnChargesEffectiveEndDates => "OnChargesEffectiveEndDates",
            Self::OnCustomDates => "OnCustomDates",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CancelMode {
    fn from(value: &str) -> Self {
        match value {
            "OnOrderCancellationDate" => Self::OnOrderCancellationDate,
            "OnChargesInvoiceToDates" => Self::OnChargesInvoiceToDates,
            "OnChargesEffectiveEndDates" => Self::OnChargesEffectiveEndDates,
            "OnCustomDates" => Self::OnCustomDates,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for CancelMode {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<CancelMode> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<CancelMode> for String {
    fn from(value: CancelMode) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for CancelMode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for CancelMode {}

impl FromKind for CancelMode {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for CancelMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// When a product on an order is cancelled.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancelProductOn {
    /// When it would end anyhow.
    EffectiveEndDate,
    /// On `cancelation_date`.
    SpecificDate,
    /// When what was invoiced ends.
    InvoiceDate,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl CancelProductOn {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::EffectiveEndDate => "EffectiveEndDate",
            Self::SpecificDate => "SpecificDate",
            Self::InvoiceDate => "InvoiceDate",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CancelProductOn {
    fn from(value: &str) -> Self {
        match value {
            "EffectiveEndDate" => Self::EffectiveEndDate,
            "SpecificDate" => Self::SpecificDate,
            "InvoiceDate" => Self::InvoiceDate,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for CancelProductOn {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<CancelProductOn> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<CancelProductOn> for String {
    fn from(value: CancelProductOn) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for CancelProductOn {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for CancelProductOn {}

impl FromKind for CancelProductOn {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for CancelProductOn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Whether a subscription ends.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TermType {
    /// At the end of its term, unless renewed.
    Termed,
    /// Never, until it is cancelled.
    Evergreen,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl TermType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Termed => "Termed",
            Self::Evergreen => "Evergreen",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TermType {
    fn from(value: &str) -> Self {
        match value {
            "Termed" => Self::Termed,
            "Evergreen" => Self::Evergreen,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for TermType {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<TermType> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<TermType> for String {
    fn from(value: TermType) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for TermType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for TermType {}

impl FromKind for TermType {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for TermType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
