// @generated from core/api/younium by yionstack-codegen. Do not edit.

import * as read from '../../../read';
import type {
  GeneratedInvoice,
  InvoiceAttachment,
  OperationResult,
  ProcessedOnlinePayment,
  RelatedInvoice,
} from '../models';

/** One `RelatedInvoice`, from the row that starts at `row`. */
export function readRelatedInvoice(text: string, tape: Int32Array, row: number): RelatedInvoice {
  return {
    invoiceType: read.text(text, tape, row),
    debitInvoiceId: read.text(text, tape, row + 2),
    creditInvoiceId: read.text(text, tape, row + 4),
    invoiceNumber: read.text(text, tape, row + 6),
    status: read.text(text, tape, row + 8),
    invoiceDate: read.text(text, tape, row + 10),
    currency: read.text(text, tape, row + 12),
    subtotal: read.text(text, tape, row + 14),
    totalAmount: read.text(text, tape, row + 16),
    id: read.required(text, tape, row + 18),
    externalERPId: read.text(text, tape, row + 20),
    externalCRMId: read.text(text, tape, row + 22),
    extra: read.extra(text, tape, row + 24),
  };
}

/** One `InvoiceAttachment`, from the row that starts at `row`. */
export function readInvoiceAttachment(text: string, tape: Int32Array, row: number): InvoiceAttachment {
  return read.hiding({
    invoiceId: read.text(text, tape, row),
    attachmentDetail: read.text(text, tape, row + 2),
    id: read.required(text, tape, row + 4),
    name: read.text(text, tape, row + 6),
    contentType: read.text(text, tape, row + 8),
    created: read.text(text, tape, row + 10),
    modified: read.text(text, tape, row + 12),
    fileURL: read.text(text, tape, row + 14),
    fileURLErrorMessage: read.text(text, tape, row + 16),
    extra: read.extra(text, tape, row + 18),
  }, ['fileURL']);
}

/** One `GeneratedInvoice`, from the row that starts at `row`. */
export function readGeneratedInvoice(text: string, tape: Int32Array, row: number): GeneratedInvoice {
  return {
    successful: read.boolean(text, tape, row),
    id: read.text(text, tape, row + 2),
    message: read.text(text, tape, row + 4),
    extra: read.extra(text, tape, row + 6),
  };
}

/** One `OperationResult`, from the row that starts at `row`. */
export function readOperationResult(text: string, tape: Int32Array, row: number): OperationResult {
  return {
    successful: read.boolean(text, tape, row),
    id: read.text(text, tape, row + 2),
    message: read.text(text, tape, row + 4),
    extra: read.extra(text, tape, row + 6),
  };
}

/** One `ProcessedOnlinePayment`, from the row that starts at `row`. */
export function readProcessedOnlinePayment(text: string, tape: Int32Array, row: number): ProcessedOnlinePayment {
  return {
    status: read.text(text, tape, row),
    id: read.text(text, tape, row + 2),
    message: read.text(text, tape, row + 4),
    extra: read.extra(text, tape, row + 6),
  };
}
