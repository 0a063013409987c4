"""Ctrl-C, cancelled tasks and abandoned waits: a call that hangs for a minute ends at once, and says what is known of it."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import subprocess
import sys
import time
from typing import Any

import pytest

from yionstack import AsyncYouniumClient
from yionstack.testing import Sandbox

PATIENCE = 2.0 if os.environ.get("CI") == "true" else 0.2
"""Seconds."""
CREATE = {"name": "Once", "currency": "SEK"}

SCRIPT = """
import asyncio, sys, time
from yionstack import AsyncYouniumClient, YouniumClient

how, url, *credentials = sys.argv[1:]
options = dict(zip(("client_id", "secret", "legal_entity"), credentials), base_url=url, timeout=60)
client, later = YouniumClient(**options), AsyncYouniumClient(**options)

async def awaited(call):
    await call

calls = {
    "read": lambda: client.accounts.list().first(),
    "write": lambda: client.accounts.create(name="Once", currency="SEK"),
    "async read": lambda: asyncio.run(awaited(later.accounts.list().first())),
    "async write": lambda: asyncio.run(awaited(later.accounts.create(name="Once", currency="SEK"))),
}
try:
    calls[how]()
except KeyboardInterrupt as interrupt:
    at = time.monotonic()
    notes = [note for each in (interrupt, interrupt.__context__) for note in getattr(each, "__notes__", ())]
    print(at, *notes, flush=True)
"""


def arguments(sandbox: Sandbox) -> dict[str, str]:
    return {"client_id": sandbox.younium_client_id, "secret": sandbox.younium_secret, "legal_entity": sandbox.legal_entity}


def arrived(sandbox: Sandbox, route: str) -> None:
    sandbox.command({"do": "wait", "counter": route, "at_least": 1})


@pytest.mark.parametrize("how", ["read", "write", "async read", "async write"])
def test_an_interrupt_ends_a_call_at_once(how: str) -> None:
    with Sandbox() as sandbox:
        sandbox.fault(match={"path": "/Accounts"}, hang=True)
        command = [sys.executable, "-c", SCRIPT, how, sandbox.base_url, *arguments(sandbox).values()]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            arrived(sandbox, "POST /Accounts" if "write" in how else "GET /Accounts")
            time.sleep(0.1)
            started = time.monotonic()
            process.send_signal(signal.SIGINT)
            assert process.stdout is not None
            out, _ = process.communicate(timeout=10)
        at, _, note = out.strip().partition(" ")
        took = float(at) - started
        print(f"interrupt of a {how}: {took * 1000:.0f} ms")
        assert took <= PATIENCE and process.returncode == 0
        if "write" in how:
            assert "may have been executed" in note and "operation accounts.create" in note
            assert key_of([note]) == sent_key(sandbox)
        else:
            assert note == ""


def test_a_cancelled_write_has_a_note_with_its_key() -> None:
    asyncio.run(cancelled_writes())


async def cancelled_writes() -> None:
    with Sandbox() as sandbox:
        client = AsyncYouniumClient(base_url=sandbox.base_url, timeout=60.0, **arguments(sandbox))
        await client.accounts.list().first()
        sandbox.fault(match={"method": "POST"}, times="always", hang=True)

        async def create() -> Any:
            return await client.accounts.create(**CREATE)

        task = asyncio.create_task(create())
        await asyncio.to_thread(arrived, sandbox, "POST /Accounts")
        started = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as cancelled:
            await task
        assert time.monotonic() - started <= PATIENCE
        key = key_of(cancelled.value.__notes__)
        assert key == sent_key(sandbox)

        with pytest.raises(TimeoutError) as late:
            async with asyncio.timeout(0.2):
                await create()
        assert key_of(late.value.__cause__.__notes__) == sent_key(sandbox)

        read = asyncio.create_task(first(client))
        sandbox.fault(match={"method": "GET"}, hang=True)
        await asyncio.sleep(0.1)
        read.cancel()
        with pytest.raises(asyncio.CancelledError) as cancelled:
            await read
        assert not hasattr(cancelled.value, "__notes__"), "of what only reads there is nothing to tell"

        sandbox.clear_faults()
        again = await client.accounts.create(**CREATE, idempotency_key=key)
        assert again is not None
        client.close()


async def first(client: AsyncYouniumClient) -> Any:
    return await client.accounts.list().first()


def key_of(notes: list[str]) -> str:
    found = re.search(r"idempotency key ([0-9a-f-]{36})", notes[-1])
    assert found, notes
    return found[1]


def sent_key(sandbox: Sandbox) -> str:
    sent = [each for each in sandbox.command({"do": "requests"}) if each["method"] == "POST" and each["path"] == "/Accounts"]
    return str(dict(sent[-1]["headers"])["younium-idempotency-key"])
