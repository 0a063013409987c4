"""Lists that come in pages, read lazily."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping
    from typing import Any, Generic, NoReturn, Self, TypeVar

    from ._native import Client, Page, Pages

    Opens = Callable[[int | None, int | None, int], Pages[Any]]

    T = TypeVar("T")

    class _Of(Generic[T]):
        __slots__ = ()
else:
    from types import GenericAlias

    T = None

    class _Of:  # importing `typing` costs more time than all of this package
        __slots__ = ()
        __class_getitem__ = classmethod(GenericAlias)


class _Rows(_Of[T]):
    """What blocking and asynchronous lists share: how to begin to read, each time anew."""

    __slots__ = ("_name", "_open", "_page_size", "_limit", "_prefetch")

    def __init__(
        self,
        client: Client,
        operation: str,
        arguments: tuple[object, ...],
        model: type | None,
        page_size: int | None,
        limit: int | None,
        prefetch: int,
        timeout: float | None,
        retries: int | None,
        max_wait: float | None,
        headers: Mapping[str, str] | None,
        legal_entity: str | None,
    ) -> None:
        texts = client.texts(operation, arguments)  # a filter's function is asked once

        def opens(page_size: int | None, limit: int | None, prefetch: int) -> Pages[Any]:
            return client.pages(
                operation, texts, model, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity
            )

        self._set(operation, opens, page_size, limit, prefetch)

    @classmethod
    def _of(cls, name: str, opens: Opens, page_size: int | None, limit: int | None, prefetch: int) -> Self:
        """A list that no operation describes."""
        made = cls.__new__(cls)
        made._set(name, opens, page_size, limit, prefetch)
        return made

    def _set(self, name: str, opens: Opens, page_size: int | None, limit: int | None, prefetch: int) -> None:
        opens(page_size, limit, prefetch)  # says at once what is wrong with the arguments, and sends nothing
        self._name = name
        self._open = opens
        self._page_size = page_size
        self._limit = limit
        self._prefetch = prefetch

    def _begin(self) -> Pages[T]:
        return self._open(self._page_size, self._limit, self._prefetch)

    def _begin_with_one(self) -> Pages[T]:
        limit = 1 if self._limit is None else min(self._limit, 1)
        return self._open(self._page_size, limit, 0)  # pages are no larger than the limit

    def __bool__(self) -> NoReturn:
        raise TypeError("a list does not know whether it has rows before it is read: ask whether `.first()` is None")

    def __len__(self) -> NoReturn:
        raise TypeError("a list does not know how many rows it has before it is read: take `len()` of what `.all()` gives")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._name}>"


class Listing(_Rows[T]):
    """A list that is asked for while it is read: `for row in listing`.

    Nothing is sent before the first row is asked for. Each iteration begins anew. A row keeps its page in memory, and
    nothing else does: a million rows need no more memory than a few pages (with an `order_by`, also a few bytes a row, to
    see rows that move).
    """

    __slots__ = ()

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page

    def pages(self) -> Iterator[Page[T]]:
        """The rows, a page at a time."""
        pages = self._begin()
        while (page := pages.next().wait()) is not None:
            yield page

    def first(self) -> T | None:
        """The first row, or `None` when there is none. Asks for no more than that."""
        page = self._begin_with_one().next().wait()
        return page[0] if page else None

    def all(self) -> list[T]:
        """All rows at once, in memory."""
        return list(self)


class AsyncListing(_Rows[T]):
    """A list that is asked for while it is read: `async for row in listing`.

    Nothing is sent before the first row is asked for. Each iteration begins anew. A row keeps its page in memory, and
    nothing else does: a million rows need no more memory than a few pages (with an `order_by`, also a few bytes a row, to
    see rows that move). Cancelling the task cancels the request.
    """

    __slots__ = ()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for row in page:
                yield row

    async def pages(self) -> AsyncIterator[Page[T]]:
        """The rows, a page at a time."""
        pages = self._begin()
        while (page := await pages.next()) is not None:
            yield page

    async def first(self) -> T | None:
        """The first row, or `None` when there is none. Asks for no more than that."""
        page = await self._begin_with_one().next()
        return page[0] if page else None

    async def all(self) -> list[T]:
        """All rows at once, in memory."""
        return [row async for row in self]
