# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Measurements: quantities at a date, such as licences in use: the methods of `client.measurements`."""

from __future__ import annotations

from ...._list import AsyncListing, Listing
from ...._native import Response
from ..models.api import ImportResult
from ..models.measurements import Measurement

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Mapping
    from decimal import Decimal
    from typing import Any
    from uuid import UUID

    from ...._input import Lookup
    from ...._native import Client, Filter
    from ..fields import MeasurementFields


class Measurements:
    """Measurements: quantities at a date, such as licences in use: `client.measurements`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
        from_date: datetime.datetime | datetime.date,
        account: Lookup | None = None,
        order: Lookup | None = None,
        product: Lookup | None = None,
        charge: Lookup | None = None,
        quantity: Decimal | int | str | None = None,
        tag: str | None = None,
        custom_fields: Any = None,
        validate_data: bool | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Creates a measurement.

        `POST /Measurements`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            from_date: From date.
            account: Account. Looked up by `account_number`, `id` or `name`.
            order: Order. Looked up by `order_number` or `id`.
            product: Product. Looked up by `product_number` or `order_product_id`.
            charge: Charge. Looked up by `charge_number` or `order_product_charge_id`.
            quantity: Quantity.
            tag: Tag.
            custom_fields: Custom fields, by their keys.
            validate_data: Checks it before it is stored.
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
            "measurements.create",
            (),
            {
                "account": account,
                "order": order,
                "product": product,
                "charge": charge,
                "from_date": from_date,
                "quantity": quantity,
                "tag": tag,
                "custom_fields": custom_fields,
                "validate_data": validate_data,
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
    ) -> Measurement:
        """Reads one measurement.

        `GET /Measurements/{id}`.

        Args:
            id: Id of the measurement.
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
        return self._client.invoke("measurements.get", (id,), None, Measurement, timeout, retries, max_wait, headers, legal_entity).wait()

    def import_data(
        self,
        *,
        mapping_template_name: str,
        data: Any,
        date_format: str | None = None,
        decimal_separator: str | None = None,
        data_format: str | None = None,
        batch_name: str | None = None,
        use_preprocessing_rules: bool | None = None,
        allow_duplicate_entries: bool | None = None,
        break_on_validation_error: bool | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> ImportResult:
        """Imports measurements as CSV or JSON, through a mapping template. `has_errors` says whether rows were refused, and `errors` which; rows that are refused are an answer here, not an error.

        `POST /Measurements/import`.

        Args:
            mapping_template_name: Mapping template name.
            data: CSV in a text, or JSON.
            date_format: Date format.
            decimal_separator: Decimal separator.
            data_format: `csv` or `json`.
            batch_name: Batch name.
            use_preprocessing_rules: Use preprocessing rules.
            allow_duplicate_entries: Allow duplicate entries.
            break_on_validation_error: Break on validation error.
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
            "measurements.import_data",
            (),
            {
                "mapping_template_name": mapping_template_name,
                "date_format": date_format,
                "decimal_separator": decimal_separator,
                "data_format": data_format,
                "batch_name": batch_name,
                "data": data,
                "use_preprocessing_rules": use_preprocessing_rules,
                "allow_duplicate_entries": allow_duplicate_entries,
                "break_on_validation_error": break_on_validation_error,
            },
            ImportResult,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        ).wait()

    def list(
        self,
        *,
        filter: Filter | str | Callable[[MeasurementFields], Filter] | None = None,
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
    ) -> Listing[Measurement]:
        """Lists measurements.

        `GET /Measurements`.

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
        return Listing(self._client, "measurements.list", (filter, order_by, modified_after, modified_before, None, None), Measurement, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)


class AsyncMeasurements:
    """Measurements: quantities at a date, such as licences in use: `client.measurements`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self,
        *,
        from_date: datetime.datetime | datetime.date,
        account: Lookup | None = None,
        order: Lookup | None = None,
        product: Lookup | None = None,
        charge: Lookup | None = None,
        quantity: Decimal | int | str | None = None,
        tag: str | None = None,
        custom_fields: Any = None,
        validate_data: bool | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Creates a measurement.

        `POST /Measurements`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            from_date: From date.
            account: Account. Looked up by `account_number`, `id` or `name`.
            order: Order. Looked up by `order_number` or `id`.
            product: Product. Looked up by `product_number` or `order_product_id`.
            charge: Charge. Looked up by `charge_number` or `order_product_charge_id`.
            quantity: Quantity.
            tag: Tag.
            custom_fields: Custom fields, by their keys.
            validate_data: Checks it before it is stored.
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
            "measurements.create",
            (),
            {
                "account": account,
                "order": order,
                "product": product,
                "charge": charge,
                "from_date": from_date,
                "quantity": quantity,
                "tag": tag,
                "custom_fields": custom_fields,
                "validate_data": validate_data,
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
    ) -> Measurement:
        """Reads one measurement.

        `GET /Measurements/{id}`.

        Args:
            id: Id of the measurement.
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
        return await self._client.invoke("measurements.get", (id,), None, Measurement, timeout, retries, max_wait, headers, legal_entity)

    async def import_data(
        self,
        *,
        mapping_template_name: str,
        data: Any,
        date_format: str | None = None,
        decimal_separator: str | None = None,
        data_format: str | None = None,
        batch_name: str | None = None,
        use_preprocessing_rules: bool | None = None,
        allow_duplicate_entries: bool | None = None,
        break_on_validation_error: bool | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> ImportResult:
        """Imports measurements as CSV or JSON, through a mapping template. `has_errors` says whether rows were refused, and `errors` which; rows that are refused are an answer here, not an error.

        `POST /Measurements/import`.

        Args:
            mapping_template_name: Mapping template name.
            data: CSV in a text, or JSON.
            date_format: Date format.
            decimal_separator: Decimal separator.
            data_format: `csv` or `json`.
            batch_name: Batch name.
            use_preprocessing_rules: Use preprocessing rules.
            allow_duplicate_entries: Allow duplicate entries.
            break_on_validation_error: Break on validation error.
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
            "measurements.import_data",
            (),
            {
                "mapping_template_name": mapping_template_name,
                "date_format": date_format,
                "decimal_separator": decimal_separator,
                "data_format": data_format,
                "batch_name": batch_name,
                "data": data,
                "use_preprocessing_rules": use_preprocessing_rules,
                "allow_duplicate_entries": allow_duplicate_entries,
                "break_on_validation_error": break_on_validation_error,
            },
            ImportResult,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        )

    def list(
        self,
        *,
        filter: Filter | str | Callable[[MeasurementFields], Filter] | None = None,
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
    ) -> AsyncListing[Measurement]:
        """Lists measurements.

        `GET /Measurements`.

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
        return AsyncListing(self._client, "measurements.list", (filter, order_by, modified_after, modified_before, None, None), Measurement, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)
