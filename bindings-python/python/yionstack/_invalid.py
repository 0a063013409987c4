"""What is refused before it is sent: a `ValidationError`, and the built-in error that Python's own functions raise as well."""

from __future__ import annotations

from .errors import ValidationError


class InvalidTypeError(ValidationError, TypeError):
    """A value of a type that cannot be sent."""


class InvalidValueError(ValidationError, ValueError):
    """A value that cannot be sent, of a type that can."""
