# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._native import Field, Model


class InvoiceBatchGroup(Model):
    """Accounts and orders that are invoiced together."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "code",
        "description",
    )
    _schema = "younium.InvoiceBatchGroup"

    id = Field(0, "uuid", doc="Id.")
    code = Field(1, "string", doc="Code.")
    description = Field(2, "string", doc="Description.")
