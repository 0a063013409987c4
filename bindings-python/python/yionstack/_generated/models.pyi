# @generated from core/api/yionstack.yaml by yionstack-codegen. Do not edit.
"""YionStack's objects."""

import datetime
from decimal import Decimal

from .._enum import OpenEnum
from .._native import Model


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

    __match_args__ = (
        "line1",
        "line2",
        "city",
        "postcode",
        "country",
    )

    @property
    def line1(self) -> str | None:
        """First line.

        Assumption: Usual.
        """

    @property
    def line2(self) -> str | None:
        """Second line.

        Assumption: Usual.
        """

    @property
    def city(self) -> str | None:
        """Town or city.

        Assumption: Usual.
        """

    @property
    def postcode(self) -> str | None:
        """Postcode.

        Assumption: Usual.
        """

    @property
    def country(self) -> str | None:
        """ISO 3166-1 code, such as `GB`.

        Assumption: Usual.
        """


class Invoice(Model):
    """An invoice to a customer."""

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

    @property
    def id(self) -> str:
        """Id, such as `inv_abc123`."""

    @property
    def number(self) -> str:
        """Number shown to the customer, such as `INV-2026-0001`."""

    @property
    def status(self) -> InvoiceStatus:
        """Where the invoice stands."""

    @property
    def total(self) -> Decimal:
        """Amount to be paid, tax included, in `currency`."""

    @property
    def currency(self) -> str:
        """ISO 4217 code, such as `GBP`."""

    @property
    def customer_id(self) -> str:
        """Id of the customer's contact, such as `cont_xyz789`."""

    @property
    def customer_name(self) -> str | None:
        """Name of the customer.

        Assumption: Usual in accounting APIs.
        """

    @property
    def reference(self) -> str | None:
        """The customer's own reference.

        Assumption: Usual in accounting APIs.
        """

    @property
    def issue_date(self) -> datetime.date | None:
        """Date of the invoice.

        Assumption: Usual in accounting APIs.
        """

    @property
    def due_date(self) -> datetime.date | None:
        """Date by which it has to be paid.

        Assumption: Usual in accounting APIs.
        """

    @property
    def subtotal(self) -> Decimal | None:
        """Amount without tax.

        Assumption: A decimal in a string, as `total` is.
        """

    @property
    def tax_total(self) -> Decimal | None:
        """Tax.

        Assumption: A decimal in a string, as `total` is.
        """

    @property
    def amount_due(self) -> Decimal | None:
        """What is still to be paid.

        Assumption: A decimal in a string, as `total` is.
        """

    @property
    def created_at(self) -> datetime.datetime | None:
        """When it was made.

        Assumption: RFC 3339, as is usual.
        """

    @property
    def updated_at(self) -> datetime.datetime | None:
        """When it was last changed.

        Assumption: RFC 3339, as is usual.
        """

    @property
    def billing_address(self) -> Address | None:
        """Where the invoice goes.

        Assumption: Usual in accounting APIs.
        """


class Contact(Model):
    """A person or company in the CRM.

    Assumption: No field of a contact is documented but the form of its id.
    """

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

    @property
    def id(self) -> str:
        """Id, such as `cont_xyz789`."""

    @property
    def name(self) -> str | None:
        """Name.

        Assumption: Usual in CRM APIs.
        """

    @property
    def email(self) -> str | None:
        """Address for e-mail.

        Assumption: Usual in CRM APIs.
        """

    @property
    def phone(self) -> str | None:
        """Telephone number.

        Assumption: Usual in CRM APIs.
        """

    @property
    def company_name(self) -> str | None:
        """Company.

        Assumption: Usual in CRM APIs.
        """

    @property
    def billing_address(self) -> Address | None:
        """Where invoices go.

        Assumption: Usual in CRM APIs.
        """

    @property
    def created_at(self) -> datetime.datetime | None:
        """When it was made.

        Assumption: RFC 3339, as is usual.
        """

    @property
    def updated_at(self) -> datetime.datetime | None:
        """When it was last changed.

        Assumption: RFC 3339, as is usual.
        """
