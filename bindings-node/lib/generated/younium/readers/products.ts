// @generated from core/api/younium by yionstack-codegen. Do not edit.

import * as read from '../../../read';
import type { Charge, ChargePlan, Product } from '../models';
import { readFeature, readPriceDetail } from './shared';

/** One `Product`, from the row that starts at `row`. */
export function readProduct(text: string, tape: Int32Array, row: number): Product {
  return {
    id: read.required(text, tape, row),
    productNumber: read.text(text, tape, row + 2),
    name: read.text(text, tape, row + 4),
    productType: read.text(text, tape, row + 6),
    category: read.text(text, tape, row + 8),
    activationDate: read.text(text, tape, row + 10),
    endOfNewSalesDate: read.text(text, tape, row + 12),
    endOfRenewalDate: read.text(text, tape, row + 14),
    endOfLifeDate: read.text(text, tape, row + 16),
    isFrameworkProduct: read.boolean(text, tape, row + 18),
    chargePlans: read.list(text, tape, row + 20, (text, tape, at) => read.object(text, tape, at, readChargePlan)!),
    externalERPId: read.text(text, tape, row + 22),
    externalCRMId: read.text(text, tape, row + 24),
    created: read.text(text, tape, row + 26),
    modified: read.text(text, tape, row + 28),
    legalEntityId: read.text(text, tape, row + 30),
    customFields: read.json(text, tape, row + 32),
    extra: read.extra(text, tape, row + 34),
  };
}

/** One `ChargePlan`, from the row that starts at `row`. */
export function readChargePlan(text: string, tape: Int32Array, row: number): ChargePlan {
  return {
    id: read.text(text, tape, row),
    chargePlanNumber: read.text(text, tape, row + 2),
    name: read.text(text, tape, row + 4),
    effectiveStartDate: read.text(text, tape, row + 6),
    endOfNewSalesDate: read.text(text, tape, row + 8),
    effectiveEndDate: read.text(text, tape, row + 10),
    charges: read.list(text, tape, row + 12, (text, tape, at) => read.object(text, tape, at, readCharge)!),
    customFields: read.json(text, tape, row + 14),
    created: read.text(text, tape, row + 16),
    modified: read.text(text, tape, row + 18),
    extra: read.extra(text, tape, row + 20),
  };
}

/** One `Charge`, from the row that starts at `row`. */
export function readCharge(text: string, tape: Int32Array, row: number): Charge {
  return {
    id: read.text(text, tape, row),
    chargeNumber: read.text(text, tape, row + 2),
    name: read.text(text, tape, row + 4),
    model: read.text(text, tape, row + 6),
    chargeType: read.text(text, tape, row + 8),
    unitCode: read.text(text, tape, row + 10),
    defaultQuantity: read.text(text, tape, row + 12),
    pricePeriod: read.text(text, tape, row + 14),
    usageRating: read.text(text, tape, row + 16),
    createInvoiceLinesPerTier: read.boolean(text, tape, row + 18),
    billingDay: read.text(text, tape, row + 20),
    specificBillingDay: read.integer(text, tape, row + 22),
    billingPeriod: read.text(text, tape, row + 24),
    periodAlignment: read.text(text, tape, row + 26),
    billingTiming: read.text(text, tape, row + 28),
    taxTemplate: read.text(text, tape, row + 30),
    taxIncluded: read.boolean(text, tape, row + 32),
    externalERPId: read.text(text, tape, row + 34),
    externalCRMId: read.text(text, tape, row + 36),
    created: read.text(text, tape, row + 38),
    modified: read.text(text, tape, row + 40),
    revenueRecognition: read.text(text, tape, row + 42),
    deferredRevenueAccount: read.text(text, tape, row + 44),
    recognizedRevenueAccount: read.text(text, tape, row + 46),
    customFields: read.json(text, tape, row + 48),
    priceDetails: read.list(text, tape, row + 50, (text, tape, at) => read.object(text, tape, at, readPriceDetail)!),
    features: read.list(text, tape, row + 52, (text, tape, at) => read.object(text, tape, at, readFeature)!),
    extra: read.extra(text, tape, row + 54),
  };
}
