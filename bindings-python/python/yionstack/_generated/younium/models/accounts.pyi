# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

import datetime
from typing import Any
from uuid import UUID

from ...._enum import OpenEnum
from ...._native import Model
from .api import Address, CurrencyAmount, InvoiceDeliveryMethod


class AccountType(OpenEnum):
    """What an account is.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    CUSTOMER = "Customer"
    """A customer."""

    RESELLER = "Reseller"
    """A reseller."""

    SUBSIDIARY = "Subsidiary"
    """A subsidiary of another account."""

    PROSPECT = "Prospect"
    """Not a customer yet."""

    OTHER = "Other"
    """Something else."""


class GoCardlessMandateStatus(OpenEnum):
    """How a GoCardless mandate stands.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    NO_MANDATE = "NoMandate"
    """There is none."""

    MANDATE_REQUESTED = "MandateRequested"
    """The customer was asked."""

    FAILED = "Failed"
    """It failed."""

    CANCELLED = "Cancelled"
    """It was cancelled."""

    EXPIRED = "Expired"
    """It expired."""

    MANDATE_APPROVED = "MandateApproved"
    """It can be used."""

    MANDATE_APPROVED_BY_CUSTOMER = "MandateApprovedByCustomer"
    """The customer agreed."""


class OnlinePaymentDetails(Model):
    """What an account is charged with online."""

    __match_args__ = (
        "created",
        "modified",
        "stripe_customer_id",
        "stripe_payment_method_id",
        "go_card_less_customer_id",
        "go_card_less_mandate_id",
        "go_cardless_mandate_status",
    )

    @property
    def created(self) -> datetime.datetime | None:
        """When it was made."""

    @property
    def modified(self) -> datetime.datetime | None:
        """When it was last changed."""

    @property
    def stripe_customer_id(self) -> str | None:
        """Stripe customer id."""

    @property
    def stripe_payment_method_id(self) -> str | None:
        """Stripe payment method id."""

    @property
    def go_card_less_customer_id(self) -> str | None:
        """Go card less customer id."""

    @property
    def go_card_less_mandate_id(self) -> str | None:
        """Go card less mandate id."""

    @property
    def go_cardless_mandate_status(self) -> GoCardlessMandateStatus | None:
        """Go cardless mandate status."""


class Account(Model):
    """A customer, prospect or reseller."""

    __match_args__ = (
        "id",
        "parent_account_id",
        "account_number",
        "account_type",
        "inactive",
        "invoice_delivery_method",
        "accounts_receivable",
        "currency_code",
        "default_payment_term",
        "domain",
        "electronic_invoice_address",
        "electronic_invoice_address_scheme",
        "image_url",
        "invoice_email_address",
        "invoice_email_cc_addresses",
        "reminder_email_address",
        "name",
        "organization_number",
        "our_reference",
        "tax_registration_number",
        "tax_template",
        "your_reference",
        "invoice_template_id",
        "invoice_batch_group_id",
        "invoice_setting_group_id",
        "default_invoice_address",
        "default_delivery_address",
        "addresses",
        "custom_fields",
        "online_payment_details",
        "external_erp_id",
        "external_crm_id",
        "created",
        "modified",
        "attach_ubl_to_invoice",
        "attach_zugferd_xml_to_invoice",
        "cmrr",
        "acv",
        "emrr",
        "one_time_fees",
        "tcv",
    )

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def parent_account_id(self) -> UUID | None:
        """Parent account id."""

    @property
    def account_number(self) -> str | None:
        """Account number."""

    @property
    def account_type(self) -> AccountType | None:
        """Account type."""

    @property
    def inactive(self) -> bool | None:
        """Inactive."""

    @property
    def invoice_delivery_method(self) -> InvoiceDeliveryMethod | None:
        """Invoice delivery method."""

    @property
    def accounts_receivable(self) -> str | None:
        """Accounts receivable."""

    @property
    def currency_code(self) -> str | None:
        """ISO 4217 code, such as `SEK`."""

    @property
    def default_payment_term(self) -> str | None:
        """Default payment term."""

    @property
    def domain(self) -> str | None:
        """Internet domain of the customer."""

    @property
    def electronic_invoice_address(self) -> str | None:
        """Electronic invoice address."""

    @property
    def electronic_invoice_address_scheme(self) -> str | None:
        """Code of the scheme of `electronic_invoice_address`, from the EAS code list."""

    @property
    def image_url(self) -> str | None:
        """Image url."""

    @property
    def invoice_email_address(self) -> str | None:
        """Invoice email address."""

    @property
    def invoice_email_cc_addresses(self) -> str | None:
        """Invoice email cc addresses."""

    @property
    def reminder_email_address(self) -> str | None:
        """Reminder email address."""

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def organization_number(self) -> str | None:
        """Organization number."""

    @property
    def our_reference(self) -> str | None:
        """Our reference."""

    @property
    def tax_registration_number(self) -> str | None:
        """Tax registration number."""

    @property
    def tax_template(self) -> str | None:
        """Tax template."""

    @property
    def your_reference(self) -> str | None:
        """Your reference."""

    @property
    def invoice_template_id(self) -> UUID | None:
        """Invoice template id."""

    @property
    def invoice_batch_group_id(self) -> UUID | None:
        """Invoice batch group id."""

    @property
    def invoice_setting_group_id(self) -> UUID | None:
        """Invoice setting group id."""

    @property
    def default_invoice_address(self) -> Address | None:
        """Default invoice address."""

    @property
    def default_delivery_address(self) -> Address | None:
        """Default delivery address."""

    @property
    def addresses(self) -> tuple[Address, ...] | None:
        """Addresses."""

    @property
    def custom_fields(self) -> Any:
        """Custom fields, by their keys."""

    @property
    def online_payment_details(self) -> OnlinePaymentDetails | None:
        """Online payment details."""

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
    def attach_ubl_to_invoice(self) -> bool | None:
        """Whether invoices get a UBL file."""

    @property
    def attach_zugferd_xml_to_invoice(self) -> bool | None:
        """Whether invoices get ZUGFeRD data."""

    @property
    def cmrr(self) -> CurrencyAmount | None:
        """Committed monthly recurring revenue."""

    @property
    def acv(self) -> CurrencyAmount | None:
        """Annual contract value."""

    @property
    def emrr(self) -> CurrencyAmount | None:
        """The metric EMRR, as Younium computes it."""

    @property
    def one_time_fees(self) -> CurrencyAmount | None:
        """What is charged once."""

    @property
    def tcv(self) -> CurrencyAmount | None:
        """Total contract value."""


class AccountSummary(Model):
    """Metrics and balance of an account."""

    __match_args__ = (
        "cmrr",
        "acv",
        "emrr",
        "one_time_fees",
        "tcv",
        "account_balance",
        "last_invoiced",
        "name",
        "account_number",
        "id",
        "external_erp_id",
        "external_crm_id",
    )

    @property
    def cmrr(self) -> CurrencyAmount | None:
        """Committed monthly recurring revenue."""

    @property
    def acv(self) -> CurrencyAmount | None:
        """Annual contract value."""

    @property
    def emrr(self) -> CurrencyAmount | None:
        """The metric EMRR, as Younium computes it."""

    @property
    def one_time_fees(self) -> CurrencyAmount | None:
        """What is charged once."""

    @property
    def tcv(self) -> CurrencyAmount | None:
        """Total contract value."""

    @property
    def account_balance(self) -> CurrencyAmount | None:
        """Account balance."""

    @property
    def last_invoiced(self) -> datetime.datetime | None:
        """Last invoiced."""

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def account_number(self) -> str | None:
        """Account number."""

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def external_crm_id(self) -> str | None:
        """Id of this in your CRM system."""
