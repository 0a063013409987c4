"""A mock of the Younium API as the vendor publishes it (`tests/node/published.mjs`)."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from documents import YOUNIUM, document

NODE = Path(__file__).parents[1] / "node"


@contextmanager
def published() -> Iterator[str]:
    """Its address. Skips where it cannot be."""
    node = shutil.which("node")
    if node is None or not (NODE / "node_modules/@stoplight/prism-cli").exists():
        missing = "node or tests/node/node_modules is missing: `npm ci` in tests/node"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    document(YOUNIUM, "requests and answers of every operation")
    command = [node, str(NODE / "published.mjs")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None and process.stdin is not None
        line = process.stdout.readline().strip()
        try:
            assert line.startswith("http"), "the mock did not start"
            yield line
        finally:
            process.stdin.close()
