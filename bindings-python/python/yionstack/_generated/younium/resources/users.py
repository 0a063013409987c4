# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Users and roles: the methods of `client.users`."""

from __future__ import annotations

from ...._list import AsyncListing, Listing
from ..models.users import Role, User

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...._native import Client


class Users:
    """Users and roles: `client.users`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def by_role(
        self,
        role_id: UUID | str,
        *,
        legal_entity_id: UUID | str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Listing[User]:
        """Lists the users who have a role. Needs the permission User View. The users are those of the tenant, with their roles in all legal entities.

        `GET /Users/ByRole/{roleId}`.

        Correction: The answer is published as a page, but without the parameters that ask for the next one; they are sent as to every other list.

        Args:
            role_id: Id of the role.
            legal_entity_id: Only users who have the role in this legal entity.
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
        return Listing(self._client, "users.by_role", (role_id, legal_entity_id, None, None), User, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def get(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> User:
        """Reads one user. Needs the permission User View.

        `GET /Users/{id}`.

        Args:
            id: Id of the user.
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
        return self._client.invoke("users.get", (id,), None, User, timeout, retries, max_wait, headers, legal_entity).wait()

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
    ) -> Listing[User]:
        """Lists users. Needs the permission User View. The users are those of the tenant, with their roles in all legal entities.

        `GET /Users`.

        Correction: The answer is published as a page, but without the parameters that ask for the next one; they are sent as to every other list.

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
        return Listing(self._client, "users.list", (None, None), User, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def role(
        self,
        role_id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Role:
        """Reads one role. Needs the permission User View.

        `GET /Users/roles/{id}`.

        Args:
            role_id: Id of the role.
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
        return self._client.invoke("users.role", (role_id,), None, Role, timeout, retries, max_wait, headers, legal_entity).wait()

    def roles(
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
    ) -> Listing[Role]:
        """Lists roles. Needs the permission User View.

        `GET /Users/roles`.

        Correction: The answer is published as a page, but without the parameters that ask for the next one; they are sent as to every other list.

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
        return Listing(self._client, "users.roles", (None, None), Role, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)


class AsyncUsers:
    """Users and roles: `client.users`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def by_role(
        self,
        role_id: UUID | str,
        *,
        legal_entity_id: UUID | str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> AsyncListing[User]:
        """Lists the users who have a role. Needs the permission User View. The users are those of the tenant, with their roles in all legal entities.

        `GET /Users/ByRole/{roleId}`.

        Correction: The answer is published as a page, but without the parameters that ask for the next one; they are sent as to every other list.

        Args:
            role_id: Id of the role.
            legal_entity_id: Only users who have the role in this legal entity.
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
        return AsyncListing(self._client, "users.by_role", (role_id, legal_entity_id, None, None), User, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    async def get(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> User:
        """Reads one user. Needs the permission User View.

        `GET /Users/{id}`.

        Args:
            id: Id of the user.
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
        return await self._client.invoke("users.get", (id,), None, User, timeout, retries, max_wait, headers, legal_entity)

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
    ) -> AsyncListing[User]:
        """Lists users. Needs the permission User View. The users are those of the tenant, with their roles in all legal entities.

        `GET /Users`.

        Correction: The answer is published as a page, but without the parameters that ask for the next one; they are sent as to every other list.

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
        return AsyncListing(self._client, "users.list", (None, None), User, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    async def role(
        self,
        role_id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Role:
        """Reads one role. Needs the permission User View.

        `GET /Users/roles/{id}`.

        Args:
            role_id: Id of the role.
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
        return await self._client.invoke("users.role", (role_id,), None, Role, timeout, retries, max_wait, headers, legal_entity)

    def roles(
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
    ) -> AsyncListing[Role]:
        """Lists roles. Needs the permission User View.

        `GET /Users/roles`.

        Correction: The answer is published as a page, but without the parameters that ask for the next one; they are sent as to every other list.

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
        return AsyncListing(self._client, "users.roles", (None, None), Role, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)
