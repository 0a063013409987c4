# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._native import Field, Model


class Measurement(Model):
    """A quantity at a date."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "account",
        "order",
        "product",
        "charge",
        "import_date",
        "from_date",
        "quantity",
        "tag",
        "created",
        "modified",
        "custom_fields",
    )
    _schema = "younium.Measurement"

    id = Field(0, "uuid", doc="Id.")
    account = Field(1, "object", "younium.AccountReference", doc="Account.")
    order = Field(2, "object", "younium.OrderReference", doc="Order.")
    product = Field(3, "object", "younium.OrderProductReference", doc="Product.")
    charge = Field(4, "object", "younium.OrderProductChargeReference", doc="Charge.")
    import_date = Field(5, "date-time", doc="Import date.")
    from_date = Field(6, "date-time", doc="From date.")
    quantity = Field(7, "decimal", doc="Quantity.")
    tag = Field(8, "string", doc="Tag.")
    created = Field(9, "date-time", doc="When it was made.")
    modified = Field(10, "date-time", doc="When it was last changed.")
    custom_fields = Field(11, "json", doc="Custom fields, by their keys.")
