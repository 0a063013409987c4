// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use rust_decimal::Decimal;
use serde_json::value::RawValue;

use super::{
    BillingDay, BillingPeriod, BillingPeriodAlignment, BillingTiming, ChargeModel, ChargeType,
    CurrencyAmount, Feature, PriceBase, PricePeriod, UsageRating,
};
use crate::model::{Extra, FromKind, Slot};

/// A charge on an order.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OrderProductCharge {
    /// Id.
    pub id: uuid::Uuid,
    /// Charge number.
    pub charge_number: Option<String>,
    /// Version.
    pub version: Option<i64>,
    /// Is last version.
    pub is_last_version: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Charge type.
    pub charge_type: Option<ChargeType>,
    /// Price model.
    pub price_model: Option<ChargeModel>,
    /// Effective start date.
    pub effective_start_date: Option<jiff::Timestamp>,
    /// Effective end date.
    pub effective_end_date: Option<jiff::Timestamp>,
    /// Quantity.
    pub quantity: Option<Decimal>,
    /// Unit code.
    pub unit_code: Option<String>,
    /// Start on.
    pub start_on: Option<ChargeBoundary>,
    /// End on.
    pub end_on: Option<ChargeBoundary>,
    /// Up to when it counts as invoiced.
    pub charged_through_date: Option<jiff::Timestamp>,
    /// Last renewal date.
    pub last_renewal_date: Option<jiff::Timestamp>,
    /// Last price adjustment date.
    pub last_price_adjustment_date: Option<jiff::Timestamp>,
    /// Price period.
    pub price_period: Option<PricePeriod>,
    /// Usage rating.
    pub usage_rating: Option<UsageRating>,
    /// Revenue recognition rule.
    pub revenue_recognition_rule: Option<String>,
    /// Billing day.
    pub billing_day: Option<BillingDay>,
    /// Day of the month, where `billing_day` is `SpecificDay`.
    pub specific_billing_day: Option<i64>,
    /// Days to move the billing by, where `billing_day` is `DaysOffset`.
    pub offset_billing_days: Option<i64>,
    /// Billing period.
    pub billing_period: Option<BillingPeriod>,
    /// Billing timing.
    pub billing_timing: Option<BillingTiming>,
    /// Period alignment.
    pub period_alignment: Option<BillingPeriodAlignment>,
    /// What periods start with, where `period_alignment` is `AlignToDate`.
    pub alignment_date: Option<jiff::Timestamp>,
    /// Tax template.
    pub tax_template: Option<String>,
    /// Tax included.
    pub tax_included: Option<bool>,
    /// Create invoice lines per tier.
    pub create_invoice_lines_per_tier: Option<bool>,
    /// Estimated usage.
    pub estimated_usage: Option<i64>,
    /// Estimated quantity.
    pub estimated_quantity: Option<i64>,
    /// Remaining quantity.
    pub remaining_quantity: Option<Decimal>,
    /// Ordered quantity.
    pub ordered_quantity: Option<Decimal>,
    /// Delivery date.
    pub delivery_date: Option<jiff::Timestamp>,
    /// Remarks.
    pub remarks: Option<String>,
    /// Accounts receivable account.
    pub accounts_receivable_account: Option<String>,
    /// Deferred revenue account.
    pub deferred_revenue_account: Option<String>,
    /// Recognized revenue account.
    pub recognized_revenue_account: Option<String>,
    /// Change state.
    pub change_state: Option<ChargeChangeState>,
    /// The price as it is shown on documents.
    pub display_price: Option<Decimal>,
    /// Custom fields, by their keys.
    pub custom_fields: Option<Box<RawValue>>,
    /// Price details.
    pub price_details: Option<Vec<OrderPriceDetail>>,
    /// Recurring monthly amount.
    pub recurring_monthly_amount: Option<Decimal>,
    /// In the base currency.
    pub recurring_monthly_amount_base: Option<Decimal>,
    /// Features.
    pub features: Option<Vec<Feature>>,
    /// Order discounts.
    pub order_discounts: Option<Vec<OrderDiscountCharge>>,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// Id of this in your CRM system.
    pub external_crm_id: Option<String>,
    /// Committed monthly recurring revenue.
    pub cmrr: Option<CurrencyAmount>,
    /// Annual contract value.
    pub acv: Option<CurrencyAmount>,
    /// Total contract value.
    pub tcv: Option<CurrencyAmount>,
    /// The metric EMRR, as Younium computes it.
    pub emrr: Option<CurrencyAmount>,
    /// What is charged once.
    pub one_time_fees: Option<CurrencyAmount>,
    /// Price that is in force now. Charges made before 2025-05-14 lack it.
    pub price: Option<Decimal>,
    /// List price that is in force now. Charges made before 2025-05-14 lack it.
    pub list_price: Option<Decimal>,
    /// Discount that is in force now. Charges made before 2025-05-14 lack it.
    pub discount_amount: Option<Decimal>,
    /// Discount that is in force now, in per cent. Charges made before 2025-05-14 lack it.
    pub discount_percentage: Option<Decimal>,
    /// Price times quantity. Charges made before 2025-05-14 lack it.
    pub total_price: Option<Decimal>,
    /// List price times quantity. Charges made before 2025-05-14 lack it.
    pub total_list_price: Option<Decimal>,
    /// Discount times quantity. Charges made before 2025-05-14 lack it.
    pub total_discount_amount: Option<Decimal>,
    /// Discount of the total, in per cent. Charges made before 2025-05-14 lack it.
    pub total_discount_percentage: Option<Decimal>,
    /// Total of one billing period. Charges made before 2025-05-14 lack it.
    pub total_per_invoice: Option<Decimal>,
    /// Order product id.
    pub order_product_id: Option<uuid::Uuid>,
    /// Order id.
    pub order_id: Option<uuid::Uuid>,
    /// Id of the product's charge that it was made from. `id` is that of the charge on the order.
    pub charge_id: Option<uuid::Uuid>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for OrderProductCharge {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            charge_number: row.read(1)?,
            version: row.read(2)?,
            is_last_version: row.read(3)?,
            name: row.read(4)?,
            charge_type: row.read(5)?,
            price_model: row.read(6)?,
            effective_start_date: row.read(7)?,
            effective_end_date: row.read(8)?,
            quantity: row.read(9)?,
            unit_code: row.read(10)?,
            start_on: row.read(11)?,
            end_on: row.read(12)?,
            charged_through_date: row.read(13)?,
            last_renewal_date: row.read(14)?,
            last_price_adjustment_date: row.read(15)?,
            price_period: row.read(16)?,
            usage_rating: row.read(17)?,
            revenue_recognition_rule: row.read(18)?,
            billing_day: row.read(19)?,
            specific_billing_day: row.read(20)?,
            offset_billing_days: row.read(21)?,
            billing_period: row.read(22)?,
            billing_timing: row.read(23)?,
            period_alignment: row.read(24)?,
            alignment_date: row.read(25)?,
            tax_template: row.read(26)?,
            tax_included: row.read(27)?,
            create_invoice_lines_per_tier: row.read(28)?,
            estimated_usage: row.read(29)?,
            estimated_quantity: row.read(30)?,
            remaining_quantity: row.read(31)?,
            ordered_quantity: row.read(32)?,
            delivery_date: row.read(33)?,
            remarks: row.read(34)?,
            accounts_receivable_account: row.read(35)?,
            deferred_revenue_account: row.read(36)?,
            recognized_revenue_account: row.read(37)?,
            change_state: row.read(38)?,
            display_price: row.read(39)?,
            custom_fields: row.read(40)?,
            price_details: row.read(41)?,
            recurring_monthly_amount: row.read(42)?,
            recurring_monthly_amount_base: row.read(43)?,
            features: row.read(44)?,
            order_discounts: row.read(45)?,
            external_erp_id: row.read(46)?,
            external_crm_id: row.read(47)?,
            cmrr: row.read(48)?,
            acv: row.read(49)?,
            tcv: row.read(50)?,
            emrr: row.read(51)?,
            one_time_fees: row.read(52)?,
            price: row.read(53)?,
            list_price: row.read(54)?,
            discount_amount: row.read(55)?,
            discount_percentage: row.read(56)?,
            total_price: row.read(57)?,
            total_list_price: row.read(58)?,
            total_discount_amount: row.read(59)?,
            total_discount_percentage: row.read(60)?,
            total_per_invoice: row.read(61)?,
            order_product_id: row.read(62)?,
            order_id: row.read(63)?,
            charge_id: row.read(64)?,
            created: row.read(65)?,
            modified: row.read(66)?,
            extra: row.read_extra()?,
        })
    }
}

/// Something to be reached, on which charges can depend.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Milestone {
    /// Id.
    pub id: uuid::Uuid,
    /// Order id.
    pub order_id: Option<uuid::Uuid>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// When it was reached.
    pub milestone_date: Option<jiff::Timestamp>,
    /// When it is meant to be reached.
    pub planned_date: Option<jiff::Timestamp>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Milestone {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            order_id: row.read(1)?,
            name: row.read(2)?,
            description: row.read(3)?,
            milestone_date: row.read(4)?,
            planned_date: row.read(5)?,
            extra: row.read_extra()?,
        })
    }
}

/// A price of a charge on an order or quote, for one tier of quantities.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OrderPriceDetail {
    /// Number of the tier.
    pub tier: Option<i64>,
    /// Price.
    pub price: Option<Decimal>,
    /// List price.
    pub list_price: Option<Decimal>,
    /// Description.
    pub description: Option<String>,
    /// From quantity.
    pub from_quantity: Option<Decimal>,
    /// To quantity.
    pub to_quantity: Option<Decimal>,
    /// Price base.
    pub price_base: Option<PriceBase>,
    /// From 0 to 100.
    pub line_discount_percent: Option<Decimal>,
    /// Line discount amount.
    pub line_discount_amount: Option<Decimal>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for OrderPriceDetail {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            tier: row.read(0)?,
            price: row.read(1)?,
            list_price: row.read(2)?,
            description: row.read(3)?,
            from_quantity: row.read(4)?,
            to_quantity: row.read(5)?,
            price_base: row.read(6)?,
            line_discount_percent: row.read(7)?,
            line_discount_amount: row.read(8)?,
            extra: row.read_extra()?,
        })
    }
}

/// That a discount is for a charge.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OrderDiscountCharge {
    /// Order discount id.
    pub order_discount_id: Option<uuid::Uuid>,
    /// Charge id.
    pub charge_id: Option<uuid::Uuid>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for OrderDiscountCharge {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self { order_discount_id: row.read(0)?, charge_id: row.read(1)?, extra: row.read_extra()? })
    }
}

/// A discount on an order.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OrderDiscount {
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Order id.
    pub order_id: Option<uuid::Uuid>,
    /// Start on.
    pub start_on: Option<DiscountBoundary>,
    /// End on.
    pub end_on: Option<DiscountBoundary>,
    /// Start date.
    pub start_date: Option<jiff::Timestamp>,
    /// End date.
    pub end_date: Option<jiff::Timestamp>,
    /// From 0 to 100.
    pub percent: Option<Decimal>,
    /// Discount type.
    pub discount_type: Option<OrderDiscountType>,
    /// Description.
    pub description: Option<String>,
    /// Order product charges.
    pub order_product_charges: Option<Vec<OrderDiscountCharge>>,
    /// On specific charges.
    pub on_specific_charges: Option<bool>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for OrderDiscount {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            order_id: row.read(1)?,
            start_on: row.read(2)?,
            end_on: row.read(3)?,
            start_date: row.read(4)?,
            end_date: row.read(5)?,
            percent: row.read(6)?,
            discount_type: row.read(7)?,
            description: row.read(8)?,
            order_product_charges: row.read(9)?,
            on_specific_charges: row.read(10)?,
            extra: row.read_extra()?,
        })
    }
}

/// A product on an order.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OrderProduct {
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
    pub charges: Option<Vec<OrderProductCharge>>,
    /// Custom fields, by their keys.
    pub custom_fields: Option<Box<RawValue>>,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// Id of this in your CRM system.
    pub external_crm_id: Option<String>,
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
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for OrderProduct {
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
            external_erp_id: row.read(9)?,
            external_crm_id: row.read(10)?,
            cmrr: row.read(11)?,
            acv: row.read(12)?,
            emrr: row.read(13)?,
            one_time_fees: row.read(14)?,
            tcv: row.read(15)?,
            created: row.read(16)?,
            modified: row.read(17)?,
            extra: row.read_extra()?,
        })
    }
}

/// What the latest version of an order did to a charge.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChargeChangeState {
    /// Nothing.
    NotChanged,
    /// It is new.
    New,
    /// It was cancelled.
    Cancelled,
    /// It came with a change of another one.
    NewFromChange,
    /// It went with a change, which made another one.
    CancelledFromChange,
    /// It credits another one.
    Credit,
    /// It was delivered in part.
    PartialDelivery,
    /// It was delivered in part, and the rest will not be.
    ClosedPartialDelivery,
    /// It was credited.
    Credited,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ChargeChangeState {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotChanged => "NotChanged",
            Self::New => "New",
            Self::Cancelled => "Cancelled",
            Self::NewFromChange => "NewFromChange",
            Self::CancelledFromChange => "CancelledFromChange",
            Self::Credit => "Credit",
            Self::PartialDelivery => "PartialDelivery",
            Self::ClosedPartialDelivery => "ClosedPartialDelivery",
            Self::Credited => "Credited",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChargeChangeState {
    fn from(value: &str) -> Self {
        match value {
            "NotChanged" => Self::NotChanged,
            "New" => Self::New,
            "Cancelled" => Self::Cancelled,
            "NewFromChange" => Self::NewFromChange,
            "CancelledFromChange" => Self::CancelledFromChange,
            "Credit" => Self::Credit,
            "PartialDelivery" => Self::PartialDelivery,
            "ClosedPartialDelivery" => Self::ClosedPartialDelivery,
            "Credited" => Self::Credited,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for ChargeChangeState {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<ChargeChangeState> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<ChargeChangeState> for String {
    fn from(value: ChargeChangeState) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for ChargeChangeState {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for ChargeChangeState {}

impl FromKind for ChargeChangeState {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for ChargeChangeState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a charge starts or ends with.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChargeBoundary {
    /// The subscription.
    AlignToSubscription,
    /// A date of its own.
    SpecificDate,
    /// A milestone.
    Milestone,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ChargeBoundary {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AlignToSubscription => "AlignToSubscription",
            Self::SpecificDate => "SpecificDate",
            Self::Milestone => "Milestone",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChargeBoundary {
    fn from(value: &str) -> Self {
        match value {
            "AlignToSubscription" => Self::AlignToSubscription,
            "SpecificDate" => Self::SpecificDate,
            "Milestone" => Self::Milestone,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for ChargeBoundary {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<ChargeBoundary> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<ChargeBoundary> for String {
    fn from(value: ChargeBoundary) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for ChargeBoundary {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for ChargeBoundary {}

impl FromKind for ChargeBoundary {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for ChargeBoundary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a discount starts or ends with.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscountBoundary {
    /// The order.
    AlignToOrder,
    /// A date of its own.
    SpecificDate,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl DiscountBoundary {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AlignToOrder => "AlignToOrder",
            Self::SpecificDate => "SpecificeDate",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DiscountBoundary {
    fn from(value: &str) -> Self {
        match value {
            "AlignToOrder" => Self::AlignToOrder,
            "SpecificeDate" => Self::SpecificDate,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for DiscountBoundary {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<DiscountBoundary> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<DiscountBoundary> for String {
    fn from(value: DiscountBoundary) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for DiscountBoundary {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for DiscountBoundary {}

impl FromKind for DiscountBoundary {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for DiscountBoundary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How a discount is counted.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderDiscountType {
    /// In per cent.
    Percent,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl OrderDiscountType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Percent => "Percent",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OrderDiscountType {
    fn from(value: &str) -> Self {
        match value {
            "Percent" => Self::Percent,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for OrderDiscountType {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<OrderDiscountType> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<OrderDiscountType> for String {
    fn from(value: OrderDiscountType) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for OrderDiscountType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for OrderDiscountType {}

impl FromKind for OrderDiscountType {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for OrderDiscountType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How an order is paid.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderPaymentMethod {
    /// By invoice.
    Invoice,
    /// Through Stripe.
    Stripe,
    /// Through GoCardless.
    GoCardless,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl OrderPaymentMethod {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Invoice => "Invoice",
            Self::Stripe => "Stripe",
            Self::GoCardless => "GoCardless",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OrderPaymentMethod {
    fn from(value: &str) -> Self {
        match value {
            "Invoice" => Self::Invoice,
            "Stripe" => Self::Stripe,
            "GoCardless" => Self::GoCardless,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for OrderPaymentMethod {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<OrderPaymentMethod> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<OrderPaymentMethod> for String {
    fn from(value: OrderPaymentMethod) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for OrderPaymentMethod {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for OrderPaymentMethod {}

impl FromKind for OrderPaymentMethod {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for OrderPaymentMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Where an order stands.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderStatus {
    /// A subscription that is not active yet.
    Draft,
    /// An active subscription.
    Active,
    /// A cancelled subscription.
    Cancelled,
    /// No longer active.
    Inactive,
    /// Deleted.
    Deleted,
    /// A sales order that is not active yet.
    OrderDraft,
    /// An active sales order.
    Order,
    /// Delivered in part.
    PartiallyDelivered,
    /// Delivered.
    Delivered,
    /// Invoiced.
    Invoiced,
    /// Paid in part.
    PartiallyPaid,
    /// Paid.
    Paid,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl OrderStatus {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "Draft",
            Self::Active => "Active",
            Self::Cancelled => "Cancelled",
            Self::Inactive => "Inactive",
            Self::Deleted => "Deleted",
            Self::OrderDraft => "OrderDraft",
            Self::Order => "Order",
            Self::PartiallyDelivered => "PartiallyDelivered",
            Self::Delivered => "Delivered",
            Self::Invoiced => "Invoiced",
            Self::PartiallyPaid => "PartiallyPaid",
            Self::Paid => "Paid",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OrderStatus {
    fn from(value: &str) -> Self {
        match value {
            "Draft" => Self::Draft,
            "Active" => Self::Active,
            "Cancelled" => Self::Cancelled,
            "Inactive" => Self::Inactive,
            "Deleted" => Self::Deleted,
            "OrderDraft" => Self::OrderDraft,
            "Order" => Self::Order,
            "PartiallyDelivered" => Self::PartiallyDelivered,
            "Delivered" => Self::Delivered,
            "Invoiced" => Self::Invoiced,
            "PartiallyPaid" => Self::PartiallyPaid,
            "Paid" => Self::Paid,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for OrderStatus {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<OrderStatus> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<OrderStatus> for String {
    fn from(value: OrderStatus) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for OrderStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for OrderStatus {}

impl FromKind for OrderStatus {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for OrderStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What an order is.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderType {
    /// A subscription.
    Subscription,
    /// A sales order.
    SalesOrder,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl OrderType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Subscription => "Subscription",
            Self::SalesOrder => "SalesOrder",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OrderType {
    fn from(value: &str) -> Self {
        match value {
            "Subscription" => Self::Subscription,
            "SalesOrder" => Self::SalesOrder,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for OrderType {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<OrderType> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<OrderType> for String {
    fn from(value: OrderType) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for OrderType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for OrderType {}

impl FromKind for OrderType {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for OrderType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a discount starts or ends with.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscountBoundaryInput {
    /// The order.
    AlignToOrder,
    /// A date of its own.
    SpecificDate,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl DiscountBoundaryInput {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AlignToOrder => "AlignToOrder",
            Self::SpecificDate => "SpecificDate",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DiscountBoundaryInput {
    fn from(value: &str) -> Self {
        match value {
            "AlignToOrder" => Self::AlignToOrder,
            "SpecificDate" => Self::SpecificDate,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for DiscountBoundaryInput {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<DiscountBoundaryInput> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<DiscountBoundaryInput> for String {
    fn from(value: DiscountBoundaryInput) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for DiscountBoundaryInput {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for DiscountBoundaryInput {}

impl FromKind for DiscountBoundaryInput {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for DiscountBoundaryInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
