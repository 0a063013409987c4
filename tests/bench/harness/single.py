"""Measurements that are no contests: tokens, and memory."""

from __future__ import annotations

import json
import subprocess
import urllib.request
from dataclasses import dataclass
from statistics import median

from .build import Failed, Programs
from .contest import Arena

HELD = 100_000
HOLDERS = ("ours", "httpx+pydantic", "dicts", "urllib3+msgspec", "generated")


@dataclass(frozen=True)
class Tokens:
    """Nanoseconds and allocations of a token from the cache; refreshes and seconds of stampedes."""

    nanoseconds: list[float]
    allocations: list[float]
    call_nanoseconds: float
    refreshes: list[int]
    served: list[float]
    called: list[float]
    channel: list[float]


def tokens(programs: Programs, times: int) -> Tokens:
    """Runs the program `tokens` a few times."""
    nanoseconds: list[float] = []
    allocations: list[float] = []
    calls, refreshes, served, called, channel = [], [], [], [], []
    for _ in range(times):
        done = subprocess.run([str(programs.tokens)], check=False, capture_output=True, text=True)
        if done.returncode != 0:
            raise Failed(f"`tokens` failed: {done.stderr}")
        cached, only_tokens, whole_calls, bare = map(json.loads, done.stdout.splitlines())
        nanoseconds += cached["nanoseconds"]
        allocations += cached["allocations"]
        calls.append(cached["call"]["nanoseconds"])
        refreshes += [only_tokens["refreshes"], whole_calls["refreshes"]]
        served.append(only_tokens["last_served"])
        called.append(whole_calls["last_served"])
        channel.append(bare["last_served"])
    return Tokens(nanoseconds, allocations, median(calls), refreshes, served, called, channel)


@dataclass(frozen=True)
class Memory:
    """Bytes of an answer, and what each holder of it needs."""

    received: int
    held: dict[str, float]


def memory(arena: Arena, times: int) -> Memory:
    """Holds a large answer in fresh processes."""
    url = arena.url(HELD)
    held: dict[str, float] = {}
    for name in HOLDERS:
        found = []
        for _ in range(times):
            with arena.worker("python", name) as worker:
                answer = worker.ask(do="hold", warm=arena.url(10), url=url)
            if answer["rows"] != HELD:
                raise Failed(f"`{name}` holds {answer['rows']} rows")
            found.append(answer["bytes"])
        held[name] = median(found)
    return Memory(_length(url), held)


def _length(url: str) -> int:
    request = urllib.request.Request(f"{url}/api/v1/accounting/invoices", headers={"Authorization": "Bearer bench"})
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request) as answer:
        return int(answer.headers["content-length"])
