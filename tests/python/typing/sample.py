"""What type checkers must understand, and (behind `type: ignore`) refuse."""

import datetime
import webbrowser
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import assert_type

from yionstack import (
    OPERATIONS,
    Address,
    AsyncYionStackClient,
    AuthEvent,
    Contact,
    Invoice,
    InvoiceStatus,
    Operation,
    Page,
    Pending,
    RequestRecord,
    Response,
    ResponseRecord,
    SignedOut,
    Status,
    Tokens,
    YionStackClient,
    errors,
    receipt,
)
from yionstack.stores import AsyncStore, FileStore, MemoryStore, RedisStore, Store
from yionstack.testing import Exchange, Sandbox, check_store


def sync(client: YionStackClient) -> None:
    invoices = client.invoices.list("b", timeout=1.5, retries=0, max_wait=0.5, headers={"a": "b"})
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
    assert_type(client.auth.sign_out(), SignedOut)
    assert_type(client.auth.sign_in(), Tokens)
    client.auth.sign_in(["read:invoices"], open_browser=webbrowser.open, on_url=print, timeout=60, random_port=True)
    client.auth.sign_in(open_browser=open_later, on_url=open_later)
    assert_type(client.with_subject("user-42"), YionStackClient)
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
    assert_type(await client.auth.sign_in(open_browser=False, on_url=open_later), Tokens)
    assert_type(await client.auth.tokens(), Tokens | None)
    assert_type(await client.auth.status(), Status)
    assert_type(client.with_subject("user-42"), AsyncYionStackClient)
    await client.auth.adopt("refresh-token")
    async with client as same:
        assert_type(same, AsyncYionStackClient)


async def give() -> str:
    return "token"


async def open_later(url: str) -> None:
    pass


class Own:
    """A store with other names for the arguments than ours, and more methods."""

    def load(self, grant: str) -> tuple[int, bytes] | None:
        return None

    def compare_and_swap(self, grant: str, old: int, new: int, blob: bytes) -> bool:
        return True

    def lease(self, grant: str, who: str, time: float) -> bool:
        return True

    def release(self, grant: str, who: str) -> None:
        pass

    def vacuum(self) -> None:
        pass


class OwnLater:
    async def load(self, key: str) -> tuple[int, bytes] | None:
        return None

    async def compare_and_swap(self, key: str, expected: int, version: int, value: bytes) -> bool:
        return True

    async def lease(self, key: str, owner: str, seconds: float) -> bool:
        return True

    async def release(self, key: str, owner: str) -> None:
        pass


class NoStore:
    def load(self, key: str) -> str | None:
        return None


def listen(event: AuthEvent) -> None:
    assert_type(event.expires_at, datetime.datetime | None)
    assert_type(event.subject, str | None)


def sent(record: RequestRecord) -> None:
    assert_type(record.headers, Mapping[str, str])


def over(record: ResponseRecord) -> None:
    assert_type(record.status, int | None)
    assert_type(record.duration, float)


def hooks(client: YionStackClient) -> None:
    YionStackClient("x", on_request=sent, on_response=over)
    AsyncYionStackClient("x", on_request=sent, on_response=print)
    assert_type(receipt(client.invoices.list("b")).headers, Mapping[str, str])


def stores() -> None:
    own: Store = Own()
    later: AsyncStore = OwnLater()
    shared = RedisStore("redis://localhost", prefix="app", replicas=1, allow_eviction=True)
    assert_type(shared.unconfirmed, int)
    for store in (own, later, Own(), OwnLater(), FileStore(), MemoryStore(), shared, None):
        YionStackClient(client_id="a", store=store, on_event=listen, in_doubt="ask")
        AsyncYionStackClient(client_id="a", store=store, store_key=lambda: "key", on_event=print)
    YionStackClient(client_id="a", store=own, store_key=give)
    YionStackClient(client_id="a", store=own, store_key=b"x" * 32, journal_dir="~/x", revocation_url="/revoke")
    check_store(Own)
    check_store(OwnLater)
    check_store(lambda: RedisStore("redis://localhost"))
    check_store(lambda: FileStore("x", config_dir="y", allow_network=True, allow_moved=True))


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
    YionStackClient(client_id="x", store=NoStore())  # type: ignore[arg-type]
    YionStackClient(client_id="x", in_doubt="never")  # type: ignore[arg-type]
    YionStackClient(client_id="x", on_event=lambda: None)  # type: ignore[arg-type,misc]
    YionStackClient("x", on_request=over)  # type: ignore[arg-type]
    client.auth.sign_in(timeout="1")  # type: ignore[arg-type]
    client.auth.sign_in(on_url=lambda: None)  # type: ignore[arg-type,misc]
    RedisStore("redis://localhost", "prefix")  # type: ignore[call-arg]
    check_store(NoStore)  # type: ignore[arg-type]


def cuts(sandbox: Sandbox) -> None:
    proxy = sandbox.cutting_proxy()
    proxy.cut("answer", 12, how="stall", times="always", match={"method": "POST"})
    proxy.cut("body")  # type: ignore[arg-type]
    assert_type(proxy.exchanges(), list[Exchange])
    assert_type(proxy.exchanges()[0].answer_head_bytes, int | None)
