// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { CallOptions, ListOptions } from '../../../younium-options';
import type { SimpleProductFields } from '../fields';
import type { SimpleProduct } from '../models';
import { one } from '../../../read';
import { readSimpleProduct } from '../readers/simple-products';

/** Simple products: products with one charge (`client.simpleProducts`). */
export class SimpleProducts {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Reads one simple product.
   *
   * `GET /SimpleProducts/{id}`.
   *
   * @param id - Id of the simple product.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<SimpleProduct> {
    return this.#caller.get('simple_products.get', [id], options, one(readSimpleProduct));
  }

  /**
   * Lists simple products, that is products with one charge.
   *
   * `GET /SimpleProducts`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<SimpleProductFields>): Listing<SimpleProduct> {
    return this.#caller.listing('simple_products.list', [], options, one(readSimpleProduct));
  }
}
