"""Random decimals go out to the wire and come back without a digit of difference. 50,000; as many as DECIMALS says."""

from __future__ import annotations

import os
import random
import re
from decimal import Decimal
from typing import Any

from loopback import Answer, Loopback, Request
from samples import seeded

from yionstack import YouniumClient

DECIMALS = int(os.environ.get("DECIMALS") or 50_000)
LARGEST = 2**96 - 1
BATCH = 10_000
ID = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"
LINE = {"product_name": "a", "unit_of_measure": "pcs", "recognized_revenue_account": "3000"}
ON_THE_WIRE = re.compile(rb'"(?:price|quantity)":([^,}]+)')


def drawn(draw: random.Random) -> str:
    """A decimal of .NET's: a mantissa of 96 bits, up to 28 of its digits behind the point."""
    digits = draw.randint(1, 29)
    text = str(min(draw.randrange(10 ** (digits - 1), min(10**digits, 2**96 * 101 // 100)), LARGEST))
    if scale := draw.randint(0, 28):
        text = text.zfill(scale + 1)
        text = f"{text[:-scale]}.{text[-scale:]}"
    return draw.choice(("", "-")) + text


def test_random_decimals() -> None:
    draw = seeded("test_random_decimals")
    wire: list[bytes] = []

    def answer(request: Request) -> Answer:
        if request.method == "POST":
            wire[:] = ON_THE_WIRE.findall(request.body)
            return Answer({"successful": True, "id": ID}, 201)
        pairs = zip(wire[::2], wire[1::2], strict=True)
        lines = b",".join(b'{"id":"%s","price":%s,"quantity":%s}' % (ID.encode(), *pair) for pair in pairs)
        return Answer(b'{"id":"%s","invoiceLines":[%s]}' % (ID.encode(), lines))

    with Loopback(answer) as server, YouniumClient(base_url=server.base_url, token="t") as client:
        for start in range(0, DECIMALS, BATCH):
            texts = [drawn(draw) for _ in range(min(BATCH, DECIMALS - start))]
            lines: list[Any] = [
                LINE | {"price": Decimal(price), "quantity": Decimal(quantity)}
                for price, quantity in zip(texts[::2], texts[1::2], strict=True)
            ]
            client.invoices.create_on_account(currency="SEK", invoice_lines=lines)
            assert [number.decode() for number in wire] == texts
            read = client.invoices.get(ID).invoice_lines
            assert read is not None and len(read) == len(lines)
            for sent, seen in zip(lines, read, strict=True):
                assert seen.price.as_tuple() == sent["price"].as_tuple(), (seen.price, sent["price"])
                assert seen.quantity.as_tuple() == sent["quantity"].as_tuple(), (seen.quantity, sent["quantity"])
    print(f"{DECIMALS} decimals out and in")
