"""The native part of `yionstack`. Private: import from `yionstack`."""

from collections.abc import Awaitable, Callable, Generator, Iterator, Mapping, Sequence
from os import PathLike
from pathlib import Path
from types import GenericAlias
from typing import Any, ClassVar, Generic, Literal, NoReturn, Self, SupportsIndex, TypeVar, final, overload

from typing_extensions import disjoint_base

from ._grant import AuthEvent, SignedOut, Status, Tokens
from ._receipt import Receipt
from ._watch import RequestRecord, ResponseRecord
from .stores import AsyncStore, Store

__all__ = [
    "UNSET",
    "Call",
    "Client",
    "Download",
    "Field",
    "FieldPath",
    "FileStore",
    "Filter",
    "MemoryStore",
    "Model",
    "Page",
    "Pages",
    "Pending",
    "RedisStore",
    "Response",
    "Sandbox",
    "Unset",
    "_exiting",
    "_restore",
    "_restore_page",
    "_settle",
    "abandon_after_fork",
    "check_store",
    "new_idempotency_key",
    "receipt",
    "run_command",
    "run_sandbox",
    "younium_client",
]

_T = TypeVar("_T")
_T_co = TypeVar("_T_co", covariant=True)
_M = TypeVar("_M", bound=Model)
_A = TypeVar("_A")

def abandon_after_fork() -> None: ...
def run_command(arguments: Sequence[str]) -> int: ...
def run_sandbox(arguments: Sequence[str]) -> int: ...
def _exiting() -> None: ...
def _settle() -> None: ...
def check_store(handles: Sequence[MemoryStore | FileStore | RedisStore | Store | AsyncStore]) -> Call[None]: ...
def _restore(model: type[_M], json: str) -> _M: ...
def _restore_page(model: type[_M] | None, json: str) -> Page[_M]: ...
def new_idempotency_key() -> str: ...
def receipt(answer: object) -> Receipt: ...
def younium_client(
    token: str | Callable[[], str | Awaitable[str]] | None,
    *,
    client_id: str | None,
    secret: str | None,
    secret_file: str | PathLike[str] | None,
    legal_entity: str | None,
    environment: str | None,
    region: str | None,
    base_url: str | None,
    api_version: str | None,
    authentication: str,
    legacy_token_url: str | None,
    timeout: float | None,
    connect_timeout: float | None,
    read_timeout: float | None,
    retries: int | None,
    max_wait: float | None,
    requests_per_second: float | None,
    body_limit: int | None,
    ca: str | bytes | PathLike[str] | None,
    client_certificate: str | bytes | PathLike[str] | None,
    proxy: str | None,
    store: MemoryStore | FileStore | RedisStore | Store | AsyncStore | None,
    store_key: str | bytes | Callable[[], str | bytes | Awaitable[str | bytes]] | None,
    store_plaintext: bool,
    on_event: Callable[[AuthEvent], object] | None,
    on_request: Callable[[RequestRecord], object] | None,
    on_response: Callable[[ResponseRecord], object] | None,
) -> Client: ...

UNSET: Any
"""Stands for an argument that was left out, where `None` means `null`."""

@final
class Unset:
    """What was left out of a call."""

    def __bool__(self) -> bool: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...

@final
class Filter:
    """A condition on rows. Joined with `&`, `|` and `~`; `str` gives it as the API reads it."""

    def __and__(self, other: Filter, /) -> Filter: ...
    def __rand__(self, other: Filter, /) -> Filter: ...
    def __or__(self, other: Filter, /) -> Filter: ...
    def __ror__(self, other: Filter, /) -> Filter: ...
    def __invert__(self) -> Filter: ...
    def __bool__(self) -> NoReturn: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class FieldPath:
    """A field of a row in a filter, or the row itself. Its type for checkers is a class of `yionstack.younium`, such as
    `AccountFields`."""

    def __eq__(self, value: object, /) -> Filter: ...  # type: ignore[override]
    def __ne__(self, value: object, /) -> Filter: ...  # type: ignore[override]
    def __lt__(self, value: object, /) -> Filter: ...
    def __le__(self, value: object, /) -> Filter: ...
    def __gt__(self, value: object, /) -> Filter: ...
    def __ge__(self, value: object, /) -> Filter: ...
    def __bool__(self) -> NoReturn: ...
    def __contains__(self, value: object, /) -> NoReturn: ...
    def __and__(self, other: object, /) -> NoReturn: ...
    def __rand__(self, other: object, /) -> NoReturn: ...
    def __or__(self, other: object, /) -> NoReturn: ...
    def __ror__(self, other: object, /) -> NoReturn: ...
    def __invert__(self) -> NoReturn: ...
    def __hash__(self) -> NoReturn: ...
    def in_(self, values: Any, /) -> Filter: ...
    def startswith(self, text: str, /) -> Filter: ...
    def endswith(self, text: str, /) -> Filter: ...
    def contains(self, text: str, /) -> Filter: ...

@final
class Pages(Generic[_T_co]):
    """The pages of one reading of a list."""

    def __class_getitem__(cls, key: Any) -> GenericAlias: ...
    def next(self) -> Call[Page[_T_co] | None]: ...

@final
class Download:
    """A file whose head is there."""

    @property
    def name(self) -> str | None: ...
    @property
    def content_type(self) -> str | None: ...
    @property
    def size(self) -> int | None: ...
    def chunk(self) -> Call[bytes | None]: ...
    def save(self, path: str) -> Call[str]: ...
    def close(self) -> None: ...

@final
class Call(Awaitable[_T_co], Generic[_T_co]):
    """A call that is ready to be made, once."""

    def __class_getitem__(cls, key: Any) -> GenericAlias: ...
    def wait(self) -> _T_co:
        """Makes the call and waits for its answer, with the GIL released."""

    def __await__(self) -> Generator[Any, None, _T_co]: ...
    def __iter__(self) -> Generator[Any, None, _T_co]: ...
    def __next__(self) -> Any: ...
    def send(self, value: Any) -> Any: ...
    def throw(self, exception: Any, value: Any = None, traceback: Any = None) -> Any: ...
    def close(self) -> None: ...

@final
class Client:
    """Configuration, credentials and pipeline."""

    def __new__(
        cls,
        token: str | Callable[[], str | Awaitable[str]] | None,
        *,
        base_url: str | None,
        client_id: str | None,
        client_secret: str | None,
        client_secret_file: str | PathLike[str] | None,
        redirect_uri: str | None,
        scopes: Sequence[str],
        pkce: Literal["S256", "off"],
        timeout: float | None,
        connect_timeout: float | None,
        read_timeout: float | None,
        retries: int | None,
        max_wait: float | None,
        requests_per_second: float | None,
        body_limit: int | None,
        ca: str | bytes | PathLike[str] | None,
        client_certificate: str | bytes | PathLike[str] | None,
        proxy: str | None,
        subject: str | None,
        store: MemoryStore | FileStore | RedisStore | Store | AsyncStore | None,
        store_key: str | bytes | Callable[[], str | bytes | Awaitable[str | bytes]] | None,
        store_plaintext: bool,
        journal_dir: str | PathLike[str] | None,
        in_doubt: Literal["retry_once_now", "retry_at_expiry", "ask"],
        revocation_url: str | None,
        on_event: Callable[[AuthEvent], object] | None,
        on_request: Callable[[RequestRecord], object] | None,
        on_response: Callable[[ResponseRecord], object] | None,
    ) -> Self: ...
    def with_subject(self, subject: str) -> Client: ...
    def has_to_warn(self) -> bool: ...
    @property
    def base_url(self) -> str: ...
    def close(self) -> None: ...
    def with_legal_entity(self, legal_entity: str) -> Client: ...
    def invoke(
        self,
        operation: str,
        arguments: tuple[object, ...],
        body: dict[str, Any] | None,
        answer: type[_A],
        timeout: float | None,
        retries: int | None,
        max_wait: float | None,
        headers: Mapping[str, str] | None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Call[_A]: ...
    def texts(self, operation: str, arguments: tuple[object, ...]) -> list[str | None]: ...
    def pages(
        self,
        operation: str,
        arguments: Sequence[str | None],
        model: type | None,
        page_size: int | None,
        limit: int | None,
        prefetch: int,
        timeout: float | None,
        retries: int | None,
        max_wait: float | None,
        headers: Mapping[str, str] | None,
        legal_entity: str | None = None,
    ) -> Pages[Any]: ...
    def export(
        self,
        path: str,
        query: Mapping[str, str] | None,
        page_size: int | None,
        limit: int | None,
        prefetch: int,
        timeout: float | None,
        retries: int | None,
        max_wait: float | None,
        headers: Mapping[str, str] | None,
        legal_entity: str | None = None,
    ) -> Pages[dict[str, Any]]: ...
    def download(
        self,
        operation: str,
        arguments: tuple[object, ...],
        timeout: float | None,
        retries: int | None,
        max_wait: float | None,
        headers: Mapping[str, str] | None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Call[Download]: ...
    def request(
        self,
        method: str,
        path: str,
        query: Mapping[str, str] | None,
        json: object,
        timeout: float | None,
        retries: int | None,
        max_wait: float | None,
        headers: Mapping[str, str] | None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Call[Response]: ...
    def begin(self, scopes: Sequence[str] | None) -> Pending: ...
    def forget(self) -> Call[None]: ...
    def sign_out(self) -> Call[SignedOut]: ...
    def finish(self, pending: Pending, callback_url: str) -> Call[Tokens]: ...
    def sign_in(
        self,
        scopes: Sequence[str] | None,
        open_browser: bool | Callable[[str], object],
        on_url: Callable[[str], object] | None,
        timeout: float,
        random_port: bool,
    ) -> Call[Tokens]: ...
    def refresh(self) -> Call[None]: ...
    def adopt(
        self,
        refresh_token: str,
        access_token: str | None,
        expires_in: float | None,
        scope: str | None,
    ) -> Call[None]: ...
    def tokens(self) -> Call[Tokens | None]: ...
    def status(self) -> Call[Status]: ...

@final
class MemoryStore:
    """Grants in memory: they are lost with the process, and a process that was forked from this one cannot renew them.

    For tests, scripts, and credentials that need no person.
    """

    def __new__(cls) -> Self: ...

@final
class FileStore:
    """Grants in files of this machine, for all processes of one user. Survives the end of the process and of the power.

    Refuses what must not be used, with `StoreRejectedError`: a directory or file that is open to others, a link, a network
    file system, a store that was copied from another machine or restored from a backup.

    Two things it cannot see. A mount in user space (FUSE: sshfs, s3fs, rclone, many a cloud drive) does not count as a
    network file system: keep grants off those that other machines use too. And a store that is copied beside its original
    on one machine, with its key, is not noticed: whichever of the two renews second presents a spent refresh token, and
    both lose the grant.

    Args:
        path: The directory, made when it is needed, for this user alone; `~` is the user's home. By default
            `$XDG_STATE_HOME/yionstack` (`~/.local/state/yionstack`), `~/Library/Application Support/yionstack` on macOS,
            `%LOCALAPPDATA%\\yionstack` on Windows.
        config_dir: Where the store's own key is, and a mark of the newest state of each grant. Back it up apart from
            `path`, or not at all. By default `$XDG_CONFIG_HOME/yionstack` (`~/.config/yionstack`).
        allow_network: Works on a network file system too. Its locks may not reach other hosts: then a grant that they share
            is lost.
        allow_moved: Uses grants that were written on another machine too. If that one still uses them, both lose them.

    Raises:
        ConfigurationError: The user has no home directory, and `path` is not given.
    """

    def __new__(
        cls,
        path: str | PathLike[str] | None = None,
        *,
        config_dir: str | PathLike[str] | None = None,
        allow_network: bool = False,
        allow_moved: bool = False,
    ) -> Self: ...
    @property
    def path(self) -> Path:
        """Where the files are."""

@final
class RedisStore:
    """Grants in Redis or Valkey, for all hosts that use the same server, prefix and key.

    The client needs a `store_key`, the same on all hosts: values are sealed before they come here, so who reads the server
    learns no token. Who may write to it can still deny service, and give back an older state. Making a store connects to
    nothing; each process has a connection of its own, a forked one too.

    For whoever runs the server:

    - `maxmemory-policy noeviction`, or a `volatile-*` policy: with `allkeys-*` a full memory evicts grants, and the store
      refuses to work.
    - `appendonly yes`, so that a restart brings the grants back.
    - With replicas: `replicas=1`, and `min-replicas-to-write 1`, so that a primary that was cut off accepts no more writes.
    - One primary, or a name that always leads to it. Redis Cluster and Sentinel addresses are not supported.
    - An access list must permit `EVAL`, `EXISTS`, `HGET`, `HMGET`, `HSET`, `HSTRLEN`, `PERSIST`, `GET`, `SET`, `PEXPIRE`,
      `DEL` and `WAIT` on the keys `{prefix:*`; with `INFO` and `CONFIG GET` the store checks the settings above.

    Args:
        url: `redis://user:password@host:6379/0`, or `rediss://` for TLS with the certificates that the operating system
            trusts. Special characters of a password are percent-encoded.
        prefix: What the keys begin with. Applications with different prefixes share nothing.
        replicas: How many replicas have to acknowledge each write, within a second.
        allow_eviction: Works with a server that evicts grants when its memory is full too. Users then have to sign in
            again.

    Raises:
        ConfigurationError: The URL or the prefix cannot be used. The error does not quote the URL.
    """

    def __new__(
        cls,
        url: str,
        *,
        prefix: str = "yionstack",
        replicas: int = 0,
        allow_eviction: bool = False,
    ) -> Self: ...
    @property
    def unconfirmed(self) -> int:
        """How many writes were not acknowledged by as many replicas as wanted, in this process. They are on the primary; a
        failover at that moment takes them back."""

@final
class Field:
    """One attribute of a model: reads its value when it is asked for.

    Args:
        index: Its place in the schema.
        kind: What the value is; `list:` before it for lists.
        class_: The class of an enum or object, or its name, `younium.Address`.
        doc: What it means.
    """

    def __new__(cls, index: int, kind: str, class_: type | str | None = None, *, doc: str | None = None) -> Self: ...
    @property
    def doc(self) -> str | None: ...
    @overload
    def __get__(self, instance: None, owner: type[Model], /) -> Self: ...
    @overload
    def __get__(self, instance: Model, owner: type[Model] | None = None, /) -> Any: ...

@disjoint_base
class Model:
    """What all models are: immutable views of one object in an answer.

    A model reads its values from the answer it came with when they are asked for, and keeps that answer in memory;
    `copy.deepcopy` and pickling give a model that stands alone.
    """

    __match_args__: ClassVar[tuple[str, ...]]
    """The names of its fields."""

    def __new__(cls, source: Page[Any] | Model, index: int, item: int | None = None, /) -> Self:
        """The view of an item of a page, or of an object in another model. To make one yourself, use `from_dict`."""

    @property
    def extra(self) -> Mapping[str, Any]:
        """The members that this version of the SDK does not know, by their names on the wire. Numbers with a point are
        `Decimal`."""

    def to_dict(self) -> dict[str, Any]:
        """All fields by name, nested models as dicts, unknown members under `extra` if there are any. Secrets, which `repr`
        leaves out, are among them."""

    def to_json(self) -> str:
        """The JSON object with the names of the wire. Decimals are strings. Secrets, which `repr` leaves out, are in it."""

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Makes a model of what `to_dict` gives: for tests.

        Raises:
            TypeError: A value has the wrong type; money given as a float.
            DecodeError: A required field is missing, or a value is out of range.
        """

    @classmethod
    def from_json(cls, json: str | bytes) -> Self:
        """Makes a model of the API's JSON: for tests.

        Raises:
            DecodeError: The text is no such object.
        """

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...

@final
class Page(Sequence[_T]):
    """A list that came in one answer: behaves as a list that does not change. Items are made when they are read."""

    def __class_getitem__(cls, key: Any) -> GenericAlias: ...
    def __len__(self) -> int: ...
    @overload
    def __getitem__(self, index: SupportsIndex, /) -> _T: ...
    @overload
    def __getitem__(self, index: slice, /) -> list[_T]: ...
    def __iter__(self) -> Iterator[_T]: ...
    def __contains__(self, value: object, /) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def index(self, value: Any, start: int = 0, stop: int = ...) -> int: ...
    def count(self, value: Any) -> int: ...
    def __copy__(self) -> Self: ...

@final
class Response:
    """A complete, successful answer of an endpoint."""

    @property
    def status(self) -> int:
        """HTTP status."""

    @property
    def headers(self) -> dict[str, str]:
        """Headers by their names in small letters."""

    @property
    def body(self) -> bytes:
        """The decompressed body."""

    @property
    def text(self) -> str:
        """The body as UTF-8."""

    def json(self, *, parse_float: Callable[[str], Any] | None = None) -> Any:
        """The body as JSON. Numbers with a point become `Decimal` unless `parse_float` says otherwise.

        There are no models in it: ids and dates are `str`, so an id is compared with `str(account.id)`.

        Raises:
            DecodeError: The body is not JSON to the letter, in UTF-8.
        """

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request, for its support."""

    @property
    def attempts(self) -> int:
        """How many times the request was sent."""

@final
class Pending:
    """A sign-in that has begun and waits for its callback.

    Keep it with the user's session (never in a URL, nor in a cookie that scripts can read: it holds the PKCE verifier)
    and hand it to `client.auth.finish`, once, together with the callback.
    """

    @property
    def url(self) -> str:
        """The address to send the user's browser to."""

    @property
    def state(self) -> str:
        """The random `state` of this sign-in, to find it again when the callback comes."""

    def save(self) -> str:
        """An opaque text for a session store. It is a secret."""

    @staticmethod
    def load(saved: str) -> Pending:
        """Reads what `save` gave.

        Raises:
            ConfigurationError: The text is something else.
        """

@final
class Sandbox:
    """A running sandbox."""

    def __new__(
        cls,
        *,
        port: int,
        seed: int,
        policy: Literal["revoke_family", "grace", "strict"],
        invoices: int,
        contacts: int,
        access_token_lifetime: int,
    ) -> Self: ...
    @property
    def base_url(self) -> str: ...
    def command(self, json: str) -> str: ...
    def stop(self) -> None: ...
