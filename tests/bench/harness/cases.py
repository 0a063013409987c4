"""Who competes in what, and the goals: data, no code."""

from __future__ import annotations

from dataclasses import dataclass, replace

OURS = "ours"


@dataclass(frozen=True)
class Entry:
    """One contender in one setting."""

    contender: str
    label: str
    n: int
    mode: str = "sync"
    callers: int = 1
    fields: str = "three"
    iterate: bool = False


@dataclass(frozen=True)
class Case:
    """Entries that take turns in the same rounds."""

    id: str
    language: str
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Goal:
    """What is to be reached. `measure` of `ours` divided by that of `peer`, or alone when there is no peer."""

    id: str
    case: str
    title: str
    measure: str
    bound: float
    peer: str | None = None
    ours: str = OURS
    at_least: bool = False
    unit: str = ""


PYTHON = ("ours", "httpx+pydantic", "requests+pydantic", "urllib3+msgspec", "pyreqwest+msgspec", "generated")
#: Beside the contenders, where it helps to know what nobody can beat.
FLOOR = (*PYTHON, "floor")
PYTHON_ASYNC = ("ours", "httpx+pydantic", "aiohttp+msgspec", "pyreqwest+msgspec", "generated")
NODE = ("ours", "undici", "fetch", "axios")
RUST = ("ours", "hyper", "hyper-connection")


def _all(contenders: tuple[str, ...], **setting: object) -> tuple[Entry, ...]:
    return tuple(Entry(contender=name, label=name, **setting) for name in contenders)  # type: ignore[arg-type]


def _sizes(*sizes: int) -> tuple[Entry, ...]:
    return tuple(Entry(contender=OURS, label=f"N={n}", n=n) for n in sizes)


def _callers(mode: str) -> tuple[Entry, ...]:
    return tuple(Entry(contender=OURS, label=f"{many} at once", n=1, mode=mode, callers=many) for many in (64, 1024))


CASES = (
    Case("py-1", "python", "one after the other, N=1", _all(FLOOR, n=1)),
    Case("py-100", "python", "one after the other, N=100", _all(FLOOR, n=100)),
    Case("py-100-all", "python", "one after the other, N=100, all fields read", _all(FLOOR, n=100, fields="every")),
    Case("py-1000", "python", "one after the other, N=1000", _all(PYTHON[:5], n=1000)),
    Case("py-async-1", "python", "64 at once, N=1", _all(PYTHON_ASYNC, n=1, mode="async", callers=64)),
    Case("py-async-100", "python", "64 at once, N=100", _all(PYTHON_ASYNC[:4], n=100, mode="async", callers=64)),
    Case("py-threads-1", "python", "8 threads, N=1", _all(PYTHON, n=1, mode="threads", callers=8)),
    Case("py-sizes", "python", "from N=10 to N=10,000", _sizes(10, 100, 1000, 10_000)),
    Case("py-callers", "python", "64 and 1,024 at once, N=1", _callers("async")),
    Case("node-1", "node", "one after the other, N=1", _all(NODE, n=1)),
    Case("node-100", "node", "one after the other, N=100", _all(NODE, n=100)),
    Case("node-1000", "node", "one after the other, N=1000", _all(NODE, n=1000)),
    Case("node-64-1", "node", "64 at once, N=1", _all(NODE, n=1, callers=64)),
    Case(
        "node-64-1000",
        "node",
        "64 at once, N=1000, ours iterating",
        (
            *(replace(entry, iterate=True) for entry in _all(NODE, n=1000, callers=64)),
            Entry(contender=OURS, label="ours, not iterating", n=1000, callers=64),
        ),
    ),
    Case("node-sizes", "node", "from N=10 to N=10,000", _sizes(10, 100, 1000, 10_000)),
    Case("node-callers", "node", "64 and 1,024 at once, N=1", _callers("sync")),
    Case("rust-1", "rust", "one after the other, N=1", _all(RUST, n=1)),
    Case("rust-100", "rust", "one after the other, N=100", _all(RUST, n=100)),
    Case("rust-sizes", "rust", "from N=10 to N=10,000", _sizes(10, 100, 1000, 10_000)),
)

GOALS = (
    Goal("F1", "py-1", "Python, N=1", "cpu", 1 / 10, "httpx+pydantic"),
    Goal("F2", "py-100", "Python, N=100", "cpu", 1 / 15, "httpx+pydantic"),
    Goal("F2", "py-100-all", "Python, N=100, all fields read", "cpu", 1 / 6, "httpx+pydantic"),
    Goal("F3", "py-100", "Python, N=100", "cpu", 1 / 120, "generated"),
    Goal("F4", "py-async-1", "Python, 64 at once, N=1", "cpu", 1 / 4, "aiohttp+msgspec"),
    Goal("F4", "py-async-1", "Python, 64 at once, N=1", "cpu", 1 / 2, "pyreqwest+msgspec"),
    Goal("F5", "py-threads-1", "Python, 8 threads, N=1", "throughput", 12, "httpx+pydantic", at_least=True),
    Goal("F6", "node-1", "Node, N=1", "main", 1 / 8, "undici"),
    Goal("F6", "node-100", "Node, N=100", "main", 1 / 8, "undici"),
    Goal("F6", "node-1000", "Node, N=1000", "main", 1 / 10, "undici"),
    Goal("F7", "node-100", "Node, N=100", "main", 1 / 10, "fetch"),
    Goal("F7", "node-100", "Node, N=100", "main", 1 / 10, "axios"),
    Goal("F8", "node-64-1000", "Node, 64 at once, N=1000, iterating", "delay", 50, unit="ms"),
    Goal("F9", "rust-1", "Rust, N=1", "cpu", 1.2, "hyper"),
    Goal("F9", "rust-100", "Rust, N=100", "cpu", 1.3, "hyper"),
    Goal("F14", "py-sizes", "Python, per row, N=10,000 to N=10", "per_row", 1.2, "N=10", "N=10000"),
    Goal("F14", "py-sizes", "Python, per further row, up to 10,000 to up to 1,000", "further_row", 1.2, "N=1000", "N=10000"),
    Goal("F14", "py-callers", "Python, per request, 1,024 at once to 64", "cpu", 1.2, "64 at once", "1024 at once"),
    Goal("F14", "node-sizes", "Node, per row, N=10,000 to N=10", "per_row", 1.2, "N=10", "N=10000"),
    Goal("F14", "node-sizes", "Node, per further row, up to 10,000 to up to 1,000", "further_row", 1.2, "N=1000", "N=10000"),
    Goal("F14", "node-callers", "Node, per request, 1,024 at once to 64", "cpu", 1.2, "64 at once", "1024 at once"),
    Goal("F14", "rust-sizes", "Rust, per row, N=10,000 to N=10", "per_row", 1.2, "N=10", "N=10000"),
    Goal("F14", "rust-sizes", "Rust, per further row, up to 10,000 to up to 1,000", "further_row", 1.2, "N=1000", "N=10000"),
)

MEASURES = {
    "cpu": "CPU of the whole process",
    "main": "CPU of the main thread",
    "throughput": "requests per second",
    "delay": "longest delay of the event loop",
    "per_row": "CPU per row",
    "further_row": "CPU per further row",
}
