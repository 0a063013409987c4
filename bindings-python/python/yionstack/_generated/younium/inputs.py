# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""What lies within the bodies of Younium's requests."""

from __future__ import annotations

from typing import TypedDict

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Any, Required

    from ..._input import Lookup
    from .models.api import ItemOperation, LinkOperation
    from .models.orders import ChargeBoundary, ChargeChangeState, DiscountBoundaryInput
    from .models.products import (
        BillingDay,
        BillingPeriod,
        BillingPeriodAlignment,
        BillingTiming,
        ChargeModel,
        ChargeType,
        MeasurementsRule,
        PriceBase,
        PricePeriod,
        UsageRating,
    )
    from .models.subscriptions import CancelProductOn, OrderProductOperation


class AddressInput(TypedDict, total=False):
    """A postal address."""

    description: str | None
    """Description."""

    name: str | None
    """Name."""

    street: str | None
    """Street."""

    street2: str | None
    """Street2."""

    city: str | None
    """City."""

    county: str | None
    """County."""

    state: str | None
    """State."""

    zip: str | None
    """Zip."""

    country: Lookup | None
    """Country. Looked up by `name` or `id`."""


class ChargeCreate(TypedDict, total=False):
    """A charge to create."""

    price_details: Sequence[PriceDetailCreate] | None
    """Price details."""

    features: Sequence[FeatureInput] | None
    """Features."""

    name: str | None
    """Name."""

    model: ChargeModel | str | None
    """Model."""

    charge_type: ChargeType | str | None
    """Charge type."""

    custom_fields: Any | None
    """Custom fields, by their keys."""

    external_crm_id: str | None
    """Id of this in your CRM system."""

    external_erp_id: str | None
    """Id of this in your ERP system."""

    unit: Lookup | None
    """Unit. Looked up by `unit`."""

    price_period: PricePeriod | str | None
    """Price period."""

    usage_rating: UsageRating | str | None
    """Usage rating."""

    measurements_rule: MeasurementsRule | str | None
    """Measurements rule."""

    default_quantity: Decimal | int | str | None
    """Default quantity."""

    billing_period: BillingPeriod | str | None
    """Billing period."""

    period_alignment: BillingPeriodAlignment | str | None
    """Period alignment."""

    billing_day: BillingDay | str | None
    """Billing day."""

    billing_timing: BillingTiming | str | None
    """Billing timing."""

    specific_billing_day: int | None
    """Day of the month, where `billing_day` is `SpecificDay`."""

    offset_billing_days: int | None
    """Days to move the billing by, where `billing_day` is `DaysOffset`."""

    tax_included: bool | None
    """Tax included."""

    revenue_recognition: Lookup | None
    """Revenue recognition."""

    tax_template: Lookup | None
    """Tax template. Looked up by `name` or `id`."""

    deferred_revenue_account: Lookup | None
    """Deferred revenue account. Looked up by `code` or `id`."""

    recognized_revenue_account: Lookup | None
    """Recognized revenue account. Looked up by `code` or `id`."""


class ChargePlanChargeUpdate(TypedDict, total=False):
    """A change of a charge in a charge plan."""

    charge: Lookup | None
    """Charge."""

    operation: ItemOperation | str | None
    """What to do with this entry."""

    price_details: Sequence[PriceDetailUpdate] | None
    """Price details."""

    features: Sequence[FeatureChangeInput] | None
    """Features."""

    name: str | None
    """Name."""

    model: ChargeModel | str | None
    """Model."""

    charge_type: ChargeType | str | None
    """Charge type."""

    custom_fields: Any | None
    """Custom fields, by their keys."""

    external_crm_id: str | None
    """Id of this in your CRM system."""

    external_erp_id: str | None
    """Id of this in your ERP system."""

    unit: Lookup | None
    """Unit. Looked up by `unit`."""

    price_period: PricePeriod | str | None
    """Price period."""

    usage_rating: UsageRating | str | None
    """Usage rating."""

    measurements_rule: MeasurementsRule | str | None
    """Measurements rule."""

    default_quantity: Decimal | int | str | None
    """Default quantity."""

    billing_period: BillingPeriod | str | None
    """Billing period."""

    period_alignment: BillingPeriodAlignment | str | None
    """Period alignment."""

    billing_day: BillingDay | str | None
    """Billing day."""

    billing_timing: BillingTiming | str | None
    """Billing timing."""

    specific_billing_day: int | None
    """Day of the month, where `billing_day` is `SpecificDay`."""

    offset_billing_days: int | None
    """Days to move the billing by, where `billing_day` is `DaysOffset`."""

    tax_included: bool | None
    """Tax included."""

    revenue_recognition: Lookup | None
    """Revenue recognition."""

    tax_template: Lookup | None
    """Tax template. Looked up by `name` or `id`."""

    deferred_revenue_account: Lookup | None
    """Deferred revenue account. Looked up by `code` or `id`."""

    recognized_revenue_account: Lookup | None
    """Recognized revenue account. Looked up by `code` or `id`."""


class ChargePlanCreate(TypedDict, total=False):
    """A charge plan to create."""

    charges: Sequence[ChargeCreate] | None
    """Charges."""

    name: str | None
    """Name."""

    custom_fields: Any | None
    """Custom fields, by their keys."""


class ChargePlanUpdate(TypedDict, total=False):
    """A change of a charge plan."""

    operation: ItemOperation | str | None
    """What to do with this entry."""

    charge_plan: Lookup | None
    """Charge plan. Looked up by `charge_plan_number`, `id` or `name`."""

    charges: Sequence[ChargePlanChargeUpdate] | None
    """Charges."""

    name: str | None
    """Name."""

    custom_fields: Any | None
    """Custom fields, by their keys."""


class FeatureChangeInput(TypedDict, total=False):
    """A feature to add or remove."""

    operation: LinkOperation | str | None
    """What to do with this entry."""

    feature: Required[Lookup]
    """Feature."""


class FeatureInput(TypedDict, total=False):
    """A feature that a charge has."""

    feature: Required[Lookup]
    """Feature."""


class MetricsDiscountChargeInput(TypedDict, total=False):
    """A charge that a discount is for."""

    charge: Required[Lookup]
    """Charge."""


class MetricsOrderDiscountInput(TypedDict, total=False):
    """A discount on an order."""

    start_on: DiscountBoundaryInput | str | None
    """Start on."""

    end_on: DiscountBoundaryInput | str | None
    """End on."""

    start_date: datetime.datetime | datetime.date | None
    """Start date."""

    end_date: datetime.datetime | datetime.date | None
    """End date."""

    percent: Decimal | int | str | None
    """From 0 to 100."""

    description: str | None
    """Description."""

    on_specific_charges: bool | None
    """On specific charges."""

    charges: Sequence[MetricsDiscountChargeInput] | None
    """Charges."""

    charge_mapping_key: str | None
    """A key of your choice, for `order_discount_mapping_key` of charges in the same body."""


class MetricsPriceDetailInput(TypedDict, total=False):
    """A price of a charge, for one tier of quantities."""

    tier: int | None
    """Number of the tier."""

    price: Decimal | int | str | None
    """Price."""

    list_price: Decimal | int | str | None
    """List price."""

    line_discount_amount: Decimal | int | str | None
    """Line discount amount."""

    line_discount_percent: Decimal | int | str | None
    """From 0 to 100."""

    to_quantity: Decimal | int | str | None
    """To quantity."""

    is_infinite: bool | None
    """Whether the tier has no upper end."""

    price_base: PriceBase | str | None
    """Price base."""


class MetricsProductChargeInput(TypedDict, total=False):
    """A charge of a product."""

    charge: Lookup | None
    """Charge."""

    name: str | None
    """Name."""

    charge_type: ChargeType | str | None
    """Charge type."""

    price_model: ChargeModel | str | None
    """Price model."""

    quantity: Decimal | int | str | None
    """Quantity."""

    price_period: PricePeriod | str | None
    """Price period."""

    billing_period: BillingPeriod | str | None
    """Billing period."""

    effective_start_date: datetime.datetime | datetime.date | None
    """Effective start date."""

    effective_end_date: datetime.datetime | datetime.date | None
    """Effective end date."""

    tax_template: Lookup | None
    """Tax template. Looked up by `name` or `id`."""

    tax_included: bool | None
    """Tax included."""

    price_details: Sequence[MetricsPriceDetailInput] | None
    """Price details."""

    estimated_usage: int | None
    """Estimated usage."""

    estimated_quantity: int | None
    """Estimated quantity."""

    order_discount_mapping_key: Sequence[str] | None
    """`charge_mapping_key` of the discounts in the same body that are for this charge."""


class MetricsProductInput(TypedDict, total=False):
    """A product on an order."""

    product: Lookup | None
    """Product. Looked up by `product_number`, `id` or `name`."""

    charge_plan: Lookup | None
    """Charge plan. Looked up by `charge_plan_number`, `id` or `name`."""

    charges: Sequence[MetricsProductChargeInput] | None
    """Charges."""


class MilestoneInput(TypedDict, total=False):
    """A milestone to create."""

    name: Required[str]
    """Name."""

    description: str | None
    """Description."""

    planned_date: datetime.datetime | datetime.date | None
    """Planned date."""


class OnAccountInvoiceLineInput(TypedDict, total=False):
    """A line of an invoice that is on no order."""

    product_name: Required[str]
    """Product name."""

    price: Required[Decimal | int | str]
    """Price."""

    quantity: Required[Decimal | int | str]
    """Quantity."""

    notes: str | None
    """Notes."""

    description: str | None
    """Description."""

    unit_of_measure: Required[Lookup]
    """Unit of measure. Looked up by `unit`."""

    recognized_revenue_account: Required[Lookup]
    """Recognized revenue account. Looked up by `code` or `id`."""

    tax_template: Lookup | None
    """Tax template. Looked up by `name` or `id`."""

    custom_fields: Any | None
    """Custom fields, by their keys."""

    external_crm_id: str | None
    """Id of this in your CRM system."""

    external_erp_id: str | None
    """Id of this in your ERP system."""


class OrderDiscountChargeInput(TypedDict, total=False):
    """A charge that a discount is for, or no longer."""

    charge: Required[Lookup]
    """Charge. Looked up by `order_product_charge_number`, `order_product_charge_id`, `charge_number` or `charge_id`."""

    operation: LinkOperation | str | None
    """What to do with this entry."""


class OrderDiscountInput(TypedDict, total=False):
    """A discount to add to an order, to change or to remove."""

    operation: ItemOperation | str | None
    """What to do with this entry."""

    order_discount_id: Lookup | None
    """Order discount id. Looked up by `id`."""

    start_on: DiscountBoundaryInput | str | None
    """Start on."""

    end_on: DiscountBoundaryInput | str | None
    """End on."""

    start_date: datetime.datetime | datetime.date | None
    """Start date."""

    end_date: datetime.datetime | datetime.date | None
    """End date."""

    percent: Decimal | int | str | None
    """From 0 to 100."""

    description: str | None
    """Description."""

    on_specific_charges: bool | None
    """Whether it is for `order_product_charges` only."""

    order_product_charges: Sequence[OrderDiscountChargeInput] | None
    """Order product charges."""

    charge_mapping_key: str | None
    """A key of your choice, for `order_discount_mapping_key` of charges in the same body."""


class OrderPriceDetailChangeInput(TypedDict, total=False):
    """A change of a price, for one tier of quantities."""

    is_infinite: bool | None
    """Whether the tier has no upper end."""

    to_quantity: Decimal | int | str | None
    """To quantity."""

    operation: ItemOperation | str | None
    """What to do with this price. Of a charge that is new it counts as `Create`."""

    tier: int | None
    """Number of the tier."""

    price: Decimal | int | str | None
    """Price."""

    list_price: Decimal | int | str | None
    """List price."""

    description: str | None
    """Description."""

    from_quantity: Decimal | int | str | None
    """From quantity."""

    price_base: PriceBase | str | None
    """Price base."""

    line_discount_percent: Decimal | int | str | None
    """From 0 to 100."""

    line_discount_amount: Decimal | int | str | None
    """Line discount amount."""


class OrderPriceDetailInput(TypedDict, total=False):
    """A price of a charge on an order, for one tier of quantities."""

    to_quantity: Decimal | int | str | None
    """To quantity."""

    tier: int | None
    """Number of the tier."""

    price: Decimal | int | str | None
    """Price."""

    list_price: Decimal | int | str | None
    """List price."""

    description: str | None
    """Description."""

    from_quantity: Decimal | int | str | None
    """From quantity."""

    price_base: PriceBase | str | None
    """Price base."""

    line_discount_percent: Decimal | int | str | None
    """From 0 to 100."""

    line_discount_amount: Decimal | int | str | None
    """Line discount amount."""


class OrderProductChangeInput(TypedDict, total=False):
    """A change of a product on an order."""

    operation: OrderProductOperation | str | None
    """What to do with this entry."""

    product: Required[Lookup]
    """Product. Looked up by `order_product_number`, `order_product_id`, `product_number`, `product_id` or `product_name`."""

    charge_plan: Lookup | None
    """Charge plan. Looked up by `charge_plan_number`, `id` or `name`."""

    product_line_number: int | None
    """Product line number."""

    name: str | None
    """Name."""

    charges: Sequence[OrderProductChargeChangeInput] | None
    """Charges."""

    external_erp_id: str | None
    """Id of this in your ERP system."""

    external_crm_id: str | None
    """Id of this in your CRM system."""

    custom_fields: Any | None
    """Custom fields, by their keys."""

    cancel_product_on: CancelProductOn | str | None
    """Cancel product on."""

    cancelation_date: datetime.datetime | datetime.date | None
    """Cancelation date."""


class OrderProductChargeChangeInput(TypedDict, total=False):
    """A change of a charge on an order."""

    charge: Required[Lookup]
    """Charge. Looked up by `order_product_charge_number`, `order_product_charge_id`, `charge_number` or `charge_id`."""

    name: str | None
    """Name."""

    charge_type: ChargeType | str | None
    """Charge type."""

    price_model: ChargeModel | str | None
    """Price model."""

    price_period: PricePeriod | str | None
    """Price period."""

    quantity: Decimal | int | str | None
    """Quantity."""

    unit_code: Lookup | None
    """Unit code. Looked up by `unit`."""

    start_on: ChargeBoundary | str | None
    """Start on."""

    end_on: ChargeBoundary | str | None
    """End on."""

    charged_through_date: datetime.datetime | datetime.date | None
    """Up to when it counts as invoiced."""

    last_renewal_date: datetime.datetime | datetime.date | None
    """Last renewal date."""

    last_price_adjustment_date: datetime.datetime | datetime.date | None
    """Last price adjustment date."""

    display_price: Decimal | int | str | None
    """The price as it is shown on documents."""

    price_details: Sequence[OrderPriceDetailChangeInput] | None
    """Price details."""

    features: Sequence[FeatureChangeInput] | None
    """Features."""

    deferred_revenue_account: Lookup | None
    """Deferred revenue account. Looked up by `code` or `id`."""

    recognized_revenue_account: Lookup | None
    """Recognized revenue account. Looked up by `code` or `id`."""

    usage_rating: UsageRating | str | None
    """Usage rating."""

    revenue_recognition_rule: Lookup | None
    """Revenue recognition rule."""

    billing_day: BillingDay | str | None
    """Billing day."""

    specific_billing_day: int | None
    """Day of the month, where `billing_day` is `SpecificDay`."""

    offset_billing_days: int | None
    """Days to move the billing by, where `billing_day` is `DaysOffset`."""

    billing_period: BillingPeriod | str | None
    """Billing period."""

    billing_timing: BillingTiming | str | None
    """Billing timing."""

    period_alignment: BillingPeriodAlignment | str | None
    """Period alignment."""

    alignment_date: datetime.datetime | datetime.date | None
    """What periods start with, where `period_alignment` is `AlignToDate`."""

    tax_template: Lookup | None
    """Tax template. Looked up by `name` or `id`."""

    tax_included: bool | None
    """Tax included."""

    create_invoice_lines_per_tier: bool | None
    """Create invoice lines per tier."""

    remarks: str | None
    """Remarks."""

    external_erp_id: str | None
    """Id of this in your ERP system."""

    external_crm_id: str | None
    """Id of this in your CRM system."""

    custom_fields: Any | None
    """Custom fields, by their keys."""

    recurring_monthly_amount: Decimal | int | str | None
    """Recurring monthly amount."""

    effective_start_date: datetime.datetime | datetime.date | None
    """Effective start date."""

    effective_end_date: datetime.datetime | datetime.date | None
    """Effective end date."""

    start_milestone: Lookup | None
    """Start milestone. Looked up by `name` or `id`."""

    end_milestone: Lookup | None
    """End milestone. Looked up by `name` or `id`."""

    estimated_usage: int | None
    """Estimated usage."""

    estimated_quantity: int | None
    """Estimated quantity."""

    order_discount_mapping_key: Sequence[str] | None
    """`charge_mapping_key` of the discounts in the same body that are for this charge."""


class OrderProductChargeCreate(TypedDict, total=False):
    """A charge on an order to create."""

    charge: Lookup | None
    """Charge."""

    name: str | None
    """Name."""

    charge_type: ChargeType | str | None
    """Charge type."""

    price_model: ChargeModel | str | None
    """Price model."""

    effective_start_date: datetime.datetime | datetime.date | None
    """Effective start date."""

    effective_end_date: datetime.datetime | datetime.date | None
    """Effective end date."""

    start_milestone: str | None
    """Start milestone."""

    end_milestone: str | None
    """End milestone."""

    quantity: Decimal | int | str | None
    """Quantity."""

    unit_code: Lookup | None
    """Unit code. Looked up by `unit`."""

    start_on: ChargeBoundary | str | None
    """Start on."""

    end_on: ChargeBoundary | str | None
    """End on."""

    charged_through_date: datetime.datetime | datetime.date | None
    """Up to when it counts as invoiced."""

    last_renewal_date: datetime.datetime | datetime.date | None
    """Last renewal date."""

    last_price_adjustment_date: datetime.datetime | datetime.date | None
    """Last price adjustment date."""

    price_period: PricePeriod | str | None
    """Price period."""

    usage_rating: UsageRating | str | None
    """Usage rating."""

    revenue_recognition_rule: Lookup | None
    """Revenue recognition rule."""

    billing_day: BillingDay | str | None
    """Billing day."""

    specific_billing_day: int | None
    """Day of the month, where `billing_day` is `SpecificDay`."""

    offset_billing_days: int | None
    """Days to move the billing by, where `billing_day` is `DaysOffset`."""

    billing_period: BillingPeriod | str | None
    """Billing period."""

    billing_timing: BillingTiming | str | None
    """Billing timing."""

    period_alignment: BillingPeriodAlignment | str | None
    """Period alignment."""

    alignment_date: datetime.datetime | datetime.date | None
    """What periods start with, where `period_alignment` is `AlignToDate`."""

    tax_template: Lookup | None
    """Tax template. Looked up by `name` or `id`."""

    tax_included: bool | None
    """Tax included."""

    create_invoice_lines_per_tier: bool | None
    """Create invoice lines per tier."""

    remarks: str | None
    """Remarks."""

    deferred_revenue_account: Lookup | None
    """Deferred revenue account. Looked up by `code` or `id`."""

    recognized_revenue_account: Lookup | None
    """Recognized revenue account. Looked up by `code` or `id`."""

    change_state: ChargeChangeState | str | None
    """Change state."""

    display_price: Decimal | int | str | None
    """The price as it is shown on documents."""

    price_details: Sequence[OrderPriceDetailInput] | None
    """Price details."""

    features: Sequence[FeatureInput] | None
    """Features."""

    estimated_usage: int | None
    """Estimated usage."""

    estimated_quantity: int | None
    """Estimated quantity."""

    ordered_quantity: Decimal | int | str | None
    """Ordered quantity."""

    recurring_monthly_amount: Decimal | int | str | None
    """Recurring monthly amount."""

    external_erp_id: str | None
    """Id of this in your ERP system."""

    external_crm_id: str | None
    """Id of this in your CRM system."""

    custom_fields: Any | None
    """Custom fields, by their keys."""

    order_discount_mapping_key: Sequence[str] | None
    """`charge_mapping_key` of the discounts in the same body that are for this charge."""


class OrderProductCreate(TypedDict, total=False):
    """A product to put on an order."""

    product: Required[Lookup]
    """Product. Looked up by `product_number`, `id` or `name`."""

    charge_plan: Lookup | None
    """Charge plan. Looked up by `charge_plan_number`, `id` or `name`."""

    product_line_number: int | None
    """Product line number."""

    name: str | None
    """Name."""

    charges: Sequence[OrderProductChargeCreate] | None
    """Charges."""

    external_erp_id: str | None
    """Id of this in your ERP system."""

    external_crm_id: str | None
    """Id of this in your CRM system."""

    custom_fields: Any | None
    """Custom fields, by their keys."""


class PaymentSettlementInput(TypedDict, total=False):
    """What a payment settles of an invoice."""

    operation: ItemOperation | str | None
    """What to do with this entry. `Create` unless given."""

    invoice: Required[Lookup]
    """Invoice. Looked up by `invoice_number`, `id`, `ocr_number` or `reference_number`."""

    amount: Decimal | int | str | None
    """Amount."""

    write_offs: Sequence[SettlementWriteOffInput] | None
    """Write offs."""


class PaymentWriteOffInput(TypedDict, total=False):
    """A change of an amount that a payment writes off."""

    operation: ItemOperation | str | None
    """What to do with this entry."""

    write_off: Lookup | None
    """Write off. Looked up by `id` or `description`."""

    amount: Decimal | int | str | None
    """Amount."""

    posting_text: str | None
    """Posting text."""

    financial_account: Lookup | None
    """Financial account. Looked up by `code` or `id`."""


class PriceDetailCreate(TypedDict, total=False):
    """A price of a charge, for one currency and tier of quantities."""

    is_infinite: bool | None
    """Whether the tier has no upper end."""

    currency: Lookup | None
    """Currency. Looked up by `code` or `id`."""

    price: Decimal | int | str | None
    """Price."""

    description: str | None
    """Description."""

    price_base: PriceBase | str | None
    """Price base."""

    tier: int | None
    """Number of the tier."""

    to_quantity: Decimal | int | str | None
    """To quantity."""


class PriceDetailUpdate(TypedDict, total=False):
    """A change of a price."""

    operation: ItemOperation | str | None
    """What to do with this entry."""

    is_infinite: bool | None
    """Whether the tier has no upper end."""

    currency: Lookup | None
    """Currency. Looked up by `code` or `id`."""

    price: Decimal | int | str | None
    """Price."""

    description: str | None
    """Description."""

    price_base: PriceBase | str | None
    """Price base."""

    tier: int | None
    """Number of the tier."""

    to_quantity: Decimal | int | str | None
    """To quantity."""


class SettlementWriteOffInput(TypedDict, total=False):
    """A change of an amount that a settlement writes off."""

    operation: ItemOperation | str | None
    """What to do with this entry. `Create` unless given."""

    write_off: Lookup | None
    """Write off. Looked up by `id` or `description`."""

    amount: Decimal | int | str | None
    """Amount."""

    posting_text: str | None
    """Posting text."""

    financial_account: Lookup | None
    """Financial account. Looked up by `code` or `id`."""


class TargetDatesInput(TypedDict, total=False):
    """Up to which date to invoice, by type of charge."""

    one_off: datetime.datetime | datetime.date | None
    """One off."""

    recurring_in_advance: datetime.datetime | datetime.date | None
    """Recurring in advance."""

    recurring_in_arrears: datetime.datetime | datetime.date | None
    """Recurring in arrears."""

    usage: datetime.datetime | datetime.date | None
    """Usage."""

    measured: datetime.datetime | datetime.date | None
    """Measured."""


class WriteOffCreate(TypedDict, total=False):
    """An amount to write off."""

    amount: Decimal | int | str | None
    """Amount."""

    posting_text: str | None
    """Posting text."""

    financial_account: Lookup | None
    """Financial account. Looked up by `code` or `id`."""
