// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { CallOptions, ListOptions } from '../../../younium-options';
import type { CountryFields } from '../fields';
import type { Country } from '../models';
import { one } from '../../../read';
import { readCountry } from '../readers/shared';

/** Countries (`client.countries`). */
export class Countries {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Reads one country.
   *
   * `GET /Countries/{id}`.
   *
   * @param id - Id of the country.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<Country> {
    return this.#caller.get('countries.get', [id], options, one(readCountry));
  }

  /**
   * Lists countries.
   *
   * `GET /Countries`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<CountryFields>): Listing<Country> {
    return this.#caller.listing('countries.list', [], options, one(readCountry));
  }
}
