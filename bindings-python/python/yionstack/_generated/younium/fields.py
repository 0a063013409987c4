# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""What filters may compare in Younium's rows: for type checkers and editors."""

from __future__ import annotations

from ..._filter import Field, Fields, TextField

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from decimal import Decimal
    from typing import Any
    from uuid import UUID

    from .models.accounts import AccountType, GoCardlessMandateStatus
    from .models.api import InvoiceDeliveryMethod
    from .models.bookings import AccountCategory, BookingClassificationType, BookingType, ChangeType
    from .models.custom_fields import CustomFieldEntity, CustomFieldType, CustomFieldTypeEntity
    from .models.document_templates import DocumentType
    from .models.invoices import InvoicePaymentMethod, InvoiceStatus, InvoiceType, OnlinePaymentStatus
    from .models.journals import AccountingPeriodStatus, JournalType, TransactionSource
    from .models.orders import ChargeBoundary, ChargeChangeState, OrderPaymentMethod, OrderStatus, OrderType
    from .models.payment_terms import PaymentTermType
    from .models.products import (
        BillingDay,
        BillingPeriod,
        BillingPeriodAlignment,
        BillingTiming,
        ChargeModel,
        ChargeType,
        PricePeriod,
        ProductType,
        UsageRating,
    )
    from .models.quotes import QuoteStatus, QuoteType
    from .models.subscriptions import TermType


class AccountFields(Fields):
    """What a filter may say of `Account`."""

    id: Field[UUID | str]
    """Id."""

    parent_account_id: Field[UUID | str]
    """Parent account id."""

    account_number: TextField
    """Account number."""

    account_type: Field[AccountType | str]
    """Account type."""

    inactive: Field[bool]
    """Inactive."""

    invoice_delivery_method: Field[InvoiceDeliveryMethod | str]
    """Invoice delivery method."""

    accounts_receivable: TextField
    """Accounts receivable."""

    currency_code: TextField
    """ISO 4217 code, such as `SEK`."""

    default_payment_term: TextField
    """Default payment term."""

    domain: TextField
    """Internet domain of the customer."""

    electronic_invoice_address: TextField
    """Electronic invoice address."""

    electronic_invoice_address_scheme: TextField
    """Code of the scheme of `electronic_invoice_address`, from the EAS code list."""

    image_url: TextField
    """Image url."""

    invoice_email_address: TextField
    """Invoice email address."""

    invoice_email_cc_addresses: TextField
    """Invoice email cc addresses."""

    reminder_email_address: TextField
    """Reminder email address."""

    name: TextField
    """Name."""

    organization_number: TextField
    """Organization number."""

    our_reference: TextField
    """Our reference."""

    tax_registration_number: TextField
    """Tax registration number."""

    tax_template: TextField
    """Tax template."""

    your_reference: TextField
    """Your reference."""

    invoice_template_id: Field[UUID | str]
    """Invoice template id."""

    invoice_batch_group_id: Field[UUID | str]
    """Invoice batch group id."""

    invoice_setting_group_id: Field[UUID | str]
    """Invoice setting group id."""

    default_invoice_address: AddressFields
    """Default invoice address."""

    default_delivery_address: AddressFields
    """Default delivery address."""

    custom_fields: Any
    """Custom fields, by their keys."""

    online_payment_details: OnlinePaymentDetailsFields
    """Online payment details."""

    external_erp_id: TextField
    """Id of this in your ERP system."""

    external_crm_id: TextField
    """Id of this in your CRM system."""

    created: Field[datetime.datetime | datetime.date]
    """When it was made."""

    modified: Field[datetime.datetime | datetime.date]
    """When it was last changed."""

    attach_ubl_to_invoice: Field[bool]
    """Whether invoices get a UBL file."""

    attach_zugferd_xml_to_invoice: Field[bool]
    """Whether invoices get ZUGFeRD data."""

    cmrr: CurrencyAmountFields
    """Committed monthly recurring revenue."""

    acv: CurrencyAmountFields
    """Annual contract value."""

    emrr: CurrencyAmountFields
    """The metric EMRR, as Younium computes it."""

    one_time_fees: CurrencyAmountFields
    """What is charged once."""

    tcv: CurrencyAmountFields
    """Total contract value."""


class AccountReferenceFields(Fields):
    """What a filter may say of `AccountReference`."""

    name: TextField
    """Name."""

    account_number: TextField
    """Account number."""

    id: Field[UUID | str]
    """Id."""

    external_erp_id: TextField
    """Id of this in your ERP system."""

    external_crm_id: TextField
    """Id of this in your CRM system."""


class AccountingPeriodFields(Fields):
    """What a filter may say of `AccountingPeriod`."""

    description: TextField
    """Description."""

    fiscal_year: Field[int]
    """Fiscal year."""

    fiscal_period: Field[int]
    """Fiscal period."""

    fiscal_quarter: Field[int]
    """Fiscal quarter."""

    calendar_year: Field[int]
    """Calendar year."""

    calendar_month: Field[int]
    """Calendar month."""

    start_date: Field[datetime.datetime | datetime.date]
    """Start date."""

    end_date: Field[datetime.datetime | datetime.date]
    """End date."""

    status: Field[AccountingPeriodStatus | str]
    """Status."""

    closed_date: Field[datetime.datetime | datetime.date]
    """Closed date."""


class AccountingTransactionFields(Fields):
    """What a filter may say of `AccountingTransaction`."""

    transaction_number: TextField
    """Transaction number."""

    effective_date: Field[datetime.datetime | datetime.date]
    """Effective date."""

    source: Field[TransactionSource | str]
    """Source."""

    order_charge_number: TextField
    """Order charge number."""

    order_charge_id: Field[UUID | str]
    """Order charge id."""

    revenue_schedule_item_id: Field[UUID | str]
    """Revenue schedule item id."""

    invoice: TransactionInvoiceFields
    """Invoice."""

    invoice_account_id: Field[UUID | str]
    """Invoice account id."""

    invoice_id: Field[UUID | str]
    """Invoice id."""

    invoice_line_id: Field[UUID | str]
    """Invoice line id."""

    payment_id: Field[UUID | str]
    """Payment id."""

    payment_settlement_id: Field[UUID | str]
    """Payment settlement id."""

    invoice_account: TransactionAccountFields
    """Invoice account."""

    journal_id: Field[UUID | str]
    """Journal id."""

    external_erp_id: TextField
    """Id of this in your ERP system."""

    external_crm_id: TextField
    """Id of this in your CRM system."""

    created: Field[datetime.datetime | datetime.date]
    """When it was made."""

    modified: Field[datetime.datetime | datetime.date]
    """When it was last changed."""


class AddressFields(Fields):
    """What a filter may say of `Address`."""

    id: Field[UUID | str]
    """Id."""

    description: TextField
    """Description."""

    name: TextField
    """Name."""

    street: TextField
    """Street."""

    street2: TextField
    """Street2."""

    city: TextField
    """City."""

    county: TextField
    """County."""

    state: TextField
    """State."""

    zip: TextField
    """Zip."""

    country: TextField
    """Country."""


class AmountWithBaseCurrencyFields(Fields):
    """What a filter may say of `AmountWithBaseCurrency`."""

    amount: Field[Decimal | int]
    """Amount."""

    amount_in_base_currency: Field[Decimal | int]
    """Amount in base currency."""


class BookingFields(Fields):
    """What a filter may say of `Booking`."""

    id: Field[UUID | str]
    """Id."""

    currency: TextField
    """Currency."""

    booking_type: Field[BookingType | str]
    """Booking type."""

    account_category: Field[AccountCategory | str]
    """Account category."""

    change_type: Field[ChangeType | str]
    """Change type."""

    cmrr: AmountWithBaseCurrencyFields
    """Committed monthly recurring revenue."""

    acv: AmountWithBaseCurrencyFields
    """Annual contract value."""

    emrr: AmountWithBaseCurrencyFields
    """The metric EMRR, as Younium computes it."""

    one_time_fees: AmountWithBaseCurrencyFields
    """What is charged once."""

    tcv: AmountWithBaseCurrencyFields
    """Total contract value."""

    fmrr: AmountWithBaseCurrencyFields
    """The metric FMRR, as Younium computes it."""

    effective_date: Field[datetime.datetime | datetime.date]
    """Effective date."""

    classification: BookingClassificationFields
    """Classification."""

    created: Field[datetime.datetime | datetime.date]
    """When it was made."""

    modified: Field[datetime.datetime | datetime.date]
    """When it was last changed."""

    order: OrderReferenceFields
    """Order."""

    notes: TextField
    """Notes."""


class BookingClassificationFields(Fields):
    """What a filter may say of `BookingClassification`."""

    name: TextField
    """Name."""

    description: TextField
    """Description."""

    chart_color: TextField
    """Chart color."""

    is_system_classification: Field[bool]
    """Is system classification."""

    classification_type: Field[BookingClassificationType | str]
    """Classification type."""


class CountryFields(Fields):
    """What a filter may say of `Country`."""

    id: Field[UUID | str]
    """Id."""

    name: TextField
    """Name."""

    two_alpha_code: TextField
    """Two alpha code."""

    three_alpha_code: TextField
    """Three alpha code."""

    active: Field[bool]
    """Active."""

    custom_fields: Any
    """Custom fields, by their keys."""


class CurrencyFields(Fields):
    """What a filter may say of `Currency`."""

    id: Field[UUID | str]
    """Id."""

    code: TextField
    """ISO 4217 code."""

    description: TextField
    """Description."""


class CurrencyAmountFields(Fields):
    """What a filter may say of `CurrencyAmount`."""

    amount: Field[Decimal | int]
    """Amount."""

    currency_code: TextField
    """ISO 4217 code, such as `SEK`."""

    currency_conversion_date: Field[datetime.datetime | datetime.date]
    """Currency conversion date."""

    base_currency_amount: Field[Decimal | int]
    """Base currency amount."""

    base_currency_code: TextField
    """Base currency code."""


class CustomFieldFields(Fields):
    """What a filter may say of `CustomField`."""

    id: Field[UUID | str]
    """Id."""

    key: TextField
    """Key."""

    name: TextField
    """Name."""

    default_value: TextField
    """Default value."""

    field_type: Field[CustomFieldType | str]
    """Field type."""

    entity: Field[CustomFieldEntity | str]
    """Entity."""

    list: TextField
    """List."""

    type_entity: Field[CustomFieldTypeEntity | str]
    """Type entity."""

    entity_object: TextField
    """Entity object."""


class DocumentTemplateFields(Fields):
    """What a filter may say of `DocumentTemplate`."""

    id: Field[UUID | str]
    """Id."""

    description: TextField
    """Description."""

    document_type: Field[DocumentType | str]
    """Document type."""


class ExchangeRateFields(Fields):
    """What a filter may say of `ExchangeRate`."""

    id: Field[UUID | str]
    """Id."""

    from_currency: TextField
    """From currency."""

    to_currency: TextField
    """To currency."""

    rate: Field[Decimal | int]
    """Rate."""

    effective_from_date: Field[datetime.datetime | datetime.date]
    """Effective from date."""

    effective_to_date: Field[datetime.datetime | datetime.date]
    """Effective to date."""


class FeatureFields(Fields):
    """What a filter may say of `Feature`."""

    code: TextField
    """Code."""

    description: TextField
    """Description."""


class FinancialAccountFields(Fields):
    """What a filter may say of `FinancialAccount`."""

    id: Field[UUID | str]
    """Id."""

    code: TextField
    """Code."""

    name: TextField
    """Name."""

    description: TextField
    """Description."""

    external_erp_id: TextField
    """Id of this in your ERP system."""

    external_crm_id: TextField
    """Id of this in your CRM system."""


class InvoiceFields(Fields):
    """What a filter may say of `Invoice`."""

    id: Field[UUID | str]
    """Id."""

    invoice_number: TextField
    """Invoice number."""

    status: Field[InvoiceStatus | str]
    """Status."""

    account: AccountReferenceFields
    """Account."""

    notes: TextField
    """Notes."""

    invoice_date: Field[datetime.datetime | datetime.date]
    """Invoice date."""

    due_date: Field[datetime.datetime | datetime.date]
    """Due date."""

    payment_date: Field[datetime.datetime | datetime.date]
    """Payment date."""

    last_payment_date: Field[datetime.datetime | datetime.date]
    """Last payment date."""

    days_past_due: Field[int]
    """Days since it was due."""

    nr_of_reminders: Field[int]
    """Number of reminders that were sent."""

    payment_term: InvoicePaymentTermFields
    """Payment term."""

    currency: TextField
    """Currency."""

    subtotal: Field[Decimal | int]
    """Subtotal."""

    subtotal_base_amount: Field[Decimal | int]
    """Subtotal base amount."""

    tax: Field[Decimal | int]
    """Tax."""

    tax_base_amount: Field[Decimal | int]
    """Tax base amount."""

    total_amount: Field[Decimal | int]
    """Total amount."""

    total_base_amount: Field[Decimal | int]
    """Total base amount."""

    total_rounding_amount: Field[Decimal | int]
    """Total rounding amount."""

    total_rounding_base_amount: Field[Decimal | int]
    """Total rounding base amount."""

    settled_amount: Field[Decimal | int]
    """Settled amount."""

    settled_base_amount: Field[Decimal | int]
    """Settled base amount."""

    balanced_amount: Field[Decimal | int]
    """Balanced amount."""

    balanced_base_amount: Field[Decimal | int]
    """Balanced base amount."""

    tax_included: Field[bool]
    """Tax included."""

    invoice_address: AddressFields
    """Invoice address."""

    delivery_address: AddressFields
    """Delivery address."""

    invoice_batch_id: Field[UUID | str]
    """Invoice batch id."""

    online_payment_status: Field[OnlinePaymentStatus | str]
    """Online payment status."""

    your_reference: TextField
    """Your reference."""

    our_reference: TextField
    """Our reference."""

    your_order_number: TextField
    """Your order number."""

    buyer_reference: TextField
    """Buyer reference."""

    invoice_type: Field[InvoiceType | str]
    """Invoice type."""

    ocr_number: TextField
    """Reference for payments."""

    send_method: TextField
    """Send method."""

    exchange_rate: Field[Decimal | int]
    """Exchange rate."""

    settled_notes: TextField
    """Settled notes."""

    invoice_delivery_method: Field[InvoiceDeliveryMethod | str]
    """Invoice delivery method."""

    payment_method_for_invoice: Field[InvoicePaymentMethod | str]
    """Payment method for invoice."""

    invoice_template_id: Field[UUID | str]
    """Invoice template id."""

    disable_automatic_invoice_reminder: Field[bool]
    """Disable automatic invoice reminder."""

    online_payment_link: TextField
    """Online payment link."""

    accounts_receivable: FinancialAccountFields
    """Accounts receivable."""

    custom_fields: Any
    """Custom fields, by their keys."""

    external_erp_id: TextField
    """Id of this in your ERP system."""

    external_crm_id: TextField
    """Id of this in your CRM system."""

    created: Field[datetime.datetime | datetime.date]
    """When it was made."""

    modified: Field[datetime.datetime | datetime.date]
    """When it was last changed."""


class InvoiceAttachmentFields(Fields):
    """What a filter may say of `InvoiceAttachment`."""

    invoice_id: Field[UUID | str]
    """Invoice id."""

    attachment_detail: TextField
    """Attachment detail."""

    id: Field[UUID | str]
    """Id."""

    name: TextField
    """Name."""

    content_type: TextField
    """Content type."""

    created: Field[datetime.datetime | datetime.date]
    """When it was made."""

    modified: Field[datetime.datetime | datetime.date]
    """When it was last changed."""

    file_url: TextField
    """Where to download it from, for a while. Needs no token: treat it as a secret. Logs that show the object have `[redacted]`; a copy of it as data, such as JSON, has the address."""

    file_url_error_message: TextField
    """Why `file_url` is missing."""


class InvoiceBatchFields(Fields):
    """What a filter may say of `InvoiceBatch`."""

    id: Field[UUID | str]
    """Id."""

    batch_number: TextField
    """Batch number."""

    target_date: Field[datetime.datetime | datetime.date]
    """Invoices what is due up to this date."""

    invoice_date: Field[datetime.datetime | datetime.date]
    """Invoice date."""

    created: Field[datetime.datetime | datetime.date]
    """When it was made."""

    modified: Field[datetime.datetime | datetime.date]
    """When it was last changed."""


class InvoiceBatchGroupFields(Fields):
    """What a filter may say of `InvoiceBatchGroup`."""

    id: Field[UUID | str]
    """Id."""

    code: TextField
    """Code."""

    description: TextField
    """Description."""


class InvoiceBatchLogEntryFields(Fields):
    """What a filter may say of `InvoiceBatchLogEntry`."""

    entity_id: Field[UUID | str]
    """Entity id."""

    error_message: TextField
    """Error message."""

    reference: TextField
    """Reference."""

    entity_name: TextField
    """Entity name."""

    created: Field[datetime.datetime | datetime.date]
    """When it was made."""

    modified: Field[datetime.datetime | datetime.date]
    """When it was last changed."""


class InvoiceLineFields(Fields):
    """What a filter may say of `InvoiceLine`."""

    id: Field[UUID | str]
    """Id."""

    invoice_id: Field[UUID | str]
    """Invoice id."""

    invoice_line_number: Field[int]
    """Invoice line number."""

    product_number: TextField
    """Product number."""

    product_name: TextField
    """Product name."""

    charge_description: TextField
    """Charge description."""

    charge_number: TextField
    """Charge number."""

    charge: OrderProductChargeReferenceFields
    """Charge."""

    quantity: Field[Decimal | int]
    """Quantity."""

    unit_of_measure: UnitOfMeasureFields
    """Unit of measure."""

    price: Field[Decimal | int]
    """Price."""

    subtotal: Field[Decimal | int]
    """Subtotal."""

    subtotal_base_amount: Field[Decimal | int]
    """Subtotal base amount."""

    total: Field[Decimal | int]
    """Total."""

    total_base_amount: Field[Decimal | int]
    """Total base amount."""

    tax: Field[Decimal | int]
    """Tax."""

    tax_base_amount: Field[Decimal | int]
    """Tax base amount."""

    subtotal_pre_discount: Field[Decimal | int]
    """Subtotal pre discount."""

    subtotal_pre_discount_base_amount: Field[Decimal | int]
    """Subtotal pre discount base amount."""

    total_pre_discount: Field[Decimal | int]
    """Total pre discount."""

    total_pre_discount_base_amount: Field[Decimal | int]
    """Total pre discount base amount."""

    tax_pre_discount: Field[Decimal | int]
    """Tax pre discount."""

    tax_pre_discount_base_amount: Field[Decimal | int]
    """Tax pre discount base amount."""

    exchange_rate: Field[Decimal | int]
    """Exchange rate."""

    service_period_start_date: Field[datetime.datetime | datetime.date]
    """Service period start date."""

    service_period_end_date: Field[datetime.datetime | datetime.date]
    """Service period end date."""

    notes: TextField
    """Notes."""

    order_charge_id: Field[UUID | str]
    """Order charge id."""

    order_id: Field[UUID | str]
    """Order id."""

    account_id: Field[UUID | str]
    """Account id."""

    charge_plan_id: Field[UUID | str]
    """Charge plan id."""

    order_product_id: Field[UUID | str]
    """Order product id."""

    custom_fields: Any
    """Custom fields, by their keys."""

    accounts_receivable: FinancialAccountFields
    """Accounts receivable."""

    deferred_revenue: FinancialAccountFields
    """Deferred revenue."""

    recognized_revenue: FinancialAccountFields
    """Recognized revenue."""

    external_erp_id: TextField
    """Id of this in your ERP system."""

    external_crm_id: TextField
    """Id of this in your CRM system."""

    created: Field[datetime.datetime | datetime.date]
    """When it was made."""

    modified: Field[datetime.datetime | datetime.date]
    """When it was last changed."""

    tax_category_name: TextField
    """Tax category name."""

    tax_rate: Field[Decimal | int]
    """Tax rate."""


class InvoicePaymentTermFields(Fields):
    """What a filter may say of `InvoicePaymentTerm`."""

    id: Field[UUID | str]
    """Id."""

    days: Field[int]
    """Days until it is due."""

    name: TextField
    """Name."""


class JournalFields(Fields):
    """What a filter may say of `Journal`."""

    id: Field[UUID | str]
    """Id."""

    journal_number: TextField
    """Journal number."""

    accounting_period: AccountingPeriodFields
    """Accounting period."""

    journal_type: Field[JournalType | str]
    """Journal type."""

    description: TextField
    """Description."""

    posted: Field[bool]
    """Posted."""

    posted_date: Field[datetime.datetime | datetime.date]
    """Posted date."""

    external_erp_id: TextField
    """Id of this in your ERP system."""

    transferred_to_erp: Field[datetime.datetime | datetime.date]
    """When it was transferred to the ERP system."""

    created: Field[datetime.datetime | datetime.date]
    """When it was made."""

    modified: Field[datetime.datetime | datetime.date]
    """When it was last changed."""


class JournalDetailsFields(Fields):
    """What a filter may say of `JournalDetails`."""

    id: Field[UUID | str]
    """Id."""

    journal_number: TextField
    """Journal number."""

    accounting_period: AccountingPeriodFields
    """Accounting period."""

    journal_type: Field[JournalType | str]
    """Journal type."""

    description: TextField
    """Description."""

    posted: Field[bool]
    """Posted."""

    posted_date: Field[datetime.datetime | datetime.date]
    """Posted date."""

    external_erp_id: TextField
    """Id of this in your ERP system."""

    transferred_to_erp: Field[datetime.datetime | datetime.date]
    """When it was transferred to the ERP system."""

    created: Field[datetime.datetime | datetime.date]
    """When it was made."""

    modified: Field[datetime.datetime | datetime.date]
    """When it was last changed."""


class MeasurementFields(Fields):
    """What a filter may say of `Measurement`."""

    id: Field[UUID | str]
    """Id."""

    account: AccountReferenceFields
    """Account."""

    order: OrderReferenceFields
    """Order."""

    product: OrderProductReferenceFields
    """Product."""

    charge: OrderProductChargeReferenceFields
    """Charge."""

    import_date: Field[datetime.datetime | datetime.date]
    """Import date."""

    from_date: Field[datetime.datetime | datetime.date]
    """From date."""

    quantity: Field[Decimal | int]
    """Quantity."""

    tag: TextField
    """Tag."""

    created: Field[datetime.datetime | datetime.date]
    """When it was made."""

    modified: Field[datetime.datetime | datetime.date]
    """When it was last changed."""

    custom_fields: Any
    """Custom fields, by their keys."""


class OnlinePaymentDetailsFields(Fields):
    """What a filter may say of `OnlinePaymentDetails`."""

    created: Field[datetime.datetime | datetime.date]
    """When it was made."""

    modified: Field[datetime.datetime | datetime.date]
    """When it was last changed."""

    stripe_customer_id: TextField
    """Stripe customer id."""

    stripe_payment_method_id: TextField
    """Stripe payment method id."""

    go_card_less_customer_id: TextField
    """Go card less customer id."""

    go_card_less_mandate_id: TextField
    """Go card less mandate id."""

    go_cardless_mandate_status: Field[GoCardlessMandateStatus | str]
    """Go cardless mandate status."""


class OnlinePaymentLogFields(Fields):
    """What a filter may say of `OnlinePaymentLog`."""

    failed_payment: Field[bool]
    """Failed payment."""

    payment_description: TextField
    """Payment description."""

    time_stamp: Field[datetime.datetime | datetime.date]
    """Time stamp."""

    payout_id: TextField
    """Payout id."""

    is_payout: Field[bool]
    """Is payout."""

    payment_intent_id: TextField
    """Payment intent id."""


class OrderProductChargeFields(Fields):
    """What a filter may say of `OrderProductCharge`."""

    id: Field[UUID | str]
    """Id."""

    charge_number: TextField
    """Charge number."""

    version: Field[int]
    """Version."""

    is_last_version: Field[bool]
    """Is last version."""

    name: TextField
    """Name."""

    charge_type: Field[ChargeType | str]
    """Charge type."""

    price_model: Field[ChargeModel | str]
    """Price model."""

    effective_start_date: Field[datetime.datetime | datetime.date]
    """Effective start date."""

    effective_end_date: Field[datetime.datetime | datetime.date]
    """Effective end date."""

    quantity: Field[Decimal | int]
    """Quantity."""

    unit_code: TextField
    """Unit code."""

    start_on: Field[ChargeBoundary | str]
    """Start on."""

    end_on: Field[ChargeBoundary | str]
    """End on."""

    charged_through_date: Field[datetime.datetime | datetime.date]
    """Up to when it counts as invoiced."""

    last_renewal_date: Field[datetime.datetime | datetime.date]
    """Last renewal date."""

    last_price_adjustment_date: Field[datetime.datetime | datetime.date]
    """Last price adjustment date."""

    price_period: Field[PricePeriod | str]
    """Price period."""

    usage_rating: Field[UsageRating | str]
    """Usage rating."""

    revenue_recognition_rule: TextField
    """Revenue recognition rule."""

    billing_day: Field[BillingDay | str]
    """Billing day."""

    specific_billing_day: Field[int]
    """Day of the month, where `billing_day` is `SpecificDay`."""

    offset_billing_days: Field[int]
    """Days to move the billing by, where `billing_day` is `DaysOffset`."""

    billing_period: Field[BillingPeriod | str]
    """Billing period."""

    billing_timing: Field[BillingTiming | str]
    """Billing timing."""

    period_alignment: Field[BillingPeriodAlignment | str]
    """Period alignment."""

    alignment_date: Field[datetime.datetime | datetime.date]
    """What periods start with, where `period_alignment` is `AlignToDate`."""

    tax_template: TextField
    """Tax template."""

    tax_included: Field[bool]
    """Tax included."""

    create_invoice_lines_per_tier: Field[bool]
    """Create invoice lines per tier."""

    estimated_usage: Field[int]
    """Estimated usage."""

    estimated_quantity: Field[int]
    """Estimated quantity."""

    remaining_quantity: Field[Decimal | int]
    """Remaining quantity."""

    ordered_quantity: Field[Decimal | int]
    """Ordered quantity."""

    delivery_date: Field[datetime.datetime | datetime.date]
    """Delivery date."""

    remarks: TextField
    """Remarks."""

    accounts_receivable_account: TextField
    """Accounts receivable account."""

    deferred_revenue_account: TextField
    """Deferred revenue account."""

    recognized_revenue_account: TextField
    """Recognized revenue account."""

    change_state: Field[ChargeChangeState | str]
    """Change state."""

    display_price: Field[Decimal | int]
    """The price as it is shown on documents."""

    custom_fields: Any
    """Custom fields, by their keys."""

    recurring_monthly_amount: Field[Decimal | int]
    """Recurring monthly amount."""

    recurring_monthly_amount_base: Field[Decimal | int]
    """In the base currency."""

    external_erp_id: TextField
    """Id of this in your ERP system."""

    external_crm_id: TextField
    """Id of this in your CRM system."""

    cmrr: CurrencyAmountFields
    """Committed monthly recurring revenue."""

    acv: CurrencyAmountFields
    """Annual contract value."""

    tcv: CurrencyAmountFields
    """Total contract value."""

    emrr: CurrencyAmountFields
    """The metric EMRR, as Younium computes it."""

    one_time_fees: CurrencyAmountFields
    """What is charged once."""

    price: Field[Decimal | int]
    """Price that is in force now. Charges made before 2025-05-14 lack it."""

    list_price: Field[Decimal | int]
    """List price that is in force now. Charges made before 2025-05-14 lack it."""

    discount_amount: Field[Decimal | int]
    """Discount that is in force now. Charges made before 2025-05-14 lack it."""

    discount_percentage: Field[Decimal | int]
    """Discount that is in force now, in per cent. Charges made before 2025-05-14 lack it."""

    total_price: Field[Decimal | int]
    """Price times quantity. Charges made before 2025-05-14 lack it."""

    total_list_price: Field[Decimal | int]
    """List price times quantity. Charges made before 2025-05-14 lack it."""

    total_discount_amount: Field[Decimal | int]
    """Discount times quantity. Charges made before 2025-05-14 lack it."""

    total_discount_percentage: Field[Decimal | int]
    """Discount of the total, in per cent. Charges made before 2025-05-14 lack it."""

    total_per_invoice: Field[Decimal | int]
    """Total of one billing period. Charges made before 2025-05-14 lack it."""

    order_product_id: Field[UUID | str]
    """Order product id."""

    order_id: Field[UUID | str]
    """Order id."""

    charge_id: Field[UUID | str]
    """Id of the product's charge that it was made from. `id` is that of the charge on the order."""

    created: Field[datetime.datetime | datetime.date]
    """When it was made."""

    modified: Field[datetime.datetime | datetime.date]
    """When it was last changed."""


class OrderProductChargeReferenceFields(Fields):
    """What a filter may say of `OrderProductChargeReference`."""

    name: TextField
    """Name."""

    charge_number: TextField
    """Charge number."""

    description: TextField
    """Description."""

    id: Field[UUID | str]
    """Id."""

    external_erp_id: TextField
    """Id of this in your ERP system."""

    external_crm_id: TextField
    """Id of this in your CRM system."""


class OrderProductReferenceFields(Fields):
    """What a filter may say of `OrderProductReference`."""

    description: TextField
    """Description."""

    product_number: TextField
    """Product number."""

    id: Field[UUID | str]
    """Id."""

    external_erp_id: TextField
    """Id of this in your ERP system."""

    external_crm_id: TextField
    """Id of this in your CRM system."""


class OrderReferenceFields(Fields):
    """What a filter may say of `OrderReference`."""

    order_number: TextField
    """Order number."""

    id: Field[UUID | str]
    """Id."""

    external_erp_id: TextField
    """Id of this in your ERP system."""

    external_crm_id: TextField
    """Id of this in your CRM system."""


class PaymentFields(Fields):
    """What a filter may say of `Payment`."""

    id: Field[UUID | str]
    """Id."""

    payer_name: TextField
    """Payer name."""

    payer_information: TextField
    """Payer information."""

    payment_date: Field[datetime.datetime | datetime.date]
    """Payment date."""

    posted_date: Field[datetime.datetime | datetime.date]
    """Posted date."""

    reference: TextField
    """Reference."""

    description: TextField
    """Description."""

    amount: CurrencyAmountFields
    """Amount."""

    bank_fee_amount: CurrencyAmountFields
    """Bank fee amount."""

    exchange_rate: Field[Decimal | int]
    """Exchange rate."""

    payment_account: FinancialAccountFields
    """Payment account."""

    bank_fee_account: FinancialAccountFields
    """Bank fee account."""

    payment_method_name: TextField
    """Payment method name."""

    payment_method_id: Field[UUID | str]
    """Payment method id."""

    payment_batch_number: TextField
    """Payment batch number."""

    payment_batch_id: Field[UUID | str]
    """Payment batch id."""

    external_bank_id: TextField
    """External bank id."""

    online_payment_intent_id: TextField
    """Online payment intent id."""

    online_payment_charge_id: TextField
    """Online payment charge id."""


class PaymentTermFields(Fields):
    """What a filter may say of `PaymentTerm`."""

    id: Field[UUID | str]
    """Id."""

    description: TextField
    """Description."""

    name: TextField
    """Name."""

    term_type: Field[PaymentTermType | str]
    """Term type."""

    days: Field[int]
    """Days until it is due."""


class ProductFields(Fields):
    """What a filter may say of `Product`."""

    id: Field[UUID | str]
    """Id."""

    product_number: TextField
    """Product number."""

    name: TextField
    """Name."""

    product_type: Field[ProductType | str]
    """Product type."""

    category: TextField
    """Category."""

    activation_date: Field[datetime.datetime | datetime.date]
    """Activation date."""

    end_of_new_sales_date: Field[datetime.datetime | datetime.date]
    """End of new sales date."""

    end_of_renewal_date: Field[datetime.datetime | datetime.date]
    """End of renewal date."""

    end_of_life_date: Field[datetime.datetime | datetime.date]
    """End of life date."""

    is_framework_product: Field[bool]
    """Is framework product."""

    external_erp_id: TextField
    """Id of this in your ERP system."""

    external_crm_id: TextField
    """Id of this in your CRM system."""

    created: Field[datetime.datetime | datetime.date]
    """When it was made."""

    modified: Field[datetime.datetime | datetime.date]
    """When it was last changed."""

    legal_entity_id: Field[UUID | str]
    """Legal entity id."""

    custom_fields: Any
    """Custom fields, by their keys."""


class QuoteFields(Fields):
    """What a filter may say of `Quote`."""

    id: Field[UUID | str]
    """Id."""

    number: TextField
    """Number of the quote."""

    version: Field[int]
    """Version."""

    status: Field[QuoteStatus | str]
    """Status."""

    description: TextField
    """Description."""

    quote_type: Field[QuoteType | str]
    """Quote type."""

    change_order_id: Field[UUID | str]
    """Change order id."""

    converted_to_order: OrderReferenceFields
    """Converted to order."""

    customer: AccountReferenceFields
    """Customer."""

    invoice_customer: AccountReferenceFields
    """Invoice customer."""

    order_type: Field[OrderType | str]
    """Order type."""

    currency: TextField
    """Currency."""

    delivery_address: AddressFields
    """Delivery address."""

    quote_date: Field[datetime.datetime | datetime.date]
    """Quote date."""

    valid_to_date: Field[datetime.datetime | datetime.date]
    """Valid to date."""

    your_reference: TextField
    """Your reference."""

    our_reference: TextField
    """Our reference."""

    remarks: TextField
    """Remarks, which the order takes over."""

    initial_term: Field[int]
    """Length of the first term in months."""

    order_effective_change_date: Field[datetime.datetime | datetime.date]
    """Order effective change date."""

    effective_start_date: Field[datetime.datetime | datetime.date]
    """Effective start date."""

    effective_end_date: Field[datetime.datetime | datetime.date]
    """Effective end date."""

    term_type: Field[TermType | str]
    """Term type."""

    renewal_term: Field[int]
    """Length of the next term in months."""

    auto_renewal: Field[bool]
    """Auto renewal."""

    notice_period: Field[int]
    """Notice in months."""

    tcv: CurrencyAmountFields
    """Total contract value."""

    cmrr: CurrencyAmountFields
    """Committed monthly recurring revenue."""

    acv: CurrencyAmountFields
    """Annual contract value."""

    otf: CurrencyAmountFields
    """One-time fees."""

    custom_fields: Any
    """Custom fields, by their keys."""

    created: Field[datetime.datetime | datetime.date]
    """When it was made."""

    modified: Field[datetime.datetime | datetime.date]
    """When it was last changed."""


class ReportFields(Fields):
    """What a filter may say of `Report`."""

    id: Field[UUID | str]
    """Id."""

    name: TextField
    """Name."""

    description: TextField
    """Description."""

    entity_name: TextField
    """Entity name."""


class RevenueScheduleInvoiceLineFields(Fields):
    """What a filter may say of `RevenueScheduleInvoiceLine`."""

    id: Field[UUID | str]
    """Id."""

    invoice_id: Field[UUID | str]
    """Invoice id."""

    invoice_number: TextField
    """Invoice number."""

    invoice_date: Field[datetime.datetime | datetime.date]
    """Invoice date."""

    quantity: Field[Decimal | int]
    """Quantity."""

    unit_code: TextField
    """Unit code."""

    price: Field[Decimal | int]
    """Price."""

    subtotal: Field[Decimal | int]
    """Subtotal."""

    total: Field[Decimal | int]
    """Total."""

    tax: Field[Decimal | int]
    """Tax."""

    subtotal_pre_discount: Field[Decimal | int]
    """Subtotal pre discount."""

    total_pre_discount: Field[Decimal | int]
    """Total pre discount."""

    tax_pre_discount: Field[Decimal | int]
    """Tax pre discount."""

    external_erp_id: TextField
    """Id of this in your ERP system."""

    external_crm_id: TextField
    """Id of this in your CRM system."""

    service_period_start_date: Field[datetime.datetime | datetime.date]
    """Service period start date."""

    service_period_end_date: Field[datetime.datetime | datetime.date]
    """Service period end date."""

    notes: TextField
    """Notes."""

    accounts_receivable_account: TextField
    """Accounts receivable account."""

    deferred_revenue_account: TextField
    """Deferred revenue account."""

    recognized_revenue_account: TextField
    """Recognized revenue account."""

    tax_category_name: TextField
    """Tax category name."""

    tax_rate: Field[Decimal | int]
    """Tax rate."""


class RevenueScheduleItemFields(Fields):
    """What a filter may say of `RevenueScheduleItem`."""

    id: Field[UUID | str]
    """Id."""

    deferred_revenue: CurrencyAmountFields
    """Deferred revenue."""

    recognized_revenue: CurrencyAmountFields
    """Recognized revenue."""

    accounting_period: AccountingPeriodFields
    """Accounting period."""

    invoice_line: RevenueScheduleInvoiceLineFields
    """Invoice line."""

    order_product_charge: OrderProductChargeReferenceFields
    """Order product charge."""

    created: Field[datetime.datetime | datetime.date]
    """When it was made."""

    modified: Field[datetime.datetime | datetime.date]
    """When it was last changed."""


class SalesOrderFields(Fields):
    """What a filter may say of `SalesOrder`."""

    id: Field[UUID | str]
    """Id."""

    order_number: TextField
    """Order number."""

    version: Field[int]
    """Version."""

    is_last_version: Field[bool]
    """Is last version."""

    status: Field[OrderStatus | str]
    """Status."""

    description: TextField
    """Description."""

    remarks: TextField
    """Remarks."""

    order_date: Field[datetime.datetime | datetime.date]
    """Order date."""

    created: Field[datetime.datetime | datetime.date]
    """When it was made."""

    modified: Field[datetime.datetime | datetime.date]
    """When it was last changed."""

    last_updated: Field[datetime.datetime | datetime.date]
    """When it, or something that belongs to it, was last changed."""

    order_type: Field[OrderType | str]
    """Order type."""

    invoice_separatly: Field[bool]
    """Whether it gets invoices of its own. Spelt like this by the vendor."""

    your_reference: TextField
    """Your reference."""

    our_reference: TextField
    """Our reference."""

    your_order_number: TextField
    """Your order number."""

    buyer_reference: TextField
    """Buyer reference."""

    invoice_address: AddressFields
    """Invoice address."""

    delivery_address: AddressFields
    """Delivery address."""

    payment_term: TextField
    """Payment term."""

    order_payment_method: Field[OrderPaymentMethod | str]
    """Order payment method."""

    invoice_batch_group: TextField
    """Invoice batch group."""

    use_account_invoice_batch_group: Field[bool]
    """Whether the batch group is that of the account."""

    account: AccountReferenceFields
    """Account."""

    invoice_account: AccountReferenceFields
    """Invoice account."""

    currency: TextField
    """Currency."""

    accounts_receivable_account: TextField
    """Accounts receivable account."""

    external_erp_id: TextField
    """Id of this in your ERP system."""

    external_crm_id: TextField
    """Id of this in your CRM system."""

    custom_fields: Any
    """Custom fields, by their keys."""

    invoicing_currency: TextField
    """Code of the currency of its invoices, where it is another one."""


class SimpleProductFields(Fields):
    """What a filter may say of `SimpleProduct`."""

    id: Field[UUID | str]
    """Id."""

    product_number: TextField
    """Product number."""

    name: TextField
    """Name."""

    category: TextField
    """Category."""

    charge_type: Field[ChargeType | str]
    """Charge type."""

    price_model: Field[ChargeModel | str]
    """Price model."""

    price_period: Field[PricePeriod | str]
    """Price period."""

    default_quantity: Field[Decimal | int]
    """Default quantity."""

    unit_code: TextField
    """Unit code."""

    billing_period: Field[BillingPeriod | str]
    """Billing period."""

    billing_day: Field[BillingDay | str]
    """Billing day."""

    specific_billing_day: Field[int]
    """Day of the month, where `billing_day` is `SpecificDay`."""

    period_alignment: Field[BillingPeriodAlignment | str]
    """Period alignment."""

    billing_timing: Field[BillingTiming | str]
    """Billing timing."""

    tax_template: TextField
    """Tax template."""

    tax_included: Field[bool]
    """Tax included."""

    deferred_revenue_account: TextField
    """Deferred revenue account."""

    recognized_revenue_account: TextField
    """Recognized revenue account."""

    external_erp_id: TextField
    """Id of this in your ERP system."""

    external_crm_id: TextField
    """Id of this in your CRM system."""

    activation_date: Field[datetime.datetime | datetime.date]
    """Activation date."""

    end_of_new_sales_date: Field[datetime.datetime | datetime.date]
    """End of new sales date."""

    end_of_renewal_date: Field[datetime.datetime | datetime.date]
    """End of renewal date."""

    end_of_life_date: Field[datetime.datetime | datetime.date]
    """End of life date."""

    usage_rating: Field[UsageRating | str]
    """Usage rating."""

    create_invoice_lines_per_tier: Field[bool]
    """Create invoice lines per tier."""

    custom_fields: Any
    """Custom fields, by their keys."""


class SubscriptionFields(Fields):
    """What a filter may say of `Subscription`."""

    id: Field[UUID | str]
    """Id."""

    order_number: TextField
    """Order number."""

    version: Field[int]
    """Version."""

    is_last_version: Field[bool]
    """Is last version."""

    status: Field[OrderStatus | str]
    """Status."""

    description: TextField
    """Description."""

    remarks: TextField
    """Remarks."""

    effective_start_date: Field[datetime.datetime | datetime.date]
    """Effective start date."""

    effective_end_date: Field[datetime.datetime | datetime.date]
    """Effective end date."""

    cancellation_date: Field[datetime.datetime | datetime.date]
    """Cancellation date."""

    effective_change_date: Field[datetime.datetime | datetime.date]
    """Effective change date."""

    order_date: Field[datetime.datetime | datetime.date]
    """Order date."""

    notice_period_date: Field[datetime.datetime | datetime.date]
    """Notice period date."""

    last_renewal_date: Field[datetime.datetime | datetime.date]
    """Last renewal date."""

    created: Field[datetime.datetime | datetime.date]
    """When it was made."""

    modified: Field[datetime.datetime | datetime.date]
    """When it was last changed."""

    last_updated: Field[datetime.datetime | datetime.date]
    """When it, or something that belongs to it, was last changed."""

    notice_period: Field[int]
    """Notice in months."""

    term: Field[int]
    """Length of the term in months."""

    renewal_term: Field[int]
    """Length of the next term in months."""

    is_auto_renewed: Field[bool]
    """Is auto renewed."""

    order_type: Field[OrderType | str]
    """Order type."""

    term_type: Field[TermType | str]
    """Term type."""

    order_payment_method: Field[OrderPaymentMethod | str]
    """Order payment method."""

    invoice_separatly: Field[bool]
    """Whether it gets invoices of its own. Spelt like this by the vendor."""

    your_reference: TextField
    """Your reference."""

    our_reference: TextField
    """Our reference."""

    your_order_number: TextField
    """Your order number."""

    buyer_reference: TextField
    """Buyer reference."""

    invoice_address: AddressFields
    """Invoice address."""

    delivery_address: AddressFields
    """Delivery address."""

    order_billing_period: Field[BillingPeriod | str]
    """Order billing period."""

    set_order_billing_period: Field[bool]
    """Whether `order_billing_period` replaces the billing periods of the charges."""

    invoice_batch_group: InvoiceBatchGroupFields
    """Invoice batch group."""

    payment_term: TextField
    """Payment term."""

    use_account_invoice_batch_group: Field[bool]
    """Whether the batch group is that of the account."""

    account: AccountReferenceFields
    """Account."""

    invoice_account: AccountReferenceFields
    """Invoice account."""

    currency: TextField
    """Currency."""

    external_erp_id: TextField
    """Id of this in your ERP system."""

    external_crm_id: TextField
    """Id of this in your CRM system."""

    currency_code_to_use_when_invoice: TextField
    """Currency code to use when invoice."""

    custom_fields: Any
    """Custom fields, by their keys."""

    cmrr: CurrencyAmountFields
    """Committed monthly recurring revenue."""

    acv: CurrencyAmountFields
    """Annual contract value."""

    emrr: CurrencyAmountFields
    """The metric EMRR, as Younium computes it."""

    one_time_fees: CurrencyAmountFields
    """What is charged once."""

    tcv: CurrencyAmountFields
    """Total contract value."""


class TaxTemplateFields(Fields):
    """What a filter may say of `TaxTemplate`."""

    description: TextField
    """Description."""

    effective_from: Field[datetime.datetime | datetime.date]
    """Effective from."""

    effective_to: Field[datetime.datetime | datetime.date]
    """Effective to."""

    tax_account: FinancialAccountFields
    """Tax account."""

    tax_account_id: Field[UUID | str]
    """Tax account id."""

    created: Field[datetime.datetime | datetime.date]
    """When it was made."""

    modified: Field[datetime.datetime | datetime.date]
    """When it was last changed."""

    id: Field[UUID | str]
    """Id."""

    name: TextField
    """Name."""


class TransactionAccountFields(Fields):
    """What a filter may say of `TransactionAccount`."""

    id: Field[UUID | str]
    """Id."""

    account_number: TextField
    """Account number."""

    account_type: Field[AccountType | str]
    """Account type."""

    invoice_delivery_method: Field[InvoiceDeliveryMethod | str]
    """Invoice delivery method."""

    name: TextField
    """Name."""

    organization_number: TextField
    """Organization number."""

    accounts_receivable: TextField
    """Accounts receivable."""

    currency_code: TextField
    """ISO 4217 code, such as `SEK`."""

    tax_registration_number: TextField
    """Tax registration number."""

    tax_template: TextField
    """Tax template."""

    invoice_batch_group_id: Field[UUID | str]
    """Invoice batch group id."""

    invoice_setting_group_id: Field[UUID | str]
    """Invoice setting group id."""

    custom_fields: Any
    """Custom fields, by their keys."""

    external_erp_id: TextField
    """Id of this in your ERP system."""

    external_crm_id: TextField
    """Id of this in your CRM system."""


class TransactionInvoiceFields(Fields):
    """What a filter may say of `TransactionInvoice`."""

    id: Field[UUID | str]
    """Id."""

    invoice_number: TextField
    """Invoice number."""

    status: Field[InvoiceStatus | str]
    """Status."""

    notes: TextField
    """Notes."""

    invoice_date: Field[datetime.datetime | datetime.date]
    """Invoice date."""

    currency: TextField
    """Currency."""

    subtotal: Field[Decimal | int]
    """Subtotal."""

    tax: Field[Decimal | int]
    """Tax."""

    total_amount: Field[Decimal | int]
    """Total amount."""

    settled_amount: Field[Decimal | int]
    """Settled amount."""

    tax_included: Field[bool]
    """Tax included."""

    invoice_batch_id: Field[UUID | str]
    """Invoice batch id."""

    invoice_type: Field[InvoiceType | str]
    """Invoice type."""

    custom_fields: Any
    """Custom fields, by their keys."""

    external_erp_id: TextField
    """Id of this in your ERP system."""

    external_crm_id: TextField
    """Id of this in your CRM system."""


class UnitOfMeasureFields(Fields):
    """What a filter may say of `UnitOfMeasure`."""

    id: Field[UUID | str]
    """Id."""

    unit_code: TextField
    """Unit code."""

    name: TextField
    """Name."""

    display_name: TextField
    """Display name."""


class UsageRecordFields(Fields):
    """What a filter may say of `UsageRecord`."""

    id: Field[UUID | str]
    """Id."""

    description: TextField
    """Description."""

    from_date: Field[datetime.datetime | datetime.date]
    """From date."""

    to_date: Field[datetime.datetime | datetime.date]
    """To date."""

    quantity: Field[Decimal | int]
    """Quantity."""

    unit: TextField
    """Unit."""

    source: TextField
    """Source."""

    account: AccountReferenceFields
    """Account."""

    order: OrderReferenceFields
    """Order."""

    product: OrderProductReferenceFields
    """Product."""

    charge: OrderProductChargeReferenceFields
    """Charge."""

    import_date: Field[datetime.datetime | datetime.date]
    """Import date."""

    processed: Field[bool]
    """Processed."""

    rated_price: Field[Decimal | int]
    """Rated price."""

    rated_price_currency_code: TextField
    """Rated price currency code."""

    custom_fields: Any
    """Custom fields, by their keys."""

    created: Field[datetime.datetime | datetime.date]
    """When it was made."""

    modified: Field[datetime.datetime | datetime.date]
    """When it was last changed."""
