# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ...._native import Model
from .products import (
    BillingDay,
    BillingPeriod,
    BillingPeriodAlignment,
    BillingTiming,
    ChargeModel,
    ChargeType,
    PriceDetail,
    PricePeriod,
    UsageRating,
)


class SimpleProduct(Model):
    """A product with one charge."""

    __match_args__ = (
        "id",
        "product_number",
        "name",
        "category",
        "charge_type",
        "price_model",
        "price_period",
        "default_quantity",
        "unit_code",
        "billing_period",
        "billing_day",
        "specific_billing_day",
        "period_alignment",
        "billing_timing",
        "tax_template",
        "tax_included",
        "deferred_revenue_account",
        "recognized_revenue_account",
        "external_erp_id",
        "external_crm_id",
        "activation_date",
        "end_of_new_sales_date",
        "end_of_renewal_date",
        "end_of_life_date",
        "usage_rating",
        "create_invoice_lines_per_tier",
        "price_details",
        "custom_fields",
    )

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def product_number(self) -> str | None:
        """Product number."""

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def category(self) -> str | None:
        """Category."""

    @property
    def charge_type(self) -> ChargeType | None:
        """Charge type."""

    @property
    def price_model(self) -> ChargeModel | None:
        """Price model."""

    @property
    def price_period(self) -> PricePeriod | None:
        """Price period."""

    @property
    def default_quantity(self) -> Decimal | None:
        """Default quantity."""

    @property
    def unit_code(self) -> str | None:
        """Unit code."""

    @property
    def billing_period(self) -> BillingPeriod | None:
        """Billing period."""

    @property
    def billing_day(self) -> BillingDay | None:
        """Billing day."""

    @property
    def specific_billing_day(self) -> int | None:
        """Day of the month, where `billing_day` is `SpecificDay`."""

    @property
    def period_alignment(self) -> BillingPeriodAlignment | None:
        """Period alignment."""

    @property
    def billing_timing(self) -> BillingTiming | None:
        """Billing timing."""

    @property
    def tax_template(self) -> str | None:
        """Tax template."""

    @property
    def tax_included(self) -> bool | None:
        """Tax included."""

    @property
    def deferred_revenue_account(self) -> str | None:
        """Deferred revenue account."""

    @property
    def recognized_revenue_account(self) -> str | None:
        """Recognized revenue account."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system.

        Correction: Spelt `externalERPid` here only; everywhere else it is `externalERPId`.
        """

    @property
    def external_crm_id(self) -> str | None:
        """Id of this in your CRM system."""

    @property
    def activation_date(self) -> datetime.datetime | None:
        """Activation date."""

    @property
    def end_of_new_sales_date(self) -> datetime.datetime | None:
        """End of new sales date."""

    @property
    def end_of_renewal_date(self) -> datetime.datetime | None:
        """End of renewal date."""

    @property
    def end_of_life_date(self) -> datetime.datetime | None:
        """End of life date."""

    @property
    def usage_rating(self) -> UsageRating | None:
        """Usage rating."""

    @property
    def create_invoice_lines_per_tier(self) -> bool | None:
        """Create invoice lines per tier."""

    @property
    def price_details(self) -> tuple[PriceDetail, ...] | None:
        """Price details."""

    @property
    def custom_fields(self) -> Any:
        """Custom fields, by their keys."""
