# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._enum import OpenEnum
from ...._native import Field, Model


class InvoiceStatus(OpenEnum):
    """Where an invoice stands.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    DRAFT = "Draft"
    """Not posted yet."""

    POSTED = "Posted"
    """Posted, and not settled."""

    CANCELLED = "Cancelled"
    """Cancelled."""

    SETTLED = "Settled"
    """Paid, credited or written off."""


class InvoicePaymentTerm(Model):
    """The payment term of an invoice."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "days",
        "name",
    )
    _schema = "younium.InvoicePaymentTerm"

    id = Field(0, "uuid", doc="Id.")
    days = Field(1, "integer", doc="Days until it is due.")
    name = Field(2, "string", doc="Name.")


class InvoiceLine(Model):
    """A line of an invoice."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "invoice_id",
        "invoice_line_number",
        "product_number",
        "product_name",
        "charge_description",
        "charge_number",
        "charge",
        "quantity",
        "unit_of_measure",
        "price",
        "subtotal",
        "subtotal_base_amount",
        "total",
        "total_base_amount",
        "tax",
        "tax_base_amount",
        "subtotal_pre_discount",
        "subtotal_pre_discount_base_amount",
        "total_pre_discount",
        "total_pre_discount_base_amount",
        "tax_pre_discount",
        "tax_pre_discount_base_amount",
        "exchange_rate",
        "service_period_start_date",
        "service_period_end_date",
        "notes",
        "order_charge_id",
        "order_id",
        "account_id",
        "charge_plan_id",
        "order_product_id",
        "custom_fields",
        "accounts_receivable",
        "deferred_revenue",
        "recognized_revenue",
        "external_erp_id",
        "external_crm_id",
        "created",
        "modified",
        "tax_category_name",
        "tax_rate",
    )
    _schema = "younium.InvoiceLine"

    id = Field(0, "uuid", doc="Id.")
    invoice_id = Field(1, "uuid", doc="Invoice id.")
    invoice_line_number = Field(2, "integer", doc="Invoice line number.")
    product_number = Field(3, "string", doc="Product number.")
    product_name = Field(4, "string", doc="Product name.")
    charge_description = Field(5, "string", doc="Charge description.")
    charge_number = Field(6, "string", doc="Charge number.")
    charge = Field(7, "object", "younium.OrderProductChargeReference", doc="Charge.")
    quantity = Field(8, "decimal", doc="Quantity.")
    unit_of_measure = Field(9, "object", "younium.UnitOfMeasure", doc="Unit of measure.")
    price = Field(10, "decimal", doc="Price.")
    subtotal = Field(11, "decimal", doc="Subtotal.")
    subtotal_base_amount = Field(12, "decimal", doc="Subtotal base amount.")
    total = Field(13, "decimal", doc="Total.")
    total_base_amount = Field(14, "decimal", doc="Total base amount.")
    tax = Field(15, "decimal", doc="Tax.")
    tax_base_amount = Field(16, "decimal", doc="Tax base amount.")
    subtotal_pre_discount = Field(17, "decimal", doc="Subtotal pre discount.")
    subtotal_pre_discount_base_amount = Field(18, "decimal", doc="Subtotal pre discount base amount.")
    total_pre_discount = Field(19, "decimal", doc="Total pre discount.")
    total_pre_discount_base_amount = Field(20, "decimal", doc="Total pre discount base amount.")
    tax_pre_discount = Field(21, "decimal", doc="Tax pre discount.")
    tax_pre_discount_base_amount = Field(22, "decimal", doc="Tax pre discount base amount.")
    exchange_rate = Field(23, "decimal", doc="Exchange rate.")
    service_period_start_date = Field(24, "date-time", doc="Service period start date.")
    service_period_end_date = Field(25, "date-time", doc="Service period end date.")
    notes = Field(26, "string", doc="Notes.")
    order_charge_id = Field(27, "uuid", doc="Order charge id.")
    order_id = Field(28, "uuid", doc="Order id.")
    account_id = Field(29, "uuid", doc="Account id.")
    charge_plan_id = Field(30, "uuid", doc="Charge plan id.")
    order_product_id = Field(31, "uuid", doc="Order product id.")
    custom_fields = Field(32, "json", doc="Custom fields, by their keys.")
    accounts_receivable = Field(33, "object", "younium.FinancialAccount", doc="Accounts receivable.")
    deferred_revenue = Field(34, "object", "younium.FinancialAccount", doc="Deferred revenue.")
    recognized_revenue = Field(35, "object", "younium.FinancialAccount", doc="Recognized revenue.")
    external_erp_id = Field(36, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(37, "string", doc="Id of this in your CRM system.")
    created = Field(38, "date-time", doc="When it was made.")
    modified = Field(39, "date-time", doc="When it was last changed.")
    tax_category_name = Field(40, "string", doc="Tax category name.")
    tax_rate = Field(41, "decimal", doc="Tax rate.")


class OnlinePaymentLog(Model):
    """An attempt to pay an invoice online."""

    __slots__ = ()
    __match_args__ = (
        "failed_payment",
        "payment_description",
        "time_stamp",
        "payout_id",
        "is_payout",
        "payment_intent_id",
    )
    _schema = "younium.OnlinePaymentLog"

    failed_payment = Field(0, "boolean", doc="Failed payment.")
    payment_description = Field(1, "string", doc="Payment description.")
    time_stamp = Field(2, "date-time", doc="Time stamp.")
    payout_id = Field(3, "string", doc="Payout id.")
    is_payout = Field(4, "boolean", doc="Is payout.")
    payment_intent_id = Field(5, "string", doc="Payment intent id.")


class OnlinePaymentStatus(OpenEnum):
    """How the online payment of an invoice stands.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    NONE = "None"
    """There was none."""

    SUCCEEDED = "Succeeded"
    """Paid."""

    PROCESSING = "Processing"
    """Under way."""

    FAILED = "Failed"
    """Failed."""


class InvoiceType(OpenEnum):
    """What an invoice is.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    INVOICE = "Invoice"
    """An invoice of orders."""

    CREDIT = "Credit"
    """A credit invoice."""

    ON_ACCOUNT = "OnAccount"
    """An invoice of something that is on no order."""


class InvoicePaymentMethod(OpenEnum):
    """How an invoice is paid.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    INVOICE = "Invoice"
    """By the customer, as the invoice says."""

    STRIPE = "Stripe"
    """Through Stripe."""

    GO_CARDLESS = "GoCardless"
    """Through GoCardless."""


class Invoice(Model):
    """An invoice or credit invoice."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "invoice_number",
        "status",
        "account",
        "notes",
        "invoice_date",
        "due_date",
        "payment_date",
        "last_payment_date",
        "days_past_due",
        "nr_of_reminders",
        "payment_term",
        "currency",
        "subtotal",
        "subtotal_base_amount",
        "tax",
        "tax_base_amount",
        "total_amount",
        "total_base_amount",
        "total_rounding_amount",
        "total_rounding_base_amount",
        "settled_amount",
        "settled_base_amount",
        "balanced_amount",
        "balanced_base_amount",
        "tax_included",
        "invoice_address",
        "delivery_address",
        "invoice_batch_id",
        "invoice_lines",
        "latest_online_payment_logs",
        "online_payment_status",
        "your_reference",
        "our_reference",
        "your_order_number",
        "buyer_reference",
        "invoice_type",
        "ocr_number",
        "send_method",
        "exchange_rate",
        "settled_notes",
        "invoice_delivery_method",
        "payment_method_for_invoice",
        "invoice_template_id",
        "disable_automatic_invoice_reminder",
        "online_payment_link",
        "accounts_receivable",
        "custom_fields",
        "external_erp_id",
        "external_crm_id",
        "created",
        "modified",
    )
    _schema = "younium.Invoice"

    id = Field(0, "uuid", doc="Id.")
    invoice_number = Field(1, "string", doc="Invoice number.")
    status = Field(2, "enum", InvoiceStatus, doc="Status.")
    account = Field(3, "object", "younium.AccountReference", doc="Account.")
    notes = Field(4, "string", doc="Notes.")
    invoice_date = Field(5, "date-time", doc="Invoice date.")
    due_date = Field(6, "date-time", doc="Due date.")
    payment_date = Field(7, "date-time", doc="Payment date.")
    last_payment_date = Field(8, "date-time", doc="Last payment date.")
    days_past_due = Field(9, "integer", doc="Days since it was due.")
    nr_of_reminders = Field(10, "integer", doc="Number of reminders that were sent.")
    payment_term = Field(11, "object", InvoicePaymentTerm, doc="Payment term.")
    currency = Field(12, "string", doc="Currency.")
    subtotal = Field(13, "decimal", doc="Subtotal.")
    subtotal_base_amount = Field(14, "decimal", doc="Subtotal base amount.")
    tax = Field(15, "decimal", doc="Tax.")
    tax_base_amount = Field(16, "decimal", doc="Tax base amount.")
    total_amount = Field(17, "decimal", doc="Total amount.")
    total_base_amount = Field(18, "decimal", doc="Total base amount.")
    total_rounding_amount = Field(19, "decimal", doc="Total rounding amount.")
    total_rounding_base_amount = Field(20, "decimal", doc="Total rounding base amount.")
    settled_amount = Field(21, "decimal", doc="Settled amount.")
    settled_base_amount = Field(22, "decimal", doc="Settled base amount.")
    balanced_amount = Field(23, "decimal", doc="Balanced amount.")
    balanced_base_amount = Field(24, "decimal", doc="Balanced base amount.")
    tax_included = Field(25, "boolean", doc="Tax included.")
    invoice_address = Field(26, "object", "younium.Address", doc="Invoice address.")
    delivery_address = Field(27, "object", "younium.Address", doc="Delivery address.")
    invoice_batch_id = Field(28, "uuid", doc="Invoice batch id.")
    invoice_lines = Field(29, "list:object", InvoiceLine, doc="Invoice lines.")
    latest_online_payment_logs = Field(30, "list:object", OnlinePaymentLog, doc="The latest three.")
    online_payment_status = Field(31, "enum", OnlinePaymentStatus, doc="Online payment status.")
    your_reference = Field(32, "string", doc="Your reference.")
    our_reference = Field(33, "string", doc="Our reference.")
    your_order_number = Field(34, "string", doc="Your order number.")
    buyer_reference = Field(35, "string", doc="Buyer reference.")
    invoice_type = Field(36, "enum", InvoiceType, doc="Invoice type.")
    ocr_number = Field(37, "string", doc="Reference for payments.")
    send_method = Field(38, "string", doc="Send method.")
    exchange_rate = Field(39, "decimal", doc="Exchange rate.")
    settled_notes = Field(40, "string", doc="Settled notes.")
    invoice_delivery_method = Field(41, "enum", "younium.InvoiceDeliveryMethod", doc="Invoice delivery method.")
    payment_method_for_invoice = Field(42, "enum", InvoicePaymentMethod, doc="Payment method for invoice.")
    invoice_template_id = Field(43, "uuid", doc="Invoice template id.")
    disable_automatic_invoice_reminder = Field(44, "boolean", doc="Disable automatic invoice reminder.")
    online_payment_link = Field(45, "string", doc="Online payment link.")
    accounts_receivable = Field(46, "object", "younium.FinancialAccount", doc="Accounts receivable.")
    custom_fields = Field(47, "json", doc="Custom fields, by their keys.")
    external_erp_id = Field(48, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(49, "string", doc="Id of this in your CRM system.")
    created = Field(50, "date-time", doc="When it was made.")
    modified = Field(51, "date-time", doc="When it was last changed.")


class RelatedInvoice(Model):
    """An invoice and a credit that belong together."""

    __slots__ = ()
    __match_args__ = (
        "invoice_type",
        "debit_invoice_id",
        "credit_invoice_id",
        "invoice_number",
        "status",
        "invoice_date",
        "currency",
        "subtotal",
        "total_amount",
        "id",
        "external_erp_id",
        "external_crm_id",
    )
    _schema = "younium.RelatedInvoice"

    invoice_type = Field(0, "enum", InvoiceType, doc="Invoice type.")
    debit_invoice_id = Field(1, "uuid", doc="Debit invoice id.")
    credit_invoice_id = Field(2, "uuid", doc="Credit invoice id.")
    invoice_number = Field(3, "string", doc="Invoice number.")
    status = Field(4, "enum", InvoiceStatus, doc="Status.")
    invoice_date = Field(5, "date-time", doc="Invoice date.")
    currency = Field(6, "string", doc="Currency.")
    subtotal = Field(7, "decimal", doc="Subtotal.")
    total_amount = Field(8, "decimal", doc="Total amount.")
    id = Field(9, "uuid", doc="Id.")
    external_erp_id = Field(10, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(11, "string", doc="Id of this in your CRM system.")


class InvoiceAttachment(Model):
    """A file of an invoice."""

    __slots__ = ()
    __match_args__ = (
        "invoice_id",
        "attachment_detail",
        "id",
        "name",
        "content_type",
        "created",
        "modified",
        "file_url",
        "file_url_error_message",
    )
    _schema = "younium.InvoiceAttachment"

    invoice_id = Field(0, "uuid", doc="Invoice id.")
    attachment_detail = Field(1, "string", doc="Attachment detail.")
    id = Field(2, "uuid", doc="Id.")
    name = Field(3, "string", doc="Name.")
    content_type = Field(4, "string", doc="Content type.")
    created = Field(5, "date-time", doc="When it was made.")
    modified = Field(6, "date-time", doc="When it was last changed.")
    file_url = Field(7, "string", doc="Where to download it from, for a while. Needs no token: treat it as a secret. Logs that show the object have `[redacted]`; a copy of it as data, such as JSON, has the address.")
    file_url_error_message = Field(8, "string", doc="Why `file_url` is missing.")


class GeneratedInvoice(Model):
    """The invoice that was generated.

    Correction: A failure comes with status 200 or 201 and `successful: false`: it is raised as an error.
    """

    __slots__ = ()
    __match_args__ = (
        "successful",
        "id",
        "message",
    )
    _schema = "younium.GeneratedInvoice"

    successful = Field(0, "boolean", doc="Successful.")
    id = Field(1, "uuid", doc="Id.")
    message = Field(2, "string", doc="Message.")


class OperationResult(Model):
    """What came of an operation.

    Correction: A failure comes with status 200 or 201 and `successful: false`: it is raised as an error.
    """

    __slots__ = ()
    __match_args__ = (
        "successful",
        "id",
        "message",
    )
    _schema = "younium.OperationResult"

    successful = Field(0, "boolean", doc="Successful.")
    id = Field(1, "uuid", doc="Id.")
    message = Field(2, "string", doc="Message.")


class ProcessedOnlinePayment(Model):
    """What came of a payment online."""

    __slots__ = ()
    __match_args__ = (
        "status",
        "id",
        "message",
    )
    _schema = "younium.ProcessedOnlinePayment"

    status = Field(0, "enum", OnlinePaymentStatus, doc="What came of the payment.")
    id = Field(1, "uuid", doc="Id.")
    message = Field(2, "string", doc="Message.")


class GenerateInvoiceAction(OpenEnum):
    """What becomes of the draft that an invoice starts as.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    CREATE_DRAFT = "CreateDraft"
    """It stays a draft."""

    CREATE_DRAFT_AND_POST_INVOICE = "CreateDraftAndPostInvoice"
    """It is posted; if that fails, the draft stays."""

    CANCEL_DRAFT_IF_POST_FAIL = "CancelDraftIfPostFail"
    """It is posted; if that fails, the draft is cancelled."""
