"""The files of vectors in `tests/cases`, which the tests in Rust make by rule."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent.parent / "cases"


def load(name: str) -> list[dict[str, Any]]:
    vectors: list[dict[str, Any]] = json.loads((FOLDER / name).read_text())["vectors"]
    return vectors


def body(written: Any) -> bytes:
    """A text, or its pieces: texts, bytes in hexadecimal, and texts that are repeated."""
    if isinstance(written, str):
        return written.encode()
    if isinstance(written, list):
        return b"".join(body(piece) for piece in written)
    if "hex" in written:
        return bytes.fromhex(written["hex"])
    repeated: str = written["repeat"]
    return repeated.encode() * int(written["times"])
