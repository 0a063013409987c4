# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._native import Field, Model


class Country(Model):
    """A country."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "name",
        "two_alpha_code",
        "three_alpha_code",
        "active",
        "custom_fields",
    )
    _schema = "younium.Country"

    id = Field(0, "uuid", doc="Id.")
    name = Field(1, "string", doc="Name.")
    two_alpha_code = Field(2, "string", doc="Two alpha code.")
    three_alpha_code = Field(3, "string", doc="Three alpha code.")
    active = Field(4, "boolean", doc="Active.")
    custom_fields = Field(5, "json", doc="Custom fields, by their keys.")
