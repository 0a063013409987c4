"""The base of all exceptions; their classes are in `yionstack.errors`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime


class YionStackError(Exception):
    """What every exception of this package is: something went wrong, and the attributes say what.

    Nothing in it is secret, and what servers say is escaped and cut at 2 KiB.

    Attributes:
        code: Stable name of the kind of error, the same in every language and version.
        message: What happened and what to do about it.
        retryable: Whether the same call may succeed later, made anew without being changed, and repeating it does no harm.
            A POST made anew has another key, unless you gave it one.
        operation: Id of the operation, such as `invoices.list`.
        status: HTTP status of the last answer.
        request_id: The id that the server gave the request, for its support.
        attempts: How many times the request was sent.
        host: Host and port of the server.
        vendor_message: The server's own words.
        fields: The fields that the server complains about, as pairs of name and words.
        retry_at: From when on another request is welcome; aware, in UTC. Of a POST whose outcome is unknown, one with the same
            `idempotency_key`, also where the call made anew is not `retryable`.
        idempotency_key: The key that the request carried, if it was a POST of Younium. A POST whose outcome is unknown may be
            asked for again with it, within 48 hours: from `retry_at` on where the error is `retryable` or has one, otherwise
            some minutes later, not at once, for the server may be at it still.
        executed: For writes: whether the server did the work. `None` when nobody knows.
        body: The answer that could not be read, after a write that was executed. Never shown.
    """

    __module__ = "yionstack.errors"

    code: str = ""
    message: str
    retryable: bool
    operation: str | None
    status: int | None
    request_id: str | None
    attempts: int
    host: str | None
    idempotency_key: str | None
    vendor_message: str | None
    fields: tuple[tuple[str, str], ...]
    retry_at: datetime.datetime | None
    executed: bool | None
    body: bytes | None

    def __init__(
        self,
        text: str = "",
        *,
        message: str | None = None,
        retryable: bool = False,
        operation: str | None = None,
        status: int | None = None,
        request_id: str | None = None,
        attempts: int = 0,
        host: str | None = None,
        idempotency_key: str | None = None,
        vendor_message: str | None = None,
        fields: tuple[tuple[str, str], ...] = (),
        retry_at: datetime.datetime | None = None,
        executed: bool | None = None,
        body: bytes | None = None,
    ) -> None:
        super().__init__(text)
        self.message = text if message is None else message
        self.retryable = retryable
        self.operation = operation
        self.status = status
        self.request_id = request_id
        self.attempts = attempts
        self.host = host
        self.idempotency_key = idempotency_key
        self.vendor_message = vendor_message
        self.fields = fields
        self.retry_at = retry_at
        self.executed = executed
        self.body = body
