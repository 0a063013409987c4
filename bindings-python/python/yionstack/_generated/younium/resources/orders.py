# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Orders of both types, and their charges: the methods of `client.orders`."""

from __future__ import annotations

from ...._list import AsyncListing, Listing
from ...._native import UNSET, Response
from ..models.orders import OrderProductCharge

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Mapping
    from typing import Any
    from uuid import UUID

    from ...._native import Client, Filter
    from ..fields import OrderProductChargeFields


class Orders:
    """Orders of both types, and their charges: `client.orders`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def charge(
        self,
        charge_id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> OrderProductCharge:
        """Reads a charge on an order, in any version.

        `GET /Orders/Charges/{id}`.

        Args:
            charge_id: Id of the charge on the order.
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
        return self._client.invoke("orders.charge", (charge_id,), None, OrderProductCharge, timeout, retries, max_wait, headers, legal_entity).wait()

    def charges(
        self,
        id: UUID | str,
        *,
        filter: Filter | str | Callable[[OrderProductChargeFields], Filter] | None = None,
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
    ) -> Listing[OrderProductCharge]:
        """Lists the charges of an order.

        `GET /Orders/{id}/charges`.

        Args:
            id: Id of the subscription or sales order.
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
        return Listing(self._client, "orders.charges", (id, filter, order_by, modified_after, modified_before, None, None), OrderProductCharge, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def get(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Reads a subscription or a sales order, in any version. For an id that may be either. The answer is what `subscriptions.get` or `sales_orders.get` gives, as JSON with the names on the wire: "orderType" tells which.

        `GET /Orders/{id}`.

        Correction: No schema is published for the answer, which depends on the id: it is handed out as it came.

        Args:
            id: Id of the subscription or sales order, or of a version of it.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            What was asked for, as it came: nothing is published of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return self._client.invoke("orders.get", (id,), None, Response, timeout, retries, max_wait, headers, legal_entity).wait()

    def product_charges(
        self,
        order_product_id: UUID | str,
        *,
        filter: Filter | str | Callable[[OrderProductChargeFields], Filter] | None = None,
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
    ) -> Listing[OrderProductCharge]:
        """Lists the charges of a product on an order.

        `GET /Orders/Products/{id}/charges`.

        Args:
            order_product_id: Id of the product on the order.
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
        return Listing(self._client, "orders.product_charges", (order_product_id, filter, order_by, modified_after, modified_before, None, None), OrderProductCharge, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def set_invoiced_to(
        self,
        charge_id: UUID | str,
        *,
        invoiced_to_date: datetime.datetime | datetime.date | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Sets the date up to which a charge counts as invoiced. It cannot lie before the start of the charge, nor before the date that is set now. Answers call it `charged_through_date`.

        `POST /Orders/Charges/{id}/InvoicedTo`.

        Args:
            charge_id: Id of the charge on the order.
            invoiced_to_date: Invoiced to date.
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
            "orders.set_invoiced_to",
            (charge_id,),
            {
                "invoiced_to_date": invoiced_to_date,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        ).wait()

    def update_charge(
        self,
        charge_id: UUID | str,
        *,
        description: str | None = UNSET,
        remarks: str | None = UNSET,
        external_erp_id: str | None = UNSET,
        external_crm_id: str | None = UNSET,
        custom_fields: Any = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes what describes a charge on an order.

        `PATCH /Orders/Charges/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            charge_id: Id of the charge on the order.
            description: Description.
            remarks: Remarks.
            external_erp_id: Id of this in your ERP system.
            external_crm_id: Id of this in your CRM system.
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
            "orders.update_charge",
            (charge_id,),
            {
                "description": description,
                "remarks": remarks,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "custom_fields": custom_fields,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        ).wait()


class AsyncOrders:
    """Orders of both types, and their charges: `client.orders`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def charge(
        self,
        charge_id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> OrderProductCharge:
        """Reads a charge on an order, in any version.

        `GET /Orders/Charges/{id}`.

        Args:
            charge_id: Id of the charge on the order.
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
        return await self._client.invoke("orders.charge", (charge_id,), None, OrderProductCharge, timeout, retries, max_wait, headers, legal_entity)

    def charges(
        self,
        id: UUID | str,
        *,
        filter: Filter | str | Callable[[OrderProductChargeFields], Filter] | None = None,
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
    ) -> AsyncListing[OrderProductCharge]:
        """Lists the charges of an order.

        `GET /Orders/{id}/charges`.

        Args:
            id: Id of the subscription or sales order.
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
        return AsyncListing(self._client, "orders.charges", (id, filter, order_by, modified_after, modified_before, None, None), OrderProductCharge, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    async def get(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Reads a subscription or a sales order, in any version. For an id that may be either. The answer is what `subscriptions.get` or `sales_orders.get` gives, as JSON with the names on the wire: "orderType" tells which.

        `GET /Orders/{id}`.

        Correction: No schema is published for the answer, which depends on the id: it is handed out as it came.

        Args:
            id: Id of the subscription or sales order, or of a version of it.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            What was asked for, as it came: nothing is published of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return await self._client.invoke("orders.get", (id,), None, Response, timeout, retries, max_wait, headers, legal_entity)

    def product_charges(
        self,
        order_product_id: UUID | str,
        *,
        filter: Filter | str | Callable[[OrderProductChargeFields], Filter] | None = None,
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
    ) -> AsyncListing[OrderProductCharge]:
        """Lists the charges of a product on an order.

        `GET /Orders/Products/{id}/charges`.

        Args:
            order_product_id: Id of the product on the order.
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
        return AsyncListing(self._client, "orders.product_charges", (order_product_id, filter, order_by, modified_after, modified_before, None, None), OrderProductCharge, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    async def set_invoiced_to(
        self,
        charge_id: UUID | str,
        *,
        invoiced_to_date: datetime.datetime | datetime.date | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Sets the date up to which a charge counts as invoiced. It cannot lie before the start of the charge, nor before the date that is set now. Answers call it `charged_through_date`.

        `POST /Orders/Charges/{id}/InvoicedTo`.

        Args:
            charge_id: Id of the charge on the order.
            invoiced_to_date: Invoiced to date.
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
            "orders.set_invoiced_to",
            (charge_id,),
            {
                "invoiced_to_date": invoiced_to_date,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        )

    async def update_charge(
        self,
        charge_id: UUID | str,
        *,
        description: str | None = UNSET,
        remarks: str | None = UNSET,
        external_erp_id: str | None = UNSET,
        external_crm_id: str | None = UNSET,
        custom_fields: Any = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes what describes a charge on an order.

        `PATCH /Orders/Charges/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            charge_id: Id of the charge on the order.
            description: Description.
            remarks: Remarks.
            external_erp_id: Id of this in your ERP system.
            external_crm_id: Id of this in your CRM system.
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
            "orders.update_charge",
            (charge_id,),
            {
                "description": description,
                "remarks": remarks,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "custom_fields": custom_fields,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        )
