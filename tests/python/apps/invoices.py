"""A WSGI app over one client, for `gunicorn --preload`: the client is made, and used, before the workers are forked."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from yionstack import YionStackClient, YionStackError
from yionstack.stores import FileStore, MemoryStore

folder = os.environ.get("GRANTS")
client = YionStackClient(
    base_url=os.environ["SANDBOX"],
    client_id="yion_sandbox",
    client_secret="ysk_sandbox_secret",
    store=FileStore(f"{folder}/state", config_dir=f"{folder}/config") if folder else MemoryStore(),
)
client.auth.adopt(os.environ["REFRESH"], access_token=os.environ["ACCESS"], expires_in=3600)
client.invoices.list(os.environ["BUSINESS"])


def app(environ: dict[str, object], start: Callable[[str, list[tuple[str, str]]], object]) -> list[bytes]:
    """Tells which worker it is and what came of a call."""
    try:
        came = str(len(client.invoices.list(os.environ["BUSINESS"])))
    except YionStackError as error:
        came = type(error).__name__
    time.sleep(0.02)  # long enough for the other workers to get their share
    start("200 OK", [("content-type", "text/plain")])
    return [f"{os.getpid()} {came}".encode()]
