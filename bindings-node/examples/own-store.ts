/**
 * A token store of your own in SQLite, the check that it keeps the rules, and two clients that share a grant in it.
 *
 * `libsql` is SQLite with the methods of `better-sqlite3`: import whichever you have. For a store of several machines
 * the same statements go to the database that they share, and leases end by its clock.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { YionStackClient, type Store, type StoreEntry } from '@yionstack/sdk';
import { Sandbox, checkStore } from '@yionstack/sdk/testing';
import Database from 'libsql';

/**
 * Grants in an SQLite database, for all processes and threads of this machine that open the same file. Open it with a
 * `timeout`: so many milliseconds a statement waits for those of others.
 */
export class SqliteStore implements Store {
  constructor(private readonly database: Database.Database) {
    database.exec('CREATE TABLE IF NOT EXISTS grants (key TEXT PRIMARY KEY, version INT, value BLOB, owner, ends)');
  }

  load(key: string): StoreEntry | undefined {
    const sql = 'SELECT version, value FROM grants WHERE key = ? AND version > 0';
    return this.database.prepare(sql).raw().get(key) as StoreEntry | undefined;
  }

  compareAndSwap(key: string, expected: number, version: number, value: Uint8Array): boolean {
    this.database.prepare('INSERT OR IGNORE INTO grants VALUES (?, 0, NULL, NULL, 0)').run(key);
    const sql = 'UPDATE grants SET version = ?, value = ? WHERE key = ? AND version = ?';
    return this.database.prepare(sql).run(version, value, key, expected).changes === 1;
  }

  lease(key: string, owner: string, milliseconds: number): boolean {
    this.database.prepare('INSERT OR IGNORE INTO grants VALUES (?, 0, NULL, NULL, 0)').run(key);
    const sql = 'UPDATE grants SET owner = ?, ends = ? WHERE key = ? AND (owner = ? OR ends < ?)';
    return this.database.prepare(sql).run(owner, Date.now() + milliseconds, key, owner, Date.now()).changes === 1;
  }

  release(key: string, owner: string): void {
    this.database.prepare('UPDATE grants SET ends = 0 WHERE key = ? AND owner = ?').run(key, owner);
  }
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'own-store-'));
  const open = (name: string): SqliteStore => new SqliteStore(new Database(join(folder, name), { timeout: 10_000 }));
  await checkStore(() => open('check.db'));
  console.log('The store keeps the rules.');

  const sandbox = new Sandbox({ invoices: 3 });
  const issued = sandbox.issueTokens();
  const storeKey = randomBytes(32); // yours comes from a vault: all who share the store need the same one
  const { baseUrl, clientId, clientSecret } = sandbox;
  const newClient = (): YionStackClient =>
    new YionStackClient({ baseUrl, clientId, clientSecret, store: open('grants.db'), storeKey, journalDir: folder });

  const first = newClient();
  await first.auth.adopt(issued.refresh_token);
  console.log(`${(await first.invoices.list(issued.business)).length} invoices`);

  const second = newClient();
  const { length } = await second.invoices.list(issued.business);
  console.log(`${length} invoices for another client, ${sandbox.counters().refreshes} refresh`);
  sandbox.close();
  await rm(folder, { recursive: true });
}

if (require.main === module) void main();
