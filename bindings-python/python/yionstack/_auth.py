"""Signing in a person (RFC 6749, section 4.1, with PKCE: RFC 7636)."""

from __future__ import annotations

import warnings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ._grant import SignedOut, Status, Tokens
    from ._native import Client, Pending


class MemoryStoreWarning(UserWarning):
    """A grant whose refresh token is used up with each refresh is kept in memory, and nobody said that it may be."""

    __module__ = "yionstack"


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
        return self._client.begin(scopes)

    def _warn(self) -> None:
        """Warns, once, that a grant with a rotating refresh token is lost with the process unless somebody meant that."""
        if self._client.has_to_warn():
            warnings.warn(
                "the grant is kept in memory: it is lost with this process, and no other process can use it. Pass "
                "`store=FileStore()` of `yionstack.stores`, or `store=MemoryStore()` to say that this is meant",
                MemoryStoreWarning,
                stacklevel=3,
            )


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
            StoreUnavailableError: The store cannot be reached or read now; or it cannot be written, and the tokens are
                held in memory until it can: the message says so, and nobody has to sign in again in this process.
            StoreRejectedError: What the store holds must not be used.
            YionStackError: What a request can fail with.
        """
        tokens = self._client.finish(pending, callback_url).wait()
        if tokens.refresh_token is not None:
            self._warn()
        return tokens

    def sign_in(
        self,
        scopes: Sequence[str] | None = None,
        *,
        open_browser: bool | Callable[[str], object] = True,
        on_url: Callable[[str], object] | None = None,
        timeout: float = 300.0,
        random_port: bool = False,
    ) -> Tokens:
        """Signs in the person who sits at this machine: listens on the redirect URI, opens the browser, waits for the
        callback, redeems its code, once, and keeps the tokens.

        The client's `redirect_uri` has to be on this machine, such as `http://127.0.0.1:8080/callback`, as registered for
        the app. The listener takes what comes from this machine only, ignores what does not carry this sign-in's
        `state`, and is closed when the sign-in ends; Ctrl-C closes it at once.

        Args:
            scopes: Replaces the client's scopes for this sign-in.
            open_browser: Whether to open the system's browser; or a function or coroutine function of yours that opens the
                address it is given, on a thread of the SDK. It raises, or returns `False`, when it cannot.
            on_url: A function or coroutine function that is told the address before the browser is opened, on a thread of
                the SDK: for a program in a terminal to print it. With it, a browser that cannot be opened ends nothing,
                and what `open_browser` raises goes to `sys.unraisablehook`.
            timeout: Seconds for the whole sign-in, 300 at most.
            random_port: Listens on a free port instead of the redirect URI's own, for servers that allow every port of
                a loopback address (RFC 8252, section 7.3).

        Raises:
            ConfigurationError: The redirect URI is not on this machine (then use `begin` and `finish`), its port is
                taken, the client holds another grant, no browser can be opened and nobody was told the address, or
                `on_url` raised. What a function of yours raised is the `__cause__`.
            AccessDeniedError: The user, or the server, said no.
            RequestTimeoutError: The sign-in took too long.
            RequestCancelledError: The client was closed.
            StateMismatchError: The callback names another server (RFC 9207).
            InvalidClientError: The server does not accept the client id and secret.
            StoreUnavailableError: The store cannot be reached or read now; or it cannot be written, and the tokens are
                held in memory until it can: the message says so, and nobody has to sign in again in this process.
            StoreRejectedError: What the store holds must not be used.
            YionStackError: What a request can fail with.
        """
        call = self._client.sign_in(scopes, open_browser, on_url, timeout, random_port)
        tokens = call.wait()
        if tokens.refresh_token is not None:
            self._warn()
        return tokens

    def refresh(self) -> None:
        """Renews the tokens now, or joins the refresh that is running. Requests do this on their own in time.

        Raises:
            ReauthorizationRequiredError: The grant has ended: the user has to sign in again.
            RefreshOutcomeUnknownError: The answer was lost.
            ForkedMemoryStoreError: This process was forked from the one that signed in.
            YionStackError: What a request can fail with.
        """
        self._client.refresh().wait()

    def adopt(
        self,
        refresh_token: str,
        *,
        access_token: str | None = None,
        expires_in: float | None = None,
        scope: str | None = None,
    ) -> None:
        """Takes over tokens that you have from elsewhere. They are this client's from now on: nobody else may use them.

        Once: where the store holds a grant that began with this very refresh token, that grant stays as it is. So a
        program may do this at every start.

        Args:
            refresh_token: Without an access token, the first request renews it.
            access_token: The access token that came with it.
            expires_in: Seconds for which the access token is still good.
            scope: Its scopes, separated by spaces.

        Raises:
            ConfigurationError: A token is empty or malformed, the client holds another grant (see `forget`), or it was
                given a token.
            StoreUnavailableError: The store cannot be reached or read now; or it cannot be written, and the tokens are
                held in memory until it can: the message says so, and nobody has to sign in again in this process.
            StoreRejectedError: What the store holds must not be used.
        """
        self._client.adopt(refresh_token, access_token, expires_in, scope).wait()
        self._warn()

    def forget(self) -> None:
        """Forgets the grant, here and in the store, so that another user can sign in with this client.

        The server is not told: the tokens stay good there until they end.

        Raises:
            ConfigurationError: The client was given a token.
            StoreUnavailableError: The store still holds the grant; this process has forgotten it all the same.
            StoreRejectedError: What the store holds must not be used.
        """
        self._client.forget().wait()

    def sign_out(self) -> SignedOut:
        """Signs out: asks the server to end the grant (RFC 7009), where the client has a `revocation_url`, and forgets
        it here and in the store, whatever the server says.

        Raises:
            ConfigurationError: The client was given a token.
            StoreUnavailableError: The store still holds the grant; this process has forgotten it all the same.
            StoreRejectedError: What the store holds must not be used.
        """
        return self._client.sign_out().wait()

    def tokens(self) -> Tokens | None:
        """The tokens in use now, for an application that keeps them itself; `None` before signing in.

        Raises:
            ConfigurationError: The client was given a token.
            StoreUnavailableError: The store cannot be reached, read or written now.
            StoreRejectedError: What the store holds must not be used.
        """
        return self._client.tokens().wait()

    def status(self) -> Status:
        """How the grant stands. Looks into the store, and asks no server.

        Raises:
            ConfigurationError: The client was given a token.
            StoreUnavailableError: The store cannot be reached, read or written now.
            StoreRejectedError: What the store holds must not be used.
        """
        return self._client.status().wait()


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
            StoreUnavailableError: The store cannot be reached or read now; or it cannot be written, and the tokens are
                held in memory until it can: the message says so, and nobody has to sign in again in this process.
            StoreRejectedError: What the store holds must not be used.
            YionStackError: What a request can fail with.
        """
        tokens = await self._client.finish(pending, callback_url)
        if tokens.refresh_token is not None:
            self._warn()
        return tokens

    async def sign_in(
        self,
        scopes: Sequence[str] | None = None,
        *,
        open_browser: bool | Callable[[str], object] = True,
        on_url: Callable[[str], object] | None = None,
        timeout: float = 300.0,
        random_port: bool = False,
    ) -> Tokens:
        """Signs in the person who sits at this machine: listens on the redirect URI, opens the browser, waits for the
        callback, redeems its code, once, and keeps the tokens.

        The client's `redirect_uri` has to be on this machine, such as `http://127.0.0.1:8080/callback`, as registered for
        the app. The listener takes what comes from this machine only, ignores what does not carry this sign-in's
        `state`, and is closed when the sign-in ends; cancelling the task closes it at once.

        Args:
            scopes: Replaces the client's scopes for this sign-in.
            open_browser: Whether to open the system's browser; or a function or coroutine function of yours that opens the
                address it is given, on a thread of the SDK. It raises, or returns `False`, when it cannot.
            on_url: A function or coroutine function that is told the address before the browser is opened, on a thread of
                the SDK: for a program in a terminal to print it. With it, a browser that cannot be opened ends nothing,
                and what `open_browser` raises goes to `sys.unraisablehook`.
            timeout: Seconds for the whole sign-in, 300 at most.
            random_port: Listens on a free port instead of the redirect URI's own, for servers that allow every port of
                a loopback address (RFC 8252, section 7.3).

        Raises:
            ConfigurationError: The redirect URI is not on this machine (then use `begin` and `finish`), its port is
                taken, the client holds another grant, no browser can be opened and nobody was told the address, or
                `on_url` raised. What a function of yours raised is the `__cause__`.
            AccessDeniedError: The user, or the server, said no.
            RequestTimeoutError: The sign-in took too long.
            RequestCancelledError: The client was closed.
            StateMismatchError: The callback names another server (RFC 9207).
            InvalidClientError: The server does not accept the client id and secret.
            StoreUnavailableError: The store cannot be reached or read now; or it cannot be written, and the tokens are
                held in memory until it can: the message says so, and nobody has to sign in again in this process.
            StoreRejectedError: What the store holds must not be used.
            YionStackError: What a request can fail with.
        """
        call = self._client.sign_in(scopes, open_browser, on_url, timeout, random_port)
        tokens = await call
        if tokens.refresh_token is not None:
            self._warn()
        return tokens

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

    async def adopt(
        self,
        refresh_token: str,
        *,
        access_token: str | None = None,
        expires_in: float | None = None,
        scope: str | None = None,
    ) -> None:
        """Takes over tokens that you have from elsewhere. They are this client's from now on: nobody else may use them.

        Once: where the store holds a grant that began with this very refresh token, that grant stays as it is. So a
        program may do this at every start.

        Args:
            refresh_token: Without an access token, the first request renews it.
            access_token: The access token that came with it.
            expires_in: Seconds for which the access token is still good.
            scope: Its scopes, separated by spaces.

        Raises:
            ConfigurationError: A token is empty or malformed, the client holds another grant (see `forget`), or it was
                given a token.
            StoreUnavailableError: The store cannot be reached or read now; or it cannot be written, and the tokens are
                held in memory until it can: the message says so, and nobody has to sign in again in this process.
            StoreRejectedError: What the store holds must not be used.
        """
        await self._client.adopt(refresh_token, access_token, expires_in, scope)
        self._warn()

    async def forget(self) -> None:
        """Forgets the grant, here and in the store, so that another user can sign in with this client.

        The server is not told: the tokens stay good there until they end.

        Raises:
            ConfigurationError: The client was given a token.
            StoreUnavailableError: The store still holds the grant; this process has forgotten it all the same.
            StoreRejectedError: What the store holds must not be used.
        """
        await self._client.forget()

    async def sign_out(self) -> SignedOut:
        """Signs out: asks the server to end the grant (RFC 7009), where the client has a `revocation_url`, and forgets
        it here and in the store, whatever the server says.

        Raises:
            ConfigurationError: The client was given a token.
            StoreUnavailableError: The store still holds the grant; this process has forgotten it all the same.
            StoreRejectedError: What the store holds must not be used.
        """
        return await self._client.sign_out()

    async def tokens(self) -> Tokens | None:
        """The tokens in use now, for an application that keeps them itself; `None` before signing in.

        Raises:
            ConfigurationError: The client was given a token.
            StoreUnavailableError: The store cannot be reached, read or written now.
            StoreRejectedError: What the store holds must not be used.
        """
        return await self._client.tokens()

    async def status(self) -> Status:
        """How the grant stands. Looks into the store, and asks no server.

        Raises:
            ConfigurationError: The client was given a token.
            StoreUnavailableError: The store cannot be reached, read or written now.
            StoreRejectedError: What the store holds must not be used.
        """
        return await self._client.status()
