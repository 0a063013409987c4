// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { ApiResponse } from '../../../response';
import type { CallOptions, ListOptions, PostOptions } from '../../../younium-options';
import type { SalesOrderFields } from '../fields';
import type { SalesOrderCreate } from '../inputs';
import type { Acknowledgement, SalesOrder } from '../models';
import { plain } from '../../../call';
import { one } from '../../../read';
import { readAcknowledgement, readSalesOrder } from '../readers/shared';

/** Sales orders (`client.salesOrders`). */
export class SalesOrders {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Activates a draft of a sales order.
   *
   * `POST /SalesOrders/activate/{id}`.
   *
   * @param id - Id of the sales order.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  activate(id: string, options?: PostOptions): Promise<Acknowledgement> {
    return this.#caller.send('sales_orders.activate', [id], undefined, options, one(readAcknowledgement));
  }

  /**
   * Creates a sales order. It is active at once or a draft, as `status` says.
   *
   * `POST /SalesOrders`.
   *
   * Correction: No schema is published for the answer: what comes is handed out as it came.
   *
   * @param body - What is sent.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  create(body: SalesOrderCreate, options?: PostOptions): Promise<ApiResponse> {
    return this.#caller.raw('sales_orders.create', [], body, options);
  }

  /**
   * Reads one sales order.
   *
   * `GET /SalesOrders/{id}`.
   *
   * @param id - Id of the sales order.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<SalesOrder> {
    return this.#caller.get('sales_orders.get', [id], options, one(readSalesOrder));
  }

  /**
   * Lists sales orders. `modifiedAfter` and `modifiedBefore` also look at products, charges, price details, discounts, milestones and their custom fields.
   *
   * `GET /SalesOrders`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<SalesOrderFields>): Listing<SalesOrder> {
    return this.#caller.listing('sales_orders.list', [], options, one(readSalesOrder));
  }

  /**
   * Reads a version of a sales order.
   *
   * `GET /SalesOrders/{orderNumber}/versions/{version}`.
   *
   * @param orderNumber - Number of the sales order, not its id.
   * @param version - Number of the version, counted from 1.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  version(orderNumber: string, version: number, options?: CallOptions): Promise<SalesOrder> {
    return this.#caller.get('sales_orders.version', [orderNumber, plain(version)], options, one(readSalesOrder));
  }

  /**
   * Reads a version of a sales order by the id of that version.
   *
   * `GET /SalesOrders/{id}/version`.
   *
   * @param versionId - Id of the version.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  versionById(versionId: string, options?: CallOptions): Promise<SalesOrder> {
    return this.#caller.get('sales_orders.version_by_id', [versionId], options, one(readSalesOrder));
  }

  /**
   * Lists the versions of a sales order. `modifiedAfter` and `modifiedBefore` also look at products, charges, price details, discounts, milestones and their custom fields.
   *
   * `GET /SalesOrders/{orderNumber}/versions`.
   *
   * Correction: Published as an array that comes whole, with parameters for pages: the answer is read in either form.
   *
   * @param orderNumber - Number of the sales order, not its id.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  versions(orderNumber: string, options?: ListOptions<SalesOrderFields>): Listing<SalesOrder> {
    return this.#caller.listing('sales_orders.versions', [orderNumber], options, one(readSalesOrder));
  }
}
