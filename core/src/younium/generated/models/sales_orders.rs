// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use serde_json::value::RawValue;

use super::{
    AccountReference, Address, Milestone, OrderDiscount, OrderPaymentMethod, OrderProduct, OrderStatus,
    OrderType,
};
use crate::model::{Extra, FromKind, Slot};

/// An order of things that are sold once.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SalesOrder {
    /// Id.
    pub id: uuid::Uuid,
    /// Order number.
    pub order_number: Option<String>,
    /// Version.
    pub version: Option<i64>,
    /// Is last version.
    pub is_last_version: Option<bool>,
    /// Status.
    pub status: Option<OrderStatus>,
    /// Description.
    pub description: Option<String>,
    /// Remarks.
    pub remarks: Option<String>,
    /// Order date.
    pub order_date: Option<jiff::Timestamp>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// When it, or something that belongs to it, was last changed.
    pub last_updated: Option<jiff::Timestamp>,
    /// Order type.
    pub order_type: Option<OrderType>,
    /// Whether it gets invoices of its own. Spelt like this by the vendor.
    pub invoice_separatly: Option<bool>,
    /// Your reference.
    pub your_reference: Option<String>,
    /// Our reference.
    pub our_reference: Option<String>,
    /// Your order number.
    pub your_order_number: Option<String>,
    /// Buyer reference.
    pub buyer_reference: Option<String>,
    /// Invoice address.
    pub invoice_address: Option<Address>,
    /// Delivery address.
    pub delivery_address: Option<Address>,
    /// Payment term.
    pub payment_term: Option<String>,
    /// Order payment method.
    pub order_payment_method: Option<OrderPaymentMethod>,
    /// Invoice batch group.
    pub invoice_batch_group: Option<String>,
    /// Whether the batch group is that of the account.
    pub use_account_invoice_batch_group: Option<bool>,
    /// Account.
    pub account: Option<AccountReference>,
    /// Invoice account.
    pub invoice_account: Option<AccountReference>,
    /// Currency.
    pub currency: Option<String>,
    /// Accounts receivable account.
    pub accounts_receivable_account: Option<String>,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// Id of this in your CRM system.
    pub external_crm_id: Option<String>,
    /// Products.
    pub products: Option<Vec<OrderProduct>>,
    /// Milestones.
    pub milestones: Option<Vec<Milestone>>,
    /// Order discounts.
    pub order_discounts: Option<Vec<OrderDiscount>>,
    /// Custom fields, by their keys.
    pub custom_fields: Option<Box<RawValue>>,
    /// Code of the currency of its invoices, where it is another one.
    pub invoicing_currency: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for SalesOrder {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            order_number: row.read(1)?,
            version: row.read(2)?,
            is_last_version: row.read(3)?,
            status: row.read(4)?,
            description: row.read(5)?,
            remarks: row.read(6)?,
            order_date: row.read(7)?,
            created: row.read(8)?,
            modified: row.read(9)?,
            last_updated: row.read(10)?,
            order_type: row.read(11)?,
            invoice_separatly: row.read(12)?,
            your_reference: row.read(13)?,
            our_reference: row.read(14)?,
            your_order_number: row.read(15)?,
            buyer_reference: row.read(16)?,
            invoice_address: row.read(17)?,
            delivery_address: row.read(18)?,
            payment_term: row.read(19)?,
            order_payment_method: row.read(20)?,
            invoice_batch_group: row.read(21)?,
            use_account_invoice_batch_group: row.read(22)?,
            account: row.read(23)?,
            invoice_account: row.read(24)?,
            currency: row.read(25)?,
            accounts_receivable_account: row.read(26)?,
            external_erp_id: row.read(27)?,
            external_crm_id: row.read(28)?,
            products: row.read(29)?,
            milestones: row.read(30)?,
            order_discounts: row.read(31)?,
            custom_fields: row.read(32)?,
            invoicing_currency: row.read(33)?,
            extra: row.read_extra()?,
        })
    }
}

/// Status that a sales order is created with.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SalesOrderStatus {
    /// A draft.
    OrderDraft,
    /// Active at once.
    Order,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl SalesOrderStatus {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OrderDraft => "OrderDraft",
            Self::Order => "Order",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SalesOrderStatus {
    fn from(value: &str) -> Self {
        match value {
            "OrderDraft" => Self::OrderDraft,
            "Order" => Self::Order,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for SalesOrderStatus {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<SalesOrderStatus> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<SalesOrderStatus> for String {
    fn from(value: SalesOrderStatus) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for SalesOrderStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for SalesOrderStatus {}

impl FromKind for SalesOrderStatus {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for SalesOrderStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Type of a sales order: there is one.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SalesOrderType {
    /// A sales order.
    SalesOrder,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl SalesOrderType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SalesOrder => "SalesOrder",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SalesOrderType {
    fn from(value: &str) -> Self {
        match value {
            "SalesOrder" => Self::SalesOrder,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for SalesOrderType {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<SalesOrderType> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<SalesOrderType> for String {
    fn from(value: SalesOrderType) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for SalesOrderType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for SalesOrderType {}

impl FromKind for SalesOrderType {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for SalesOrderType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
