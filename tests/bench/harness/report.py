"""Ratios with quartiles, goals reached or not, on the terminal and as Markdown."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from statistics import median, quantiles

from .cases import MEASURES, Case, Goal
from .contest import Figures, Result
from .single import HELD, Memory, Tokens


@dataclass(frozen=True)
class Line:
    """One goal and how it stands."""

    id: str
    title: str
    against: str
    goal: str
    found: str
    spread: str
    unpinned: str
    reached: bool

    def cells(self) -> tuple[str, ...]:
        mark = "reached" if self.reached else "**not reached**"
        return (self.id, self.title, self.against, self.goal, self.found, self.spread, self.unpinned, mark)


HEAD = ("", "Case", "Against", "Goal", "Median", "Quartiles", "Not pinned", "")


def goal_line(goal: Goal, result: Result) -> Line:
    """How a goal of a contest stands."""
    show = _amount(goal.unit) if goal.peer is None else ratio
    found = _compare(goal, result.rounds)
    low, middle, high = quartiles(found)
    reached = middle >= goal.bound if goal.at_least else middle <= goal.bound
    against = MEASURES[goal.measure] + (f", {goal.peer}" if goal.peer else "")
    beside = show(median(_compare(goal, result.unpinned))) if result.unpinned else "–"
    sign = "≥" if goal.at_least else "≤"
    return Line(
        goal.id, goal.title, against, f"{sign} {show(goal.bound)}", show(middle), f"{show(low)} – {show(high)}", beside, reached
    )


def token_lines(tokens: Tokens) -> list[Line]:
    """F10."""
    low, middle, high = quartiles(tokens.nanoseconds)
    allocations = max(tokens.allocations)
    once = set(tokens.refreshes) == {1}
    stampede = "Rust, 10,000 tasks at expiry"
    first, served, last = (value * 1e3 for value in quartiles(tokens.served))
    floor = f"tokio's channel alone takes {median(tokens.channel) * 1e3:.1f} ms; whole calls {median(tokens.called) * 1e3:.1f} ms"
    return [
        Line("F10", "Rust, a token from the cache", "–", "≤ 100 ns", f"{middle:.0f} ns", f"{low:.0f} ns – {high:.0f} ns", "–", middle <= 100),
        Line("F10", "Rust, a token from the cache: allocations", "–", "0", f"{allocations:g}", "–", "–", allocations == 0),
        Line("F10", f"{stampede}: refreshes", "–", "1", "1" if once else str(max(tokens.refreshes)), "–", "–", once),
        Line("F10", f"{stampede}: the last has its token", floor, "≤ 5 ms", f"{served:.1f} ms", f"{first:.1f} ms – {last:.1f} ms", "–", served <= 5),
    ]


def memory_lines(memory: Memory) -> list[Line]:
    """F11."""
    ours = memory.held["ours"]
    lines = []
    for against, bytes_, bound in (
        ("bytes received", memory.received, 1.3),
        ("pydantic models", memory.held["httpx+pydantic"], 1 / 4),
    ):
        found = ours / bytes_
        title = f"Python, {HELD:,} invoices held: memory"
        lines.append(Line("F11", title, against, f"≤ {ratio(bound)}", ratio(found), "–", "–", found <= bound))
    return lines


def cost_rows(result: Result) -> list[tuple[str, ...]]:
    """Medians of one contest, for the tables of costs."""
    rows = []
    for entry in result.case.entries:
        rounds = result.rounds[entry.label]
        shown = [entry.label, *(_cost(rounds, measure) for measure in columns(result.case))]
        rows.append(tuple(shown))
    return rows


def columns(case: Case) -> tuple[str, ...]:
    """The measures that a language's table shows."""
    return ("main", "cpu", "wall", "delay") if case.language == "node" else ("cpu", "wall", "throughput")


COLUMN_NAMES = {
    "main": "main thread, µs",
    "cpu": "CPU, µs",
    "wall": "clock, µs",
    "delay": "longest loop delay, ms",
    "throughput": "requests/s",
}


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A Markdown table."""
    head = tuple(head)
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines)


def ratio(value: float) -> str:
    """`1/12.5` for small ones."""
    return f"1/{1 / value:.3g}" if 0 < value < 0.67 else f"{value:.3g}"


def quartiles(values: list[float]) -> tuple[float, float, float]:
    if len(values) < 2:
        return (values[0],) * 3
    low, middle, high = quantiles(values, n=4, method="inclusive")
    return low, middle, high


def _amount(unit: str) -> Callable[[float], str]:
    return lambda value: f"{value:.3g} {unit}"


def _compare(goal: Goal, rounds: dict[str, list[Figures]]) -> list[float]:
    ours = [figures[goal.measure] for figures in rounds[goal.ours]]
    if goal.peer is None:
        return ours
    peer = [figures[goal.measure] for figures in rounds[goal.peer]]
    return [mine / theirs for mine, theirs in zip(ours, peer, strict=True)]


def _cost(rounds: list[Figures], measure: str) -> str:
    value = median(figures[measure] for figures in rounds)
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
