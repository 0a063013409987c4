"""What was measured on what: nothing that tells whose machine it is."""

from __future__ import annotations

import os
import platform
import subprocess
from importlib import metadata
from pathlib import Path

from .build import BENCH


def describe(languages: set[str]) -> list[str]:
    """Lines for the report."""
    model = "unknown CPU"
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
            break
    # the first three numbers of the kernel's release: what follows is a name that somebody gave
    kernel = platform.release().partition("-")[0]
    lines = [f"{model}, {len(os.sched_getaffinity(0))} cores, Linux {kernel}, {platform.machine()}"]
    lines.append(_said("rustc", "--version"))
    if "python" in languages:
        packages = ("httpx", "pydantic", "aiohttp", "msgspec", "pyreqwest", "requests", "urllib3")
        versions = ", ".join(f"{name} {metadata.version(name)}" for name in packages)
        lines.append(f"Python {platform.python_version()}: {versions}")
    if "node" in languages:
        script = (
            "const v = (name) => name + ' ' + require(name + '/package.json').version;"
            "console.log(`${v('undici')}, ${v('axios')}, fetch of undici ${process.versions.undici}`)"
        )
        lines.append(f"Node {_said('node', '--version').lstrip('v')}: {_said('node', '-e', script, folder=BENCH / 'node')}")
    return lines


def _said(*command: str, folder: Path | None = None) -> str:
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=folder)
    return done.stdout.strip()
