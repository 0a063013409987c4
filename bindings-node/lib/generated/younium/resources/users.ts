// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Caller } from '../../../call';
import type { Listing } from '../../../listing';
import type { CallOptions, PageOptions } from '../../../younium-options';
import type { Role, User } from '../models';
import { one } from '../../../read';
import { readRole, readUser } from '../readers/users';

/** What a call of {@link Users.byRole} may be given. */
export type UsersByRoleOptions = PageOptions & {
  /** Only users who have the role in this legal entity. */
  readonly legalEntityId?: string | undefined;
};

/** Users and roles (`client.users`). */
export class Users {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the users who have a role. Needs the permission User View. The users are those of the tenant, with their roles in all legal entities.
   *
   * `GET /Users/ByRole/{roleId}`.
   *
   * Correction: The answer is published as a page, but without the parameters that ask for the next one; they are sent as to every other list.
   *
   * @param roleId - Id of the role.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  byRole(roleId: string, options?: UsersByRoleOptions): Listing<User> {
    return this.#caller.listing('users.by_role', [roleId, options?.legalEntityId], options, one(readUser), ['legalEntityId']);
  }

  /**
   * Reads one user. Needs the permission User View.
   *
   * `GET /Users/{id}`.
   *
   * @param id - Id of the user.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  get(id: string, options?: CallOptions): Promise<User> {
    return this.#caller.get('users.get', [id], options, one(readUser));
  }

  /**
   * Lists users. Needs the permission User View. The users are those of the tenant, with their roles in all legal entities.
   *
   * `GET /Users`.
   *
   * Correction: The answer is published as a page, but without the parameters that ask for the next one; they are sent as to every other list.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  list(options?: PageOptions): Listing<User> {
    return this.#caller.listing('users.list', [], options, one(readUser));
  }

  /**
   * Reads one role. Needs the permission User View.
   *
   * `GET /Users/roles/{id}`.
   *
   * @param roleId - Id of the role.
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  role(roleId: string, options?: CallOptions): Promise<Role> {
    return this.#caller.get('users.role', [roleId], options, one(readRole));
  }

  /**
   * Lists roles. Needs the permission User View.
   *
   * `GET /Users/roles`.
   *
   * Correction: The answer is published as a page, but without the parameters that ask for the next one; they are sent as to every other list.
   *
   * @param options - What this call does differently from the client.
   * @throws {@link YionStackError} with a `code`.
   */
  roles(options?: PageOptions): Listing<Role> {
    return this.#caller.listing('users.roles', [], options, one(readRole));
  }
}
