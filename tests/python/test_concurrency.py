"""Threads, event loops, and many callers."""

import asyncio
import concurrent.futures
import gc
import os
import threading
import time
import weakref

import pytest

from yionstack import AsyncYionStackClient, YionStackClient
from yionstack.testing import Sandbox

INVOICES = {"path": "/api/v1/accounting/invoices"}


@pytest.fixture
def later(sandbox: Sandbox, token: str) -> AsyncYionStackClient:
    return AsyncYionStackClient(token, base_url=sandbox.base_url)


async def test_64_at_once(later: AsyncYionStackClient, business: str, sandbox: Sandbox) -> None:
    pages = await asyncio.gather(*(later.invoices.list(business) for _ in range(64)))
    assert all(page == pages[0] for page in pages) and sandbox.counters()["requests"] == 64


async def test_answers_reach_their_callers(later: AsyncYionStackClient, business: str) -> None:
    ids = [contact.id for contact in await later.contacts.list(business)]
    contacts = await asyncio.gather(*(later.contacts.get(business, ids[i % len(ids)]) for i in range(100)))
    assert [contact.id for contact in contacts] == [ids[i % len(ids)] for i in range(100)]


def test_threads(client: YionStackClient, business: str) -> None:
    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        pages = list(pool.map(lambda _: client.invoices.list(business), range(200)))
    assert all(page == pages[0] for page in pages)


def test_a_waiting_thread_blocks_nobody(client: YionStackClient, business: str, sandbox: Sandbox) -> None:
    sandbox.fault(match=INVOICES, delay_ms=500)
    thread = threading.Thread(target=client.invoices.list, args=(business,))
    thread.start()
    turns, end = 0, time.monotonic() + 0.3
    while time.monotonic() < end:
        turns += 1
    thread.join()
    assert turns > 1000


def test_loops_one_after_another(later: AsyncYionStackClient, business: str, sandbox: Sandbox) -> None:
    sandbox.fault(match={"path": "/slow"}, times="always", hang=True)
    files = None
    loops: list[weakref.ref[asyncio.AbstractEventLoop]] = []

    async def main() -> None:
        loops.append(weakref.ref(asyncio.get_running_loop()))
        assert len(await later.invoices.list(business)) == 5
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await later.request("GET", "/slow")

    for turn in range(20):
        asyncio.run(main())
        if turn == 4:
            files = len(os.listdir("/proc/self/fd"))
    gc.collect()
    assert sum(loop() is not None for loop in loops) <= 1, "closed loops are let go"
    assert files is not None and len(os.listdir("/proc/self/fd")) <= files + 2, "and their sockets with them"


def test_loops_side_by_side(later: AsyncYionStackClient, business: str) -> None:
    async def main() -> int:
        pages = await asyncio.gather(*(later.invoices.list(business) for _ in range(20)))
        return len(pages)

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda _: asyncio.run(main()), range(16))) == [20] * 16


def test_loops_side_by_side_share_one_refresh(sandbox: Sandbox, business: str, app: dict[str, object]) -> None:
    client = AsyncYionStackClient(**app)  # type: ignore[arg-type]
    sandbox.fault(match={"grant_type": "refresh_token"}, delay_ms=200)
    asyncio.run(client.auth.adopt(sandbox.issue_tokens(business=business)["refresh_token"]))

    async def main() -> int:
        pages = await asyncio.gather(*(client.invoices.list(business) for _ in range(20)))
        return len(pages)

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda _: asyncio.run(main()), range(8))) == [20] * 8
    assert sandbox.counters()["refreshes"] == 1 and sandbox.counters()["reuse_detected"] == 0


def test_a_loop_that_ends_under_its_calls(later: AsyncYionStackClient, business: str, sandbox: Sandbox) -> None:
    sandbox.fault(match=INVOICES, delay_ms=300)
    loop = asyncio.new_event_loop()
    task = loop.create_task(later.invoices.list(business))
    loop.run_until_complete(asyncio.sleep(0.1))
    task.cancel()
    loop.run_until_complete(asyncio.gather(task, return_exceptions=True))
    loop.close()
    time.sleep(0.4)
    assert len(asyncio.run(later.invoices.list(business))) == 5


async def test_cancelling_a_task_ends_its_call(later: AsyncYionStackClient, business: str, sandbox: Sandbox) -> None:
    sandbox.fault(match=INVOICES, hang=True)
    task = asyncio.create_task(later.invoices.list(business))
    await asyncio.sleep(0.2)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    sandbox.fault(match=INVOICES, hang=True)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await later.invoices.list(business)
    assert len(await later.invoices.list(business)) == 5


async def test_task_groups(later: AsyncYionStackClient, business: str, sandbox: Sandbox) -> None:
    sandbox.fault(match=INVOICES, hang=True)

    async def fail() -> None:
        await asyncio.sleep(0.1)
        raise LookupError

    with pytest.raises(ExceptionGroup):
        async with asyncio.TaskGroup() as group:
            group.create_task(later.invoices.list(business))
            group.create_task(fail())


async def test_a_coroutine_that_nobody_awaits(later: AsyncYionStackClient, business: str, sandbox: Sandbox) -> None:
    later.invoices.list(business).close()
    assert sandbox.counters()["requests"] == 0


@pytest.mark.parametrize("callers", [2000])
async def test_one_expiry_is_one_refresh(sandbox: Sandbox, business: str, app: dict[str, object], callers: int) -> None:
    client = AsyncYionStackClient(**app)  # type: ignore[arg-type]
    await client.auth.adopt(sandbox.issue_tokens(business=business)["refresh_token"])
    pages = await asyncio.gather(*(client.invoices.list(business, timeout=60) for _ in range(callers)))
    assert len(pages) == callers and all(len(page) == 5 for page in pages)
    assert sandbox.counters()["refreshes"] == 1 and sandbox.counters()["reuse_detected"] == 0


async def test_cancelling_the_first_caller_keeps_the_refresh(sandbox: Sandbox, business: str, app: dict[str, object]) -> None:
    sandbox.fault(match={"grant_type": "refresh_token"}, delay_ms=400)
    client = AsyncYionStackClient(**app)  # type: ignore[arg-type]
    await client.auth.adopt(sandbox.issue_tokens(business=business)["refresh_token"])
    first = asyncio.create_task(client.invoices.list(business))
    await asyncio.sleep(0.1)
    others = [asyncio.create_task(client.invoices.list(business)) for _ in range(20)]
    await asyncio.sleep(0.1)
    first.cancel()
    assert [len(page) for page in await asyncio.gather(*others)] == [5] * 20
    assert sandbox.counters()["refreshes"] == 1 and sandbox.counters()["reuse_detected"] == 0


def test_threads_share_one_refresh(sandbox: Sandbox, business: str, app: dict[str, object]) -> None:
    client = YionStackClient(**app)  # type: ignore[arg-type]
    client.auth.adopt(sandbox.issue_tokens(business=business)["refresh_token"])
    with concurrent.futures.ThreadPoolExecutor(32) as pool:
        assert {len(page) for page in pool.map(lambda _: client.invoices.list(business), range(64))} == {5}
    assert sandbox.counters()["refreshes"] == 1
