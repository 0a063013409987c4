"""Filters from Python's operators."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from loopback import Answer, Loopback, page

from yionstack import ConfigurationError, YouniumClient
from yionstack.testing import Sandbox
from yionstack.younium import AccountFields, AccountType, Filter

ID = UUID("0b1f36c5-6f2e-4a64-9d13-000000000001")
SENT: list[tuple[Callable[[Any], Filter], str]] = [
    (lambda row: row.name == "O'Brien", "name eq 'O''Brien'"),
    (lambda row: row.name != "a", "name ne 'a'"),
    (lambda row: row.name == None, "name eq null"),  # noqa: E711
    (lambda row: row.cmrr.amount >= 100, "cmrr/amount ge 100"),
    (lambda row: row.cmrr.amount < Decimal("12.50"), "cmrr/amount lt 12.50"),
    (lambda row: row.cmrr.amount > Decimal("1E+3"), "cmrr/amount gt 1000"),
    (lambda row: 100 <= row.cmrr.amount, "cmrr/amount ge 100"),
    (lambda row: row.inactive == True, "inactive eq true"),  # noqa: E712
    (lambda row: row.id == ID, f"id eq guid'{ID}'"),
    (lambda row: row.id == str(ID), f"id eq guid'{ID}'"),
    (lambda row: row.account_type == AccountType.CUSTOMER, "accountType eq 'Customer'"),
    (lambda row: row.external_erp_id == "7", "externalERPId eq '7'"),
    (lambda row: row.created <= datetime.date(2026, 1, 2), "created le datetime'2026-01-02'"),
    (
        lambda row: row.created == datetime.datetime(9999, 12, 30, 22, tzinfo=datetime.UTC),
        "created eq datetime'9999-12-31T23:59:59.9999999Z'",
    ),
    (
        lambda row: row.created > datetime.datetime(2026, 1, 2, 3, tzinfo=datetime.UTC),
        "created gt datetime'2026-01-02T03:00:00Z'",
    ),
    (lambda row: row.name.startswith("x'"), "startswith(name, 'x''')"),
    (lambda row: row.name.endswith("x"), "endswith(name, 'x')"),
    (lambda row: row.name.contains("x"), "substringof('x', name)"),
    (lambda row: row.name.in_(["a"]), "name eq 'a'"),
    (
        lambda row: row.name.in_(["a", "b"]) & (row.inactive == False),  # noqa: E712
        "(name eq 'a' or name eq 'b') and inactive eq false",
    ),
    (
        lambda row: (row.name == "a") & (row.name == "b") | ~(row.name == "c"),
        "(name eq 'a' and name eq 'b') or not (name eq 'c')",
    ),
]


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: Answer(page([]))) as server:
        yield server


@pytest.fixture
def client(server: Loopback) -> Iterator[YouniumClient]:
    with YouniumClient("token", base_url=server.base_url) as client:
        yield client


@pytest.mark.parametrize(("condition", "text"), SENT, ids=[text for _, text in SENT])
def test_what_is_sent(
    client: YouniumClient, server: Loopback, condition: Callable[[AccountFields], Filter], text: str
) -> None:
    client.accounts.list(filter=condition).first()
    assert server.last.query["Filter"] == text


def test_texts_and_filters_are_taken_too(client: YouniumClient, server: Loopback) -> None:
    client.accounts.list(filter="name eq 'x' or 1 eq 1").first()
    assert server.last.query["Filter"] == "name eq 'x' or 1 eq 1"
    kept: list[Filter] = []

    def condition(row: AccountFields) -> Filter:
        kept.append(row.name == "x")
        return kept[-1]

    listing = client.accounts.list(filter=condition)
    listing.first()
    listing.all()
    assert len(kept) == 1, "a function is asked once"
    client.accounts.list(filter=kept[0]).first()
    assert server.last.query["Filter"] == str(kept[0]) == "name eq 'x'"
    assert repr(kept[0]) == "<Filter name eq 'x'>" and kept[0] == kept[0] and len({kept[0], kept[0]}) == 1


REFUSED: list[tuple[Callable[[Any], object], str]] = [
    (lambda row: row.nam == "x", "did you mean `name`"),
    (lambda row: row.cmrr.amont == 1, "did you mean `amount`"),
    (lambda row: row.cmrr == 1, "cmrr"),
    (lambda row: row.addresses == 1, "addresses"),
    (lambda row: row.name.length == 1, "`name` has no method `length`: it has .*`contains`"),
    (lambda row: row.name.starts_with("x"), "`name` has no method `starts_with`: it has `startswith`, "),
    (lambda row: row.name.like("x"), "`name` has no method `like`: .*operators such as `==`"),
    (lambda row: row.accountNumber == "x", "no field `accountNumber`: did you mean `account_number`"),
    (lambda row: row.name == 1, "text"),
    (lambda row: row.cmrr.amount == 1.5, "Decimal"),
    (lambda row: row.id == "x", "UUID"),
    (lambda row: row.inactive == "yes", "true or false"),
    (lambda row: row.cmrr.amount.startswith("1"), "no text"),
    (lambda row: row.name < None, "equal or not"),
    (lambda row: row.name == row.domain, "not with each other"),
    (lambda row: row.name == "a" and row.name == "b", "`&`"),
    (lambda row: not (row.name == "a"), "`~`"),
    (lambda row: 1 < row.cmrr.amount < 2, "`&`"),
    (lambda row: row.inactive and True, "row.inactive == True"),
    (lambda row: row.name.in_([]), "no row could match"),
    (lambda row: "x" in row.name, "contains"),
    (lambda row: row.name in ["a", "b"], r"\.in_\(\["),
    (lambda row: row.name in ("a", "b"), r"\.in_\(\["),
    (lambda row: row.name in {"a", "b"}, r"\.in_\(\["),
    (lambda row: row.name == "x" & row.account_number == "y", r"brackets, `\(row\.a == 1\) & \(row\.b == 2\)`"),
    (lambda row: row.name == "x" | row.account_number == "y", r"brackets, `\(row\.a == 1\) \| \(row\.b == 2\)`"),
    (lambda row: row.cmrr.amount == 1 & row.cmrr.amount == 2, "brackets"),
    (lambda row: row.inactive & (row.name == "x"), "A field alone is compared too"),
    (lambda row: (row.name == "x") & row.inactive, "A field alone is compared too"),
    (lambda row: row.inactive | (row.name == "x"), "A field alone is compared too"),
    (lambda row: (row.name == "x") | row.inactive, "A field alone is compared too"),
    (lambda row: ~row.inactive, "`row.inactive == False`"),
]


@pytest.mark.parametrize(("condition", "remedy"), REFUSED, ids=[remedy for _, remedy in REFUSED])
def test_mistakes_name_their_remedy(
    client: YouniumClient, server: Loopback, condition: Callable[[Any], Any], remedy: str
) -> None:
    with pytest.raises(ConfigurationError, match=remedy):
        client.accounts.list(filter=condition)
    assert not server.requests


@pytest.mark.parametrize(
    "condition",
    [
        lambda row: row.name == object(),
        lambda row: row.name.in_("abc"),
        lambda row: (row.name == "a") & "b",
        lambda row: True,
        lambda row: row,
        lambda row: None,
    ],
)
def test_wrong_types(client: YouniumClient, condition: Callable[[Any], Any]) -> None:
    with pytest.raises(TypeError):
        client.accounts.list(filter=condition)


def test_a_naive_time_may_mean_any_moment(client: YouniumClient) -> None:
    with pytest.raises(ValueError, match="time zone"):
        client.accounts.list(filter=lambda row: row.created > datetime.datetime(2026, 1, 2))  # noqa: DTZ001


def test_the_server_understands_them(sandbox: Sandbox) -> None:
    with YouniumClient(
        base_url=sandbox.base_url,
        client_id=sandbox.younium_client_id,
        secret=sandbox.younium_secret,
        legal_entity=sandbox.legal_entity,
    ) as client:
        client.accounts.create(name="O'Brien & Söner", currency="SEK", external_erp_id="e-1")
        found = client.accounts.list(filter=lambda row: row.name == "O'Brien & Söner").all()
        assert [row.external_erp_id for row in found] == ["e-1"]
        everything = client.accounts.list().all()
        names = sorted(row.name or "" for row in everything)[:2]
        listed = client.accounts.list(filter=lambda row: row.name.in_(names)).all()
        assert {row.name for row in listed} == set(names)
        for condition in (
            lambda row: row.name.contains("Brien") & (row.external_erp_id == "e-1"),
            lambda row: row.name.startswith("O'") & row.name.endswith("er"),
            lambda row: (row.id == found[0].id) | (row.name == "nobody"),
            lambda row: ~(row.external_erp_id != "e-1"),
        ):
            assert [row.id for row in client.accounts.list(filter=condition)] == [found[0].id]
        rich = client.accounts.list(filter=lambda row: row.cmrr.amount > 300).all()
        assert rich and all(row.cmrr and row.cmrr.amount and row.cmrr.amount > 300 for row in rich)
        assert client.accounts.list(filter=lambda row: row.name == "nobody").all() == []
