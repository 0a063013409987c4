// @generated from core/api/younium by yionstack-codegen. Do not edit.

import * as read from '../../../read';
import type { CustomField } from '../models';

/** One `CustomField`, from the row that starts at `row`. */
export function readCustomField(text: string, tape: Int32Array, row: number): CustomField {
  return {
    id: read.required(text, tape, row),
    key: read.text(text, tape, row + 2),
    name: read.text(text, tape, row + 4),
    defaultValue: read.text(text, tape, row + 6),
    fieldType: read.text(text, tape, row + 8),
    entity: read.text(text, tape, row + 10),
    list: read.text(text, tape, row + 12),
    typeEntity: read.text(text, tape, row + 14),
    entityObject: read.text(text, tape, row + 16),
    extra: read.extra(text, tape, row + 18),
  };
}
