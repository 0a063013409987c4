// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { CallOptions, ListOptions } from '../../../younium-options';
import type { InvoiceBatchGroupFields } from '../fields';
import type { InvoiceBatchGroup } from '../models';
import { one } from '../../../read';
import { readInvoiceBatchGroup } from '../readers/shared';

/** Invoice batch groups: accounts and orders that are invoiced together (`client.invoiceBatchGroups`). */
export class InvoiceBatchGroups {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Reads one invoice batch group.
   *
   * `GET /InvoiceBatchGroups/{id}`.
   *
   * @param id - Id of the invoice batch group.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<InvoiceBatchGroup> {
    return this.#caller.get('invoice_batch_groups.get', [id], options, one(readInvoiceBatchGroup));
  }

  /**
   * Lists invoice batch groups.
   *
   * `GET /InvoiceBatchGroups`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<InvoiceBatchGroupFields>): Listing<InvoiceBatchGroup> {
    return this.#caller.listing('invoice_batch_groups.list', [], options, one(readInvoiceBatchGroup));
  }
}
