// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use crate::model::{Extra, FromKind, Slot};

/// A custom field that entities of one kind have.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CustomField {
    /// Id.
    pub id: uuid::Uuid,
    /// Key.
    pub key: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Default value.
    pub default_value: Option<String>,
    /// Field type.
    pub field_type: Option<CustomFieldType>,
    /// Entity.
    pub entity: Option<CustomFieldEntity>,
    /// List.
    pub list: Option<String>,
    /// Type entity.
    pub type_entity: Option<CustomFieldTypeEntity>,
    /// Entity object.
    pub entity_object: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for CustomField {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            key: row.read(1)?,
            name: row.read(2)?,
            default_value: row.read(3)?,
            field_type: row.read(4)?,
            entity: row.read(5)?,
            list: row.read(6)?,
            type_entity: row.read(7)?,
            entity_object: row.read(8)?,
            extra: row.read_extra()?,
        })
    }
}

/// What a custom field belongs to.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomFieldEntity {
    /// Accounts.
    Account,
    /// Orders.
    Order,
    /// Products on orders.
    OrderProduct,
    /// Charges on orders.
    OrderProductCharge,
    /// Products.
    Product,
    /// Charge plans.
    ChargePlan,
    /// Charges.
    Charge,
    /// Price details.
    ChargeDetails,
    /// Quotes.
    Quote,
    /// Products on quotes.
    QuoteProduct,
    /// Charges on quotes.
    QuoteProductCharge,
    /// Invoices.
    Invoice,
    /// Invoice lines.
    InvoiceLine,
    /// Lines of accounting transactions.
    Posting,
    /// Measurements.
    Measurement,
    /// Usage.
    Usage,
    /// Countries.
    Country,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl CustomFieldEntity {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Account => "Account",
            Self::Order => "Order",
            Self::OrderProduct => "OrderProduct",
            Self::OrderProductCharge => "OrderProductCharge",
            Self::Product => "Product",
            Self::ChargePlan => "ChargePlan",
            Self::Charge => "Charge",
            Self::ChargeDetails => "ChargeDetails",
            Self::Quote => "Quote",
            Self::QuoteProduct => "QuoteProduct",
            Self::QuoteProductCharge => "QuoteProductCharge",
            Self::Invoice => "Invoice",
            Self::InvoiceLine => "InvoiceLine",
            Self::Posting => "Posting",
            Self::Measurement => "Measurement",
            Self::Usage => "Usage",
            Self::Country => "Country",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CustomFieldEntity {
    fn from(value: &str) -> Self {
        match value {
            "Account" => Self::Account,
            "Order" => Self::Order,
            "OrderProduct" => Self::OrderProduct,
            "OrderProductCharge" => Self::OrderProductCharge,
            "Product" => Self::Product,
            "ChargePlan" => Self::ChargePlan,
            "Charge" => Self::Charge,
            "ChargeDetails" => Self::ChargeDetails,
            "Quote" => Self::Quote,
            "QuoteProduct" => Self::QuoteProduct,
            "QuoteProductCharge" => Self::QuoteProductCharge,
            "Invoice" => Self::Invoice,
            "InvoiceLine" => Self::InvoiceLine,
            "Posting" => Self::Posting,
            "Measurement" => Self::Measurement,
            "Usage" => Self::Usage,
            "Country" => Self::Country,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for CustomFieldEntity {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<CustomFieldEntity> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<CustomFieldEntity> for String {
    fn from(value: CustomFieldEntity) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for CustomFieldEntity {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for CustomFieldEntity {}

impl FromKind for CustomFieldEntity {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for CustomFieldEntity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a custom field holds.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomFieldType {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// Yes or no.
    Checkbox,
    /// An amount of money.
    Amount,
    /// A date.
    Date,
    /// Another entity, see `type_entity`.
    Entity,
    /// One of given values.
    Enum,
    /// An entry of a list.
    List,
    /// A decimal number.
    DecimalNumber,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl CustomFieldType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "Text",
            Self::Integer => "Integer",
            Self::Checkbox => "Checkbox",
            Self::Amount => "Amount",
            Self::Date => "Date",
            Self::Entity => "Entity",
            Self::Enum => "Enum",
            Self::List => "List",
            Self::DecimalNumber => "DecimalNumber",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CustomFieldType {
    fn from(value: &str) -> Self {
        match value {
            "Text" => Self::Text,
            "Integer" => Self::Integer,
            "Checkbox" => Self::Checkbox,
            "Amount" => Self::Amount,
            "Date" => Self::Date,
            "Entity" => Self::Entity,
            "Enum" => Self::Enum,
            "List" => Self::List,
            "DecimalNumber" => Self::DecimalNumber,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for CustomFieldType {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<CustomFieldType> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<CustomFieldType> for String {
    fn from(value: CustomFieldType) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for CustomFieldType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for CustomFieldType {}

impl FromKind for CustomFieldType {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for CustomFieldType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Entities that a custom field can hold.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomFieldTypeEntity {
    /// An account.
    Account,
    /// A user.
    User,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl CustomFieldTypeEntity {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Account => "Account",
            Self::User => "User",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CustomFieldTypeEntity {
    fn from(value: &str) -> Self {
        match value {
            "Account" => Self::Account,
            "User" => Self::User,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for CustomFieldTypeEntity {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<CustomFieldTypeEntity> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<CustomFieldTypeEntity> for String {
    fn from(value: CustomFieldTypeEntity) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for CustomFieldTypeEntity {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for CustomFieldTypeEntity {}

impl FromKind for CustomFieldTypeEntity {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for CustomFieldTypeEntity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
