"""What type checkers must understand of Younium's clients, and (behind `type: ignore`) refuse."""

import datetime
from collections.abc import AsyncIterator, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, assert_type
from uuid import UUID

from yionstack import AsyncYouniumClient, Page, Response, Status, YouniumClient
from yionstack.younium import (
    OPERATIONS,
    Account,
    AccountFields,
    AccountType,
    AsyncDownload,
    AsyncListing,
    CurrencyAmount,
    Download,
    Filter,
    Invoice,
    Listing,
    LookupBy,
    Receipt,
    Subscription,
    WriteOffCreate,
    receipt,
)

ID = UUID(int=1)


def sync(client: YouniumClient) -> None:
    account = client.accounts.get(ID, timeout=1.5, retries=0, headers={"a": "b"}, legal_entity="Acme AB")
    assert_type(account, Account)
    assert_type(account.id, UUID)
    assert_type(account.name, str | None)
    assert_type(account.account_type, AccountType | None)
    assert_type(account.cmrr, CurrencyAmount | None)
    assert_type(account.created, datetime.datetime | None)
    if account.cmrr is not None:
        assert_type(account.cmrr.amount, Decimal | None)
    accounts = client.accounts.list(limit=5, page_size=10, prefetch=0, modified_after=datetime.date(2026, 1, 1))
    assert_type(accounts, Listing[Account])
    assert_type(accounts.all(), list[Account])
    assert_type(accounts.first(), Account | None)
    assert_type(accounts.pages(), Iterator[Page[Account]])
    for row in accounts:
        assert_type(row, Account)
    assert_type(client.invoices.list().first(), Invoice | None)
    assert_type(client.subscriptions.get(str(ID)), Subscription)
    assert_type(client.export.rows("Subscriptions"), Listing[dict[str, Any]])
    file = client.invoices.download_attachment(ID)
    assert_type(file, Download)
    assert_type(file.read(), bytes)
    assert_type(file.save("x"), Path)
    assert_type(client.request("GET", "/x", legal_entity="a", idempotency_key="b"), Response)
    assert_type(client.auth.status(), Status)
    assert_type(client.with_legal_entity("Acme AB"), YouniumClient)
    assert_type(Account.from_dict({}), Account)
    assert list(OPERATIONS)
    with client as same:
        assert_type(same, YouniumClient)


def bodies(client: YouniumClient) -> None:
    made = client.accounts.create(
        name="Acme", currency="SEK", account_type="Customer", custom_fields={"a": 1}, idempotency_key="k"
    )
    assert_type(made, Response)
    assert_type(receipt(made), Receipt)
    assert_type(receipt(made).replayed, bool | None)
    by: LookupBy = {"key": "name", "value": "30 days"}
    client.accounts.create(name="Acme", currency=ID, account_type=AccountType.CUSTOMER, default_payment_term=by)
    client.accounts.update(ID, name="New", our_reference=None)
    write_off: WriteOffCreate = {"amount": Decimal("1.10")}
    client.payments.create(
        payment_method="Bank",
        amount=Decimal("12.50"),
        payment_date=datetime.date(2026, 1, 1),
        payment_write_offs=[write_off, {"amount": 1}],
    )
    client.payments.create(payment_method="Bank", amount=12, payment_date=datetime.datetime.now(datetime.UTC))


def filters(client: YouniumClient) -> None:
    def condition(row: AccountFields) -> Filter:
        named = (row.name == "O'Brien") | row.name.startswith("x") | row.name.in_(["a", None])
        rich = (row.cmrr.amount >= 100) & (row.cmrr.amount < Decimal("1e9"))
        recent = row.created > datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
        assert_type(row.account_type == AccountType.CUSTOMER, Filter)
        return named & rich & ~recent & (row.id == ID) & (row.inactive == False)  # noqa: E712

    client.accounts.list(filter=condition)
    client.accounts.list(filter=lambda row: (row.name == "x") & (row.account_type == "Customer"))
    client.accounts.list(filter="name eq 'x'")
    client.invoices.list(filter=lambda row: row.invoice_number.contains("7"))


async def later(client: AsyncYouniumClient) -> None:
    assert_type(await client.accounts.get(ID), Account)
    accounts = client.accounts.list(filter=lambda row: row.name == "x")
    assert_type(accounts, AsyncListing[Account])
    assert_type(await accounts.all(), list[Account])
    assert_type(await accounts.first(), Account | None)
    assert_type(accounts.pages(), AsyncIterator[Page[Account]])
    async for row in accounts:
        assert_type(row, Account)
    assert_type(await client.accounts.create(name="a", currency="SEK"), Response)
    file = await client.invoices.download_attachment(ID)
    assert_type(file, AsyncDownload)
    assert_type(await file.read(), bytes)
    assert_type(await file.save("x"), Path)
    assert_type(client.export.rows("Subscriptions"), AsyncListing[dict[str, Any]])
    assert_type(await client.auth.status(), Status)
    async with client as same:
        assert_type(same, AsyncYouniumClient)


def construct() -> None:
    YouniumClient("token", environment="sandbox", region="us", api_version="2.0")
    YouniumClient(client_id="a", secret="b", legal_entity="Acme AB", authentication="v2")
    AsyncYouniumClient(give, base_url="https://x.example")


async def give() -> str:
    return "token"


def refused(client: YouniumClient, account: Account) -> None:
    account.name = "x"  # type: ignore[misc]
    account.nam  # type: ignore[attr-defined]
    client.accounts.create(currency="SEK")  # type: ignore[call-arg]
    client.accounts.create(name="a", currency="SEK", nam="b")  # type: ignore[call-arg]
    client.payments.create(payment_method="Bank", amount=1.5)  # type: ignore[arg-type]
    client.payments.create(payment_method="Bank", payment_write_offs=[{"amont": 1}])  # type: ignore[typeddict-unknown-key]
    client.accounts.list(filter=lambda row: row.nam == "x")  # type: ignore[attr-defined]
    client.accounts.list(filter=lambda row: row.cmrr.amount.startswith("x"))  # type: ignore[attr-defined]
    client.accounts.list(filter=lambda row: row.name == "x" & row.account_number == "y")  # type: ignore[operator]
    client.accounts.list(filter=lambda row: (row.name == "x") | row.inactive)  # type: ignore[operator]
    client.accounts.list(filter=lambda row: ~row.inactive)  # type: ignore[operator]
    client.accounts.list(limit="x")  # type: ignore[arg-type]
    client.accounts.get(1)  # type: ignore[arg-type]
    client.acounts  # type: ignore[attr-defined]
    YouniumClient("t", environment="test")  # type: ignore[arg-type]
