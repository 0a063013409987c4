# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from uuid import UUID

from ...._native import Model


class Currency(Model):
    """A currency."""

    __match_args__ = (
        "id",
        "code",
        "description",
    )

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def code(self) -> str | None:
        """ISO 4217 code."""

    @property
    def description(self) -> str | None:
        """Description."""
