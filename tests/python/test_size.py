"""What the package costs: time at import, memory for long lists."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from collections.abc import Callable

import pytest

from yionstack.testing import Sandbox

Run = Callable[..., subprocess.CompletedProcess[str]]

# Machines of CI are slow and shared.
SLOWER = 10 if os.environ.get("CI") == "true" else 1
ROWS = int(os.environ.get("ROWS") or 20_000)


def milliseconds(code: str) -> float:
    """What an import takes in a fresh process: the median of 20, of the processor's time, as others use it too."""
    timed = f"import time; started = time.process_time(); {code}; print(time.process_time() - started)"
    command = [sys.executable, "-c", timed]
    done = (subprocess.run(command, capture_output=True, text=True, check=True) for _ in range(20))
    return statistics.median(float(process.stdout) for process in done) * 1000


def test_an_import_is_quick() -> None:
    taken = milliseconds("import yionstack")
    made = milliseconds("from yionstack import YouniumClient; YouniumClient('token').accounts")
    print(f"import yionstack: {taken:.1f} ms; a client of Younium and a resource of it: {made:.1f} ms")
    assert taken < 30 * SLOWER and made < 60 * SLOWER


def test_an_import_loads_nothing_of_younium(run: Run) -> None:
    loaded = run("""
        import sys
        import yionstack
        print([name for name in sys.modules if "younium" in name or name in ("typing", "asyncio", "dataclasses")])
        client = yionstack.YouniumClient("token")
        client.accounts
        print([name for name in sys.modules if name.startswith("yionstack._generated.younium.resources.")])
        print(len([name for name in sys.modules if name.startswith("yionstack._generated.younium.models.")]) < 8)
    """)
    assert loaded.stdout.splitlines() == ["[]", "['yionstack._generated.younium.resources.accounts']", "True"], loaded


def test_what_is_public_is_shown_and_nothing_else(run: Run) -> None:
    shown = run("""
        import sys
        import yionstack
        shown = dir(yionstack)
        print("yionstack._younium" in sys.modules)
        print([name for name in ("atexit", "os", "annotations", "TYPE_CHECKING", "Sequence") if name in shown])
        print([name for name in shown if not hasattr(yionstack, name)])
        print({"YouniumClient", "AsyncYouniumClient", "YionStackClient", "errors", "__version__"} <= set(shown))
    """)
    assert shown.stdout.splitlines() == ["False", "[]", "[]", "True"], shown


READ = """
import asyncio, resource, sys, time
from yionstack import AsyncYouniumClient, YouniumClient

kind, rows, base_url, client_id, secret, legal_entity = sys.argv[1:]
options = dict(base_url=base_url, client_id=client_id, secret=secret, legal_entity=legal_entity)
scale = 1 if sys.platform == "darwin" else 1024


def peak():
    if sys.platform == "linux":  # there `getrusage` counts the parent's memory, too
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM:"))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale


def sync():
    client = YouniumClient(**options)
    assert client.invoices.list().first()  # what the first call takes, it takes once
    before = peak()
    count = total = 0
    for invoice in client.invoices.list(prefetch=2):
        count += 1
        total += invoice.total_amount or 0
    return count, before


async def later():
    async with AsyncYouniumClient(**options) as client:
        assert await client.invoices.list().first()
        before = peak()
        count = total = 0
        async for invoice in client.invoices.list(prefetch=2):
            count += 1
            total += invoice.total_amount or 0
    return count, before


started = time.perf_counter()
count, before = sync() if kind == "sync" else asyncio.run(later())
print(count, peak() - before, peak(), round(count / (time.perf_counter() - started)))
"""


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.skipif(sys.platform == "win32", reason="the module `resource` is not there")
def test_a_long_list_needs_no_more_memory(run: Run, kind: str) -> None:
    """20,000 rows; as many as the variable ROWS says."""
    with Sandbox(younium_rows={"invoices": ROWS}) as sandbox:
        arguments = (str(ROWS), sandbox.base_url, sandbox.younium_client_id, sandbox.younium_secret, sandbox.legal_entity)
        done = run(READ, kind, *arguments, timeout=30 + ROWS / 500)
    assert done.returncode == 0, done.stderr
    count, grown, most, speed = map(int, done.stdout.split())
    print(f"{kind}: {count} rows, {speed} rows/s, {most / 1e6:.0f} MB at most, {grown / 1e6:.1f} MB more than before the list")
    assert count == ROWS and grown < 50_000_000
