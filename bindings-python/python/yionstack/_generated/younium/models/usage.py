# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._native import Field, Model


class UsageRecord(Model):
    """What was consumed in a time."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "description",
        "from_date",
        "to_date",
        "quantity",
        "unit",
        "source",
        "account",
        "order",
        "product",
        "charge",
        "import_date",
        "processed",
        "rated_price",
        "rated_price_currency_code",
        "custom_fields",
        "created",
        "modified",
    )
    _schema = "younium.UsageRecord"

    id = Field(0, "uuid", doc="Id.")
    description = Field(1, "string", doc="Description.")
    from_date = Field(2, "date-time", doc="From date.")
    to_date = Field(3, "date-time", doc="To date.")
    quantity = Field(4, "decimal", doc="Quantity.")
    unit = Field(5, "string", doc="Unit.")
    source = Field(6, "string", doc="Source.")
    account = Field(7, "object", "younium.AccountReference", doc="Account.")
    order = Field(8, "object", "younium.OrderReference", doc="Order.")
    product = Field(9, "object", "younium.OrderProductReference", doc="Product.")
    charge = Field(10, "object", "younium.OrderProductChargeReference", doc="Charge.")
    import_date = Field(11, "date-time", doc="Import date.")
    processed = Field(12, "boolean", doc="Processed.")
    rated_price = Field(13, "decimal", doc="Rated price.")
    rated_price_currency_code = Field(14, "string", doc="Rated price currency code.")
    custom_fields = Field(15, "json", doc="Custom fields, by their keys.")
    created = Field(16, "date-time", doc="When it was made.")
    modified = Field(17, "date-time", doc="When it was last changed.")
