# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ...._enum import OpenEnum
from ...._native import Model
from .api import CurrencyAmount
from .products import (
    BillingDay,
    BillingPeriod,
    BillingPeriodAlignment,
    BillingTiming,
    ChargeModel,
    ChargeType,
    Feature,
    PriceBase,
    PricePeriod,
    UsageRating,
)


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

    @property
    def tier(self) -> int | None:
        """Number of the tier."""

    @property
    def price(self) -> Decimal | None:
        """Price."""

    @property
    def list_price(self) -> Decimal | None:
        """List price."""

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def from_quantity(self) -> Decimal | None:
        """From quantity."""

    @property
    def to_quantity(self) -> Decimal | None:
        """To quantity."""

    @property
    def price_base(self) -> PriceBase | None:
        """Price base."""

    @property
    def line_discount_percent(self) -> Decimal | None:
        """From 0 to 100."""

    @property
    def line_discount_amount(self) -> Decimal | None:
        """Line discount amount."""


class OrderDiscountCharge(Model):
    """That a discount is for a charge."""

    __match_args__ = (
        "order_discount_id",
        "charge_id",
    )

    @property
    def order_discount_id(self) -> UUID | None:
        """Order discount id."""

    @property
    def charge_id(self) -> UUID | None:
        """Charge id."""


class OrderProductCharge(Model):
    """A charge on an order."""

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

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def charge_number(self) -> str | None:
        """Charge number."""

    @property
    def version(self) -> int | None:
        """Version."""

    @property
    def is_last_version(self) -> bool | None:
        """Is last version."""

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def charge_type(self) -> ChargeType | None:
        """Charge type."""

    @property
    def price_model(self) -> ChargeModel | None:
        """Price model."""

    @property
    def effective_start_date(self) -> datetime.datetime | None:
        """Effective start date."""

    @property
    def effective_end_date(self) -> datetime.datetime | None:
        """Effective end date."""

    @property
    def quantity(self) -> Decimal | None:
        """Quantity."""

    @property
    def unit_code(self) -> str | None:
        """Unit code."""

    @property
    def start_on(self) -> ChargeBoundary | None:
        """Start on."""

    @property
    def end_on(self) -> ChargeBoundary | None:
        """End on."""

    @property
    def charged_through_date(self) -> datetime.datetime | None:
        """Up to when it counts as invoiced."""

    @property
    def last_renewal_date(self) -> datetime.datetime | None:
        """Last renewal date."""

    @property
    def last_price_adjustment_date(self) -> datetime.datetime | None:
        """Last price adjustment date."""

    @property
    def price_period(self) -> PricePeriod | None:
        """Price period."""

    @property
    def usage_rating(self) -> UsageRating | None:
        """Usage rating."""

    @property
    def revenue_recognition_rule(self) -> str | None:
        """Revenue recognition rule."""

    @property
    def billing_day(self) -> BillingDay | None:
        """Billing day."""

    @property
    def specific_billing_day(self) -> int | None:
        """Day of the month, where `billing_day` is `SpecificDay`."""

    @property
    def offset_billing_days(self) -> int | None:
        """Days to move the billing by, where `billing_day` is `DaysOffset`."""

    @property
    def billing_period(self) -> BillingPeriod | None:
        """Billing period."""

    @property
    def billing_timing(self) -> BillingTiming | None:
        """Billing timing."""

    @property
    def period_alignment(self) -> BillingPeriodAlignment | None:
        """Period alignment."""

    @property
    def alignment_date(self) -> datetime.datetime | None:
        """What periods start with, where `period_alignment` is `AlignToDate`."""

    @property
    def tax_template(self) -> str | None:
        """Tax template."""

    @property
    def tax_included(self) -> bool | None:
        """Tax included."""

    @property
    def create_invoice_lines_per_tier(self) -> bool | None:
        """Create invoice lines per tier."""

    @property
    def estimated_usage(self) -> int | None:
        """Estimated usage."""

    @property
    def estimated_quantity(self) -> int | None:
        """Estimated quantity."""

    @property
    def remaining_quantity(self) -> Decimal | None:
        """Remaining quantity."""

    @property
    def ordered_quantity(self) -> Decimal | None:
        """Ordered quantity."""

    @property
    def delivery_date(self) -> datetime.datetime | None:
        """Delivery date."""

    @property
    def remarks(self) -> str | None:
        """Remarks."""

    @property
    def accounts_receivable_account(self) -> str | None:
        """Accounts receivable account."""

    @property
    def deferred_revenue_account(self) -> str | None:
        """Deferred revenue account."""

    @property
    def recognized_revenue_account(self) -> str | None:
        """Recognized revenue account."""

    @property
    def change_state(self) -> ChargeChangeState | None:
        """Change state."""

    @property
    def display_price(self) -> Decimal | None:
        """The price as it is shown on documents."""

    @property
    def custom_fields(self) -> Any:
        """Custom fields, by their keys."""

    @property
    def price_details(self) -> tuple[OrderPriceDetail, ...] | None:
        """Price details."""

    @property
    def recurring_monthly_amount(self) -> Decimal | None:
        """Recurring monthly amount."""

    @property
    def recurring_monthly_amount_base(self) -> Decimal | None:
        """In the base currency."""

    @property
    def features(self) -> tuple[Feature, ...] | None:
        """Features."""

    @property
    def order_discounts(self) -> tuple[OrderDiscountCharge, ...] | None:
        """Order discounts."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def external_crm_id(self) -> str | None:
        """Id of this in your CRM system."""

    @property
    def cmrr(self) -> CurrencyAmount | None:
        """Committed monthly recurring revenue."""

    @property
    def acv(self) -> CurrencyAmount | None:
        """Annual contract value."""

    @property
    def tcv(self) -> CurrencyAmount | None:
        """Total contract value."""

    @property
    def emrr(self) -> CurrencyAmount | None:
        """The metric EMRR, as Younium computes it."""

    @property
    def one_time_fees(self) -> CurrencyAmount | None:
        """What is charged once."""

    @property
    def price(self) -> Decimal | None:
        """Price that is in force now. Charges made before 2025-05-14 lack it."""

    @property
    def list_price(self) -> Decimal | None:
        """List price that is in force now. Charges made before 2025-05-14 lack it."""

    @property
    def discount_amount(self) -> Decimal | None:
        """Discount that is in force now. Charges made before 2025-05-14 lack it."""

    @property
    def discount_percentage(self) -> Decimal | None:
        """Discount that is in force now, in per cent. Charges made before 2025-05-14 lack it."""

    @property
    def total_price(self) -> Decimal | None:
        """Price times quantity. Charges made before 2025-05-14 lack it."""

    @property
    def total_list_price(self) -> Decimal | None:
        """List price times quantity. Charges made before 2025-05-14 lack it."""

    @property
    def total_discount_amount(self) -> Decimal | None:
        """Discount times quantity. Charges made before 2025-05-14 lack it."""

    @property
    def total_discount_percentage(self) -> Decimal | None:
        """Discount of the total, in per cent. Charges made before 2025-05-14 lack it."""

    @property
    def total_per_invoice(self) -> Decimal | None:
        """Total of one billing period. Charges made before 2025-05-14 lack it."""

    @property
    def order_product_id(self) -> UUID | None:
        """Order product id."""

    @property
    def order_id(self) -> UUID | None:
        """Order id."""

    @property
    def charge_id(self) -> UUID | None:
        """Id of the product's charge that it was made from. `id` is that of the charge on the order."""

    @property
    def created(self) -> datetime.datetime | None:
        """When it was made."""

    @property
    def modified(self) -> datetime.datetime | None:
        """When it was last changed."""


class Milestone(Model):
    """Something to be reached, on which charges can depend."""

    __match_args__ = (
        "id",
        "order_id",
        "name",
        "description",
        "milestone_date",
        "planned_date",
    )

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def order_id(self) -> UUID | None:
        """Order id."""

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def milestone_date(self) -> datetime.datetime | None:
        """When it was reached."""

    @property
    def planned_date(self) -> datetime.datetime | None:
        """When it is meant to be reached."""


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

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def order_id(self) -> UUID | None:
        """Order id."""

    @property
    def start_on(self) -> DiscountBoundary | None:
        """Start on."""

    @property
    def end_on(self) -> DiscountBoundary | None:
        """End on."""

    @property
    def start_date(self) -> datetime.datetime | None:
        """Start date."""

    @property
    def end_date(self) -> datetime.datetime | None:
        """End date."""

    @property
    def percent(self) -> Decimal | None:
        """From 0 to 100."""

    @property
    def discount_type(self) -> OrderDiscountType | None:
        """Discount type."""

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def order_product_charges(self) -> tuple[OrderDiscountCharge, ...] | None:
        """Order product charges."""

    @property
    def on_specific_charges(self) -> bool | None:
        """On specific charges."""


class OrderProduct(Model):
    """A product on an order."""

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

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def product_number(self) -> str | None:
        """Product number."""

    @property
    def charge_plan_id(self) -> UUID | None:
        """Charge plan id."""

    @property
    def charge_plan_name(self) -> str | None:
        """Charge plan name."""

    @property
    def charge_plan_number(self) -> str | None:
        """Charge plan number."""

    @property
    def product_line_number(self) -> int | None:
        """Product line number."""

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def charges(self) -> tuple[OrderProductCharge, ...] | None:
        """Charges."""

    @property
    def custom_fields(self) -> Any:
        """Custom fields, by their keys."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def external_crm_id(self) -> str | None:
        """Id of this in your CRM system."""

    @property
    def cmrr(self) -> CurrencyAmount | None:
        """Committed monthly recurring revenue."""

    @property
    def acv(self) -> CurrencyAmount | None:
        """Annual contract value."""

    @property
    def emrr(self) -> CurrencyAmount | None:
        """The metric EMRR, as Younium computes it."""

    @property
    def one_time_fees(self) -> CurrencyAmount | None:
        """What is charged once."""

    @property
    def tcv(self) -> CurrencyAmount | None:
        """Total contract value."""

    @property
    def created(self) -> datetime.datetime | None:
        """When it was made."""

    @property
    def modified(self) -> datetime.datetime | None:
        """When it was last changed."""


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
