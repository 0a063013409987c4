# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ...._native import Model
from .api import AccountReference, OrderProductChargeReference, OrderProductReference, OrderReference


class Measurement(Model):
    """A quantity at a date."""

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

    @property
    def id(self) -> UUID | None:
        """Id."""

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
    def from_date(self) -> datetime.datetime | None:
        """From date."""

    @property
    def quantity(self) -> Decimal | None:
        """Quantity."""

    @property
    def tag(self) -> str | None:
        """Tag."""

    @property
    def created(self) -> datetime.datetime | None:
        """When it was made."""

    @property
    def modified(self) -> datetime.datetime | None:
        """When it was last changed."""

    @property
    def custom_fields(self) -> Any:
        """Custom fields, by their keys."""
