// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use rust_decimal::Decimal;
use serde_json::value::RawValue;

use super::{
    AccountReference, Address, FinancialAccount, InvoiceDeliveryMethod, OrderProductChargeReference,
    UnitOfMeasure,
};
use crate::Secret;
use crate::model::{Extra, FromKind, Slot};

/// An invoice or credit invoice.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Invoice {
    /// Id.
    pub id: uuid::Uuid,
    /// Invoice number.
    pub invoice_number: Option<String>,
    /// Status.
    pub status: Option<InvoiceStatus>,
    /// Account.
    pub account: Option<AccountReference>,
    /// Notes.
    pub notes: Option<String>,
    /// Invoice date.
    pub invoice_date: Option<jiff::Timestamp>,
    /// Due date.
    pub due_date: Option<jiff::Timestamp>,
    /// Payment date.
    pub payment_date: Option<jiff::Timestamp>,
    /// Last payment date.
    pub last_payment_date: Option<jiff::Timestamp>,
    /// Days since it was due.
    pub days_past_due: Option<i64>,
    /// Number of reminders that were sent.
    pub nr_of_reminders: Option<i64>,
    /// Payment term.
    pub payment_term: Option<InvoicePaymentTerm>,
    /// Currency.
    pub currency: Option<String>,
    /// Subtotal.
    pub subtotal: Option<Decimal>,
    /// Subtotal base amount.
    pub subtotal_base_amount: Option<Decimal>,
    /// Tax.
    pub tax: Option<Decimal>,
    /// Tax base amount.
    pub tax_base_amount: Option<Decimal>,
    /// Total amount.
    pub total_amount: Option<Decimal>,
    /// Total base amount.
    pub total_base_amount: Option<Decimal>,
    /// Total rounding amount.
    pub total_rounding_amount: Option<Decimal>,
    /// Total rounding base amount.
    pub total_rounding_base_amount: Option<Decimal>,
    /// Settled amount.
    pub settled_amount: Option<Decimal>,
    /// Settled base amount.
    pub settled_base_amount: Option<Decimal>,
    /// Balanced amount.
    pub balanced_amount: Option<Decimal>,
    /// Balanced base amount.
    pub balanced_base_amount: Option<Decimal>,
    /// Tax included.
    pub tax_included: Option<bool>,
    /// Invoice address.
    pub invoice_address: Option<Address>,
    /// Delivery address.
    pub delivery_address: Option<Address>,
    /// Invoice batch id.
    pub invoice_batch_id: Option<uuid::Uuid>,
    /// Invoice lines.
    pub invoice_lines: Option<Vec<InvoiceLine>>,
    /// The latest three.
    pub latest_online_payment_logs: Option<Vec<OnlinePaymentLog>>,
    /// Online payment status.
    pub online_payment_status: Option<OnlinePaymentStatus>,
    /// Your reference.
    pub your_reference: Option<String>,
    /// Our reference.
    pub our_reference: Option<String>,
    /// Your order number.
    pub your_order_number: Option<String>,
    /// Buyer reference.
    pub buyer_reference: Option<String>,
    /// Invoice type.
    pub invoice_type: Option<InvoiceType>,
    /// Reference for payments.
    pub ocr_number: Option<String>,
    /// Send method.
    pub send_method: Option<String>,
    /// Exchange rate.
    pub exchange_rate: Option<Decimal>,
    /// Settled notes.
    pub settled_notes: Option<String>,
    /// Invoice delivery method.
    pub invoice_delivery_method: Option<InvoiceDeliveryMethod>,
    /// Payment method for invoice.
    pub payment_method_for_invoice: Option<InvoicePaymentMethod>,
    /// Invoice template id.
    pub invoice_template_id: Option<uuid::Uuid>,
    /// Disable automatic invoice reminder.
    pub disable_automatic_invoice_reminder: Option<bool>,
    /// Online payment link.
    pub online_payment_link: Option<String>,
    /// Accounts receivable.
    pub accounts_receivable: Option<FinancialAccount>,
    /// Custom fields, by their keys.
    pub custom_fields: Option<Box<RawValue>>,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// Id of this in your CRM system.
    pub external_crm_id: Option<String>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Invoice {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            invoice_number: row.read(1)?,
            status: row.read(2)?,
            account: row.read(3)?,
            notes: row.read(4)?,
            invoice_date: row.read(5)?,
            due_date: row.read(6)?,
            payment_date: row.read(7)?,
            last_payment_date: row.read(8)?,
            days_past_due: row.read(9)?,
            nr_of_reminders: row.read(10)?,
            payment_term: row.read(11)?,
            currency: row.read(12)?,
            subtotal: row.read(13)?,
            subtotal_base_amount: row.read(14)?,
            tax: row.read(15)?,
            tax_base_amount: row.read(16)?,
            total_amount: row.read(17)?,
            total_base_amount: row.read(18)?,
            total_rounding_amount: row.read(19)?,
            total_rounding_base_amount: row.read(20)?,
            settled_amount: row.read(21)?,
            settled_base_amount: row.read(22)?,
            balanced_amount: row.read(23)?,
            balanced_base_amount: row.read(24)?,
            tax_included: row.read(25)?,
            invoice_address: row.read(26)?,
            delivery_address: row.read(27)?,
            invoice_batch_id: row.read(28)?,
            invoice_lines: row.read(29)?,
            latest_online_payment_logs: row.read(30)?,
            online_payment_status: row.read(31)?,
            your_reference: row.read(32)?,
            our_reference: row.read(33)?,
            your_order_number: row.read(34)?,
            buyer_reference: row.read(35)?,
            invoice_type: row.read(36)?,
            ocr_number: row.read(37)?,
            send_method: row.read(38)?,
            exchange_rate: row.read(39)?,
            settled_notes: row.read(40)?,
            invoice_delivery_method: row.read(41)?,
            payment_method_for_invoice: row.read(42)?,
            invoice_template_id: row.read(43)?,
            disable_automatic_invoice_reminder: row.read(44)?,
            online_payment_link: row.read(45)?,
            accounts_receivable: row.read(46)?,
            custom_fields: row.read(47)?,
            external_erp_id: row.read(48)?,
            external_crm_id: row.read(49)?,
            created: row.read(50)?,
            modified: row.read(51)?,
            extra: row.read_extra()?,
        })
    }
}

/// An invoice and a credit that belong together.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RelatedInvoice {
    /// Invoice type.
    pub invoice_type: Option<InvoiceType>,
    /// Debit invoice id.
    pub debit_invoice_id: Option<uuid::Uuid>,
    /// Credit invoice id.
    pub credit_invoice_id: Option<uuid::Uuid>,
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
    pub id: uuid::Uuid,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// Id of this in your CRM system.
    pub external_crm_id: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for RelatedInvoice {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            invoice_type: row.read(0)?,
            debit_invoice_id: row.read(1)?,
            credit_invoice_id: row.read(2)?,
            invoice_number: row.read(3)?,
            status: row.read(4)?,
            invoice_date: row.read(5)?,
            currency: row.read(6)?,
            subtotal: row.read(7)?,
            total_amount: row.read(8)?,
            id: row.read(9)?,
            external_erp_id: row.read(10)?,
            external_crm_id: row.read(11)?,
            extra: row.read_extra()?,
        })
    }
}

/// A line of an invoice.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct InvoiceLine {
    /// Id.
    pub id: uuid::Uuid,
    /// Invoice id.
    pub invoice_id: Option<uuid::Uuid>,
    /// Invoice line number.
    pub invoice_line_number: Option<i64>,
    /// Product number.
    pub product_number: Option<String>,
    /// Product name.
    pub product_name: Option<String>,
    /// Charge description.
    pub charge_description: Option<String>,
    /// Charge number.
    pub charge_number: Option<String>,
    /// Charge.
    pub charge: Option<OrderProductChargeReference>,
    /// Quantity.
    pub quantity: Option<Decimal>,
    /// Unit of measure.
    pub unit_of_measure: Option<UnitOfMeasure>,
    /// Price.
    pub price: Option<Decimal>,
    /// Subtotal.
    pub subtotal: Option<Decimal>,
    /// Subtotal base amount.
    pub subtotal_base_amount: Option<Decimal>,
    /// Total.
    pub total: Option<Decimal>,
    /// Total base amount.
    pub total_base_amount: Option<Decimal>,
    /// Tax.
    pub tax: Option<Decimal>,
    /// Tax base amount.
    pub tax_base_amount: Option<Decimal>,
    /// Subtotal pre discount.
    pub subtotal_pre_discount: Option<Decimal>,
    /// Subtotal pre discount base amount.
    pub subtotal_pre_discount_base_amount: Option<Decimal>,
    /// Total pre discount.
    pub total_pre_discount: Option<Decimal>,
    /// Total pre discount base amount.
    pub total_pre_discount_base_amount: Option<Decimal>,
    /// Tax pre discount.
    pub tax_pre_discount: Option<Decimal>,
    /// Tax pre discount base amount.
    pub tax_pre_discount_base_amount: Option<Decimal>,
    /// Exchange rate.
    pub exchange_rate: Option<Decimal>,
    /// Service period start date.
    pub service_period_start_date: Option<jiff::Timestamp>,
    /// Service period end date.
    pub service_period_end_date: Option<jiff::Timestamp>,
    /// Notes.
    pub notes: Option<String>,
    /// Order charge id.
    pub order_charge_id: Option<uuid::Uuid>,
    /// Order id.
    pub order_id: Option<uuid::Uuid>,
    /// Account id.
    pub account_id: Option<uuid::Uuid>,
    /// Charge plan id.
    pub charge_plan_id: Option<uuid::Uuid>,
    /// Order product id.
    pub order_product_id: Option<uuid::Uuid>,
    /// Custom fields, by their keys.
    pub custom_fields: Option<Box<RawValue>>,
    /// Accounts receivable.
    pub accounts_receivable: Option<FinancialAccount>,
    /// Deferred revenue.
    pub deferred_revenue: Option<FinancialAccount>,
    /// Recognized revenue.
    pub recognized_revenue: Option<FinancialAccount>,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// Id of this in your CRM system.
    pub external_crm_id: Option<String>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Tax category name.
    pub tax_category_name: Option<String>,
    /// Tax rate.
    pub tax_rate: Option<Decimal>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for InvoiceLine {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            invoice_id: row.read(1)?,
            invoice_line_number: row.read(2)?,
            product_number: row.read(3)?,
            product_name: row.read(4)?,
            charge_description: row.read(5)?,
            charge_number: row.read(6)?,
            charge: row.read(7)?,
            quantity: row.read(8)?,
            unit_of_measure: row.read(9)?,
            price: row.read(10)?,
            subtotal: row.read(11)?,
            subtotal_base_amount: row.read(12)?,
            total: row.read(13)?,
            total_base_amount: row.read(14)?,
            tax: row.read(15)?,
            tax_base_amount: row.read(16)?,
            subtotal_pre_discount: row.read(17)?,
            subtotal_pre_discount_base_amount: row.read(18)?,
            total_pre_discount: row.read(19)?,
            total_pre_discount_base_amount: row.read(20)?,
            tax_pre_discount: row.read(21)?,
            tax_pre_discount_base_amount: row.read(22)?,
            exchange_rate: row.read(23)?,
            service_period_start_date: row.read(24)?,
            service_period_end_date: row.read(25)?,
            notes: row.read(26)?,
            order_charge_id: row.read(27)?,
            order_id: row.read(28)?,
            account_id: row.read(29)?,
            charge_plan_id: row.read(30)?,
            order_product_id: row.read(31)?,
            custom_fields: row.read(32)?,
            accounts_receivable: row.read(33)?,
            deferred_revenue: row.read(34)?,
            recognized_revenue: row.read(35)?,
            external_erp_id: row.read(36)?,
            external_crm_id: row.read(37)?,
            created: row.read(38)?,
            modified: row.read(39)?,
            tax_category_name: row.read(40)?,
            tax_rate: row.read(41)?,
            extra: row.read_extra()?,
        })
    }
}

/// A file of an invoice.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct InvoiceAttachment {
    /// Invoice id.
    pub invoice_id: Option<uuid::Uuid>,
    /// Attachment detail.
    pub attachment_detail: Option<String>,
    /// Id.
    pub id: uuid::Uuid,
    /// Name.
    pub name: Option<String>,
    /// Content type.
    pub content_type: Option<String>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Where to download it from, for a while. Needs no token: treat it as a secret. Logs that show the object have `[redacted]`; a copy of it as data, such as JSON, has the address.
    pub file_url: Option<Secret>,
    /// Why `file_url` is missing.
    pub file_url_error_message: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for InvoiceAttachment {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            invoice_id: row.read(0)?,
            attachment_detail: row.read(1)?,
            id: row.read(2)?,
            name: row.read(3)?,
            content_type: row.read(4)?,
            created: row.read(5)?,
            modified: row.read(6)?,
            file_url: row.read(7)?,
            file_url_error_message: row.read(8)?,
            extra: row.read_extra()?,
        })
    }
}

/// The invoice that was generated.
///
/// Correction: A failure comes with status 200 or 201 and `successful: false`: it is raised as an error.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GeneratedInvoice {
    /// Successful.
    pub successful: Option<bool>,
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Message.
    pub message: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for GeneratedInvoice {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            successful: row.read(0)?,
            id: row.read(1)?,
            message: row.read(2)?,
            extra: row.read_extra()?,
        })
    }
}

/// What came of an operation.
///
/// Correction: A failure comes with status 200 or 201 and `successful: false`: it is raised as an error.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OperationResult {
    /// Successful.
    pub successful: Option<bool>,
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Message.
    pub message: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for OperationResult {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            successful: row.read(0)?,
            id: row.read(1)?,
            message: row.read(2)?,
            extra: row.read_extra()?,
        })
    }
}

/// What came of a payment online.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ProcessedOnlinePayment {
    /// What came of the payment.
    pub status: Option<OnlinePaymentStatus>,
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Message.
    pub message: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for ProcessedOnlinePayment {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self { status: row.read(0)?, id: row.read(1)?, message: row.read(2)?, extra: row.read_extra()? })
    }
}

/// An attempt to pay an invoice online.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OnlinePaymentLog {
    /// Failed payment.
    pub failed_payment: Option<bool>,
    /// Payment description.
    pub payment_description: Option<String>,
    /// Time stamp.
    pub time_stamp: Option<jiff::Timestamp>,
    /// Payout id.
    pub payout_id: Option<String>,
    /// Is payout.
    pub is_payout: Option<bool>,
    /// Payment intent id.
    pub payment_intent_id: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for OnlinePaymentLog {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            failed_payment: row.read(0)?,
            payment_description: row.read(1)?,
            time_stamp: row.read(2)?,
            payout_id: row.read(3)?,
            is_payout: row.read(4)?,
            payment_intent_id: row.read(5)?,
            extra: row.read_extra()?,
        })
    }
}

/// The payment term of an invoice.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct InvoicePaymentTerm {
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Days until it is due.
    pub days: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for InvoicePaymentTerm {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self { id: row.read(0)?, days: row.read(1)?, name: row.read(2)?, extra: row.read_extra()? })
    }
}

/// What becomes of the draft that an invoice starts as.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GenerateInvoiceAction {
    /// It stays a draft.
    CreateDraft,
    /// It is posted; if that fails, the draft stays.
    CreateDraftAndPostInvoice,
    /// It is posted; if that fails, the draft is cancelled.
    CancelDraftIfPostFail,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl GenerateInvoiceAction {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreateDraft => "CreateDraft",
            Self::CreateDraftAndPostInvoice => "CreateDraftAndPostInvoice",
            Self::CancelDraftIfPostFail => "CancelDraftIfPostFail",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GenerateInvoiceAction {
    fn from(value: &str) -> Self {
        match value {
            "CreateDraft" => Self::CreateDraft,
            "CreateDraftAndPostInvoice" => Self::CreateDraftAndPostInvoice,
            "CancelDraftIfPostFail" => Self::CancelDraftIfPostFail,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for GenerateInvoiceAction {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<GenerateInvoiceAction> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<GenerateInvoiceAction> for String {
    fn from(value: GenerateInvoiceAction) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for GenerateInvoiceAction {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for GenerateInvoiceAction {}

impl FromKind for GenerateInvoiceAction {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for GenerateInvoiceAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Where an invoice stands.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceStatus {
    /// Not posted yet.
    Draft,
    /// Posted, and not settled.
    Posted,
    /// Cancelled.
    Cancelled,
    /// Paid, credited or written off.
    Settled,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl InvoiceStatus {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "Draft",
            Self::Posted => "Posted",
            Self::Cancelled => "Cancelled",
            Self::Settled => "Settled",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InvoiceStatus {
    fn from(value: &str) -> Self {
        match value {
            "Draft" => Self::Draft,
            "Posted" => Self::Posted,
            "Cancelled" => Self::Cancelled,
            "Settled" => Self::Settled,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for InvoiceStatus {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<InvoiceStatus> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<InvoiceStatus> for String {
    fn from(value: InvoiceStatus) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for InvoiceStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for InvoiceStatus {}

impl FromKind for InvoiceStatus {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for InvoiceStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What an invoice is.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceType {
    /// An invoice of orders.
    Invoice,
    /// A credit invoice.
    Credit,
    /// An invoice of something that is on no order.
    OnAccount,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl InvoiceType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Invoice => "Invoice",
            Self::Credit => "Credit",
            Self::OnAccount => "OnAccount",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InvoiceType {
    fn from(value: &str) -> Self {
        match value {
            "Invoice" => Self::Invoice,
            "Credit" => Self::Credit,
            "OnAccount" => Self::OnAccount,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for InvoiceType {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<InvoiceType> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<InvoiceType> for String {
    fn from(value: InvoiceType) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for InvoiceType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for InvoiceType {}

impl FromKind for InvoiceType {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for InvoiceType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How the online payment of an invoice stands.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnlinePaymentStatus {
    /// There was none.
    None,
    /// Paid.
    Succeeded,
    /// Under way.
    Processing,
    /// Failed.
    Failed,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl OnlinePaymentStatus {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "None",
            Self::Succeeded => "Succeeded",
            Self::Processing => "Processing",
            Self::Failed => "Failed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OnlinePaymentStatus {
    fn from(value: &str) -> Self {
        match value {
            "None" => Self::None,
            "Succeeded" => Self::Succeeded,
            "Processing" => Self::Processing,
            "Failed" => Self::Failed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for OnlinePaymentStatus {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<OnlinePaymentStatus> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<OnlinePaymentStatus> for String {
    fn from(value: OnlinePaymentStatus) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for OnlinePaymentStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for OnlinePaymentStatus {}

impl FromKind for OnlinePaymentStatus {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for OnlinePaymentStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How an invoice is paid.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoicePaymentMethod {
    /// By the customer, as the invoice says.
    Invoice,
    /// Through Stripe.
    Stripe,
    /// Through GoCardless.
    GoCardless,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl InvoicePaymentMethod {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Invoice => "Invoice",
            Self::Stripe => "Stripe",
            Self::GoCardless => "GoCardless",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InvoicePaymentMethod {
    fn from(value: &str) -> Self {
        match value {
            "Invoice" => Self::Invoice,
            "Stripe" => Self::Stripe,
            "GoCardless" => Self::GoCardless,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for InvoicePaymentMethod {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<InvoicePaymentMethod> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<InvoicePaymentMethod> for String {
    fn from(value: InvoicePaymentMethod) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for InvoicePaymentMethod {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for InvoicePaymentMethod {}

impl FromKind for InvoicePaymentMethod {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for InvoicePaymentMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
