// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { ApiResponse } from '../../../response';
import type { CallOptions, ListOptions, PostOptions } from '../../../younium-options';
import type { FeatureFields, ProductFields } from '../fields';
import type { ChargeUpdate, ProductCreate, ProductUpdate } from '../inputs';
import type { Acknowledgement, Feature, Product } from '../models';
import { one } from '../../../read';
import { readProduct } from '../readers/products';
import { readAcknowledgement, readFeature } from '../readers/shared';

/** Products, their charge plans and charges (`client.products`). */
export class Products {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Creates a product, with its charge plans and charges.
   *
   * `POST /Products`.
   *
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  create(body: ProductCreate, options?: PostOptions): Promise<Acknowledgement> {
    return this.#caller.send('products.create', [], body, options, one(readAcknowledgement));
  }

  /**
   * Deletes a product. Only what no active order uses can be deleted.
   *
   * `DELETE /Products/{id}`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param id - Id of the product.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  delete(id: string, options?: CallOptions): Promise<ApiResponse> {
    return this.#caller.raw('products.delete', [id], undefined, options);
  }

  /**
   * Deletes a charge of a product. Only what no active order uses can be deleted.
   *
   * `DELETE /Products/charges/{chargeId}`.
   *
   * Correction: Published under a path of its own, which differs from that of `update_charge` only in the name of the parameter. No schema is published for the answer: what comes is handed out as it came.
   *
   * @param chargeId - Id of the charge.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  deleteCharge(chargeId: string, options?: CallOptions): Promise<ApiResponse> {
    return this.#caller.raw('products.delete_charge', [chargeId], undefined, options);
  }

  /**
   * Deletes a charge plan of a product. Only what no active order uses can be deleted.
   *
   * `DELETE /Products/chargePlans/{id}`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param chargePlanId - Id of the charge plan.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  deleteChargePlan(chargePlanId: string, options?: CallOptions): Promise<ApiResponse> {
    return this.#caller.raw('products.delete_charge_plan', [chargePlanId], undefined, options);
  }

  /**
   * Lists the features that charges can have.
   *
   * `GET /Products/productFeatures`.
   *
   * Correction: The rows are published as one object; they are a list.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  features(options?: ListOptions<FeatureFields>): Listing<Feature> {
    return this.#caller.listing('products.features', [], options, one(readFeature));
  }

  /**
   * Reads one product.
   *
   * `GET /Products/{id}`.
   *
   * @param id - Id of the product.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<Product> {
    return this.#caller.get('products.get', [id], options, one(readProduct));
  }

  /**
   * Reads the product that a charge belongs to.
   *
   * `GET /Products/FromCharge/{id}`.
   *
   * @param chargeId - Id of the charge.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  getByCharge(chargeId: string, options?: CallOptions): Promise<Product> {
    return this.#caller.get('products.get_by_charge', [chargeId], options, one(readProduct));
  }

  /**
   * Reads the product that a charge plan belongs to.
   *
   * `GET /Products/FromChargePlan/{id}`.
   *
   * @param chargePlanId - Id of the charge plan.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  getByChargePlan(chargePlanId: string, options?: CallOptions): Promise<Product> {
    return this.#caller.get('products.get_by_charge_plan', [chargePlanId], options, one(readProduct));
  }

  /**
   * Lists products. `modifiedAfter` and `modifiedBefore` also look at charge plans, charges, price details and their custom fields.
   *
   * `GET /Products`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<ProductFields>): Listing<Product> {
    return this.#caller.listing('products.list', [], options, one(readProduct));
  }

  /**
   * Changes a product, its charge plans and charges. Lists in the body are lists of changes: each entry has an `operation`. What is not in a list stays as it is.
   *
   * `PATCH /Products/{id}`.
   *
   * @param id - Id of the product.
   * @param body - What changes: what is left out stays as it is, `null` empties.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  update(id: string, body: ProductUpdate, options?: CallOptions): Promise<ApiResponse> {
    return this.#caller.raw('products.update', [id], body, options);
  }

  /**
   * Changes a charge of a product.
   *
   * `PATCH /Products/charges/{chargeId}`.
   *
   * @param chargeId - Id of the charge.
   * @param body - What changes: what is left out stays as it is, `null` empties.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  updateCharge(chargeId: string, body: ChargeUpdate, options?: CallOptions): Promise<ApiResponse> {
    return this.#caller.raw('products.update_charge', [chargeId], body, options);
  }
}
