# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from uuid import UUID

from ...._native import Model


class InvoiceBatchGroup(Model):
    """Accounts and orders that are invoiced together."""

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
        """Code."""

    @property
    def description(self) -> str | None:
        """Description."""
