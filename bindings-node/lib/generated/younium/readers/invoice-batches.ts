// @generated from core/api/younium by yionstack-codegen. Do not edit.

import * as read from '../../../read';
import type {
  BatchInvoice,
  BatchJobDetail,
  GeneratedBatchStatus,
  InvoiceBatch,
  InvoiceBatchJob,
  InvoiceBatchLogEntry,
  PostedBatchStatus,
  WebhookReference,
} from '../models';

/** One `InvoiceBatch`, from the row that starts at `row`. */
export function readInvoiceBatch(text: string, tape: Int32Array, row: number): InvoiceBatch {
  return {
    id: read.required(text, tape, row),
    batchNumber: read.text(text, tape, row + 2),
    targetDate: read.text(text, tape, row + 4),
    invoiceDate: read.text(text, tape, row + 6),
    batchGroups: read.list(text, tape, row + 8, read.required),
    invoices: read.list(text, tape, row + 10, (text, tape, at) => read.object(text, tape, at, readBatchInvoice)!),
    batchLog: read.list(text, tape, row + 12, (text, tape, at) => read.object(text, tape, at, readInvoiceBatchLogEntry)!),
    created: read.text(text, tape, row + 14),
    modified: read.text(text, tape, row + 16),
    extra: read.extra(text, tape, row + 18),
  };
}

/** One `InvoiceBatchLogEntry`, from the row that starts at `row`. */
export function readInvoiceBatchLogEntry(text: string, tape: Int32Array, row: number): InvoiceBatchLogEntry {
  return {
    entityId: read.text(text, tape, row),
    errorMessage: read.text(text, tape, row + 2),
    reference: read.text(text, tape, row + 4),
    entityName: read.text(text, tape, row + 6),
    created: read.text(text, tape, row + 8),
    modified: read.text(text, tape, row + 10),
    extra: read.extra(text, tape, row + 12),
  };
}

/** One `GeneratedBatchStatus`, from the row that starts at `row`. */
export function readGeneratedBatchStatus(text: string, tape: Int32Array, row: number): GeneratedBatchStatus {
  return {
    resultBody: read.object(text, tape, row, readBatchJobDetail),
    resultStatus: read.text(text, tape, row + 2),
    statusMessage: read.text(text, tape, row + 4),
    extra: read.extra(text, tape, row + 6),
  };
}

/** One `PostedBatchStatus`, from the row that starts at `row`. */
export function readPostedBatchStatus(text: string, tape: Int32Array, row: number): PostedBatchStatus {
  return {
    resultBody: read.list(text, tape, row, (text, tape, at) => read.object(text, tape, at, readBatchJobDetail)!),
    resultStatus: read.text(text, tape, row + 2),
    statusMessage: read.text(text, tape, row + 4),
    extra: read.extra(text, tape, row + 6),
  };
}

/** One `InvoiceBatchJob`, from the row that starts at `row`. */
export function readInvoiceBatchJob(text: string, tape: Int32Array, row: number): InvoiceBatchJob {
  return {
    batchNumber: read.text(text, tape, row),
    jobId: read.text(text, tape, row + 2),
    resultStatus: read.text(text, tape, row + 4),
    webhooksTriggeredWhenCompleted: read.boolean(text, tape, row + 6),
    webhookEvent: read.text(text, tape, row + 8),
    webhooks: read.list(text, tape, row + 10, (text, tape, at) => read.object(text, tape, at, readWebhookReference)!),
    eventId: read.text(text, tape, row + 12),
    id: read.text(text, tape, row + 14),
    message: read.text(text, tape, row + 16),
    extra: read.extra(text, tape, row + 18),
  };
}

/** One `BatchJobDetail`, from the row that starts at `row`. */
export function readBatchJobDetail(text: string, tape: Int32Array, row: number): BatchJobDetail {
  return {
    batchId: read.text(text, tape, row),
    batchNumber: read.text(text, tape, row + 2),
    eventId: read.text(text, tape, row + 4),
    message: read.text(text, tape, row + 6),
    extra: read.extra(text, tape, row + 8),
  };
}

/** One `BatchInvoice`, from the row that starts at `row`. */
export function readBatchInvoice(text: string, tape: Int32Array, row: number): BatchInvoice {
  return {
    invoiceNumber: read.text(text, tape, row),
    status: read.text(text, tape, row + 2),
    invoiceDate: read.text(text, tape, row + 4),
    currency: read.text(text, tape, row + 6),
    subtotal: read.text(text, tape, row + 8),
    totalAmount: read.text(text, tape, row + 10),
    id: read.text(text, tape, row + 12),
    externalERPId: read.text(text, tape, row + 14),
    externalCRMId: read.text(text, tape, row + 16),
    extra: read.extra(text, tape, row + 18),
  };
}

/** One `WebhookReference`, from the row that starts at `row`. */
export function readWebhookReference(text: string, tape: Int32Array, row: number): WebhookReference {
  return {
    id: read.text(text, tape, row),
    description: read.text(text, tape, row + 2),
    extra: read.extra(text, tape, row + 4),
  };
}
