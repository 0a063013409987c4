// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { ApiResponse } from '../../../response';
import type { CallOptions, ListOptions } from '../../../younium-options';
import type { BookingFields } from '../fields';
import type { BookingUpdate } from '../inputs';
import type { Booking } from '../models';
import { one } from '../../../read';
import { readBooking } from '../readers/bookings';

/** Bookings: what each change of an order did to the metrics (`client.bookings`). */
export class Bookings {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Reads one booking.
   *
   * `GET /Bookings/{id}`.
   *
   * @param id - Id of the booking.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<Booking> {
    return this.#caller.get('bookings.get', [id], options, one(readBooking));
  }

  /**
   * Lists bookings. `modifiedAfter` and `modifiedBefore` also look at booking lines.
   *
   * `GET /Bookings`.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: ListOptions<BookingFields>): Listing<Booking> {
    return this.#caller.listing('bookings.list', [], options, one(readBooking));
  }

  /**
   * Changes how a booking is classified.
   *
   * `PATCH /Bookings/{id}`.
   *
   * Correction: Published with the idempotency header. It is documented to be ignored on everything but POST, so it is not offered here.
   *
   * @param id - Id of the booking.
   * @param body - What changes: what is left out stays as it is, `null` empties.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  update(id: string, body: BookingUpdate, options?: CallOptions): Promise<ApiResponse> {
    return this.#caller.raw('bookings.update', [id], body, options);
  }
}
