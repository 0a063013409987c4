// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use rust_decimal::Decimal;
use serde_json::value::RawValue;

use super::{AccountType, InvoiceDeliveryMethod, InvoiceStatus, InvoiceType};
use crate::model::{Extra, FromKind, Slot};

/// A journal with its transactions.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Journal {
    /// Id.
    pub id: uuid::Uuid,
    /// Journal number.
    pub journal_number: Option<String>,
    /// Accounting period.
    pub accounting_period: Option<AccountingPeriod>,
    /// Journal type.
    pub journal_type: Option<JournalType>,
    /// Description.
    pub description: Option<String>,
    /// Posted.
    pub posted: Option<bool>,
    /// Posted date.
    pub posted_date: Option<jiff::Timestamp>,
    /// Its accounting transactions.
    pub vouchers: Option<Vec<Voucher>>,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// When it was transferred to the ERP system.
    pub transferred_to_erp: Option<jiff::Timestamp>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Journal {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            journal_number: row.read(1)?,
            accounting_period: row.read(2)?,
            journal_type: row.read(3)?,
            description: row.read(4)?,
            posted: row.read(5)?,
            posted_date: row.read(6)?,
            vouchers: row.read(7)?,
            external_erp_id: row.read(8)?,
            transferred_to_erp: row.read(9)?,
            created: row.read(10)?,
            modified: row.read(11)?,
            extra: row.read_extra()?,
        })
    }
}

/// A journal without its transactions.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct JournalDetails {
    /// Id.
    pub id: uuid::Uuid,
    /// Journal number.
    pub journal_number: Option<String>,
    /// Accounting period.
    pub accounting_period: Option<AccountingPeriod>,
    /// Journal type.
    pub journal_type: Option<JournalType>,
    /// Description.
    pub description: Option<String>,
    /// Posted.
    pub posted: Option<bool>,
    /// Posted date.
    pub posted_date: Option<jiff::Timestamp>,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// When it was transferred to the ERP system.
    pub transferred_to_erp: Option<jiff::Timestamp>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for JournalDetails {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            journal_number: row.read(1)?,
            accounting_period: row.read(2)?,
            journal_type: row.read(3)?,
            description: row.read(4)?,
            posted: row.read(5)?,
            posted_date: row.read(6)?,
            external_erp_id: row.read(7)?,
            transferred_to_erp: row.read(8)?,
            created: row.read(9)?,
            modified: row.read(10)?,
            extra: row.read_extra()?,
        })
    }
}

/// A journal, summed up by financial account.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct JournalSummary {
    /// Summary lines.
    pub summary_lines: Option<Vec<JournalSummaryLine>>,
    /// Id.
    pub id: uuid::Uuid,
    /// Journal number.
    pub journal_number: Option<String>,
    /// Accounting period.
    pub accounting_period: Option<AccountingPeriod>,
    /// Journal type.
    pub journal_type: Option<JournalType>,
    /// Description.
    pub description: Option<String>,
    /// Posted.
    pub posted: Option<bool>,
    /// Posted date.
    pub posted_date: Option<jiff::Timestamp>,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// When it was transferred to the ERP system.
    pub transferred_to_erp: Option<jiff::Timestamp>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for JournalSummary {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            summary_lines: row.read(0)?,
            id: row.read(1)?,
            journal_number: row.read(2)?,
            accounting_period: row.read(3)?,
            journal_type: row.read(4)?,
            description: row.read(5)?,
            posted: row.read(6)?,
            posted_date: row.read(7)?,
            external_erp_id: row.read(8)?,
            transferred_to_erp: row.read(9)?,
            created: row.read(10)?,
            modified: row.read(11)?,
            extra: row.read_extra()?,
        })
    }
}

/// A transaction of the books, with its lines.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AccountingTransaction {
    /// Transaction number.
    pub transaction_number: Option<String>,
    /// Effective date.
    pub effective_date: Option<jiff::Timestamp>,
    /// Source.
    pub source: Option<TransactionSource>,
    /// Transactions.
    pub transactions: Option<Vec<Transaction>>,
    /// Order charge number.
    pub order_charge_number: Option<String>,
    /// Order charge id.
    pub order_charge_id: Option<uuid::Uuid>,
    /// Revenue schedule item id.
    pub revenue_schedule_item_id: Option<uuid::Uuid>,
    /// Invoice.
    pub invoice: Option<TransactionInvoice>,
    /// Invoice account id.
    pub invoice_account_id: Option<uuid::Uuid>,
    /// Invoice id.
    pub invoice_id: Option<uuid::Uuid>,
    /// Invoice line id.
    pub invoice_line_id: Option<uuid::Uuid>,
    /// Payment id.
    pub payment_id: Option<uuid::Uuid>,
    /// Payment settlement id.
    pub payment_settlement_id: Option<uuid::Uuid>,
    /// Invoice account.
    pub invoice_account: Option<TransactionAccount>,
    /// Journal id.
    pub journal_id: Option<uuid::Uuid>,
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

impl FromKind for AccountingTransaction {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            transaction_number: row.read(0)?,
            effective_date: row.read(1)?,
            source: row.read(2)?,
            transactions: row.read(3)?,
            order_charge_number: row.read(4)?,
            order_charge_id: row.read(5)?,
            revenue_schedule_item_id: row.read(6)?,
            invoice: row.read(7)?,
            invoice_account_id: row.read(8)?,
            invoice_id: row.read(9)?,
            invoice_line_id: row.read(10)?,
            payment_id: row.read(11)?,
            payment_settlement_id: row.read(12)?,
            invoice_account: row.read(13)?,
            journal_id: row.read(14)?,
            external_erp_id: row.read(15)?,
            external_crm_id: row.read(16)?,
            created: row.read(17)?,
            modified: row.read(18)?,
            extra: row.read_extra()?,
        })
    }
}

/// A period of the books.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AccountingPeriod {
    /// Description.
    pub description: Option<String>,
    /// Fiscal year.
    pub fiscal_year: Option<i64>,
    /// Fiscal period.
    pub fiscal_period: Option<i64>,
    /// Fiscal quarter.
    pub fiscal_quarter: Option<i64>,
    /// Calendar year.
    pub calendar_year: Option<i64>,
    /// Calendar month.
    pub calendar_month: Option<i64>,
    /// Start date.
    pub start_date: Option<jiff::Timestamp>,
    /// End date.
    pub end_date: Option<jiff::Timestamp>,
    /// Status.
    pub status: Option<AccountingPeriodStatus>,
    /// Closed date.
    pub closed_date: Option<jiff::Timestamp>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for AccountingPeriod {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            description: row.read(0)?,
            fiscal_year: row.read(1)?,
            fiscal_period: row.read(2)?,
            fiscal_quarter: row.read(3)?,
            calendar_year: row.read(4)?,
            calendar_month: row.read(5)?,
            start_date: row.read(6)?,
            end_date: row.read(7)?,
            status: row.read(8)?,
            closed_date: row.read(9)?,
            extra: row.read_extra()?,
        })
    }
}

/// The sums of a journal on one financial account.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct JournalSummaryLine {
    /// Account code.
    pub account_code: Option<String>,
    /// Account name.
    pub account_name: Option<String>,
    /// Credit amount.
    pub credit_amount: Option<Decimal>,
    /// Debit amount.
    pub debit_amount: Option<Decimal>,
    /// Dimensions of the books, by their names.
    pub dimensions: Option<Box<RawValue>>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for JournalSummaryLine {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            account_code: row.read(0)?,
            account_name: row.read(1)?,
            credit_amount: row.read(2)?,
            debit_amount: row.read(3)?,
            dimensions: row.read(4)?,
            extra: row.read_extra()?,
        })
    }
}

/// The account that a transaction belongs to.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TransactionAccount {
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Account number.
    pub account_number: Option<String>,
    /// Account type.
    pub account_type: Option<AccountType>,
    /// Invoice delivery method.
    pub invoice_delivery_method: Option<InvoiceDeliveryMethod>,
    /// Name.
    pub name: Option<String>,
    /// Organization number.
    pub organization_number: Option<String>,
    /// Accounts receivable.
    pub accounts_receivable: Option<String>,
    /// ISO 4217 code, such as `SEK`.
    pub currency_code: Option<String>,
    /// Tax registration number.
    pub tax_registration_number: Option<String>,
    /// Tax template.
    pub tax_template: Option<String>,
    /// Invoice batch group id.
    pub invoice_batch_group_id: Option<uuid::Uuid>,
    /// Invoice setting group id.
    pub invoice_setting_group_id: Option<uuid::Uuid>,
    /// Custom fields, by their keys.
    pub custom_fields: Option<Box<RawValue>>,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// Id of this in your CRM system.
    pub external_crm_id: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for TransactionAccount {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            account_number: row.read(1)?,
            account_type: row.read(2)?,
            invoice_delivery_method: row.read(3)?,
            name: row.read(4)?,
            organization_number: row.read(5)?,
            accounts_receivable: row.read(6)?,
            currency_code: row.read(7)?,
            tax_registration_number: row.read(8)?,
            tax_template: row.read(9)?,
            invoice_batch_group_id: row.read(10)?,
            invoice_setting_group_id: row.read(11)?,
            custom_fields: row.read(12)?,
            external_erp_id: row.read(13)?,
            external_crm_id: row.read(14)?,
            extra: row.read_extra()?,
        })
    }
}

/// The invoice that a transaction belongs to.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TransactionInvoice {
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Invoice number.
    pub invoice_number: Option<String>,
    /// Status.
    pub status: Option<InvoiceStatus>,
    /// Notes.
    pub notes: Option<String>,
    /// Invoice date.
    pub invoice_date: Option<jiff::Timestamp>,
    /// Currency.
    pub currency: Option<String>,
    /// Subtotal.
    pub subtotal: Option<Decimal>,
    /// Tax.
    pub tax: Option<Decimal>,
    /// Total amount.
    pub total_amount: Option<Decimal>,
    /// Settled amount.
    pub settled_amount: Option<Decimal>,
    /// Tax included.
    pub tax_included: Option<bool>,
    /// Invoice batch id.
    pub invoice_batch_id: Option<uuid::Uuid>,
    /// Invoice type.
    pub invoice_type: Option<InvoiceType>,
    /// Custom fields, by their keys.
    pub custom_fields: Option<Box<RawValue>>,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// Id of this in your CRM system.
    pub external_crm_id: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for TransactionInvoice {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            invoice_number: row.read(1)?,
            status: row.read(2)?,
            notes: row.read(3)?,
            invoice_date: row.read(4)?,
            currency: row.read(5)?,
            subtotal: row.read(6)?,
            tax: row.read(7)?,
            total_amount: row.read(8)?,
            settled_amount: row.read(9)?,
            tax_included: row.read(10)?,
            invoice_batch_id: row.read(11)?,
            invoice_type: row.read(12)?,
            custom_fields: row.read(13)?,
            external_erp_id: row.read(14)?,
            external_crm_id: row.read(15)?,
            extra: row.read_extra()?,
        })
    }
}

/// A line of an accounting transaction.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Transaction {
    /// Description.
    pub description: Option<String>,
    /// Account.
    pub account: Option<String>,
    /// Account external crm id.
    pub account_external_crm_id: Option<String>,
    /// Account external erp id.
    pub account_external_erp_id: Option<String>,
    /// Account external code.
    pub account_external_code: Option<String>,
    /// Debit amount.
    pub debit_amount: Option<Decimal>,
    /// Credit amount.
    pub credit_amount: Option<Decimal>,
    /// Sales currency debit amount.
    pub sales_currency_debit_amount: Option<Decimal>,
    /// Sales currency credit amount.
    pub sales_currency_credit_amount: Option<Decimal>,
    /// Sales currency.
    pub sales_currency: Option<String>,
    /// Exchange rate.
    pub exchange_rate: Option<Decimal>,
    /// Custom fields, by their keys.
    pub custom_fields: Option<Box<RawValue>>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Transaction {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            description: row.read(0)?,
            account: row.read(1)?,
            account_external_crm_id: row.read(2)?,
            account_external_erp_id: row.read(3)?,
            account_external_code: row.read(4)?,
            debit_amount: row.read(5)?,
            credit_amount: row.read(6)?,
            sales_currency_debit_amount: row.read(7)?,
            sales_currency_credit_amount: row.read(8)?,
            sales_currency: row.read(9)?,
            exchange_rate: row.read(10)?,
            custom_fields: row.read(11)?,
            extra: row.read_extra()?,
        })
    }
}

/// A transaction of a journal: an older form of `AccountingTransaction`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Voucher {
    /// Transaction number.
    pub transaction_number: Option<String>,
    /// Effective date.
    pub effective_date: Option<jiff::Timestamp>,
    /// Source.
    pub source: Option<TransactionSource>,
    /// Transactions.
    pub transactions: Option<Vec<Transaction>>,
    /// Order charge number.
    pub order_charge_number: Option<String>,
    /// Order charge id.
    pub order_charge_id: Option<uuid::Uuid>,
    /// Revenue schedule item id.
    pub revenue_schedule_item_id: Option<uuid::Uuid>,
    /// Invoice number.
    pub invoice_number: Option<String>,
    /// Invoice account id.
    pub invoice_account_id: Option<uuid::Uuid>,
    /// Invoice id.
    pub invoice_id: Option<uuid::Uuid>,
    /// Invoice line id.
    pub invoice_line_id: Option<uuid::Uuid>,
    /// Payment id.
    pub payment_id: Option<uuid::Uuid>,
    /// Payment settlement id.
    pub payment_settlement_id: Option<uuid::Uuid>,
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

impl FromKind for Voucher {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            transaction_number: row.read(0)?,
            effective_date: row.read(1)?,
            source: row.read(2)?,
            transactions: row.read(3)?,
            order_charge_number: row.read(4)?,
            order_charge_id: row.read(5)?,
            revenue_schedule_item_id: row.read(6)?,
            invoice_number: row.read(7)?,
            invoice_account_id: row.read(8)?,
            invoice_id: row.read(9)?,
            invoice_line_id: row.read(10)?,
            payment_id: row.read(11)?,
            payment_settlement_id: row.read(12)?,
            external_erp_id: row.read(13)?,
            external_crm_id: row.read(14)?,
            created: row.read(15)?,
            modified: row.read(16)?,
            extra: row.read_extra()?,
        })
    }
}

/// Whether a period of the books is open.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountingPeriodStatus {
    /// Can be posted to.
    Open,
    /// Can no longer be posted to.
    Closed,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl AccountingPeriodStatus {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "Open",
            Self::Closed => "Closed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AccountingPeriodStatus {
    fn from(value: &str) -> Self {
        match value {
            "Open" => Self::Open,
            "Closed" => Self::Closed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for AccountingPeriodStatus {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<AccountingPeriodStatus> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<AccountingPeriodStatus> for String {
    fn from(value: AccountingPeriodStatus) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for AccountingPeriodStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for AccountingPeriodStatus {}

impl FromKind for AccountingPeriodStatus {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for AccountingPeriodStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a journal is of.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JournalType {
    /// Invoices.
    Invoice,
    /// Revenue that is recognised.
    RevenueRecognition,
    /// Payments.
    Payment,
    /// Payouts.
    Payout,
    /// Orders.
    Order,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl JournalType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Invoice => "Invoice",
            Self::RevenueRecognition => "RevenueRecognition",
            Self::Payment => "Payment",
            Self::Payout => "Payout",
            Self::Order => "Order",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for JournalType {
    fn from(value: &str) -> Self {
        match value {
            "Invoice" => Self::Invoice,
            "RevenueRecognition" => Self::RevenueRecognition,
            "Payment" => Self::Payment,
            "Payout" => Self::Payout,
            "Order" => Self::Order,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for JournalType {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<JournalType> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<JournalType> for String {
    fn from(value: JournalType) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for JournalType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for JournalType {}

impl FromKind for JournalType {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for JournalType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What an accounting transaction came from.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionSource {
    /// An invoice.
    Invoicing,
    /// Revenue that is recognised.
    RevenueRecognition,
    /// A payment.
    Payment,
    /// A payout.
    Payout,
    /// An order.
    Order,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl TransactionSource {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Invoicing => "Invoicing",
            Self::RevenueRecognition => "RevenueRecognition",
            Self::Payment => "Payment",
            Self::Payout => "Payout",
            Self::Order => "Order",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TransactionSource {
    fn from(value: &str) -> Self {
        match value {
            "Invoicing" => Self::Invoicing,
            "RevenueRecognition" => Self::RevenueRecognition,
            "Payment" => Self::Payment,
            "Payout" => Self::Payout,
            "Order" => Self::Order,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for TransactionSource {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<TransactionSource> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<TransactionSource> for String {
    fn from(value: TransactionSource) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for TransactionSource {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for TransactionSource {}

impl FromKind for TransactionSource {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for TransactionSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
