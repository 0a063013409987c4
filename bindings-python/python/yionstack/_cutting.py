"""Another address of a sandbox, from which connections are cut."""

from __future__ import annotations

from ._record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal


class Exchange(Record):
    """A request that came to a `CuttingProxy`, and what went back.

    Attributes:
        method: Its method, as far as it came.
        path: Its path, without the query.
        headers: Headers of the request, by their names in lower case; without those that are secret.
        authorization_sha256: The first 16 digits of the SHA-256 of its `Authorization`: the same for the same token.
        request_bytes: How many bytes the client sent.
        answer_bytes: How many bytes of an answer it was given.
        answer_head_bytes: How many of them are the answer's head; `None` when not all of that came.
        reused: Whether its connection had carried another one before.
        cut: Whether it was cut.
    """

    __slots__ = (
        "method",
        "path",
        "headers",
        "authorization_sha256",
        "request_bytes",
        "answer_bytes",
        "answer_head_bytes",
        "reused",
        "cut",
    )

    method: str | None
    path: str | None
    headers: Mapping[str, str]
    authorization_sha256: str | None
    request_bytes: int
    answer_bytes: int
    answer_head_bytes: int | None
    reused: bool
    cut: bool

    def __hash__(self) -> int:
        return hash((self.method, self.path, *self._values()[3:]))


class CuttingProxy:
    """Another address of a sandbox, from which connections are cut: `sandbox.cutting_proxy()` gives one.

    Is my invoice created once when its answer is lost?

        proxy = sandbox.cutting_proxy()
        client = YouniumClient(base_url=proxy.base_url, …)
        proxy.cut("answer", match={"method": "POST", "path": "/Invoices"})
        …
        assert proxy.exchanges()[0].cut

    It stops with its sandbox.
    """

    def __init__(self, base_url: str, do: Callable[..., Any]) -> None:
        self._base_url = base_url
        self._do = do

    @property
    def base_url(self) -> str:
        """Where it listens, for a client's `base_url`."""
        return self._base_url

    def cut(
        self,
        part: Literal["request", "answer"],
        after: int = 0,
        *,
        how: Literal["close", "reset", "stall"] = "close",
        times: int | Literal["always"] = 1,
        match: Mapping[str, str] | None = None,
    ) -> None:
        """Cuts the next requests, or their answers, on connections new or used; what was to be cut before no longer is.

        Args:
            part: The `"request"`: the server never gets all of it. The `"answer"`: the server did its work, and the client
                does not hear of it.
            after: So many bytes of that part go through, its head among them. A part that is no longer is not cut.
            how: The connection is closed, or reset, or stays open with nothing more to come (`"stall"`).
            times: How often, or `"always"`.
            match: Only requests with this `method`, and a `path` that begins so; either may be left out.

        Raises:
            ValueError: That makes no sense; the message says what to do instead.
        """
        self._do(
            "cut",
            proxy=self._base_url,
            part=part,
            after=after,
            how=how,
            times=times,
            match=None if match is None else dict(match),
        )

    def clear(self) -> None:
        """Cuts nothing more, and forgets the exchanges."""
        self._do("clear_cut", proxy=self._base_url)

    def exchanges(self) -> list[Exchange]:
        """What came since the last `cut` or `clear`, oldest first; the last 200."""
        return [Exchange(**exchange) for exchange in self._do("exchanges", proxy=self._base_url)]

    def __repr__(self) -> str:
        return f"<CuttingProxy at {self._base_url}>"
