// @generated from core/api/yionstack.yaml by yionstack-codegen. Do not edit.

import type { Operation } from '../operation';

/** The documented scopes, with what they permit. */
export const SCOPES = {
  'read:invoices': 'Read invoices.',
  'read:contacts': 'Read contacts.',
} as const;

const operations = {
  'contacts.get': {
    id: 'contacts.get',
    resource: 'contacts',
    name: 'get',
    method: 'GET',
    path: '/api/v1/crm/contacts/{contactId}',
    summary: 'Reads one contact.',
    parameters: [
      { name: 'businessId', wire: 'x-business-id', in: 'header', required: true },
      { name: 'contactId', wire: 'contactId', in: 'path', required: true },
    ],
    answer: 'Contact',
    paged: false,
    idempotent: false,
    scopes: ['read:contacts'],
    assumed: true,
  },
  'contacts.list': {
    id: 'contacts.list',
    resource: 'contacts',
    name: 'list',
    method: 'GET',
    path: '/api/v1/crm/contacts',
    summary: 'Lists the contacts of a business.',
    parameters: [
      { name: 'businessId', wire: 'x-business-id', in: 'header', required: true },
    ],
    answer: 'Contact[]',
    paged: false,
    idempotent: false,
    scopes: ['read:contacts'],
    assumed: true,
  },
  'invoices.list': {
    id: 'invoices.list',
    resource: 'invoices',
    name: 'list',
    method: 'GET',
    path: '/api/v1/accounting/invoices',
    summary: 'Lists the invoices of a business.',
    parameters: [
      { name: 'businessId', wire: 'x-business-id', in: 'header', required: true },
    ],
    answer: 'Invoice[]',
    paged: false,
    idempotent: false,
    scopes: ['read:invoices'],
    assumed: false,
  },
} satisfies Record<string, Operation>;

/** Id of an operation. */
export type OperationId = keyof typeof operations;

/** All operations by id, ordered by id. */
export const OPERATIONS: Readonly<Record<OperationId, Operation>> = Object.freeze(operations);
