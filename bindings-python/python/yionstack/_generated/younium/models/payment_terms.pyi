# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from uuid import UUID

from ...._enum import OpenEnum
from ...._native import Model


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

    __match_args__ = (
        "id",
        "description",
        "name",
        "term_type",
        "days",
    )

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def term_type(self) -> PaymentTermType | None:
        """Term type."""

    @property
    def days(self) -> int | None:
        """Days until it is due."""
