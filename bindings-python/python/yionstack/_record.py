"""Small immutable values. (`dataclasses` would cost more time at import than all of this package.)"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn


class Record:
    """Named values that do not change: the subclass's `__slots__`, in order."""

    __slots__: tuple[str, ...] = ()
    _secret: frozenset[str] = frozenset()

    def __init__(self, *values: Any, **named: Any) -> None:
        named.update(zip(self.__slots__, values, strict=False))
        for name in self.__slots__:
            object.__setattr__(self, name, named[name])

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} objects do not change")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} objects do not change")

    def _values(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self.__slots__)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        def shown(name: str) -> str:
            value = getattr(self, name)
            return "[redacted]" if name in self._secret and value is not None else repr(value)

        return f"{type(self).__name__}({', '.join(f'{name}={shown(name)}' for name in self.__slots__)})"

    def __reduce__(self) -> tuple[object, ...]:
        if self._secret:
            raise TypeError(f"{type(self).__name__} objects hold secrets and are not pickled: store what you need of them")
        return type(self), self._values()
