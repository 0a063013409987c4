"""Any endpoint, and what a client is."""

import datetime
import json
from decimal import Decimal

import pytest
from loopback import Answer, Loopback

import yionstack.younium
from yionstack import OPERATIONS, AsyncYionStackClient, RequestCancelledError, ConfigurationError, YionStackClient, YionStackError
from yionstack.testing import Sandbox

PATH = "/api/v1/accounting/invoices"


def test_request(client: YionStackClient, business: str) -> None:
    answer = client.request("get", PATH, headers={"x-business-id": business})
    assert answer.status == 200 and answer.attempts == 1 and answer.request_id == answer.headers["x-request-id"]
    assert json.loads(answer.body) == json.loads(answer.text) and len(answer.json()) == 5
    assert repr(answer) == f"<Response 200, {len(answer.body)} bytes>"


def test_json_is_exact(client: YionStackClient, sandbox: Sandbox) -> None:
    sandbox.fault(match={"path": "/x"}, respond={"status": 200, "body": '{"n": 12345678901234567.891, "i": 1}'})
    answer = client.request("GET", "/x")
    assert answer.json() == {"n": Decimal("12345678901234567.891"), "i": 1}
    assert isinstance(answer.json(parse_float=float)["n"], float)


def test_query_and_body(client: YionStackClient, sandbox: Sandbox) -> None:
    sandbox.fault(match={"path": "/x"}, respond={"status": 200, "body": "{}"})
    client.request("POST", "/x", query={"a": "b c", "d": "é&"}, json={"when": datetime.date(2026, 1, 2)})
    last = sandbox.command({"do": "requests"})[-1]
    assert last["query"] == "a=b+c&d=%C3%A9%26" and last["headers"]["content-type"] == "application/json"


def test_written_json() -> None:
    when = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    with Loopback(lambda _: Answer({})) as server:
        client = YionStackClient("token", base_url=server.base_url)
        client.request("POST", "/x", json={"a": Decimal("1.10"), "b": when, "c": (1,), "d": 1.5, "e": {"f": [None, True]}})
        assert server.last.body == (
            b'{"a":"1.10","b":"2026-01-01T00:00:00Z","c":[1],"d":1.5,"e":{"f":[null,true]}}'
        )
        itself: list[object] = []
        itself.append(itself)
        for bad in (float("nan"), Decimal("inf"), itself):
            with pytest.raises(ValueError):
                client.request("POST", "/x", json=bad)
        for odd in (object(), {1: 2}, b"bytes", yionstack.younium.UNSET):
            with pytest.raises(TypeError):
                client.request("POST", "/x", json=odd)
        assert len(server.requests) == 1


def test_operations_match_the_clients(client: YionStackClient) -> None:
    assert list(OPERATIONS) == sorted(OPERATIONS)
    for id, operation in OPERATIONS.items():
        assert operation.id == id == f"{operation.resource}.{operation.name}"
        assert callable(getattr(getattr(client, operation.resource), operation.name))
        assert set(operation.scopes) <= set(yionstack.SCOPES)
    with pytest.raises(AttributeError):
        OPERATIONS["invoices.list"].id = "x"


def test_everything_public_is_documented() -> None:
    for name in yionstack.__all__:
        item = getattr(yionstack, name)
        if isinstance(item, type):
            assert item.__doc__, name
    for cls in (YionStackClient, AsyncYionStackClient):
        for name in ("request", "close", "base_url"):
            assert getattr(cls, name).__doc__


def test_close(sandbox: Sandbox, token: str, business: str) -> None:
    with YionStackClient(token, base_url=sandbox.base_url) as client:
        assert len(client.invoices.list(business)) == 5
    client.close()
    with pytest.raises(ConfigurationError, match="closed"):
        client.invoices.list(business)


async def test_async_close(sandbox: Sandbox, token: str, business: str) -> None:
    import asyncio

    sandbox.fault(match={"path": PATH}, hang=True)
    client = AsyncYionStackClient(token, base_url=sandbox.base_url)
    call = asyncio.create_task(client.invoices.list(business))
    await asyncio.sleep(0.2)
    await client.aclose()
    with pytest.raises(RequestCancelledError):
        await call
    with pytest.raises(YionStackError):
        await client.invoices.list(business)


def test_close_ends_a_waiting_thread(sandbox: Sandbox, token: str, business: str) -> None:
    import concurrent.futures
    import time

    sandbox.fault(match={"path": PATH}, hang=True)
    client = YionStackClient(token, base_url=sandbox.base_url)
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        call = pool.submit(client.invoices.list, business)
        time.sleep(0.2)
        client.close()
        assert isinstance(call.exception(5), RequestCancelledError)


def test_sample_of_the_getting_started_page(
    sandbox: Sandbox, token: str, business: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YIONSTACK_BASE_URL", sandbox.base_url)
    tokens = yionstack.Tokens(token, None, None, None)
    client = YionStackClient(token=tokens.access_token)
    sandbox.fault(match={"path": PATH}, respond={"status": 200, "body": "[]"})  # its business id is no id
    invoices = client.invoices.list("business-uuid")
    assert invoices == []
