// @generated from core/api/younium by yionstack-codegen. Do not edit.

import * as read from '../../../read';
import type { ChargeReference, ConvertedQuote, Quote, QuoteCharge, QuoteProduct, QuoteSigning } from '../models';
import {
  readAccountReference,
  readAddress,
  readCurrencyAmount,
  readOrderPriceDetail,
  readOrderReference,
} from './shared';

/** One `Quote`, from the row that starts at `row`. */
export function readQuote(text: string, tape: Int32Array, row: number): Quote {
  return {
    id: read.required(text, tape, row),
    number: read.text(text, tape, row + 2),
    version: read.integer(text, tape, row + 4),
    status: read.text(text, tape, row + 6),
    description: read.text(text, tape, row + 8),
    quoteType: read.text(text, tape, row + 10),
    changeOrderId: read.text(text, tape, row + 12),
    convertedToOrder: read.object(text, tape, row + 14, readOrderReference),
    customer: read.object(text, tape, row + 16, readAccountReference),
    invoiceCustomer: read.object(text, tape, row + 18, readAccountReference),
    orderType: read.text(text, tape, row + 20),
    currency: read.text(text, tape, row + 22),
    deliveryAddress: read.object(text, tape, row + 24, readAddress),
    quoteDate: read.text(text, tape, row + 26),
    validToDate: read.text(text, tape, row + 28),
    yourReference: read.text(text, tape, row + 30),
    ourReference: read.text(text, tape, row + 32),
    remarks: read.text(text, tape, row + 34),
    initialTerm: read.integer(text, tape, row + 36),
    orderEffectiveChangeDate: read.text(text, tape, row + 38),
    effectiveStartDate: read.text(text, tape, row + 40),
    effectiveEndDate: read.text(text, tape, row + 42),
    termType: read.text(text, tape, row + 44),
    renewalTerm: read.integer(text, tape, row + 46),
    autoRenewal: read.boolean(text, tape, row + 48),
    noticePeriod: read.integer(text, tape, row + 50),
    tcv: read.object(text, tape, row + 52, readCurrencyAmount),
    cmrr: read.object(text, tape, row + 54, readCurrencyAmount),
    acv: read.object(text, tape, row + 56, readCurrencyAmount),
    otf: read.object(text, tape, row + 58, readCurrencyAmount),
    customFields: read.json(text, tape, row + 60),
    created: read.text(text, tape, row + 62),
    modified: read.text(text, tape, row + 64),
    products: read.list(text, tape, row + 66, (text, tape, at) => read.object(text, tape, at, readQuoteProduct)!),
    quoteESignings: read.list(text, tape, row + 68, (text, tape, at) => read.object(text, tape, at, readQuoteSigning)!),
    extra: read.extra(text, tape, row + 70),
  };
}

/** One `ConvertedQuote`, from the row that starts at `row`. */
export function readConvertedQuote(text: string, tape: Int32Array, row: number): ConvertedQuote {
  return {
    quoteId: read.text(text, tape, row),
    quoteNumber: read.text(text, tape, row + 2),
    quote: read.object(text, tape, row + 4, readQuote),
    orderId: read.text(text, tape, row + 6),
    orderNumber: read.text(text, tape, row + 8),
    orderType: read.text(text, tape, row + 10),
    orderStatus: read.text(text, tape, row + 12),
    extra: read.extra(text, tape, row + 14),
  };
}

/** One `QuoteCharge`, from the row that starts at `row`. */
export function readQuoteCharge(text: string, tape: Int32Array, row: number): QuoteCharge {
  return {
    id: read.text(text, tape, row),
    quoteProductChargeId: read.text(text, tape, row + 2),
    chargeNumber: read.text(text, tape, row + 4),
    name: read.text(text, tape, row + 6),
    charge: read.object(text, tape, row + 8, readChargeReference),
    originalOrderProductChargeId: read.text(text, tape, row + 10),
    chargeType: read.text(text, tape, row + 12),
    priceModel: read.text(text, tape, row + 14),
    startOn: read.text(text, tape, row + 16),
    endOn: read.text(text, tape, row + 18),
    effectiveStartDate: read.text(text, tape, row + 20),
    effectiveEndDate: read.text(text, tape, row + 22),
    quantity: read.text(text, tape, row + 24),
    unitCode: read.text(text, tape, row + 26),
    pricePeriod: read.text(text, tape, row + 28),
    usageRating: read.text(text, tape, row + 30),
    billingPeriod: read.text(text, tape, row + 32),
    remarks: read.text(text, tape, row + 34),
    displayPrice: read.text(text, tape, row + 36),
    ppu: read.text(text, tape, row + 38),
    customFields: read.json(text, tape, row + 40),
    created: read.text(text, tape, row + 42),
    modified: read.text(text, tape, row + 44),
    priceDetails: read.list(text, tape, row + 46, (text, tape, at) => read.object(text, tape, at, readOrderPriceDetail)!),
    cmrr: read.object(text, tape, row + 48, readCurrencyAmount),
    acv: read.object(text, tape, row + 50, readCurrencyAmount),
    tcv: read.object(text, tape, row + 52, readCurrencyAmount),
    otf: read.object(text, tape, row + 54, readCurrencyAmount),
    extra: read.extra(text, tape, row + 56),
  };
}

/** One `QuoteSigning`, from the row that starts at `row`. */
export function readQuoteSigning(text: string, tape: Int32Array, row: number): QuoteSigning {
  return {
    state: read.text(text, tape, row),
    fileName: read.text(text, tape, row + 2),
    validToDate: read.text(text, tape, row + 4),
    extra: read.extra(text, tape, row + 6),
  };
}

/** One `QuoteProduct`, from the row that starts at `row`. */
export function readQuoteProduct(text: string, tape: Int32Array, row: number): QuoteProduct {
  return {
    id: read.text(text, tape, row),
    productNumber: read.text(text, tape, row + 2),
    chargePlanId: read.text(text, tape, row + 4),
    chargePlanName: read.text(text, tape, row + 6),
    chargePlanNumber: read.text(text, tape, row + 8),
    productLineNumber: read.integer(text, tape, row + 10),
    name: read.text(text, tape, row + 12),
    charges: read.list(text, tape, row + 14, (text, tape, at) => read.object(text, tape, at, readQuoteCharge)!),
    customFields: read.json(text, tape, row + 16),
    created: read.text(text, tape, row + 18),
    modified: read.text(text, tape, row + 20),
    cmrr: read.object(text, tape, row + 22, readCurrencyAmount),
    acv: read.object(text, tape, row + 24, readCurrencyAmount),
    tcv: read.object(text, tape, row + 26, readCurrencyAmount),
    otf: read.object(text, tape, row + 28, readCurrencyAmount),
    extra: read.extra(text, tape, row + 30),
  };
}

/** One `ChargeReference`, from the row that starts at `row`. */
export function readChargeReference(text: string, tape: Int32Array, row: number): ChargeReference {
  return {
    chargeNumber: read.text(text, tape, row),
    name: read.text(text, tape, row + 2),
    id: read.text(text, tape, row + 4),
    externalERPId: read.text(text, tape, row + 6),
    externalCRMId: read.text(text, tape, row + 8),
    extra: read.extra(text, tape, row + 10),
  };
}
