/**
 * A store of your own: here files in a folder, one for each version, where making a file that must not exist yet is the
 * one step that decides who wins. Good for a few processes of one machine, and to see what a store has to do; the SDK's
 * `FileStore` also survives a power cut, guards against restored backups and other users, and needs no clock. For several
 * machines the same twenty lines go around a database: `compareAndSwap` is an `UPDATE ... WHERE version = $expected`.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { YionStackClient, type Store } from '@yionstack/sdk';
import { Sandbox, checkStore } from '@yionstack/sdk/testing';

export class FolderStore implements Store {
  constructor(readonly folder: string) {}

  async load(key: string): Promise<[number, Uint8Array] | undefined> {
    const versions = (await readdir(this.folder)).filter((name) => name.startsWith(`${key}.`)).map((name) => Number(name.split('.')[1]));
    return versions.length === 0 ? undefined : this.read(key, Math.max(...versions));
  }

  async compareAndSwap(key: string, expected: number, version: number, value: Uint8Array): Promise<boolean> {
    if (((await this.load(key))?.[0] ?? 0) !== expected) return false;
    const draft = join(this.folder, randomUUID());
    await writeFile(draft, JSON.stringify([version, Buffer.from(value).toString('base64')]), { mode: 0o600, flush: true });
    const won = await link(draft, join(this.folder, `${key}.${expected + 1}`)).then(() => true, (error: NodeJS.ErrnoException) => error.code !== 'EEXIST' && Promise.reject(error));
    await rm(draft);
    return won;
  }

  async lease(key: string, owner: string, milliseconds: number): Promise<boolean> {
    const [version, value] = (await this.load(`lease-${key}`)) ?? [0];
    const held = value && (JSON.parse(Buffer.from(value).toString()) as { owner: string; until: number });
    if (held && held.owner !== owner && held.until > Date.now()) return false;
    return this.compareAndSwap(`lease-${key}`, version, version + 1, Buffer.from(JSON.stringify({ owner, until: Date.now() + milliseconds })));
  }

  async release(key: string, owner: string): Promise<void> {
    const [, value] = (await this.load(`lease-${key}`)) ?? [];
    if (value && (JSON.parse(Buffer.from(value).toString()) as { owner: string }).owner === owner) await this.lease(key, owner, 0);
  }

  private async read(key: string, name: number): Promise<[number, Uint8Array]> {
    const [version, value] = JSON.parse(await readFile(join(this.folder, `${key}.${name}`), 'utf8')) as [number, string];
    return [version, Buffer.from(value, 'base64')];
  }
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'own-store-'));
  await mkdir(join(folder, 'check'));
  await checkStore(() => new FolderStore(join(folder, 'check')));
  console.log('The store keeps the rules.');

  const sandbox = new Sandbox({ invoices: 3 });
  const issued = sandbox.issueTokens();
  const options = {
    baseUrl: sandbox.baseUrl,
    clientId: sandbox.clientId,
    clientSecret: sandbox.clientSecret,
    store: new FolderStore(folder),
    journalDir: join(folder, 'journal'),
    storeKey: randomBytes(32), // from a vault of yours: all who share the store need the same one
  };
  const first = new YionStackClient(options);
  await first.auth.adopt(issued.refresh_token);
  console.log(`${(await first.invoices.list(issued.business)).length} invoices`);

  const second = new YionStackClient(options);
  console.log(`${(await second.invoices.list(issued.business)).length} invoices for another client, ${sandbox.counters().refreshes} refresh`);
  sandbox.close();
  await rm(folder, { recursive: true });
}

if (require.main === module) void main();
