/**
 * SDK for the YionStack accounting and CRM API: sign-in, tokens that stay fresh, typed resources. Younium's models and
 * filters are in `@yionstack/sdk/younium`.
 *
 * @packageDocumentation
 */

export { Auth, Pending, Tokens, type SignedOut, type Status, type TokenFields } from './auth';
export { YionStackClient } from './client';
export { YionStackError, type ErrorFacts, type FieldProblem } from './error';
export * from './generated/errors';
export * from './generated/models';
export * from './generated/operations';
export type { Contacts, Invoices } from './generated/resources';
export type { Signal } from './hub';
export type { Operation, Parameter } from './operation';
export type { CallOptions, ClientOptions, QueryValue, RequestOptions, StoreKeyFunction, TokenFunction } from './options';
export type { AuthEvent, AuthEventKind, Store, StoreEntry } from './own';
export { receipt, type Receipt } from './receipt';
export { ApiResponse } from './response';
export type { SignInOptions } from './sign-in';
export { FileStore, MemoryStore, RedisStore, type AnyStore, type FileStoreOptions, type RedisStoreOptions } from './stores';
export type { DateString, DateTimeString, Decimal, Extra, Integer } from './values';
export type { RequestRecord, ResponseRecord } from './watch';
export { YouniumClient } from './younium-client';
export type { YouniumOptions } from './younium-options';
