# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._enum import OpenEnum
from ...._native import Field, Model


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

    __slots__ = ()
    __match_args__ = (
        "currency",
        "price",
        "tier",
        "description",
        "from_quantity",
        "to_quantity",
        "price_base",
    )
    _schema = "younium.PriceDetail"

    currency = Field(0, "string", doc="Currency.")
    price = Field(1, "decimal", doc="Price.")
    tier = Field(2, "integer", doc="Number of the tier.")
    description = Field(3, "string", doc="Description.")
    from_quantity = Field(4, "decimal", doc="From quantity.")
    to_quantity = Field(5, "decimal", doc="To quantity.")
    price_base = Field(6, "enum", PriceBase, doc="Price base.")


class Feature(Model):
    """A feature that charges can have."""

    __slots__ = ()
    __match_args__ = (
        "code",
        "description",
    )
    _schema = "younium.Feature"

    code = Field(0, "string", doc="Code.")
    description = Field(1, "string", doc="Description.")


class Charge(Model):
    """What a product costs, and how it is billed."""

    __slots__ = ()
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
    _schema = "younium.Charge"

    id = Field(0, "uuid", doc="Id.")
    charge_number = Field(1, "string", doc="Charge number.")
    name = Field(2, "string", doc="Name.")
    model = Field(3, "enum", ChargeModel, doc="Model.")
    charge_type = Field(4, "enum", ChargeType, doc="Charge type.")
    unit_code = Field(5, "string", doc="Unit code.")
    default_quantity = Field(6, "decimal", doc="Default quantity.")
    price_period = Field(7, "enum", PricePeriod, doc="Price period.")
    usage_rating = Field(8, "enum", UsageRating, doc="Usage rating.")
    create_invoice_lines_per_tier = Field(9, "boolean", doc="Create invoice lines per tier.")
    billing_day = Field(10, "enum", BillingDay, doc="Billing day.")
    specific_billing_day = Field(11, "integer", doc="Day of the month, where `billing_day` is `SpecificDay`.")
    billing_period = Field(12, "enum", BillingPeriod, doc="Billing period.")
    period_alignment = Field(13, "enum", BillingPeriodAlignment, doc="Period alignment.")
    billing_timing = Field(14, "enum", BillingTiming, doc="Billing timing.")
    tax_template = Field(15, "string", doc="Tax template.")
    tax_included = Field(16, "boolean", doc="Tax included.")
    external_erp_id = Field(17, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(18, "string", doc="Id of this in your CRM system.")
    created = Field(19, "date-time", doc="When it was made.")
    modified = Field(20, "date-time", doc="When it was last changed.")
    revenue_recognition = Field(21, "string", doc="Revenue recognition.")
    deferred_revenue_account = Field(22, "string", doc="Deferred revenue account.")
    recognized_revenue_account = Field(23, "string", doc="Recognized revenue account.")
    custom_fields = Field(24, "json", doc="Custom fields, by their keys.")
    price_details = Field(25, "list:object", PriceDetail, doc="Price details.")
    features = Field(26, "list:object", Feature, doc="Features.")


class ChargePlan(Model):
    """Charges of a product that are sold together."""

    __slots__ = ()
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
    _schema = "younium.ChargePlan"

    id = Field(0, "uuid", doc="Id.")
    charge_plan_number = Field(1, "string", doc="Charge plan number.")
    name = Field(2, "string", doc="Name.")
    effective_start_date = Field(3, "date-time", doc="Effective start date.")
    end_of_new_sales_date = Field(4, "date-time", doc="End of new sales date.")
    effective_end_date = Field(5, "date-time", doc="Effective end date.")
    charges = Field(6, "list:object", Charge, doc="Charges.")
    custom_fields = Field(7, "json", doc="Custom fields, by their keys.")
    created = Field(8, "date-time", doc="When it was made.")
    modified = Field(9, "date-time", doc="When it was last changed.")


class Product(Model):
    """Something that is sold."""

    __slots__ = ()
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
    _schema = "younium.Product"

    id = Field(0, "uuid", doc="Id.")
    product_number = Field(1, "string", doc="Product number.")
    name = Field(2, "string", doc="Name.")
    product_type = Field(3, "enum", ProductType, doc="Product type.")
    category = Field(4, "string", doc="Category.")
    activation_date = Field(5, "date-time", doc="Activation date.")
    end_of_new_sales_date = Field(6, "date-time", doc="End of new sales date.")
    end_of_renewal_date = Field(7, "date-time", doc="End of renewal date.")
    end_of_life_date = Field(8, "date-time", doc="End of life date.")
    is_framework_product = Field(9, "boolean", doc="Is framework product.")
    charge_plans = Field(10, "list:object", ChargePlan, doc="Charge plans.")
    external_erp_id = Field(11, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(12, "string", doc="Id of this in your CRM system.")
    created = Field(13, "date-time", doc="When it was made.")
    modified = Field(14, "date-time", doc="When it was last changed.")
    legal_entity_id = Field(15, "uuid", doc="Legal entity id.")
    custom_fields = Field(16, "json", doc="Custom fields, by their keys.")


class MeasurementsRule(OpenEnum):
    """Which measurements of a period count.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    LATEST_DATE = "LatestDate"
    """The latest one."""

    SUM_LATEST_DATE = "SumLatestDate"
    """The sum of those of the latest date."""
