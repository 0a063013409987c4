# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._enum import OpenEnum
from ...._native import Field, Model


class Report(Model):
    """A report."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "name",
        "description",
        "entity_name",
        "fields",
    )
    _schema = "younium.Report"

    id = Field(0, "uuid", doc="Id.")
    name = Field(1, "string", doc="Name.")
    description = Field(2, "string", doc="Description.")
    entity_name = Field(3, "string", doc="Entity name.")
    fields = Field(4, "list:string", doc="Fields.")


class SortDirection(OpenEnum):
    """Direction of an order.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    DESCENDING = "desc"
    """Descending."""

    ASCENDING = "asc"
    """Ascending."""
