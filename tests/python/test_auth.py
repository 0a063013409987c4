"""Signing in, and where tokens come from."""

import contextvars
import datetime
import pickle
import threading
from pathlib import Path

import pytest

from yionstack import (
    AccessDeniedError,
    AsyncYionStackClient,
    AuthenticationError,
    ConfigurationError,
    Pending,
    ReauthorizationRequiredError,
    StateMismatchError,
    Tokens,
    YionStackClient,
)
from yionstack.stores import MemoryStore
from yionstack.testing import Sandbox

App = dict[str, object]


def make(app: App) -> YionStackClient:
    return YionStackClient(**(app | {"store": MemoryStore()}))  # type: ignore[arg-type]


def test_journey(sandbox: Sandbox, business: str, app: App) -> None:
    client = make(app)
    assert client.auth.tokens() is None and not client.auth.status().signed_in
    with pytest.raises(ReauthorizationRequiredError):
        client.invoices.list(business)
    pending = client.auth.begin(["read:invoices"])
    assert pending.state in pending.url and "code_challenge=" in pending.url
    tokens = client.auth.finish(pending, sandbox.authorize(pending.url, business=business))
    assert tokens.expires_in == 3600 and tokens.scope == "read:invoices" and tokens.refresh_token
    assert client.auth.tokens() is not None
    status = client.auth.status()
    assert status.signed_in and status.renewable and status.generation == 1 and status.scope == "read:invoices"
    assert status.expires_at is not None
    assert abs(status.expires_at - datetime.datetime.now(datetime.UTC) - datetime.timedelta(hours=1)).total_seconds() < 60
    assert len(client.invoices.list(business)) == 5
    client.auth.refresh()
    assert client.auth.status().generation == 2 and len(client.invoices.list(business)) == 5
    sandbox.advance(3600)
    assert len(client.invoices.list(business)) == 5
    assert sandbox.counters()["refreshes"] == 2 and sandbox.counters()["reuse_detected"] == 0


async def test_async_journey(sandbox: Sandbox, business: str, app: App) -> None:
    async with AsyncYionStackClient(**app) as client:  # type: ignore[arg-type]
        pending = client.auth.begin()
        tokens = await client.auth.finish(pending, sandbox.authorize(pending.url, business=business))
        await client.auth.refresh()
        assert await client.auth.tokens() != tokens
        assert len(await client.contacts.list(business)) == 5


def test_pending(sandbox: Sandbox, business: str, app: App) -> None:
    client = make(app)
    pending = client.auth.begin()
    saved = pending.save()
    loaded = Pending.load(saved)
    assert (loaded.url, loaded.state) == (pending.url, pending.state)
    callback = sandbox.authorize(loaded.url, business=business)
    with pytest.raises(StateMismatchError):
        client.auth.finish(loaded, "x")  # somebody else's callback does not use the sign-in up
    make(app).auth.finish(loaded, callback)
    with pytest.raises(ConfigurationError, match="finished already"):
        client.auth.finish(loaded, callback)
    with pytest.raises(ConfigurationError):
        Pending.load("nonsense")
    with pytest.raises(TypeError):
        pickle.dumps(pending)
    assert pending.state not in repr(pending)


def test_refusals(sandbox: Sandbox, app: App) -> None:
    client = make(app)
    pending = client.auth.begin()
    with pytest.raises(AccessDeniedError):
        client.auth.finish(pending, sandbox.authorize(pending.url, decision="deny"))
    with pytest.raises(StateMismatchError):
        client.auth.finish(client.auth.begin(), "http://127.0.0.1/callback?code=a&state=b")
    assert sandbox.counters()["token_requests"] == 0


def test_adopt(sandbox: Sandbox, business: str, app: App) -> None:
    issued = sandbox.issue_tokens(business=business)
    client = make(app)
    client.auth.adopt(issued["refresh_token"])
    assert len(client.invoices.list(business)) == 5 and sandbox.counters()["refreshes"] == 1
    issued = sandbox.issue_tokens(business=business)
    with pytest.raises(ConfigurationError, match="forget"):
        client.auth.adopt(issued["refresh_token"])
    client.auth.forget()
    client.auth.adopt(issued["refresh_token"], access_token=issued["access_token"], expires_in=3600)
    assert len(client.invoices.list(business)) == 5 and sandbox.counters()["refreshes"] == 1
    client.auth.forget()
    for bad in ["", "a b", "token\n", "é"]:
        with pytest.raises(ConfigurationError, match="refresh token"):
            client.auth.adopt(bad)
    with pytest.raises(ConfigurationError):
        client.auth.adopt("x", expires_in=1)
    with pytest.raises(ConfigurationError, match="list of strings"):
        client.auth.begin("read:invoices")


def test_secret_from_a_file(sandbox: Sandbox, business: str, app: App, tmp_path: Path) -> None:
    file = tmp_path / "secret"
    file.write_text(f"{sandbox.client_secret}\n")
    del app["client_secret"]
    for path in (file, str(file)):
        client = make(app | {"client_secret_file": path})
        client.auth.adopt(sandbox.issue_tokens(business=business)["refresh_token"])
        assert len(client.invoices.list(business)) == 5


def test_a_token_client_signs_nobody_in(client: YionStackClient) -> None:
    for call in (client.auth.begin, client.auth.tokens, client.auth.status, client.auth.refresh):
        with pytest.raises(ConfigurationError, match="client_id"):
            call()


def test_tokens_are_not_shown() -> None:
    tokens = Tokens("acc_secret", "ref_secret", 3600, "read:invoices")
    assert repr(tokens) == "Tokens(access_token=[redacted], refresh_token=[redacted], expires_in=3600, scope='read:invoices')"
    with pytest.raises(TypeError):
        pickle.dumps(tokens)
    with pytest.raises(AttributeError):
        tokens.access_token = "x"
    assert tokens == Tokens("acc_secret", "ref_secret", 3600, "read:invoices")


def test_callable(sandbox: Sandbox, business: str, token: str) -> None:
    tenant = contextvars.ContextVar[str]("tenant")
    asked: list[tuple[str, int]] = []

    def give() -> str:
        asked.append((tenant.get(), threading.get_ident()))
        return token

    client = YionStackClient(give, base_url=sandbox.base_url)
    tenant.set("a")
    assert len(client.invoices.list(business)) == 5 and len(client.invoices.list(business)) == 5
    assert [name for name, _ in asked] == ["a", "a"]


def test_callable_is_asked_again_after_a_401(sandbox: Sandbox, business: str, token: str) -> None:
    tokens = iter(["spent", token])
    assert len(YionStackClient(lambda: next(tokens), base_url=sandbox.base_url).invoices.list(business)) == 5


def test_callable_that_fails(sandbox: Sandbox, business: str) -> None:
    def give() -> str:
        raise LookupError("vault is sealed: s3cret")

    with pytest.raises(AuthenticationError) as caught:
        YionStackClient(give, base_url=sandbox.base_url).invoices.list(business)
    assert isinstance(caught.value.__cause__, LookupError)
    assert "LookupError" in str(caught.value) and "s3cret" not in str(caught.value)
    with pytest.raises(AuthenticationError, match="TypeError") as caught:
        YionStackClient(lambda: 7, base_url=sandbox.base_url).invoices.list(business)  # type: ignore[arg-type,return-value]
    assert "must return a str, not int" in str(caught.value.__cause__)

    async def give_later() -> str:
        return "x"

    with pytest.raises(AuthenticationError, match="AsyncYionStackClient"):
        YionStackClient(give_later, base_url=sandbox.base_url).invoices.list(business)  # type: ignore[arg-type]


async def test_async_callables(sandbox: Sandbox, business: str, token: str) -> None:
    import asyncio

    tenant = contextvars.ContextVar[str]("tenant", default="nobody")
    loops: list[object] = []

    async def give() -> str:
        await asyncio.sleep(0)
        loops.append((asyncio.get_running_loop(), tenant.get()))
        return token

    tenant.set("b")
    client = AsyncYionStackClient(give, base_url=sandbox.base_url)
    assert len(await client.invoices.list(business)) == 5
    assert loops == [(asyncio.get_running_loop(), "b")]
    assert len(await AsyncYionStackClient(lambda: token, base_url=sandbox.base_url).invoices.list(business)) == 5

    async def fail() -> str:
        raise LookupError("s3cret")

    with pytest.raises(AuthenticationError) as caught:
        await AsyncYionStackClient(fail, base_url=sandbox.base_url).invoices.list(business)
    assert isinstance(caught.value.__cause__, LookupError) and "s3cret" not in str(caught.value)


def test_environment(sandbox: Sandbox, business: str, token: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YIONSTACK_BASE_URL", sandbox.base_url)
    monkeypatch.setenv("YIONSTACK_TOKEN", token)
    assert len(YionStackClient().invoices.list(business)) == 5
