# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from uuid import UUID

from ...._enum import OpenEnum
from ...._native import Model


class CustomFieldType(OpenEnum):
    """What a custom field holds.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    TEXT = "Text"
    """Text."""

    INTEGER = "Integer"
    """A whole number."""

    CHECKBOX = "Checkbox"
    """Yes or no."""

    AMOUNT = "Amount"
    """An amount of money."""

    DATE = "Date"
    """A date."""

    ENTITY = "Entity"
    """Another entity, see `type_entity`."""

    ENUM = "Enum"
    """One of given values."""

    LIST = "List"
    """An entry of a list."""

    DECIMAL_NUMBER = "DecimalNumber"
    """A decimal number."""


class CustomFieldEntity(OpenEnum):
    """What a custom field belongs to.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    ACCOUNT = "Account"
    """Accounts."""

    ORDER = "Order"
    """Orders."""

    ORDER_PRODUCT = "OrderProduct"
    """Products on orders."""

    ORDER_PRODUCT_CHARGE = "OrderProductCharge"
    """Charges on orders."""

    PRODUCT = "Product"
    """Products."""

    CHARGE_PLAN = "ChargePlan"
    """Charge plans."""

    CHARGE = "Charge"
    """Charges."""

    CHARGE_DETAILS = "ChargeDetails"
    """Price details."""

    QUOTE = "Quote"
    """Quotes."""

    QUOTE_PRODUCT = "QuoteProduct"
    """Products on quotes."""

    QUOTE_PRODUCT_CHARGE = "QuoteProductCharge"
    """Charges on quotes."""

    INVOICE = "Invoice"
    """Invoices."""

    INVOICE_LINE = "InvoiceLine"
    """Invoice lines."""

    POSTING = "Posting"
    """Lines of accounting transactions."""

    MEASUREMENT = "Measurement"
    """Measurements."""

    USAGE = "Usage"
    """Usage."""

    COUNTRY = "Country"
    """Countries."""


class CustomFieldTypeEntity(OpenEnum):
    """Entities that a custom field can hold.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    ACCOUNT = "Account"
    """An account."""

    USER = "User"
    """A user."""


class CustomField(Model):
    """A custom field that entities of one kind have."""

    __match_args__ = (
        "id",
        "key",
        "name",
        "default_value",
        "field_type",
        "entity",
        "list",
        "type_entity",
        "entity_object",
    )

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def key(self) -> str | None:
        """Key."""

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def default_value(self) -> str | None:
        """Default value."""

    @property
    def field_type(self) -> CustomFieldType | None:
        """Field type."""

    @property
    def entity(self) -> CustomFieldEntity | None:
        """Entity."""

    @property
    def list(self) -> str | None:
        """List."""

    @property
    def type_entity(self) -> CustomFieldTypeEntity | None:
        """Type entity."""

    @property
    def entity_object(self) -> str | None:
        """Entity object."""
