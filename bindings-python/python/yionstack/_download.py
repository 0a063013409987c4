"""Files that are streamed."""

from __future__ import annotations

import os
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from types import TracebackType
    from typing import Self

    from ._native import Download as Native


class _File:
    """What is known of a file before its content is read. The content can be read once."""

    __slots__ = ("_native",)

    def __init__(self, native: Native) -> None:
        self._native = native

    @property
    def name(self) -> str | None:
        """The name that the server gives the file, without folders."""
        return self._native.name

    @property
    def content_type(self) -> str | None:
        """What is in it, such as `application/pdf`."""
        return self._native.content_type

    @property
    def size(self) -> int | None:
        """How many bytes it has, if the server says so."""
        return self._native.size

    def close(self) -> None:
        """Lets go of the connection, with the rest unread."""
        self._native.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.name or 'a file'}>"


class Download(_File):
    """A file from the server: `read()` gives its bytes, `save(path)` writes them, `for chunk in download` streams them.

    The content can be read once. What is cut short is an error.
    """

    __slots__ = ()

    def __iter__(self) -> Iterator[bytes]:
        while (chunk := self._native.chunk().wait()) is not None:
            yield chunk

    def read(self) -> bytes:
        """The whole content.

        Raises:
            YionStackError: The connection broke, or too little came.
        """
        return b"".join(self)

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Writes the content to a file, which appears when all of it has come.

        A file that is replaced leaves its permissions to the new one; a new one has those of any file that you write.
        Links are followed, and what is no file (a pipe, a device, `/dev/stdout`) is written to as the bytes come: a pipe
        waits for its reader, until the client is closed. A file that may not be written is not replaced, and one that is
        mounted by itself (in containers) is written over when all has come.

        Args:
            path: The file, which replaces what is there; or a folder that exists, for a file with the server's name in
                it, which replaces nothing: several downloads may have the same name.

        Returns:
            Where the file is.

        Raises:
            YionStackError: The connection broke, or too little came: nothing is left behind. Or some of it was read before.
            FileExistsError: The folder has a file of the server's name: say where this one goes.
            OSError: The file cannot be written.
        """
        return Path(self._native.save(os.fsdecode(path)).wait())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncDownload(_File):
    """A file from the server: `await read()` gives its bytes, `await save(path)` writes them, `async for chunk in
    download` streams them.

    The content can be read once. What is cut short is an error.
    """

    __slots__ = ()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while (chunk := await self._native.chunk()) is not None:
            yield chunk

    async def read(self) -> bytes:
        """The whole content.

        Raises:
            YionStackError: The connection broke, or too little came.
        """
        return b"".join([chunk async for chunk in self])

    async def save(self, path: str | os.PathLike[str]) -> Path:
        """Writes the content to a file, which appears when all of it has come. The event loop does not wait for
        the disk.

        A file that is replaced leaves its permissions to the new one; a new one has those of any file that you write.
        Links are followed, and what is no file (a pipe, a device, `/dev/stdout`) is written to as the bytes come: a pipe
        waits for its reader, until the client is closed. A file that may not be written is not replaced, and one that is
        mounted by itself (in containers) is written over when all has come.

        Args:
            path: The file, which replaces what is there; or a folder that exists, for a file with the server's name in
                it, which replaces nothing: several downloads may have the same name.

        Returns:
            Where the file is.

        Raises:
            YionStackError: The connection broke, or too little came: nothing is left behind. Or some of it was read before.
            FileExistsError: The folder has a file of the server's name: say where this one goes.
            OSError: The file cannot be written.
        """
        return Path(await self._native.save(os.fsdecode(path)))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
