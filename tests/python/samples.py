"""One of each object that Younium's answers are made of, with values and members that nobody knows."""

from __future__ import annotations

import json
import os
import random
from pathlib import Path
from typing import Any

CASES: dict[str, Any] = json.loads((Path(__file__).parents[1] / "cases/younium/calls.json").read_text())
MODELS: dict[str, dict[str, Any]] = {model["name"]: model for model in CASES["models"]}
UNHEARD = 'Unheard of "é"'


def seeded(test: str) -> random.Random:
    """Randomness from SEED; printed, for a failing run to be repeated."""
    seed = os.environ.get("SEED") or "20261122"
    print(f"{test}: SEED={seed}")
    return random.Random(seed)


def value(kind: str, sample: Any, draw: random.Random) -> Any:
    """A value of a kind, as it stands on the wire."""
    word, _, rest = kind.partition(" ")
    if word == "list":
        return [value(rest.removeprefix("of "), item, draw) for item in sample]
    if word == "object":
        return sample_of(rest, draw)
    number = draw.getrandbits(62)
    # values of their own, so that a member which is read in the place of another one is seen
    unlike = {
        "enum": UNHEARD,
        "string": f"é{number}",
        "decimal": f"{number}.{number % 90 + 10}",
        "integer": number,
        "uuid": f"3f2504e0-4f89-41d3-9a0c-{number % 16**12:012x}",
        "datetime": moment(number),
        "utcdatetime": moment(number),
    }
    return unlike.get(word, sample)


def moment(number: int) -> str:
    return f"20{number % 90 + 10}-01-{number % 28 + 1:02}T{number % 24:02}:{number % 59:02}:{number % 58:02}Z"


def sample_of(name: str, draw: random.Random) -> dict[str, Any]:
    """An object with all members, and three that nobody knows."""
    model = MODELS[name]
    known = {field["wire"]: value(field["kind"], model["sample"][field["wire"]], draw) for field in model["fields"]}
    return known | {f"x{draw.getrandbits(64):016x}": unknown for unknown in ({"deep": [1, "é"]}, "text", None)}


def answer_of(kind: str, draw: random.Random) -> Any:
    """What a call answers: a sample of its model."""
    word, _, rest = kind.partition(" ")
    if word == "list":
        return [answer_of(rest.removeprefix("of "), draw)]
    if word == "json":
        return {"free": ["text", 1]}
    return value(kind, "text", draw)
