// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What Younium is sent, as Rust structs.

use rust_decimal::Decimal;
use serde_json::value::RawValue;

use crate::model::{Lookup, Members, Patch, ToJson, When};

/// A usage to create.
#[derive(Debug, Clone)]
#[must_use]
pub struct UsageCreate(Members);

impl UsageCreate {
    /// With what has to be given:
    ///
    /// * `from_date`: From date.
    pub fn new(from_date: impl Into<When>) -> Self {
        let mut members = Members::default();
        members.set("\"fromDate\":", &Into::<When>::into(from_date));
        Self(members)
    }

    /// Account.
    ///
    /// Looked up by `account_number`, `id` or `name`.
    pub fn account(mut self, account: impl Into<Lookup>) -> Self {
        self.0.set("\"account\":", &Into::<Lookup>::into(account));
        self
    }

    /// Order.
    ///
    /// Looked up by `order_number` or `id`.
    pub fn order(mut self, order: impl Into<Lookup>) -> Self {
        self.0.set("\"order\":", &Into::<Lookup>::into(order));
        self
    }

    /// Product.
    ///
    /// Looked up by `product_number` or `order_product_id`.
    pub fn product(mut self, product: impl Into<Lookup>) -> Self {
        self.0.set("\"product\":", &Into::<Lookup>::into(product));
        self
    }

    /// Charge.
    ///
    /// Looked up by `charge_number` or `order_product_charge_id`.
    pub fn charge(mut self, charge: impl Into<Lookup>) -> Self {
        self.0.set("\"charge\":", &Into::<Lookup>::into(charge));
        self
    }

    /// Unit.
    ///
    /// Looked up by `unit`.
    pub fn unit(mut self, unit: impl Into<Lookup>) -> Self {
        self.0.set("\"unit\":", &Into::<Lookup>::into(unit));
        self
    }

    /// Quantity.
    pub fn quantity(mut self, quantity: impl Into<Decimal>) -> Self {
        self.0.set("\"quantity\":", &Into::<Decimal>::into(quantity));
        self
    }

    /// Description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("\"description\":", &Into::<String>::into(description));
        self
    }

    /// To date.
    pub fn to_date(mut self, to_date: impl Into<When>) -> Self {
        self.0.set("\"toDate\":", &Into::<When>::into(to_date));
        self
    }

    /// Source.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.0.set("\"source\":", &Into::<String>::into(source));
        self
    }

    /// Rated price.
    pub fn rated_price(mut self, rated_price: impl Into<Decimal>) -> Self {
        self.0.set("\"ratedPrice\":", &Into::<Decimal>::into(rated_price));
        self
    }

    /// Rated price currency.
    pub fn rated_price_currency(mut self, rated_price_currency: impl Into<String>) -> Self {
        self.0.set("\"ratedPriceCurrency\":", &Into::<String>::into(rated_price_currency));
        self
    }

    /// Custom fields, by their keys.
    pub fn custom_fields(mut self, custom_fields: Box<RawValue>) -> Self {
        self.0.set("\"customFields\":", &custom_fields);
        self
    }

    /// Checks it before it is stored.
    pub fn validate_data(mut self, validate_data: bool) -> Self {
        self.0.set("\"validateData\":", &validate_data);
        self
    }
}

impl ToJson for UsageCreate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// What can be changed of a usage.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct UsageUpdate(Members);

impl UsageUpdate {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit.
    ///
    /// Looked up by `unit`.
    pub fn unit(mut self, unit: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"unit\":", &unit.into());
        self
    }

    /// Quantity.
    pub fn quantity(mut self, quantity: impl Into<Patch<Decimal>>) -> Self {
        self.0.patch("\"quantity\":", &quantity.into());
        self
    }

    /// Description.
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"description\":", &description.into());
        self
    }

    /// From date.
    pub fn from_date(mut self, from_date: impl Into<Patch<When>>) -> Self {
        self.0.patch("\"fromDate\":", &from_date.into());
        self
    }

    /// Rated price.
    pub fn rated_price(mut self, rated_price: impl Into<Patch<Decimal>>) -> Self {
        self.0.patch("\"ratedPrice\":", &rated_price.into());
        self
    }

    /// Rated price currency.
    pub fn rated_price_currency(mut self, rated_price_currency: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"ratedPriceCurrency\":", &rated_price_currency.into());
        self
    }

    /// Custom fields, by their keys.
    pub fn custom_fields(mut self, custom_fields: impl Into<Patch<Box<RawValue>>>) -> Self {
        self.0.patch("\"customFields\":", &custom_fields.into());
        self
    }
}

impl ToJson for UsageUpdate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// Usage to import.
#[derive(Debug, Clone)]
#[must_use]
pub struct UsageImportInput(Members);

impl UsageImportInput {
    /// With what has to be given:
    ///
    /// * `mapping_template_name`: Mapping template name.
    /// * `data`: CSV in a text, or JSON.
    pub fn new(mapping_template_name: impl Into<String>, data: Box<RawValue>) -> Self {
        let mut members = Members::default();
        members.set("\"mappingTemplateName\":", &Into::<String>::into(mapping_template_name));
        members.set("\"data\":", &data);
        Self(members)
    }

    /// Date format.
    pub fn date_format(mut self, date_format: impl Into<String>) -> Self {
        self.0.set("\"dateFormat\":", &Into::<String>::into(date_format));
        self
    }

    /// Decimal separator.
    pub fn decimal_separator(mut self, decimal_separator: impl Into<String>) -> Self {
        self.0.set("\"decimalSeparator\":", &Into::<String>::into(decimal_separator));
        self
    }

    /// `csv` or `json`.
    pub fn data_format(mut self, data_format: impl Into<String>) -> Self {
        self.0.set("\"dataFormat\":", &Into::<String>::into(data_format));
        self
    }

    /// Batch name.
    pub fn batch_name(mut self, batch_name: impl Into<String>) -> Self {
        self.0.set("\"batchName\":", &Into::<String>::into(batch_name));
        self
    }

    /// Use preprocessing rules.
    pub fn use_preprocessing_rules(mut self, use_preprocessing_rules: bool) -> Self {
        self.0.set("\"usePreprocessingRules\":", &use_preprocessing_rules);
        self
    }

    /// Allow duplicate entries.
    pub fn allow_duplicate_entries(mut self, allow_duplicate_entries: bool) -> Self {
        self.0.set("\"allowDuplicateEntries\":", &allow_duplicate_entries);
        self
    }

    /// Break on validation error.
    pub fn break_on_validation_error(mut self, break_on_validation_error: bool) -> Self {
        self.0.set("\"breakOnValidationError\":", &break_on_validation_error);
        self
    }
}

impl ToJson for UsageImportInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}
