"""A sandbox for your own tests: a faithful, stateful double of both APIs on 127.0.0.1, with faults on demand.

    from yionstack import YionStackClient
    from yionstack.testing import Sandbox

    with Sandbox() as sandbox:
        client = YionStackClient(sandbox.issue_tokens()["access_token"], base_url=sandbox.base_url)
        invoices = client.invoices.list(sandbox.businesses()[0]["id"])

Younium is on the same address:

    with Sandbox(younium_rows={"invoices": 10_000}) as sandbox:
        client = YouniumClient(
            base_url=sandbox.base_url,
            client_id=sandbox.younium_client_id,
            secret=sandbox.younium_secret,
            legal_entity=sandbox.legal_entity,
        )

It has a clock of its own, which `advance` moves.

`python -m yionstack.testing` is the same as a command, until Ctrl-C: it prints what clients need to find it, as lines for
a shell; `--help` shows its options.

`check_store` checks a store of your own.
"""

from __future__ import annotations

import json

from . import _native
from ._cutting import CuttingProxy, Exchange

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType
    from typing import Any, Literal, Self

    from .stores import AsyncStore, FileStore, MemoryStore, RedisStore, Store

__all__ = ["CuttingProxy", "Exchange", "Sandbox", "check_store"]


def check_store(make_store: Callable[[], Store | AsyncStore | FileStore | MemoryStore | RedisStore]) -> None:
    """Checks that a store of your own keeps the contract that grants rely on. Takes some seconds: leases have to run out.

    Args:
        make_store: Gives a new handle to the same storage each time, as another process would have it. Called eight
            times. What is written there stays there: use a storage for tests.

    Raises:
        AssertionError: The rule that is broken, and how to mend it. What the store raised is its `__cause__`.
    """
    _native.check_store([make_store() for _ in range(8)]).wait()


class Sandbox:
    """A running sandbox; `stop`, or the end of a `with` block, stops it.

    Args:
        policy: What happens to a refresh token that comes twice: it is refused and its whole family with it
            (`"revoke_family"`), the last one works again for a minute (`"grace"`), or it is refused (`"strict"`).
        seed: The same seed gives the same invoices and contacts.
        invoices: Invoices of every business.
        contacts: Contacts of every business.
        access_token_lifetime: Seconds.
        younium_rows: How many rows resources of Younium have, by name: `{"invoices": 1_000_000}`; the others a few each.
        port: Port on 127.0.0.1; 0 takes a free one.

    Raises:
        OSError: The port is taken.
    """

    client_id = "yion_sandbox"
    """The app that every sandbox starts with."""
    client_secret = "ysk_sandbox_secret"
    """Its secret, which opens nothing but a sandbox."""
    younium_client_id = "younium_sandbox"
    """Client id of the one tenant of Younium's."""
    younium_secret = "yns_sandbox_secret"
    """Its secret, which opens nothing but a sandbox."""
    legal_entity = "Nordvik AB"
    """One of the tenant's legal entities; `Nordvik Ltd` is another."""

    def __init__(
        self,
        policy: Literal["revoke_family", "grace", "strict"] = "revoke_family",
        *,
        seed: int = 1,
        invoices: int = 25,
        contacts: int = 40,
        access_token_lifetime: int = 3600,
        younium_rows: Mapping[str, int] | None = None,
        port: int = 0,
    ) -> None:
        self._native = _native.Sandbox(
            port=port,
            seed=seed,
            policy=policy,
            invoices=invoices,
            contacts=contacts,
            access_token_lifetime=access_token_lifetime,
        )
        if younium_rows:
            self._do("settings", younium_rows=dict(younium_rows))

    @property
    def base_url(self) -> str:
        """Where it listens, for a client's `base_url`."""
        return self._native.base_url

    def command(self, command: dict[str, Any]) -> Any:
        """Runs one command, `{"do": …}`. The methods below cover the usual ones.

        Raises:
            ValueError: The command is not understood; the message says what to do instead.
        """
        return json.loads(self._native.command(json.dumps(command)))

    def businesses(self) -> list[dict[str, Any]]:
        """All businesses: `id`, `name`, and the `user` who owns it."""
        return self._list("businesses")

    def authorize(
        self,
        url: str,
        *,
        decision: Literal["allow", "deny"] = "allow",
        user: str | None = None,
        business: str | None = None,
    ) -> str:
        """Consents, or refuses to, without a browser. Gives the address to which the browser would go back."""
        answer = self._do("authorize", url=url, decision=decision, user=user, business=business)
        return str(answer["callback"])

    def issue_tokens(
        self,
        *,
        client_id: str | None = None,
        user: str | None = None,
        business: str | None = None,
        scopes: list[str] | None = None,
        expires_in: int | None = None,
    ) -> dict[str, Any]:
        """Gives tokens without any step before: a token answer, and the `family` and `business` they belong to."""
        return self._do(
            "issue_tokens", client_id=client_id, user=user, business=business, scopes=scopes, expires_in=expires_in
        )

    def advance(self, seconds: float) -> None:
        """Moves the sandbox's clock."""
        self._do("advance", seconds=seconds)

    def fault(self, **fault: Any) -> None:
        """Has the next requests that match fail, the oldest fault first.

            sandbox.fault(match={"path": "/Accounts"}, times=2, respond={"status": 503})
            sandbox.fault(drip={"bytes_per_second": 1, "part": "body"})

        `match` (`method`, `path`: its beginning, `grant_type`) may be left out, as may any part of it; `times` is 1 unless
        given, or `"always"`; with `after_processing=True` the server does its work first.

        It does one of these: `respond={"status", "headers", "body"}`, `redirect={"status", "location"}`,
        `replace_body="…"`; `hang`, `no_read`, `reset`, `stall_after_head`, `endless_informational`, `endless_headers`,
        `two_lengths`, `length_and_chunked`, `no_length`, `bad_chunk`, `close_idle` (`True` each); `cut_after_bytes`,
        `stall_after_bytes`, `large_header`, `garbage`, `trailing_garbage`, `wrong_length`, `truncated_gzip` (a number of
        bytes each); `bomb={"bytes", "layers"}`. Alone or beside them stand `delay_ms`, and
        `drip={"bytes_per_second", "part": "head" | "body"}` where anything is sent.

        Raises:
            ValueError: The fault makes no sense; the message says what to do instead.
        """
        self._do("fault", **fault)

    def dead_end(self, kind: Literal["black_hole", "silent"]) -> str:
        """An address on this machine where nobody answers, as `127.0.0.1:PORT`: no connection is ever made
        (`black_hole`), or one is, and nobody reads or says anything (`silent`: a TLS handshake or a proxy that hangs)."""
        return str(self._do("dead_end", kind=kind)["address"])

    def cutting_proxy(self) -> CuttingProxy:
        """Another address of this sandbox, from which connections are cut: in the middle of a request, or of its answer."""
        return CuttingProxy(self._do("cutting_proxy")["base_url"], self._do)

    def clear_faults(self) -> None:
        """Removes all faults."""
        self._do("clear_faults")

    def counters(self) -> dict[str, Any]:
        """What arrived: `requests`, `token_requests`, `refreshes`, `code_exchanges`, `reuse_detected`, `reuse_in_grace`,
        `revocations`, `mixups` …"""
        return self._do("counters")

    def stop(self) -> None:
        """Stops it and drops its open connections."""
        self._native.stop()

    def _do(self, name: str, **fields: Any) -> dict[str, Any]:
        given = {field: value for field, value in fields.items() if value is not None}
        answer: dict[str, Any] = self.command({"do": name, **given})
        return answer

    def _list(self, name: str) -> list[dict[str, Any]]:
        answer: list[dict[str, Any]] = self.command({"do": name})
        return answer

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"<Sandbox at {self.base_url}>"


def _main() -> int:
    """The sandbox as a command. Gives its exit status."""
    import signal
    import sys

    # all of it runs outside of the interpreter, which would not look at signals before it has ended
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    return _native.run_sandbox(sys.argv[1:])


if __name__ == "__main__":
    raise SystemExit(_main())
