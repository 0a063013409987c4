"""Everybody who takes part, in one form: `Sync` and `Async` classes made with a base URL, with `list` and `close`.

Libraries are imported by the contender that uses them, so that memory and start-up are its own.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable
from typing import Any, Protocol

TOKEN = "bench-token"
BUSINESS = "b"
PATH = "/api/v1/accounting/invoices"
HEADERS = {"authorization": f"Bearer {TOKEN}", "accept": "application/json", "x-business-id": BUSINESS}

Reader = Callable[[bytes], Iterable[Any]]


class Sync(Protocol):
    def list(self) -> Iterable[Any]: ...
    def close(self) -> None: ...


class Async(Protocol):
    async def list(self) -> Iterable[Any]: ...
    async def close(self) -> None: ...


def reader(name: str) -> Reader:
    """How bytes become rows: with `pydantic` or `msgspec`."""
    module = importlib.import_module(f"models_{name}")
    return module.read  # type: ignore[no-any-return]


class OursSync:
    def __init__(self, base_url: str, read: Reader | None) -> None:
        from yionstack import YionStackClient

        self._client = YionStackClient(token=TOKEN, base_url=base_url, body_limit=256 * 1024 * 1024)

    def list(self) -> Iterable[Any]:
        return self._client.invoices.list(BUSINESS)

    def close(self) -> None:
        self._client.close()


class OursAsync:
    def __init__(self, base_url: str, read: Reader | None) -> None:
        from yionstack import AsyncYionStackClient

        self._client = AsyncYionStackClient(token=TOKEN, base_url=base_url, body_limit=256 * 1024 * 1024)

    async def list(self) -> Iterable[Any]:
        return await self._client.invoices.list(BUSINESS)

    async def close(self) -> None:
        await self._client.aclose()


class GeneratedSync:
    def __init__(self, base_url: str, read: Reader | None) -> None:
        from generated_sdk import Client

        self._client = Client(token=TOKEN, base_url=base_url)

    def list(self) -> Iterable[Any]:
        return self._client.invoices.list(business_id=BUSINESS)

    def close(self) -> None:
        self._client.close()


class GeneratedAsync:
    def __init__(self, base_url: str, read: Reader | None) -> None:
        from generated_sdk import AsyncClient

        self._client = AsyncClient(token=TOKEN, base_url=base_url)

    async def list(self) -> Iterable[Any]:
        return await self._client.invoices.list(business_id=BUSINESS)

    async def close(self) -> None:
        await self._client.close()


class HttpxSync:
    def __init__(self, base_url: str, read: Reader) -> None:
        import httpx

        self._client, self._url, self._read = httpx.Client(headers=HEADERS), base_url + PATH, read

    def list(self) -> Iterable[Any]:
        answer = self._client.get(self._url)
        answer.raise_for_status()
        return self._read(answer.content)

    def close(self) -> None:
        self._client.close()


class HttpxAsync:
    def __init__(self, base_url: str, read: Reader) -> None:
        import httpx

        # room for all callers at once: the default would make some of them wait
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=None)
        self._client = httpx.AsyncClient(headers=HEADERS, limits=limits, timeout=60)
        self._url, self._read = base_url + PATH, read

    async def list(self) -> Iterable[Any]:
        answer = await self._client.get(self._url)
        answer.raise_for_status()
        return self._read(answer.content)

    async def close(self) -> None:
        await self._client.aclose()


class RequestsSync:
    def __init__(self, base_url: str, read: Reader) -> None:
        import requests

        self._session, self._url, self._read = requests.Session(), base_url + PATH, read
        self._session.headers.update(HEADERS)
        self._session.trust_env = False

    def list(self) -> Iterable[Any]:
        answer = self._session.get(self._url)
        answer.raise_for_status()
        return self._read(answer.content)

    def close(self) -> None:
        self._session.close()


class Urllib3Sync:
    def __init__(self, base_url: str, read: Reader) -> None:
        import urllib3

        self._pool, self._url, self._read = urllib3.PoolManager(maxsize=16), base_url + PATH, read

    def list(self) -> Iterable[Any]:
        answer = self._pool.request("GET", self._url, headers=HEADERS)
        if answer.status != 200:
            raise RuntimeError(answer.status)
        return self._read(answer.data)

    def close(self) -> None:
        self._pool.clear()


class PyreqwestSync:
    def __init__(self, base_url: str, read: Reader) -> None:
        from pyreqwest.client import SyncClientBuilder

        self._client = SyncClientBuilder().error_for_status(True).build()
        self._url, self._read = base_url + PATH, read

    def list(self) -> Iterable[Any]:
        answer = self._client.get(self._url).headers(HEADERS).build().send()
        return self._read(answer.bytes())

    def close(self) -> None:
        self._client.close()


class PyreqwestAsync:
    def __init__(self, base_url: str, read: Reader) -> None:
        from pyreqwest.client import ClientBuilder

        self._client = ClientBuilder().error_for_status(True).build()
        self._url, self._read = base_url + PATH, read

    async def list(self) -> Iterable[Any]:
        answer = await self._client.get(self._url).headers(HEADERS).build().send()
        return self._read(await answer.bytes())

    async def close(self) -> None:
        await self._client.close()


class AiohttpAsync:
    def __init__(self, base_url: str, read: Reader) -> None:
        import aiohttp

        connector = aiohttp.TCPConnector(limit=0)
        self._session = aiohttp.ClientSession(headers=HEADERS, connector=connector)
        self._url, self._read = base_url + PATH, read

    async def list(self) -> Iterable[Any]:
        async with self._session.get(self._url) as answer:
            answer.raise_for_status()
            return self._read(await answer.read())

    async def close(self) -> None:
        await self._session.close()


class FloorSync:
    """No contender but a yardstick: the bytes through a bare socket, and rows that were decoded once before."""

    def __init__(self, base_url: str, read: Reader) -> None:
        import socket
        from urllib.parse import urlsplit

        url = urlsplit(base_url)
        self._socket = socket.create_connection((url.hostname, url.port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        head = "".join(f"{name}: {value}\r\n" for name, value in HEADERS.items())
        self._request = f"GET {url.path}{PATH} HTTP/1.1\r\nhost: {url.netloc}\r\n{head}\r\n".encode()
        self._buffer = memoryview(bytearray(1 << 20))
        self._length = 0
        self._rows = read(self._first())

    def _first(self) -> bytes:
        self._socket.sendall(self._request)
        answer = b""
        while b"\r\n\r\n" not in answer:
            answer += self._socket.recv(65536)
        head, _, body = answer.partition(b"\r\n\r\n")
        length = int(head.partition(b"content-length: ")[2].partition(b"\r\n")[0])
        self._length = len(head) + 4 + length
        while len(body) < length:
            body += self._socket.recv(65536)
        return body

    def list(self) -> Iterable[Any]:
        self._socket.sendall(self._request)
        received = 0
        while received < self._length:
            received += self._socket.recv_into(self._buffer[received:])
        return self._rows

    def close(self) -> None:
        self._socket.close()


class JsonSync(HttpxSync):
    """Plain dictionaries: no contender but the yardstick of memory."""

    def __init__(self, base_url: str, read: Reader | None) -> None:
        import json

        super().__init__(base_url, json.loads)


# name: (sync, async, models, whether decimals arrive as text)
ALL: dict[str, tuple[Any, Any, str | None, bool]] = {
    "ours": (OursSync, OursAsync, None, False),
    "httpx+pydantic": (HttpxSync, HttpxAsync, "pydantic", False),
    "generated": (GeneratedSync, GeneratedAsync, None, True),
    "requests+pydantic": (RequestsSync, None, "pydantic", False),
    "urllib3+msgspec": (Urllib3Sync, None, "msgspec", False),
    "pyreqwest+msgspec": (PyreqwestSync, PyreqwestAsync, "msgspec", False),
    "aiohttp+msgspec": (None, AiohttpAsync, "msgspec", False),
    "floor": (FloorSync, None, "msgspec", False),
    "dicts": (JsonSync, None, None, True),
}
