/** The data export of Younium. */

import type { Caller } from './call';
import type { Listing } from './listing';
import { flatQuery } from './options';
import { free } from './read';
import { invalid } from './thrown';
import type { FreeRow } from './values';
import { EXPORT, type ExportOptions } from './younium-options';

/** The data export: `client.export`. */
export class Export {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * The rows of an entity, page by page as they are asked for. Numbers that a double cannot hold exactly are their text.
   *
   * An export has no counts, so nothing can tell whether it is complete: fence it by what its query offers, so that no row
   * changes while it is read. A page that comes twice is an error.
   *
   * `GET /v3/{entity}`.
   *
   * @param entity - `Subscriptions`, a path below it such as `subscriptions/{id}/metrics`, or the address that a row gives
   * for what it has many of.
   * @param options - How it is fetched.
   * @throws {@link YionStackError} with a `code`.
   */
  rows(entity: string, options: ExportOptions = {}): Listing<FreeRow> {
    if (typeof entity !== 'string' || entity === '') throw invalid('`entity` must be the name of an entity, such as `Subscriptions`');
    return this.#caller.exported(entity, flatQuery(options.query), options, EXPORT, free);
  }
}
