// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { ApiResponse } from '../../../response';
import type { CallOptions, ListOptions, PageOptions, PostOptions } from '../../../younium-options';
import type { SubscriptionFields } from '../fields';
import type {
  MilestoneSetInput,
  OrderDiscountsInput,
  SubscriptionCancelInput,
  SubscriptionChangeInput,
  SubscriptionCreate,
  SubscriptionRenewAndChangeInput,
  SubscriptionRenewInput,
  SubscriptionUpdate,
} from '../inputs';
import type { Acknowledgement, Milestone, Subscription } from '../models';
import { plain } from '../../../call';
import { one } from '../../../read';
import { readAcknowledgement, readMilestone, readSubscription } from '../readers/shared';

/** Subscriptions, their versions and milestones (`client.subscriptions`). */
export class Subscriptions {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Activates a draft of a subscription.
   *
   * `POST /Subscriptions/activate/{id}`.
   *
   * @param id - Id of the subscription.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  activate(id: string, options?: PostOptions): Promise<Acknowledgement> {
    return this.#caller.send('subscriptions.activate', [id], undefined, options, one(readAcknowledgement));
  }

  /**
   * Adds discounts to a subscription, or changes them, with a new version of it. Each entry has an `operation`.
   *
   * `POST /Subscriptions/{id}/OrderDiscounts`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param id - Id of the subscription.
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  addOrderDiscounts(id: string, body: OrderDiscountsInput, options?: PostOptions): Promise<ApiResponse> {
    return this.#caller.raw('subscriptions.add_order_discounts', [id], body, options);
  }

  /**
   * Cancels a subscription at a date, or when its charges end.
   *
   * `POST /Subscriptions/cancel/{id}`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param id - Id of the subscription.
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  cancel(id: string, body: SubscriptionCancelInput, options?: PostOptions): Promise<ApiResponse> {
    return this.#caller.raw('subscriptions.cancel', [id], body, options);
  }

  /**
   * Changes a subscription from a date on, with a new version of it. `products` is a list of changes: each entry has an `operation`. What is not in it stays as it is.
   *
   * `POST /Subscriptions/{id}/change`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param id - Id of the subscription.
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  change(id: string, body: SubscriptionChangeInput, options?: PostOptions): Promise<ApiResponse> {
    return this.#caller.raw('subscriptions.change', [id], body, options);
  }

  /**
   * Creates a subscription. It is active at once or a draft, as `status` says.
   *
   * `POST /Subscriptions`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  create(body: SubscriptionCreate, options?: PostOptions): Promise<ApiResponse> {
    return this.#caller.raw('subscriptions.create', [], body, options);
  }

  /**
   * Deletes a subscription.
   *
   * `DELETE /Subscriptions/{id}`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param id - Id of the subscription.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  delete(id: string, options?: CallOptions): Promise<ApiResponse> {
    return this.#caller.raw('subscriptions.delete', [id], undefined, options);
  }

  /**
   * Reads one subscription. Needs the permission Order View.
   *
   * `GET /Subscriptions/{id}`.
   *
   * @param id - Id of the subscription.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<Subscription> {
    return this.#caller.get('subscriptions.get', [id], options, one(readSubscription));
  }

  /**
   * Lists subscriptions. `modifiedAfter` and `modifiedBefore` also look at products, charges, price details, discounts, milestones and their custom fields.
   *
   * `GET /Subscriptions`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<SubscriptionFields>): Listing<Subscription> {
    return this.#caller.listing('subscriptions.list', [], options, one(readSubscription));
  }

  /**
   * Lists the milestones of a subscription.
   *
   * `GET /Subscriptions/{id}/milestones`.
   *
   * Correction: Published as an array that comes whole: the answer is read in either form, with pages or without.
   *
   * @param id - Id of the subscription.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  milestones(id: string, options?: PageOptions): Listing<Milestone> {
    return this.#caller.listing('subscriptions.milestones', [id], options, one(readMilestone));
  }

  /**
   * Renews a subscription for another term.
   *
   * `POST /Subscriptions/renew/{id}`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param id - Id of the subscription.
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  renew(id: string, body: SubscriptionRenewInput, options?: PostOptions): Promise<ApiResponse> {
    return this.#caller.raw('subscriptions.renew', [id], body, options);
  }

  /**
   * Renews a subscription and changes it, both or nothing. `renewalTerm` and `nextRenewalTerm` are for the renewal, all else is for the change.
   *
   * `POST /Subscriptions/{id}/RenewAndChange`.
   *
   * @param id - Id of the subscription.
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  renewAndChange(id: string, body: SubscriptionRenewAndChangeInput, options?: PostOptions): Promise<Acknowledgement> {
    return this.#caller.send('subscriptions.renew_and_change', [id], body, options, one(readAcknowledgement));
  }

  /**
   * Takes the latest version of a subscription back.
   *
   * `POST /Subscriptions/revert/{id}`.
   *
   * @param id - Id of the subscription.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  revert(id: string, options?: PostOptions): Promise<Acknowledgement> {
    return this.#caller.send('subscriptions.revert', [id], undefined, options, one(readAcknowledgement));
  }

  /**
   * Sets the date on which a milestone was reached.
   *
   * `POST /Subscriptions/milestones/set/{id}`.
   *
   * @param id - Id of the milestone.
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  setMilestone(id: string, body: MilestoneSetInput, options?: PostOptions): Promise<Milestone> {
    return this.#caller.send('subscriptions.set_milestone', [id], body, options, one(readMilestone));
  }

  /**
   * Changes what does not touch the products and the term of a subscription. For those see `change`.
   *
   * `PATCH /Subscriptions/{id}`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param id - Id of the subscription.
   * @param body - What changes: what is left out stays as it is, `null` empties.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  update(id: string, body: SubscriptionUpdate, options?: CallOptions): Promise<ApiResponse> {
    return this.#caller.raw('subscriptions.update', [id], body, options);
  }

  /**
   * Reads a version of a subscription.
   *
   * `GET /Subscriptions/{orderNumber}/versions/{version}`.
   *
   * @param orderNumber - Number of the subscription, not its id.
   * @param version - Number of the version, counted from 1.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  version(orderNumber: string, version: number, options?: CallOptions): Promise<Subscription> {
    return this.#caller.get('subscriptions.version', [orderNumber, plain(version)], options, one(readSubscription));
  }

  /**
   * Reads a version of a subscription by the id of that version.
   *
   * `GET /Subscriptions/{id}/version`.
   *
   * @param versionId - Id of the version.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  versionById(versionId: string, options?: CallOptions): Promise<Subscription> {
    return this.#caller.get('subscriptions.version_by_id', [versionId], options, one(readSubscription));
  }

  /**
   * Lists the versions of a subscription. `modifiedAfter` and `modifiedBefore` also look at products, charges, price details, discounts, milestones and their custom fields.
   *
   * `GET /Subscriptions/{orderNumber}/versions`.
   *
   * Correction: Published as an array that comes whole, with parameters for pages: the answer is read in either form.
   *
   * @param orderNumber - Number of the subscription, not its id.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  versions(orderNumber: string, options?: ListOptions<SubscriptionFields>): Listing<Subscription> {
    return this.#caller.listing('subscriptions.versions', [orderNumber], options, one(readSubscription));
  }
}
