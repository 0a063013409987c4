"""Answers by the hundred: JSON to the letter, tokens, and texts that steer nothing."""

from __future__ import annotations

import asyncio
import json
import traceback
import unicodedata
from typing import Any

import pytest
from loopback import Answer, Loopback, Request, page
from vectors import body, load

from yionstack import (
    AsyncYionStackClient,
    DecodeError,
    ReauthorizationRequiredError,
    YionStackClient,
    YionStackError,
    YouniumClient,
)
from yionstack.stores import MemoryStore

ID = "00000000-0000-4000-8000-000000000001"


class Told:
    """A server that answers with what it is told."""

    def __init__(self) -> None:
        self.answer = Answer()

    def __call__(self, request: Request) -> Answer:
        if request.query.get("PageNumber", "1") != "1":
            return Answer(page([], 2))
        return self.answer


def younium(server: Loopback) -> YouniumClient:
    return YouniumClient("token", base_url=server.base_url, legal_entity="Acme AB", retries=0)


def test_json_is_read_to_the_letter() -> None:
    vectors, told = load("json/strict.json"), Told()
    counts = dict.fromkeys("yni", 0)
    with Loopback(told) as server, younium(server) as client:
        for vector in vectors:
            text = body(vector["body"])
            counts[vector["class"]] += 1
            told.answer = Answer(text)
            answer = client.request("GET", "/x")
            check(vector, lambda answer=answer: answer.json())
            if vector.get("alone"):
                continue
            row = b'{"id":"' + ID.encode() + b'","unknown":' + text + b"}"
            told.answer = Answer(json.dumps(page([])).encode().replace(b"[]", b"[" + row + b"]"))
            check(vector, lambda: client.accounts.list().all()[0].extra["unknown"])
    print(f"JSON: {counts}, all as they should be")
    assert counts["y"] >= 95 and counts["n"] >= 188 and counts["i"] >= 35


def check(vector: dict[str, Any], read: Any) -> None:
    if vector["accepted"]:
        read()
    else:
        with pytest.raises(DecodeError):
            read()
            pytest.fail(f"{vector['name']} was read")


def test_a_number_is_read_however_long_it_is() -> None:
    told = Told()
    told.answer = Answer(b'{"a":' + b"9" * 5_000 + b',"b":7}')
    with Loopback(told) as server, younium(server) as client:
        read = client.request("GET", "/x").json()
    assert str(read["a"]) == "9" * 5_000 and isinstance(read["b"], int)


def test_an_answer_that_is_no_json_is_told_with_its_request() -> None:
    told = Told()
    told.answer = Answer(b"NaN", headers={"x-request-id": "req_1"})
    with Loopback(told) as server, younium(server) as client, pytest.raises(DecodeError) as caught:
        client.request("GET", "/x").json()
    assert (caught.value.status, caught.value.request_id, caught.value.attempts) == (200, "req_1", 1)


def test_token_answers_in_turn() -> None:
    vectors = [vector for vector in load("tokens/answers.json") if vector["kind"] == "refresh"]
    told, refused = Told(), 0
    with Loopback(told) as server:
        for vector in vectors:
            told.answer = Answer(body(vector["body"]), headers={"content-type": "application/json"})
            with YionStackClient(base_url=server.base_url, client_id="app", store=MemoryStore()) as client:
                refused += refresh(client, vector)
    print(f"token answers: {len(vectors)} as they should be, {refused} of them refused")
    assert len(vectors) >= 200


def refresh(client: YionStackClient, vector: dict[str, Any]) -> int:
    client.auth.adopt("old-refresh", access_token="old-access", expires_in=1_000_000, scope="read:invoices")
    expected = vector["tokens"]
    try:
        client.auth.refresh()
    except YionStackError as error:
        assert expected is None and not isinstance(error, ReauthorizationRequiredError), f"{vector['name']}: {error}"
        assert "new-" not in "".join(traceback.format_exception(error)), vector["name"]
        expected = {"access_token": "old-access", "refresh_token": "old-refresh", "scope": "read:invoices"}
    else:
        assert expected is not None, f"{vector['name']} was taken"
    tokens = client.auth.tokens()
    assert tokens is not None and client.auth.status().renewable, vector["name"]
    for name in ("access_token", "refresh_token", "scope"):
        assert getattr(tokens, name) == expected[name], f"{vector['name']}: {name} is {getattr(tokens, name)}"
    if expected.get("expires_in") is not None:
        assert expected["expires_in"] - 5 <= tokens.expires_in <= expected["expires_in"], vector["name"]
    return int(vector["tokens"] is None)


def test_token_answers_to_credentials() -> None:
    vectors = [vector for vector in load("tokens/answers.json") if vector["kind"] == "sign_in"]
    answers: list[Answer] = []

    def answer(request: Request) -> Answer:
        return answers[-1] if request.path == "/auth/token" else Answer({})

    with Loopback(answer) as server:
        for vector in vectors:
            answers.append(Answer(body(vector["body"])))
            before = len(server.requests)
            options: dict[str, Any] = {"client_id": "id", "secret": "a-secret", "legal_entity": "Acme AB", "retries": 0}
            with YouniumClient(base_url=server.base_url, **options) as client:
                try:
                    client.request("GET", "/x")
                except YionStackError as error:
                    assert vector["tokens"] is None and error.code == "authentication", f"{vector['name']}: {error}"
                    assert {request.path for request in server.requests[before:]} == {"/auth/token"}
                else:
                    sent = server.last.headers["authorization"]
                    assert vector["tokens"] and sent == f"Bearer {vector['tokens']['access_token']}", vector["name"]
    assert len(vectors) >= 50


def test_what_a_server_says_steers_nothing() -> None:
    vectors, told = load("texts/server.json"), Told()
    with Loopback(told) as server, younium(server) as client:
        for vector in vectors:
            text = body(vector["text"]).decode()
            for said in (
                {"message": text},
                {"error": {"code": text, "message": text}},
                {"title": text, "errors": {text: [text]}},
                {"errors": [text, text]},
                {"error": text, "error_description": text},
            ):
                told.answer = Answer(json.dumps(said).encode(), 422, {"x-request-id": "req_1"})
                with pytest.raises(YionStackError) as caught:
                    client.request("GET", "/x")
                inert(caught.value)
    print(f"texts of servers: {len(vectors)}, each in 5 places, none shown as it came")
    assert len(vectors) >= 100


def inert(error: YionStackError) -> None:
    assert (error.code, error.retryable, error.request_id) == ("validation", False, "req_1")
    shown = [str(error), error.message, error.vendor_message or "", *error.args]
    shown += [part for field in error.fields for part in field]
    assert max(len(text.encode()) for text in shown) <= 2_048
    for text in [*shown, repr(error), repr(vars(error))]:
        unseen = [c for c in text if unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp")]
        assert not unseen, f"{unseen} in {text!r}"


def test_the_asynchronous_client_is_no_different() -> None:
    told = Told()

    async def ask() -> None:
        async with AsyncYionStackClient("token", base_url=server.base_url, retries=0) as client:
            for vector in load("json/strict.json")[::10]:
                told.answer = Answer(body(vector["body"]))
                answer = await client.request("GET", "/x")
                check(vector, answer.json)

    with Loopback(told) as server:
        asyncio.run(ask())
