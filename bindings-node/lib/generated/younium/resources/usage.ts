// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { ApiResponse } from '../../../response';
import type { CallOptions, ListOptions, PostOptions } from '../../../younium-options';
import type { UsageRecordFields } from '../fields';
import type { UsageCreate, UsageImportInput, UsageUpdate } from '../inputs';
import type { ImportResult, UsageRecord } from '../models';
import { one } from '../../../read';
import { readImportResult } from '../readers/shared';
import { readUsageRecord } from '../readers/usage';

/** Usage: what was consumed in a time (`client.usage`). */
export class Usage {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Creates a usage.
   *
   * `POST /Usage`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  create(body: UsageCreate, options?: PostOptions): Promise<ApiResponse> {
    return this.#caller.raw('usage.create', [], body, options);
  }

  /**
   * Deletes a usage.
   *
   * `DELETE /Usage/{id}`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param id - Id of the usage.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  delete(id: string, options?: CallOptions): Promise<ApiResponse> {
    return this.#caller.raw('usage.delete', [id], undefined, options);
  }

  /**
   * Reads one usage.
   *
   * `GET /Usage/{id}`.
   *
   * @param id - Id of the usage.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<UsageRecord> {
    return this.#caller.get('usage.get', [id], options, one(readUsageRecord));
  }

  /**
   * Imports usage as CSV or JSON, through a mapping template. `hasErrors` says whether rows were refused, and `errors` which; rows that are refused are an answer here, not an error.
   *
   * `POST /Usage/import`.
   *
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  importData(body: UsageImportInput, options?: PostOptions): Promise<ImportResult> {
    return this.#caller.send('usage.import_data', [], body, options, one(readImportResult));
  }

  /**
   * Lists usage.
   *
   * `GET /Usage`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<UsageRecordFields>): Listing<UsageRecord> {
    return this.#caller.listing('usage.list', [], options, one(readUsageRecord));
  }

  /**
   * Changes a usage.
   *
   * `PATCH /Usage/{id}`.
   *
   * @param id - Id of the usage.
   * @param body - What changes: what is left out stays as it is, `null` empties.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  update(id: string, body: UsageUpdate, options?: CallOptions): Promise<ApiResponse> {
    return this.#caller.raw('usage.update', [id], body, options);
  }
}
