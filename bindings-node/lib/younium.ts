/**
 * The Younium API, subscription billing: its client, its models, and what goes with its calls.
 *
 * @packageDocumentation
 */

export { Download, type ByteStream } from './download';
export { YionStackError } from './error';
export type { Export } from './export';
export { Filter, type Field, type FilterOption, type FreeField, type TextField } from './filter';
export type * from './generated/younium/fields';
export type * from './generated/younium/inputs';
export * from './generated/younium/models';
export * from './generated/younium/operations';
export type * from './generated/younium/resources';
export type { Listing, Page } from './listing';
export { newIdempotencyKey, receipt, type Receipt } from './receipt';
export type { Amount, FreeRow, Lookup, MomentInput, Whole } from './values';
export type { RequestRecord, ResponseRecord } from './watch';
export { YouniumClient, type TokenAuth } from './younium-client';
export type { CallOptions, ExportOptions, ListOptions, PageOptions, PostOptions, RequestOptions, YouniumOptions } from './younium-options';
