"""A token store of your own in SQLite, the check that it keeps the contract, and a client that uses it.

    python own_store.py
"""

import base64
import contextlib
import os
import sqlite3
import tempfile
import time

from yionstack import YionStackClient
from yionstack.testing import Sandbox, check_store


class SqliteStore:
    """Grants in an SQLite database, for all processes of this machine that open the same file."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.run("CREATE TABLE IF NOT EXISTS grants (key TEXT PRIMARY KEY, version INTEGER, value BLOB)")
        self.run("CREATE TABLE IF NOT EXISTS leases (key TEXT PRIMARY KEY, owner TEXT, ends REAL)")

    def run(self, sql: str, *values: object) -> tuple[tuple[int, bytes] | None, int]:
        # a connection for each statement: neither threads nor forked processes may share one
        with contextlib.closing(sqlite3.connect(self.path, timeout=10, isolation_level=None)) as db:
            cursor = db.execute(sql, values)
            return cursor.fetchone(), cursor.rowcount

    def load(self, key: str) -> tuple[int, bytes] | None:
        return self.run("SELECT version, value FROM grants WHERE key = ? AND version > 0", key)[0]

    def compare_and_swap(self, key: str, expected: int, version: int, value: bytes) -> bool:
        self.run("INSERT OR IGNORE INTO grants VALUES (?, 0, NULL)", key)
        sql = "UPDATE grants SET version = ?, value = ? WHERE key = ? AND version = ?"
        return self.run(sql, version, value, key, expected)[1] == 1

    def lease(self, key: str, owner: str, seconds: float) -> bool:
        self.run("INSERT OR IGNORE INTO leases VALUES (?, ?, 0)", key, owner)
        sql = "UPDATE leases SET owner = ?, ends = ? WHERE key = ? AND (owner = ? OR ends < ?)"
        return self.run(sql, owner, time.time() + seconds, key, owner, time.time())[1] == 1

    def release(self, key: str, owner: str) -> None:
        self.run("DELETE FROM leases WHERE key = ? AND owner = ?", key, owner)


def main() -> None:
    """Checks the store, and has two clients share a grant in it."""
    with tempfile.TemporaryDirectory() as folder, Sandbox(invoices=3) as sandbox:
        check_store(lambda: SqliteStore(os.path.join(folder, "check.db")))
        print("the store keeps the contract")

        key = base64.b64encode(os.urandom(32)).decode()  # yours comes from a vault, or from YIONSTACK_STORE_KEY
        issued = sandbox.issue_tokens()

        def client() -> YionStackClient:
            return YionStackClient(
                base_url=sandbox.base_url,
                client_id=sandbox.client_id,
                client_secret=sandbox.client_secret,
                subject="user-42",
                store=SqliteStore(os.path.join(folder, "grants.db")),
                store_key=key,
                journal_dir=folder,
            )

        client().auth.adopt(issued["refresh_token"])
        print(len(client().invoices.list(issued["business"])), "invoices, by a client that found the grant in the store")


if __name__ == "__main__":
    main()
