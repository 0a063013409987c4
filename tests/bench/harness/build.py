"""Makes everything that takes part, on a fresh clone too."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

BENCH = Path(__file__).resolve().parent.parent
ROOT = BENCH.parent.parent
CACHE = ROOT / "tests" / ".cache"


class Failed(Exception):
    """Something could not be built or run: the benchmark ends."""


@dataclass(frozen=True)
class Programs:
    """What the contests start."""

    server: Path
    python: list[str]
    node: list[str]
    rust: list[str]
    tokens: Path


def everything(languages: set[str], profile: str) -> Programs:
    """Installs and builds what the given languages need."""
    packages = ["yionstack-bench-server"]
    if "rust" in languages:
        packages.append("yionstack-bench")
    # the server is the same for everybody and needs no link-time optimisation; what is measured does
    _run(ROOT, "cargo", "build", "--quiet", "--release", "-p", packages.pop(0))
    for package in packages:
        _run(ROOT, "cargo", "build", "--quiet", "--profile", profile, "-p", package)
    if "python" in languages:
        _python(profile)
    if "node" in languages:
        _node(profile)
    return programs(profile)


def programs(profile: str) -> Programs:
    """Where everything is once it is built."""
    built = ROOT / "target" / target()
    rust = built / profile
    return Programs(
        server=built / "release" / "yionstack-bench-server",
        python=[sys.executable, str(BENCH / "python" / "worker.py")],
        node=["node", str(BENCH / "node" / "worker.js")],
        rust=[str(rust / "yionstack-bench")],
        tokens=rust / "tokens",
    )


def _python(profile: str) -> None:
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")
    _once("bench-requirements", BENCH / "requirements.txt", *pip, "install", "-r", str(BENCH / "requirements.txt"))
    wheels = CACHE / "bench-wheels"
    shutil.rmtree(wheels, ignore_errors=True)
    _run(
        ROOT / "bindings-python",
        *(sys.executable, "-m", "maturin", "build", "--quiet", "--locked"),
        *("--profile", profile, "--target", target(), "--out", str(wheels)),
    )
    wheel = next(wheels.glob("*.whl"))
    _run(ROOT, *pip, "install", "--force-reinstall", "--no-deps", str(wheel))


def _node(profile: str) -> None:
    npm = "npm.cmd" if os.name == "nt" else "npm"
    _once("bench-node", BENCH / "node" / "package-lock.json", npm, "ci", "--silent", folder=BENCH / "node")
    binding = ROOT / "bindings-node"
    _once("bench-bindings-node", binding / "package-lock.json", npm, "ci", "--silent", folder=binding)
    _run(binding, npm, "run", "--silent", "build" if profile == "release" else "build:dist", quiet=True)


def _once(name: str, recipe: Path, *command: str, folder: Path = ROOT) -> None:
    """Installs only when the recipe is another one than last time."""
    mark = CACHE / f"{name}.sha256"
    digest = hashlib.sha256(recipe.read_bytes() + sys.version.encode()).hexdigest()
    installed = recipe.suffix == ".txt" or (folder / "node_modules").is_dir()
    if installed and mark.is_file() and mark.read_text() == digest:
        return
    _run(folder, *command)
    mark.write_text(digest)


def _run(folder: Path, *command: str, quiet: bool = False) -> None:
    try:
        done = subprocess.run(command, cwd=folder, check=False, capture_output=quiet, text=quiet)
    except OSError as error:
        raise Failed(f"`{' '.join(command)}` did not start: {error}") from error
    if done.returncode != 0:
        said = f"\n{done.stdout}{done.stderr}" if quiet else ""
        raise Failed(f"`{' '.join(command)}` failed{said}")


def target() -> str:
    """The target that cargo, maturin and napi share."""
    if given := os.environ.get("BENCH_TARGET"):
        return given
    said = subprocess.run(["rustc", "-vV"], check=True, capture_output=True, text=True).stdout
    return next(line.removeprefix("host: ") for line in said.splitlines() if line.startswith("host: "))
