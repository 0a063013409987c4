// @generated from core/api/younium by yionstack-codegen. Do not edit.

import * as read from '../../../read';
import type { ExchangeRate } from '../models';

/** One `ExchangeRate`, from the row that starts at `row`. */
export function readExchangeRate(text: string, tape: Int32Array, row: number): ExchangeRate {
  return {
    id: read.required(text, tape, row),
    fromCurrency: read.text(text, tape, row + 2),
    toCurrency: read.text(text, tape, row + 4),
    rate: read.text(text, tape, row + 6),
    effectiveFromDate: read.text(text, tape, row + 8),
    effectiveToDate: read.text(text, tape, row + 10),
    extra: read.extra(text, tape, row + 12),
  };
}
