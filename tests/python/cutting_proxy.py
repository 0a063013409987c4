"""A TCP proxy in front of the sandbox, which lets through so many bytes of a request or of an answer and then ends."""

from __future__ import annotations

import select
import socket
import struct
import threading
from dataclasses import dataclass
from types import TracebackType
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

Part = Literal["request", "answer"]


class Cut(NamedTuple):
    part: Part
    after: int
    reset: bool = False


@dataclass
class Exchange:
    """A request, and what was let through of its answer."""

    cut: Cut | None
    request: bytes = b""
    answer: bytes = b""

    def header(self, name: str) -> str | None:
        for line in self.request.split(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")[1:]:
            key, _, value = line.partition(":")
            if key.lower() == name:
                return value.strip()
        return None


class CuttingProxy:
    def __init__(self, base_url: str) -> None:
        server = urlsplit(base_url)
        self._server = (str(server.hostname), int(server.port or 80))
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.base_url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._lock = threading.Lock()
        self._cut: Cut | None = None
        self.exchanges: list[Exchange] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> CuttingProxy:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._listener.close()

    def arm(self, cut: Cut | None) -> None:
        """Cuts the next exchange, whatever its connection, and forgets those before."""
        with self._lock:
            self._cut = cut
            self.exchanges = []

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            server = socket.create_connection(self._server)
            for each in (client, server):
                each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._carry, args=(client, server), daemon=True).start()

    def _carry(self, client: socket.socket, server: socket.socket) -> None:
        exchange: Exchange | None = None
        with client, server:
            while True:
                ready, _, _ = select.select([client, server], [], [])
                source, part = (client, "request") if client in ready else (server, "answer")
                try:
                    data = source.recv(65536)
                except OSError:
                    return
                if not data:
                    return
                if part == "request":
                    exchange = self._of(exchange)
                    end = self._end(exchange, exchange.request, data, "request")
                    exchange.request += data
                    sink = server
                else:
                    assert exchange is not None, "an answer to nothing"
                    end = self._end(exchange, exchange.answer, data, "answer")
                    exchange.answer += data[:end]
                    sink = client
                try:
                    sink.sendall(data[:end])
                except OSError:
                    return
                if end is not None:
                    self._finish(exchange, client, server)
                    return

    def _of(self, exchange: Exchange | None) -> Exchange:
        """The exchange that bytes of the client belong to."""
        with self._lock:
            if exchange is not None and not exchange.answer and any(exchange is one for one in self.exchanges):
                return exchange
            exchange = Exchange(self._cut)
            self._cut = None
            self.exchanges.append(exchange)
            return exchange

    @staticmethod
    def _end(exchange: Exchange, before: bytes, data: bytes, part: Part) -> int | None:
        """How many of these bytes are let through, where it ends with them."""
        cut = exchange.cut
        if cut is None or cut.part != part or len(before) + len(data) <= cut.after:
            return None
        return cut.after - len(before)

    @staticmethod
    def _finish(exchange: Exchange, client: socket.socket, server: socket.socket) -> None:
        if exchange.cut is not None and exchange.cut.reset:
            for each in (client, server):
                each.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return
        server.close()
        try:
            client.shutdown(socket.SHUT_WR)
            client.settimeout(5)
            while client.recv(65536):
                pass
        except OSError:
            pass
