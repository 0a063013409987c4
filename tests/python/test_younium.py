"""Clients of Younium: how they are made, what they send, what they give."""

from __future__ import annotations

import asyncio
import inspect
import re
import time
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from loopback import Answer, Loopback, Request, page

import yionstack
from yionstack import (
    AsyncYouniumClient,
    ConfigurationError,
    LegalEntityError,
    NotFoundError,
    Response,
    ValidationError,
    YionStackError,
    YouniumClient,
    younium,
)
from yionstack.younium import Account, AccountType, Receipt, new_idempotency_key, receipt

ID = "0b1f36c5-6f2e-4a64-9d13-000000000001"
ACCOUNT = {
    "id": ID,
    "name": "O'Brien",
    "accountType": "Sponsor",
    "created": "2026-01-02T03:04:05",
    "cmrr": {"amount": 12.5, "currencyCode": "SEK"},
    "unheard": [1],
}


def answer(request: Request) -> Answer:
    match request.method, request.path:
        case "GET", "/Accounts":
            return Answer(page([ACCOUNT]))
        case "GET", path if path == f"/Accounts/{ID}":
            return Answer(ACCOUNT, headers={"x-request-id": "r-1"})
        case "GET", "/Webhooks":
            return Answer([{"id": ID, "url": "https://x.example"}])
        case "POST", "/Accounts":
            key = request.headers["younium-idempotency-key"]
            kept = {
                "younium-idempotency-key": key,
                "younium-idempotency-durationInHours": "48",
                "younium-idempotency-expires": "Fri, 01 Jan 2027 00:00:00 GMT",
            }
            return Answer({"id": ID}, 201, kept)
        case _, "/slow":
            time.sleep(0.5)
            return Answer()
        case "PATCH" | "DELETE", _:
            return Answer(b"", 204)
        case _:
            return Answer({"status": 404, "title": "Not found"}, 404)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(answer) as server:
        yield server


@pytest.fixture
def client(server: Loopback) -> Iterator[YouniumClient]:
    with YouniumClient("token", base_url=server.base_url, legal_entity="Acme AB") as client:
        yield client


def test_a_model(client: YouniumClient, server: Loopback) -> None:
    account = client.accounts.get(ID)
    assert isinstance(account, Account) and account.id == UUID(ID) and account.name == "O'Brien"
    assert account.account_type == "Sponsor" and isinstance(account.account_type, AccountType)
    assert account.account_type is not None and not account.account_type.is_known
    assert account.created is not None and account.created.isoformat() == "2026-01-02T03:04:05+00:00"
    assert account.cmrr is not None and account.cmrr.amount == Decimal("12.5")
    assert account.extra == {"unheard": [1]}
    assert server.last.headers["api-version"] == "2.1" and server.last.headers["legal-entity"] == "Acme AB"
    assert server.last.headers["authorization"] == "Bearer token"
    assert client.accounts.get(UUID(ID)) == account
    assert Account.from_dict(account.to_dict()) == account


def test_a_list_that_comes_whole(client: YouniumClient) -> None:
    hooks = client.webhooks.list()
    assert [hook.url for hook in hooks] == ["https://x.example"]


def test_what_has_no_schema_is_handed_out_as_it_came(client: YouniumClient) -> None:
    made = client.accounts.create(name="Acme", currency="SEK")
    assert isinstance(made, Response) and made.status == 201 and made.json() == {"id": ID}
    assert client.accounts.update(ID, name="B").status == 204
    assert client.accounts.delete(ID).body == b""


def test_receipts(client: YouniumClient) -> None:
    made = receipt(client.accounts.create(name="Acme", currency="SEK", idempotency_key="order-7"))
    assert isinstance(made, Receipt) and made.idempotency_key == "order-7" and made.status == 201 and made.attempts == 1
    assert made.expires is not None and made.expires.isoformat() == "2027-01-01T00:00:00+00:00"
    own = receipt(client.accounts.create(name="Acme", currency="SEK"))
    assert own.idempotency_key is not None and UUID(own.idempotency_key).version == 7
    account = client.accounts.get(ID)
    read = receipt(account)
    assert read.request_id == "r-1" and read.idempotency_key is None and read.replayed is None
    assert receipt(client.request("GET", f"/Accounts/{ID}")).request_id == "r-1"
    assert receipt(next(iter(client.accounts.list()))).status == 200
    for without in (Account.from_dict(account.to_dict()), account.cmrr):
        with pytest.raises(ValueError):
            receipt(without)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        receipt(object())  # type: ignore[arg-type]


def test_each_call_may_say_more(client: YouniumClient, server: Loopback) -> None:
    client.accounts.get(ID, legal_entity="Other AB", headers={"x-trace": "1"})
    assert server.last.headers["legal-entity"] == "Other AB" and server.last.headers["x-trace"] == "1"
    client.accounts.get(ID)
    assert server.last.headers["legal-entity"] == "Acme AB"
    client.request("GET", f"/Accounts/{ID}", legal_entity="Other AB")
    assert server.last.headers["legal-entity"] == "Other AB"
    with pytest.raises(yionstack.RequestTimeoutError):
        client.request("GET", "/slow", timeout=0.05, retries=0)


def test_keys_of_ones_own(client: YouniumClient, server: Loopback) -> None:
    keys = {new_idempotency_key() for _ in range(100)}
    assert len(keys) == 100
    assert all(re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", key) for key in keys)
    key = keys.pop()
    client.accounts.create(name="Acme", currency="SEK", idempotency_key=key)
    assert server.last.headers["younium-idempotency-key"] == key


def test_another_legal_entity(client: YouniumClient, server: Loopback) -> None:
    other = client.with_legal_entity("Other AB")
    assert isinstance(other, YouniumClient)
    other.accounts.get(ID)
    assert server.last.headers["legal-entity"] == "Other AB"
    client.accounts.get(ID)
    assert server.last.headers["legal-entity"] == "Acme AB"
    other.close()
    with client.with_legal_entity("Third AB") as third:
        third.accounts.get(ID)
    client.accounts.get(ID)
    other.accounts.get(ID)
    client.close()
    with pytest.raises(ConfigurationError, match="closed"):
        other.accounts.get(ID)


def test_the_version_is_the_clients(server: Loopback) -> None:
    with YouniumClient("token", base_url=server.base_url, api_version="2.0") as client:
        client.accounts.get(ID)
    assert server.last.headers["api-version"] == "2.0" and "legal-entity" not in server.last.headers


def test_places_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BASE_URL", "ENVIRONMENT", "REGION", "TOKEN"):
        monkeypatch.delenv(f"YOUNIUM_{name}", raising=False)
    assert YouniumClient("t").base_url == "https://api.younium.com"
    assert YouniumClient("t", environment="sandbox").base_url == "https://api.sandbox.younium.com"
    assert YouniumClient("t", region="us").base_url == "https://api.us.younium.com"
    assert YouniumClient("t", environment="sandbox", region="us").base_url == "https://api.sandbox.us.younium.com"
    assert repr(AsyncYouniumClient("t")) == "<AsyncYouniumClient of https://api.younium.com>"
    wrong: list[dict[str, Any]] = [
        {"environment": "test"},
        {"region": "se"},
        {"region": "us", "base_url": "https://x.example"},
        {"authentication": "v3"},
        {"legacy_token_url": "https://x.example"},
        {"token": None},
        {"client_id": "a", "secret": "b"},
        {"timeout": 0},
    ]
    for options in wrong:
        with pytest.raises(ConfigurationError):
            YouniumClient(**{"token": "t", **options})


def test_secrets_are_not_shown(tmp_path: Path) -> None:
    file = tmp_path / "secret"
    file.write_text("hush-hush")
    for client in (
        YouniumClient("hush-hush"),
        YouniumClient(client_id="a", secret="hush-hush"),
        YouniumClient(client_id="a", secret_file=file),
    ):
        assert "hush" not in repr(client) + repr(vars(type(client))) + repr(client.auth)


def test_errors_say_what_is_wrong(server: Loopback, client: YouniumClient) -> None:
    with pytest.raises(NotFoundError) as caught:
        client.accounts.get("x")
    assert caught.value.operation == "accounts.get" and caught.value.idempotency_key is None
    with pytest.raises(ValidationError, match="our_refrence"):
        client._client.invoke("accounts.create", (), {"our_refrence": "x"}, Response, None, None, None, None).wait()
    arrived = len(server.requests)
    for bad in ({"currency": 1.5}, {"name": object()}, {"inactive": "yes"}, {"custom_fields": {"a": float("nan")}}):
        with pytest.raises((ValidationError, TypeError, ValueError), match=next(iter(bad))):
            client.accounts.create(**{"name": "a", "currency": "SEK", **bad})  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="`id`"):
        client.accounts.get(1.5)  # type: ignore[arg-type]
    for odd in (True, 1.0, "1"):
        with pytest.raises(TypeError, match="`version` must be an int"):
            client.subscriptions.version("O-1", odd)  # type: ignore[arg-type]
    assert len(server.requests) == arrived, "nothing is sent"


@pytest.mark.parametrize("status", [200, 503])
def test_a_lost_answer_names_its_key(status: int) -> None:
    """The key is what makes it safe to send the same again, later: behind a 503 the server may be at it still."""

    def lost(_: Request) -> Answer:
        if status == 503:
            return Answer({}, 503)
        return Answer(b"{", status, {"content-length": "100"})

    with Loopback(lost) as server:
        client = YouniumClient("token", base_url=server.base_url, retries=1)
        with pytest.raises(YionStackError) as caught:
            client.accounts.create(name="Acme", currency="SEK")
        keys = {request.headers["younium-idempotency-key"] for request in server.requests}
    assert len(server.requests) == (1 if status == 503 else 2) and keys == {caught.value.idempotency_key}


def test_the_legal_entity_is_to_blame() -> None:
    body = {"status": 403, "title": "Forbidden", "detail": "The legal entity is invalid"}
    with Loopback(lambda _: Answer(body, 403)) as server:
        with pytest.raises(LegalEntityError):
            YouniumClient("token", base_url=server.base_url).accounts.get(ID)


def test_success_is_in_the_body() -> None:
    with Loopback(lambda _: Answer({"id": ID, "message": "It was posted before", "successful": False})) as server:
        client = YouniumClient("token", base_url=server.base_url)
        with pytest.raises(ValidationError) as caught:
            client.invoices.post(ID)
    assert caught.value.vendor_message == "It was posted before"


def test_a_token_function_is_asked_for_every_page(server: Loopback) -> None:
    given: list[str] = []

    def token() -> str:
        given.append(f"token-{len(given)}")
        return given[-1]

    client = YouniumClient(token, base_url=server.base_url)
    assert client.accounts.list().first() is not None and server.last.headers["authorization"] == "Bearer token-0"

    async def later() -> None:
        loops = set()

        async def token() -> str:
            loops.add(asyncio.get_running_loop())
            return "of-a-coroutine"

        async with AsyncYouniumClient(token, base_url=server.base_url) as client:
            assert len(await client.accounts.list().all()) == 1
            await client.accounts.get(ID)
        assert loops == {asyncio.get_running_loop()}

    asyncio.run(later())
    assert server.last.headers["authorization"] == "Bearer of-a-coroutine"

    def broken() -> str:
        raise KeyError("mine")

    with pytest.raises(yionstack.AuthenticationError) as caught:
        YouniumClient(broken, base_url=server.base_url).accounts.list().all()
    assert isinstance(caught.value.__cause__, KeyError)


def test_async(server: Loopback) -> None:
    async def run() -> None:
        async with AsyncYouniumClient("token", base_url=server.base_url) as client:
            assert (await client.accounts.get(ID)).name == "O'Brien"
            made = await client.accounts.create(name="Acme", currency="SEK")
            assert receipt(made).status == 201
            assert (await client.accounts.update(ID, name=None)).status == 204
            assert server.last.body == b'{"name":null}'
            assert (await client.request("GET", f"/Accounts/{ID}")).status == 200
            other = client.with_legal_entity("Other AB")
            await other.accounts.get(ID)
            assert server.last.headers["legal-entity"] == "Other AB"
            await asyncio.gather(*(client.accounts.get(ID) for _ in range(20)))
        with pytest.raises(ConfigurationError, match="closed"):
            await client.accounts.get(ID)

    asyncio.run(run())


def test_operations_match_the_clients(client: YouniumClient) -> None:
    later = AsyncYouniumClient("token")
    assert list(younium.OPERATIONS) == sorted(younium.OPERATIONS) and len(younium.OPERATIONS) >= 150
    for id, operation in younium.OPERATIONS.items():
        assert operation.id == id == f"{operation.resource}.{operation.name}"
        for one in (client, later):
            method = getattr(getattr(one, operation.resource), operation.name)
            assert method.__doc__ and f"`{operation.method} {operation.path}`" in method.__doc__
        parameters = inspect.signature(method).parameters
        for parameter in operation.parameters:
            assert (parameter.name in parameters) is (parameter.name not in ("page_number",)), parameter


def test_all_names_are_there() -> None:
    names = set(younium.__all__)
    assert {"Account", "AccountType", "AccountFields", "OPERATIONS", "receipt", "Listing", "YouniumClient"} <= names
    for name in names:
        assert name == "OPERATIONS" or getattr(younium, name).__doc__, name
    assert set(dir(younium)) == names
    with pytest.raises(AttributeError):
        younium.Acount  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError):
        yionstack.Acount  # type: ignore[attr-defined]  # noqa: B018


def test_every_model_reads_every_field() -> None:
    """Classes of other modules are found when a field is first read."""
    for name in younium.__all__:
        model = getattr(younium, name)
        if isinstance(model, type) and issubclass(model, younium.Model) and model is not younium.Model:
            for field in model.__match_args__:
                assert getattr(model, field).__doc__, f"{name}.{field}"
            ready = {name: None for name in model.__match_args__}
            try:
                made = model.from_json("{}")
            except yionstack.DecodeError:
                made = model.from_json(f'{{"id": "{ID}"}}')
            assert set(made.to_dict()) >= set(ready)
