"""Every member of every object of Younium is read and is what was sent; what nobody knows is kept."""

from __future__ import annotations

import datetime
import json
from decimal import Decimal
from operator import attrgetter
from typing import Any

import pytest
from loopback import Answer, Loopback
from samples import CASES, MODELS, UNHEARD, sample_of, seeded

import yionstack.younium
from yionstack import YouniumClient

READ: dict[str, Any] = {
    "decimal": Decimal,
    "date": datetime.date.fromisoformat,
    "datetime": datetime.datetime.fromisoformat,
    "utcdatetime": datetime.datetime.fromisoformat,
}


def check(seen: Any, kind: str, sent: Any) -> None:
    """What is read is what was sent, in the type of its kind."""
    word, _, rest = kind.partition(" ")
    if word == "list":
        assert len(seen) == len(sent)
        for one, other in zip(seen, sent, strict=True):
            check(one, rest.removeprefix("of "), other)
    elif word == "object":
        check_object(seen, rest, sent)
    elif word == "enum":
        assert type(seen) is getattr(yionstack.younium, rest) and seen == sent == UNHEARD and not seen.is_known
    else:
        expected = READ.get(word, lambda text: text)(sent)
        assert seen == expected or str(seen) == expected, (kind, seen)


def check_object(seen: Any, name: str, sent: dict[str, Any]) -> None:
    assert type(seen).__name__ == name
    known = {field["wire"] for field in MODELS[name]["fields"]}
    for field in MODELS[name]["fields"]:
        check(getattr(seen, field["python"]), field["kind"], sent[field["wire"]])
    assert seen.extra == {wire: sent[wire] for wire in sent if wire not in known}


@pytest.mark.parametrize("name", sorted(MODELS))
def test_every_member(name: str) -> None:
    sent = sample_of(name, seeded(name))
    seen = getattr(yionstack.younium, name).from_json(json.dumps(sent))
    check_object(seen, name, sent)
    assert type(seen).from_json(seen.to_json()) == seen
    check_object(type(seen).from_dict(seen.to_dict()), name, sent)


@pytest.mark.parametrize("name", sorted(CASES["enums"]))
def test_unknown_values(name: str) -> None:
    enum = getattr(yionstack.younium, name)
    unheard = enum(UNHEARD)
    assert unheard == UNHEARD and str(unheard) == unheard.value == UNHEARD and not unheard.is_known
    for known in CASES["enums"][name]:
        assert enum(known).is_known and enum(known) == known


def test_unknown_values_are_written_back() -> None:
    """In a body, at every place where the description has an enum."""
    written = 0
    with Loopback(lambda request: Answer({})) as server, YouniumClient(base_url=server.base_url, token="t") as client:
        for call in (call for call in CASES["calls"] if call["body"] and call["answer"] == "as_it_came"):
            body, count = unheard(call["body"]["snake"])
            path = [argument["value"] for argument in call["arguments"] if argument["in"] == "path"]
            attrgetter(call["python"])(client)(*path, **body)
            assert server.last.body.decode().count(json.dumps(UNHEARD, ensure_ascii=False)) == count, call["id"]
            written += count
    assert written > 20


KNOWN = {value for values in CASES["enums"].values() for value in values}


def unheard(body: Any) -> tuple[Any, int]:
    """The same with values of enums that nobody knows, and how many these are."""
    if isinstance(body, dict):
        made = {name: unheard(value) for name, value in body.items()}
        return {name: value for name, (value, _) in made.items()}, sum(count for _, count in made.values())
    if isinstance(body, list):
        items = [unheard(item) for item in body]
        return [item for item, _ in items], sum(count for _, count in items)
    return (UNHEARD, 1) if isinstance(body, str) and body in KNOWN else (body, 0)
