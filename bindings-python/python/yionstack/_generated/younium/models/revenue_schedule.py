# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._native import Field, Model


class RevenueScheduleInvoiceLine(Model):
    """The invoice line whose revenue is recognised."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "invoice_id",
        "invoice_number",
        "invoice_date",
        "quantity",
        "unit_code",
        "price",
        "subtotal",
        "total",
        "tax",
        "subtotal_pre_discount",
        "total_pre_discount",
        "tax_pre_discount",
        "external_erp_id",
        "external_crm_id",
        "service_period_start_date",
        "service_period_end_date",
        "notes",
        "accounts_receivable_account",
        "deferred_revenue_account",
        "recognized_revenue_account",
        "tax_category_name",
        "tax_rate",
    )
    _schema = "younium.RevenueScheduleInvoiceLine"

    id = Field(0, "uuid", doc="Id.")
    invoice_id = Field(1, "uuid", doc="Invoice id.")
    invoice_number = Field(2, "string", doc="Invoice number.")
    invoice_date = Field(3, "date-time", doc="Invoice date.")
    quantity = Field(4, "decimal", doc="Quantity.")
    unit_code = Field(5, "string", doc="Unit code.")
    price = Field(6, "decimal", doc="Price.")
    subtotal = Field(7, "decimal", doc="Subtotal.")
    total = Field(8, "decimal", doc="Total.")
    tax = Field(9, "decimal", doc="Tax.")
    subtotal_pre_discount = Field(10, "decimal", doc="Subtotal pre discount.")
    total_pre_discount = Field(11, "decimal", doc="Total pre discount.")
    tax_pre_discount = Field(12, "decimal", doc="Tax pre discount.")
    external_erp_id = Field(13, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(14, "string", doc="Id of this in your CRM system.")
    service_period_start_date = Field(15, "date-time", doc="Service period start date.")
    service_period_end_date = Field(16, "date-time", doc="Service period end date.")
    notes = Field(17, "string", doc="Notes.")
    accounts_receivable_account = Field(18, "string", doc="Accounts receivable account.")
    deferred_revenue_account = Field(19, "string", doc="Deferred revenue account.")
    recognized_revenue_account = Field(20, "string", doc="Recognized revenue account.")
    tax_category_name = Field(21, "string", doc="Tax category name.")
    tax_rate = Field(22, "decimal", doc="Tax rate.")


class RevenueScheduleItem(Model):
    """Revenue that is recognised in one accounting period."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "deferred_revenue",
        "recognized_revenue",
        "accounting_period",
        "invoice_line",
        "order_product_charge",
        "created",
        "modified",
    )
    _schema = "younium.RevenueScheduleItem"

    id = Field(0, "uuid", doc="Id.")
    deferred_revenue = Field(1, "object", "younium.CurrencyAmount", doc="Deferred revenue.")
    recognized_revenue = Field(2, "object", "younium.CurrencyAmount", doc="Recognized revenue.")
    accounting_period = Field(3, "object", "younium.AccountingPeriod", doc="Accounting period.")
    invoice_line = Field(4, "object", RevenueScheduleInvoiceLine, doc="Invoice line.")
    order_product_charge = Field(5, "object", "younium.OrderProductChargeReference", doc="Order product charge.")
    created = Field(6, "date-time", doc="When it was made.")
    modified = Field(7, "date-time", doc="When it was last changed.")
