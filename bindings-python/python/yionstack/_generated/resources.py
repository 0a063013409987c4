# @generated from core/api/yionstack.yaml by yionstack-codegen. Do not edit.
"""YionStack's resources and their methods."""

from __future__ import annotations

from .._native import Page
from .models import Contact, Invoice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._native import Client


class Contacts:
    """Contacts: `client.contacts`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(
        self,
        business_id: str,
        contact_id: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Contact:
        """Reads one contact.

        `GET /api/v1/crm/contacts/{contactId}`, scope `read:contacts`.

        Assumption: The path is a guess, as for the list of contacts.

        Args:
            business_id: Id of the business, the tenant. A token belongs to the business that was current when its user consented.
            contact_id: Id of the contact, such as the `customer_id` of an invoice.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.

        Returns:
            The contact.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return self._client.invoke("contacts.get", (business_id, contact_id), None, Contact, timeout, retries, max_wait, headers).wait()

    def list(
        self,
        business_id: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[Contact]:
        """Lists the contacts of a business.

        `GET /api/v1/crm/contacts`, scope `read:contacts`.

        Assumption: The path is a guess. The scope `read:contacts` and ids such as `cont_xyz789` are documented; that customers live in the CRM is said in prose.

        Args:
            business_id: Id of the business, the tenant. A token belongs to the business that was current when its user consented.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.

        Returns:
            All contacts of the business.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return self._client.invoke("contacts.list", (business_id,), None, Page[Contact], timeout, retries, max_wait, headers).wait()


class Invoices:
    """Invoices: `client.invoices`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        business_id: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[Invoice]:
        """Lists the invoices of a business. The answer is the whole list; no paging is documented.

        `GET /api/v1/accounting/invoices`, scope `read:invoices`.

        Args:
            business_id: Id of the business, the tenant. A token belongs to the business that was current when its user consented.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.

        Returns:
            All invoices of the business.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return self._client.invoke("invoices.list", (business_id,), None, Page[Invoice], timeout, retries, max_wait, headers).wait()


class Resources:
    """The resources of a `YionStackClient`."""

    __slots__ = ("contacts", "invoices")

    def __init__(self, client: Client) -> None:
        self.contacts: Contacts = Contacts(client)
        """Contacts."""
        self.invoices: Invoices = Invoices(client)
        """Invoices."""


class AsyncContacts:
    """Contacts: `client.contacts`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(
        self,
        business_id: str,
        contact_id: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Contact:
        """Reads one contact.

        `GET /api/v1/crm/contacts/{contactId}`, scope `read:contacts`.

        Assumption: The path is a guess, as for the list of contacts.

        Args:
            business_id: Id of the business, the tenant. A token belongs to the business that was current when its user consented.
            contact_id: Id of the contact, such as the `customer_id` of an invoice.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.

        Returns:
            The contact.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return await self._client.invoke("contacts.get", (business_id, contact_id), None, Contact, timeout, retries, max_wait, headers)

    async def list(
        self,
        business_id: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[Contact]:
        """Lists the contacts of a business.

        `GET /api/v1/crm/contacts`, scope `read:contacts`.

        Assumption: The path is a guess. The scope `read:contacts` and ids such as `cont_xyz789` are documented; that customers live in the CRM is said in prose.

        Args:
            business_id: Id of the business, the tenant. A token belongs to the business that was current when its user consented.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.

        Returns:
            All contacts of the business.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return await self._client.invoke("contacts.list", (business_id,), None, Page[Contact], timeout, retries, max_wait, headers)


class AsyncInvoices:
    """Invoices: `client.invoices`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(
        self,
        business_id: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[Invoice]:
        """Lists the invoices of a business. The answer is the whole list; no paging is documented.

        `GET /api/v1/accounting/invoices`, scope `read:invoices`.

        Args:
            business_id: Id of the business, the tenant. A token belongs to the business that was current when its user consented.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.

        Returns:
            All invoices of the business.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return await self._client.invoke("invoices.list", (business_id,), None, Page[Invoice], timeout, retries, max_wait, headers)


class AsyncResources:
    """The resources of an `AsyncYionStackClient`."""

    __slots__ = ("contacts", "invoices")

    def __init__(self, client: Client) -> None:
        self.contacts: AsyncContacts = AsyncContacts(client)
        """Contacts."""
        self.invoices: AsyncInvoices = AsyncInvoices(client)
        """Invoices."""
