// @generated from core/api/yionstack.yaml by yionstack-codegen. Do not edit.

import type { CallOptions, Caller } from '../call';
import type { Contact, Invoice } from './models';
import { readContact, readInvoice } from './readers';

/** Contacts: `client.contacts`. */
export class Contacts {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Reads one contact.
   *
   * `GET /api/v1/crm/contacts/{contactId}`, scope `read:contacts`.
   *
   * Assumption: The path is a guess, as for the list of contacts.
   *
   * @param businessId - Id of the business, the tenant. A token belongs to the business that was current when its user consented.
   * @param contactId - Id of the contact, such as the `customerId` of an invoice.
   * @param options - What this call does differently from the client.
   */
  get(businessId: string, contactId: string, options?: CallOptions): Promise<Contact> {
    return this.#caller.get('contacts.get', [businessId, contactId], options, readContact);
  }

  /**
   * Lists the contacts of a business.
   *
   * `GET /api/v1/crm/contacts`, scope `read:contacts`.
   *
   * Assumption: The path is a guess. The scope `read:contacts` and ids such as `cont_xyz789` are documented; that customers live in the CRM is said in prose.
   *
   * @param businessId - Id of the business, the tenant. A token belongs to the business that was current when its user consented.
   * @param options - What this call does differently from the client.
   */
  list(businessId: string, options?: CallOptions): Promise<Contact[]> {
    return this.#caller.list('contacts.list', [businessId], options, readContact);
  }

  /**
   * As {@link list}, but builds each row when it is asked for and lets other work of the process run in between.
   *
   * @param businessId - Id of the business, the tenant. A token belongs to the business that was current when its user consented.
   * @param options - What this call does differently from the client.
   */
  iterate(businessId: string, options?: CallOptions): AsyncIterableIterator<Contact> {
    return this.#caller.iterate('contacts.list', [businessId], options, readContact);
  }
}

/** Invoices: `client.invoices`. */
export class Invoices {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the invoices of a business. The answer is the whole list; no paging is documented.
   *
   * `GET /api/v1/accounting/invoices`, scope `read:invoices`.
   *
   * @param businessId - Id of the business, the tenant. A token belongs to the business that was current when its user consented.
   * @param options - What this call does differently from the client.
   */
  list(businessId: string, options?: CallOptions): Promise<Invoice[]> {
    return this.#caller.list('invoices.list', [businessId], options, readInvoice);
  }

  /**
   * As {@link list}, but builds each row when it is asked for and lets other work of the process run in between.
   *
   * @param businessId - Id of the business, the tenant. A token belongs to the business that was current when its user consented.
   * @param options - What this call does differently from the client.
   */
  iterate(businessId: string, options?: CallOptions): AsyncIterableIterator<Invoice> {
    return this.#caller.iterate('invoices.list', [businessId], options, readInvoice);
  }
}

/** The resources, one property each. */
export abstract class Resources {
  /** Contacts. */
  readonly contacts: Contacts;
  /** Invoices. */
  readonly invoices: Invoices;

  /** @internal */
  constructor(caller: Caller) {
    this.contacts = new Contacts(caller);
    this.invoices = new Invoices(caller);
  }
}
