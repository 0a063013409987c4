// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { ApiResponse } from '../../../response';
import type { CallOptions, ListOptions, PostOptions } from '../../../younium-options';
import type { PaymentFields } from '../fields';
import type { PaymentCreate, PaymentCreateAndPost, PaymentUpdate } from '../inputs';
import type { Acknowledgement, Payment } from '../models';
import { one } from '../../../read';
import { readPayment } from '../readers/payments';
import { readAcknowledgement } from '../readers/shared';

/** Payments (`client.payments`). */
export class Payments {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Creates a payment.
   *
   * `POST /Payments`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  create(body: PaymentCreate, options?: PostOptions): Promise<ApiResponse> {
    return this.#caller.raw('payments.create', [], body, options);
  }

  /**
   * Creates a payment of an invoice and posts it.
   *
   * `POST /Payments/CreateAndPost`.
   *
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  createAndPost(body: PaymentCreateAndPost, options?: PostOptions): Promise<Acknowledgement> {
    return this.#caller.send('payments.create_and_post', [], body, options, one(readAcknowledgement));
  }

  /**
   * Reads one payment.
   *
   * `GET /Payments/{id}`.
   *
   * @param id - Id of the payment.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<Payment> {
    return this.#caller.get('payments.get', [id], options, one(readPayment));
  }

  /**
   * Lists payments. `modifiedAfter` and `modifiedBefore` also look at settlements and write-offs.
   *
   * `GET /Payments`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<PaymentFields>): Listing<Payment> {
    return this.#caller.listing('payments.list', [], options, one(readPayment));
  }

  /**
   * Changes a payment, its settlements and its write-offs.
   *
   * `PATCH /Payments/{id}`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param id - Id of the payment.
   * @param body - What changes: what is left out stays as it is, `null` empties.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  update(id: string, body: PaymentUpdate, options?: CallOptions): Promise<ApiResponse> {
    return this.#caller.raw('payments.update', [id], body, options);
  }
}
