"""What there is to know of a grant: its tokens, its state, and what happens to it."""

from __future__ import annotations

from ._record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from typing import Literal


class Tokens(Record):
    """What the authorization server gave (RFC 6749, section 5.1). Its `repr` shows no token, and it is not pickled.

    Attributes:
        access_token: The token for requests. YionStack's live one hour.
        refresh_token: The token for the next pair. Single use: whoever presents it twice may lose the grant.
        expires_in: Seconds for which the access token is good, from the moment of the answer.
        scope: The scopes granted, separated by spaces.
    """

    __slots__ = ("access_token", "refresh_token", "expires_in", "scope")
    _secret = frozenset({"access_token", "refresh_token"})

    access_token: str
    refresh_token: str | None
    expires_in: int | None
    scope: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            access_token: str,
            refresh_token: str | None,
            expires_in: int | None,
            scope: str | None,
        ) -> None: ...


class Status(Record):
    """How a client's grant stands.

    Attributes:
        signed_in: Whether there is an access token that may be sent now.
        renewable: Whether the token can be renewed without the user.
        expires_at: When the access token ends; aware, in UTC.
        scope: The scopes granted, separated by spaces.
        generation: A number that grows with each pair of tokens: in memory from 1, in other stores from the time of
            the sign-in.
    """

    __slots__ = ("signed_in", "renewable", "expires_at", "scope", "generation")

    signed_in: bool
    renewable: bool
    expires_at: datetime.datetime | None
    scope: str | None
    generation: int

    if TYPE_CHECKING:

        def __init__(
            self,
            signed_in: bool,
            renewable: bool,
            expires_at: datetime.datetime | None,
            scope: str | None,
            generation: int,
        ) -> None: ...


class SignedOut(Record):
    """What became of a sign-out.

    Attributes:
        revoked: Whether the server has ended the grant: `"yes"`; `"no"`, then the tokens are good there until they end;
            `"unknown"`, when its answer was lost.
        reason: Why it is `"no"`: `"not_signed_in"`; `"no_refresh_token"`, when there was only an access token, which ends
            on its own; `"no_revocation_url"`, when the client knows no way to; `"refused"`, when the server said no.
    """

    __slots__ = ("revoked", "reason")

    revoked: Literal["yes", "no", "unknown"]
    reason: Literal["not_signed_in", "no_refresh_token", "no_revocation_url", "refused"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            revoked: Literal["yes", "no", "unknown"],
            reason: Literal["not_signed_in", "no_refresh_token", "no_revocation_url", "refused"] | None,
        ) -> None: ...


class AuthEvent(Record):
    """Something that happened to a grant while nobody looked. Holds no secret.

    Attributes:
        kind: `"refreshed"`: the tokens were renewed, by this process. `"refresh_in_doubt"`: the answer to a refresh was
            lost, and the refresh token may be spent. `"reauthorization_required"`: the server has ended the grant, and
            the user has to sign in again. `"store_unavailable"`: new tokens could not be written; they are in use, and
            written as soon as it works. `"store_rejected"`: what the store held could not be used (another store key,
            another secret, damaged) and was replaced by new tokens, with which nothing is lost: those of client
            credentials. Told again and again, programs with different keys or secrets share one place.
        subject: The subject that the client was made for; `None` when it names none.
        generation: The generation of the grant that it is about.
        expires_at: When the access token ends, where it was renewed; aware, in UTC.
        message: What happened, for people.
    """

    __slots__ = ("kind", "subject", "generation", "expires_at", "message")

    kind: Literal["refreshed", "refresh_in_doubt", "reauthorization_required", "store_unavailable", "store_rejected"]
    subject: str | None
    generation: int
    expires_at: datetime.datetime | None
    message: str

    if TYPE_CHECKING:

        def __init__(
            self,
            kind: Literal["refreshed", "refresh_in_doubt", "reauthorization_required", "store_unavailable", "store_rejected"],
            subject: str | None,
            generation: int,
            expires_at: datetime.datetime | None,
            message: str,
        ) -> None: ...
