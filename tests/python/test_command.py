"""The commands of the wheel; what they do is tested with their crates."""

from __future__ import annotations

import itertools
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from yionstack.testing import Sandbox


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    with Sandbox() as sandbox:
        yield {
            **{name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "YOUNIUM_"))},
            "HOME": str(tmp_path),
            "YOUNIUM_BASE_URL": sandbox.base_url,
            "YOUNIUM_CLIENT_ID": sandbox.younium_client_id,
            "YOUNIUM_SECRET": sandbox.younium_secret,
            "YOUNIUM_LEGAL_ENTITY": "Nordvik AB",
        }


def test_a_call(environment: dict[str, str]) -> None:
    command = [sys.executable, "-m", "yionstack", "api"]
    done = subprocess.run([*command, "accounts.list", "--limit", "2"], env=environment, capture_output=True, check=True)
    assert len(json.loads(done.stdout)) == 2
    failed = subprocess.run([*command, "accounts.get", "nobody"], env=environment, capture_output=True)
    assert failed.returncode == 1 and json.loads(failed.stderr)["error"]["status"] in (400, 404)


def test_the_script_is_there(environment: dict[str, str]) -> None:
    script = Path(sys.executable).with_name("yionstack")
    if not script.exists():
        pytest.skip("the package is not installed with its scripts")
    done = subprocess.run([script, "--version"], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("yionstack ")


SILENT = """
import socket, sys
server = socket.create_server(("127.0.0.1", 0))
print(server.getsockname()[1], flush=True)
sys.stdin.read()
"""
"""A server that takes connections and says nothing, until its standard input ends."""


@pytest.mark.parametrize(("asked", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupt_ends_it_at_once(environment: dict[str, str], asked: signal.Signals, status: int) -> None:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", SILENT], text=True, **pipes) as silent:
        assert silent.stdout is not None
        address = f"http://127.0.0.1:{silent.stdout.readline().strip()}"
        command = [sys.executable, "-m", "yionstack", "api", "accounts.list", "--base-url", address]
        with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE) as running:
            time.sleep(1)
            assert running.poll() is None, "it waits for an answer"
            running.send_signal(asked)
            assert running.wait(5) == status
            assert running.stderr is not None and json.loads(running.stderr.read())["error"]["code"] == "cancelled"
        silent.communicate()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells what is ignored")
def test_an_ignored_interrupt_is_ignored(environment: dict[str, str]) -> None:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", SILENT], text=True, **pipes) as silent:
        assert silent.stdout is not None
        address = f"http://127.0.0.1:{silent.stdout.readline().strip()}"
        command = [sys.executable, "-m", "yionstack", "api", "accounts.list", "--base-url", address]
        shell = ["/bin/sh", "-c", 'trap "" INT; exec "$@"', "sh", *command]
        with subprocess.Popen(shell, env=environment, stderr=subprocess.PIPE) as running:
            time.sleep(1)
            running.send_signal(signal.SIGINT)
            with pytest.raises(subprocess.TimeoutExpired):
                running.wait(0.5)
            running.send_signal(signal.SIGTERM)
            assert running.wait(5) == 143
        silent.communicate()


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_the_sandbox_is_a_command() -> None:
    command = [sys.executable, "-W", "error", "-m", "yionstack.testing"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        told = list(itertools.takewhile(lambda line: "Ctrl-C" not in line, running.stdout))
        pasted = (line.strip().removeprefix("export ").split("=", 1) for line in told if " export " in line)
        given = {name: value.strip("'") for name, value in pasted}
        command = [sys.executable, "-m", "yionstack", "api", "accounts.list", "--limit", "1", "--store", "memory"]
        done = subprocess.run(command, env={**os.environ, **given}, capture_output=True, text=True)
        running.send_signal(signal.SIGINT)
        assert running.wait(10) == -signal.SIGINT
    assert done.returncode == 0, done.stderr
    help = subprocess.run([sys.executable, "-m", "yionstack.testing", "--help"], capture_output=True, text=True)
    assert "Usage: python -m yionstack.testing " in help.stdout
    wrong = subprocess.run([sys.executable, "-m", "yionstack.testing", "--prot"], capture_output=True, text=True)
    assert (wrong.returncode, "--help" in wrong.stderr) == (2, True)
