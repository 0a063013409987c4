"""Enums that grow."""

from __future__ import annotations

from enum import StrEnum


class OpenEnum(StrEnum):
    """Known values of a text that may grow.

    A member is equal to its text. A value that this version does not know is a member, too, for as long as it is
    used: it has a `name` and a `value`, compares, hashes and pickles, but is not listed among the known ones.
    """

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether this version of the SDK knows the value."""
        return self._value_ in type(self)._value2member_map_
