# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._native import Field, Model


class ExchangeRate(Model):
    """An exchange rate."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "from_currency",
        "to_currency",
        "rate",
        "effective_from_date",
        "effective_to_date",
    )
    _schema = "younium.ExchangeRate"

    id = Field(0, "uuid", doc="Id.")
    from_currency = Field(1, "string", doc="From currency.")
    to_currency = Field(2, "string", doc="To currency.")
    rate = Field(3, "decimal", doc="Rate.")
    effective_from_date = Field(4, "date-time", doc="Effective from date.")
    effective_to_date = Field(5, "date-time", doc="Effective to date.")
