"""JSON that keeps decimals exact."""

from __future__ import annotations

import json
from decimal import Decimal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_exact = json.JSONDecoder(parse_float=Decimal)


def read(text: str, parse_float: Callable[[str], Any] | None = None) -> Any:
    """Reads JSON that the core has checked; numbers with a point become `Decimal` unless `parse_float` says otherwise.

    So does a whole number of more digits than Python turns into an `int`.
    """
    try:
        return _exact.decode(text) if parse_float is None else json.loads(text, parse_float=parse_float)
    except ValueError:
        return json.loads(text, parse_float=parse_float or Decimal, parse_int=_whole)


def _whole(digits: str) -> int | Decimal:
    try:
        return int(digits)
    except ValueError:
        return Decimal(digits)
