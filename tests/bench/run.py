"""`cargo bench-all`: this SDK and its peers, side by side, in one run.

Missed goals are results, not errors: the exit code is that of the run itself.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from harness import build, machine, report, single
from harness.cases import CASES, GOALS, Case
from harness.contest import Arena, Effort, Result

RESULTS = Path(__file__).resolve().parent / "RESULTS.md"
README = RESULTS.parents[2] / "README.md"
LANGUAGES = ("python", "node", "rust")
PROFILES = {"release": "without link-time optimisation", "dist": "fat link-time optimisation, as published"}
HOW = (
    "Client and server share one core (`taskset`), which is steadier; the column \"Not pinned\" has the same ratio with both free to use all cores. "
    "Each figure is the median over {rounds} rounds, in which all contenders of a case take turns; a ratio is that of two figures of the same round. "
    "In every case the rows are read on the host's own thread and go into a checksum that all contenders have to share."
)


def main() -> int:
    chosen = arguments()
    if sys.platform != "linux":
        print("The benchmark reads what processes cost from Linux, and runs only there.", file=sys.stderr)
        return 1
    try:
        run(chosen)
    except build.Failed as failure:
        print(f"\n{failure}", file=sys.stderr)
        return 1
    return 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="cargo bench-all", description="This SDK and its peers, side by side.")
    parser.add_argument("--quick", action="store_true", help="fewer and shorter rounds: shows that all works, proves little")
    parser.add_argument("--only", choices=LANGUAGES, help="one language")
    parser.add_argument("--goal", help="the cases of one goal, such as F4")
    parser.add_argument("--rounds", type=int, help="how many rounds (12; 3 with --quick)")
    parser.add_argument("--profile", choices=PROFILES, default="release", help="dist is what is published, and takes minutes to build")
    parser.add_argument("--no-build", action="store_true", help="take what the last run has built")
    return parser.parse_args()


def run(chosen: argparse.Namespace) -> None:
    started = time.monotonic()
    cases, specials = selection(chosen)
    languages = {case.language for case in cases} | set(specials.values())
    if not languages:
        raise build.Failed("no case is left: see --help")
    lines = [f"Built with the profile `{chosen.profile}`: {PROFILES[chosen.profile]}."]
    rounds = chosen.rounds or (3 if chosen.quick else 12)
    effort = Effort(rounds, 1 if chosen.quick else 3, 0.06 if chosen.quick else 0.2, 0.15 if chosen.quick else 0.5)
    programs = build.programs(chosen.profile) if chosen.no_build else build.everything(languages, chosen.profile)
    lines += machine.describe(languages)
    print("\n".join(lines), "\n", HOW.format(rounds=rounds), sep="\n", flush=True)

    goals: list[report.Line] = []
    costs: list[Result] = []
    arena = Arena(programs)
    try:
        for case in cases:
            result = arena.contest(case, effort)
            costs.append(result)
            found = [report.goal_line(goal, result) for goal in GOALS if goal.case == case.id]
            goals += found
            show(case, result, found)
        if "F10" in specials:
            found = report.token_lines(single.tokens(programs, 1 if chosen.quick else 5))
            goals += found
            print_lines("rust: tokens", found)
        if "F11" in specials:
            memory = single.memory(arena, 1 if chosen.quick else 3)
            found = report.memory_lines(memory)
            goals += found
            print_lines("python: memory", found)
            for name, held in memory.held.items():
                print(f"  {name:24} {held / 1e6:10.1f} MB  ({held / memory.received:.2f} x the bytes received)")
    finally:
        arena.close()

    goals.sort(key=lambda line: int(line.id[1:]))
    reached = sum(line.reached for line in goals)
    print(f"\n{reached} of {len(goals)} reached in {time.monotonic() - started:.0f} s.")
    if chosen.quick or chosen.only or chosen.goal:
        print("Only a full run writes tests/bench/RESULTS.md.")
    else:
        results = markdown(lines, rounds, goals, costs, memory)
        RESULTS.write_text(results, encoding="utf-8")
        publish(results)
        print("Written to tests/bench/RESULTS.md and to the README.")


def selection(chosen: argparse.Namespace) -> tuple[list[Case], dict[str, str]]:
    """The cases to run, and the measurements that are no contests with their languages."""
    wanted = chosen.goal.upper() if chosen.goal else None
    of_goal = {goal.case for goal in GOALS if goal.id == wanted}
    cases = [case for case in CASES if not chosen.only or case.language == chosen.only]
    cases = [case for case in cases if not wanted or case.id in of_goal]
    specials = {"F10": "rust", "F11": "python"}
    specials = {goal: language for goal, language in specials.items() if chosen.only in (None, language) and wanted in (None, goal)}
    return cases, specials


def show(case: Case, result: Result, lines: list[report.Line]) -> None:
    print(f"\n{case.language}: {case.title}")
    names = [report.COLUMN_NAMES[column] for column in report.columns(case)]
    for row in (("", *names), *report.cost_rows(result)):
        print(f"  {row[0]:24}" + "".join(f"{cell:>24}" for cell in row[1:]))
    print_lines("", lines)


def print_lines(title: str, lines: list[report.Line]) -> None:
    if title:
        print(f"\n{title}")
    for line in lines:
        mark = "reached    " if line.reached else "NOT REACHED"
        print(f"  {line.id:4}{mark} {line.found} (goal {line.goal}; quartiles {line.spread}; not pinned {line.unpinned})  {line.title}; {line.against}")
    sys.stdout.flush()


def markdown(
    lines: list[str], rounds: int, goals: list[report.Line], costs: list[Result], memory: single.Memory
) -> str:
    parts = ["<!-- Written by `cargo bench-all`. Do not edit. -->", "# Results of the benchmark"]
    parts.append("\n".join(f"* {line}" for line in lines))
    parts.append(HOW.format(rounds=rounds))
    parts += ["## Goals", report.table(report.HEAD, (line.cells() for line in goals))]
    parts += ["## Costs", "Per request, client process only, medians; pinned."]
    for result in costs:
        names = [report.COLUMN_NAMES[column] for column in report.columns(result.case)]
        parts.append(f"### {result.case.language.capitalize()}: {result.case.title}")
        parts.append(report.table(("", *names), report.cost_rows(result)))
    parts.append(f"### Memory: {single.HELD:,} invoices held in Python, {memory.received / 1e6:.1f} MB received")
    held = ((name, f"{bytes_ / 1e6:.1f}", f"{bytes_ / memory.received:.2f}") for name, bytes_ in memory.held.items())
    parts.append(report.table(("", "MB", "x the bytes received"), held))
    return "\n\n".join(parts) + "\n"


def publish(results: str) -> None:
    """Puts what the README shows of the results between its markers: machine and goals, without the costs."""
    begin, end = "<!-- benchmarks:begin -->", "<!-- benchmarks:end -->"
    shown = results.split("# Results of the benchmark\n", 1)[1].split("\n## Costs\n", 1)[0].replace("\n## Goals\n", "")
    before, rest = README.read_text(encoding="utf-8").split(begin, 1)
    README.write_text(f"{before}{begin}\n{shown}\n{end}{rest.split(end, 1)[1]}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
