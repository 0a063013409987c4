// @generated from core/api/younium by yionstack-codegen. Do not edit.

import * as read from '../../../read';
import type { Currency } from '../models';

/** One `Currency`, from the row that starts at `row`. */
export function readCurrency(text: string, tape: Int32Array, row: number): Currency {
  return {
    id: read.required(text, tape, row),
    code: read.text(text, tape, row + 2),
    description: read.text(text, tape, row + 4),
    extra: read.extra(text, tape, row + 6),
  };
}
