# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Journals and accounting transactions: the methods of `client.journals`."""

from __future__ import annotations

from ...._argument import integer
from ...._list import AsyncListing, Listing
from ...._native import UNSET, Response
from ..models.journals import AccountingTransaction, Journal, JournalDetails, JournalSummary

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from ...._native import Client, Filter
    from ..fields import AccountingTransactionFields, JournalDetailsFields, JournalFields


class Journals:
    """Journals and accounting transactions: `client.journals`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def details(
        self,
        *,
        filter: Filter | str | Callable[[JournalDetailsFields], Filter] | None = None,
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
    ) -> Listing[JournalDetails]:
        """Lists journals without their transactions.

        `GET /Journals/JournalDetails`.

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
        return Listing(self._client, "journals.details", (filter, order_by, modified_after, modified_before, None, None), JournalDetails, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def get(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Journal:
        """Reads one journal.

        `GET /Journals/{id}`.

        Args:
            id: Id of the journal.
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
        return self._client.invoke("journals.get", (id,), None, Journal, timeout, retries, max_wait, headers, legal_entity).wait()

    def list(
        self,
        *,
        filter: Filter | str | Callable[[JournalFields], Filter] | None = None,
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
    ) -> Listing[Journal]:
        """Lists journals with their transactions. `modified_after` and `modified_before` also look at the accounting transactions and their custom fields.

        `GET /Journals`.

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
        return Listing(self._client, "journals.list", (filter, order_by, modified_after, modified_before, None, None), Journal, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def summary(
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
    ) -> Listing[JournalSummary]:
        """Sums a journal up by financial account.

        `GET /Journals/{id}/JournalSummary`.

        Correction: The answer is published as a page, but without the parameters that ask for the next one; they are sent as to every other list.

        Args:
            id: Id of the journal.
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
        return Listing(self._client, "journals.summary", (id, None, None), JournalSummary, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def transactions(
        self,
        year: int,
        *,
        filter: Filter | str | Callable[[AccountingTransactionFields], Filter] | None = None,
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
    ) -> Listing[AccountingTransaction]:
        """Lists the accounting transactions of a fiscal year. `modified_after` and `modified_before` look at the transactions and their custom fields.

        `GET /Journals/AccountingTransactions/{year}`.

        Args:
            year: Fiscal year, such as 2026.
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
        return Listing(self._client, "journals.transactions", (integer("year", year), filter, order_by, modified_after, modified_before, None, None), AccountingTransaction, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def transactions_in_journal(
        self,
        id: UUID | str,
        *,
        filter: Filter | str | Callable[[AccountingTransactionFields], Filter] | None = None,
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
    ) -> Listing[AccountingTransaction]:
        """Lists the accounting transactions of a journal. `modified_after` and `modified_before` look at the transactions and their custom fields.

        `GET /Journals/{id}/AccountingTransactions`.

        Args:
            id: Id of the journal.
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
        return Listing(self._client, "journals.transactions_in_journal", (id, filter, order_by, modified_after, modified_before, None, None), AccountingTransaction, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def transactions_in_period(
        self,
        year: int,
        period: int,
        *,
        filter: Filter | str | Callable[[AccountingTransactionFields], Filter] | None = None,
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
    ) -> Listing[AccountingTransaction]:
        """Lists the accounting transactions of a fiscal period. `modified_after` and `modified_before` look at the transactions and their custom fields.

        `GET /Journals/AccountingTransactions/{year}/FiscalPeriod/{period}`.

        Args:
            year: Fiscal year, such as 2026.
            period: Fiscal period in that year, counted from 1.
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
        return Listing(self._client, "journals.transactions_in_period", (integer("year", year), integer("period", period), filter, order_by, modified_after, modified_before, None, None), AccountingTransaction, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def transactions_in_quarter(
        self,
        year: int,
        quarter: int,
        *,
        filter: Filter | str | Callable[[AccountingTransactionFields], Filter] | None = None,
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
    ) -> Listing[AccountingTransaction]:
        """Lists the accounting transactions of a fiscal quarter. `modified_after` and `modified_before` look at the transactions and their custom fields.

        `GET /Journals/AccountingTransactions/{year}/FiscalQuarter/{quarter}`.

        Args:
            year: Fiscal year, such as 2026.
            quarter: Fiscal quarter, from 1 to 4.
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
        return Listing(self._client, "journals.transactions_in_quarter", (integer("year", year), integer("quarter", quarter), filter, order_by, modified_after, modified_before, None, None), AccountingTransaction, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def transactions_on_account(
        self,
        year: int,
        financial_account: str,
        *,
        filter: Filter | str | Callable[[AccountingTransactionFields], Filter] | None = None,
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
    ) -> Listing[AccountingTransaction]:
        """Lists the accounting transactions of a fiscal year on a financial account. `modified_after` and `modified_before` look at the transactions and their custom fields.

        `GET /Journals/AccountingTransactions/{year}/FinancialAccounts/{financialAccount}`.

        Args:
            year: Fiscal year, such as 2026.
            financial_account: Code or id of the financial account.
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
        return Listing(self._client, "journals.transactions_on_account", (integer("year", year), financial_account, filter, order_by, modified_after, modified_before, None, None), AccountingTransaction, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def update(
        self,
        id: UUID | str,
        *,
        description: str | None = UNSET,
        external_erp_id: str | None = UNSET,
        transferred_to_erp: datetime.datetime | datetime.date | None = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes a journal, such as when it was transferred to an ERP system.

        `PATCH /Journals/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the journal.
            description: Description.
            external_erp_id: Id of this in your ERP system.
            transferred_to_erp: When it was transferred to the ERP system.
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
            "journals.update",
            (id,),
            {
                "description": description,
                "external_erp_id": external_erp_id,
                "transferred_to_erp": transferred_to_erp,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        ).wait()


class AsyncJournals:
    """Journals and accounting transactions: `client.journals`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def details(
        self,
        *,
        filter: Filter | str | Callable[[JournalDetailsFields], Filter] | None = None,
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
    ) -> AsyncListing[JournalDetails]:
        """Lists journals without their transactions.

        `GET /Journals/JournalDetails`.

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
        return AsyncListing(self._client, "journals.details", (filter, order_by, modified_after, modified_before, None, None), JournalDetails, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    async def get(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Journal:
        """Reads one journal.

        `GET /Journals/{id}`.

        Args:
            id: Id of the journal.
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
        return await self._client.invoke("journals.get", (id,), None, Journal, timeout, retries, max_wait, headers, legal_entity)

    def list(
        self,
        *,
        filter: Filter | str | Callable[[JournalFields], Filter] | None = None,
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
    ) -> AsyncListing[Journal]:
        """Lists journals with their transactions. `modified_after` and `modified_before` also look at the accounting transactions and their custom fields.

        `GET /Journals`.

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
        return AsyncListing(self._client, "journals.list", (filter, order_by, modified_after, modified_before, None, None), Journal, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def summary(
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
    ) -> AsyncListing[JournalSummary]:
        """Sums a journal up by financial account.

        `GET /Journals/{id}/JournalSummary`.

        Correction: The answer is published as a page, but without the parameters that ask for the next one; they are sent as to every other list.

        Args:
            id: Id of the journal.
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
        return AsyncListing(self._client, "journals.summary", (id, None, None), JournalSummary, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def transactions(
        self,
        year: int,
        *,
        filter: Filter | str | Callable[[AccountingTransactionFields], Filter] | None = None,
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
    ) -> AsyncListing[AccountingTransaction]:
        """Lists the accounting transactions of a fiscal year. `modified_after` and `modified_before` look at the transactions and their custom fields.

        `GET /Journals/AccountingTransactions/{year}`.

        Args:
            year: Fiscal year, such as 2026.
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
        return AsyncListing(self._client, "journals.transactions", (integer("year", year), filter, order_by, modified_after, modified_before, None, None), AccountingTransaction, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def transactions_in_journal(
        self,
        id: UUID | str,
        *,
        filter: Filter | str | Callable[[AccountingTransactionFields], Filter] | None = None,
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
    ) -> AsyncListing[AccountingTransaction]:
        """Lists the accounting transactions of a journal. `modified_after` and `modified_before` look at the transactions and their custom fields.

        `GET /Journals/{id}/AccountingTransactions`.

        Args:
            id: Id of the journal.
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
        return AsyncListing(self._client, "journals.transactions_in_journal", (id, filter, order_by, modified_after, modified_before, None, None), AccountingTransaction, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def transactions_in_period(
        self,
        year: int,
        period: int,
        *,
        filter: Filter | str | Callable[[AccountingTransactionFields], Filter] | None = None,
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
    ) -> AsyncListing[AccountingTransaction]:
        """Lists the accounting transactions of a fiscal period. `modified_after` and `modified_before` look at the transactions and their custom fields.

        `GET /Journals/AccountingTransactions/{year}/FiscalPeriod/{period}`.

        Args:
            year: Fiscal year, such as 2026.
            period: Fiscal period in that year, counted from 1.
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
        return AsyncListing(self._client, "journals.transactions_in_period", (integer("year", year), integer("period", period), filter, order_by, modified_after, modified_before, None, None), AccountingTransaction, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def transactions_in_quarter(
        self,
        year: int,
        quarter: int,
        *,
        filter: Filter | str | Callable[[AccountingTransactionFields], Filter] | None = None,
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
    ) -> AsyncListing[AccountingTransaction]:
        """Lists the accounting transactions of a fiscal quarter. `modified_after` and `modified_before` look at the transactions and their custom fields.

        `GET /Journals/AccountingTransactions/{year}/FiscalQuarter/{quarter}`.

        Args:
            year: Fiscal year, such as 2026.
            quarter: Fiscal quarter, from 1 to 4.
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
        return AsyncListing(self._client, "journals.transactions_in_quarter", (integer("year", year), integer("quarter", quarter), filter, order_by, modified_after, modified_before, None, None), AccountingTransaction, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def transactions_on_account(
        self,
        year: int,
        financial_account: str,
        *,
        filter: Filter | str | Callable[[AccountingTransactionFields], Filter] | None = None,
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
    ) -> AsyncListing[AccountingTransaction]:
        """Lists the accounting transactions of a fiscal year on a financial account. `modified_after` and `modified_before` look at the transactions and their custom fields.

        `GET /Journals/AccountingTransactions/{year}/FinancialAccounts/{financialAccount}`.

        Args:
            year: Fiscal year, such as 2026.
            financial_account: Code or id of the financial account.
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
        return AsyncListing(self._client, "journals.transactions_on_account", (integer("year", year), financial_account, filter, order_by, modified_after, modified_before, None, None), AccountingTransaction, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    async def update(
        self,
        id: UUID | str,
        *,
        description: str | None = UNSET,
        external_erp_id: str | None = UNSET,
        transferred_to_erp: datetime.datetime | datetime.date | None = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes a journal, such as when it was transferred to an ERP system.

        `PATCH /Journals/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the journal.
            description: Description.
            external_erp_id: Id of this in your ERP system.
            transferred_to_erp: When it was transferred to the ERP system.
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
            "journals.update",
            (id,),
            {
                "description": description,
                "external_erp_id": external_erp_id,
                "transferred_to_erp": transferred_to_erp,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        )
