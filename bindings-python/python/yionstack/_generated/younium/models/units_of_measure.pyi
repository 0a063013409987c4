# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from uuid import UUID

from ...._native import Model


class UnitOfMeasure(Model):
    """A unit of measure."""

    __match_args__ = (
        "id",
        "unit_code",
        "name",
        "display_name",
    )

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def unit_code(self) -> str | None:
        """Unit code."""

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def display_name(self) -> str | None:
        """Display name."""
