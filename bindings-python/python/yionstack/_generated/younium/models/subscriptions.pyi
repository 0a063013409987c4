# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

import datetime
from typing import Any
from uuid import UUID

from ...._enum import OpenEnum
from ...._native import Model
from .api import AccountReference, Address, CurrencyAmount
from .invoice_batch_groups import InvoiceBatchGroup
from .orders import Milestone, OrderDiscount, OrderPaymentMethod, OrderProduct, OrderStatus, OrderType
from .products import BillingPeriod


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
    def effective_start_date(self) -> datetime.datetime | None:
        """Effective start date."""

    @property
    def effective_end_date(self) -> datetime.datetime | None:
        """Effective end date."""

    @property
    def cancellation_date(self) -> datetime.datetime | None:
        """Cancellation date."""

    @property
    def effective_change_date(self) -> datetime.datetime | None:
        """Effective change date."""

    @property
    def order_date(self) -> datetime.datetime | None:
        """Order date."""

    @property
    def notice_period_date(self) -> datetime.datetime | None:
        """Notice period date."""

    @property
    def last_renewal_date(self) -> datetime.datetime | None:
        """Last renewal date."""

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
    def notice_period(self) -> int | None:
        """Notice in months."""

    @property
    def term(self) -> int | None:
        """Length of the term in months."""

    @property
    def renewal_term(self) -> int | None:
        """Length of the next term in months."""

    @property
    def is_auto_renewed(self) -> bool | None:
        """Is auto renewed."""

    @property
    def order_type(self) -> OrderType | None:
        """Order type."""

    @property
    def term_type(self) -> TermType | None:
        """Term type."""

    @property
    def order_payment_method(self) -> OrderPaymentMethod | None:
        """Order payment method."""

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
    def order_billing_period(self) -> BillingPeriod | None:
        """Order billing period."""

    @property
    def set_order_billing_period(self) -> bool | None:
        """Whether `order_billing_period` replaces the billing periods of the charges."""

    @property
    def invoice_batch_group(self) -> InvoiceBatchGroup | None:
        """Invoice batch group."""

    @property
    def payment_term(self) -> str | None:
        """Payment term."""

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
    def products(self) -> tuple[OrderProduct, ...] | None:
        """Products."""

    @property
    def milestones(self) -> tuple[Milestone, ...] | None:
        """Milestones."""

    @property
    def order_discounts(self) -> tuple[OrderDiscount, ...] | None:
        """Order discounts."""

    @property
    def currency(self) -> str | None:
        """Currency."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def external_crm_id(self) -> str | None:
        """Id of this in your CRM system."""

    @property
    def currency_code_to_use_when_invoice(self) -> str | None:
        """Currency code to use when invoice."""

    @property
    def custom_fields(self) -> Any:
        """Custom fields, by their keys."""

    @property
    def cmrr(self) -> CurrencyAmount | None:
        """Committed monthly recurring revenue."""

    @property
    def acv(self) -> CurrencyAmount | None:
        """Annual contract value."""

    @property
    def emrr(self) -> CurrencyAmount | None:
        """The metric EMRR, as Younium computes it."""

    @property
    def one_time_fees(self) -> CurrencyAmount | None:
        """What is charged once."""

    @property
    def tcv(self) -> CurrencyAmount | None:
        """Total contract value."""


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
