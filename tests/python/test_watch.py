"""Hooks and `logging`: what is seen of requests, where, and what it costs when nobody looks."""

from __future__ import annotations

import asyncio
import contextvars
import gc
import logging
import os
import subprocess
import sys
import threading
import time
import types
from collections.abc import Iterator
from typing import Any

import pytest
from loopback import Answer, Loopback, Request

import yionstack
from yionstack import (
    AsyncYionStackClient,
    AsyncYouniumClient,
    RequestRecord,
    ResponseRecord,
    RequestTimeoutError,
    YionStackClient,
    YouniumClient,
    receipt,
)
from yionstack.stores import MemoryStore
from yionstack.testing import Sandbox

WIDE = 10 if os.environ.get("CI") == "true" else 1
PATH = "/api/v1/accounting/invoices"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(younium_rows={"accounts": 30}) as sandbox:
        yield sandbox


class Lines(logging.Handler):
    """Remembers records, and on which thread they came."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(record)


@pytest.fixture
def lines() -> Iterator[Lines]:
    logger, handler = logging.getLogger("yionstack"), Lines()
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    yield handler
    logger.setLevel(logging.NOTSET)
    logger.removeHandler(handler)


def fails_once(sandbox: Sandbox) -> None:
    sandbox.command({"do": "fault", "match": {"path": PATH}, "respond": {"status": 503, "headers": {"x-request-id": "r-1"}, "body": "{}"}})


def test_hooks_see_each_attempt_on_the_thread_of_the_call(sandbox: Sandbox) -> None:
    issued = sandbox.issue_tokens()
    seen: list[Any] = []
    threads: set[int] = set()

    def hook(record: object) -> None:
        seen.append(record)
        threads.add(threading.get_ident())

    with YionStackClient(issued["access_token"], base_url=sandbox.base_url, on_request=hook, on_response=hook) as client:
        fails_once(sandbox)
        page = client.invoices.list(issued["business"])
    kinds = [type(record) for record in seen]
    assert kinds == [RequestRecord, ResponseRecord] * 2
    assert threads == {threading.get_ident()}
    first, failed, second, ended = seen
    assert (first.operation, first.method, first.attempt) == ("invoices.list", "GET", 1)
    assert first.url == f"{sandbox.base_url}{PATH}"
    assert first.headers["x-business-id"] == issued["business"]
    assert (failed.id, failed.status, failed.error, failed.request_id) == (first.id, 503, "server", "r-1")
    assert (ended.id, ended.attempt, ended.status, ended.error) == (second.id, 2, 200, None)
    assert 0 < ended.duration < 5 * WIDE
    assert issued["access_token"] not in repr(seen)
    for record in seen:
        with pytest.raises(AttributeError):
            record.url = "https://evil.example"
    of = receipt(page)
    assert (of.status, of.attempts, of.request_id) == (200, 2, ended.request_id)
    assert of.headers["content-type"].startswith("application/json") and "headers" not in repr(of)
    assert receipt(page[0]) == of and hash(of) == hash(receipt(page))


def test_hooks_of_coroutines_run_on_the_loop_in_the_context_of_the_call(sandbox: Sandbox) -> None:
    issued = sandbox.issue_tokens()
    who: contextvars.ContextVar[str] = contextvars.ContextVar("who")
    seen: list[tuple[str, str, int]] = []

    def hook(record: RequestRecord | ResponseRecord) -> None:
        seen.append((type(record).__name__, who.get(), threading.get_ident()))

    async def one(client: AsyncYionStackClient, name: str) -> None:
        who.set(name)
        await client.invoices.list(issued["business"])
        assert [kind for kind, caller, _ in seen if caller == name] == ["RequestRecord", "ResponseRecord"]

    async def main() -> None:
        options = {"base_url": sandbox.base_url, "on_request": hook, "on_response": hook}
        async with AsyncYionStackClient(issued["access_token"], **options) as client:
            await asyncio.gather(*(one(client, f"task {number}") for number in range(20)))

    asyncio.run(main())
    assert {thread for *_, thread in seen} == {threading.get_ident()} and len(seen) == 40


def test_calls_that_are_given_up_are_over_for_hooks_too(sandbox: Sandbox) -> None:
    issued = sandbox.issue_tokens()
    ends: list[ResponseRecord] = []
    sandbox.command({"do": "fault", "match": {"path": PATH}, "times": "always", "hang": True})

    async def main() -> None:
        async with AsyncYionStackClient(issued["access_token"], base_url=sandbox.base_url, on_response=ends.append) as client:
            with pytest.raises(RequestTimeoutError):
                await client.invoices.list(issued["business"], timeout=0.2)
            task = asyncio.create_task(client.invoices.list(issued["business"]))
            await asyncio.sleep(0.2)
            task.cancel()
            await asyncio.wait([task])
            await asyncio.sleep(0.2)

    asyncio.run(main())
    assert [end.error for end in ends] == ["timeout", "cancelled"]


def test_what_a_hook_raises_breaks_nothing(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    issued = sandbox.issue_tokens()
    raised: list[str] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda told: raised.append(str(told.exc_value)))

    def hook(record: object) -> None:
        raise ValueError(f"from a hook for {type(record).__name__}")

    with YionStackClient(issued["access_token"], base_url=sandbox.base_url, on_request=hook, on_response=hook) as client:
        assert len(client.invoices.list(issued["business"])) == 25
    assert raised == ["from a hook for RequestRecord", "from a hook for ResponseRecord"]


class Stop(BaseException):
    """Nothing that ends programs, and no `Exception` either."""


@pytest.mark.parametrize("raised", [KeyboardInterrupt, SystemExit, Stop])
@pytest.mark.parametrize("where", ["on_request", "on_response", "log"])
def test_what_is_no_exception_ends_the_call(sandbox: Sandbox, lines: Lines, monkeypatch: pytest.MonkeyPatch, raised: Any, where: str) -> None:
    unraisable: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", unraisable.append)
    times: list[float] = []

    def hook(record: object) -> None:
        sandbox.command({"do": "wait", "counter": "POST /Accounts", "at_least": 1})  # it goes out meanwhile
        times.append(time.monotonic())
        raise raised

    hooks: dict[str, Any] = {} if where == "log" else {where: hook}
    options = {"client_id": sandbox.younium_client_id, "secret": sandbox.younium_secret}
    with YouniumClient(base_url=sandbox.base_url, legal_entity=sandbox.legal_entity, **options) as known:
        known.currencies.base()
        tokens = known.auth.tokens()
    assert tokens is not None
    token = tokens.access_token
    if where == "log":
        monkeypatch.setattr(lines, "emit", hook)
    with YouniumClient(token, base_url=sandbox.base_url, legal_entity=sandbox.legal_entity, **hooks) as client:
        if where != "on_response":
            sandbox.command({"do": "fault", "match": {"path": "/Accounts"}, "hang": True})
        with pytest.raises(raised) as ended:
            client.accounts.create(name="Once", currency="SEK")
        assert time.monotonic() - times[0] <= 0.2 * WIDE
    note = ended.value.__notes__[0]
    assert "executed" in note and "idempotency key" in note and "accounts.create" in note
    if where == "log":  # its end is logged a little later, when there is nobody any more to raise in
        until = time.monotonic() + 10
        while not unraisable and time.monotonic() < until:
            time.sleep(0.005)
    assert len(unraisable) == (where == "log"), unraisable


def test_an_interrupt_at_a_failed_attempt_leaves_its_doubt(sandbox: Sandbox) -> None:
    def hook(record: ResponseRecord) -> None:
        if record.operation == "accounts.create":
            raise KeyboardInterrupt

    options = {"client_id": sandbox.younium_client_id, "secret": sandbox.younium_secret, "legal_entity": sandbox.legal_entity}
    with YouniumClient(base_url=sandbox.base_url, on_response=hook, **options) as client:
        for _ in range(20):
            sandbox.command({"do": "fault", "match": {"path": "/Accounts"}, "respond": {"status": 500, "body": "{}"}})
            with pytest.raises(KeyboardInterrupt) as ended:
                client.accounts.create(name="Once", currency="SEK")
            assert "may have been executed" in ended.value.__notes__[0]


def test_a_real_interrupt_in_a_hook_ends_the_call(sandbox: Sandbox) -> None:
    issued = sandbox.issue_tokens()
    code = """
import os, signal, sys, threading, time
from yionstack import YionStackClient
def hook(record):
    threading.Timer(0.1, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
    time.sleep(5)
with YionStackClient(sys.argv[1], base_url=sys.argv[2], on_request=hook) as client:
    try:
        client.invoices.list(sys.argv[3])
    except KeyboardInterrupt:
        print("ended")
"""
    command = [sys.executable, "-c", code, issued["access_token"], sandbox.base_url, issued["business"]]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30 * WIDE)
    assert (done.stdout, done.stderr, done.returncode) == ("ended\n", "", 0), done


@pytest.mark.parametrize("raised", [KeyboardInterrupt, SystemExit, Stop])
def test_what_is_no_exception_goes_to_the_loop(sandbox: Sandbox, raised: Any) -> None:
    issued = sandbox.issue_tokens()
    handled: list[object] = []
    told = 0

    def hook(record: object) -> None:
        nonlocal told
        told += 1
        if told == 1:
            raise raised

    async def main() -> int:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: handled.append(type(context["exception"])))
        async with AsyncYionStackClient(issued["access_token"], base_url=sandbox.base_url, on_request=hook) as client:
            return len(await client.invoices.list(issued["business"]))

    if raised is Stop:
        assert asyncio.run(main()) == 25, "the call goes on, as for any callback of the loop"
        assert handled == [Stop]
    else:
        with pytest.raises(raised):
            asyncio.run(main())
        assert handled == []
    assert told == 1


def test_a_hook_is_told_while_its_request_is_under_way() -> None:
    told = threading.Event()
    waits: list[float] = []

    def answer(_: Request) -> Answer:
        started = time.monotonic()
        assert told.wait(5), "no hook was told before the answer"
        waits.append(time.monotonic() - started)
        told.clear()
        return Answer([])

    with Loopback(answer) as server, YionStackClient("token", base_url=server.base_url, on_request=lambda _: told.set()) as client:
        for _ in range(20):
            client.request("GET", "/x")
    median = sorted(waits)[10] * 1000
    print(f"a hook is told {median:.2f} ms after its request has arrived, or before")
    assert median <= 10 * WIDE


@pytest.mark.parametrize("kind", [YionStackClient, AsyncYionStackClient, YouniumClient, AsyncYouniumClient])
@pytest.mark.parametrize("name", ["on_request", "on_response"])
def test_a_hook_is_a_plain_function(kind: Any, name: str) -> None:
    async def coroutine(record: object) -> None: ...

    with pytest.raises(TypeError, match=f"`{name}` must be a callable, not int"):
        kind("token", **{name: 7})
    with pytest.raises(TypeError, match=f"`{name}` must be a plain function"):
        kind("token", **{name: coroutine})


def test_the_log_has_each_attempt(sandbox: Sandbox, lines: Lines) -> None:
    issued = sandbox.issue_tokens()
    with YionStackClient(issued["access_token"], base_url=sandbox.base_url) as client:
        fails_once(sandbox)
        client.invoices.list(issued["business"])
    assert {(line.name, line.levelname) for line in lines.seen} == {("yionstack.http", "DEBUG")}
    texts = [line.getMessage() for line in lines.seen]
    url = f"GET {sandbox.base_url}{PATH}"
    assert texts[0] == f"{url}: attempt 1" and texts[2] == f"{url}: attempt 2"
    assert texts[1].startswith(f"{url}: 503 server after 0.") and texts[3].startswith(f"{url}: 200 after 0.")
    failed: Any = lines.seen[1]
    assert (failed.operation, failed.status, failed.attempts, failed.request_id, failed.error) == ("invoices.list", 503, 1, "r-1", "server")
    assert isinstance(failed.duration, float)


def test_the_level_is_followed_from_call_to_call(sandbox: Sandbox, lines: Lines) -> None:
    issued = sandbox.issue_tokens()
    logger = logging.getLogger("yionstack")
    with YionStackClient(issued["access_token"], base_url=sandbox.base_url) as client:
        for level, count in [(logging.INFO, 0), (logging.DEBUG, 2), (logging.WARNING, 0), (logging.DEBUG, 2)]:
            logger.setLevel(level)
            lines.seen.clear()
            client.invoices.list(issued["business"])
            assert len(lines.seen) == count, logging.getLevelName(level)


def test_what_asks_for_somebody_is_a_warning(sandbox: Sandbox, lines: Lines) -> None:
    issued = sandbox.issue_tokens()
    options = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret, "store": MemoryStore()}
    with YionStackClient(base_url=sandbox.base_url, subject="ada", **options) as client:
        client.auth.adopt(issued["refresh_token"])
        client.auth.refresh()
        routine = [line.getMessage() for line in lines.seen if line.name == "yionstack.auth"]
        logging.getLogger("yionstack").setLevel(logging.WARNING)
        sandbox.command({"do": "revoke", "all": True})
        with pytest.raises(yionstack.ReauthorizationRequiredError):
            client.auth.refresh()
        until(lambda: lines.seen and lines.seen[-1].levelname == "WARNING")
    assert any("/oauth/token" in text or "token" in text for text in routine), routine
    warning: Any = lines.seen[-1]
    assert (warning.name, warning.kind, warning.subject) == ("yionstack.auth", "reauthorization_required", "ada")


def until(done: Any) -> None:
    for _ in range(500):
        if done():
            return
        time.sleep(0.01)
    raise AssertionError("it never came")


def test_pages_and_files_have_receipts_and_pages_ahead_are_seen(sandbox: Sandbox) -> None:
    seen: list[ResponseRecord] = []
    options = {"base_url": sandbox.base_url, "client_id": sandbox.younium_client_id, "secret": sandbox.younium_secret}
    with YouniumClient(legal_entity=sandbox.legal_entity, on_response=seen.append, **options) as client:
        pages = list(client.accounts.list(page_size=10, limit=30, prefetch=2).pages())
        for page in pages:
            assert receipt(page).status == 200 and receipt(page[0]) == receipt(page)
            assert receipt(page).headers["content-type"].startswith("application/json")
        until(lambda: len([end for end in seen if end.operation == "accounts.list"]) >= len(pages))
    assert all("pageSize=10" in end.url or "PageSize=10" in end.url for end in seen if end.operation == "accounts.list")


CHILD = """
import logging, os, sys
logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format="%(name)s %(process)d %(message)s")
from yionstack import YionStackClient
client = YionStackClient({token!r}, base_url={url!r})
client.invoices.list({business!r})
child = os.fork()
client.invoices.list({business!r})
if child:
    os.waitpid(child, 0)
else:
    sys.exit(0)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_forked_processes_and_the_end_of_the_interpreter(sandbox: Sandbox) -> None:
    issued = sandbox.issue_tokens()
    source = CHILD.format(token=issued["access_token"], url=sandbox.base_url, business=issued["business"])
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, timeout=30 * WIDE)
    assert done.returncode == 0 and done.stderr == "", done.stderr
    by_process: dict[str, int] = {}
    for line in done.stdout.splitlines():
        if line.startswith("yionstack.http"):
            by_process[line.split()[1]] = by_process.get(line.split()[1], 0) + 1
    assert sorted(by_process.values()) == [2, 4], done.stdout


def test_logging_is_not_imported_for_the_log() -> None:
    source = "import sys, yionstack; yionstack.YionStackClient('t'); print('logging' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, timeout=30 * WIDE)
    assert done.stdout.strip() == "False", done.stdout + done.stderr


def test_a_log_that_is_off_costs_next_to_nothing() -> None:
    """The look at the level is all that a call pays: it is measured by calls that are made ready and never sent."""
    client = YionStackClient("token", base_url="http://127.0.0.1:1")
    native: Any = client._client

    def ready() -> float:
        started = time.perf_counter()
        for _ in range(20_000):
            native.request("GET", "/x", None, None, None, None, None, None)
        return (time.perf_counter() - started) / 20_000

    logging.getLogger("yionstack").setLevel(logging.WARNING)
    gc.disable()
    try:
        with_logging = min(ready() for _ in range(5))
        kept = sys.modules.pop("logging")
        try:
            without = min(ready() for _ in range(5))
        finally:
            sys.modules["logging"] = kept
    finally:
        gc.enable()
        logging.getLogger("yionstack").setLevel(logging.NOTSET)
    cost = (with_logging - without) * 1e9
    print(f"the look at the log's level costs {cost:.0f} ns a call")
    assert cost <= 1_000 * WIDE


def test_records_are_exported() -> None:
    assert {"RequestRecord", "ResponseRecord", "Receipt", "receipt"} <= set(yionstack.__all__)
    assert isinstance(yionstack, types.ModuleType)
