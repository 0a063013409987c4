// @generated from core/api/younium by yionstack-codegen. Do not edit.

import * as read from '../../../read';
import type { Measurement } from '../models';
import {
  readAccountReference,
  readOrderProductChargeReference,
  readOrderProductReference,
  readOrderReference,
} from './shared';

/** One `Measurement`, from the row that starts at `row`. */
export function readMeasurement(text: string, tape: Int32Array, row: number): Measurement {
  return {
    id: read.text(text, tape, row),
    account: read.object(text, tape, row + 2, readAccountReference),
    order: read.object(text, tape, row + 4, readOrderReference),
    product: read.object(text, tape, row + 6, readOrderProductReference),
    charge: read.object(text, tape, row + 8, readOrderProductChargeReference),
    importDate: read.text(text, tape, row + 10),
    fromDate: read.text(text, tape, row + 12),
    quantity: read.text(text, tape, row + 14),
    tag: read.text(text, tape, row + 16),
    created: read.text(text, tape, row + 18),
    modified: read.text(text, tape, row + 20),
    customFields: read.json(text, tape, row + 22),
    extra: read.extra(text, tape, row + 24),
  };
}
