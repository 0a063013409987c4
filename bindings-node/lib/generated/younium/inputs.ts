// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Amount, Lookup, MomentInput, Whole } from '../../values';
import type {
  AccountCategory,
  AccountType,
  BillingDay,
  BillingPeriod,
  BillingPeriodAlignment,
  BillingTiming,
  BookingType,
  CancelMode,
  CancelProductOn,
  ChangeType,
  ChargeBoundary,
  ChargeChangeState,
  ChargeModel,
  ChargeType,
  CustomFieldEntity,
  CustomFieldType,
  CustomFieldTypeEntity,
  DiscountBoundaryInput,
  GenerateInvoiceAction,
  GoCardlessMandateStatus,
  InvoiceDeliveryMethod,
  ItemOperation,
  LinkOperation,
  MeasurementsRule,
  OrderPaymentMethod,
  OrderProductOperation,
  OrderStatus,
  OrderType,
  PriceBase,
  PricePeriod,
  ProductType,
  SalesOrderStatus,
  SalesOrderType,
  TermType,
  UsageRating,
  WebhookStatus,
} from './models';

/** What can be changed of an account. */
export interface AccountUpdate {
  /** Name. */
  readonly name?: string | null | undefined;
  /** Account type. */
  readonly accountType?: AccountType | null | undefined;
  /** Currency. Looked up by `code` or `id`. */
  readonly currency?: Lookup | null | undefined;
  /** Our reference. */
  readonly ourReference?: string | null | undefined;
  /** Your reference. */
  readonly yourReference?: string | null | undefined;
  /** Invoice email address. */
  readonly invoiceEmailAddress?: string | null | undefined;
  /** Reminder email address. */
  readonly reminderEmailAddress?: string | null | undefined;
  /** Invoice email cc addresses. */
  readonly invoiceEmailCcAddresses?: string | null | undefined;
  /** Invoice delivery method. */
  readonly invoiceDeliveryMethod?: InvoiceDeliveryMethod | null | undefined;
  /** Default payment term. Looked up by `name` or `id`. */
  readonly defaultPaymentTerm?: Lookup | null | undefined;
  /** Tax registration number. */
  readonly taxRegistrationNumber?: string | null | undefined;
  /** Organization number. */
  readonly organizationNumber?: string | null | undefined;
  /** Electronic invoice address. */
  readonly electronicInvoiceAddress?: string | null | undefined;
  /** Code of the scheme of `electronicInvoiceAddress`, from the EAS code list. */
  readonly electronicInvoiceAddressScheme?: string | null | undefined;
  /** Whether the account is out of use. Cannot be null. */
  readonly inactive?: boolean | undefined;
  /** Tax template. Looked up by `name` or `id`. */
  readonly taxTemplate?: Lookup | null | undefined;
  /** Accounts receivable. Looked up by `code` or `id`. */
  readonly accountsReceivable?: Lookup | null | undefined;
  /** Image url. */
  readonly imageUrl?: string | null | undefined;
  /** Internet domain of the customer. */
  readonly domain?: string | null | undefined;
  /** Invoice template id. */
  readonly invoiceTemplateId?: string | null | undefined;
  /**
   * Use `invoiceBatchGroup`.
   *
   * @deprecated The vendor retires it.
   */
  readonly invoiceBatchGroupId?: string | null | undefined;
  /** Invoice batch group. */
  readonly invoiceBatchGroup?: Lookup | null | undefined;
  /** Invoice setting group. */
  readonly invoiceSettingGroup?: Lookup | null | undefined;
  /** Default invoice address. */
  readonly defaultInvoiceAddress?: AddressInput | null | undefined;
  /** Default delivery address. */
  readonly defaultDeliveryAddress?: AddressInput | null | undefined;
  /** Id of this in your ERP system. */
  readonly externalERPId?: string | null | undefined;
  /** Id of this in your CRM system. */
  readonly externalCRMId?: string | null | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | null | undefined;
  /** Whether invoices get a UBL file. Cannot be null. */
  readonly attachUBLToInvoice?: boolean | undefined;
  /** Whether invoices get ZUGFeRD data. Cannot be null. */
  readonly attachZugferdXMLToInvoice?: boolean | undefined;
}

/** An account to create. */
export interface AccountCreate {
  /** Name. */
  readonly name: string;
  /** Account type. */
  readonly accountType?: AccountType | undefined;
  /** Currency. Looked up by `code` or `id`. */
  readonly currency: Lookup;
  /** Our reference. */
  readonly ourReference?: string | undefined;
  /** Your reference. */
  readonly yourReference?: string | undefined;
  /** Invoice email address. */
  readonly invoiceEmailAddress?: string | undefined;
  /** Invoice email cc addresses. */
  readonly invoiceEmailCcAddresses?: string | undefined;
  /** Invoice delivery method. */
  readonly invoiceDeliveryMethod?: InvoiceDeliveryMethod | undefined;
  /** Default payment term. Looked up by `name` or `id`. */
  readonly defaultPaymentTerm?: Lookup | undefined;
  /** Tax registration number. */
  readonly taxRegistrationNumber?: string | undefined;
  /** Organization number. */
  readonly organizationNumber?: string | undefined;
  /** Electronic invoice address. */
  readonly electronicInvoiceAddress?: string | undefined;
  /** Code of the scheme of `electronicInvoiceAddress`, from the EAS code list. */
  readonly electronicInvoiceAddressScheme?: string | undefined;
  /** Inactive. */
  readonly inactive?: boolean | undefined;
  /** Tax template. Looked up by `name` or `id`. */
  readonly taxTemplate?: Lookup | undefined;
  /** Accounts receivable. Looked up by `code` or `id`. */
  readonly accountsReceivable?: Lookup | undefined;
  /** Image url. */
  readonly imageUrl?: string | undefined;
  /** Internet domain of the customer. */
  readonly domain?: string | undefined;
  /** Invoice template id. */
  readonly invoiceTemplateId?: string | undefined;
  /**
   * Use `invoiceBatchGroup`.
   *
   * @deprecated The vendor retires it.
   */
  readonly invoiceBatchGroupId?: string | undefined;
  /** Invoice batch group. */
  readonly invoiceBatchGroup?: Lookup | undefined;
  /** Invoice setting group. */
  readonly invoiceSettingGroup?: Lookup | undefined;
  /** Reminder email address. */
  readonly reminderEmailAddress?: string | undefined;
  /** Default invoice address. */
  readonly defaultInvoiceAddress?: AddressInput | undefined;
  /** Default delivery address. */
  readonly defaultDeliveryAddress?: AddressInput | undefined;
  /** Id of this in your ERP system. */
  readonly externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  readonly externalCRMId?: string | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | undefined;
  /** Whether invoices get a UBL file. */
  readonly attachUBLToInvoice?: boolean | undefined;
  /** Whether invoices get ZUGFeRD data. */
  readonly attachZugferdXMLToInvoice?: boolean | undefined;
}

/** What an account is charged with online. */
export interface OnlinePaymentDetailsInput {
  /** Stripe customer id. */
  readonly stripeCustomerId?: string | null | undefined;
  /** Stripe payment method id. */
  readonly stripePaymentMethodId?: string | null | undefined;
  /** Go card less customer id. */
  readonly goCardLessCustomerId?: string | null | undefined;
  /** Go card less mandate id. */
  readonly goCardLessMandateId?: string | null | undefined;
}

/** What to ask GoCardless for. */
export interface GoCardlessMandateInput {
  /** Mandate status. */
  readonly mandateStatus?: GoCardlessMandateStatus | undefined;
  /** Re instate. */
  readonly reInstate?: boolean | undefined;
}

/** A postal address. */
export interface AddressInput {
  /** Description. */
  readonly description?: string | undefined;
  /** Name. */
  readonly name?: string | undefined;
  /** Street. */
  readonly street?: string | undefined;
  /** Street2. */
  readonly street2?: string | undefined;
  /** City. */
  readonly city?: string | undefined;
  /** County. */
  readonly county?: string | undefined;
  /** State. */
  readonly state?: string | undefined;
  /** Zip. */
  readonly zip?: string | undefined;
  /** Country. Looked up by `name` or `id`. */
  readonly country?: Lookup | undefined;
}

/** What can be changed of a booking. */
export interface BookingUpdate {
  /** Booking type. */
  readonly bookingType?: BookingType | null | undefined;
  /** Account category. */
  readonly accountCategory?: AccountCategory | null | undefined;
  /** Change type. */
  readonly changeType?: ChangeType | null | undefined;
  /** Notes. */
  readonly notes?: string | null | undefined;
  /** Effective date. */
  readonly effectiveDate?: MomentInput | null | undefined;
  /** Classification. Looked up by `id` or `name`. */
  readonly classification?: Lookup | null | undefined;
}

/** A currency to create. */
export interface CurrencyCreate {
  /** ISO 4217 code of three letters. */
  readonly code: string;
  /** Description. */
  readonly description?: string | undefined;
}

/** A custom field to configure. */
export interface CustomFieldCreate {
  /** Field type. */
  readonly fieldType: CustomFieldType;
  /** Entity. */
  readonly entity?: CustomFieldEntity | undefined;
  /** Key. */
  readonly key?: string | undefined;
  /** Name. */
  readonly name?: string | undefined;
  /** Default value. */
  readonly defaultValue?: string | undefined;
  /** List. */
  readonly list?: Lookup | undefined;
  /** Type entity. */
  readonly typeEntity?: CustomFieldTypeEntity | undefined;
}

/** What can be changed of a custom field. */
export interface CustomFieldUpdate {
  /** Field type. */
  readonly fieldType?: CustomFieldType | null | undefined;
  /** Entity. */
  readonly entity?: CustomFieldEntity | null | undefined;
  /** Key. */
  readonly key?: string | null | undefined;
  /** Name. */
  readonly name?: string | null | undefined;
  /** Default value. */
  readonly defaultValue?: string | null | undefined;
  /** List. */
  readonly list?: Lookup | null | undefined;
  /** Type entity. */
  readonly typeEntity?: CustomFieldTypeEntity | null | undefined;
}

/** An exchange rate to create. */
export interface ExchangeRateCreate {
  /** From currency. Looked up by `code` or `id`. */
  readonly fromCurrency: Lookup;
  /** Rate. */
  readonly rate: Amount;
  /** Effective from date. */
  readonly effectiveFromDate: MomentInput;
  /** Effective to date. */
  readonly effectiveToDate?: MomentInput | undefined;
}

/** Which invoices to generate. */
export interface InvoiceBatchGenerateInput {
  /** Invoice date. */
  readonly invoiceDate?: MomentInput | undefined;
  /** Instead of `targetDate`, by type of charge. */
  readonly customizedTargetDates?: TargetDatesInput | undefined;
  /** Invoices what is due up to this date. */
  readonly targetDate?: MomentInput | undefined;
  /** Invoices all accounts. */
  readonly invoiceAllAccounts?: boolean | undefined;
  /** Invoices all invoice batch groups. */
  readonly invoiceAllBatchGroups?: boolean | undefined;
  /** Ids of accounts. */
  readonly accounts?: readonly string[] | undefined;
  /** Ids of invoice batch groups. */
  readonly invoiceBatchGroups?: readonly string[] | undefined;
  /** Minimum invoice amount. */
  readonly minimumInvoiceAmount?: Amount | undefined;
  /** Refuses to start when no webhook would be told of the end. */
  readonly ensureWebhooksAreEnabled?: boolean | undefined;
  /** Job description. */
  readonly jobDescription?: string | undefined;
}

/** How the job is run. */
export interface InvoiceBatchPostInput {
  /** Refuses to start when no webhook would be told of the end. */
  readonly ensureWebhooksAreEnabled?: boolean | undefined;
  /** Job description. */
  readonly jobDescription?: string | undefined;
}

/** What can be changed of an invoice. */
export interface InvoiceUpdate {
  /** When it has to be paid. Cannot be null. */
  readonly dueDate?: MomentInput | undefined;
  /** How it reaches the customer. Cannot be null. */
  readonly invoiceDeliveryMethod?: InvoiceDeliveryMethod | undefined;
  /** Whether no reminders are sent. Cannot be null. */
  readonly disableAutomaticInvoiceReminder?: boolean | undefined;
  /** Notes. */
  readonly notes?: string | null | undefined;
  /** Id of this in your ERP system. */
  readonly externalERPId?: string | null | undefined;
  /** Id of this in your CRM system. */
  readonly externalCRMId?: string | null | undefined;
  /** Your order number. */
  readonly yourOrderNumber?: string | null | undefined;
  /** Reference number. */
  readonly referenceNumber?: string | null | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | null | undefined;
}

/** Which invoice was paid, and when. */
export interface InvoicePaidInput {
  /** Invoice id. */
  readonly invoiceId: string;
  /** Payment date. */
  readonly paymentDate?: MomentInput | undefined;
}

/** An invoice that is on no order. */
export interface OnAccountInvoiceCreate {
  /** Account. Looked up by `accountNumber`, `id` or `name`. */
  readonly account?: Lookup | undefined;
  /** Whether it is posted. A draft comes first in any case. */
  readonly invoiceAction?: GenerateInvoiceAction | undefined;
  /** Invoice date. */
  readonly invoiceDate?: MomentInput | undefined;
  /** Your order number. */
  readonly yourOrderNumber?: string | undefined;
  /** Your reference. */
  readonly yourReference?: string | undefined;
  /** Our reference. */
  readonly ourReference?: string | undefined;
  /** Buyer reference. */
  readonly buyerReference?: string | undefined;
  /** Notes. */
  readonly notes?: string | undefined;
  /** Accounts receivable. Looked up by `code` or `id`. */
  readonly accountsReceivable?: Lookup | undefined;
  /** Payment term. Looked up by `name` or `id`. */
  readonly paymentTerm?: Lookup | undefined;
  /** Invoice template. Looked up by `description` or `id`. */
  readonly invoiceTemplate?: Lookup | undefined;
  /** Currency. Looked up by `code` or `id`. */
  readonly currency: Lookup;
  /** Invoice delivery method. */
  readonly invoiceDeliveryMethod?: InvoiceDeliveryMethod | undefined;
  /** Invoice address. */
  readonly invoiceAddress?: AddressInput | undefined;
  /** Delivery address. */
  readonly deliveryAddress?: AddressInput | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | undefined;
  /** Id of this in your ERP system. */
  readonly externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  readonly externalCRMId?: string | undefined;
  /** Invoice lines. */
  readonly invoiceLines?: readonly OnAccountInvoiceLineInput[] | undefined;
}

/** What of an invoice is credited. */
export interface InvoiceCreditInput {
  /** Credit invoice date. */
  readonly creditInvoiceDate?: MomentInput | undefined;
  /** Whether it is posted. A draft comes first in any case. */
  readonly invoiceAction?: GenerateInvoiceAction | undefined;
  /** Ids of the lines to credit. */
  readonly invoiceLineIds?: readonly string[] | undefined;
  /** Credits the whole invoice. */
  readonly creditAllInvoiceLines?: boolean | undefined;
}

/** How to invoice an order. */
export interface InvoiceGenerateInput {
  /** Invoice date. */
  readonly invoiceDate?: MomentInput | undefined;
  /** Instead of `targetDate`, by type of charge. */
  readonly customizedTargetDates?: TargetDatesInput | undefined;
  /** Invoices what is due up to this date. */
  readonly targetDate?: MomentInput | undefined;
  /** Whether it is posted. A draft comes first in any case. */
  readonly invoiceAction?: GenerateInvoiceAction | undefined;
}

/** A line of an invoice that is on no order. */
export interface OnAccountInvoiceLineInput {
  /** Product name. */
  readonly productName: string;
  /** Price. */
  readonly price: Amount;
  /** Quantity. */
  readonly quantity: Amount;
  /** Notes. */
  readonly notes?: string | undefined;
  /** Description. */
  readonly description?: string | undefined;
  /** Unit of measure. Looked up by `unit`. */
  readonly unitOfMeasure: Lookup;
  /** Recognized revenue account. Looked up by `code` or `id`. */
  readonly recognizedRevenueAccount: Lookup;
  /** Tax template. Looked up by `name` or `id`. */
  readonly taxTemplate?: Lookup | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | undefined;
  /** Id of this in your CRM system. */
  readonly externalCRMId?: string | undefined;
  /** Id of this in your ERP system. */
  readonly externalERPId?: string | undefined;
}

/** Up to which date to invoice, by type of charge. */
export interface TargetDatesInput {
  /** One off. */
  readonly oneOff?: MomentInput | undefined;
  /** Recurring in advance. */
  readonly recurringInAdvance?: MomentInput | undefined;
  /** Recurring in arrears. */
  readonly recurringInArrears?: MomentInput | undefined;
  /** Usage. */
  readonly usage?: MomentInput | undefined;
  /** Measured. */
  readonly measured?: MomentInput | undefined;
}

/** What can be changed of a journal. */
export interface JournalUpdate {
  /** Description. */
  readonly description?: string | null | undefined;
  /** Id of this in your ERP system. */
  readonly externalERPId?: string | null | undefined;
  /** When it was transferred to the ERP system. */
  readonly transferredToERP?: MomentInput | null | undefined;
}

/** A measurement to create. */
export interface MeasurementCreate {
  /** Account. Looked up by `accountNumber`, `id` or `name`. */
  readonly account?: Lookup | undefined;
  /** Order. Looked up by `orderNumber` or `id`. */
  readonly order?: Lookup | undefined;
  /** Product. Looked up by `productNumber` or `orderProductId`. */
  readonly product?: Lookup | undefined;
  /** Charge. Looked up by `chargeNumber` or `orderProductChargeId`. */
  readonly charge?: Lookup | undefined;
  /** From date. */
  readonly fromDate: MomentInput;
  /** Quantity. */
  readonly quantity?: Amount | undefined;
  /** Tag. */
  readonly tag?: string | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | undefined;
  /** Checks it before it is stored. */
  readonly validateData?: boolean | undefined;
}

/** Measurements to import. */
export interface MeasurementImportInput {
  /** Mapping template name. */
  readonly mappingTemplateName: string;
  /** Date format. */
  readonly dateFormat?: string | undefined;
  /** Decimal separator. */
  readonly decimalSeparator?: string | undefined;
  /** `csv` or `json`. */
  readonly dataFormat?: string | undefined;
  /** Batch name. */
  readonly batchName?: string | undefined;
  /** CSV in a text, or JSON. */
  readonly data: unknown;
  /** Use preprocessing rules. */
  readonly usePreprocessingRules?: boolean | undefined;
  /** Allow duplicate entries. */
  readonly allowDuplicateEntries?: boolean | undefined;
  /** Break on validation error. */
  readonly breakOnValidationError?: boolean | undefined;
}

/** An order to calculate metrics of. */
export interface OrderMetricsInput {
  /** Effective start date. */
  readonly effectiveStartDate?: MomentInput | undefined;
  /** Effective end date. */
  readonly effectiveEndDate?: MomentInput | undefined;
  /** Length of the term in months. */
  readonly term?: Whole | undefined;
  /** Order type. */
  readonly orderType?: OrderType | undefined;
  /** Currency. Looked up by `code` or `id`. */
  readonly currency?: Lookup | undefined;
  /** Account. Looked up by `accountNumber`, `id` or `name`. */
  readonly account?: Lookup | undefined;
  /** Products. */
  readonly products?: readonly MetricsProductInput[] | undefined;
  /** Order discounts. */
  readonly orderDiscounts?: readonly MetricsOrderDiscountInput[] | undefined;
}

/** A charge to calculate metrics of. */
export interface ChargeMetricsInput {
  /** Length of the term in months. */
  readonly term?: Whole | undefined;
  /** Currency. Looked up by `code` or `id`. */
  readonly currency?: Lookup | undefined;
  /** Account. Looked up by `accountNumber`, `id` or `name`. */
  readonly account?: Lookup | undefined;
  /** Charge. */
  readonly charge?: Lookup | undefined;
  /** Name. */
  readonly name?: string | undefined;
  /** Charge type. */
  readonly chargeType?: ChargeType | undefined;
  /** Price model. */
  readonly priceModel?: ChargeModel | undefined;
  /** Quantity. */
  readonly quantity?: Amount | undefined;
  /** Price period. */
  readonly pricePeriod?: PricePeriod | undefined;
  /** Billing period. */
  readonly billingPeriod?: BillingPeriod | undefined;
  /** Effective start date. */
  readonly effectiveStartDate?: MomentInput | undefined;
  /** Effective end date. */
  readonly effectiveEndDate?: MomentInput | undefined;
  /** Tax template. Looked up by `name` or `id`. */
  readonly taxTemplate?: Lookup | undefined;
  /** Tax included. */
  readonly taxIncluded?: boolean | undefined;
  /** Price details. */
  readonly priceDetails?: readonly MetricsPriceDetailInput[] | undefined;
  /** Estimated usage. */
  readonly estimatedUsage?: Whole | undefined;
  /** Estimated quantity. */
  readonly estimatedQuantity?: Whole | undefined;
}

/** A price of a charge, for one tier of quantities. */
export interface MetricsPriceDetailInput {
  /** Number of the tier. */
  readonly tier?: Whole | undefined;
  /** Price. */
  readonly price?: Amount | undefined;
  /** List price. */
  readonly listPrice?: Amount | undefined;
  /** Line discount amount. */
  readonly lineDiscountAmount?: Amount | undefined;
  /** From 0 to 100. */
  readonly lineDiscountPercent?: Amount | undefined;
  /** To quantity. */
  readonly toQuantity?: Amount | undefined;
  /** Whether the tier has no upper end. */
  readonly isInfinite?: boolean | undefined;
  /** Price base. */
  readonly priceBase?: PriceBase | undefined;
}

/** A charge that a discount is for. */
export interface MetricsDiscountChargeInput {
  /** Charge. */
  readonly charge: Lookup;
}

/** A discount on an order. */
export interface MetricsOrderDiscountInput {
  /** Start on. */
  readonly startOn?: DiscountBoundaryInput | undefined;
  /** End on. */
  readonly endOn?: DiscountBoundaryInput | undefined;
  /** Start date. */
  readonly startDate?: MomentInput | undefined;
  /** End date. */
  readonly endDate?: MomentInput | undefined;
  /** From 0 to 100. */
  readonly percent?: Amount | undefined;
  /** Description. */
  readonly description?: string | undefined;
  /** On specific charges. */
  readonly onSpecificCharges?: boolean | undefined;
  /** Charges. */
  readonly charges?: readonly MetricsDiscountChargeInput[] | undefined;
  /** A key of your choice, for `orderDiscountMappingKey` of charges in the same body. */
  readonly chargeMappingKey?: string | undefined;
}

/** A charge of a product. */
export interface MetricsProductChargeInput {
  /** Charge. */
  readonly charge?: Lookup | undefined;
  /** Name. */
  readonly name?: string | undefined;
  /** Charge type. */
  readonly chargeType?: ChargeType | undefined;
  /** Price model. */
  readonly priceModel?: ChargeModel | undefined;
  /** Quantity. */
  readonly quantity?: Amount | undefined;
  /** Price period. */
  readonly pricePeriod?: PricePeriod | undefined;
  /** Billing period. */
  readonly billingPeriod?: BillingPeriod | undefined;
  /** Effective start date. */
  readonly effectiveStartDate?: MomentInput | undefined;
  /** Effective end date. */
  readonly effectiveEndDate?: MomentInput | undefined;
  /** Tax template. Looked up by `name` or `id`. */
  readonly taxTemplate?: Lookup | undefined;
  /** Tax included. */
  readonly taxIncluded?: boolean | undefined;
  /** Price details. */
  readonly priceDetails?: readonly MetricsPriceDetailInput[] | undefined;
  /** Estimated usage. */
  readonly estimatedUsage?: Whole | undefined;
  /** Estimated quantity. */
  readonly estimatedQuantity?: Whole | undefined;
  /** `chargeMappingKey` of the discounts in the same body that are for this charge. */
  readonly orderDiscountMappingKey?: readonly string[] | undefined;
}

/** A product on an order. */
export interface MetricsProductInput {
  /** Product. Looked up by `productNumber`, `id` or `name`. */
  readonly product?: Lookup | undefined;
  /** Charge plan. Looked up by `chargePlanNumber`, `id` or `name`. */
  readonly chargePlan?: Lookup | undefined;
  /** Charges. */
  readonly charges?: readonly MetricsProductChargeInput[] | undefined;
}

/** What can be changed of a charge on an order. */
export interface OrderProductChargeUpdate {
  /** Description. */
  readonly description?: string | null | undefined;
  /** Remarks. */
  readonly remarks?: string | null | undefined;
  /** Id of this in your ERP system. */
  readonly externalERPId?: string | null | undefined;
  /** Id of this in your CRM system. */
  readonly externalCRMId?: string | null | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | null | undefined;
}

/** The date up to which a charge counts as invoiced. */
export interface InvoicedToInput {
  /** Invoiced to date. */
  readonly invoicedToDate?: MomentInput | undefined;
}

/** A price of a charge on an order, for one tier of quantities. */
export interface OrderPriceDetailInput {
  /** To quantity. */
  readonly toQuantity?: Amount | undefined;
  /** Number of the tier. */
  readonly tier?: Whole | undefined;
  /** Price. */
  readonly price?: Amount | undefined;
  /** List price. */
  readonly listPrice?: Amount | undefined;
  /** Description. */
  readonly description?: string | undefined;
  /** From quantity. */
  readonly fromQuantity?: Amount | undefined;
  /** Price base. */
  readonly priceBase?: PriceBase | undefined;
  /** From 0 to 100. */
  readonly lineDiscountPercent?: Amount | undefined;
  /** Line discount amount. */
  readonly lineDiscountAmount?: Amount | undefined;
}

/** A charge on an order to create. */
export interface OrderProductChargeCreate {
  /** Charge. */
  readonly charge?: Lookup | undefined;
  /** Name. */
  readonly name?: string | undefined;
  /** Charge type. */
  readonly chargeType?: ChargeType | undefined;
  /** Price model. */
  readonly priceModel?: ChargeModel | undefined;
  /** Effective start date. */
  readonly effectiveStartDate?: MomentInput | undefined;
  /** Effective end date. */
  readonly effectiveEndDate?: MomentInput | undefined;
  /** Start milestone. */
  readonly startMilestone?: string | undefined;
  /** End milestone. */
  readonly endMilestone?: string | undefined;
  /** Quantity. */
  readonly quantity?: Amount | undefined;
  /** Unit code. Looked up by `unit`. */
  readonly unitCode?: Lookup | undefined;
  /** Start on. */
  readonly startOn?: ChargeBoundary | undefined;
  /** End on. */
  readonly endOn?: ChargeBoundary | undefined;
  /** Up to when it counts as invoiced. */
  readonly chargedThroughDate?: MomentInput | undefined;
  /** Last renewal date. */
  readonly lastRenewalDate?: MomentInput | undefined;
  /** Last price adjustment date. */
  readonly lastPriceAdjustmentDate?: MomentInput | undefined;
  /** Price period. */
  readonly pricePeriod?: PricePeriod | undefined;
  /** Usage rating. */
  readonly usageRating?: UsageRating | undefined;
  /** Revenue recognition rule. */
  readonly revenueRecognitionRule?: Lookup | undefined;
  /** Billing day. */
  readonly billingDay?: BillingDay | undefined;
  /** Day of the month, where `billingDay` is `SpecificDay`. */
  readonly specificBillingDay?: Whole | undefined;
  /** Days to move the billing by, where `billingDay` is `DaysOffset`. */
  readonly offsetBillingDays?: Whole | undefined;
  /** Billing period. */
  readonly billingPeriod?: BillingPeriod | undefined;
  /** Billing timing. */
  readonly billingTiming?: BillingTiming | undefined;
  /** Period alignment. */
  readonly periodAlignment?: BillingPeriodAlignment | undefined;
  /** What periods start with, where `periodAlignment` is `AlignToDate`. */
  readonly alignmentDate?: MomentInput | undefined;
  /** Tax template. Looked up by `name` or `id`. */
  readonly taxTemplate?: Lookup | undefined;
  /** Tax included. */
  readonly taxIncluded?: boolean | undefined;
  /** Create invoice lines per tier. */
  readonly createInvoiceLinesPerTier?: boolean | undefined;
  /** Remarks. */
  readonly remarks?: string | undefined;
  /** Deferred revenue account. Looked up by `code` or `id`. */
  readonly deferredRevenueAccount?: Lookup | undefined;
  /** Recognized revenue account. Looked up by `code` or `id`. */
  readonly recognizedRevenueAccount?: Lookup | undefined;
  /** Change state. */
  readonly changeState?: ChargeChangeState | undefined;
  /** The price as it is shown on documents. */
  readonly displayPrice?: Amount | undefined;
  /** Price details. */
  readonly priceDetails?: readonly OrderPriceDetailInput[] | undefined;
  /** Features. */
  readonly features?: readonly FeatureInput[] | undefined;
  /** Estimated usage. */
  readonly estimatedUsage?: Whole | undefined;
  /** Estimated quantity. */
  readonly estimatedQuantity?: Whole | undefined;
  /** Ordered quantity. */
  readonly orderedQuantity?: Amount | undefined;
  /** Recurring monthly amount. */
  readonly recurringMonthlyAmount?: Amount | undefined;
  /** Id of this in your ERP system. */
  readonly externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  readonly externalCRMId?: string | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | undefined;
  /** `chargeMappingKey` of the discounts in the same body that are for this charge. */
  readonly orderDiscountMappingKey?: readonly string[] | undefined;
}

/** A product to put on an order. */
export interface OrderProductCreate {
  /** Product. Looked up by `productNumber`, `id` or `name`. */
  readonly product: Lookup;
  /** Charge plan. Looked up by `chargePlanNumber`, `id` or `name`. */
  readonly chargePlan?: Lookup | undefined;
  /** Product line number. */
  readonly productLineNumber?: Whole | undefined;
  /** Name. */
  readonly name?: string | undefined;
  /** Charges. */
  readonly charges?: readonly OrderProductChargeCreate[] | undefined;
  /** Id of this in your ERP system. */
  readonly externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  readonly externalCRMId?: string | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | undefined;
}

/** A charge that a discount is for, or no longer. */
export interface OrderDiscountChargeInput {
  /** Charge. Looked up by `orderProductChargeNumber`, `orderProductChargeId`, `chargeNumber` or `chargeId`. */
  readonly charge: Lookup;
  /** What to do with this entry. */
  readonly operation?: LinkOperation | undefined;
}

/** A discount to add to an order, to change or to remove. */
export interface OrderDiscountInput {
  /** What to do with this entry. */
  readonly operation?: ItemOperation | undefined;
  /** Order discount id. Looked up by `id`. */
  readonly OrderDiscountId?: Lookup | undefined;
  /** Start on. */
  readonly startOn?: DiscountBoundaryInput | undefined;
  /** End on. */
  readonly endOn?: DiscountBoundaryInput | undefined;
  /** Start date. */
  readonly startDate?: MomentInput | undefined;
  /** End date. */
  readonly endDate?: MomentInput | undefined;
  /** From 0 to 100. */
  readonly percent?: Amount | undefined;
  /** Description. */
  readonly description?: string | undefined;
  /** Whether it is for `orderProductCharges` only. */
  readonly onSpecificCharges?: boolean | undefined;
  /** Order product charges. */
  readonly orderProductCharges?: readonly OrderDiscountChargeInput[] | undefined;
  /** A key of your choice, for `orderDiscountMappingKey` of charges in the same body. */
  readonly chargeMappingKey?: string | undefined;
}

/** A milestone to create. */
export interface MilestoneInput {
  /** Name. */
  readonly name: string;
  /** Description. */
  readonly description?: string | undefined;
  /** Planned date. */
  readonly plannedDate?: MomentInput | undefined;
}

/** A payment term to create. */
export interface PaymentTermCreate {
  /** Description. */
  readonly description: string;
  /** Name. */
  readonly name: string;
  /** Days until it is due. */
  readonly days: Whole;
}

/** A payment to create. */
export interface PaymentCreate {
  /** Payment date. */
  readonly paymentDate?: MomentInput | undefined;
  /** Currency. Looked up by `code` or `id`. */
  readonly currency?: Lookup | undefined;
  /** Amount. */
  readonly amount?: Amount | undefined;
  /** Bank fee amount. */
  readonly bankFeeAmount?: Amount | undefined;
  /** Exchange rate. */
  readonly exchangeRate?: Amount | undefined;
  /** Base currency amount. */
  readonly baseCurrencyAmount?: Amount | undefined;
  /** Payment account. Looked up by `code` or `id`. */
  readonly paymentAccount?: Lookup | undefined;
  /** Bank fee account. Looked up by `code` or `id`. */
  readonly BankFeeAccount?: Lookup | undefined;
  /** Payment method. Looked up by `name` or `id`. */
  readonly paymentMethod: Lookup;
  /** The vendor says that this does not work yet. */
  readonly paymentWriteOffs?: readonly WriteOffCreate[] | undefined;
  /** Payer name. */
  readonly payerName?: string | undefined;
  /** Payer information. */
  readonly payerInformation?: string | undefined;
  /** Reference. */
  readonly reference?: string | undefined;
  /** Description. */
  readonly description?: string | undefined;
  /** External bank id. */
  readonly externalBankId?: string | undefined;
}

/** What can be changed of a payment. */
export interface PaymentUpdate {
  /** Payment date. */
  readonly paymentDate?: MomentInput | null | undefined;
  /** The vendor says that this does not work yet. */
  readonly paymentWriteOffs?: readonly PaymentWriteOffInput[] | null | undefined;
  /** Payment settlements. */
  readonly paymentSettlements?: readonly PaymentSettlementInput[] | null | undefined;
  /** Payer name. */
  readonly payerName?: string | null | undefined;
  /** Payer information. */
  readonly payerInformation?: string | null | undefined;
  /** Reference. */
  readonly reference?: string | null | undefined;
  /** Description. */
  readonly description?: string | null | undefined;
  /** External bank id. */
  readonly externalBankId?: string | null | undefined;
}

/** A payment of an invoice, to create and to post. */
export interface PaymentCreateAndPost {
  /** Invoice. */
  readonly invoice: Lookup;
  /** Description. */
  readonly description?: string | undefined;
  /** Payment date. */
  readonly paymentDate?: MomentInput | undefined;
  /** Amount. */
  readonly amount?: Amount | undefined;
  /** Bank fee amount. */
  readonly bankFeeAmount?: Amount | undefined;
  /** Exchange rate. */
  readonly exchangeRate?: Amount | undefined;
  /** Base currency amount. */
  readonly baseCurrencyAmount?: Amount | undefined;
  /** Payment account. Looked up by `code` or `id`. */
  readonly paymentAccount?: Lookup | undefined;
  /** Payment method. Looked up by `name` or `id`. */
  readonly paymentMethod: Lookup;
}

/** An amount to write off. */
export interface WriteOffCreate {
  /** Amount. */
  readonly amount?: Amount | undefined;
  /** Posting text. */
  readonly postingText?: string | undefined;
  /** Financial account. Looked up by `code` or `id`. */
  readonly financialAccount?: Lookup | undefined;
}

/** What a payment settles of an invoice. */
export interface PaymentSettlementInput {
  /** What to do with this entry. `Create` unless given. */
  readonly operation?: ItemOperation | undefined;
  /** Invoice. Looked up by `invoiceNumber`, `id`, `ocrNumber` or `referenceNumber`. */
  readonly invoice: Lookup;
  /** Amount. */
  readonly amount?: Amount | undefined;
  /** Write offs. */
  readonly writeOffs?: readonly SettlementWriteOffInput[] | undefined;
}

/** A change of an amount that a payment writes off. */
export interface PaymentWriteOffInput {
  /** What to do with this entry. */
  readonly operation?: ItemOperation | undefined;
  /** Write off. Looked up by `id` or `description`. */
  readonly writeOff?: Lookup | undefined;
  /** Amount. */
  readonly amount?: Amount | undefined;
  /** Posting text. */
  readonly postingText?: string | undefined;
  /** Financial account. Looked up by `code` or `id`. */
  readonly financialAccount?: Lookup | undefined;
}

/** A change of an amount that a settlement writes off. */
export interface SettlementWriteOffInput {
  /** What to do with this entry. `Create` unless given. */
  readonly operation?: ItemOperation | undefined;
  /** Write off. Looked up by `id` or `description`. */
  readonly writeOff?: Lookup | undefined;
  /** Amount. */
  readonly amount?: Amount | undefined;
  /** Posting text. */
  readonly postingText?: string | undefined;
  /** Financial account. Looked up by `code` or `id`. */
  readonly financialAccount?: Lookup | undefined;
}

/** A product to create. */
export interface ProductCreate {
  /** Product type. */
  readonly productType?: ProductType | undefined;
  /** Charge plans. */
  readonly chargePlans?: readonly ChargePlanCreate[] | undefined;
  /** Name. */
  readonly name?: string | undefined;
  /** Category. Looked up by `name` or `id`. */
  readonly category?: Lookup | undefined;
  /** Activation date. */
  readonly activationDate?: MomentInput | undefined;
  /** Id of this in your ERP system. */
  readonly externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  readonly externalCRMId?: string | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | undefined;
}

/** What can be changed of a product. */
export interface ProductUpdate {
  /** Product type. */
  readonly productType?: ProductType | null | undefined;
  /** Charge plans. */
  readonly chargePlans?: readonly ChargePlanUpdate[] | null | undefined;
  /** Name. */
  readonly name?: string | null | undefined;
  /** Category. Looked up by `name` or `id`. */
  readonly category?: Lookup | null | undefined;
  /** Activation date. */
  readonly activationDate?: MomentInput | null | undefined;
  /** Id of this in your ERP system. */
  readonly externalERPId?: string | null | undefined;
  /** Id of this in your CRM system. */
  readonly externalCRMId?: string | null | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | null | undefined;
}

/** What can be changed of a charge. */
export interface ChargeUpdate {
  /** Price details. */
  readonly PriceDetails?: readonly PriceDetailUpdate[] | null | undefined;
  /** Features. */
  readonly features?: readonly FeatureChangeInput[] | null | undefined;
  /** Name. */
  readonly name?: string | null | undefined;
  /** Model. */
  readonly model?: ChargeModel | null | undefined;
  /** Charge type. */
  readonly chargeType?: ChargeType | null | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | null | undefined;
  /** Id of this in your CRM system. */
  readonly externalCRMId?: string | null | undefined;
  /** Id of this in your ERP system. */
  readonly externalERPId?: string | null | undefined;
  /** Unit. Looked up by `unit`. */
  readonly unit?: Lookup | null | undefined;
  /** Price period. */
  readonly pricePeriod?: PricePeriod | null | undefined;
  /** Usage rating. */
  readonly usageRating?: UsageRating | null | undefined;
  /** Measurements rule. */
  readonly measurementsRule?: MeasurementsRule | null | undefined;
  /** Default quantity. */
  readonly defaultQuantity?: Amount | null | undefined;
  /** Billing period. */
  readonly billingPeriod?: BillingPeriod | null | undefined;
  /** Period alignment. */
  readonly periodAlignment?: BillingPeriodAlignment | null | undefined;
  /** Billing day. */
  readonly billingDay?: BillingDay | null | undefined;
  /** Billing timing. */
  readonly billingTiming?: BillingTiming | null | undefined;
  /** Day of the month, where `billingDay` is `SpecificDay`. */
  readonly specificBillingDay?: Whole | null | undefined;
  /** Days to move the billing by, where `billingDay` is `DaysOffset`. */
  readonly offsetBillingDays?: Whole | null | undefined;
  /** Tax included. */
  readonly taxIncluded?: boolean | null | undefined;
  /** Revenue recognition. */
  readonly revenueRecognition?: Lookup | null | undefined;
  /** Tax template. Looked up by `name` or `id`. */
  readonly taxTemplate?: Lookup | null | undefined;
  /** Deferred revenue account. Looked up by `code` or `id`. */
  readonly deferredRevenueAccount?: Lookup | null | undefined;
  /** Recognized revenue account. Looked up by `code` or `id`. */
  readonly recognizedRevenueAccount?: Lookup | null | undefined;
}

/** A feature to add or remove. */
export interface FeatureChangeInput {
  /** What to do with this entry. */
  readonly operation?: LinkOperation | undefined;
  /** Feature. */
  readonly feature: Lookup;
}

/** A charge plan to create. */
export interface ChargePlanCreate {
  /** Charges. */
  readonly charges?: readonly ChargeCreate[] | undefined;
  /** Name. */
  readonly name?: string | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | undefined;
}

/** A charge to create. */
export interface ChargeCreate {
  /** Price details. */
  readonly PriceDetails?: readonly PriceDetailCreate[] | undefined;
  /** Features. */
  readonly features?: readonly FeatureInput[] | undefined;
  /** Name. */
  readonly name?: string | undefined;
  /** Model. */
  readonly model?: ChargeModel | undefined;
  /** Charge type. */
  readonly chargeType?: ChargeType | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | undefined;
  /** Id of this in your CRM system. */
  readonly externalCRMId?: string | undefined;
  /** Id of this in your ERP system. */
  readonly externalERPId?: string | undefined;
  /** Unit. Looked up by `unit`. */
  readonly unit?: Lookup | undefined;
  /** Price period. */
  readonly pricePeriod?: PricePeriod | undefined;
  /** Usage rating. */
  readonly usageRating?: UsageRating | undefined;
  /** Measurements rule. */
  readonly measurementsRule?: MeasurementsRule | undefined;
  /** Default quantity. */
  readonly defaultQuantity?: Amount | undefined;
  /** Billing period. */
  readonly billingPeriod?: BillingPeriod | undefined;
  /** Period alignment. */
  readonly periodAlignment?: BillingPeriodAlignment | undefined;
  /** Billing day. */
  readonly billingDay?: BillingDay | undefined;
  /** Billing timing. */
  readonly billingTiming?: BillingTiming | undefined;
  /** Day of the month, where `billingDay` is `SpecificDay`. */
  readonly specificBillingDay?: Whole | undefined;
  /** Days to move the billing by, where `billingDay` is `DaysOffset`. */
  readonly offsetBillingDays?: Whole | undefined;
  /** Tax included. */
  readonly taxIncluded?: boolean | undefined;
  /** Revenue recognition. */
  readonly revenueRecognition?: Lookup | undefined;
  /** Tax template. Looked up by `name` or `id`. */
  readonly taxTemplate?: Lookup | undefined;
  /** Deferred revenue account. Looked up by `code` or `id`. */
  readonly deferredRevenueAccount?: Lookup | undefined;
  /** Recognized revenue account. Looked up by `code` or `id`. */
  readonly recognizedRevenueAccount?: Lookup | undefined;
}

/** A price of a charge, for one currency and tier of quantities. */
export interface PriceDetailCreate {
  /** Whether the tier has no upper end. */
  readonly isInfinite?: boolean | undefined;
  /** Currency. Looked up by `code` or `id`. */
  readonly currency?: Lookup | undefined;
  /** Price. */
  readonly price?: Amount | undefined;
  /** Description. */
  readonly description?: string | undefined;
  /** Price base. */
  readonly priceBase?: PriceBase | undefined;
  /** Number of the tier. */
  readonly tier?: Whole | undefined;
  /** To quantity. */
  readonly toQuantity?: Amount | undefined;
}

/** A feature that a charge has. */
export interface FeatureInput {
  /** Feature. */
  readonly feature: Lookup;
}

/** A change of a charge plan. */
export interface ChargePlanUpdate {
  /** What to do with this entry. */
  readonly operation?: ItemOperation | undefined;
  /** Charge plan. Looked up by `chargePlanNumber`, `id` or `name`. */
  readonly chargePlan?: Lookup | undefined;
  /** Charges. */
  readonly charges?: readonly ChargePlanChargeUpdate[] | undefined;
  /** Name. */
  readonly name?: string | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | undefined;
}

/** A change of a charge in a charge plan. */
export interface ChargePlanChargeUpdate {
  /** Charge. */
  readonly charge?: Lookup | undefined;
  /** What to do with this entry. */
  readonly operation?: ItemOperation | undefined;
  /** Price details. */
  readonly PriceDetails?: readonly PriceDetailUpdate[] | undefined;
  /** Features. */
  readonly features?: readonly FeatureChangeInput[] | undefined;
  /** Name. */
  readonly name?: string | undefined;
  /** Model. */
  readonly model?: ChargeModel | undefined;
  /** Charge type. */
  readonly chargeType?: ChargeType | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | undefined;
  /** Id of this in your CRM system. */
  readonly externalCRMId?: string | undefined;
  /** Id of this in your ERP system. */
  readonly externalERPId?: string | undefined;
  /** Unit. Looked up by `unit`. */
  readonly unit?: Lookup | undefined;
  /** Price period. */
  readonly pricePeriod?: PricePeriod | undefined;
  /** Usage rating. */
  readonly usageRating?: UsageRating | undefined;
  /** Measurements rule. */
  readonly measurementsRule?: MeasurementsRule | undefined;
  /** Default quantity. */
  readonly defaultQuantity?: Amount | undefined;
  /** Billing period. */
  readonly billingPeriod?: BillingPeriod | undefined;
  /** Period alignment. */
  readonly periodAlignment?: BillingPeriodAlignment | undefined;
  /** Billing day. */
  readonly billingDay?: BillingDay | undefined;
  /** Billing timing. */
  readonly billingTiming?: BillingTiming | undefined;
  /** Day of the month, where `billingDay` is `SpecificDay`. */
  readonly specificBillingDay?: Whole | undefined;
  /** Days to move the billing by, where `billingDay` is `DaysOffset`. */
  readonly offsetBillingDays?: Whole | undefined;
  /** Tax included. */
  readonly taxIncluded?: boolean | undefined;
  /** Revenue recognition. */
  readonly revenueRecognition?: Lookup | undefined;
  /** Tax template. Looked up by `name` or `id`. */
  readonly taxTemplate?: Lookup | undefined;
  /** Deferred revenue account. Looked up by `code` or `id`. */
  readonly deferredRevenueAccount?: Lookup | undefined;
  /** Recognized revenue account. Looked up by `code` or `id`. */
  readonly recognizedRevenueAccount?: Lookup | undefined;
}

/** A change of a price. */
export interface PriceDetailUpdate {
  /** What to do with this entry. */
  readonly operation?: ItemOperation | undefined;
  /** Whether the tier has no upper end. */
  readonly isInfinite?: boolean | undefined;
  /** Currency. Looked up by `code` or `id`. */
  readonly currency?: Lookup | undefined;
  /** Price. */
  readonly price?: Amount | undefined;
  /** Description. */
  readonly description?: string | undefined;
  /** Price base. */
  readonly priceBase?: PriceBase | undefined;
  /** Number of the tier. */
  readonly tier?: Whole | undefined;
  /** To quantity. */
  readonly toQuantity?: Amount | undefined;
}

/** The quote to convert. */
export interface QuoteConvertInput {
  /** Id of the quote, or a custom field that no other quote has the value of. */
  readonly quote: Lookup;
  /** Activate order. */
  readonly activateOrder?: boolean | undefined;
}

/** A sales order to create. */
export interface SalesOrderCreate {
  /** Status. */
  readonly status?: SalesOrderStatus | undefined;
  /** Description. */
  readonly description?: string | undefined;
  /** Remarks. */
  readonly remarks?: string | undefined;
  /**
   * Replaced by `orderDate`, which wins.
   *
   * Correction: Retired in the vendor's prose only.
   *
   * @deprecated The vendor retires it.
   */
  readonly effectiveStartDate?: MomentInput | undefined;
  /** Order date. */
  readonly orderDate?: MomentInput | undefined;
  /** Order type. */
  readonly orderType?: SalesOrderType | undefined;
  /** Order payment method. */
  readonly orderPaymentMethod?: OrderPaymentMethod | undefined;
  /** Whether it gets invoices of its own. Spelt like this by the vendor. */
  readonly invoiceSeparatly?: boolean | undefined;
  /** Your reference. */
  readonly yourReference?: string | undefined;
  /** Our reference. */
  readonly ourReference?: string | undefined;
  /** Your order number. */
  readonly yourOrderNumber?: string | undefined;
  /** Buyer reference. */
  readonly buyerReference?: string | undefined;
  /** Invoice address id. */
  readonly invoiceAddressId?: string | undefined;
  /** Delivery address id. */
  readonly deliveryAddressId?: string | undefined;
  /** Payment term. Looked up by `name` or `id`. */
  readonly paymentTerm?: Lookup | undefined;
  /** Whether the batch group is that of the account. */
  readonly useAccountInvoiceBatchGroup?: boolean | undefined;
  /** Id of this in your ERP system. */
  readonly externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  readonly externalCRMId?: string | undefined;
  /** Account. Looked up by `accountNumber`, `id` or `name`. */
  readonly account: Lookup;
  /** Invoice account. Looked up by `accountNumber`, `id` or `name`. */
  readonly invoiceAccount?: Lookup | undefined;
  /** Currency. Looked up by `code` or `id`. */
  readonly currency?: Lookup | undefined;
  /** Code of the currency of its invoices, where it is another one. */
  readonly invoicingCurrency?: string | undefined;
  /** Products. */
  readonly products?: readonly OrderProductCreate[] | undefined;
  /** Milestones. */
  readonly milestones?: readonly MilestoneInput[] | undefined;
  /** Order discounts. */
  readonly orderDiscounts?: readonly OrderDiscountInput[] | undefined;
  /** Invoice template id. */
  readonly invoiceTemplateId?: string | undefined;
  /**
   * Use `invoiceBatchGroup`.
   *
   * @deprecated The vendor retires it.
   */
  readonly invoiceBatchGroupId?: string | undefined;
  /** Invoice batch group. */
  readonly invoiceBatchGroup?: Lookup | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | undefined;
}

/** What can be changed of a subscription without touching its products and its term. */
export interface SubscriptionUpdate {
  /** Description. */
  readonly description?: string | null | undefined;
  /** Remarks. */
  readonly remarks?: string | null | undefined;
  /** Notice in months. */
  readonly noticePeriod?: Whole | null | undefined;
  /** Whether it gets invoices of its own. Spelt like this by the vendor. Cannot be null. */
  readonly invoiceSeparatly?: boolean | undefined;
  /** Whether the batch group is that of the account. Cannot be null. */
  readonly useAccountInvoiceBatchGroup?: boolean | undefined;
  /**
   * Use `invoiceBatchGroup`.
   *
   * @deprecated The vendor retires it.
   */
  readonly invoiceBatchGroupId?: string | null | undefined;
  /** Invoice batch group. */
  readonly invoiceBatchGroup?: Lookup | null | undefined;
  /** Payment term. Looked up by `name` or `id`. */
  readonly paymentTerm?: Lookup | null | undefined;
  /** Invoice template id. */
  readonly invoiceTemplateId?: string | null | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | null | undefined;
  /** Id of this in your ERP system. */
  readonly externalERPId?: string | null | undefined;
  /** Id of this in your CRM system. */
  readonly externalCRMId?: string | null | undefined;
  /** Buyer reference. */
  readonly buyerReference?: string | null | undefined;
  /** Your order number. */
  readonly yourOrderNumber?: string | null | undefined;
  /** Your reference. */
  readonly yourReference?: string | null | undefined;
  /** Our reference. */
  readonly ourReference?: string | null | undefined;
}

/** A subscription to create. */
export interface SubscriptionCreate {
  /** Status. */
  readonly status: OrderStatus;
  /** Description. */
  readonly description?: string | undefined;
  /** Remarks. */
  readonly remarks?: string | undefined;
  /** Effective start date. */
  readonly effectiveStartDate?: MomentInput | undefined;
  /** Effective end date. */
  readonly effectiveEndDate?: MomentInput | undefined;
  /** Order date. */
  readonly orderDate?: MomentInput | undefined;
  /** Notice period date. */
  readonly noticePeriodDate?: MomentInput | undefined;
  /** Last renewal date. */
  readonly lastRenewalDate?: MomentInput | undefined;
  /** Notice in months. */
  readonly noticePeriod?: Whole | undefined;
  /** Length of the term in months. */
  readonly term?: Whole | undefined;
  /** Length of the next term in months. */
  readonly renewalTerm?: Whole | undefined;
  /** Is auto renewed. */
  readonly isAutoRenewed?: boolean | undefined;
  /** Order type. */
  readonly orderType?: OrderType | undefined;
  /** Subscription type. */
  readonly subscriptionType?: TermType | undefined;
  /** Order payment method. */
  readonly orderPaymentMethod?: OrderPaymentMethod | undefined;
  /** Whether it gets invoices of its own. Spelt like this by the vendor. */
  readonly invoiceSeparatly?: boolean | undefined;
  /** Your reference. */
  readonly yourReference?: string | undefined;
  /** Our reference. */
  readonly ourReference?: string | undefined;
  /** Your order number. */
  readonly yourOrderNumber?: string | undefined;
  /** Buyer reference. */
  readonly buyerReference?: string | undefined;
  /** Invoice address id. */
  readonly invoiceAddressId?: string | undefined;
  /** Delivery address id. */
  readonly deliveryAddressId?: string | undefined;
  /** Id of this in your ERP system. */
  readonly externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  readonly externalCRMId?: string | undefined;
  /** Payment term. Looked up by `name` or `id`. */
  readonly paymentTerm?: Lookup | undefined;
  /** Whether the batch group is that of the account. */
  readonly useAccountInvoiceBatchGroup?: boolean | undefined;
  /** Account. Looked up by `accountNumber`, `id` or `name`. */
  readonly account: Lookup;
  /** Invoice account. Looked up by `accountNumber`, `id` or `name`. */
  readonly invoiceAccount?: Lookup | undefined;
  /** Currency. Looked up by `code` or `id`. */
  readonly currency?: Lookup | undefined;
  /** Code of the currency of its invoices, where it is another one. */
  readonly invoicingCurrency?: string | undefined;
  /** Products. */
  readonly products?: readonly OrderProductCreate[] | undefined;
  /** Milestones. */
  readonly milestones?: readonly MilestoneInput[] | undefined;
  /** Order discounts. */
  readonly orderDiscounts?: readonly OrderDiscountInput[] | undefined;
  /** Invoice template id. */
  readonly invoiceTemplateId?: string | undefined;
  /**
   * Use `invoiceBatchGroup`.
   *
   * @deprecated The vendor retires it.
   */
  readonly invoiceBatchGroupId?: string | undefined;
  /** Invoice batch group. */
  readonly invoiceBatchGroup?: Lookup | undefined;
  /** Order billing period. */
  readonly orderBillingPeriod?: BillingPeriod | undefined;
  /** Whether `orderBillingPeriod` replaces the billing periods of the charges. */
  readonly setOrderBillingPeriod?: boolean | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | undefined;
}

/**
 * What a subscription is changed to.
 *
 * Correction: `noticePeriodDate` and `lastRenewalDate` are published as members that only answers have; they are left out here.
 */
export interface SubscriptionChangeInput {
  /** Account. Looked up by `accountNumber`, `id` or `name`. */
  readonly account?: Lookup | undefined;
  /** Invoice account. Looked up by `accountNumber`, `id` or `name`. */
  readonly invoiceAccount?: Lookup | undefined;
  /** Description. */
  readonly description?: string | undefined;
  /** Remarks. */
  readonly remarks?: string | undefined;
  /** Effective start date. */
  readonly effectiveStartDate?: MomentInput | undefined;
  /** Effective change date. */
  readonly effectiveChangeDate?: MomentInput | undefined;
  /** Effective end date. */
  readonly effectiveEndDate?: MomentInput | undefined;
  /** Order date. */
  readonly orderDate?: MomentInput | undefined;
  /** Subscription type. */
  readonly subscriptionType?: TermType | undefined;
  /** Length of the term in months. */
  readonly term?: Whole | undefined;
  /** Length of the next term in months. */
  readonly renewalTerm?: Whole | undefined;
  /** Notice in months. */
  readonly noticePeriod?: Whole | undefined;
  /** Is auto renewed. */
  readonly isAutoRenewed?: boolean | undefined;
  /** Currency. Looked up by `code` or `id`. */
  readonly currency?: Lookup | undefined;
  /** Whether it gets invoices of its own. Spelt like this by the vendor. */
  readonly invoiceSeparatly?: boolean | undefined;
  /**
   * Use `invoiceAddress`.
   *
   * @deprecated The vendor retires it.
   */
  readonly invoiceAddressId?: string | undefined;
  /**
   * Use `deliveryAddress`.
   *
   * @deprecated The vendor retires it.
   */
  readonly deliveryAddressId?: string | undefined;
  /** Invoice address. */
  readonly invoiceAddress?: Lookup | undefined;
  /** Delivery address. */
  readonly deliveryAddress?: Lookup | undefined;
  /** Payment term. Looked up by `name` or `id`. */
  readonly paymentTerm?: Lookup | undefined;
  /** Order payment method. */
  readonly orderPaymentMethod?: OrderPaymentMethod | undefined;
  /** Your reference. */
  readonly yourReference?: string | undefined;
  /** Our reference. */
  readonly ourReference?: string | undefined;
  /** Your order number. */
  readonly yourOrderNumber?: string | undefined;
  /** Buyer reference. */
  readonly buyerReference?: string | undefined;
  /** Id of this in your ERP system. */
  readonly externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  readonly externalCRMId?: string | undefined;
  /** Whether the batch group is that of the account. */
  readonly useAccountInvoiceBatchGroup?: boolean | undefined;
  /**
   * Use `invoiceBatchGroup`.
   *
   * @deprecated The vendor retires it.
   */
  readonly invoiceBatchGroupId?: string | undefined;
  /** Invoice batch group. */
  readonly invoiceBatchGroup?: Lookup | undefined;
  /** Code of the currency of its invoices, where it is another one. */
  readonly invoicingCurrency?: string | undefined;
  /** Products. */
  readonly products?: readonly OrderProductChangeInput[] | undefined;
  /** Milestones. */
  readonly milestones?: readonly MilestoneInput[] | undefined;
  /** Order discounts. */
  readonly orderDiscounts?: readonly OrderDiscountInput[] | undefined;
  /** Invoice template id. */
  readonly invoiceTemplateId?: string | undefined;
  /** Order billing period. */
  readonly orderBillingPeriod?: BillingPeriod | undefined;
  /** Whether `orderBillingPeriod` replaces the billing periods of the charges. */
  readonly setOrderBillingPeriod?: boolean | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | undefined;
}

/**
 * How a subscription is renewed, and what it is changed to.
 *
 * Correction: `noticePeriodDate` and `lastRenewalDate` are published as members that only answers have; they are left out here.
 */
export interface SubscriptionRenewAndChangeInput {
  /** Length in months of the term after the one that starts now. `renewalTerm` unless given. */
  readonly nextRenewalTerm?: Whole | undefined;
  /** Account. Looked up by `accountNumber`, `id` or `name`. */
  readonly account?: Lookup | undefined;
  /** Invoice account. Looked up by `accountNumber`, `id` or `name`. */
  readonly invoiceAccount?: Lookup | undefined;
  /** Description. */
  readonly description?: string | undefined;
  /** Remarks. */
  readonly remarks?: string | undefined;
  /** Effective start date. */
  readonly effectiveStartDate?: MomentInput | undefined;
  /** Effective change date. */
  readonly effectiveChangeDate?: MomentInput | undefined;
  /** Effective end date. */
  readonly effectiveEndDate?: MomentInput | undefined;
  /** Order date. */
  readonly orderDate?: MomentInput | undefined;
  /** Subscription type. */
  readonly subscriptionType?: TermType | undefined;
  /** Length of the term in months. */
  readonly term?: Whole | undefined;
  /** Length of the next term in months. */
  readonly renewalTerm?: Whole | undefined;
  /** Notice in months. */
  readonly noticePeriod?: Whole | undefined;
  /** Is auto renewed. */
  readonly isAutoRenewed?: boolean | undefined;
  /** Currency. Looked up by `code` or `id`. */
  readonly currency?: Lookup | undefined;
  /** Whether it gets invoices of its own. Spelt like this by the vendor. */
  readonly invoiceSeparatly?: boolean | undefined;
  /**
   * Use `invoiceAddress`.
   *
   * @deprecated The vendor retires it.
   */
  readonly invoiceAddressId?: string | undefined;
  /**
   * Use `deliveryAddress`.
   *
   * @deprecated The vendor retires it.
   */
  readonly deliveryAddressId?: string | undefined;
  /** Invoice address. */
  readonly invoiceAddress?: Lookup | undefined;
  /** Delivery address. */
  readonly deliveryAddress?: Lookup | undefined;
  /** Payment term. Looked up by `name` or `id`. */
  readonly paymentTerm?: Lookup | undefined;
  /** Order payment method. */
  readonly orderPaymentMethod?: OrderPaymentMethod | undefined;
  /** Your reference. */
  readonly yourReference?: string | undefined;
  /** Our reference. */
  readonly ourReference?: string | undefined;
  /** Your order number. */
  readonly yourOrderNumber?: string | undefined;
  /** Buyer reference. */
  readonly buyerReference?: string | undefined;
  /** Id of this in your ERP system. */
  readonly externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  readonly externalCRMId?: string | undefined;
  /** Whether the batch group is that of the account. */
  readonly useAccountInvoiceBatchGroup?: boolean | undefined;
  /**
   * Use `invoiceBatchGroup`.
   *
   * @deprecated The vendor retires it.
   */
  readonly invoiceBatchGroupId?: string | undefined;
  /** Invoice batch group. */
  readonly invoiceBatchGroup?: Lookup | undefined;
  /** Code of the currency of its invoices, where it is another one. */
  readonly invoicingCurrency?: string | undefined;
  /** Products. */
  readonly products?: readonly OrderProductChangeInput[] | undefined;
  /** Milestones. */
  readonly milestones?: readonly MilestoneInput[] | undefined;
  /** Order discounts. */
  readonly orderDiscounts?: readonly OrderDiscountInput[] | undefined;
  /** Invoice template id. */
  readonly invoiceTemplateId?: string | undefined;
  /** Order billing period. */
  readonly orderBillingPeriod?: BillingPeriod | undefined;
  /** Whether `orderBillingPeriod` replaces the billing periods of the charges. */
  readonly setOrderBillingPeriod?: boolean | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | undefined;
}

/** When and how a subscription is cancelled. */
export interface SubscriptionCancelInput {
  /**
   * The first day without the subscription. Use `cancellationDate`.
   *
   * @deprecated The vendor retires it.
   */
  readonly firstDayOfCancellation?: MomentInput | undefined;
  /** Last day of the subscription. */
  readonly endDate?: MomentInput | undefined;
  /** Cancellation date. */
  readonly cancellationDate: MomentInput;
  /** Cancellation mode. */
  readonly cancellationMode: CancelMode;
  /** Dates by the numbers of the charges on the order, where `cancellationMode` is `OnCustomDates`. Write them as texts, `2026-01-31`. */
  readonly cancellationDatePerCharges?: unknown | undefined;
}

/** For how long a subscription is renewed. */
export interface SubscriptionRenewInput {
  /** Length of the next term in months. */
  readonly renewalTerm: Whole;
  /** Length in months of the term after the one that starts now. `renewalTerm` unless given. */
  readonly nextRenewalTerm?: Whole | undefined;
}

/** When a milestone was reached. */
export interface MilestoneSetInput {
  /** Milestone date. */
  readonly milestoneDate: MomentInput;
  /** Id of the milestone, which is also in the path. */
  readonly milestoneId?: string | undefined;
}

/** Discounts to add to a subscription, or to change. */
export interface OrderDiscountsInput {
  /** Effective change date. */
  readonly effectiveChangeDate?: MomentInput | undefined;
  /** Order discounts. */
  readonly orderDiscounts?: readonly OrderDiscountInput[] | undefined;
}

/** A change of a price, for one tier of quantities. */
export interface OrderPriceDetailChangeInput {
  /** Whether the tier has no upper end. */
  readonly isInfinite?: boolean | undefined;
  /** To quantity. */
  readonly toQuantity?: Amount | undefined;
  /** What to do with this price. Of a charge that is new it counts as `Create`. */
  readonly operation?: ItemOperation | undefined;
  /** Number of the tier. */
  readonly tier?: Whole | undefined;
  /** Price. */
  readonly price?: Amount | undefined;
  /** List price. */
  readonly listPrice?: Amount | undefined;
  /** Description. */
  readonly description?: string | undefined;
  /** From quantity. */
  readonly fromQuantity?: Amount | undefined;
  /** Price base. */
  readonly priceBase?: PriceBase | undefined;
  /** From 0 to 100. */
  readonly lineDiscountPercent?: Amount | undefined;
  /** Line discount amount. */
  readonly lineDiscountAmount?: Amount | undefined;
}

/** A change of a charge on an order. */
export interface OrderProductChargeChangeInput {
  /** Charge. Looked up by `orderProductChargeNumber`, `orderProductChargeId`, `chargeNumber` or `chargeId`. */
  readonly charge: Lookup;
  /** Name. */
  readonly name?: string | undefined;
  /** Charge type. */
  readonly chargeType?: ChargeType | undefined;
  /** Price model. */
  readonly priceModel?: ChargeModel | undefined;
  /** Price period. */
  readonly pricePeriod?: PricePeriod | undefined;
  /** Quantity. */
  readonly quantity?: Amount | undefined;
  /** Unit code. Looked up by `unit`. */
  readonly unitCode?: Lookup | undefined;
  /** Start on. */
  readonly startOn?: ChargeBoundary | undefined;
  /** End on. */
  readonly endOn?: ChargeBoundary | undefined;
  /** Up to when it counts as invoiced. */
  readonly chargedThroughDate?: MomentInput | undefined;
  /** Last renewal date. */
  readonly lastRenewalDate?: MomentInput | undefined;
  /** Last price adjustment date. */
  readonly lastPriceAdjustmentDate?: MomentInput | undefined;
  /** The price as it is shown on documents. */
  readonly displayPrice?: Amount | undefined;
  /** Price details. */
  readonly priceDetails?: readonly OrderPriceDetailChangeInput[] | undefined;
  /** Features. */
  readonly features?: readonly FeatureChangeInput[] | undefined;
  /** Deferred revenue account. Looked up by `code` or `id`. */
  readonly deferredRevenueAccount?: Lookup | undefined;
  /** Recognized revenue account. Looked up by `code` or `id`. */
  readonly recognizedRevenueAccount?: Lookup | undefined;
  /** Usage rating. */
  readonly usageRating?: UsageRating | undefined;
  /** Revenue recognition rule. */
  readonly revenueRecognitionRule?: Lookup | undefined;
  /** Billing day. */
  readonly billingDay?: BillingDay | undefined;
  /** Day of the month, where `billingDay` is `SpecificDay`. */
  readonly specificBillingDay?: Whole | undefined;
  /** Days to move the billing by, where `billingDay` is `DaysOffset`. */
  readonly offsetBillingDays?: Whole | undefined;
  /** Billing period. */
  readonly billingPeriod?: BillingPeriod | undefined;
  /** Billing timing. */
  readonly billingTiming?: BillingTiming | undefined;
  /** Period alignment. */
  readonly periodAlignment?: BillingPeriodAlignment | undefined;
  /** What periods start with, where `periodAlignment` is `AlignToDate`. */
  readonly alignmentDate?: MomentInput | undefined;
  /** Tax template. Looked up by `name` or `id`. */
  readonly taxTemplate?: Lookup | undefined;
  /** Tax included. */
  readonly taxIncluded?: boolean | undefined;
  /** Create invoice lines per tier. */
  readonly createInvoiceLinesPerTier?: boolean | undefined;
  /** Remarks. */
  readonly remarks?: string | undefined;
  /** Id of this in your ERP system. */
  readonly externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  readonly externalCRMId?: string | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | undefined;
  /** Recurring monthly amount. */
  readonly recurringMonthlyAmount?: Amount | undefined;
  /** Effective start date. */
  readonly effectiveStartDate?: MomentInput | undefined;
  /** Effective end date. */
  readonly effectiveEndDate?: MomentInput | undefined;
  /** Start milestone. Looked up by `name` or `id`. */
  readonly startMilestone?: Lookup | undefined;
  /** End milestone. Looked up by `name` or `id`. */
  readonly endMilestone?: Lookup | undefined;
  /** Estimated usage. */
  readonly estimatedUsage?: Whole | undefined;
  /** Estimated quantity. */
  readonly estimatedQuantity?: Whole | undefined;
  /** `chargeMappingKey` of the discounts in the same body that are for this charge. */
  readonly orderDiscountMappingKey?: readonly string[] | undefined;
}

/** A change of a product on an order. */
export interface OrderProductChangeInput {
  /** What to do with this entry. */
  readonly operation?: OrderProductOperation | undefined;
  /** Product. Looked up by `orderProductNumber`, `orderProductId`, `productNumber`, `productId` or `productName`. */
  readonly product: Lookup;
  /** Charge plan. Looked up by `chargePlanNumber`, `id` or `name`. */
  readonly chargePlan?: Lookup | undefined;
  /** Product line number. */
  readonly productLineNumber?: Whole | undefined;
  /** Name. */
  readonly name?: string | undefined;
  /** Charges. */
  readonly charges?: readonly OrderProductChargeChangeInput[] | undefined;
  /** Id of this in your ERP system. */
  readonly externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  readonly externalCRMId?: string | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | undefined;
  /** Cancel product on. */
  readonly cancelProductOn?: CancelProductOn | undefined;
  /** Cancelation date. */
  readonly cancelationDate?: MomentInput | undefined;
}

/** A usage to create. */
export interface UsageCreate {
  /** Account. Looked up by `accountNumber`, `id` or `name`. */
  readonly account?: Lookup | undefined;
  /** Order. Looked up by `orderNumber` or `id`. */
  readonly order?: Lookup | undefined;
  /** Product. Looked up by `productNumber` or `orderProductId`. */
  readonly product?: Lookup | undefined;
  /** Charge. Looked up by `chargeNumber` or `orderProductChargeId`. */
  readonly charge?: Lookup | undefined;
  /** Unit. Looked up by `unit`. */
  readonly unit?: Lookup | undefined;
  /** Quantity. */
  readonly quantity?: Amount | undefined;
  /** Description. */
  readonly description?: string | undefined;
  /** From date. */
  readonly fromDate: MomentInput;
  /** To date. */
  readonly toDate?: MomentInput | undefined;
  /** Source. */
  readonly source?: string | undefined;
  /** Rated price. */
  readonly ratedPrice?: Amount | undefined;
  /** Rated price currency. */
  readonly ratedPriceCurrency?: string | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | undefined;
  /** Checks it before it is stored. */
  readonly validateData?: boolean | undefined;
}

/** What can be changed of a usage. */
export interface UsageUpdate {
  /** Unit. Looked up by `unit`. */
  readonly unit?: Lookup | null | undefined;
  /** Quantity. */
  readonly quantity?: Amount | null | undefined;
  /** Description. */
  readonly description?: string | null | undefined;
  /** From date. */
  readonly fromDate?: MomentInput | null | undefined;
  /** Rated price. */
  readonly ratedPrice?: Amount | null | undefined;
  /** Rated price currency. */
  readonly ratedPriceCurrency?: string | null | undefined;
  /** Custom fields, by their keys. */
  readonly customFields?: unknown | null | undefined;
}

/** Usage to import. */
export interface UsageImportInput {
  /** Mapping template name. */
  readonly mappingTemplateName: string;
  /** Date format. */
  readonly dateFormat?: string | undefined;
  /** Decimal separator. */
  readonly decimalSeparator?: string | undefined;
  /** `csv` or `json`. */
  readonly dataFormat?: string | undefined;
  /** Batch name. */
  readonly batchName?: string | undefined;
  /** CSV in a text, or JSON. */
  readonly data: unknown;
  /** Use preprocessing rules. */
  readonly usePreprocessingRules?: boolean | undefined;
  /** Allow duplicate entries. */
  readonly allowDuplicateEntries?: boolean | undefined;
  /** Break on validation error. */
  readonly breakOnValidationError?: boolean | undefined;
}

/** A webhook to subscribe. */
export interface WebhookCreate {
  /** Url. */
  readonly url: string;
  /** Tags of the events, such as `InvoicePosted`. */
  readonly events: readonly string[];
  /** Description. */
  readonly description?: string | undefined;
  /** Webhook status. */
  readonly webhookStatus?: WebhookStatus | undefined;
}
