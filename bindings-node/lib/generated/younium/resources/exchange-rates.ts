// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { ApiResponse } from '../../../response';
import type { CallOptions, ListOptions, PostOptions } from '../../../younium-options';
import type { ExchangeRateFields } from '../fields';
import type { ExchangeRateCreate } from '../inputs';
import type { ExchangeRate } from '../models';
import { one } from '../../../read';
import { readExchangeRate } from '../readers/exchange-rates';

/** Exchange rates (`client.exchangeRates`). */
export class ExchangeRates {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Creates an exchange rate into the base currency.
   *
   * `POST /ExchangeRate`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  create(body: ExchangeRateCreate, options?: PostOptions): Promise<ApiResponse> {
    return this.#caller.raw('exchange_rates.create', [], body, options);
  }

  /**
   * Reads one exchange rate.
   *
   * `GET /ExchangeRate/{id}`.
   *
   * @param id - Id of the exchange rate.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<ExchangeRate> {
    return this.#caller.get('exchange_rates.get', [id], options, one(readExchangeRate));
  }

  /**
   * Lists exchange rates.
   *
   * `GET /ExchangeRate`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<ExchangeRateFields>): Listing<ExchangeRate> {
    return this.#caller.listing('exchange_rates.list', [], options, one(readExchangeRate));
  }
}
