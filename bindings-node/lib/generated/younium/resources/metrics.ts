// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { PostOptions } from '../../../younium-options';
import type { ChargeMetricsInput, OrderMetricsInput } from '../inputs';
import type { ChargeMetrics, OrderMetrics } from '../models';
import { one } from '../../../read';
import { readChargeMetrics, readOrderMetrics } from '../readers/metrics';

/** Metrics of orders that do not exist yet (`client.metrics`). */
export class Metrics {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Calculates the metrics that a charge would have. Nothing is created.
   *
   * `POST /Metrics/CalculateMetrics/Charge`.
   *
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  calculateCharge(body: ChargeMetricsInput, options?: PostOptions): Promise<ChargeMetrics> {
    return this.#caller.send('metrics.calculate_charge', [], body, options, one(readChargeMetrics));
  }

  /**
   * Calculates the metrics that an order would have. Nothing is created.
   *
   * `POST /Metrics/CalculateMetrics/Order`.
   *
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  calculateOrder(body: OrderMetricsInput, options?: PostOptions): Promise<OrderMetrics> {
    return this.#caller.send('metrics.calculate_order', [], body, options, one(readOrderMetrics));
  }
}
