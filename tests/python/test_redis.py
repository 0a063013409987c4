"""Grants in a real Redis, which each test starts for itself."""

from __future__ import annotations

import os
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import pytest
from redis_server import Server, serve
from test_fork import Run, bound

from yionstack import (
    AsyncYionStackClient,
    ConfigurationError,
    StoreRejectedError,
    StoreUnavailableError,
    YionStackClient,
)
from yionstack.stores import RedisStore
from yionstack.testing import Sandbox, check_store

__all__ = ["serve"]  # fixtures
App = dict[str, Any]
KEY = secrets.token_hex(32)

HEAD = """
import asyncio, os, socket, sys
from yionstack import *
from yionstack.stores import *
redis, key, url, business = sys.argv[1:]
app = dict(client_id="yion_sandbox", client_secret="ysk_sandbox_secret", base_url=url, store_key=key, store=RedisStore(redis))
"""


@pytest.fixture
def redis(serve: Callable[..., Server]) -> Server:
    return serve()


@pytest.fixture
def shared(app: App, redis: Server, monkeypatch: pytest.MonkeyPatch) -> App:
    monkeypatch.delenv("YIONSTACK_STORE_KEY", raising=False)
    return app | {"store": RedisStore(redis.url), "store_key": KEY}


@pytest.fixture
def arguments(shared: App, redis: Server, sandbox: Sandbox, business: str) -> tuple[str, ...]:
    """The arguments of a program that finds a grant in the store."""
    issued = sandbox.issue_tokens(business=business)
    tokens = {"access_token": issued["access_token"], "expires_in": 3600}
    YionStackClient(**shared).auth.adopt(issued["refresh_token"], **tokens)
    return redis.url, KEY, sandbox.base_url, business


def test_the_contract(redis: Server) -> None:
    check_store(lambda: RedisStore(redis.url, prefix="check"))


def test_processes_share_a_grant(arguments: tuple[str, ...], sandbox: Sandbox) -> None:
    calls = [
        "print(len(YionStackClient(**app).invoices.list(business)))",
        "print(len(asyncio.run(AsyncYionStackClient(**app).invoices.list(business))))",
    ]
    sandbox.advance(3600)
    sandbox.fault(match={"path": "/api/v1/oauth/token"}, delay_ms=300)
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", f"{HEAD}print('ready', flush=True)\ninput()\n{call}", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for call in calls * 2
    ]
    for program in programs:
        assert program.stdout is not None and program.stdout.readline() == "ready\n"
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("\n")
        program.stdin.flush()
    assert [program.communicate(timeout=30)[0] for program in programs] == ["5\n"] * 4
    assert sandbox.counters()["refreshes"] == 1 and sandbox.counters()["reuse_detected"] == 0


def test_a_forked_child_has_its_own_connection(run: Run, arguments: tuple[str, ...]) -> None:
    done = run(
        HEAD
        + """
def connections():
    with socket.create_connection(("127.0.0.1", int(redis.rpartition(":")[2]))) as probe:
        probe.sendall(b"CLIENT LIST TYPE normal\\r\\n")
        text = probe.recv(65536).decode()
        own = f"addr=127.0.0.1:{probe.getsockname()[1]} "
    return {line.split()[0] for line in text.splitlines() if line.startswith("id=") and own not in line}
client = YionStackClient(**app)
generation = client.auth.status().generation
first = connections()
child = os.fork()
if child == 0:
    assert client.auth.status().renewable
    client.auth.refresh()
    print("child", len(client.invoices.list(business)), len(connections() - first), first < connections(), flush=True)
    sys.exit(0)
assert os.waitpid(child, 0)[1] == 0
print("parent", client.auth.status().generation - generation, len(client.invoices.list(business)), connections() == first)
""",
        *arguments,
    )
    assert done.stdout == "child 5 1 True\nparent 1 5 True\n", done.stdout + done.stderr
    assert not done.stderr


def test_a_key_is_needed(shared: App, monkeypatch: pytest.MonkeyPatch) -> None:
    client = YionStackClient(**shared | {"store_key": None})
    with pytest.raises(ConfigurationError, match="Redis store at .* has no key of its own.*YIONSTACK_STORE_KEY"):
        client.auth.status()
    monkeypatch.setenv("YIONSTACK_STORE_KEY", KEY)
    assert not YionStackClient(**shared | {"store_key": None}).auth.status().signed_in


def test_the_wrong_key(shared: App, arguments: tuple[str, ...]) -> None:
    assert YionStackClient(**shared).auth.status().renewable
    with pytest.raises(StoreRejectedError):
        YionStackClient(**shared | {"store_key": secrets.token_bytes(32)}).auth.status()


async def test_a_server_that_is_down(shared: App, redis: Server, sandbox: Sandbox, business: str) -> None:
    client = YionStackClient(**shared)
    assert not client.auth.status().signed_in
    redis.kill()
    for makes in (lambda: client, lambda: YionStackClient(**shared)):
        started = time.monotonic()
        with pytest.raises(StoreUnavailableError, match=f"127.0.0.1:{redis.port}") as caught:
            makes().invoices.list(business)
        assert time.monotonic() - started < bound(10) and caught.value.retryable
    redis.start()
    await AsyncYionStackClient(**shared).auth.adopt(sandbox.issue_tokens(business=business)["refresh_token"])
    assert len(client.invoices.list(business)) == 5


def test_a_server_that_hangs(shared: App, redis: Server) -> None:
    client = YionStackClient(**shared)
    assert not client.auth.status().signed_in
    redis.process.send_signal(signal.SIGSTOP)
    started = time.monotonic()
    with pytest.raises(StoreUnavailableError):
        client.auth.status()
    assert time.monotonic() - started < bound(10)
    redis.process.send_signal(signal.SIGCONT)
    assert not client.auth.status().signed_in


def test_secrets_of_the_url(serve: Callable[..., Server], app: App) -> None:
    server = serve("--requirepass", "s3cret")
    assert repr(RedisStore("redis://me:s3cret@example.com/3")) == '<RedisStore at example.com:6379 with prefix "yionstack">'
    good, bad = (RedisStore(server.url.replace("//", f"//:{password}@"), prefix="a") for password in ("s3cret", "s3cre7"))
    assert not YionStackClient(**app | {"store": good, "store_key": KEY}).auth.status().signed_in
    with pytest.raises(StoreRejectedError, match="user and password") as caught:
        YionStackClient(**app | {"store": bad, "store_key": KEY}).auth.status()
    for url in ("https://:s3cret@x", "redis://s3cret", "redis://me:s3cret@x/y", "redis://:s3cret@x,y", "s3cret"):
        try:
            text = repr(RedisStore(url)).replace("at s3cret:6379", "at a host of that name:6379")
        except ConfigurationError as error:
            text = f"{error!r} {error}"
        assert "s3cret" not in text, url
    assert "s3cre7" not in f"{caught.value!r} {caught.value} {bad!r}"


def test_a_server_that_evicts(serve: Callable[..., Server], app: App) -> None:
    server = serve("--maxmemory", "64mb", "--maxmemory-policy", "allkeys-lru")
    with pytest.raises(StoreRejectedError, match="noeviction.*allow_eviction"):
        YionStackClient(**app | {"store": RedisStore(server.url), "store_key": KEY}).auth.status()
    accepting = RedisStore(server.url, allow_eviction=True)
    assert not YionStackClient(**app | {"store": accepting, "store_key": KEY}).auth.status().signed_in


def test_unconfirmed_writes_are_counted(shared: App, redis: Server, sandbox: Sandbox) -> None:
    plain, replicated = RedisStore(redis.url), RedisStore(redis.url, prefix="replicated", replicas=1)
    for store, unconfirmed in ((plain, 0), (replicated, 1)):
        YionStackClient(**shared | {"store": store}).auth.adopt(sandbox.issue_tokens()["refresh_token"])
        assert store.unconfirmed == unconfirmed


def test_arguments() -> None:
    with pytest.raises(ConfigurationError, match="`prefix`"):
        RedisStore("redis://localhost", prefix="{a}")
    with pytest.raises(ConfigurationError, match="`replicas`"):
        RedisStore("redis://localhost", replicas=-1)
    with pytest.raises(ConfigurationError, match="Cluster and Sentinel"):
        RedisStore("redis://a,b")
    with pytest.raises(TypeError):
        RedisStore(7)  # type: ignore[arg-type]


def test_prefixes_keep_grants_apart(shared: App, arguments: tuple[str, ...]) -> None:
    other = RedisStore(arguments[0], prefix="other")
    assert not YionStackClient(**shared | {"store": other}).auth.status().renewable
    assert YionStackClient(**shared).auth.status().renewable
    assert os.environ.get("YIONSTACK_STORE_KEY") is None
