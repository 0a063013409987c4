"""Runs `tests/cases/younium` in Python, through the synchronous and the asynchronous client."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path
from typing import Any

import pytest
from case_runner import FOLDER
from younium_runner import Kind, Runner

from yionstack import AsyncYouniumClient, YouniumClient
from yionstack.testing import Sandbox
from yionstack.younium import OPERATIONS

FILES = {file.stem: json.loads(file.read_text()) for file in sorted((FOLDER / "younium").glob("*.json"))}
CASES = [case for file in FILES.values() for case in file.get("cases", [])]
PUBLISHED = Path(__file__).parents[3] / "shared" / "reference" / "younium-openapi-2.1.json"


@pytest.mark.parametrize("client", [YouniumClient, AsyncYouniumClient], ids=["sync", "async"])
@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_case(case: dict[str, Any], client: Kind) -> None:
    asyncio.run(run_case(case, client))


async def run_case(case: dict[str, Any], kind: Kind) -> None:
    with Sandbox() as sandbox:
        runner = Runner(case, sandbox, kind)
        for number, step in enumerate(case["steps"], 1):
            what = step.get("call") or step.get("export") or ""
            await runner.run(step, f"{case['name']}, step {number} {what}")
        for client in runner.clients.values():
            client.close()


def test_every_operation_is_called_with_success() -> None:
    steps = [step for case in FILES["operations"]["cases"] for step in case["steps"] if "call" in step]
    called = {step["call"] for step in steps if "error" not in step.get("expect", {})}
    assert sorted(called) == sorted(OPERATIONS)
    assert len(CASES) >= 80, f"cases went missing: {len(CASES)}"


def test_the_operations_are_those_that_are_published() -> None:
    if not PUBLISHED.exists():
        pytest.skip(f"the published description is not there: {PUBLISHED}")

    def shape(method: str, path: str) -> str:
        return f"{method.upper()} {re.sub(r'{[^}]*}', '{}', path.lower())}"

    paths = json.loads(PUBLISHED.read_text())["paths"]
    methods = ("get", "post", "put", "patch", "delete")
    published = sorted(shape(method, path) for path, item in paths.items() for method in item if method in methods)
    assert len(published) == 159
    assert sorted(shape(operation.method, operation.path) for operation in OPERATIONS.values()) == published
