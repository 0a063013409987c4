// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { ApiResponse } from '../../../response';
import type { CallOptions, ListOptions, PostOptions } from '../../../younium-options';
import type { CustomFieldFields } from '../fields';
import type { CustomFieldCreate, CustomFieldUpdate } from '../inputs';
import type { CustomField } from '../models';
import { one } from '../../../read';
import { readCustomField } from '../readers/custom-fields';

/** Custom fields: which ones the entities have (`client.customFields`). */
export class CustomFields {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Configures a custom field.
   *
   * `POST /CustomFieldConfigurations`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  create(body: CustomFieldCreate, options?: PostOptions): Promise<ApiResponse> {
    return this.#caller.raw('custom_fields.create', [], body, options);
  }

  /**
   * Reads one custom field.
   *
   * `GET /CustomFieldConfigurations/{id}`.
   *
   * @param id - Id of the custom field.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<CustomField> {
    return this.#caller.get('custom_fields.get', [id], options, one(readCustomField));
  }

  /**
   * Reads the custom field of an entity by its key.
   *
   * `GET /CustomFieldConfigurations/{entity}/{key}`.
   *
   * @param entity - Entity that has the field, such as `Account`.
   * @param key - Key of the field.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  getByKey(entity: string, key: string, options?: CallOptions): Promise<CustomField> {
    return this.#caller.get('custom_fields.get_by_key', [entity, key], options, one(readCustomField));
  }

  /**
   * Lists the custom fields that are configured.
   *
   * `GET /CustomFieldConfigurations`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<CustomFieldFields>): Listing<CustomField> {
    return this.#caller.listing('custom_fields.list', [], options, one(readCustomField));
  }

  /**
   * Changes a custom field.
   *
   * `PATCH /CustomFieldConfigurations/{id}`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param id - Id of the custom field.
   * @param body - What changes: what is left out stays as it is, `null` empties.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  update(id: string, body: CustomFieldUpdate, options?: CallOptions): Promise<ApiResponse> {
    return this.#caller.raw('custom_fields.update', [id], body, options);
  }

  /**
   * Changes the custom field of an entity, found by its key. `currentEntity` and `currentKey` say which field; `entity` and `key` in the body would change them.
   *
   * `PATCH /CustomFieldConfigurations/{entity}/{key}`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param currentEntity - Entity that has the field now, such as `Account`.
   * @param currentKey - Key of the field now.
   * @param body - What changes: what is left out stays as it is, `null` empties.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  updateByKey(currentEntity: string, currentKey: string, body: CustomFieldUpdate, options?: CallOptions): Promise<ApiResponse> {
    return this.#caller.raw('custom_fields.update_by_key', [currentEntity, currentKey], body, options);
  }
}
