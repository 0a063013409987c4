// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use rust_decimal::Decimal;

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::{
    AccountingPeriod, CurrencyAmount, OrderProductChargeReference, RevenueScheduleInvoiceLine,
    RevenueScheduleItem,
};

/// The fields of [`RevenueScheduleItem`], for filters.
#[derive(Debug, Clone)]
pub struct RevenueScheduleItemFields {
    under: String,
}

impl Fields for RevenueScheduleItem {
    type Fields = RevenueScheduleItemFields;

    fn fields(under: &str) -> Self::Fields {
        RevenueScheduleItemFields { under: under.to_owned() }
    }
}

impl RevenueScheduleItemFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// When it was made.
    pub fn created(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "created")
    }

    /// When it was last changed.
    pub fn modified(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "modified")
    }

    /// Deferred revenue.
    pub fn deferred_revenue(&self) -> <CurrencyAmount as Fields>::Fields {
        CurrencyAmount::fields(&format!("{}deferredRevenue/", self.under))
    }

    /// Recognized revenue.
    pub fn recognized_revenue(&self) -> <CurrencyAmount as Fields>::Fields {
        CurrencyAmount::fields(&format!("{}recognizedRevenue/", self.under))
    }

    /// Accounting period.
    pub fn accounting_period(&self) -> <AccountingPeriod as Fields>::Fields {
        AccountingPeriod::fields(&format!("{}accountingPeriod/", self.under))
    }

    /// Invoice line.
    pub fn invoice_line(&self) -> <RevenueScheduleInvoiceLine as Fields>::Fields {
        RevenueScheduleInvoiceLine::fields(&format!("{}invoiceLine/", self.under))
    }

    /// Order product charge.
    pub fn order_product_charge(&self) -> <OrderProductChargeReference as Fields>::Fields {
        OrderProductChargeReference::fields(&format!("{}orderProductCharge/", self.under))
    }
}

/// The fields of [`RevenueScheduleInvoiceLine`], for filters.
#[derive(Debug, Clone)]
pub struct RevenueScheduleInvoiceLineFields {
    under: String,
}

impl Fields for RevenueScheduleInvoiceLine {
    type Fields = RevenueScheduleInvoiceLineFields;

    fn fields(under: &str) -> Self::Fields {
        RevenueScheduleInvoiceLineFields { under: under.to_owned() }
    }
}

impl RevenueScheduleInvoiceLineFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Invoice id.
    pub fn invoice_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "invoiceId")
    }

    /// Invoice number.
    pub fn invoice_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "invoiceNumber")
    }

    /// Invoice date.
    pub fn invoice_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "invoiceDate")
    }

    /// Quantity.
    pub fn quantity(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "quantity")
    }

    /// Unit code.
    pub fn unit_code(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "unitCode")
    }

    /// Price.
    pub fn price(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "price")
    }

    /// Subtotal.
    pub fn subtotal(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "subtotal")
    }

    /// Total.
    pub fn total(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "total")
    }

    /// Tax.
    pub fn tax(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "tax")
    }

    /// Subtotal pre discount.
    pub fn subtotal_pre_discount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "subtotalPreDiscount")
    }

    /// Total pre discount.
    pub fn total_pre_discount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "totalPreDiscount")
    }

    /// Tax pre discount.
    pub fn tax_pre_discount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "taxPreDiscount")
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalERPId")
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalCRMId")
    }

    /// Service period start date.
    pub fn service_period_start_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "servicePeriodStartDate")
    }

    /// Service period end date.
    pub fn service_period_end_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "servicePeriodEndDate")
    }

    /// Notes.
    pub fn notes(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "notes")
    }

    /// Accounts receivable account.
    pub fn accounts_receivable_account(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "accountsReceivableAccount")
    }

    /// Deferred revenue account.
    pub fn deferred_revenue_account(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "deferredRevenueAccount")
    }

    /// Recognized revenue account.
    pub fn recognized_revenue_account(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "recognizedRevenueAccount")
    }

    /// Tax category name.
    pub fn tax_category_name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "taxCategoryName")
    }

    /// Tax rate.
    pub fn tax_rate(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "taxRate")
    }
}
