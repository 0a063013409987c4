# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""The revenue schedule: when which revenue is recognised: the methods of `client.revenue_schedule`."""

from __future__ import annotations

from ...._list import AsyncListing, Listing
from ..models.revenue_schedule import RevenueScheduleItem

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from ...._native import Client, Filter
    from ..fields import RevenueScheduleItemFields


class RevenueSchedule:
    """The revenue schedule: when which revenue is recognised: `client.revenue_schedule`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def for_charge(
        self,
        charge_number: str,
        *,
        filter: Filter | str | Callable[[RevenueScheduleItemFields], Filter] | None = None,
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
    ) -> Listing[RevenueScheduleItem]:
        """Lists when the revenue of a charge is recognised.

        `GET /RevenueSchedule/Charge/{chargeNumber}`.

        Args:
            charge_number: Number of the charge on the order.
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
        return Listing(self._client, "revenue_schedule.for_charge", (charge_number, filter, order_by, modified_after, modified_before, None, None), RevenueScheduleItem, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def for_invoice_line(
        self,
        invoice_line_id: UUID | str,
        *,
        filter: Filter | str | Callable[[RevenueScheduleItemFields], Filter] | None = None,
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
    ) -> Listing[RevenueScheduleItem]:
        """Lists when the revenue of an invoice line is recognised.

        `GET /RevenueSchedule/InvoiceLine/{id}`.

        Args:
            invoice_line_id: Id of the invoice line.
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
        return Listing(self._client, "revenue_schedule.for_invoice_line", (invoice_line_id, filter, order_by, modified_after, modified_before, None, None), RevenueScheduleItem, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)


class AsyncRevenueSchedule:
    """The revenue schedule: when which revenue is recognised: `client.revenue_schedule`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def for_charge(
        self,
        charge_number: str,
        *,
        filter: Filter | str | Callable[[RevenueScheduleItemFields], Filter] | None = None,
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
    ) -> AsyncListing[RevenueScheduleItem]:
        """Lists when the revenue of a charge is recognised.

        `GET /RevenueSchedule/Charge/{chargeNumber}`.

        Args:
            charge_number: Number of the charge on the order.
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
        return AsyncListing(self._client, "revenue_schedule.for_charge", (charge_number, filter, order_by, modified_after, modified_before, None, None), RevenueScheduleItem, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def for_invoice_line(
        self,
        invoice_line_id: UUID | str,
        *,
        filter: Filter | str | Callable[[RevenueScheduleItemFields], Filter] | None = None,
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
    ) -> AsyncListing[RevenueScheduleItem]:
        """Lists when the revenue of an invoice line is recognised.

        `GET /RevenueSchedule/InvoiceLine/{id}`.

        Args:
            invoice_line_id: Id of the invoice line.
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
        return AsyncListing(self._client, "revenue_schedule.for_invoice_line", (invoice_line_id, filter, order_by, modified_after, modified_before, None, None), RevenueScheduleItem, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)
