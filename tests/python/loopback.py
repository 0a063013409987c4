"""A server of the tests' own, which answers as it is told and keeps what arrived."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit


class Request(NamedTuple):
    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes


class Answer(NamedTuple):
    body: bytes | object = b""
    status: int = 200
    headers: dict[str, str] = {}


class Loopback:
    """Answers every request with what `answer` makes of it. Bodies that are no bytes become JSON."""

    def __init__(self, answer: Callable[[Request], Answer]) -> None:
        self.requests: list[Request] = []
        requests = self.requests

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def handle_any(self) -> None:
                url = urlsplit(self.path)
                length = int(self.headers.get("content-length") or 0)
                headers = {name.lower(): value for name, value in self.headers.items()}
                request = Request(self.command, url.path, dict(parse_qsl(url.query)), headers, self.rfile.read(length))
                requests.append(request)
                made = answer(request)
                body = made.body if isinstance(made.body, bytes) else json.dumps(made.body).encode()
                self.send_response(made.status)
                own = {"content-length": str(len(body))}
                if not isinstance(made.body, bytes):
                    own["content-type"] = "application/json"
                for name, value in {**own, **made.headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)
                if int(made.headers.get("content-length", len(body))) > len(body):
                    self.close_connection = True

            do_GET = do_POST = do_PATCH = do_DELETE = handle_any

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.base_url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def last(self) -> Request:
        return self.requests[-1]

    def last_json(self) -> Any:
        """The last body, with its numbers as they stand there."""
        return json.loads(self.last.body, parse_float=str, parse_int=str)

    def __enter__(self) -> Loopback:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()


def page(rows: list[Any], number: int = 1, pages: int = 1, total: int | None = None) -> dict[str, Any]:
    """A page of Younium's, of version 2.1."""
    count = total if total is not None else len(rows)
    return {"pageNumber": number, "pageSize": 100, "totalPages": pages, "totalCount": count, "data": rows}
