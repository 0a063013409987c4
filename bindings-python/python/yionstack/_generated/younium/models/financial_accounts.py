# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._native import Field, Model


class FinancialAccount(Model):
    """An account of the books."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "code",
        "name",
        "description",
        "external_erp_id",
        "external_crm_id",
    )
    _schema = "younium.FinancialAccount"

    id = Field(0, "uuid", doc="Id.")
    code = Field(1, "string", doc="Code.")
    name = Field(2, "string", doc="Name.")
    description = Field(3, "string", doc="Description.")
    external_erp_id = Field(4, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(5, "string", doc="Id of this in your CRM system.")
