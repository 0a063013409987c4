"""1,000 runs of both APIs, over the reuse policies, leave no secret in an error, `repr`, traceback, pickle, log, hook or on the terminal."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import pickle
import traceback
from collections.abc import Iterator
from typing import Any

import canary
import pytest
from case_runner import FOLDER, Runner, done, load

from yionstack import AsyncYionStackClient, AsyncYouniumClient, YionStackClient, YionStackError, YouniumClient
from yionstack.stores import MemoryStore
from yionstack.testing import Sandbox

RUNS = 1_000
CASES = load(FOLDER / "secrets")
POLICIES = ["grace", "strict", "revoke_family"]
# Harmless, and planted wherever a secret could slip through: it shows that each sink is really looked at.
MARKER = "harmless-marker-4711"
YOUNIUM: dict[str, Any] = json.loads((FOLDER / "younium/secrets.json").read_text())


def shown(error: BaseException) -> dict[str, str]:
    """What an error writes, by sink."""
    sinks = {
        "str": str(error),
        "repr": repr(error),
        "traceback": "".join(traceback.format_exception(error)),
    }
    if isinstance(error, YionStackError):
        sinks["pickle"] = repr(pickle.dumps(error))
        sinks["attributes"] = repr(vars(error))
    return sinks


class Lines(logging.Handler):
    """All that a log line can show."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def emit(self, record: logging.LogRecord) -> None:
        self.text += f"{record.getMessage()} {vars(record)}\n"

    def take(self) -> str:
        text, self.text = self.text, ""
        return text


LINES = Lines()


@pytest.fixture(autouse=True)
def lowest_level() -> Iterator[None]:
    logger = logging.getLogger("yionstack")
    logger.setLevel(1)
    logger.addHandler(LINES)
    yield
    logger.removeHandler(LINES)
    logger.setLevel(logging.NOTSET)


async def run(case: dict[str, Any], policy: str, kind: type, **changes: Any) -> tuple[set[str], dict[str, str]]:
    """Lives one case; gives its secrets and what every sink holds."""
    sinks: dict[str, str] = {}

    def write(more: dict[str, str]) -> None:
        for name, text in more.items():
            sinks[name] = sinks.get(name, "") + text + "\n"

    def hook(record: object) -> None:
        write({"hooks": f"{record} {[getattr(record, name) for name in record.__slots__]}"})  # type: ignore[attr-defined]

    LINES.take()
    with Sandbox(policy=policy, invoices=3) as sandbox:
        hooks = {"on_request": hook, "on_response": hook, "redirect_uri": f"http://127.0.0.1:9/{MARKER}"}
        runner = Runner(sandbox, kind, case.get("client", {}) | hooks | changes, MARKER)
        for step in case["steps"]:
            try:
                await runner.act(step)
            except YionStackError as error:
                write(shown(error))
        tokens = await done(runner.client.auth.tokens())
        if tokens:
            runner.note(access_token=tokens.access_token, refresh_token=tokens.refresh_token or "")
        status = await done(runner.client.auth.status())
        things = [runner.client, runner.client.auth, runner.client.auth.begin(), tokens, status]
        write({"objects": " ".join(map(repr, things))})
        # in every run one error is told the marker beside a token, and one client has both: no sink goes unwatched
        await plant(runner, write, hook)
        await younium(runner, AsyncYouniumClient if kind is AsyncYionStackClient else YouniumClient, write, hook)
        runner.client.close()
        write({"log": LINES.take()})
    return runner.every_secret, sinks


# what a server might say of a token in headers that are shown, and in one that is not
ECHO = {"server": "$marker $static", "x-request-id": "$marker-$static", "set-cookie": "session=$static"}


async def plant(runner: Runner, write: Any, hook: Any) -> None:
    token = "tok_static_canary_3141592"
    runner.note(static=token)
    await runner.command({"do": "fault", "match": {"path": "/planted"}, "respond": {"status": 404, "headers": ECHO, "body": '{"message":"$marker $static"}'}})
    with YionStackClient(token, base_url=runner.sandbox.base_url, on_request=hook, on_response=hook) as client:
        with pytest.raises(YionStackError) as planted:
            client.request("GET", "/planted", query={"token": token}, headers={"x-own": token, "x-request-id": token})
        write(shown(planted.value))
    other = YionStackClient(base_url=runner.sandbox.base_url, client_id="app", client_secret=token, store=MemoryStore())
    other.auth.adopt(token, access_token=token, expires_in=60, scope=MARKER)
    write({"objects": f"{other.auth.tokens()} {other.auth.tokens()!r} {other.auth.status()!r} {other!r}"})


async def younium(runner: Runner, kind: Any, write: Any, hook: Any) -> None:
    """What clients of Younium hold and are told, each step with a client of its own."""
    secrets = YOUNIUM["secrets"]
    runner.note(**secrets)
    for step in YOUNIUM["steps"]:
        for fault in step["faults"]:
            await runner.command({"do": "fault", **fault})
        legacy = step["client"] == "legacy"
        secret = secrets["password" if legacy else "younium_secret"]
        options: dict[str, Any] = {"client_id": "canary", "secret": secret, "legal_entity": "Nordvik AB", "retries": 0}
        if legacy:
            options |= {"authentication": "legacy", "legacy_token_url": f"{runner.sandbox.base_url}/connect/token"}
        client = kind(base_url=runner.sandbox.base_url, **options, on_request=hook, on_response=hook)
        write({"objects": repr(client)})
        try:
            if step["call"] == "webhooks.get":
                write({"objects": repr(await done(client.webhooks.get(YOUNIUM["webhook"])))})
            else:
                told = {"query": {"token": secret}, "headers": {"x-own": secret}}
                await done(client.request("GET", f"/{YOUNIUM['marker']}", **told))
                pytest.fail(f"{step['what']}: no error")
        except YionStackError as error:
            write(shown(error))
        write({"objects": repr(client)})
        client.close()


def test_a_thousand_runs_leave_no_secret(capfd: pytest.CaptureFixture[str]) -> None:
    os.write(1, f"{MARKER}\n".encode())
    marked: dict[str, int] = {}
    everything: set[str] = set()
    for number in range(RUNS):
        case = CASES[number // len(POLICIES) % len(CASES)]
        policy = POLICIES[number % len(POLICIES)]
        kind = [YionStackClient, AsyncYionStackClient][number % 2]
        secrets, sinks = asyncio.run(run(case, policy, kind))
        assert len(secrets) >= 4, f"{case['name']}: there was nothing to leak"
        everything |= secrets
        for name, text in sinks.items():
            leaks = canary.find(text, secrets)
            assert not leaks, f"run {number}, {policy}, {case['name']}: {name} holds {len(leaks)} secrets: {text}"
            marked[name] = marked.get(name, 0) + (MARKER in text and YOUNIUM["marker"] in text)
    assert marked == dict.fromkeys(["str", "repr", "traceback", "pickle", "attributes", "objects", "hooks", "log"], RUNS)
    terminal = "".join(capfd.readouterr())
    assert MARKER in terminal and not canary.find(terminal, everything)


def test_a_mutant_that_prints_a_token_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(YionStackError, "__str__", lambda self: f"{self.message} {leak[0]}")
    leak = ["tok_static_canary_3141592"]
    secrets, sinks = asyncio.run(run(CASES[0], "strict", YionStackClient))
    assert canary.find(sinks["str"], secrets) and canary.find(sinks["traceback"], secrets)


@pytest.mark.parametrize("shift", ["", "a", "ab", "abc"])
def test_every_form_is_found(shift: str) -> None:
    import base64

    secret = "tok_S3cret-Value.77"
    for text in [secret, secret[::-1], secret.encode().hex().upper(), base64.b64encode(f"{shift}{secret}tail".encode()).decode()]:
        assert canary.find(text, {secret}), text
    assert not canary.find("nothing to see", {secret})
