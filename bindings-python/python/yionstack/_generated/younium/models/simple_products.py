# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._native import Field, Model


class SimpleProduct(Model):
    """A product with one charge."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "product_number",
        "name",
        "category",
        "charge_type",
        "price_model",
        "price_period",
        "default_quantity",
        "unit_code",
        "billing_period",
        "billing_day",
        "specific_billing_day",
        "period_alignment",
        "billing_timing",
        "tax_template",
        "tax_included",
        "deferred_revenue_account",
        "recognized_revenue_account",
        "external_erp_id",
        "external_crm_id",
        "activation_date",
        "end_of_new_sales_date",
        "end_of_renewal_date",
        "end_of_life_date",
        "usage_rating",
        "create_invoice_lines_per_tier",
        "price_details",
        "custom_fields",
    )
    _schema = "younium.SimpleProduct"

    id = Field(0, "uuid", doc="Id.")
    product_number = Field(1, "string", doc="Product number.")
    name = Field(2, "string", doc="Name.")
    category = Field(3, "string", doc="Category.")
    charge_type = Field(4, "enum", "younium.ChargeType", doc="Charge type.")
    price_model = Field(5, "enum", "younium.ChargeModel", doc="Price model.")
    price_period = Field(6, "enum", "younium.PricePeriod", doc="Price period.")
    default_quantity = Field(7, "decimal", doc="Default quantity.")
    unit_code = Field(8, "string", doc="Unit code.")
    billing_period = Field(9, "enum", "younium.BillingPeriod", doc="Billing period.")
    billing_day = Field(10, "enum", "younium.BillingDay", doc="Billing day.")
    specific_billing_day = Field(11, "integer", doc="Day of the month, where `billing_day` is `SpecificDay`.")
    period_alignment = Field(12, "enum", "younium.BillingPeriodAlignment", doc="Period alignment.")
    billing_timing = Field(13, "enum", "younium.BillingTiming", doc="Billing timing.")
    tax_template = Field(14, "string", doc="Tax template.")
    tax_included = Field(15, "boolean", doc="Tax included.")
    deferred_revenue_account = Field(16, "string", doc="Deferred revenue account.")
    recognized_revenue_account = Field(17, "string", doc="Recognized revenue account.")
    external_erp_id = Field(18, "string", doc="Id of this in your ERP system. Correction: Spelt `externalERPid` here only; everywhere else it is `externalERPId`.")
    external_crm_id = Field(19, "string", doc="Id of this in your CRM system.")
    activation_date = Field(20, "date-time", doc="Activation date.")
    end_of_new_sales_date = Field(21, "date-time", doc="End of new sales date.")
    end_of_renewal_date = Field(22, "date-time", doc="End of renewal date.")
    end_of_life_date = Field(23, "date-time", doc="End of life date.")
    usage_rating = Field(24, "enum", "younium.UsageRating", doc="Usage rating.")
    create_invoice_lines_per_tier = Field(25, "boolean", doc="Create invoice lines per tier.")
    price_details = Field(26, "list:object", "younium.PriceDetail", doc="Price details.")
    custom_fields = Field(27, "json", doc="Custom fields, by their keys.")
