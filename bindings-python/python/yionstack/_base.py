"""What the clients of all APIs have in common."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from ._native import Client


class BaseClient:
    """What blocking and asynchronous clients share."""

    __slots__ = ()

    if TYPE_CHECKING:
        _client: Client

    @property
    def base_url(self) -> str:
        """Where the API is."""
        return self._client.base_url

    def close(self) -> None:
        """Ends running calls with `RequestCancelledError` and lets go of the connections. New calls fail.

        So do those of the clients that were made from this one for another subject or legal entity. Closing one of those,
        or leaving its `with` block, does nothing.
        """
        self._client.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.base_url}>"


class SyncClient(BaseClient):
    """A client whose methods wait."""

    __slots__ = ()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(BaseClient):
    """A client whose methods are awaited."""

    __slots__ = ()

    async def aclose(self) -> None:
        """Does what `close` does."""
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
