# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ...._enum import OpenEnum
from ...._native import Model
from .api import AccountReference, Address, InvoiceDeliveryMethod, OrderProductChargeReference
from .financial_accounts import FinancialAccount
from .units_of_measure import UnitOfMeasure


class InvoiceStatus(OpenEnum):
    """Where an invoice stands.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    DRAFT = "Draft"
    """Not posted yet."""

    POSTED = "Posted"
    """Posted, and not settled."""

    CANCELLED = "Cancelled"
    """Cancelled."""

    SETTLED = "Settled"
    """Paid, credited or written off."""


class InvoicePaymentTerm(Model):
    """The payment term of an invoice."""

    __match_args__ = (
        "id",
        "days",
        "name",
    )

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def days(self) -> int | None:
        """Days until it is due."""

    @property
    def name(self) -> str | None:
        """Name."""


class InvoiceLine(Model):
    """A line of an invoice."""

    __match_args__ = (
        "id",
        "invoice_id",
        "invoice_line_number",
        "product_number",
        "product_name",
        "charge_description",
        "charge_number",
        "charge",
        "quantity",
        "unit_of_measure",
        "price",
        "subtotal",
        "subtotal_base_amount",
        "total",
        "total_base_amount",
        "tax",
        "tax_base_amount",
        "subtotal_pre_discount",
        "subtotal_pre_discount_base_amount",
        "total_pre_discount",
        "total_pre_discount_base_amount",
        "tax_pre_discount",
        "tax_pre_discount_base_amount",
        "exchange_rate",
        "service_period_start_date",
        "service_period_end_date",
        "notes",
        "order_charge_id",
        "order_id",
        "account_id",
        "charge_plan_id",
        "order_product_id",
        "custom_fields",
        "accounts_receivable",
        "deferred_revenue",
        "recognized_revenue",
        "external_erp_id",
        "external_crm_id",
        "created",
        "modified",
        "tax_category_name",
        "tax_rate",
    )

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def invoice_id(self) -> UUID | None:
        """Invoice id."""

    @property
    def invoice_line_number(self) -> int | None:
        """Invoice line number."""

    @property
    def product_number(self) -> str | None:
        """Product number."""

    @property
    def product_name(self) -> str | None:
        """Product name."""

    @property
    def charge_description(self) -> str | None:
        """Charge description."""

    @property
    def charge_number(self) -> str | None:
        """Charge number."""

    @property
    def charge(self) -> OrderProductChargeReference | None:
        """Charge."""

    @property
    def quantity(self) -> Decimal | None:
        """Quantity."""

    @property
    def unit_of_measure(self) -> UnitOfMeasure | None:
        """Unit of measure."""

    @property
    def price(self) -> Decimal | None:
        """Price."""

    @property
    def subtotal(self) -> Decimal | None:
        """Subtotal."""

    @property
    def subtotal_base_amount(self) -> Decimal | None:
        """Subtotal base amount."""

    @property
    def total(self) -> Decimal | None:
        """Total."""

    @property
    def total_base_amount(self) -> Decimal | None:
        """Total base amount."""

    @property
    def tax(self) -> Decimal | None:
        """Tax."""

    @property
    def tax_base_amount(self) -> Decimal | None:
        """Tax base amount."""

    @property
    def subtotal_pre_discount(self) -> Decimal | None:
        """Subtotal pre discount."""

    @property
    def subtotal_pre_discount_base_amount(self) -> Decimal | None:
        """Subtotal pre discount base amount."""

    @property
    def total_pre_discount(self) -> Decimal | None:
        """Total pre discount."""

    @property
    def total_pre_discount_base_amount(self) -> Decimal | None:
        """Total pre discount base amount."""

    @property
    def tax_pre_discount(self) -> Decimal | None:
        """Tax pre discount."""

    @property
    def tax_pre_discount_base_amount(self) -> Decimal | None:
        """Tax pre discount base amount."""

    @property
    def exchange_rate(self) -> Decimal | None:
        """Exchange rate."""

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
    def order_charge_id(self) -> UUID | None:
        """Order charge id."""

    @property
    def order_id(self) -> UUID | None:
        """Order id."""

    @property
    def account_id(self) -> UUID | None:
        """Account id."""

    @property
    def charge_plan_id(self) -> UUID | None:
        """Charge plan id."""

    @property
    def order_product_id(self) -> UUID | None:
        """Order product id."""

    @property
    def custom_fields(self) -> Any:
        """Custom fields, by their keys."""

    @property
    def accounts_receivable(self) -> FinancialAccount | None:
        """Accounts receivable."""

    @property
    def deferred_revenue(self) -> FinancialAccount | None:
        """Deferred revenue."""

    @property
    def recognized_revenue(self) -> FinancialAccount | None:
        """Recognized revenue."""

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

    @property
    def tax_category_name(self) -> str | None:
        """Tax category name."""

    @property
    def tax_rate(self) -> Decimal | None:
        """Tax rate."""


class OnlinePaymentLog(Model):
    """An attempt to pay an invoice online."""

    __match_args__ = (
        "failed_payment",
        "payment_description",
        "time_stamp",
        "payout_id",
        "is_payout",
        "payment_intent_id",
    )

    @property
    def failed_payment(self) -> bool | None:
        """Failed payment."""

    @property
    def payment_description(self) -> str | None:
        """Payment description."""

    @property
    def time_stamp(self) -> datetime.datetime | None:
        """Time stamp."""

    @property
    def payout_id(self) -> str | None:
        """Payout id."""

    @property
    def is_payout(self) -> bool | None:
        """Is payout."""

    @property
    def payment_intent_id(self) -> str | None:
        """Payment intent id."""


class OnlinePaymentStatus(OpenEnum):
    """How the online payment of an invoice stands.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    NONE = "None"
    """There was none."""

    SUCCEEDED = "Succeeded"
    """Paid."""

    PROCESSING = "Processing"
    """Under way."""

    FAILED = "Failed"
    """Failed."""


class InvoiceType(OpenEnum):
    """What an invoice is.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    INVOICE = "Invoice"
    """An invoice of orders."""

    CREDIT = "Credit"
    """A credit invoice."""

    ON_ACCOUNT = "OnAccount"
    """An invoice of something that is on no order."""


class InvoicePaymentMethod(OpenEnum):
    """How an invoice is paid.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    INVOICE = "Invoice"
    """By the customer, as the invoice says."""

    STRIPE = "Stripe"
    """Through Stripe."""

    GO_CARDLESS = "GoCardless"
    """Through GoCardless."""


class Invoice(Model):
    """An invoice or credit invoice."""

    __match_args__ = (
        "id",
        "invoice_number",
        "status",
        "account",
        "notes",
        "invoice_date",
        "due_date",
        "payment_date",
        "last_payment_date",
        "days_past_due",
        "nr_of_reminders",
        "payment_term",
        "currency",
        "subtotal",
        "subtotal_base_amount",
        "tax",
        "tax_base_amount",
        "total_amount",
        "total_base_amount",
        "total_rounding_amount",
        "total_rounding_base_amount",
        "settled_amount",
        "settled_base_amount",
        "balanced_amount",
        "balanced_base_amount",
        "tax_included",
        "invoice_address",
        "delivery_address",
        "invoice_batch_id",
        "invoice_lines",
        "latest_online_payment_logs",
        "online_payment_status",
        "your_reference",
        "our_reference",
        "your_order_number",
        "buyer_reference",
        "invoice_type",
        "ocr_number",
        "send_method",
        "exchange_rate",
        "settled_notes",
        "invoice_delivery_method",
        "payment_method_for_invoice",
        "invoice_template_id",
        "disable_automatic_invoice_reminder",
        "online_payment_link",
        "accounts_receivable",
        "custom_fields",
        "external_erp_id",
        "external_crm_id",
        "created",
        "modified",
    )

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def invoice_number(self) -> str | None:
        """Invoice number."""

    @property
    def status(self) -> InvoiceStatus | None:
        """Status."""

    @property
    def account(self) -> AccountReference | None:
        """Account."""

    @property
    def notes(self) -> str | None:
        """Notes."""

    @property
    def invoice_date(self) -> datetime.datetime | None:
        """Invoice date."""

    @property
    def due_date(self) -> datetime.datetime | None:
        """Due date."""

    @property
    def payment_date(self) -> datetime.datetime | None:
        """Payment date."""

    @property
    def last_payment_date(self) -> datetime.datetime | None:
        """Last payment date."""

    @property
    def days_past_due(self) -> int | None:
        """Days since it was due."""

    @property
    def nr_of_reminders(self) -> int | None:
        """Number of reminders that were sent."""

    @property
    def payment_term(self) -> InvoicePaymentTerm | None:
        """Payment term."""

    @property
    def currency(self) -> str | None:
        """Currency."""

    @property
    def subtotal(self) -> Decimal | None:
        """Subtotal."""

    @property
    def subtotal_base_amount(self) -> Decimal | None:
        """Subtotal base amount."""

    @property
    def tax(self) -> Decimal | None:
        """Tax."""

    @property
    def tax_base_amount(self) -> Decimal | None:
        """Tax base amount."""

    @property
    def total_amount(self) -> Decimal | None:
        """Total amount."""

    @property
    def total_base_amount(self) -> Decimal | None:
        """Total base amount."""

    @property
    def total_rounding_amount(self) -> Decimal | None:
        """Total rounding amount."""

    @property
    def total_rounding_base_amount(self) -> Decimal | None:
        """Total rounding base amount."""

    @property
    def settled_amount(self) -> Decimal | None:
        """Settled amount."""

    @property
    def settled_base_amount(self) -> Decimal | None:
        """Settled base amount."""

    @property
    def balanced_amount(self) -> Decimal | None:
        """Balanced amount."""

    @property
    def balanced_base_amount(self) -> Decimal | None:
        """Balanced base amount."""

    @property
    def tax_included(self) -> bool | None:
        """Tax included."""

    @property
    def invoice_address(self) -> Address | None:
        """Invoice address."""

    @property
    def delivery_address(self) -> Address | None:
        """Delivery address."""

    @property
    def invoice_batch_id(self) -> UUID | None:
        """Invoice batch id."""

    @property
    def invoice_lines(self) -> tuple[InvoiceLine, ...] | None:
        """Invoice lines."""

    @property
    def latest_online_payment_logs(self) -> tuple[OnlinePaymentLog, ...] | None:
        """The latest three."""

    @property
    def online_payment_status(self) -> OnlinePaymentStatus | None:
        """Online payment status."""

    @property
    def your_reference(self) -> str | None:
        """Your reference."""

    @property
    def our_reference(self) -> str | None:
        """Our reference."""

    @property
    def your_order_number(self) -> str | None:
        """Your order number."""

    @property
    def buyer_reference(self) -> str | None:
        """Buyer reference."""

    @property
    def invoice_type(self) -> InvoiceType | None:
        """Invoice type."""

    @property
    def ocr_number(self) -> str | None:
        """Reference for payments."""

    @property
    def send_method(self) -> str | None:
        """Send method."""

    @property
    def exchange_rate(self) -> Decimal | None:
        """Exchange rate."""

    @property
    def settled_notes(self) -> str | None:
        """Settled notes."""

    @property
    def invoice_delivery_method(self) -> InvoiceDeliveryMethod | None:
        """Invoice delivery method."""

    @property
    def payment_method_for_invoice(self) -> InvoicePaymentMethod | None:
        """Payment method for invoice."""

    @property
    def invoice_template_id(self) -> UUID | None:
        """Invoice template id."""

    @property
    def disable_automatic_invoice_reminder(self) -> bool | None:
        """Disable automatic invoice reminder."""

    @property
    def online_payment_link(self) -> str | None:
        """Online payment link."""

    @property
    def accounts_receivable(self) -> FinancialAccount | None:
        """Accounts receivable."""

    @property
    def custom_fields(self) -> Any:
        """Custom fields, by their keys."""

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


class RelatedInvoice(Model):
    """An invoice and a credit that belong together."""

    __match_args__ = (
        "invoice_type",
        "debit_invoice_id",
        "credit_invoice_id",
        "invoice_number",
        "status",
        "invoice_date",
        "currency",
        "subtotal",
        "total_amount",
        "id",
        "external_erp_id",
        "external_crm_id",
    )

    @property
    def invoice_type(self) -> InvoiceType | None:
        """Invoice type."""

    @property
    def debit_invoice_id(self) -> UUID | None:
        """Debit invoice id."""

    @property
    def credit_invoice_id(self) -> UUID | None:
        """Credit invoice id."""

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
    def currency(self) -> str | None:
        """Currency."""

    @property
    def subtotal(self) -> Decimal | None:
        """Subtotal."""

    @property
    def total_amount(self) -> Decimal | None:
        """Total amount."""

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def external_crm_id(self) -> str | None:
        """Id of this in your CRM system."""


class InvoiceAttachment(Model):
    """A file of an invoice."""

    __match_args__ = (
        "invoice_id",
        "attachment_detail",
        "id",
        "name",
        "content_type",
        "created",
        "modified",
        "file_url",
        "file_url_error_message",
    )

    @property
    def invoice_id(self) -> UUID | None:
        """Invoice id."""

    @property
    def attachment_detail(self) -> str | None:
        """Attachment detail."""

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def content_type(self) -> str | None:
        """Content type."""

    @property
    def created(self) -> datetime.datetime | None:
        """When it was made."""

    @property
    def modified(self) -> datetime.datetime | None:
        """When it was last changed."""

    @property
    def file_url(self) -> str | None:
        """Where to download it from, for a while. Needs no token: treat it as a secret. Logs that show the object have `[redacted]`; a copy of it as data, such as JSON, has the address."""

    @property
    def file_url_error_message(self) -> str | None:
        """Why `file_url` is missing."""


class GeneratedInvoice(Model):
    """The invoice that was generated.

    Correction: A failure comes with status 200 or 201 and `successful: false`: it is raised as an error.
    """

    __match_args__ = (
        "successful",
        "id",
        "message",
    )

    @property
    def successful(self) -> bool | None:
        """Successful."""

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def message(self) -> str | None:
        """Message."""


class OperationResult(Model):
    """What came of an operation.

    Correction: A failure comes with status 200 or 201 and `successful: false`: it is raised as an error.
    """

    __match_args__ = (
        "successful",
        "id",
        "message",
    )

    @property
    def successful(self) -> bool | None:
        """Successful."""

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def message(self) -> str | None:
        """Message."""


class ProcessedOnlinePayment(Model):
    """What came of a payment online."""

    __match_args__ = (
        "status",
        "id",
        "message",
    )

    @property
    def status(self) -> OnlinePaymentStatus | None:
        """What came of the payment."""

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def message(self) -> str | None:
        """Message."""


class GenerateInvoiceAction(OpenEnum):
    """What becomes of the draft that an invoice starts as.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    CREATE_DRAFT = "CreateDraft"
    """It stays a draft."""

    CREATE_DRAFT_AND_POST_INVOICE = "CreateDraftAndPostInvoice"
    """It is posted; if that fails, the draft stays."""

    CANCEL_DRAFT_IF_POST_FAIL = "CancelDraftIfPostFail"
    """It is posted; if that fails, the draft is cancelled."""
