// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::{
    AccountReference, Address, CurrencyAmount, OrderReference, OrderType, Quote, QuoteStatus, QuoteType,
    TermType,
};

/// The fields of [`Quote`], for filters.
#[derive(Debug, Clone)]
pub struct QuoteFields {
    under: String,
}

impl Fields for Quote {
    type Fields = QuoteFields;

    fn fields(under: &str) -> Self::Fields {
        QuoteFields { under: under.to_owned() }
    }
}

impl QuoteFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Number of the quote.
    pub fn number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "number")
    }

    /// Version.
    pub fn version(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "version")
    }

    /// Status.
    pub fn status(&self) -> FieldOf<QuoteStatus> {
        FieldOf::new(&self.under, "status")
    }

    /// Description.
    pub fn description(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "description")
    }

    /// Quote type.
    pub fn quote_type(&self) -> FieldOf<QuoteType> {
        FieldOf::new(&self.under, "quoteType")
    }

    /// Change order id.
    pub fn change_order_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "changeOrderId")
    }

    /// Order type.
    pub fn order_type(&self) -> FieldOf<OrderType> {
        FieldOf::new(&self.under, "orderType")
    }

    /// Currency.
    pub fn currency(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "currency")
    }

    /// Quote date.
    pub fn quote_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "quoteDate")
    }

    /// Valid to date.
    pub fn valid_to_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "validToDate")
    }

    /// Your reference.
    pub fn your_reference(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "yourReference")
    }

    /// Our reference.
    pub fn our_reference(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "ourReference")
    }

    /// Remarks, which the order takes over.
    pub fn remarks(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "remarks")
    }

    /// Length of the first term in months.
    pub fn initial_term(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "initialTerm")
    }

    /// Order effective change date.
    pub fn order_effective_change_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "orderEffectiveChangeDate")
    }

    /// Effective start date.
    pub fn effective_start_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "effectiveStartDate")
    }

    /// Effective end date.
    pub fn effective_end_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "effectiveEndDate")
    }

    /// Term type.
    pub fn term_type(&self) -> FieldOf<TermType> {
        FieldOf::new(&self.under, "termType")
    }

    /// Length of the next term in months.
    pub fn renewal_term(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "renewalTerm")
    }

    /// Auto renewal.
    pub fn auto_renewal(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "autoRenewal")
    }

    /// Notice in months.
    pub fn notice_period(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "noticePeriod")
    }

    /// When it was made.
    pub fn created(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "created")
    }

    /// When it was last changed.
    pub fn modified(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "modified")
    }

    /// Converted to order.
    pub fn converted_to_order(&self) -> <OrderReference as Fields>::Fields {
        OrderReference::fields(&format!("{}convertedToOrder/", self.under))
    }

    /// Customer.
    pub fn customer(&self) -> <AccountReference as Fields>::Fields {
        AccountReference::fields(&format!("{}customer/", self.under))
    }

    /// Invoice customer.
    pub fn invoice_customer(&self) -> <AccountReference as Fields>::Fields {
        AccountReference::fields(&format!("{}invoiceCustomer/", self.under))
    }

    /// Delivery address.
    pub fn delivery_address(&self) -> <Address as Fields>::Fields {
        Address::fields(&format!("{}deliveryAddress/", self.under))
    }

    /// Total contract value.
    pub fn tcv(&self) -> <CurrencyAmount as Fields>::Fields {
        CurrencyAmount::fields(&format!("{}tcv/", self.under))
    }

    /// Committed monthly recurring revenue.
    pub fn cmrr(&self) -> <CurrencyAmount as Fields>::Fields {
        CurrencyAmount::fields(&format!("{}cmrr/", self.under))
    }

    /// Annual contract value.
    pub fn acv(&self) -> <CurrencyAmount as Fields>::Fields {
        CurrencyAmount::fields(&format!("{}acv/", self.under))
    }

    /// One-time fees.
    pub fn otf(&self) -> <CurrencyAmount as Fields>::Fields {
        CurrencyAmount::fields(&format!("{}otf/", self.under))
    }
}
