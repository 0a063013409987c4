"""The two clients of YionStack."""

from __future__ import annotations

import copy

from ._auth import AsyncAuth, Auth
from ._base import AsyncClient, SyncClient
from ._generated.resources import AsyncResources, Resources
from ._native import Client, Response

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from os import PathLike
    from typing import Literal, Self

    from ._grant import AuthEvent
    from ._watch import RequestRecord, ResponseRecord
    from .stores import AsyncStore, FileStore, MemoryStore, RedisStore, Store

    AnyStore = MemoryStore | FileStore | RedisStore | Store | AsyncStore
    Key = str | bytes
    Pem = str | bytes | PathLike[str]
    StoreKey = Key | Callable[[], Key | Awaitable[Key]]
    InDoubt = Literal["retry_once_now", "retry_at_expiry", "ask"]


class YionStackClient(Resources, SyncClient):
    """A client of the YionStack API, for one token or one signed-in user, from any number of threads.

    A grant belongs to one user and one business: an application with many users makes a client for each, by
    `with_subject`.

    Making one neither connects nor starts anything. What is left out comes from the environment
    (`YIONSTACK_BASE_URL`, and `YIONSTACK_TOKEN` or `YIONSTACK_CLIENT_ID` and `YIONSTACK_CLIENT_SECRET` or
    `YIONSTACK_CLIENT_SECRET_FILE`), then from the defaults.

    Args:
        token: An access token that you look after yourself, or a function that returns one. The function is asked
            before every request, and once more after a 401, on a thread of the SDK, in the context (`contextvars`)
            of the call: keep what you fetch.
        base_url: Where the API is.
        client_id: The registered app, to sign people in with `client.auth`.
        client_secret: The app's secret.
        client_secret_file: A file that holds the secret instead, read when it is needed.
        redirect_uri: The app's redirect URI, exactly as registered.
        scopes: The scopes that a sign-in asks for, such as `read:invoices`.
        pkce: `"S256"`, or `"off"` for a server that refuses PKCE (RFC 7636).
        timeout: Seconds for a whole call, repetitions included. 60 by default.
        connect_timeout: Seconds to make a connection. 10 by default.
        read_timeout: Seconds without a byte from the server. 30 by default.
        retries: How often a failed request is repeated when that is harmless. 2 by default.
        max_wait: Seconds of the longest wait that the server may ask for (`Retry-After`) before a call is repeated.
            When it asks for more, the call fails at once, and the error's `retry_at` says from when on it is welcome.
            60 by default.
        requests_per_second: At most so many requests a second, evenly: more wait for their turn, and a call whose turn would
            come after its deadline raises `RateLimitedError` at once, nothing sent. For all clients of this process together
            that have this option, the same address and the same credentials; the lowest number counts. No limit by default.
        body_limit: The largest answer accepted, in bytes after decompression. 16 MiB by default.
        ca: The authorities whose certificates the server may have, as PEM text or the path of such a file: they alone.
            By default the system's. `SSL_CERT_FILE`, `SSL_CERT_DIR` and `REQUESTS_CA_BUNDLE` take their place,
            `NODE_EXTRA_CA_CERTS` adds to them.
        client_certificate: What the client shows to servers that ask who it is, token calls included: a certificate,
            its chain and its key, as PEM text or the path of such a file.
        proxy: `http://user:password@host:3128` (or https) for all that is not on this machine, or `"direct"` for none.
            By default `HTTPS_PROXY` or `ALL_PROXY`, with the exceptions of `NO_PROXY`. No SOCKS.
        subject: Whose grant this client uses: a user, a business. Each subject has a grant of its own in the store; see
            `with_subject`.
        store: Where grants are kept: `FileStore`, `RedisStore`, `MemoryStore` or a store of your own
            (`yionstack.stores`). By default in memory, with a warning: they are lost with the process.
        store_key: What grants are sealed with in the store: 32 bytes, or their base64 or hexadecimal digits as text
            (`YIONSTACK_STORE_KEY`), or a function or coroutine function that returns one of these, asked on a thread of
            the SDK when the key is first needed. A `FileStore` makes a key of its own when there is none.
        store_plaintext: Seals nothing: whoever can read the store can use the grants in it.
        journal_dir: Where the server's answers are noted down before they are read, for stores on other machines.
        in_doubt: What to do when the answer to a refresh is lost, and the refresh token may be spent: present it once
            more at once (`"retry_once_now"`), when the access token has ended (`"retry_at_expiry"`), or not on its own
            (`"ask"`; `auth.refresh` decides).
        revocation_url: Where the authorization server ends grants (RFC 7009): a path under `base_url`, or an https
            address. The vendor documents none.
        on_event: A function that hears what happens to grants. It is called on a thread of the SDK, one event after the
            other; no refresh waits for it, and what it raises goes to `sys.unraisablehook`.
        on_request: A function that is called with a `RequestRecord` of each attempt as it is sent, on the thread that
            makes the call; for pages that are asked for ahead and for refreshes on a thread of the SDK. It neither changes
            the request nor holds it up. An `Exception` that it raises goes to `sys.unraisablehook`; `KeyboardInterrupt`
            (Ctrl-C in it) and `SystemExit` end the call.
        on_response: The same with a `ResponseRecord` when the attempt is over.

    Raises:
        ConfigurationError: Something is missing, contradictory or malformed.
    """

    __slots__ = ("_client", "auth", "__weakref__")

    def __init__(
        self,
        token: str | Callable[[], str] | None = None,
        *,
        base_url: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        client_secret_file: str | PathLike[str] | None = None,
        redirect_uri: str | None = None,
        scopes: Sequence[str] = (),
        pkce: Literal["S256", "off"] = "S256",
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
        subject: str | None = None,
        store: AnyStore | None = None,
        store_key: StoreKey | None = None,
        store_plaintext: bool = False,
        journal_dir: str | PathLike[str] | None = None,
        in_doubt: InDoubt = "retry_once_now",
        revocation_url: str | None = None,
        on_event: Callable[[AuthEvent], object] | None = None,
        on_request: Callable[[RequestRecord], object] | None = None,
        on_response: Callable[[ResponseRecord], object] | None = None,
    ) -> None:
        self._client = Client(
            token,
            base_url=base_url,
            client_id=client_id,
            client_secret=client_secret,
            client_secret_file=client_secret_file,
            redirect_uri=redirect_uri,
            scopes=scopes,
            pkce=pkce,
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
            subject=subject,
            store=store,
            store_key=store_key,
            store_plaintext=store_plaintext,
            journal_dir=journal_dir,
            in_doubt=in_doubt,
            revocation_url=revocation_url,
            on_event=on_event,
            on_request=on_request,
            on_response=on_response,
        )
        super().__init__(self._client)
        self.auth = Auth(self._client)
        """Signing in, for a client that was made with `client_id`."""

    def with_subject(self, subject: str) -> Self:
        """The same client for another subject's grant: connections, store and settings are shared. Closing
        it does nothing: they end with the client that it was made from.

        Raises:
            ConfigurationError: The client was given a token.
        """
        other = copy.copy(self)
        other._client = self._client.with_subject(subject)
        Resources.__init__(other, other._client)
        other.auth = Auth(other._client)
        return other

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
    ) -> Response:
        """Calls any endpoint, modelled or not, with the same tokens, repetitions and errors.

        Args:
            method: `GET`, `POST` …
            path: Path under the base URL, starting with a slash.
            query: Query parameters.
            json: The body, if it is not `None`. Decimals become strings, dates and times their RFC 3339 text.
            headers: Further headers, such as `x-business-id`.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`; any status but 2xx is an error.
        """
        return self._client.request(method, path, query, json, timeout, retries, max_wait, headers).wait()


class AsyncYionStackClient(AsyncResources, AsyncClient):
    """A client of the YionStack API for asyncio, for one token or one signed-in user, from any number of event loops.

    A grant belongs to one user and one business: an application with many users makes a client for each, by
    `with_subject`.

    Cancelling a task cancels its call; a refresh of the tokens that it shares with others goes on.

    Making one neither connects nor starts anything. What is left out comes from the environment
    (`YIONSTACK_BASE_URL`, and `YIONSTACK_TOKEN` or `YIONSTACK_CLIENT_ID` and `YIONSTACK_CLIENT_SECRET` or
    `YIONSTACK_CLIENT_SECRET_FILE`), then from the defaults.

    Args:
        token: An access token that you look after yourself, or a function or coroutine function that returns one. It
            is asked before every request, and once more after a 401, in the context (`contextvars`) of the call: a
            function on a thread of the SDK, a coroutine on the event loop of the call. Keep what you fetch.
        base_url: Where the API is.
        client_id: The registered app, to sign people in with `client.auth`.
        client_secret: The app's secret.
        client_secret_file: A file that holds the secret instead, read when it is needed.
        redirect_uri: The app's redirect URI, exactly as registered.
        scopes: The scopes that a sign-in asks for, such as `read:invoices`.
        pkce: `"S256"`, or `"off"` for a server that refuses PKCE (RFC 7636).
        timeout: Seconds for a whole call, repetitions included. 60 by default.
        connect_timeout: Seconds to make a connection. 10 by default.
        read_timeout: Seconds without a byte from the server. 30 by default.
        retries: How often a failed request is repeated when that is harmless. 2 by default.
        max_wait: Seconds of the longest wait that the server may ask for (`Retry-After`) before a call is repeated.
            When it asks for more, the call fails at once, and the error's `retry_at` says from when on it is welcome.
            60 by default.
        requests_per_second: At most so many requests a second, evenly: more wait for their turn, and a call whose turn would
            come after its deadline raises `RateLimitedError` at once, nothing sent. For all clients of this process together
            that have this option, the same address and the same credentials; the lowest number counts. No limit by default.
        body_limit: The largest answer accepted, in bytes after decompression. 16 MiB by default.
        ca: The authorities whose certificates the server may have, as PEM text or the path of such a file: they alone.
            By default the system's. `SSL_CERT_FILE`, `SSL_CERT_DIR` and `REQUESTS_CA_BUNDLE` take their place,
            `NODE_EXTRA_CA_CERTS` adds to them.
        client_certificate: What the client shows to servers that ask who it is, token calls included: a certificate,
            its chain and its key, as PEM text or the path of such a file.
        proxy: `http://user:password@host:3128` (or https) for all that is not on this machine, or `"direct"` for none.
            By default `HTTPS_PROXY` or `ALL_PROXY`, with the exceptions of `NO_PROXY`. No SOCKS.
        subject: Whose grant this client uses: a user, a business. Each subject has a grant of its own in the store; see
            `with_subject`.
        store: Where grants are kept: `FileStore`, `RedisStore`, `MemoryStore` or a store of your own
            (`yionstack.stores`). By default in memory, with a warning: they are lost with the process.
        store_key: What grants are sealed with in the store: 32 bytes, or their base64 or hexadecimal digits as text
            (`YIONSTACK_STORE_KEY`), or a function or coroutine function that returns one of these, asked on a thread of
            the SDK when the key is first needed. A `FileStore` makes a key of its own when there is none.
        store_plaintext: Seals nothing: whoever can read the store can use the grants in it.
        journal_dir: Where the server's answers are noted down before they are read, for stores on other machines.
        in_doubt: What to do when the answer to a refresh is lost, and the refresh token may be spent: present it once
            more at once (`"retry_once_now"`), when the access token has ended (`"retry_at_expiry"`), or not on its own
            (`"ask"`; `auth.refresh` decides).
        revocation_url: Where the authorization server ends grants (RFC 7009): a path under `base_url`, or an https
            address. The vendor documents none.
        on_event: A function that hears what happens to grants. It is called on a thread of the SDK, one event after the
            other; no refresh waits for it, and what it raises goes to `sys.unraisablehook`. To reach a loop from it, use
            `loop.call_soon_threadsafe`.
        on_request: A function that is called with a `RequestRecord` of each attempt as it is sent, on the event loop and
            in the context of the call; for pages that are asked for ahead and for refreshes it may be a thread of the SDK. It
            neither changes the request nor holds it up. An `Exception` that it raises goes to `sys.unraisablehook`; anything
            else, such as `KeyboardInterrupt`, is raised on the loop.
        on_response: The same with a `ResponseRecord` when the attempt is over.

    Raises:
        ConfigurationError: Something is missing, contradictory or malformed.
    """

    __slots__ = ("_client", "auth", "__weakref__")

    def __init__(
        self,
        token: str | Callable[[], str | Awaitable[str]] | None = None,
        *,
        base_url: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        client_secret_file: str | PathLike[str] | None = None,
        redirect_uri: str | None = None,
        scopes: Sequence[str] = (),
        pkce: Literal["S256", "off"] = "S256",
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
        subject: str | None = None,
        store: AnyStore | None = None,
        store_key: StoreKey | None = None,
        store_plaintext: bool = False,
        journal_dir: str | PathLike[str] | None = None,
        in_doubt: InDoubt = "retry_once_now",
        revocation_url: str | None = None,
        on_event: Callable[[AuthEvent], object] | None = None,
        on_request: Callable[[RequestRecord], object] | None = None,
        on_response: Callable[[ResponseRecord], object] | None = None,
    ) -> None:
        self._client = Client(
            token,
            base_url=base_url,
            client_id=client_id,
            client_secret=client_secret,
            client_secret_file=client_secret_file,
            redirect_uri=redirect_uri,
            scopes=scopes,
            pkce=pkce,
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
            subject=subject,
            store=store,
            store_key=store_key,
            store_plaintext=store_plaintext,
            journal_dir=journal_dir,
            in_doubt=in_doubt,
            revocation_url=revocation_url,
            on_event=on_event,
            on_request=on_request,
            on_response=on_response,
        )
        super().__init__(self._client)
        self.auth = AsyncAuth(self._client)
        """Signing in, for a client that was made with `client_id`."""

    def with_subject(self, subject: str) -> Self:
        """The same client for another subject's grant: connections, store and settings are shared. Closing
        it does nothing: they end with the client that it was made from.

        Raises:
            ConfigurationError: The client was given a token.
        """
        other = copy.copy(self)
        other._client = self._client.with_subject(subject)
        AsyncResources.__init__(other, other._client)
        other.auth = AsyncAuth(other._client)
        return other

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
    ) -> Response:
        """Calls any endpoint, modelled or not, with the same tokens, repetitions and errors.

        Args:
            method: `GET`, `POST` …
            path: Path under the base URL, starting with a slash.
            query: Query parameters.
            json: The body, if it is not `None`. Decimals become strings, dates and times their RFC 3339 text.
            headers: Further headers, such as `x-business-id`.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`; any status but 2xx is an error.
        """
        return await self._client.request(method, path, query, json, timeout, retries, max_wait, headers)
