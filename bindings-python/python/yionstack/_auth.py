"""Signing in a person (RFC 6749, section 4.1, with PKCE: RFC 7636)."""

from __future__ import annotations

from ._record import Record
from .errors import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from ._native import Client, Pending


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
        generation: How many token pairs there have been, this one included.
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


class _Grant:
    """What signing in has in common, with and without an event loop."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def begin(self, scopes: Sequence[str] | None = None) -> Pending:
        """Begins a sign-in: makes `state`, the PKCE verifier, and the address for the user's browser. Sends nothing.

        Args:
            scopes: Replaces the client's scopes for this sign-in.

        Raises:
            ConfigurationError: The client was given a token, or has no `redirect_uri`.
        """
        if isinstance(scopes, str):
            raise ConfigurationError("`scopes` must be a list of strings, not one string")
        return self._client.begin([] if scopes is None else list(scopes))

    def adopt(
        self,
        refresh_token: str,
        *,
        access_token: str | None = None,
        expires_in: float | None = None,
        scope: str | None = None,
    ) -> None:
        """Takes over tokens that you have from elsewhere. They are this client's from now on: nobody else may use them.

        Args:
            refresh_token: Without an access token, the first request renews it.
            access_token: The access token that came with it.
            expires_in: Seconds for which the access token is still good.
            scope: Its scopes, separated by spaces.

        Raises:
            ConfigurationError: A token is empty or malformed, the client holds another grant (see `forget`), or it was
                given a token.
        """
        self._client.adopt(refresh_token, access_token, expires_in, scope)

    def forget(self) -> None:
        """Forgets the grant, so that another user can sign in with this client. The server is not told.

        Raises:
            ConfigurationError: The client was given a token.
        """
        self._client.forget()

    def tokens(self) -> Tokens | None:
        """The tokens in use now, for an application that keeps them itself; `None` before signing in.

        Raises:
            ConfigurationError: The client was given a token.
        """
        return self._client.tokens()

    def status(self) -> Status:
        """How the grant stands. Sends nothing.

        Raises:
            ConfigurationError: The client was given a token.
        """
        return self._client.status()


class Auth(_Grant):
    """Signing in, and the grant that comes of it: `client.auth`."""

    __slots__ = ()

    def finish(self, pending: Pending, callback_url: str) -> Tokens:
        """Ends a sign-in: checks the callback, redeems its code, once, and keeps the tokens.

        Args:
            pending: What `begin` gave. It can be finished once.
            callback_url: The address to which the browser came back, or its query.

        Raises:
            StateMismatchError: The callback does not belong to this sign-in (RFC 6749, section 10.12).
            AccessDeniedError: The user, or the server, said no.
            InvalidClientError: The server does not accept the client id and secret.
            ConfigurationError: The sign-in was finished already, or the client holds another grant: a client serves one
                user. Make a client for each, or call `forget` first.
            YionStackError: What a request can fail with.
        """
        return self._client.finish(pending, callback_url).wait()

    def refresh(self) -> None:
        """Renews the tokens now, or joins the refresh that is running. Requests do this on their own in time.

        Raises:
            ReauthorizationRequiredError: The grant has ended: the user has to sign in again.
            RefreshOutcomeUnknownError: The answer was lost.
            ForkedMemoryStoreError: This process was forked from the one that signed in.
            YionStackError: What a request can fail with.
        """
        self._client.refresh().wait()


class AsyncAuth(_Grant):
    """Signing in, and the grant that comes of it: `client.auth`."""

    __slots__ = ()

    async def finish(self, pending: Pending, callback_url: str) -> Tokens:
        """Ends a sign-in: checks the callback, redeems its code, once, and keeps the tokens.

        Args:
            pending: What `begin` gave. It can be finished once.
            callback_url: The address to which the browser came back, or its query.

        Raises:
            StateMismatchError: The callback does not belong to this sign-in (RFC 6749, section 10.12).
            AccessDeniedError: The user, or the server, said no.
            InvalidClientError: The server does not accept the client id and secret.
            ConfigurationError: The sign-in was finished already, or the client holds another grant: a client serves one
                user. Make a client for each, or call `forget` first.
            YionStackError: What a request can fail with.
        """
        return await self._client.finish(pending, callback_url)

    async def refresh(self) -> None:
        """Renews the tokens now, or joins the refresh that is running. Requests do this on their own in time.

        Cancelling this call does not cancel the refresh: its answer is kept.

        Raises:
            ReauthorizationRequiredError: The grant has ended: the user has to sign in again.
            RefreshOutcomeUnknownError: The answer was lost.
            ForkedMemoryStoreError: This process was forked from the one that signed in.
            YionStackError: What a request can fail with.
        """
        await self._client.refresh()
