// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use rust_decimal::Decimal;

use super::{AccountReference, CurrencyAmount, FinancialAccount, InvoiceStatus};
use crate::model::{Extra, FromKind, Slot};

/// A payment.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Payment {
    /// Id.
    pub id: uuid::Uuid,
    /// Payer name.
    pub payer_name: Option<String>,
    /// Payer information.
    pub payer_information: Option<String>,
    /// Payment date.
    pub payment_date: Option<jiff::Timestamp>,
    /// Posted date.
    pub posted_date: Option<jiff::Timestamp>,
    /// Reference.
    pub reference: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Amount.
    pub amount: Option<CurrencyAmount>,
    /// Bank fee amount.
    pub bank_fee_amount: Option<CurrencyAmount>,
    /// Exchange rate.
    pub exchange_rate: Option<Decimal>,
    /// Payment account.
    pub payment_account: Option<FinancialAccount>,
    /// Bank fee account.
    pub bank_fee_account: Option<FinancialAccount>,
    /// Payment method name.
    pub payment_method_name: Option<String>,
    /// Payment method id.
    pub payment_method_id: Option<uuid::Uuid>,
    /// Payment batch number.
    pub payment_batch_number: Option<String>,
    /// Payment batch id.
    pub payment_batch_id: Option<uuid::Uuid>,
    /// Payment settlements.
    pub payment_settlements: Option<Vec<PaymentSettlement>>,
    /// The vendor says that this does not work yet.
    pub payment_write_offs: Option<Vec<WriteOff>>,
    /// External bank id.
    pub external_bank_id: Option<String>,
    /// Online payment intent id.
    pub online_payment_intent_id: Option<String>,
    /// Online payment charge id.
    pub online_payment_charge_id: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Payment {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            payer_name: row.read(1)?,
            payer_information: row.read(2)?,
            payment_date: row.read(3)?,
            posted_date: row.read(4)?,
            reference: row.read(5)?,
            description: row.read(6)?,
            amount: row.read(7)?,
            bank_fee_amount: row.read(8)?,
            exchange_rate: row.read(9)?,
            payment_account: row.read(10)?,
            bank_fee_account: row.read(11)?,
            payment_method_name: row.read(12)?,
            payment_method_id: row.read(13)?,
            payment_batch_number: row.read(14)?,
            payment_batch_id: row.read(15)?,
            payment_settlements: row.read(16)?,
            payment_write_offs: row.read(17)?,
            external_bank_id: row.read(18)?,
            online_payment_intent_id: row.read(19)?,
            online_payment_charge_id: row.read(20)?,
            extra: row.read_extra()?,
        })
    }
}

/// The invoice that a payment settles.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SettledInvoice {
    /// Account.
    pub account: Option<AccountReference>,
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Invoice number.
    pub invoice_number: Option<String>,
    /// Status.
    pub status: Option<InvoiceStatus>,
    /// Invoice date.
    pub invoice_date: Option<jiff::Timestamp>,
    /// Due date.
    pub due_date: Option<jiff::Timestamp>,
    /// Buyer reference.
    pub buyer_reference: Option<String>,
    /// Reference for payments.
    pub ocr_number: Option<String>,
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
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// Id of this in your CRM system.
    pub external_crm_id: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for SettledInvoice {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            account: row.read(0)?,
            id: row.read(1)?,
            invoice_number: row.read(2)?,
            status: row.read(3)?,
            invoice_date: row.read(4)?,
            due_date: row.read(5)?,
            buyer_reference: row.read(6)?,
            ocr_number: row.read(7)?,
            currency: row.read(8)?,
            subtotal: row.read(9)?,
            tax: row.read(10)?,
            total_amount: row.read(11)?,
            settled_amount: row.read(12)?,
            external_erp_id: row.read(13)?,
            external_crm_id: row.read(14)?,
            extra: row.read_extra()?,
        })
    }
}

/// What a payment settles of an invoice.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PaymentSettlement {
    /// Amount.
    pub amount: Option<CurrencyAmount>,
    /// Invoice.
    pub invoice: Option<SettledInvoice>,
    /// Write offs.
    pub write_offs: Option<Vec<WriteOff>>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for PaymentSettlement {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            amount: row.read(0)?,
            invoice: row.read(1)?,
            write_offs: row.read(2)?,
            extra: row.read_extra()?,
        })
    }
}

/// An amount that is written off.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WriteOff {
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Amount.
    pub amount: Option<CurrencyAmount>,
    /// Posting text.
    pub posting_text: Option<String>,
    /// Financial account.
    pub financial_account: Option<FinancialAccount>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for WriteOff {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            amount: row.read(1)?,
            posting_text: row.read(2)?,
            financial_account: row.read(3)?,
            extra: row.read_extra()?,
        })
    }
}
