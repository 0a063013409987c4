// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use rust_decimal::Decimal;

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::{
    AccountReference, Address, FinancialAccount, Invoice, InvoiceAttachment, InvoiceDeliveryMethod,
    InvoiceLine, InvoicePaymentMethod, InvoicePaymentTerm, InvoiceStatus, InvoiceType, OnlinePaymentLog,
    OnlinePaymentStatus, OrderProductChargeReference, UnitOfMeasure,
};

/// The fields of [`Invoice`], for filters.
#[derive(Debug, Clone)]
pub struct InvoiceFields {
    under: String,
}

impl Fields for Invoice {
    type Fields = InvoiceFields;

    fn fields(under: &str) -> Self::Fields {
        InvoiceFields { under: under.to_owned() }
    }
}

impl InvoiceFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Invoice number.
    pub fn invoice_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "invoiceNumber")
    }

    /// Status.
    pub fn status(&self) -> FieldOf<InvoiceStatus> {
        FieldOf::new(&self.under, "status")
    }

    /// Notes.
    pub fn notes(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "notes")
    }

    /// Invoice date.
    pub fn invoice_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "invoiceDate")
    }

    /// Due date.
    pub fn due_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "dueDate")
    }

    /// Payment date.
    pub fn payment_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "paymentDate")
    }

    /// Last payment date.
    pub fn last_payment_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "lastPaymentDate")
    }

    /// Days since it was due.
    pub fn days_past_due(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "daysPastDue")
    }

    /// Number of reminders that were sent.
    pub fn nr_of_reminders(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "nrOfReminders")
    }

    /// Currency.
    pub fn currency(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "currency")
    }

    /// Subtotal.
    pub fn subtotal(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "subtotal")
    }

    /// Subtotal base amount.
    pub fn subtotal_base_amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "subtotalBaseAmount")
    }

    /// Tax.
    pub fn tax(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "tax")
    }

    /// Tax base amount.
    pub fn tax_base_amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "taxBaseAmount")
    }

    /// Total amount.
    pub fn total_amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "totalAmount")
    }

    /// Total base amount.
    pub fn total_base_amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "totalBaseAmount")
    }

    /// Total rounding amount.
    pub fn total_rounding_amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "totalRoundingAmount")
    }

    /// Total rounding base amount.
    pub fn total_rounding_base_amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "totalRoundingBaseAmount")
    }

    /// Settled amount.
    pub fn settled_amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "settledAmount")
    }

    /// Settled base amount.
    pub fn settled_base_amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "settledBaseAmount")
    }

    /// Balanced amount.
    pub fn balanced_amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "balancedAmount")
    }

    /// Balanced base amount.
    pub fn balanced_base_amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "balancedBaseAmount")
    }

    /// Tax included.
    pub fn tax_included(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "taxIncluded")
    }

    /// Invoice batch id.
    pub fn invoice_batch_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "invoiceBatchId")
    }

    /// Online payment status.
    pub fn online_payment_status(&self) -> FieldOf<OnlinePaymentStatus> {
        FieldOf::new(&self.under, "onlinePaymentStatus")
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

    /// Invoice type.
    pub fn invoice_type(&self) -> FieldOf<InvoiceType> {
        FieldOf::new(&self.under, "invoiceType")
    }

    /// Reference for payments.
    pub fn ocr_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "ocrNumber")
    }

    /// Send method.
    pub fn send_method(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "sendMethod")
    }

    /// Exchange rate.
    pub fn exchange_rate(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "exchangeRate")
    }

    /// Settled notes.
    pub fn settled_notes(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "settledNotes")
    }

    /// Invoice delivery method.
    pub fn invoice_delivery_method(&self) -> FieldOf<InvoiceDeliveryMethod> {
        FieldOf::new(&self.under, "invoiceDeliveryMethod")
    }

    /// Payment method for invoice.
    pub fn payment_method_for_invoice(&self) -> FieldOf<InvoicePaymentMethod> {
        FieldOf::new(&self.under, "paymentMethodForInvoice")
    }

    /// Invoice template id.
    pub fn invoice_template_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "invoiceTemplateId")
    }

    /// Disable automatic invoice reminder.
    pub fn disable_automatic_invoice_reminder(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "disableAutomaticInvoiceReminder")
    }

    /// Online payment link.
    pub fn online_payment_link(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "onlinePaymentLink")
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalERPId")
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalCRMId")
    }

    /// When it was made.
    pub fn created(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "created")
    }

    /// When it was last changed.
    pub fn modified(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "modified")
    }

    /// Account.
    pub fn account(&self) -> <AccountReference as Fields>::Fields {
        AccountReference::fields(&format!("{}account/", self.under))
    }

    /// Payment term.
    pub fn payment_term(&self) -> <InvoicePaymentTerm as Fields>::Fields {
        InvoicePaymentTerm::fields(&format!("{}paymentTerm/", self.under))
    }

    /// Invoice address.
    pub fn invoice_address(&self) -> <Address as Fields>::Fields {
        Address::fields(&format!("{}invoiceAddress/", self.under))
    }

    /// Delivery address.
    pub fn delivery_address(&self) -> <Address as Fields>::Fields {
        Address::fields(&format!("{}deliveryAddress/", self.under))
    }

    /// Accounts receivable.
    pub fn accounts_receivable(&self) -> <FinancialAccount as Fields>::Fields {
        FinancialAccount::fields(&format!("{}accountsReceivable/", self.under))
    }
}

/// The fields of [`InvoiceLine`], for filters.
#[derive(Debug, Clone)]
pub struct InvoiceLineFields {
    under: String,
}

impl Fields for InvoiceLine {
    type Fields = InvoiceLineFields;

    fn fields(under: &str) -> Self::Fields {
        InvoiceLineFields { under: under.to_owned() }
    }
}

impl InvoiceLineFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Invoice id.
    pub fn invoice_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "invoiceId")
    }

    /// Invoice line number.
    pub fn invoice_line_number(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "invoiceLineNumber")
    }

    /// Product number.
    pub fn product_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "productNumber")
    }

    /// Product name.
    pub fn product_name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "productName")
    }

    /// Charge description.
    pub fn charge_description(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "chargeDescription")
    }

    /// Charge number.
    pub fn charge_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "chargeNumber")
    }

    /// Quantity.
    pub fn quantity(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "quantity")
    }

    /// Price.
    pub fn price(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "price")
    }

    /// Subtotal.
    pub fn subtotal(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "subtotal")
    }

    /// Subtotal base amount.
    pub fn subtotal_base_amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "subtotalBaseAmount")
    }

    /// Total.
    pub fn total(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "total")
    }

    /// Total base amount.
    pub fn total_base_amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "totalBaseAmount")
    }

    /// Tax.
    pub fn tax(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "tax")
    }

    /// Tax base amount.
    pub fn tax_base_amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "taxBaseAmount")
    }

    /// Subtotal pre discount.
    pub fn subtotal_pre_discount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "subtotalPreDiscount")
    }

    /// Subtotal pre discount base amount.
    pub fn subtotal_pre_discount_base_amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "subtotalPreDiscountBaseAmount")
    }

    /// Total pre discount.
    pub fn total_pre_discount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "totalPreDiscount")
    }

    /// Total pre discount base amount.
    pub fn total_pre_discount_base_amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "totalPreDiscountBaseAmount")
    }

    /// Tax pre discount.
    pub fn tax_pre_discount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "taxPreDiscount")
    }

    /// Tax pre discount base amount.
    pub fn tax_pre_discount_base_amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "taxPreDiscountBaseAmount")
    }

    /// Exchange rate.
    pub fn exchange_rate(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "exchangeRate")
    }

    /// Service period start date.
    pub fn service_period_start_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "servicePeriodStartDate")
    }

    /// Service period end date.
    pub fn service_period_end_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "servicePeriodEndDate")
    }

    /// Notes.
    pub fn notes(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "notes")
    }

    /// Order charge id.
    pub fn order_charge_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "orderChargeId")
    }

    /// Order id.
    pub fn order_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "orderId")
    }

    /// Account id.
    pub fn account_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "accountId")
    }

    /// Charge plan id.
    pub fn charge_plan_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "chargePlanId")
    }

    /// Order product id.
    pub fn order_product_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "orderProductId")
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalERPId")
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalCRMId")
    }

    /// When it was made.
    pub fn created(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "created")
    }

    /// When it was last changed.
    pub fn modified(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "modified")
    }

    /// Tax category name.
    pub fn tax_category_name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "taxCategoryName")
    }

    /// Tax rate.
    pub fn tax_rate(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "taxRate")
    }

    /// Charge.
    pub fn charge(&self) -> <OrderProductChargeReference as Fields>::Fields {
        OrderProductChargeReference::fields(&format!("{}charge/", self.under))
    }

    /// Unit of measure.
    pub fn unit_of_measure(&self) -> <UnitOfMeasure as Fields>::Fields {
        UnitOfMeasure::fields(&format!("{}unitOfMeasure/", self.under))
    }

    /// Accounts receivable.
    pub fn accounts_receivable(&self) -> <FinancialAccount as Fields>::Fields {
        FinancialAccount::fields(&format!("{}accountsReceivable/", self.under))
    }

    /// Deferred revenue.
    pub fn deferred_revenue(&self) -> <FinancialAccount as Fields>::Fields {
        FinancialAccount::fields(&format!("{}deferredRevenue/", self.under))
    }

    /// Recognized revenue.
    pub fn recognized_revenue(&self) -> <FinancialAccount as Fields>::Fields {
        FinancialAccount::fields(&format!("{}recognizedRevenue/", self.under))
    }
}

/// The fields of [`InvoiceAttachment`], for filters.
#[derive(Debug, Clone)]
pub struct InvoiceAttachmentFields {
    under: String,
}

impl Fields for InvoiceAttachment {
    type Fields = InvoiceAttachmentFields;

    fn fields(under: &str) -> Self::Fields {
        InvoiceAttachmentFields { under: under.to_owned() }
    }
}

impl InvoiceAttachmentFields {
    /// Invoice id.
    pub fn invoice_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "invoiceId")
    }

    /// Attachment detail.
    pub fn attachment_detail(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "attachmentDetail")
    }

    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Name.
    pub fn name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "name")
    }

    /// Content type.
    pub fn content_type(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "contentType")
    }

    /// When it was made.
    pub fn created(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "created")
    }

    /// When it was last changed.
    pub fn modified(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "modified")
    }

    /// Where to download it from, for a while. Needs no token: treat it as a secret. Logs that show the object have `[redacted]`; a copy of it as data, such as JSON, has the address.
    pub fn file_url(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "fileURL")
    }

    /// Why `file_url` is missing.
    pub fn file_url_error_message(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "fileURLErrorMessage")
    }
}

/// The fields of [`OnlinePaymentLog`], for filters.
#[derive(Debug, Clone)]
pub struct OnlinePaymentLogFields {
    under: String,
}

impl Fields for OnlinePaymentLog {
    type Fields = OnlinePaymentLogFields;

    fn fields(under: &str) -> Self::Fields {
        OnlinePaymentLogFields { under: under.to_owned() }
    }
}

impl OnlinePaymentLogFields {
    /// Failed payment.
    pub fn failed_payment(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "failedPayment")
    }

    /// Payment description.
    pub fn payment_description(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "paymentDescription")
    }

    /// Time stamp.
    pub fn time_stamp(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "timeStamp")
    }

    /// Payout id.
    pub fn payout_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "payoutId")
    }

    /// Is payout.
    pub fn is_payout(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "isPayout")
    }

    /// Payment intent id.
    pub fn payment_intent_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "paymentIntentId")
    }
}

/// The fields of [`InvoicePaymentTerm`], for filters.
#[derive(Debug, Clone)]
pub struct InvoicePaymentTermFields {
    under: String,
}

impl Fields for InvoicePaymentTerm {
    type Fields = InvoicePaymentTermFields;

    fn fields(under: &str) -> Self::Fields {
        InvoicePaymentTermFields { under: under.to_owned() }
    }
}

impl InvoicePaymentTermFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Days until it is due.
    pub fn days(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "days")
    }

    /// Name.
    pub fn name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "name")
    }
}
