// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { ApiResponse } from '../../../response';
import type { CallOptions, ListOptions, PostOptions } from '../../../younium-options';
import type { CurrencyFields } from '../fields';
import type { CurrencyCreate } from '../inputs';
import type { Currency } from '../models';
import { one } from '../../../read';
import { readCurrency } from '../readers/currencies';

/** Currencies of the legal entity (`client.currencies`). */
export class Currencies {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Reads the base currency of the legal entity.
   *
   * `GET /Currency/BaseCurrency`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  base(options?: CallOptions): Promise<Currency> {
    return this.#caller.get('currencies.base', [], options, one(readCurrency));
  }

  /**
   * Creates a currency.
   *
   * `POST /Currency`.
   *
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  create(body: CurrencyCreate, options?: PostOptions): Promise<Currency> {
    return this.#caller.send('currencies.create', [], body, options, one(readCurrency));
  }

  /**
   * Deletes a currency.
   *
   * `DELETE /Currency/{id}`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param id - Id of the currency.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  delete(id: string, options?: CallOptions): Promise<ApiResponse> {
    return this.#caller.raw('currencies.delete', [id], undefined, options);
  }

  /**
   * Reads one currency.
   *
   * `GET /Currency/{id}`.
   *
   * @param id - Id of the currency.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<Currency> {
    return this.#caller.get('currencies.get', [id], options, one(readCurrency));
  }

  /**
   * Lists currencies.
   *
   * `GET /Currency`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<CurrencyFields>): Listing<Currency> {
    return this.#caller.listing('currencies.list', [], options, one(readCurrency));
  }
}
