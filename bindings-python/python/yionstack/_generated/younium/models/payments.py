# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._native import Field, Model


class SettledInvoice(Model):
    """The invoice that a payment settles."""

    __slots__ = ()
    __match_args__ = (
        "account",
        "id",
        "invoice_number",
        "status",
        "invoice_date",
        "due_date",
        "buyer_reference",
        "ocr_number",
        "currency",
        "subtotal",
        "tax",
        "total_amount",
        "settled_amount",
        "external_erp_id",
        "external_crm_id",
    )
    _schema = "younium.SettledInvoice"

    account = Field(0, "object", "younium.AccountReference", doc="Account.")
    id = Field(1, "uuid", doc="Id.")
    invoice_number = Field(2, "string", doc="Invoice number.")
    status = Field(3, "enum", "younium.InvoiceStatus", doc="Status.")
    invoice_date = Field(4, "date-time", doc="Invoice date.")
    due_date = Field(5, "date-time", doc="Due date.")
    buyer_reference = Field(6, "string", doc="Buyer reference.")
    ocr_number = Field(7, "string", doc="Reference for payments.")
    currency = Field(8, "string", doc="Currency.")
    subtotal = Field(9, "decimal", doc="Subtotal.")
    tax = Field(10, "decimal", doc="Tax.")
    total_amount = Field(11, "decimal", doc="Total amount.")
    settled_amount = Field(12, "decimal", doc="Settled amount.")
    external_erp_id = Field(13, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(14, "string", doc="Id of this in your CRM system.")


class WriteOff(Model):
    """An amount that is written off."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "amount",
        "posting_text",
        "financial_account",
    )
    _schema = "younium.WriteOff"

    id = Field(0, "uuid", doc="Id.")
    amount = Field(1, "object", "younium.CurrencyAmount", doc="Amount.")
    posting_text = Field(2, "string", doc="Posting text.")
    financial_account = Field(3, "object", "younium.FinancialAccount", doc="Financial account.")


class PaymentSettlement(Model):
    """What a payment settles of an invoice."""

    __slots__ = ()
    __match_args__ = (
        "amount",
        "invoice",
        "write_offs",
    )
    _schema = "younium.PaymentSettlement"

    amount = Field(0, "object", "younium.CurrencyAmount", doc="Amount.")
    invoice = Field(1, "object", SettledInvoice, doc="Invoice.")
    write_offs = Field(2, "list:object", WriteOff, doc="Write offs.")


class Payment(Model):
    """A payment."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "payer_name",
        "payer_information",
        "payment_date",
        "posted_date",
        "reference",
        "description",
        "amount",
        "bank_fee_amount",
        "exchange_rate",
        "payment_account",
        "bank_fee_account",
        "payment_method_name",
        "payment_method_id",
        "payment_batch_number",
        "payment_batch_id",
        "payment_settlements",
        "payment_write_offs",
        "external_bank_id",
        "online_payment_intent_id",
        "online_payment_charge_id",
    )
    _schema = "younium.Payment"

    id = Field(0, "uuid", doc="Id.")
    payer_name = Field(1, "string", doc="Payer name.")
    payer_information = Field(2, "string", doc="Payer information.")
    payment_date = Field(3, "date-time", doc="Payment date.")
    posted_date = Field(4, "date-time", doc="Posted date.")
    reference = Field(5, "string", doc="Reference.")
    description = Field(6, "string", doc="Description.")
    amount = Field(7, "object", "younium.CurrencyAmount", doc="Amount.")
    bank_fee_amount = Field(8, "object", "younium.CurrencyAmount", doc="Bank fee amount.")
    exchange_rate = Field(9, "decimal", doc="Exchange rate.")
    payment_account = Field(10, "object", "younium.FinancialAccount", doc="Payment account.")
    bank_fee_account = Field(11, "object", "younium.FinancialAccount", doc="Bank fee account.")
    payment_method_name = Field(12, "string", doc="Payment method name.")
    payment_method_id = Field(13, "uuid", doc="Payment method id.")
    payment_batch_number = Field(14, "string", doc="Payment batch number.")
    payment_batch_id = Field(15, "uuid", doc="Payment batch id.")
    payment_settlements = Field(16, "list:object", PaymentSettlement, doc="Payment settlements.")
    payment_write_offs = Field(17, "list:object", WriteOff, doc="The vendor says that this does not work yet.")
    external_bank_id = Field(18, "string", doc="External bank id.")
    online_payment_intent_id = Field(19, "string", doc="Online payment intent id.")
    online_payment_charge_id = Field(20, "string", doc="Online payment charge id.")
