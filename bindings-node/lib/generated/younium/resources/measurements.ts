// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { ApiResponse } from '../../../response';
import type { CallOptions, ListOptions, PostOptions } from '../../../younium-options';
import type { MeasurementFields } from '../fields';
import type { MeasurementCreate, MeasurementImportInput } from '../inputs';
import type { ImportResult, Measurement } from '../models';
import { one } from '../../../read';
import { readMeasurement } from '../readers/measurements';
import { readImportResult } from '../readers/shared';

/** Measurements: quantities at a date, such as licences in use (`client.measurements`). */
export class Measurements {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Creates a measurement.
   *
   * `POST /Measurements`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  create(body: MeasurementCreate, options?: PostOptions): Promise<ApiResponse> {
    return this.#caller.raw('measurements.create', [], body, options);
  }

  /**
   * Reads one measurement.
   *
   * `GET /Measurements/{id}`.
   *
   * @param id - Id of the measurement.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<Measurement> {
    return this.#caller.get('measurements.get', [id], options, one(readMeasurement));
  }

  /**
   * Imports measurements as CSV or JSON, through a mapping template. `hasErrors` says whether rows were refused, and `errors` which; rows that are refused are an answer here, not an error.
   *
   * `POST /Measurements/import`.
   *
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  importData(body: MeasurementImportInput, options?: PostOptions): Promise<ImportResult> {
    return this.#caller.send('measurements.import_data', [], body, options, one(readImportResult));
  }

  /**
   * Lists measurements.
   *
   * `GET /Measurements`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<MeasurementFields>): Listing<Measurement> {
    return this.#caller.listing('measurements.list', [], options, one(readMeasurement));
  }
}
