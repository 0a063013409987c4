# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._native import Field, Model


class ChargeMetrics(Model):
    """Metrics of a charge."""

    __slots__ = ()
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
    _schema = "younium.ChargeMetrics"

    name = Field(0, "string", doc="Name.")
    charge_number = Field(1, "string", doc="Charge number.")
    id = Field(2, "uuid", doc="Id.")
    charge_plan_id = Field(3, "uuid", doc="Charge plan id.")
    order_product_id = Field(4, "uuid", doc="Order product id.")
    charge_id = Field(5, "uuid", doc="Charge id.")
    tcv = Field(6, "object", "younium.CurrencyAmount", doc="Total contract value.")
    cmrr = Field(7, "object", "younium.CurrencyAmount", doc="Committed monthly recurring revenue.")
    acv = Field(8, "object", "younium.CurrencyAmount", doc="Annual contract value.")
    emrr = Field(9, "object", "younium.CurrencyAmount", doc="The metric EMRR, as Younium computes it.")
    one_time_fees = Field(10, "object", "younium.CurrencyAmount", doc="What is charged once.")
    fmrr = Field(11, "object", "younium.CurrencyAmount", doc="The metric FMRR, as Younium computes it.")


class OrderMetrics(Model):
    """Metrics of an order."""

    __slots__ = ()
    __match_args__ = (
        "tcv",
        "cmrr",
        "acv",
        "emrr",
        "one_time_fees",
        "fmrr",
        "charges",
    )
    _schema = "younium.OrderMetrics"

    tcv = Field(0, "object", "younium.CurrencyAmount", doc="Total contract value.")
    cmrr = Field(1, "object", "younium.CurrencyAmount", doc="Committed monthly recurring revenue.")
    acv = Field(2, "object", "younium.CurrencyAmount", doc="Annual contract value.")
    emrr = Field(3, "object", "younium.CurrencyAmount", doc="The metric EMRR, as Younium computes it.")
    one_time_fees = Field(4, "object", "younium.CurrencyAmount", doc="What is charged once.")
    fmrr = Field(5, "object", "younium.CurrencyAmount", doc="The metric FMRR, as Younium computes it.")
    charges = Field(6, "list:object", ChargeMetrics, doc="Charges.")
