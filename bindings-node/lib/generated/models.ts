// @generated from core/api/yionstack.yaml by yionstack-codegen. Do not edit.

import type { DateString, DateTimeString, Decimal, Extra } from '../values';

/** An invoice to a customer. */
export interface Invoice {
  /** Id, such as `inv_abc123`. */
  id: string;
  /** Number shown to the customer, such as `INV-2026-0001`. */
  number: string;
  /** Where the invoice stands. */
  status: InvoiceStatus;
  /** Amount to be paid, tax included, in `currency`. */
  total: Decimal;
  /** ISO 4217 code, such as `GBP`. */
  currency: string;
  /** Id of the customer's contact, such as `cont_xyz789`. */
  customerId: string;
  /**
   * Name of the customer.
   *
   * Assumption: Usual in accounting APIs.
   */
  customerName?: string | undefined;
  /**
   * The customer's own reference.
   *
   * Assumption: Usual in accounting APIs.
   */
  reference?: string | undefined;
  /**
   * Date of the invoice.
   *
   * Assumption: Usual in accounting APIs.
   */
  issueDate?: DateString | undefined;
  /**
   * Date by which it has to be paid.
   *
   * Assumption: Usual in accounting APIs.
   */
  dueDate?: DateString | undefined;
  /**
   * Amount without tax.
   *
   * Assumption: A decimal in a string, as `total` is.
   */
  subtotal?: Decimal | undefined;
  /**
   * Tax.
   *
   * Assumption: A decimal in a string, as `total` is.
   */
  taxTotal?: Decimal | undefined;
  /**
   * What is still to be paid.
   *
   * Assumption: A decimal in a string, as `total` is.
   */
  amountDue?: Decimal | undefined;
  /**
   * When it was made.
   *
   * Assumption: RFC 3339, as is usual.
   */
  createdAt?: DateTimeString | undefined;
  /**
   * When it was last changed.
   *
   * Assumption: RFC 3339, as is usual.
   */
  updatedAt?: DateTimeString | undefined;
  /**
   * Where the invoice goes.
   *
   * Assumption: Usual in accounting APIs.
   */
  billingAddress?: Address | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/**
 * Where an invoice stands.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type InvoiceStatus = 'DRAFT' | 'SENT' | 'PAID' | 'OVERDUE' | 'VOID' | (string & {});

/** The known values of {@link InvoiceStatus}. */
export const InvoiceStatus = {
  /**
   * Not sent yet.
   *
   * Assumption: Only `SENT` is documented.
   */
  DRAFT: 'DRAFT',
  /** Sent to the customer. */
  SENT: 'SENT',
  /**
   * Paid in full.
   *
   * Assumption: The webhook event `invoice.paid` is documented; the status is a guess.
   */
  PAID: 'PAID',
  /**
   * Sent and past its due date.
   *
   * Assumption: Only `SENT` is documented.
   */
  OVERDUE: 'OVERDUE',
  /**
   * Cancelled.
   *
   * Assumption: Only `SENT` is documented.
   */
  VOID: 'VOID',
} as const;

/**
 * A person or company in the CRM.
 *
 * Assumption: No field of a contact is documented but the form of its id.
 */
export interface Contact {
  /** Id, such as `cont_xyz789`. */
  id: string;
  /**
   * Name.
   *
   * Assumption: Usual in CRM APIs.
   */
  name?: string | undefined;
  /**
   * Address for e-mail.
   *
   * Assumption: Usual in CRM APIs.
   */
  email?: string | undefined;
  /**
   * Telephone number.
   *
   * Assumption: Usual in CRM APIs.
   */
  phone?: string | undefined;
  /**
   * Company.
   *
   * Assumption: Usual in CRM APIs.
   */
  companyName?: string | undefined;
  /**
   * Where invoices go.
   *
   * Assumption: Usual in CRM APIs.
   */
  billingAddress?: Address | undefined;
  /**
   * When it was made.
   *
   * Assumption: RFC 3339, as is usual.
   */
  createdAt?: DateTimeString | undefined;
  /**
   * When it was last changed.
   *
   * Assumption: RFC 3339, as is usual.
   */
  updatedAt?: DateTimeString | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/**
 * A postal address.
 *
 * Assumption: No address is documented.
 */
export interface Address {
  /**
   * First line.
   *
   * Assumption: Usual.
   */
  line1?: string | undefined;
  /**
   * Second line.
   *
   * Assumption: Usual.
   */
  line2?: string | undefined;
  /**
   * Town or city.
   *
   * Assumption: Usual.
   */
  city?: string | undefined;
  /**
   * Postcode.
   *
   * Assumption: Usual.
   */
  postcode?: string | undefined;
  /**
   * ISO 3166-1 code, such as `GB`.
   *
   * Assumption: Usual.
   */
  country?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}
