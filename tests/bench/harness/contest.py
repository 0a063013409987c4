"""A contest: one process for each entry, all of them in turn, round after round."""

from __future__ import annotations

import json
import math
import os
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .build import Failed, Programs
from .cases import Case, Entry

ALL_CORES = os.sched_getaffinity(0)
ONE_CORE = {max(ALL_CORES)}

#: Batches in a row that brought no improvement: then a contender is warm.
STEADY = 3
LONGEST_WARM_UP = 6.0

Figures = dict[str, float]


@dataclass(frozen=True)
class Effort:
    """How much is measured."""

    rounds: int
    unpinned: int
    seconds: float
    warm_up: float


@dataclass
class Result:
    """The figures of each entry: one of each measure for every round."""

    case: Case
    rounds: dict[str, list[Figures]] = field(default_factory=dict)
    unpinned: dict[str, list[Figures]] = field(default_factory=dict)


class Process:
    """A program that answers each line with a line."""

    def __init__(self, command: list[str], **environment: str) -> None:
        env = {key: value for key, value in os.environ.items() if not key.startswith("YIONSTACK_")}
        env |= {"PYTHONHASHSEED": "0", "NO_PROXY": "127.0.0.1", "NODE_ENV": "production", **environment}
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=env)
        self.name = " ".join(Path(part).name for part in command)

    def ask(self, **command: Any) -> dict[str, Any]:
        stdin = self._process.stdin
        assert stdin is not None
        try:
            stdin.write(json.dumps(command) + "\n")
            stdin.flush()
        except BrokenPipeError:
            pass
        answer: dict[str, Any] = json.loads(self.line())
        return answer

    def line(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise Failed(f"`{self.name}` ended with {self._process.wait()}")
        return line

    def pin(self, cores: set[int]) -> None:
        """Keeps all threads of the process on some cores."""
        for task in Path(f"/proc/{self._process.pid}/task").iterdir():
            os.sched_setaffinity(int(task.name), cores)

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            self._process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


class Arena:
    """The server, and a place for contests. Everything in it is on one core unless a round says otherwise."""

    def __init__(self, programs: Programs) -> None:
        self._programs = programs
        os.sched_setaffinity(0, ONE_CORE)
        self._server = Process([str(programs.server)])
        self._port: int = int(self._server.line())

    def close(self) -> None:
        self._server.close()

    def url(self, n: int) -> str:
        return f"http://127.0.0.1:{self._port}/n{n}"

    @contextmanager
    def worker(self, language: str, contender: str) -> Iterator[Process]:
        worker = Process([*getattr(self._programs, language), contender])
        try:
            yield worker
        finally:
            worker.close()

    def contest(self, case: Case, effort: Effort) -> Result:
        """All entries of a case, in turn."""
        with ExitStack() as stack:
            workers: dict[str, tuple[Process, Entry, int]] = {}
            check = Same(case)
            for entry in case.entries:
                worker = stack.enter_context(self.worker(case.language, entry.contender))
                check.whole(entry, worker.ask(do="prepare", **self._setting(case, entry))["whole"])
                workers[entry.label] = (worker, entry, _calibrate(worker, entry, effort))
            result = Result(case)
            for turn in range(effort.rounds):
                _round(workers, turn, check, result.rounds)
            everybody = [self._server, *(worker for worker, _, _ in workers.values())]
            for process in everybody:
                process.pin(ALL_CORES)
            for turn in range(effort.unpinned):
                _round(workers, turn, check, result.unpinned)
            self._server.pin(ONE_CORE)
        return result

    def _setting(self, case: Case, entry: Entry) -> dict[str, Any]:
        setting: dict[str, Any] = {"url": self.url(entry.n)}
        if case.language != "rust":
            setting["callers"] = entry.callers
        if case.language == "python":
            setting |= {"mode": entry.mode, "fields": entry.fields}
        if case.language == "node":
            setting["iterate"] = entry.iterate
        return setting


def _calibrate(worker: Process, entry: Entry, effort: Effort) -> int:
    """Warms up until a request gets no cheaper, and answers how many requests fill the time of one round.

    Time alone is no measure: what V8 has not compiled yet costs several times as much, and big clients, with more
    code to compile, take thousands of requests longer than small ones.
    """
    requests, spent, steady, cheapest = entry.callers, 0.0, 0, math.inf
    while True:
        answer = worker.ask(do="run", requests=requests)
        cost, wall = answer["cpu"] / requests, answer["wall"]
        spent += wall
        if wall < effort.warm_up / 4:
            requests *= 2
            continue
        steady = steady + 1 if cost > cheapest * 0.95 else 0
        cheapest = min(cheapest, cost)
        if spent >= effort.warm_up and steady >= STEADY or spent >= LONGEST_WARM_UP:
            turns = math.ceil(effort.seconds / (wall / requests) / entry.callers)
            return int(max(2, turns) * entry.callers)


def _round(
    workers: dict[str, tuple[Process, Entry, int]], turn: int, check: Same, into: dict[str, list[Figures]]
) -> None:
    order = list(workers)
    first = turn % len(order)
    for label in order[first:] + order[:first]:
        worker, entry, requests = workers[label]
        answer = worker.ask(do="run", requests=requests)
        check.sums(entry, answer["sums"])
        into.setdefault(label, []).append(_figures(answer, requests, entry.n))
    # what each further row costs, beyond the ten times smaller list of the same round
    smaller: Figures | None = None
    for label in sorted(workers, key=lambda label: workers[label][1].n):
        figures, n = into[label][-1], workers[label][1].n
        if smaller is not None and n > smaller["n"]:
            figures["further_row"] = (figures["cpu"] - smaller["cpu"]) / (n - smaller["n"])
        smaller = figures


def _figures(answer: dict[str, Any], requests: int, n: int) -> Figures:
    """Microseconds per request, requests per second, milliseconds of delay."""
    cpu = answer["cpu"] / requests * 1e6
    figures = {"n": n, "cpu": cpu, "per_row": cpu / n, "wall": answer["wall"] / requests * 1e6}
    figures["throughput"] = requests / answer["wall"]
    if "main" in answer:
        figures["main"] = answer["main"] / requests * 1e6
        figures["delay"] = answer["delay"] * 1e3
    return figures


class Same:
    """Contenders that got the same list must agree about it."""

    def __init__(self, case: Case) -> None:
        self._case = case.id
        self._known: dict[tuple[str, int, str], tuple[str, str]] = {}

    def whole(self, entry: Entry, digest: str) -> None:
        self._agree("values", entry, digest)

    def sums(self, entry: Entry, sums: list[str]) -> None:
        if len(sums) != 1:
            raise Failed(f"{self._case}: `{entry.label}` read different things from the same list: {sums}")
        self._agree("checksum", entry, sums[0])

    def _agree(self, what: str, entry: Entry, value: str) -> None:
        label, known = self._known.setdefault((what, entry.n, entry.fields), (entry.label, value))
        if known != value:
            raise Failed(f"{self._case}: the {what} of `{label}` and `{entry.label}` differ: {known}, {value}")
