// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { ApiResponse } from '../../../response';
import type { CallOptions, ListOptions, PostOptions } from '../../../younium-options';
import type { PaymentTermFields } from '../fields';
import type { PaymentTermCreate } from '../inputs';
import type { PaymentTerm } from '../models';
import { one } from '../../../read';
import { readPaymentTerm } from '../readers/payment-terms';

/** Payment terms (`client.paymentTerms`). */
export class PaymentTerms {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Creates a payment term.
   *
   * `POST /PaymentTerms`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  create(body: PaymentTermCreate, options?: PostOptions): Promise<ApiResponse> {
    return this.#caller.raw('payment_terms.create', [], body, options);
  }

  /**
   * Reads one payment term.
   *
   * `GET /PaymentTerms/{id}`.
   *
   * @param id - Id of the payment term.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<PaymentTerm> {
    return this.#caller.get('payment_terms.get', [id], options, one(readPaymentTerm));
  }

  /**
   * Lists payment terms.
   *
   * `GET /PaymentTerms`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<PaymentTermFields>): Listing<PaymentTerm> {
    return this.#caller.listing('payment_terms.list', [], options, one(readPaymentTerm));
  }
}
