"""Files that are streamed."""

from __future__ import annotations

import asyncio
import os
import random
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from loopback import Answer, Loopback, Request

from yionstack import AsyncYouniumClient, NotFoundError, RequestCancelledError, YionStackError, YouniumClient
from yionstack.testing import Sandbox
from yionstack.younium import AsyncDownload, Download

CONTENT = random.Random(7).randbytes(3_000_000)
ID = "0b1f36c5-6f2e-4a64-9d13-000000000001"
HEADERS = {"content-type": "application/pdf", "content-disposition": 'attachment; filename="I-1.pdf"'}


class Files:
    def __init__(self) -> None:
        self.answer = Answer(CONTENT, 200, HEADERS)

    def __call__(self, _: Request) -> Answer:
        return self.answer


@pytest.fixture
def files() -> Files:
    return Files()


@pytest.fixture
def server(files: Files) -> Iterator[Loopback]:
    with Loopback(files) as server:
        yield server


@pytest.fixture
def client(server: Loopback) -> Iterator[YouniumClient]:
    with YouniumClient("token", base_url=server.base_url, body_limit=1000) as client:
        yield client


def test_read_and_stream(client: YouniumClient) -> None:
    with client.invoices.download_attachment(ID) as file:
        assert isinstance(file, Download) and repr(file) == "<Download of I-1.pdf>"
        assert (file.name, file.content_type, file.size) == ("I-1.pdf", "application/pdf", len(CONTENT))
        assert file.read() == CONTENT
    chunks = list(client.invoices.download_attachment(ID))
    assert len(chunks) > 1 and b"".join(chunks) == CONTENT


def test_save(client: YouniumClient, files: Files, tmp_path: Path) -> None:
    saved = client.invoices.download_attachment(ID).save(tmp_path)
    assert saved == tmp_path / "I-1.pdf" and saved.read_bytes() == CONTENT
    files.answer = Answer(b"another invoice", 200, HEADERS)
    with pytest.raises(FileExistsError, match="give `save` the path of a file"):
        client.invoices.download_attachment(ID).save(tmp_path)
    assert saved.read_bytes() == CONTENT and os.listdir(tmp_path) == ["I-1.pdf"]
    files.answer = Answer(CONTENT, 200, HEADERS)
    target = tmp_path / "other"
    target.write_text("old")
    assert client.invoices.download_attachment(ID).save(str(target)) == target and target.read_bytes() == CONTENT
    assert sorted(os.listdir(tmp_path)) == ["I-1.pdf", "other"]
    if os.name == "posix":
        mask = os.umask(0)
        os.umask(mask)
        assert saved.stat().st_mode & 0o777 == 0o666 & ~mask, "as any file that the user writes"
    with pytest.raises(OSError):
        client.invoices.download_attachment(ID).save(tmp_path / "no" / "such" / "folder")


@pytest.mark.parametrize(
    "name", ["../../evil.sh", "/etc/passwd", "..\\..\\evil.sh", "..", ".", "", "a\x01b", "C:evil", "x" * 400, ".bashrc"]
)
def test_a_name_leads_nowhere_else(client: YouniumClient, files: Files, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    header = name.replace("\\", "\\\\").replace("\x01", "%01")
    files.answer = Answer(b"x", 200, {"content-disposition": f'attachment; filename="{header}"'})
    saved = client.invoices.download_attachment(ID).save(folder)
    assert saved.parent == folder and os.listdir(folder) == [saved.name] and os.listdir(tmp_path) == ["in"]
    assert not saved.name.startswith(".")


def test_a_name_of_many_bytes(client: YouniumClient, files: Files, tmp_path: Path) -> None:
    for name in ("漢" * 80 + ".pdf", "🧾" * 62 + ".pdf"):
        quoted = "".join(f"%{byte:02X}" for byte in name.encode())
        files.answer = Answer(b"x", 200, {"content-disposition": f"attachment; filename*=UTF-8''{quoted}"})
        assert client.invoices.download_attachment(ID).save(tmp_path) == tmp_path / name
        assert client.invoices.download_attachment(ID).save(tmp_path / name).read_bytes() == b"x"


@pytest.mark.skipif(os.name != "posix", reason="permissions, links and pipes are those of Unix")
def test_what_is_replaced_and_what_is_not(client: YouniumClient, tmp_path: Path) -> None:
    kept, link, pipe = tmp_path / "kept", tmp_path / "link", tmp_path / "pipe"
    kept.write_text("old")
    kept.chmod(0o600)
    link.symlink_to("kept")
    assert client.invoices.download_attachment(ID).save(link) == link
    assert link.is_symlink() and kept.read_bytes() == CONTENT and kept.stat().st_mode & 0o777 == 0o600
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()), daemon=True)
    reader.start()
    client.invoices.download_attachment(ID).save(pipe)
    reader.join(10)
    assert read == [CONTENT] and pipe.is_fifo()
    assert sorted(os.listdir(tmp_path)) == ["kept", "link", "pipe"]
    with pytest.raises(FileNotFoundError) as missing:
        client.invoices.download_attachment(ID).save(tmp_path / "no" / "such")
    assert (missing.value.filename, missing.value.strerror) == (str(tmp_path / "no" / "such"), "No such file or directory")
    file = client.invoices.download_attachment(ID)
    with pytest.raises(NotADirectoryError):
        file.save(kept / "x")
    assert file.save(os.fsencode(kept)) == kept, "nothing of it was read"  # type: ignore[arg-type]


@pytest.mark.skipif(os.name != "posix", reason="pipes are those of Unix")
def test_a_pipe_that_nobody_reads_is_given_up_with_its_client(server: Loopback, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    client = YouniumClient("token", base_url=server.base_url)
    file = client.invoices.download_attachment(ID)
    threading.Timer(0.2, client.close).start()
    with pytest.raises(RequestCancelledError, match="closed"):
        file.save(pipe)


def test_what_is_cut_short_is_an_error(client: YouniumClient, files: Files, tmp_path: Path) -> None:
    files.answer = Answer(CONTENT[:100_000], 200, {**HEADERS, "content-length": str(len(CONTENT))})
    with pytest.raises(YionStackError):
        client.invoices.download_attachment(ID).read()
    target = tmp_path / "kept"
    target.write_text("old")
    with pytest.raises(YionStackError):
        client.invoices.download_attachment(ID).save(target)
    assert target.read_text() == "old" and os.listdir(tmp_path) == ["kept"], "nothing is left behind"


def test_errors_come_with_the_head(client: YouniumClient, files: Files) -> None:
    files.answer = Answer({"title": "Not found"}, 404)
    with pytest.raises(NotFoundError):
        client.invoices.download_attachment(ID)


def test_a_file_that_was_read_is_no_empty_one(client: YouniumClient, tmp_path: Path) -> None:
    file = client.invoices.download_pdf(ID)
    assert file.read()
    with pytest.raises(YionStackError, match="read already"):
        file.save(tmp_path / "again.pdf")
    assert not list(tmp_path.iterdir())


def test_a_closed_file_is_no_short_one(client: YouniumClient) -> None:
    with client.invoices.download_attachment(ID) as file:
        chunks = iter(file)
        next(chunks)
    with pytest.raises(RequestCancelledError):
        next(chunks)


def test_async(server: Loopback, tmp_path: Path) -> None:
    async def run() -> None:
        async with AsyncYouniumClient("token", base_url=server.base_url) as client:
            async with await client.invoices.download_attachment(ID) as file:
                assert isinstance(file, AsyncDownload) and await file.read() == CONTENT
            file = await client.invoices.download_attachment(ID)
            assert b"".join([chunk async for chunk in file]) == CONTENT
            saved = await (await client.invoices.download_attachment(ID)).save(tmp_path)
            assert saved.read_bytes() == CONTENT and os.listdir(tmp_path) == ["I-1.pdf"]

    asyncio.run(run())


def test_a_cancelled_save_leaves_nothing(tmp_path: Path) -> None:
    async def run(base_url: str) -> None:
        async with AsyncYouniumClient("token", base_url=base_url) as client:
            for pause in range(20):
                file = await client.invoices.download_attachment(ID)
                saving = asyncio.ensure_future(file.save(tmp_path / "x"))
                if pause == 0:
                    while not os.listdir(tmp_path):
                        await asyncio.sleep(0.01)
                await asyncio.sleep(pause / 5000)
                saving.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await saving
        for _ in range(500):
            if not os.listdir(tmp_path):
                return
            await asyncio.sleep(0.01)
        raise AssertionError(os.listdir(tmp_path))

    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(10)
        ended = threading.Event()

        def serve() -> None:
            connections: list[socket.socket] = []
            while not ended.is_set() and len(connections) < 20:
                connection, _ = listener.accept()
                connections.append(connection)
                connection.recv(10_000)
                connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n" + b"x" * 1000)
            ended.wait(10)
            for connection in connections:
                connection.close()

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        asyncio.run(run(f"http://127.0.0.1:{listener.getsockname()[1]}"))
        ended.set()
        thread.join()


def test_from_the_sandbox(sandbox: Sandbox) -> None:
    with YouniumClient(
        base_url=sandbox.base_url,
        client_id=sandbox.younium_client_id,
        secret=sandbox.younium_secret,
        legal_entity=sandbox.legal_entity,
    ) as client:
        invoice = client.invoices.list().first()
        assert invoice is not None
        file = client.invoices.download_pdf(invoice.id)
        assert file.read().startswith(b"%PDF")
