# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Sales orders: the methods of `client.sales_orders`."""

from __future__ import annotations

from ...._argument import integer
from ...._list import AsyncListing, Listing
from ...._native import Response
from ..models.api import Acknowledgement
from ..models.sales_orders import SalesOrder

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any
    from uuid import UUID

    from ...._input import Lookup
    from ...._native import Client, Filter
    from ..fields import SalesOrderFields
    from ..inputs import MilestoneInput, OrderDiscountInput, OrderProductCreate
    from ..models.orders import OrderPaymentMethod
    from ..models.sales_orders import SalesOrderStatus, SalesOrderType


class SalesOrders:
    """Sales orders: `client.sales_orders`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def activate(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Acknowledgement:
        """Activates a draft of a sales order.

        `POST /SalesOrders/activate/{id}`.

        Args:
            id: Id of the sales order.
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
        return self._client.invoke("sales_orders.activate", (id,), None, Acknowledgement, timeout, retries, max_wait, headers, legal_entity, idempotency_key).wait()

    def create(
        self,
        *,
        account: Lookup,
        status: SalesOrderStatus | str | None = None,
        description: str | None = None,
        remarks: str | None = None,
        effective_start_date: datetime.datetime | datetime.date | None = None,
        order_date: datetime.datetime | datetime.date | None = None,
        order_type: SalesOrderType | str | None = None,
        order_payment_method: OrderPaymentMethod | str | None = None,
        invoice_separatly: bool | None = None,
        your_reference: str | None = None,
        our_reference: str | None = None,
        your_order_number: str | None = None,
        buyer_reference: str | None = None,
        invoice_address_id: UUID | str | None = None,
        delivery_address_id: UUID | str | None = None,
        payment_term: Lookup | None = None,
        use_account_invoice_batch_group: bool | None = None,
        external_erp_id: str | None = None,
        external_crm_id: str | None = None,
        invoice_account: Lookup | None = None,
        currency: Lookup | None = None,
        invoicing_currency: str | None = None,
        products: Sequence[OrderProductCreate] | None = None,
        milestones: Sequence[MilestoneInput] | None = None,
        order_discounts: Sequence[OrderDiscountInput] | None = None,
        invoice_template_id: UUID | str | None = None,
        invoice_batch_group_id: UUID | str | None = None,
        invoice_batch_group: Lookup | None = None,
        custom_fields: Any = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Creates a sales order. It is active at once or a draft, as `status` says.

        `POST /SalesOrders`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            account: Account. Looked up by `account_number`, `id` or `name`.
            status: Status.
            description: Description.
            remarks: Remarks.
            effective_start_date: Replaced by `order_date`, which wins. Deprecated: the vendor will retire it. Correction: Retired in the vendor's prose only.
            order_date: Order date.
            order_type: Order type.
            order_payment_method: Order payment method.
            invoice_separatly: Whether it gets invoices of its own. Spelt like this by the vendor.
            your_reference: Your reference.
            our_reference: Our reference.
            your_order_number: Your order number.
            buyer_reference: Buyer reference.
            invoice_address_id: Invoice address id.
            delivery_address_id: Delivery address id.
            payment_term: Payment term. Looked up by `name` or `id`.
            use_account_invoice_batch_group: Whether the batch group is that of the account.
            external_erp_id: Id of this in your ERP system.
            external_crm_id: Id of this in your CRM system.
            invoice_account: Invoice account. Looked up by `account_number`, `id` or `name`.
            currency: Currency. Looked up by `code` or `id`.
            invoicing_currency: Code of the currency of its invoices, where it is another one.
            products: Products.
            milestones: Milestones.
            order_discounts: Order discounts.
            invoice_template_id: Invoice template id.
            invoice_batch_group_id: Use `invoice_batch_group`. Deprecated: the vendor will retire it.
            invoice_batch_group: Invoice batch group.
            custom_fields: Custom fields, by their keys.
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
            "sales_orders.create",
            (),
            {
                "status": status,
                "description": description,
                "remarks": remarks,
                "effective_start_date": effective_start_date,
                "order_date": order_date,
                "order_type": order_type,
                "order_payment_method": order_payment_method,
                "invoice_separatly": invoice_separatly,
                "your_reference": your_reference,
                "our_reference": our_reference,
                "your_order_number": your_order_number,
                "buyer_reference": buyer_reference,
                "invoice_address_id": invoice_address_id,
                "delivery_address_id": delivery_address_id,
                "payment_term": payment_term,
                "use_account_invoice_batch_group": use_account_invoice_batch_group,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "account": account,
                "invoice_account": invoice_account,
                "currency": currency,
                "invoicing_currency": invoicing_currency,
                "products": products,
                "milestones": milestones,
                "order_discounts": order_discounts,
                "invoice_template_id": invoice_template_id,
                "invoice_batch_group_id": invoice_batch_group_id,
                "invoice_batch_group": invoice_batch_group,
                "custom_fields": custom_fields,
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
    ) -> SalesOrder:
        """Reads one sales order.

        `GET /SalesOrders/{id}`.

        Args:
            id: Id of the sales order.
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
        return self._client.invoke("sales_orders.get", (id,), None, SalesOrder, timeout, retries, max_wait, headers, legal_entity).wait()

    def list(
        self,
        *,
        filter: Filter | str | Callable[[SalesOrderFields], Filter] | None = None,
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
    ) -> Listing[SalesOrder]:
        """Lists sales orders. `modified_after` and `modified_before` also look at products, charges, price details, discounts, milestones and their custom fields.

        `GET /SalesOrders`.

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
        return Listing(self._client, "sales_orders.list", (filter, order_by, modified_after, modified_before, None, None), SalesOrder, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def version(
        self,
        order_number: str,
        version: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> SalesOrder:
        """Reads a version of a sales order.

        `GET /SalesOrders/{orderNumber}/versions/{version}`.

        Args:
            order_number: Number of the sales order, not its id.
            version: Number of the version, counted from 1.
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
        return self._client.invoke("sales_orders.version", (order_number, integer("version", version)), None, SalesOrder, timeout, retries, max_wait, headers, legal_entity).wait()

    def version_by_id(
        self,
        version_id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> SalesOrder:
        """Reads a version of a sales order by the id of that version.

        `GET /SalesOrders/{id}/version`.

        Args:
            version_id: Id of the version.
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
        return self._client.invoke("sales_orders.version_by_id", (version_id,), None, SalesOrder, timeout, retries, max_wait, headers, legal_entity).wait()

    def versions(
        self,
        order_number: str,
        *,
        filter: Filter | str | Callable[[SalesOrderFields], Filter] | None = None,
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
    ) -> Listing[SalesOrder]:
        """Lists the versions of a sales order. `modified_after` and `modified_before` also look at products, charges, price details, discounts, milestones and their custom fields.

        `GET /SalesOrders/{orderNumber}/versions`.

        Correction: Published as an array that comes whole, with parameters for pages: the answer is read in either form.

        Args:
            order_number: Number of the sales order, not its id.
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
        return Listing(self._client, "sales_orders.versions", (order_number, filter, order_by, modified_after, modified_before, None, None), SalesOrder, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)


class AsyncSalesOrders:
    """Sales orders: `client.sales_orders`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def activate(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Acknowledgement:
        """Activates a draft of a sales order.

        `POST /SalesOrders/activate/{id}`.

        Args:
            id: Id of the sales order.
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
        return await self._client.invoke("sales_orders.activate", (id,), None, Acknowledgement, timeout, retries, max_wait, headers, legal_entity, idempotency_key)

    async def create(
        self,
        *,
        account: Lookup,
        status: SalesOrderStatus | str | None = None,
        description: str | None = None,
        remarks: str | None = None,
        effective_start_date: datetime.datetime | datetime.date | None = None,
        order_date: datetime.datetime | datetime.date | None = None,
        order_type: SalesOrderType | str | None = None,
        order_payment_method: OrderPaymentMethod | str | None = None,
        invoice_separatly: bool | None = None,
        your_reference: str | None = None,
        our_reference: str | None = None,
        your_order_number: str | None = None,
        buyer_reference: str | None = None,
        invoice_address_id: UUID | str | None = None,
        delivery_address_id: UUID | str | None = None,
        payment_term: Lookup | None = None,
        use_account_invoice_batch_group: bool | None = None,
        external_erp_id: str | None = None,
        external_crm_id: str | None = None,
        invoice_account: Lookup | None = None,
        currency: Lookup | None = None,
        invoicing_currency: str | None = None,
        products: Sequence[OrderProductCreate] | None = None,
        milestones: Sequence[MilestoneInput] | None = None,
        order_discounts: Sequence[OrderDiscountInput] | None = None,
        invoice_template_id: UUID | str | None = None,
        invoice_batch_group_id: UUID | str | None = None,
        invoice_batch_group: Lookup | None = None,
        custom_fields: Any = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Creates a sales order. It is active at once or a draft, as `status` says.

        `POST /SalesOrders`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            account: Account. Looked up by `account_number`, `id` or `name`.
            status: Status.
            description: Description.
            remarks: Remarks.
            effective_start_date: Replaced by `order_date`, which wins. Deprecated: the vendor will retire it. Correction: Retired in the vendor's prose only.
            order_date: Order date.
            order_type: Order type.
            order_payment_method: Order payment method.
            invoice_separatly: Whether it gets invoices of its own. Spelt like this by the vendor.
            your_reference: Your reference.
            our_reference: Our reference.
            your_order_number: Your order number.
            buyer_reference: Buyer reference.
            invoice_address_id: Invoice address id.
            delivery_address_id: Delivery address id.
            payment_term: Payment term. Looked up by `name` or `id`.
            use_account_invoice_batch_group: Whether the batch group is that of the account.
            external_erp_id: Id of this in your ERP system.
            external_crm_id: Id of this in your CRM system.
            invoice_account: Invoice account. Looked up by `account_number`, `id` or `name`.
            currency: Currency. Looked up by `code` or `id`.
            invoicing_currency: Code of the currency of its invoices, where it is another one.
            products: Products.
            milestones: Milestones.
            order_discounts: Order discounts.
            invoice_template_id: Invoice template id.
            invoice_batch_group_id: Use `invoice_batch_group`. Deprecated: the vendor will retire it.
            invoice_batch_group: Invoice batch group.
            custom_fields: Custom fields, by their keys.
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
            "sales_orders.create",
            (),
            {
                "status": status,
                "description": description,
                "remarks": remarks,
                "effective_start_date": effective_start_date,
                "order_date": order_date,
                "order_type": order_type,
                "order_payment_method": order_payment_method,
                "invoice_separatly": invoice_separatly,
                "your_reference": your_reference,
                "our_reference": our_reference,
                "your_order_number": your_order_number,
                "buyer_reference": buyer_reference,
                "invoice_address_id": invoice_address_id,
                "delivery_address_id": delivery_address_id,
                "payment_term": payment_term,
                "use_account_invoice_batch_group": use_account_invoice_batch_group,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "account": account,
                "invoice_account": invoice_account,
                "currency": currency,
                "invoicing_currency": invoicing_currency,
                "products": products,
                "milestones": milestones,
                "order_discounts": order_discounts,
                "invoice_template_id": invoice_template_id,
                "invoice_batch_group_id": invoice_batch_group_id,
                "invoice_batch_group": invoice_batch_group,
                "custom_fields": custom_fields,
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
    ) -> SalesOrder:
        """Reads one sales order.

        `GET /SalesOrders/{id}`.

        Args:
            id: Id of the sales order.
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
        return await self._client.invoke("sales_orders.get", (id,), None, SalesOrder, timeout, retries, max_wait, headers, legal_entity)

    def list(
        self,
        *,
        filter: Filter | str | Callable[[SalesOrderFields], Filter] | None = None,
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
    ) -> AsyncListing[SalesOrder]:
        """Lists sales orders. `modified_after` and `modified_before` also look at products, charges, price details, discounts, milestones and their custom fields.

        `GET /SalesOrders`.

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
        return AsyncListing(self._client, "sales_orders.list", (filter, order_by, modified_after, modified_before, None, None), SalesOrder, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    async def version(
        self,
        order_number: str,
        version: int,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> SalesOrder:
        """Reads a version of a sales order.

        `GET /SalesOrders/{orderNumber}/versions/{version}`.

        Args:
            order_number: Number of the sales order, not its id.
            version: Number of the version, counted from 1.
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
        return await self._client.invoke("sales_orders.version", (order_number, integer("version", version)), None, SalesOrder, timeout, retries, max_wait, headers, legal_entity)

    async def version_by_id(
        self,
        version_id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> SalesOrder:
        """Reads a version of a sales order by the id of that version.

        `GET /SalesOrders/{id}/version`.

        Args:
            version_id: Id of the version.
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
        return await self._client.invoke("sales_orders.version_by_id", (version_id,), None, SalesOrder, timeout, retries, max_wait, headers, legal_entity)

    def versions(
        self,
        order_number: str,
        *,
        filter: Filter | str | Callable[[SalesOrderFields], Filter] | None = None,
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
    ) -> AsyncListing[SalesOrder]:
        """Lists the versions of a sales order. `modified_after` and `modified_before` also look at products, charges, price details, discounts, milestones and their custom fields.

        `GET /SalesOrders/{orderNumber}/versions`.

        Correction: Published as an array that comes whole, with parameters for pages: the answer is read in either form.

        Args:
            order_number: Number of the sales order, not its id.
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
        return AsyncListing(self._client, "sales_orders.versions", (order_number, filter, order_by, modified_after, modified_before, None, None), SalesOrder, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)
