// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { ListOptions } from '../../../younium-options';
import type { RevenueScheduleItemFields } from '../fields';
import type { RevenueScheduleItem } from '../models';
import { one } from '../../../read';
import { readRevenueScheduleItem } from '../readers/revenue-schedule';

/** The revenue schedule: when which revenue is recognised (`client.revenueSchedule`). */
export class RevenueSchedule {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists when the revenue of a charge is recognised.
   *
   * `GET /RevenueSchedule/Charge/{chargeNumber}`.
   *
   * @param chargeNumber - Number of the charge on the order.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  forCharge(chargeNumber: string, options?: ListOptions<RevenueScheduleItemFields>): Listing<RevenueScheduleItem> {
    return this.#caller.listing('revenue_schedule.for_charge', [chargeNumber], options, one(readRevenueScheduleItem));
  }

  /**
   * Lists when the revenue of an invoice line is recognised.
   *
   * `GET /RevenueSchedule/InvoiceLine/{id}`.
   *
   * @param invoiceLineId - Id of the invoice line.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  forInvoiceLine(invoiceLineId: string, options?: ListOptions<RevenueScheduleItemFields>): Listing<RevenueScheduleItem> {
    return this.#caller.listing('revenue_schedule.for_invoice_line', [invoiceLineId], options, one(readRevenueScheduleItem));
  }
}
