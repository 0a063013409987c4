"""The two clients of Younium."""

from __future__ import annotations

import copy

from ._base import AsyncClient, BaseClient, SyncClient
from ._export import AsyncExport, Export
from ._generated.younium.client import AsyncResources, Resources
from ._native import younium_client
from ._token import AsyncTokenAuth, TokenAuth

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from os import PathLike
    from typing import Literal, Self

    from ._client import AnyStore, Pem, StoreKey
    from ._grant import AuthEvent
    from ._native import Call, Client, Response
    from ._watch import RequestRecord, ResponseRecord


class YouniumBase(BaseClient):
    """What both clients of Younium share."""

    __slots__ = ()

    def __init__(
        self,
        token: str | Callable[[], str | Awaitable[str]] | None = None,
        *,
        client_id: str | None = None,
        secret: str | None = None,
        secret_file: str | PathLike[str] | None = None,
        legal_entity: str | None = None,
        environment: Literal["production", "sandbox"] | None = None,
        region: Literal["eu", "us"] | None = None,
        base_url: str | None = None,
        api_version: str | None = None,
        authentication: Literal["v1", "v2", "legacy"] = "v1",
        legacy_token_url: str | None = None,
        timeout: float | None = None,
        connect_timeout: float | None = None,
        read_timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        requests_per_second: float | None = None,
        body_limit: int | None = None,
        ca: Pem | None = None,
        client_certificate: Pem | None = None,
        proxy: str | None = None,
        store: AnyStore | None = None,
        store_key: StoreKey | None = None,
        store_plaintext: bool = False,
        on_event: Callable[[AuthEvent], object] | None = None,
        on_request: Callable[[RequestRecord], object] | None = None,
        on_response: Callable[[ResponseRecord], object] | None = None,
    ) -> None:
        client = younium_client(
            token,
            client_id=client_id,
            secret=secret,
            secret_file=secret_file,
            legal_entity=legal_entity,
            environment=environment,
            region=region,
            base_url=base_url,
            api_version=api_version,
            authentication=authentication,
            legacy_token_url=legacy_token_url,
            timeout=timeout,
            connect_timeout=connect_timeout,
            read_timeout=read_timeout,
            retries=retries,
            max_wait=max_wait,
            requests_per_second=requests_per_second,
            body_limit=body_limit,
            ca=ca,
            client_certificate=client_certificate,
            proxy=proxy,
            store=store,
            store_key=store_key,
            store_plaintext=store_plaintext,
            on_event=on_event,
            on_request=on_request,
            on_response=on_response,
        )
        self._bind(client)

    def _bind(self, client: Client) -> None:
        raise NotImplementedError

    def with_legal_entity(self, legal_entity: str) -> Self:
        """The same client for another legal entity, by its id or name: connections, token and settings are shared. Closing
        it does nothing: they end with the client that it was made from.

        Raises:
            ConfigurationError: The name cannot be sent, or the token belongs to one legal entity (`authentication="legacy"`).
        """
        other = copy.copy(self)
        other._bind(self._client.with_legal_entity(legal_entity))
        return other

    def _request(
        self,
        method: str,
        path: str,
        query: Mapping[str, str] | None,
        json: object,
        timeout: float | None,
        retries: int | None,
        max_wait: float | None,
        headers: Mapping[str, str] | None,
        legal_entity: str | None,
        idempotency_key: str | None,
    ) -> Call[Response]:
        return self._client.request(
            method, path, query, json, timeout, retries, max_wait, headers, legal_entity, idempotency_key
        )


class YouniumClient(YouniumBase, Resources, SyncClient):
    """A client of the Younium API: subscription billing. For one API token, from any number of threads.

    Making one neither connects nor starts anything. What is left out comes from the environment (`YOUNIUM_TOKEN`, or
    `YOUNIUM_CLIENT_ID` and `YOUNIUM_SECRET` or `YOUNIUM_SECRET_FILE`; `YOUNIUM_LEGAL_ENTITY`, `YOUNIUM_ENVIRONMENT`,
    `YOUNIUM_REGION`, `YOUNIUM_BASE_URL`, `YOUNIUM_API_VERSION`), then from the defaults.

        client = YouniumClient(client_id="…", secret="…", legal_entity="Acme AB")
        for account in client.accounts.list(filter=lambda row: row.name == "O'Brien"):
            print(account.account_number, account.name)

    Args:
        token: An access token that you look after yourself, or a function that returns one. The function is asked
            before every request, and once more after a 401: keep what you fetch.
        client_id: Client id of an API token (profile, Privacy & Security, Personal Tokens).
        secret: The secret that was shown once beside it.
        secret_file: A file that holds the secret instead, read when it is needed.
        legal_entity: Id or name of the legal entity that calls are about. Required where the tenant has several.
        environment: `"production"` by default.
        region: `"eu"` by default.
        base_url: Where the API is, instead of `environment` and `region`.
        api_version: `"2.1"` by default. Lists of `"2.0"` come whole: no page and no order is asked for.
        authentication: How the credentials are presented: `"v1"`, `"v2"`, or `"legacy"` for users who were not migrated;
            then `client_id` is the user's name and `secret` the password.
        legacy_token_url: Where legacy users get their tokens, instead of production's address.
        timeout: Seconds for a whole call, repetitions included. 60 by default.
        connect_timeout: Seconds to make a connection. 10 by default.
        read_timeout: Seconds without a byte from the server. 30 by default.
        retries: How often a failed request is repeated when that is harmless. 2 by default. Every POST carries an
            idempotency key, so it is, unless the server may be at work on it still.
        max_wait: Seconds of the longest wait that the server may ask for (`Retry-After`) before a call is repeated.
            When it asks for more, the call fails at once, and the error's `retry_at` says from when on it is welcome.
            60 by default.
        requests_per_second: At most so many requests a second, evenly: more wait for their turn, and a call whose turn would
            come after its deadline raises `RateLimitedError` at once, nothing sent. For all clients of this process together
            that have this option, the same address and the same credentials; the lowest number counts. No limit by default.
        body_limit: The largest answer accepted, in bytes after decompression. 16 MiB by default. Files have no limit.
        ca: The authorities whose certificates the server may have, as PEM text or the path of such a file: they alone.
            By default the system's. `SSL_CERT_FILE`, `SSL_CERT_DIR` and `REQUESTS_CA_BUNDLE` take their place,
            `NODE_EXTRA_CA_CERTS` adds to them.
        client_certificate: What the client shows to servers that ask who it is, token calls included: a certificate,
            its chain and its key, as PEM text or the path of such a file.
        proxy: `http://user:password@host:3128` (or https) for all that is not on this machine, or `"direct"` for none.
            By default `HTTPS_PROXY` or `ALL_PROXY`, with the exceptions of `NO_PROXY`. No SOCKS.
        store: Where the token is kept, for several processes to share it (`yionstack.stores`). In memory by default.
        store_key: What it is sealed with in the store, as for `YionStackClient`.
        store_plaintext: Seals nothing: whoever can read the store can use the token in it.
        on_event: A function that hears what happens to the token, on a thread of the SDK.
        on_request: A function that is called with a `RequestRecord` of each attempt as it is sent, as for
            `YionStackClient`.
        on_response: The same with a `ResponseRecord` when the attempt is over.

    Raises:
        ConfigurationError: Something is missing, contradictory or malformed.
    """

    __slots__ = ("auth", "export", "__weakref__")

    def _bind(self, client: Client) -> None:
        Resources.__init__(self, client)
        self.auth = TokenAuth(client)
        """The token in use: its status, a new one at once."""
        self.export = Export(client)
        """Data export, version 3: everything of a kind, for warehouses."""

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        json: object = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Calls any endpoint, modelled or not, with the same tokens, repetitions and errors.

        Args:
            method: `GET`, `POST` …
            path: Path under the base URL, starting with a slash.
            query: Query parameters.
            json: The body, if it is not `None`. Decimals become numbers with all their digits, dates and times their
                RFC 3339 text.
            headers: Further headers.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.
            idempotency_key: For a POST: the server does at most once, within 48 hours, what comes with the same key. Made
                for each call by default. It is refused for another request, and while a call with it is under way, by
                all clients that live in one process with the same address and the same client id or `token`, and by
                those that `with_legal_entity` made from one; clients with different tokens, whose `token` is a
                function, or in different processes (a forked child is one of its own) know nothing of each other's.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`; any status but 2xx is an error.
        """
        return self._request(
            method, path, query, json, timeout, retries, max_wait, headers, legal_entity, idempotency_key
        ).wait()


class AsyncYouniumClient(YouniumBase, AsyncResources, AsyncClient):
    """A client of the Younium API for asyncio, for one API token, from any number of event loops.

    Takes the arguments of `YouniumClient`; `token` may also be a coroutine function. Cancelling a task cancels its call.

        async with AsyncYouniumClient(client_id="…", secret="…", legal_entity="Acme AB") as client:
            async for account in client.accounts.list(filter=lambda row: row.name == "O'Brien"):
                print(account.account_number, account.name)

    Raises:
        ConfigurationError: Something is missing, contradictory or malformed.
    """

    __slots__ = ("auth", "export", "__weakref__")

    def _bind(self, client: Client) -> None:
        AsyncResources.__init__(self, client)
        self.auth = AsyncTokenAuth(client)
        """The token in use: its status, a new one at once."""
        self.export = AsyncExport(client)
        """Data export, version 3: everything of a kind, for warehouses."""

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        json: object = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Calls any endpoint, as `YouniumClient.request` does."""
        return await self._request(
            method, path, query, json, timeout, retries, max_wait, headers, legal_entity, idempotency_key
        )
