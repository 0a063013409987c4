"""A program that calls the API for a long time in bad weather, in Python: `cargo soak` starts it.

It says READY when it has learned what right answers are, waits for a line, and says one line of JSON for each second
until its input ends. What it does is what the worker in Rust does, `tests/rust/src/soak/worker.rs`.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import threading
import time
from collections import Counter
from typing import Any

from yionstack import AsyncYionStackClient, AuthEvent, YionStackError
from yionstack.stores import FileStore
from yionstack.younium import AsyncYouniumClient

TASKS = 8
PAUSE = 0.03
ROWS = 60
PATIENCE = {"timeout": 4.0, "connect_timeout": 1.5, "read_timeout": 1.5}

parser = argparse.ArgumentParser()
for name in ("--base-url", "--store", "--config", "--business", "--other-business", "--entity", "--other-entity"):
    parser.add_argument(name)
parser.add_argument("--writes")
order = parser.parse_args()


class Tally:
    """Counts a second."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        self.ok = 0
        self.created: list[str] = []
        self.unknown: list[str] = []
        self.failed: Counter[str] = Counter()
        self.wrong: list[str] = []
        self.longest = 0.0
        self.taken: list[float] = []

    def took(self, since: float, success: bool) -> None:
        taken = (time.monotonic() - since) * 1000
        self.longest = max(self.longest, taken)
        if success:
            self.taken.append(taken)

    def right(self, right: bool, otherwise: str) -> None:
        if right:
            self.ok += 1
        else:
            self.wrong.append(otherwise)

    def take(self) -> str:
        taken = sorted(self.taken)
        p99 = taken[min(len(taken) * 99 // 100, len(taken) - 1)] if taken else 0.0
        second = {
            "ok": self.ok,
            "failed": self.failed,
            "created": self.created,
            "unknown": self.unknown,
            "wrong": self.wrong,
            "p99_ms": p99,
            "longest_ms": self.longest,
        }
        line = json.dumps(second)
        self.clear()
        return line


tally = Tally()


def heard(event: AuthEvent) -> None:
    if event.kind == "reauthorization_required":
        tally.wrong.append("a grant was lost")


async def rows(client: AsyncYouniumClient) -> list[tuple[Any, str | None]]:
    listing = client.invoices.list(page_size=20, limit=ROWS)
    return [(invoice.id, invoice.invoice_number) async for invoice in listing]


async def owed(client: AsyncYionStackClient, business: str) -> list[tuple[str, Any]]:
    return [(invoice.id, invoice.total) for invoice in await client.invoices.list(business)]


class Shop:
    """Two tenants of each API, and what is right for each."""

    def __init__(self) -> None:
        store = FileStore(order.store, config_dir=order.config)
        self.businesses = [order.business, order.other_business]
        younium = AsyncYouniumClient(
            base_url=order.base_url,
            client_id="younium_sandbox",
            secret="yns_sandbox_secret",
            legal_entity=order.entity,
            store=store,
            **PATIENCE,
        )
        yionstack = AsyncYionStackClient(
            base_url=order.base_url,
            client_id="yion_sandbox",
            client_secret="ysk_sandbox_secret",
            subject=order.business,
            store=store,
            on_event=heard,
            **PATIENCE,
        )
        self.younium = [younium, younium.with_legal_entity(order.other_entity)]
        self.yionstack = [yionstack, yionstack.with_subject(order.other_business)]

    async def learn(self) -> None:
        self.invoices = [await rows(client) for client in self.younium]
        self.owed = [await owed(*pair) for pair in zip(self.yionstack, self.businesses, strict=True)]
        assert len(self.invoices[0]) == ROWS and self.invoices[0] != self.invoices[1], "tenants that look alike"
        assert self.owed[0] and self.owed[0] != self.owed[1], "tenants that look alike"

    async def work(self, task: int, over: asyncio.Event) -> None:
        number = task * 7
        while not over.is_set():
            place, kind = number // 3 % 2, number % 20
            try:
                if kind == 0:
                    await self.create(place, f"soak/python/{task}/{number}")
                elif kind == 1:
                    await self.give_up(place, number)
                elif kind < 6:
                    tally.right(await rows(self.younium[place]) == self.invoices[place], "a list is not what it was")
                elif kind < 13:
                    await self.get(place, number)
                else:
                    found = await owed(self.yionstack[place], self.businesses[place])
                    tally.right(found == self.owed[place], "the invoices of another business")
            except YionStackError as error:
                tally.failed[error.code] += 1
            number += 1
            await asyncio.sleep(PAUSE)

    async def create(self, place: int, name: str) -> None:
        began, made = time.monotonic(), None
        try:
            made = await self.younium[place].accounts.create(name=name, currency="SEK")
            # a server that lies may say 200 to anything
            row = made.json()
        except YionStackError as error:
            if made is not None or error.executed is not False:
                tally.unknown.append(name)
            raise
        finally:
            tally.took(began, made is not None)
        tally.created.append(name)
        tally.right(row["name"] == name, f"{name} came back as {row}")

    async def give_up(self, place: int, number: int) -> None:
        invoice, _ = self.invoices[place][number % ROWS]
        try:
            async with asyncio.timeout(number % 40 / 10_000):
                await self.younium[place].invoices.get(invoice)
        except TimeoutError:
            pass

    async def get(self, place: int, number: int) -> None:
        wanted = self.invoices[place][number % ROWS]
        began, got = time.monotonic(), None
        try:
            got = await self.younium[place].invoices.get(wanted[0])
        finally:
            tally.took(began, got is not None)
        tally.right((got.id, got.invoice_number) == wanted, "another invoice")


async def main() -> None:
    shop = Shop()
    await shop.learn()
    print("READY", flush=True)
    sys.stdin.readline()
    over, loop = asyncio.Event(), asyncio.get_running_loop()

    def listen() -> None:
        sys.stdin.read()
        loop.call_soon_threadsafe(over.set)

    threading.Thread(target=listen, daemon=True).start()
    async with asyncio.TaskGroup() as group:
        for task in range(TASKS):
            group.create_task(shop.work(task, over))
        while not over.is_set():
            await asyncio.sleep(1)
            print(tally.take(), flush=True)
    print(tally.take(), flush=True)
    shop.younium[0].close()
    shop.yionstack[0].close()


asyncio.run(main())
