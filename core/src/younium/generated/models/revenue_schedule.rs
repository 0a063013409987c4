// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use rust_decimal::Decimal;

use super::{AccountingPeriod, CurrencyAmount, OrderProductChargeReference};
use crate::model::{Extra, FromKind, Slot};

/// Revenue that is recognised in one accounting period.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RevenueScheduleItem {
    /// Id.
    pub id: uuid::Uuid,
    /// Deferred revenue.
    pub deferred_revenue: Option<CurrencyAmount>,
    /// Recognized revenue.
    pub recognized_revenue: Option<CurrencyAmount>,
    /// Accounting period.
    pub accounting_period: Option<AccountingPeriod>,
    /// Invoice line.
    pub invoice_line: Option<RevenueScheduleInvoiceLine>,
    /// Order product charge.
    pub order_product_charge: Option<OrderProductChargeReference>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for RevenueScheduleItem {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            deferred_revenue: row.read(1)?,
            recognized_revenue: row.read(2)?,
            accounting_period: row.read(3)?,
            invoice_line: row.read(4)?,
            order_product_charge: row.read(5)?,
            created: row.read(6)?,
            modified: row.read(7)?,
            extra: row.read_extra()?,
        })
    }
}

/// The invoice line whose revenue is recognised.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RevenueScheduleInvoiceLine {
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Invoice id.
    pub invoice_id: Option<uuid::Uuid>,
    /// Invoice number.
    pub invoice_number: Option<String>,
    /// Invoice date.
    pub invoice_date: Option<jiff::Timestamp>,
    /// Quantity.
    pub quantity: Option<Decimal>,
    /// Unit code.
    pub unit_code: Option<String>,
    /// Price.
    pub price: Option<Decimal>,
    /// Subtotal.
    pub subtotal: Option<Decimal>,
    /// Total.
    pub total: Option<Decimal>,
    /// Tax.
    pub tax: Option<Decimal>,
    /// Subtotal pre discount.
    pub subtotal_pre_discount: Option<Decimal>,
    /// Total pre discount.
    pub total_pre_discount: Option<Decimal>,
    /// Tax pre discount.
    pub tax_pre_discount: Option<Decimal>,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// Id of this in your CRM system.
    pub external_crm_id: Option<String>,
    /// Service period start date.
    pub service_period_start_date: Option<jiff::Timestamp>,
    /// Service period end date.
    pub service_period_end_date: Option<jiff::Timestamp>,
    /// Notes.
    pub notes: Option<String>,
    /// Accounts receivable account.
    pub accounts_receivable_account: Option<String>,
    /// Deferred revenue account.
    pub deferred_revenue_account: Option<String>,
    /// Recognized revenue account.
    pub recognized_revenue_account: Option<String>,
    /// Tax category name.
    pub tax_category_name: Option<String>,
    /// Tax rate.
    pub tax_rate: Option<Decimal>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for RevenueScheduleInvoiceLine {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            invoice_id: row.read(1)?,
            invoice_number: row.read(2)?,
            invoice_date: row.read(3)?,
            quantity: row.read(4)?,
            unit_code: row.read(5)?,
            price: row.read(6)?,
            subtotal: row.read(7)?,
            total: row.read(8)?,
            tax: row.read(9)?,
            subtotal_pre_discount: row.read(10)?,
            total_pre_discount: row.read(11)?,
            tax_pre_discount: row.read(12)?,
            external_erp_id: row.read(13)?,
            external_crm_id: row.read(14)?,
            service_period_start_date: row.read(15)?,
            service_period_end_date: row.read(16)?,
            notes: row.read(17)?,
            accounts_receivable_account: row.read(18)?,
            deferred_revenue_account: row.read(19)?,
            recognized_revenue_account: row.read(20)?,
            tax_category_name: row.read(21)?,
            tax_rate: row.read(22)?,
            extra: row.read_extra()?,
        })
    }
}
