# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Invoice batches: invoices that are generated and posted together: the methods of `client.invoice_batches`."""

from __future__ import annotations

from ...._list import AsyncListing, Listing
from ..models.invoice_batches import (
    GeneratedBatchStatus,
    InvoiceBatch,
    InvoiceBatchJob,
    InvoiceBatchLogEntry,
    PostedBatchStatus,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Mapping, Sequence
    from decimal import Decimal
    from uuid import UUID

    from ...._native import Client, Filter
    from ..fields import InvoiceBatchFields, InvoiceBatchLogEntryFields
    from ..inputs import TargetDatesInput


class InvoiceBatches:
    """Invoice batches: invoices that are generated and posted together: `client.invoice_batches`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate(
        self,
        *,
        invoice_date: datetime.datetime | datetime.date | None = None,
        customized_target_dates: TargetDatesInput | None = None,
        target_date: datetime.datetime | datetime.date | None = None,
        invoice_all_accounts: bool | None = None,
        invoice_all_batch_groups: bool | None = None,
        accounts: Sequence[UUID | str] | None = None,
        invoice_batch_groups: Sequence[UUID | str] | None = None,
        minimum_invoice_amount: Decimal | int | str | None = None,
        ensure_webhooks_are_enabled: bool | None = None,
        job_description: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> InvoiceBatchJob:
        """Generates a batch of invoices. A job does it: the answer tells which, not what came of it. Ask for that with `generation_status`.

        `POST /InvoiceBatches`.

        Args:
            invoice_date: Invoice date.
            customized_target_dates: Instead of `target_date`, by type of charge.
            target_date: Invoices what is due up to this date.
            invoice_all_accounts: Invoices all accounts.
            invoice_all_batch_groups: Invoices all invoice batch groups.
            accounts: Ids of accounts.
            invoice_batch_groups: Ids of invoice batch groups.
            minimum_invoice_amount: Minimum invoice amount.
            ensure_webhooks_are_enabled: Refuses to start when no webhook would be told of the end.
            job_description: Job description.
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
            "invoice_batches.generate",
            (),
            {
                "invoice_date": invoice_date,
                "customized_target_dates": customized_target_dates,
                "target_date": target_date,
                "invoice_all_accounts": invoice_all_accounts,
                "invoice_all_batch_groups": invoice_all_batch_groups,
                "accounts": accounts,
                "invoice_batch_groups": invoice_batch_groups,
                "minimum_invoice_amount": minimum_invoice_amount,
                "ensure_webhooks_are_enabled": ensure_webhooks_are_enabled,
                "job_description": job_description,
            },
            InvoiceBatchJob,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        ).wait()

    def generation_status(
        self,
        batch_reference: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> GeneratedBatchStatus:
        """Reads how the job stands that generates a batch. `result_status` says whether the job succeeded; a job that failed is an answer here, not an error.

        `GET /InvoiceBatches/BatchJobStatus/{batchReference}/Generated`.

        Args:
            batch_reference: Id of the job, id or number of the batch, or id of the event.
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
        return self._client.invoke("invoice_batches.generation_status", (batch_reference,), None, GeneratedBatchStatus, timeout, retries, max_wait, headers, legal_entity).wait()

    def get(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> InvoiceBatch:
        """Reads one invoice batch.

        `GET /InvoiceBatches/{id}`.

        Args:
            id: Id of the batch.
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
        return self._client.invoke("invoice_batches.get", (id,), None, InvoiceBatch, timeout, retries, max_wait, headers, legal_entity).wait()

    def list(
        self,
        *,
        filter: Filter | str | Callable[[InvoiceBatchFields], Filter] | None = None,
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
    ) -> Listing[InvoiceBatch]:
        """Lists invoice batches.

        `GET /InvoiceBatches`.

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
        return Listing(self._client, "invoice_batches.list", (filter, order_by, modified_after, modified_before, None, None), InvoiceBatch, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def log(
        self,
        batch_identifier: str,
        *,
        filter: Filter | str | Callable[[InvoiceBatchLogEntryFields], Filter] | None = None,
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
    ) -> Listing[InvoiceBatchLogEntry]:
        """Lists what happened while a batch was generated or posted.

        `GET /InvoiceBatches/{batchIdentifier}/BatchLog`.

        Correction: The rows are published as one object; they are a list.

        Args:
            batch_identifier: Id or reference of the batch.
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
        return Listing(self._client, "invoice_batches.log", (batch_identifier, filter, order_by, modified_after, modified_before, None, None), InvoiceBatchLogEntry, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def post(
        self,
        id: UUID | str,
        *,
        ensure_webhooks_are_enabled: bool | None = None,
        job_description: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> InvoiceBatchJob:
        """Posts the invoices of a batch. A job does it: the answer tells which, not what came of it. Ask for that with `posting_status`.

        `POST /InvoiceBatches/{id}/Post`.

        Args:
            id: Id of the batch.
            ensure_webhooks_are_enabled: Refuses to start when no webhook would be told of the end.
            job_description: Job description.
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
            "invoice_batches.post",
            (id,),
            {
                "ensure_webhooks_are_enabled": ensure_webhooks_are_enabled,
                "job_description": job_description,
            },
            InvoiceBatchJob,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        ).wait()

    def posting_status(
        self,
        batch_reference: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> PostedBatchStatus:
        """Reads how the job stands that posts a batch. `result_status` says whether the job succeeded; a job that failed is an answer here, not an error.

        `GET /InvoiceBatches/BatchJobStatus/{batchReference}/Posted`.

        Args:
            batch_reference: Id of the job, id or number of the batch, or id of the event.
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
        return self._client.invoke("invoice_batches.posting_status", (batch_reference,), None, PostedBatchStatus, timeout, retries, max_wait, headers, legal_entity).wait()


class AsyncInvoiceBatches:
    """Invoice batches: invoices that are generated and posted together: `client.invoice_batches`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def generate(
        self,
        *,
        invoice_date: datetime.datetime | datetime.date | None = None,
        customized_target_dates: TargetDatesInput | None = None,
        target_date: datetime.datetime | datetime.date | None = None,
        invoice_all_accounts: bool | None = None,
        invoice_all_batch_groups: bool | None = None,
        accounts: Sequence[UUID | str] | None = None,
        invoice_batch_groups: Sequence[UUID | str] | None = None,
        minimum_invoice_amount: Decimal | int | str | None = None,
        ensure_webhooks_are_enabled: bool | None = None,
        job_description: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> InvoiceBatchJob:
        """Generates a batch of invoices. A job does it: the answer tells which, not what came of it. Ask for that with `generation_status`.

        `POST /InvoiceBatches`.

        Args:
            invoice_date: Invoice date.
            customized_target_dates: Instead of `target_date`, by type of charge.
            target_date: Invoices what is due up to this date.
            invoice_all_accounts: Invoices all accounts.
            invoice_all_batch_groups: Invoices all invoice batch groups.
            accounts: Ids of accounts.
            invoice_batch_groups: Ids of invoice batch groups.
            minimum_invoice_amount: Minimum invoice amount.
            ensure_webhooks_are_enabled: Refuses to start when no webhook would be told of the end.
            job_description: Job description.
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
            "invoice_batches.generate",
            (),
            {
                "invoice_date": invoice_date,
                "customized_target_dates": customized_target_dates,
                "target_date": target_date,
                "invoice_all_accounts": invoice_all_accounts,
                "invoice_all_batch_groups": invoice_all_batch_groups,
                "accounts": accounts,
                "invoice_batch_groups": invoice_batch_groups,
                "minimum_invoice_amount": minimum_invoice_amount,
                "ensure_webhooks_are_enabled": ensure_webhooks_are_enabled,
                "job_description": job_description,
            },
            InvoiceBatchJob,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        )

    async def generation_status(
        self,
        batch_reference: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> GeneratedBatchStatus:
        """Reads how the job stands that generates a batch. `result_status` says whether the job succeeded; a job that failed is an answer here, not an error.

        `GET /InvoiceBatches/BatchJobStatus/{batchReference}/Generated`.

        Args:
            batch_reference: Id of the job, id or number of the batch, or id of the event.
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
        return await self._client.invoke("invoice_batches.generation_status", (batch_reference,), None, GeneratedBatchStatus, timeout, retries, max_wait, headers, legal_entity)

    async def get(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> InvoiceBatch:
        """Reads one invoice batch.

        `GET /InvoiceBatches/{id}`.

        Args:
            id: Id of the batch.
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
        return await self._client.invoke("invoice_batches.get", (id,), None, InvoiceBatch, timeout, retries, max_wait, headers, legal_entity)

    def list(
        self,
        *,
        filter: Filter | str | Callable[[InvoiceBatchFields], Filter] | None = None,
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
    ) -> AsyncListing[InvoiceBatch]:
        """Lists invoice batches.

        `GET /InvoiceBatches`.

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
        return AsyncListing(self._client, "invoice_batches.list", (filter, order_by, modified_after, modified_before, None, None), InvoiceBatch, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def log(
        self,
        batch_identifier: str,
        *,
        filter: Filter | str | Callable[[InvoiceBatchLogEntryFields], Filter] | None = None,
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
    ) -> AsyncListing[InvoiceBatchLogEntry]:
        """Lists what happened while a batch was generated or posted.

        `GET /InvoiceBatches/{batchIdentifier}/BatchLog`.

        Correction: The rows are published as one object; they are a list.

        Args:
            batch_identifier: Id or reference of the batch.
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
        return AsyncListing(self._client, "invoice_batches.log", (batch_identifier, filter, order_by, modified_after, modified_before, None, None), InvoiceBatchLogEntry, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    async def post(
        self,
        id: UUID | str,
        *,
        ensure_webhooks_are_enabled: bool | None = None,
        job_description: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> InvoiceBatchJob:
        """Posts the invoices of a batch. A job does it: the answer tells which, not what came of it. Ask for that with `posting_status`.

        `POST /InvoiceBatches/{id}/Post`.

        Args:
            id: Id of the batch.
            ensure_webhooks_are_enabled: Refuses to start when no webhook would be told of the end.
            job_description: Job description.
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
            "invoice_batches.post",
            (id,),
            {
                "ensure_webhooks_are_enabled": ensure_webhooks_are_enabled,
                "job_description": job_description,
            },
            InvoiceBatchJob,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        )

    async def posting_status(
        self,
        batch_reference: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> PostedBatchStatus:
        """Reads how the job stands that posts a batch. `result_status` says whether the job succeeded; a job that failed is an answer here, not an error.

        `GET /InvoiceBatches/BatchJobStatus/{batchReference}/Posted`.

        Args:
            batch_reference: Id of the job, id or number of the batch, or id of the event.
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
        return await self._client.invoke("invoice_batches.posting_status", (batch_reference,), None, PostedBatchStatus, timeout, retries, max_wait, headers, legal_entity)
