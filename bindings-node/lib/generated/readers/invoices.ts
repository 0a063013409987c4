// @generated from core/api/yionstack.yaml by yionstack-codegen. Do not edit.

import * as read from '../../read';
import type { Invoice } from '../models';
import { readAddress } from './shared';

/** One `Invoice`, from the row that starts at `row`. */
export function readInvoice(text: string, tape: Int32Array, row: number): Invoice {
  return {
    id: read.required(text, tape, row),
    number: read.required(text, tape, row + 2),
    status: read.required(text, tape, row + 4),
    total: read.required(text, tape, row + 6),
    currency: read.required(text, tape, row + 8),
    customerId: read.required(text, tape, row + 10),
    customerName: read.text(text, tape, row + 12),
    reference: read.text(text, tape, row + 14),
    issueDate: read.text(text, tape, row + 16),
    dueDate: read.text(text, tape, row + 18),
    subtotal: read.text(text, tape, row + 20),
    taxTotal: read.text(text, tape, row + 22),
    amountDue: read.text(text, tape, row + 24),
    createdAt: read.text(text, tape, row + 26),
    updatedAt: read.text(text, tape, row + 28),
    billingAddress: read.object(text, tape, row + 30, readAddress),
    extra: read.extra(text, tape, row + 32),
  };
}
