# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._enum import OpenEnum
from ...._native import Field, Model


class SalesOrder(Model):
    """An order of things that are sold once."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "order_number",
        "version",
        "is_last_version",
        "status",
        "description",
        "remarks",
        "order_date",
        "created",
        "modified",
        "last_updated",
        "order_type",
        "invoice_separatly",
        "your_reference",
        "our_reference",
        "your_order_number",
        "buyer_reference",
        "invoice_address",
        "delivery_address",
        "payment_term",
        "order_payment_method",
        "invoice_batch_group",
        "use_account_invoice_batch_group",
        "account",
        "invoice_account",
        "currency",
        "accounts_receivable_account",
        "external_erp_id",
        "external_crm_id",
        "products",
        "milestones",
        "order_discounts",
        "custom_fields",
        "invoicing_currency",
    )
    _schema = "younium.SalesOrder"

    id = Field(0, "uuid", doc="Id.")
    order_number = Field(1, "string", doc="Order number.")
    version = Field(2, "integer", doc="Version.")
    is_last_version = Field(3, "boolean", doc="Is last version.")
    status = Field(4, "enum", "younium.OrderStatus", doc="Status.")
    description = Field(5, "string", doc="Description.")
    remarks = Field(6, "string", doc="Remarks.")
    order_date = Field(7, "date-time", doc="Order date.")
    created = Field(8, "date-time", doc="When it was made.")
    modified = Field(9, "date-time", doc="When it was last changed.")
    last_updated = Field(10, "date-time", doc="When it, or something that belongs to it, was last changed.")
    order_type = Field(11, "enum", "younium.OrderType", doc="Order type.")
    invoice_separatly = Field(12, "boolean", doc="Whether it gets invoices of its own. Spelt like this by the vendor.")
    your_reference = Field(13, "string", doc="Your reference.")
    our_reference = Field(14, "string", doc="Our reference.")
    your_order_number = Field(15, "string", doc="Your order number.")
    buyer_reference = Field(16, "string", doc="Buyer reference.")
    invoice_address = Field(17, "object", "younium.Address", doc="Invoice address.")
    delivery_address = Field(18, "object", "younium.Address", doc="Delivery address.")
    payment_term = Field(19, "string", doc="Payment term.")
    order_payment_method = Field(20, "enum", "younium.OrderPaymentMethod", doc="Order payment method.")
    invoice_batch_group = Field(21, "string", doc="Invoice batch group.")
    use_account_invoice_batch_group = Field(22, "boolean", doc="Whether the batch group is that of the account.")
    account = Field(23, "object", "younium.AccountReference", doc="Account.")
    invoice_account = Field(24, "object", "younium.AccountReference", doc="Invoice account.")
    currency = Field(25, "string", doc="Currency.")
    accounts_receivable_account = Field(26, "string", doc="Accounts receivable account.")
    external_erp_id = Field(27, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(28, "string", doc="Id of this in your CRM system.")
    products = Field(29, "list:object", "younium.OrderProduct", doc="Products.")
    milestones = Field(30, "list:object", "younium.Milestone", doc="Milestones.")
    order_discounts = Field(31, "list:object", "younium.OrderDiscount", doc="Order discounts.")
    custom_fields = Field(32, "json", doc="Custom fields, by their keys.")
    invoicing_currency = Field(33, "string", doc="Code of the currency of its invoices, where it is another one.")


class SalesOrderStatus(OpenEnum):
    """Status that a sales order is created with.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    ORDER_DRAFT = "OrderDraft"
    """A draft."""

    ORDER = "Order"
    """Active at once."""


class SalesOrderType(OpenEnum):
    """Type of a sales order: there is one.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    SALES_ORDER = "SalesOrder"
    """A sales order."""
