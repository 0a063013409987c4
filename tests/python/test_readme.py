"""Runs the Python samples of the READMEs as they stand, against a sandbox."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from yionstack.testing import Sandbox

ROOT = Path(__file__).parents[2]
SAMPLES = [
    pytest.param(sample, id=f"{file.parent.name}-{number}")
    for file in [ROOT / "README.md", ROOT / "bindings-python" / "README.md"]
    for number, sample in enumerate(re.findall(r"```python\n(.*?)```", file.read_text(), re.DOTALL), 1)
]


def test_the_samples_are_found() -> None:
    assert len(SAMPLES) >= 5


@pytest.mark.parametrize("sample", SAMPLES)
def test_sample(sample: str, tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        token = sandbox.issue_tokens(business="business-uuid")["access_token"]
        environment = os.environ | {"YIONSTACK_BASE_URL": sandbox.base_url, "YIONSTACK_TOKEN": token}
        # a sample may keep grants: in a home of its own
        environment = {name: value for name, value in environment.items() if not name.startswith("XDG_")} | {"HOME": str(tmp_path)}
        done = subprocess.run([sys.executable, "-c", sample], env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert done.stdout
