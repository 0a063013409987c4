# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

import datetime
from decimal import Decimal
from uuid import UUID

from ...._enum import OpenEnum
from ...._native import Model
from .api import CurrencyAmount, OrderProductChargeReference, OrderReference


class BookingType(OpenEnum):
    """What happened to the order.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    NEW = "New"
    """It is new."""

    CHANGE = "Change"
    """It was changed."""

    CHURN = "Churn"
    """It was cancelled."""


class AccountCategory(OpenEnum):
    """Where an account stood when a booking was made.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    NEW = "New"
    """Its first order."""

    EXISTING = "Existing"
    """It had orders before."""

    LOST = "Lost"
    """Its last order ended."""


class ChangeType(OpenEnum):
    """What kind of change a booking is of.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    UPSELL = "Upsell"
    """More is sold."""

    DOWNSELL = "Downsell"
    """Less is sold."""

    RENEWAL = "Renewal"
    """The order was renewed."""

    NONE = "None"
    """Nothing changes in the metrics."""

    PRICE_ADJUSTMENT = "PriceAdjustment"
    """Prices were adjusted."""

    MILESTONE = "Milestone"
    """A milestone was reached."""

    CANCELLED_DELIVERY = "CancelledDelivery"
    """A delivery was cancelled."""

    ASSOCIATED_CHARGE = "AssociatedCharge"
    """A charge was added that belongs to another one."""

    SPLIT_ORDER = "SplitOrder"
    """The order was split."""

    CANCEL_ORDER_PRODUCT = "CancelOrderProduct"
    """A product on the order was cancelled."""


class AmountWithBaseCurrency(Model):
    """An amount in the currency of the order and in the base currency."""

    __match_args__ = (
        "amount",
        "amount_in_base_currency",
    )

    @property
    def amount(self) -> Decimal | None:
        """Amount."""

    @property
    def amount_in_base_currency(self) -> Decimal | None:
        """Amount in base currency."""


class BookingLine(Model):
    """What a booking did to one charge."""

    __match_args__ = (
        "charge",
        "cmrr",
        "acv",
        "emrr",
        "one_time_fees",
        "tcv",
        "fmrr",
        "created",
        "modified",
    )

    @property
    def charge(self) -> OrderProductChargeReference | None:
        """Charge."""

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
    def tcv(self) -> CurrencyAmount | None:
        """Total contract value."""

    @property
    def fmrr(self) -> CurrencyAmount | None:
        """The metric FMRR, as Younium computes it."""

    @property
    def created(self) -> datetime.datetime | None:
        """When it was made."""

    @property
    def modified(self) -> datetime.datetime | None:
        """When it was last changed."""


class BookingClassificationType(OpenEnum):
    """Kinds of bookings in reports.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    NEW_CUSTOMER = "NewCustomer"
    """The first order of an account."""

    EXPANSION = "Expansion"
    """More from an account."""

    CONTRACTION = "Contraction"
    """Less from an account."""

    CUSTOMER_CHURN = "CustomerChurn"
    """An account is lost."""

    NO_CHANGE = "NoChange"
    """Nothing changes in the metrics."""

    SPLIT_ORDER = "SplitOrder"
    """An order was split."""

    REACTIVATE = "Reactivate"
    """A lost account came back."""


class BookingClassification(Model):
    """How a booking counts in reports."""

    __match_args__ = (
        "name",
        "description",
        "chart_color",
        "is_system_classification",
        "classification_type",
    )

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def chart_color(self) -> str | None:
        """Chart color."""

    @property
    def is_system_classification(self) -> bool | None:
        """Is system classification."""

    @property
    def classification_type(self) -> BookingClassificationType | None:
        """Classification type."""


class Booking(Model):
    """What a change of an order did to the metrics."""

    __match_args__ = (
        "id",
        "currency",
        "booking_type",
        "account_category",
        "change_type",
        "cmrr",
        "acv",
        "emrr",
        "one_time_fees",
        "tcv",
        "fmrr",
        "effective_date",
        "booking_lines",
        "classification",
        "created",
        "modified",
        "order",
        "notes",
    )

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def currency(self) -> str | None:
        """Currency."""

    @property
    def booking_type(self) -> BookingType | None:
        """Booking type."""

    @property
    def account_category(self) -> AccountCategory | None:
        """Account category."""

    @property
    def change_type(self) -> ChangeType | None:
        """Change type."""

    @property
    def cmrr(self) -> AmountWithBaseCurrency | None:
        """Committed monthly recurring revenue."""

    @property
    def acv(self) -> AmountWithBaseCurrency | None:
        """Annual contract value."""

    @property
    def emrr(self) -> AmountWithBaseCurrency | None:
        """The metric EMRR, as Younium computes it."""

    @property
    def one_time_fees(self) -> AmountWithBaseCurrency | None:
        """What is charged once."""

    @property
    def tcv(self) -> AmountWithBaseCurrency | None:
        """Total contract value."""

    @property
    def fmrr(self) -> AmountWithBaseCurrency | None:
        """The metric FMRR, as Younium computes it."""

    @property
    def effective_date(self) -> datetime.datetime | None:
        """Effective date."""

    @property
    def booking_lines(self) -> tuple[BookingLine, ...] | None:
        """Booking lines."""

    @property
    def classification(self) -> BookingClassification | None:
        """Classification."""

    @property
    def created(self) -> datetime.datetime | None:
        """When it was made."""

    @property
    def modified(self) -> datetime.datetime | None:
        """When it was last changed."""

    @property
    def order(self) -> OrderReference | None:
        """Order."""

    @property
    def notes(self) -> str | None:
        """Notes."""
