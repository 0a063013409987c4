# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Products, their charge plans and charges: the methods of `client.products`."""

from __future__ import annotations

from ...._list import AsyncListing, Listing
from ...._native import UNSET, Response
from ..models.api import Acknowledgement
from ..models.products import Feature, Product

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Mapping, Sequence
    from decimal import Decimal
    from typing import Any
    from uuid import UUID

    from ...._input import Lookup
    from ...._native import Client, Filter
    from ..fields import FeatureFields, ProductFields
    from ..inputs import ChargePlanCreate, ChargePlanUpdate, FeatureChangeInput, PriceDetailUpdate
    from ..models.products import (
        BillingDay,
        BillingPeriod,
        BillingPeriodAlignment,
        BillingTiming,
        ChargeModel,
        ChargeType,
        MeasurementsRule,
        PricePeriod,
        ProductType,
        UsageRating,
    )


class Products:
    """Products, their charge plans and charges: `client.products`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
        product_type: ProductType | str | None = None,
        charge_plans: Sequence[ChargePlanCreate] | None = None,
        name: str | None = None,
        category: Lookup | None = None,
        activation_date: datetime.datetime | datetime.date | None = None,
        external_erp_id: str | None = None,
        external_crm_id: str | None = None,
        custom_fields: Any = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Acknowledgement:
        """Creates a product, with its charge plans and charges.

        `POST /Products`.

        Args:
            product_type: Product type.
            charge_plans: Charge plans.
            name: Name.
            category: Category. Looked up by `name` or `id`.
            activation_date: Activation date.
            external_erp_id: Id of this in your ERP system.
            external_crm_id: Id of this in your CRM system.
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
            "products.create",
            (),
            {
                "product_type": product_type,
                "charge_plans": charge_plans,
                "name": name,
                "category": category,
                "activation_date": activation_date,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "custom_fields": custom_fields,
            },
            Acknowledgement,
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
        """Deletes a product. Only what no active order uses can be deleted.

        `DELETE /Products/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the product.
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
        return self._client.invoke("products.delete", (id,), None, Response, timeout, retries, max_wait, headers, legal_entity).wait()

    def delete_charge(
        self,
        charge_id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Deletes a charge of a product. Only what no active order uses can be deleted.

        `DELETE /Products/charges/{chargeId}`.

        Correction: Published under a path of its own, which differs from that of `update_charge` only in the name of the parameter. No schema is published for the answer: what comes is handed out as it came.

        Args:
            charge_id: Id of the charge.
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
        return self._client.invoke("products.delete_charge", (charge_id,), None, Response, timeout, retries, max_wait, headers, legal_entity).wait()

    def delete_charge_plan(
        self,
        charge_plan_id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Deletes a charge plan of a product. Only what no active order uses can be deleted.

        `DELETE /Products/chargePlans/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            charge_plan_id: Id of the charge plan.
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
        return self._client.invoke("products.delete_charge_plan", (charge_plan_id,), None, Response, timeout, retries, max_wait, headers, legal_entity).wait()

    def features(
        self,
        *,
        filter: Filter | str | Callable[[FeatureFields], Filter] | None = None,
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
    ) -> Listing[Feature]:
        """Lists the features that charges can have.

        `GET /Products/productFeatures`.

        Correction: The rows are published as one object; they are a list.

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
        return Listing(self._client, "products.features", (filter, order_by, modified_after, modified_before, None, None), Feature, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def get(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Product:
        """Reads one product.

        `GET /Products/{id}`.

        Args:
            id: Id of the product.
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
        return self._client.invoke("products.get", (id,), None, Product, timeout, retries, max_wait, headers, legal_entity).wait()

    def get_by_charge(
        self,
        charge_id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Product:
        """Reads the product that a charge belongs to.

        `GET /Products/FromCharge/{id}`.

        Args:
            charge_id: Id of the charge.
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
        return self._client.invoke("products.get_by_charge", (charge_id,), None, Product, timeout, retries, max_wait, headers, legal_entity).wait()

    def get_by_charge_plan(
        self,
        charge_plan_id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Product:
        """Reads the product that a charge plan belongs to.

        `GET /Products/FromChargePlan/{id}`.

        Args:
            charge_plan_id: Id of the charge plan.
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
        return self._client.invoke("products.get_by_charge_plan", (charge_plan_id,), None, Product, timeout, retries, max_wait, headers, legal_entity).wait()

    def list(
        self,
        *,
        filter: Filter | str | Callable[[ProductFields], Filter] | None = None,
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
    ) -> Listing[Product]:
        """Lists products. `modified_after` and `modified_before` also look at charge plans, charges, price details and their custom fields.

        `GET /Products`.

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
        return Listing(self._client, "products.list", (filter, order_by, modified_after, modified_before, None, None), Product, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def update(
        self,
        id: UUID | str,
        *,
        product_type: ProductType | str | None = UNSET,
        charge_plans: Sequence[ChargePlanUpdate] | None = UNSET,
        name: str | None = UNSET,
        category: Lookup | None = UNSET,
        activation_date: datetime.datetime | datetime.date | None = UNSET,
        external_erp_id: str | None = UNSET,
        external_crm_id: str | None = UNSET,
        custom_fields: Any = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes a product, its charge plans and charges. Lists in the body are lists of changes: each entry has an `operation`. What is not in a list stays as it is.

        `PATCH /Products/{id}`.

        Args:
            id: Id of the product.
            product_type: Product type.
            charge_plans: Charge plans.
            name: Name.
            category: Category. Looked up by `name` or `id`.
            activation_date: Activation date.
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
            "products.update",
            (id,),
            {
                "product_type": product_type,
                "charge_plans": charge_plans,
                "name": name,
                "category": category,
                "activation_date": activation_date,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "custom_fields": custom_fields,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        ).wait()

    def update_charge(
        self,
        charge_id: UUID | str,
        *,
        price_details: Sequence[PriceDetailUpdate] | None = UNSET,
        features: Sequence[FeatureChangeInput] | None = UNSET,
        name: str | None = UNSET,
        model: ChargeModel | str | None = UNSET,
        charge_type: ChargeType | str | None = UNSET,
        custom_fields: Any = UNSET,
        external_crm_id: str | None = UNSET,
        external_erp_id: str | None = UNSET,
        unit: Lookup | None = UNSET,
        price_period: PricePeriod | str | None = UNSET,
        usage_rating: UsageRating | str | None = UNSET,
        measurements_rule: MeasurementsRule | str | None = UNSET,
        default_quantity: Decimal | int | str | None = UNSET,
        billing_period: BillingPeriod | str | None = UNSET,
        period_alignment: BillingPeriodAlignment | str | None = UNSET,
        billing_day: BillingDay | str | None = UNSET,
        billing_timing: BillingTiming | str | None = UNSET,
        specific_billing_day: int | None = UNSET,
        offset_billing_days: int | None = UNSET,
        tax_included: bool | None = UNSET,
        revenue_recognition: Lookup | None = UNSET,
        tax_template: Lookup | None = UNSET,
        deferred_revenue_account: Lookup | None = UNSET,
        recognized_revenue_account: Lookup | None = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes a charge of a product.

        `PATCH /Products/charges/{chargeId}`.

        Args:
            charge_id: Id of the charge.
            price_details: Price details.
            features: Features.
            name: Name.
            model: Model.
            charge_type: Charge type.
            custom_fields: Custom fields, by their keys.
            external_crm_id: Id of this in your CRM system.
            external_erp_id: Id of this in your ERP system.
            unit: Unit. Looked up by `unit`.
            price_period: Price period.
            usage_rating: Usage rating.
            measurements_rule: Measurements rule.
            default_quantity: Default quantity.
            billing_period: Billing period.
            period_alignment: Period alignment.
            billing_day: Billing day.
            billing_timing: Billing timing.
            specific_billing_day: Day of the month, where `billing_day` is `SpecificDay`.
            offset_billing_days: Days to move the billing by, where `billing_day` is `DaysOffset`.
            tax_included: Tax included.
            revenue_recognition: Revenue recognition.
            tax_template: Tax template. Looked up by `name` or `id`.
            deferred_revenue_account: Deferred revenue account. Looked up by `code` or `id`.
            recognized_revenue_account: Recognized revenue account. Looked up by `code` or `id`.
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
            "products.update_charge",
            (charge_id,),
            {
                "price_details": price_details,
                "features": features,
                "name": name,
                "model": model,
                "charge_type": charge_type,
                "custom_fields": custom_fields,
                "external_crm_id": external_crm_id,
                "external_erp_id": external_erp_id,
                "unit": unit,
                "price_period": price_period,
                "usage_rating": usage_rating,
                "measurements_rule": measurements_rule,
                "default_quantity": default_quantity,
                "billing_period": billing_period,
                "period_alignment": period_alignment,
                "billing_day": billing_day,
                "billing_timing": billing_timing,
                "specific_billing_day": specific_billing_day,
                "offset_billing_days": offset_billing_days,
                "tax_included": tax_included,
                "revenue_recognition": revenue_recognition,
                "tax_template": tax_template,
                "deferred_revenue_account": deferred_revenue_account,
                "recognized_revenue_account": recognized_revenue_account,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        ).wait()


class AsyncProducts:
    """Products, their charge plans and charges: `client.products`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self,
        *,
        product_type: ProductType | str | None = None,
        charge_plans: Sequence[ChargePlanCreate] | None = None,
        name: str | None = None,
        category: Lookup | None = None,
        activation_date: datetime.datetime | datetime.date | None = None,
        external_erp_id: str | None = None,
        external_crm_id: str | None = None,
        custom_fields: Any = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Acknowledgement:
        """Creates a product, with its charge plans and charges.

        `POST /Products`.

        Args:
            product_type: Product type.
            charge_plans: Charge plans.
            name: Name.
            category: Category. Looked up by `name` or `id`.
            activation_date: Activation date.
            external_erp_id: Id of this in your ERP system.
            external_crm_id: Id of this in your CRM system.
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
            "products.create",
            (),
            {
                "product_type": product_type,
                "charge_plans": charge_plans,
                "name": name,
                "category": category,
                "activation_date": activation_date,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "custom_fields": custom_fields,
            },
            Acknowledgement,
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
        """Deletes a product. Only what no active order uses can be deleted.

        `DELETE /Products/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the product.
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
        return await self._client.invoke("products.delete", (id,), None, Response, timeout, retries, max_wait, headers, legal_entity)

    async def delete_charge(
        self,
        charge_id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Deletes a charge of a product. Only what no active order uses can be deleted.

        `DELETE /Products/charges/{chargeId}`.

        Correction: Published under a path of its own, which differs from that of `update_charge` only in the name of the parameter. No schema is published for the answer: what comes is handed out as it came.

        Args:
            charge_id: Id of the charge.
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
        return await self._client.invoke("products.delete_charge", (charge_id,), None, Response, timeout, retries, max_wait, headers, legal_entity)

    async def delete_charge_plan(
        self,
        charge_plan_id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Deletes a charge plan of a product. Only what no active order uses can be deleted.

        `DELETE /Products/chargePlans/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            charge_plan_id: Id of the charge plan.
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
        return await self._client.invoke("products.delete_charge_plan", (charge_plan_id,), None, Response, timeout, retries, max_wait, headers, legal_entity)

    def features(
        self,
        *,
        filter: Filter | str | Callable[[FeatureFields], Filter] | None = None,
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
    ) -> AsyncListing[Feature]:
        """Lists the features that charges can have.

        `GET /Products/productFeatures`.

        Correction: The rows are published as one object; they are a list.

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
        return AsyncListing(self._client, "products.features", (filter, order_by, modified_after, modified_before, None, None), Feature, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    async def get(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Product:
        """Reads one product.

        `GET /Products/{id}`.

        Args:
            id: Id of the product.
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
        return await self._client.invoke("products.get", (id,), None, Product, timeout, retries, max_wait, headers, legal_entity)

    async def get_by_charge(
        self,
        charge_id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Product:
        """Reads the product that a charge belongs to.

        `GET /Products/FromCharge/{id}`.

        Args:
            charge_id: Id of the charge.
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
        return await self._client.invoke("products.get_by_charge", (charge_id,), None, Product, timeout, retries, max_wait, headers, legal_entity)

    async def get_by_charge_plan(
        self,
        charge_plan_id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Product:
        """Reads the product that a charge plan belongs to.

        `GET /Products/FromChargePlan/{id}`.

        Args:
            charge_plan_id: Id of the charge plan.
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
        return await self._client.invoke("products.get_by_charge_plan", (charge_plan_id,), None, Product, timeout, retries, max_wait, headers, legal_entity)

    def list(
        self,
        *,
        filter: Filter | str | Callable[[ProductFields], Filter] | None = None,
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
    ) -> AsyncListing[Product]:
        """Lists products. `modified_after` and `modified_before` also look at charge plans, charges, price details and their custom fields.

        `GET /Products`.

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
        return AsyncListing(self._client, "products.list", (filter, order_by, modified_after, modified_before, None, None), Product, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    async def update(
        self,
        id: UUID | str,
        *,
        product_type: ProductType | str | None = UNSET,
        charge_plans: Sequence[ChargePlanUpdate] | None = UNSET,
        name: str | None = UNSET,
        category: Lookup | None = UNSET,
        activation_date: datetime.datetime | datetime.date | None = UNSET,
        external_erp_id: str | None = UNSET,
        external_crm_id: str | None = UNSET,
        custom_fields: Any = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes a product, its charge plans and charges. Lists in the body are lists of changes: each entry has an `operation`. What is not in a list stays as it is.

        `PATCH /Products/{id}`.

        Args:
            id: Id of the product.
            product_type: Product type.
            charge_plans: Charge plans.
            name: Name.
            category: Category. Looked up by `name` or `id`.
            activation_date: Activation date.
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
            "products.update",
            (id,),
            {
                "product_type": product_type,
                "charge_plans": charge_plans,
                "name": name,
                "category": category,
                "activation_date": activation_date,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "custom_fields": custom_fields,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        )

    async def update_charge(
        self,
        charge_id: UUID | str,
        *,
        price_details: Sequence[PriceDetailUpdate] | None = UNSET,
        features: Sequence[FeatureChangeInput] | None = UNSET,
        name: str | None = UNSET,
        model: ChargeModel | str | None = UNSET,
        charge_type: ChargeType | str | None = UNSET,
        custom_fields: Any = UNSET,
        external_crm_id: str | None = UNSET,
        external_erp_id: str | None = UNSET,
        unit: Lookup | None = UNSET,
        price_period: PricePeriod | str | None = UNSET,
        usage_rating: UsageRating | str | None = UNSET,
        measurements_rule: MeasurementsRule | str | None = UNSET,
        default_quantity: Decimal | int | str | None = UNSET,
        billing_period: BillingPeriod | str | None = UNSET,
        period_alignment: BillingPeriodAlignment | str | None = UNSET,
        billing_day: BillingDay | str | None = UNSET,
        billing_timing: BillingTiming | str | None = UNSET,
        specific_billing_day: int | None = UNSET,
        offset_billing_days: int | None = UNSET,
        tax_included: bool | None = UNSET,
        revenue_recognition: Lookup | None = UNSET,
        tax_template: Lookup | None = UNSET,
        deferred_revenue_account: Lookup | None = UNSET,
        recognized_revenue_account: Lookup | None = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes a charge of a product.

        `PATCH /Products/charges/{chargeId}`.

        Args:
            charge_id: Id of the charge.
            price_details: Price details.
            features: Features.
            name: Name.
            model: Model.
            charge_type: Charge type.
            custom_fields: Custom fields, by their keys.
            external_crm_id: Id of this in your CRM system.
            external_erp_id: Id of this in your ERP system.
            unit: Unit. Looked up by `unit`.
            price_period: Price period.
            usage_rating: Usage rating.
            measurements_rule: Measurements rule.
            default_quantity: Default quantity.
            billing_period: Billing period.
            period_alignment: Period alignment.
            billing_day: Billing day.
            billing_timing: Billing timing.
            specific_billing_day: Day of the month, where `billing_day` is `SpecificDay`.
            offset_billing_days: Days to move the billing by, where `billing_day` is `DaysOffset`.
            tax_included: Tax included.
            revenue_recognition: Revenue recognition.
            tax_template: Tax template. Looked up by `name` or `id`.
            deferred_revenue_account: Deferred revenue account. Looked up by `code` or `id`.
            recognized_revenue_account: Recognized revenue account. Looked up by `code` or `id`.
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
            "products.update_charge",
            (charge_id,),
            {
                "price_details": price_details,
                "features": features,
                "name": name,
                "model": model,
                "charge_type": charge_type,
                "custom_fields": custom_fields,
                "external_crm_id": external_crm_id,
                "external_erp_id": external_erp_id,
                "unit": unit,
                "price_period": price_period,
                "usage_rating": usage_rating,
                "measurements_rule": measurements_rule,
                "default_quantity": default_quantity,
                "billing_period": billing_period,
                "period_alignment": period_alignment,
                "billing_day": billing_day,
                "billing_timing": billing_timing,
                "specific_billing_day": specific_billing_day,
                "offset_billing_days": offset_billing_days,
                "tax_included": tax_included,
                "revenue_recognition": revenue_recognition,
                "tax_template": tax_template,
                "deferred_revenue_account": deferred_revenue_account,
                "recognized_revenue_account": recognized_revenue_account,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        )
