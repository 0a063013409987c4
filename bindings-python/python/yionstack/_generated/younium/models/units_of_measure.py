# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._native import Field, Model


class UnitOfMeasure(Model):
    """A unit of measure."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "unit_code",
        "name",
        "display_name",
    )
    _schema = "younium.UnitOfMeasure"

    id = Field(0, "uuid", doc="Id.")
    unit_code = Field(1, "string", doc="Unit code.")
    name = Field(2, "string", doc="Name.")
    display_name = Field(3, "string", doc="Display name.")
