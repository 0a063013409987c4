// @generated from core/api/yionstack.yaml by yionstack-codegen. Do not edit.

import type { Caller } from '../../call';
import type { CallOptions } from '../../options';
import type { Invoice } from '../models';
import { all, one } from '../../read';
import { readInvoice } from '../readers/invoices';

/** Invoices (`client.invoices`). */
export class Invoices {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the invoices of a business. The answer is the whole list; no paging is documented.
   *
   * `GET /api/v1/accounting/invoices`, scope `read:invoices`.
   *
   * @param businessId - Id of the business, the tenant. A token belongs to the business that was current when its user consented.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(businessId: string, options?: CallOptions): Promise<Invoice[]> {
    return this.#caller.get('invoices.list', [businessId], options, all(readInvoice));
  }

  /**
   * As {@link list}, but builds each row when it is asked for and lets other work of the process run in between.
   *
   * @param businessId - Id of the business, the tenant. A token belongs to the business that was current when its user consented.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  iterate(businessId: string, options?: CallOptions): AsyncIterableIterator<Invoice> {
    return this.#caller.iterate('invoices.list', [businessId], options, one(readInvoice));
  }
}
