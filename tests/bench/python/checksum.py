"""What every contender has to do with the rows that it got.

`three` and `every` are timed, so they do as little as proves that the values are there and right; `whole` is not, and
leaves nothing out. A generated SDK gives decimals as text: `decimal` makes numbers of them, as its user would have to.
"""

import datetime
import hashlib
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

ZERO = Decimal(0)


def three(rows: Iterable[Any], text: bool) -> str:
    """Reads the exact total, the date and the customer of every row."""
    total, days, customers = ZERO, 0, 0
    if text:
        for row in rows:
            total += Decimal(row.total)
            days += row.due_date.toordinal()
            customers ^= hash(row.customer_id)
    else:
        for row in rows:
            total += row.total
            days += row.due_date.toordinal()
            customers ^= hash(row.customer_id)
    return f"{total} {days} {customers}"


def every(rows: Iterable[Any], text: bool) -> str:
    """Reads all fields of every row."""
    decimal: Callable[[Any], Decimal] = Decimal if text else _same
    total, days, minutes, letters = ZERO, 0, 0, 0
    for row in rows:
        total += decimal(row.total)
        total += decimal(row.subtotal)
        total += decimal(row.tax_total)
        total += decimal(row.amount_due)
        days += row.issue_date.toordinal() + row.due_date.toordinal()
        minutes += row.created_at.minute + row.updated_at.minute
        letters += len(row.id) + len(row.number) + len(row.status) + len(row.currency)
        letters += len(row.customer_id) + len(row.customer_name) + len(row.reference)
        address = row.billing_address
        letters += len(address.line1) + len(address.line2) + len(address.city)
        letters += len(address.postcode) + len(address.country)
    return f"{total} {days} {minutes} {letters}"


def whole(rows: Iterable[Any], text: bool) -> str:
    """A digest of everything, not timed: contenders that share it have the same values."""
    decimal: Callable[[Any], Decimal] = Decimal if text else _same
    digest = hashlib.sha256()
    count = 0
    for row in rows:
        count += 1
        dates = (row.issue_date, row.due_date)
        moments = (row.created_at, row.updated_at)
        decimals = [decimal(value) for value in (row.total, row.subtotal, row.tax_total, row.amount_due)]
        if not all(type(value) is datetime.date for value in dates):
            raise TypeError("a date is no date")
        if not all(type(value) is datetime.datetime and value.utcoffset() is not None for value in moments):
            raise TypeError("a moment is no moment")
        if not all(type(value) is Decimal for value in decimals):
            raise TypeError("a decimal is no decimal")
        address = row.billing_address
        values = (
            row.id, row.number, row.status, row.currency, row.customer_id, row.customer_name, row.reference,
            address.line1, address.line2, address.city, address.postcode, address.country,
            *decimals, *dates, *(moment.astimezone(datetime.UTC).isoformat() for moment in moments),
        )
        digest.update("\n".join(map(str, values)).encode())
    return f"{count} {digest.hexdigest()}"


def _same(value: Decimal) -> Decimal:
    return value


BY_NAME = {"three": three, "every": every}
