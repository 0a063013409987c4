// @generated from core/api/younium by yionstack-codegen. Do not edit.

import * as read from '../../../read';
import type { SimpleProduct } from '../models';
import { readPriceDetail } from './shared';

/** One `SimpleProduct`, from the row that starts at `row`. */
export function readSimpleProduct(text: string, tape: Int32Array, row: number): SimpleProduct {
  return {
    id: read.required(text, tape, row),
    productNumber: read.text(text, tape, row + 2),
    name: read.text(text, tape, row + 4),
    category: read.text(text, tape, row + 6),
    chargeType: read.text(text, tape, row + 8),
    priceModel: read.text(text, tape, row + 10),
    pricePeriod: read.text(text, tape, row + 12),
    defaultQuantity: read.text(text, tape, row + 14),
    unitCode: read.text(text, tape, row + 16),
    billingPeriod: read.text(text, tape, row + 18),
    billingDay: read.text(text, tape, row + 20),
    specificBillingDay: read.integer(text, tape, row + 22),
    periodAlignment: read.text(text, tape, row + 24),
    billingTiming: read.text(text, tape, row + 26),
    taxTemplate: read.text(text, tape, row + 28),
    taxIncluded: read.boolean(text, tape, row + 30),
    deferredRevenueAccount: read.text(text, tape, row + 32),
    recognizedRevenueAccount: read.text(text, tape, row + 34),
    externalERPid: read.text(text, tape, row + 36),
    externalCRMId: read.text(text, tape, row + 38),
    activationDate: read.text(text, tape, row + 40),
    endOfNewSalesDate: read.text(text, tape, row + 42),
    endOfRenewalDate: read.text(text, tape, row + 44),
    endOfLifeDate: read.text(text, tape, row + 46),
    usageRating: read.text(text, tape, row + 48),
    createInvoiceLinesPerTier: read.boolean(text, tape, row + 50),
    priceDetails: read.list(text, tape, row + 52, (text, tape, at) => read.object(text, tape, at, readPriceDetail)!),
    customFields: read.json(text, tape, row + 54),
    extra: read.extra(text, tape, row + 56),
  };
}
