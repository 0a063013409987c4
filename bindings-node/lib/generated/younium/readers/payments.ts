// @generated from core/api/younium by yionstack-codegen. Do not edit.

import * as read from '../../../read';
import type { Payment, PaymentSettlement, SettledInvoice, WriteOff } from '../models';
import { readAccountReference, readCurrencyAmount, readFinancialAccount } from './shared';

/** One `Payment`, from the row that starts at `row`. */
export function readPayment(text: string, tape: Int32Array, row: number): Payment {
  return {
    id: read.required(text, tape, row),
    payerName: read.text(text, tape, row + 2),
    payerInformation: read.text(text, tape, row + 4),
    paymentDate: read.text(text, tape, row + 6),
    postedDate: read.text(text, tape, row + 8),
    reference: read.text(text, tape, row + 10),
    description: read.text(text, tape, row + 12),
    amount: read.object(text, tape, row + 14, readCurrencyAmount),
    bankFeeAmount: read.object(text, tape, row + 16, readCurrencyAmount),
    exchangeRate: read.text(text, tape, row + 18),
    paymentAccount: read.object(text, tape, row + 20, readFinancialAccount),
    BankFeeAccount: read.object(text, tape, row + 22, readFinancialAccount),
    paymentMethodName: read.text(text, tape, row + 24),
    paymentMethodId: read.text(text, tape, row + 26),
    paymentBatchNumber: read.text(text, tape, row + 28),
    paymentBatchId: read.text(text, tape, row + 30),
    paymentSettlements: read.list(text, tape, row + 32, (text, tape, at) => read.object(text, tape, at, readPaymentSettlement)!),
    paymentWriteOffs: read.list(text, tape, row + 34, (text, tape, at) => read.object(text, tape, at, readWriteOff)!),
    externalBankId: read.text(text, tape, row + 36),
    onlinePaymentIntentId: read.text(text, tape, row + 38),
    onlinePaymentChargeId: read.text(text, tape, row + 40),
    extra: read.extra(text, tape, row + 42),
  };
}

/** One `SettledInvoice`, from the row that starts at `row`. */
export function readSettledInvoice(text: string, tape: Int32Array, row: number): SettledInvoice {
  return {
    account: read.object(text, tape, row, readAccountReference),
    id: read.text(text, tape, row + 2),
    invoiceNumber: read.text(text, tape, row + 4),
    status: read.text(text, tape, row + 6),
    invoiceDate: read.text(text, tape, row + 8),
    dueDate: read.text(text, tape, row + 10),
    buyerReference: read.text(text, tape, row + 12),
    ocrNumber: read.text(text, tape, row + 14),
    currency: read.text(text, tape, row + 16),
    subtotal: read.text(text, tape, row + 18),
    tax: read.text(text, tape, row + 20),
    totalAmount: read.text(text, tape, row + 22),
    settledAmount: read.text(text, tape, row + 24),
    externalERPId: read.text(text, tape, row + 26),
    externalCRMId: read.text(text, tape, row + 28),
    extra: read.extra(text, tape, row + 30),
  };
}

/** One `PaymentSettlement`, from the row that starts at `row`. */
export function readPaymentSettlement(text: string, tape: Int32Array, row: number): PaymentSettlement {
  return {
    amount: read.object(text, tape, row, readCurrencyAmount),
    invoice: read.object(text, tape, row + 2, readSettledInvoice),
    writeOffs: read.list(text, tape, row + 4, (text, tape, at) => read.object(text, tape, at, readWriteOff)!),
    extra: read.extra(text, tape, row + 6),
  };
}

/** One `WriteOff`, from the row that starts at `row`. */
export function readWriteOff(text: string, tape: Int32Array, row: number): WriteOff {
  return {
    id: read.text(text, tape, row),
    amount: read.object(text, tape, row + 2, readCurrencyAmount),
    postingText: read.text(text, tape, row + 4),
    financialAccount: read.object(text, tape, row + 6, readFinancialAccount),
    extra: read.extra(text, tape, row + 8),
  };
}
