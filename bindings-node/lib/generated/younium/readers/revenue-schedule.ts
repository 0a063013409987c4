// @generated from core/api/younium by yionstack-codegen. Do not edit.

import * as read from '../../../read';
import type { RevenueScheduleInvoiceLine, RevenueScheduleItem } from '../models';
import { readAccountingPeriod, readCurrencyAmount, readOrderProductChargeReference } from './shared';

/** One `RevenueScheduleItem`, from the row that starts at `row`. */
export function readRevenueScheduleItem(text: string, tape: Int32Array, row: number): RevenueScheduleItem {
  return {
    id: read.required(text, tape, row),
    deferredRevenue: read.object(text, tape, row + 2, readCurrencyAmount),
    recognizedRevenue: read.object(text, tape, row + 4, readCurrencyAmount),
    accountingPeriod: read.object(text, tape, row + 6, readAccountingPeriod),
    invoiceLine: read.object(text, tape, row + 8, readRevenueScheduleInvoiceLine),
    orderProductCharge: read.object(text, tape, row + 10, readOrderProductChargeReference),
    created: read.text(text, tape, row + 12),
    modified: read.text(text, tape, row + 14),
    extra: read.extra(text, tape, row + 16),
  };
}

/** One `RevenueScheduleInvoiceLine`, from the row that starts at `row`. */
export function readRevenueScheduleInvoiceLine(text: string, tape: Int32Array, row: number): RevenueScheduleInvoiceLine {
  return {
    id: read.text(text, tape, row),
    invoiceId: read.text(text, tape, row + 2),
    invoiceNumber: read.text(text, tape, row + 4),
    invoiceDate: read.text(text, tape, row + 6),
    quantity: read.text(text, tape, row + 8),
    unitCode: read.text(text, tape, row + 10),
    price: read.text(text, tape, row + 12),
    subtotal: read.text(text, tape, row + 14),
    total: read.text(text, tape, row + 16),
    tax: read.text(text, tape, row + 18),
    subtotalPreDiscount: read.text(text, tape, row + 20),
    totalPreDiscount: read.text(text, tape, row + 22),
    taxPreDiscount: read.text(text, tape, row + 24),
    externalERPId: read.text(text, tape, row + 26),
    externalCRMId: read.text(text, tape, row + 28),
    servicePeriodStartDate: read.text(text, tape, row + 30),
    servicePeriodEndDate: read.text(text, tape, row + 32),
    notes: read.text(text, tape, row + 34),
    accountsReceivableAccount: read.text(text, tape, row + 36),
    deferredRevenueAccount: read.text(text, tape, row + 38),
    recognizedRevenueAccount: read.text(text, tape, row + 40),
    taxCategoryName: read.text(text, tape, row + 42),
    taxRate: read.text(text, tape, row + 44),
    extra: read.extra(text, tape, row + 46),
  };
}
