# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Custom fields: which ones the entities have: the methods of `client.custom_fields`."""

from __future__ import annotations

from ...._list import AsyncListing, Listing
from ...._native import UNSET, Response
from ..models.custom_fields import CustomField

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from ...._input import Lookup
    from ...._native import Client, Filter
    from ..fields import CustomFieldFields
    from ..models.custom_fields import CustomFieldEntity, CustomFieldType, CustomFieldTypeEntity


class CustomFields:
    """Custom fields: which ones the entities have: `client.custom_fields`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
        field_type: CustomFieldType | str,
        entity: CustomFieldEntity | str | None = None,
        key: str | None = None,
        name: str | None = None,
        default_value: str | None = None,
        list: Lookup | None = None,
        type_entity: CustomFieldTypeEntity | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Configures a custom field.

        `POST /CustomFieldConfigurations`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            field_type: Field type.
            entity: Entity.
            key: Key.
            name: Name.
            default_value: Default value.
            list: List.
            type_entity: Type entity.
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
            "custom_fields.create",
            (),
            {
                "field_type": field_type,
                "entity": entity,
                "key": key,
                "name": name,
                "default_value": default_value,
                "list": list,
                "type_entity": type_entity,
            },
            Response,
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
    ) -> CustomField:
        """Reads one custom field.

        `GET /CustomFieldConfigurations/{id}`.

        Args:
            id: Id of the custom field.
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
        return self._client.invoke("custom_fields.get", (id,), None, CustomField, timeout, retries, max_wait, headers, legal_entity).wait()

    def get_by_key(
        self,
        entity: str,
        key: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> CustomField:
        """Reads the custom field of an entity by its key.

        `GET /CustomFieldConfigurations/{entity}/{key}`.

        Args:
            entity: Entity that has the field, such as `Account`.
            key: Key of the field.
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
        return self._client.invoke("custom_fields.get_by_key", (entity, key), None, CustomField, timeout, retries, max_wait, headers, legal_entity).wait()

    def list(
        self,
        *,
        filter: Filter | str | Callable[[CustomFieldFields], Filter] | None = None,
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
    ) -> Listing[CustomField]:
        """Lists the custom fields that are configured.

        `GET /CustomFieldConfigurations`.

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
        return Listing(self._client, "custom_fields.list", (filter, order_by, modified_after, modified_before, None, None), CustomField, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def update(
        self,
        id: UUID | str,
        *,
        field_type: CustomFieldType | str | None = UNSET,
        entity: CustomFieldEntity | str | None = UNSET,
        key: str | None = UNSET,
        name: str | None = UNSET,
        default_value: str | None = UNSET,
        list: Lookup | None = UNSET,
        type_entity: CustomFieldTypeEntity | str | None = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes a custom field.

        `PATCH /CustomFieldConfigurations/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the custom field.
            field_type: Field type.
            entity: Entity.
            key: Key.
            name: Name.
            default_value: Default value.
            list: List.
            type_entity: Type entity.
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
            "custom_fields.update",
            (id,),
            {
                "field_type": field_type,
                "entity": entity,
                "key": key,
                "name": name,
                "default_value": default_value,
                "list": list,
                "type_entity": type_entity,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        ).wait()

    def update_by_key(
        self,
        current_entity: str,
        current_key: str,
        *,
        field_type: CustomFieldType | str | None = UNSET,
        entity: CustomFieldEntity | str | None = UNSET,
        key: str | None = UNSET,
        name: str | None = UNSET,
        default_value: str | None = UNSET,
        list: Lookup | None = UNSET,
        type_entity: CustomFieldTypeEntity | str | None = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes the custom field of an entity, found by its key. `current_entity` and `current_key` say which field; `entity` and `key` in the body would change them.

        `PATCH /CustomFieldConfigurations/{entity}/{key}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            current_entity: Entity that has the field now, such as `Account`.
            current_key: Key of the field now.
            field_type: Field type.
            entity: Entity.
            key: Key.
            name: Name.
            default_value: Default value.
            list: List.
            type_entity: Type entity.
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
            "custom_fields.update_by_key",
            (current_entity, current_key),
            {
                "field_type": field_type,
                "entity": entity,
                "key": key,
                "name": name,
                "default_value": default_value,
                "list": list,
                "type_entity": type_entity,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        ).wait()


class AsyncCustomFields:
    """Custom fields: which ones the entities have: `client.custom_fields`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self,
        *,
        field_type: CustomFieldType | str,
        entity: CustomFieldEntity | str | None = None,
        key: str | None = None,
        name: str | None = None,
        default_value: str | None = None,
        list: Lookup | None = None,
        type_entity: CustomFieldTypeEntity | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Configures a custom field.

        `POST /CustomFieldConfigurations`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            field_type: Field type.
            entity: Entity.
            key: Key.
            name: Name.
            default_value: Default value.
            list: List.
            type_entity: Type entity.
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
            "custom_fields.create",
            (),
            {
                "field_type": field_type,
                "entity": entity,
                "key": key,
                "name": name,
                "default_value": default_value,
                "list": list,
                "type_entity": type_entity,
            },
            Response,
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
    ) -> CustomField:
        """Reads one custom field.

        `GET /CustomFieldConfigurations/{id}`.

        Args:
            id: Id of the custom field.
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
        return await self._client.invoke("custom_fields.get", (id,), None, CustomField, timeout, retries, max_wait, headers, legal_entity)

    async def get_by_key(
        self,
        entity: str,
        key: str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> CustomField:
        """Reads the custom field of an entity by its key.

        `GET /CustomFieldConfigurations/{entity}/{key}`.

        Args:
            entity: Entity that has the field, such as `Account`.
            key: Key of the field.
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
        return await self._client.invoke("custom_fields.get_by_key", (entity, key), None, CustomField, timeout, retries, max_wait, headers, legal_entity)

    def list(
        self,
        *,
        filter: Filter | str | Callable[[CustomFieldFields], Filter] | None = None,
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
    ) -> AsyncListing[CustomField]:
        """Lists the custom fields that are configured.

        `GET /CustomFieldConfigurations`.

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
        return AsyncListing(self._client, "custom_fields.list", (filter, order_by, modified_after, modified_before, None, None), CustomField, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    async def update(
        self,
        id: UUID | str,
        *,
        field_type: CustomFieldType | str | None = UNSET,
        entity: CustomFieldEntity | str | None = UNSET,
        key: str | None = UNSET,
        name: str | None = UNSET,
        default_value: str | None = UNSET,
        list: Lookup | None = UNSET,
        type_entity: CustomFieldTypeEntity | str | None = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes a custom field.

        `PATCH /CustomFieldConfigurations/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the custom field.
            field_type: Field type.
            entity: Entity.
            key: Key.
            name: Name.
            default_value: Default value.
            list: List.
            type_entity: Type entity.
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
            "custom_fields.update",
            (id,),
            {
                "field_type": field_type,
                "entity": entity,
                "key": key,
                "name": name,
                "default_value": default_value,
                "list": list,
                "type_entity": type_entity,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        )

    async def update_by_key(
        self,
        current_entity: str,
        current_key: str,
        *,
        field_type: CustomFieldType | str | None = UNSET,
        entity: CustomFieldEntity | str | None = UNSET,
        key: str | None = UNSET,
        name: str | None = UNSET,
        default_value: str | None = UNSET,
        list: Lookup | None = UNSET,
        type_entity: CustomFieldTypeEntity | str | None = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes the custom field of an entity, found by its key. `current_entity` and `current_key` say which field; `entity` and `key` in the body would change them.

        `PATCH /CustomFieldConfigurations/{entity}/{key}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            current_entity: Entity that has the field now, such as `Account`.
            current_key: Key of the field now.
            field_type: Field type.
            entity: Entity.
            key: Key.
            name: Name.
            default_value: Default value.
            list: List.
            type_entity: Type entity.
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
            "custom_fields.update_by_key",
            (current_entity, current_key),
            {
                "field_type": field_type,
                "entity": entity,
                "key": key,
                "name": name,
                "default_value": default_value,
                "list": list,
                "type_entity": type_entity,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        )
