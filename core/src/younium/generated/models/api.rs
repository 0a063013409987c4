// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use rust_decimal::Decimal;
use serde_json::value::RawValue;

use crate::model::{Extra, FromKind, Slot};

/// What came of an import.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ImportResult {
    /// Import data type.
    pub import_data_type: Option<String>,
    /// Batch id.
    pub batch_id: Option<uuid::Uuid>,
    /// Whether rows were refused.
    pub has_errors: Option<bool>,
    /// What was wrong, as it came.
    pub errors: Option<Vec<Box<RawValue>>>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for ImportResult {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            import_data_type: row.read(0)?,
            batch_id: row.read(1)?,
            has_errors: row.read(2)?,
            errors: row.read(3)?,
            extra: row.read_extra()?,
        })
    }
}

/// That something was done. What `id` is of depends on the operation.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Acknowledgement {
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Message.
    pub message: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Acknowledgement {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self { id: row.read(0)?, message: row.read(1)?, extra: row.read_extra()? })
    }
}

/// A postal address.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Address {
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Description.
    pub description: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Street.
    pub street: Option<String>,
    /// Street2.
    pub street2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// County.
    pub county: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Zip.
    pub zip: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Address {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            description: row.read(1)?,
            name: row.read(2)?,
            street: row.read(3)?,
            street2: row.read(4)?,
            city: row.read(5)?,
            county: row.read(6)?,
            state: row.read(7)?,
            zip: row.read(8)?,
            country: row.read(9)?,
            extra: row.read_extra()?,
        })
    }
}

/// An amount in a currency and in the base currency.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CurrencyAmount {
    /// Amount.
    pub amount: Option<Decimal>,
    /// ISO 4217 code, such as `SEK`.
    pub currency_code: Option<String>,
    /// Currency conversion date.
    pub currency_conversion_date: Option<jiff::Timestamp>,
    /// Base currency amount.
    pub base_currency_amount: Option<Decimal>,
    /// Base currency code.
    pub base_currency_code: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for CurrencyAmount {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            amount: row.read(0)?,
            currency_code: row.read(1)?,
            currency_conversion_date: row.read(2)?,
            base_currency_amount: row.read(3)?,
            base_currency_code: row.read(4)?,
            extra: row.read_extra()?,
        })
    }
}

/// The account that something belongs to.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AccountReference {
    /// Name.
    pub name: Option<String>,
    /// Account number.
    pub account_number: Option<String>,
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// Id of this in your CRM system.
    pub external_crm_id: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for AccountReference {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            name: row.read(0)?,
            account_number: row.read(1)?,
            id: row.read(2)?,
            external_erp_id: row.read(3)?,
            external_crm_id: row.read(4)?,
            extra: row.read_extra()?,
        })
    }
}

/// The order that something belongs to.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OrderReference {
    /// Order number.
    pub order_number: Option<String>,
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// Id of this in your CRM system.
    pub external_crm_id: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for OrderReference {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            order_number: row.read(0)?,
            id: row.read(1)?,
            external_erp_id: row.read(2)?,
            external_crm_id: row.read(3)?,
            extra: row.read_extra()?,
        })
    }
}

/// The charge on an order that something belongs to.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OrderProductChargeReference {
    /// Name.
    pub name: Option<String>,
    /// Charge number.
    pub charge_number: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// Id of this in your CRM system.
    pub external_crm_id: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for OrderProductChargeReference {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            name: row.read(0)?,
            charge_number: row.read(1)?,
            description: row.read(2)?,
            id: row.read(3)?,
            external_erp_id: row.read(4)?,
            external_crm_id: row.read(5)?,
            extra: row.read_extra()?,
        })
    }
}

/// The product on an order that something belongs to.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OrderProductReference {
    /// Description.
    pub description: Option<String>,
    /// Product number.
    pub product_number: Option<String>,
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// Id of this in your CRM system.
    pub external_crm_id: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for OrderProductReference {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            description: row.read(0)?,
            product_number: row.read(1)?,
            id: row.read(2)?,
            external_erp_id: row.read(3)?,
            external_crm_id: row.read(4)?,
            extra: row.read_extra()?,
        })
    }
}

/// Whether an entry of a list is added or removed.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkOperation {
    /// Takes it off.
    Remove,
    /// Puts it on.
    Add,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl LinkOperation {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Remove => "Remove",
            Self::Add => "Add",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LinkOperation {
    fn from(value: &str) -> Self {
        match value {
            "Remove" => Self::Remove,
            "Add" => Self::Add,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for LinkOperation {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<LinkOperation> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<LinkOperation> for String {
    fn from(value: LinkOperation) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for LinkOperation {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for LinkOperation {}

impl FromKind for LinkOperation {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for LinkOperation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What is done to an entry of a list.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemOperation {
    /// Changes it.
    Change,
    /// Creates it.
    Create,
    /// Removes it.
    Remove,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ItemOperation {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Change => "Change",
            Self::Create => "Create",
            Self::Remove => "Remove",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ItemOperation {
    fn from(value: &str) -> Self {
        match value {
            "Change" => Self::Change,
            "Create" => Self::Create,
            "Remove" => Self::Remove,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for ItemOperation {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<ItemOperation> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<ItemOperation> for String {
    fn from(value: ItemOperation) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for ItemOperation {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for ItemOperation {}

impl FromKind for ItemOperation {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for ItemOperation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How invoices reach the customer.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceDeliveryMethod {
    /// By mail.
    Email,
    /// On paper.
    Print,
    /// As electronic invoice.
    ElectronicInvoice,
    /// On paper, through a service.
    ExternalPrint,
    /// As electronic invoice, over the route that is found.
    AutomaticElectronicRouting,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl InvoiceDeliveryMethod {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "Email",
            Self::Print => "Print",
            Self::ElectronicInvoice => "ElectronicInvoice",
            Self::ExternalPrint => "ExternalPrint",
            Self::AutomaticElectronicRouting => "AutomaticElectronicRouting",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InvoiceDeliveryMethod {
    fn from(value: &str) -> Self {
        match value {
            "Email" => Self::Email,
            "Print" => Self::Print,
            "ElectronicInvoice" => Self::ElectronicInvoice,
            "ExternalPrint" => Self::ExternalPrint,
            "AutomaticElectronicRouting" => Self::AutomaticElectronicRouting,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for InvoiceDeliveryMethod {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<InvoiceDeliveryMethod> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<InvoiceDeliveryMethod> for String {
    fn from(value: InvoiceDeliveryMethod) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for InvoiceDeliveryMethod {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for InvoiceDeliveryMethod {}

impl FromKind for InvoiceDeliveryMethod {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for InvoiceDeliveryMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
