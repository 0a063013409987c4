"""Every operation once, against a mock of what the vendor publishes: our requests fit it, and its answers parse."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
from published import published
from yionstack import AsyncYouniumClient, YouniumClient

CALLS = json.loads((Path(__file__).parents[1] / "cases/younium/calls.json").read_text())["calls"]
PAGING = {"PageNumber", "PageSize", "Filter", "Order"}


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with published() as address:
        yield address


def arguments(call: dict[str, Any]) -> tuple[list[Any], dict[str, Any]]:
    path = [argument["value"] for argument in call["arguments"] if argument["in"] == "path"]
    named = {
        argument["python"]: argument["value"]
        for argument in call["arguments"]
        if argument["in"] != "path" and argument["role"] not in PAGING
    }
    return path, named | (call["body"]["snake"] if call["body"] else {})


@pytest.mark.parametrize("call", CALLS, ids=[call["id"] for call in CALLS])
def test_operation(call: dict[str, Any], address: str) -> None:
    with YouniumClient(base_url=address, token="token", legal_entity="Acme", retries=0) as client:
        positional, named = arguments(call)
        answer = attrgetter(call["python"])(client)(*positional, **named)
        if call["answer"] == "pages":
            assert answer.first() is not None
        elif call["answer"] == "file":
            assert isinstance(answer.read(), bytes)
        elif call["answer"] == "as_it_came":
            assert 200 <= answer.status < 300
        elif call["answer"] == "list":
            assert len(answer) == 1
        else:
            assert answer is not None


def test_all_operations_with_asyncio(address: str) -> None:
    async def make(client: AsyncYouniumClient, call: dict[str, Any]) -> None:
        positional, named = arguments(call)
        answer = attrgetter(call["python"])(client)(*positional, **named)
        if call["answer"] == "pages":
            assert await answer.first() is not None
        elif call["answer"] == "file":
            assert isinstance(await (await answer).read(), bytes)
        else:
            assert await answer is not None

    async def main() -> None:
        async with AsyncYouniumClient(base_url=address, token="token", legal_entity="Acme", retries=0) as client:
            for call in CALLS:
                await make(client, call)

    asyncio.run(main())
