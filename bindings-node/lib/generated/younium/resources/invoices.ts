// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Download } from '../../../download';
import type { Listing } from '../../../listing';
import type { ApiResponse } from '../../../response';
import type { CallOptions, ListOptions, PageOptions, PostOptions } from '../../../younium-options';
import type { InvoiceAttachmentFields, InvoiceFields, InvoiceLineFields, OnlinePaymentLogFields } from '../fields';
import type {
  InvoiceCreditInput,
  InvoiceGenerateInput,
  InvoicePaidInput,
  InvoiceUpdate,
  OnAccountInvoiceCreate,
} from '../inputs';
import type {
  ChargeType,
  GeneratedInvoice,
  Invoice,
  InvoiceAttachment,
  InvoiceLine,
  OnlinePaymentLog,
  OperationResult,
  ProcessedOnlinePayment,
  RelatedInvoice,
} from '../models';
import { one, required } from '../../../read';
import {
  readGeneratedInvoice,
  readInvoiceAttachment,
  readOperationResult,
  readProcessedOnlinePayment,
  readRelatedInvoice,
} from '../readers/invoices';
import { readInvoice, readInvoiceLine, readOnlinePaymentLog } from '../readers/shared';

/** What a call of {@link Invoices.attachments} may be given. */
export type InvoicesAttachmentsOptions = ListOptions<InvoiceAttachmentFields> & {
  /** Hours that the address is good for: a whole number, or `max` for as long as possible. 24 unless given. */
  readonly expirationHours?: string | undefined;
};

/** What a call of {@link Invoices.pdfUrl} may be given. */
export type InvoicesPdfUrlOptions = CallOptions & {
  /** Hours that the address is good for: a whole number, or `max` for as long as possible. 24 unless given. */
  readonly expirationHours?: string | undefined;
};

/** What a call of {@link Invoices.postedAttachments} may be given. */
export type InvoicesPostedAttachmentsOptions = ListOptions<InvoiceAttachmentFields> & {
  /** Hours that the address is good for: a whole number, or `max` for as long as possible. 24 unless given. */
  readonly expirationHours?: string | undefined;
};

/** Invoices, credit invoices and their files (`client.invoices`). */
export class Invoices {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the attachments of an invoice, with addresses to download them from. Needs the permission Invoice View. Whoever has such an address needs no token: treat it as a secret.
   *
   * `GET /Invoices/{id}/Attachments`.
   *
   * Correction: The rows are published as one object; they are a list.
   *
   * @param id - Id of the invoice.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  attachments(id: string, options?: InvoicesAttachmentsOptions): Listing<InvoiceAttachment> {
    return this.#caller.listing('invoices.attachments', [id, options?.expirationHours], options, one(readInvoiceAttachment), ['expirationHours']);
  }

  /**
   * Cancels an invoice.
   *
   * `POST /Invoices/{id}/cancel`.
   *
   * @param id - Id of the invoice.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  cancel(id: string, options?: PostOptions): Promise<OperationResult> {
    return this.#caller.send('invoices.cancel', [id], undefined, options, one(readOperationResult));
  }

  /**
   * Invoices an account for something that is on no order.
   *
   * `POST /Invoices/onAccountInvoice`.
   *
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  createOnAccount(body: OnAccountInvoiceCreate, options?: PostOptions): Promise<GeneratedInvoice> {
    return this.#caller.send('invoices.create_on_account', [], body, options, one(readGeneratedInvoice));
  }

  /**
   * Generates a credit invoice.
   *
   * `POST /Invoices/{id}/credit`.
   *
   * @param id - Id of the invoice.
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  credit(id: string, body: InvoiceCreditInput, options?: PostOptions): Promise<GeneratedInvoice> {
    return this.#caller.send('invoices.credit', [id], body, options, one(readGeneratedInvoice));
  }

  /**
   * Downloads an attachment. Needs the permission Invoice View.
   *
   * `GET /Invoices/DownloadAttachment/{id}`.
   *
   * Correction: No schema is published for the answer, which is a file.
   *
   * @param attachmentId - Id of the attachment, as in `attachments`.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  downloadAttachment(attachmentId: string, options?: CallOptions): Promise<Download> {
    return this.#caller.download('invoices.download_attachment', [attachmentId], options);
  }

  /**
   * Downloads a posted invoice as PDF. It is made from the document template at the time of posting. Needs the permission Invoice View.
   *
   * `GET /Invoices/invoiceDownloadAttachment/{invoiceId}`.
   *
   * Correction: No schema is published for the answer, which is a file.
   *
   * @param id - Id of the invoice.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  downloadPdf(id: string, options?: CallOptions): Promise<Download> {
    return this.#caller.download('invoices.download_pdf', [id], options);
  }

  /**
   * Lists the invoices that a usage is on.
   *
   * `GET /Invoices/Usage/{usageId}`.
   *
   * Correction: The rows are published as one object; they are a list.
   *
   * @param usageId - Id of the usage.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  forUsage(usageId: string, options?: ListOptions<InvoiceFields>): Listing<Invoice> {
    return this.#caller.listing('invoices.for_usage', [usageId], options, one(readInvoice));
  }

  /**
   * Generates an invoice from an order.
   *
   * `POST /Invoices/orders/{id}`.
   *
   * @param orderId - Id of the subscription or sales order.
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  generateForOrder(orderId: string, body: InvoiceGenerateInput, options?: PostOptions): Promise<GeneratedInvoice> {
    return this.#caller.send('invoices.generate_for_order', [orderId], body, options, one(readGeneratedInvoice));
  }

  /**
   * Reads one invoice. Needs the permission Invoice Read.
   *
   * `GET /Invoices/{id}`.
   *
   * @param id - Id of the invoice.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<Invoice> {
    return this.#caller.get('invoices.get', [id], options, one(readInvoice));
  }

  /**
   * Lists invoice lines of one type of charge, of all invoices.
   *
   * `GET /Invoices/invoiceLines/ChargeType/{type}`.
   *
   * Correction: The rows are published as one object; they are a list.
   *
   * @param chargeType - Type of the charges.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  linesByChargeType(chargeType: ChargeType, options?: ListOptions<InvoiceLineFields>): Listing<InvoiceLine> {
    return this.#caller.listing('invoices.lines_by_charge_type', [chargeType], options, one(readInvoiceLine));
  }

  /**
   * Lists the invoice lines that a usage is on.
   *
   * `GET /Invoices/invoiceLines/Usage/{usageId}`.
   *
   * Correction: The rows are published as one object; they are a list.
   *
   * @param usageId - Id of the usage.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  linesForUsage(usageId: string, options?: ListOptions<InvoiceLineFields>): Listing<InvoiceLine> {
    return this.#caller.listing('invoices.lines_for_usage', [usageId], options, one(readInvoiceLine));
  }

  /**
   * Lists invoices. `modifiedAfter` and `modifiedBefore` also look at invoice lines and custom fields.
   *
   * `GET /Invoices`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<InvoiceFields>): Listing<Invoice> {
    return this.#caller.listing('invoices.list', [], options, one(readInvoice));
  }

  /**
   * Records that a posted invoice was paid elsewhere.
   *
   * `POST /Invoices/paid`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  markPaid(body: InvoicePaidInput, options?: PostOptions): Promise<ApiResponse> {
    return this.#caller.raw('invoices.mark_paid', [], body, options);
  }

  /**
   * Lists attempts to pay an invoice online.
   *
   * `GET /Invoices/{id}/OnlinePaymentLogs`.
   *
   * @param id - Id of the invoice.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  onlinePaymentLogs(id: string, options?: ListOptions<OnlinePaymentLogFields>): Listing<OnlinePaymentLog> {
    return this.#caller.listing('invoices.online_payment_logs', [id], options, one(readOnlinePaymentLog));
  }

  /**
   * Makes an address from which anybody can download the PDF of a posted invoice. Whoever has the address needs no token: treat it as a secret. It comes as plain text, which logs show as it is.
   *
   * `GET /Invoices/generateAttachmentURL/{invoiceId}`.
   *
   * @param id - Id of the invoice.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  pdfUrl(id: string, options?: InvoicesPdfUrlOptions): Promise<string> {
    return this.#caller.get('invoices.pdf_url', [id, options?.expirationHours], options, required, ['expirationHours']);
  }

  /**
   * Posts an invoice.
   *
   * `POST /Invoices/{id}/post`.
   *
   * @param id - Id of the invoice.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  post(id: string, options?: PostOptions): Promise<OperationResult> {
    return this.#caller.send('invoices.post', [id], undefined, options, one(readOperationResult));
  }

  /**
   * Lists the PDF files of all posted invoices, with addresses to download them from. Needs the permission Invoice View. Whoever has such an address needs no token: treat it as a secret.
   *
   * `GET /Invoices/PostedInvoiceDocumentAttachments`.
   *
   * Correction: The rows are published as one object; they are a list.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  postedAttachments(options?: InvoicesPostedAttachmentsOptions): Listing<InvoiceAttachment> {
    return this.#caller.listing('invoices.posted_attachments', [options?.expirationHours], options, one(readInvoiceAttachment), ['expirationHours']);
  }

  /**
   * Charges the customer of an invoice through Stripe. Nothing happens to an invoice whose payment succeeded or is being processed. `status` says what came of it; a payment that failed is an answer here, not an error.
   *
   * `POST /Invoices/{id}/ProcessStripePayment`.
   *
   * @param id - Id of the invoice.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  processStripePayment(id: string, options?: PostOptions): Promise<ProcessedOnlinePayment> {
    return this.#caller.send('invoices.process_stripe_payment', [id], undefined, options, one(readProcessedOnlinePayment));
  }

  /**
   * Lists the credits of an invoice, or the invoice that a credit belongs to.
   *
   * `GET /Invoices/{id}/RelatedInvoices`.
   *
   * Correction: The rows are published as one object; they are a list. The answer is published as a page, but without the parameters that ask for the next one; they are sent as to every other list.
   *
   * @param id - Id of the invoice.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  related(id: string, options?: PageOptions): Listing<RelatedInvoice> {
    return this.#caller.listing('invoices.related', [id], options, one(readRelatedInvoice));
  }

  /**
   * Changes an invoice.
   *
   * `PATCH /Invoices/{id}`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param id - Id of the invoice.
   * @param body - What changes: what is left out stays as it is, `null` empties.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  update(id: string, body: InvoiceUpdate, options?: CallOptions): Promise<ApiResponse> {
    return this.#caller.raw('invoices.update', [id], body, options);
  }
}
