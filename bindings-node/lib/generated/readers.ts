// @generated from core/api/yionstack.yaml by yionstack-codegen. Do not edit.

import * as read from '../read';
import type { Address, Contact, Invoice } from './models';

/** One `Invoice`, from the row that starts at `row`. */
export function readInvoice(text: string, tape: Int32Array, row: number): Invoice {
  return {
    id: read.required(text, tape, row),
    number: read.required(text, tape, row + 2),
    status: read.required(text, tape, row + 4),
    total: read.required(text, tape, row + 6),
    currency: read.required(text, tape, row + 8),
    customerId: read.required(text, tape, row + 10),
    customerName: read.text(text, tape, row + 12),
    reference: read.text(text, tape, row + 14),
    issueDate: read.text(text, tape, row + 16),
    dueDate: read.text(text, tape, row + 18),
    subtotal: read.text(text, tape, row + 20),
    taxTotal: read.text(text, tape, row + 22),
    amountDue: read.text(text, tape, row + 24),
    createdAt: read.text(text, tape, row + 26),
    updatedAt: read.text(text, tape, row + 28),
    billingAddress: read.object(text, tape, row + 30, readAddress),
    extra: read.extra(text, tape, row + 32),
  };
}

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

/** One `Address`, from the row that starts at `row`. */
export function readAddress(text: string, tape: Int32Array, row: number): Address {
  return {
    line1: read.text(text, tape, row),
    line2: read.text(text, tape, row + 2),
    city: read.text(text, tape, row + 4),
    postcode: read.text(text, tape, row + 6),
    country: read.text(text, tape, row + 8),
    extra: read.extra(text, tape, row + 10),
  };
}
