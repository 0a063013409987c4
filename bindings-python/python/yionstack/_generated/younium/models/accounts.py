# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._enum import OpenEnum
from ...._native import Field, Model


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

    __slots__ = ()
    __match_args__ = (
        "created",
        "modified",
        "stripe_customer_id",
        "stripe_payment_method_id",
        "go_card_less_customer_id",
        "go_card_less_mandate_id",
        "go_cardless_mandate_status",
    )
    _schema = "younium.OnlinePaymentDetails"

    created = Field(0, "date-time", doc="When it was made.")
    modified = Field(1, "date-time", doc="When it was last changed.")
    stripe_customer_id = Field(2, "string", doc="Stripe customer id.")
    stripe_payment_method_id = Field(3, "string", doc="Stripe payment method id.")
    go_card_less_customer_id = Field(4, "string", doc="Go card less customer id.")
    go_card_less_mandate_id = Field(5, "string", doc="Go card less mandate id.")
    go_cardless_mandate_status = Field(6, "enum", GoCardlessMandateStatus, doc="Go cardless mandate status.")


class Account(Model):
    """A customer, prospect or reseller."""

    __slots__ = ()
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
    _schema = "younium.Account"

    id = Field(0, "uuid", doc="Id.")
    parent_account_id = Field(1, "uuid", doc="Parent account id.")
    account_number = Field(2, "string", doc="Account number.")
    account_type = Field(3, "enum", AccountType, doc="Account type.")
    inactive = Field(4, "boolean", doc="Inactive.")
    invoice_delivery_method = Field(5, "enum", "younium.InvoiceDeliveryMethod", doc="Invoice delivery method.")
    accounts_receivable = Field(6, "string", doc="Accounts receivable.")
    currency_code = Field(7, "string", doc="ISO 4217 code, such as `SEK`.")
    default_payment_term = Field(8, "string", doc="Default payment term.")
    domain = Field(9, "string", doc="Internet domain of the customer.")
    electronic_invoice_address = Field(10, "string", doc="Electronic invoice address.")
    electronic_invoice_address_scheme = Field(11, "string", doc="Code of the scheme of `electronic_invoice_address`, from the EAS code list.")
    image_url = Field(12, "string", doc="Image url.")
    invoice_email_address = Field(13, "string", doc="Invoice email address.")
    invoice_email_cc_addresses = Field(14, "string", doc="Invoice email cc addresses.")
    reminder_email_address = Field(15, "string", doc="Reminder email address.")
    name = Field(16, "string", doc="Name.")
    organization_number = Field(17, "string", doc="Organization number.")
    our_reference = Field(18, "string", doc="Our reference.")
    tax_registration_number = Field(19, "string", doc="Tax registration number.")
    tax_template = Field(20, "string", doc="Tax template.")
    your_reference = Field(21, "string", doc="Your reference.")
    invoice_template_id = Field(22, "uuid", doc="Invoice template id.")
    invoice_batch_group_id = Field(23, "uuid", doc="Invoice batch group id.")
    invoice_setting_group_id = Field(24, "uuid", doc="Invoice setting group id.")
    default_invoice_address = Field(25, "object", "younium.Address", doc="Default invoice address.")
    default_delivery_address = Field(26, "object", "younium.Address", doc="Default delivery address.")
    addresses = Field(27, "list:object", "younium.Address", doc="Addresses.")
    custom_fields = Field(28, "json", doc="Custom fields, by their keys.")
    online_payment_details = Field(29, "object", OnlinePaymentDetails, doc="Online payment details.")
    external_erp_id = Field(30, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(31, "string", doc="Id of this in your CRM system.")
    created = Field(32, "date-time", doc="When it was made.")
    modified = Field(33, "date-time", doc="When it was last changed.")
    attach_ubl_to_invoice = Field(34, "boolean", doc="Whether invoices get a UBL file.")
    attach_zugferd_xml_to_invoice = Field(35, "boolean", doc="Whether invoices get ZUGFeRD data.")
    cmrr = Field(36, "object", "younium.CurrencyAmount", doc="Committed monthly recurring revenue.")
    acv = Field(37, "object", "younium.CurrencyAmount", doc="Annual contract value.")
    emrr = Field(38, "object", "younium.CurrencyAmount", doc="The metric EMRR, as Younium computes it.")
    one_time_fees = Field(39, "object", "younium.CurrencyAmount", doc="What is charged once.")
    tcv = Field(40, "object", "younium.CurrencyAmount", doc="Total contract value.")


class AccountSummary(Model):
    """Metrics and balance of an account."""

    __slots__ = ()
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
    _schema = "younium.AccountSummary"

    cmrr = Field(0, "object", "younium.CurrencyAmount", doc="Committed monthly recurring revenue.")
    acv = Field(1, "object", "younium.CurrencyAmount", doc="Annual contract value.")
    emrr = Field(2, "object", "younium.CurrencyAmount", doc="The metric EMRR, as Younium computes it.")
    one_time_fees = Field(3, "object", "younium.CurrencyAmount", doc="What is charged once.")
    tcv = Field(4, "object", "younium.CurrencyAmount", doc="Total contract value.")
    account_balance = Field(5, "object", "younium.CurrencyAmount", doc="Account balance.")
    last_invoiced = Field(6, "date-time", doc="Last invoiced.")
    name = Field(7, "string", doc="Name.")
    account_number = Field(8, "string", doc="Account number.")
    id = Field(9, "uuid", doc="Id.")
    external_erp_id = Field(10, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(11, "string", doc="Id of this in your CRM system.")
