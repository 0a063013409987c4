"""Where grants are kept: our stores, stores of the user's own, and the check for them."""

from __future__ import annotations

import asyncio
import concurrent.futures
import inspect
import os
import secrets
import sqlite3
import sys
import threading
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import yionstack
from yionstack import (
    AsyncYionStackClient,
    ConfigurationError,
    MemoryStoreWarning,
    ReauthorizationRequiredError,
    StoreRejectedError,
    StoreUnavailableError,
    YionStackClient,
)
from yionstack.stores import AsyncStore, FileStore, MemoryStore, Store
from yionstack.testing import Sandbox, check_store

sys.path.append(str(Path(__file__).parents[2] / "bindings-python" / "examples"))
from own_store import SqliteStore  # noqa: E402

App = dict[str, Any]


class AsyncSqliteStore:
    """The example's store for asyncio; notes where it runs."""

    def __init__(self, path: str) -> None:
        self.store = SqliteStore(path)
        self.loops: set[asyncio.AbstractEventLoop] = set()

    async def ask(self, method: Callable[..., Any], *arguments: Any) -> Any:
        self.loops.add(asyncio.get_running_loop())
        return await asyncio.to_thread(method, *arguments)

    async def load(self, key: str) -> tuple[int, bytes] | None:
        return await self.ask(self.store.load, key)  # type: ignore[no-any-return]

    async def compare_and_swap(self, key: str, expected: int, version: int, value: bytes) -> bool:
        return await self.ask(self.store.compare_and_swap, key, expected, version, value)  # type: ignore[no-any-return]

    async def lease(self, key: str, owner: str, seconds: float) -> bool:
        return await self.ask(self.store.lease, key, owner, seconds)  # type: ignore[no-any-return]

    async def release(self, key: str, owner: str) -> None:
        await self.ask(self.store.release, key, owner)


@pytest.fixture
def own(app: App, tmp_path: Path) -> App:
    """A client's arguments with a store of the user's own."""
    store = SqliteStore(str(tmp_path / "grants.db"))
    return app | {"store": store, "store_key": secrets.token_bytes(32), "journal_dir": tmp_path / "journal"}


@pytest.fixture
def files(app: App, tmp_path: Path) -> App:
    """A client's arguments with a file store."""
    return app | {"store": FileStore(tmp_path / "state", config_dir=tmp_path / "config")}


def test_stores_keep_the_contract(tmp_path: Path) -> None:
    memory = MemoryStore()
    stores: list[Callable[[], Any]] = [
        lambda: memory,
        lambda: FileStore(tmp_path / "state", config_dir=tmp_path / "config"),
        lambda: SqliteStore(str(tmp_path / "sync.db")),
        lambda: AsyncSqliteStore(str(tmp_path / "async.db")),
    ]
    with concurrent.futures.ThreadPoolExecutor() as pool:
        assert list(pool.map(check_store, stores)) == [None] * 4


def test_twenty_lines_are_enough() -> None:
    lines = [line.strip() for line in inspect.getsource(SqliteStore).splitlines()[2:]]
    assert len([line for line in lines if line and not line.startswith("#")]) <= 20


def test_a_broken_store_is_told_its_rule(tmp_path: Path) -> None:
    class Forgetful(SqliteStore):
        def lease(self, key: str, owner: str, seconds: float) -> bool:
            return True

    class Absent(SqliteStore):
        def load(self, key: str) -> tuple[int, bytes] | None:
            raise LookupError("s3cret")

    with pytest.raises(AssertionError, match="^lease exclusion: two owners"):
        check_store(lambda: Forgetful(str(tmp_path / "a.db")))
    with pytest.raises(AssertionError, match="`load` of Absent raised LookupError") as caught:
        check_store(lambda: Absent(str(tmp_path / "b.db")))
    assert isinstance(caught.value.__cause__, LookupError) and "s3cret" not in str(caught.value)
    with pytest.raises(AssertionError, match="^shared: "):
        check_store(lambda: MemoryStore())


@pytest.mark.parametrize("kind", ["files", "own"])
def test_a_grant_outlives_its_client(kind: str, request: pytest.FixtureRequest, sandbox: Sandbox, business: str) -> None:
    app = request.getfixturevalue(kind)
    issued = sandbox.issue_tokens(business=business)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        YionStackClient(**app).auth.adopt(issued["refresh_token"])
    client = YionStackClient(**app)
    client.auth.adopt(issued["refresh_token"])  # at every start: changes nothing
    assert len(client.invoices.list(business)) == 5
    sandbox.advance(3600)
    for _ in range(2):
        assert len(YionStackClient(**app).invoices.list(business)) == 5
    assert sandbox.counters()["refreshes"] == 2 and sandbox.counters()["reuse_detected"] == 0
    client.auth.forget()
    assert YionStackClient(**app).auth.tokens() is None


async def test_an_async_store(app: App, sandbox: Sandbox, business: str, tmp_path: Path) -> None:
    store = AsyncSqliteStore(str(tmp_path / "grants.db"))
    app |= {"store": store, "store_key": secrets.token_hex(32), "journal_dir": tmp_path}
    await AsyncYionStackClient(**app).auth.adopt(sandbox.issue_tokens(business=business)["refresh_token"])
    assert len(await AsyncYionStackClient(**app).invoices.list(business)) == 5
    assert len(await asyncio.to_thread(YionStackClient(**app).invoices.list, business)) == 5
    assert sandbox.counters()["refreshes"] == 1
    assert len(store.loops) == 1 and asyncio.get_running_loop() not in store.loops, "a loop of ours, and only one"


def test_what_is_stored_is_sealed(own: App, files: App, sandbox: Sandbox, tmp_path: Path) -> None:
    for app in (own, files):
        issued = sandbox.issue_tokens()
        YionStackClient(**app).auth.adopt(issued["refresh_token"], access_token=issued["access_token"], expires_in=9)
        stored = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
        assert stored and issued["refresh_token"].encode() not in stored and issued["access_token"].encode() not in stored
    plain = own | {"store": SqliteStore(str(tmp_path / "plain.db")), "store_key": None, "store_plaintext": True}
    YionStackClient(**plain).auth.adopt(issued["refresh_token"])
    assert issued["refresh_token"].encode() in (tmp_path / "plain.db").read_bytes()


def test_keys(own: App, sandbox: Sandbox, business: str, tmp_path: Path) -> None:
    raw = secrets.token_bytes(32)
    asked: list[int] = []

    def give() -> str:
        asked.append(threading.get_ident())
        return raw.hex()

    async def give_later() -> bytes:
        await asyncio.sleep(0)
        return raw

    YionStackClient(**own | {"store_key": raw}).auth.adopt(sandbox.issue_tokens(business=business)["refresh_token"])
    client = YionStackClient(**own | {"store_key": give})
    assert not asked, "not before it is needed"
    assert client.auth.status().renewable and client.auth.status().renewable
    assert len(asked) == 1 and asked[0] != threading.get_ident(), "once, on a thread of ours"
    assert YionStackClient(**own | {"store_key": give_later}).auth.status().renewable
    with pytest.raises(StoreRejectedError):
        YionStackClient(**own | {"store_key": secrets.token_bytes(32)}).auth.status()


def test_keys_that_are_none(own: App) -> None:
    def fail() -> str:
        raise LookupError("s3cret")

    def make(key: object, **more: object) -> YionStackClient:
        return YionStackClient(**own | {"store_key": key} | more)

    with pytest.raises(StoreUnavailableError, match="callable raised LookupError") as caught:
        make(fail).auth.status()
    assert isinstance(caught.value.__cause__, LookupError) and "s3cret" not in str(caught.value)
    for given, found in [(None, "NoneType"), (7, "int"), (b"abc", "3 bytes")]:
        with pytest.raises(ConfigurationError, match=f"`store_key` callable returned {found}: ") as refused:
            make(lambda given=given: given).auth.status()
        assert not refused.value.retryable
    with pytest.raises(ConfigurationError, match="openssl rand"):
        make(lambda: "password").auth.status()
    with pytest.raises(ConfigurationError, match="openssl rand"):
        make("password")
    with pytest.raises(ConfigurationError, match="`store_key` is 3 bytes: in bytes it has 32 of them"):
        make(b"abc")
    with pytest.raises(TypeError, match="`store_key` must be a str, 32 bytes or a callable, not int"):
        make(7)
    with pytest.raises(ConfigurationError, match="store_plaintext"):
        make("a" * 64, store_plaintext=True)
    with pytest.raises(ConfigurationError, match="SqliteStore has no key of its own.*YIONSTACK_STORE_KEY"):
        make(None).auth.status()


class Failing:
    """A store whose methods give what they are told to."""

    def __init__(self, **answers: Any) -> None:
        self.answers = {"load": None, "compare_and_swap": True, "lease": True, "release": None} | answers

    def answer(self, method: str) -> Any:
        answer = self.answers[method]
        if isinstance(answer, BaseException):
            raise answer
        return answer

    def load(self, key: str) -> Any:
        return self.answer("load")

    def compare_and_swap(self, key: str, expected: int, version: int, value: bytes) -> Any:
        return self.answer("compare_and_swap")

    def lease(self, key: str, owner: str, seconds: float) -> Any:
        return self.answer("lease")

    def release(self, key: str, owner: str) -> Any:
        return self.answer("release")


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (7, "int"),
        (("1", b"x"), r"a tuple of \(str, bytes\)"),
        ((1, "x"), r"a tuple of \(int, str\)"),
        ((0, b"x"), r"a tuple of \(int, bytes\)"),
        ((-1, b"x"), r"a tuple of \(int, bytes\)"),
        ((True, b"x"), r"a tuple of \(bool, bytes\)"),
        ((1, b"x", 2), r"a tuple of \(int, bytes, int\)"),
        (b"ab", "bytes"),
    ],
)
def test_wrong_types_are_named(own: App, answer: object, found: str) -> None:
    client = YionStackClient(**own | {"store": Failing(load=answer)})
    with pytest.raises(StoreUnavailableError, match=f"`load` of Failing must return None or a tuple.* not {found}") as caught:
        client.auth.status()
    assert isinstance(caught.value.__cause__, TypeError) and caught.value.retryable


def test_a_missing_return_is_named() -> None:
    with pytest.raises(AssertionError, match="`compare_and_swap` of Failing must return a bool, not NoneType") as caught:
        check_store(lambda: Failing(compare_and_swap=None))
    assert isinstance(caught.value.__cause__, TypeError)


@pytest.mark.parametrize("value", [bytearray(b"x"), memoryview(b"x")])
def test_bytes_of_every_kind_are_read(own: App, value: object) -> None:
    with pytest.raises(StoreRejectedError):  # read, and no value of ours
        YionStackClient(**own | {"store": Failing(load=[1, value])}).auth.status()


def test_what_a_store_raises_is_the_cause(own: App, sandbox: Sandbox, business: str) -> None:
    failure = sqlite3.OperationalError("no such table: s3cret")
    client = YionStackClient(**own | {"store": Failing(load=failure)})
    with pytest.raises(StoreUnavailableError, match="`load` of Failing raised OperationalError") as caught:
        client.invoices.list(business)
    assert caught.value.__cause__ is failure and "s3cret" not in str(caught.value)

    async def all_at_once() -> list[Any]:
        later = AsyncYionStackClient(**own | {"store": Failing(load=failure)})
        return await asyncio.gather(*(later.invoices.list(business) for _ in range(8)), return_exceptions=True)

    assert all(type(error) is StoreUnavailableError and error.__cause__ is failure for error in asyncio.run(all_at_once()))
    rejection = StoreRejectedError("restored: s3cret")
    with pytest.raises(StoreRejectedError, match="`load` of Failing raised StoreRejectedError") as rejected:
        YionStackClient(**own | {"store": Failing(load=rejection)}).auth.status()
    assert rejected.value.__cause__ is rejection and "s3cret" not in str(rejected.value) and not rejected.value.retryable


def test_everybody_sees_their_own_cause(own: App) -> None:
    class Telling(Failing):
        def load(self, key: str) -> Any:
            raise LookupError(key)

    client = YionStackClient(**own | {"store": Telling()})

    def causes(subject: str) -> set[str]:
        mine = client.with_subject(subject)
        seen = set()
        for _ in range(150):
            with pytest.raises(StoreUnavailableError) as caught:
                mine.auth.status()
            seen.add(str(caught.value.__cause__))
        return seen

    with concurrent.futures.ThreadPoolExecutor() as pool:
        one, other = pool.map(causes, ["one", "other"])
    assert len(one) == len(other) == 1 and one != other, "each subject has one key, and no other one's exception"


def test_tokens_that_cannot_be_written_are_held_aloud(own: App, sandbox: Sandbox, business: str) -> None:
    failure = sqlite3.OperationalError("database or disk is full")

    class Full(SqliteStore):
        full = True

        def compare_and_swap(self, key: str, expected: int, version: int, value: bytes) -> bool:
            if self.full:
                raise failure
            return super().compare_and_swap(key, expected, version, value)

    store = Full(str(Path(own["journal_dir"]).parent / "full.db"))
    client = YionStackClient(**own | {"store": store})
    pending = client.auth.begin()
    with pytest.raises(StoreUnavailableError, match=r"\] signed in, but the store Full cannot be written .* held in memory") as caught:
        client.auth.finish(pending, sandbox.authorize(pending.url, business=business))
    assert caught.value.__cause__ is failure and not caught.value.retryable
    assert len(client.invoices.list(business)) == 5 and client.auth.status().signed_in
    store.full = False
    another = YionStackClient(**own | {"store": store})
    end = time.monotonic() + 10
    while not another.auth.status().renewable:
        assert time.monotonic() < end, "it is never written"
        time.sleep(0.02)


def test_what_the_core_warns_of_is_in_the_log(own: App, sandbox: Sandbox, caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    # where no journal can be: tokens rotate with nothing but memory between the answer and the store
    (tmp_path / "a-file").write_text("not a folder")
    issued = sandbox.issue_tokens()
    with caplog.at_level("WARNING", "yionstack"), YionStackClient(**own | {"journal_dir": tmp_path / "a-file" / "journal"}) as client:
        client.auth.adopt(issued["refresh_token"])
        client.auth.refresh()
        end = time.monotonic() + 10
        while not (told := [record for record in caplog.records if "there is no journal" in record.getMessage()]):
            assert time.monotonic() < end, caplog.records
            time.sleep(0.02)
    assert (told[0].name, told[0].levelname) == ("yionstack.auth", "WARNING")
    assert "a-file" in told[0].getMessage() and issued["refresh_token"] not in caplog.text


def test_a_token_in_the_environment_beside_a_store_is_told(
    sandbox: Sandbox, caplog: pytest.LogCaptureFixture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YIONSTACK_TOKEN", token := sandbox.issue_tokens()["access_token"])
    with caplog.at_level("WARNING", "yionstack"), YionStackClient(base_url=sandbox.base_url, store=FileStore(tmp_path)):
        end = time.monotonic() + 10
        while "YIONSTACK_TOKEN is set" not in caplog.text:
            assert time.monotonic() < end, caplog.records
            time.sleep(0.02)
    assert token not in caplog.text


def test_a_store_that_is_none(own: App) -> None:
    with pytest.raises(TypeError, match="int has no load, compare_and_swap, lease, release"):
        YionStackClient(**own | {"store": 7})
    assert isinstance(own["store"], Store) and isinstance(Failing(), AsyncStore)


def test_file_store_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    assert FileStore("~/grants").path == tmp_path / "grants"
    assert FileStore().path.is_relative_to(tmp_path)
    assert repr(FileStore("/a")) == 'FileStore("/a")' and repr(MemoryStore()) == "MemoryStore()"


def test_file_store_refuses_an_open_directory(files: App, tmp_path: Path) -> None:
    (tmp_path / "state").mkdir(mode=0o777)
    os.chmod(tmp_path / "state", 0o777)
    with pytest.raises(StoreRejectedError):
        YionStackClient(**files).auth.adopt("ref_x")


def test_subjects(files: App, sandbox: Sandbox, business: str) -> None:
    class Mine(YionStackClient):
        note = "kept"

    client = Mine(**files)
    client.note = "its own"
    other = client.with_subject("user-42")
    assert type(other) is Mine and other.note == "its own"
    client.auth.adopt(sandbox.issue_tokens(business=business)["refresh_token"])
    assert other.auth.tokens() is None
    other.auth.adopt(sandbox.issue_tokens(business=business)["refresh_token"])
    first, others = (each.auth.status().generation for each in (client, other))
    assert len(other.invoices.list(business)) == 5 and sandbox.counters()["refreshes"] == 1
    assert YionStackClient(**files, subject="user-42").auth.status().generation == others + 1
    assert client.auth.status().generation == first and len(client.invoices.list(business)) == 5
    with pytest.raises(ConfigurationError, match="client_id"):
        YionStackClient("token").with_subject("x")


async def test_async_subjects(files: App, sandbox: Sandbox, business: str) -> None:
    client = AsyncYionStackClient(**files)
    other = client.with_subject("b")
    assert type(other) is AsyncYionStackClient
    await other.auth.adopt(sandbox.issue_tokens(business=business)["refresh_token"])
    assert len(await other.contacts.list(business)) == 5 and await client.auth.tokens() is None


def test_sign_out(files: App, sandbox: Sandbox, business: str) -> None:
    client = YionStackClient(**files)
    client.auth.adopt(sandbox.issue_tokens(business=business)["refresh_token"])
    client.auth.refresh()
    assert client.auth.sign_out() == yionstack.SignedOut("no", "no_revocation_url"), "the vendor documents no way to revoke"
    assert client.auth.tokens() is None
    assert client.auth.sign_out() == yionstack.SignedOut("no", "not_signed_in")


def test_nobody_has_signed_in(files: App, app: App, business: str) -> None:
    with pytest.raises(ReauthorizationRequiredError, match=r"yet: there is no grant in memory.*sign_in.*begin.*adopt"):
        YionStackClient(**app | {"store": MemoryStore()}).invoices.list(business)
    client = YionStackClient(**files).with_subject("user-42")
    with pytest.raises(ReauthorizationRequiredError, match='as subject "user-42": there is no grant in the file store in /'):
        client.auth.refresh()


def test_memory_that_nobody_chose_is_warned_of_once(app: App, sandbox: Sandbox, business: str) -> None:
    del app["store"]
    client = YionStackClient(**app)
    with pytest.warns(MemoryStoreWarning, match=r"store=FileStore\(\).*store=MemoryStore\(\)") as caught:
        client.auth.adopt(sandbox.issue_tokens(business=business)["refresh_token"])
    assert [warning.filename for warning in caught] == [__file__], "it names the user's line"
    client.auth.forget()
    pending = client.auth.begin()
    client.auth.finish(pending, sandbox.authorize(pending.url, business=business))
    client.with_subject("b").auth.adopt(sandbox.issue_tokens(business=business)["refresh_token"])
    client = YionStackClient(**app)
    pending = client.auth.begin()
    with pytest.warns(MemoryStoreWarning) as caught:
        client.auth.finish(pending, sandbox.authorize(pending.url, business=business))
    assert [warning.filename for warning in caught] == [__file__]


async def test_memory_that_nobody_chose_with_a_loop(app: App, sandbox: Sandbox, business: str) -> None:
    del app["store"]
    with pytest.warns(MemoryStoreWarning) as caught:
        await AsyncYionStackClient(**app).auth.adopt(sandbox.issue_tokens(business=business)["refresh_token"])
    assert [warning.filename for warning in caught] == [__file__]


def test_wrong_options(app: App) -> None:
    with pytest.raises(ConfigurationError, match="in_doubt"):
        YionStackClient(**app | {"in_doubt": "never"})
    with pytest.raises(TypeError, match="`on_event` must be a callable, not int"):
        YionStackClient(**app | {"on_event": 7})
    with pytest.raises(ConfigurationError, match="revocation_url"):
        YionStackClient(**app | {"revocation_url": "http://elsewhere.example/revoke"})
