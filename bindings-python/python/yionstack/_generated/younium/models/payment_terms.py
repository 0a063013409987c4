# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._enum import OpenEnum
from ...._native import Field, Model


class PaymentTermType(OpenEnum):
    """How a due date is counted.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    NET_DAYS = "NetDays"
    """Days from the date of the invoice."""

    END_OF_MONTH_NET_DAYS = "EndOfMonthNetDays"
    """To the end of the month, then days."""

    NET_DAYS_END_OF_MONTH = "NetDaysEndOfMonth"
    """Days, then to the end of the month."""


class PaymentTerm(Model):
    """When an invoice is due."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "description",
        "name",
        "term_type",
        "days",
    )
    _schema = "younium.PaymentTerm"

    id = Field(0, "uuid", doc="Id.")
    description = Field(1, "string", doc="Description.")
    name = Field(2, "string", doc="Name.")
    term_type = Field(3, "enum", PaymentTermType, doc="Term type.")
    days = Field(4, "integer", doc="Days until it is due.")
