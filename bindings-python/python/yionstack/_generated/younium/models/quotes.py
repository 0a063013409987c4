# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._enum import OpenEnum
from ...._native import Field, Model


class QuoteStatus(OpenEnum):
    """Where a quote stands.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    OPEN = "Open"
    """Not decided."""

    CLOSED_LOST = "ClosedLost"
    """Lost."""

    CLOSED_WON = "ClosedWon"
    """Won."""

    DELETED = "Deleted"
    """Deleted."""


class QuoteType(OpenEnum):
    """What a quote is for.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    NEW = "New"
    """A new order."""

    CHANGE = "Change"
    """A change of an order."""


class ChargeReference(Model):
    """The charge of a product."""

    __slots__ = ()
    __match_args__ = (
        "charge_number",
        "name",
        "id",
        "external_erp_id",
        "external_crm_id",
    )
    _schema = "younium.ChargeReference"

    charge_number = Field(0, "string", doc="Charge number.")
    name = Field(1, "string", doc="Name.")
    id = Field(2, "uuid", doc="Id.")
    external_erp_id = Field(3, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(4, "string", doc="Id of this in your CRM system.")


class QuoteCharge(Model):
    """A charge on a quote."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "quote_product_charge_id",
        "charge_number",
        "name",
        "charge",
        "original_order_product_charge_id",
        "charge_type",
        "price_model",
        "start_on",
        "end_on",
        "effective_start_date",
        "effective_end_date",
        "quantity",
        "unit_code",
        "price_period",
        "usage_rating",
        "billing_period",
        "remarks",
        "display_price",
        "ppu",
        "custom_fields",
        "created",
        "modified",
        "price_details",
        "cmrr",
        "acv",
        "tcv",
        "otf",
    )
    _schema = "younium.QuoteCharge"

    id = Field(0, "uuid", doc="Id.")
    quote_product_charge_id = Field(1, "uuid", doc="Quote product charge id.")
    charge_number = Field(2, "string", doc="Charge number.")
    name = Field(3, "string", doc="Name.")
    charge = Field(4, "object", ChargeReference, doc="Charge.")
    original_order_product_charge_id = Field(5, "uuid", doc="Original order product charge id.")
    charge_type = Field(6, "enum", "younium.ChargeType", doc="Charge type.")
    price_model = Field(7, "enum", "younium.ChargeModel", doc="Price model.")
    start_on = Field(8, "enum", "younium.ChargeBoundary", doc="Start on.")
    end_on = Field(9, "enum", "younium.ChargeBoundary", doc="End on.")
    effective_start_date = Field(10, "date-time", doc="Effective start date.")
    effective_end_date = Field(11, "date-time", doc="Effective end date.")
    quantity = Field(12, "decimal", doc="Quantity.")
    unit_code = Field(13, "string", doc="Unit code.")
    price_period = Field(14, "enum", "younium.PricePeriod", doc="Price period.")
    usage_rating = Field(15, "enum", "younium.UsageRating", doc="Usage rating.")
    billing_period = Field(16, "enum", "younium.BillingPeriod", doc="Billing period.")
    remarks = Field(17, "string", doc="Remarks.")
    display_price = Field(18, "decimal", doc="The price as it is shown on documents.")
    ppu = Field(19, "decimal", doc="Price per unit.")
    custom_fields = Field(20, "json", doc="Custom fields, by their keys.")
    created = Field(21, "date-time", doc="When it was made.")
    modified = Field(22, "date-time", doc="When it was last changed.")
    price_details = Field(23, "list:object", "younium.OrderPriceDetail", doc="Price details.")
    cmrr = Field(24, "object", "younium.CurrencyAmount", doc="Committed monthly recurring revenue.")
    acv = Field(25, "object", "younium.CurrencyAmount", doc="Annual contract value.")
    tcv = Field(26, "object", "younium.CurrencyAmount", doc="Total contract value.")
    otf = Field(27, "object", "younium.CurrencyAmount", doc="One-time fees.")


class QuoteProduct(Model):
    """A product on a quote."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "product_number",
        "charge_plan_id",
        "charge_plan_name",
        "charge_plan_number",
        "product_line_number",
        "name",
        "charges",
        "custom_fields",
        "created",
        "modified",
        "cmrr",
        "acv",
        "tcv",
        "otf",
    )
    _schema = "younium.QuoteProduct"

    id = Field(0, "uuid", doc="Id.")
    product_number = Field(1, "string", doc="Product number.")
    charge_plan_id = Field(2, "uuid", doc="Charge plan id.")
    charge_plan_name = Field(3, "string", doc="Charge plan name.")
    charge_plan_number = Field(4, "string", doc="Charge plan number.")
    product_line_number = Field(5, "integer", doc="Product line number.")
    name = Field(6, "string", doc="Name.")
    charges = Field(7, "list:object", QuoteCharge, doc="Charges.")
    custom_fields = Field(8, "json", doc="Custom fields, by their keys.")
    created = Field(9, "date-time", doc="When it was made.")
    modified = Field(10, "date-time", doc="When it was last changed.")
    cmrr = Field(11, "object", "younium.CurrencyAmount", doc="Committed monthly recurring revenue.")
    acv = Field(12, "object", "younium.CurrencyAmount", doc="Annual contract value.")
    tcv = Field(13, "object", "younium.CurrencyAmount", doc="Total contract value.")
    otf = Field(14, "object", "younium.CurrencyAmount", doc="One-time fees.")


class SigningState(OpenEnum):
    """How an electronic signing stands.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    STARTED = "Started"
    """Sent out."""

    COMPLETED = "Completed"
    """Signed by all."""

    EXPIRED = "Expired"
    """Not signed in time."""

    STOPPED = "Stopped"
    """Stopped by the sender."""

    REJECTED = "Rejected"
    """Rejected by a signer."""

    FAILED = "Failed"
    """Failed."""

    NOT_KNOWN = "UnKnownStatus"
    """The vendor does not know."""


class QuoteSigning(Model):
    """How the electronic signing of a quote stands."""

    __slots__ = ()
    __match_args__ = (
        "state",
        "file_name",
        "valid_to_date",
    )
    _schema = "younium.QuoteSigning"

    state = Field(0, "enum", SigningState, doc="State.")
    file_name = Field(1, "string", doc="File name.")
    valid_to_date = Field(2, "date-time", doc="Valid to date.")


class Quote(Model):
    """An offer to a customer."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "number",
        "version",
        "status",
        "description",
        "quote_type",
        "change_order_id",
        "converted_to_order",
        "customer",
        "invoice_customer",
        "order_type",
        "currency",
        "delivery_address",
        "quote_date",
        "valid_to_date",
        "your_reference",
        "our_reference",
        "remarks",
        "initial_term",
        "order_effective_change_date",
        "effective_start_date",
        "effective_end_date",
        "term_type",
        "renewal_term",
        "auto_renewal",
        "notice_period",
        "tcv",
        "cmrr",
        "acv",
        "otf",
        "custom_fields",
        "created",
        "modified",
        "products",
        "quote_e_signings",
    )
    _schema = "younium.Quote"

    id = Field(0, "uuid", doc="Id.")
    number = Field(1, "string", doc="Number of the quote.")
    version = Field(2, "integer", doc="Version.")
    status = Field(3, "enum", QuoteStatus, doc="Status.")
    description = Field(4, "string", doc="Description.")
    quote_type = Field(5, "enum", QuoteType, doc="Quote type.")
    change_order_id = Field(6, "uuid", doc="Change order id.")
    converted_to_order = Field(7, "object", "younium.OrderReference", doc="Converted to order.")
    customer = Field(8, "object", "younium.AccountReference", doc="Customer.")
    invoice_customer = Field(9, "object", "younium.AccountReference", doc="Invoice customer.")
    order_type = Field(10, "enum", "younium.OrderType", doc="Order type.")
    currency = Field(11, "string", doc="Currency.")
    delivery_address = Field(12, "object", "younium.Address", doc="Delivery address.")
    quote_date = Field(13, "date-time", doc="Quote date.")
    valid_to_date = Field(14, "date-time", doc="Valid to date.")
    your_reference = Field(15, "string", doc="Your reference.")
    our_reference = Field(16, "string", doc="Our reference.")
    remarks = Field(17, "string", doc="Remarks, which the order takes over.")
    initial_term = Field(18, "integer", doc="Length of the first term in months.")
    order_effective_change_date = Field(19, "date-time", doc="Order effective change date.")
    effective_start_date = Field(20, "date-time", doc="Effective start date.")
    effective_end_date = Field(21, "date-time", doc="Effective end date.")
    term_type = Field(22, "enum", "younium.TermType", doc="Term type.")
    renewal_term = Field(23, "integer", doc="Length of the next term in months.")
    auto_renewal = Field(24, "boolean", doc="Auto renewal.")
    notice_period = Field(25, "integer", doc="Notice in months.")
    tcv = Field(26, "object", "younium.CurrencyAmount", doc="Total contract value.")
    cmrr = Field(27, "object", "younium.CurrencyAmount", doc="Committed monthly recurring revenue.")
    acv = Field(28, "object", "younium.CurrencyAmount", doc="Annual contract value.")
    otf = Field(29, "object", "younium.CurrencyAmount", doc="One-time fees.")
    custom_fields = Field(30, "json", doc="Custom fields, by their keys.")
    created = Field(31, "date-time", doc="When it was made.")
    modified = Field(32, "date-time", doc="When it was last changed.")
    products = Field(33, "list:object", QuoteProduct, doc="Products.")
    quote_e_signings = Field(34, "list:object", QuoteSigning, doc="Quote e signings.")


class ConvertedQuote(Model):
    """A quote and the order that it became."""

    __slots__ = ()
    __match_args__ = (
        "quote_id",
        "quote_number",
        "quote",
        "order_id",
        "order_number",
        "order_type",
        "order_status",
    )
    _schema = "younium.ConvertedQuote"

    quote_id = Field(0, "uuid", doc="Quote id.")
    quote_number = Field(1, "string", doc="Quote number.")
    quote = Field(2, "object", Quote, doc="Quote.")
    order_id = Field(3, "uuid", doc="Order id.")
    order_number = Field(4, "string", doc="Order number.")
    order_type = Field(5, "enum", "younium.OrderType", doc="Order type.")
    order_status = Field(6, "enum", "younium.OrderStatus", doc="Order status.")
