// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { ApiResponse } from '../../../response';
import type { CallOptions, ListOptions, PostOptions } from '../../../younium-options';
import type { AccountFields, InvoiceFields, SalesOrderFields, SubscriptionFields } from '../fields';
import type { AccountCreate, AccountUpdate, GoCardlessMandateInput, OnlinePaymentDetailsInput } from '../inputs';
import type { Account, AccountSummary, GoCardlessMandateStatus, Invoice, SalesOrder, Subscription } from '../models';
import { one, required } from '../../../read';
import { readAccount, readAccountSummary } from '../readers/accounts';
import { readInvoice, readSalesOrder, readSubscription } from '../readers/shared';

/** Accounts: customers, prospects and resellers (`client.accounts`). */
export class Accounts {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Creates an account.
   *
   * `POST /Accounts`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  create(body: AccountCreate, options?: PostOptions): Promise<ApiResponse> {
    return this.#caller.raw('accounts.create', [], body, options);
  }

  /**
   * Gives an account its online payment details. Online payment details are what an account is charged with through Stripe or GoCardless.
   *
   * `POST /Accounts/OnlinePaymentDetails/{id}`.
   *
   * Assumption: Nothing says what the id is of. The details have none of their own in answers, so it is taken to be that of the account.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param id - Id of the account.
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  createOnlinePaymentDetails(id: string, body: OnlinePaymentDetailsInput, options?: PostOptions): Promise<ApiResponse> {
    return this.#caller.raw('accounts.create_online_payment_details', [id], body, options);
  }

  /**
   * Deletes an account.
   *
   * `DELETE /Accounts/{id}`.
   *
   * Correction: Published under a path of its own, which differs from that of the other operations only in the name of the parameter. No schema is published for the answer: what comes is handed out as it came.
   *
   * @param id - Id of the account.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  delete(id: string, options?: CallOptions): Promise<ApiResponse> {
    return this.#caller.raw('accounts.delete', [id], undefined, options);
  }

  /**
   * Takes the online payment details of an account away.
   *
   * `DELETE /Accounts/OnlinePaymentDetails/{id}`.
   *
   * Assumption: Nothing says what the id is of. The details have none of their own in answers, so it is taken to be that of the account.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param id - Id of the account.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  deleteOnlinePaymentDetails(id: string, options?: CallOptions): Promise<ApiResponse> {
    return this.#caller.raw('accounts.delete_online_payment_details', [id], undefined, options);
  }

  /**
   * Reads one account. Needs the permission Account View.
   *
   * `GET /Accounts/{id}`.
   *
   * @param id - Id of the account.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<Account> {
    return this.#caller.get('accounts.get', [id], options, one(readAccount));
  }

  /**
   * Lists the invoices of an account. `modifiedAfter` and `modifiedBefore` also look at invoice lines and custom fields.
   *
   * `GET /Accounts/{id}/Invoices`.
   *
   * Correction: The published switch `mappedResponseFlag` is not offered: nothing says what it does to the answer, which is typed for its default, false.
   *
   * @param id - Id of the account.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  invoices(id: string, options?: ListOptions<InvoiceFields>): Listing<Invoice> {
    return this.#caller.listing('accounts.invoices', [id], options, one(readInvoice));
  }

  /**
   * Lists accounts. Needs the permission Account View. `modifiedAfter` and `modifiedBefore` also look at custom fields and addresses.
   *
   * `GET /Accounts`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<AccountFields>): Listing<Account> {
    return this.#caller.listing('accounts.list', [], options, one(readAccount));
  }

  /**
   * Asks the customer of an account for a GoCardless mandate. The answer is how the mandate stands.
   *
   * `POST /Accounts/{id}/RequestPaymentDetails/GoCardless`.
   *
   * Correction: Published without the idempotency header. The header is documented for every POST, so it is sent here, too.
   *
   * @param id - Id of the account.
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  requestGoCardlessMandate(id: string, body: GoCardlessMandateInput, options?: PostOptions): Promise<GoCardlessMandateStatus> {
    return this.#caller.send('accounts.request_go_cardless_mandate', [id], body, options, required);
  }

  /**
   * Lists the sales orders of an account. `modifiedAfter` and `modifiedBefore` also look at products, charges, price details, discounts, milestones and their custom fields.
   *
   * `GET /Accounts/{id}/SalesOrders`.
   *
   * @param id - Id of the account.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  salesOrders(id: string, options?: ListOptions<SalesOrderFields>): Listing<SalesOrder> {
    return this.#caller.listing('accounts.sales_orders', [id], options, one(readSalesOrder));
  }

  /**
   * Lists the subscriptions of an account. `modifiedAfter` and `modifiedBefore` also look at products, charges, price details, discounts, milestones and their custom fields.
   *
   * `GET /Accounts/{id}/Subscriptions`.
   *
   * @param id - Id of the account.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  subscriptions(id: string, options?: ListOptions<SubscriptionFields>): Listing<Subscription> {
    return this.#caller.listing('accounts.subscriptions', [id], options, one(readSubscription));
  }

  /**
   * Reads the metrics and the balance of an account.
   *
   * `GET /Accounts/{id}/Summary`.
   *
   * @param id - Id of the account.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  summary(id: string, options?: CallOptions): Promise<AccountSummary> {
    return this.#caller.get('accounts.summary', [id], options, one(readAccountSummary));
  }

  /**
   * Changes an account.
   *
   * `PATCH /Accounts/{id}`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param id - Id of the account.
   * @param body - What changes: what is left out stays as it is, `null` empties.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  update(id: string, body: AccountUpdate, options?: CallOptions): Promise<ApiResponse> {
    return this.#caller.raw('accounts.update', [id], body, options);
  }

  /**
   * Changes the online payment details of an account.
   *
   * `PATCH /Accounts/OnlinePaymentDetails/{id}`.
   *
   * Assumption: Nothing says what the id is of. The details have none of their own in answers, so it is taken to be that of the account.
   *
   * @param id - Id of the account.
   * @param body - What changes: what is left out stays as it is, `null` empties.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  updateOnlinePaymentDetails(id: string, body: OnlinePaymentDetailsInput, options?: CallOptions): Promise<ApiResponse> {
    return this.#caller.raw('accounts.update_online_payment_details', [id], body, options);
  }
}
