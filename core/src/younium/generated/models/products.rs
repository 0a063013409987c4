// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use rust_decimal::Decimal;
use serde_json::value::RawValue;

use crate::model::{Extra, FromKind, Slot};

/// Something that is sold.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Product {
    /// Id.
    pub id: uuid::Uuid,
    /// Product number.
    pub product_number: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Product type.
    pub product_type: Option<ProductType>,
    /// Category.
    pub category: Option<String>,
    /// Activation date.
    pub activation_date: Option<jiff::Timestamp>,
    /// End of new sales date.
    pub end_of_new_sales_date: Option<jiff::Timestamp>,
    /// End of renewal date.
    pub end_of_renewal_date: Option<jiff::Timestamp>,
    /// End of life date.
    pub end_of_life_date: Option<jiff::Timestamp>,
    /// Is framework product.
    pub is_framework_product: Option<bool>,
    /// Charge plans.
    pub charge_plans: Option<Vec<ChargePlan>>,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// Id of this in your CRM system.
    pub external_crm_id: Option<String>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Legal entity id.
    pub legal_entity_id: Option<uuid::Uuid>,
    /// Custom fields, by their keys.
    pub custom_fields: Option<Box<RawValue>>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Product {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            product_number: row.read(1)?,
            name: row.read(2)?,
            product_type: row.read(3)?,
            category: row.read(4)?,
            activation_date: row.read(5)?,
            end_of_new_sales_date: row.read(6)?,
            end_of_renewal_date: row.read(7)?,
            end_of_life_date: row.read(8)?,
            is_framework_product: row.read(9)?,
            charge_plans: row.read(10)?,
            external_erp_id: row.read(11)?,
            external_crm_id: row.read(12)?,
            created: row.read(13)?,
            modified: row.read(14)?,
            legal_entity_id: row.read(15)?,
            custom_fields: row.read(16)?,
            extra: row.read_extra()?,
        })
    }
}

/// A feature that charges can have.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Feature {
    /// Code.
    pub code: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Feature {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self { code: row.read(0)?, description: row.read(1)?, extra: row.read_extra()? })
    }
}

/// Charges of a product that are sold together.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChargePlan {
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Charge plan number.
    pub charge_plan_number: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Effective start date.
    pub effective_start_date: Option<jiff::Timestamp>,
    /// End of new sales date.
    pub end_of_new_sales_date: Option<jiff::Timestamp>,
    /// Effective end date.
    pub effective_end_date: Option<jiff::Timestamp>,
    /// Charges.
    pub charges: Option<Vec<Charge>>,
    /// Custom fields, by their keys.
    pub custom_fields: Option<Box<RawValue>>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for ChargePlan {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            charge_plan_number: row.read(1)?,
            name: row.read(2)?,
            effective_start_date: row.read(3)?,
            end_of_new_sales_date: row.read(4)?,
            effective_end_date: row.read(5)?,
            charges: row.read(6)?,
            custom_fields: row.read(7)?,
            created: row.read(8)?,
            modified: row.read(9)?,
            extra: row.read_extra()?,
        })
    }
}

/// What a product costs, and how it is billed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Charge {
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Charge number.
    pub charge_number: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Model.
    pub model: Option<ChargeModel>,
    /// Charge type.
    pub charge_type: Option<ChargeType>,
    /// Unit code.
    pub unit_code: Option<String>,
    /// Default quantity.
    pub default_quantity: Option<Decimal>,
    /// Price period.
    pub price_period: Option<PricePeriod>,
    /// Usage rating.
    pub usage_rating: Option<UsageRating>,
    /// Create invoice lines per tier.
    pub create_invoice_lines_per_tier: Option<bool>,
    /// Billing day.
    pub billing_day: Option<BillingDay>,
    /// Day of the month, where `billing_day` is `SpecificDay`.
    pub specific_billing_day: Option<i64>,
    /// Billing period.
    pub billing_period: Option<BillingPeriod>,
    /// Period alignment.
    pub period_alignment: Option<BillingPeriodAlignment>,
    /// Billing timing.
    pub billing_timing: Option<BillingTiming>,
    /// Tax template.
    pub tax_template: Option<String>,
    /// Tax included.
    pub tax_included: Option<bool>,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// Id of this in your CRM system.
    pub external_crm_id: Option<String>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Revenue recognition.
    pub revenue_recognition: Option<String>,
    /// Deferred revenue account.
    pub deferred_revenue_account: Option<String>,
    /// Recognized revenue account.
    pub recognized_revenue_account: Option<String>,
    /// Custom fields, by their keys.
    pub custom_fields: Option<Box<RawValue>>,
    /// Price details.
    pub price_details: Option<Vec<PriceDetail>>,
    /// Features.
    pub features: Option<Vec<Feature>>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Charge {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            charge_number: row.read(1)?,
            name: row.read(2)?,
            model: row.read(3)?,
            charge_type: row.read(4)?,
            unit_code: row.read(5)?,
            default_quantity: row.read(6)?,
            price_period: row.read(7)?,
            usage_rating: row.read(8)?,
            create_invoice_lines_per_tier: row.read(9)?,
            billing_day: row.read(10)?,
            specific_billing_day: row.read(11)?,
            billing_period: row.read(12)?,
            period_alignment: row.read(13)?,
            billing_timing: row.read(14)?,
            tax_template: row.read(15)?,
            tax_included: row.read(16)?,
            external_erp_id: row.read(17)?,
            external_crm_id: row.read(18)?,
            created: row.read(19)?,
            modified: row.read(20)?,
            revenue_recognition: row.read(21)?,
            deferred_revenue_account: row.read(22)?,
            recognized_revenue_account: row.read(23)?,
            custom_fields: row.read(24)?,
            price_details: row.read(25)?,
            features: row.read(26)?,
            extra: row.read_extra()?,
        })
    }
}

/// A price of a charge, for one currency and tier of quantities.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PriceDetail {
    /// Currency.
    pub currency: Option<String>,
    /// Price.
    pub price: Option<Decimal>,
    /// Number of the tier.
    pub tier: Option<i64>,
    /// Description.
    pub description: Option<String>,
    /// From quantity.
    pub from_quantity: Option<Decimal>,
    /// To quantity.
    pub to_quantity: Option<Decimal>,
    /// Price base.
    pub price_base: Option<PriceBase>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for PriceDetail {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            currency: row.read(0)?,
            price: row.read(1)?,
            tier: row.read(2)?,
            description: row.read(3)?,
            from_quantity: row.read(4)?,
            to_quantity: row.read(5)?,
            price_base: row.read(6)?,
            extra: row.read_extra()?,
        })
    }
}

/// The day on which a charge is billed.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingDay {
    /// No day of its own.
    None,
    /// The first of the month.
    FirstDayOfMonth,
    /// The last of the month.
    LastDayOfMonth,
    /// As the order says.
    FromOrder,
    /// As the charge says.
    FromCharge,
    /// As the account says.
    FromAccount,
    /// The day in `specific_billing_day`.
    SpecificDay,
    /// Moved by `offset_billing_days`.
    DaysOffset,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl BillingDay {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "None",
            Self::FirstDayOfMonth => "FirstDayOfMonth",
            Self::LastDayOfMonth => "LastDayOfMonth",
            Self::FromOrder => "FromOrder",
            Self::FromCharge => "FromCharge",
            Self::FromAccount => "FromAccount",
            Self::SpecificDay => "SpecificDay",
            Self::DaysOffset => "DaysOffset",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BillingDay {
    fn from(value: &str) -> Self {
        match value {
            "None" => Self::None,
            "FirstDayOfMonth" => Self::FirstDayOfMonth,
            "LastDayOfMonth" => Self::LastDayOfMonth,
            "FromOrder" => Self::FromOrder,
            "FromCharge" => Self::FromCharge,
            "FromAccount" => Self::FromAccount,
            "SpecificDay" => Self::SpecificDay,
            "DaysOffset" => Self::DaysOffset,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for BillingDay {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<BillingDay> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<BillingDay> for String {
    fn from(value: BillingDay) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for BillingDay {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for BillingDay {}

impl FromKind for BillingDay {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for BillingDay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How often a charge is billed.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingPeriod {
    /// Every month.
    Monthly,
    /// Every three months.
    Quarterly,
    /// Every year.
    Annual,
    /// Once, for the whole term.
    EndOfTerm,
    /// Twice a year or every second year: the vendor does not say.
    Biannual,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl BillingPeriod {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Monthly => "Monthly",
            Self::Quarterly => "Quarterly",
            Self::Annual => "Annual",
            Self::EndOfTerm => "EndOfTerm",
            Self::Biannual => "Biannual",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BillingPeriod {
    fn from(value: &str) -> Self {
        match value {
            "Monthly" => Self::Monthly,
            "Quarterly" => Self::Quarterly,
            "Annual" => Self::Annual,
            "EndOfTerm" => Self::EndOfTerm,
            "Biannual" => Self::Biannual,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for BillingPeriod {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<BillingPeriod> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<BillingPeriod> for String {
    fn from(value: BillingPeriod) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for BillingPeriod {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for BillingPeriod {}

impl FromKind for BillingPeriod {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for BillingPeriod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What billing periods start with.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingPeriodAlignment {
    /// Nothing in particular.
    None,
    /// The start of the order.
    AlignToOrder,
    /// The start of the charge.
    AlignToCharge,
    /// The month.
    AlignToMonth,
    /// The calendar's quarter.
    AlignToCalendarQuarter,
    /// The date in `alignment_date`.
    AlignToDate,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl BillingPeriodAlignment {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "None",
            Self::AlignToOrder => "AlignToOrder",
            Self::AlignToCharge => "AlignToCharge",
            Self::AlignToMonth => "AlignToMonth",
            Self::AlignToCalendarQuarter => "AlignToCalendarQuarter",
            Self::AlignToDate => "AlignToDate",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BillingPeriodAlignment {
    fn from(value: &str) -> Self {
        match value {
            "None" => Self::None,
            "AlignToOrder" => Self::AlignToOrder,
            "AlignToCharge" => Self::AlignToCharge,
            "AlignToMonth" => Self::AlignToMonth,
            "AlignToCalendarQuarter" => Self::AlignToCalendarQuarter,
            "AlignToDate" => Self::AlignToDate,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for BillingPeriodAlignment {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<BillingPeriodAlignment> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<BillingPeriodAlignment> for String {
    fn from(value: BillingPeriodAlignment) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for BillingPeriodAlignment {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for BillingPeriodAlignment {}

impl FromKind for BillingPeriodAlignment {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for BillingPeriodAlignment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Whether a period is billed before or after.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingTiming {
    /// Before it.
    InAdvance,
    /// After it.
    InArrears,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl BillingTiming {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InAdvance => "InAdvance",
            Self::InArrears => "InArrears",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BillingTiming {
    fn from(value: &str) -> Self {
        match value {
            "InAdvance" => Self::InAdvance,
            "InArrears" => Self::InArrears,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for BillingTiming {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<BillingTiming> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<BillingTiming> for String {
    fn from(value: BillingTiming) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for BillingTiming {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for BillingTiming {}

impl FromKind for BillingTiming {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for BillingTiming {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How quantity and price make an amount.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChargeModel {
    /// One amount, whatever the quantity.
    Flat,
    /// Quantity times price.
    Quantity,
    /// The tier that the quantity reaches prices all of it.
    Volume,
    /// Each tier prices its own part of the quantity.
    Tiered,
    /// The price comes with the usage.
    Rated,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ChargeModel {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Flat => "Flat",
            Self::Quantity => "Quantity",
            Self::Volume => "Volume",
            Self::Tiered => "Tiered",
            Self::Rated => "Rated",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChargeModel {
    fn from(value: &str) -> Self {
        match value {
            "Flat" => Self::Flat,
            "Quantity" => Self::Quantity,
            "Volume" => Self::Volume,
            "Tiered" => Self::Tiered,
            "Rated" => Self::Rated,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for ChargeModel {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<ChargeModel> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<ChargeModel> for String {
    fn from(value: ChargeModel) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for ChargeModel {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for ChargeModel {}

impl FromKind for ChargeModel {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for ChargeModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a charge is for.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChargeType {
    /// Once.
    OneOff,
    /// Every period.
    Recurring,
    /// What was used.
    Usage,
    /// What was measured.
    Measured,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ChargeType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OneOff => "OneOff",
            Self::Recurring => "Recurring",
            Self::Usage => "Usage",
            Self::Measured => "Measured",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChargeType {
    fn from(value: &str) -> Self {
        match value {
            "OneOff" => Self::OneOff,
            "Recurring" => Self::Recurring,
            "Usage" => Self::Usage,
            "Measured" => Self::Measured,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for ChargeType {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<ChargeType> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<ChargeType> for String {
    fn from(value: ChargeType) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for ChargeType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for ChargeType {}

impl FromKind for ChargeType {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for ChargeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Which measurements of a period count.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeasurementsRule {
    /// The latest one.
    LatestDate,
    /// The sum of those of the latest date.
    SumLatestDate,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl MeasurementsRule {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LatestDate => "LatestDate",
            Self::SumLatestDate => "SumLatestDate",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MeasurementsRule {
    fn from(value: &str) -> Self {
        match value {
            "LatestDate" => Self::LatestDate,
            "SumLatestDate" => Self::SumLatestDate,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for MeasurementsRule {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<MeasurementsRule> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<MeasurementsRule> for String {
    fn from(value: MeasurementsRule) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for MeasurementsRule {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for MeasurementsRule {}

impl FromKind for MeasurementsRule {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for MeasurementsRule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a price is for.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PriceBase {
    /// For the tier as a whole.
    Flat,
    /// For each unit.
    PerUnit,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl PriceBase {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Flat => "Flat",
            Self::PerUnit => "PerUnit",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PriceBase {
    fn from(value: &str) -> Self {
        match value {
            "Flat" => Self::Flat,
            "PerUnit" => Self::PerUnit,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for PriceBase {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<PriceBase> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<PriceBase> for String {
    fn from(value: PriceBase) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for PriceBase {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for PriceBase {}

impl FromKind for PriceBase {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for PriceBase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The time that a price is for.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PricePeriod {
    /// A month.
    Monthly,
    /// Three months.
    Quarterly,
    /// A year.
    Annual,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl PricePeriod {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Monthly => "Monthly",
            Self::Quarterly => "Quarterly",
            Self::Annual => "Annual",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PricePeriod {
    fn from(value: &str) -> Self {
        match value {
            "Monthly" => Self::Monthly,
            "Quarterly" => Self::Quarterly,
            "Annual" => Self::Annual,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for PricePeriod {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<PricePeriod> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<PricePeriod> for String {
    fn from(value: PricePeriod) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for PricePeriod {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for PricePeriod {}

impl FromKind for PricePeriod {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for PricePeriod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How much a product consists of.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductType {
    /// One charge.
    Simple,
    /// One charge plan with several charges.
    MultipleCharges,
    /// Several charge plans.
    MultipleChargePlans,
    /// All of it.
    Full,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ProductType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Simple => "Simple",
            Self::MultipleCharges => "MultipleCharges",
            Self::MultipleChargePlans => "MultipleChargePlans",
            Self::Full => "Full",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ProductType {
    fn from(value: &str) -> Self {
        match value {
            "Simple" => Self::Simple,
            "MultipleCharges" => Self::MultipleCharges,
            "MultipleChargePlans" => Self::MultipleChargePlans,
            "Full" => Self::Full,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for ProductType {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<ProductType> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<ProductType> for String {
    fn from(value: ProductType) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for ProductType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for ProductType {}

impl FromKind for ProductType {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for ProductType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How the usage of a period becomes one quantity.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UsageRating {
    /// All of it together.
    Sum,
    /// The highest.
    Max,
    /// The average.
    Average,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl UsageRating {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sum => "Sum",
            Self::Max => "Max",
            Self::Average => "Average",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UsageRating {
    fn from(value: &str) -> Self {
        match value {
            "Sum" => Self::Sum,
            "Max" => Self::Max,
            "Average" => Self::Average,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for UsageRating {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<UsageRating> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<UsageRating> for String {
    fn from(value: UsageRating) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for UsageRating {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for UsageRating {}

impl FromKind for UsageRating {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for UsageRating {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
