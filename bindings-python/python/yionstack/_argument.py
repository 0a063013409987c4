"""Arguments that are no texts, as texts for a path or a query."""

from __future__ import annotations

from decimal import Decimal


def integer(name: str, value: object) -> str | None:
    """A whole number."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"`{name}` must be an int, not {type(value).__name__}")
    return int.__repr__(value)


def boolean(name: str, value: object) -> str | None:
    """A truth value."""
    if value is None:
        return None
    if not isinstance(value, bool):
        raise TypeError(f"`{name}` must be a bool, not {type(value).__name__}")
    return "true" if value else "false"


def decimal(name: str, value: object) -> str | None:
    """A decimal with all its digits, never with an exponent."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, (Decimal, int)):
        raise TypeError(f"`{name}` must be a Decimal, int or str, not {type(value).__name__}")
    return format(Decimal(value), "f")
