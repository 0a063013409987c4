// @generated from core/api/younium by yionstack-codegen. Do not edit.

import * as read from '../../../read';
import type { UsageRecord } from '../models';
import {
  readAccountReference,
  readOrderProductChargeReference,
  readOrderProductReference,
  readOrderReference,
} from './shared';

/** One `UsageRecord`, from the row that starts at `row`. */
export function readUsageRecord(text: string, tape: Int32Array, row: number): UsageRecord {
  return {
    id: read.required(text, tape, row),
    description: read.text(text, tape, row + 2),
    fromDate: read.text(text, tape, row + 4),
    toDate: read.text(text, tape, row + 6),
    quantity: read.text(text, tape, row + 8),
    unit: read.text(text, tape, row + 10),
    source: read.text(text, tape, row + 12),
    account: read.object(text, tape, row + 14, readAccountReference),
    order: read.object(text, tape, row + 16, readOrderReference),
    product: read.object(text, tape, row + 18, readOrderProductReference),
    charge: read.object(text, tape, row + 20, readOrderProductChargeReference),
    importDate: read.text(text, tape, row + 22),
    processed: read.boolean(text, tape, row + 24),
    ratedPrice: read.text(text, tape, row + 26),
    ratedPriceCurrencyCode: read.text(text, tape, row + 28),
    customFields: read.json(text, tape, row + 30),
    created: read.text(text, tape, row + 32),
    modified: read.text(text, tape, row + 34),
    extra: read.extra(text, tape, row + 36),
  };
}
