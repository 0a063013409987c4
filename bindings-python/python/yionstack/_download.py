"""Files that are streamed."""

from __future__ import annotations

import contextlib
import errno
import os
import threading
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from types import TracebackType
    from typing import IO, Self

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

        Args:
            path: The file, which replaces what is there; or a folder that exists, for a file with the server's name in
                it, which replaces nothing: several downloads may have the same name.

        Returns:
            Where the file is.

        Raises:
            YionStackError: The connection broke, or too little came. Nothing is left behind.
            FileExistsError: The folder has a file of the server's name: say where this one goes.
            OSError: The file cannot be written.
        """
        file = _Growing()
        try:
            file.open(path, self.name)
            for chunk in self:
                file.write(chunk)
        except BaseException:
            file.discard()
            raise
        return file.finish()

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
        """Writes the content to a file, which appears when all of it has come. The writing is done on threads of
        asyncio's.

        Args:
            path: The file, which replaces what is there; or a folder that exists, for a file with the server's name in
                it, which replaces nothing: several downloads may have the same name.

        Returns:
            Where the file is.

        Raises:
            YionStackError: The connection broke, or too little came. Nothing is left behind.
            FileExistsError: The folder has a file of the server's name: say where this one goes.
            OSError: The file cannot be written.
        """
        import asyncio

        file = _Growing()
        try:
            await asyncio.to_thread(file.open, path, self.name)
            async for chunk in self:
                await asyncio.to_thread(file.write, chunk)
        except BaseException:
            file.discard()
            raise
        return await asyncio.to_thread(file.finish)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class _Growing:
    """A file under another name beside its place, until it is whole."""

    __slots__ = ("_path", "_part", "_file", "_replaces", "_lock", "_discarded")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._file: IO[bytes] | None = None
        self._discarded = False

    def open(self, path: str | os.PathLike[str], name: str | None) -> None:
        self._path = Path(path)
        self._replaces = not self._path.is_dir()
        if not self._replaces:
            self._path /= _file_name(name)
            if os.path.lexists(self._path):
                raise self._taken()
        # of its own each time: two downloads to one place do not mix
        self._part = self._path.with_name(f".{self._path.name[:100]}.{os.urandom(8).hex()}.part")
        with self._lock:
            # a task may have been cancelled while its thread came here
            if not self._discarded:
                self._file = open(self._part, "xb")  # noqa: SIM115  (closed by `finish` or `discard`)

    def write(self, chunk: bytes) -> None:
        assert self._file is not None
        self._file.write(chunk)

    def finish(self) -> Path:
        assert self._file is not None
        try:
            with self._file as file:
                file.flush()
                os.fsync(file.fileno())
            if self._replaces:
                os.replace(self._part, self._path)
            else:
                self._appear()
        except BaseException:
            self.discard()
            raise
        return self._path

    def _appear(self) -> None:
        """Takes the name, unless somebody has taken it since."""
        try:
            try:
                os.link(self._part, self._path)
            except FileExistsError:
                raise
            except OSError:  # a file system without links
                open(self._path, "xb").close()
                try:
                    os.replace(self._part, self._path)
                except BaseException:
                    self._path.unlink()
                    raise
            else:
                self._part.unlink()
        except FileExistsError:
            raise self._taken() from None

    def _taken(self) -> FileExistsError:
        message = "the folder has a file of this name, which is not replaced: give `save` the path of a file"
        return FileExistsError(errno.EEXIST, message, os.fspath(self._path))

    def discard(self) -> None:
        with self._lock:
            self._discarded = True
        if self._file is None:
            return
        with contextlib.suppress(OSError):  # what cannot be written cannot be closed either
            self._file.close()
        with contextlib.suppress(FileNotFoundError):
            self._part.unlink()


def _file_name(name: str | None) -> str:
    """A name that stays in its folder, whatever the server said."""
    last = (name or "").replace("\\", "/").rpartition("/")[2]
    kept = "".join(letter for letter in last if letter.isprintable() and letter != ":").strip(" .")
    return kept[:200] or "download"
