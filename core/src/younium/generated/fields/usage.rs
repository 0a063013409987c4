// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use rust_decimal::Decimal;

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::{
    AccountReference, OrderProductChargeReference, OrderProductReference, OrderReference, UsageRecord,
};

/// The fields of [`UsageRecord`], for filters.
#[derive(Debug, Clone)]
pub struct UsageRecordFields {
    under: String,
}

impl Fields for UsageRecord {
    type Fields = UsageRecordFields;

    fn fields(under: &str) -> Self::Fields {
        UsageRecordFields { under: under.to_owned() }
    }
}

impl UsageRecordFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Description.
    pub fn description(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "description")
    }

    /// From date.
    pub fn from_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "fromDate")
    }

    /// To date.
    pub fn to_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "toDate")
    }

    /// Quantity.
    pub fn quantity(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "quantity")
    }

    /// Unit.
    pub fn unit(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "unit")
    }

    /// Source.
    pub fn source(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "source")
    }

    /// Import date.
    pub fn import_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "importDate")
    }

    /// Processed.
    pub fn processed(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "processed")
    }

    /// Rated price.
    pub fn rated_price(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "ratedPrice")
    }

    /// Rated price currency code.
    pub fn rated_price_currency_code(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "ratedPriceCurrencyCode")
    }

    /// When it was made.
    pub fn created(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "created")
    }

    /// When it was last changed.
    pub fn modified(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "modified")
    }

    /// Account.
    pub fn account(&self) -> <AccountReference as Fields>::Fields {
        AccountReference::fields(&format!("{}account/", self.under))
    }

    /// Order.
    pub fn order(&self) -> <OrderReference as Fields>::Fields {
        OrderReference::fields(&format!("{}order/", self.under))
    }

    /// Product.
    pub fn product(&self) -> <OrderProductReference as Fields>::Fields {
        OrderProductReference::fields(&format!("{}product/", self.under))
    }

    /// Charge.
    pub fn charge(&self) -> <OrderProductChargeReference as Fields>::Fields {
        OrderProductChargeReference::fields(&format!("{}charge/", self.under))
    }
}
