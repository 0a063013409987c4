// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { CallOptions, ListOptions, PostOptions } from '../../../younium-options';
import type { QuoteFields } from '../fields';
import type { QuoteConvertInput } from '../inputs';
import type { ConvertedQuote, Quote } from '../models';
import { one } from '../../../read';
import { readConvertedQuote, readQuote } from '../readers/quotes';

/** Quotes (`client.quotes`). */
export class Quotes {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Converts a quote into an order. The order is a draft unless `activateOrder` is true. A prospect becomes a customer. The order takes over attachments, but no notes. A quote of a change is applied to its order.
   *
   * `POST /Quotes/convertToOrder`.
   *
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  convertToOrder(body: QuoteConvertInput, options?: PostOptions): Promise<ConvertedQuote> {
    return this.#caller.send('quotes.convert_to_order', [], body, options, one(readConvertedQuote));
  }

  /**
   * Reads one quote.
   *
   * `GET /Quotes/{id}`.
   *
   * @param id - Id of the quote.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<Quote> {
    return this.#caller.get('quotes.get', [id], options, one(readQuote));
  }

  /**
   * Lists quotes. `modifiedAfter` and `modifiedBefore` also look at products, charges, price details and their custom fields.
   *
   * `GET /Quotes`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<QuoteFields>): Listing<Quote> {
    return this.#caller.listing('quotes.list', [], options, one(readQuote));
  }
}
