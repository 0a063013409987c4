// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use rust_decimal::Decimal;

use super::{CurrencyAmount, OrderProductChargeReference, OrderReference};
use crate::model::{Extra, FromKind, Slot};

/// What a change of an order did to the metrics.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Booking {
    /// Id.
    pub id: uuid::Uuid,
    /// Currency.
    pub currency: Option<String>,
    /// Booking type.
    pub booking_type: Option<BookingType>,
    /// Account category.
    pub account_category: Option<AccountCategory>,
    /// Change type.
    pub change_type: Option<ChangeType>,
    /// Committed monthly recurring revenue.
    pub cmrr: Option<AmountWithBaseCurrency>,
    /// Annual contract value.
    pub acv: Option<AmountWithBaseCurrency>,
    /// The metric EMRR, as Younium computes it.
    pub emrr: Option<AmountWithBaseCurrency>,
    /// What is charged once.
    pub one_time_fees: Option<AmountWithBaseCurrency>,
    /// Total contract value.
    pub tcv: Option<AmountWithBaseCurrency>,
    /// The metric FMRR, as Younium computes it.
    pub fmrr: Option<AmountWithBaseCurrency>,
    /// Effective date.
    pub effective_date: Option<jiff::Timestamp>,
    /// Booking lines.
    pub booking_lines: Option<Vec<BookingLine>>,
    /// Classification.
    pub classification: Option<BookingClassification>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Order.
    pub order: Option<OrderReference>,
    /// Notes.
    pub notes: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Booking {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            currency: row.read(1)?,
            booking_type: row.read(2)?,
            account_category: row.read(3)?,
            change_type: row.read(4)?,
            cmrr: row.read(5)?,
            acv: row.read(6)?,
            emrr: row.read(7)?,
            one_time_fees: row.read(8)?,
            tcv: row.read(9)?,
            fmrr: row.read(10)?,
            effective_date: row.read(11)?,
            booking_lines: row.read(12)?,
            classification: row.read(13)?,
            created: row.read(14)?,
            modified: row.read(15)?,
            order: row.read(16)?,
            notes: row.read(17)?,
            extra: row.read_extra()?,
        })
    }
}

/// An amount in the currency of the order and in the base currency.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AmountWithBaseCurrency {
    /// Amount.
    pub amount: Option<Decimal>,
    /// Amount in base currency.
    pub amount_in_base_currency: Option<Decimal>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for AmountWithBaseCurrency {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self { amount: row.read(0)?, amount_in_base_currency: row.read(1)?, extra: row.read_extra()? })
    }
}

/// How a booking counts in reports.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BookingClassification {
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Chart color.
    pub chart_color: Option<String>,
    /// Is system classification.
    pub is_system_classification: Option<bool>,
    /// Classification type.
    pub classification_type: Option<BookingClassificationType>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for BookingClassification {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            name: row.read(0)?,
            description: row.read(1)?,
            chart_color: row.read(2)?,
            is_system_classification: row.read(3)?,
            classification_type: row.read(4)?,
            extra: row.read_extra()?,
        })
    }
}

/// What a booking did to one charge.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BookingLine {
    /// Charge.
    pub charge: Option<OrderProductChargeReference>,
    /// Committed monthly recurring revenue.
    pub cmrr: Option<CurrencyAmount>,
    /// Annual contract value.
    pub acv: Option<CurrencyAmount>,
    /// The metric EMRR, as Younium computes it.
    pub emrr: Option<CurrencyAmount>,
    /// What is charged once.
    pub one_time_fees: Option<CurrencyAmount>,
    /// Total contract value.
    pub tcv: Option<CurrencyAmount>,
    /// The metric FMRR, as Younium computes it.
    pub fmrr: Option<CurrencyAmount>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for BookingLine {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            charge: row.read(0)?,
            cmrr: row.read(1)?,
            acv: row.read(2)?,
            emrr: row.read(3)?,
            one_time_fees: row.read(4)?,
            tcv: row.read(5)?,
            fmrr: row.read(6)?,
            created: row.read(7)?,
            modified: row.read(8)?,
            extra: row.read_extra()?,
        })
    }
}

/// Where an account stood when a booking was made.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCategory {
    /// Its first order.
    New,
    /// It had orders before.
    Existing,
    /// Its last order ended.
    Lost,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl AccountCategory {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::New => "New",
            Self::Existing => "Existing",
            Self::Lost => "Lost",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AccountCategory {
    fn from(value: &str) -> Self {
        match value {
            "New" => Self::New,
            "Existing" => Self::Existing,
            "Lost" => Self::Lost,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for AccountCategory {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<AccountCategory> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<AccountCategory> for String {
    fn from(value: AccountCategory) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for AccountCategory {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for AccountCategory {}

impl FromKind for AccountCategory {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for AccountCategory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Kinds of bookings in reports.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookingClassificationType {
    /// The first order of an account.
    NewCustomer,
    /// More from an account.
    Expansion,
    /// Less from an account.
    Contraction,
    /// An account is lost.
    CustomerChurn,
    /// Nothing changes in the metrics.
    NoChange,
    /// An order was split.
    SplitOrder,
    /// A lost account came back.
    Reactivate,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl BookingClassificationType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NewCustomer => "NewCustomer",
            Self::Expansion => "Expansion",
            Self::Contraction => "Contraction",
            Self::CustomerChurn => "CustomerChurn",
            Self::NoChange => "NoChange",
            Self::SplitOrder => "SplitOrder",
            Self::Reactivate => "Reactivate",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BookingClassificationType {
    fn from(value: &str) -> Self {
        match value {
            "NewCustomer" => Self::NewCustomer,
            "Expansion" => Self::Expansion,
            "Contraction" => Self::Contraction,
            "CustomerChurn" => Self::CustomerChurn,
            "NoChange" => Self::NoChange,
            "SplitOrder" => Self::SplitOrder,
            "Reactivate" => Self::Reactivate,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for BookingClassificationType {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<BookingClassificationType> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<BookingClassificationType> for String {
    fn from(value: BookingClassificationType) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for BookingClassificationType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for BookingClassificationType {}

impl FromKind for BookingClassificationType {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for BookingClassificationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What happened to the order.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookingType {
    /// It is new.
    New,
    /// It was changed.
    Change,
    /// It was cancelled.
    Churn,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl BookingType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::New => "New",
            Self::Change => "Change",
            Self::Churn => "Churn",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BookingType {
    fn from(value: &str) -> Self {
        match value {
            "New" => Self::New,
            "Change" => Self::Change,
            "Churn" => Self::Churn,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for BookingType {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<BookingType> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<BookingType> for String {
    fn from(value: BookingType) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for BookingType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for BookingType {}

impl FromKind for BookingType {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for BookingType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What kind of change a booking is of.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeType {
    /// More is sold.
    Upsell,
    /// Less is sold.
    Downsell,
    /// The order was renewed.
    Renewal,
    /// Nothing changes in the metrics.
    None,
    /// Prices were adjusted.
    PriceAdjustment,
    /// A milestone was reached.
    Milestone,
    /// A delivery was cancelled.
    CancelledDelivery,
    /// A charge was added that belongs to another one.
    AssociatedCharge,
    /// The order was split.
    SplitOrder,
    /// A product on the order was cancelled.
    CancelOrderProduct,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ChangeType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Upsell => "Upsell",
            Self::Downsell => "Downsell",
            Self::Renewal => "Renewal",
            Self::None => "None",
            Self::PriceAdjustment => "PriceAdjustment",
            Self::Milestone => "Milestone",
            Self::CancelledDelivery => "CancelledDelivery",
            Self::AssociatedCharge => "AssociatedCharge",
            Self::SplitOrder => "SplitOrder",
            Self::CancelOrderProduct => "CancelOrderProduct",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChangeType {
    fn from(value: &str) -> Self {
        match value {
            "Upsell" => Self::Upsell,
            "Downsell" => Self::Downsell,
            "Renewal" => Self::Renewal,
            "None" => Self::None,
            "PriceAdjustment" => Self::PriceAdjustment,
            "Milestone" => Self::Milestone,
            "CancelledDelivery" => Self::CancelledDelivery,
            "AssociatedCharge" => Self::AssociatedCharge,
            "SplitOrder" => Self::SplitOrder,
            "CancelOrderProduct" => Self::CancelOrderProduct,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for ChangeType {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<ChangeType> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<ChangeType> for String {
    fn from(value: ChangeType) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for ChangeType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for ChangeType {}

impl FromKind for ChangeType {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for ChangeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
