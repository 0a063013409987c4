// @generated from core/api/younium by yionstack-codegen. Do not edit.

import * as read from '../../../read';
import type { Permission, Role, User, UserRole } from '../models';

/** One `User`, from the row that starts at `row`. */
export function readUser(text: string, tape: Int32Array, row: number): User {
  return {
    roles: read.list(text, tape, row, (text, tape, at) => read.object(text, tape, at, readUserRole)!),
    id: read.text(text, tape, row + 2),
    firstName: read.text(text, tape, row + 4),
    lastName: read.text(text, tape, row + 6),
    title: read.text(text, tape, row + 8),
    culture: read.text(text, tape, row + 10),
    email: read.text(text, tape, row + 12),
    userName: read.text(text, tape, row + 14),
    active: read.boolean(text, tape, row + 16),
    isLegacyApiUser: read.boolean(text, tape, row + 18),
    extra: read.extra(text, tape, row + 20),
  };
}

/** One `Role`, from the row that starts at `row`. */
export function readRole(text: string, tape: Int32Array, row: number): Role {
  return {
    permissions: read.list(text, tape, row, (text, tape, at) => read.object(text, tape, at, readPermission)!),
    id: read.required(text, tape, row + 2),
    name: read.text(text, tape, row + 4),
    description: read.text(text, tape, row + 6),
    extra: read.extra(text, tape, row + 8),
  };
}

/** One `Permission`, from the row that starts at `row`. */
export function readPermission(text: string, tape: Int32Array, row: number): Permission {
  return {
    name: read.text(text, tape, row),
    description: read.text(text, tape, row + 2),
    group: read.text(text, tape, row + 4),
    extra: read.extra(text, tape, row + 6),
  };
}

/** One `UserRole`, from the row that starts at `row`. */
export function readUserRole(text: string, tape: Int32Array, row: number): UserRole {
  return {
    legalEntityId: read.text(text, tape, row),
    legalEntityName: read.text(text, tape, row + 2),
    id: read.text(text, tape, row + 4),
    name: read.text(text, tape, row + 6),
    description: read.text(text, tape, row + 8),
    extra: read.extra(text, tape, row + 10),
  };
}
