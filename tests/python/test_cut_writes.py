"""POSTs of both APIs whose connection is cut at 50 places each, of the request and of the answer."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Literal, NamedTuple

import pytest

from yionstack import YionStackClient, YionStackError, YouniumClient
from yionstack.testing import CuttingProxy, Sandbox

PLACES = 25
"""Of the request, and as many of the answer."""


class Cut(NamedTuple):
    part: Literal["request", "answer"]
    after: int
    how: Literal["close", "reset"]


def cuts(proxy: CuttingProxy) -> list[Cut]:
    """Places in what went through just now, close to its ends and between them."""
    (exchange,) = proxy.exchanges()
    assert exchange.answer_bytes, exchange
    lengths: list[tuple[Literal["request", "answer"], int]] = [
        ("request", exchange.request_bytes),
        ("answer", exchange.answer_bytes - 8),
    ]
    last = PLACES - 1
    return [
        Cut(part, (length - 1) * index // last, "reset" if index % 2 == 1 else "close")
        for part, length in lengths
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
        proxy = sandbox.cutting_proxy()
        with client_of(proxy) as client:
            if cut is None:
                proxy.clear()
            else:
                proxy.cut(cut.part, cut.after, how=cut.how)
            error = outcome(lambda: client.accounts.create(name="Once", currency="SEK"))
            assert error is None, f"{cut}: {error!r}"
            if cut is None:
                return cuts(proxy)
            exchanges = proxy.exchanges()
            keys = {exchange.headers.get("younium-idempotency-key") for exchange in exchanges} - {None}
            assert len(exchanges) == 2 and len(keys) == 1, f"{cut}: {keys}"
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
    proxy = sandbox.cutting_proxy()
    client = YionStackClient(base_url=proxy.base_url, token=sandbox.issue_tokens()["access_token"])

    def post() -> Any:
        return client.request("POST", "/api/v1/crm/contacts", json={"name": "Once"})

    post()
    places = cuts(proxy)
    for cut in places:
        before = sandbox.counters()["requests"]
        proxy.cut(cut.part, cut.after, how=cut.how)
        error = outcome(post)
        assert error is not None, cut
        (exchange,) = proxy.exchanges()
        assert sandbox.counters()["requests"] - before == (cut.part == "answer"), cut
        known = ("decode", True) if exchange.answer_head_bytes is not None else ("outcome_unknown", None)
        assert (error.code, error.executed) == known, f"{cut}: {error!r}"
        assert (error.attempts, error.retryable) == (1, False), f"{cut}: {error!r}"
    client.close()
    print(f"a POST of YionStack, cut at {len(places)} places: sent once each time")


def test_a_proxy_cuts_what_it_is_told_and_tells_what_went_through(sandbox: Sandbox, business: str, token: str) -> None:
    proxy = sandbox.cutting_proxy()
    assert repr(proxy) == f"<CuttingProxy at {proxy.base_url}>" and proxy.base_url != sandbox.base_url
    with YionStackClient(token, base_url=proxy.base_url, retries=0) as client:
        proxy.cut("answer", 5, how="reset", times="always", match={"method": "get", "path": "/api/v1/crm"})
        client.invoices.list(business)
        for _ in range(2):
            with pytest.raises(YionStackError):
                client.contacts.list(business)
        invoices, contacts, _ = proxy.exchanges()
        assert (invoices.cut, invoices.reused, contacts.cut, contacts.reused) == (False, False, True, True)
        assert (contacts.method, contacts.path) == ("GET", "/api/v1/crm/contacts")
        assert contacts.headers["x-business-id"] == business
        assert (contacts.answer_bytes, contacts.answer_head_bytes) == (5, None)
        assert invoices.answer_head_bytes and invoices.answer_bytes > invoices.answer_head_bytes
        assert invoices.authorization_sha256 == contacts.authorization_sha256 and len({invoices, contacts}) == 2
        assert token not in repr(invoices)
        proxy.cut("answer", how="stall")
        with pytest.raises(YionStackError) as caught:
            client.contacts.list(business, timeout=0.2)
        assert caught.value.code == "timeout"
        proxy.clear()
        assert proxy.exchanges() == []
        client.contacts.list(business)
    with pytest.raises(ValueError, match="did you mean `answer`"):
        proxy.cut("anser")  # type: ignore[arg-type]
