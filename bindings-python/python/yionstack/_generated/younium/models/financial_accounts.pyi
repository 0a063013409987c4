# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from uuid import UUID

from ...._native import Model


class FinancialAccount(Model):
    """An account of the books."""

    __match_args__ = (
        "id",
        "code",
        "name",
        "description",
        "external_erp_id",
        "external_crm_id",
    )

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def code(self) -> str | None:
        """Code."""

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def external_crm_id(self) -> str | None:
        """Id of this in your CRM system."""
