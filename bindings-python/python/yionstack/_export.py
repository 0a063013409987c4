"""Data export, version 3 of Younium's API: everything of a kind, in large pages."""

from __future__ import annotations

from ._list import AsyncListing, Listing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from ._native import Client, Pages


def _opens(
    client: Client,
    path: str,
    query: Mapping[str, str] | None,
    timeout: float | None,
    retries: int | None,
    max_wait: float | None,
    headers: Mapping[str, str] | None,
    legal_entity: str | None,
) -> Callable[[int | None, int | None, int], Pages[Any]]:
    def opens(page_size: int | None, limit: int | None, prefetch: int) -> Pages[Any]:
        return client.export(path, query, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    return opens


class Export:
    """Data export: `client.export`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def rows(
        self,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Listing[dict[str, Any]]:
        """The rows of an entity, as dictionaries with the names of the wire. Numbers with a point are `Decimal`.

        `GET /v3/{path}`.

        An export has no counts, so nothing can tell whether it is complete: fence it by what its query offers, so that no
        row changes while it is read. A page that comes twice is an error.

        Args:
            path: Such as `Subscriptions`, `subscriptions/{id}/metrics`, or the address that a row gives for what belongs
                to it.
            query: Further query parameters.
            page_size: Rows that one request asks for, from 1 to 5,000.
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
        opens = _opens(self._client, path, query, timeout, retries, max_wait, headers, legal_entity)
        rows: Listing[dict[str, Any]] = Listing._of(f"export of {path}", opens, page_size, limit, prefetch)  # pyright: ignore
        return rows


class AsyncExport:
    """Data export: `client.export`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def rows(
        self,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> AsyncListing[dict[str, Any]]:
        """The rows of an entity, as dictionaries with the names of the wire. Numbers with a point are `Decimal`.

        `GET /v3/{path}`.

        An export has no counts, so nothing can tell whether it is complete: fence it by what its query offers, so that no
        row changes while it is read. A page that comes twice is an error.

        Args:
            path: Such as `Subscriptions`, `subscriptions/{id}/metrics`, or the address that a row gives for what belongs
                to it.
            query: Further query parameters.
            page_size: Rows that one request asks for, from 1 to 5,000.
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
        opens = _opens(self._client, path, query, timeout, retries, max_wait, headers, legal_entity)
        rows: AsyncListing[dict[str, Any]] = AsyncListing._of(  # pyright: ignore
            f"export of {path}", opens, page_size, limit, prefetch
        )
        return rows
