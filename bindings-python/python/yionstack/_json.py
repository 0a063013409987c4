"""JSON that keeps decimals exact."""

from __future__ import annotations

import json
from decimal import Decimal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_exact = json.JSONDecoder(parse_float=Decimal)


def read(text: str | bytes, parse_float: Callable[[str], Any] | None = None) -> Any:
    """Reads JSON; numbers with a point become `Decimal` unless `parse_float` says otherwise."""
    if isinstance(text, bytes):
        text = text.decode("utf-8")
    return _exact.decode(text) if parse_float is None else json.loads(text, parse_float=parse_float)
