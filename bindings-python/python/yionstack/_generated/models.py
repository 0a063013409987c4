# @generated from core/api/yionstack.yaml by yionstack-codegen. Do not edit.
"""YionStack's objects."""

from __future__ import annotations

from .._enum import OpenEnum
from .._native import Field, Model


class InvoiceStatus(OpenEnum):
    """Where an invoice stands.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    DRAFT = "DRAFT"
    """Not sent yet.

    Assumption: Only `SENT` is documented.
    """

    SENT = "SENT"
    """Sent to the customer."""

    PAID = "PAID"
    """Paid in full.

    Assumption: The webhook event `invoice.paid` is documented; the status is a guess.
    """

    OVERDUE = "OVERDUE"
    """Sent and past its due date.

    Assumption: Only `SENT` is documented.
    """

    VOID = "VOID"
    """Cancelled.

    Assumption: Only `SENT` is documented.
    """


class Address(Model):
    """A postal address.

    Assumption: No address is documented.
    """

    __slots__ = ()
    __match_args__ = (
        "line1",
        "line2",
        "city",
        "postcode",
        "country",
    )
    _schema = "yionstack.Address"

    line1 = Field(0, "string", doc="First line. Assumption: Usual.")
    line2 = Field(1, "string", doc="Second line. Assumption: Usual.")
    city = Field(2, "string", doc="Town or city. Assumption: Usual.")
    postcode = Field(3, "string", doc="Postcode. Assumption: Usual.")
    country = Field(4, "string", doc="ISO 3166-1 code, such as `GB`. Assumption: Usual.")


class Invoice(Model):
    """An invoice to a customer."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "number",
        "status",
        "total",
        "currency",
        "customer_id",
        "customer_name",
        "reference",
        "issue_date",
        "due_date",
        "subtotal",
        "tax_total",
        "amount_due",
        "created_at",
        "updated_at",
        "billing_address",
    )
    _schema = "yionstack.Invoice"

    id = Field(0, "string", doc="Id, such as `inv_abc123`.")
    number = Field(1, "string", doc="Number shown to the customer, such as `INV-2026-0001`.")
    status = Field(2, "enum", InvoiceStatus, doc="Where the invoice stands.")
    total = Field(3, "decimal", doc="Amount to be paid, tax included, in `currency`.")
    currency = Field(4, "string", doc="ISO 4217 code, such as `GBP`.")
    customer_id = Field(5, "string", doc="Id of the customer's contact, such as `cont_xyz789`.")
    customer_name = Field(6, "string", doc="Name of the customer. Assumption: Usual in accounting APIs.")
    reference = Field(7, "string", doc="The customer's own reference. Assumption: Usual in accounting APIs.")
    issue_date = Field(8, "date", doc="Date of the invoice. Assumption: Usual in accounting APIs.")
    due_date = Field(9, "date", doc="Date by which it has to be paid. Assumption: Usual in accounting APIs.")
    subtotal = Field(10, "decimal", doc="Amount without tax. Assumption: A decimal in a string, as `total` is.")
    tax_total = Field(11, "decimal", doc="Tax. Assumption: A decimal in a string, as `total` is.")
    amount_due = Field(12, "decimal", doc="What is still to be paid. Assumption: A decimal in a string, as `total` is.")
    created_at = Field(13, "date-time", doc="When it was made. Assumption: RFC 3339, as is usual.")
    updated_at = Field(14, "date-time", doc="When it was last changed. Assumption: RFC 3339, as is usual.")
    billing_address = Field(15, "object", Address, doc="Where the invoice goes. Assumption: Usual in accounting APIs.")


class Contact(Model):
    """A person or company in the CRM.

    Assumption: No field of a contact is documented but the form of its id.
    """

    __slots__ = ()
    __match_args__ = (
        "id",
        "name",
        "email",
        "phone",
        "company_name",
        "billing_address",
        "created_at",
        "updated_at",
    )
    _schema = "yionstack.Contact"

    id = Field(0, "string", doc="Id, such as `cont_xyz789`.")
    name = Field(1, "string", doc="Name. Assumption: Usual in CRM APIs.")
    email = Field(2, "string", doc="Address for e-mail. Assumption: Usual in CRM APIs.")
    phone = Field(3, "string", doc="Telephone number. Assumption: Usual in CRM APIs.")
    company_name = Field(4, "string", doc="Company. Assumption: Usual in CRM APIs.")
    billing_address = Field(5, "object", Address, doc="Where invoices go. Assumption: Usual in CRM APIs.")
    created_at = Field(6, "date-time", doc="When it was made. Assumption: RFC 3339, as is usual.")
    updated_at = Field(7, "date-time", doc="When it was last changed. Assumption: RFC 3339, as is usual.")
