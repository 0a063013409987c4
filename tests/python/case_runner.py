"""Does what the steps of `tests/cases` say, with either client."""

from __future__ import annotations

import base64
import inspect
import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit, urlunsplit

from yionstack import Pending, ResponseRecord
from yionstack.stores import MemoryStore
from yionstack.testing import Sandbox

FOLDER = Path(__file__).parent.parent / "cases"
SCOPES = ["read:invoices", "read:contacts"]


def load(folder: Path) -> list[dict[str, Any]]:
    """The cases of a folder's files."""
    return [case for file in sorted(folder.glob("*.json")) for case in json.loads(file.read_text())["cases"]]


class Runner:
    """One case's sandbox and client, and the secrets that have come up so far."""

    def __init__(self, sandbox: Sandbox, kind: type, changes: dict[str, Any], marker: str = "marker") -> None:
        options = {
            "base_url": sandbox.base_url,
            "client_id": sandbox.client_id,
            "client_secret": sandbox.client_secret,
            "redirect_uri": "https://yourapp.com/callback",
            "retries": 0,
            "timeout": 20.0,
            "store": MemoryStore(),
        } | changes
        self.seen: list[ResponseRecord] = []
        options.setdefault("on_response", self.seen.append)
        self.sandbox = sandbox
        self.client = kind(**options)
        self.marker = marker
        self.secrets: dict[str, str] = {"client_secret": options["client_secret"]}
        self.every_secret: set[str] = set()

    async def act(self, step: dict[str, Any]) -> Any:
        """Does one step and gives what it gave."""
        if "command" in step:
            await self.command(step["command"])
        elif "sign_in" in step:
            await self.sign_in(step["sign_in"])
        elif "call" in step:
            resource, name = step["call"].split(".")
            arguments = [self.resolve(argument) for argument in step["arguments"]]
            return await done(getattr(getattr(self.client, resource), name)(*arguments))
        else:
            await done(self.client.request(*step["request"]))
        return None

    async def command(self, command: dict[str, Any]) -> None:
        """Gives the sandbox a command in which `$name` stands for a secret, or for the marker."""
        if tokens := await done(self.client.auth.tokens()):
            self.note(access_token=tokens.access_token, refresh_token=tokens.refresh_token)
        text = json.dumps(command).replace("$marker", self.marker)
        for name, value in self.secrets.items():
            text = text.replace(f"${name}", value)
        self.sandbox.command(json.loads(text))

    async def sign_in(self, wanted: dict[str, Any]) -> None:
        auth = self.client.auth
        pending = auth.begin(wanted.get("scopes", SCOPES))
        saved = pending.save()
        stored = json.loads(base64.urlsafe_b64decode(saved + "=="))
        self.note(state=stored["state"], verifier=stored["verifier"] or "")
        url = tamper(pending.url, wanted.get("tamper_url", {}))
        callback = self.sandbox.authorize(url, decision=wanted.get("decision", "allow"))
        self.note(code=parse_qs(urlsplit(callback).query).get("code", [""])[0])
        callback = tamper(callback, wanted.get("tamper_callback", {}))
        if "wait" in wanted:
            self.sandbox.advance(wanted["wait"])
        if "before_finish" in wanted:
            await self.command(wanted["before_finish"])
        if wanted.get("twice"):
            await done(auth.finish(Pending.load(saved), callback))
            await done(auth.forget())
        await done(auth.finish(pending, callback))

    def note(self, **secrets: str) -> None:
        self.secrets |= secrets
        self.every_secret |= {secret for secret in self.secrets.values() if secret}

    def resolve(self, argument: str) -> str:
        places = {"$business": 0, "$other_business": 1}
        return self.sandbox.businesses()[places[argument]]["id"] if argument in places else argument


async def done(value: Any) -> Any:
    """What a method gave, of either client."""
    return await value if inspect.isawaitable(value) else value


def tamper(url: str, changes: dict[str, str | None]) -> str:
    """Replaces query parameters of a URL; `None` removes one."""
    parts = urlsplit(url)
    pairs = [(name, changes.get(name, value)) for name, value in parse_qsl(parts.query)]
    return urlunsplit(parts._replace(query=urlencode([(name, value) for name, value in pairs if value is not None])))
