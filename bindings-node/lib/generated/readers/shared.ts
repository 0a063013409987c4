// @generated from core/api/yionstack.yaml by yionstack-codegen. Do not edit.

import * as read from '../../read';
import type { Address } from '../models';

/** One `Address`, from the row that starts at `row`. */
export function readAddress(text: string, tape: Int32Array, row: number): Address {
  return {
    line1: read.text(text, tape, row),
    line2: read.text(text, tape, row + 2),
    city: read.text(text, tape, row + 4),
    postcode: read.text(text, tape, row + 6),
    country: read.text(text, tape, row + 8),
    extra: read.extra(text, tape, row + 10),
  };
}
