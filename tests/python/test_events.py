"""What a client's listener hears."""

from __future__ import annotations

import asyncio
import pickle
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from yionstack import (
    AsyncYionStackClient,
    AsyncYouniumClient,
    AuthEvent,
    ReauthorizationRequiredError,
    YionStackClient,
    YionStackError,
    YouniumClient,
)
from yionstack.stores import FileStore
from yionstack.testing import Sandbox

App = dict[str, Any]


def eventually(true: Callable[[], object], seconds: float = 5) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "in vain"
        time.sleep(0.005)


def test_every_refresh_is_heard_in_order(sandbox: Sandbox, business: str, app: App) -> None:
    heard: list[AuthEvent] = []
    threads: set[int] = set()

    def hear(event: AuthEvent) -> None:
        time.sleep(0.01)  # slower than the refreshes
        threads.add(threading.get_ident())
        heard.append(event)

    client = YionStackClient(**app, subject="user-42", on_event=hear)
    client.auth.adopt(sandbox.issue_tokens(business=business)["refresh_token"])
    for _ in range(20):
        client.auth.refresh()
    eventually(lambda: len(heard) == 20)
    assert [event.kind for event in heard] == ["refreshed"] * 20
    assert [event.generation for event in heard] == list(range(2, 22)) and {event.subject for event in heard} == {"user-42"}
    assert heard[0].expires_at is not None and heard[0].message
    assert threading.get_ident() not in threads
    with pytest.raises(AttributeError):
        heard[0].kind = "other"
    assert pickle.loads(pickle.dumps(heard[0])) == heard[0]
    tokens = client.auth.tokens()
    assert tokens is not None and not any(tokens.access_token in repr(event) for event in heard)


def test_a_refresh_waits_for_no_listener(sandbox: Sandbox, business: str, app: App) -> None:
    go = threading.Event()
    client = YionStackClient(**app, on_event=lambda event: go.wait(10))
    client.auth.adopt(sandbox.issue_tokens(business=business)["refresh_token"])
    started = time.monotonic()
    for _ in range(3):
        client.auth.refresh()
    assert len(client.invoices.list(business)) == 5 and time.monotonic() - started < 5
    go.set()


def test_a_listener_may_make_calls(sandbox: Sandbox, business: str, app: App) -> None:
    found: list[int] = []
    client = YionStackClient(**app, on_event=lambda event: found.append(len(client.invoices.list(business))))
    client.auth.adopt(sandbox.issue_tokens(business=business)["refresh_token"])
    client.auth.refresh()
    eventually(lambda: found == [5])


def test_the_end_of_a_grant_is_heard(sandbox: Sandbox, business: str, app: App) -> None:
    heard: list[AuthEvent] = []
    client = YionStackClient(**app, on_event=heard.append)
    client.auth.adopt("ref_unknown")
    with pytest.raises(ReauthorizationRequiredError):
        client.auth.refresh()
    eventually(lambda: heard)
    assert [(event.kind, event.subject) for event in heard] == [("reauthorization_required", None)]


def test_a_listener_that_fails(sandbox: Sandbox, business: str, app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda trouble: caught.append((trouble.exc_type, trouble.object)))
    heard: list[AuthEvent] = []

    def hear(event: AuthEvent) -> None:
        heard.append(event)
        raise LookupError

    client = YionStackClient(**app, on_event=hear)
    client.auth.adopt(sandbox.issue_tokens(business=business)["refresh_token"])
    client.auth.refresh()
    client.auth.refresh()
    eventually(lambda: len(caught) == 2)
    assert len(heard) == 2 and caught == [(LookupError, hear)] * 2


async def test_a_listener_reaches_its_loop(sandbox: Sandbox, business: str, app: App) -> None:
    loop, heard = asyncio.get_running_loop(), asyncio.Queue[AuthEvent]()
    client = AsyncYionStackClient(**app, on_event=lambda event: loop.call_soon_threadsafe(heard.put_nowait, event))
    await client.auth.adopt(sandbox.issue_tokens(business=business)["refresh_token"])
    await client.invoices.list(business)
    async with asyncio.timeout(5):
        assert (await heard.get()).kind == "refreshed"


@pytest.mark.parametrize("asynchronous", [False, True])
async def test_what_cannot_be_used_is_replaced_and_told(
    asynchronous: bool, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[AuthEvent] = []
    with Sandbox() as sandbox:
        arguments: dict[str, Any] = {
            "client_id": sandbox.younium_client_id,
            "base_url": sandbox.base_url,
            "legal_entity": "Nordvik AB",
            "on_event": heard.append,
        }

        async def count(secret: str, **keys: Any) -> int:
            store = FileStore(tmp_path / "grants", config_dir=tmp_path / "config")
            if not asynchronous:
                with YouniumClient(secret=secret, store=store, **arguments, **keys) as client:
                    return len(list(client.accounts.list(limit=3)))
            async with AsyncYouniumClient(secret=secret, store=store, **arguments, **keys) as other:
                return len([account async for account in other.accounts.list(limit=3)])

        assert await count(sandbox.younium_secret, store_key=b"k" * 32) == 3
        assert await count(sandbox.younium_secret, store_key=b"j" * 32) == 3
        assert await count(sandbox.younium_secret, store_plaintext=True) == 3
        eventually(lambda: len(heard) == 5)
        assert [event.kind for event in heard] == ["refreshed", *["store_rejected", "refreshed"] * 2]
        assert "one place" in heard[1].message and heard[1].generation == 1
        levels = [record.levelname for record in caplog.records if record.message.startswith("store_rejected: ")]
        assert levels == ["WARNING"] * 2
        # the wrong secret has no token in a store that is not sealed, and leaves the right one's where it is
        with pytest.raises(YionStackError) as refused:
            await count("wrong-secret", store_plaintext=True)
        assert refused.value.code == "invalid_client"
        asked = sandbox.counters()["younium_token_requests"]
        assert await count(sandbox.younium_secret, store_plaintext=True) == 3
        assert sandbox.counters()["younium_token_requests"] == asked and len(heard) == 5


def test_a_coroutine_function_would_never_run(sandbox: Sandbox) -> None:
    async def hear(event: object) -> None: ...

    with pytest.raises(TypeError, match="run_coroutine_threadsafe"):
        YionStackClient(base_url=sandbox.base_url, client_id="app", on_event=hear)
