# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Bookings: what each change of an order did to the metrics: the methods of `client.bookings`."""

from __future__ import annotations

from ...._list import AsyncListing, Listing
from ...._native import UNSET, Response
from ..models.bookings import Booking

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from ...._input import Lookup
    from ...._native import Client, Filter
    from ..fields import BookingFields
    from ..models.bookings import AccountCategory, BookingType, ChangeType


class Bookings:
    """Bookings: what each change of an order did to the metrics: `client.bookings`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Booking:
        """Reads one booking.

        `GET /Bookings/{id}`.

        Args:
            id: Id of the booking.
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
        return self._client.invoke("bookings.get", (id,), None, Booking, timeout, retries, max_wait, headers, legal_entity).wait()

    def list(
        self,
        *,
        filter: Filter | str | Callable[[BookingFields], Filter] | None = None,
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
    ) -> Listing[Booking]:
        """Lists bookings. `modified_after` and `modified_before` also look at booking lines.

        `GET /Bookings`.

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
        return Listing(self._client, "bookings.list", (filter, order_by, modified_after, modified_before, None, None), Booking, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def update(
        self,
        id: UUID | str,
        *,
        booking_type: BookingType | str | None = UNSET,
        account_category: AccountCategory | str | None = UNSET,
        change_type: ChangeType | str | None = UNSET,
        notes: str | None = UNSET,
        effective_date: datetime.datetime | datetime.date | None = UNSET,
        classification: Lookup | None = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes how a booking is classified.

        `PATCH /Bookings/{id}`.

        Correction: Published with the idempotency header. It is documented to be ignored on everything but POST, so it is not offered here.

        Args:
            id: Id of the booking.
            booking_type: Booking type.
            account_category: Account category.
            change_type: Change type.
            notes: Notes.
            effective_date: Effective date.
            classification: Classification. Looked up by `id` or `name`.
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
            "bookings.update",
            (id,),
            {
                "booking_type": booking_type,
                "account_category": account_category,
                "change_type": change_type,
                "notes": notes,
                "effective_date": effective_date,
                "classification": classification,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        ).wait()


class AsyncBookings:
    """Bookings: what each change of an order did to the metrics: `client.bookings`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Booking:
        """Reads one booking.

        `GET /Bookings/{id}`.

        Args:
            id: Id of the booking.
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
        return await self._client.invoke("bookings.get", (id,), None, Booking, timeout, retries, max_wait, headers, legal_entity)

    def list(
        self,
        *,
        filter: Filter | str | Callable[[BookingFields], Filter] | None = None,
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
    ) -> AsyncListing[Booking]:
        """Lists bookings. `modified_after` and `modified_before` also look at booking lines.

        `GET /Bookings`.

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
        return AsyncListing(self._client, "bookings.list", (filter, order_by, modified_after, modified_before, None, None), Booking, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    async def update(
        self,
        id: UUID | str,
        *,
        booking_type: BookingType | str | None = UNSET,
        account_category: AccountCategory | str | None = UNSET,
        change_type: ChangeType | str | None = UNSET,
        notes: str | None = UNSET,
        effective_date: datetime.datetime | datetime.date | None = UNSET,
        classification: Lookup | None = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes how a booking is classified.

        `PATCH /Bookings/{id}`.

        Correction: Published with the idempotency header. It is documented to be ignored on everything but POST, so it is not offered here.

        Args:
            id: Id of the booking.
            booking_type: Booking type.
            account_category: Account category.
            change_type: Change type.
            notes: Notes.
            effective_date: Effective date.
            classification: Classification. Looked up by `id` or `name`.
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
            "bookings.update",
            (id,),
            {
                "booking_type": booking_type,
                "account_category": account_category,
                "change_type": change_type,
                "notes": notes,
                "effective_date": effective_date,
                "classification": classification,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        )
