# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

import datetime
from typing import Any
from uuid import UUID

from ...._enum import OpenEnum
from ...._native import Model
from .api import AccountReference, Address
from .orders import Milestone, OrderDiscount, OrderPaymentMethod, OrderProduct, OrderStatus, OrderType


class SalesOrder(Model):
    """An order of things that are sold once."""

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

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def order_number(self) -> str | None:
        """Order number."""

    @property
    def version(self) -> int | None:
        """Version."""

    @property
    def is_last_version(self) -> bool | None:
        """Is last version."""

    @property
    def status(self) -> OrderStatus | None:
        """Status."""

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def remarks(self) -> str | None:
        """Remarks."""

    @property
    def order_date(self) -> datetime.datetime | None:
        """Order date."""

    @property
    def created(self) -> datetime.datetime | None:
        """When it was made."""

    @property
    def modified(self) -> datetime.datetime | None:
        """When it was last changed."""

    @property
    def last_updated(self) -> datetime.datetime | None:
        """When it, or something that belongs to it, was last changed."""

    @property
    def order_type(self) -> OrderType | None:
        """Order type."""

    @property
    def invoice_separatly(self) -> bool | None:
        """Whether it gets invoices of its own. Spelt like this by the vendor."""

    @property
    def your_reference(self) -> str | None:
        """Your reference."""

    @property
    def our_reference(self) -> str | None:
        """Our reference."""

    @property
    def your_order_number(self) -> str | None:
        """Your order number."""

    @property
    def buyer_reference(self) -> str | None:
        """Buyer reference."""

    @property
    def invoice_address(self) -> Address | None:
        """Invoice address."""

    @property
    def delivery_address(self) -> Address | None:
        """Delivery address."""

    @property
    def payment_term(self) -> str | None:
        """Payment term."""

    @property
    def order_payment_method(self) -> OrderPaymentMethod | None:
        """Order payment method."""

    @property
    def invoice_batch_group(self) -> str | None:
        """Invoice batch group."""

    @property
    def use_account_invoice_batch_group(self) -> bool | None:
        """Whether the batch group is that of the account."""

    @property
    def account(self) -> AccountReference | None:
        """Account."""

    @property
    def invoice_account(self) -> AccountReference | None:
        """Invoice account."""

    @property
    def currency(self) -> str | None:
        """Currency."""

    @property
    def accounts_receivable_account(self) -> str | None:
        """Accounts receivable account."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def external_crm_id(self) -> str | None:
        """Id of this in your CRM system."""

    @property
    def products(self) -> tuple[OrderProduct, ...] | None:
        """Products."""

    @property
    def milestones(self) -> tuple[Milestone, ...] | None:
        """Milestones."""

    @property
    def order_discounts(self) -> tuple[OrderDiscount, ...] | None:
        """Order discounts."""

    @property
    def custom_fields(self) -> Any:
        """Custom fields, by their keys."""

    @property
    def invoicing_currency(self) -> str | None:
        """Code of the currency of its invoices, where it is another one."""


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
