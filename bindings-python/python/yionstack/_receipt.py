"""How a call went, beside its answer."""

from __future__ import annotations

from . import _native
from ._record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping
    from typing import Any

    from ._download import AsyncDownload, Download
    from ._native import Model, Page, Response


class Receipt(Record):
    """How a call came to its answer.

    Attributes:
        idempotency_key: The key that the request carried, if it was a POST.
        replayed: Whether the answer is that of an earlier request with the same key. `None` when the server does not say,
            and within a minute of the first request, unless the key was made for this call, and sent once.
        expires: Until when the server keeps the answer; aware, in UTC.
        request_id: The id that the server gave the request, for its support.
        status: HTTP status.
        attempts: How many times the request was sent.
        headers: Headers of the answer, as they came, by their names in lower case; not shown in `repr`. (The body is what
            `client.request` gives: a model keeps what it reads from, not what came.)
    """

    __slots__ = ("idempotency_key", "replayed", "expires", "request_id", "status", "attempts", "headers")

    idempotency_key: str | None
    replayed: bool | None
    expires: datetime.datetime | None
    request_id: str | None
    status: int
    attempts: int
    headers: Mapping[str, str]

    def __hash__(self) -> int:
        return hash(self._values()[:-1])

    def __repr__(self) -> str:
        shown = (f"{name}={getattr(self, name)!r}" for name in self.__slots__ if name != "headers")
        return f"Receipt({', '.join(shown)})"

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            idempotency_key: str | None,
            replayed: bool | None,
            expires: datetime.datetime | None,
            request_id: str | None,
            status: int,
            attempts: int,
            headers: Mapping[str, str],
        ) -> None: ...


def receipt(answer: Model | Page[Any] | Response | Download | AsyncDownload) -> Receipt:
    """How the call went that gave this answer: of a model, a list, a page of a list and its rows, a response, or a file.

    Raises:
        ValueError: It came from no call: it was made by `from_dict`, copied or unpickled.
    """
    return _native.receipt(getattr(answer, "_native", answer))


def new_idempotency_key() -> str:
    """A key for a POST, as the SDK makes one for every POST that is given none: a UUID of version 7.

    Give a POST a key of your own where it may be cancelled, or your process may end: a call that never came back has no
    error and no receipt to tell the key that it was sent with. Note it down before. Sent with the same key some minutes
    later, not at once, the same call is not done twice: the server may know a key only when it is done. After 47 hours the SDK refuses it, for the server forgets it then.

        key = new_idempotency_key()
        client.accounts.create(name="Acme", currency="SEK", idempotency_key=key)
    """
    return _native.new_idempotency_key()
