// @generated from core/api/younium by yionstack-codegen. Do not edit.

import * as read from '../../../read';
import type { Webhook } from '../models';

/** One `Webhook`, from the row that starts at `row`. */
export function readWebhook(text: string, tape: Int32Array, row: number): Webhook {
  return read.hiding({
    id: read.required(text, tape, row),
    url: read.text(text, tape, row + 2),
    events: read.list(text, tape, row + 4, read.required),
    token: read.text(text, tape, row + 6),
    description: read.text(text, tape, row + 8),
    webhookStatus: read.text(text, tape, row + 10),
    extra: read.extra(text, tape, row + 12),
  }, ['token']);
}
