# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._enum import OpenEnum
from ...._native import Field, Model


class ImportResult(Model):
    """What came of an import."""

    __slots__ = ()
    __match_args__ = (
        "import_data_type",
        "batch_id",
        "has_errors",
        "errors",
    )
    _schema = "younium.ImportResult"

    import_data_type = Field(0, "string", doc="Import data type.")
    batch_id = Field(1, "uuid", doc="Batch id.")
    has_errors = Field(2, "boolean", doc="Whether rows were refused.")
    errors = Field(3, "list:json", doc="What was wrong, as it came.")


class Acknowledgement(Model):
    """That something was done. What `id` is of depends on the operation."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "message",
    )
    _schema = "younium.Acknowledgement"

    id = Field(0, "uuid", doc="Id.")
    message = Field(1, "string", doc="Message.")


class Address(Model):
    """A postal address."""

    __slots__ = ()
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
    _schema = "younium.Address"

    id = Field(0, "uuid", doc="Id.")
    description = Field(1, "string", doc="Description.")
    name = Field(2, "string", doc="Name.")
    street = Field(3, "string", doc="Street.")
    street2 = Field(4, "string", doc="Street2.")
    city = Field(5, "string", doc="City.")
    county = Field(6, "string", doc="County.")
    state = Field(7, "string", doc="State.")
    zip = Field(8, "string", doc="Zip.")
    country = Field(9, "string", doc="Country.")


class CurrencyAmount(Model):
    """An amount in a currency and in the base currency."""

    __slots__ = ()
    __match_args__ = (
        "amount",
        "currency_code",
        "currency_conversion_date",
        "base_currency_amount",
        "base_currency_code",
    )
    _schema = "younium.CurrencyAmount"

    amount = Field(0, "decimal", doc="Amount.")
    currency_code = Field(1, "string", doc="ISO 4217 code, such as `SEK`.")
    currency_conversion_date = Field(2, "date-time", doc="Currency conversion date.")
    base_currency_amount = Field(3, "decimal", doc="Base currency amount.")
    base_currency_code = Field(4, "string", doc="Base currency code.")


class AccountReference(Model):
    """The account that something belongs to."""

    __slots__ = ()
    __match_args__ = (
        "name",
        "account_number",
        "id",
        "external_erp_id",
        "external_crm_id",
    )
    _schema = "younium.AccountReference"

    name = Field(0, "string", doc="Name.")
    account_number = Field(1, "string", doc="Account number.")
    id = Field(2, "uuid", doc="Id.")
    external_erp_id = Field(3, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(4, "string", doc="Id of this in your CRM system.")


class OrderReference(Model):
    """The order that something belongs to."""

    __slots__ = ()
    __match_args__ = (
        "order_number",
        "id",
        "external_erp_id",
        "external_crm_id",
    )
    _schema = "younium.OrderReference"

    order_number = Field(0, "string", doc="Order number.")
    id = Field(1, "uuid", doc="Id.")
    external_erp_id = Field(2, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(3, "string", doc="Id of this in your CRM system.")


class OrderProductChargeReference(Model):
    """The charge on an order that something belongs to."""

    __slots__ = ()
    __match_args__ = (
        "name",
        "charge_number",
        "description",
        "id",
        "external_erp_id",
        "external_crm_id",
    )
    _schema = "younium.OrderProductChargeReference"

    name = Field(0, "string", doc="Name.")
    charge_number = Field(1, "string", doc="Charge number.")
    description = Field(2, "string", doc="Description.")
    id = Field(3, "uuid", doc="Id.")
    external_erp_id = Field(4, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(5, "string", doc="Id of this in your CRM system.")


class OrderProductReference(Model):
    """The product on an order that something belongs to."""

    __slots__ = ()
    __match_args__ = (
        "description",
        "product_number",
        "id",
        "external_erp_id",
        "external_crm_id",
    )
    _schema = "younium.OrderProductReference"

    description = Field(0, "string", doc="Description.")
    product_number = Field(1, "string", doc="Product number.")
    id = Field(2, "uuid", doc="Id.")
    external_erp_id = Field(3, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(4, "string", doc="Id of this in your CRM system.")


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
