"""Younium's clients against the sandbox: what existing clients of this API get wrong, and a whole journey."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from canary import find

from yionstack import (
    AsyncYouniumClient,
    AuthenticationError,
    LegalEntityError,
    NotFoundError,
    ValidationError,
    YionStackError,
    YouniumClient,
)
from yionstack.testing import Sandbox
from yionstack.younium import receipt


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(younium_rows={"accounts": 230}) as sandbox:
        yield sandbox


@pytest.fixture
def options(sandbox: Sandbox) -> dict[str, Any]:
    return {
        "base_url": sandbox.base_url,
        "client_id": sandbox.younium_client_id,
        "secret": sandbox.younium_secret,
        "legal_entity": sandbox.legal_entity,
    }


@pytest.fixture
def client(options: dict[str, Any]) -> Iterator[YouniumClient]:
    with YouniumClient(**options) as client:
        yield client


def test_a_journey(client: YouniumClient) -> None:
    made = client.accounts.create(name="O'Brien", currency="SEK", account_type="Customer", our_reference="Ada")
    id = made.json()["id"]
    account = client.accounts.get(id)
    assert account.name == "O'Brien" and account.our_reference == "Ada" and account.account_type == "Customer"
    client.accounts.update(id, our_reference=None, your_reference="Bo")
    changed = client.accounts.get(id)
    assert changed.our_reference is None and changed.your_reference == "Bo" and changed.name == "O'Brien"
    assert [row.id for row in client.accounts.list(filter=lambda row: row.name == "O'Brien")] == [account.id]
    client.accounts.delete(id)
    with pytest.raises(NotFoundError):
        client.accounts.get(id)
    assert client.accounts.list(filter=lambda row: row.name == "O'Brien").all() == []


def test_a_journey_in_asyncio(options: dict[str, Any]) -> None:
    async def run() -> None:
        async with AsyncYouniumClient(**options) as client:
            made = await client.accounts.create(name="Acme", currency="SEK")
            account = await client.accounts.get(made.json()["id"])
            await client.accounts.update(account.id, our_reference="Ada")
            assert (await client.accounts.get(account.id)).our_reference == "Ada"
            rows = [row async for row in client.accounts.list(page_size=50)]
            assert len(rows) == 231 and len({row.id for row in rows}) == 231
            exported = await client.export.rows("Accounts", page_size=5000).all()
            assert len(exported) == 231

    asyncio.run(run())


def test_both_versions(options: dict[str, Any], client: YouniumClient) -> None:
    with YouniumClient(**options, api_version="2.0") as old:
        whole = old.accounts.list().all()
        assert [row.id for row in whole] == [row.id for row in client.accounts.list()] and len(whole) == 230
        assert old.accounts.list(filter="name eq 'nobody'").all() == []
    assert client.accounts.list(filter="name eq 'nobody'").all() == []


def test_tenants_do_not_mix(options: dict[str, Any], sandbox: Sandbox) -> None:
    names = ("Nordvik AB", "Nordvik Ltd")
    one = YouniumClient(**options)
    wrong: list[str] = []

    def read(name: str) -> None:
        client = one if name == names[0] else one.with_legal_entity(name)
        for _ in range(20):
            account = client.accounts.list().first()
            assert account is not None
            if account.extra.get("legalEntity") != name:
                wrong.append(name)
            other = client.accounts.list(legal_entity=names[0]).first()
            assert other is not None
            if other.extra.get("legalEntity") != names[0]:
                wrong.append("of the call")

    threads = [threading.Thread(target=read, args=(names[index % 2],)) for index in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong and sandbox.counters()["mixups"] == 0


def test_a_wrong_legal_entity(client: YouniumClient) -> None:
    with pytest.raises(LegalEntityError):
        client.accounts.list(legal_entity="Nobody AB").first()


def test_a_failed_sign_in_shows_no_secret(options: dict[str, Any]) -> None:
    secret = "hush-hush-0123456789"
    with pytest.raises(AuthenticationError) as caught:
        YouniumClient(**{**options, "secret": secret}).accounts.list().first()
    assert not find(f"{caught.value!r} {caught.value} {caught.value.vendor_message} {caught.value.__cause__!r}", {secret})


def test_a_token_ends_in_the_middle_of_a_list(client: YouniumClient, sandbox: Sandbox) -> None:
    seen = []
    for row in client.accounts.list(page_size=10, prefetch=2):
        seen.append(row.id)
        if len(seen) in (30, 120):
            sandbox.command({"do": "expire_access_tokens"})
    assert len(seen) == len(set(seen)) == 230


def test_a_lost_answer_does_nothing_twice(client: YouniumClient, sandbox: Sandbox) -> None:
    client.accounts.list().first()
    before = len(client.accounts.list().all())
    sandbox.fault(match={"method": "POST", "path": "/Accounts"}, cut_after_bytes=0)
    made = client.accounts.create(name="Once", currency="SEK")
    assert receipt(made).attempts == 2
    assert len(client.accounts.list().all()) == before + 1
    again = client.accounts.create(name="Once", currency="SEK", idempotency_key=receipt(made).idempotency_key)
    assert again.json()["id"] == made.json()["id"] and len(client.accounts.list().all()) == before + 1


def test_the_server_checks_bodies_too(client: YouniumClient) -> None:
    with pytest.raises(ValidationError) as caught:
        client.accounts.create(name="a", currency="no such currency")
    assert caught.value.status == 400 and caught.value.idempotency_key


def test_verbs_and_money(client: YouniumClient) -> None:
    invoice = client.invoices.list(limit=1).all()[0]
    assert isinstance(invoice.total_amount, Decimal)
    subscription = client.subscriptions.list().first()
    assert subscription is not None
    try:
        client.invoices.post(invoice.id)
    except YionStackError as error:  # posted before
        assert error.vendor_message
    with pytest.raises(YionStackError):
        client.invoices.post(invoice.id)


def test_export_follows_nested_addresses(client: YouniumClient) -> None:
    row = client.export.rows("Subscriptions", limit=1).first()
    assert row is not None
    address = next(value for value in row.values() if isinstance(value, str) and "/v3/" in value)
    assert isinstance(client.export.rows(address).all(), list)


def test_the_token_is_shared(options: dict[str, Any], sandbox: Sandbox) -> None:
    client = YouniumClient(**options)
    assert client.auth.tokens() is None and not client.auth.status().signed_in
    client.with_legal_entity("Nordvik Ltd").accounts.list().first()
    before = client.auth.tokens()
    assert before is not None and "access_token=[redacted]" in repr(before)
    client.auth.refresh()
    after = client.auth.tokens()
    assert after is not None and after.access_token != before.access_token
    client.auth.forget()
    assert client.auth.tokens() is None
