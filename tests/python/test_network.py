"""Whom a client trusts, what it shows of itself, and which way it goes."""

from __future__ import annotations

import os
import select
import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

import pytest
from loopback import Answer, Loopback

from yionstack import AsyncYionStackClient, ConfigurationError, ConnectionFailedError, TlsError, YionStackClient, YouniumClient
from yionstack.errors import YionStackError

VARIABLES = ["SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"]
PROXIES = ["HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"]


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES + PROXIES + [name.lower() for name in PROXIES]:
        monkeypatch.delenv(name, raising=False)


class Pair:
    """A certificate for this machine that is its own authority, and its key."""

    def __init__(self, folder: Path) -> None:
        self.cert, self.key, self.both = folder / "cert.pem", folder / "key.pem", folder / "both.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
            + ["-days", "2", "-subj", "/CN=tests of the SDK", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
            + ["-addext", "basicConstraints=critical,CA:FALSE", "-keyout", str(self.key), "-out", str(self.cert)],
            check=True,
            capture_output=True,
        )
        self.both.write_text(self.cert.read_text() + self.key.read_text())


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    if shutil.which("openssl") is None:
        assert os.environ.get("CI") != "true", "openssl is not installed"
        pytest.skip("openssl is not installed")
    return Pair(tmp_path_factory.mktemp("certificates"))


class Https(Loopback):
    """The same behind TLS; with `clients`, for those who show that certificate."""

    def __init__(self, pair: Pair, clients: Path | None = None) -> None:
        super().__init__(lambda _: Answer([]))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pair.cert, pair.key)
        if clients is not None:
            context.verify_mode = ssl.CERT_REQUIRED
            context.load_verify_locations(clients)
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self._server.handle_error = lambda *_: None  # type: ignore[method-assign]
        self.url = self.base_url.replace("http://", "https://")

    def __enter__(self) -> Self:
        super().__enter__()
        return self


@pytest.fixture
def server(pair: Pair) -> Iterator[Https]:
    with Https(pair) as server:
        yield server


def call(url: str, **options: Any) -> None:
    with YionStackClient("token", base_url=url, retries=0, **options) as client:
        client.request("GET", "/x")


def test_an_authority_of_ones_own(server: Https, pair: Pair) -> None:
    text = pair.cert.read_text()
    for ca in [pair.cert, str(pair.cert), text, text.encode()]:
        call(server.url, ca=ca)
    with YouniumClient("token", base_url=server.url, ca=pair.cert) as client:
        client.request("GET", "/x")
    assert len(server.requests) == 5
    with pytest.raises(TlsError, match="unknown issuer: set `ca` or SSL_CERT_FILE") as caught:
        call(server.url)
    assert not caught.value.retryable and len(server.requests) == 5


async def test_an_authority_of_ones_own_for_asyncio(server: Https, pair: Pair) -> None:
    async with AsyncYionStackClient("token", base_url=server.url, ca=pair.cert) as client:
        await client.request("GET", "/x")
    assert len(server.requests) == 1


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"])
def test_the_environment_names_an_authority(
    name: str, server: Https, pair: Pair, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(name, str(pair.cert))
    call(server.url)
    monkeypatch.setenv(name, str(tmp_path / "none.pem"))
    with pytest.raises(ConfigurationError, match=f"`{name}` cannot be read"):
        call(server.url)
    call(server.url, ca=pair.cert)


def test_what_is_no_certificate(pair: Pair, tmp_path: Path) -> None:
    empty = tmp_path / "empty.pem"
    empty.touch()
    for ca in [empty, str(tmp_path / "none"), b"", "-----BEGIN CERTIFICATE-----", tmp_path]:
        with pytest.raises(ConfigurationError, match="`ca`"):
            call("https://127.0.0.1:1", ca=ca)
    with pytest.raises(TypeError, match="`ca` must be a path, or PEM text as str or bytes, not int"):
        call("https://127.0.0.1:1", ca=1)
    secret = pair.key.read_text().splitlines()[1]
    for certificate in [pair.cert, pair.key, secret, pair.both.read_text().replace(secret, "AAAA"), b"\xff-----BEGIN"]:
        with pytest.raises(ConfigurationError, match="`client_certificate`") as caught:
            call("https://127.0.0.1:1", client_certificate=certificate)
        assert secret not in repr(caught.value) + str(caught.value)


def test_a_client_certificate(pair: Pair) -> None:
    with Https(pair, clients=pair.cert) as server:
        call(server.url, ca=pair.cert, client_certificate=pair.both)
        assert len(server.requests) == 1
        with pytest.raises(ConnectionFailedError):
            call(server.url, ca=pair.cert)
        assert len(server.requests) == 1


class Proxy:
    """Keeps the head of what it is asked, answers with `said`, and opens the tunnel to `target`."""

    def __init__(self, said: bytes, target: int | None = None) -> None:
        self.said, self.target = said, target
        self.heads: list[str] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        while True:
            stream, _ = self._listener.accept()
            with stream, suppress(OSError):
                head = b""
                while not head.endswith(b"\r\n\r\n"):
                    if not (byte := stream.recv(1)):
                        return
                    head += byte
                self.heads.append(head.decode())
                stream.sendall(self.said)
                if self.target is not None:
                    with socket.create_connection(("127.0.0.1", self.target)) as other:
                        pump(stream, other)

    def __enter__(self) -> Proxy:
        return self

    def __exit__(self, *_: object) -> None:
        socket.create_connection(("127.0.0.1", self.port)).close()
        self._thread.join()
        self._listener.close()


def pump(one: socket.socket, two: socket.socket) -> None:
    """Both ways, until either ends."""
    while True:
        for ready in select.select([one, two], [], [])[0]:
            if not (chunk := ready.recv(65536)):
                return
            (two if ready is one else one).sendall(chunk)


def test_a_proxy(server: Https, pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    with Proxy(b"HTTP/1.1 200 OK\r\n\r\n", int(server.url.rsplit(":", 1)[1])) as proxy:
        url = f"http://ann:canary-pw@127.0.0.1:{proxy.port}"
        # its certificate is for localhost, and loopback is never behind a proxy: the tunnel leads to another name
        with pytest.raises(TlsError, match=f"through the proxy 127.0.0.1:{proxy.port}: .* another name"):
            call("https://api.test", ca=pair.cert, proxy=url)
        assert proxy.heads[0].startswith("CONNECT api.test:443 HTTP/1.1\r\n")
        assert "Basic YW5uOmNhbmFyeS1wdw==" in proxy.heads[0]
        assert "token" not in proxy.heads[0]
        call(server.url, ca=pair.cert, proxy=url)
        monkeypatch.setenv("HTTPS_PROXY", url)
        with pytest.raises(TlsError):
            call("https://api.test", ca=pair.cert)
        assert len(proxy.heads) == 2
        monkeypatch.setenv("NO_PROXY", "api.test")
        for options in [{}, {"proxy": "direct"}]:
            with pytest.raises(ConnectionFailedError):
                call("https://api.test", **options)
        assert len(proxy.heads) == 2
    assert len(server.requests) == 1


def test_a_proxy_that_refuses() -> None:
    with Proxy(b"HTTP/1.1 407 No\r\n\r\n") as proxy:
        for user, words in [("ann:canary-pw@", "refuses the user and password"), ("", "asks for a user and password")]:
            with pytest.raises(ConnectionFailedError, match=words) as caught:
                call("https://api.test", proxy=f"http://{user}127.0.0.1:{proxy.port}")
            assert "canary-pw" not in repr(caught.value) + str(caught.value)
            assert not caught.value.retryable


@pytest.mark.parametrize("proxy", ["", "socks5://u:canary-pw@p:1", "ftp://canary-pw@p", "http://u:canary-pw"])
def test_what_is_no_proxy(proxy: str) -> None:
    with pytest.raises(YionStackError, match="`proxy`") as caught:
        call("https://api.test", proxy=proxy)
    assert isinstance(caught.value, ConfigurationError)
    assert "canary-pw" not in repr(caught.value) + str(caught.value)
