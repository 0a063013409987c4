"""JSON that keeps decimals exact."""

from __future__ import annotations

import datetime
import json
from decimal import Decimal
from uuid import UUID

from ._native import Model

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


def write(value: Any) -> str:
    """Writes JSON. Decimals become strings, as the API writes them; dates, times and UUIDs their usual text."""
    return json.dumps(value, default=_plain, allow_nan=False, ensure_ascii=False, separators=(",", ":"))


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, datetime.date):  # a datetime is one, too
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Model):
        return read(value.to_json())
    raise TypeError(f"{type(value).__name__} has no form in JSON")
