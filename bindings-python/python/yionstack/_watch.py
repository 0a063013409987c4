"""What hooks are told of requests."""

from __future__ import annotations

from ._record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class RequestRecord(Record):
    """An attempt that is about to be sent. Holds no secret, and changing it changes nothing.

    Attributes:
        id: Its number in this process: the record of its end has the same.
        operation: `invoices.list`; `request` for calls of any endpoint, `oauth.token` and the like for calls of the SDK's
            own.
        method: HTTP method.
        url: Where it goes. Values of the query are `REDACTED`, but for numbers that say which page.
        attempt: Which attempt of its call it is, from 1 on.
        headers: By their names in lower case. Values that are not known to be harmless are `[redacted]`.
    """

    __slots__ = ("id", "operation", "method", "url", "attempt", "headers")

    id: int
    operation: str
    method: str
    url: str
    attempt: int
    headers: Mapping[str, str]

    def __hash__(self) -> int:
        return hash(self.id)


class ResponseRecord(Record):
    """An attempt that is over: it was answered, it failed, or its call ended without waiting for it. Holds no secret.

    Attributes:
        id: As in the record of its start.
        operation: As in the record of its start.
        method: HTTP method.
        url: Where it went.
        attempt: Which attempt of its call it was, from 1 on.
        status: HTTP status, if an answer came.
        request_id: The id that the server gave the request, for its support.
        duration: Seconds from sending to the end of the answer; of a file, to the end of its head.
        headers: Headers of the answer, as those of the request.
        error: The code of what the attempt failed with (`yionstack.errors`). A later attempt may succeed.
    """

    __slots__ = (
        "id",
        "operation",
        "method",
        "url",
        "attempt",
        "status",
        "request_id",
        "duration",
        "headers",
        "error",
    )

    id: int
    operation: str
    method: str
    url: str
    attempt: int
    status: int | None
    request_id: str | None
    duration: float
    headers: Mapping[str, str]
    error: str | None

    def __hash__(self) -> int:
        return hash(self.id)
