"""An event loop of our own, for what the user's code wants awaited while no loop of the user's waits for it.

It runs in a daemon thread, which starts when it is first needed; a forked process gets its own.
"""

from __future__ import annotations

import asyncio
import concurrent.futures.thread  # pyright: ignore  (registers its end, and must do so before `_end_first` does)
import contextlib
import os
import threading

from . import _native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    Done = Callable[[object, BaseException | None], object]

_loops: dict[int, asyncio.AbstractEventLoop] = {}
_locks: dict[int, threading.Lock] = {}
_tasks: set[asyncio.Task[None]] = set()


def submit(awaitable: Awaitable[object], done: Done) -> None:
    """Has the loop await something and tell `done` its value, or its exception."""
    loop = _loop()
    loop.call_soon_threadsafe(_start, loop, awaitable, done)


def _loop() -> asyncio.AbstractEventLoop:
    process = os.getpid()
    # a lock of this process alone: a parent's may be held for ever by a thread that does not exist here
    with _locks.setdefault(process, threading.Lock()):
        loop = _loops.get(process)
        if loop is None:
            loop = asyncio.new_event_loop()
            _end_first()
            threading.Thread(target=loop.run_forever, name="yionstack-loop", daemon=True).start()
            _loops[process] = loop
        return loop


def _end_first() -> None:
    """Lets refreshes end while coroutines still have everything they need: before executors are shut down, on which
    `asyncio.to_thread` and the resolving of names depend, and that is before `atexit`."""
    register = getattr(threading, "_register_atexit", None)
    if register is not None:
        with contextlib.suppress(RuntimeError):  # the end has begun already
            register(_native._settle)


def _start(loop: asyncio.AbstractEventLoop, awaitable: Awaitable[object], done: Done) -> None:
    task = loop.create_task(_run(awaitable, done))
    _tasks.add(task)  # loops hold their tasks by weak references only
    task.add_done_callback(_tasks.discard)


async def _run(awaitable: Awaitable[object], done: Done) -> None:
    try:
        value = await awaitable
    except BaseException as exception:
        done(None, exception)
    else:
        done(value, None)
