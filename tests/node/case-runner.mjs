/** Does what the steps of `tests/cases` say. */

import { readFileSync, readdirSync } from 'node:fs';

import { MemoryStore, Pending, YionStackClient } from '@yionstack/sdk';
import { Sandbox } from '@yionstack/sdk/testing';

const FOLDER = new URL('../cases/', import.meta.url);
const SCOPES = ['read:invoices', 'read:contacts'];

/** The cases of a folder's files. */
export function load(folder = '.') {
  const place = new URL(`${folder}/`, FOLDER);
  const files = readdirSync(place).filter((name) => name.endsWith('.json'));
  return files.sort().flatMap((name) => JSON.parse(readFileSync(new URL(name, place), 'utf8')).cases);
}

/** One case's sandbox and client, and the secrets that have come up so far. */
export class Runner {
  constructor(one, { sandbox = one.sandbox, client = {}, marker = 'marker' } = {}) {
    this.sandbox = new Sandbox(sandbox);
    const options = {
      baseUrl: this.sandbox.baseUrl,
      clientId: this.sandbox.clientId,
      clientSecret: this.sandbox.clientSecret,
      redirectUri: 'https://yourapp.com/callback',
      retries: 0,
      timeout: 20_000,
      ...camelCased(one.client ?? {}),
      ...client,
    };
    this.seen = [];
    this.client = new YionStackClient({ store: new MemoryStore(), onResponse: (record) => this.seen.push(record), ...options });
    this.marker = marker;
    this.secrets = { client_secret: options.clientSecret };
    this.everySecret = new Set();
  }

  close() {
    this.client.close();
    this.sandbox.close();
  }

  /** Does one step and gives what it gave. */
  async act(step) {
    if (step.command) return void (await this.command(step.command));
    if (step.sign_in) return void (await this.signIn(step.sign_in));
    if (step.request) return void (await this.client.request(...step.request));
    const [resource, name] = step.call.split('.');
    return this.client[resource][name](...step.arguments.map((argument) => this.resolve(argument)));
  }

  /** Gives the sandbox a command in which `$name` stands for a secret, or for the marker. */
  async command(command) {
    await this.noteTokens();
    let text = JSON.stringify(command).replaceAll('$marker', this.marker);
    for (const [name, value] of Object.entries(this.secrets)) text = text.replaceAll(`$${name}`, value);
    this.sandbox.command(JSON.parse(text));
  }

  async signIn(wanted) {
    const { auth } = this.client;
    const pending = auth.begin(wanted.scopes ?? SCOPES);
    const saved = pending.save();
    const { state, verifier } = JSON.parse(Buffer.from(saved, 'base64url'));
    this.note({ state, verifier });
    const consented = this.sandbox.authorize(tamper(pending.url, wanted.tamper_url), { decision: wanted.decision });
    this.note({ code: new URL(consented).searchParams.get('code') });
    const callback = tamper(consented, wanted.tamper_callback);
    if (wanted.wait) this.sandbox.advance(wanted.wait);
    if (wanted.before_finish) await this.command(wanted.before_finish);
    if (wanted.twice) {
      await auth.finish(Pending.load(saved), callback);
      await auth.forget();
    }
    await auth.finish(pending, callback);
  }

  note(secrets) {
    for (const [name, secret] of Object.entries(secrets)) if (secret) this.secrets[name] = secret;
    for (const secret of Object.values(this.secrets)) this.everySecret.add(secret);
  }

  async noteTokens() {
    const tokens = await this.client.auth.tokens();
    if (tokens) this.note({ access_token: tokens.accessToken, refresh_token: tokens.refreshToken });
  }

  resolve(argument) {
    const places = { $business: 0, $other_business: 1 };
    return argument in places ? this.sandbox.businesses()[places[argument]].id : argument;
  }
}

/** Replaces query parameters of a URL; `null` removes one. */
function tamper(text, changes = {}) {
  const url = new URL(text);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url.href;
}

function camelCased(options) {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name.replace(/_(.)/g, (_, c) => c.toUpperCase()), value]));
}
