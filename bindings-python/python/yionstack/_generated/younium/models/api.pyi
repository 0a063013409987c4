# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ...._enum import OpenEnum
from ...._native import Model


class ImportResult(Model):
    """What came of an import."""

    __match_args__ = (
        "import_data_type",
        "batch_id",
        "has_errors",
        "errors",
    )

    @property
    def import_data_type(self) -> str | None:
        """Import data type."""

    @property
    def batch_id(self) -> UUID | None:
        """Batch id."""

    @property
    def has_errors(self) -> bool | None:
        """Whether rows were refused."""

    @property
    def errors(self) -> tuple[Any, ...] | None:
        """What was wrong, as it came."""


class Acknowledgement(Model):
    """That something was done. What `id` is of depends on the operation."""

    __match_args__ = (
        "id",
        "message",
    )

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def message(self) -> str | None:
        """Message."""


class Address(Model):
    """A postal address."""

    __match_args__ = (
        "id",
        "description",
        "name",
        "street",
        "street2",
        "city",
        "county",
        "state",
        "zip",
        "country",
    )

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def street(self) -> str | None:
        """Street."""

    @property
    def street2(self) -> str | None:
        """Street2."""

    @property
    def city(self) -> str | None:
        """City."""

    @property
    def county(self) -> str | None:
        """County."""

    @property
    def state(self) -> str | None:
        """State."""

    @property
    def zip(self) -> str | None:
        """Zip."""

    @property
    def country(self) -> str | None:
        """Country."""


class CurrencyAmount(Model):
    """An amount in a currency and in the base currency."""

    __match_args__ = (
        "amount",
        "currency_code",
        "currency_conversion_date",
        "base_currency_amount",
        "base_currency_code",
    )

    @property
    def amount(self) -> Decimal | None:
        """Amount."""

    @property
    def currency_code(self) -> str | None:
        """ISO 4217 code, such as `SEK`."""

    @property
    def currency_conversion_date(self) -> datetime.datetime | None:
        """Currency conversion date."""

    @property
    def base_currency_amount(self) -> Decimal | None:
        """Base currency amount."""

    @property
    def base_currency_code(self) -> str | None:
        """Base currency code."""


class AccountReference(Model):
    """The account that something belongs to."""

    __match_args__ = (
        "name",
        "account_number",
        "id",
        "external_erp_id",
        "external_crm_id",
    )

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def account_number(self) -> str | None:
        """Account number."""

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def external_crm_id(self) -> str | None:
        """Id of this in your CRM system."""


class OrderReference(Model):
    """The order that something belongs to."""

    __match_args__ = (
        "order_number",
        "id",
        "external_erp_id",
        "external_crm_id",
    )

    @property
    def order_number(self) -> str | None:
        """Order number."""

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def external_crm_id(self) -> str | None:
        """Id of this in your CRM system."""


class OrderProductChargeReference(Model):
    """The charge on an order that something belongs to."""

    __match_args__ = (
        "name",
        "charge_number",
        "description",
        "id",
        "external_erp_id",
        "external_crm_id",
    )

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def charge_number(self) -> str | None:
        """Charge number."""

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def external_crm_id(self) -> str | None:
        """Id of this in your CRM system."""


class OrderProductReference(Model):
    """The product on an order that something belongs to."""

    __match_args__ = (
        "description",
        "product_number",
        "id",
        "external_erp_id",
        "external_crm_id",
    )

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def product_number(self) -> str | None:
        """Product number."""

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def external_crm_id(self) -> str | None:
        """Id of this in your CRM system."""


class LinkOperation(OpenEnum):
    """Whether an entry of a list is added or removed.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    REMOVE = "Remove"
    """Takes it off."""

    ADD = "Add"
    """Puts it on."""


class ItemOperation(OpenEnum):
    """What is done to an entry of a list.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    CHANGE = "Change"
    """Changes it."""

    CREATE = "Create"
    """Creates it."""

    REMOVE = "Remove"
    """Removes it."""


class InvoiceDeliveryMethod(OpenEnum):
    """How invoices reach the customer.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    EMAIL = "Email"
    """By mail."""

    PRINT = "Print"
    """On paper."""

    ELECTRONIC_INVOICE = "ElectronicInvoice"
    """As electronic invoice."""

    EXTERNAL_PRINT = "ExternalPrint"
    """On paper, through a service."""

    AUTOMATIC_ELECTRONIC_ROUTING = "AutomaticElectronicRouting"
    """As electronic invoice, over the route that is found."""
