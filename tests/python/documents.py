"""What the vendors publish, which is not part of this repository: read from the folder that `PUBLISHED` names, or from
`shared/reference` beside the checkout. What was not compared with it for that is told at the end of a run."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

YOUNIUM = "younium-openapi-2.1.json"
YIONSTACK_PAGE = "yionstack-getting-started.txt"

NAMED = os.environ.get("PUBLISHED")
FOLDER = Path(NAMED or Path(__file__).parents[3] / "shared" / "reference")
# What was to be compared, in the order of the tests, each once.
not_compared: dict[str, None] = {}


def document(name: str, what: str) -> Path:
    """A document, for a comparison of `what` with it. Skips where it is not there; in a folder that was named it has to be."""
    file = FOLDER / name
    if file.exists():
        return file
    if NAMED:
        pytest.fail(f"PUBLISHED names a folder without {name}: {FOLDER}")
    not_compared[what] = None
    pytest.skip(f"there is no {file}")
