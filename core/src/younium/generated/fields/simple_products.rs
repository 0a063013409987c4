// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use rust_decimal::Decimal;

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::{
    BillingDay, BillingPeriod, BillingPeriodAlignment, BillingTiming, ChargeModel, ChargeType, PricePeriod,
    SimpleProduct, UsageRating,
};

/// The fields of [`SimpleProduct`], for filters.
#[derive(Debug, Clone)]
pub struct SimpleProductFields {
    under: String,
}

impl Fields for SimpleProduct {
    type Fields = SimpleProductFields;

    fn fields(under: &str) -> Self::Fields {
        SimpleProductFields { under: under.to_owned() }
    }
}

impl SimpleProductFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Product number.
    pub fn product_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "productNumber")
    }

    /// Name.
    pub fn name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "name")
    }

    /// Category.
    pub fn category(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "category")
    }

    /// Charge type.
    pub fn charge_type(&self) -> FieldOf<ChargeType> {
        FieldOf::new(&self.under, "chargeType")
    }

    /// Price model.
    pub fn price_model(&self) -> FieldOf<ChargeModel> {
        FieldOf::new(&self.under, "priceModel")
    }

    /// Price period.
    pub fn price_period(&self) -> FieldOf<PricePeriod> {
        FieldOf::new(&self.under, "pricePeriod")
    }

    /// Default quantity.
    pub fn default_quantity(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "defaultQuantity")
    }

    /// Unit code.
    pub fn unit_code(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "unitCode")
    }

    /// Billing period.
    pub fn billing_period(&self) -> FieldOf<BillingPeriod> {
        FieldOf::new(&self.under, "billingPeriod")
    }

    /// Billing day.
    pub fn billing_day(&self) -> FieldOf<BillingDay> {
        FieldOf::new(&self.under, "billingDay")
    }

    /// Day of the month, where `billing_day` is `SpecificDay`.
    pub fn specific_billing_day(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "specificBillingDay")
    }

    /// Period alignment.
    pub fn period_alignment(&self) -> FieldOf<BillingPeriodAlignment> {
        FieldOf::new(&self.under, "periodAlignment")
    }

    /// Billing timing.
    pub fn billing_timing(&self) -> FieldOf<BillingTiming> {
        FieldOf::new(&self.under, "billingTiming")
    }

    /// Tax template.
    pub fn tax_template(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "taxTemplate")
    }

    /// Tax included.
    pub fn tax_included(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "taxIncluded")
    }

    /// Deferred revenue account.
    pub fn deferred_revenue_account(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "deferredRevenueAccount")
    }

    /// Recognized revenue account.
    pub fn recognized_revenue_account(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "recognizedRevenueAccount")
    }

    /// Id of this in your ERP system.
    ///
    /// Correction: Spelt `externalERPid` here only; everywhere else it is `externalERPId`.
    pub fn external_erp_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalERPid")
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalCRMId")
    }

    /// Activation date.
    pub fn activation_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "activationDate")
    }

    /// End of new sales date.
    pub fn end_of_new_sales_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "endOfNewSalesDate")
    }

    /// End of renewal date.
    pub fn end_of_renewal_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "endOfRenewalDate")
    }

    /// End of life date.
    pub fn end_of_life_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "endOfLifeDate")
    }

    /// Usage rating.
    pub fn usage_rating(&self) -> FieldOf<UsageRating> {
        FieldOf::new(&self.under, "usageRating")
    }

    /// Create invoice lines per tier.
    pub fn create_invoice_lines_per_tier(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "createInvoiceLinesPerTier")
    }
}
