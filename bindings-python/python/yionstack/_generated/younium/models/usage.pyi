# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ...._native import Model
from .api import AccountReference, OrderProductChargeReference, OrderProductReference, OrderReference


class UsageRecord(Model):
    """What was consumed in a time."""

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

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def from_date(self) -> datetime.datetime | None:
        """From date."""

    @property
    def to_date(self) -> datetime.datetime | None:
        """To date."""

    @property
    def quantity(self) -> Decimal | None:
        """Quantity."""

    @property
    def unit(self) -> str | None:
        """Unit."""

    @property
    def source(self) -> str | None:
        """Source."""

    @property
    def account(self) -> AccountReference | None:
        """Account."""

    @property
    def order(self) -> OrderReference | None:
        """Order."""

    @property
    def product(self) -> OrderProductReference | None:
        """Product."""

    @property
    def charge(self) -> OrderProductChargeReference | None:
        """Charge."""

    @property
    def import_date(self) -> datetime.datetime | None:
        """Import date."""

    @property
    def processed(self) -> bool | None:
        """Processed."""

    @property
    def rated_price(self) -> Decimal | None:
        """Rated price."""

    @property
    def rated_price_currency_code(self) -> str | None:
        """Rated price currency code."""

    @property
    def custom_fields(self) -> Any:
        """Custom fields, by their keys."""

    @property
    def created(self) -> datetime.datetime | None:
        """When it was made."""

    @property
    def modified(self) -> datetime.datetime | None:
        """When it was last changed."""
