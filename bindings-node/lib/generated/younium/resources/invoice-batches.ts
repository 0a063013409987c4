// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { CallOptions, ListOptions, PostOptions } from '../../../younium-options';
import type { InvoiceBatchFields, InvoiceBatchLogEntryFields } from '../fields';
import type { InvoiceBatchGenerateInput, InvoiceBatchPostInput } from '../inputs';
import type {
  GeneratedBatchStatus,
  InvoiceBatch,
  InvoiceBatchJob,
  InvoiceBatchLogEntry,
  PostedBatchStatus,
} from '../models';
import { one } from '../../../read';
import {
  readGeneratedBatchStatus,
  readInvoiceBatch,
  readInvoiceBatchJob,
  readInvoiceBatchLogEntry,
  readPostedBatchStatus,
} from '../readers/invoice-batches';

/** Invoice batches: invoices that are generated and posted together (`client.invoiceBatches`). */
export class InvoiceBatches {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Generates a batch of invoices. A job does it: the answer tells which, not what came of it. Ask for that with `generation_status`.
   *
   * `POST /InvoiceBatches`.
   *
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  generate(body: InvoiceBatchGenerateInput, options?: PostOptions): Promise<InvoiceBatchJob> {
    return this.#caller.send('invoice_batches.generate', [], body, options, one(readInvoiceBatchJob));
  }

  /**
   * Reads how the job stands that generates a batch. `resultStatus` says whether the job succeeded; a job that failed is an answer here, not an error.
   *
   * `GET /InvoiceBatches/BatchJobStatus/{batchReference}/Generated`.
   *
   * @param batchReference - Id of the job, id or number of the batch, or id of the event.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  generationStatus(batchReference: string, options?: CallOptions): Promise<GeneratedBatchStatus> {
    return this.#caller.get('invoice_batches.generation_status', [batchReference], options, one(readGeneratedBatchStatus));
  }

  /**
   * Reads one invoice batch.
   *
   * `GET /InvoiceBatches/{id}`.
   *
   * @param id - Id of the batch.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<InvoiceBatch> {
    return this.#caller.get('invoice_batches.get', [id], options, one(readInvoiceBatch));
  }

  /**
   * Lists invoice batches.
   *
   * `GET /InvoiceBatches`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<InvoiceBatchFields>): Listing<InvoiceBatch> {
    return this.#caller.listing('invoice_batches.list', [], options, one(readInvoiceBatch));
  }

  /**
   * Lists what happened while a batch was generated or posted.
   *
   * `GET /InvoiceBatches/{batchIdentifier}/BatchLog`.
   *
   * Correction: The rows are published as one object; they are a list.
   *
   * @param batchIdentifier - Id or reference of the batch.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  log(batchIdentifier: string, options?: ListOptions<InvoiceBatchLogEntryFields>): Listing<InvoiceBatchLogEntry> {
    return this.#caller.listing('invoice_batches.log', [batchIdentifier], options, one(readInvoiceBatchLogEntry));
  }

  /**
   * Posts the invoices of a batch. A job does it: the answer tells which, not what came of it. Ask for that with `posting_status`.
   *
   * `POST /InvoiceBatches/{id}/Post`.
   *
   * @param id - Id of the batch.
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  post(id: string, body: InvoiceBatchPostInput, options?: PostOptions): Promise<InvoiceBatchJob> {
    return this.#caller.send('invoice_batches.post', [id], body, options, one(readInvoiceBatchJob));
  }

  /**
   * Reads how the job stands that posts a batch. `resultStatus` says whether the job succeeded; a job that failed is an answer here, not an error.
   *
   * `GET /InvoiceBatches/BatchJobStatus/{batchReference}/Posted`.
   *
   * @param batchReference - Id of the job, id or number of the batch, or id of the event.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  postingStatus(batchReference: string, options?: CallOptions): Promise<PostedBatchStatus> {
    return this.#caller.get('invoice_batches.posting_status', [batchReference], options, one(readPostedBatchStatus));
  }
}
