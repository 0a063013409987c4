// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What Younium is sent, as Rust structs.

use rust_decimal::Decimal;
use serde_json::value::RawValue;

use super::FeatureInput;
use crate::model::{Lookup, Members, Patch, ToJson, When};
use crate::younium::generated::models::{
    BillingDay, BillingPeriod, BillingPeriodAlignment, BillingTiming, ChargeBoundary, ChargeChangeState,
    ChargeModel, ChargeType, DiscountBoundaryInput, ItemOperation, LinkOperation, PriceBase, PricePeriod,
    UsageRating,
};

/// What can be changed of a charge on an order.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct OrderProductChargeUpdate(Members);

impl OrderProductChargeUpdate {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Description.
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"description\":", &description.into());
        self
    }

    /// Remarks.
    pub fn remarks(mut self, remarks: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"remarks\":", &remarks.into());
        self
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(mut self, external_erp_id: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"externalERPId\":", &external_erp_id.into());
        self
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(mut self, external_crm_id: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"externalCRMId\":", &external_crm_id.into());
        self
    }

    /// Custom fields, by their keys.
    pub fn custom_fields(mut self, custom_fields: impl Into<Patch<Box<RawValue>>>) -> Self {
        self.0.patch("\"customFields\":", &custom_fields.into());
        self
    }
}

impl ToJson for OrderProductChargeUpdate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// The date up to which a charge counts as invoiced.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct InvoicedToInput(Members);

impl InvoicedToInput {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Invoiced to date.
    pub fn invoiced_to_date(mut self, invoiced_to_date: impl Into<When>) -> Self {
        self.0.set("\"invoicedToDate\":", &Into::<When>::into(invoiced_to_date));
        self
    }
}

impl ToJson for InvoicedToInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A price of a charge on an order, for one tier of quantities.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct OrderPriceDetailInput(Members);

impl OrderPriceDetailInput {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// To quantity.
    pub fn to_quantity(mut self, to_quantity: impl Into<Decimal>) -> Self {
        self.0.set("\"toQuantity\":", &Into::<Decimal>::into(to_quantity));
        self
    }

    /// Number of the tier.
    pub fn tier(mut self, tier: i64) -> Self {
        self.0.set("\"tier\":", &tier);
        self
    }

    /// Price.
    pub fn price(mut self, price: impl Into<Decimal>) -> Self {
        self.0.set("\"price\":", &Into::<Decimal>::into(price));
        self
    }

    /// List price.
    pub fn list_price(mut self, list_price: impl Into<Decimal>) -> Self {
        self.0.set("\"listPrice\":", &Into::<Decimal>::into(list_price));
        self
    }

    /// Description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("\"description\":", &Into::<String>::into(description));
        self
    }

    /// From quantity.
    pub fn from_quantity(mut self, from_quantity: impl Into<Decimal>) -> Self {
        self.0.set("\"fromQuantity\":", &Into::<Decimal>::into(from_quantity));
        self
    }

    /// Price base.
    pub fn price_base(mut self, price_base: impl Into<PriceBase>) -> Self {
        self.0.set("\"priceBase\":", &Into::<PriceBase>::into(price_base));
        self
    }

    /// From 0 to 100.
    pub fn line_discount_percent(mut self, line_discount_percent: impl Into<Decimal>) -> Self {
        self.0.set("\"lineDiscountPercent\":", &Into::<Decimal>::into(line_discount_percent));
        self
    }

    /// Line discount amount.
    pub fn line_discount_amount(mut self, line_discount_amount: impl Into<Decimal>) -> Self {
        self.0.set("\"lineDiscountAmount\":", &Into::<Decimal>::into(line_discount_amount));
        self
    }
}

impl ToJson for OrderPriceDetailInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A charge on an order to create.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct OrderProductChargeCreate(Members);

impl OrderProductChargeCreate {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Charge.
    pub fn charge(mut self, charge: impl Into<Lookup>) -> Self {
        self.0.set("\"charge\":", &Into::<Lookup>::into(charge));
        self
    }

    /// Name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("\"name\":", &Into::<String>::into(name));
        self
    }

    /// Charge type.
    pub fn charge_type(mut self, charge_type: impl Into<ChargeType>) -> Self {
        self.0.set("\"chargeType\":", &Into::<ChargeType>::into(charge_type));
        self
    }

    /// Price model.
    pub fn price_model(mut self, price_model: impl Into<ChargeModel>) -> Self {
        self.0.set("\"priceModel\":", &Into::<ChargeModel>::into(price_model));
        self
    }

    /// Effective start date.
    pub fn effective_start_date(mut self, effective_start_date: impl Into<When>) -> Self {
        self.0.set("\"effectiveStartDate\":", &Into::<When>::into(effective_start_date));
        self
    }

    /// Effective end date.
    pub fn effective_end_date(mut self, effective_end_date: impl Into<When>) -> Self {
        self.0.set("\"effectiveEndDate\":", &Into::<When>::into(effective_end_date));
        self
    }

    /// Start milestone.
    pub fn start_milestone(mut self, start_milestone: impl Into<String>) -> Self {
        self.0.set("\"startMilestone\":", &Into::<String>::into(start_milestone));
        self
    }

    /// End milestone.
    pub fn end_milestone(mut self, end_milestone: impl Into<String>) -> Self {
        self.0.set("\"endMilestone\":", &Into::<String>::into(end_milestone));
        self
    }

    /// Quantity.
    pub fn quantity(mut self, quantity: impl Into<Decimal>) -> Self {
        self.0.set("\"quantity\":", &Into::<Decimal>::into(quantity));
        self
    }

    /// Unit code.
    ///
    /// Looked up by `unit`.
    pub fn unit_code(mut self, unit_code: impl Into<Lookup>) -> Self {
        self.0.set("\"unitCode\":", &Into::<Lookup>::into(unit_code));
        self
    }

    /// Start on.
    pub fn start_on(mut self, start_on: impl Into<ChargeBoundary>) -> Self {
        self.0.set("\"startOn\":", &Into::<ChargeBoundary>::into(start_on));
        self
    }

    /// End on.
    pub fn end_on(mut self, end_on: impl Into<ChargeBoundary>) -> Self {
        self.0.set("\"endOn\":", &Into::<ChargeBoundary>::into(end_on));
        self
    }

    /// Up to when it counts as invoiced.
    pub fn charged_through_date(mut self, charged_through_date: impl Into<When>) -> Self {
        self.0.set("\"chargedThroughDate\":", &Into::<When>::into(charged_through_date));
        self
    }

    /// Last renewal date.
    pub fn last_renewal_date(mut self, last_renewal_date: impl Into<When>) -> Self {
        self.0.set("\"lastRenewalDate\":", &Into::<When>::into(last_renewal_date));
        self
    }

    /// Last price adjustment date.
    pub fn last_price_adjustment_date(mut self, last_price_adjustment_date: impl Into<When>) -> Self {
        self.0.set("\"lastPriceAdjustmentDate\":", &Into::<When>::into(last_price_adjustment_date));
        self
    }

    /// Price period.
    pub fn price_period(mut self, price_period: impl Into<PricePeriod>) -> Self {
        self.0.set("\"pricePeriod\":", &Into::<PricePeriod>::into(price_period));
        self
    }

    /// Usage rating.
    pub fn usage_rating(mut self, usage_rating: impl Into<UsageRating>) -> Self {
        self.0.set("\"usageRating\":", &Into::<UsageRating>::into(usage_rating));
        self
    }

    /// Revenue recognition rule.
    pub fn revenue_recognition_rule(mut self, revenue_recognition_rule: impl Into<Lookup>) -> Self {
        self.0.set("\"revenueRecognitionRule\":", &Into::<Lookup>::into(revenue_recognition_rule));
        self
    }

    /// Billing day.
    pub fn billing_day(mut self, billing_day: impl Into<BillingDay>) -> Self {
        self.0.set("\"billingDay\":", &Into::<BillingDay>::into(billing_day));
        self
    }

    /// Day of the month, where `billing_day` is `SpecificDay`.
    pub fn specific_billing_day(mut self, specific_billing_day: i64) -> Self {
        self.0.set("\"specificBillingDay\":", &specific_billing_day);
        self
    }

    /// Days to move the billing by, where `billing_day` is `DaysOffset`.
    pub fn offset_billing_days(mut self, offset_billing_days: i64) -> Self {
        self.0.set("\"offsetBillingDays\":", &offset_billing_days);
        self
    }

    /// Billing period.
    pub fn billing_period(mut self, billing_period: impl Into<BillingPeriod>) -> Self {
        self.0.set("\"billingPeriod\":", &Into::<BillingPeriod>::into(billing_period));
        self
    }

    /// Billing timing.
    pub fn billing_timing(mut self, billing_timing: impl Into<BillingTiming>) -> Self {
        self.0.set("\"billingTiming\":", &Into::<BillingTiming>::into(billing_timing));
        self
    }

    /// Period alignment.
    pub fn period_alignment(mut self, period_alignment: impl Into<BillingPeriodAlignment>) -> Self {
        self.0.set("\"periodAlignment\":", &Into::<BillingPeriodAlignment>::into(period_alignment));
        self
    }

    /// What periods start with, where `period_alignment` is `AlignToDate`.
    pub fn alignment_date(mut self, alignment_date: impl Into<When>) -> Self {
        self.0.set("\"alignmentDate\":", &Into::<When>::into(alignment_date));
        self
    }

    /// Tax template.
    ///
    /// Looked up by `name` or `id`.
    pub fn tax_template(mut self, tax_template: impl Into<Lookup>) -> Self {
        self.0.set("\"taxTemplate\":", &Into::<Lookup>::into(tax_template));
        self
    }

    /// Tax included.
    pub fn tax_included(mut self, tax_included: bool) -> Self {
        self.0.set("\"taxIncluded\":", &tax_included);
        self
    }

    /// Create invoice lines per tier.
    pub fn create_invoice_lines_per_tier(mut self, create_invoice_lines_per_tier: bool) -> Self {
        self.0.set("\"createInvoiceLinesPerTier\":", &create_invoice_lines_per_tier);
        self
    }

    /// Remarks.
    pub fn remarks(mut self, remarks: impl Into<String>) -> Self {
        self.0.set("\"remarks\":", &Into::<String>::into(remarks));
        self
    }

    /// Deferred revenue account.
    ///
    /// Looked up by `code` or `id`.
    pub fn deferred_revenue_account(mut self, deferred_revenue_account: impl Into<Lookup>) -> Self {
        self.0.set("\"deferredRevenueAccount\":", &Into::<Lookup>::into(deferred_revenue_account));
        self
    }

    /// Recognized revenue account.
    ///
    /// Looked up by `code` or `id`.
    pub fn recognized_revenue_account(mut self, recognized_revenue_account: impl Into<Lookup>) -> Self {
        self.0.set("\"recognizedRevenueAccount\":", &Into::<Lookup>::into(recognized_revenue_account));
        self
    }

    /// Change state.
    pub fn change_state(mut self, change_state: impl Into<ChargeChangeState>) -> Self {
        self.0.set("\"changeState\":", &Into::<ChargeChangeState>::into(change_state));
        self
    }

    /// The price as it is shown on documents.
    pub fn display_price(mut self, display_price: impl Into<Decimal>) -> Self {
        self.0.set("\"displayPrice\":", &Into::<Decimal>::into(display_price));
        self
    }

    /// Price details.
    pub fn price_details(
        mut self,
        price_details: impl IntoIterator<Item = impl Into<OrderPriceDetailInput>>,
    ) -> Self {
        self.0.set(
            "\"priceDetails\":",
            &price_details.into_iter().map(|item| item.into()).collect::<Vec<OrderPriceDetailInput>>(),
        );
        self
    }

    /// Features.
    pub fn features(mut self, features: impl IntoIterator<Item = impl Into<FeatureInput>>) -> Self {
        self.0.set(
            "\"features\":",
            &features.into_iter().map(|item| item.into()).collect::<Vec<FeatureInput>>(),
        );
        self
    }

    /// Estimated usage.
    pub fn estimated_usage(mut self, estimated_usage: i64) -> Self {
        self.0.set("\"estimatedUsage\":", &estimated_usage);
        self
    }

    /// Estimated quantity.
    pub fn estimated_quantity(mut self, estimated_quantity: i64) -> Self {
        self.0.set("\"estimatedQuantity\":", &estimated_quantity);
        self
    }

    /// Ordered quantity.
    pub fn ordered_quantity(mut self, ordered_quantity: impl Into<Decimal>) -> Self {
        self.0.set("\"orderedQuantity\":", &Into::<Decimal>::into(ordered_quantity));
        self
    }

    /// Recurring monthly amount.
    pub fn recurring_monthly_amount(mut self, recurring_monthly_amount: impl Into<Decimal>) -> Self {
        self.0.set("\"recurringMonthlyAmount\":", &Into::<Decimal>::into(recurring_monthly_amount));
        self
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(mut self, external_erp_id: impl Into<String>) -> Self {
        self.0.set("\"externalERPId\":", &Into::<String>::into(external_erp_id));
        self
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(mut self, external_crm_id: impl Into<String>) -> Self {
        self.0.set("\"externalCRMId\":", &Into::<String>::into(external_crm_id));
        self
    }

    /// Custom fields, by their keys.
    pub fn custom_fields(mut self, custom_fields: Box<RawValue>) -> Self {
        self.0.set("\"customFields\":", &custom_fields);
        self
    }

    /// `charge_mapping_key` of the discounts in the same body that are for this charge.
    pub fn order_discount_mapping_key(
        mut self,
        order_discount_mapping_key: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.set(
            "\"orderDiscountMappingKey\":",
            &order_discount_mapping_key.into_iter().map(|item| item.into()).collect::<Vec<String>>(),
        );
        self
    }
}

impl ToJson for OrderProductChargeCreate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A product to put on an order.
#[derive(Debug, Clone)]
#[must_use]
pub struct OrderProductCreate(Members);

impl OrderProductCreate {
    /// With what has to be given:
    ///
    /// * `product`: Product. Looked up by `product_number`, `id` or `name`.
    pub fn new(product: impl Into<Lookup>) -> Self {
        let mut members = Members::default();
        members.set("\"product\":", &Into::<Lookup>::into(product));
        Self(members)
    }

    /// Charge plan.
    ///
    /// Looked up by `charge_plan_number`, `id` or `name`.
    pub fn charge_plan(mut self, charge_plan: impl Into<Lookup>) -> Self {
        self.0.set("\"chargePlan\":", &Into::<Lookup>::into(charge_plan));
        self
    }

    /// Product line number.
    pub fn product_line_number(mut self, product_line_number: i64) -> Self {
        self.0.set("\"productLineNumber\":", &product_line_number);
        self
    }

    /// Name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("\"name\":", &Into::<String>::into(name));
        self
    }

    /// Charges.
    pub fn charges(mut self, charges: impl IntoIterator<Item = impl Into<OrderProductChargeCreate>>) -> Self {
        self.0.set(
            "\"charges\":",
            &charges.into_iter().map(|item| item.into()).collect::<Vec<OrderProductChargeCreate>>(),
        );
        self
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(mut self, external_erp_id: impl Into<String>) -> Self {
        self.0.set("\"externalERPId\":", &Into::<String>::into(external_erp_id));
        self
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(mut self, external_crm_id: impl Into<String>) -> Self {
        self.0.set("\"externalCRMId\":", &Into::<String>::into(external_crm_id));
        self
    }

    /// Custom fields, by their keys.
    pub fn custom_fields(mut self, custom_fields: Box<RawValue>) -> Self {
        self.0.set("\"customFields\":", &custom_fields);
        self
    }
}

impl ToJson for OrderProductCreate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A charge that a discount is for, or no longer.
#[derive(Debug, Clone)]
#[must_use]
pub struct OrderDiscountChargeInput(Members);

impl OrderDiscountChargeInput {
    /// With what has to be given:
    ///
    /// * `charge`: Charge. Looked up by `order_product_charge_number`, `order_product_charge_id`, `charge_number` or `charge_id`.
    pub fn new(charge: impl Into<Lookup>) -> Self {
        let mut members = Members::default();
        members.set("\"charge\":", &Into::<Lookup>::into(charge));
        Self(members)
    }

    /// What to do with this entry.
    pub fn operation(mut self, operation: impl Into<LinkOperation>) -> Self {
        self.0.set("\"operation\":", &Into::<LinkOperation>::into(operation));
        self
    }
}

impl ToJson for OrderDiscountChargeInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A discount to add to an order, to change or to remove.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct OrderDiscountInput(Members);

impl OrderDiscountInput {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to do with this entry.
    pub fn operation(mut self, operation: impl Into<ItemOperation>) -> Self {
        self.0.set("\"operation\":", &Into::<ItemOperation>::into(operation));
        self
    }

    /// Order discount id.
    ///
    /// Looked up by `id`.
    pub fn order_discount_id(mut self, order_discount_id: impl Into<Lookup>) -> Self {
        self.0.set("\"OrderDiscountId\":", &Into::<Lookup>::into(order_discount_id));
        self
    }

    /// Start on.
    pub fn start_on(mut self, start_on: impl Into<DiscountBoundaryInput>) -> Self {
        self.0.set("\"startOn\":", &Into::<DiscountBoundaryInput>::into(start_on));
        self
    }

    /// End on.
    pub fn end_on(mut self, end_on: impl Into<DiscountBoundaryInput>) -> Self {
        self.0.set("\"endOn\":", &Into::<DiscountBoundaryInput>::into(end_on));
        self
    }

    /// Start date.
    pub fn start_date(mut self, start_date: impl Into<When>) -> Self {
        self.0.set("\"startDate\":", &Into::<When>::into(start_date));
        self
    }

    /// End date.
    pub fn end_date(mut self, end_date: impl Into<When>) -> Self {
        self.0.set("\"endDate\":", &Into::<When>::into(end_date));
        self
    }

    /// From 0 to 100.
    pub fn percent(mut self, percent: impl Into<Decimal>) -> Self {
        self.0.set("\"percent\":", &Into::<Decimal>::into(percent));
        self
    }

    /// Description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("\"description\":", &Into::<String>::into(description));
        self
    }

    /// Whether it is for `order_product_charges` only.
    pub fn on_specific_charges(mut self, on_specific_charges: bool) -> Self {
        self.0.set("\"onSpecificCharges\":", &on_specific_charges);
        self
    }

    /// Order product charges.
    pub fn order_product_charges(
        mut self,
        order_product_charges: impl IntoIterator<Item = impl Into<OrderDiscountChargeInput>>,
    ) -> Self {
        self.0.set(
            "\"orderProductCharges\":",
            &order_product_charges
                .into_iter()
                .map(|item| item.into())
                .collect::<Vec<OrderDiscountChargeInput>>(),
        );
        self
    }

    /// A key of your choice, for `order_discount_mapping_key` of charges in the same body.
    pub fn charge_mapping_key(mut self, charge_mapping_key: impl Into<String>) -> Self {
        self.0.set("\"chargeMappingKey\":", &Into::<String>::into(charge_mapping_key));
        self
    }
}

impl ToJson for OrderDiscountInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A milestone to create.
#[derive(Debug, Clone)]
#[must_use]
pub struct MilestoneInput(Members);

impl MilestoneInput {
    /// With what has to be given:
    ///
    /// * `name`: Name.
    pub fn new(name: impl Into<String>) -> Self {
        let mut members = Members::default();
        members.set("\"name\":", &Into::<String>::into(name));
        Self(members)
    }

    /// Description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("\"description\":", &Into::<String>::into(description));
        self
    }

    /// Planned date.
    pub fn planned_date(mut self, planned_date: impl Into<When>) -> Self {
        self.0.set("\"plannedDate\":", &Into::<When>::into(planned_date));
        self
    }
}

impl ToJson for MilestoneInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}
