# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._native import Field, Model


class TaxCategory(Model):
    """A category of tax."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "name",
        "description",
        "is_active",
        "is_eu_tax",
        "external_code",
    )
    _schema = "younium.TaxCategory"

    id = Field(0, "uuid", doc="Id.")
    name = Field(1, "string", doc="Name.")
    description = Field(2, "string", doc="Description.")
    is_active = Field(3, "boolean", doc="Is active.")
    is_eu_tax = Field(4, "boolean", doc="Is eu tax.")
    external_code = Field(5, "string", doc="External code.")


class TaxTemplateDetail(Model):
    """The rates of a tax template at one place."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "tax_template_id",
        "country",
        "country_id",
        "city",
        "state",
        "county",
        "zip",
        "tax1",
        "tax2",
        "tax3",
        "use_tax_jar",
        "tax_category_id",
        "tax_category",
    )
    _schema = "younium.TaxTemplateDetail"

    id = Field(0, "uuid", doc="Id.")
    tax_template_id = Field(1, "uuid", doc="Tax template id.")
    country = Field(2, "object", "younium.Country", doc="Country.")
    country_id = Field(3, "uuid", doc="Country id.")
    city = Field(4, "string", doc="City.")
    state = Field(5, "string", doc="State.")
    county = Field(6, "string", doc="County.")
    zip = Field(7, "string", doc="Zip.")
    tax1 = Field(8, "decimal", doc="Tax1.")
    tax2 = Field(9, "decimal", doc="Tax2.")
    tax3 = Field(10, "decimal", doc="Tax3.")
    use_tax_jar = Field(11, "boolean", doc="Use tax jar.")
    tax_category_id = Field(12, "uuid", doc="Tax category id.")
    tax_category = Field(13, "object", TaxCategory, doc="Tax category.")


class TaxTemplate(Model):
    """Rates of tax."""

    __slots__ = ()
    __match_args__ = (
        "description",
        "effective_from",
        "effective_to",
        "tax_account",
        "tax_account_id",
        "details",
        "created",
        "modified",
        "id",
        "name",
    )
    _schema = "younium.TaxTemplate"

    description = Field(0, "string", doc="Description.")
    effective_from = Field(1, "date-time", doc="Effective from.")
    effective_to = Field(2, "date-time", doc="Effective to.")
    tax_account = Field(3, "object", "younium.FinancialAccount", doc="Tax account.")
    tax_account_id = Field(4, "uuid", doc="Tax account id.")
    details = Field(5, "list:object", TaxTemplateDetail, doc="Details.")
    created = Field(6, "date-time", doc="When it was made.")
    modified = Field(7, "date-time", doc="When it was last changed.")
    id = Field(8, "uuid", doc="Id.")
    name = Field(9, "string", doc="Name.")
