"""Every operation of Younium, called once through each client, with arguments made from the signature of its method."""

from __future__ import annotations

import asyncio
import inspect
import json
from typing import Any
from uuid import UUID

import pytest
from loopback import Answer, Loopback, Request

from yionstack import AsyncYouniumClient, DecodeError, OpenEnum, Response, YouniumClient, younium
from yionstack.younium import OPERATIONS, AsyncDownload, AsyncListing, Download, Listing

ID = UUID("0b1f36c5-6f2e-4a64-9d13-000000000001")


def value_of(annotation: str) -> Any:
    """A value that an argument of this type takes."""
    first = annotation.split(" | ")[0]
    known = {"UUID": ID, "str": "text", "int": 1, "bool": True, "Decimal": 1, "Lookup": "text", "Any": {}}
    if first in known:
        return known[first]
    if first.startswith("datetime."):
        import datetime

        return datetime.date(2026, 1, 2)
    if first.startswith("Sequence["):
        return []
    # a text, or an enum with a value that nobody knows yet
    return "unheard-of" if "str" in annotation.split(" | ") else {}


def arguments(method: Any) -> tuple[list[Any], dict[str, Any]]:
    """What must be given, and every member of the body besides."""
    positional, named = [], {}
    for parameter in inspect.signature(method).parameters.values():
        if parameter.default is parameter.empty:
            value = value_of(parameter.annotation)
            if parameter.kind is parameter.KEYWORD_ONLY:
                named[parameter.name] = value
            else:
                positional.append(value)
    return positional, named


class Server:
    """Answers as the operation says."""

    def __call__(self, request: Request) -> Answer:
        if self.answer.startswith("Listing"):
            page = {"pageNumber": 1, "pageSize": 100, "totalPages": 1, "totalCount": 1, "data": [{"id": str(ID)}]}
            return Answer(page)
        if self.answer == "Download":
            return Answer(b"%PDF")
        if self.answer == "str":
            return Answer(json.dumps("https://files.example/x").encode())
        if self.answer.startswith("Page"):
            return Answer([{"id": str(ID)}])
        if issubclass(getattr(younium, self.answer, Response), OpenEnum):
            return Answer(json.dumps("Something new").encode())
        return Answer({"id": str(ID), "successful": True, "isSuccessful": True, "success": True})

    answer = ""


def path_of(operation: Any, positional: list[Any]) -> str:
    path = operation.path
    for parameter, value in zip(operation.parameters, positional, strict=False):
        path = path.replace("{" + parameter.wire + "}", str(value))
    return str(path)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_every_operation(asynchronous: bool) -> None:
    serves = Server()
    required: list[str] = []
    with Loopback(serves) as server:

        def check(operation: Any, positional: list[Any]) -> None:
            sent = server.last
            assert sent.method == operation.method
            assert sent.path.lower() == path_of(operation, positional).lower(), operation.id
            has_key = "younium-idempotency-key" in sent.headers
            assert has_key is (operation.method == "POST"), operation.id
            server.requests.clear()

        def sync() -> None:
            with YouniumClient("token", base_url=server.base_url) as client:
                for operation in OPERATIONS.values():
                    serves.answer = operation.answer
                    method = getattr(getattr(client, operation.resource), operation.name)
                    positional, named = arguments(method)
                    try:
                        given = method(*positional, **named)
                        if isinstance(given, Listing):
                            assert len(given.all()) == 1, operation.id
                        elif isinstance(given, Download):
                            assert given.read() == b"%PDF"
                    except DecodeError as error:  # more than an id is required
                        assert "required" in error.message, (operation.id, error)
                        required.append(operation.id)
                    check(operation, positional)

        async def later() -> None:
            async with AsyncYouniumClient("token", base_url=server.base_url) as client:
                for operation in OPERATIONS.values():
                    serves.answer = operation.answer
                    method = getattr(getattr(client, operation.resource), operation.name)
                    positional, named = arguments(method)
                    try:
                        given = method(*positional, **named)
                        given = await given if inspect.isawaitable(given) else given
                        if isinstance(given, AsyncListing):
                            assert len(await given.all()) == 1, operation.id
                        elif isinstance(given, AsyncDownload):
                            assert await given.read() == b"%PDF"
                    except DecodeError as error:  # more than an id is required
                        assert "required" in error.message, (operation.id, error)
                        required.append(operation.id)
                    check(operation, positional)

        asyncio.run(later()) if asynchronous else sync()
    assert len(required) < 10, required


OPTIONS = {"timeout", "retries", "max_wait", "headers", "legal_entity", "idempotency_key", "page_size", "limit", "prefetch"}


def test_every_member_of_every_body() -> None:
    """All members at once: each has the kind that its argument says, and a name on the wire."""
    members = 0
    with Loopback(lambda _: Answer({"id": str(ID)})) as server, YouniumClient("token", base_url=server.base_url) as client:
        for operation in OPERATIONS.values():
            method = getattr(getattr(client, operation.resource), operation.name)
            positional, named = arguments(method)
            parameters = inspect.signature(method).parameters.values()
            if not named and operation.method not in ("POST", "PATCH"):
                continue
            of_path = {parameter.name for parameter in operation.parameters}
            for parameter in parameters:
                if parameter.kind is parameter.KEYWORD_ONLY and parameter.name not in OPTIONS | of_path:
                    named[parameter.name] = value_of(parameter.annotation)
            try:
                method(*positional, **named)
            except DecodeError:
                pass
            sent = json.loads(server.last.body or b"{}")
            assert len(sent) == len(named), (operation.id, sent, named)
            members += len(sent)
    assert members > 400
