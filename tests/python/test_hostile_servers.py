"""Runs `tests/cases/hostile` in Python, through both clients."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from case_runner import FOLDER
from younium_runner import Kind, Runner

from yionstack import AsyncYouniumClient, YouniumClient
from yionstack.testing import Sandbox

FILES = ("slow", "broken", "redirects")
SLOW, BROKEN, REDIRECTS = (json.loads((FOLDER / "hostile" / f"{name}.json").read_text())["cases"] for name in FILES)
both = pytest.mark.parametrize("client", [YouniumClient, AsyncYouniumClient], ids=["sync", "async"])


@both
def test_every_call_ends_by_its_deadline(client: Kind) -> None:
    assert len(SLOW) >= 12, f"cases went missing: {len(SLOW)}"
    late = [each for case in SLOW for each in asyncio.run(run_case(case, client))]
    print(f"slow servers: {len(SLOW)} kinds, {len(late)} calls with a deadline, at most {max(late) * 1000:.1f} ms late")


@both
@pytest.mark.parametrize("case", BROKEN, ids=[case["name"] for case in BROKEN])
def test_no_broken_answer_passes_for_a_success(case: dict[str, Any], client: Kind) -> None:
    asyncio.run(run_case(case, client))


@both
@pytest.mark.parametrize("case", REDIRECTS, ids=[case["name"] for case in REDIRECTS])
def test_no_redirect_is_followed(case: dict[str, Any], client: Kind) -> None:
    asyncio.run(run_case(case, client))


async def run_case(case: dict[str, Any], kind: Kind) -> list[float]:
    with Sandbox() as sandbox:
        runner = Runner(case, sandbox, kind)
        for number, step in enumerate(case["steps"], 1):
            await runner.run(step, f"{case['name']}, step {number}")
        for client in runner.clients.values():
            client.close()
    return runner.late
