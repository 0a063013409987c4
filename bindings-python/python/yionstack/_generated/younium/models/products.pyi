# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ...._enum import OpenEnum
from ...._native import Model


class ProductType(OpenEnum):
    """How much a product consists of.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    SIMPLE = "Simple"
    """One charge."""

    MULTIPLE_CHARGES = "MultipleCharges"
    """One charge plan with several charges."""

    MULTIPLE_CHARGE_PLANS = "MultipleChargePlans"
    """Several charge plans."""

    FULL = "Full"
    """All of it."""


class ChargeModel(OpenEnum):
    """How quantity and price make an amount.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    FLAT = "Flat"
    """One amount, whatever the quantity."""

    QUANTITY = "Quantity"
    """Quantity times price."""

    VOLUME = "Volume"
    """The tier that the quantity reaches prices all of it."""

    TIERED = "Tiered"
    """Each tier prices its own part of the quantity."""

    RATED = "Rated"
    """The price comes with the usage."""


class ChargeType(OpenEnum):
    """What a charge is for.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    ONE_OFF = "OneOff"
    """Once."""

    RECURRING = "Recurring"
    """Every period."""

    USAGE = "Usage"
    """What was used."""

    MEASURED = "Measured"
    """What was measured."""


class PricePeriod(OpenEnum):
    """The time that a price is for.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    MONTHLY = "Monthly"
    """A month."""

    QUARTERLY = "Quarterly"
    """Three months."""

    ANNUAL = "Annual"
    """A year."""


class UsageRating(OpenEnum):
    """How the usage of a period becomes one quantity.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    SUM = "Sum"
    """All of it together."""

    MAX = "Max"
    """The highest."""

    AVERAGE = "Average"
    """The average."""


class BillingDay(OpenEnum):
    """The day on which a charge is billed.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    NONE = "None"
    """No day of its own."""

    FIRST_DAY_OF_MONTH = "FirstDayOfMonth"
    """The first of the month."""

    LAST_DAY_OF_MONTH = "LastDayOfMonth"
    """The last of the month."""

    FROM_ORDER = "FromOrder"
    """As the order says."""

    FROM_CHARGE = "FromCharge"
    """As the charge says."""

    FROM_ACCOUNT = "FromAccount"
    """As the account says."""

    SPECIFIC_DAY = "SpecificDay"
    """The day in `specific_billing_day`."""

    DAYS_OFFSET = "DaysOffset"
    """Moved by `offset_billing_days`."""


class BillingPeriod(OpenEnum):
    """How often a charge is billed.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    MONTHLY = "Monthly"
    """Every month."""

    QUARTERLY = "Quarterly"
    """Every three months."""

    ANNUAL = "Annual"
    """Every year."""

    END_OF_TERM = "EndOfTerm"
    """Once, for the whole term."""

    BIANNUAL = "Biannual"
    """Twice a year or every second year: the vendor does not say."""


class BillingPeriodAlignment(OpenEnum):
    """What billing periods start with.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    NONE = "None"
    """Nothing in particular."""

    ALIGN_TO_ORDER = "AlignToOrder"
    """The start of the order."""

    ALIGN_TO_CHARGE = "AlignToCharge"
    """The start of the charge."""

    ALIGN_TO_MONTH = "AlignToMonth"
    """The month."""

    ALIGN_TO_CALENDAR_QUARTER = "AlignToCalendarQuarter"
    """The calendar's quarter."""

    ALIGN_TO_DATE = "AlignToDate"
    """The date in `alignment_date`."""


class BillingTiming(OpenEnum):
    """Whether a period is billed before or after.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    IN_ADVANCE = "InAdvance"
    """Before it."""

    IN_ARREARS = "InArrears"
    """After it."""


class PriceBase(OpenEnum):
    """What a price is for.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    FLAT = "Flat"
    """For the tier as a whole."""

    PER_UNIT = "PerUnit"
    """For each unit."""


class PriceDetail(Model):
    """A price of a charge, for one currency and tier of quantities."""

    __match_args__ = (
        "currency",
        "price",
        "tier",
        "description",
        "from_quantity",
        "to_quantity",
        "price_base",
    )

    @property
    def currency(self) -> str | None:
        """Currency."""

    @property
    def price(self) -> Decimal | None:
        """Price."""

    @property
    def tier(self) -> int | None:
        """Number of the tier."""

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


class Feature(Model):
    """A feature that charges can have."""

    __match_args__ = (
        "code",
        "description",
    )

    @property
    def code(self) -> str | None:
        """Code."""

    @property
    def description(self) -> str | None:
        """Description."""


class Charge(Model):
    """What a product costs, and how it is billed."""

    __match_args__ = (
        "id",
        "charge_number",
        "name",
        "model",
        "charge_type",
        "unit_code",
        "default_quantity",
        "price_period",
        "usage_rating",
        "create_invoice_lines_per_tier",
        "billing_day",
        "specific_billing_day",
        "billing_period",
        "period_alignment",
        "billing_timing",
        "tax_template",
        "tax_included",
        "external_erp_id",
        "external_crm_id",
        "created",
        "modified",
        "revenue_recognition",
        "deferred_revenue_account",
        "recognized_revenue_account",
        "custom_fields",
        "price_details",
        "features",
    )

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def charge_number(self) -> str | None:
        """Charge number."""

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def model(self) -> ChargeModel | None:
        """Model."""

    @property
    def charge_type(self) -> ChargeType | None:
        """Charge type."""

    @property
    def unit_code(self) -> str | None:
        """Unit code."""

    @property
    def default_quantity(self) -> Decimal | None:
        """Default quantity."""

    @property
    def price_period(self) -> PricePeriod | None:
        """Price period."""

    @property
    def usage_rating(self) -> UsageRating | None:
        """Usage rating."""

    @property
    def create_invoice_lines_per_tier(self) -> bool | None:
        """Create invoice lines per tier."""

    @property
    def billing_day(self) -> BillingDay | None:
        """Billing day."""

    @property
    def specific_billing_day(self) -> int | None:
        """Day of the month, where `billing_day` is `SpecificDay`."""

    @property
    def billing_period(self) -> BillingPeriod | None:
        """Billing period."""

    @property
    def period_alignment(self) -> BillingPeriodAlignment | None:
        """Period alignment."""

    @property
    def billing_timing(self) -> BillingTiming | None:
        """Billing timing."""

    @property
    def tax_template(self) -> str | None:
        """Tax template."""

    @property
    def tax_included(self) -> bool | None:
        """Tax included."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def external_crm_id(self) -> str | None:
        """Id of this in your CRM system."""

    @property
    def created(self) -> datetime.datetime | None:
        """When it was made."""

    @property
    def modified(self) -> datetime.datetime | None:
        """When it was last changed."""

    @property
    def revenue_recognition(self) -> str | None:
        """Revenue recognition."""

    @property
    def deferred_revenue_account(self) -> str | None:
        """Deferred revenue account."""

    @property
    def recognized_revenue_account(self) -> str | None:
        """Recognized revenue account."""

    @property
    def custom_fields(self) -> Any:
        """Custom fields, by their keys."""

    @property
    def price_details(self) -> tuple[PriceDetail, ...] | None:
        """Price details."""

    @property
    def features(self) -> tuple[Feature, ...] | None:
        """Features."""


class ChargePlan(Model):
    """Charges of a product that are sold together."""

    __match_args__ = (
        "id",
        "charge_plan_number",
        "name",
        "effective_start_date",
        "end_of_new_sales_date",
        "effective_end_date",
        "charges",
        "custom_fields",
        "created",
        "modified",
    )

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def charge_plan_number(self) -> str | None:
        """Charge plan number."""

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def effective_start_date(self) -> datetime.datetime | None:
        """Effective start date."""

    @property
    def end_of_new_sales_date(self) -> datetime.datetime | None:
        """End of new sales date."""

    @property
    def effective_end_date(self) -> datetime.datetime | None:
        """Effective end date."""

    @property
    def charges(self) -> tuple[Charge, ...] | None:
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


class Product(Model):
    """Something that is sold."""

    __match_args__ = (
        "id",
        "product_number",
        "name",
        "product_type",
        "category",
        "activation_date",
        "end_of_new_sales_date",
        "end_of_renewal_date",
        "end_of_life_date",
        "is_framework_product",
        "charge_plans",
        "external_erp_id",
        "external_crm_id",
        "created",
        "modified",
        "legal_entity_id",
        "custom_fields",
    )

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def product_number(self) -> str | None:
        """Product number."""

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def product_type(self) -> ProductType | None:
        """Product type."""

    @property
    def category(self) -> str | None:
        """Category."""

    @property
    def activation_date(self) -> datetime.datetime | None:
        """Activation date."""

    @property
    def end_of_new_sales_date(self) -> datetime.datetime | None:
        """End of new sales date."""

    @property
    def end_of_renewal_date(self) -> datetime.datetime | None:
        """End of renewal date."""

    @property
    def end_of_life_date(self) -> datetime.datetime | None:
        """End of life date."""

    @property
    def is_framework_product(self) -> bool | None:
        """Is framework product."""

    @property
    def charge_plans(self) -> tuple[ChargePlan, ...] | None:
        """Charge plans."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def external_crm_id(self) -> str | None:
        """Id of this in your CRM system."""

    @property
    def created(self) -> datetime.datetime | None:
        """When it was made."""

    @property
    def modified(self) -> datetime.datetime | None:
        """When it was last changed."""

    @property
    def legal_entity_id(self) -> UUID | None:
        """Legal entity id."""

    @property
    def custom_fields(self) -> Any:
        """Custom fields, by their keys."""


class MeasurementsRule(OpenEnum):
    """Which measurements of a period count.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    LATEST_DATE = "LatestDate"
    """The latest one."""

    SUM_LATEST_DATE = "SumLatestDate"
    """The sum of those of the latest date."""
