"""The types of filters: what a function of a row's fields may say. At run time the native part stands in for them."""

from __future__ import annotations

from typing import Generic, TypeVar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ._native import Filter

T = TypeVar("T")


class Fields:
    """The fields of a row, to be compared in a filter."""

    __slots__ = ()


class Field(Generic[T]):
    """One field, to be compared. `None` stands for a field without a value."""

    __slots__ = ()

    if TYPE_CHECKING:

        def __eq__(self, value: T | None, /) -> Filter: ...  # type: ignore[override]
        def __ne__(self, value: T | None, /) -> Filter: ...  # type: ignore[override]
        def __lt__(self, value: T, /) -> Filter: ...
        def __le__(self, value: T, /) -> Filter: ...
        def __gt__(self, value: T, /) -> Filter: ...
        def __ge__(self, value: T, /) -> Filter: ...
        def in_(self, values: Iterable[T | None], /) -> Filter:
            """Whether the field is one of these."""
            raise NotImplementedError


class TextField(Field[str]):
    """A text, to be compared or searched."""

    __slots__ = ()

    if TYPE_CHECKING:

        def startswith(self, text: str, /) -> Filter:
            """Whether it starts so."""
            raise NotImplementedError

        def endswith(self, text: str, /) -> Filter:
            """Whether it ends so."""
            raise NotImplementedError

        def contains(self, text: str, /) -> Filter:
            """Whether it has this somewhere."""
            raise NotImplementedError
