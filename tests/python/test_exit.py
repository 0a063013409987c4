"""The end of a program, with calls and refreshes in flight."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from test_fork import CI, HEAD, REFRESH, Run, bound, code, issued, stored

from yionstack import YionStackClient
from yionstack.stores import FileStore
from yionstack.testing import Sandbox

__all__ = ["issued", "stored"]  # fixtures
ROUNDS = int(os.environ.get("ROUNDS") or (20 if CI else 5))
INVOICES = {"path": "/api/v1/accounting/invoices"}
TERMINATE = "os.kill(os.getpid(), signal.SIGTERM); time.sleep(60)"
HOWS = {"pass": 0, "sys.exit(3)": 3, TERMINATE: -signal.SIGTERM}

THREADS = """
def work():
    client.invoices.list(business)
for _ in range(64):
    threading.Thread(target=work, daemon=True).start()
"""
LOOP = """
import asyncio
later = AsyncYionStackClient(client_id="yion_sandbox", client_secret="ysk_sandbox_secret", base_url=url, store=store)
async def main():
    await asyncio.gather(*(later.invoices.list(business) for _ in range(64)))
threading.Thread(target=lambda: asyncio.run(main()), daemon=True).start()
"""


def leave(program: str, arguments: tuple[str, ...]) -> tuple[int, str, str, float]:
    """Runs a program that says when it is leaving; gives how it left, and how long that took."""
    process = subprocess.Popen(
        [sys.executable, "-c", HEAD + program, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    first = process.stdout.readline()
    started = time.monotonic()
    out, err = process.communicate(timeout=30)
    assert first == "leaving\n", err
    return process.returncode, out, err, time.monotonic() - started


@pytest.mark.parametrize("how", HOWS)
@pytest.mark.parametrize("work", [THREADS, LOOP], ids=["threads", "loop"])
def test_64_calls_in_flight(sandbox: Sandbox, stored: tuple[str, str, str], work: str, how: str) -> None:
    sandbox.fault(match=INVOICES, times="always", hang=True)
    program = f'store = FileStore(folder + "/state", config_dir=folder + "/config")\nclient = make()\n{work}\n'
    program += f"time.sleep(0.7)\nprint('leaving', flush=True)\n{how}\n"
    status, out, err, seconds = leave(program, stored)
    assert (status, out, err) == (HOWS[how], "", "")
    assert seconds < bound(2)


def begin_again(sandbox: Sandbox, stored: tuple[str, str, str]) -> None:
    """Puts a new grant, whose first token is still to come, into the place of the kept one."""
    base_url, business, folder = stored
    store = FileStore(f"{folder}/state", config_dir=f"{folder}/config")
    app = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
    with YionStackClient(base_url=base_url, store=store, **app) as client:
        client.auth.forget()
        client.auth.adopt(sandbox.issue_tokens(business=business)["refresh_token"])


def refreshing(turn: int, how: str) -> str:
    """A program that leaves before, while or after the answer to its refresh comes."""
    return f"client = make()\n{THREADS}\ntime.sleep({0.15 + 0.3 * turn / ROUNDS})\nprint('leaving', flush=True)\n{how}\n"


@pytest.mark.parametrize("how", ["pass", "sys.exit(3)"])
def test_a_refresh_in_flight(sandbox: Sandbox, stored: tuple[str, str, str], run: Run, how: str) -> None:
    for turn in range(ROUNDS):
        # a grant of its own each time: what 401s may force in a minute is limited
        begin_again(sandbox, stored)
        sandbox.fault(match=REFRESH, delay_ms=300)
        before = sandbox.counters()["refreshes"]
        status, out, err, seconds = leave(refreshing(turn, how), stored)
        assert (status, out, err) == (HOWS[how], "", "") and seconds < bound(5)
        done = run(code("print(len(make().invoices.list(business)))"), *stored)
        assert done.stdout == "5\n", done.stderr
        assert sandbox.counters()["refreshes"] == before + 1, f"turn {turn}: the next process refreshed again"
    assert sandbox.counters()["reuse_detected"] == 0


@pytest.mark.parametrize("policy", ["grace"])
def test_a_refresh_in_flight_when_no_hook_runs(sandbox: Sandbox, stored: tuple[str, str, str], run: Run) -> None:
    # the one window that is left: answered by the server, and not in the journal yet
    for turn in range(ROUNDS):
        # a grant of its own each time: what 401s may force in a minute is limited
        begin_again(sandbox, stored)
        sandbox.fault(match=REFRESH, delay_ms=300)
        status, out, err, seconds = leave(refreshing(turn, TERMINATE), stored)
        assert (status, out, err) == (-signal.SIGTERM, "", "") and seconds < bound(2)
        done = run(code("print(len(make().invoices.list(business)))"), *stored)
        assert done.stdout == "5\n", f"turn {turn}: {done.stderr}"


def test_a_handler_that_joins_a_thread_in_a_call(sandbox: Sandbox, stored: tuple[str, str, str], tmp_path: Path) -> None:
    sandbox.fault(match=INVOICES, times="always", hang=True)
    # registered before the package is imported, so that it runs after the package's own hook
    program = """
import atexit, sys, threading, time
def join():
    thread.join()
    print("joined", flush=True)
atexit.register(join)
""" + code("""
    client = make()
    thread = threading.Thread(target=client.invoices.list, args=(business,), daemon=True)
    thread.start()
    time.sleep(0.4)
    print("leaving", flush=True)
    """)
    process = subprocess.run([sys.executable, "-c", program, *stored], capture_output=True, text=True, timeout=20, check=False)
    assert (process.returncode, process.stdout, process.stderr) == (0, "leaving\njoined\n", "")


def test_a_handler_that_waits_for_an_answer(sandbox: Sandbox, stored: tuple[str, str, str]) -> None:
    sandbox.fault(match=INVOICES, delay_ms=600)
    work = """
import atexit
client = make()
found = []
thread = threading.Thread(target=lambda: found.append(len(client.invoices.list(business))), daemon=True)
atexit.register(lambda: (thread.join(), print(found, len(client.contacts.list(business)))))
thread.start()
time.sleep(0.3)
print("leaving", flush=True)
"""
    status, out, err, _ = leave(work, stored)
    assert (status, out, err) == (0, "[5] 5\n", "")


def test_handlers_may_make_calls_to_the_end(sandbox: Sandbox, stored: tuple[str, str, str]) -> None:
    program = "import atexit\natexit.register(lambda: print(len(make().invoices.list(business))))\n" + code("")
    process = subprocess.run([sys.executable, "-c", program, *stored], capture_output=True, text=True, timeout=20, check=False)
    assert (process.returncode, process.stdout, process.stderr) == (0, "5\n", "")


def test_stores_and_listeners_of_the_users_own(sandbox: Sandbox, stored: tuple[str, str, str]) -> None:
    sandbox.advance(3600)
    sandbox.fault(match=REFRESH, delay_ms=400)
    examples = str(Path(__file__).parents[2] / "bindings-python" / "examples")
    work = f"""
sys.path.append({examples!r})
from own_store import SqliteStore
import asyncio
class Later:
    def __init__(self): self.store = SqliteStore(folder + "/own.db")
    async def load(self, *a): return await asyncio.to_thread(self.store.load, *a)
    async def compare_and_swap(self, *a): return await asyncio.to_thread(self.store.compare_and_swap, *a)
    async def lease(self, *a): return await asyncio.to_thread(self.store.lease, *a)
    async def release(self, *a): return await asyncio.to_thread(self.store.release, *a)
tokens = make().auth.tokens()
client = make(store=Later(), store_key="ab" * 32, on_event=lambda event: print(event.kind, flush=True))
client.auth.adopt(tokens.refresh_token)
threading.Thread(target=client.auth.refresh, daemon=True).start()
time.sleep(0.2)
print("leaving", flush=True)
"""
    status, out, err, seconds = leave(work, stored)
    assert (status, out, err) == (0, "refreshed\n", "") and seconds < bound(5)


def test_nobody_listens_any_more(stored: tuple[str, str, str]) -> None:
    work = """
client = make(on_event=lambda event: time.sleep(0.2))
for _ in range(50):
    client.auth.refresh()
print("leaving", flush=True)
"""
    status, out, err, seconds = leave(work, stored)
    assert (status, out, err) == (0, "", "") and seconds < bound(2)
