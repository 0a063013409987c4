"""Signing in on one's own machine: a function of the test's plays the browser, the sandbox the server."""

from __future__ import annotations

import asyncio
import contextlib
import http.client
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.parse
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal

import pytest
from test_fork import bound

from yionstack import (
    AccessDeniedError,
    AsyncYionStackClient,
    ConfigurationError,
    MemoryStoreWarning,
    RequestCancelledError,
    RequestTimeoutError,
    YionStackClient,
)
from yionstack.stores import MemoryStore
from yionstack.testing import Sandbox

App = dict[str, Any]


def get(url: str) -> tuple[int, str]:
    """Status and page."""
    parts = urllib.parse.urlsplit(url)
    assert parts.hostname is not None
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=20)
    connection.request("GET", f"{parts.path}?{parts.query}")
    answer = connection.getresponse()
    page = answer.read().decode()
    connection.close()
    return answer.status, page


def query(url: str) -> dict[str, str]:
    return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(url).query))


def thread() -> str:
    """The operating system's name of this thread: code of the user's must not run on the runtime thread, `yionstack`."""
    return Path("/proc/thread-self/comm").read_text().strip() if sys.platform == "linux" else ""


def names() -> Iterator[str]:
    """The names of all threads."""
    for task in Path("/proc/self/task").iterdir():
        with contextlib.suppress(OSError):  # it has ended
            yield (task / "comm").read_text()


def is_open(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def closes(port: int) -> bool:
    """Whether a port is closed at once."""
    end = time.monotonic() + bound(0.3)
    while is_open(port):
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


class Browser:
    """Goes where it is sent, as a user who consents, or not."""

    def __init__(self, sandbox: Sandbox, decision: Literal["allow", "deny"] = "allow") -> None:
        self.sandbox = sandbox
        self.decision = decision
        self.urls: list[str] = []
        self.pages: list[tuple[int, str]] = []
        self.threads: list[str] = []

    def __call__(self, url: str) -> None:
        self.urls.append(url)
        self.threads.append(thread())
        self.pages.append(get(self.sandbox.authorize(url, decision=self.decision)))  # type: ignore[arg-type]

    def aside(self, url: str) -> None:
        """For a function that must not wait for the page."""
        threading.Thread(target=self, args=(url,)).start()


@pytest.fixture
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def here(app: App, port: int) -> App:
    return app | {"redirect_uri": f"http://127.0.0.1:{port}/callback"}


@pytest.fixture
def browser(sandbox: Sandbox) -> Browser:
    return Browser(sandbox)


def test_a_sign_in(here: App, port: int, sandbox: Sandbox, browser: Browser) -> None:
    client = YionStackClient(**here)
    tokens = client.auth.sign_in(["read:invoices"], open_browser=browser, timeout=20)
    assert tokens.scope == "read:invoices" and tokens.refresh_token and client.auth.tokens() is not None
    assert client.auth.status().signed_in and sandbox.counters()["code_exchanges"] == 1
    assert query(browser.urls[0])["redirect_uri"] == here["redirect_uri"] and closes(port)
    for _ in range(100):  # the page is sent when the tokens are there, which is when `sign_in` returns
        if browser.pages:
            break
        time.sleep(0.02)
    assert browser.pages[0][0] == 200 and "You are signed in" in browser.pages[0][1]
    assert browser.threads != ["yionstack"]
    with pytest.raises(ConfigurationError, match="forget"):
        client.auth.sign_in(open_browser=browser, timeout=20)
    assert len(browser.urls) == 1 and not is_open(port)


def test_any_port(app: App, browser: Browser) -> None:
    client = YionStackClient(**app)
    tokens = client.auth.sign_in(open_browser=browser, random_port=True, timeout=20)
    assert tokens.scope == "read:invoices read:contacts", "the client's scopes"
    assert urllib.parse.urlsplit(query(browser.urls[0])["redirect_uri"]).port


async def test_a_sign_in_beside_a_loop(here: App, port: int, browser: Browser) -> None:
    loops: list[object] = []
    told: list[str] = []

    async def open_browser(url: str) -> None:
        loops.append(asyncio.get_running_loop())
        await asyncio.to_thread(browser, url)

    async def on_url(url: str) -> None:
        loops.append(asyncio.get_running_loop())
        assert not browser.urls, "before the browser is opened"
        await asyncio.sleep(0.1)
        told.append(url)

    client = AsyncYionStackClient(**here)
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            await asyncio.sleep(0.01)
            ticks += 1

    ticking = asyncio.create_task(tick())
    tokens = await client.auth.sign_in(open_browser=open_browser, on_url=on_url, timeout=20)
    ticking.cancel()
    assert tokens.refresh_token and (await client.auth.status()).signed_in
    assert told == browser.urls and ticks >= 3 and closes(port)
    assert len(loops) == 2 and asyncio.get_running_loop() not in loops


def test_the_address_comes_before_the_browser(here: App, browser: Browser) -> None:
    order: list[str] = []

    def on_url(url: str) -> None:
        time.sleep(0.2)
        order.extend([url, thread()])

    def open_browser(url: str) -> None:
        order.append("opened")
        browser(url)

    YionStackClient(**here).auth.sign_in(open_browser=open_browser, on_url=on_url, timeout=20)
    assert order[::2] == [browser.urls[0], "opened"] and order[1] != "yionstack"


def test_without_a_browser(here: App, browser: Browser) -> None:
    client = YionStackClient(**here)
    with pytest.raises(ConfigurationError, match="on_url"):
        client.auth.sign_in(open_browser=False, timeout=20)
    assert client.auth.sign_in(open_browser=False, on_url=browser.aside, timeout=20).refresh_token


@pytest.mark.skipif(sys.platform != "linux", reason="`xdg-open` is Linux's")
@pytest.mark.parametrize("tells", [False, True])
def test_the_systems_browser(
    here: App, browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tells: bool
) -> None:
    (tmp_path / "xdg-open").write_text(f'#!/bin/sh\nprintf %s "$1" > {tmp_path}/new && mv {tmp_path}/new {tmp_path}/url\n')
    (tmp_path / "xdg-open").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    told: list[str] = []

    def visit() -> None:
        while not (tmp_path / "url").exists():
            time.sleep(0.01)
        browser((tmp_path / "url").read_text())

    visitor = threading.Thread(target=visit)
    visitor.start()
    YionStackClient(**here).auth.sign_in(on_url=told.append if tells else None, timeout=20)
    visitor.join()
    assert told == (browser.urls if tells else [])


def test_denied(here: App, port: int, sandbox: Sandbox) -> None:
    browser = Browser(sandbox, "deny")
    with pytest.raises(AccessDeniedError):
        YionStackClient(**here).auth.sign_in(open_browser=browser, timeout=20)
    assert closes(port) and sandbox.counters()["token_requests"] == 0


def test_timeout(here: App, port: int) -> None:
    opened: list[str] = []
    started = time.monotonic()
    with pytest.raises(RequestTimeoutError, match="within 0.3 s") as caught:
        YionStackClient(**here).auth.sign_in(open_browser=opened.append, timeout=0.3)
    assert 0.3 <= time.monotonic() - started < bound(2) and caught.value.retryable
    assert len(opened) == 1 and closes(port)


async def test_cancelling_closes_the_port(here: App, port: int, browser: Browser) -> None:
    client = AsyncYionStackClient(**here)
    reached = asyncio.Event()
    loop = asyncio.get_running_loop()
    for _ in range(3):  # the port is free again at once
        reached.clear()
        waits = asyncio.create_task(
            client.auth.sign_in(open_browser=lambda _: loop.call_soon_threadsafe(reached.set) and None, timeout=20)
        )
        await reached.wait()
        assert is_open(port)
        waits.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waits
        assert closes(port)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await client.auth.sign_in(open_browser=browser.urls.append, timeout=20)
    assert (await client.auth.sign_in(open_browser=browser, timeout=20)).refresh_token


async def test_no_browser_is_opened_for_a_sign_in_that_is_over(here: App) -> None:
    opened: list[str] = []
    reached, goes_on = threading.Event(), threading.Event()

    def on_url(url: str) -> None:
        reached.set()
        goes_on.wait(20)

    waits = asyncio.create_task(AsyncYionStackClient(**here).auth.sign_in(open_browser=opened.append, on_url=on_url, timeout=20))
    await asyncio.to_thread(reached.wait, 20)
    waits.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waits
    await asyncio.sleep(0.1)
    goes_on.set()
    await asyncio.sleep(0.2)
    assert not opened


@pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")
@pytest.mark.parametrize("hangs", ["open_browser", "on_url"])
async def test_no_thread_waits_for_what_never_answers(here: App, hangs: str) -> None:
    async def hang(url: str) -> None:
        reached.set()
        await asyncio.sleep(600)

    async def waits_somewhere(wanted: bool) -> None:
        end = time.monotonic() + bound(1)
        while any(name.startswith("yionstack-brows") for name in names()) != wanted:
            assert time.monotonic() < end
            await asyncio.sleep(0.01)

    for _ in range(3):
        reached = threading.Event()
        ways: dict[str, Any] = {"open_browser": hang} | {hangs: hang}
        waits = asyncio.create_task(AsyncYionStackClient(**here).auth.sign_in(**ways, timeout=20))
        await asyncio.to_thread(reached.wait, 20)
        await waits_somewhere(True)
        waits.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waits
        await waits_somewhere(False)


@pytest.mark.parametrize("how", ["client.auth.sign_in(**ways)", "asyncio.run(main())"])
def test_keyboard_interrupt(sandbox: Sandbox, port: int, how: str) -> None:
    script = f"""
import asyncio, socket, sys, time
from yionstack import *
app = dict(client_id="a", client_secret="b", base_url=sys.argv[1], redirect_uri="http://127.0.0.1:{port}/callback")
client = YionStackClient(**app)
ways = dict(open_browser=False, on_url=lambda url: print("ready", flush=True))
async def main():
    await AsyncYionStackClient(**app).auth.sign_in(**ways)
try:
    {how}
except KeyboardInterrupt:
    interrupted = time.monotonic()
    def is_open():
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", {port})) == 0
    while is_open():
        assert time.monotonic() - interrupted < {bound(0.3)}
    print("closed", flush=True)
"""
    command = [sys.executable, "-c", script, sandbox.base_url]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None and process.stdout.readline() == "ready\n"
    assert is_open(port)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=10)
    assert (out, err, process.returncode) == ("closed\n", "", 0)


def test_a_program_may_end_during_a_sign_in(sandbox: Sandbox, port: int) -> None:
    script = f"""
import sys, threading, time
from yionstack import *
app = dict(client_id="a", client_secret="b", base_url=sys.argv[1], redirect_uri="http://127.0.0.1:{port}/callback")
ready = threading.Event()
ways = dict(open_browser=False, on_url=lambda url: ready.set())
threading.Thread(target=YionStackClient(**app).auth.sign_in, kwargs=ways, daemon=True).start()
ready.wait()
"""
    done = subprocess.run([sys.executable, "-c", script, sandbox.base_url], capture_output=True, text=True, timeout=10)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_closing_the_client_ends_it(here: App, port: int) -> None:
    client = YionStackClient(**here)

    def on_url(url: str) -> None:
        client.close()

    with pytest.raises(RequestCancelledError):
        client.auth.sign_in(open_browser=False, on_url=on_url, timeout=20)
    assert closes(port)


@pytest.mark.parametrize("redirect_uri", ["https://yourapp.com/callback", "http://example.com:80/", "urn:ietf:wg:oauth:2.0:oob"])
def test_a_redirect_uri_that_is_elsewhere(app: App, redirect_uri: str, browser: Browser) -> None:
    client = YionStackClient(**app | {"redirect_uri": redirect_uri})
    with pytest.raises(ConfigurationError, match="`begin`.*`finish`"):
        client.auth.sign_in(open_browser=browser, on_url=browser, timeout=20)
    assert not browser.urls


def test_a_port_that_is_taken(here: App, port: int, browser: Browser) -> None:
    with socket.create_server(("127.0.0.1", port)), pytest.raises(ConfigurationError, match=f"port {port}.*taken"):
        YionStackClient(**here).auth.sign_in(open_browser=browser, timeout=20)
    assert not browser.urls


def test_a_browser_that_fails(here: App, port: int) -> None:
    client = YionStackClient(**here)
    failure = LookupError("s3cret")

    def fail(url: str) -> None:
        raise failure

    async def fail_later(url: str) -> None:
        raise failure

    for way in (fail, fail_later):
        with pytest.raises(ConfigurationError, match="`open_browser` raised LookupError.*`on_url`") as caught:
            client.auth.sign_in(open_browser=way, timeout=20)
        assert caught.value.__cause__ is failure and "s3cret" not in str(caught.value) and closes(port)
    with pytest.raises(ConfigurationError, match="`open_browser` returned False") as caught:
        client.auth.sign_in(open_browser=lambda _: False, timeout=20)
    assert caught.value.__cause__ is None


def test_a_browser_that_fails_while_the_address_is_known(
    here: App, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    unraisable: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda hooked: unraisable.append((type(hooked.exc_value), hooked.object)))
    failed = threading.Event()

    def fail(url: str) -> None:
        failed.set()
        raise LookupError

    def visit(url: str) -> None:
        failed.wait(20)
        browser(url)

    def on_url(url: str) -> None:
        threading.Thread(target=visit, args=(url,)).start()

    assert YionStackClient(**here).auth.sign_in(open_browser=fail, on_url=on_url, timeout=20).refresh_token
    assert unraisable == [(LookupError, fail)]


def test_an_address_that_cannot_be_shown(here: App, port: int, browser: Browser) -> None:
    failure = LookupError("s3cret")

    def fail(url: str) -> None:
        raise failure

    async def fail_later(url: str) -> None:
        raise failure

    ways: list[Callable[[str], object]] = [fail, fail_later]
    for way in ways:
        with pytest.raises(ConfigurationError, match="`on_url` raised LookupError") as caught:
            YionStackClient(**here).auth.sign_in(open_browser=browser, on_url=way, timeout=20)
        assert caught.value.__cause__ is failure and "s3cret" not in str(caught.value) and closes(port)
    assert not browser.urls


def test_arguments(here: App, client: YionStackClient) -> None:
    # what is let through by mistake fails at the redirect URI, and is not waited for
    auth = YionStackClient(**here | {"redirect_uri": "https://yourapp.com/callback"}).auth
    with pytest.raises(TypeError, match="`open_browser` must be a bool or a callable, not int"):
        auth.sign_in(open_browser=7)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="`on_url` must be a callable, not str"):
        auth.sign_in(on_url="x")  # type: ignore[arg-type]
    for timeout in (0, -1, 301, float("nan"), float("inf")):
        with pytest.raises(ConfigurationError, match="`timeout`"):
            auth.sign_in(open_browser=print, timeout=timeout)
    with pytest.raises(ConfigurationError, match="list of strings"):
        auth.sign_in("read:invoices")
    with pytest.raises(ConfigurationError, match="client_id"):
        client.auth.sign_in(open_browser=print)


def test_memory_that_nobody_chose_is_warned_of(here: App, browser: Browser) -> None:
    del here["store"]
    with pytest.warns(MemoryStoreWarning) as caught:
        YionStackClient(**here).auth.sign_in(open_browser=browser)
    assert [warning.filename for warning in caught] == [__file__], "it names the user's line"
    YionStackClient(**here | {"store": MemoryStore()}).auth.sign_in(open_browser=browser)
