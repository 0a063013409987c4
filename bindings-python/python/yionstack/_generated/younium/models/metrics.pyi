# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from uuid import UUID

from ...._native import Model
from .api import CurrencyAmount


class ChargeMetrics(Model):
    """Metrics of a charge."""

    __match_args__ = (
        "name",
        "charge_number",
        "id",
        "charge_plan_id",
        "order_product_id",
        "charge_id",
        "tcv",
        "cmrr",
        "acv",
        "emrr",
        "one_time_fees",
        "fmrr",
    )

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def charge_number(self) -> str | None:
        """Charge number."""

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def charge_plan_id(self) -> UUID | None:
        """Charge plan id."""

    @property
    def order_product_id(self) -> UUID | None:
        """Order product id."""

    @property
    def charge_id(self) -> UUID | None:
        """Charge id."""

    @property
    def tcv(self) -> CurrencyAmount | None:
        """Total contract value."""

    @property
    def cmrr(self) -> CurrencyAmount | None:
        """Committed monthly recurring revenue."""

    @property
    def acv(self) -> CurrencyAmount | None:
        """Annual contract value."""

    @property
    def emrr(self) -> CurrencyAmount | None:
        """The metric EMRR, as Younium computes it."""

    @property
    def one_time_fees(self) -> CurrencyAmount | None:
        """What is charged once."""

    @property
    def fmrr(self) -> CurrencyAmount | None:
        """The metric FMRR, as Younium computes it."""


class OrderMetrics(Model):
    """Metrics of an order."""

    __match_args__ = (
        "tcv",
        "cmrr",
        "acv",
        "emrr",
        "one_time_fees",
        "fmrr",
        "charges",
    )

    @property
    def tcv(self) -> CurrencyAmount | None:
        """Total contract value."""

    @property
    def cmrr(self) -> CurrencyAmount | None:
        """Committed monthly recurring revenue."""

    @property
    def acv(self) -> CurrencyAmount | None:
        """Annual contract value."""

    @property
    def emrr(self) -> CurrencyAmount | None:
        """The metric EMRR, as Younium computes it."""

    @property
    def one_time_fees(self) -> CurrencyAmount | None:
        """What is charged once."""

    @property
    def fmrr(self) -> CurrencyAmount | None:
        """The metric FMRR, as Younium computes it."""

    @property
    def charges(self) -> tuple[ChargeMetrics, ...] | None:
        """Charges."""
