"""Runs the Python samples of the READMEs as they stand, against a sandbox."""

from __future__ import annotations

import os
import re
import secrets
import subprocess
import sys
from pathlib import Path

import pytest
from redis_server import serve

from yionstack.testing import Sandbox

__all__ = ["serve"]  # fixtures
ROOT = Path(__file__).parents[2]
SAMPLES = [
    pytest.param(sample, id=f"{'root' if file.parent == ROOT else file.parent.name}-{number}")
    for file in [ROOT / "README.md", ROOT / "bindings-python" / "README.md"]
    for number, sample in enumerate(re.findall(r"```python\n(.*?)```", file.read_text(), re.DOTALL), 1)
]

SEED = """
import os
from yionstack import YionStackClient
from yionstack.stores import FileStore, RedisStore
url = os.environ["REDIS_URL"]
YionStackClient(store=RedisStore(url) if url else FileStore()).auth.adopt(os.environ["REFRESH_TOKEN"])
"""
"""Samples that go on with a grant need one: the program of an earlier day."""

USERS = """
import json, os, urllib.request
def command(**wanted):
    wanted = urllib.request.Request(os.environ["YIONSTACK_BASE_URL"] + "/__sandbox/command", json.dumps(wanted).encode())
    wanted.add_header("content-type", "application/json")
    with urllib.request.urlopen(wanted) as answer:
        return json.load(answer)
for business in command(do="businesses")[-2:]:
    session = {"user": business["id"]}
    url = sign_in(session)
    callback(session, command(do="authorize", url=url, user=business["user"], business=business["id"])["callback"])
    print(len(invoices(session, business["id"])))
"""
"""A browser, and two users of a sample's functions."""


def test_the_samples_are_found() -> None:
    assert len(SAMPLES) >= 8


def environment(sample: str, sandbox: Sandbox, request: pytest.FixtureRequest, home: Path) -> dict[str, str]:
    """What the READMEs say comes from the environment, and a home of its own."""
    given = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "YIONSTACK_"))}
    given |= {"HOME": str(home), "YIONSTACK_BASE_URL": sandbox.base_url}
    issued = sandbox.issue_tokens(business="business-uuid")
    if "Sandbox(" in sample:
        return given
    if "store" not in sample:
        return given | {"YIONSTACK_TOKEN": issued["access_token"]}
    url = request.getfixturevalue("serve")().url if "RedisStore" in sample else ""
    given |= {"YIONSTACK_CLIENT_ID": sandbox.client_id, "YIONSTACK_CLIENT_SECRET": sandbox.client_secret}
    return given | {"REFRESH_TOKEN": issued["refresh_token"], "REDIS_URL": url, "YIONSTACK_STORE_KEY": secrets.token_hex(32)}


@pytest.mark.parametrize("sample", SAMPLES)
def test_sample(sample: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    file = tmp_path / "sample.py"
    with Sandbox() as sandbox:
        variables = environment(sample, sandbox, request, tmp_path)

        def run(program: str) -> str:
            file.write_text(program)
            command = [sys.executable, file]
            done = subprocess.run(command, env=variables, cwd=tmp_path, capture_output=True, text=True, timeout=60)
            assert done.returncode == 0, done.stderr
            return done.stdout

        is_whole = "Sandbox(" in sample or "adopt(" in sample or "with_subject" in sample
        if "store" in sample and not is_whole:
            run(SEED)
        assert run(sample + (USERS if "with_subject" in sample and "Sandbox(" not in sample else ""))
        if "store" in sample and not is_whole:
            counted = sandbox.counters()
            assert (counted["refreshes"], counted["reuse_detected"]) == (1, 0), "one refresh for all processes"
