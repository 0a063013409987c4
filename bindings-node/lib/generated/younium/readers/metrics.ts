// @generated from core/api/younium by yionstack-codegen. Do not edit.

import * as read from '../../../read';
import type { ChargeMetrics, OrderMetrics } from '../models';
import { readCurrencyAmount } from './shared';

/** One `OrderMetrics`, from the row that starts at `row`. */
export function readOrderMetrics(text: string, tape: Int32Array, row: number): OrderMetrics {
  return {
    tcv: read.object(text, tape, row, readCurrencyAmount),
    cmrr: read.object(text, tape, row + 2, readCurrencyAmount),
    acv: read.object(text, tape, row + 4, readCurrencyAmount),
    emrr: read.object(text, tape, row + 6, readCurrencyAmount),
    oneTimeFees: read.object(text, tape, row + 8, readCurrencyAmount),
    fmrr: read.object(text, tape, row + 10, readCurrencyAmount),
    charges: read.list(text, tape, row + 12, (text, tape, at) => read.object(text, tape, at, readChargeMetrics)!),
    extra: read.extra(text, tape, row + 14),
  };
}

/** One `ChargeMetrics`, from the row that starts at `row`. */
export function readChargeMetrics(text: string, tape: Int32Array, row: number): ChargeMetrics {
  return {
    name: read.text(text, tape, row),
    chargeNumber: read.text(text, tape, row + 2),
    id: read.text(text, tape, row + 4),
    chargePlanId: read.text(text, tape, row + 6),
    orderProductId: read.text(text, tape, row + 8),
    chargeId: read.text(text, tape, row + 10),
    tcv: read.object(text, tape, row + 12, readCurrencyAmount),
    cmrr: read.object(text, tape, row + 14, readCurrencyAmount),
    acv: read.object(text, tape, row + 16, readCurrencyAmount),
    emrr: read.object(text, tape, row + 18, readCurrencyAmount),
    oneTimeFees: read.object(text, tape, row + 20, readCurrencyAmount),
    fmrr: read.object(text, tape, row + 22, readCurrencyAmount),
    extra: read.extra(text, tape, row + 24),
  };
}
