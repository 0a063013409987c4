"""One process of a mixed herd, in Python: calls the API many times at once and reports what came of it.

It says READY and waits for a line; at the end it says one line of JSON. Its arguments are those of the other languages.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import sys
import time
from collections import Counter

from yionstack import AsyncYionStackClient, AuthEvent, YionStackError
from yionstack.stores import FileStore

parser = argparse.ArgumentParser()
for name in ("--base-url", "--store", "--config", "--subject", "--business", "--task"):
    parser.add_argument(name)
parser.add_argument("--tasks", type=int)
order = parser.parse_args()

events: list[str] = []
outcomes: Counter[str] = Counter()
messages: set[str] = set()


def heard(event: AuthEvent) -> None:
    events.append(event.kind)


async def call(client: AsyncYionStackClient) -> None:
    try:
        await client.invoices.list(order.business)
        outcomes["ok"] += 1
    except YionStackError as error:
        outcomes[error.code] += 1
        messages.add(str(error))


async def main() -> None:
    client = AsyncYionStackClient(
        base_url=order.base_url,
        client_id="yion_sandbox",
        client_secret="ysk_sandbox_secret",
        store=FileStore(order.store, config_dir=order.config),
        subject=order.subject,
        timeout=100,
        on_event=heard,
    )
    print("READY", flush=True)
    sys.stdin.readline()
    start = time.monotonic()
    await asyncio.gather(*(call(client) for _ in range(order.tasks)))
    last = time.monotonic() - start
    tokens = await client.auth.tokens()
    used = [hashlib.sha256(tokens.access_token.encode()).hexdigest()] if tokens else []
    await asyncio.sleep(0.1)  # events come on a thread of their own
    report = {
        "outcomes": outcomes,
        "messages": sorted(messages),
        "tokens": used,
        "events": events,
        "last_ms": last * 1000,
    }
    print(json.dumps(report), flush=True)


asyncio.run(main())
