// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { ApiResponse } from '../../../response';
import type { CallOptions, ListOptions, PageOptions } from '../../../younium-options';
import type { AccountingTransactionFields, JournalDetailsFields, JournalFields } from '../fields';
import type { JournalUpdate } from '../inputs';
import type { AccountingTransaction, Journal, JournalDetails, JournalSummary } from '../models';
import { plain } from '../../../call';
import { one } from '../../../read';
import { readAccountingTransaction, readJournal, readJournalDetails, readJournalSummary } from '../readers/journals';

/** Journals and accounting transactions (`client.journals`). */
export class Journals {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists journals without their transactions.
   *
   * `GET /Journals/JournalDetails`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  details(options?: ListOptions<JournalDetailsFields>): Listing<JournalDetails> {
    return this.#caller.listing('journals.details', [], options, one(readJournalDetails));
  }

  /**
   * Reads one journal.
   *
   * `GET /Journals/{id}`.
   *
   * @param id - Id of the journal.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<Journal> {
    return this.#caller.get('journals.get', [id], options, one(readJournal));
  }

  /**
   * Lists journals with their transactions. `modifiedAfter` and `modifiedBefore` also look at the accounting transactions and their custom fields.
   *
   * `GET /Journals`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<JournalFields>): Listing<Journal> {
    return this.#caller.listing('journals.list', [], options, one(readJournal));
  }

  /**
   * Sums a journal up by financial account.
   *
   * `GET /Journals/{id}/JournalSummary`.
   *
   * Correction: The answer is published as a page, but without the parameters that ask for the next one; they are sent as to every other list.
   *
   * @param id - Id of the journal.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  summary(id: string, options?: PageOptions): Listing<JournalSummary> {
    return this.#caller.listing('journals.summary', [id], options, one(readJournalSummary));
  }

  /**
   * Lists the accounting transactions of a fiscal year. `modifiedAfter` and `modifiedBefore` look at the transactions and their custom fields.
   *
   * `GET /Journals/AccountingTransactions/{year}`.
   *
   * @param year - Fiscal year, such as 2026.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  transactions(year: number, options?: ListOptions<AccountingTransactionFields>): Listing<AccountingTransaction> {
    return this.#caller.listing('journals.transactions', [plain(year)], options, one(readAccountingTransaction));
  }

  /**
   * Lists the accounting transactions of a journal. `modifiedAfter` and `modifiedBefore` look at the transactions and their custom fields.
   *
   * `GET /Journals/{id}/AccountingTransactions`.
   *
   * @param id - Id of the journal.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  transactionsInJournal(id: string, options?: ListOptions<AccountingTransactionFields>): Listing<AccountingTransaction> {
    return this.#caller.listing('journals.transactions_in_journal', [id], options, one(readAccountingTransaction));
  }

  /**
   * Lists the accounting transactions of a fiscal period. `modifiedAfter` and `modifiedBefore` look at the transactions and their custom fields.
   *
   * `GET /Journals/AccountingTransactions/{year}/FiscalPeriod/{period}`.
   *
   * @param year - Fiscal year, such as 2026.
   * @param period - Fiscal period in that year, counted from 1.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  transactionsInPeriod(year: number, period: number, options?: ListOptions<AccountingTransactionFields>): Listing<AccountingTransaction> {
    return this.#caller.listing('journals.transactions_in_period', [plain(year), plain(period)], options, one(readAccountingTransaction));
  }

  /**
   * Lists the accounting transactions of a fiscal quarter. `modifiedAfter` and `modifiedBefore` look at the transactions and their custom fields.
   *
   * `GET /Journals/AccountingTransactions/{year}/FiscalQuarter/{quarter}`.
   *
   * @param year - Fiscal year, such as 2026.
   * @param quarter - Fiscal quarter, from 1 to 4.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  transactionsInQuarter(year: number, quarter: number, options?: ListOptions<AccountingTransactionFields>): Listing<AccountingTransaction> {
    return this.#caller.listing('journals.transactions_in_quarter', [plain(year), plain(quarter)], options, one(readAccountingTransaction));
  }

  /**
   * Lists the accounting transactions of a fiscal year on a financial account. `modifiedAfter` and `modifiedBefore` look at the transactions and their custom fields.
   *
   * `GET /Journals/AccountingTransactions/{year}/FinancialAccounts/{financialAccount}`.
   *
   * @param year - Fiscal year, such as 2026.
   * @param financialAccount - Code or id of the financial account.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  transactionsOnAccount(year: number, financialAccount: string, options?: ListOptions<AccountingTransactionFields>): Listing<AccountingTransaction> {
    return this.#caller.listing('journals.transactions_on_account', [plain(year), financialAccount], options, one(readAccountingTransaction));
  }

  /**
   * Changes a journal, such as when it was transferred to an ERP system.
   *
   * `PATCH /Journals/{id}`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param id - Id of the journal.
   * @param body - What changes: what is left out stays as it is, `null` empties.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  update(id: string, body: JournalUpdate, options?: CallOptions): Promise<ApiResponse> {
    return this.#caller.raw('journals.update', [id], body, options);
  }
}
