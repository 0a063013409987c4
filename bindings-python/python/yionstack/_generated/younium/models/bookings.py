# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._enum import OpenEnum
from ...._native import Field, Model


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

    __slots__ = ()
    __match_args__ = (
        "amount",
        "amount_in_base_currency",
    )
    _schema = "younium.AmountWithBaseCurrency"

    amount = Field(0, "decimal", doc="Amount.")
    amount_in_base_currency = Field(1, "decimal", doc="Amount in base currency.")


class BookingLine(Model):
    """What a booking did to one charge."""

    __slots__ = ()
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
    _schema = "younium.BookingLine"

    charge = Field(0, "object", "younium.OrderProductChargeReference", doc="Charge.")
    cmrr = Field(1, "object", "younium.CurrencyAmount", doc="Committed monthly recurring revenue.")
    acv = Field(2, "object", "younium.CurrencyAmount", doc="Annual contract value.")
    emrr = Field(3, "object", "younium.CurrencyAmount", doc="The metric EMRR, as Younium computes it.")
    one_time_fees = Field(4, "object", "younium.CurrencyAmount", doc="What is charged once.")
    tcv = Field(5, "object", "younium.CurrencyAmount", doc="Total contract value.")
    fmrr = Field(6, "object", "younium.CurrencyAmount", doc="The metric FMRR, as Younium computes it.")
    created = Field(7, "date-time", doc="When it was made.")
    modified = Field(8, "date-time", doc="When it was last changed.")


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

    __slots__ = ()
    __match_args__ = (
        "name",
        "description",
        "chart_color",
        "is_system_classification",
        "classification_type",
    )
    _schema = "younium.BookingClassification"

    name = Field(0, "string", doc="Name.")
    description = Field(1, "string", doc="Description.")
    chart_color = Field(2, "string", doc="Chart color.")
    is_system_classification = Field(3, "boolean", doc="Is system classification.")
    classification_type = Field(4, "enum", BookingClassificationType, doc="Classification type.")


class Booking(Model):
    """What a change of an order did to the metrics."""

    __slots__ = ()
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
    _schema = "younium.Booking"

    id = Field(0, "uuid", doc="Id.")
    currency = Field(1, "string", doc="Currency.")
    booking_type = Field(2, "enum", BookingType, doc="Booking type.")
    account_category = Field(3, "enum", AccountCategory, doc="Account category.")
    change_type = Field(4, "enum", ChangeType, doc="Change type.")
    cmrr = Field(5, "object", AmountWithBaseCurrency, doc="Committed monthly recurring revenue.")
    acv = Field(6, "object", AmountWithBaseCurrency, doc="Annual contract value.")
    emrr = Field(7, "object", AmountWithBaseCurrency, doc="The metric EMRR, as Younium computes it.")
    one_time_fees = Field(8, "object", AmountWithBaseCurrency, doc="What is charged once.")
    tcv = Field(9, "object", AmountWithBaseCurrency, doc="Total contract value.")
    fmrr = Field(10, "object", AmountWithBaseCurrency, doc="The metric FMRR, as Younium computes it.")
    effective_date = Field(11, "date-time", doc="Effective date.")
    booking_lines = Field(12, "list:object", BookingLine, doc="Booking lines.")
    classification = Field(13, "object", BookingClassification, doc="Classification.")
    created = Field(14, "date-time", doc="When it was made.")
    modified = Field(15, "date-time", doc="When it was last changed.")
    order = Field(16, "object", "younium.OrderReference", doc="Order.")
    notes = Field(17, "string", doc="Notes.")
