// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use rust_decimal::Decimal;

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::{
    BillingDay, BillingPeriod, BillingPeriodAlignment, BillingTiming, ChargeBoundary, ChargeChangeState,
    ChargeModel, ChargeType, CurrencyAmount, OrderProductCharge, PricePeriod, UsageRating,
};

/// The fields of [`OrderProductCharge`], for filters.
#[derive(Debug, Clone)]
pub struct OrderProductChargeFields {
    under: String,
}

impl Fields for OrderProductCharge {
    type Fields = OrderProductChargeFields;

    fn fields(under: &str) -> Self::Fields {
        OrderProductChargeFields { under: under.to_owned() }
    }
}

impl OrderProductChargeFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Charge number.
    pub fn charge_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "chargeNumber")
    }

    /// Version.
    pub fn version(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "version")
    }

    /// Is last version.
    pub fn is_last_version(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "isLastVersion")
    }

    /// Name.
    pub fn name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "name")
    }

    /// Charge type.
    pub fn charge_type(&self) -> FieldOf<ChargeType> {
        FieldOf::new(&self.under, "chargeType")
    }

    /// Price model.
    pub fn price_model(&self) -> FieldOf<ChargeModel> {
        FieldOf::new(&self.under, "priceModel")
    }

    /// Effective start date.
    pub fn effective_start_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "effectiveStartDate")
    }

    /// Effective end date.
    pub fn effective_end_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "effectiveEndDate")
    }

    /// Quantity.
    pub fn quantity(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "quantity")
    }

    /// Unit code.
    pub fn unit_code(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "unitCode")
    }

    /// Start on.
    pub fn start_on(&self) -> FieldOf<ChargeBoundary> {
        FieldOf::new(&self.under, "startOn")
    }

    /// End on.
    pub fn end_on(&self) -> FieldOf<ChargeBoundary> {
        FieldOf::new(&self.under, "endOn")
    }

    /// Up to when it counts as invoiced.
    pub fn charged_through_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "chargedThroughDate")
    }

    /// Last renewal date.
    pub fn last_renewal_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "lastRenewalDate")
    }

    /// Last price adjustment date.
    pub fn last_price_adjustment_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "lastPriceAdjustmentDate")
    }

    /// Price period.
    pub fn price_period(&self) -> FieldOf<PricePeriod> {
        FieldOf::new(&self.under, "pricePeriod")
    }

    /// Usage rating.
    pub fn usage_rating(&self) -> FieldOf<UsageRating> {
        FieldOf::new(&self.under, "usageRating")
    }

    /// Revenue recognition rule.
    pub fn revenue_recognition_rule(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "revenueRecognitionRule")
    }

    /// Billing day.
    pub fn billing_day(&self) -> FieldOf<BillingDay> {
        FieldOf::new(&self.under, "billingDay")
    }

    /// Day of the month, where `billing_day` is `SpecificDay`.
    pub fn specific_billing_day(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "specificBillingDay")
    }

    /// Days to move the billing by, where `billing_day` is `DaysOffset`.
    pub fn offset_billing_days(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "offsetBillingDays")
    }

    /// Billing period.
    pub fn billing_period(&self) -> FieldOf<BillingPeriod> {
        FieldOf::new(&self.under, "billingPeriod")
    }

    /// Billing timing.
    pub fn billing_timing(&self) -> FieldOf<BillingTiming> {
        FieldOf::new(&self.under, "billingTiming")
    }

    /// Period alignment.
    pub fn period_alignment(&self) -> FieldOf<BillingPeriodAlignment> {
        FieldOf::new(&self.under, "periodAlignment")
    }

    /// What periods start with, where `period_alignment` is `AlignToDate`.
    pub fn alignment_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "alignmentDate")
    }

    /// Tax template.
    pub fn tax_template(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "taxTemplate")
    }

    /// Tax included.
    pub fn tax_included(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "taxIncluded")
    }

    /// Create invoice lines per tier.
    pub fn create_invoice_lines_per_tier(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "createInvoiceLinesPerTier")
    }

    /// Estimated usage.
    pub fn estimated_usage(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "estimatedUsage")
    }

    /// Estimated quantity.
    pub fn estimated_quantity(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "estimatedQuantity")
    }

    /// Remaining quantity.
    pub fn remaining_quantity(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "remainingQuantity")
    }

    /// Ordered quantity.
    pub fn ordered_quantity(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "orderedQuantity")
    }

    /// Delivery date.
    pub fn delivery_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "deliveryDate")
    }

    /// Remarks.
    pub fn remarks(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "remarks")
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

    /// Change state.
    pub fn change_state(&self) -> FieldOf<ChargeChangeState> {
        FieldOf::new(&self.under, "changeState")
    }

    /// The price as it is shown on documents.
    pub fn display_price(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "displayPrice")
    }

    /// Recurring monthly amount.
    pub fn recurring_monthly_amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "recurringMonthlyAmount")
    }

    /// In the base currency.
    pub fn recurring_monthly_amount_base(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "recurringMonthlyAmountBase")
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalERPId")
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalCRMId")
    }

    /// Price that is in force now. Charges made before 2025-05-14 lack it.
    pub fn price(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "price")
    }

    /// List price that is in force now. Charges made before 2025-05-14 lack it.
    pub fn list_price(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "listPrice")
    }

    /// Discount that is in force now. Charges made before 2025-05-14 lack it.
    pub fn discount_amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "discountAmount")
    }

    /// Discount that is in force now, in per cent. Charges made before 2025-05-14 lack it.
    pub fn discount_percentage(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "discountPercentage")
    }

    /// Price times quantity. Charges made before 2025-05-14 lack it.
    pub fn total_price(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "totalPrice")
    }

    /// List price times quantity. Charges made before 2025-05-14 lack it.
    pub fn total_list_price(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "totalListPrice")
    }

    /// Discount times quantity. Charges made before 2025-05-14 lack it.
    pub fn total_discount_amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "totalDiscountAmount")
    }

    /// Discount of the total, in per cent. Charges made before 2025-05-14 lack it.
    pub fn total_discount_percentage(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "totalDiscountPercentage")
    }

    /// Total of one billing period. Charges made before 2025-05-14 lack it.
    pub fn total_per_invoice(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "totalPerInvoice")
    }

    /// Order product id.
    pub fn order_product_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "orderProductId")
    }

    /// Order id.
    pub fn order_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "orderId")
    }

    /// Id of the product's charge that it was made from. `id` is that of the charge on the order.
    pub fn charge_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "chargeId")
    }

    /// When it was made.
    pub fn created(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "created")
    }

    /// When it was last changed.
    pub fn modified(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "modified")
    }

    /// Committed monthly recurring revenue.
    pub fn cmrr(&self) -> <CurrencyAmount as Fields>::Fields {
        CurrencyAmount::fields(&format!("{}cmrr/", self.under))
    }

    /// Annual contract value.
    pub fn acv(&self) -> <CurrencyAmount as Fields>::Fields {
        CurrencyAmount::fields(&format!("{}acv/", self.under))
    }

    /// Total contract value.
    pub fn tcv(&self) -> <CurrencyAmount as Fields>::Fields {
        CurrencyAmount::fields(&format!("{}tcv/", self.under))
    }

    /// The metric EMRR, as Younium computes it.
    pub fn emrr(&self) -> <CurrencyAmount as Fields>::Fields {
        CurrencyAmount::fields(&format!("{}emrr/", self.under))
    }

    /// What is charged once.
    pub fn one_time_fees(&self) -> <CurrencyAmount as Fields>::Fields {
        CurrencyAmount::fields(&format!("{}oneTimeFees/", self.under))
    }
}
