// @generated from core/api/younium by yionstack-codegen. Do not edit.

import * as read from '../../../read';
import type { TaxCategory, TaxTemplate, TaxTemplateDetail } from '../models';
import { readCountry, readFinancialAccount } from './shared';

/** One `TaxTemplate`, from the row that starts at `row`. */
export function readTaxTemplate(text: string, tape: Int32Array, row: number): TaxTemplate {
  return {
    description: read.text(text, tape, row),
    effectiveFrom: read.text(text, tape, row + 2),
    effectiveTo: read.text(text, tape, row + 4),
    taxAccount: read.object(text, tape, row + 6, readFinancialAccount),
    taxAccountId: read.text(text, tape, row + 8),
    details: read.list(text, tape, row + 10, (text, tape, at) => read.object(text, tape, at, readTaxTemplateDetail)!),
    created: read.text(text, tape, row + 12),
    modified: read.text(text, tape, row + 14),
    id: read.required(text, tape, row + 16),
    name: read.text(text, tape, row + 18),
    extra: read.extra(text, tape, row + 20),
  };
}

/** One `TaxCategory`, from the row that starts at `row`. */
export function readTaxCategory(text: string, tape: Int32Array, row: number): TaxCategory {
  return {
    id: read.text(text, tape, row),
    name: read.text(text, tape, row + 2),
    description: read.text(text, tape, row + 4),
    isActive: read.boolean(text, tape, row + 6),
    isEUTax: read.boolean(text, tape, row + 8),
    externalCode: read.text(text, tape, row + 10),
    extra: read.extra(text, tape, row + 12),
  };
}

/** One `TaxTemplateDetail`, from the row that starts at `row`. */
export function readTaxTemplateDetail(text: string, tape: Int32Array, row: number): TaxTemplateDetail {
  return {
    id: read.text(text, tape, row),
    taxTemplateId: read.text(text, tape, row + 2),
    country: read.object(text, tape, row + 4, readCountry),
    countryId: read.text(text, tape, row + 6),
    city: read.text(text, tape, row + 8),
    state: read.text(text, tape, row + 10),
    county: read.text(text, tape, row + 12),
    zip: read.text(text, tape, row + 14),
    tax1: read.text(text, tape, row + 16),
    tax2: read.text(text, tape, row + 18),
    tax3: read.text(text, tape, row + 20),
    useTaxJar: read.boolean(text, tape, row + 22),
    taxCategoryId: read.text(text, tape, row + 24),
    taxCategory: read.object(text, tape, row + 26, readTaxCategory),
    extra: read.extra(text, tape, row + 28),
  };
}
