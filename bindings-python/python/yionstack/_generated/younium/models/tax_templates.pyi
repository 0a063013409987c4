# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

import datetime
from decimal import Decimal
from uuid import UUID

from ...._native import Model
from .countries import Country
from .financial_accounts import FinancialAccount


class TaxCategory(Model):
    """A category of tax."""

    __match_args__ = (
        "id",
        "name",
        "description",
        "is_active",
        "is_eu_tax",
        "external_code",
    )

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def is_active(self) -> bool | None:
        """Is active."""

    @property
    def is_eu_tax(self) -> bool | None:
        """Is eu tax."""

    @property
    def external_code(self) -> str | None:
        """External code."""


class TaxTemplateDetail(Model):
    """The rates of a tax template at one place."""

    __match_args__ = (
        "id",
        "tax_template_id",
        "country",
        "country_id",
        "city",
        "state",
        "county",
        "zip",
        "tax1",
        "tax2",
        "tax3",
        "use_tax_jar",
        "tax_category_id",
        "tax_category",
    )

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def tax_template_id(self) -> UUID | None:
        """Tax template id."""

    @property
    def country(self) -> Country | None:
        """Country."""

    @property
    def country_id(self) -> UUID | None:
        """Country id."""

    @property
    def city(self) -> str | None:
        """City."""

    @property
    def state(self) -> str | None:
        """State."""

    @property
    def county(self) -> str | None:
        """County."""

    @property
    def zip(self) -> str | None:
        """Zip."""

    @property
    def tax1(self) -> Decimal | None:
        """Tax1."""

    @property
    def tax2(self) -> Decimal | None:
        """Tax2."""

    @property
    def tax3(self) -> Decimal | None:
        """Tax3."""

    @property
    def use_tax_jar(self) -> bool | None:
        """Use tax jar."""

    @property
    def tax_category_id(self) -> UUID | None:
        """Tax category id."""

    @property
    def tax_category(self) -> TaxCategory | None:
        """Tax category."""


class TaxTemplate(Model):
    """Rates of tax."""

    __match_args__ = (
        "description",
        "effective_from",
        "effective_to",
        "tax_account",
        "tax_account_id",
        "details",
        "created",
        "modified",
        "id",
        "name",
    )

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def effective_from(self) -> datetime.datetime | None:
        """Effective from."""

    @property
    def effective_to(self) -> datetime.datetime | None:
        """Effective to."""

    @property
    def tax_account(self) -> FinancialAccount | None:
        """Tax account."""

    @property
    def tax_account_id(self) -> UUID | None:
        """Tax account id."""

    @property
    def details(self) -> tuple[TaxTemplateDetail, ...] | None:
        """Details."""

    @property
    def created(self) -> datetime.datetime | None:
        """When it was made."""

    @property
    def modified(self) -> datetime.datetime | None:
        """When it was last changed."""

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def name(self) -> str | None:
        """Name."""
