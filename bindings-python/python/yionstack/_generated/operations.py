# @generated from core/api/yionstack.yaml by yionstack-codegen. Do not edit.
"""What YionStack offers."""

from __future__ import annotations

from types import MappingProxyType

from .._operation import Operation, Parameter

SCOPES: tuple[str, ...] = (
    "read:invoices",
    "read:contacts",
)
"""The documented scopes."""

OPERATIONS: MappingProxyType[str, Operation] = MappingProxyType({
    "contacts.get": Operation(
        id="contacts.get",
        resource="contacts",
        name="get",
        method="GET",
        path="/api/v1/crm/contacts/{contactId}",
        parameters=(
            Parameter("business_id", "x-business-id", "header", True),
            Parameter("contact_id", "contactId", "path", True),
        ),
        scopes=("read:contacts",),
        answer="Contact",
        assumed=True,
    ),
    "contacts.list": Operation(
        id="contacts.list",
        resource="contacts",
        name="list",
        method="GET",
        path="/api/v1/crm/contacts",
        parameters=(
            Parameter("business_id", "x-business-id", "header", True),
        ),
        scopes=("read:contacts",),
        answer="Page[Contact]",
        assumed=True,
    ),
    "invoices.list": Operation(
        id="invoices.list",
        resource="invoices",
        name="list",
        method="GET",
        path="/api/v1/accounting/invoices",
        parameters=(
            Parameter("business_id", "x-business-id", "header", True),
        ),
        scopes=("read:invoices",),
        answer="Page[Invoice]",
        assumed=False,
    ),
})
"""All operations by id, ordered by id."""
