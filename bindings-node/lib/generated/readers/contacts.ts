// @generated from core/api/yionstack.yaml by yionstack-codegen. Do not edit.

import * as read from '../../read';
import type { Contact } from '../models';
import { readAddress } from './shared';

/** One `Contact`, from the row that starts at `row`. */
export function readContact(text: string, tape: Int32Array, row: number): Contact {
  return {
    id: read.required(text, tape, row),
    name: read.text(text, tape, row + 2),
    email: read.text(text, tape, row + 4),
    phone: read.text(text, tape, row + 6),
    companyName: read.text(text, tape, row + 8),
    billingAddress: read.object(text, tape, row + 10, readAddress),
    createdAt: read.text(text, tape, row + 12),
    updatedAt: read.text(text, tape, row + 14),
    extra: read.extra(text, tape, row + 16),
  };
}
