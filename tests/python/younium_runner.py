"""Does what the steps of `tests/cases/younium` say, with either client.

The cases have the names of the wire; `OPERATIONS` says which arguments they are here, and members of bodies are in
snake_case.
"""

from __future__ import annotations

import asyncio
import functools
import hashlib
import inspect
import json
import os
import re
import time
from typing import Any, is_typeddict
from urllib.parse import parse_qsl

from yionstack import Model, Page, Response, YionStackError, younium
from yionstack.testing import Sandbox
from yionstack.younium import (
    OPERATIONS,
    AsyncDownload,
    AsyncListing,
    AsyncYouniumClient,
    Download,
    Listing,
    YouniumClient,
    receipt,
)

Client = YouniumClient | AsyncYouniumClient
Kind = type[YouniumClient] | type[AsyncYouniumClient]
OPERATORS = {"eq": "__eq__", "ne": "__ne__", "gt": "__gt__", "ge": "__ge__", "lt": "__lt__", "le": "__le__"}
TOLERANCE = 2.5 if os.environ.get("CI") == "true" else 0.25
"""How many seconds later than its deadline a call may end."""
SIGN_INS = ("/auth/token", "/auth/v2/token", "/connect/token")


class Runner:
    """One case's sandbox and clients, and what was saved so far."""

    def __init__(self, case: dict[str, Any], sandbox: Sandbox, kind: Kind) -> None:
        self.sandbox = sandbox
        self.late: list[float] = []
        self.places = {"base_url": sandbox.base_url}
        for name, kind_of_end in case.get("dead_ends", {}).items():
            self.places[name] = sandbox.command({"do": "dead_end", "kind": kind_of_end})["address"]
        changes = {"main": case.get("client", {}), **case.get("clients", {})}
        self.clients: dict[str, Client] = {name: kind(**self.options(change)) for name, change in changes.items()}
        for name, legal_entity in case.get("legal_entities", {}).items():
            self.clients[name] = self.clients["main"].with_legal_entity(legal_entity)
        given = [self.options(change) for change in changes.values()]
        self.secrets = {options.get("token", options.get("secret")) for options in given}
        ports = {f"{name}_port": place.rpartition(":")[2] for name, place in self.places.items()}
        self.saved: dict[str, Any] = self.places | ports

    def options(self, changes: dict[str, Any]) -> dict[str, Any]:
        usual = {
            "base_url": self.sandbox.base_url,
            "client_id": self.sandbox.younium_client_id,
            "secret": self.sandbox.younium_secret,
            "legal_entity": self.sandbox.legal_entity,
            "timeout": 20.0,
        }
        if "token" in changes:
            del usual["client_id"], usual["secret"]
        addressed = {name: self.addressed(value) for name, value in changes.items()}
        return usual | addressed

    def addressed(self, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        return re.sub(r"\$(\w+)", lambda match: self.places.get(match[1], match[0]), value)

    async def run(self, step: dict[str, Any], place: str) -> None:
        """Does a step, and checks what it expects."""
        if "together" in step:
            await self.together(step["together"], place)
            return
        expect = step.get("expect", {})
        before = len(self.log())
        started = time.monotonic()
        try:
            try:
                outcome = await self.act(step)
            finally:
                if "deadline" in step:
                    self.late.append(max(0.0, time.monotonic() - started - step["deadline"]))
        except (YionStackError, TypeError) as error:
            assert "error" in expect, f"{place}: {error!r} {getattr(error, 'fields', '')}"
            self.check_error(error, expect["error"], place)
        else:
            assert "error" not in expect, f"{place}: {outcome!r}"
            if outcome is not None:
                await self.check(outcome, step, expect, place)
        if "deadline" in step:
            assert self.late[-1] <= TOLERANCE, f"{place}: {self.late[-1]:.3f} s later than its deadline"
        if "sent" in expect:
            self.check_sent(expect["sent"], before, place)
        for path, value in expect.get("counters", {}).items():
            found = at(self.sandbox.counters(), path) or 0
            assert found == value, f"{place}: counter {path} is {found}"

    async def together(self, steps: list[dict[str, Any]], place: str) -> None:
        def alone(step: dict[str, Any]) -> None:
            asyncio.run(self.run(step, place))

        if isinstance(self.clients["main"], AsyncYouniumClient):
            await asyncio.gather(*(self.run(step, place) for step in steps))
        else:
            await asyncio.gather(*(asyncio.to_thread(alone, step) for step in steps))

    async def act(self, step: dict[str, Any]) -> Any:
        if "command" in step:
            self.sandbox.command(self.filled(step["command"]))
            return None
        client = self.clients[step.get("by", "main")]
        options = self.filled(step.get("options", {}))
        if "deadline" in step:
            options["timeout"] = step["deadline"]
        if "export" in step:
            return await self.rows(client.export.rows(self.filled(step["export"]), **options), step)
        operation = OPERATIONS[step["call"]]
        given = self.filled(step.get("arguments", {}))
        named = [parameter for parameter in operation.parameters if parameter.wire in given]
        arguments = {parameter.name: given.pop(parameter.wire) for parameter in named}
        assert not given, f"{operation.id} has no {given}"
        if "where" in step:
            options["filter"] = lambda row: condition(row, self.filled(step["where"]))
        path = [arguments.pop(each.name) for each in operation.parameters if each.location == "path"]
        method = getattr(getattr(client, operation.resource), operation.name)
        found = method(*path, **arguments, **snake(self.filled(step.get("body", {})), free(method)), **options)
        if isinstance(found, (Listing, AsyncListing)):
            return await self.rows(found, step)
        found = await done(found)
        return await file(found) if isinstance(found, (Download, AsyncDownload)) else found

    async def rows(self, listing: Listing[Any] | AsyncListing[Any], step: dict[str, Any]) -> Any:
        """The rows of a list; between the first page and the second things may happen."""
        if step.get("read") == "first":
            return Rows([row for row in [await done(listing.first())] if row is not None], [])
        if "after_first_page" not in step:
            return Rows(await done(listing.all()), [])
        rows, sizes = [], []
        pages = listing.pages()
        while (page := await following(pages)) is not None:
            rows.extend(page)
            sizes.append(len(page))
            for command in step["after_first_page"] if len(sizes) == 1 else []:
                self.sandbox.command(command)
        return Rows(rows, sizes)

    async def check(self, outcome: Any, step: dict[str, Any], expect: dict[str, Any], place: str) -> None:
        found = plain(outcome)
        for name, path in step.get("save", {}).items():
            self.saved[name] = at(found, path)
            assert self.saved[name] is not None, f"{place}: nothing at {path} of {found}"
        if "length" in expect:
            assert len(found) == expect["length"], f"{place}: {len(found)} of {found}"
        if "pages" in expect:
            assert outcome.sizes == expect["pages"], place
        if "item" in expect:
            same(found[0] if isinstance(found, list) else found, self.filled(expect["item"]), place)
        if "rows" in expect:
            same(found, self.filled(expect["rows"]), place)
        if "status" in expect:
            assert isinstance(outcome, Response) and outcome.status == expect["status"], f"{place}: {outcome!r}"
        if "receipt" in expect:
            of = receipt(outcome)
            self.same({name: getattr(of, name) for name in expect["receipt"]}, expect["receipt"], place)

    def check_error(self, error: Exception, expected: dict[str, Any], place: str) -> None:
        assert isinstance(error, YionStackError), f"{place}: {error!r}"
        shown = f"{error} {error!r} {error.args} {vars(error)} {error.__cause__!r}"
        assert not any(secret in shown for secret in self.secrets), f"{place}: a secret is shown"
        for name, value in expected.items():
            if name == "message_contains":
                for part in value if isinstance(value, list) else [value]:
                    assert self.filled(part) in error.message, f"{place}: {error}"
            else:
                found = getattr(error, name)
                found = [field for field, _ in found] if name == "fields" else found
                self.same(found, value, f"{place}: {error!r}: {name}")

    def log(self) -> list[dict[str, Any]]:
        """The requests that arrived, but for those that ask for a token."""
        return [sent for sent in self.sandbox.command({"do": "requests"}) if sent["path"] not in SIGN_INS]

    def check_sent(self, expected: list[dict[str, Any]], before: int, place: str) -> None:
        """What a step sent, in its order."""
        sent = self.log()[before:]
        for found in sent:
            found["query"] = dict(parse_qsl(found["query"] or ""))
        self.same(sent, expected, f"{place}: sent")

    def same(self, found: Any, expected: Any, place: str) -> None:
        """Compares; a `$name` that is new keeps what is found in its place."""
        self.learn(found, expected)
        same(found, self.filled(expected), place)

    def learn(self, found: Any, expected: Any) -> None:
        if isinstance(expected, str) and re.fullmatch(r"\$\w+", expected):
            self.saved.setdefault(expected[1:], found)
        elif isinstance(expected, dict) and isinstance(found, dict):
            for name, value in expected.items():
                self.learn(found.get(name), value)
        elif isinstance(expected, list) and isinstance(found, list):
            for left, right in zip(found, expected, strict=False):
                self.learn(left, right)

    def filled(self, value: Any) -> Any:
        """With what was saved in the place of `$name`."""
        if isinstance(value, str):
            whole = re.fullmatch(r"\$(\w+)", value)
            if whole:
                return self.saved[whole[1]]
            return re.sub(r"\$(\w+)", lambda match: str(self.saved.get(match[1], match[0])), value)
        if isinstance(value, dict):
            return {name: self.filled(member) for name, member in value.items()}
        return [self.filled(item) for item in value] if isinstance(value, list) else value


class Rows:
    """What a list gave, and the sizes of its pages."""

    def __init__(self, rows: list[Any], sizes: list[int]) -> None:
        self.rows = rows
        self.sizes = sizes


async def done(value: Any) -> Any:
    """What a method gave, of either client."""
    return await value if inspect.isawaitable(value) else value


async def following(pages: Any) -> Page[Any] | None:
    if hasattr(pages, "__anext__"):
        return await anext(pages, None)
    return next(pages, None)


async def file(download: Download | AsyncDownload) -> dict[str, Any]:
    content = await done(download.read())
    start, digest = content[:8].decode("latin-1"), hashlib.sha256(content).hexdigest()
    names = {"name": download.name, "content_type": download.content_type, "size": download.size}
    return names | {"length": len(content), "start": start, "sha256": digest}


def plain(value: Any) -> Any:
    """With the names of the wire, and numbers as their text."""
    if isinstance(value, Rows):
        return [plain(row) for row in value.rows]
    if isinstance(value, (Page, list)):
        return [plain(row) for row in value]
    if isinstance(value, Response):
        return read(value.text) if value.body else None
    if isinstance(value, Model):
        return read(value.to_json())
    return read(json.dumps(value, default=str))


def read(text: str) -> Any:
    return json.loads(text, parse_float=str, parse_int=str)


def at(value: Any, path: str) -> Any:
    for name in path.split("."):
        if isinstance(value, list):
            value = value[int(name)] if int(name) < len(value) else None
        else:
            value = value.get(name) if isinstance(value, dict) else None
    return value


def same(found: Any, expected: Any, place: str) -> None:
    """Members that are not expected may be there; those that are expected as `null` may be missing."""
    if isinstance(expected, dict):
        assert isinstance(found, dict), f"{place}: {found} where {expected} should be"
        for name, value in expected.items():
            same(found.get(name), value, f"{place}: {name}")
    elif isinstance(expected, list):
        assert isinstance(found, list) and len(found) == len(expected), f"{place}: {found} where {expected} should be"
        for index, value in enumerate(expected):
            same(found[index], value, f"{place}[{index}]")
    else:
        words = {True: "true", False: "false", None: "null"}
        left, right = (words[one] if one is None or isinstance(one, bool) else str(one) for one in (found, expected))
        assert left == right, f"{place}: {left} where {right} should be"


def snake(value: Any, free: frozenset[str]) -> Any:
    """The members of a body by their names in Python; what is free in its form stays as it is."""
    if isinstance(value, dict):
        named = ((snake_name(name), member) for name, member in value.items())
        return {name: member if name in free else snake(member, free) for name, member in named}
    return [snake(item, free) for item in value] if isinstance(value, list) else value


def free(method: Any) -> frozenset[str]:
    """The members of a method's body that are free in their form: the types say so."""
    own = inspect.signature(method).parameters.values()
    return free_within() | {each.name for each in own if str(each.annotation).startswith("Any")}


@functools.cache
def free_within() -> frozenset[str]:
    kinds = filter(is_typeddict, (getattr(younium, name) for name in younium.__all__))
    members = (member for kind in kinds for member in kind.__annotations__.items())
    return frozenset(name for name, kind in members if "Any" in repr(kind))


def snake_name(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def condition(row: Any, where: Any) -> Any:
    """A filter: `[path, operator, value]`, or `{"and": [...]}`, `{"or": [...]}`, `{"not": …}`."""
    if isinstance(where, dict):
        (word, parts), *_ = where.items()
        if word == "not":
            return ~condition(row, parts)
        first, second = (condition(row, part) for part in parts)
        return first & second if word == "and" else first | second
    path, operator, value = where
    for name in path.split("."):
        row = getattr(row, snake_name(name))
    return getattr(row, OPERATORS.get(operator, operator))(value)
