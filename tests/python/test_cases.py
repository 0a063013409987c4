"""Runs `tests/cases` in Python, through the synchronous and the asynchronous client."""

from __future__ import annotations

import asyncio
import inspect
import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import pytest

from yionstack import AsyncYionStackClient, Model, Page, Pending, YionStackClient, YionStackError
from yionstack.testing import Sandbox

FOLDER = Path(__file__).parent.parent / "cases"
CASES = [case for file in sorted(FOLDER.glob("*.json")) for case in json.loads(file.read_text())["cases"]]
SCOPES = ["read:invoices", "read:contacts"]


def test_the_cases_are_there() -> None:
    assert len(CASES) >= 30


@pytest.mark.parametrize("client", [YionStackClient, AsyncYionStackClient], ids=["sync", "async"])
@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_case(case: dict[str, Any], client: type) -> None:
    asyncio.run(run_case(case, client))


async def run_case(case: dict[str, Any], kind: type) -> None:
    with Sandbox(**case.get("sandbox", {})) as sandbox:
        options = {
            "base_url": sandbox.base_url,
            "client_id": sandbox.client_id,
            "client_secret": sandbox.client_secret,
            "redirect_uri": "https://yourapp.com/callback",
            "retries": 0,
            "timeout": 20.0,
        }
        client = kind(**options | case.get("client", {}))
        for number, step in enumerate(case["steps"], 1):
            await run_step(sandbox, client, step, f"{case['name']}, step {number}")
        client.close()


async def run_step(sandbox: Sandbox, client: Any, step: dict[str, Any], place: str) -> None:
    expect = step.get("expect", {})
    try:
        outcome = await act(sandbox, client, step)
    except YionStackError as error:
        assert "error" in expect, f"{place}: {error!r}"
        check_error(error, expect["error"], place)
    else:
        assert "error" not in expect, f"{place}: {outcome!r}"
        check_value(outcome, expect, place)
    counters = sandbox.counters()
    for name, value in expect.get("counters", {}).items():
        assert counters[name] == value, f"{place}: counter {name} of {counters}"


async def act(sandbox: Sandbox, client: Any, step: dict[str, Any]) -> Any:
    if "command" in step:
        sandbox.command(step["command"])
    elif "sign_in" in step:
        await sign_in(sandbox, client, step["sign_in"])
    elif "call" in step:
        resource, name = step["call"].split(".")
        arguments = [resolve(sandbox, argument) for argument in step["arguments"]]
        return await done(getattr(getattr(client, resource), name)(*arguments))
    else:
        await done(client.request(*step["request"]))
    return None


async def sign_in(sandbox: Sandbox, client: Any, wanted: dict[str, Any]) -> None:
    pending = client.auth.begin(wanted.get("scopes", SCOPES))
    url = tamper(pending.url, wanted.get("tamper_url", {}))
    callback = sandbox.authorize(url, decision=wanted.get("decision", "allow"))
    callback = tamper(callback, wanted.get("tamper_callback", {}))
    if "wait" in wanted:
        sandbox.advance(wanted["wait"])
    if wanted.get("twice"):
        await done(client.auth.finish(Pending.load(pending.save()), callback))
    await done(client.auth.finish(pending, callback))


async def done(value: Any) -> Any:
    """What a method gave, of either client."""
    return await value if inspect.isawaitable(value) else value


def tamper(url: str, changes: dict[str, str | None]) -> str:
    parts = urlsplit(url)
    pairs = [(name, changes.get(name, value)) for name, value in parse_qsl(parts.query)]
    return urlunsplit(parts._replace(query=urlencode([(name, value) for name, value in pairs if value is not None])))


def resolve(sandbox: Sandbox, argument: str) -> str:
    places = {"$business": 0, "$other_business": 1}
    return sandbox.businesses()[places[argument]]["id"] if argument in places else argument


def check_error(error: YionStackError, expected: dict[str, Any], place: str) -> None:
    for name, value in expected.items():
        if name == "message_contains":
            assert value in error.message, f"{place}: {error}"
        else:
            assert getattr(error, name) == value, f"{place}: {name} of {error!r}"


def check_value(outcome: Any, expect: dict[str, Any], place: str) -> None:
    if "length" in expect:
        assert isinstance(outcome, Page) and len(outcome) == expect["length"], f"{place}: {outcome!r}"
    if "item" in expect:
        item = outcome if isinstance(outcome, Model) else outcome[0]
        wire = json.loads(item.to_json())
        for name, value in expect["item"].items():
            assert wire[name] == value, f"{place}: {name} of {wire}"
