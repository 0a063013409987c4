# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Invoices, credit invoices and their files: the methods of `client.invoices`."""

from __future__ import annotations

from ...._download import AsyncDownload, Download
from ...._list import AsyncListing, Listing
from ...._native import UNSET, Response
from ..models.invoices import (
    GeneratedInvoice,
    Invoice,
    InvoiceAttachment,
    InvoiceLine,
    OnlinePaymentLog,
    OperationResult,
    ProcessedOnlinePayment,
    RelatedInvoice,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any
    from uuid import UUID

    from ...._input import Lookup
    from ...._native import Client, Filter
    from ..fields import InvoiceAttachmentFields, InvoiceFields, InvoiceLineFields, OnlinePaymentLogFields
    from ..inputs import AddressInput, OnAccountInvoiceLineInput, TargetDatesInput
    from ..models.api import InvoiceDeliveryMethod
    from ..models.invoices import GenerateInvoiceAction
    from ..models.products import ChargeType


class Invoices:
    """Invoices, credit invoices and their files: `client.invoices`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def attachments(
        self,
        id: UUID | str,
        *,
        expiration_hours: str | None = None,
        filter: Filter | str | Callable[[InvoiceAttachmentFields], Filter] | None = None,
        order_by: str | None = None,
        modified_after: datetime.datetime | datetime.date | None = None,
        modified_before: datetime.datetime | datetime.date | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Listing[InvoiceAttachment]:
        """Lists the attachments of an invoice, with addresses to download them from. Needs the permission Invoice View. Whoever has such an address needs no token: treat it as a secret.

        `GET /Invoices/{id}/Attachments`.

        Correction: The rows are published as one object; they are a list.

        Args:
            id: Id of the invoice.
            expiration_hours: Hours that the address is good for: a whole number, or `max` for as long as possible. 24 unless given.
            filter: Only rows for which this holds: a function of a row's fields, such as `lambda row: (row.name == "Acme") & (row.number > "A-1")`, or the text of a filter.
            order_by: Order of the rows, such as `name asc, created desc`.
            modified_after: Only rows that were changed after this moment, or whose parts were.
            modified_before: Only rows that were changed before this moment. Keeps a long listing from moving while it is read.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return Listing(self._client, "invoices.attachments", (id, expiration_hours, filter, order_by, modified_after, modified_before, None, None), InvoiceAttachment, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def cancel(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> OperationResult:
        """Cancels an invoice.

        `POST /Invoices/{id}/cancel`.

        Args:
            id: Id of the invoice.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.
            idempotency_key: A name for this request, of up to 255 characters: the server does at most once, within 48 hours, what comes with the same one. Made for each call by default. It is refused for another request, and while a call with it is under way, by all clients that live in one process with the same address and the same client id or `token`, and by those that `with_legal_entity` made from one; clients with different tokens, whose `token` is a function, or in different processes (a forked child is one of its own) know nothing of each other's.

        Returns:
            What came of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return self._client.invoke("invoices.cancel", (id,), None, OperationResult, timeout, retries, max_wait, headers, legal_entity, idempotency_key).wait()

    def create_on_account(
        self,
        *,
        currency: Lookup,
        account: Lookup | None = None,
        invoice_action: GenerateInvoiceAction | str | None = None,
        invoice_date: datetime.datetime | datetime.date | None = None,
        your_order_number: str | None = None,
        your_reference: str | None = None,
        our_reference: str | None = None,
        buyer_reference: str | None = None,
        notes: str | None = None,
        accounts_receivable: Lookup | None = None,
        payment_term: Lookup | None = None,
        invoice_template: Lookup | None = None,
        invoice_delivery_method: InvoiceDeliveryMethod | str | None = None,
        invoice_address: AddressInput | None = None,
        delivery_address: AddressInput | None = None,
        custom_fields: Any = None,
        external_erp_id: str | None = None,
        external_crm_id: str | None = None,
        invoice_lines: Sequence[OnAccountInvoiceLineInput] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> GeneratedInvoice:
        """Invoices an account for something that is on no order.

        `POST /Invoices/onAccountInvoice`.

        Args:
            currency: Currency. Looked up by `code` or `id`.
            account: Account. Looked up by `account_number`, `id` or `name`.
            invoice_action: Whether it is posted. A draft comes first in any case.
            invoice_date: Invoice date.
            your_order_number: Your order number.
            your_reference: Your reference.
            our_reference: Our reference.
            buyer_reference: Buyer reference.
            notes: Notes.
            accounts_receivable: Accounts receivable. Looked up by `code` or `id`.
            payment_term: Payment term. Looked up by `name` or `id`.
            invoice_template: Invoice template. Looked up by `description` or `id`.
            invoice_delivery_method: Invoice delivery method.
            invoice_address: Invoice address.
            delivery_address: Delivery address.
            custom_fields: Custom fields, by their keys.
            external_erp_id: Id of this in your ERP system.
            external_crm_id: Id of this in your CRM system.
            invoice_lines: Invoice lines.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.
            idempotency_key: A name for this request, of up to 255 characters: the server does at most once, within 48 hours, what comes with the same one. Made for each call by default. It is refused for another request, and while a call with it is under way, by all clients that live in one process with the same address and the same client id or `token`, and by those that `with_legal_entity` made from one; clients with different tokens, whose `token` is a function, or in different processes (a forked child is one of its own) know nothing of each other's.

        Returns:
            What came of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return self._client.invoke(
            "invoices.create_on_account",
            (),
            {
                "account": account,
                "invoice_action": invoice_action,
                "invoice_date": invoice_date,
                "your_order_number": your_order_number,
                "your_reference": your_reference,
                "our_reference": our_reference,
                "buyer_reference": buyer_reference,
                "notes": notes,
                "accounts_receivable": accounts_receivable,
                "payment_term": payment_term,
                "invoice_template": invoice_template,
                "currency": currency,
                "invoice_delivery_method": invoice_delivery_method,
                "invoice_address": invoice_address,
                "delivery_address": delivery_address,
                "custom_fields": custom_fields,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "invoice_lines": invoice_lines,
            },
            GeneratedInvoice,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        ).wait()

    def credit(
        self,
        id: UUID | str,
        *,
        credit_invoice_date: datetime.datetime | datetime.date | None = None,
        invoice_action: GenerateInvoiceAction | str | None = None,
        invoice_line_ids: Sequence[UUID | str] | None = None,
        credit_all_invoice_lines: bool | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> GeneratedInvoice:
        """Generates a credit invoice.

        `POST /Invoices/{id}/credit`.

        Args:
            id: Id of the invoice.
            credit_invoice_date: Credit invoice date.
            invoice_action: Whether it is posted. A draft comes first in any case.
            invoice_line_ids: Ids of the lines to credit.
            credit_all_invoice_lines: Credits the whole invoice.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.
            idempotency_key: A name for this request, of up to 255 characters: the server does at most once, within 48 hours, what comes with the same one. Made for each call by default. It is refused for another request, and while a call with it is under way, by all clients that live in one process with the same address and the same client id or `token`, and by those that `with_legal_entity` made from one; clients with different tokens, whose `token` is a function, or in different processes (a forked child is one of its own) know nothing of each other's.

        Returns:
            What came of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return self._client.invoke(
            "invoices.credit",
            (id,),
            {
                "credit_invoice_date": credit_invoice_date,
                "invoice_action": invoice_action,
                "invoice_line_ids": invoice_line_ids,
                "credit_all_invoice_lines": credit_all_invoice_lines,
            },
            GeneratedInvoice,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        ).wait()

    def download_attachment(
        self,
        attachment_id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Download:
        """Downloads an attachment. Needs the permission Invoice View.

        `GET /Invoices/DownloadAttachment/{id}`.

        Correction: No schema is published for the answer, which is a file.

        Args:
            attachment_id: Id of the attachment, as in `attachments`.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The file.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return Download(self._client.download("invoices.download_attachment", (attachment_id,), timeout, retries, max_wait, headers, legal_entity).wait())

    def download_pdf(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Download:
        """Downloads a posted invoice as PDF. It is made from the document template at the time of posting. Needs the permission Invoice View.

        `GET /Invoices/invoiceDownloadAttachment/{invoiceId}`.

        Correction: No schema is published for the answer, which is a file.

        Args:
            id: Id of the invoice.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The file.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return Download(self._client.download("invoices.download_pdf", (id,), timeout, retries, max_wait, headers, legal_entity).wait())

    def for_usage(
        self,
        usage_id: UUID | str,
        *,
        filter: Filter | str | Callable[[InvoiceFields], Filter] | None = None,
        order_by: str | None = None,
        modified_after: datetime.datetime | datetime.date | None = None,
        modified_before: datetime.datetime | datetime.date | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Listing[Invoice]:
        """Lists the invoices that a usage is on.

        `GET /Invoices/Usage/{usageId}`.

        Correction: The rows are published as one object; they are a list.

        Args:
            usage_id: Id of the usage.
            filter: Only rows for which this holds: a function of a row's fields, such as `lambda row: (row.name == "Acme") & (row.number > "A-1")`, or the text of a filter.
            order_by: Order of the rows, such as `name asc, created desc`.
            modified_after: Only rows that were changed after this moment, or whose parts were.
            modified_before: Only rows that were changed before this moment. Keeps a long listing from moving while it is read.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return Listing(self._client, "invoices.for_usage", (usage_id, filter, order_by, modified_after, modified_before, None, None), Invoice, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def generate_for_order(
        self,
        order_id: UUID | str,
        *,
        invoice_date: datetime.datetime | datetime.date | None = None,
        customized_target_dates: TargetDatesInput | None = None,
        target_date: datetime.datetime | datetime.date | None = None,
        invoice_action: GenerateInvoiceAction | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> GeneratedInvoice:
        """Generates an invoice from an order.

        `POST /Invoices/orders/{id}`.

        Args:
            order_id: Id of the subscription or sales order.
            invoice_date: Invoice date.
            customized_target_dates: Instead of `target_date`, by type of charge.
            target_date: Invoices what is due up to this date.
            invoice_action: Whether it is posted. A draft comes first in any case.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.
            idempotency_key: A name for this request, of up to 255 characters: the server does at most once, within 48 hours, what comes with the same one. Made for each call by default. It is refused for another request, and while a call with it is under way, by all clients that live in one process with the same address and the same client id or `token`, and by those that `with_legal_entity` made from one; clients with different tokens, whose `token` is a function, or in different processes (a forked child is one of its own) know nothing of each other's.

        Returns:
            What came of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return self._client.invoke(
            "invoices.generate_for_order",
            (order_id,),
            {
                "invoice_date": invoice_date,
                "customized_target_dates": customized_target_dates,
                "target_date": target_date,
                "invoice_action": invoice_action,
            },
            GeneratedInvoice,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        ).wait()

    def get(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Invoice:
        """Reads one invoice. Needs the permission Invoice Read.

        `GET /Invoices/{id}`.

        Args:
            id: Id of the invoice.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            What was asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return self._client.invoke("invoices.get", (id,), None, Invoice, timeout, retries, max_wait, headers, legal_entity).wait()

    def lines_by_charge_type(
        self,
        charge_type: ChargeType | str,
        *,
        filter: Filter | str | Callable[[InvoiceLineFields], Filter] | None = None,
        order_by: str | None = None,
        modified_after: datetime.datetime | datetime.date | None = None,
        modified_before: datetime.datetime | datetime.date | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Listing[InvoiceLine]:
        """Lists invoice lines of one type of charge, of all invoices.

        `GET /Invoices/invoiceLines/ChargeType/{type}`.

        Correction: The rows are published as one object; they are a list.

        Args:
            charge_type: Type of the charges.
            filter: Only rows for which this holds: a function of a row's fields, such as `lambda row: (row.name == "Acme") & (row.number > "A-1")`, or the text of a filter.
            order_by: Order of the rows, such as `name asc, created desc`.
            modified_after: Only rows that were changed after this moment, or whose parts were.
            modified_before: Only rows that were changed before this moment. Keeps a long listing from moving while it is read.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return Listing(self._client, "invoices.lines_by_charge_type", (charge_type, filter, order_by, modified_after, modified_before, None, None), InvoiceLine, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def lines_for_usage(
        self,
        usage_id: UUID | str,
        *,
        filter: Filter | str | Callable[[InvoiceLineFields], Filter] | None = None,
        order_by: str | None = None,
        modified_after: datetime.datetime | datetime.date | None = None,
        modified_before: datetime.datetime | datetime.date | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Listing[InvoiceLine]:
        """Lists the invoice lines that a usage is on.

        `GET /Invoices/invoiceLines/Usage/{usageId}`.

        Correction: The rows are published as one object; they are a list.

        Args:
            usage_id: Id of the usage.
            filter: Only rows for which this holds: a function of a row's fields, such as `lambda row: (row.name == "Acme") & (row.number > "A-1")`, or the text of a filter.
            order_by: Order of the rows, such as `name asc, created desc`.
            modified_after: Only rows that were changed after this moment, or whose parts were.
            modified_before: Only rows that were changed before this moment. Keeps a long listing from moving while it is read.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return Listing(self._client, "invoices.lines_for_usage", (usage_id, filter, order_by, modified_after, modified_before, None, None), InvoiceLine, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def list(
        self,
        *,
        filter: Filter | str | Callable[[InvoiceFields], Filter] | None = None,
        order_by: str | None = None,
        modified_after: datetime.datetime | datetime.date | None = None,
        modified_before: datetime.datetime | datetime.date | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Listing[Invoice]:
        """Lists invoices. `modified_after` and `modified_before` also look at invoice lines and custom fields.

        `GET /Invoices`.

        Args:
            filter: Only rows for which this holds: a function of a row's fields, such as `lambda row: (row.name == "Acme") & (row.number > "A-1")`, or the text of a filter.
            order_by: Order of the rows, such as `name asc, created desc`.
            modified_after: Only rows that were changed after this moment, or whose parts were.
            modified_before: Only rows that were changed before this moment. Keeps a long listing from moving while it is read.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return Listing(self._client, "invoices.list", (filter, order_by, modified_after, modified_before, None, None), Invoice, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def mark_paid(
        self,
        *,
        invoice_id: UUID | str,
        payment_date: datetime.datetime | datetime.date | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Records that a posted invoice was paid elsewhere.

        `POST /Invoices/paid`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            invoice_id: Invoice id.
            payment_date: Payment date.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.
            idempotency_key: A name for this request, of up to 255 characters: the server does at most once, within 48 hours, what comes with the same one. Made for each call by default. It is refused for another request, and while a call with it is under way, by all clients that live in one process with the same address and the same client id or `token`, and by those that `with_legal_entity` made from one; clients with different tokens, whose `token` is a function, or in different processes (a forked child is one of its own) know nothing of each other's.

        Returns:
            The answer, as it came: nothing is published of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return self._client.invoke(
            "invoices.mark_paid",
            (),
            {
                "invoice_id": invoice_id,
                "payment_date": payment_date,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        ).wait()

    def online_payment_logs(
        self,
        id: UUID | str,
        *,
        filter: Filter | str | Callable[[OnlinePaymentLogFields], Filter] | None = None,
        order_by: str | None = None,
        modified_after: datetime.datetime | datetime.date | None = None,
        modified_before: datetime.datetime | datetime.date | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Listing[OnlinePaymentLog]:
        """Lists attempts to pay an invoice online.

        `GET /Invoices/{id}/OnlinePaymentLogs`.

        Args:
            id: Id of the invoice.
            filter: Only rows for which this holds: a function of a row's fields, such as `lambda row: (row.name == "Acme") & (row.number > "A-1")`, or the text of a filter.
            order_by: Order of the rows, such as `name asc, created desc`.
            modified_after: Only rows that were changed after this moment, or whose parts were.
            modified_before: Only rows that were changed before this moment. Keeps a long listing from moving while it is read.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return Listing(self._client, "invoices.online_payment_logs", (id, filter, order_by, modified_after, modified_before, None, None), OnlinePaymentLog, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def pdf_url(
        self,
        id: UUID | str,
        *,
        expiration_hours: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> str:
        """Makes an address from which anybody can download the PDF of a posted invoice. Whoever has the address needs no token: treat it as a secret. It comes as plain text, which logs show as it is.

        `GET /Invoices/generateAttachmentURL/{invoiceId}`.

        Args:
            id: Id of the invoice.
            expiration_hours: Hours that the address is good for: a whole number, or `max` for as long as possible. 24 unless given.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            What was asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return self._client.invoke("invoices.pdf_url", (id, expiration_hours), None, str, timeout, retries, max_wait, headers, legal_entity).wait()

    def post(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> OperationResult:
        """Posts an invoice.

        `POST /Invoices/{id}/post`.

        Args:
            id: Id of the invoice.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.
            idempotency_key: A name for this request, of up to 255 characters: the server does at most once, within 48 hours, what comes with the same one. Made for each call by default. It is refused for another request, and while a call with it is under way, by all clients that live in one process with the same address and the same client id or `token`, and by those that `with_legal_entity` made from one; clients with different tokens, whose `token` is a function, or in different processes (a forked child is one of its own) know nothing of each other's.

        Returns:
            What came of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return self._client.invoke("invoices.post", (id,), None, OperationResult, timeout, retries, max_wait, headers, legal_entity, idempotency_key).wait()

    def posted_attachments(
        self,
        *,
        expiration_hours: str | None = None,
        filter: Filter | str | Callable[[InvoiceAttachmentFields], Filter] | None = None,
        order_by: str | None = None,
        modified_after: datetime.datetime | datetime.date | None = None,
        modified_before: datetime.datetime | datetime.date | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Listing[InvoiceAttachment]:
        """Lists the PDF files of all posted invoices, with addresses to download them from. Needs the permission Invoice View. Whoever has such an address needs no token: treat it as a secret.

        `GET /Invoices/PostedInvoiceDocumentAttachments`.

        Correction: The rows are published as one object; they are a list.

        Args:
            expiration_hours: Hours that the address is good for: a whole number, or `max` for as long as possible. 24 unless given.
            filter: Only rows for which this holds: a function of a row's fields, such as `lambda row: (row.name == "Acme") & (row.number > "A-1")`, or the text of a filter.
            order_by: Order of the rows, such as `name asc, created desc`.
            modified_after: Only rows that were changed after this moment, or whose parts were.
            modified_before: Only rows that were changed before this moment. Keeps a long listing from moving while it is read.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return Listing(self._client, "invoices.posted_attachments", (expiration_hours, filter, order_by, modified_after, modified_before, None, None), InvoiceAttachment, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def process_stripe_payment(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> ProcessedOnlinePayment:
        """Charges the customer of an invoice through Stripe. Nothing happens to an invoice whose payment succeeded or is being processed. `status` says what came of it; a payment that failed is an answer here, not an error.

        `POST /Invoices/{id}/ProcessStripePayment`.

        Args:
            id: Id of the invoice.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.
            idempotency_key: A name for this request, of up to 255 characters: the server does at most once, within 48 hours, what comes with the same one. Made for each call by default. It is refused for another request, and while a call with it is under way, by all clients that live in one process with the same address and the same client id or `token`, and by those that `with_legal_entity` made from one; clients with different tokens, whose `token` is a function, or in different processes (a forked child is one of its own) know nothing of each other's.

        Returns:
            What came of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return self._client.invoke("invoices.process_stripe_payment", (id,), None, ProcessedOnlinePayment, timeout, retries, max_wait, headers, legal_entity, idempotency_key).wait()

    def related(
        self,
        id: UUID | str,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Listing[RelatedInvoice]:
        """Lists the credits of an invoice, or the invoice that a credit belongs to.

        `GET /Invoices/{id}/RelatedInvoices`.

        Correction: The rows are published as one object; they are a list. The answer is published as a page, but without the parameters that ask for the next one; they are sent as to every other list.

        Args:
            id: Id of the invoice.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return Listing(self._client, "invoices.related", (id, None, None), RelatedInvoice, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def update(
        self,
        id: UUID | str,
        *,
        due_date: datetime.datetime | datetime.date = UNSET,
        invoice_delivery_method: InvoiceDeliveryMethod | str = UNSET,
        disable_automatic_invoice_reminder: bool = UNSET,
        notes: str | None = UNSET,
        external_erp_id: str | None = UNSET,
        external_crm_id: str | None = UNSET,
        your_order_number: str | None = UNSET,
        reference_number: str | None = UNSET,
        custom_fields: Any = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes an invoice.

        `PATCH /Invoices/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the invoice.
            due_date: When it has to be paid. Cannot be null.
            invoice_delivery_method: How it reaches the customer. Cannot be null.
            disable_automatic_invoice_reminder: Whether no reminders are sent. Cannot be null.
            notes: Notes.
            external_erp_id: Id of this in your ERP system.
            external_crm_id: Id of this in your CRM system.
            your_order_number: Your order number.
            reference_number: Reference number.
            custom_fields: Custom fields, by their keys.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The answer, as it came: nothing is published of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return self._client.invoke(
            "invoices.update",
            (id,),
            {
                "due_date": due_date,
                "invoice_delivery_method": invoice_delivery_method,
                "disable_automatic_invoice_reminder": disable_automatic_invoice_reminder,
                "notes": notes,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "your_order_number": your_order_number,
                "reference_number": reference_number,
                "custom_fields": custom_fields,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        ).wait()


class AsyncInvoices:
    """Invoices, credit invoices and their files: `client.invoices`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def attachments(
        self,
        id: UUID | str,
        *,
        expiration_hours: str | None = None,
        filter: Filter | str | Callable[[InvoiceAttachmentFields], Filter] | None = None,
        order_by: str | None = None,
        modified_after: datetime.datetime | datetime.date | None = None,
        modified_before: datetime.datetime | datetime.date | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> AsyncListing[InvoiceAttachment]:
        """Lists the attachments of an invoice, with addresses to download them from. Needs the permission Invoice View. Whoever has such an address needs no token: treat it as a secret.

        `GET /Invoices/{id}/Attachments`.

        Correction: The rows are published as one object; they are a list.

        Args:
            id: Id of the invoice.
            expiration_hours: Hours that the address is good for: a whole number, or `max` for as long as possible. 24 unless given.
            filter: Only rows for which this holds: a function of a row's fields, such as `lambda row: (row.name == "Acme") & (row.number > "A-1")`, or the text of a filter.
            order_by: Order of the rows, such as `name asc, created desc`.
            modified_after: Only rows that were changed after this moment, or whose parts were.
            modified_before: Only rows that were changed before this moment. Keeps a long listing from moving while it is read.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return AsyncListing(self._client, "invoices.attachments", (id, expiration_hours, filter, order_by, modified_after, modified_before, None, None), InvoiceAttachment, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    async def cancel(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> OperationResult:
        """Cancels an invoice.

        `POST /Invoices/{id}/cancel`.

        Args:
            id: Id of the invoice.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.
            idempotency_key: A name for this request, of up to 255 characters: the server does at most once, within 48 hours, what comes with the same one. Made for each call by default. It is refused for another request, and while a call with it is under way, by all clients that live in one process with the same address and the same client id or `token`, and by those that `with_legal_entity` made from one; clients with different tokens, whose `token` is a function, or in different processes (a forked child is one of its own) know nothing of each other's.

        Returns:
            What came of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return await self._client.invoke("invoices.cancel", (id,), None, OperationResult, timeout, retries, max_wait, headers, legal_entity, idempotency_key)

    async def create_on_account(
        self,
        *,
        currency: Lookup,
        account: Lookup | None = None,
        invoice_action: GenerateInvoiceAction | str | None = None,
        invoice_date: datetime.datetime | datetime.date | None = None,
        your_order_number: str | None = None,
        your_reference: str | None = None,
        our_reference: str | None = None,
        buyer_reference: str | None = None,
        notes: str | None = None,
        accounts_receivable: Lookup | None = None,
        payment_term: Lookup | None = None,
        invoice_template: Lookup | None = None,
        invoice_delivery_method: InvoiceDeliveryMethod | str | None = None,
        invoice_address: AddressInput | None = None,
        delivery_address: AddressInput | None = None,
        custom_fields: Any = None,
        external_erp_id: str | None = None,
        external_crm_id: str | None = None,
        invoice_lines: Sequence[OnAccountInvoiceLineInput] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> GeneratedInvoice:
        """Invoices an account for something that is on no order.

        `POST /Invoices/onAccountInvoice`.

        Args:
            currency: Currency. Looked up by `code` or `id`.
            account: Account. Looked up by `account_number`, `id` or `name`.
            invoice_action: Whether it is posted. A draft comes first in any case.
            invoice_date: Invoice date.
            your_order_number: Your order number.
            your_reference: Your reference.
            our_reference: Our reference.
            buyer_reference: Buyer reference.
            notes: Notes.
            accounts_receivable: Accounts receivable. Looked up by `code` or `id`.
            payment_term: Payment term. Looked up by `name` or `id`.
            invoice_template: Invoice template. Looked up by `description` or `id`.
            invoice_delivery_method: Invoice delivery method.
            invoice_address: Invoice address.
            delivery_address: Delivery address.
            custom_fields: Custom fields, by their keys.
            external_erp_id: Id of this in your ERP system.
            external_crm_id: Id of this in your CRM system.
            invoice_lines: Invoice lines.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.
            idempotency_key: A name for this request, of up to 255 characters: the server does at most once, within 48 hours, what comes with the same one. Made for each call by default. It is refused for another request, and while a call with it is under way, by all clients that live in one process with the same address and the same client id or `token`, and by those that `with_legal_entity` made from one; clients with different tokens, whose `token` is a function, or in different processes (a forked child is one of its own) know nothing of each other's.

        Returns:
            What came of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return await self._client.invoke(
            "invoices.create_on_account",
            (),
            {
                "account": account,
                "invoice_action": invoice_action,
                "invoice_date": invoice_date,
                "your_order_number": your_order_number,
                "your_reference": your_reference,
                "our_reference": our_reference,
                "buyer_reference": buyer_reference,
                "notes": notes,
                "accounts_receivable": accounts_receivable,
                "payment_term": payment_term,
                "invoice_template": invoice_template,
                "currency": currency,
                "invoice_delivery_method": invoice_delivery_method,
                "invoice_address": invoice_address,
                "delivery_address": delivery_address,
                "custom_fields": custom_fields,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "invoice_lines": invoice_lines,
            },
            GeneratedInvoice,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        )

    async def credit(
        self,
        id: UUID | str,
        *,
        credit_invoice_date: datetime.datetime | datetime.date | None = None,
        invoice_action: GenerateInvoiceAction | str | None = None,
        invoice_line_ids: Sequence[UUID | str] | None = None,
        credit_all_invoice_lines: bool | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> GeneratedInvoice:
        """Generates a credit invoice.

        `POST /Invoices/{id}/credit`.

        Args:
            id: Id of the invoice.
            credit_invoice_date: Credit invoice date.
            invoice_action: Whether it is posted. A draft comes first in any case.
            invoice_line_ids: Ids of the lines to credit.
            credit_all_invoice_lines: Credits the whole invoice.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.
            idempotency_key: A name for this request, of up to 255 characters: the server does at most once, within 48 hours, what comes with the same one. Made for each call by default. It is refused for another request, and while a call with it is under way, by all clients that live in one process with the same address and the same client id or `token`, and by those that `with_legal_entity` made from one; clients with different tokens, whose `token` is a function, or in different processes (a forked child is one of its own) know nothing of each other's.

        Returns:
            What came of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return await self._client.invoke(
            "invoices.credit",
            (id,),
            {
                "credit_invoice_date": credit_invoice_date,
                "invoice_action": invoice_action,
                "invoice_line_ids": invoice_line_ids,
                "credit_all_invoice_lines": credit_all_invoice_lines,
            },
            GeneratedInvoice,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        )

    async def download_attachment(
        self,
        attachment_id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> AsyncDownload:
        """Downloads an attachment. Needs the permission Invoice View.

        `GET /Invoices/DownloadAttachment/{id}`.

        Correction: No schema is published for the answer, which is a file.

        Args:
            attachment_id: Id of the attachment, as in `attachments`.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The file.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return AsyncDownload(await self._client.download("invoices.download_attachment", (attachment_id,), timeout, retries, max_wait, headers, legal_entity))

    async def download_pdf(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> AsyncDownload:
        """Downloads a posted invoice as PDF. It is made from the document template at the time of posting. Needs the permission Invoice View.

        `GET /Invoices/invoiceDownloadAttachment/{invoiceId}`.

        Correction: No schema is published for the answer, which is a file.

        Args:
            id: Id of the invoice.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The file.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return AsyncDownload(await self._client.download("invoices.download_pdf", (id,), timeout, retries, max_wait, headers, legal_entity))

    def for_usage(
        self,
        usage_id: UUID | str,
        *,
        filter: Filter | str | Callable[[InvoiceFields], Filter] | None = None,
        order_by: str | None = None,
        modified_after: datetime.datetime | datetime.date | None = None,
        modified_before: datetime.datetime | datetime.date | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> AsyncListing[Invoice]:
        """Lists the invoices that a usage is on.

        `GET /Invoices/Usage/{usageId}`.

        Correction: The rows are published as one object; they are a list.

        Args:
            usage_id: Id of the usage.
            filter: Only rows for which this holds: a function of a row's fields, such as `lambda row: (row.name == "Acme") & (row.number > "A-1")`, or the text of a filter.
            order_by: Order of the rows, such as `name asc, created desc`.
            modified_after: Only rows that were changed after this moment, or whose parts were.
            modified_before: Only rows that were changed before this moment. Keeps a long listing from moving while it is read.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return AsyncListing(self._client, "invoices.for_usage", (usage_id, filter, order_by, modified_after, modified_before, None, None), Invoice, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    async def generate_for_order(
        self,
        order_id: UUID | str,
        *,
        invoice_date: datetime.datetime | datetime.date | None = None,
        customized_target_dates: TargetDatesInput | None = None,
        target_date: datetime.datetime | datetime.date | None = None,
        invoice_action: GenerateInvoiceAction | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> GeneratedInvoice:
        """Generates an invoice from an order.

        `POST /Invoices/orders/{id}`.

        Args:
            order_id: Id of the subscription or sales order.
            invoice_date: Invoice date.
            customized_target_dates: Instead of `target_date`, by type of charge.
            target_date: Invoices what is due up to this date.
            invoice_action: Whether it is posted. A draft comes first in any case.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.
            idempotency_key: A name for this request, of up to 255 characters: the server does at most once, within 48 hours, what comes with the same one. Made for each call by default. It is refused for another request, and while a call with it is under way, by all clients that live in one process with the same address and the same client id or `token`, and by those that `with_legal_entity` made from one; clients with different tokens, whose `token` is a function, or in different processes (a forked child is one of its own) know nothing of each other's.

        Returns:
            What came of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return await self._client.invoke(
            "invoices.generate_for_order",
            (order_id,),
            {
                "invoice_date": invoice_date,
                "customized_target_dates": customized_target_dates,
                "target_date": target_date,
                "invoice_action": invoice_action,
            },
            GeneratedInvoice,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        )

    async def get(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Invoice:
        """Reads one invoice. Needs the permission Invoice Read.

        `GET /Invoices/{id}`.

        Args:
            id: Id of the invoice.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            What was asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return await self._client.invoke("invoices.get", (id,), None, Invoice, timeout, retries, max_wait, headers, legal_entity)

    def lines_by_charge_type(
        self,
        charge_type: ChargeType | str,
        *,
        filter: Filter | str | Callable[[InvoiceLineFields], Filter] | None = None,
        order_by: str | None = None,
        modified_after: datetime.datetime | datetime.date | None = None,
        modified_before: datetime.datetime | datetime.date | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> AsyncListing[InvoiceLine]:
        """Lists invoice lines of one type of charge, of all invoices.

        `GET /Invoices/invoiceLines/ChargeType/{type}`.

        Correction: The rows are published as one object; they are a list.

        Args:
            charge_type: Type of the charges.
            filter: Only rows for which this holds: a function of a row's fields, such as `lambda row: (row.name == "Acme") & (row.number > "A-1")`, or the text of a filter.
            order_by: Order of the rows, such as `name asc, created desc`.
            modified_after: Only rows that were changed after this moment, or whose parts were.
            modified_before: Only rows that were changed before this moment. Keeps a long listing from moving while it is read.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return AsyncListing(self._client, "invoices.lines_by_charge_type", (charge_type, filter, order_by, modified_after, modified_before, None, None), InvoiceLine, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def lines_for_usage(
        self,
        usage_id: UUID | str,
        *,
        filter: Filter | str | Callable[[InvoiceLineFields], Filter] | None = None,
        order_by: str | None = None,
        modified_after: datetime.datetime | datetime.date | None = None,
        modified_before: datetime.datetime | datetime.date | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> AsyncListing[InvoiceLine]:
        """Lists the invoice lines that a usage is on.

        `GET /Invoices/invoiceLines/Usage/{usageId}`.

        Correction: The rows are published as one object; they are a list.

        Args:
            usage_id: Id of the usage.
            filter: Only rows for which this holds: a function of a row's fields, such as `lambda row: (row.name == "Acme") & (row.number > "A-1")`, or the text of a filter.
            order_by: Order of the rows, such as `name asc, created desc`.
            modified_after: Only rows that were changed after this moment, or whose parts were.
            modified_before: Only rows that were changed before this moment. Keeps a long listing from moving while it is read.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return AsyncListing(self._client, "invoices.lines_for_usage", (usage_id, filter, order_by, modified_after, modified_before, None, None), InvoiceLine, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def list(
        self,
        *,
        filter: Filter | str | Callable[[InvoiceFields], Filter] | None = None,
        order_by: str | None = None,
        modified_after: datetime.datetime | datetime.date | None = None,
        modified_before: datetime.datetime | datetime.date | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> AsyncListing[Invoice]:
        """Lists invoices. `modified_after` and `modified_before` also look at invoice lines and custom fields.

        `GET /Invoices`.

        Args:
            filter: Only rows for which this holds: a function of a row's fields, such as `lambda row: (row.name == "Acme") & (row.number > "A-1")`, or the text of a filter.
            order_by: Order of the rows, such as `name asc, created desc`.
            modified_after: Only rows that were changed after this moment, or whose parts were.
            modified_before: Only rows that were changed before this moment. Keeps a long listing from moving while it is read.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return AsyncListing(self._client, "invoices.list", (filter, order_by, modified_after, modified_before, None, None), Invoice, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    async def mark_paid(
        self,
        *,
        invoice_id: UUID | str,
        payment_date: datetime.datetime | datetime.date | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Records that a posted invoice was paid elsewhere.

        `POST /Invoices/paid`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            invoice_id: Invoice id.
            payment_date: Payment date.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.
            idempotency_key: A name for this request, of up to 255 characters: the server does at most once, within 48 hours, what comes with the same one. Made for each call by default. It is refused for another request, and while a call with it is under way, by all clients that live in one process with the same address and the same client id or `token`, and by those that `with_legal_entity` made from one; clients with different tokens, whose `token` is a function, or in different processes (a forked child is one of its own) know nothing of each other's.

        Returns:
            The answer, as it came: nothing is published of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return await self._client.invoke(
            "invoices.mark_paid",
            (),
            {
                "invoice_id": invoice_id,
                "payment_date": payment_date,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        )

    def online_payment_logs(
        self,
        id: UUID | str,
        *,
        filter: Filter | str | Callable[[OnlinePaymentLogFields], Filter] | None = None,
        order_by: str | None = None,
        modified_after: datetime.datetime | datetime.date | None = None,
        modified_before: datetime.datetime | datetime.date | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> AsyncListing[OnlinePaymentLog]:
        """Lists attempts to pay an invoice online.

        `GET /Invoices/{id}/OnlinePaymentLogs`.

        Args:
            id: Id of the invoice.
            filter: Only rows for which this holds: a function of a row's fields, such as `lambda row: (row.name == "Acme") & (row.number > "A-1")`, or the text of a filter.
            order_by: Order of the rows, such as `name asc, created desc`.
            modified_after: Only rows that were changed after this moment, or whose parts were.
            modified_before: Only rows that were changed before this moment. Keeps a long listing from moving while it is read.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return AsyncListing(self._client, "invoices.online_payment_logs", (id, filter, order_by, modified_after, modified_before, None, None), OnlinePaymentLog, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    async def pdf_url(
        self,
        id: UUID | str,
        *,
        expiration_hours: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> str:
        """Makes an address from which anybody can download the PDF of a posted invoice. Whoever has the address needs no token: treat it as a secret. It comes as plain text, which logs show as it is.

        `GET /Invoices/generateAttachmentURL/{invoiceId}`.

        Args:
            id: Id of the invoice.
            expiration_hours: Hours that the address is good for: a whole number, or `max` for as long as possible. 24 unless given.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            What was asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return await self._client.invoke("invoices.pdf_url", (id, expiration_hours), None, str, timeout, retries, max_wait, headers, legal_entity)

    async def post(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> OperationResult:
        """Posts an invoice.

        `POST /Invoices/{id}/post`.

        Args:
            id: Id of the invoice.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.
            idempotency_key: A name for this request, of up to 255 characters: the server does at most once, within 48 hours, what comes with the same one. Made for each call by default. It is refused for another request, and while a call with it is under way, by all clients that live in one process with the same address and the same client id or `token`, and by those that `with_legal_entity` made from one; clients with different tokens, whose `token` is a function, or in different processes (a forked child is one of its own) know nothing of each other's.

        Returns:
            What came of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return await self._client.invoke("invoices.post", (id,), None, OperationResult, timeout, retries, max_wait, headers, legal_entity, idempotency_key)

    def posted_attachments(
        self,
        *,
        expiration_hours: str | None = None,
        filter: Filter | str | Callable[[InvoiceAttachmentFields], Filter] | None = None,
        order_by: str | None = None,
        modified_after: datetime.datetime | datetime.date | None = None,
        modified_before: datetime.datetime | datetime.date | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> AsyncListing[InvoiceAttachment]:
        """Lists the PDF files of all posted invoices, with addresses to download them from. Needs the permission Invoice View. Whoever has such an address needs no token: treat it as a secret.

        `GET /Invoices/PostedInvoiceDocumentAttachments`.

        Correction: The rows are published as one object; they are a list.

        Args:
            expiration_hours: Hours that the address is good for: a whole number, or `max` for as long as possible. 24 unless given.
            filter: Only rows for which this holds: a function of a row's fields, such as `lambda row: (row.name == "Acme") & (row.number > "A-1")`, or the text of a filter.
            order_by: Order of the rows, such as `name asc, created desc`.
            modified_after: Only rows that were changed after this moment, or whose parts were.
            modified_before: Only rows that were changed before this moment. Keeps a long listing from moving while it is read.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return AsyncListing(self._client, "invoices.posted_attachments", (expiration_hours, filter, order_by, modified_after, modified_before, None, None), InvoiceAttachment, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    async def process_stripe_payment(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> ProcessedOnlinePayment:
        """Charges the customer of an invoice through Stripe. Nothing happens to an invoice whose payment succeeded or is being processed. `status` says what came of it; a payment that failed is an answer here, not an error.

        `POST /Invoices/{id}/ProcessStripePayment`.

        Args:
            id: Id of the invoice.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.
            idempotency_key: A name for this request, of up to 255 characters: the server does at most once, within 48 hours, what comes with the same one. Made for each call by default. It is refused for another request, and while a call with it is under way, by all clients that live in one process with the same address and the same client id or `token`, and by those that `with_legal_entity` made from one; clients with different tokens, whose `token` is a function, or in different processes (a forked child is one of its own) know nothing of each other's.

        Returns:
            What came of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return await self._client.invoke("invoices.process_stripe_payment", (id,), None, ProcessedOnlinePayment, timeout, retries, max_wait, headers, legal_entity, idempotency_key)

    def related(
        self,
        id: UUID | str,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> AsyncListing[RelatedInvoice]:
        """Lists the credits of an invoice, or the invoice that a credit belongs to.

        `GET /Invoices/{id}/RelatedInvoices`.

        Correction: The rows are published as one object; they are a list. The answer is published as a page, but without the parameters that ask for the next one; they are sent as to every other list.

        Args:
            id: Id of the invoice.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return AsyncListing(self._client, "invoices.related", (id, None, None), RelatedInvoice, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    async def update(
        self,
        id: UUID | str,
        *,
        due_date: datetime.datetime | datetime.date = UNSET,
        invoice_delivery_method: InvoiceDeliveryMethod | str = UNSET,
        disable_automatic_invoice_reminder: bool = UNSET,
        notes: str | None = UNSET,
        external_erp_id: str | None = UNSET,
        external_crm_id: str | None = UNSET,
        your_order_number: str | None = UNSET,
        reference_number: str | None = UNSET,
        custom_fields: Any = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes an invoice.

        `PATCH /Invoices/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the invoice.
            due_date: When it has to be paid. Cannot be null.
            invoice_delivery_method: How it reaches the customer. Cannot be null.
            disable_automatic_invoice_reminder: Whether no reminders are sent. Cannot be null.
            notes: Notes.
            external_erp_id: Id of this in your ERP system.
            external_crm_id: Id of this in your CRM system.
            your_order_number: Your order number.
            reference_number: Reference number.
            custom_fields: Custom fields, by their keys.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The answer, as it came: nothing is published of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return await self._client.invoke(
            "invoices.update",
            (id,),
            {
                "due_date": due_date,
                "invoice_delivery_method": invoice_delivery_method,
                "disable_automatic_invoice_reminder": disable_automatic_invoice_reminder,
                "notes": notes,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "your_order_number": your_order_number,
                "reference_number": reference_number,
                "custom_fields": custom_fields,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        )
