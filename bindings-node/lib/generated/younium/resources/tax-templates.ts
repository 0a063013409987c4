// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { CallOptions, ListOptions } from '../../../younium-options';
import type { TaxTemplateFields } from '../fields';
import type { TaxTemplate } from '../models';
import { one } from '../../../read';
import { readTaxTemplate } from '../readers/tax-templates';

/** Tax templates (`client.taxTemplates`). */
export class TaxTemplates {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Reads one tax template.
   *
   * `GET /TaxTemplates/{id}`.
   *
   * @param id - Id of the tax template.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<TaxTemplate> {
    return this.#caller.get('tax_templates.get', [id], options, one(readTaxTemplate));
  }

  /**
   * Lists tax templates.
   *
   * `GET /TaxTemplates`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<TaxTemplateFields>): Listing<TaxTemplate> {
    return this.#caller.listing('tax_templates.list', [], options, one(readTaxTemplate));
  }
}
