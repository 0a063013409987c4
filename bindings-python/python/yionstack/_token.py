"""The token of credentials that need no person: `client.auth` of Younium's clients."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._grant import Status, Tokens
    from ._native import Client


class TokenAuth:
    """The token in use. Requests get one, and renew it, on their own."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def refresh(self) -> None:
        """Asks for a new token now, or joins those who are asking.

        Raises:
            ConfigurationError: The client was given a token.
            InvalidClientError: The credentials are wrong.
            YionStackError: What a request can fail with.
        """
        self._client.refresh().wait()

    def forget(self) -> None:
        """Forgets the token, here and in the store: the next request asks for another.

        Raises:
            ConfigurationError: The client was given a token.
            StoreUnavailableError: The store still holds it.
        """
        self._client.forget().wait()

    def tokens(self) -> Tokens | None:
        """The token in use now; `None` before the first request.

        Raises:
            ConfigurationError: The client was given a token.
        """
        return self._client.tokens().wait()

    def status(self) -> Status:
        """How the token stands. Looks into the store, and asks no server.

        Raises:
            ConfigurationError: The client was given a token.
        """
        return self._client.status().wait()


class AsyncTokenAuth:
    """The token in use. Requests get one, and renew it, on their own."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def refresh(self) -> None:
        """Asks for a new token now, or joins those who are asking.

        Raises:
            ConfigurationError: The client was given a token.
            InvalidClientError: The credentials are wrong.
            YionStackError: What a request can fail with.
        """
        await self._client.refresh()

    async def forget(self) -> None:
        """Forgets the token, here and in the store: the next request asks for another.

        Raises:
            ConfigurationError: The client was given a token.
            StoreUnavailableError: The store still holds it.
        """
        await self._client.forget()

    async def tokens(self) -> Tokens | None:
        """The token in use now; `None` before the first request.

        Raises:
            ConfigurationError: The client was given a token.
        """
        return await self._client.tokens()

    async def status(self) -> Status:
        """How the token stands. Looks into the store, and asks no server.

        Raises:
            ConfigurationError: The client was given a token.
        """
        return await self._client.status()
