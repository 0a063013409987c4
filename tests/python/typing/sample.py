"""What type checkers must understand, and (behind `type: ignore`) refuse."""

import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import assert_type

from yionstack import (
    OPERATIONS,
    Address,
    AsyncYionStackClient,
    Contact,
    Invoice,
    InvoiceStatus,
    Operation,
    Page,
    Pending,
    Response,
    Status,
    Tokens,
    YionStackClient,
    errors,
)


def sync(client: YionStackClient) -> None:
    invoices = client.invoices.list("b", timeout=1.5, retries=0, headers={"a": "b"})
    assert_type(invoices, Page[Invoice])
    assert_type(invoices[0], Invoice)
    assert_type(invoices[1:], list[Invoice])
    as_sequence: Sequence[Invoice] = invoices
    assert_type(sum((invoice.total for invoice in as_sequence), Decimal()), Decimal)
    invoice = invoices[0]
    assert_type(invoice.id, str)
    assert_type(invoice.status, InvoiceStatus)
    assert_type(invoice.due_date, datetime.date | None)
    assert_type(invoice.created_at, datetime.datetime | None)
    assert_type(invoice.billing_address, Address | None)
    assert_type(client.contacts.get("b", "c"), Contact)
    assert_type(client.request("GET", "/x"), Response)
    assert_type(client.auth.begin(), Pending)
    assert_type(client.auth.finish(Pending.load("x"), "y"), Tokens)
    assert_type(client.auth.tokens(), Tokens | None)
    assert_type(client.auth.status(), Status)
    assert_type(Invoice.from_dict({}), Invoice)
    assert_type(OPERATIONS["invoices.list"], Operation)
    with client as same:
        assert_type(same, YionStackClient)
    match invoice:
        case Invoice(id, number):
            assert_type(id, str)
            assert_type(number, str)


async def later(client: AsyncYionStackClient) -> None:
    assert_type(await client.invoices.list("b"), Page[Invoice])
    assert_type(await client.contacts.get("b", "c"), Contact)
    assert_type(await client.auth.finish(client.auth.begin(), "y"), Tokens)
    async with client as same:
        assert_type(same, AsyncYionStackClient)


async def give() -> str:
    return "token"


def construct() -> None:
    YionStackClient(token="x")
    YionStackClient(lambda: "x", base_url="https://x.example", pkce="off", scopes=["read:invoices"])
    AsyncYionStackClient(give)


def fails(client: YionStackClient) -> None:
    try:
        client.invoices.list("b")
    except errors.RateLimitedError as error:
        assert_type(error.retry_at, datetime.datetime | None)
    except errors.YionStackError as error:
        assert_type(error.fields, tuple[tuple[str, str], ...])


def refused(client: YionStackClient, invoice: Invoice) -> None:
    invoice.total = Decimal(1)  # type: ignore[misc]
    client.invoices.list()  # type: ignore[call-arg]
    client.invoices.list("b", timeout="1")  # type: ignore[arg-type]
    client.invoices.list("b")[0].totla  # type: ignore[attr-defined]
    YionStackClient(give)  # type: ignore[arg-type]
    YionStackClient("x", pkce="plain")  # type: ignore[arg-type]
