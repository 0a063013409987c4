"""POSTs of both APIs whose connection is cut at 50 places each, of the request and of the answer."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from cutting_proxy import Cut, CuttingProxy

from yionstack import YionStackClient, YionStackError, YouniumClient
from yionstack.testing import Sandbox

PLACES = 25
"""Of the request, and as many of the answer."""


def cuts(proxy: CuttingProxy) -> list[Cut]:
    """Places in what went through just now, close to its ends and between them."""
    (exchange,) = proxy.exchanges
    assert exchange.answer, exchange
    lengths = {"request": len(exchange.request), "answer": len(exchange.answer) - 8}
    last = PLACES - 1
    return [
        Cut(part, (length - 1) * index // last, index % 2 == 1)
        for part, length in lengths.items()
        for index in range(PLACES)
    ]


def outcome(call: Callable[[], Any]) -> YionStackError | None:
    try:
        call()
    except YionStackError as error:
        return error
    return None


def executions(sandbox: Sandbox) -> int:
    return sum(sandbox.counters()["younium_executions"].values())


def test_younium_executes_a_post_once(sandbox: Sandbox) -> None:
    def client_of(proxy: CuttingProxy) -> YouniumClient:
        credentials = {"client_id": sandbox.younium_client_id, "secret": sandbox.younium_secret}
        client = YouniumClient(base_url=proxy.base_url, legal_entity=sandbox.legal_entity, **credentials)
        client.request("GET", "/Accounts", query={"pageSize": "1"})
        return client

    def create(cut: Cut | None) -> list[Cut]:
        """Cuts one POST; all at the same time, as there are five seconds before each repetition."""
        with CuttingProxy(sandbox.base_url) as proxy, client_of(proxy) as client:
            proxy.arm(cut)
            error = outcome(lambda: client.accounts.create(name="Once", currency="SEK"))
            assert error is None, f"{cut}: {error!r}"
            if cut is None:
                return cuts(proxy)
            keys = {exchange.header("younium-idempotency-key") for exchange in proxy.exchanges} - {None}
            assert len(proxy.exchanges) == 2 and len(keys) == 1, f"{cut}: {keys}"
            return []

    places = create(None)
    before = executions(sandbox)
    with ThreadPoolExecutor(len(places)) as threads:
        list(threads.map(create, places))
    assert executions(sandbox) - before == len(places)
    print(f"a POST of Younium, cut at {len(places)} places: executed once each time")


def test_a_post_of_yionstack_is_never_repeated(sandbox: Sandbox) -> None:
    headers = {"content-type": "application/json"}
    sandbox.fault(match={"method": "POST"}, times="always", respond={"status": 201, "headers": headers, "body": "{}"})
    with CuttingProxy(sandbox.base_url) as proxy:
        client = YionStackClient(base_url=proxy.base_url, token=sandbox.issue_tokens()["access_token"])

        def post() -> Any:
            return client.request("POST", "/api/v1/crm/contacts", json={"name": "Once"})

        post()
        places = cuts(proxy)
        for cut in places:
            before = sandbox.counters()["requests"]
            proxy.arm(cut)
            error = outcome(post)
            assert error is not None, cut
            (exchange,) = proxy.exchanges
            assert sandbox.counters()["requests"] - before == (cut.part == "answer"), cut
            known = ("decode", True) if b"\r\n\r\n" in exchange.answer else ("outcome_unknown", None)
            assert (error.code, error.executed) == known, f"{cut}: {error!r}"
            assert (error.attempts, error.retryable) == (1, False), f"{cut}: {error!r}"
        client.close()
    print(f"a POST of YionStack, cut at {len(places)} places: sent once each time")
