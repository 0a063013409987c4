"""The package as a stranger gets it: `pip install ./bindings-python` in an empty environment, and the vendor's sample.

The sample runs against the sandbox and against a server that answers as the vendor's page says and knows nothing of us.
"""

from __future__ import annotations

import json
import os
import subprocess
import threading
import venv
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from documents import YIONSTACK_PAGE, document

from yionstack.testing import Sandbox

ROOT = Path(__file__).parents[2]

SAMPLE = """\
from yionstack import YionStackClient
client = YionStackClient(token=tokens.access_token)
invoices = client.invoices.list("business-uuid")
"""

PRELUDE = """\
import os
from types import SimpleNamespace
tokens = SimpleNamespace(access_token=os.environ["ACCESS_TOKEN"])
"""

EPILOGUE = """\
print(len(invoices), invoices[0].number, repr(invoices[0].total), invoices[0].currency)
"""


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The Python of an environment in which nothing but our package is installed."""
    folder = tmp_path_factory.mktemp("empty")
    venv.create(folder, with_pip=True)
    program = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    install = [program, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(ROOT / "bindings-python")]
    subprocess.run(install, check=True, cwd=folder, timeout=1800)
    return str(program)


def run_sample(python: str, base_url: str, token: str) -> str:
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("YIONSTACK", "PYTHON"))}
    environment |= {"YIONSTACK_BASE_URL": base_url, "ACCESS_TOKEN": token}
    program = [python, "-c", PRELUDE + SAMPLE + EPILOGUE]
    done = subprocess.run(program, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_against_the_sandbox(python: str) -> None:
    with Sandbox() as sandbox:
        token = sandbox.issue_tokens(business="business-uuid")["access_token"]
        printed = run_sample(python, sandbox.base_url, token)
    assert printed.startswith("25 INV-2026-0001 Decimal("), printed


class AsThePageSays(BaseHTTPRequestHandler):
    """Answers one request as the vendor's page shows it."""

    def do_GET(self) -> None:
        good = (self.path, self.headers["Authorization"], self.headers["x-business-id"]) == (
            "/api/v1/accounting/invoices",
            "Bearer page-token",
            "business-uuid",
        )
        row = {
            "id": "inv_abc123",
            "number": "INV-2026-0001",
            "status": "SENT",
            "total": "1200.00",
            "currency": "GBP",
            "customerId": "cont_xyz789",
        }
        body = json.dumps([row] if good else {"error": "bad request"}).encode()
        self.send_response(200 if good else 400)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def page_server() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), AsThePageSays)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_against_a_server_that_answers_as_the_page_says(python: str, page_server: str) -> None:
    assert run_sample(python, page_server, "page-token") == "1 INV-2026-0001 Decimal('1200.00') GBP"


def test_what_is_installed(python: str) -> None:
    listing = [python, "-m", "pip", "show", "--files", "--disable-pip-version-check", "yionstack"]
    files = subprocess.run(listing, check=True, capture_output=True, text=True).stdout
    for name in ["LICENSE-MIT", "LICENSE-APACHE", "py.typed", "_native.pyi", "models.pyi"]:
        assert name in files, f"{name} is not in the wheel"
    assert "sboms" not in files, "a list of crates with this machine's paths"


def test_the_sample_is_the_pages() -> None:
    page = document(YIONSTACK_PAGE, "the sample of the vendor's page").read_text()
    assert all(line in page for line in SAMPLE.splitlines())
