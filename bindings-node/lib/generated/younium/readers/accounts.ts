// @generated from core/api/younium by yionstack-codegen. Do not edit.

import * as read from '../../../read';
import type { Account, AccountSummary, OnlinePaymentDetails } from '../models';
import { readAddress, readCurrencyAmount } from './shared';

/** One `Account`, from the row that starts at `row`. */
export function readAccount(text: string, tape: Int32Array, row: number): Account {
  return {
    id: read.required(text, tape, row),
    parentAccountId: read.text(text, tape, row + 2),
    accountNumber: read.text(text, tape, row + 4),
    accountType: read.text(text, tape, row + 6),
    inactive: read.boolean(text, tape, row + 8),
    invoiceDeliveryMethod: read.text(text, tape, row + 10),
    accountsReceivable: read.text(text, tape, row + 12),
    currencyCode: read.text(text, tape, row + 14),
    defaultPaymentTerm: read.text(text, tape, row + 16),
    domain: read.text(text, tape, row + 18),
    electronicInvoiceAddress: read.text(text, tape, row + 20),
    electronicInvoiceAddressScheme: read.text(text, tape, row + 22),
    imageUrl: read.text(text, tape, row + 24),
    invoiceEmailAddress: read.text(text, tape, row + 26),
    invoiceEmailCcAddresses: read.text(text, tape, row + 28),
    reminderEmailAddress: read.text(text, tape, row + 30),
    name: read.text(text, tape, row + 32),
    organizationNumber: read.text(text, tape, row + 34),
    ourReference: read.text(text, tape, row + 36),
    taxRegistrationNumber: read.text(text, tape, row + 38),
    taxTemplate: read.text(text, tape, row + 40),
    yourReference: read.text(text, tape, row + 42),
    invoiceTemplateId: read.text(text, tape, row + 44),
    invoiceBatchGroupId: read.text(text, tape, row + 46),
    invoiceSettingGroupId: read.text(text, tape, row + 48),
    defaultInvoiceAddress: read.object(text, tape, row + 50, readAddress),
    defaultDeliveryAddress: read.object(text, tape, row + 52, readAddress),
    addresses: read.list(text, tape, row + 54, (text, tape, at) => read.object(text, tape, at, readAddress)!),
    customFields: read.json(text, tape, row + 56),
    onlinePaymentDetails: read.object(text, tape, row + 58, readOnlinePaymentDetails),
    externalERPId: read.text(text, tape, row + 60),
    externalCRMId: read.text(text, tape, row + 62),
    created: read.text(text, tape, row + 64),
    modified: read.text(text, tape, row + 66),
    attachUBLToInvoice: read.boolean(text, tape, row + 68),
    attachZugferdXMLToInvoice: read.boolean(text, tape, row + 70),
    cmrr: read.object(text, tape, row + 72, readCurrencyAmount),
    acv: read.object(text, tape, row + 74, readCurrencyAmount),
    emrr: read.object(text, tape, row + 76, readCurrencyAmount),
    oneTimeFees: read.object(text, tape, row + 78, readCurrencyAmount),
    tcv: read.object(text, tape, row + 80, readCurrencyAmount),
    extra: read.extra(text, tape, row + 82),
  };
}

/** One `AccountSummary`, from the row that starts at `row`. */
export function readAccountSummary(text: string, tape: Int32Array, row: number): AccountSummary {
  return {
    cmrr: read.object(text, tape, row, readCurrencyAmount),
    acv: read.object(text, tape, row + 2, readCurrencyAmount),
    emrr: read.object(text, tape, row + 4, readCurrencyAmount),
    oneTimeFees: read.object(text, tape, row + 6, readCurrencyAmount),
    tcv: read.object(text, tape, row + 8, readCurrencyAmount),
    accountBalance: read.object(text, tape, row + 10, readCurrencyAmount),
    lastInvoiced: read.text(text, tape, row + 12),
    name: read.text(text, tape, row + 14),
    accountNumber: read.text(text, tape, row + 16),
    id: read.required(text, tape, row + 18),
    externalERPId: read.text(text, tape, row + 20),
    externalCRMId: read.text(text, tape, row + 22),
    extra: read.extra(text, tape, row + 24),
  };
}

/** One `OnlinePaymentDetails`, from the row that starts at `row`. */
export function readOnlinePaymentDetails(text: string, tape: Int32Array, row: number): OnlinePaymentDetails {
  return {
    created: read.text(text, tape, row),
    modified: read.text(text, tape, row + 2),
    stripeCustomerId: read.text(text, tape, row + 4),
    stripePaymentMethodId: read.text(text, tape, row + 6),
    goCardLessCustomerId: read.text(text, tape, row + 8),
    goCardLessMandateId: read.text(text, tape, row + 10),
    goCardlessMandateStatus: read.text(text, tape, row + 12),
    extra: read.extra(text, tape, row + 14),
  };
}
