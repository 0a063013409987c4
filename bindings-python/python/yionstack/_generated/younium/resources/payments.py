# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Payments: the methods of `client.payments`."""

from __future__ import annotations

from ...._list import AsyncListing, Listing
from ...._native import UNSET, Response
from ..models.api import Acknowledgement
from ..models.payments import Payment

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Mapping, Sequence
    from decimal import Decimal
    from uuid import UUID

    from ...._input import Lookup
    from ...._native import Client, Filter
    from ..fields import PaymentFields
    from ..inputs import PaymentSettlementInput, PaymentWriteOffInput, WriteOffCreate


class Payments:
    """Payments: `client.payments`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
        payment_method: Lookup,
        payment_date: datetime.datetime | datetime.date | None = None,
        currency: Lookup | None = None,
        amount: Decimal | int | str | None = None,
        bank_fee_amount: Decimal | int | str | None = None,
        exchange_rate: Decimal | int | str | None = None,
        base_currency_amount: Decimal | int | str | None = None,
        payment_account: Lookup | None = None,
        bank_fee_account: Lookup | None = None,
        payment_write_offs: Sequence[WriteOffCreate] | None = None,
        payer_name: str | None = None,
        payer_information: str | None = None,
        reference: str | None = None,
        description: str | None = None,
        external_bank_id: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Creates a payment.

        `POST /Payments`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            payment_method: Payment method. Looked up by `name` or `id`.
            payment_date: Payment date.
            currency: Currency. Looked up by `code` or `id`.
            amount: Amount.
            bank_fee_amount: Bank fee amount.
            exchange_rate: Exchange rate.
            base_currency_amount: Base currency amount.
            payment_account: Payment account. Looked up by `code` or `id`.
            bank_fee_account: Bank fee account. Looked up by `code` or `id`.
            payment_write_offs: The vendor says that this does not work yet.
            payer_name: Payer name.
            payer_information: Payer information.
            reference: Reference.
            description: Description.
            external_bank_id: External bank id.
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
            "payments.create",
            (),
            {
                "payment_date": payment_date,
                "currency": currency,
                "amount": amount,
                "bank_fee_amount": bank_fee_amount,
                "exchange_rate": exchange_rate,
                "base_currency_amount": base_currency_amount,
                "payment_account": payment_account,
                "bank_fee_account": bank_fee_account,
                "payment_method": payment_method,
                "payment_write_offs": payment_write_offs,
                "payer_name": payer_name,
                "payer_information": payer_information,
                "reference": reference,
                "description": description,
                "external_bank_id": external_bank_id,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        ).wait()

    def create_and_post(
        self,
        *,
        invoice: Lookup,
        payment_method: Lookup,
        description: str | None = None,
        payment_date: datetime.datetime | datetime.date | None = None,
        amount: Decimal | int | str | None = None,
        bank_fee_amount: Decimal | int | str | None = None,
        exchange_rate: Decimal | int | str | None = None,
        base_currency_amount: Decimal | int | str | None = None,
        payment_account: Lookup | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Acknowledgement:
        """Creates a payment of an invoice and posts it.

        `POST /Payments/CreateAndPost`.

        Args:
            invoice: Invoice.
            payment_method: Payment method. Looked up by `name` or `id`.
            description: Description.
            payment_date: Payment date.
            amount: Amount.
            bank_fee_amount: Bank fee amount.
            exchange_rate: Exchange rate.
            base_currency_amount: Base currency amount.
            payment_account: Payment account. Looked up by `code` or `id`.
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
            "payments.create_and_post",
            (),
            {
                "invoice": invoice,
                "description": description,
                "payment_date": payment_date,
                "amount": amount,
                "bank_fee_amount": bank_fee_amount,
                "exchange_rate": exchange_rate,
                "base_currency_amount": base_currency_amount,
                "payment_account": payment_account,
                "payment_method": payment_method,
            },
            Acknowledgement,
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
    ) -> Payment:
        """Reads one payment.

        `GET /Payments/{id}`.

        Args:
            id: Id of the payment.
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
        return self._client.invoke("payments.get", (id,), None, Payment, timeout, retries, max_wait, headers, legal_entity).wait()

    def list(
        self,
        *,
        filter: Filter | str | Callable[[PaymentFields], Filter] | None = None,
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
    ) -> Listing[Payment]:
        """Lists payments. `modified_after` and `modified_before` also look at settlements and write-offs.

        `GET /Payments`.

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
        return Listing(self._client, "payments.list", (filter, order_by, modified_after, modified_before, None, None), Payment, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def update(
        self,
        id: UUID | str,
        *,
        payment_date: datetime.datetime | datetime.date | None = UNSET,
        payment_write_offs: Sequence[PaymentWriteOffInput] | None = UNSET,
        payment_settlements: Sequence[PaymentSettlementInput] | None = UNSET,
        payer_name: str | None = UNSET,
        payer_information: str | None = UNSET,
        reference: str | None = UNSET,
        description: str | None = UNSET,
        external_bank_id: str | None = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes a payment, its settlements and its write-offs.

        `PATCH /Payments/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the payment.
            payment_date: Payment date.
            payment_write_offs: The vendor says that this does not work yet.
            payment_settlements: Payment settlements.
            payer_name: Payer name.
            payer_information: Payer information.
            reference: Reference.
            description: Description.
            external_bank_id: External bank id.
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
            "payments.update",
            (id,),
            {
                "payment_date": payment_date,
                "payment_write_offs": payment_write_offs,
                "payment_settlements": payment_settlements,
                "payer_name": payer_name,
                "payer_information": payer_information,
                "reference": reference,
                "description": description,
                "external_bank_id": external_bank_id,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        ).wait()


class AsyncPayments:
    """Payments: `client.payments`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self,
        *,
        payment_method: Lookup,
        payment_date: datetime.datetime | datetime.date | None = None,
        currency: Lookup | None = None,
        amount: Decimal | int | str | None = None,
        bank_fee_amount: Decimal | int | str | None = None,
        exchange_rate: Decimal | int | str | None = None,
        base_currency_amount: Decimal | int | str | None = None,
        payment_account: Lookup | None = None,
        bank_fee_account: Lookup | None = None,
        payment_write_offs: Sequence[WriteOffCreate] | None = None,
        payer_name: str | None = None,
        payer_information: str | None = None,
        reference: str | None = None,
        description: str | None = None,
        external_bank_id: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Creates a payment.

        `POST /Payments`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            payment_method: Payment method. Looked up by `name` or `id`.
            payment_date: Payment date.
            currency: Currency. Looked up by `code` or `id`.
            amount: Amount.
            bank_fee_amount: Bank fee amount.
            exchange_rate: Exchange rate.
            base_currency_amount: Base currency amount.
            payment_account: Payment account. Looked up by `code` or `id`.
            bank_fee_account: Bank fee account. Looked up by `code` or `id`.
            payment_write_offs: The vendor says that this does not work yet.
            payer_name: Payer name.
            payer_information: Payer information.
            reference: Reference.
            description: Description.
            external_bank_id: External bank id.
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
            "payments.create",
            (),
            {
                "payment_date": payment_date,
                "currency": currency,
                "amount": amount,
                "bank_fee_amount": bank_fee_amount,
                "exchange_rate": exchange_rate,
                "base_currency_amount": base_currency_amount,
                "payment_account": payment_account,
                "bank_fee_account": bank_fee_account,
                "payment_method": payment_method,
                "payment_write_offs": payment_write_offs,
                "payer_name": payer_name,
                "payer_information": payer_information,
                "reference": reference,
                "description": description,
                "external_bank_id": external_bank_id,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        )

    async def create_and_post(
        self,
        *,
        invoice: Lookup,
        payment_method: Lookup,
        description: str | None = None,
        payment_date: datetime.datetime | datetime.date | None = None,
        amount: Decimal | int | str | None = None,
        bank_fee_amount: Decimal | int | str | None = None,
        exchange_rate: Decimal | int | str | None = None,
        base_currency_amount: Decimal | int | str | None = None,
        payment_account: Lookup | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Acknowledgement:
        """Creates a payment of an invoice and posts it.

        `POST /Payments/CreateAndPost`.

        Args:
            invoice: Invoice.
            payment_method: Payment method. Looked up by `name` or `id`.
            description: Description.
            payment_date: Payment date.
            amount: Amount.
            bank_fee_amount: Bank fee amount.
            exchange_rate: Exchange rate.
            base_currency_amount: Base currency amount.
            payment_account: Payment account. Looked up by `code` or `id`.
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
            "payments.create_and_post",
            (),
            {
                "invoice": invoice,
                "description": description,
                "payment_date": payment_date,
                "amount": amount,
                "bank_fee_amount": bank_fee_amount,
                "exchange_rate": exchange_rate,
                "base_currency_amount": base_currency_amount,
                "payment_account": payment_account,
                "payment_method": payment_method,
            },
            Acknowledgement,
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
    ) -> Payment:
        """Reads one payment.

        `GET /Payments/{id}`.

        Args:
            id: Id of the payment.
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
        return await self._client.invoke("payments.get", (id,), None, Payment, timeout, retries, max_wait, headers, legal_entity)

    def list(
        self,
        *,
        filter: Filter | str | Callable[[PaymentFields], Filter] | None = None,
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
    ) -> AsyncListing[Payment]:
        """Lists payments. `modified_after` and `modified_before` also look at settlements and write-offs.

        `GET /Payments`.

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
        return AsyncListing(self._client, "payments.list", (filter, order_by, modified_after, modified_before, None, None), Payment, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    async def update(
        self,
        id: UUID | str,
        *,
        payment_date: datetime.datetime | datetime.date | None = UNSET,
        payment_write_offs: Sequence[PaymentWriteOffInput] | None = UNSET,
        payment_settlements: Sequence[PaymentSettlementInput] | None = UNSET,
        payer_name: str | None = UNSET,
        payer_information: str | None = UNSET,
        reference: str | None = UNSET,
        description: str | None = UNSET,
        external_bank_id: str | None = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes a payment, its settlements and its write-offs.

        `PATCH /Payments/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the payment.
            payment_date: Payment date.
            payment_write_offs: The vendor says that this does not work yet.
            payment_settlements: Payment settlements.
            payer_name: Payer name.
            payer_information: Payer information.
            reference: Reference.
            description: Description.
            external_bank_id: External bank id.
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
            "payments.update",
            (id,),
            {
                "payment_date": payment_date,
                "payment_write_offs": payment_write_offs,
                "payment_settlements": payment_settlements,
                "payer_name": payer_name,
                "payer_information": payer_information,
                "reference": reference,
                "description": description,
                "external_bank_id": external_bank_id,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        )
