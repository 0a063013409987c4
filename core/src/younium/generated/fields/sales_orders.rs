// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::{
    AccountReference, Address, OrderPaymentMethod, OrderStatus, OrderType, SalesOrder,
};

/// The fields of [`SalesOrder`], for filters.
#[derive(Debug, Clone)]
pub struct SalesOrderFields {
    under: String,
}

impl Fields for SalesOrder {
    type Fields = SalesOrderFields;

    fn fields(under: &str) -> Self::Fields {
        SalesOrderFields { under: under.to_owned() }
    }
}

impl SalesOrderFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Order number.
    pub fn order_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "orderNumber")
    }

    /// Version.
    pub fn version(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "version")
    }

    /// Is last version.
    pub fn is_last_version(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "isLastVersion")
    }

    /// Status.
    pub fn status(&self) -> FieldOf<OrderStatus> {
        FieldOf::new(&self.under, "status")
    }

    /// Description.
    pub fn description(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "description")
    }

    /// Remarks.
    pub fn remarks(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "remarks")
    }

    /// Order date.
    pub fn order_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "orderDate")
    }

    /// When it was made.
    pub fn created(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "created")
    }

    /// When it was last changed.
    pub fn modified(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "modified")
    }

    /// When it, or something that belongs to it, was last changed.
    pub fn last_updated(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "lastUpdated")
    }

    /// Order type.
    pub fn order_type(&self) -> FieldOf<OrderType> {
        FieldOf::new(&self.under, "orderType")
    }

    /// Whether it gets invoices of its own. Spelt like this by the vendor.
    pub fn invoice_separatly(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "invoiceSeparatly")
    }

    /// Your reference.
    pub fn your_reference(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "yourReference")
    }

    /// Our reference.
    pub fn our_reference(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "ourReference")
    }

    /// Your order number.
    pub fn your_order_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "yourOrderNumber")
    }

    /// Buyer reference.
    pub fn buyer_reference(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "buyerReference")
    }

    /// Payment term.
    pub fn payment_term(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "paymentTerm")
    }

    /// Order payment method.
    pub fn order_payment_method(&self) -> FieldOf<OrderPaymentMethod> {
        FieldOf::new(&self.under, "orderPaymentMethod")
    }

    /// Invoice batch group.
    pub fn invoice_batch_group(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "invoiceBatchGroup")
    }

    /// Whether the batch group is that of the account.
    pub fn use_account_invoice_batch_group(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "useAccountInvoiceBatchGroup")
    }

    /// Currency.
    pub fn currency(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "currency")
    }

    /// Accounts receivable account.
    pub fn accounts_receivable_account(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "accountsReceivableAccount")
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalERPId")
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalCRMId")
    }

    /// Code of the currency of its invoices, where it is another one.
    pub fn invoicing_currency(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "invoicingCurrency")
    }

    /// Invoice address.
    pub fn invoice_address(&self) -> <Address as Fields>::Fields {
        Address::fields(&format!("{}invoiceAddress/", self.under))
    }

    /// Delivery address.
    pub fn delivery_address(&self) -> <Address as Fields>::Fields {
        Address::fields(&format!("{}deliveryAddress/", self.under))
    }

    /// Account.
    pub fn account(&self) -> <AccountReference as Fields>::Fields {
        AccountReference::fields(&format!("{}account/", self.under))
    }

    /// Invoice account.
    pub fn invoice_account(&self) -> <AccountReference as Fields>::Fields {
        AccountReference::fields(&format!("{}invoiceAccount/", self.under))
    }
}
