# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ...._enum import OpenEnum
from ...._native import Model
from .api import AccountReference, Address, CurrencyAmount, OrderReference
from .orders import ChargeBoundary, OrderPriceDetail, OrderStatus, OrderType
from .products import BillingPeriod, ChargeModel, ChargeType, PricePeriod, UsageRating
from .subscriptions import TermType


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

    __match_args__ = (
        "charge_number",
        "name",
        "id",
        "external_erp_id",
        "external_crm_id",
    )

    @property
    def charge_number(self) -> str | None:
        """Charge number."""

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def external_crm_id(self) -> str | None:
        """Id of this in your CRM system."""


class QuoteCharge(Model):
    """A charge on a quote."""

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

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def quote_product_charge_id(self) -> UUID | None:
        """Quote product charge id."""

    @property
    def charge_number(self) -> str | None:
        """Charge number."""

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def charge(self) -> ChargeReference | None:
        """Charge."""

    @property
    def original_order_product_charge_id(self) -> UUID | None:
        """Original order product charge id."""

    @property
    def charge_type(self) -> ChargeType | None:
        """Charge type."""

    @property
    def price_model(self) -> ChargeModel | None:
        """Price model."""

    @property
    def start_on(self) -> ChargeBoundary | None:
        """Start on."""

    @property
    def end_on(self) -> ChargeBoundary | None:
        """End on."""

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
    def price_period(self) -> PricePeriod | None:
        """Price period."""

    @property
    def usage_rating(self) -> UsageRating | None:
        """Usage rating."""

    @property
    def billing_period(self) -> BillingPeriod | None:
        """Billing period."""

    @property
    def remarks(self) -> str | None:
        """Remarks."""

    @property
    def display_price(self) -> Decimal | None:
        """The price as it is shown on documents."""

    @property
    def ppu(self) -> Decimal | None:
        """Price per unit."""

    @property
    def custom_fields(self) -> Any:
        """Custom fields, by their keys."""

    @property
    def created(self) -> datetime.datetime | None:
        """When it was made."""

    @property
    def modified(self) -> datetime.datetime | None:
        """When it was last changed."""

    @property
    def price_details(self) -> tuple[OrderPriceDetail, ...] | None:
        """Price details."""

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
    def otf(self) -> CurrencyAmount | None:
        """One-time fees."""


class QuoteProduct(Model):
    """A product on a quote."""

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
    def charges(self) -> tuple[QuoteCharge, ...] | None:
        """Charges."""

    @property
    def custom_fields(self) -> Any:
        """Custom fields, by their keys."""

    @property
    def created(self) -> datetime.datetime | None:
        """When it was made."""

    @property
    def modified(self) -> datetime.datetime | None:
        """When it was last changed."""

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
    def otf(self) -> CurrencyAmount | None:
        """One-time fees."""


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

    __match_args__ = (
        "state",
        "file_name",
        "valid_to_date",
    )

    @property
    def state(self) -> SigningState | None:
        """State."""

    @property
    def file_name(self) -> str | None:
        """File name."""

    @property
    def valid_to_date(self) -> datetime.datetime | None:
        """Valid to date."""


class Quote(Model):
    """An offer to a customer."""

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

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def number(self) -> str | None:
        """Number of the quote."""

    @property
    def version(self) -> int | None:
        """Version."""

    @property
    def status(self) -> QuoteStatus | None:
        """Status."""

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def quote_type(self) -> QuoteType | None:
        """Quote type."""

    @property
    def change_order_id(self) -> UUID | None:
        """Change order id."""

    @property
    def converted_to_order(self) -> OrderReference | None:
        """Converted to order."""

    @property
    def customer(self) -> AccountReference | None:
        """Customer."""

    @property
    def invoice_customer(self) -> AccountReference | None:
        """Invoice customer."""

    @property
    def order_type(self) -> OrderType | None:
        """Order type."""

    @property
    def currency(self) -> str | None:
        """Currency."""

    @property
    def delivery_address(self) -> Address | None:
        """Delivery address."""

    @property
    def quote_date(self) -> datetime.datetime | None:
        """Quote date."""

    @property
    def valid_to_date(self) -> datetime.datetime | None:
        """Valid to date."""

    @property
    def your_reference(self) -> str | None:
        """Your reference."""

    @property
    def our_reference(self) -> str | None:
        """Our reference."""

    @property
    def remarks(self) -> str | None:
        """Remarks, which the order takes over."""

    @property
    def initial_term(self) -> int | None:
        """Length of the first term in months."""

    @property
    def order_effective_change_date(self) -> datetime.datetime | None:
        """Order effective change date."""

    @property
    def effective_start_date(self) -> datetime.datetime | None:
        """Effective start date."""

    @property
    def effective_end_date(self) -> datetime.datetime | None:
        """Effective end date."""

    @property
    def term_type(self) -> TermType | None:
        """Term type."""

    @property
    def renewal_term(self) -> int | None:
        """Length of the next term in months."""

    @property
    def auto_renewal(self) -> bool | None:
        """Auto renewal."""

    @property
    def notice_period(self) -> int | None:
        """Notice in months."""

    @property
    def tcv(self) -> CurrencyAmount | None:
        """Total contract value."""

    @property
    def cmrr(self) -> CurrencyAmount | None:
        """Committed monthly recurring revenue."""

    @property
    def acv(self) -> CurrencyAmount | None:
        """Annual contract value."""

    @property
    def otf(self) -> CurrencyAmount | None:
        """One-time fees."""

    @property
    def custom_fields(self) -> Any:
        """Custom fields, by their keys."""

    @property
    def created(self) -> datetime.datetime | None:
        """When it was made."""

    @property
    def modified(self) -> datetime.datetime | None:
        """When it was last changed."""

    @property
    def products(self) -> tuple[QuoteProduct, ...] | None:
        """Products."""

    @property
    def quote_e_signings(self) -> tuple[QuoteSigning, ...] | None:
        """Quote e signings."""


class ConvertedQuote(Model):
    """A quote and the order that it became."""

    __match_args__ = (
        "quote_id",
        "quote_number",
        "quote",
        "order_id",
        "order_number",
        "order_type",
        "order_status",
    )

    @property
    def quote_id(self) -> UUID | None:
        """Quote id."""

    @property
    def quote_number(self) -> str | None:
        """Quote number."""

    @property
    def quote(self) -> Quote | None:
        """Quote."""

    @property
    def order_id(self) -> UUID | None:
        """Order id."""

    @property
    def order_number(self) -> str | None:
        """Order number."""

    @property
    def order_type(self) -> OrderType | None:
        """Order type."""

    @property
    def order_status(self) -> OrderStatus | None:
        """Order status."""
