"""Records of `logging`, under `yionstack.http`, `yionstack.auth` and `yionstack`. Imported once a program has imported `logging`.

DEBUG: each attempt, when it is sent and when it is over, repetitions too (as botocore does: what comes right in the end is
nobody's alarm, and what does not is an exception). INFO: nothing. WARNING: what happened to a grant and asks for somebody:
it has ended, the answer to a refresh was lost, tokens cannot be written, what was kept was replaced because it
cannot be used; a store that lost something, or has no place for
a second copy. ERROR: something in the SDK went wrong without ending a call.
"""

from __future__ import annotations

import logging

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._watch import RequestRecord, ResponseRecord

_own = logging.getLogger("yionstack")
_own.addHandler(logging.NullHandler())
_http = logging.getLogger("yionstack.http")
_auth = logging.getLogger("yionstack.auth")
http_debugs = _http.isEnabledFor
auth_debugs = _auth.isEnabledFor


def _logger(operation: str) -> logging.Logger:
    return _auth if operation.startswith(("oauth.", "auth.")) else _http


def request(record: RequestRecord) -> None:
    extra = {"operation": record.operation, "status": None, "attempts": record.attempt, "request_id": None, "duration": None}
    logger = _logger(record.operation)
    logger.debug("%s %s: attempt %d", record.method, record.url, record.attempt, extra=extra)


def response(record: ResponseRecord) -> None:
    extra = {
        "operation": record.operation,
        "status": record.status,
        "attempts": record.attempt,
        "request_id": record.request_id,
        "duration": record.duration,
        "error": record.error,
    }
    ends = [str(record.status)] if record.status is not None else []
    ends += [record.error] if record.error is not None else []
    logger = _logger(record.operation)
    logger.debug(
        "%s %s: %s after %.3f s, attempt %d",
        record.method,
        record.url,
        " ".join(ends) or "ended",
        record.duration,
        record.attempt,
        extra=extra,
    )


def event(told: tuple[str, str | None, int, str]) -> None:
    kind, subject, generation, message = told
    level = logging.DEBUG if kind == "refreshed" else logging.WARNING
    extra = {"kind": kind, "subject": subject, "generation": generation}
    _auth.log(level, "%s: %s", kind, message, extra=extra)


def warning(told: tuple[str, bool, str]) -> None:
    target, is_error, message = told
    logger = _auth if target.startswith(("yionstack::token", "yionstack::auth")) else _own
    logger.log(logging.ERROR if is_error else logging.WARNING, "%s", message)
