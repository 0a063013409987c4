// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { FreeRow } from '../../../values';
import type { CallOptions, ListOptions, PageOptions } from '../../../younium-options';
import type { ReportFields } from '../fields';
import type { Report, SortDirection } from '../models';
import { free, one } from '../../../read';
import { readReport } from '../readers/reports';

/** What a call of {@link Reports.data} may be given. */
export type ReportsDataOptions = PageOptions & {
  /** Direction of the order. Descending unless given. */
  readonly sortDirection?: SortDirection | undefined;
  /** Field of the report to order by, in whatever case. */
  readonly sortByField?: string | undefined;
};

/** Reports and their data (`client.reports`). */
export class Reports {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the rows of a report. A row is an object with the fields that the report was given.
   *
   * `GET /Reports/{id}/Data`.
   *
   * @param id - Id of the report.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  data(id: string, options?: ReportsDataOptions): Listing<FreeRow> {
    return this.#caller.listing('reports.data', [id, options?.sortDirection, options?.sortByField], options, free, ['sortDirection', 'sortByField']);
  }

  /**
   * Reads one report.
   *
   * `GET /Reports/{id}`.
   *
   * @param id - Id of the report.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<Report> {
    return this.#caller.get('reports.get', [id], options, one(readReport));
  }

  /**
   * Lists reports.
   *
   * `GET /Reports`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<ReportFields>): Listing<Report> {
    return this.#caller.listing('reports.list', [], options, one(readReport));
  }
}
