"""What the tests share: a sandbox, its business, and clients."""

from __future__ import annotations

import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from typing import Literal

import documents
import pytest

from yionstack import YionStackClient
from yionstack.stores import MemoryStore
from yionstack.testing import Sandbox

REDIRECT_URI = "http://127.0.0.1/callback"


# A shell that starts a run in the background has interrupts ignored, and so would every program that is started here.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> Iterator[None]:
    """The last words of a run, behind those of everybody else."""
    yield
    if documents.not_compared:
        missing = "; ".join(documents.not_compared)
        told = f"NOT COMPARED with what the vendors publish: {missing}. There is nothing of it in {documents.FOLDER}"
        terminalreporter.write_line(f"{told}; PUBLISHED=… names another folder", yellow=True, bold=True)


@pytest.fixture
def policy() -> Literal["revoke_family", "grace", "strict"]:
    """What the sandbox does about a refresh token that comes twice; tests choose another by a parameter of this name."""
    return "revoke_family"


@pytest.fixture
def sandbox(policy: Literal["revoke_family", "grace", "strict"]) -> Iterator[Sandbox]:
    with Sandbox(policy, invoices=5, contacts=5) as sandbox:
        yield sandbox


@pytest.fixture
def business(sandbox: Sandbox) -> str:
    return str(sandbox.businesses()[0]["id"])


@pytest.fixture
def token(sandbox: Sandbox, business: str) -> str:
    return str(sandbox.issue_tokens(business=business)["access_token"])


@pytest.fixture
def client(sandbox: Sandbox, token: str) -> Iterator[YionStackClient]:
    with YionStackClient(token, base_url=sandbox.base_url) as client:
        yield client


@pytest.fixture
def app(sandbox: Sandbox) -> dict[str, object]:
    """The arguments of a client that signs people in."""
    return {
        "base_url": sandbox.base_url,
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "redirect_uri": REDIRECT_URI,
        "scopes": ["read:invoices", "read:contacts"],
        "store": MemoryStore(),
    }


@pytest.fixture
def signed_in(sandbox: Sandbox, business: str, app: dict[str, object]) -> YionStackClient:
    client = YionStackClient(**app)  # type: ignore[arg-type]
    pending = client.auth.begin()
    client.auth.finish(pending, sandbox.authorize(pending.url, business=business))
    return client


@pytest.fixture
def run() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs Python code in a process of its own."""

    def run(code: str, *arguments: str, timeout: float = 30) -> subprocess.CompletedProcess[str]:
        # from 3.12 on Python warns of every fork beside threads
        quiet = ["-W", "ignore:This process:DeprecationWarning"]
        command = [sys.executable, *quiet, "-c", textwrap.dedent(code), *arguments]
        return subprocess.run(command, capture_output=True, text=True, timeout=timeout, check=False)

    return run
