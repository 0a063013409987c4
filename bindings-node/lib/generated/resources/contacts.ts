// @generated from core/api/yionstack.yaml by yionstack-codegen. Do not edit.

import type { Caller } from '../../call';
import type { CallOptions } from '../../options';
import type { Contact } from '../models';
import { all, one } from '../../read';
import { readContact } from '../readers/contacts';

/** Contacts (`client.contacts`). */
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
   * @throws {@link YionStackError} with a `code`.
   */
  get(businessId: string, contactId: string, options?: CallOptions): Promise<Contact> {
    return this.#caller.get('contacts.get', [businessId, contactId], options, one(readContact));
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
   * @throws {@link YionStackError} with a `code`.
   */
  list(businessId: string, options?: CallOptions): Promise<Contact[]> {
    return this.#caller.get('contacts.list', [businessId], options, all(readContact));
  }

  /**
   * As {@link list}, but builds each row when it is asked for and lets other work of the process run in between.
   *
   * @param businessId - Id of the business, the tenant. A token belongs to the business that was current when its user consented.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  iterate(businessId: string, options?: CallOptions): AsyncIterableIterator<Contact> {
    return this.#caller.iterate('contacts.list', [businessId], options, one(readContact));
  }
}
