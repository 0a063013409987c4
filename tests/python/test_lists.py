"""Lists that come in pages, in sync and async Python."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import threading
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any
from uuid import UUID

import pytest
from loopback import Answer, Loopback, Request

from yionstack import AsyncYouniumClient, ConfigurationError, DecodeError, YionStackError, YouniumClient
from yionstack.younium import AsyncListing, Listing, Page

ROWS = [{"id": str(UUID(int=number)), "name": f"n{number}"} for number in range(1, 251)]


class Accounts:
    """Serves `ROWS` in pages."""

    def __init__(self) -> None:
        self.delay = 0.0
        self.odd: Answer | None = None

    def __call__(self, request: Request) -> Answer:
        if self.odd is not None:
            return self.odd
        time.sleep(self.delay)
        number, size = int(request.query["PageNumber"]), int(request.query["PageSize"])
        rows = ROWS[(number - 1) * size : number * size]
        pages = -(-len(ROWS) // size)
        body = {"pageNumber": number, "pageSize": size, "totalPages": pages, "totalCount": len(ROWS), "data": rows}
        return Answer(body)


@pytest.fixture
def accounts() -> Accounts:
    return Accounts()


@pytest.fixture
def server(accounts: Accounts) -> Iterator[Loopback]:
    with Loopback(accounts) as server:
        yield server


@pytest.fixture
def client(server: Loopback) -> Iterator[YouniumClient]:
    with YouniumClient("token", base_url=server.base_url) as client:
        yield client


def numbers(server: Loopback) -> list[int]:
    return [int(request.query["PageNumber"]) for request in server.requests]


def test_rows(client: YouniumClient, server: Loopback) -> None:
    listing = client.accounts.list()
    assert isinstance(listing, Listing) and repr(listing) == "<Listing of accounts.list>"
    assert not server.requests, "nothing is sent before a row is asked for"
    assert [row.name for row in listing] == [row["name"] for row in ROWS]
    assert numbers(server) == [1, 2, 3]
    assert len(listing.all()) == 250, "each iteration begins anew"
    assert numbers(server) == [1, 2, 3, 1, 2, 3]


def test_pages(client: YouniumClient) -> None:
    pages = list(client.accounts.list(page_size=80).pages())
    assert all(isinstance(page, Page) for page in pages) and [len(page) for page in pages] == [80, 80, 80, 10]
    assert pages[1][0].name == "n81"


def test_first(client: YouniumClient, server: Loopback) -> None:
    first = client.accounts.list().first()
    assert first is not None and first.name == "n1"
    assert server.last.query["PageSize"] == "1" and len(server.requests) == 1
    assert client.accounts.list(limit=0).first() is None


def test_limit(client: YouniumClient, server: Loopback) -> None:
    for limit in (0, 1, 99, 100, 101, 250, 1000):
        assert len(client.accounts.list(limit=limit).all()) == min(limit, 250)
    server.requests.clear()
    client.accounts.list(limit=120, page_size=50, prefetch=8).all()
    assert sorted(numbers(server)) == [1, 2, 3], "no page is asked for in vain"


def test_pages_are_asked_for_ahead(client: YouniumClient, server: Loopback, accounts: Accounts) -> None:
    def seconds(prefetch: int) -> float:
        started = time.monotonic()
        assert [row.name for row in client.accounts.list(page_size=25, prefetch=prefetch)] == [row["name"] for row in ROWS]
        return time.monotonic() - started

    client.accounts.list().first()
    accounts.delay = 0.05
    assert seconds(0) > 0.5 > seconds(8)


def test_whoever_stops_asks_for_no_more(client: YouniumClient, server: Loopback) -> None:
    for row in client.accounts.list(page_size=10, prefetch=1):
        if row.name == "n5":
            break
    time.sleep(0.2)
    assert max(numbers(server)) <= 2


def test_arguments_are_refused_at_once(client: YouniumClient, server: Loopback) -> None:
    wrong: list[dict[str, Any]] = [{"page_size": 0}, {"page_size": 101}, {"prefetch": 9}, {"limit": -1}, {"timeout": 0}]
    for options in wrong:
        with pytest.raises(ConfigurationError, match=next(iter(options))):
            client.accounts.list(**options)
    with pytest.raises(TypeError, match="filter"):
        client.accounts.list(filter=7)  # type: ignore[arg-type]
    assert not server.requests


def test_the_order_is_stable_unless_chosen(client: YouniumClient, server: Loopback) -> None:
    client.accounts.list(limit=1).all()
    assert server.last.query["OrderBy"].startswith("created asc")
    client.accounts.list(order_by="name desc", limit=1).all()
    assert server.last.query["OrderBy"].startswith("name desc")


def test_an_empty_list_is_a_400(client: YouniumClient, accounts: Accounts) -> None:
    body = {"errors": {"message": ["No accounts could be found"]}, "status": 400, "title": "x", "traceId": "00-1"}
    accounts.odd = Answer(body, 400)
    assert client.accounts.list().all() == [] and client.accounts.list().first() is None
    assert list(client.accounts.list().pages()) == []
    accounts.odd = Answer({**body, "errors": {"message": ["The filter is wrong"]}}, 400)
    with pytest.raises(YionStackError) as caught:
        client.accounts.list().all()
    assert caught.value.status == 400


def test_a_list_that_comes_whole(client: YouniumClient, accounts: Accounts, server: Loopback) -> None:
    accounts.odd = Answer(ROWS[:7])
    assert len(client.accounts.list().all()) == 7 and len(server.requests) == 1
    accounts.odd = Answer([])
    assert client.accounts.list().all() == []


def test_a_link_elsewhere_is_an_error(client: YouniumClient, accounts: Accounts, server: Loopback) -> None:
    page = {"pageNumber": 1, "pageSize": 100, "totalPages": 3, "totalCount": 250, "data": ROWS[:100]}
    accounts.odd = Answer({**page, "nextPage": "https://evil.example/Accounts?PageNumber=2"})
    with pytest.raises(DecodeError):
        client.accounts.list().all()


def test_the_same_page_twice_is_an_error(client: YouniumClient, accounts: Accounts) -> None:
    accounts.odd = Answer({"pageNumber": 1, "pageSize": 100, "totalPages": 3, "totalCount": 250, "data": ROWS[:100]})
    read = 0
    with pytest.raises(YionStackError):
        for _ in client.accounts.list():
            read += 1
    assert read <= 100


def test_a_row_outlives_its_listing(client: YouniumClient) -> None:
    kept = [page[0] for page in client.accounts.list(page_size=50).pages()]
    gc.collect()
    assert [row.name for row in kept] == ["n1", "n51", "n101", "n151", "n201"]


def test_many_threads_read_one_listing(client: YouniumClient) -> None:
    listing = client.accounts.list(page_size=40)
    counts: list[int] = []
    threads = [threading.Thread(target=lambda: counts.append(len(listing.all()))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert counts == [250] * 8


def test_an_interrupt_ends_a_listing(client: YouniumClient, accounts: Accounts) -> None:
    client.accounts.list().first()
    accounts.delay = 5
    threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT)).start()
    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        client.accounts.list().all()
    assert time.monotonic() - started < 2
    accounts.delay = 0
    assert len(client.accounts.list().all()) == 250


def test_other_threads_run_meanwhile(client: YouniumClient, accounts: Accounts) -> None:
    accounts.delay = 0.2
    ticks = 0
    done = threading.Event()

    def tick() -> None:
        nonlocal ticks
        while not done.is_set():
            ticks += 1
            time.sleep(0.005)

    thread = threading.Thread(target=tick)
    thread.start()
    client.accounts.list(prefetch=0).all()
    done.set()
    thread.join()
    assert ticks > 30


def test_async(server: Loopback, accounts: Accounts) -> None:
    async def run() -> None:
        async with AsyncYouniumClient("token", base_url=server.base_url) as client:
            listing = client.accounts.list()
            assert isinstance(listing, AsyncListing) and not server.requests
            assert [row.name async for row in listing] == [row["name"] for row in ROWS]
            assert len(await listing.all()) == 250
            first = await listing.first()
            assert first is not None and first.name == "n1"
            assert [len(page) async for page in client.accounts.list(page_size=90).pages()] == [90, 90, 70]
            lists = await asyncio.gather(*(client.accounts.list(page_size=50).all() for _ in range(5)))
            assert [len(rows) for rows in lists] == [250] * 5

    asyncio.run(run())


def test_cancelling_ends_the_request(server: Loopback, accounts: Accounts) -> None:
    async def run() -> None:
        async with AsyncYouniumClient("token", base_url=server.base_url) as client:
            await client.accounts.list().first()
            accounts.delay = 3
            reading = asyncio.ensure_future(client.accounts.list().all())
            await asyncio.sleep(0.2)
            reading.cancel()
            started = time.monotonic()
            with pytest.raises(asyncio.CancelledError):
                await reading
            assert time.monotonic() - started < 0.5
            accounts.delay = 0
            assert len(await client.accounts.list().all()) == 250

    asyncio.run(run())


def test_a_timeout_in_the_middle_loses_nothing(server: Loopback, accounts: Accounts) -> None:
    """Whoever gives up waiting for a page, and then reads on with the same pages, misses none."""

    async def run() -> None:
        async with AsyncYouniumClient("token", base_url=server.base_url) as client:
            pages = client._client.pages(
                "accounts.list", client._client.texts("accounts.list", ()), None, 100, None, 1, None, None, None, None
            )
            accounts.delay = 0.3
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(_awaited(pages.next()), 0.1)
            sizes = []
            while (page := await pages.next()) is not None:
                sizes.append(len(page))
            assert sizes == [100, 100, 50] and numbers(server) == [1, 2, 3]

    asyncio.run(run())


async def _awaited(call: Any) -> Any:
    return await call


def test_an_abandoned_async_listing_stops(server: Loopback) -> None:
    async def run() -> None:
        async with AsyncYouniumClient("token", base_url=server.base_url) as client:
            rows: AsyncIterator[Any] = aiter(client.accounts.list(page_size=10))
            assert (await anext(rows)).name == "n1"
            await rows.aclose()  # type: ignore[attr-defined]
            await asyncio.sleep(0.1)
        assert max(numbers(server)) <= 2

    asyncio.run(run())


def test_export(accounts: Accounts, client: YouniumClient, server: Loopback) -> None:
    accounts.odd = Answer(b'{"items": [{"id": 1, "price": 1.10, "charges": {"a": null}}]}')
    rows = client.export.rows("Subscriptions", page_size=5000, query={"x": "y"}).all()
    assert [str(row["price"]) for row in rows] == ["1.10"] and rows[0]["charges"] == {"a": None}
    assert server.last.path == "/v3/Subscriptions" and server.last.query["pageSize"] == "5000" and server.last.query["x"] == "y"
    nested = f"{server.base_url}/v3/subscriptions/1/metrics"
    assert client.export.rows(nested).first() is not None and server.last.path == "/v3/subscriptions/1/metrics"
    assert repr(client.export.rows("Subscriptions")) == "<Listing of export of Subscriptions>"
    for elsewhere in ("https://evil.example/v3/x", f"{server.base_url}/Accounts"):
        with pytest.raises(ConfigurationError):
            client.export.rows(elsewhere)
    with pytest.raises(ConfigurationError, match="page_size"):
        client.export.rows("Subscriptions", page_size=5001)

    async def run() -> None:
        async with AsyncYouniumClient("token", base_url=server.base_url) as client:
            assert len(await client.export.rows("Subscriptions").all()) == 1

    asyncio.run(run())


def test_a_listing_is_neither_true_nor_long(client: YouniumClient, server: Loopback) -> None:
    listing = client.accounts.list()
    with pytest.raises(TypeError, match=r"first\(\)` is None"):
        bool(listing)
    with pytest.raises(TypeError, match=r"all\(\)"):
        len(listing)
    assert not server.requests
    assert len(list(listing)) == 250
