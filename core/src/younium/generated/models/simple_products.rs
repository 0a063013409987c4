// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use rust_decimal::Decimal;
use serde_json::value::RawValue;

use super::{
    BillingDay, BillingPeriod, BillingPeriodAlignment, BillingTiming, ChargeModel, ChargeType, PriceDetail,
    PricePeriod, UsageRating,
};
use crate::model::{Extra, FromKind, Slot};

/// A product with one charge.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SimpleProduct {
    /// Id.
    pub id: uuid::Uuid,
    /// Product number.
    pub product_number: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Category.
    pub category: Option<String>,
    /// Charge type.
    pub charge_type: Option<ChargeType>,
    /// Price model.
    pub price_model: Option<ChargeModel>,
    /// Price period.
    pub price_period: Option<PricePeriod>,
    /// Default quantity.
    pub default_quantity: Option<Decimal>,
    /// Unit code.
    pub unit_code: Option<String>,
    /// Billing period.
    pub billing_period: Option<BillingPeriod>,
    /// Billing day.
    pub billing_day: Option<BillingDay>,
    /// Day of the month, where `billing_day` is `SpecificDay`.
    pub specific_billing_day: Option<i64>,
    /// Period alignment.
    pub period_alignment: Option<BillingPeriodAlignment>,
    /// Billing timing.
    pub billing_timing: Option<BillingTiming>,
    /// Tax template.
    pub tax_template: Option<String>,
    /// Tax included.
    pub tax_included: Option<bool>,
    /// Deferred revenue account.
    pub deferred_revenue_account: Option<String>,
    /// Recognized revenue account.
    pub recognized_revenue_account: Option<String>,
    /// Id of this in your ERP system.
    ///
    /// Correction: Spelt `externalERPid` here only; everywhere else it is `externalERPId`.
    pub external_erp_id: Option<String>,
    /// Id of this in your CRM system.
    pub external_crm_id: Option<String>,
    /// Activation date.
    pub activation_date: Option<jiff::Timestamp>,
    /// End of new sales date.
    pub end_of_new_sales_date: Option<jiff::Timestamp>,
    /// End of renewal date.
    pub end_of_renewal_date: Option<jiff::Timestamp>,
    /// End of life date.
    pub end_of_life_date: Option<jiff::Timestamp>,
    /// Usage rating.
    pub usage_rating: Option<UsageRating>,
    /// Create invoice lines per tier.
    pub create_invoice_lines_per_tier: Option<bool>,
    /// Price details.
    pub price_details: Option<Vec<PriceDetail>>,
    /// Custom fields, by their keys.
    pub custom_fields: Option<Box<RawValue>>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for SimpleProduct {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            product_number: row.read(1)?,
            name: row.read(2)?,
            category: row.read(3)?,
            charge_type: row.read(4)?,
            price_model: row.read(5)?,
            price_period: row.read(6)?,
            default_quantity: row.read(7)?,
            unit_code: row.read(8)?,
            billing_period: row.read(9)?,
            billing_day: row.read(10)?,
            specific_billing_day: row.read(11)?,
            period_alignment: row.read(12)?,
            billing_timing: row.read(13)?,
            tax_template: row.read(14)?,
            tax_included: row.read(15)?,
            deferred_revenue_account: row.read(16)?,
            recognized_revenue_account: row.read(17)?,
            external_erp_id: row.read(18)?,
            external_crm_id: row.read(19)?,
            activation_date: row.read(20)?,
            end_of_new_sales_date: row.read(21)?,
            end_of_renewal_date: row.read(22)?,
            end_of_life_date: row.read(23)?,
            usage_rating: row.read(24)?,
            create_invoice_lines_per_tier: row.read(25)?,
            price_details: row.read(26)?,
            custom_fields: row.read(27)?,
            extra: row.read_extra()?,
        })
    }
}
