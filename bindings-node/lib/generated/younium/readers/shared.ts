// @generated from core/api/younium by yionstack-codegen. Do not edit.

import * as read from '../../../read';
import type {
  AccountReference,
  AccountingPeriod,
  Acknowledgement,
  Address,
  Country,
  CurrencyAmount,
  Feature,
  FinancialAccount,
  ImportResult,
  Invoice,
  InvoiceBatchGroup,
  InvoiceLine,
  InvoicePaymentTerm,
  Milestone,
  OnlinePaymentLog,
  OrderDiscount,
  OrderDiscountCharge,
  OrderPriceDetail,
  OrderProduct,
  OrderProductCharge,
  OrderProductChargeReference,
  OrderProductReference,
  OrderReference,
  PriceDetail,
  SalesOrder,
  Subscription,
  UnitOfMeasure,
} from '../models';

/** One `ImportResult`, from the row that starts at `row`. */
export function readImportResult(text: string, tape: Int32Array, row: number): ImportResult {
  return {
    importDataType: read.text(text, tape, row),
    batchId: read.text(text, tape, row + 2),
    hasErrors: read.boolean(text, tape, row + 4),
    errors: read.list(text, tape, row + 6, (text, tape, at) => read.json(text, tape, at)),
    extra: read.extra(text, tape, row + 8),
  };
}

/** One `Acknowledgement`, from the row that starts at `row`. */
export function readAcknowledgement(text: string, tape: Int32Array, row: number): Acknowledgement {
  return {
    id: read.text(text, tape, row),
    message: read.text(text, tape, row + 2),
    extra: read.extra(text, tape, row + 4),
  };
}

/** One `Address`, from the row that starts at `row`. */
export function readAddress(text: string, tape: Int32Array, row: number): Address {
  return {
    id: read.text(text, tape, row),
    description: read.text(text, tape, row + 2),
    name: read.text(text, tape, row + 4),
    street: read.text(text, tape, row + 6),
    street2: read.text(text, tape, row + 8),
    city: read.text(text, tape, row + 10),
    county: read.text(text, tape, row + 12),
    state: read.text(text, tape, row + 14),
    zip: read.text(text, tape, row + 16),
    country: read.text(text, tape, row + 18),
    extra: read.extra(text, tape, row + 20),
  };
}

/** One `CurrencyAmount`, from the row that starts at `row`. */
export function readCurrencyAmount(text: string, tape: Int32Array, row: number): CurrencyAmount {
  return {
    amount: read.text(text, tape, row),
    currencyCode: read.text(text, tape, row + 2),
    currencyConversionDate: read.text(text, tape, row + 4),
    baseCurrencyAmount: read.text(text, tape, row + 6),
    baseCurrencyCode: read.text(text, tape, row + 8),
    extra: read.extra(text, tape, row + 10),
  };
}

/** One `AccountReference`, from the row that starts at `row`. */
export function readAccountReference(text: string, tape: Int32Array, row: number): AccountReference {
  return {
    name: read.text(text, tape, row),
    accountNumber: read.text(text, tape, row + 2),
    id: read.text(text, tape, row + 4),
    externalERPId: read.text(text, tape, row + 6),
    externalCRMId: read.text(text, tape, row + 8),
    extra: read.extra(text, tape, row + 10),
  };
}

/** One `OrderReference`, from the row that starts at `row`. */
export function readOrderReference(text: string, tape: Int32Array, row: number): OrderReference {
  return {
    orderNumber: read.text(text, tape, row),
    id: read.text(text, tape, row + 2),
    externalERPId: read.text(text, tape, row + 4),
    externalCRMId: read.text(text, tape, row + 6),
    extra: read.extra(text, tape, row + 8),
  };
}

/** One `OrderProductChargeReference`, from the row that starts at `row`. */
export function readOrderProductChargeReference(text: string, tape: Int32Array, row: number): OrderProductChargeReference {
  return {
    name: read.text(text, tape, row),
    chargeNumber: read.text(text, tape, row + 2),
    description: read.text(text, tape, row + 4),
    id: read.text(text, tape, row + 6),
    externalERPId: read.text(text, tape, row + 8),
    externalCRMId: read.text(text, tape, row + 10),
    extra: read.extra(text, tape, row + 12),
  };
}

/** One `OrderProductReference`, from the row that starts at `row`. */
export function readOrderProductReference(text: string, tape: Int32Array, row: number): OrderProductReference {
  return {
    description: read.text(text, tape, row),
    productNumber: read.text(text, tape, row + 2),
    id: read.text(text, tape, row + 4),
    externalERPId: read.text(text, tape, row + 6),
    externalCRMId: read.text(text, tape, row + 8),
    extra: read.extra(text, tape, row + 10),
  };
}

/** One `Country`, from the row that starts at `row`. */
export function readCountry(text: string, tape: Int32Array, row: number): Country {
  return {
    id: read.required(text, tape, row),
    name: read.text(text, tape, row + 2),
    twoAlphaCode: read.text(text, tape, row + 4),
    threeAlphaCode: read.text(text, tape, row + 6),
    active: read.boolean(text, tape, row + 8),
    customFields: read.json(text, tape, row + 10),
    extra: read.extra(text, tape, row + 12),
  };
}

/** One `FinancialAccount`, from the row that starts at `row`. */
export function readFinancialAccount(text: string, tape: Int32Array, row: number): FinancialAccount {
  return {
    id: read.required(text, tape, row),
    code: read.text(text, tape, row + 2),
    name: read.text(text, tape, row + 4),
    description: read.text(text, tape, row + 6),
    externalERPId: read.text(text, tape, row + 8),
    externalCRMId: read.text(text, tape, row + 10),
    extra: read.extra(text, tape, row + 12),
  };
}

/** One `InvoiceBatchGroup`, from the row that starts at `row`. */
export function readInvoiceBatchGroup(text: string, tape: Int32Array, row: number): InvoiceBatchGroup {
  return {
    id: read.required(text, tape, row),
    code: read.text(text, tape, row + 2),
    description: read.text(text, tape, row + 4),
    extra: read.extra(text, tape, row + 6),
  };
}

/** One `Invoice`, from the row that starts at `row`. */
export function readInvoice(text: string, tape: Int32Array, row: number): Invoice {
  return {
    id: read.required(text, tape, row),
    invoiceNumber: read.text(text, tape, row + 2),
    status: read.text(text, tape, row + 4),
    account: read.object(text, tape, row + 6, readAccountReference),
    notes: read.text(text, tape, row + 8),
    invoiceDate: read.text(text, tape, row + 10),
    dueDate: read.text(text, tape, row + 12),
    paymentDate: read.text(text, tape, row + 14),
    lastPaymentDate: read.text(text, tape, row + 16),
    daysPastDue: read.integer(text, tape, row + 18),
    nrOfReminders: read.integer(text, tape, row + 20),
    paymentTerm: read.object(text, tape, row + 22, readInvoicePaymentTerm),
    currency: read.text(text, tape, row + 24),
    subtotal: read.text(text, tape, row + 26),
    subtotalBaseAmount: read.text(text, tape, row + 28),
    tax: read.text(text, tape, row + 30),
    taxBaseAmount: read.text(text, tape, row + 32),
    totalAmount: read.text(text, tape, row + 34),
    totalBaseAmount: read.text(text, tape, row + 36),
    totalRoundingAmount: read.text(text, tape, row + 38),
    totalRoundingBaseAmount: read.text(text, tape, row + 40),
    settledAmount: read.text(text, tape, row + 42),
    settledBaseAmount: read.text(text, tape, row + 44),
    balancedAmount: read.text(text, tape, row + 46),
    balancedBaseAmount: read.text(text, tape, row + 48),
    taxIncluded: read.boolean(text, tape, row + 50),
    invoiceAddress: read.object(text, tape, row + 52, readAddress),
    deliveryAddress: read.object(text, tape, row + 54, readAddress),
    invoiceBatchId: read.text(text, tape, row + 56),
    invoiceLines: read.list(text, tape, row + 58, (text, tape, at) => read.object(text, tape, at, readInvoiceLine)!),
    latestOnlinePaymentLogs: read.list(text, tape, row + 60, (text, tape, at) => read.object(text, tape, at, readOnlinePaymentLog)!),
    onlinePaymentStatus: read.text(text, tape, row + 62),
    yourReference: read.text(text, tape, row + 64),
    ourReference: read.text(text, tape, row + 66),
    yourOrderNumber: read.text(text, tape, row + 68),
    buyerReference: read.text(text, tape, row + 70),
    invoiceType: read.text(text, tape, row + 72),
    ocrNumber: read.text(text, tape, row + 74),
    sendMethod: read.text(text, tape, row + 76),
    exchangeRate: read.text(text, tape, row + 78),
    settledNotes: read.text(text, tape, row + 80),
    invoiceDeliveryMethod: read.text(text, tape, row + 82),
    paymentMethodForInvoice: read.text(text, tape, row + 84),
    invoiceTemplateId: read.text(text, tape, row + 86),
    disableAutomaticInvoiceReminder: read.boolean(text, tape, row + 88),
    onlinePaymentLink: read.text(text, tape, row + 90),
    accountsReceivable: read.object(text, tape, row + 92, readFinancialAccount),
    customFields: read.json(text, tape, row + 94),
    externalERPId: read.text(text, tape, row + 96),
    externalCRMId: read.text(text, tape, row + 98),
    created: read.text(text, tape, row + 100),
    modified: read.text(text, tape, row + 102),
    extra: read.extra(text, tape, row + 104),
  };
}

/** One `InvoiceLine`, from the row that starts at `row`. */
export function readInvoiceLine(text: string, tape: Int32Array, row: number): InvoiceLine {
  return {
    id: read.required(text, tape, row),
    invoiceId: read.text(text, tape, row + 2),
    invoiceLineNumber: read.integer(text, tape, row + 4),
    productNumber: read.text(text, tape, row + 6),
    productName: read.text(text, tape, row + 8),
    chargeDescription: read.text(text, tape, row + 10),
    chargeNumber: read.text(text, tape, row + 12),
    charge: read.object(text, tape, row + 14, readOrderProductChargeReference),
    quantity: read.text(text, tape, row + 16),
    unitOfMeasure: read.object(text, tape, row + 18, readUnitOfMeasure),
    price: read.text(text, tape, row + 20),
    subtotal: read.text(text, tape, row + 22),
    subtotalBaseAmount: read.text(text, tape, row + 24),
    total: read.text(text, tape, row + 26),
    totalBaseAmount: read.text(text, tape, row + 28),
    tax: read.text(text, tape, row + 30),
    taxBaseAmount: read.text(text, tape, row + 32),
    subtotalPreDiscount: read.text(text, tape, row + 34),
    subtotalPreDiscountBaseAmount: read.text(text, tape, row + 36),
    totalPreDiscount: read.text(text, tape, row + 38),
    totalPreDiscountBaseAmount: read.text(text, tape, row + 40),
    taxPreDiscount: read.text(text, tape, row + 42),
    taxPreDiscountBaseAmount: read.text(text, tape, row + 44),
    exchangeRate: read.text(text, tape, row + 46),
    servicePeriodStartDate: read.text(text, tape, row + 48),
    servicePeriodEndDate: read.text(text, tape, row + 50),
    notes: read.text(text, tape, row + 52),
    orderChargeId: read.text(text, tape, row + 54),
    orderId: read.text(text, tape, row + 56),
    accountId: read.text(text, tape, row + 58),
    chargePlanId: read.text(text, tape, row + 60),
    orderProductId: read.text(text, tape, row + 62),
    customFields: read.json(text, tape, row + 64),
    accountsReceivable: read.object(text, tape, row + 66, readFinancialAccount),
    deferredRevenue: read.object(text, tape, row + 68, readFinancialAccount),
    recognizedRevenue: read.object(text, tape, row + 70, readFinancialAccount),
    externalERPId: read.text(text, tape, row + 72),
    externalCRMId: read.text(text, tape, row + 74),
    created: read.text(text, tape, row + 76),
    modified: read.text(text, tape, row + 78),
    taxCategoryName: read.text(text, tape, row + 80),
    taxRate: read.text(text, tape, row + 82),
    extra: read.extra(text, tape, row + 84),
  };
}

/** One `OnlinePaymentLog`, from the row that starts at `row`. */
export function readOnlinePaymentLog(text: string, tape: Int32Array, row: number): OnlinePaymentLog {
  return {
    failedPayment: read.boolean(text, tape, row),
    paymentDescription: read.text(text, tape, row + 2),
    timeStamp: read.text(text, tape, row + 4),
    payoutId: read.text(text, tape, row + 6),
    isPayout: read.boolean(text, tape, row + 8),
    paymentIntentId: read.text(text, tape, row + 10),
    extra: read.extra(text, tape, row + 12),
  };
}

/** One `InvoicePaymentTerm`, from the row that starts at `row`. */
export function readInvoicePaymentTerm(text: string, tape: Int32Array, row: number): InvoicePaymentTerm {
  return {
    id: read.text(text, tape, row),
    days: read.integer(text, tape, row + 2),
    name: read.text(text, tape, row + 4),
    extra: read.extra(text, tape, row + 6),
  };
}

/** One `AccountingPeriod`, from the row that starts at `row`. */
export function readAccountingPeriod(text: string, tape: Int32Array, row: number): AccountingPeriod {
  return {
    description: read.text(text, tape, row),
    fiscalYear: read.integer(text, tape, row + 2),
    fiscalPeriod: read.integer(text, tape, row + 4),
    fiscalQuarter: read.integer(text, tape, row + 6),
    calendarYear: read.integer(text, tape, row + 8),
    calendarMonth: read.integer(text, tape, row + 10),
    startDate: read.text(text, tape, row + 12),
    endDate: read.text(text, tape, row + 14),
    status: read.text(text, tape, row + 16),
    closedDate: read.text(text, tape, row + 18),
    extra: read.extra(text, tape, row + 20),
  };
}

/** One `OrderProductCharge`, from the row that starts at `row`. */
export function readOrderProductCharge(text: string, tape: Int32Array, row: number): OrderProductCharge {
  return {
    id: read.required(text, tape, row),
    chargeNumber: read.text(text, tape, row + 2),
    version: read.integer(text, tape, row + 4),
    isLastVersion: read.boolean(text, tape, row + 6),
    name: read.text(text, tape, row + 8),
    chargeType: read.text(text, tape, row + 10),
    priceModel: read.text(text, tape, row + 12),
    effectiveStartDate: read.text(text, tape, row + 14),
    effectiveEndDate: read.text(text, tape, row + 16),
    quantity: read.text(text, tape, row + 18),
    unitCode: read.text(text, tape, row + 20),
    startOn: read.text(text, tape, row + 22),
    endOn: read.text(text, tape, row + 24),
    chargedThroughDate: read.text(text, tape, row + 26),
    lastRenewalDate: read.text(text, tape, row + 28),
    lastPriceAdjustmentDate: read.text(text, tape, row + 30),
    pricePeriod: read.text(text, tape, row + 32),
    usageRating: read.text(text, tape, row + 34),
    revenueRecognitionRule: read.text(text, tape, row + 36),
    billingDay: read.text(text, tape, row + 38),
    specificBillingDay: read.integer(text, tape, row + 40),
    offsetBillingDays: read.integer(text, tape, row + 42),
    billingPeriod: read.text(text, tape, row + 44),
    billingTiming: read.text(text, tape, row + 46),
    periodAlignment: read.text(text, tape, row + 48),
    alignmentDate: read.text(text, tape, row + 50),
    taxTemplate: read.text(text, tape, row + 52),
    taxIncluded: read.boolean(text, tape, row + 54),
    createInvoiceLinesPerTier: read.boolean(text, tape, row + 56),
    estimatedUsage: read.integer(text, tape, row + 58),
    estimatedQuantity: read.integer(text, tape, row + 60),
    remainingQuantity: read.text(text, tape, row + 62),
    orderedQuantity: read.text(text, tape, row + 64),
    deliveryDate: read.text(text, tape, row + 66),
    remarks: read.text(text, tape, row + 68),
    accountsReceivableAccount: read.text(text, tape, row + 70),
    deferredRevenueAccount: read.text(text, tape, row + 72),
    recognizedRevenueAccount: read.text(text, tape, row + 74),
    changeState: read.text(text, tape, row + 76),
    displayPrice: read.text(text, tape, row + 78),
    customFields: read.json(text, tape, row + 80),
    priceDetails: read.list(text, tape, row + 82, (text, tape, at) => read.object(text, tape, at, readOrderPriceDetail)!),
    recurringMonthlyAmount: read.text(text, tape, row + 84),
    recurringMonthlyAmountBase: read.text(text, tape, row + 86),
    features: read.list(text, tape, row + 88, (text, tape, at) => read.object(text, tape, at, readFeature)!),
    orderDiscounts: read.list(text, tape, row + 90, (text, tape, at) => read.object(text, tape, at, readOrderDiscountCharge)!),
    externalERPId: read.text(text, tape, row + 92),
    externalCRMId: read.text(text, tape, row + 94),
    cmrr: read.object(text, tape, row + 96, readCurrencyAmount),
    acv: read.object(text, tape, row + 98, readCurrencyAmount),
    tcv: read.object(text, tape, row + 100, readCurrencyAmount),
    emrr: read.object(text, tape, row + 102, readCurrencyAmount),
    oneTimeFees: read.object(text, tape, row + 104, readCurrencyAmount),
    price: read.text(text, tape, row + 106),
    listPrice: read.text(text, tape, row + 108),
    discountAmount: read.text(text, tape, row + 110),
    discountPercentage: read.text(text, tape, row + 112),
    totalPrice: read.text(text, tape, row + 114),
    totalListPrice: read.text(text, tape, row + 116),
    totalDiscountAmount: read.text(text, tape, row + 118),
    totalDiscountPercentage: read.text(text, tape, row + 120),
    totalPerInvoice: read.text(text, tape, row + 122),
    orderProductId: read.text(text, tape, row + 124),
    orderId: read.text(text, tape, row + 126),
    chargeId: read.text(text, tape, row + 128),
    created: read.text(text, tape, row + 130),
    modified: read.text(text, tape, row + 132),
    extra: read.extra(text, tape, row + 134),
  };
}

/** One `Milestone`, from the row that starts at `row`. */
export function readMilestone(text: string, tape: Int32Array, row: number): Milestone {
  return {
    id: read.required(text, tape, row),
    orderId: read.text(text, tape, row + 2),
    name: read.text(text, tape, row + 4),
    description: read.text(text, tape, row + 6),
    milestoneDate: read.text(text, tape, row + 8),
    plannedDate: read.text(text, tape, row + 10),
    extra: read.extra(text, tape, row + 12),
  };
}

/** One `OrderPriceDetail`, from the row that starts at `row`. */
export function readOrderPriceDetail(text: string, tape: Int32Array, row: number): OrderPriceDetail {
  return {
    tier: read.integer(text, tape, row),
    price: read.text(text, tape, row + 2),
    listPrice: read.text(text, tape, row + 4),
    description: read.text(text, tape, row + 6),
    fromQuantity: read.text(text, tape, row + 8),
    toQuantity: read.text(text, tape, row + 10),
    priceBase: read.text(text, tape, row + 12),
    lineDiscountPercent: read.text(text, tape, row + 14),
    lineDiscountAmount: read.text(text, tape, row + 16),
    extra: read.extra(text, tape, row + 18),
  };
}

/** One `OrderDiscountCharge`, from the row that starts at `row`. */
export function readOrderDiscountCharge(text: string, tape: Int32Array, row: number): OrderDiscountCharge {
  return {
    orderDiscountId: read.text(text, tape, row),
    chargeId: read.text(text, tape, row + 2),
    extra: read.extra(text, tape, row + 4),
  };
}

/** One `OrderDiscount`, from the row that starts at `row`. */
export function readOrderDiscount(text: string, tape: Int32Array, row: number): OrderDiscount {
  return {
    id: read.text(text, tape, row),
    orderId: read.text(text, tape, row + 2),
    startOn: read.text(text, tape, row + 4),
    endOn: read.text(text, tape, row + 6),
    startDate: read.text(text, tape, row + 8),
    endDate: read.text(text, tape, row + 10),
    percent: read.text(text, tape, row + 12),
    discountType: read.text(text, tape, row + 14),
    description: read.text(text, tape, row + 16),
    orderProductCharges: read.list(text, tape, row + 18, (text, tape, at) => read.object(text, tape, at, readOrderDiscountCharge)!),
    onSpecificCharges: read.boolean(text, tape, row + 20),
    extra: read.extra(text, tape, row + 22),
  };
}

/** One `OrderProduct`, from the row that starts at `row`. */
export function readOrderProduct(text: string, tape: Int32Array, row: number): OrderProduct {
  return {
    id: read.text(text, tape, row),
    productNumber: read.text(text, tape, row + 2),
    chargePlanId: read.text(text, tape, row + 4),
    chargePlanName: read.text(text, tape, row + 6),
    chargePlanNumber: read.text(text, tape, row + 8),
    productLineNumber: read.integer(text, tape, row + 10),
    name: read.text(text, tape, row + 12),
    charges: read.list(text, tape, row + 14, (text, tape, at) => read.object(text, tape, at, readOrderProductCharge)!),
    customFields: read.json(text, tape, row + 16),
    externalERPId: read.text(text, tape, row + 18),
    externalCRMId: read.text(text, tape, row + 20),
    cmrr: read.object(text, tape, row + 22, readCurrencyAmount),
    acv: read.object(text, tape, row + 24, readCurrencyAmount),
    emrr: read.object(text, tape, row + 26, readCurrencyAmount),
    oneTimeFees: read.object(text, tape, row + 28, readCurrencyAmount),
    tcv: read.object(text, tape, row + 30, readCurrencyAmount),
    created: read.text(text, tape, row + 32),
    modified: read.text(text, tape, row + 34),
    extra: read.extra(text, tape, row + 36),
  };
}

/** One `Feature`, from the row that starts at `row`. */
export function readFeature(text: string, tape: Int32Array, row: number): Feature {
  return {
    code: read.text(text, tape, row),
    description: read.text(text, tape, row + 2),
    extra: read.extra(text, tape, row + 4),
  };
}

/** One `PriceDetail`, from the row that starts at `row`. */
export function readPriceDetail(text: string, tape: Int32Array, row: number): PriceDetail {
  return {
    currency: read.text(text, tape, row),
    price: read.text(text, tape, row + 2),
    tier: read.integer(text, tape, row + 4),
    description: read.text(text, tape, row + 6),
    fromQuantity: read.text(text, tape, row + 8),
    toQuantity: read.text(text, tape, row + 10),
    priceBase: read.text(text, tape, row + 12),
    extra: read.extra(text, tape, row + 14),
  };
}

/** One `SalesOrder`, from the row that starts at `row`. */
export function readSalesOrder(text: string, tape: Int32Array, row: number): SalesOrder {
  return {
    id: read.required(text, tape, row),
    orderNumber: read.text(text, tape, row + 2),
    version: read.integer(text, tape, row + 4),
    isLastVersion: read.boolean(text, tape, row + 6),
    status: read.text(text, tape, row + 8),
    description: read.text(text, tape, row + 10),
    remarks: read.text(text, tape, row + 12),
    orderDate: read.text(text, tape, row + 14),
    created: read.text(text, tape, row + 16),
    modified: read.text(text, tape, row + 18),
    lastUpdated: read.text(text, tape, row + 20),
    orderType: read.text(text, tape, row + 22),
    invoiceSeparatly: read.boolean(text, tape, row + 24),
    yourReference: read.text(text, tape, row + 26),
    ourReference: read.text(text, tape, row + 28),
    yourOrderNumber: read.text(text, tape, row + 30),
    buyerReference: read.text(text, tape, row + 32),
    invoiceAddress: read.object(text, tape, row + 34, readAddress),
    deliveryAddress: read.object(text, tape, row + 36, readAddress),
    paymentTerm: read.text(text, tape, row + 38),
    orderPaymentMethod: read.text(text, tape, row + 40),
    invoiceBatchGroup: read.text(text, tape, row + 42),
    useAccountInvoiceBatchGroup: read.boolean(text, tape, row + 44),
    account: read.object(text, tape, row + 46, readAccountReference),
    invoiceAccount: read.object(text, tape, row + 48, readAccountReference),
    currency: read.text(text, tape, row + 50),
    accountsReceivableAccount: read.text(text, tape, row + 52),
    externalERPId: read.text(text, tape, row + 54),
    externalCRMId: read.text(text, tape, row + 56),
    products: read.list(text, tape, row + 58, (text, tape, at) => read.object(text, tape, at, readOrderProduct)!),
    milestones: read.list(text, tape, row + 60, (text, tape, at) => read.object(text, tape, at, readMilestone)!),
    orderDiscounts: read.list(text, tape, row + 62, (text, tape, at) => read.object(text, tape, at, readOrderDiscount)!),
    customFields: read.json(text, tape, row + 64),
    invoicingCurrency: read.text(text, tape, row + 66),
    extra: read.extra(text, tape, row + 68),
  };
}

/** One `Subscription`, from the row that starts at `row`. */
export function readSubscription(text: string, tape: Int32Array, row: number): Subscription {
  return {
    id: read.required(text, tape, row),
    orderNumber: read.text(text, tape, row + 2),
    version: read.integer(text, tape, row + 4),
    isLastVersion: read.boolean(text, tape, row + 6),
    status: read.text(text, tape, row + 8),
    description: read.text(text, tape, row + 10),
    remarks: read.text(text, tape, row + 12),
    effectiveStartDate: read.text(text, tape, row + 14),
    effectiveEndDate: read.text(text, tape, row + 16),
    cancellationDate: read.text(text, tape, row + 18),
    effectiveChangeDate: read.text(text, tape, row + 20),
    orderDate: read.text(text, tape, row + 22),
    noticePeriodDate: read.text(text, tape, row + 24),
    lastRenewalDate: read.text(text, tape, row + 26),
    created: read.text(text, tape, row + 28),
    modified: read.text(text, tape, row + 30),
    lastUpdated: read.text(text, tape, row + 32),
    noticePeriod: read.integer(text, tape, row + 34),
    term: read.integer(text, tape, row + 36),
    renewalTerm: read.integer(text, tape, row + 38),
    isAutoRenewed: read.boolean(text, tape, row + 40),
    orderType: read.text(text, tape, row + 42),
    termType: read.text(text, tape, row + 44),
    orderPaymentMethod: read.text(text, tape, row + 46),
    invoiceSeparatly: read.boolean(text, tape, row + 48),
    yourReference: read.text(text, tape, row + 50),
    ourReference: read.text(text, tape, row + 52),
    yourOrderNumber: read.text(text, tape, row + 54),
    buyerReference: read.text(text, tape, row + 56),
    invoiceAddress: read.object(text, tape, row + 58, readAddress),
    deliveryAddress: read.object(text, tape, row + 60, readAddress),
    orderBillingPeriod: read.text(text, tape, row + 62),
    setOrderBillingPeriod: read.boolean(text, tape, row + 64),
    invoiceBatchGroup: read.object(text, tape, row + 66, readInvoiceBatchGroup),
    paymentTerm: read.text(text, tape, row + 68),
    useAccountInvoiceBatchGroup: read.boolean(text, tape, row + 70),
    account: read.object(text, tape, row + 72, readAccountReference),
    invoiceAccount: read.object(text, tape, row + 74, readAccountReference),
    products: read.list(text, tape, row + 76, (text, tape, at) => read.object(text, tape, at, readOrderProduct)!),
    milestones: read.list(text, tape, row + 78, (text, tape, at) => read.object(text, tape, at, readMilestone)!),
    orderDiscounts: read.list(text, tape, row + 80, (text, tape, at) => read.object(text, tape, at, readOrderDiscount)!),
    currency: read.text(text, tape, row + 82),
    externalERPId: read.text(text, tape, row + 84),
    externalCRMId: read.text(text, tape, row + 86),
    currencyCodeToUseWhenInvoice: read.text(text, tape, row + 88),
    customFields: read.json(text, tape, row + 90),
    cmrr: read.object(text, tape, row + 92, readCurrencyAmount),
    acv: read.object(text, tape, row + 94, readCurrencyAmount),
    emrr: read.object(text, tape, row + 96, readCurrencyAmount),
    oneTimeFees: read.object(text, tape, row + 98, readCurrencyAmount),
    tcv: read.object(text, tape, row + 100, readCurrencyAmount),
    extra: read.extra(text, tape, row + 102),
  };
}

/** One `UnitOfMeasure`, from the row that starts at `row`. */
export function readUnitOfMeasure(text: string, tape: Int32Array, row: number): UnitOfMeasure {
  return {
    id: read.required(text, tape, row),
    unitCode: read.text(text, tape, row + 2),
    name: read.text(text, tape, row + 4),
    displayName: read.text(text, tape, row + 6),
    extra: read.extra(text, tape, row + 8),
  };
}
