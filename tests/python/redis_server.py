"""A real `redis-server` for tests, which start, stop and kill it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest


class Server:
    """A `redis-server` on a free port, without persistence."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.command = ["redis-server", "--bind", "127.0.0.1", "--save", "", "--dir", str(folder), "--logfile", "log", *options]
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        self.url = f"redis://127.0.0.1:{self.port}"
        self.start()

    def start(self) -> None:
        self.process = subprocess.Popen([*self.command, "--port", str(self.port)], stdin=subprocess.DEVNULL)
        end = time.monotonic() + 20
        while True:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            assert self.process.poll() is None and time.monotonic() < end, "redis-server does not start"
            time.sleep(0.02)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., Server]]:
    if shutil.which("redis-server") is None:
        assert os.environ.get("CI") != "true", "redis-server is not installed"
        print("SKIPPED: redis-server is not installed", file=sys.stderr)
        pytest.skip("redis-server is not installed")
    servers: list[Server] = []

    def start(*options: str) -> Server:
        servers.append(Server(tmp_path, *options))
        return servers[-1]

    yield start
    for server in servers:
        server.kill()
