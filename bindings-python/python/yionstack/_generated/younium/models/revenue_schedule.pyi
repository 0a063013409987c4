# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

import datetime
from decimal import Decimal
from uuid import UUID

from ...._native import Model
from .api import CurrencyAmount, OrderProductChargeReference
from .journals import AccountingPeriod


class RevenueScheduleInvoiceLine(Model):
    """The invoice line whose revenue is recognised."""

    __match_args__ = (
        "id",
        "invoice_id",
        "invoice_number",
        "invoice_date",
        "quantity",
        "unit_code",
        "price",
        "subtotal",
        "total",
        "tax",
        "subtotal_pre_discount",
        "total_pre_discount",
        "tax_pre_discount",
        "external_erp_id",
        "external_crm_id",
        "service_period_start_date",
        "service_period_end_date",
        "notes",
        "accounts_receivable_account",
        "deferred_revenue_account",
        "recognized_revenue_account",
        "tax_category_name",
        "tax_rate",
    )

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def invoice_id(self) -> UUID | None:
        """Invoice id."""

    @property
    def invoice_number(self) -> str | None:
        """Invoice number."""

    @property
    def invoice_date(self) -> datetime.datetime | None:
        """Invoice date."""

    @property
    def quantity(self) -> Decimal | None:
        """Quantity."""

    @property
    def unit_code(self) -> str | None:
        """Unit code."""

    @property
    def price(self) -> Decimal | None:
        """Price."""

    @property
    def subtotal(self) -> Decimal | None:
        """Subtotal."""

    @property
    def total(self) -> Decimal | None:
        """Total."""

    @property
    def tax(self) -> Decimal | None:
        """Tax."""

    @property
    def subtotal_pre_discount(self) -> Decimal | None:
        """Subtotal pre discount."""

    @property
    def total_pre_discount(self) -> Decimal | None:
        """Total pre discount."""

    @property
    def tax_pre_discount(self) -> Decimal | None:
        """Tax pre discount."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def external_crm_id(self) -> str | None:
        """Id of this in your CRM system."""

    @property
    def service_period_start_date(self) -> datetime.datetime | None:
        """Service period start date."""

    @property
    def service_period_end_date(self) -> datetime.datetime | None:
        """Service period end date."""

    @property
    def notes(self) -> str | None:
        """Notes."""

    @property
    def accounts_receivable_account(self) -> str | None:
        """Accounts receivable account."""

    @property
    def deferred_revenue_account(self) -> str | None:
        """Deferred revenue account."""

    @property
    def recognized_revenue_account(self) -> str | None:
        """Recognized revenue account."""

    @property
    def tax_category_name(self) -> str | None:
        """Tax category name."""

    @property
    def tax_rate(self) -> Decimal | None:
        """Tax rate."""


class RevenueScheduleItem(Model):
    """Revenue that is recognised in one accounting period."""

    __match_args__ = (
        "id",
        "deferred_revenue",
        "recognized_revenue",
        "accounting_period",
        "invoice_line",
        "order_product_charge",
        "created",
        "modified",
    )

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def deferred_revenue(self) -> CurrencyAmount | None:
        """Deferred revenue."""

    @property
    def recognized_revenue(self) -> CurrencyAmount | None:
        """Recognized revenue."""

    @property
    def accounting_period(self) -> AccountingPeriod | None:
        """Accounting period."""

    @property
    def invoice_line(self) -> RevenueScheduleInvoiceLine | None:
        """Invoice line."""

    @property
    def order_product_charge(self) -> OrderProductChargeReference | None:
        """Order product charge."""

    @property
    def created(self) -> datetime.datetime | None:
        """When it was made."""

    @property
    def modified(self) -> datetime.datetime | None:
        """When it was last changed."""
