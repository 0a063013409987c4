"""One grant in many processes: forked, spawned, killed."""

from __future__ import annotations

import concurrent.futures
import http.client
import os
import signal
import socket
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from yionstack import YionStackClient
from yionstack.stores import FileStore
from yionstack.testing import Sandbox

CI = os.environ.get("CI") == "true"
ROUNDS = int(os.environ.get("ROUNDS") or (100 if CI else 20))
REFRESH = {"grant_type": "refresh_token"}
Run = Callable[..., subprocess.CompletedProcess[str]]

HEAD = """
import os, signal, sys, threading, time
from yionstack import *
from yionstack.stores import *
url, business, folder = sys.argv[1:4]
def make(**more):
    store = FileStore(folder + "/state", config_dir=folder + "/config")
    return YionStackClient(**(dict(client_id="yion_sandbox", client_secret="ysk_sandbox_secret", base_url=url, store=store) | more))
"""


def code(body: str) -> str:
    return HEAD + textwrap.dedent(body)


def bound(seconds: float) -> float:
    """A bound in time: machines that run CI bear ten times as much."""
    return seconds * (10 if CI else 1)


@pytest.fixture
def issued(sandbox: Sandbox, business: str) -> dict[str, Any]:
    return sandbox.issue_tokens(business=business)


@pytest.fixture
def stored(sandbox: Sandbox, business: str, issued: dict[str, Any], tmp_path: Path) -> tuple[str, str, str]:
    """The arguments of a program that finds a grant in a file store."""
    store = FileStore(tmp_path / "state", config_dir=tmp_path / "config")
    client = YionStackClient(
        base_url=sandbox.base_url, client_id=sandbox.client_id, client_secret=sandbox.client_secret, store=store
    )
    client.auth.adopt(issued["refresh_token"], access_token=issued["access_token"], expires_in=3600)
    return sandbox.base_url, business, str(tmp_path)


class Gunicorn:
    """gunicorn with four preloaded workers, behind a socket in the file system."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.path = str(folder / "http.sock")
        command = ["gunicorn", "--preload", "--workers=4", "--no-control-socket", f"--bind=unix:{self.path}", "invoices:app"]
        self.process = subprocess.Popen(
            [sys.executable, "-m", *command],
            cwd=Path(__file__).parent / "apps",
            env=os.environ | environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        end = time.monotonic() + 20
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > end:
                self.process.kill()
                raise AssertionError(self.process.communicate()[1])
            time.sleep(0.05)

    def answers(self) -> bool:
        with socket.socket(socket.AF_UNIX) as probe:
            return probe.connect_ex(self.path) == 0

    def ask(self) -> tuple[str, str, float]:
        """Which worker answered, what, and after how many seconds."""
        connection = http.client.HTTPConnection("localhost", timeout=30)
        connection.sock = socket.socket(socket.AF_UNIX)
        connection.sock.settimeout(30)
        started = time.monotonic()
        connection.sock.connect(self.path)
        connection.request("GET", "/")
        worker, came = connection.getresponse().read().decode().split()
        connection.close()
        return worker, came, time.monotonic() - started

    def ask_often(self) -> list[tuple[str, str, float]]:
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            return list(pool.map(lambda _: self.ask(), range(64)))

    def stop(self) -> str:
        self.process.terminate()
        return self.process.communicate(timeout=20)[1]


@pytest.fixture
def gunicorn(sandbox: Sandbox, business: str, issued: dict[str, Any], tmp_path: Path) -> Iterator[Callable[..., Gunicorn]]:
    started: list[Gunicorn] = []

    def start(**more: str) -> Gunicorn:
        grant = {"SANDBOX": sandbox.base_url, "BUSINESS": business}
        tokens = {"ACCESS": issued["access_token"], "REFRESH": issued["refresh_token"]}
        started.append(Gunicorn(tmp_path, grant | tokens | more))
        return started[-1]

    yield start
    for server in started:
        if server.process.poll() is None:
            server.process.kill()
            server.process.communicate()


def test_gunicorn_with_files(gunicorn: Callable[..., Gunicorn], sandbox: Sandbox, tmp_path: Path) -> None:
    server = gunicorn(GRANTS=str(tmp_path))
    assert {came for _, came, _ in server.ask_often()} == {"5"} and sandbox.counters()["refreshes"] == 0
    for generation in (1, 2, 3):
        sandbox.advance(3600)
        sandbox.fault(match=REFRESH, delay_ms=300)
        answers = server.ask_often()
        assert {came for _, came, _ in answers} == {"5"}
        assert len({worker for worker, _, _ in answers}) == 4, "all workers met the expired token"
        assert sandbox.counters()["refreshes"] == generation and sandbox.counters()["reuse_detected"] == 0
    assert "Traceback" not in server.stop() and server.process.returncode == 0


def test_gunicorn_with_memory(gunicorn: Callable[..., Gunicorn], sandbox: Sandbox) -> None:
    server = gunicorn()
    assert {came for _, came, _ in server.ask_often()} == {"5"}
    sandbox.advance(3600)
    answers = server.ask_often()
    assert {came for _, came, _ in answers} == {"ForkedMemoryStoreError"} and len({worker for worker, _, _ in answers}) == 4
    assert max(seconds for _, _, seconds in answers) < bound(1)
    assert sandbox.counters()["refreshes"] == 0 and sandbox.counters()["reuse_detected"] == 0
    server.stop()


@pytest.mark.parametrize("how", ["fork", "spawn", "forkserver"])
def test_multiprocessing(how: str, sandbox: Sandbox, stored: tuple[str, str, str], tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        code(f"""
        import multiprocessing
        client = make()
        def work(_):
            return len(client.invoices.list(business)), os.getpid()
        if __name__ == "__main__":
            if {how == "fork"}:
                client.invoices.list(business)
            context = multiprocessing.get_context({how!r})
            ready = context.Barrier(4)
            with context.Pool(4, initializer=ready.wait) as pool:
                print({{count for count, _ in pool.map(work, range(40), chunksize=1)}})
        """)
    )
    sandbox.advance(3600)
    sandbox.fault(match=REFRESH, delay_ms=200)
    done = subprocess.run([sys.executable, program, *stored], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "{5}\n", done.stderr
    assert sandbox.counters()["refreshes"] == 1 and sandbox.counters()["reuse_detected"] == 0


def test_fork_while_threads_refresh(run: Run, sandbox: Sandbox, stored: tuple[str, str, str]) -> None:
    done = run(
        code("""
        client = make()
        stop = False
        def work():
            while not stop:
                client.auth.refresh()
        threads = [threading.Thread(target=work) for _ in range(16)]
        for thread in threads: thread.start()
        for _ in range(int(sys.argv[4])):
            time.sleep(0.005)
            child = os.fork()
            if child == 0:
                client.auth.refresh()
                os._exit(0 if len(client.invoices.list(business)) == 5 else 1)
            assert os.waitpid(child, 0)[1] == 0
        stop = True
        for thread in threads: thread.join()
        print("done")
        """),
        *stored,
        str(ROUNDS),
        timeout=60 + ROUNDS,
    )
    assert done.stdout == "done\n", done.stderr
    # how many is a matter of luck: who meets a newer token in the store takes it
    assert sandbox.counters()["refreshes"] > 2 and sandbox.counters()["reuse_detected"] == 0


def test_a_child_that_outlives_its_killed_parent_has_no_lock(run: Run, sandbox: Sandbox, stored: tuple[str, str, str]) -> None:
    sandbox.advance(3600)
    sandbox.fault(match=REFRESH, hang=True)
    program = code("""
        client = make()
        threading.Thread(target=client.invoices.list, args=(business,), daemon=True).start()
        time.sleep(0.5)
        child = os.fork()
        if child == 0:
            time.sleep(60)
            os._exit(0)
        print(child, flush=True)
        time.sleep(60)
        """)
    parent = subprocess.Popen([sys.executable, "-W", "ignore", "-c", program, *stored], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    try:
        measure = code("""
            client = make()
            started = time.monotonic()
            print(len(client.invoices.list(business)), time.monotonic() - started)
            """)
        done = run(measure, *stored)
        os.kill(child, 0)  # still there
    finally:
        os.kill(child, signal.SIGKILL)
        parent.stdout.close()
    count, seconds = done.stdout.split()
    assert count == "5" and float(seconds) < bound(1), f"{seconds} s: {done.stderr}"
    assert sandbox.counters()["reuse_detected"] == 0
