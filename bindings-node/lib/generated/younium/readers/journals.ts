// @generated from core/api/younium by yionstack-codegen. Do not edit.

import * as read from '../../../read';
import type {
  AccountingTransaction,
  Journal,
  JournalDetails,
  JournalSummary,
  JournalSummaryLine,
  Transaction,
  TransactionAccount,
  TransactionInvoice,
  Voucher,
} from '../models';
import { readAccountingPeriod } from './shared';

/** One `Journal`, from the row that starts at `row`. */
export function readJournal(text: string, tape: Int32Array, row: number): Journal {
  return {
    id: read.required(text, tape, row),
    journalNumber: read.text(text, tape, row + 2),
    accountingPeriod: read.object(text, tape, row + 4, readAccountingPeriod),
    journalType: read.text(text, tape, row + 6),
    description: read.text(text, tape, row + 8),
    posted: read.boolean(text, tape, row + 10),
    postedDate: read.text(text, tape, row + 12),
    vouchers: read.list(text, tape, row + 14, (text, tape, at) => read.object(text, tape, at, readVoucher)!),
    externalERPId: read.text(text, tape, row + 16),
    transferredToERP: read.text(text, tape, row + 18),
    created: read.text(text, tape, row + 20),
    modified: read.text(text, tape, row + 22),
    extra: read.extra(text, tape, row + 24),
  };
}

/** One `JournalDetails`, from the row that starts at `row`. */
export function readJournalDetails(text: string, tape: Int32Array, row: number): JournalDetails {
  return {
    id: read.required(text, tape, row),
    journalNumber: read.text(text, tape, row + 2),
    accountingPeriod: read.object(text, tape, row + 4, readAccountingPeriod),
    journalType: read.text(text, tape, row + 6),
    description: read.text(text, tape, row + 8),
    posted: read.boolean(text, tape, row + 10),
    postedDate: read.text(text, tape, row + 12),
    externalERPId: read.text(text, tape, row + 14),
    transferredToERP: read.text(text, tape, row + 16),
    created: read.text(text, tape, row + 18),
    modified: read.text(text, tape, row + 20),
    extra: read.extra(text, tape, row + 22),
  };
}

/** One `JournalSummary`, from the row that starts at `row`. */
export function readJournalSummary(text: string, tape: Int32Array, row: number): JournalSummary {
  return {
    summaryLines: read.list(text, tape, row, (text, tape, at) => read.object(text, tape, at, readJournalSummaryLine)!),
    id: read.required(text, tape, row + 2),
    journalNumber: read.text(text, tape, row + 4),
    accountingPeriod: read.object(text, tape, row + 6, readAccountingPeriod),
    journalType: read.text(text, tape, row + 8),
    description: read.text(text, tape, row + 10),
    posted: read.boolean(text, tape, row + 12),
    postedDate: read.text(text, tape, row + 14),
    externalERPId: read.text(text, tape, row + 16),
    transferredToERP: read.text(text, tape, row + 18),
    created: read.text(text, tape, row + 20),
    modified: read.text(text, tape, row + 22),
    extra: read.extra(text, tape, row + 24),
  };
}

/** One `AccountingTransaction`, from the row that starts at `row`. */
export function readAccountingTransaction(text: string, tape: Int32Array, row: number): AccountingTransaction {
  return {
    transactionNumber: read.text(text, tape, row),
    effectiveDate: read.text(text, tape, row + 2),
    source: read.text(text, tape, row + 4),
    transactions: read.list(text, tape, row + 6, (text, tape, at) => read.object(text, tape, at, readTransaction)!),
    orderChargeNumber: read.text(text, tape, row + 8),
    orderChargeId: read.text(text, tape, row + 10),
    revenueScheduleItemId: read.text(text, tape, row + 12),
    invoice: read.object(text, tape, row + 14, readTransactionInvoice),
    invoiceAccountId: read.text(text, tape, row + 16),
    invoiceId: read.text(text, tape, row + 18),
    invoiceLineId: read.text(text, tape, row + 20),
    paymentId: read.text(text, tape, row + 22),
    paymentSettlementId: read.text(text, tape, row + 24),
    invoiceAccount: read.object(text, tape, row + 26, readTransactionAccount),
    journalId: read.text(text, tape, row + 28),
    externalERPId: read.text(text, tape, row + 30),
    externalCRMId: read.text(text, tape, row + 32),
    created: read.text(text, tape, row + 34),
    modified: read.text(text, tape, row + 36),
    extra: read.extra(text, tape, row + 38),
  };
}

/** One `JournalSummaryLine`, from the row that starts at `row`. */
export function readJournalSummaryLine(text: string, tape: Int32Array, row: number): JournalSummaryLine {
  return {
    accountCode: read.text(text, tape, row),
    accountName: read.text(text, tape, row + 2),
    creditAmount: read.text(text, tape, row + 4),
    debitAmount: read.text(text, tape, row + 6),
    dimensions: read.json(text, tape, row + 8),
    extra: read.extra(text, tape, row + 10),
  };
}

/** One `TransactionAccount`, from the row that starts at `row`. */
export function readTransactionAccount(text: string, tape: Int32Array, row: number): TransactionAccount {
  return {
    id: read.text(text, tape, row),
    accountNumber: read.text(text, tape, row + 2),
    accountType: read.text(text, tape, row + 4),
    invoiceDeliveryMethod: read.text(text, tape, row + 6),
    name: read.text(text, tape, row + 8),
    organizationNumber: read.text(text, tape, row + 10),
    accountsReceivable: read.text(text, tape, row + 12),
    currencyCode: read.text(text, tape, row + 14),
    taxRegistrationNumber: read.text(text, tape, row + 16),
    taxTemplate: read.text(text, tape, row + 18),
    invoiceBatchGroupId: read.text(text, tape, row + 20),
    invoiceSettingGroupId: read.text(text, tape, row + 22),
    customFields: read.json(text, tape, row + 24),
    externalERPId: read.text(text, tape, row + 26),
    externalCRMId: read.text(text, tape, row + 28),
    extra: read.extra(text, tape, row + 30),
  };
}

/** One `TransactionInvoice`, from the row that starts at `row`. */
export function readTransactionInvoice(text: string, tape: Int32Array, row: number): TransactionInvoice {
  return {
    id: read.text(text, tape, row),
    invoiceNumber: read.text(text, tape, row + 2),
    status: read.text(text, tape, row + 4),
    notes: read.text(text, tape, row + 6),
    invoiceDate: read.text(text, tape, row + 8),
    currency: read.text(text, tape, row + 10),
    subtotal: read.text(text, tape, row + 12),
    tax: read.text(text, tape, row + 14),
    totalAmount: read.text(text, tape, row + 16),
    settledAmount: read.text(text, tape, row + 18),
    taxIncluded: read.boolean(text, tape, row + 20),
    invoiceBatchId: read.text(text, tape, row + 22),
    invoiceType: read.text(text, tape, row + 24),
    customFields: read.json(text, tape, row + 26),
    externalERPId: read.text(text, tape, row + 28),
    externalCRMId: read.text(text, tape, row + 30),
    extra: read.extra(text, tape, row + 32),
  };
}

/** One `Transaction`, from the row that starts at `row`. */
export function readTransaction(text: string, tape: Int32Array, row: number): Transaction {
  return {
    description: read.text(text, tape, row),
    account: read.text(text, tape, row + 2),
    accountExternalCRMId: read.text(text, tape, row + 4),
    accountExternalERPId: read.text(text, tape, row + 6),
    accountExternalCode: read.text(text, tape, row + 8),
    debitAmount: read.text(text, tape, row + 10),
    creditAmount: read.text(text, tape, row + 12),
    salesCurrencyDebitAmount: read.text(text, tape, row + 14),
    salesCurrencyCreditAmount: read.text(text, tape, row + 16),
    salesCurrency: read.text(text, tape, row + 18),
    exchangeRate: read.text(text, tape, row + 20),
    customFields: read.json(text, tape, row + 22),
    extra: read.extra(text, tape, row + 24),
  };
}

/** One `Voucher`, from the row that starts at `row`. */
export function readVoucher(text: string, tape: Int32Array, row: number): Voucher {
  return {
    transactionNumber: read.text(text, tape, row),
    effectiveDate: read.text(text, tape, row + 2),
    source: read.text(text, tape, row + 4),
    transactions: read.list(text, tape, row + 6, (text, tape, at) => read.object(text, tape, at, readTransaction)!),
    orderChargeNumber: read.text(text, tape, row + 8),
    orderChargeId: read.text(text, tape, row + 10),
    revenueScheduleItemId: read.text(text, tape, row + 12),
    invoiceNumber: read.text(text, tape, row + 14),
    invoiceAccountId: read.text(text, tape, row + 16),
    invoiceId: read.text(text, tape, row + 18),
    invoiceLineId: read.text(text, tape, row + 20),
    paymentId: read.text(text, tape, row + 22),
    paymentSettlementId: read.text(text, tape, row + 24),
    externalERPId: read.text(text, tape, row + 26),
    externalCRMId: read.text(text, tape, row + 28),
    created: read.text(text, tape, row + 30),
    modified: read.text(text, tape, row + 32),
    extra: read.extra(text, tape, row + 34),
  };
}
