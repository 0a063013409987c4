# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Webhooks: addresses that are told of events: the methods of `client.webhooks`."""

from __future__ import annotations

from ...._list import AsyncListing, Listing
from ...._native import Response
from ..models.webhooks import Webhook

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from ...._native import Client
    from ..models.webhooks import WebhookStatus


class Webhooks:
    """Webhooks: addresses that are told of events: `client.webhooks`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
        url: str,
        events: Sequence[str],
        description: str | None = None,
        webhook_status: WebhookStatus | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Webhook:
        """Subscribes an address to events. `token` in the answer is the secret that every delivery carries: keep it.

        `POST /Webhooks`.

        Correction: Published with JSON under three content types; it is read as `application/json`.

        Args:
            url: Url.
            events: Tags of the events, such as `InvoicePosted`.
            description: Description.
            webhook_status: Webhook status.
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
            "webhooks.create",
            (),
            {
                "url": url,
                "events": events,
                "description": description,
                "webhook_status": webhook_status,
            },
            Webhook,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        ).wait()

    def delete(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Ends a subscription to events.

        `DELETE /Webhooks/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the webhook.
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
        return self._client.invoke("webhooks.delete", (id,), None, Response, timeout, retries, max_wait, headers, legal_entity).wait()

    def get(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Webhook:
        """Reads one webhook.

        `GET /Webhooks/{id}`.

        Correction: Published with JSON under three content types; it is read as `application/json`.

        Args:
            id: Id of the webhook.
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
        return self._client.invoke("webhooks.get", (id,), None, Webhook, timeout, retries, max_wait, headers, legal_entity).wait()

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Listing[Webhook]:
        """Lists the webhooks that are subscribed. The whole list comes at once.

        `GET /Webhooks`.

        Correction: Published with JSON under three content types; it is read as `application/json`.

        Args:
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
        return Listing(self._client, "webhooks.list", (), Webhook, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)


class AsyncWebhooks:
    """Webhooks: addresses that are told of events: `client.webhooks`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self,
        *,
        url: str,
        events: Sequence[str],
        description: str | None = None,
        webhook_status: WebhookStatus | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Webhook:
        """Subscribes an address to events. `token` in the answer is the secret that every delivery carries: keep it.

        `POST /Webhooks`.

        Correction: Published with JSON under three content types; it is read as `application/json`.

        Args:
            url: Url.
            events: Tags of the events, such as `InvoicePosted`.
            description: Description.
            webhook_status: Webhook status.
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
            "webhooks.create",
            (),
            {
                "url": url,
                "events": events,
                "description": description,
                "webhook_status": webhook_status,
            },
            Webhook,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        )

    async def delete(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Ends a subscription to events.

        `DELETE /Webhooks/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the webhook.
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
        return await self._client.invoke("webhooks.delete", (id,), None, Response, timeout, retries, max_wait, headers, legal_entity)

    async def get(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Webhook:
        """Reads one webhook.

        `GET /Webhooks/{id}`.

        Correction: Published with JSON under three content types; it is read as `application/json`.

        Args:
            id: Id of the webhook.
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
        return await self._client.invoke("webhooks.get", (id,), None, Webhook, timeout, retries, max_wait, headers, legal_entity)

    def list(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> AsyncListing[Webhook]:
        """Lists the webhooks that are subscribed. The whole list comes at once.

        `GET /Webhooks`.

        Correction: Published with JSON under three content types; it is read as `application/json`.

        Args:
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
        return AsyncListing(self._client, "webhooks.list", (), Webhook, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)
