# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Subscriptions, their versions and milestones: the methods of `client.subscriptions`."""

from __future__ import annotations

from ...._argument import integer
from ...._list import AsyncListing, Listing
from ...._native import UNSET, Response
from ..models.api import Acknowledgement
from ..models.orders import Milestone
from ..models.subscriptions import Subscription

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any
    from uuid import UUID

    from ...._input import Lookup
    from ...._native import Client, Filter
    from ..fields import SubscriptionFields
    from ..inputs import MilestoneInput, OrderDiscountInput, OrderProductChangeInput, OrderProductCreate
    from ..models.orders import OrderPaymentMethod, OrderStatus, OrderType
    from ..models.products import BillingPeriod
    from ..models.subscriptions import CancelMode, TermType


class Subscriptions:
    """Subscriptions, their versions and milestones: `client.subscriptions`."""

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
        """Activates a draft of a subscription.

        `POST /Subscriptions/activate/{id}`.

        Args:
            id: Id of the subscription.
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
        return self._client.invoke("subscriptions.activate", (id,), None, Acknowledgement, timeout, retries, max_wait, headers, legal_entity, idempotency_key).wait()

    def add_order_discounts(
        self,
        id: UUID | str,
        *,
        effective_change_date: datetime.datetime | datetime.date | None = None,
        order_discounts: Sequence[OrderDiscountInput] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Adds discounts to a subscription, or changes them, with a new version of it. Each entry has an `operation`.

        `POST /Subscriptions/{id}/OrderDiscounts`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the subscription.
            effective_change_date: Effective change date.
            order_discounts: Order discounts.
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
            "subscriptions.add_order_discounts",
            (id,),
            {
                "effective_change_date": effective_change_date,
                "order_discounts": order_discounts,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        ).wait()

    def cancel(
        self,
        id: UUID | str,
        *,
        cancellation_date: datetime.datetime | datetime.date,
        cancellation_mode: CancelMode | str,
        first_day_of_cancellation: datetime.datetime | datetime.date | None = None,
        end_date: datetime.datetime | datetime.date | None = None,
        cancellation_date_per_charges: Any = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Cancels a subscription at a date, or when its charges end.

        `POST /Subscriptions/cancel/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the subscription.
            cancellation_date: Cancellation date.
            cancellation_mode: Cancellation mode.
            first_day_of_cancellation: The first day without the subscription. Use `cancellation_date`. Deprecated: the vendor will retire it.
            end_date: Last day of the subscription.
            cancellation_date_per_charges: Dates by the numbers of the charges on the order, where `cancellation_mode` is `OnCustomDates`. Write them as texts, `2026-01-31`.
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
            "subscriptions.cancel",
            (id,),
            {
                "first_day_of_cancellation": first_day_of_cancellation,
                "end_date": end_date,
                "cancellation_date": cancellation_date,
                "cancellation_mode": cancellation_mode,
                "cancellation_date_per_charges": cancellation_date_per_charges,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        ).wait()

    def change(
        self,
        id: UUID | str,
        *,
        account: Lookup | None = None,
        invoice_account: Lookup | None = None,
        description: str | None = None,
        remarks: str | None = None,
        effective_start_date: datetime.datetime | datetime.date | None = None,
        effective_change_date: datetime.datetime | datetime.date | None = None,
        effective_end_date: datetime.datetime | datetime.date | None = None,
        order_date: datetime.datetime | datetime.date | None = None,
        subscription_type: TermType | str | None = None,
        term: int | None = None,
        renewal_term: int | None = None,
        notice_period: int | None = None,
        is_auto_renewed: bool | None = None,
        currency: Lookup | None = None,
        invoice_separatly: bool | None = None,
        invoice_address_id: UUID | str | None = None,
        delivery_address_id: UUID | str | None = None,
        invoice_address: Lookup | None = None,
        delivery_address: Lookup | None = None,
        payment_term: Lookup | None = None,
        order_payment_method: OrderPaymentMethod | str | None = None,
        your_reference: str | None = None,
        our_reference: str | None = None,
        your_order_number: str | None = None,
        buyer_reference: str | None = None,
        external_erp_id: str | None = None,
        external_crm_id: str | None = None,
        use_account_invoice_batch_group: bool | None = None,
        invoice_batch_group_id: UUID | str | None = None,
        invoice_batch_group: Lookup | None = None,
        invoicing_currency: str | None = None,
        products: Sequence[OrderProductChangeInput] | None = None,
        milestones: Sequence[MilestoneInput] | None = None,
        order_discounts: Sequence[OrderDiscountInput] | None = None,
        invoice_template_id: UUID | str | None = None,
        order_billing_period: BillingPeriod | str | None = None,
        set_order_billing_period: bool | None = None,
        custom_fields: Any = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Changes a subscription from a date on, with a new version of it. `products` is a list of changes: each entry has an `operation`. What is not in it stays as it is.

        `POST /Subscriptions/{id}/change`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the subscription.
            account: Account. Looked up by `account_number`, `id` or `name`.
            invoice_account: Invoice account. Looked up by `account_number`, `id` or `name`.
            description: Description.
            remarks: Remarks.
            effective_start_date: Effective start date.
            effective_change_date: Effective change date.
            effective_end_date: Effective end date.
            order_date: Order date.
            subscription_type: Subscription type.
            term: Length of the term in months.
            renewal_term: Length of the next term in months.
            notice_period: Notice in months.
            is_auto_renewed: Is auto renewed.
            currency: Currency. Looked up by `code` or `id`.
            invoice_separatly: Whether it gets invoices of its own. Spelt like this by the vendor.
            invoice_address_id: Use `invoice_address`. Deprecated: the vendor will retire it.
            delivery_address_id: Use `delivery_address`. Deprecated: the vendor will retire it.
            invoice_address: Invoice address.
            delivery_address: Delivery address.
            payment_term: Payment term. Looked up by `name` or `id`.
            order_payment_method: Order payment method.
            your_reference: Your reference.
            our_reference: Our reference.
            your_order_number: Your order number.
            buyer_reference: Buyer reference.
            external_erp_id: Id of this in your ERP system.
            external_crm_id: Id of this in your CRM system.
            use_account_invoice_batch_group: Whether the batch group is that of the account.
            invoice_batch_group_id: Use `invoice_batch_group`. Deprecated: the vendor will retire it.
            invoice_batch_group: Invoice batch group.
            invoicing_currency: Code of the currency of its invoices, where it is another one.
            products: Products.
            milestones: Milestones.
            order_discounts: Order discounts.
            invoice_template_id: Invoice template id.
            order_billing_period: Order billing period.
            set_order_billing_period: Whether `order_billing_period` replaces the billing periods of the charges.
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
            "subscriptions.change",
            (id,),
            {
                "account": account,
                "invoice_account": invoice_account,
                "description": description,
                "remarks": remarks,
                "effective_start_date": effective_start_date,
                "effective_change_date": effective_change_date,
                "effective_end_date": effective_end_date,
                "order_date": order_date,
                "subscription_type": subscription_type,
                "term": term,
                "renewal_term": renewal_term,
                "notice_period": notice_period,
                "is_auto_renewed": is_auto_renewed,
                "currency": currency,
                "invoice_separatly": invoice_separatly,
                "invoice_address_id": invoice_address_id,
                "delivery_address_id": delivery_address_id,
                "invoice_address": invoice_address,
                "delivery_address": delivery_address,
                "payment_term": payment_term,
                "order_payment_method": order_payment_method,
                "your_reference": your_reference,
                "our_reference": our_reference,
                "your_order_number": your_order_number,
                "buyer_reference": buyer_reference,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "use_account_invoice_batch_group": use_account_invoice_batch_group,
                "invoice_batch_group_id": invoice_batch_group_id,
                "invoice_batch_group": invoice_batch_group,
                "invoicing_currency": invoicing_currency,
                "products": products,
                "milestones": milestones,
                "order_discounts": order_discounts,
                "invoice_template_id": invoice_template_id,
                "order_billing_period": order_billing_period,
                "set_order_billing_period": set_order_billing_period,
                "custom_fields": custom_fields,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        ).wait()

    def create(
        self,
        *,
        status: OrderStatus | str,
        account: Lookup,
        description: str | None = None,
        remarks: str | None = None,
        effective_start_date: datetime.datetime | datetime.date | None = None,
        effective_end_date: datetime.datetime | datetime.date | None = None,
        order_date: datetime.datetime | datetime.date | None = None,
        notice_period_date: datetime.datetime | datetime.date | None = None,
        last_renewal_date: datetime.datetime | datetime.date | None = None,
        notice_period: int | None = None,
        term: int | None = None,
        renewal_term: int | None = None,
        is_auto_renewed: bool | None = None,
        order_type: OrderType | str | None = None,
        subscription_type: TermType | str | None = None,
        order_payment_method: OrderPaymentMethod | str | None = None,
        invoice_separatly: bool | None = None,
        your_reference: str | None = None,
        our_reference: str | None = None,
        your_order_number: str | None = None,
        buyer_reference: str | None = None,
        invoice_address_id: UUID | str | None = None,
        delivery_address_id: UUID | str | None = None,
        external_erp_id: str | None = None,
        external_crm_id: str | None = None,
        payment_term: Lookup | None = None,
        use_account_invoice_batch_group: bool | None = None,
        invoice_account: Lookup | None = None,
        currency: Lookup | None = None,
        invoicing_currency: str | None = None,
        products: Sequence[OrderProductCreate] | None = None,
        milestones: Sequence[MilestoneInput] | None = None,
        order_discounts: Sequence[OrderDiscountInput] | None = None,
        invoice_template_id: UUID | str | None = None,
        invoice_batch_group_id: UUID | str | None = None,
        invoice_batch_group: Lookup | None = None,
        order_billing_period: BillingPeriod | str | None = None,
        set_order_billing_period: bool | None = None,
        custom_fields: Any = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Creates a subscription. It is active at once or a draft, as `status` says.

        `POST /Subscriptions`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            status: Status.
            account: Account. Looked up by `account_number`, `id` or `name`.
            description: Description.
            remarks: Remarks.
            effective_start_date: Effective start date.
            effective_end_date: Effective end date.
            order_date: Order date.
            notice_period_date: Notice period date.
            last_renewal_date: Last renewal date.
            notice_period: Notice in months.
            term: Length of the term in months.
            renewal_term: Length of the next term in months.
            is_auto_renewed: Is auto renewed.
            order_type: Order type.
            subscription_type: Subscription type.
            order_payment_method: Order payment method.
            invoice_separatly: Whether it gets invoices of its own. Spelt like this by the vendor.
            your_reference: Your reference.
            our_reference: Our reference.
            your_order_number: Your order number.
            buyer_reference: Buyer reference.
            invoice_address_id: Invoice address id.
            delivery_address_id: Delivery address id.
            external_erp_id: Id of this in your ERP system.
            external_crm_id: Id of this in your CRM system.
            payment_term: Payment term. Looked up by `name` or `id`.
            use_account_invoice_batch_group: Whether the batch group is that of the account.
            invoice_account: Invoice account. Looked up by `account_number`, `id` or `name`.
            currency: Currency. Looked up by `code` or `id`.
            invoicing_currency: Code of the currency of its invoices, where it is another one.
            products: Products.
            milestones: Milestones.
            order_discounts: Order discounts.
            invoice_template_id: Invoice template id.
            invoice_batch_group_id: Use `invoice_batch_group`. Deprecated: the vendor will retire it.
            invoice_batch_group: Invoice batch group.
            order_billing_period: Order billing period.
            set_order_billing_period: Whether `order_billing_period` replaces the billing periods of the charges.
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
            "subscriptions.create",
            (),
            {
                "status": status,
                "description": description,
                "remarks": remarks,
                "effective_start_date": effective_start_date,
                "effective_end_date": effective_end_date,
                "order_date": order_date,
                "notice_period_date": notice_period_date,
                "last_renewal_date": last_renewal_date,
                "notice_period": notice_period,
                "term": term,
                "renewal_term": renewal_term,
                "is_auto_renewed": is_auto_renewed,
                "order_type": order_type,
                "subscription_type": subscription_type,
                "order_payment_method": order_payment_method,
                "invoice_separatly": invoice_separatly,
                "your_reference": your_reference,
                "our_reference": our_reference,
                "your_order_number": your_order_number,
                "buyer_reference": buyer_reference,
                "invoice_address_id": invoice_address_id,
                "delivery_address_id": delivery_address_id,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "payment_term": payment_term,
                "use_account_invoice_batch_group": use_account_invoice_batch_group,
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
                "order_billing_period": order_billing_period,
                "set_order_billing_period": set_order_billing_period,
                "custom_fields": custom_fields,
            },
            Response,
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
        """Deletes a subscription.

        `DELETE /Subscriptions/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the subscription.
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
        return self._client.invoke("subscriptions.delete", (id,), None, Response, timeout, retries, max_wait, headers, legal_entity).wait()

    def get(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Subscription:
        """Reads one subscription. Needs the permission Order View.

        `GET /Subscriptions/{id}`.

        Args:
            id: Id of the subscription.
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
        return self._client.invoke("subscriptions.get", (id,), None, Subscription, timeout, retries, max_wait, headers, legal_entity).wait()

    def list(
        self,
        *,
        filter: Filter | str | Callable[[SubscriptionFields], Filter] | None = None,
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
    ) -> Listing[Subscription]:
        """Lists subscriptions. `modified_after` and `modified_before` also look at products, charges, price details, discounts, milestones and their custom fields.

        `GET /Subscriptions`.

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
        return Listing(self._client, "subscriptions.list", (filter, order_by, modified_after, modified_before, None, None), Subscription, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def milestones(
        self,
        id: UUID | str,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Listing[Milestone]:
        """Lists the milestones of a subscription.

        `GET /Subscriptions/{id}/milestones`.

        Correction: Published as an array that comes whole: the answer is read in either form, with pages or without.

        Args:
            id: Id of the subscription.
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
        return Listing(self._client, "subscriptions.milestones", (id,), Milestone, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def renew(
        self,
        id: UUID | str,
        *,
        renewal_term: int,
        next_renewal_term: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Renews a subscription for another term.

        `POST /Subscriptions/renew/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the subscription.
            renewal_term: Length of the next term in months.
            next_renewal_term: Length in months of the term after the one that starts now. `renewal_term` unless given.
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
            "subscriptions.renew",
            (id,),
            {
                "renewal_term": renewal_term,
                "next_renewal_term": next_renewal_term,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        ).wait()

    def renew_and_change(
        self,
        id: UUID | str,
        *,
        next_renewal_term: int | None = None,
        account: Lookup | None = None,
        invoice_account: Lookup | None = None,
        description: str | None = None,
        remarks: str | None = None,
        effective_start_date: datetime.datetime | datetime.date | None = None,
        effective_change_date: datetime.datetime | datetime.date | None = None,
        effective_end_date: datetime.datetime | datetime.date | None = None,
        order_date: datetime.datetime | datetime.date | None = None,
        subscription_type: TermType | str | None = None,
        term: int | None = None,
        renewal_term: int | None = None,
        notice_period: int | None = None,
        is_auto_renewed: bool | None = None,
        currency: Lookup | None = None,
        invoice_separatly: bool | None = None,
        invoice_address_id: UUID | str | None = None,
        delivery_address_id: UUID | str | None = None,
        invoice_address: Lookup | None = None,
        delivery_address: Lookup | None = None,
        payment_term: Lookup | None = None,
        order_payment_method: OrderPaymentMethod | str | None = None,
        your_reference: str | None = None,
        our_reference: str | None = None,
        your_order_number: str | None = None,
        buyer_reference: str | None = None,
        external_erp_id: str | None = None,
        external_crm_id: str | None = None,
        use_account_invoice_batch_group: bool | None = None,
        invoice_batch_group_id: UUID | str | None = None,
        invoice_batch_group: Lookup | None = None,
        invoicing_currency: str | None = None,
        products: Sequence[OrderProductChangeInput] | None = None,
        milestones: Sequence[MilestoneInput] | None = None,
        order_discounts: Sequence[OrderDiscountInput] | None = None,
        invoice_template_id: UUID | str | None = None,
        order_billing_period: BillingPeriod | str | None = None,
        set_order_billing_period: bool | None = None,
        custom_fields: Any = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Acknowledgement:
        """Renews a subscription and changes it, both or nothing. `renewal_term` and `next_renewal_term` are for the renewal, all else is for the change.

        `POST /Subscriptions/{id}/RenewAndChange`.

        Args:
            id: Id of the subscription.
            next_renewal_term: Length in months of the term after the one that starts now. `renewal_term` unless given.
            account: Account. Looked up by `account_number`, `id` or `name`.
            invoice_account: Invoice account. Looked up by `account_number`, `id` or `name`.
            description: Description.
            remarks: Remarks.
            effective_start_date: Effective start date.
            effective_change_date: Effective change date.
            effective_end_date: Effective end date.
            order_date: Order date.
            subscription_type: Subscription type.
            term: Length of the term in months.
            renewal_term: Length of the next term in months.
            notice_period: Notice in months.
            is_auto_renewed: Is auto renewed.
            currency: Currency. Looked up by `code` or `id`.
            invoice_separatly: Whether it gets invoices of its own. Spelt like this by the vendor.
            invoice_address_id: Use `invoice_address`. Deprecated: the vendor will retire it.
            delivery_address_id: Use `delivery_address`. Deprecated: the vendor will retire it.
            invoice_address: Invoice address.
            delivery_address: Delivery address.
            payment_term: Payment term. Looked up by `name` or `id`.
            order_payment_method: Order payment method.
            your_reference: Your reference.
            our_reference: Our reference.
            your_order_number: Your order number.
            buyer_reference: Buyer reference.
            external_erp_id: Id of this in your ERP system.
            external_crm_id: Id of this in your CRM system.
            use_account_invoice_batch_group: Whether the batch group is that of the account.
            invoice_batch_group_id: Use `invoice_batch_group`. Deprecated: the vendor will retire it.
            invoice_batch_group: Invoice batch group.
            invoicing_currency: Code of the currency of its invoices, where it is another one.
            products: Products.
            milestones: Milestones.
            order_discounts: Order discounts.
            invoice_template_id: Invoice template id.
            order_billing_period: Order billing period.
            set_order_billing_period: Whether `order_billing_period` replaces the billing periods of the charges.
            custom_fields: Custom fields, by their keys.
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
            "subscriptions.renew_and_change",
            (id,),
            {
                "next_renewal_term": next_renewal_term,
                "account": account,
                "invoice_account": invoice_account,
                "description": description,
                "remarks": remarks,
                "effective_start_date": effective_start_date,
                "effective_change_date": effective_change_date,
                "effective_end_date": effective_end_date,
                "order_date": order_date,
                "subscription_type": subscription_type,
                "term": term,
                "renewal_term": renewal_term,
                "notice_period": notice_period,
                "is_auto_renewed": is_auto_renewed,
                "currency": currency,
                "invoice_separatly": invoice_separatly,
                "invoice_address_id": invoice_address_id,
                "delivery_address_id": delivery_address_id,
                "invoice_address": invoice_address,
                "delivery_address": delivery_address,
                "payment_term": payment_term,
                "order_payment_method": order_payment_method,
                "your_reference": your_reference,
                "our_reference": our_reference,
                "your_order_number": your_order_number,
                "buyer_reference": buyer_reference,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "use_account_invoice_batch_group": use_account_invoice_batch_group,
                "invoice_batch_group_id": invoice_batch_group_id,
                "invoice_batch_group": invoice_batch_group,
                "invoicing_currency": invoicing_currency,
                "products": products,
                "milestones": milestones,
                "order_discounts": order_discounts,
                "invoice_template_id": invoice_template_id,
                "order_billing_period": order_billing_period,
                "set_order_billing_period": set_order_billing_period,
                "custom_fields": custom_fields,
            },
            Acknowledgement,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        ).wait()

    def revert(
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
        """Takes the latest version of a subscription back.

        `POST /Subscriptions/revert/{id}`.

        Args:
            id: Id of the subscription.
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
        return self._client.invoke("subscriptions.revert", (id,), None, Acknowledgement, timeout, retries, max_wait, headers, legal_entity, idempotency_key).wait()

    def set_milestone(
        self,
        id: UUID | str,
        *,
        milestone_date: datetime.datetime | datetime.date,
        milestone_id: UUID | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Milestone:
        """Sets the date on which a milestone was reached.

        `POST /Subscriptions/milestones/set/{id}`.

        Args:
            id: Id of the milestone.
            milestone_date: Milestone date.
            milestone_id: Id of the milestone, which is also in the path.
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
            "subscriptions.set_milestone",
            (id,),
            {
                "milestone_date": milestone_date,
                "milestone_id": milestone_id,
            },
            Milestone,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        ).wait()

    def update(
        self,
        id: UUID | str,
        *,
        description: str | None = UNSET,
        remarks: str | None = UNSET,
        notice_period: int | None = UNSET,
        invoice_separatly: bool = UNSET,
        use_account_invoice_batch_group: bool = UNSET,
        invoice_batch_group_id: UUID | str | None = UNSET,
        invoice_batch_group: Lookup | None = UNSET,
        payment_term: Lookup | None = UNSET,
        invoice_template_id: UUID | str | None = UNSET,
        custom_fields: Any = UNSET,
        external_erp_id: str | None = UNSET,
        external_crm_id: str | None = UNSET,
        buyer_reference: str | None = UNSET,
        your_order_number: str | None = UNSET,
        your_reference: str | None = UNSET,
        our_reference: str | None = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes what does not touch the products and the term of a subscription. For those see `change`.

        `PATCH /Subscriptions/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the subscription.
            description: Description.
            remarks: Remarks.
            notice_period: Notice in months.
            invoice_separatly: Whether it gets invoices of its own. Spelt like this by the vendor. Cannot be null.
            use_account_invoice_batch_group: Whether the batch group is that of the account. Cannot be null.
            invoice_batch_group_id: Use `invoice_batch_group`. Deprecated: the vendor will retire it.
            invoice_batch_group: Invoice batch group.
            payment_term: Payment term. Looked up by `name` or `id`.
            invoice_template_id: Invoice template id.
            custom_fields: Custom fields, by their keys.
            external_erp_id: Id of this in your ERP system.
            external_crm_id: Id of this in your CRM system.
            buyer_reference: Buyer reference.
            your_order_number: Your order number.
            your_reference: Your reference.
            our_reference: Our reference.
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
            "subscriptions.update",
            (id,),
            {
                "description": description,
                "remarks": remarks,
                "notice_period": notice_period,
                "invoice_separatly": invoice_separatly,
                "use_account_invoice_batch_group": use_account_invoice_batch_group,
                "invoice_batch_group_id": invoice_batch_group_id,
                "invoice_batch_group": invoice_batch_group,
                "payment_term": payment_term,
                "invoice_template_id": invoice_template_id,
                "custom_fields": custom_fields,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "buyer_reference": buyer_reference,
                "your_order_number": your_order_number,
                "your_reference": your_reference,
                "our_reference": our_reference,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        ).wait()

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
    ) -> Subscription:
        """Reads a version of a subscription.

        `GET /Subscriptions/{orderNumber}/versions/{version}`.

        Args:
            order_number: Number of the subscription, not its id.
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
        return self._client.invoke("subscriptions.version", (order_number, integer("version", version)), None, Subscription, timeout, retries, max_wait, headers, legal_entity).wait()

    def version_by_id(
        self,
        version_id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Subscription:
        """Reads a version of a subscription by the id of that version.

        `GET /Subscriptions/{id}/version`.

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
        return self._client.invoke("subscriptions.version_by_id", (version_id,), None, Subscription, timeout, retries, max_wait, headers, legal_entity).wait()

    def versions(
        self,
        order_number: str,
        *,
        filter: Filter | str | Callable[[SubscriptionFields], Filter] | None = None,
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
    ) -> Listing[Subscription]:
        """Lists the versions of a subscription. `modified_after` and `modified_before` also look at products, charges, price details, discounts, milestones and their custom fields.

        `GET /Subscriptions/{orderNumber}/versions`.

        Correction: Published as an array that comes whole, with parameters for pages: the answer is read in either form.

        Args:
            order_number: Number of the subscription, not its id.
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
        return Listing(self._client, "subscriptions.versions", (order_number, filter, order_by, modified_after, modified_before, None, None), Subscription, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)


class AsyncSubscriptions:
    """Subscriptions, their versions and milestones: `client.subscriptions`."""

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
        """Activates a draft of a subscription.

        `POST /Subscriptions/activate/{id}`.

        Args:
            id: Id of the subscription.
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
        return await self._client.invoke("subscriptions.activate", (id,), None, Acknowledgement, timeout, retries, max_wait, headers, legal_entity, idempotency_key)

    async def add_order_discounts(
        self,
        id: UUID | str,
        *,
        effective_change_date: datetime.datetime | datetime.date | None = None,
        order_discounts: Sequence[OrderDiscountInput] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Adds discounts to a subscription, or changes them, with a new version of it. Each entry has an `operation`.

        `POST /Subscriptions/{id}/OrderDiscounts`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the subscription.
            effective_change_date: Effective change date.
            order_discounts: Order discounts.
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
            "subscriptions.add_order_discounts",
            (id,),
            {
                "effective_change_date": effective_change_date,
                "order_discounts": order_discounts,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        )

    async def cancel(
        self,
        id: UUID | str,
        *,
        cancellation_date: datetime.datetime | datetime.date,
        cancellation_mode: CancelMode | str,
        first_day_of_cancellation: datetime.datetime | datetime.date | None = None,
        end_date: datetime.datetime | datetime.date | None = None,
        cancellation_date_per_charges: Any = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Cancels a subscription at a date, or when its charges end.

        `POST /Subscriptions/cancel/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the subscription.
            cancellation_date: Cancellation date.
            cancellation_mode: Cancellation mode.
            first_day_of_cancellation: The first day without the subscription. Use `cancellation_date`. Deprecated: the vendor will retire it.
            end_date: Last day of the subscription.
            cancellation_date_per_charges: Dates by the numbers of the charges on the order, where `cancellation_mode` is `OnCustomDates`. Write them as texts, `2026-01-31`.
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
            "subscriptions.cancel",
            (id,),
            {
                "first_day_of_cancellation": first_day_of_cancellation,
                "end_date": end_date,
                "cancellation_date": cancellation_date,
                "cancellation_mode": cancellation_mode,
                "cancellation_date_per_charges": cancellation_date_per_charges,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        )

    async def change(
        self,
        id: UUID | str,
        *,
        account: Lookup | None = None,
        invoice_account: Lookup | None = None,
        description: str | None = None,
        remarks: str | None = None,
        effective_start_date: datetime.datetime | datetime.date | None = None,
        effective_change_date: datetime.datetime | datetime.date | None = None,
        effective_end_date: datetime.datetime | datetime.date | None = None,
        order_date: datetime.datetime | datetime.date | None = None,
        subscription_type: TermType | str | None = None,
        term: int | None = None,
        renewal_term: int | None = None,
        notice_period: int | None = None,
        is_auto_renewed: bool | None = None,
        currency: Lookup | None = None,
        invoice_separatly: bool | None = None,
        invoice_address_id: UUID | str | None = None,
        delivery_address_id: UUID | str | None = None,
        invoice_address: Lookup | None = None,
        delivery_address: Lookup | None = None,
        payment_term: Lookup | None = None,
        order_payment_method: OrderPaymentMethod | str | None = None,
        your_reference: str | None = None,
        our_reference: str | None = None,
        your_order_number: str | None = None,
        buyer_reference: str | None = None,
        external_erp_id: str | None = None,
        external_crm_id: str | None = None,
        use_account_invoice_batch_group: bool | None = None,
        invoice_batch_group_id: UUID | str | None = None,
        invoice_batch_group: Lookup | None = None,
        invoicing_currency: str | None = None,
        products: Sequence[OrderProductChangeInput] | None = None,
        milestones: Sequence[MilestoneInput] | None = None,
        order_discounts: Sequence[OrderDiscountInput] | None = None,
        invoice_template_id: UUID | str | None = None,
        order_billing_period: BillingPeriod | str | None = None,
        set_order_billing_period: bool | None = None,
        custom_fields: Any = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Changes a subscription from a date on, with a new version of it. `products` is a list of changes: each entry has an `operation`. What is not in it stays as it is.

        `POST /Subscriptions/{id}/change`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the subscription.
            account: Account. Looked up by `account_number`, `id` or `name`.
            invoice_account: Invoice account. Looked up by `account_number`, `id` or `name`.
            description: Description.
            remarks: Remarks.
            effective_start_date: Effective start date.
            effective_change_date: Effective change date.
            effective_end_date: Effective end date.
            order_date: Order date.
            subscription_type: Subscription type.
            term: Length of the term in months.
            renewal_term: Length of the next term in months.
            notice_period: Notice in months.
            is_auto_renewed: Is auto renewed.
            currency: Currency. Looked up by `code` or `id`.
            invoice_separatly: Whether it gets invoices of its own. Spelt like this by the vendor.
            invoice_address_id: Use `invoice_address`. Deprecated: the vendor will retire it.
            delivery_address_id: Use `delivery_address`. Deprecated: the vendor will retire it.
            invoice_address: Invoice address.
            delivery_address: Delivery address.
            payment_term: Payment term. Looked up by `name` or `id`.
            order_payment_method: Order payment method.
            your_reference: Your reference.
            our_reference: Our reference.
            your_order_number: Your order number.
            buyer_reference: Buyer reference.
            external_erp_id: Id of this in your ERP system.
            external_crm_id: Id of this in your CRM system.
            use_account_invoice_batch_group: Whether the batch group is that of the account.
            invoice_batch_group_id: Use `invoice_batch_group`. Deprecated: the vendor will retire it.
            invoice_batch_group: Invoice batch group.
            invoicing_currency: Code of the currency of its invoices, where it is another one.
            products: Products.
            milestones: Milestones.
            order_discounts: Order discounts.
            invoice_template_id: Invoice template id.
            order_billing_period: Order billing period.
            set_order_billing_period: Whether `order_billing_period` replaces the billing periods of the charges.
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
            "subscriptions.change",
            (id,),
            {
                "account": account,
                "invoice_account": invoice_account,
                "description": description,
                "remarks": remarks,
                "effective_start_date": effective_start_date,
                "effective_change_date": effective_change_date,
                "effective_end_date": effective_end_date,
                "order_date": order_date,
                "subscription_type": subscription_type,
                "term": term,
                "renewal_term": renewal_term,
                "notice_period": notice_period,
                "is_auto_renewed": is_auto_renewed,
                "currency": currency,
                "invoice_separatly": invoice_separatly,
                "invoice_address_id": invoice_address_id,
                "delivery_address_id": delivery_address_id,
                "invoice_address": invoice_address,
                "delivery_address": delivery_address,
                "payment_term": payment_term,
                "order_payment_method": order_payment_method,
                "your_reference": your_reference,
                "our_reference": our_reference,
                "your_order_number": your_order_number,
                "buyer_reference": buyer_reference,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "use_account_invoice_batch_group": use_account_invoice_batch_group,
                "invoice_batch_group_id": invoice_batch_group_id,
                "invoice_batch_group": invoice_batch_group,
                "invoicing_currency": invoicing_currency,
                "products": products,
                "milestones": milestones,
                "order_discounts": order_discounts,
                "invoice_template_id": invoice_template_id,
                "order_billing_period": order_billing_period,
                "set_order_billing_period": set_order_billing_period,
                "custom_fields": custom_fields,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        )

    async def create(
        self,
        *,
        status: OrderStatus | str,
        account: Lookup,
        description: str | None = None,
        remarks: str | None = None,
        effective_start_date: datetime.datetime | datetime.date | None = None,
        effective_end_date: datetime.datetime | datetime.date | None = None,
        order_date: datetime.datetime | datetime.date | None = None,
        notice_period_date: datetime.datetime | datetime.date | None = None,
        last_renewal_date: datetime.datetime | datetime.date | None = None,
        notice_period: int | None = None,
        term: int | None = None,
        renewal_term: int | None = None,
        is_auto_renewed: bool | None = None,
        order_type: OrderType | str | None = None,
        subscription_type: TermType | str | None = None,
        order_payment_method: OrderPaymentMethod | str | None = None,
        invoice_separatly: bool | None = None,
        your_reference: str | None = None,
        our_reference: str | None = None,
        your_order_number: str | None = None,
        buyer_reference: str | None = None,
        invoice_address_id: UUID | str | None = None,
        delivery_address_id: UUID | str | None = None,
        external_erp_id: str | None = None,
        external_crm_id: str | None = None,
        payment_term: Lookup | None = None,
        use_account_invoice_batch_group: bool | None = None,
        invoice_account: Lookup | None = None,
        currency: Lookup | None = None,
        invoicing_currency: str | None = None,
        products: Sequence[OrderProductCreate] | None = None,
        milestones: Sequence[MilestoneInput] | None = None,
        order_discounts: Sequence[OrderDiscountInput] | None = None,
        invoice_template_id: UUID | str | None = None,
        invoice_batch_group_id: UUID | str | None = None,
        invoice_batch_group: Lookup | None = None,
        order_billing_period: BillingPeriod | str | None = None,
        set_order_billing_period: bool | None = None,
        custom_fields: Any = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Creates a subscription. It is active at once or a draft, as `status` says.

        `POST /Subscriptions`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            status: Status.
            account: Account. Looked up by `account_number`, `id` or `name`.
            description: Description.
            remarks: Remarks.
            effective_start_date: Effective start date.
            effective_end_date: Effective end date.
            order_date: Order date.
            notice_period_date: Notice period date.
            last_renewal_date: Last renewal date.
            notice_period: Notice in months.
            term: Length of the term in months.
            renewal_term: Length of the next term in months.
            is_auto_renewed: Is auto renewed.
            order_type: Order type.
            subscription_type: Subscription type.
            order_payment_method: Order payment method.
            invoice_separatly: Whether it gets invoices of its own. Spelt like this by the vendor.
            your_reference: Your reference.
            our_reference: Our reference.
            your_order_number: Your order number.
            buyer_reference: Buyer reference.
            invoice_address_id: Invoice address id.
            delivery_address_id: Delivery address id.
            external_erp_id: Id of this in your ERP system.
            external_crm_id: Id of this in your CRM system.
            payment_term: Payment term. Looked up by `name` or `id`.
            use_account_invoice_batch_group: Whether the batch group is that of the account.
            invoice_account: Invoice account. Looked up by `account_number`, `id` or `name`.
            currency: Currency. Looked up by `code` or `id`.
            invoicing_currency: Code of the currency of its invoices, where it is another one.
            products: Products.
            milestones: Milestones.
            order_discounts: Order discounts.
            invoice_template_id: Invoice template id.
            invoice_batch_group_id: Use `invoice_batch_group`. Deprecated: the vendor will retire it.
            invoice_batch_group: Invoice batch group.
            order_billing_period: Order billing period.
            set_order_billing_period: Whether `order_billing_period` replaces the billing periods of the charges.
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
            "subscriptions.create",
            (),
            {
                "status": status,
                "description": description,
                "remarks": remarks,
                "effective_start_date": effective_start_date,
                "effective_end_date": effective_end_date,
                "order_date": order_date,
                "notice_period_date": notice_period_date,
                "last_renewal_date": last_renewal_date,
                "notice_period": notice_period,
                "term": term,
                "renewal_term": renewal_term,
                "is_auto_renewed": is_auto_renewed,
                "order_type": order_type,
                "subscription_type": subscription_type,
                "order_payment_method": order_payment_method,
                "invoice_separatly": invoice_separatly,
                "your_reference": your_reference,
                "our_reference": our_reference,
                "your_order_number": your_order_number,
                "buyer_reference": buyer_reference,
                "invoice_address_id": invoice_address_id,
                "delivery_address_id": delivery_address_id,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "payment_term": payment_term,
                "use_account_invoice_batch_group": use_account_invoice_batch_group,
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
                "order_billing_period": order_billing_period,
                "set_order_billing_period": set_order_billing_period,
                "custom_fields": custom_fields,
            },
            Response,
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
        """Deletes a subscription.

        `DELETE /Subscriptions/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the subscription.
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
        return await self._client.invoke("subscriptions.delete", (id,), None, Response, timeout, retries, max_wait, headers, legal_entity)

    async def get(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Subscription:
        """Reads one subscription. Needs the permission Order View.

        `GET /Subscriptions/{id}`.

        Args:
            id: Id of the subscription.
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
        return await self._client.invoke("subscriptions.get", (id,), None, Subscription, timeout, retries, max_wait, headers, legal_entity)

    def list(
        self,
        *,
        filter: Filter | str | Callable[[SubscriptionFields], Filter] | None = None,
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
    ) -> AsyncListing[Subscription]:
        """Lists subscriptions. `modified_after` and `modified_before` also look at products, charges, price details, discounts, milestones and their custom fields.

        `GET /Subscriptions`.

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
        return AsyncListing(self._client, "subscriptions.list", (filter, order_by, modified_after, modified_before, None, None), Subscription, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def milestones(
        self,
        id: UUID | str,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> AsyncListing[Milestone]:
        """Lists the milestones of a subscription.

        `GET /Subscriptions/{id}/milestones`.

        Correction: Published as an array that comes whole: the answer is read in either form, with pages or without.

        Args:
            id: Id of the subscription.
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
        return AsyncListing(self._client, "subscriptions.milestones", (id,), Milestone, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    async def renew(
        self,
        id: UUID | str,
        *,
        renewal_term: int,
        next_renewal_term: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Renews a subscription for another term.

        `POST /Subscriptions/renew/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the subscription.
            renewal_term: Length of the next term in months.
            next_renewal_term: Length in months of the term after the one that starts now. `renewal_term` unless given.
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
            "subscriptions.renew",
            (id,),
            {
                "renewal_term": renewal_term,
                "next_renewal_term": next_renewal_term,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        )

    async def renew_and_change(
        self,
        id: UUID | str,
        *,
        next_renewal_term: int | None = None,
        account: Lookup | None = None,
        invoice_account: Lookup | None = None,
        description: str | None = None,
        remarks: str | None = None,
        effective_start_date: datetime.datetime | datetime.date | None = None,
        effective_change_date: datetime.datetime | datetime.date | None = None,
        effective_end_date: datetime.datetime | datetime.date | None = None,
        order_date: datetime.datetime | datetime.date | None = None,
        subscription_type: TermType | str | None = None,
        term: int | None = None,
        renewal_term: int | None = None,
        notice_period: int | None = None,
        is_auto_renewed: bool | None = None,
        currency: Lookup | None = None,
        invoice_separatly: bool | None = None,
        invoice_address_id: UUID | str | None = None,
        delivery_address_id: UUID | str | None = None,
        invoice_address: Lookup | None = None,
        delivery_address: Lookup | None = None,
        payment_term: Lookup | None = None,
        order_payment_method: OrderPaymentMethod | str | None = None,
        your_reference: str | None = None,
        our_reference: str | None = None,
        your_order_number: str | None = None,
        buyer_reference: str | None = None,
        external_erp_id: str | None = None,
        external_crm_id: str | None = None,
        use_account_invoice_batch_group: bool | None = None,
        invoice_batch_group_id: UUID | str | None = None,
        invoice_batch_group: Lookup | None = None,
        invoicing_currency: str | None = None,
        products: Sequence[OrderProductChangeInput] | None = None,
        milestones: Sequence[MilestoneInput] | None = None,
        order_discounts: Sequence[OrderDiscountInput] | None = None,
        invoice_template_id: UUID | str | None = None,
        order_billing_period: BillingPeriod | str | None = None,
        set_order_billing_period: bool | None = None,
        custom_fields: Any = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Acknowledgement:
        """Renews a subscription and changes it, both or nothing. `renewal_term` and `next_renewal_term` are for the renewal, all else is for the change.

        `POST /Subscriptions/{id}/RenewAndChange`.

        Args:
            id: Id of the subscription.
            next_renewal_term: Length in months of the term after the one that starts now. `renewal_term` unless given.
            account: Account. Looked up by `account_number`, `id` or `name`.
            invoice_account: Invoice account. Looked up by `account_number`, `id` or `name`.
            description: Description.
            remarks: Remarks.
            effective_start_date: Effective start date.
            effective_change_date: Effective change date.
            effective_end_date: Effective end date.
            order_date: Order date.
            subscription_type: Subscription type.
            term: Length of the term in months.
            renewal_term: Length of the next term in months.
            notice_period: Notice in months.
            is_auto_renewed: Is auto renewed.
            currency: Currency. Looked up by `code` or `id`.
            invoice_separatly: Whether it gets invoices of its own. Spelt like this by the vendor.
            invoice_address_id: Use `invoice_address`. Deprecated: the vendor will retire it.
            delivery_address_id: Use `delivery_address`. Deprecated: the vendor will retire it.
            invoice_address: Invoice address.
            delivery_address: Delivery address.
            payment_term: Payment term. Looked up by `name` or `id`.
            order_payment_method: Order payment method.
            your_reference: Your reference.
            our_reference: Our reference.
            your_order_number: Your order number.
            buyer_reference: Buyer reference.
            external_erp_id: Id of this in your ERP system.
            external_crm_id: Id of this in your CRM system.
            use_account_invoice_batch_group: Whether the batch group is that of the account.
            invoice_batch_group_id: Use `invoice_batch_group`. Deprecated: the vendor will retire it.
            invoice_batch_group: Invoice batch group.
            invoicing_currency: Code of the currency of its invoices, where it is another one.
            products: Products.
            milestones: Milestones.
            order_discounts: Order discounts.
            invoice_template_id: Invoice template id.
            order_billing_period: Order billing period.
            set_order_billing_period: Whether `order_billing_period` replaces the billing periods of the charges.
            custom_fields: Custom fields, by their keys.
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
            "subscriptions.renew_and_change",
            (id,),
            {
                "next_renewal_term": next_renewal_term,
                "account": account,
                "invoice_account": invoice_account,
                "description": description,
                "remarks": remarks,
                "effective_start_date": effective_start_date,
                "effective_change_date": effective_change_date,
                "effective_end_date": effective_end_date,
                "order_date": order_date,
                "subscription_type": subscription_type,
                "term": term,
                "renewal_term": renewal_term,
                "notice_period": notice_period,
                "is_auto_renewed": is_auto_renewed,
                "currency": currency,
                "invoice_separatly": invoice_separatly,
                "invoice_address_id": invoice_address_id,
                "delivery_address_id": delivery_address_id,
                "invoice_address": invoice_address,
                "delivery_address": delivery_address,
                "payment_term": payment_term,
                "order_payment_method": order_payment_method,
                "your_reference": your_reference,
                "our_reference": our_reference,
                "your_order_number": your_order_number,
                "buyer_reference": buyer_reference,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "use_account_invoice_batch_group": use_account_invoice_batch_group,
                "invoice_batch_group_id": invoice_batch_group_id,
                "invoice_batch_group": invoice_batch_group,
                "invoicing_currency": invoicing_currency,
                "products": products,
                "milestones": milestones,
                "order_discounts": order_discounts,
                "invoice_template_id": invoice_template_id,
                "order_billing_period": order_billing_period,
                "set_order_billing_period": set_order_billing_period,
                "custom_fields": custom_fields,
            },
            Acknowledgement,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        )

    async def revert(
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
        """Takes the latest version of a subscription back.

        `POST /Subscriptions/revert/{id}`.

        Args:
            id: Id of the subscription.
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
        return await self._client.invoke("subscriptions.revert", (id,), None, Acknowledgement, timeout, retries, max_wait, headers, legal_entity, idempotency_key)

    async def set_milestone(
        self,
        id: UUID | str,
        *,
        milestone_date: datetime.datetime | datetime.date,
        milestone_id: UUID | str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Milestone:
        """Sets the date on which a milestone was reached.

        `POST /Subscriptions/milestones/set/{id}`.

        Args:
            id: Id of the milestone.
            milestone_date: Milestone date.
            milestone_id: Id of the milestone, which is also in the path.
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
            "subscriptions.set_milestone",
            (id,),
            {
                "milestone_date": milestone_date,
                "milestone_id": milestone_id,
            },
            Milestone,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        )

    async def update(
        self,
        id: UUID | str,
        *,
        description: str | None = UNSET,
        remarks: str | None = UNSET,
        notice_period: int | None = UNSET,
        invoice_separatly: bool = UNSET,
        use_account_invoice_batch_group: bool = UNSET,
        invoice_batch_group_id: UUID | str | None = UNSET,
        invoice_batch_group: Lookup | None = UNSET,
        payment_term: Lookup | None = UNSET,
        invoice_template_id: UUID | str | None = UNSET,
        custom_fields: Any = UNSET,
        external_erp_id: str | None = UNSET,
        external_crm_id: str | None = UNSET,
        buyer_reference: str | None = UNSET,
        your_order_number: str | None = UNSET,
        your_reference: str | None = UNSET,
        our_reference: str | None = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes what does not touch the products and the term of a subscription. For those see `change`.

        `PATCH /Subscriptions/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the subscription.
            description: Description.
            remarks: Remarks.
            notice_period: Notice in months.
            invoice_separatly: Whether it gets invoices of its own. Spelt like this by the vendor. Cannot be null.
            use_account_invoice_batch_group: Whether the batch group is that of the account. Cannot be null.
            invoice_batch_group_id: Use `invoice_batch_group`. Deprecated: the vendor will retire it.
            invoice_batch_group: Invoice batch group.
            payment_term: Payment term. Looked up by `name` or `id`.
            invoice_template_id: Invoice template id.
            custom_fields: Custom fields, by their keys.
            external_erp_id: Id of this in your ERP system.
            external_crm_id: Id of this in your CRM system.
            buyer_reference: Buyer reference.
            your_order_number: Your order number.
            your_reference: Your reference.
            our_reference: Our reference.
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
            "subscriptions.update",
            (id,),
            {
                "description": description,
                "remarks": remarks,
                "notice_period": notice_period,
                "invoice_separatly": invoice_separatly,
                "use_account_invoice_batch_group": use_account_invoice_batch_group,
                "invoice_batch_group_id": invoice_batch_group_id,
                "invoice_batch_group": invoice_batch_group,
                "payment_term": payment_term,
                "invoice_template_id": invoice_template_id,
                "custom_fields": custom_fields,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "buyer_reference": buyer_reference,
                "your_order_number": your_order_number,
                "your_reference": your_reference,
                "our_reference": our_reference,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        )

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
    ) -> Subscription:
        """Reads a version of a subscription.

        `GET /Subscriptions/{orderNumber}/versions/{version}`.

        Args:
            order_number: Number of the subscription, not its id.
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
        return await self._client.invoke("subscriptions.version", (order_number, integer("version", version)), None, Subscription, timeout, retries, max_wait, headers, legal_entity)

    async def version_by_id(
        self,
        version_id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Subscription:
        """Reads a version of a subscription by the id of that version.

        `GET /Subscriptions/{id}/version`.

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
        return await self._client.invoke("subscriptions.version_by_id", (version_id,), None, Subscription, timeout, retries, max_wait, headers, legal_entity)

    def versions(
        self,
        order_number: str,
        *,
        filter: Filter | str | Callable[[SubscriptionFields], Filter] | None = None,
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
    ) -> AsyncListing[Subscription]:
        """Lists the versions of a subscription. `modified_after` and `modified_before` also look at products, charges, price details, discounts, milestones and their custom fields.

        `GET /Subscriptions/{orderNumber}/versions`.

        Correction: Published as an array that comes whole, with parameters for pages: the answer is read in either form.

        Args:
            order_number: Number of the subscription, not its id.
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
        return AsyncListing(self._client, "subscriptions.versions", (order_number, filter, order_by, modified_after, modified_before, None, None), Subscription, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)
