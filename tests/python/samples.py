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
    return UNHEARD if word == "enum" else sample


def sample_of(name: str, draw: random.Random) -> dict[str, Any]:
    """An object with all members, and three that nobody knows."""
    model = MODELS[name]
    known = {field["wire"]: value(field["kind"], model["sample"][field["wire"]], draw) for field in model["fields"]}
    return known | {f"x{draw.getrandbits(64):016x}": unknown for unknown in ({"deep": [1, "é"]}, "text", None)}
