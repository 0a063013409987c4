"""Every member of every object of Younium is read and is what was sent; what nobody knows is kept."""

from __future__ import annotations

import copy
import datetime
import json
from decimal import Decimal
from operator import attrgetter
from typing import Any
from urllib.parse import unquote

import pytest
from loopback import Answer, Loopback
from samples import CASES, MODELS, UNHEARD, answer_of, sample_of, seeded

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


def test_every_enum_is_sent_or_read_with_a_value_that_nobody_knows() -> None:
    """At every place of a body or an answer where the description has an enum, and as every argument that is one."""
    draw = seeded("every_enum")
    sent, read = set[str](), set[str]()
    answers: list[Any] = []
    with Loopback(lambda request: Answer(answers[-1])) as server, YouniumClient(base_url=server.base_url, token="t") as client:
        for call in CASES["calls"]:
            answers.append({} if call["model"] is None else answer_of(call["model"], draw))
            if call["answer"] == "pages":
                answers[-1] = [answers[-1]]
            seen = made_with_unheard(client, call, server, sent)
            if call["model"]:
                for one, answered in zip(seen, answers[-1], strict=True) if call["answer"] == "pages" else [(seen, answers[-1])]:
                    check(one, call["model"], answered)
                read |= enums_of(call["model"])
    assert sorted(sent | read) == sorted(CASES["enums"]), sorted(CASES["enums"].keys() - sent - read)
    assert len(sent | read) == 53
    print(f"{len(read)} enums read, {len(sent)} sent, {len(sent - read)} of them in requests only")


def made_with_unheard(client: YouniumClient, call: dict[str, Any], server: Loopback, sent: set[str]) -> Any:
    """Makes a call with an unheard value of its own for each enum, and looks for it in what arrives."""
    body = copy.deepcopy(call["body"]["snake"]) if call["body"] else {}
    enums = call["body"]["enums"] if call["body"] else []
    for number, enum in enumerate(enums):
        *way, last = enum["snake"]
        at(body, way)[last] = f"{UNHEARD} {number}"
    given = {argument["wire"]: argument for argument in call["arguments"] if argument["kind"].startswith("enum ")}
    value = {argument["python"]: UNHEARD if argument["wire"] in given else argument["value"] for argument in call["arguments"]}
    path = [value[argument["python"]] for argument in call["arguments"] if argument["in"] == "path"]
    wanted = [argument for argument in call["arguments"] if argument["in"] != "path" and (argument["required"] or argument["wire"] in given)]
    made = attrgetter(call["python"])(client)(*path, **{argument["python"]: value[argument["python"]] for argument in wanted}, **body)
    seen = list(made) if call["answer"] == "pages" else made
    for number, enum in enumerate(enums):
        assert at(json.loads(server.last.body), enum["wire"]) == f"{UNHEARD} {number}", (call["id"], enum)
        sent.add(enum["name"])
    for wire, argument in given.items():
        arrived = server.last.query.get(wire) if argument["in"] == "query" else unquote(server.last.path)
        assert arrived is not None and UNHEARD in arrived, (call["id"], wire)
        sent.add(argument["kind"].removeprefix("enum "))
    return seen


def at(body: Any, way: list[str | int]) -> Any:
    for step in way:
        body = body[step]
    return body


def enums_of(kind: str) -> set[str]:
    """The enums that a value of a kind is made of."""
    *_, word, name = ["", *kind.split(" ")]
    if word == "enum":
        return {name}
    fields = MODELS[name]["fields"] if word == "object" else []
    return set[str]().union(*(enums_of(field["kind"]) for field in fields))
