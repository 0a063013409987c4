# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._native import Field, Model


class Currency(Model):
    """A currency."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "code",
        "description",
    )
    _schema = "younium.Currency"

    id = Field(0, "uuid", doc="Id.")
    code = Field(1, "string", doc="ISO 4217 code.")
    description = Field(2, "string", doc="Description.")
