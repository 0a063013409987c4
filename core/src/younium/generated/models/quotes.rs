// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use rust_decimal::Decimal;
use serde_json::value::RawValue;

use super::{
    AccountReference, Address, BillingPeriod, ChargeBoundary, ChargeModel, ChargeType, CurrencyAmount,
    OrderPriceDetail, OrderReference, OrderStatus, OrderType, PricePeriod, TermType, UsageRating,
};
use crate::model::{Extra, FromKind, Slot};

/// An offer to a customer.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Quote {
    /// Id.
    pub id: uuid::Uuid,
    /// Number of the quote.
    pub number: Option<String>,
    /// Version.
    pub version: Option<i64>,
    /// Status.
    pub status: Option<QuoteStatus>,
    /// Description.
    pub description: Option<String>,
    /// Quote type.
    pub quote_type: Option<QuoteType>,
    /// Change order id.
    pub change_order_id: Option<uuid::Uuid>,
    /// Converted to order.
    pub converted_to_order: Option<OrderReference>,
    /// Customer.
    pub customer: Option<AccountReference>,
    /// Invoice customer.
    pub invoice_customer: Option<AccountReference>,
    /// Order type.
    pub order_type: Option<OrderType>,
    /// Currency.
    pub currency: Option<String>,
    /// Delivery address.
    pub delivery_address: Option<Address>,
    /// Quote date.
    pub quote_date: Option<jiff::Timestamp>,
    /// Valid to date.
    pub valid_to_date: Option<jiff::Timestamp>,
    /// Your reference.
    pub your_reference: Option<String>,
    /// Our reference.
    pub our_reference: Option<String>,
    /// Remarks, which the order takes over.
    pub remarks: Option<String>,
    /// Length of the first term in months.
    pub initial_term: Option<i64>,
    /// Order effective change date.
    pub order_effective_change_date: Option<jiff::Timestamp>,
    /// Effective start date.
    pub effective_start_date: Option<jiff::Timestamp>,
    /// Effective end date.
    pub effective_end_date: Option<jiff::Timestamp>,
    /// Term type.
    pub term_type: Option<TermType>,
    /// Length of the next term in months.
    pub renewal_term: Option<i64>,
    /// Auto renewal.
    pub auto_renewal: Option<bool>,
    /// Notice in months.
    pub notice_period: Option<i64>,
    /// Total contract value.
    pub tcv: Option<CurrencyAmount>,
    /// Committed monthly recurring revenue.
    pub cmrr: Option<CurrencyAmount>,
    /// Annual contract value.
    pub acv: Option<CurrencyAmount>,
    /// One-time fees.
    pub otf: Option<CurrencyAmount>,
    /// Custom fields, by their keys.
    pub custom_fields: Option<Box<RawValue>>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Products.
    pub products: Option<Vec<QuoteProduct>>,
    /// Quote e signings.
    pub quote_e_signings: Option<Vec<QuoteSigning>>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Quote {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            number: row.read(1)?,
            version: row.read(2)?,
            status: row.read(3)?,
            description: row.read(4)?,
            quote_type: row.read(5)?,
            change_order_id: row.read(6)?,
            converted_to_order: row.read(7)?,
            customer: row.read(8)?,
            invoice_customer: row.read(9)?,
            order_type: row.read(10)?,
            currency: row.read(11)?,
            delivery_address: row.read(12)?,
            quote_date: row.read(13)?,
            valid_to_date: row.read(14)?,
            your_reference: row.read(15)?,
            our_reference: row.read(16)?,
            remarks: row.read(17)?,
            initial_term: row.read(18)?,
            order_effective_change_date: row.read(19)?,
            effective_start_date: row.read(20)?,
            effective_end_date: row.read(21)?,
            term_type: row.read(22)?,
            renewal_term: row.read(23)?,
            auto_renewal: row.read(24)?,
            notice_period: row.read(25)?,
            tcv: row.read(26)?,
            cmrr: row.read(27)?,
            acv: row.read(28)?,
            otf: row.read(29)?,
            custom_fields: row.read(30)?,
            created: row.read(31)?,
            modified: row.read(32)?,
            products: row.read(33)?,
            quote_e_signings: row.read(34)?,
            extra: row.read_extra()?,
        })
    }
}

/// A quote and the order that it became.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ConvertedQuote {
    /// Quote id.
    pub quote_id: Option<uuid::Uuid>,
    /// Quote number.
    pub quote_number: Option<String>,
    /// Quote.
    pub quote: Option<Quote>,
    /// Order id.
    pub order_id: Option<uuid::Uuid>,
    /// Order number.
    pub order_number: Option<String>,
    /// Order type.
    pub order_type: Option<OrderType>,
    /// Order status.
    pub order_status: Option<OrderStatus>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for ConvertedQuote {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            quote_id: row.read(0)?,
            quote_number: row.read(1)?,
            quote: row.read(2)?,
            order_id: row.read(3)?,
            order_number: row.read(4)?,
            order_type: row.read(5)?,
            order_status: row.read(6)?,
            extra: row.read_extra()?,
        })
    }
}

/// A charge on a quote.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QuoteCharge {
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Quote product charge id.
    pub quote_product_charge_id: Option<uuid::Uuid>,
    /// Charge number.
    pub charge_number: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Charge.
    pub charge: Option<ChargeReference>,
    /// Original order product charge id.
    pub original_order_product_charge_id: Option<uuid::Uuid>,
    /// Charge type.
    pub charge_type: Option<ChargeType>,
    /// Price model.
    pub price_model: Option<ChargeModel>,
    /// Start on.
    pub start_on: Option<ChargeBoundary>,
    /// End on.
    pub end_on: Option<ChargeBoundary>,
    /// Effective start date.
    pub effective_start_date: Option<jiff::Timestamp>,
    /// Effective end date.
    pub effective_end_date: Option<jiff::Timestamp>,
    /// Quantity.
    pub quantity: Option<Decimal>,
    /// Unit code.
    pub unit_code: Option<String>,
    /// Price period.
    pub price_period: Option<PricePeriod>,
    /// Usage rating.
    pub usage_rating: Option<UsageRating>,
    /// Billing period.
    pub billing_period: Option<BillingPeriod>,
    /// Remarks.
    pub remarks: Option<String>,
    /// The price as it is shown on documents.
    pub display_price: Option<Decimal>,
    /// Price per unit.
    pub ppu: Option<Decimal>,
    /// Custom fields, by their keys.
    pub custom_fields: Option<Box<RawValue>>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Price details.
    pub price_details: Option<Vec<OrderPriceDetail>>,
    /// Committed monthly recurring revenue.
    pub cmrr: Option<CurrencyAmount>,
    /// Annual contract value.
    pub acv: Option<CurrencyAmount>,
    /// Total contract value.
    pub tcv: Option<CurrencyAmount>,
    /// One-time fees.
    pub otf: Option<CurrencyAmount>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for QuoteCharge {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            quote_product_charge_id: row.read(1)?,
            charge_number: row.read(2)?,
            name: row.read(3)?,
            charge: row.read(4)?,
            original_order_product_charge_id: row.read(5)?,
            charge_type: row.read(6)?,
            price_model: row.read(7)?,
            start_on: row.read(8)?,
            end_on: row.read(9)?,
            effective_start_date: row.read(10)?,
            effective_end_date: row.read(11)?,
            quantity: row.read(12)?,
            unit_code: row.read(13)?,
            price_period: row.read(14)?,
            usage_rating: row.read(15)?,
            billing_period: row.read(16)?,
            remarks: row.read(17)?,
            display_price: row.read(18)?,
            ppu: row.read(19)?,
            custom_fields: row.read(20)?,
            created: row.read(21)?,
            modified: row.read(22)?,
            price_details: row.read(23)?,
            cmrr: row.read(24)?,
            acv: row.read(25)?,
            tcv: row.read(26)?,
            otf: row.read(27)?,
            extra: row.read_extra()?,
        })
    }
}

/// How the electronic signing of a quote stands.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QuoteSigning {
    /// State.
    pub state: Option<SigningState>,
    /// File name.
    pub file_name: Option<String>,
    /// Valid to date.
    pub valid_to_date: Option<jiff::Timestamp>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for QuoteSigning {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            state: row.read(0)?,
            file_name: row.read(1)?,
            valid_to_date: row.read(2)?,
            extra: row.read_extra()?,
        })
    }
}

/// A product on a quote.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QuoteProduct {
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Product number.
    pub product_number: Option<String>,
    /// Charge plan id.
    pub charge_plan_id: Option<uuid::Uuid>,
    /// Charge plan name.
    pub charge_plan_name: Option<String>,
    /// Charge plan number.
    pub charge_plan_number: Option<String>,
    /// Product line number.
    pub product_line_number: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Charges.
    pub charges: Option<Vec<QuoteCharge>>,
    /// Custom fields, by their keys.
    pub custom_fields: Option<Box<RawValue>>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Committed monthly recurring revenue.
    pub cmrr: Option<CurrencyAmount>,
    /// Annual contract value.
    pub acv: Option<CurrencyAmount>,
    /// Total contract value.
    pub tcv: Option<CurrencyAmount>,
    /// One-time fees.
    pub otf: Option<CurrencyAmount>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for QuoteProduct {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            product_number: row.read(1)?,
            charge_plan_id: row.read(2)?,
            charge_plan_name: row.read(3)?,
            charge_plan_number: row.read(4)?,
            product_line_number: row.read(5)?,
            name: row.read(6)?,
            charges: row.read(7)?,
            custom_fields: row.read(8)?,
            created: row.read(9)?,
            modified: row.read(10)?,
            cmrr: row.read(11)?,
            acv: row.read(12)?,
            tcv: row.read(13)?,
            otf: row.read(14)?,
            extra: row.read_extra()?,
        })
    }
}

/// The charge of a product.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChargeReference {
    /// Charge number.
    pub charge_number: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// Id of this in your CRM system.
    pub external_crm_id: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for ChargeReference {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            charge_number: row.read(0)?,
            name: row.read(1)?,
            id: row.read(2)?,
            external_erp_id: row.read(3)?,
            external_crm_id: row.read(4)?,
            extra: row.read_extra()?,
        })
    }
}

/// How an electronic signing stands.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SigningState {
    /// Sent out.
    Started,
    /// Signed by all.
    Completed,
    /// Not signed in time.
    Expired,
    /// Stopped by the sender.
    Stopped,
    /// Rejected by a signer.
    Rejected,
    /// Failed.
    Failed,
    /// The vendor does not know.
    NotKnown,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl SigningState {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Started => "Started",
            Self::Completed => "Completed",
            Self::Expired => "Expired",
            Self::Stopped => "Stopped",
            Self::Rejected => "Rejected",
            Self::Failed => "Failed",
            Self::NotKnown => "UnKnownStatus",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SigningState {
    fn from(value: &str) -> Self {
        match value {
            "Started" => Self::Started,
            "Completed" => Self::Completed,
            "Expired" => Self::Expired,
            "Stopped" => Self::Stopped,
            "Rejected" => Self::Rejected,
            "Failed" => Self::Failed,
            "UnKnownStatus" => Self::NotKnown,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for SigningState {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<SigningState> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<SigningState> for String {
    fn from(value: SigningState) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for SigningState {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for SigningState {}

impl FromKind for SigningState {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for SigningState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Where a quote stands.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteStatus {
    /// Not decided.
    Open,
    /// Lost.
    ClosedLost,
    /// Won.
    ClosedWon,
    /// Deleted.
    Deleted,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl QuoteStatus {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "Open",
            Self::ClosedLost => "ClosedLost",
            Self::ClosedWon => "ClosedWon",
            Self::Deleted => "Deleted",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for QuoteStatus {
    fn from(value: &str) -> Self {
        match value {
            "Open" => Self::Open,
            "ClosedLost" => Self::ClosedLost,
            "ClosedWon" => Self::ClosedWon,
            "Deleted" => Self::Deleted,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for QuoteStatus {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<QuoteStatus> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<QuoteStatus> for String {
    fn from(value: QuoteStatus) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for QuoteStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for QuoteStatus {}

impl FromKind for QuoteStatus {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for QuoteStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a quote is for.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteType {
    /// A new order.
    New,
    /// A change of an order.
    Change,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl QuoteType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::New => "New",
            Self::Change => "Change",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for QuoteType {
    fn from(value: &str) -> Self {
        match value {
            "New" => Self::New,
            "Change" => Self::Change,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for QuoteType {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<QuoteType> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<QuoteType> for String {
    fn from(value: QuoteType) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for QuoteType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for QuoteType {}

impl FromKind for QuoteType {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for QuoteType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
