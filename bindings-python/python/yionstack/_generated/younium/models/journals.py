# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._enum import OpenEnum
from ...._native import Field, Model


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

    __slots__ = ()
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
    _schema = "younium.AccountingPeriod"

    description = Field(0, "string", doc="Description.")
    fiscal_year = Field(1, "integer", doc="Fiscal year.")
    fiscal_period = Field(2, "integer", doc="Fiscal period.")
    fiscal_quarter = Field(3, "integer", doc="Fiscal quarter.")
    calendar_year = Field(4, "integer", doc="Calendar year.")
    calendar_month = Field(5, "integer", doc="Calendar month.")
    start_date = Field(6, "date-time", doc="Start date.")
    end_date = Field(7, "date-time", doc="End date.")
    status = Field(8, "enum", AccountingPeriodStatus, doc="Status.")
    closed_date = Field(9, "date-time", doc="Closed date.")


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

    __slots__ = ()
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
    _schema = "younium.Transaction"

    description = Field(0, "string", doc="Description.")
    account = Field(1, "string", doc="Account.")
    account_external_crm_id = Field(2, "string", doc="Account external crm id.")
    account_external_erp_id = Field(3, "string", doc="Account external erp id.")
    account_external_code = Field(4, "string", doc="Account external code.")
    debit_amount = Field(5, "decimal", doc="Debit amount.")
    credit_amount = Field(6, "decimal", doc="Credit amount.")
    sales_currency_debit_amount = Field(7, "decimal", doc="Sales currency debit amount.")
    sales_currency_credit_amount = Field(8, "decimal", doc="Sales currency credit amount.")
    sales_currency = Field(9, "string", doc="Sales currency.")
    exchange_rate = Field(10, "decimal", doc="Exchange rate.")
    custom_fields = Field(11, "json", doc="Custom fields, by their keys.")


class Voucher(Model):
    """A transaction of a journal: an older form of `AccountingTransaction`."""

    __slots__ = ()
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
    _schema = "younium.Voucher"

    transaction_number = Field(0, "string", doc="Transaction number.")
    effective_date = Field(1, "date-time", doc="Effective date.")
    source = Field(2, "enum", TransactionSource, doc="Source.")
    transactions = Field(3, "list:object", Transaction, doc="Transactions.")
    order_charge_number = Field(4, "string", doc="Order charge number.")
    order_charge_id = Field(5, "uuid", doc="Order charge id.")
    revenue_schedule_item_id = Field(6, "uuid", doc="Revenue schedule item id.")
    invoice_number = Field(7, "string", doc="Invoice number.")
    invoice_account_id = Field(8, "uuid", doc="Invoice account id.")
    invoice_id = Field(9, "uuid", doc="Invoice id.")
    invoice_line_id = Field(10, "uuid", doc="Invoice line id.")
    payment_id = Field(11, "uuid", doc="Payment id.")
    payment_settlement_id = Field(12, "uuid", doc="Payment settlement id.")
    external_erp_id = Field(13, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(14, "string", doc="Id of this in your CRM system.")
    created = Field(15, "date-time", doc="When it was made.")
    modified = Field(16, "date-time", doc="When it was last changed.")


class Journal(Model):
    """A journal with its transactions."""

    __slots__ = ()
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
    _schema = "younium.Journal"

    id = Field(0, "uuid", doc="Id.")
    journal_number = Field(1, "string", doc="Journal number.")
    accounting_period = Field(2, "object", AccountingPeriod, doc="Accounting period.")
    journal_type = Field(3, "enum", JournalType, doc="Journal type.")
    description = Field(4, "string", doc="Description.")
    posted = Field(5, "boolean", doc="Posted.")
    posted_date = Field(6, "date-time", doc="Posted date.")
    vouchers = Field(7, "list:object", Voucher, doc="Its accounting transactions.")
    external_erp_id = Field(8, "string", doc="Id of this in your ERP system.")
    transferred_to_erp = Field(9, "date-time", doc="When it was transferred to the ERP system.")
    created = Field(10, "date-time", doc="When it was made.")
    modified = Field(11, "date-time", doc="When it was last changed.")


class JournalDetails(Model):
    """A journal without its transactions."""

    __slots__ = ()
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
    _schema = "younium.JournalDetails"

    id = Field(0, "uuid", doc="Id.")
    journal_number = Field(1, "string", doc="Journal number.")
    accounting_period = Field(2, "object", AccountingPeriod, doc="Accounting period.")
    journal_type = Field(3, "enum", JournalType, doc="Journal type.")
    description = Field(4, "string", doc="Description.")
    posted = Field(5, "boolean", doc="Posted.")
    posted_date = Field(6, "date-time", doc="Posted date.")
    external_erp_id = Field(7, "string", doc="Id of this in your ERP system.")
    transferred_to_erp = Field(8, "date-time", doc="When it was transferred to the ERP system.")
    created = Field(9, "date-time", doc="When it was made.")
    modified = Field(10, "date-time", doc="When it was last changed.")


class JournalSummaryLine(Model):
    """The sums of a journal on one financial account."""

    __slots__ = ()
    __match_args__ = (
        "account_code",
        "account_name",
        "credit_amount",
        "debit_amount",
        "dimensions",
    )
    _schema = "younium.JournalSummaryLine"

    account_code = Field(0, "string", doc="Account code.")
    account_name = Field(1, "string", doc="Account name.")
    credit_amount = Field(2, "decimal", doc="Credit amount.")
    debit_amount = Field(3, "decimal", doc="Debit amount.")
    dimensions = Field(4, "json", doc="Dimensions of the books, by their names.")


class JournalSummary(Model):
    """A journal, summed up by financial account."""

    __slots__ = ()
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
    _schema = "younium.JournalSummary"

    summary_lines = Field(0, "list:object", JournalSummaryLine, doc="Summary lines.")
    id = Field(1, "uuid", doc="Id.")
    journal_number = Field(2, "string", doc="Journal number.")
    accounting_period = Field(3, "object", AccountingPeriod, doc="Accounting period.")
    journal_type = Field(4, "enum", JournalType, doc="Journal type.")
    description = Field(5, "string", doc="Description.")
    posted = Field(6, "boolean", doc="Posted.")
    posted_date = Field(7, "date-time", doc="Posted date.")
    external_erp_id = Field(8, "string", doc="Id of this in your ERP system.")
    transferred_to_erp = Field(9, "date-time", doc="When it was transferred to the ERP system.")
    created = Field(10, "date-time", doc="When it was made.")
    modified = Field(11, "date-time", doc="When it was last changed.")


class TransactionInvoice(Model):
    """The invoice that a transaction belongs to."""

    __slots__ = ()
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
    _schema = "younium.TransactionInvoice"

    id = Field(0, "uuid", doc="Id.")
    invoice_number = Field(1, "string", doc="Invoice number.")
    status = Field(2, "enum", "younium.InvoiceStatus", doc="Status.")
    notes = Field(3, "string", doc="Notes.")
    invoice_date = Field(4, "date-time", doc="Invoice date.")
    currency = Field(5, "string", doc="Currency.")
    subtotal = Field(6, "decimal", doc="Subtotal.")
    tax = Field(7, "decimal", doc="Tax.")
    total_amount = Field(8, "decimal", doc="Total amount.")
    settled_amount = Field(9, "decimal", doc="Settled amount.")
    tax_included = Field(10, "boolean", doc="Tax included.")
    invoice_batch_id = Field(11, "uuid", doc="Invoice batch id.")
    invoice_type = Field(12, "enum", "younium.InvoiceType", doc="Invoice type.")
    custom_fields = Field(13, "json", doc="Custom fields, by their keys.")
    external_erp_id = Field(14, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(15, "string", doc="Id of this in your CRM system.")


class TransactionAccount(Model):
    """The account that a transaction belongs to."""

    __slots__ = ()
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
    _schema = "younium.TransactionAccount"

    id = Field(0, "uuid", doc="Id.")
    account_number = Field(1, "string", doc="Account number.")
    account_type = Field(2, "enum", "younium.AccountType", doc="Account type.")
    invoice_delivery_method = Field(3, "enum", "younium.InvoiceDeliveryMethod", doc="Invoice delivery method.")
    name = Field(4, "string", doc="Name.")
    organization_number = Field(5, "string", doc="Organization number.")
    accounts_receivable = Field(6, "string", doc="Accounts receivable.")
    currency_code = Field(7, "string", doc="ISO 4217 code, such as `SEK`.")
    tax_registration_number = Field(8, "string", doc="Tax registration number.")
    tax_template = Field(9, "string", doc="Tax template.")
    invoice_batch_group_id = Field(10, "uuid", doc="Invoice batch group id.")
    invoice_setting_group_id = Field(11, "uuid", doc="Invoice setting group id.")
    custom_fields = Field(12, "json", doc="Custom fields, by their keys.")
    external_erp_id = Field(13, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(14, "string", doc="Id of this in your CRM system.")


class AccountingTransaction(Model):
    """A transaction of the books, with its lines."""

    __slots__ = ()
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
    _schema = "younium.AccountingTransaction"

    transaction_number = Field(0, "string", doc="Transaction number.")
    effective_date = Field(1, "date-time", doc="Effective date.")
    source = Field(2, "enum", TransactionSource, doc="Source.")
    transactions = Field(3, "list:object", Transaction, doc="Transactions.")
    order_charge_number = Field(4, "string", doc="Order charge number.")
    order_charge_id = Field(5, "uuid", doc="Order charge id.")
    revenue_schedule_item_id = Field(6, "uuid", doc="Revenue schedule item id.")
    invoice = Field(7, "object", TransactionInvoice, doc="Invoice.")
    invoice_account_id = Field(8, "uuid", doc="Invoice account id.")
    invoice_id = Field(9, "uuid", doc="Invoice id.")
    invoice_line_id = Field(10, "uuid", doc="Invoice line id.")
    payment_id = Field(11, "uuid", doc="Payment id.")
    payment_settlement_id = Field(12, "uuid", doc="Payment settlement id.")
    invoice_account = Field(13, "object", TransactionAccount, doc="Invoice account.")
    journal_id = Field(14, "uuid", doc="Journal id.")
    external_erp_id = Field(15, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(16, "string", doc="Id of this in your CRM system.")
    created = Field(17, "date-time", doc="When it was made.")
    modified = Field(18, "date-time", doc="When it was last changed.")
