# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from uuid import UUID

from ...._enum import OpenEnum
from ...._native import Model


class DocumentType(OpenEnum):
    """What a template makes.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    INVOICE = "Invoice"
    """Invoices."""

    ORDER_CONFIRMATION = "OrderConfirmation"
    """Confirmations of orders."""

    JOURNAL = "Journal"
    """Journals."""

    FINANCIAL_ACCOUNT_SUMMARY = "FinancialAccountSummary"
    """Summaries of financial accounts."""

    PASSWORD_REQUEST_NEW_USER = "PasswordRequestNewUser"
    """Mails to new users about their password."""

    PASSWORD_REQUEST = "PasswordRequest"
    """Mails to users who forgot their password."""

    PACKING_SLIP = "PackingSlip"
    """Packing slips."""

    ORDER_GENERIC = "OrderGeneric"
    """Other documents of orders."""

    INVOICE_REMINDER_GENERIC = "InvoiceReminderGeneric"
    """Reminders."""

    STRIPE_PAYMENT_DETAILS_REQUEST = "StripePaymentDetailsRequest"
    """Requests for payment details for Stripe."""

    FINANCIAL_ACCOUNT_ANALYSIS = "FinancialAccountAnalysis"
    """Analyses of financial accounts."""

    ACCOUNT_BALANCE_REPORT = "AccountBalanceReport"
    """Reports of account balances."""

    QUOTE = "Quote"
    """Quotes."""

    REPORT_DOCUMENT = "ReportDocument"
    """Reports."""

    ACCOUNT_STATEMENT_REPORT = "AccountStatementReport"
    """Statements of account."""

    GO_CARDLESS_MANDATE_REQUEST = "GoCardlessMandateRequest"
    """Requests for GoCardless mandates."""


class DocumentTemplate(Model):
    """What documents are made from."""

    __match_args__ = (
        "id",
        "description",
        "document_type",
    )

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def document_type(self) -> DocumentType | None:
        """Document type."""
