// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What Younium is sent, as Rust structs.

use rust_decimal::Decimal;
use serde_json::value::RawValue;

use crate::model::{Lookup, Members, ToJson, When};

/// A measurement to create.
#[derive(Debug, Clone)]
#[must_use]
pub struct MeasurementCreate(Members);

impl MeasurementCreate {
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

    /// Quantity.
    pub fn quantity(mut self, quantity: impl Into<Decimal>) -> Self {
        self.0.set("\"quantity\":", &Into::<Decimal>::into(quantity));
        self
    }

    /// Tag.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.0.set("\"tag\":", &Into::<String>::into(tag));
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

impl ToJson for MeasurementCreate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// Measurements to import.
#[derive(Debug, Clone)]
#[must_use]
pub struct MeasurementImportInput(Members);

impl MeasurementImportInput {
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

impl ToJson for MeasurementImportInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}
