// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What Younium is sent, as Rust structs.

use rust_decimal::Decimal;

use crate::model::{Lookup, Members, ToJson, When};
use crate::younium::generated::models::{
    BillingPeriod, ChargeModel, ChargeType, DiscountBoundaryInput, OrderType, PriceBase, PricePeriod,
};

/// An order to calculate metrics of.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct OrderMetricsInput(Members);

impl OrderMetricsInput {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
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

    /// Length of the term in months.
    pub fn term(mut self, term: i64) -> Self {
        self.0.set("\"term\":", &term);
        self
    }

    /// Order type.
    pub fn order_type(mut self, order_type: impl Into<OrderType>) -> Self {
        self.0.set("\"orderType\":", &Into::<OrderType>::into(order_type));
        self
    }

    /// Currency.
    ///
    /// Looked up by `code` or `id`.
    pub fn currency(mut self, currency: impl Into<Lookup>) -> Self {
        self.0.set("\"currency\":", &Into::<Lookup>::into(currency));
        self
    }

    /// Account.
    ///
    /// Looked up by `account_number`, `id` or `name`.
    pub fn account(mut self, account: impl Into<Lookup>) -> Self {
        self.0.set("\"account\":", &Into::<Lookup>::into(account));
        self
    }

    /// Products.
    pub fn products(mut self, products: impl IntoIterator<Item = impl Into<MetricsProductInput>>) -> Self {
        self.0.set(
            "\"products\":",
            &products.into_iter().map(|item| item.into()).collect::<Vec<MetricsProductInput>>(),
        );
        self
    }

    /// Order discounts.
    pub fn order_discounts(
        mut self,
        order_discounts: impl IntoIterator<Item = impl Into<MetricsOrderDiscountInput>>,
    ) -> Self {
        self.0.set(
            "\"orderDiscounts\":",
            &order_discounts.into_iter().map(|item| item.into()).collect::<Vec<MetricsOrderDiscountInput>>(),
        );
        self
    }
}

impl ToJson for OrderMetricsInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A charge to calculate metrics of.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct ChargeMetricsInput(Members);

impl ChargeMetricsInput {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Length of the term in months.
    pub fn term(mut self, term: i64) -> Self {
        self.0.set("\"term\":", &term);
        self
    }

    /// Currency.
    ///
    /// Looked up by `code` or `id`.
    pub fn currency(mut self, currency: impl Into<Lookup>) -> Self {
        self.0.set("\"currency\":", &Into::<Lookup>::into(currency));
        self
    }

    /// Account.
    ///
    /// Looked up by `account_number`, `id` or `name`.
    pub fn account(mut self, account: impl Into<Lookup>) -> Self {
        self.0.set("\"account\":", &Into::<Lookup>::into(account));
        self
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

    /// Quantity.
    pub fn quantity(mut self, quantity: impl Into<Decimal>) -> Self {
        self.0.set("\"quantity\":", &Into::<Decimal>::into(quantity));
        self
    }

    /// Price period.
    pub fn price_period(mut self, price_period: impl Into<PricePeriod>) -> Self {
        self.0.set("\"pricePeriod\":", &Into::<PricePeriod>::into(price_period));
        self
    }

    /// Billing period.
    pub fn billing_period(mut self, billing_period: impl Into<BillingPeriod>) -> Self {
        self.0.set("\"billingPeriod\":", &Into::<BillingPeriod>::into(billing_period));
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

    /// Price details.
    pub fn price_details(
        mut self,
        price_details: impl IntoIterator<Item = impl Into<MetricsPriceDetailInput>>,
    ) -> Self {
        self.0.set(
            "\"priceDetails\":",
            &price_details.into_iter().map(|item| item.into()).collect::<Vec<MetricsPriceDetailInput>>(),
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
}

impl ToJson for ChargeMetricsInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A price of a charge, for one tier of quantities.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct MetricsPriceDetailInput(Members);

impl MetricsPriceDetailInput {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
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

    /// Line discount amount.
    pub fn line_discount_amount(mut self, line_discount_amount: impl Into<Decimal>) -> Self {
        self.0.set("\"lineDiscountAmount\":", &Into::<Decimal>::into(line_discount_amount));
        self
    }

    /// From 0 to 100.
    pub fn line_discount_percent(mut self, line_discount_percent: impl Into<Decimal>) -> Self {
        self.0.set("\"lineDiscountPercent\":", &Into::<Decimal>::into(line_discount_percent));
        self
    }

    /// To quantity.
    pub fn to_quantity(mut self, to_quantity: impl Into<Decimal>) -> Self {
        self.0.set("\"toQuantity\":", &Into::<Decimal>::into(to_quantity));
        self
    }

    /// Whether the tier has no upper end.
    pub fn is_infinite(mut self, is_infinite: bool) -> Self {
        self.0.set("\"isInfinite\":", &is_infinite);
        self
    }

    /// Price base.
    pub fn price_base(mut self, price_base: impl Into<PriceBase>) -> Self {
        self.0.set("\"priceBase\":", &Into::<PriceBase>::into(price_base));
        self
    }
}

impl ToJson for MetricsPriceDetailInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A charge that a discount is for.
#[derive(Debug, Clone)]
#[must_use]
pub struct MetricsDiscountChargeInput(Members);

impl MetricsDiscountChargeInput {
    /// With what has to be given:
    ///
    /// * `charge`: Charge.
    pub fn new(charge: impl Into<Lookup>) -> Self {
        let mut members = Members::default();
        members.set("\"charge\":", &Into::<Lookup>::into(charge));
        Self(members)
    }
}

impl ToJson for MetricsDiscountChargeInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A discount on an order.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct MetricsOrderDiscountInput(Members);

impl MetricsOrderDiscountInput {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
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

    /// On specific charges.
    pub fn on_specific_charges(mut self, on_specific_charges: bool) -> Self {
        self.0.set("\"onSpecificCharges\":", &on_specific_charges);
        self
    }

    /// Charges.
    pub fn charges(
        mut self,
        charges: impl IntoIterator<Item = impl Into<MetricsDiscountChargeInput>>,
    ) -> Self {
        self.0.set(
            "\"charges\":",
            &charges.into_iter().map(|item| item.into()).collect::<Vec<MetricsDiscountChargeInput>>(),
        );
        self
    }

    /// A key of your choice, for `order_discount_mapping_key` of charges in the same body.
    pub fn charge_mapping_key(mut self, charge_mapping_key: impl Into<String>) -> Self {
        self.0.set("\"chargeMappingKey\":", &Into::<String>::into(charge_mapping_key));
        self
    }
}

impl ToJson for MetricsOrderDiscountInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A charge of a product.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct MetricsProductChargeInput(Members);

impl MetricsProductChargeInput {
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

    /// Quantity.
    pub fn quantity(mut self, quantity: impl Into<Decimal>) -> Self {
        self.0.set("\"quantity\":", &Into::<Decimal>::into(quantity));
        self
    }

    /// Price period.
    pub fn price_period(mut self, price_period: impl Into<PricePeriod>) -> Self {
        self.0.set("\"pricePeriod\":", &Into::<PricePeriod>::into(price_period));
        self
    }

    /// Billing period.
    pub fn billing_period(mut self, billing_period: impl Into<BillingPeriod>) -> Self {
        self.0.set("\"billingPeriod\":", &Into::<BillingPeriod>::into(billing_period));
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

    /// Price details.
    pub fn price_details(
        mut self,
        price_details: impl IntoIterator<Item = impl Into<MetricsPriceDetailInput>>,
    ) -> Self {
        self.0.set(
            "\"priceDetails\":",
            &price_details.into_iter().map(|item| item.into()).collect::<Vec<MetricsPriceDetailInput>>(),
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

impl ToJson for MetricsProductChargeInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A product on an order.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct MetricsProductInput(Members);

impl MetricsProductInput {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Product.
    ///
    /// Looked up by `product_number`, `id` or `name`.
    pub fn product(mut self, product: impl Into<Lookup>) -> Self {
        self.0.set("\"product\":", &Into::<Lookup>::into(product));
        self
    }

    /// Charge plan.
    ///
    /// Looked up by `charge_plan_number`, `id` or `name`.
    pub fn charge_plan(mut self, charge_plan: impl Into<Lookup>) -> Self {
        self.0.set("\"chargePlan\":", &Into::<Lookup>::into(charge_plan));
        self
    }

    /// Charges.
    pub fn charges(
        mut self,
        charges: impl IntoIterator<Item = impl Into<MetricsProductChargeInput>>,
    ) -> Self {
        self.0.set(
            "\"charges\":",
            &charges.into_iter().map(|item| item.into()).collect::<Vec<MetricsProductChargeInput>>(),
        );
        self
    }
}

impl ToJson for MetricsProductInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}
