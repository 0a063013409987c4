"""Runs `tests/cases/younium` in Python, through the synchronous and the asynchronous client."""

from __future__ import annotations

import asyncio
import json
import re
from typing import Any

import pytest
from case_runner import FOLDER
from documents import YOUNIUM, document
from younium_runner import Kind, Runner

from yionstack import AsyncYouniumClient, YouniumClient
from yionstack.testing import Sandbox
from yionstack.younium import OPERATIONS

FILES = {file.stem: json.loads(file.read_text()) for file in sorted((FOLDER / "younium").glob("*.json"))}
CASES = [case for file in FILES.values() for case in file.get("cases", [])]


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
    without = sorted(OPERATIONS.keys() - called)
    assert not without, f"no case of operations.json calls these with success: {without}"
    assert len(CASES) >= 80, f"cases went missing: {len(CASES)}"


def test_no_published_operation_is_missing() -> None:
    published = FILES["published"]["operations"]
    ours = {operation.id: f"{operation.method} {operation.path}" for operation in OPERATIONS.values()}
    missing = {id: place for id, place in published.items() if ours.get(id) != place}
    assert not missing, f"published operations that are gone, or are elsewhere: {missing}"
    assert len(published) == 159


def test_the_list_of_published_operations_is_the_vendors() -> None:
    described = document(YOUNIUM, "the list of operations")

    def shape(method: str, path: str) -> str:
        return f"{method.upper()} {re.sub(r'{[^}]*}', '{}', path.lower())}"

    paths = json.loads(described.read_text())["paths"]
    methods = ("get", "post", "put", "patch", "delete")
    published = [shape(method, path) for path, item in paths.items() for method in item if method in methods]
    assert len(published) == 159
    ours = {shape(operation.method, operation.path) for operation in OPERATIONS.values()}
    assert not sorted(set(published) - ours), "published, but not here"
