# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

import datetime
from decimal import Decimal
from uuid import UUID

from ...._native import Model
from .api import AccountReference, CurrencyAmount
from .financial_accounts import FinancialAccount
from .invoices import InvoiceStatus


class SettledInvoice(Model):
    """The invoice that a payment settles."""

    __match_args__ = (
        "account",
        "id",
        "invoice_number",
        "status",
        "invoice_date",
        "due_date",
        "buyer_reference",
        "ocr_number",
        "currency",
        "subtotal",
        "tax",
        "total_amount",
        "settled_amount",
        "external_erp_id",
        "external_crm_id",
    )

    @property
    def account(self) -> AccountReference | None:
        """Account."""

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def invoice_number(self) -> str | None:
        """Invoice number."""

    @property
    def status(self) -> InvoiceStatus | None:
        """Status."""

    @property
    def invoice_date(self) -> datetime.datetime | None:
        """Invoice date."""

    @property
    def due_date(self) -> datetime.datetime | None:
        """Due date."""

    @property
    def buyer_reference(self) -> str | None:
        """Buyer reference."""

    @property
    def ocr_number(self) -> str | None:
        """Reference for payments."""

    @property
    def currency(self) -> str | None:
        """Currency."""

    @property
    def subtotal(self) -> Decimal | None:
        """Subtotal."""

    @property
    def tax(self) -> Decimal | None:
        """Tax."""

    @property
    def total_amount(self) -> Decimal | None:
        """Total amount."""

    @property
    def settled_amount(self) -> Decimal | None:
        """Settled amount."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def external_crm_id(self) -> str | None:
        """Id of this in your CRM system."""


class WriteOff(Model):
    """An amount that is written off."""

    __match_args__ = (
        "id",
        "amount",
        "posting_text",
        "financial_account",
    )

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def amount(self) -> CurrencyAmount | None:
        """Amount."""

    @property
    def posting_text(self) -> str | None:
        """Posting text."""

    @property
    def financial_account(self) -> FinancialAccount | None:
        """Financial account."""


class PaymentSettlement(Model):
    """What a payment settles of an invoice."""

    __match_args__ = (
        "amount",
        "invoice",
        "write_offs",
    )

    @property
    def amount(self) -> CurrencyAmount | None:
        """Amount."""

    @property
    def invoice(self) -> SettledInvoice | None:
        """Invoice."""

    @property
    def write_offs(self) -> tuple[WriteOff, ...] | None:
        """Write offs."""


class Payment(Model):
    """A payment."""

    __match_args__ = (
        "id",
        "payer_name",
        "payer_information",
        "payment_date",
        "posted_date",
        "reference",
        "description",
        "amount",
        "bank_fee_amount",
        "exchange_rate",
        "payment_account",
        "bank_fee_account",
        "payment_method_name",
        "payment_method_id",
        "payment_batch_number",
        "payment_batch_id",
        "payment_settlements",
        "payment_write_offs",
        "external_bank_id",
        "online_payment_intent_id",
        "online_payment_charge_id",
    )

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def payer_name(self) -> str | None:
        """Payer name."""

    @property
    def payer_information(self) -> str | None:
        """Payer information."""

    @property
    def payment_date(self) -> datetime.datetime | None:
        """Payment date."""

    @property
    def posted_date(self) -> datetime.datetime | None:
        """Posted date."""

    @property
    def reference(self) -> str | None:
        """Reference."""

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def amount(self) -> CurrencyAmount | None:
        """Amount."""

    @property
    def bank_fee_amount(self) -> CurrencyAmount | None:
        """Bank fee amount."""

    @property
    def exchange_rate(self) -> Decimal | None:
        """Exchange rate."""

    @property
    def payment_account(self) -> FinancialAccount | None:
        """Payment account."""

    @property
    def bank_fee_account(self) -> FinancialAccount | None:
        """Bank fee account."""

    @property
    def payment_method_name(self) -> str | None:
        """Payment method name."""

    @property
    def payment_method_id(self) -> UUID | None:
        """Payment method id."""

    @property
    def payment_batch_number(self) -> str | None:
        """Payment batch number."""

    @property
    def payment_batch_id(self) -> UUID | None:
        """Payment batch id."""

    @property
    def payment_settlements(self) -> tuple[PaymentSettlement, ...] | None:
        """Payment settlements."""

    @property
    def payment_write_offs(self) -> tuple[WriteOff, ...] | None:
        """The vendor says that this does not work yet."""

    @property
    def external_bank_id(self) -> str | None:
        """External bank id."""

    @property
    def online_payment_intent_id(self) -> str | None:
        """Online payment intent id."""

    @property
    def online_payment_charge_id(self) -> str | None:
        """Online payment charge id."""
