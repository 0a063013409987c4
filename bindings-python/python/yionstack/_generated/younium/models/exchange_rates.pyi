# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

import datetime
from decimal import Decimal
from uuid import UUID

from ...._native import Model


class ExchangeRate(Model):
    """An exchange rate."""

    __match_args__ = (
        "id",
        "from_currency",
        "to_currency",
        "rate",
        "effective_from_date",
        "effective_to_date",
    )

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def from_currency(self) -> str | None:
        """From currency."""

    @property
    def to_currency(self) -> str | None:
        """To currency."""

    @property
    def rate(self) -> Decimal | None:
        """Rate."""

    @property
    def effective_from_date(self) -> datetime.datetime | None:
        """Effective from date."""

    @property
    def effective_to_date(self) -> datetime.datetime | None:
        """Effective to date."""
