# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ...._enum import OpenEnum
from ...._native import Model
from .accounts import AccountType
from .api import InvoiceDeliveryMethod
from .invoices import InvoiceStatus, InvoiceType


class AccountingPeriodStatus(OpenEnum):
    """Whether a period of the books is open.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    OPEN = "Open"
    """Can be posted to."""

    CLOSED = "Closed"
    """Can no longer be posted to."""


class AccountingPeriod(Model):
    """A period of the books."""

    __match_args__ = (
        "description",
        "fiscal_year",
        "fiscal_period",
        "fiscal_quarter",
        "calendar_year",
        "calendar_month",
        "start_date",
        "end_date",
        "status",
        "closed_date",
    )

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def fiscal_year(self) -> int | None:
        """Fiscal year."""

    @property
    def fiscal_period(self) -> int | None:
        """Fiscal period."""

    @property
    def fiscal_quarter(self) -> int | None:
        """Fiscal quarter."""

    @property
    def calendar_year(self) -> int | None:
        """Calendar year."""

    @property
    def calendar_month(self) -> int | None:
        """Calendar month."""

    @property
    def start_date(self) -> datetime.datetime | None:
        """Start date."""

    @property
    def end_date(self) -> datetime.datetime | None:
        """End date."""

    @property
    def status(self) -> AccountingPeriodStatus | None:
        """Status."""

    @property
    def closed_date(self) -> datetime.datetime | None:
        """Closed date."""


class JournalType(OpenEnum):
    """What a journal is of.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    INVOICE = "Invoice"
    """Invoices."""

    REVENUE_RECOGNITION = "RevenueRecognition"
    """Revenue that is recognised."""

    PAYMENT = "Payment"
    """Payments."""

    PAYOUT = "Payout"
    """Payouts."""

    ORDER = "Order"
    """Orders."""


class TransactionSource(OpenEnum):
    """What an accounting transaction came from.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    INVOICING = "Invoicing"
    """An invoice."""

    REVENUE_RECOGNITION = "RevenueRecognition"
    """Revenue that is recognised."""

    PAYMENT = "Payment"
    """A payment."""

    PAYOUT = "Payout"
    """A payout."""

    ORDER = "Order"
    """An order."""


class Transaction(Model):
    """A line of an accounting transaction."""

    __match_args__ = (
        "description",
        "account",
        "account_external_crm_id",
        "account_external_erp_id",
        "account_external_code",
        "debit_amount",
        "credit_amount",
        "sales_currency_debit_amount",
        "sales_currency_credit_amount",
        "sales_currency",
        "exchange_rate",
        "custom_fields",
    )

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def account(self) -> str | None:
        """Account."""

    @property
    def account_external_crm_id(self) -> str | None:
        """Account external crm id."""

    @property
    def account_external_erp_id(self) -> str | None:
        """Account external erp id."""

    @property
    def account_external_code(self) -> str | None:
        """Account external code."""

    @property
    def debit_amount(self) -> Decimal | None:
        """Debit amount."""

    @property
    def credit_amount(self) -> Decimal | None:
        """Credit amount."""

    @property
    def sales_currency_debit_amount(self) -> Decimal | None:
        """Sales currency debit amount."""

    @property
    def sales_currency_credit_amount(self) -> Decimal | None:
        """Sales currency credit amount."""

    @property
    def sales_currency(self) -> str | None:
        """Sales currency."""

    @property
    def exchange_rate(self) -> Decimal | None:
        """Exchange rate."""

    @property
    def custom_fields(self) -> Any:
        """Custom fields, by their keys."""


class Voucher(Model):
    """A transaction of a journal: an older form of `AccountingTransaction`."""

    __match_args__ = (
        "transaction_number",
        "effective_date",
        "source",
        "transactions",
        "order_charge_number",
        "order_charge_id",
        "revenue_schedule_item_id",
        "invoice_number",
        "invoice_account_id",
        "invoice_id",
        "invoice_line_id",
        "payment_id",
        "payment_settlement_id",
        "external_erp_id",
        "external_crm_id",
        "created",
        "modified",
    )

    @property
    def transaction_number(self) -> str | None:
        """Transaction number."""

    @property
    def effective_date(self) -> datetime.datetime | None:
        """Effective date."""

    @property
    def source(self) -> TransactionSource | None:
        """Source."""

    @property
    def transactions(self) -> tuple[Transaction, ...] | None:
        """Transactions."""

    @property
    def order_charge_number(self) -> str | None:
        """Order charge number."""

    @property
    def order_charge_id(self) -> UUID | None:
        """Order charge id."""

    @property
    def revenue_schedule_item_id(self) -> UUID | None:
        """Revenue schedule item id."""

    @property
    def invoice_number(self) -> str | None:
        """Invoice number."""

    @property
    def invoice_account_id(self) -> UUID | None:
        """Invoice account id."""

    @property
    def invoice_id(self) -> UUID | None:
        """Invoice id."""

    @property
    def invoice_line_id(self) -> UUID | None:
        """Invoice line id."""

    @property
    def payment_id(self) -> UUID | None:
        """Payment id."""

    @property
    def payment_settlement_id(self) -> UUID | None:
        """Payment settlement id."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def external_crm_id(self) -> str | None:
        """Id of this in your CRM system."""

    @property
    def created(self) -> datetime.datetime | None:
        """When it was made."""

    @property
    def modified(self) -> datetime.datetime | None:
        """When it was last changed."""


class Journal(Model):
    """A journal with its transactions."""

    __match_args__ = (
        "id",
        "journal_number",
        "accounting_period",
        "journal_type",
        "description",
        "posted",
        "posted_date",
        "vouchers",
        "external_erp_id",
        "transferred_to_erp",
        "created",
        "modified",
    )

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def journal_number(self) -> str | None:
        """Journal number."""

    @property
    def accounting_period(self) -> AccountingPeriod | None:
        """Accounting period."""

    @property
    def journal_type(self) -> JournalType | None:
        """Journal type."""

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def posted(self) -> bool | None:
        """Posted."""

    @property
    def posted_date(self) -> datetime.datetime | None:
        """Posted date."""

    @property
    def vouchers(self) -> tuple[Voucher, ...] | None:
        """Its accounting transactions."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def transferred_to_erp(self) -> datetime.datetime | None:
        """When it was transferred to the ERP system."""

    @property
    def created(self) -> datetime.datetime | None:
        """When it was made."""

    @property
    def modified(self) -> datetime.datetime | None:
        """When it was last changed."""


class JournalDetails(Model):
    """A journal without its transactions."""

    __match_args__ = (
        "id",
        "journal_number",
        "accounting_period",
        "journal_type",
        "description",
        "posted",
        "posted_date",
        "external_erp_id",
        "transferred_to_erp",
        "created",
        "modified",
    )

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def journal_number(self) -> str | None:
        """Journal number."""

    @property
    def accounting_period(self) -> AccountingPeriod | None:
        """Accounting period."""

    @property
    def journal_type(self) -> JournalType | None:
        """Journal type."""

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def posted(self) -> bool | None:
        """Posted."""

    @property
    def posted_date(self) -> datetime.datetime | None:
        """Posted date."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def transferred_to_erp(self) -> datetime.datetime | None:
        """When it was transferred to the ERP system."""

    @property
    def created(self) -> datetime.datetime | None:
        """When it was made."""

    @property
    def modified(self) -> datetime.datetime | None:
        """When it was last changed."""


class JournalSummaryLine(Model):
    """The sums of a journal on one financial account."""

    __match_args__ = (
        "account_code",
        "account_name",
        "credit_amount",
        "debit_amount",
        "dimensions",
    )

    @property
    def account_code(self) -> str | None:
        """Account code."""

    @property
    def account_name(self) -> str | None:
        """Account name."""

    @property
    def credit_amount(self) -> Decimal | None:
        """Credit amount."""

    @property
    def debit_amount(self) -> Decimal | None:
        """Debit amount."""

    @property
    def dimensions(self) -> Any:
        """Dimensions of the books, by their names."""


class JournalSummary(Model):
    """A journal, summed up by financial account."""

    __match_args__ = (
        "summary_lines",
        "id",
        "journal_number",
        "accounting_period",
        "journal_type",
        "description",
        "posted",
        "posted_date",
        "external_erp_id",
        "transferred_to_erp",
        "created",
        "modified",
    )

    @property
    def summary_lines(self) -> tuple[JournalSummaryLine, ...] | None:
        """Summary lines."""

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def journal_number(self) -> str | None:
        """Journal number."""

    @property
    def accounting_period(self) -> AccountingPeriod | None:
        """Accounting period."""

    @property
    def journal_type(self) -> JournalType | None:
        """Journal type."""

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def posted(self) -> bool | None:
        """Posted."""

    @property
    def posted_date(self) -> datetime.datetime | None:
        """Posted date."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def transferred_to_erp(self) -> datetime.datetime | None:
        """When it was transferred to the ERP system."""

    @property
    def created(self) -> datetime.datetime | None:
        """When it was made."""

    @property
    def modified(self) -> datetime.datetime | None:
        """When it was last changed."""


class TransactionInvoice(Model):
    """The invoice that a transaction belongs to."""

    __match_args__ = (
        "id",
        "invoice_number",
        "status",
        "notes",
        "invoice_date",
        "currency",
        "subtotal",
        "tax",
        "total_amount",
        "settled_amount",
        "tax_included",
        "invoice_batch_id",
        "invoice_type",
        "custom_fields",
        "external_erp_id",
        "external_crm_id",
    )

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
    def notes(self) -> str | None:
        """Notes."""

    @property
    def invoice_date(self) -> datetime.datetime | None:
        """Invoice date."""

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
    def tax_included(self) -> bool | None:
        """Tax included."""

    @property
    def invoice_batch_id(self) -> UUID | None:
        """Invoice batch id."""

    @property
    def invoice_type(self) -> InvoiceType | None:
        """Invoice type."""

    @property
    def custom_fields(self) -> Any:
        """Custom fields, by their keys."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def external_crm_id(self) -> str | None:
        """Id of this in your CRM system."""


class TransactionAccount(Model):
    """The account that a transaction belongs to."""

    __match_args__ = (
        "id",
        "account_number",
        "account_type",
        "invoice_delivery_method",
        "name",
        "organization_number",
        "accounts_receivable",
        "currency_code",
        "tax_registration_number",
        "tax_template",
        "invoice_batch_group_id",
        "invoice_setting_group_id",
        "custom_fields",
        "external_erp_id",
        "external_crm_id",
    )

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def account_number(self) -> str | None:
        """Account number."""

    @property
    def account_type(self) -> AccountType | None:
        """Account type."""

    @property
    def invoice_delivery_method(self) -> InvoiceDeliveryMethod | None:
        """Invoice delivery method."""

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def organization_number(self) -> str | None:
        """Organization number."""

    @property
    def accounts_receivable(self) -> str | None:
        """Accounts receivable."""

    @property
    def currency_code(self) -> str | None:
        """ISO 4217 code, such as `SEK`."""

    @property
    def tax_registration_number(self) -> str | None:
        """Tax registration number."""

    @property
    def tax_template(self) -> str | None:
        """Tax template."""

    @property
    def invoice_batch_group_id(self) -> UUID | None:
        """Invoice batch group id."""

    @property
    def invoice_setting_group_id(self) -> UUID | None:
        """Invoice setting group id."""

    @property
    def custom_fields(self) -> Any:
        """Custom fields, by their keys."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def external_crm_id(self) -> str | None:
        """Id of this in your CRM system."""


class AccountingTransaction(Model):
    """A transaction of the books, with its lines."""

    __match_args__ = (
        "transaction_number",
        "effective_date",
        "source",
        "transactions",
        "order_charge_number",
        "order_charge_id",
        "revenue_schedule_item_id",
        "invoice",
        "invoice_account_id",
        "invoice_id",
        "invoice_line_id",
        "payment_id",
        "payment_settlement_id",
        "invoice_account",
        "journal_id",
        "external_erp_id",
        "external_crm_id",
        "created",
        "modified",
    )

    @property
    def transaction_number(self) -> str | None:
        """Transaction number."""

    @property
    def effective_date(self) -> datetime.datetime | None:
        """Effective date."""

    @property
    def source(self) -> TransactionSource | None:
        """Source."""

    @property
    def transactions(self) -> tuple[Transaction, ...] | None:
        """Transactions."""

    @property
    def order_charge_number(self) -> str | None:
        """Order charge number."""

    @property
    def order_charge_id(self) -> UUID | None:
        """Order charge id."""

    @property
    def revenue_schedule_item_id(self) -> UUID | None:
        """Revenue schedule item id."""

    @property
    def invoice(self) -> TransactionInvoice | None:
        """Invoice."""

    @property
    def invoice_account_id(self) -> UUID | None:
        """Invoice account id."""

    @property
    def invoice_id(self) -> UUID | None:
        """Invoice id."""

    @property
    def invoice_line_id(self) -> UUID | None:
        """Invoice line id."""

    @property
    def payment_id(self) -> UUID | None:
        """Payment id."""

    @property
    def payment_settlement_id(self) -> UUID | None:
        """Payment settlement id."""

    @property
    def invoice_account(self) -> TransactionAccount | None:
        """Invoice account."""

    @property
    def journal_id(self) -> UUID | None:
        """Journal id."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def external_crm_id(self) -> str | None:
        """Id of this in your CRM system."""

    @property
    def created(self) -> datetime.datetime | None:
        """When it was made."""

    @property
    def modified(self) -> datetime.datetime | None:
        """When it was last changed."""
