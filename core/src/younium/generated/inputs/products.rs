// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What Younium is sent, as Rust structs.

use rust_decimal::Decimal;
use serde_json::value::RawValue;

use crate::model::{Lookup, Members, Patch, ToJson, When};
use crate::younium::generated::models::{
    BillingDay, BillingPeriod, BillingPeriodAlignment, BillingTiming, ChargeModel, ChargeType, ItemOperation,
    LinkOperation, MeasurementsRule, PriceBase, PricePeriod, ProductType, UsageRating,
};

/// A product to create.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct ProductCreate(Members);

impl ProductCreate {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Product type.
    pub fn product_type(mut self, product_type: impl Into<ProductType>) -> Self {
        self.0.set("\"productType\":", &Into::<ProductType>::into(product_type));
        self
    }

    /// Charge plans.
    pub fn charge_plans(
        mut self,
        charge_plans: impl IntoIterator<Item = impl Into<ChargePlanCreate>>,
    ) -> Self {
        self.0.set(
            "\"chargePlans\":",
            &charge_plans.into_iter().map(|item| item.into()).collect::<Vec<ChargePlanCreate>>(),
        );
        self
    }

    /// Name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("\"name\":", &Into::<String>::into(name));
        self
    }

    /// Category.
    ///
    /// Looked up by `name` or `id`.
    pub fn category(mut self, category: impl Into<Lookup>) -> Self {
        self.0.set("\"category\":", &Into::<Lookup>::into(category));
        self
    }

    /// Activation date.
    pub fn activation_date(mut self, activation_date: impl Into<When>) -> Self {
        self.0.set("\"activationDate\":", &Into::<When>::into(activation_date));
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

impl ToJson for ProductCreate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// What can be changed of a product.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct ProductUpdate(Members);

impl ProductUpdate {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Product type.
    pub fn product_type(mut self, product_type: impl Into<Patch<ProductType>>) -> Self {
        self.0.patch("\"productType\":", &product_type.into());
        self
    }

    /// Charge plans.
    pub fn charge_plans(mut self, charge_plans: impl Into<Patch<Vec<ChargePlanUpdate>>>) -> Self {
        self.0.patch("\"chargePlans\":", &charge_plans.into());
        self
    }

    /// Name.
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"name\":", &name.into());
        self
    }

    /// Category.
    ///
    /// Looked up by `name` or `id`.
    pub fn category(mut self, category: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"category\":", &category.into());
        self
    }

    /// Activation date.
    pub fn activation_date(mut self, activation_date: impl Into<Patch<When>>) -> Self {
        self.0.patch("\"activationDate\":", &activation_date.into());
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

impl ToJson for ProductUpdate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// What can be changed of a charge.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct ChargeUpdate(Members);

impl ChargeUpdate {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Price details.
    pub fn price_details(mut self, price_details: impl Into<Patch<Vec<PriceDetailUpdate>>>) -> Self {
        self.0.patch("\"PriceDetails\":", &price_details.into());
        self
    }

    /// Features.
    pub fn features(mut self, features: impl Into<Patch<Vec<FeatureChangeInput>>>) -> Self {
        self.0.patch("\"features\":", &features.into());
        self
    }

    /// Name.
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"name\":", &name.into());
        self
    }

    /// Model.
    pub fn model(mut self, model: impl Into<Patch<ChargeModel>>) -> Self {
        self.0.patch("\"model\":", &model.into());
        self
    }

    /// Charge type.
    pub fn charge_type(mut self, charge_type: impl Into<Patch<ChargeType>>) -> Self {
        self.0.patch("\"chargeType\":", &charge_type.into());
        self
    }

    /// Custom fields, by their keys.
    pub fn custom_fields(mut self, custom_fields: impl Into<Patch<Box<RawValue>>>) -> Self {
        self.0.patch("\"customFields\":", &custom_fields.into());
        self
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(mut self, external_crm_id: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"externalCRMId\":", &external_crm_id.into());
        self
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(mut self, external_erp_id: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"externalERPId\":", &external_erp_id.into());
        self
    }

    /// Unit.
    ///
    /// Looked up by `unit`.
    pub fn unit(mut self, unit: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"unit\":", &unit.into());
        self
    }

    /// Price period.
    pub fn price_period(mut self, price_period: impl Into<Patch<PricePeriod>>) -> Self {
        self.0.patch("\"pricePeriod\":", &price_period.into());
        self
    }

    /// Usage rating.
    pub fn usage_rating(mut self, usage_rating: impl Into<Patch<UsageRating>>) -> Self {
        self.0.patch("\"usageRating\":", &usage_rating.into());
        self
    }

    /// Measurements rule.
    pub fn measurements_rule(mut self, measurements_rule: impl Into<Patch<MeasurementsRule>>) -> Self {
        self.0.patch("\"measurementsRule\":", &measurements_rule.into());
        self
    }

    /// Default quantity.
    pub fn default_quantity(mut self, default_quantity: impl Into<Patch<Decimal>>) -> Self {
        self.0.patch("\"defaultQuantity\":", &default_quantity.into());
        self
    }

    /// Billing period.
    pub fn billing_period(mut self, billing_period: impl Into<Patch<BillingPeriod>>) -> Self {
        self.0.patch("\"billingPeriod\":", &billing_period.into());
        self
    }

    /// Period alignment.
    pub fn period_alignment(mut self, period_alignment: impl Into<Patch<BillingPeriodAlignment>>) -> Self {
        self.0.patch("\"periodAlignment\":", &period_alignment.into());
        self
    }

    /// Billing day.
    pub fn billing_day(mut self, billing_day: impl Into<Patch<BillingDay>>) -> Self {
        self.0.patch("\"billingDay\":", &billing_day.into());
        self
    }

    /// Billing timing.
    pub fn billing_timing(mut self, billing_timing: impl Into<Patch<BillingTiming>>) -> Self {
        self.0.patch("\"billingTiming\":", &billing_timing.into());
        self
    }

    /// Day of the month, where `billing_day` is `SpecificDay`.
    pub fn specific_billing_day(mut self, specific_billing_day: impl Into<Patch<i64>>) -> Self {
        self.0.patch("\"specificBillingDay\":", &specific_billing_day.into());
        self
    }

    /// Days to move the billing by, where `billing_day` is `DaysOffset`.
    pub fn offset_billing_days(mut self, offset_billing_days: impl Into<Patch<i64>>) -> Self {
        self.0.patch("\"offsetBillingDays\":", &offset_billing_days.into());
        self
    }

    /// Tax included.
    pub fn tax_included(mut self, tax_included: impl Into<Patch<bool>>) -> Self {
        self.0.patch("\"taxIncluded\":", &tax_included.into());
        self
    }

    /// Revenue recognition.
    pub fn revenue_recognition(mut self, revenue_recognition: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"revenueRecognition\":", &revenue_recognition.into());
        self
    }

    /// Tax template.
    ///
    /// Looked up by `name` or `id`.
    pub fn tax_template(mut self, tax_template: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"taxTemplate\":", &tax_template.into());
        self
    }

    /// Deferred revenue account.
    ///
    /// Looked up by `code` or `id`.
    pub fn deferred_revenue_account(mut self, deferred_revenue_account: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"deferredRevenueAccount\":", &deferred_revenue_account.into());
        self
    }

    /// Recognized revenue account.
    ///
    /// Looked up by `code` or `id`.
    pub fn recognized_revenue_account(
        mut self,
        recognized_revenue_account: impl Into<Patch<Lookup>>,
    ) -> Self {
        self.0.patch("\"recognizedRevenueAccount\":", &recognized_revenue_account.into());
        self
    }
}

impl ToJson for ChargeUpdate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A feature to add or remove.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct FeatureChangeInput(Members);

impl FeatureChangeInput {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to do with this entry.
    pub fn operation(mut self, operation: impl Into<Patch<LinkOperation>>) -> Self {
        self.0.patch("\"operation\":", &operation.into());
        self
    }

    /// Feature.
    pub fn feature(mut self, feature: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"feature\":", &feature.into());
        self
    }
}

impl ToJson for FeatureChangeInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A charge plan to create.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct ChargePlanCreate(Members);

impl ChargePlanCreate {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Charges.
    pub fn charges(mut self, charges: impl IntoIterator<Item = impl Into<ChargeCreate>>) -> Self {
        self.0
            .set("\"charges\":", &charges.into_iter().map(|item| item.into()).collect::<Vec<ChargeCreate>>());
        self
    }

    /// Name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("\"name\":", &Into::<String>::into(name));
        self
    }

    /// Custom fields, by their keys.
    pub fn custom_fields(mut self, custom_fields: Box<RawValue>) -> Self {
        self.0.set("\"customFields\":", &custom_fields);
        self
    }
}

impl ToJson for ChargePlanCreate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A charge to create.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct ChargeCreate(Members);

impl ChargeCreate {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Price details.
    pub fn price_details(
        mut self,
        price_details: impl IntoIterator<Item = impl Into<PriceDetailCreate>>,
    ) -> Self {
        self.0.set(
            "\"PriceDetails\":",
            &price_details.into_iter().map(|item| item.into()).collect::<Vec<PriceDetailCreate>>(),
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

    /// Name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("\"name\":", &Into::<String>::into(name));
        self
    }

    /// Model.
    pub fn model(mut self, model: impl Into<ChargeModel>) -> Self {
        self.0.set("\"model\":", &Into::<ChargeModel>::into(model));
        self
    }

    /// Charge type.
    pub fn charge_type(mut self, charge_type: impl Into<ChargeType>) -> Self {
        self.0.set("\"chargeType\":", &Into::<ChargeType>::into(charge_type));
        self
    }

    /// Custom fields, by their keys.
    pub fn custom_fields(mut self, custom_fields: Box<RawValue>) -> Self {
        self.0.set("\"customFields\":", &custom_fields);
        self
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(mut self, external_crm_id: impl Into<String>) -> Self {
        self.0.set("\"externalCRMId\":", &Into::<String>::into(external_crm_id));
        self
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(mut self, external_erp_id: impl Into<String>) -> Self {
        self.0.set("\"externalERPId\":", &Into::<String>::into(external_erp_id));
        self
    }

    /// Unit.
    ///
    /// Looked up by `unit`.
    pub fn unit(mut self, unit: impl Into<Lookup>) -> Self {
        self.0.set("\"unit\":", &Into::<Lookup>::into(unit));
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

    /// Measurements rule.
    pub fn measurements_rule(mut self, measurements_rule: impl Into<MeasurementsRule>) -> Self {
        self.0.set("\"measurementsRule\":", &Into::<MeasurementsRule>::into(measurements_rule));
        self
    }

    /// Default quantity.
    pub fn default_quantity(mut self, default_quantity: impl Into<Decimal>) -> Self {
        self.0.set("\"defaultQuantity\":", &Into::<Decimal>::into(default_quantity));
        self
    }

    /// Billing period.
    pub fn billing_period(mut self, billing_period: impl Into<BillingPeriod>) -> Self {
        self.0.set("\"billingPeriod\":", &Into::<BillingPeriod>::into(billing_period));
        self
    }

    /// Period alignment.
    pub fn period_alignment(mut self, period_alignment: impl Into<BillingPeriodAlignment>) -> Self {
        self.0.set("\"periodAlignment\":", &Into::<BillingPeriodAlignment>::into(period_alignment));
        self
    }

    /// Billing day.
    pub fn billing_day(mut self, billing_day: impl Into<BillingDay>) -> Self {
        self.0.set("\"billingDay\":", &Into::<BillingDay>::into(billing_day));
        self
    }

    /// Billing timing.
    pub fn billing_timing(mut self, billing_timing: impl Into<BillingTiming>) -> Self {
        self.0.set("\"billingTiming\":", &Into::<BillingTiming>::into(billing_timing));
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

    /// Tax included.
    pub fn tax_included(mut self, tax_included: bool) -> Self {
        self.0.set("\"taxIncluded\":", &tax_included);
        self
    }

    /// Revenue recognition.
    pub fn revenue_recognition(mut self, revenue_recognition: impl Into<Lookup>) -> Self {
        self.0.set("\"revenueRecognition\":", &Into::<Lookup>::into(revenue_recognition));
        self
    }

    /// Tax template.
    ///
    /// Looked up by `name` or `id`.
    pub fn tax_template(mut self, tax_template: impl Into<Lookup>) -> Self {
        self.0.set("\"taxTemplate\":", &Into::<Lookup>::into(tax_template));
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
}

impl ToJson for ChargeCreate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A price of a charge, for one currency and tier of quantities.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct PriceDetailCreate(Members);

impl PriceDetailCreate {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the tier has no upper end.
    pub fn is_infinite(mut self, is_infinite: bool) -> Self {
        self.0.set("\"isInfinite\":", &is_infinite);
        self
    }

    /// Currency.
    ///
    /// Looked up by `code` or `id`.
    pub fn currency(mut self, currency: impl Into<Lookup>) -> Self {
        self.0.set("\"currency\":", &Into::<Lookup>::into(currency));
        self
    }

    /// Price.
    pub fn price(mut self, price: impl Into<Decimal>) -> Self {
        self.0.set("\"price\":", &Into::<Decimal>::into(price));
        self
    }

    /// Description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("\"description\":", &Into::<String>::into(description));
        self
    }

    /// Price base.
    pub fn price_base(mut self, price_base: impl Into<PriceBase>) -> Self {
        self.0.set("\"priceBase\":", &Into::<PriceBase>::into(price_base));
        self
    }

    /// Number of the tier.
    pub fn tier(mut self, tier: i64) -> Self {
        self.0.set("\"tier\":", &tier);
        self
    }

    /// To quantity.
    pub fn to_quantity(mut self, to_quantity: impl Into<Decimal>) -> Self {
        self.0.set("\"toQuantity\":", &Into::<Decimal>::into(to_quantity));
        self
    }
}

impl ToJson for PriceDetailCreate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A feature that a charge has.
#[derive(Debug, Clone)]
#[must_use]
pub struct FeatureInput(Members);

impl FeatureInput {
    /// With what has to be given:
    ///
    /// * `feature`: Feature.
    pub fn new(feature: impl Into<Lookup>) -> Self {
        let mut members = Members::default();
        members.set("\"feature\":", &Into::<Lookup>::into(feature));
        Self(members)
    }
}

impl ToJson for FeatureInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A change of a charge plan.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct ChargePlanUpdate(Members);

impl ChargePlanUpdate {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to do with this entry.
    pub fn operation(mut self, operation: impl Into<Patch<ItemOperation>>) -> Self {
        self.0.patch("\"operation\":", &operation.into());
        self
    }

    /// Charge plan.
    ///
    /// Looked up by `charge_plan_number`, `id` or `name`.
    pub fn charge_plan(mut self, charge_plan: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"chargePlan\":", &charge_plan.into());
        self
    }

    /// Charges.
    pub fn charges(mut self, charges: impl Into<Patch<Vec<ChargePlanChargeUpdate>>>) -> Self {
        self.0.patch("\"charges\":", &charges.into());
        self
    }

    /// Name.
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"name\":", &name.into());
        self
    }

    /// Custom fields, by their keys.
    pub fn custom_fields(mut self, custom_fields: impl Into<Patch<Box<RawValue>>>) -> Self {
        self.0.patch("\"customFields\":", &custom_fields.into());
        self
    }
}

impl ToJson for ChargePlanUpdate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A change of a charge in a charge plan.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct ChargePlanChargeUpdate(Members);

impl ChargePlanChargeUpdate {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Charge.
    pub fn charge(mut self, charge: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"charge\":", &charge.into());
        self
    }

    /// What to do with this entry.
    pub fn operation(mut self, operation: impl Into<Patch<ItemOperation>>) -> Self {
        self.0.patch("\"operation\":", &operation.into());
        self
    }

    /// Price details.
    pub fn price_details(mut self, price_details: impl Into<Patch<Vec<PriceDetailUpdate>>>) -> Self {
        self.0.patch("\"PriceDetails\":", &price_details.into());
        self
    }

    /// Features.
    pub fn features(mut self, features: impl Into<Patch<Vec<FeatureChangeInput>>>) -> Self {
        self.0.patch("\"features\":", &features.into());
        self
    }

    /// Name.
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"name\":", &name.into());
        self
    }

    /// Model.
    pub fn model(mut self, model: impl Into<Patch<ChargeModel>>) -> Self {
        self.0.patch("\"model\":", &model.into());
        self
    }

    /// Charge type.
    pub fn charge_type(mut self, charge_type: impl Into<Patch<ChargeType>>) -> Self {
        self.0.patch("\"chargeType\":", &charge_type.into());
        self
    }

    /// Custom fields, by their keys.
    pub fn custom_fields(mut self, custom_fields: impl Into<Patch<Box<RawValue>>>) -> Self {
        self.0.patch("\"customFields\":", &custom_fields.into());
        self
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(mut self, external_crm_id: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"externalCRMId\":", &external_crm_id.into());
        self
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(mut self, external_erp_id: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"externalERPId\":", &external_erp_id.into());
        self
    }

    /// Unit.
    ///
    /// Looked up by `unit`.
    pub fn unit(mut self, unit: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"unit\":", &unit.into());
        self
    }

    /// Price period.
    pub fn price_period(mut self, price_period: impl Into<Patch<PricePeriod>>) -> Self {
        self.0.patch("\"pricePeriod\":", &price_period.into());
        self
    }

    /// Usage rating.
    pub fn usage_rating(mut self, usage_rating: impl Into<Patch<UsageRating>>) -> Self {
        self.0.patch("\"usageRating\":", &usage_rating.into());
        self
    }

    /// Measurements rule.
    pub fn measurements_rule(mut self, measurements_rule: impl Into<Patch<MeasurementsRule>>) -> Self {
        self.0.patch("\"measurementsRule\":", &measurements_rule.into());
        self
    }

    /// Default quantity.
    pub fn default_quantity(mut self, default_quantity: impl Into<Patch<Decimal>>) -> Self {
        self.0.patch("\"defaultQuantity\":", &default_quantity.into());
        self
    }

    /// Billing period.
    pub fn billing_period(mut self, billing_period: impl Into<Patch<BillingPeriod>>) -> Self {
        self.0.patch("\"billingPeriod\":", &billing_period.into());
        self
    }

    /// Period alignment.
    pub fn period_alignment(mut self, period_alignment: impl Into<Patch<BillingPeriodAlignment>>) -> Self {
        self.0.patch("\"periodAlignment\":", &period_alignment.into());
        self
    }

    /// Billing day.
    pub fn billing_day(mut self, billing_day: impl Into<Patch<BillingDay>>) -> Self {
        self.0.patch("\"billingDay\":", &billing_day.into());
        self
    }

    /// Billing timing.
    pub fn billing_timing(mut self, billing_timing: impl Into<Patch<BillingTiming>>) -> Self {
        self.0.patch("\"billingTiming\":", &billing_timing.into());
        self
    }

    /// Day of the month, where `billing_day` is `SpecificDay`.
    pub fn specific_billing_day(mut self, specific_billing_day: impl Into<Patch<i64>>) -> Self {
        self.0.patch("\"specificBillingDay\":", &specific_billing_day.into());
        self
    }

    /// Days to move the billing by, where `billing_day` is `DaysOffset`.
    pub fn offset_billing_days(mut self, offset_billing_days: impl Into<Patch<i64>>) -> Self {
        self.0.patch("\"offsetBillingDays\":", &offset_billing_days.into());
        self
    }

    /// Tax included.
    pub fn tax_included(mut self, tax_included: impl Into<Patch<bool>>) -> Self {
        self.0.patch("\"taxIncluded\":", &tax_included.into());
        self
    }

    /// Revenue recognition.
    pub fn revenue_recognition(mut self, revenue_recognition: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"revenueRecognition\":", &revenue_recognition.into());
        self
    }

    /// Tax template.
    ///
    /// Looked up by `name` or `id`.
    pub fn tax_template(mut self, tax_template: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"taxTemplate\":", &tax_template.into());
        self
    }

    /// Deferred revenue account.
    ///
    /// Looked up by `code` or `id`.
    pub fn deferred_revenue_account(mut self, deferred_revenue_account: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"deferredRevenueAccount\":", &deferred_revenue_account.into());
        self
    }

    /// Recognized revenue account.
    ///
    /// Looked up by `code` or `id`.
    pub fn recognized_revenue_account(
        mut self,
        recognized_revenue_account: impl Into<Patch<Lookup>>,
    ) -> Self {
        self.0.patch("\"recognizedRevenueAccount\":", &recognized_revenue_account.into());
        self
    }
}

impl ToJson for ChargePlanChargeUpdate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A change of a price.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct PriceDetailUpdate(Members);

impl PriceDetailUpdate {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to do with this entry.
    pub fn operation(mut self, operation: impl Into<Patch<ItemOperation>>) -> Self {
        self.0.patch("\"operation\":", &operation.into());
        self
    }

    /// Whether the tier has no upper end.
    pub fn is_infinite(mut self, is_infinite: impl Into<Patch<bool>>) -> Self {
        self.0.patch("\"isInfinite\":", &is_infinite.into());
        self
    }

    /// Currency.
    ///
    /// Looked up by `code` or `id`.
    pub fn currency(mut self, currency: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"currency\":", &currency.into());
        self
    }

    /// Price.
    pub fn price(mut self, price: impl Into<Patch<Decimal>>) -> Self {
        self.0.patch("\"price\":", &price.into());
        self
    }

    /// Description.
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"description\":", &description.into());
        self
    }

    /// Price base.
    pub fn price_base(mut self, price_base: impl Into<Patch<PriceBase>>) -> Self {
        self.0.patch("\"priceBase\":", &price_base.into());
        self
    }

    /// Number of the tier.
    pub fn tier(mut self, tier: impl Into<Patch<i64>>) -> Self {
        self.0.patch("\"tier\":", &tier.into());
        self
    }

    /// To quantity.
    pub fn to_quantity(mut self, to_quantity: impl Into<Patch<Decimal>>) -> Self {
        self.0.patch("\"toQuantity\":", &to_quantity.into());
        self
    }
}

impl ToJson for PriceDetailUpdate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}
