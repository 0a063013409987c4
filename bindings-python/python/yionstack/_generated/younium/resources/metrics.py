# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Metrics of orders that do not exist yet: the methods of `client.metrics`."""

from __future__ import annotations

from ..models.metrics import ChargeMetrics, OrderMetrics

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from ...._input import Lookup
    from ...._native import Client
    from ..inputs import MetricsOrderDiscountInput, MetricsPriceDetailInput, MetricsProductInput
    from ..models.orders import OrderType
    from ..models.products import BillingPeriod, ChargeModel, ChargeType, PricePeriod


class Metrics:
    """Metrics of orders that do not exist yet: `client.metrics`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def calculate_charge(
        self,
        *,
        term: int | None = None,
        currency: Lookup | None = None,
        account: Lookup | None = None,
        charge: Lookup | None = None,
        name: str | None = None,
        charge_type: ChargeType | str | None = None,
        price_model: ChargeModel | str | None = None,
        quantity: Decimal | int | str | None = None,
        price_period: PricePeriod | str | None = None,
        billing_period: BillingPeriod | str | None = None,
        effective_start_date: datetime.datetime | datetime.date | None = None,
        effective_end_date: datetime.datetime | datetime.date | None = None,
        tax_template: Lookup | None = None,
        tax_included: bool | None = None,
        price_details: Sequence[MetricsPriceDetailInput] | None = None,
        estimated_usage: int | None = None,
        estimated_quantity: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> ChargeMetrics:
        """Calculates the metrics that a charge would have. Nothing is created.

        `POST /Metrics/CalculateMetrics/Charge`.

        Args:
            term: Length of the term in months.
            currency: Currency. Looked up by `code` or `id`.
            account: Account. Looked up by `account_number`, `id` or `name`.
            charge: Charge.
            name: Name.
            charge_type: Charge type.
            price_model: Price model.
            quantity: Quantity.
            price_period: Price period.
            billing_period: Billing period.
            effective_start_date: Effective start date.
            effective_end_date: Effective end date.
            tax_template: Tax template. Looked up by `name` or `id`.
            tax_included: Tax included.
            price_details: Price details.
            estimated_usage: Estimated usage.
            estimated_quantity: Estimated quantity.
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
            "metrics.calculate_charge",
            (),
            {
                "term": term,
                "currency": currency,
                "account": account,
                "charge": charge,
                "name": name,
                "charge_type": charge_type,
                "price_model": price_model,
                "quantity": quantity,
                "price_period": price_period,
                "billing_period": billing_period,
                "effective_start_date": effective_start_date,
                "effective_end_date": effective_end_date,
                "tax_template": tax_template,
                "tax_included": tax_included,
                "price_details": price_details,
                "estimated_usage": estimated_usage,
                "estimated_quantity": estimated_quantity,
            },
            ChargeMetrics,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        ).wait()

    def calculate_order(
        self,
        *,
        effective_start_date: datetime.datetime | datetime.date | None = None,
        effective_end_date: datetime.datetime | datetime.date | None = None,
        term: int | None = None,
        order_type: OrderType | str | None = None,
        currency: Lookup | None = None,
        account: Lookup | None = None,
        products: Sequence[MetricsProductInput] | None = None,
        order_discounts: Sequence[MetricsOrderDiscountInput] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> OrderMetrics:
        """Calculates the metrics that an order would have. Nothing is created.

        `POST /Metrics/CalculateMetrics/Order`.

        Args:
            effective_start_date: Effective start date.
            effective_end_date: Effective end date.
            term: Length of the term in months.
            order_type: Order type.
            currency: Currency. Looked up by `code` or `id`.
            account: Account. Looked up by `account_number`, `id` or `name`.
            products: Products.
            order_discounts: Order discounts.
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
            "metrics.calculate_order",
            (),
            {
                "effective_start_date": effective_start_date,
                "effective_end_date": effective_end_date,
                "term": term,
                "order_type": order_type,
                "currency": currency,
                "account": account,
                "products": products,
                "order_discounts": order_discounts,
            },
            OrderMetrics,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        ).wait()


class AsyncMetrics:
    """Metrics of orders that do not exist yet: `client.metrics`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def calculate_charge(
        self,
        *,
        term: int | None = None,
        currency: Lookup | None = None,
        account: Lookup | None = None,
        charge: Lookup | None = None,
        name: str | None = None,
        charge_type: ChargeType | str | None = None,
        price_model: ChargeModel | str | None = None,
        quantity: Decimal | int | str | None = None,
        price_period: PricePeriod | str | None = None,
        billing_period: BillingPeriod | str | None = None,
        effective_start_date: datetime.datetime | datetime.date | None = None,
        effective_end_date: datetime.datetime | datetime.date | None = None,
        tax_template: Lookup | None = None,
        tax_included: bool | None = None,
        price_details: Sequence[MetricsPriceDetailInput] | None = None,
        estimated_usage: int | None = None,
        estimated_quantity: int | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> ChargeMetrics:
        """Calculates the metrics that a charge would have. Nothing is created.

        `POST /Metrics/CalculateMetrics/Charge`.

        Args:
            term: Length of the term in months.
            currency: Currency. Looked up by `code` or `id`.
            account: Account. Looked up by `account_number`, `id` or `name`.
            charge: Charge.
            name: Name.
            charge_type: Charge type.
            price_model: Price model.
            quantity: Quantity.
            price_period: Price period.
            billing_period: Billing period.
            effective_start_date: Effective start date.
            effective_end_date: Effective end date.
            tax_template: Tax template. Looked up by `name` or `id`.
            tax_included: Tax included.
            price_details: Price details.
            estimated_usage: Estimated usage.
            estimated_quantity: Estimated quantity.
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
            "metrics.calculate_charge",
            (),
            {
                "term": term,
                "currency": currency,
                "account": account,
                "charge": charge,
                "name": name,
                "charge_type": charge_type,
                "price_model": price_model,
                "quantity": quantity,
                "price_period": price_period,
                "billing_period": billing_period,
                "effective_start_date": effective_start_date,
                "effective_end_date": effective_end_date,
                "tax_template": tax_template,
                "tax_included": tax_included,
                "price_details": price_details,
                "estimated_usage": estimated_usage,
                "estimated_quantity": estimated_quantity,
            },
            ChargeMetrics,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        )

    async def calculate_order(
        self,
        *,
        effective_start_date: datetime.datetime | datetime.date | None = None,
        effective_end_date: datetime.datetime | datetime.date | None = None,
        term: int | None = None,
        order_type: OrderType | str | None = None,
        currency: Lookup | None = None,
        account: Lookup | None = None,
        products: Sequence[MetricsProductInput] | None = None,
        order_discounts: Sequence[MetricsOrderDiscountInput] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> OrderMetrics:
        """Calculates the metrics that an order would have. Nothing is created.

        `POST /Metrics/CalculateMetrics/Order`.

        Args:
            effective_start_date: Effective start date.
            effective_end_date: Effective end date.
            term: Length of the term in months.
            order_type: Order type.
            currency: Currency. Looked up by `code` or `id`.
            account: Account. Looked up by `account_number`, `id` or `name`.
            products: Products.
            order_discounts: Order discounts.
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
            "metrics.calculate_order",
            (),
            {
                "effective_start_date": effective_start_date,
                "effective_end_date": effective_end_date,
                "term": term,
                "order_type": order_type,
                "currency": currency,
                "account": account,
                "products": products,
                "order_discounts": order_discounts,
            },
            OrderMetrics,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        )
