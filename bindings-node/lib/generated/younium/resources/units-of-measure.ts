// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { CallOptions, ListOptions } from '../../../younium-options';
import type { UnitOfMeasureFields } from '../fields';
import type { UnitOfMeasure } from '../models';
import { one } from '../../../read';
import { readUnitOfMeasure } from '../readers/shared';

/** Units of measure (`client.unitsOfMeasure`). */
export class UnitsOfMeasure {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Reads one unit of measure.
   *
   * `GET /UnitOfMeasurements/{id}`.
   *
   * @param id - Id of the unit of measure.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<UnitOfMeasure> {
    return this.#caller.get('units_of_measure.get', [id], options, one(readUnitOfMeasure));
  }

  /**
   * Lists units of measure.
   *
   * `GET /UnitOfMeasurements`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<UnitOfMeasureFields>): Listing<UnitOfMeasure> {
    return this.#caller.listing('units_of_measure.list', [], options, one(readUnitOfMeasure));
  }
}
