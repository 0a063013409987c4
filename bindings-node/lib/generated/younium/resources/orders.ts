// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { ApiResponse } from '../../../response';
import type { CallOptions, ListOptions, PostOptions } from '../../../younium-options';
import type { OrderProductChargeFields } from '../fields';
import type { InvoicedToInput, OrderProductChargeUpdate } from '../inputs';
import type { OrderProductCharge } from '../models';
import { one } from '../../../read';
import { readOrderProductCharge } from '../readers/shared';

/** Orders of both types, and their charges (`client.orders`). */
export class Orders {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Reads a charge on an order, in any version.
   *
   * `GET /Orders/Charges/{id}`.
   *
   * @param chargeId - Id of the charge on the order.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  charge(chargeId: string, options?: CallOptions): Promise<OrderProductCharge> {
    return this.#caller.get('orders.charge', [chargeId], options, one(readOrderProductCharge));
  }

  /**
   * Lists the charges of an order.
   *
   * `GET /Orders/{id}/charges`.
   *
   * @param id - Id of the subscription or sales order.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  charges(id: string, options?: ListOptions<OrderProductChargeFields>): Listing<OrderProductCharge> {
    return this.#caller.listing('orders.charges', [id], options, one(readOrderProductCharge));
  }

  /**
   * Reads a subscription or a sales order, in any version. For an id that may be either. The answer is what `subscriptions.get` or `sales_orders.get` gives, as JSON with the names on the wire: "orderType" tells which.
   *
   * `GET /Orders/{id}`.
   *
   * Correction: No schema is published for the answer, which depends on the id: it is handed out as it came.
   *
   * @param id - Id of the subscription or sales order, or of a version of it.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<ApiResponse> {
    return this.#caller.raw('orders.get', [id], undefined, options);
  }

  /**
   * Lists the charges of a product on an order.
   *
   * `GET /Orders/Products/{id}/charges`.
   *
   * @param orderProductId - Id of the product on the order.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  productCharges(orderProductId: string, options?: ListOptions<OrderProductChargeFields>): Listing<OrderProductCharge> {
    return this.#caller.listing('orders.product_charges', [orderProductId], options, one(readOrderProductCharge));
  }

  /**
   * Sets the date up to which a charge counts as invoiced. It cannot lie before the start of the charge, nor before the date that is set now. Answers call it `chargedThroughDate`.
   *
   * `POST /Orders/Charges/{id}/InvoicedTo`.
   *
   * @param chargeId - Id of the charge on the order.
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  setInvoicedTo(chargeId: string, body: InvoicedToInput, options?: PostOptions): Promise<ApiResponse> {
    return this.#caller.raw('orders.set_invoiced_to', [chargeId], body, options);
  }

  /**
   * Changes what describes a charge on an order.
   *
   * `PATCH /Orders/Charges/{id}`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param chargeId - Id of the charge on the order.
   * @param body - What changes: what is left out stays as it is, `null` empties.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  updateCharge(chargeId: string, body: OrderProductChargeUpdate, options?: CallOptions): Promise<ApiResponse> {
    return this.#caller.raw('orders.update_charge', [chargeId], body, options);
  }
}
