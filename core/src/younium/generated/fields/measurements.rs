// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use rust_decimal::Decimal;

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::{
    AccountReference, Measurement, OrderProductChargeReference, OrderProductReference, OrderReference,
};

/// The fields of [`Measurement`], for filters.
#[derive(Debug, Clone)]
pub struct MeasurementFields {
    under: String,
}

impl Fields for Measurement {
    type Fields = MeasurementFields;

    fn fields(under: &str) -> Self::Fields {
        MeasurementFields { under: under.to_owned() }
    }
}

impl MeasurementFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Import date.
    pub fn import_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "importDate")
    }

    /// From date.
    pub fn from_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "fromDate")
    }

    /// Quantity.
    pub fn quantity(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "quantity")
    }

    /// Tag.
    pub fn tag(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "tag")
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
