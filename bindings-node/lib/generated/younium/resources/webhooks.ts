// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { ApiResponse } from '../../../response';
import type { CallOptions, PageOptions, PostOptions } from '../../../younium-options';
import type { WebhookCreate } from '../inputs';
import type { Webhook } from '../models';
import { one } from '../../../read';
import { readWebhook } from '../readers/webhooks';

/** Webhooks: addresses that are told of events (`client.webhooks`). */
export class Webhooks {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Subscribes an address to events. `token` in the answer is the secret that every delivery carries: keep it.
   *
   * `POST /Webhooks`.
   *
   * Correction: Published with JSON under three content types; it is read as `application/json`.
   *
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  create(body: WebhookCreate, options?: PostOptions): Promise<Webhook> {
    return this.#caller.send('webhooks.create', [], body, options, one(readWebhook));
  }

  /**
   * Ends a subscription to events.
   *
   * `DELETE /Webhooks/{id}`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param id - Id of the webhook.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  delete(id: string, options?: CallOptions): Promise<ApiResponse> {
    return this.#caller.raw('webhooks.delete', [id], undefined, options);
  }

  /**
   * Reads one webhook.
   *
   * `GET /Webhooks/{id}`.
   *
   * Correction: Published with JSON under three content types; it is read as `application/json`.
   *
   * @param id - Id of the webhook.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<Webhook> {
    return this.#caller.get('webhooks.get', [id], options, one(readWebhook));
  }

  /**
   * Lists the webhooks that are subscribed. The whole list comes at once.
   *
   * `GET /Webhooks`.
   *
   * Correction: Published with JSON under three content types; it is read as `application/json`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: PageOptions): Listing<Webhook> {
    return this.#caller.listing('webhooks.list', [], options, one(readWebhook));
  }
}
