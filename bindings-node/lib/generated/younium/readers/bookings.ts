// @generated from core/api/younium by yionstack-codegen. Do not edit.

import * as read from '../../../read';
import type { AmountWithBaseCurrency, Booking, BookingClassification, BookingLine } from '../models';
import { readCurrencyAmount, readOrderProductChargeReference, readOrderReference } from './shared';

/** One `Booking`, from the row that starts at `row`. */
export function readBooking(text: string, tape: Int32Array, row: number): Booking {
  return {
    id: read.required(text, tape, row),
    currency: read.text(text, tape, row + 2),
    bookingType: read.text(text, tape, row + 4),
    accountCategory: read.text(text, tape, row + 6),
    changeType: read.text(text, tape, row + 8),
    cmrr: read.object(text, tape, row + 10, readAmountWithBaseCurrency),
    acv: read.object(text, tape, row + 12, readAmountWithBaseCurrency),
    emrr: read.object(text, tape, row + 14, readAmountWithBaseCurrency),
    oneTimeFees: read.object(text, tape, row + 16, readAmountWithBaseCurrency),
    tcv: read.object(text, tape, row + 18, readAmountWithBaseCurrency),
    fmrr: read.object(text, tape, row + 20, readAmountWithBaseCurrency),
    effectiveDate: read.text(text, tape, row + 22),
    bookingLines: read.list(text, tape, row + 24, (text, tape, at) => read.object(text, tape, at, readBookingLine)!),
    classification: read.object(text, tape, row + 26, readBookingClassification),
    created: read.text(text, tape, row + 28),
    modified: read.text(text, tape, row + 30),
    order: read.object(text, tape, row + 32, readOrderReference),
    notes: read.text(text, tape, row + 34),
    extra: read.extra(text, tape, row + 36),
  };
}

/** One `AmountWithBaseCurrency`, from the row that starts at `row`. */
export function readAmountWithBaseCurrency(text: string, tape: Int32Array, row: number): AmountWithBaseCurrency {
  return {
    amount: read.text(text, tape, row),
    amountInBaseCurrency: read.text(text, tape, row + 2),
    extra: read.extra(text, tape, row + 4),
  };
}

/** One `BookingClassification`, from the row that starts at `row`. */
export function readBookingClassification(text: string, tape: Int32Array, row: number): BookingClassification {
  return {
    name: read.text(text, tape, row),
    description: read.text(text, tape, row + 2),
    chartColor: read.text(text, tape, row + 4),
    isSystemClassification: read.boolean(text, tape, row + 6),
    classificationType: read.text(text, tape, row + 8),
    extra: read.extra(text, tape, row + 10),
  };
}

/** One `BookingLine`, from the row that starts at `row`. */
export function readBookingLine(text: string, tape: Int32Array, row: number): BookingLine {
  return {
    charge: read.object(text, tape, row, readOrderProductChargeReference),
    cmrr: read.object(text, tape, row + 2, readCurrencyAmount),
    acv: read.object(text, tape, row + 4, readCurrencyAmount),
    emrr: read.object(text, tape, row + 6, readCurrencyAmount),
    oneTimeFees: read.object(text, tape, row + 8, readCurrencyAmount),
    tcv: read.object(text, tape, row + 10, readCurrencyAmount),
    fmrr: read.object(text, tape, row + 12, readCurrencyAmount),
    created: read.text(text, tape, row + 14),
    modified: read.text(text, tape, row + 16),
    extra: read.extra(text, tape, row + 18),
  };
}
