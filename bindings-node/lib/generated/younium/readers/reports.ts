// @generated from core/api/younium by yionstack-codegen. Do not edit.

import * as read from '../../../read';
import type { Report } from '../models';

/** One `Report`, from the row that starts at `row`. */
export function readReport(text: string, tape: Int32Array, row: number): Report {
  return {
    id: read.required(text, tape, row),
    name: read.text(text, tape, row + 2),
    description: read.text(text, tape, row + 4),
    entityName: read.text(text, tape, row + 6),
    fields: read.list(text, tape, row + 8, read.required),
    extra: read.extra(text, tape, row + 10),
  };
}
