// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use rust_decimal::Decimal;

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::{
    AccountCategory, AmountWithBaseCurrency, Booking, BookingClassification, BookingClassificationType,
    BookingType, ChangeType, OrderReference,
};

/// The fields of [`Booking`], for filters.
#[derive(Debug, Clone)]
pub struct BookingFields {
    under: String,
}

impl Fields for Booking {
    type Fields = BookingFields;

    fn fields(under: &str) -> Self::Fields {
        BookingFields { under: under.to_owned() }
    }
}

impl BookingFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Currency.
    pub fn currency(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "currency")
    }

    /// Booking type.
    pub fn booking_type(&self) -> FieldOf<BookingType> {
        FieldOf::new(&self.under, "bookingType")
    }

    /// Account category.
    pub fn account_category(&self) -> FieldOf<AccountCategory> {
        FieldOf::new(&self.under, "accountCategory")
    }

    /// Change type.
    pub fn change_type(&self) -> FieldOf<ChangeType> {
        FieldOf::new(&self.under, "changeType")
    }

    /// Effective date.
    pub fn effective_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "effectiveDate")
    }

    /// When it was made.
    pub fn created(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "created")
    }

    /// When it was last changed.
    pub fn modified(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "modified")
    }

    /// Notes.
    pub fn notes(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "notes")
    }

    /// Committed monthly recurring revenue.
    pub fn cmrr(&self) -> <AmountWithBaseCurrency as Fields>::Fields {
        AmountWithBaseCurrency::fields(&format!("{}cmrr/", self.under))
    }

    /// Annual contract value.
    pub fn acv(&self) -> <AmountWithBaseCurrency as Fields>::Fields {
        AmountWithBaseCurrency::fields(&format!("{}acv/", self.under))
    }

    /// The metric EMRR, as Younium computes it.
    pub fn emrr(&self) -> <AmountWithBaseCurrency as Fields>::Fields {
        AmountWithBaseCurrency::fields(&format!("{}emrr/", self.under))
    }

    /// What is charged once.
    pub fn one_time_fees(&self) -> <AmountWithBaseCurrency as Fields>::Fields {
        AmountWithBaseCurrency::fields(&format!("{}oneTimeFees/", self.under))
    }

    /// Total contract value.
    pub fn tcv(&self) -> <AmountWithBaseCurrency as Fields>::Fields {
        AmountWithBaseCurrency::fields(&format!("{}tcv/", self.under))
    }

    /// The metric FMRR, as Younium computes it.
    pub fn fmrr(&self) -> <AmountWithBaseCurrency as Fields>::Fields {
        AmountWithBaseCurrency::fields(&format!("{}fmrr/", self.under))
    }

    /// Classification.
    pub fn classification(&self) -> <BookingClassification as Fields>::Fields {
        BookingClassification::fields(&format!("{}classification/", self.under))
    }

    /// Order.
    pub fn order(&self) -> <OrderReference as Fields>::Fields {
        OrderReference::fields(&format!("{}order/", self.under))
    }
}

/// The fields of [`AmountWithBaseCurrency`], for filters.
#[derive(Debug, Clone)]
pub struct AmountWithBaseCurrencyFields {
    under: String,
}

impl Fields for AmountWithBaseCurrency {
    type Fields = AmountWithBaseCurrencyFields;

    fn fields(under: &str) -> Self::Fields {
        AmountWithBaseCurrencyFields { under: under.to_owned() }
    }
}

impl AmountWithBaseCurrencyFields {
    /// Amount.
    pub fn amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "amount")
    }

    /// Amount in base currency.
    pub fn amount_in_base_currency(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "amountInBaseCurrency")
    }
}

/// The fields of [`BookingClassification`], for filters.
#[derive(Debug, Clone)]
pub struct BookingClassificationFields {
    under: String,
}

impl Fields for BookingClassification {
    type Fields = BookingClassificationFields;

    fn fields(under: &str) -> Self::Fields {
        BookingClassificationFields { under: under.to_owned() }
    }
}

impl BookingClassificationFields {
    /// Name.
    pub fn name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "name")
    }

    /// Description.
    pub fn description(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "description")
    }

    /// Chart color.
    pub fn chart_color(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "chartColor")
    }

    /// Is system classification.
    pub fn is_system_classification(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "isSystemClassification")
    }

    /// Classification type.
    pub fn classification_type(&self) -> FieldOf<BookingClassificationType> {
        FieldOf::new(&self.under, "classificationType")
    }
}
