// @generated from core/api/younium by yionstack-codegen. Do not edit.

import * as read from '../../../read';
import type { DocumentTemplate } from '../models';

/** One `DocumentTemplate`, from the row that starts at `row`. */
export function readDocumentTemplate(text: string, tape: Int32Array, row: number): DocumentTemplate {
  return {
    id: read.required(text, tape, row),
    description: read.text(text, tape, row + 2),
    documentType: read.text(text, tape, row + 4),
    extra: read.extra(text, tape, row + 6),
  };
}
