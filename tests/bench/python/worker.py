"""One contender in a process of its own: reads commands, one JSON object a line, and answers each with one.

`prepare` makes the client and checks all it gets once; `run` makes a number of requests and says what they cost.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import resource
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import checksum
import contenders


def main() -> None:
    name = sys.argv[1]
    state: Any = None
    for line in sys.stdin:
        command = json.loads(line)
        do = command.pop("do")
        if do == "prepare":
            state = MODES[command.pop("mode")](name, **command)
            answer = {"whole": state.check()}
        elif do == "run":
            answer = timed(lambda: state.run(**command))
        else:
            answer = held(name, **command)
        print(json.dumps(answer), flush=True)
    if state is not None:
        state.close()


def timed(work: Callable[[], set[str]]) -> dict[str, Any]:
    """CPU time of this process, user and system, and time on the clock."""
    before, started = resource.getrusage(resource.RUSAGE_SELF), time.perf_counter()
    sums = work()
    ended, after = time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF)
    cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return {"cpu": cpu, "wall": ended - started, "sums": sorted(sums)}


class Contest:
    """What the modes share."""

    def __init__(self, name: str, url: str, fields: str, callers: int) -> None:
        sync, asynchronous, models, self.text = contenders.ALL[name]
        self.callers = callers
        self.read = checksum.BY_NAME[fields]
        self.make = {"sync": sync, "async": asynchronous}
        self.arguments = (url, contenders.reader(models) if models else None)


class Sequential(Contest):
    """One request after the other, on one thread."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.client = self.make["sync"](*self.arguments)

    def check(self) -> str:
        return checksum.whole(self.client.list(), self.text)

    def run(self, requests: int) -> set[str]:
        fetch, read, text = self.client.list, self.read, self.text
        return {read(fetch(), text) for _ in range(requests)}

    def close(self) -> None:
        self.client.close()


class Threads(Sequential):
    """Several threads that share one client."""

    def run(self, requests: int) -> set[str]:
        sums: set[str] = set()
        share = requests // self.callers

        def loop() -> None:
            sums.update(Sequential.run(self, share))

        threads = [threading.Thread(target=loop) for _ in range(self.callers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return sums


class Concurrent(Contest):
    """Several loops at once in one event loop."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.loop = asyncio.new_event_loop()
        self.client = self.loop.run_until_complete(self._make())

    async def _make(self) -> Any:
        return self.make["async"](*self.arguments)

    def check(self) -> str:
        return checksum.whole(self.loop.run_until_complete(self.client.list()), self.text)

    def run(self, requests: int) -> set[str]:
        return self.loop.run_until_complete(self._run(requests // self.callers))

    async def _run(self, share: int) -> set[str]:
        fetch, read, text = self.client.list, self.read, self.text

        async def loop() -> set[str]:
            return {read(await fetch(), text) for _ in range(share)}

        return set().union(*await asyncio.gather(*(loop() for _ in range(self.callers))))

    def close(self) -> None:
        self.loop.run_until_complete(self.client.close())
        self.loop.close()


MODES: dict[str, Callable[..., Any]] = {"sync": Sequential, "threads": Threads, "async": Concurrent}


def held(name: str, warm: str, url: str) -> dict[str, Any]:
    """Memory that an answer holds, beyond what the same process needed after a small one."""
    sync, _, models, text = contenders.ALL[name]
    read = contenders.reader(models) if models else None
    small = sync(warm, read)
    rows = small.list()
    sums = None if name == "dicts" else checksum.three(rows, text)
    del rows
    client = sync(url, read)
    before = proportional()
    rows = client.list()
    after_reading = None if name == "dicts" else checksum.three(rows, text)
    after = proportional()
    count = len(rows)  # type: ignore[arg-type]
    del rows
    small.close()
    client.close()
    return {"bytes": after - before, "rows": count, "sums": [after_reading] if sums else []}


def proportional() -> int:
    """Proportional set size in bytes, after the garbage collector has run."""
    gc.collect()
    with open(f"/proc/{os.getpid()}/smaps_rollup", encoding="ascii") as rollup:
        for line in rollup:
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    raise RuntimeError("no Pss in smaps_rollup")


if __name__ == "__main__":
    main()
