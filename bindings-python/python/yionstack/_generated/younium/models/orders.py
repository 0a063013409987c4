# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._enum import OpenEnum
from ...._native import Field, Model


class ChargeBoundary(OpenEnum):
    """What a charge starts or ends with.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    ALIGN_TO_SUBSCRIPTION = "AlignToSubscription"
    """The subscription."""

    SPECIFIC_DATE = "SpecificDate"
    """A date of its own."""

    MILESTONE = "Milestone"
    """A milestone."""


class ChargeChangeState(OpenEnum):
    """What the latest version of an order did to a charge.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    NOT_CHANGED = "NotChanged"
    """Nothing."""

    NEW = "New"
    """It is new."""

    CANCELLED = "Cancelled"
    """It was cancelled."""

    NEW_FROM_CHANGE = "NewFromChange"
    """It came with a change of another one."""

    CANCELLED_FROM_CHANGE = "CancelledFromChange"
    """It went with a change, which made another one."""

    CREDIT = "Credit"
    """It credits another one."""

    PARTIAL_DELIVERY = "PartialDelivery"
    """It was delivered in part."""

    CLOSED_PARTIAL_DELIVERY = "ClosedPartialDelivery"
    """It was delivered in part, and the rest will not be."""

    CREDITED = "Credited"
    """It was credited."""


class OrderPriceDetail(Model):
    """A price of a charge on an order or quote, for one tier of quantities."""

    __slots__ = ()
    __match_args__ = (
        "tier",
        "price",
        "list_price",
        "description",
        "from_quantity",
        "to_quantity",
        "price_base",
        "line_discount_percent",
        "line_discount_amount",
    )
    _schema = "younium.OrderPriceDetail"

    tier = Field(0, "integer", doc="Number of the tier.")
    price = Field(1, "decimal", doc="Price.")
    list_price = Field(2, "decimal", doc="List price.")
    description = Field(3, "string", doc="Description.")
    from_quantity = Field(4, "decimal", doc="From quantity.")
    to_quantity = Field(5, "decimal", doc="To quantity.")
    price_base = Field(6, "enum", "younium.PriceBase", doc="Price base.")
    line_discount_percent = Field(7, "decimal", doc="From 0 to 100.")
    line_discount_amount = Field(8, "decimal", doc="Line discount amount.")


class OrderDiscountCharge(Model):
    """That a discount is for a charge."""

    __slots__ = ()
    __match_args__ = (
        "order_discount_id",
        "charge_id",
    )
    _schema = "younium.OrderDiscountCharge"

    order_discount_id = Field(0, "uuid", doc="Order discount id.")
    charge_id = Field(1, "uuid", doc="Charge id.")


class OrderProductCharge(Model):
    """A charge on an order."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "charge_number",
        "version",
        "is_last_version",
        "name",
        "charge_type",
        "price_model",
        "effective_start_date",
        "effective_end_date",
        "quantity",
        "unit_code",
        "start_on",
        "end_on",
        "charged_through_date",
        "last_renewal_date",
        "last_price_adjustment_date",
        "price_period",
        "usage_rating",
        "revenue_recognition_rule",
        "billing_day",
        "specific_billing_day",
        "offset_billing_days",
        "billing_period",
        "billing_timing",
        "period_alignment",
        "alignment_date",
        "tax_template",
        "tax_included",
        "create_invoice_lines_per_tier",
        "estimated_usage",
        "estimated_quantity",
        "remaining_quantity",
        "ordered_quantity",
        "delivery_date",
        "remarks",
        "accounts_receivable_account",
        "deferred_revenue_account",
        "recognized_revenue_account",
        "change_state",
        "display_price",
        "custom_fields",
        "price_details",
        "recurring_monthly_amount",
        "recurring_monthly_amount_base",
        "features",
        "order_discounts",
        "external_erp_id",
        "external_crm_id",
        "cmrr",
        "acv",
        "tcv",
        "emrr",
        "one_time_fees",
        "price",
        "list_price",
        "discount_amount",
        "discount_percentage",
        "total_price",
        "total_list_price",
        "total_discount_amount",
        "total_discount_percentage",
        "total_per_invoice",
        "order_product_id",
        "order_id",
        "charge_id",
        "created",
        "modified",
    )
    _schema = "younium.OrderProductCharge"

    id = Field(0, "uuid", doc="Id.")
    charge_number = Field(1, "string", doc="Charge number.")
    version = Field(2, "integer", doc="Version.")
    is_last_version = Field(3, "boolean", doc="Is last version.")
    name = Field(4, "string", doc="Name.")
    charge_type = Field(5, "enum", "younium.ChargeType", doc="Charge type.")
    price_model = Field(6, "enum", "younium.ChargeModel", doc="Price model.")
    effective_start_date = Field(7, "date-time", doc="Effective start date.")
    effective_end_date = Field(8, "date-time", doc="Effective end date.")
    quantity = Field(9, "decimal", doc="Quantity.")
    unit_code = Field(10, "string", doc="Unit code.")
    start_on = Field(11, "enum", ChargeBoundary, doc="Start on.")
    end_on = Field(12, "enum", ChargeBoundary, doc="End on.")
    charged_through_date = Field(13, "date-time", doc="Up to when it counts as invoiced.")
    last_renewal_date = Field(14, "date-time", doc="Last renewal date.")
    last_price_adjustment_date = Field(15, "date-time", doc="Last price adjustment date.")
    price_period = Field(16, "enum", "younium.PricePeriod", doc="Price period.")
    usage_rating = Field(17, "enum", "younium.UsageRating", doc="Usage rating.")
    revenue_recognition_rule = Field(18, "string", doc="Revenue recognition rule.")
    billing_day = Field(19, "enum", "younium.BillingDay", doc="Billing day.")
    specific_billing_day = Field(20, "integer", doc="Day of the month, where `billing_day` is `SpecificDay`.")
    offset_billing_days = Field(21, "integer", doc="Days to move the billing by, where `billing_day` is `DaysOffset`.")
    billing_period = Field(22, "enum", "younium.BillingPeriod", doc="Billing period.")
    billing_timing = Field(23, "enum", "younium.BillingTiming", doc="Billing timing.")
    period_alignment = Field(24, "enum", "younium.BillingPeriodAlignment", doc="Period alignment.")
    alignment_date = Field(25, "date-time", doc="What periods start with, where `period_alignment` is `AlignToDate`.")
    tax_template = Field(26, "string", doc="Tax template.")
    tax_included = Field(27, "boolean", doc="Tax included.")
    create_invoice_lines_per_tier = Field(28, "boolean", doc="Create invoice lines per tier.")
    estimated_usage = Field(29, "integer", doc="Estimated usage.")
    estimated_quantity = Field(30, "integer", doc="Estimated quantity.")
    remaining_quantity = Field(31, "decimal", doc="Remaining quantity.")
    ordered_quantity = Field(32, "decimal", doc="Ordered quantity.")
    delivery_date = Field(33, "date-time", doc="Delivery date.")
    remarks = Field(34, "string", doc="Remarks.")
    accounts_receivable_account = Field(35, "string", doc="Accounts receivable account.")
    deferred_revenue_account = Field(36, "string", doc="Deferred revenue account.")
    recognized_revenue_account = Field(37, "string", doc="Recognized revenue account.")
    change_state = Field(38, "enum", ChargeChangeState, doc="Change state.")
    display_price = Field(39, "decimal", doc="The price as it is shown on documents.")
    custom_fields = Field(40, "json", doc="Custom fields, by their keys.")
    price_details = Field(41, "list:object", OrderPriceDetail, doc="Price details.")
    recurring_monthly_amount = Field(42, "decimal", doc="Recurring monthly amount.")
    recurring_monthly_amount_base = Field(43, "decimal", doc="In the base currency.")
    features = Field(44, "list:object", "younium.Feature", doc="Features.")
    order_discounts = Field(45, "list:object", OrderDiscountCharge, doc="Order discounts.")
    external_erp_id = Field(46, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(47, "string", doc="Id of this in your CRM system.")
    cmrr = Field(48, "object", "younium.CurrencyAmount", doc="Committed monthly recurring revenue.")
    acv = Field(49, "object", "younium.CurrencyAmount", doc="Annual contract value.")
    tcv = Field(50, "object", "younium.CurrencyAmount", doc="Total contract value.")
    emrr = Field(51, "object", "younium.CurrencyAmount", doc="The metric EMRR, as Younium computes it.")
    one_time_fees = Field(52, "object", "younium.CurrencyAmount", doc="What is charged once.")
    price = Field(53, "decimal", doc="Price that is in force now. Charges made before 2025-05-14 lack it.")
    list_price = Field(54, "decimal", doc="List price that is in force now. Charges made before 2025-05-14 lack it.")
    discount_amount = Field(55, "decimal", doc="Discount that is in force now. Charges made before 2025-05-14 lack it.")
    discount_percentage = Field(56, "decimal", doc="Discount that is in force now, in per cent. Charges made before 2025-05-14 lack it.")
    total_price = Field(57, "decimal", doc="Price times quantity. Charges made before 2025-05-14 lack it.")
    total_list_price = Field(58, "decimal", doc="List price times quantity. Charges made before 2025-05-14 lack it.")
    total_discount_amount = Field(59, "decimal", doc="Discount times quantity. Charges made before 2025-05-14 lack it.")
    total_discount_percentage = Field(60, "decimal", doc="Discount of the total, in per cent. Charges made before 2025-05-14 lack it.")
    total_per_invoice = Field(61, "decimal", doc="Total of one billing period. Charges made before 2025-05-14 lack it.")
    order_product_id = Field(62, "uuid", doc="Order product id.")
    order_id = Field(63, "uuid", doc="Order id.")
    charge_id = Field(64, "uuid", doc="Id of the product's charge that it was made from. `id` is that of the charge on the order.")
    created = Field(65, "date-time", doc="When it was made.")
    modified = Field(66, "date-time", doc="When it was last changed.")


class Milestone(Model):
    """Something to be reached, on which charges can depend."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "order_id",
        "name",
        "description",
        "milestone_date",
        "planned_date",
    )
    _schema = "younium.Milestone"

    id = Field(0, "uuid", doc="Id.")
    order_id = Field(1, "uuid", doc="Order id.")
    name = Field(2, "string", doc="Name.")
    description = Field(3, "string", doc="Description.")
    milestone_date = Field(4, "date-time", doc="When it was reached.")
    planned_date = Field(5, "date-time", doc="When it is meant to be reached.")


class DiscountBoundary(OpenEnum):
    """What a discount starts or ends with.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    ALIGN_TO_ORDER = "AlignToOrder"
    """The order."""

    SPECIFIC_DATE = "SpecificeDate"
    """A date of its own."""


class OrderDiscountType(OpenEnum):
    """How a discount is counted.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    PERCENT = "Percent"
    """In per cent."""


class OrderDiscount(Model):
    """A discount on an order."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "order_id",
        "start_on",
        "end_on",
        "start_date",
        "end_date",
        "percent",
        "discount_type",
        "description",
        "order_product_charges",
        "on_specific_charges",
    )
    _schema = "younium.OrderDiscount"

    id = Field(0, "uuid", doc="Id.")
    order_id = Field(1, "uuid", doc="Order id.")
    start_on = Field(2, "enum", DiscountBoundary, doc="Start on.")
    end_on = Field(3, "enum", DiscountBoundary, doc="End on.")
    start_date = Field(4, "date-time", doc="Start date.")
    end_date = Field(5, "date-time", doc="End date.")
    percent = Field(6, "decimal", doc="From 0 to 100.")
    discount_type = Field(7, "enum", OrderDiscountType, doc="Discount type.")
    description = Field(8, "string", doc="Description.")
    order_product_charges = Field(9, "list:object", OrderDiscountCharge, doc="Order product charges.")
    on_specific_charges = Field(10, "boolean", doc="On specific charges.")


class OrderProduct(Model):
    """A product on an order."""

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
        "external_erp_id",
        "external_crm_id",
        "cmrr",
        "acv",
        "emrr",
        "one_time_fees",
        "tcv",
        "created",
        "modified",
    )
    _schema = "younium.OrderProduct"

    id = Field(0, "uuid", doc="Id.")
    product_number = Field(1, "string", doc="Product number.")
    charge_plan_id = Field(2, "uuid", doc="Charge plan id.")
    charge_plan_name = Field(3, "string", doc="Charge plan name.")
    charge_plan_number = Field(4, "string", doc="Charge plan number.")
    product_line_number = Field(5, "integer", doc="Product line number.")
    name = Field(6, "string", doc="Name.")
    charges = Field(7, "list:object", OrderProductCharge, doc="Charges.")
    custom_fields = Field(8, "json", doc="Custom fields, by their keys.")
    external_erp_id = Field(9, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(10, "string", doc="Id of this in your CRM system.")
    cmrr = Field(11, "object", "younium.CurrencyAmount", doc="Committed monthly recurring revenue.")
    acv = Field(12, "object", "younium.CurrencyAmount", doc="Annual contract value.")
    emrr = Field(13, "object", "younium.CurrencyAmount", doc="The metric EMRR, as Younium computes it.")
    one_time_fees = Field(14, "object", "younium.CurrencyAmount", doc="What is charged once.")
    tcv = Field(15, "object", "younium.CurrencyAmount", doc="Total contract value.")
    created = Field(16, "date-time", doc="When it was made.")
    modified = Field(17, "date-time", doc="When it was last changed.")


class OrderPaymentMethod(OpenEnum):
    """How an order is paid.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    INVOICE = "Invoice"
    """By invoice."""

    STRIPE = "Stripe"
    """Through Stripe."""

    GO_CARDLESS = "GoCardless"
    """Through GoCardless."""


class OrderStatus(OpenEnum):
    """Where an order stands.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    DRAFT = "Draft"
    """A subscription that is not active yet."""

    ACTIVE = "Active"
    """An active subscription."""

    CANCELLED = "Cancelled"
    """A cancelled subscription."""

    INACTIVE = "Inactive"
    """No longer active."""

    DELETED = "Deleted"
    """Deleted."""

    ORDER_DRAFT = "OrderDraft"
    """A sales order that is not active yet."""

    ORDER = "Order"
    """An active sales order."""

    PARTIALLY_DELIVERED = "PartiallyDelivered"
    """Delivered in part."""

    DELIVERED = "Delivered"
    """Delivered."""

    INVOICED = "Invoiced"
    """Invoiced."""

    PARTIALLY_PAID = "PartiallyPaid"
    """Paid in part."""

    PAID = "Paid"
    """Paid."""


class OrderType(OpenEnum):
    """What an order is.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    SUBSCRIPTION = "Subscription"
    """A subscription."""

    SALES_ORDER = "SalesOrder"
    """A sales order."""


class DiscountBoundaryInput(OpenEnum):
    """What a discount starts or ends with.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    ALIGN_TO_ORDER = "AlignToOrder"
    """The order."""

    SPECIFIC_DATE = "SpecificDate"
    """A date of its own."""
