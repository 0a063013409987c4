"""Runs `tests/cases` in Python, through the synchronous and the asynchronous client."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from case_runner import FOLDER, Runner, load

from yionstack import AsyncYionStackClient, Model, Page, YionStackClient, YionStackError
from yionstack.testing import Sandbox

CASES = load(FOLDER)


def test_the_cases_are_there() -> None:
    assert len(CASES) >= 30


@pytest.mark.parametrize("client", [YionStackClient, AsyncYionStackClient], ids=["sync", "async"])
@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_case(case: dict[str, Any], client: type) -> None:
    asyncio.run(run_case(case, client))


async def run_case(case: dict[str, Any], kind: type) -> None:
    with Sandbox(**case.get("sandbox", {})) as sandbox:
        runner = Runner(sandbox, kind, case.get("client", {}))
        for number, step in enumerate(case["steps"], 1):
            await run_step(runner, step, f"{case['name']}, step {number}")
        runner.client.close()


async def run_step(runner: Runner, step: dict[str, Any], place: str) -> None:
    expect = step.get("expect", {})
    runner.seen.clear()
    try:
        outcome = await runner.act(step)
    except YionStackError as error:
        assert "error" in expect, f"{place}: {error!r}"
        check_error(error, expect["error"], place)
    else:
        assert "error" not in expect, f"{place}: {outcome!r}"
        check_value(outcome, expect, place)
    if "seen" in expect:
        check_seen(runner, expect["seen"], place)
    counters = runner.sandbox.counters()
    for name, value in expect.get("counters", {}).items():
        assert counters[name] == value, f"{place}: counter {name} of {counters}"


def check_error(error: YionStackError, expected: dict[str, Any], place: str) -> None:
    for name, value in expected.items():
        if name == "message_contains":
            assert value in error.message, f"{place}: {error}"
        else:
            assert getattr(error, name) == value, f"{place}: {name} of {error!r}"


def check_seen(runner: Runner, expected: list[dict[str, Any]], place: str) -> None:
    assert len(runner.seen) == len(expected), f"{place}: {runner.seen}"
    for end, members in zip(runner.seen, expected, strict=True):
        for name, value in members.items():
            found = getattr(end, name)
            shown = found.replace(runner.sandbox.base_url, "$base_url") if name == "url" else found
            assert shown == value, f"{place}: {name} of {end}"


def check_value(outcome: Any, expect: dict[str, Any], place: str) -> None:
    if "length" in expect:
        assert isinstance(outcome, Page) and len(outcome) == expect["length"], f"{place}: {outcome!r}"
    if "item" in expect:
        item = outcome if isinstance(outcome, Model) else outcome[0]
        wire = json.loads(item.to_json())
        for name, value in expect["item"].items():
            assert wire[name] == value, f"{place}: {name} of {wire}"
