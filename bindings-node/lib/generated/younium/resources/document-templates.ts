// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { CallOptions, ListOptions } from '../../../younium-options';
import type { DocumentTemplateFields } from '../fields';
import type { DocumentTemplate } from '../models';
import { one } from '../../../read';
import { readDocumentTemplate } from '../readers/document-templates';

/** Document templates: what invoices and other documents are made from (`client.documentTemplates`). */
export class DocumentTemplates {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Reads one document template.
   *
   * `GET /DocumentTemplate/{id}`.
   *
   * @param id - Id of the document template.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<DocumentTemplate> {
    return this.#caller.get('document_templates.get', [id], options, one(readDocumentTemplate));
  }

  /**
   * Lists document templates.
   *
   * `GET /DocumentTemplate`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<DocumentTemplateFields>): Listing<DocumentTemplate> {
    return this.#caller.listing('document_templates.list', [], options, one(readDocumentTemplate));
  }
}
