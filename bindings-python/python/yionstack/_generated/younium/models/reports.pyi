# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from uuid import UUID

from ...._enum import OpenEnum
from ...._native import Model


class Report(Model):
    """A report."""

    __match_args__ = (
        "id",
        "name",
        "description",
        "entity_name",
        "fields",
    )

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def entity_name(self) -> str | None:
        """Entity name."""

    @property
    def fields(self) -> tuple[str, ...] | None:
        """Fields."""


class SortDirection(OpenEnum):
    """Direction of an order.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    DESCENDING = "desc"
    """Descending."""

    ASCENDING = "asc"
    """Ascending."""
