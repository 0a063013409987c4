# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._enum import OpenEnum
from ...._native import Field, Model


class TermType(OpenEnum):
    """Whether a subscription ends.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    TERMED = "Termed"
    """At the end of its term, unless renewed."""

    EVERGREEN = "Evergreen"
    """Never, until it is cancelled."""


class Subscription(Model):
    """An order of things that are sold over time."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "order_number",
        "version",
        "is_last_version",
        "status",
        "description",
        "remarks",
        "effective_start_date",
        "effective_end_date",
        "cancellation_date",
        "effective_change_date",
        "order_date",
        "notice_period_date",
        "last_renewal_date",
        "created",
        "modified",
        "last_updated",
        "notice_period",
        "term",
        "renewal_term",
        "is_auto_renewed",
        "order_type",
        "term_type",
        "order_payment_method",
        "invoice_separatly",
        "your_reference",
        "our_reference",
        "your_order_number",
        "buyer_reference",
        "invoice_address",
        "delivery_address",
        "order_billing_period",
        "set_order_billing_period",
        "invoice_batch_group",
        "payment_term",
        "use_account_invoice_batch_group",
        "account",
        "invoice_account",
        "products",
        "milestones",
        "order_discounts",
        "currency",
        "external_erp_id",
        "external_crm_id",
        "currency_code_to_use_when_invoice",
        "custom_fields",
        "cmrr",
        "acv",
        "emrr",
        "one_time_fees",
        "tcv",
    )
    _schema = "younium.Subscription"

    id = Field(0, "uuid", doc="Id.")
    order_number = Field(1, "string", doc="Order number.")
    version = Field(2, "integer", doc="Version.")
    is_last_version = Field(3, "boolean", doc="Is last version.")
    status = Field(4, "enum", "younium.OrderStatus", doc="Status.")
    description = Field(5, "string", doc="Description.")
    remarks = Field(6, "string", doc="Remarks.")
    effective_start_date = Field(7, "date-time", doc="Effective start date.")
    effective_end_date = Field(8, "date-time", doc="Effective end date.")
    cancellation_date = Field(9, "date-time", doc="Cancellation date.")
    effective_change_date = Field(10, "date-time", doc="Effective change date.")
    order_date = Field(11, "date-time", doc="Order date.")
    notice_period_date = Field(12, "date-time", doc="Notice period date.")
    last_renewal_date = Field(13, "date-time", doc="Last renewal date.")
    created = Field(14, "date-time", doc="When it was made.")
    modified = Field(15, "date-time", doc="When it was last changed.")
    last_updated = Field(16, "date-time", doc="When it, or something that belongs to it, was last changed.")
    notice_period = Field(17, "integer", doc="Notice in months.")
    term = Field(18, "integer", doc="Length of the term in months.")
    renewal_term = Field(19, "integer", doc="Length of the next term in months.")
    is_auto_renewed = Field(20, "boolean", doc="Is auto renewed.")
    order_type = Field(21, "enum", "younium.OrderType", doc="Order type.")
    term_type = Field(22, "enum", TermType, doc="Term type.")
    order_payment_method = Field(23, "enum", "younium.OrderPaymentMethod", doc="Order payment method.")
    invoice_separatly = Field(24, "boolean", doc="Whether it gets invoices of its own. Spelt like this by the vendor.")
    your_reference = Field(25, "string", doc="Your reference.")
    our_reference = Field(26, "string", doc="Our reference.")
    your_order_number = Field(27, "string", doc="Your order number.")
    buyer_reference = Field(28, "string", doc="Buyer reference.")
    invoice_address = Field(29, "object", "younium.Address", doc="Invoice address.")
    delivery_address = Field(30, "object", "younium.Address", doc="Delivery address.")
    order_billing_period = Field(31, "enum", "younium.BillingPeriod", doc="Order billing period.")
    set_order_billing_period = Field(32, "boolean", doc="Whether `order_billing_period` replaces the billing periods of the charges.")
    invoice_batch_group = Field(33, "object", "younium.InvoiceBatchGroup", doc="Invoice batch group.")
    payment_term = Field(34, "string", doc="Payment term.")
    use_account_invoice_batch_group = Field(35, "boolean", doc="Whether the batch group is that of the account.")
    account = Field(36, "object", "younium.AccountReference", doc="Account.")
    invoice_account = Field(37, "object", "younium.AccountReference", doc="Invoice account.")
    products = Field(38, "list:object", "younium.OrderProduct", doc="Products.")
    milestones = Field(39, "list:object", "younium.Milestone", doc="Milestones.")
    order_discounts = Field(40, "list:object", "younium.OrderDiscount", doc="Order discounts.")
    currency = Field(41, "string", doc="Currency.")
    external_erp_id = Field(42, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(43, "string", doc="Id of this in your CRM system.")
    currency_code_to_use_when_invoice = Field(44, "string", doc="Currency code to use when invoice.")
    custom_fields = Field(45, "json", doc="Custom fields, by their keys.")
    cmrr = Field(46, "object", "younium.CurrencyAmount", doc="Committed monthly recurring revenue.")
    acv = Field(47, "object", "younium.CurrencyAmount", doc="Annual contract value.")
    emrr = Field(48, "object", "younium.CurrencyAmount", doc="The metric EMRR, as Younium computes it.")
    one_time_fees = Field(49, "object", "younium.CurrencyAmount", doc="What is charged once.")
    tcv = Field(50, "object", "younium.CurrencyAmount", doc="Total contract value.")


class OrderProductOperation(OpenEnum):
    """What is done to a product on an order.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    CHANGE = "Change"
    """Changes it."""

    CREATE = "Create"
    """Puts it on the order."""

    CANCEL = "Cancel"
    """Cancels it."""


class CancelMode(OpenEnum):
    """When charges end that belong to a cancelled subscription.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    ON_ORDER_CANCELLATION_DATE = "OnOrderCancellationDate"
    """On `cancellation_date`."""

    ON_CHARGES_INVOICE_TO_DATES = "OnChargesInvoiceToDates"
    """When what was invoiced ends, charge by charge."""

    ON_CHARGES_EFFECTIVE_END_DATES = "OnChargesEffectiveEndDates"
    """When they would end anyhow."""

    ON_CUSTOM_DATES = "OnCustomDates"
    """On the dates in `cancellation_date_per_charges`."""


class CancelProductOn(OpenEnum):
    """When a product on an order is cancelled.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    EFFECTIVE_END_DATE = "EffectiveEndDate"
    """When it would end anyhow."""

    SPECIFIC_DATE = "SpecificDate"
    """On `cancelation_date`."""

    INVOICE_DATE = "InvoiceDate"
    """When what was invoiced ends."""
