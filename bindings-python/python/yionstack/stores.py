"""Where grants are kept, so that they outlive the process and are shared by all who use them.

    from yionstack import YionStackClient
    from yionstack.stores import FileStore

    client = YionStackClient(client_id="yion_your_client_id", client_secret="ysk_your_secret", store=FileStore())

`FileStore` serves all processes of one user on one machine, `RedisStore` all hosts that use one Redis or Valkey,
`MemoryStore` one process while it runs. A store of your own is any object with the four methods of `Store`, or of
`AsyncStore`; `yionstack.testing.check_store` tells whether it keeps the contract. Values are sealed before a store sees
them: `RedisStore` and a store of your own need a `store_key`.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from ._native import FileStore, MemoryStore, RedisStore

__all__ = ["AsyncStore", "FileStore", "MemoryStore", "RedisStore", "Store"]


@runtime_checkable
class Store(Protocol):
    """A store of your own: two operations on a value with a version, and a lease.

    Everybody who shares a grant (threads, processes, hosts) must share one storage. Nothing is ever deleted. The methods
    are called on threads of the SDK, several at a time, and may block. After a fork, connections of the parent must not be
    used: open one for each call, or one for each process.

    What a method raises becomes the `__cause__` of a `StoreUnavailableError`, and what failed is tried again later. Raise
    `StoreRejectedError` when what is stored must not be used and trying again does not help.
    """

    def load(self, key: str, /) -> tuple[int, bytes] | None:
        """The newest version and value under `key`, which is 64 hexadecimal digits; `None` when there is nothing."""
        ...

    def compare_and_swap(self, key: str, expected: int, version: int, value: bytes, /) -> bool:
        """Puts `version` and `value` in the place of the version `expected` (0: where there is nothing), in one step,
        durably before it returns. `False`: something else is there, and nothing was changed."""
        ...

    def lease(self, key: str, owner: str, seconds: float, /) -> bool:
        """Takes the lease of `key` for `owner`, or extends it: for so many seconds from now nobody else gets it.
        `False`: somebody else has it. It has nothing to do with the value under the key."""
        ...

    def release(self, key: str, owner: str, /) -> None:
        """Gives the lease back, if `owner` still has it, and changes nothing otherwise. It may come from another process
        than the owner's: from one on the same machine that has seen the owner end."""
        ...


@runtime_checkable
class AsyncStore(Protocol):
    """A `Store` with coroutines: for drivers that only asyncio has.

    They run on an event loop of the SDK's own, in a thread of its own, with either client: never on the loop of the call.
    So what belongs to a loop (a pool of connections) has to be made when it is first used.
    """

    async def load(self, key: str, /) -> tuple[int, bytes] | None:
        """As `Store.load`."""
        ...

    async def compare_and_swap(self, key: str, expected: int, version: int, value: bytes, /) -> bool:
        """As `Store.compare_and_swap`."""
        ...

    async def lease(self, key: str, owner: str, seconds: float, /) -> bool:
        """As `Store.lease`."""
        ...

    async def release(self, key: str, owner: str, /) -> None:
        """As `Store.release`."""
        ...
