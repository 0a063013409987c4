// @generated from core/api/yionstack.yaml by yionstack-codegen. Do not edit.

import { BaseClient, type Made } from '../base';
import type { Caller } from '../call';
import type { Contacts } from './resources/contacts';
import type { Invoices } from './resources/invoices';

export type * from './resources/contacts';
export type * from './resources/invoices';

/** The resources, one property each. Their code is loaded when they are first used. */
export abstract class Resources extends BaseClient {
  readonly #caller: Caller;
  #contacts: Contacts | undefined;
  #invoices: Invoices | undefined;

  /** @internal */
  constructor(made: Made) {
    super(made);
    this.#caller = made.caller;
  }

  /** Contacts. */
  get contacts(): Contacts {
    return (this.#contacts ??= new (require('./resources/contacts') as typeof import('./resources/contacts')).Contacts(this.#caller));
  }

  /** Invoices. */
  get invoices(): Invoices {
    return (this.#invoices ??= new (require('./resources/invoices') as typeof import('./resources/invoices')).Invoices(this.#caller));
  }
}
