// @generated from core/api/younium by yionstack-codegen. Do not edit.

import * as read from '../../../read';
import type { PaymentTerm } from '../models';

/** One `PaymentTerm`, from the row that starts at `row`. */
export function readPaymentTerm(text: string, tape: Int32Array, row: number): PaymentTerm {
  return {
    id: read.required(text, tape, row),
    description: read.text(text, tape, row + 2),
    name: read.text(text, tape, row + 4),
    termType: read.text(text, tape, row + 6),
    days: read.integer(text, tape, row + 8),
    extra: read.extra(text, tape, row + 10),
  };
}
