// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { CallOptions, ListOptions } from '../../../younium-options';
import type { FinancialAccountFields } from '../fields';
import type { FinancialAccount } from '../models';
import { one } from '../../../read';
import { readFinancialAccount } from '../readers/shared';

/** Financial accounts: the chart of accounts (`client.financialAccounts`). */
export class FinancialAccounts {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Reads one financial account.
   *
   * `GET /ChartOfAccounts/{id}`.
   *
   * @param id - Id of the financial account.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<FinancialAccount> {
    return this.#caller.get('financial_accounts.get', [id], options, one(readFinancialAccount));
  }

  /**
   * Lists the financial accounts, that is the chart of accounts.
   *
   * `GET /ChartOfAccounts`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<FinancialAccountFields>): Listing<FinancialAccount> {
    return this.#caller.listing('financial_accounts.list', [], options, one(readFinancialAccount));
  }
}
