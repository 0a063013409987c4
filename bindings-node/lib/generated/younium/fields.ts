// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { Field, FreeField, TextField } from '../../filter';
import type {
  AccountCategory,
  AccountType,
  AccountingPeriodStatus,
  BillingDay,
  BillingPeriod,
  BillingPeriodAlignment,
  BillingTiming,
  BookingClassificationType,
  BookingType,
  ChangeType,
  ChargeBoundary,
  ChargeChangeState,
  ChargeModel,
  ChargeType,
  CustomFieldEntity,
  CustomFieldType,
  CustomFieldTypeEntity,
  DocumentType,
  GoCardlessMandateStatus,
  InvoiceDeliveryMethod,
  InvoicePaymentMethod,
  InvoiceStatus,
  InvoiceType,
  JournalType,
  OnlinePaymentStatus,
  OrderPaymentMethod,
  OrderStatus,
  OrderType,
  PaymentTermType,
  PricePeriod,
  ProductType,
  QuoteStatus,
  QuoteType,
  TermType,
  TransactionSource,
  UsageRating,
} from './models';
import type { Amount, MomentInput, Whole } from '../../values';

/** What can be asked of {@link Account} in a filter. */
export interface AccountFields {
  readonly id: Field<string>;
  readonly parentAccountId: Field<string>;
  readonly accountNumber: TextField;
  readonly accountType: Field<AccountType>;
  readonly inactive: Field<boolean>;
  readonly invoiceDeliveryMethod: Field<InvoiceDeliveryMethod>;
  readonly accountsReceivable: TextField;
  readonly currencyCode: TextField;
  readonly defaultPaymentTerm: TextField;
  readonly domain: TextField;
  readonly electronicInvoiceAddress: TextField;
  readonly electronicInvoiceAddressScheme: TextField;
  readonly imageUrl: TextField;
  readonly invoiceEmailAddress: TextField;
  readonly invoiceEmailCcAddresses: TextField;
  readonly reminderEmailAddress: TextField;
  readonly name: TextField;
  readonly organizationNumber: TextField;
  readonly ourReference: TextField;
  readonly taxRegistrationNumber: TextField;
  readonly taxTemplate: TextField;
  readonly yourReference: TextField;
  readonly invoiceTemplateId: Field<string>;
  readonly invoiceBatchGroupId: Field<string>;
  readonly invoiceSettingGroupId: Field<string>;
  readonly defaultInvoiceAddress: AddressFields;
  readonly defaultDeliveryAddress: AddressFields;
  readonly customFields: FreeField;
  readonly onlinePaymentDetails: OnlinePaymentDetailsFields;
  readonly externalERPId: TextField;
  readonly externalCRMId: TextField;
  readonly created: Field<MomentInput>;
  readonly modified: Field<MomentInput>;
  readonly attachUBLToInvoice: Field<boolean>;
  readonly attachZugferdXMLToInvoice: Field<boolean>;
  readonly cmrr: CurrencyAmountFields;
  readonly acv: CurrencyAmountFields;
  readonly emrr: CurrencyAmountFields;
  readonly oneTimeFees: CurrencyAmountFields;
  readonly tcv: CurrencyAmountFields;
}

/** What can be asked of {@link OnlinePaymentDetails} in a filter. */
export interface OnlinePaymentDetailsFields {
  readonly created: Field<MomentInput>;
  readonly modified: Field<MomentInput>;
  readonly stripeCustomerId: TextField;
  readonly stripePaymentMethodId: TextField;
  readonly goCardLessCustomerId: TextField;
  readonly goCardLessMandateId: TextField;
  readonly goCardlessMandateStatus: Field<GoCardlessMandateStatus>;
}

/** What can be asked of {@link Address} in a filter. */
export interface AddressFields {
  readonly id: Field<string>;
  readonly description: TextField;
  readonly name: TextField;
  readonly street: TextField;
  readonly street2: TextField;
  readonly city: TextField;
  readonly county: TextField;
  readonly state: TextField;
  readonly zip: TextField;
  readonly country: TextField;
}

/** What can be asked of {@link CurrencyAmount} in a filter. */
export interface CurrencyAmountFields {
  readonly amount: Field<Amount>;
  readonly currencyCode: TextField;
  readonly currencyConversionDate: Field<MomentInput>;
  readonly baseCurrencyAmount: Field<Amount>;
  readonly baseCurrencyCode: TextField;
}

/** What can be asked of {@link AccountReference} in a filter. */
export interface AccountReferenceFields {
  readonly name: TextField;
  readonly accountNumber: TextField;
  readonly id: Field<string>;
  readonly externalERPId: TextField;
  readonly externalCRMId: TextField;
}

/** What can be asked of {@link OrderReference} in a filter. */
export interface OrderReferenceFields {
  readonly orderNumber: TextField;
  readonly id: Field<string>;
  readonly externalERPId: TextField;
  readonly externalCRMId: TextField;
}

/** What can be asked of {@link OrderProductChargeReference} in a filter. */
export interface OrderProductChargeReferenceFields {
  readonly name: TextField;
  readonly chargeNumber: TextField;
  readonly description: TextField;
  readonly id: Field<string>;
  readonly externalERPId: TextField;
  readonly externalCRMId: TextField;
}

/** What can be asked of {@link OrderProductReference} in a filter. */
export interface OrderProductReferenceFields {
  readonly description: TextField;
  readonly productNumber: TextField;
  readonly id: Field<string>;
  readonly externalERPId: TextField;
  readonly externalCRMId: TextField;
}

/** What can be asked of {@link Booking} in a filter. */
export interface BookingFields {
  readonly id: Field<string>;
  readonly currency: TextField;
  readonly bookingType: Field<BookingType>;
  readonly accountCategory: Field<AccountCategory>;
  readonly changeType: Field<ChangeType>;
  readonly cmrr: AmountWithBaseCurrencyFields;
  readonly acv: AmountWithBaseCurrencyFields;
  readonly emrr: AmountWithBaseCurrencyFields;
  readonly oneTimeFees: AmountWithBaseCurrencyFields;
  readonly tcv: AmountWithBaseCurrencyFields;
  readonly fmrr: AmountWithBaseCurrencyFields;
  readonly effectiveDate: Field<MomentInput>;
  readonly classification: BookingClassificationFields;
  readonly created: Field<MomentInput>;
  readonly modified: Field<MomentInput>;
  readonly order: OrderReferenceFields;
  readonly notes: TextField;
}

/** What can be asked of {@link AmountWithBaseCurrency} in a filter. */
export interface AmountWithBaseCurrencyFields {
  readonly amount: Field<Amount>;
  readonly amountInBaseCurrency: Field<Amount>;
}

/** What can be asked of {@link BookingClassification} in a filter. */
export interface BookingClassificationFields {
  readonly name: TextField;
  readonly description: TextField;
  readonly chartColor: TextField;
  readonly isSystemClassification: Field<boolean>;
  readonly classificationType: Field<BookingClassificationType>;
}

/** What can be asked of {@link Country} in a filter. */
export interface CountryFields {
  readonly id: Field<string>;
  readonly name: TextField;
  readonly twoAlphaCode: TextField;
  readonly threeAlphaCode: TextField;
  readonly active: Field<boolean>;
  readonly customFields: FreeField;
}

/** What can be asked of {@link Currency} in a filter. */
export interface CurrencyFields {
  readonly id: Field<string>;
  readonly code: TextField;
  readonly description: TextField;
}

/** What can be asked of {@link CustomField} in a filter. */
export interface CustomFieldFields {
  readonly id: Field<string>;
  readonly key: TextField;
  readonly name: TextField;
  readonly defaultValue: TextField;
  readonly fieldType: Field<CustomFieldType>;
  readonly entity: Field<CustomFieldEntity>;
  readonly list: TextField;
  readonly typeEntity: Field<CustomFieldTypeEntity>;
  readonly entityObject: TextField;
}

/** What can be asked of {@link DocumentTemplate} in a filter. */
export interface DocumentTemplateFields {
  readonly id: Field<string>;
  readonly description: TextField;
  readonly documentType: Field<DocumentType>;
}

/** What can be asked of {@link ExchangeRate} in a filter. */
export interface ExchangeRateFields {
  readonly id: Field<string>;
  readonly fromCurrency: TextField;
  readonly toCurrency: TextField;
  readonly rate: Field<Amount>;
  readonly effectiveFromDate: Field<MomentInput>;
  readonly effectiveToDate: Field<MomentInput>;
}

/** What can be asked of {@link FinancialAccount} in a filter. */
export interface FinancialAccountFields {
  readonly id: Field<string>;
  readonly code: TextField;
  readonly name: TextField;
  readonly description: TextField;
  readonly externalERPId: TextField;
  readonly externalCRMId: TextField;
}

/** What can be asked of {@link InvoiceBatchGroup} in a filter. */
export interface InvoiceBatchGroupFields {
  readonly id: Field<string>;
  readonly code: TextField;
  readonly description: TextField;
}

/** What can be asked of {@link InvoiceBatch} in a filter. */
export interface InvoiceBatchFields {
  readonly id: Field<string>;
  readonly batchNumber: TextField;
  readonly targetDate: Field<MomentInput>;
  readonly invoiceDate: Field<MomentInput>;
  readonly created: Field<MomentInput>;
  readonly modified: Field<MomentInput>;
}

/** What can be asked of {@link InvoiceBatchLogEntry} in a filter. */
export interface InvoiceBatchLogEntryFields {
  readonly entityId: Field<string>;
  readonly errorMessage: TextField;
  readonly reference: TextField;
  readonly entityName: TextField;
  readonly created: Field<MomentInput>;
  readonly modified: Field<MomentInput>;
}

/** What can be asked of {@link Invoice} in a filter. */
export interface InvoiceFields {
  readonly id: Field<string>;
  readonly invoiceNumber: TextField;
  readonly status: Field<InvoiceStatus>;
  readonly account: AccountReferenceFields;
  readonly notes: TextField;
  readonly invoiceDate: Field<MomentInput>;
  readonly dueDate: Field<MomentInput>;
  readonly paymentDate: Field<MomentInput>;
  readonly lastPaymentDate: Field<MomentInput>;
  readonly daysPastDue: Field<Whole>;
  readonly nrOfReminders: Field<Whole>;
  readonly paymentTerm: InvoicePaymentTermFields;
  readonly currency: TextField;
  readonly subtotal: Field<Amount>;
  readonly subtotalBaseAmount: Field<Amount>;
  readonly tax: Field<Amount>;
  readonly taxBaseAmount: Field<Amount>;
  readonly totalAmount: Field<Amount>;
  readonly totalBaseAmount: Field<Amount>;
  readonly totalRoundingAmount: Field<Amount>;
  readonly totalRoundingBaseAmount: Field<Amount>;
  readonly settledAmount: Field<Amount>;
  readonly settledBaseAmount: Field<Amount>;
  readonly balancedAmount: Field<Amount>;
  readonly balancedBaseAmount: Field<Amount>;
  readonly taxIncluded: Field<boolean>;
  readonly invoiceAddress: AddressFields;
  readonly deliveryAddress: AddressFields;
  readonly invoiceBatchId: Field<string>;
  readonly onlinePaymentStatus: Field<OnlinePaymentStatus>;
  readonly yourReference: TextField;
  readonly ourReference: TextField;
  readonly yourOrderNumber: TextField;
  readonly buyerReference: TextField;
  readonly invoiceType: Field<InvoiceType>;
  readonly ocrNumber: TextField;
  readonly sendMethod: TextField;
  readonly exchangeRate: Field<Amount>;
  readonly settledNotes: TextField;
  readonly invoiceDeliveryMethod: Field<InvoiceDeliveryMethod>;
  readonly paymentMethodForInvoice: Field<InvoicePaymentMethod>;
  readonly invoiceTemplateId: Field<string>;
  readonly disableAutomaticInvoiceReminder: Field<boolean>;
  readonly onlinePaymentLink: TextField;
  readonly accountsReceivable: FinancialAccountFields;
  readonly customFields: FreeField;
  readonly externalERPId: TextField;
  readonly externalCRMId: TextField;
  readonly created: Field<MomentInput>;
  readonly modified: Field<MomentInput>;
}

/** What can be asked of {@link InvoiceLine} in a filter. */
export interface InvoiceLineFields {
  readonly id: Field<string>;
  readonly invoiceId: Field<string>;
  readonly invoiceLineNumber: Field<Whole>;
  readonly productNumber: TextField;
  readonly productName: TextField;
  readonly chargeDescription: TextField;
  readonly chargeNumber: TextField;
  readonly charge: OrderProductChargeReferenceFields;
  readonly quantity: Field<Amount>;
  readonly unitOfMeasure: UnitOfMeasureFields;
  readonly price: Field<Amount>;
  readonly subtotal: Field<Amount>;
  readonly subtotalBaseAmount: Field<Amount>;
  readonly total: Field<Amount>;
  readonly totalBaseAmount: Field<Amount>;
  readonly tax: Field<Amount>;
  readonly taxBaseAmount: Field<Amount>;
  readonly subtotalPreDiscount: Field<Amount>;
  readonly subtotalPreDiscountBaseAmount: Field<Amount>;
  readonly totalPreDiscount: Field<Amount>;
  readonly totalPreDiscountBaseAmount: Field<Amount>;
  readonly taxPreDiscount: Field<Amount>;
  readonly taxPreDiscountBaseAmount: Field<Amount>;
  readonly exchangeRate: Field<Amount>;
  readonly servicePeriodStartDate: Field<MomentInput>;
  readonly servicePeriodEndDate: Field<MomentInput>;
  readonly notes: TextField;
  readonly orderChargeId: Field<string>;
  readonly orderId: Field<string>;
  readonly accountId: Field<string>;
  readonly chargePlanId: Field<string>;
  readonly orderProductId: Field<string>;
  readonly customFields: FreeField;
  readonly accountsReceivable: FinancialAccountFields;
  readonly deferredRevenue: FinancialAccountFields;
  readonly recognizedRevenue: FinancialAccountFields;
  readonly externalERPId: TextField;
  readonly externalCRMId: TextField;
  readonly created: Field<MomentInput>;
  readonly modified: Field<MomentInput>;
  readonly taxCategoryName: TextField;
  readonly taxRate: Field<Amount>;
}

/** What can be asked of {@link InvoiceAttachment} in a filter. */
export interface InvoiceAttachmentFields {
  readonly invoiceId: Field<string>;
  readonly attachmentDetail: TextField;
  readonly id: Field<string>;
  readonly name: TextField;
  readonly contentType: TextField;
  readonly created: Field<MomentInput>;
  readonly modified: Field<MomentInput>;
  readonly fileURL: TextField;
  readonly fileURLErrorMessage: TextField;
}

/** What can be asked of {@link OnlinePaymentLog} in a filter. */
export interface OnlinePaymentLogFields {
  readonly failedPayment: Field<boolean>;
  readonly paymentDescription: TextField;
  readonly timeStamp: Field<MomentInput>;
  readonly payoutId: TextField;
  readonly isPayout: Field<boolean>;
  readonly paymentIntentId: TextField;
}

/** What can be asked of {@link InvoicePaymentTerm} in a filter. */
export interface InvoicePaymentTermFields {
  readonly id: Field<string>;
  readonly days: Field<Whole>;
  readonly name: TextField;
}

/** What can be asked of {@link Journal} in a filter. */
export interface JournalFields {
  readonly id: Field<string>;
  readonly journalNumber: TextField;
  readonly accountingPeriod: AccountingPeriodFields;
  readonly journalType: Field<JournalType>;
  readonly description: TextField;
  readonly posted: Field<boolean>;
  readonly postedDate: Field<MomentInput>;
  readonly externalERPId: TextField;
  readonly transferredToERP: Field<MomentInput>;
  readonly created: Field<MomentInput>;
  readonly modified: Field<MomentInput>;
}

/** What can be asked of {@link JournalDetails} in a filter. */
export interface JournalDetailsFields {
  readonly id: Field<string>;
  readonly journalNumber: TextField;
  readonly accountingPeriod: AccountingPeriodFields;
  readonly journalType: Field<JournalType>;
  readonly description: TextField;
  readonly posted: Field<boolean>;
  readonly postedDate: Field<MomentInput>;
  readonly externalERPId: TextField;
  readonly transferredToERP: Field<MomentInput>;
  readonly created: Field<MomentInput>;
  readonly modified: Field<MomentInput>;
}

/** What can be asked of {@link AccountingTransaction} in a filter. */
export interface AccountingTransactionFields {
  readonly transactionNumber: TextField;
  readonly effectiveDate: Field<MomentInput>;
  readonly source: Field<TransactionSource>;
  readonly orderChargeNumber: TextField;
  readonly orderChargeId: Field<string>;
  readonly revenueScheduleItemId: Field<string>;
  readonly invoice: TransactionInvoiceFields;
  readonly invoiceAccountId: Field<string>;
  readonly invoiceId: Field<string>;
  readonly invoiceLineId: Field<string>;
  readonly paymentId: Field<string>;
  readonly paymentSettlementId: Field<string>;
  readonly invoiceAccount: TransactionAccountFields;
  readonly journalId: Field<string>;
  readonly externalERPId: TextField;
  readonly externalCRMId: TextField;
  readonly created: Field<MomentInput>;
  readonly modified: Field<MomentInput>;
}

/** What can be asked of {@link AccountingPeriod} in a filter. */
export interface AccountingPeriodFields {
  readonly description: TextField;
  readonly fiscalYear: Field<Whole>;
  readonly fiscalPeriod: Field<Whole>;
  readonly fiscalQuarter: Field<Whole>;
  readonly calendarYear: Field<Whole>;
  readonly calendarMonth: Field<Whole>;
  readonly startDate: Field<MomentInput>;
  readonly endDate: Field<MomentInput>;
  readonly status: Field<AccountingPeriodStatus>;
  readonly closedDate: Field<MomentInput>;
}

/** What can be asked of {@link TransactionAccount} in a filter. */
export interface TransactionAccountFields {
  readonly id: Field<string>;
  readonly accountNumber: TextField;
  readonly accountType: Field<AccountType>;
  readonly invoiceDeliveryMethod: Field<InvoiceDeliveryMethod>;
  readonly name: TextField;
  readonly organizationNumber: TextField;
  readonly accountsReceivable: TextField;
  readonly currencyCode: TextField;
  readonly taxRegistrationNumber: TextField;
  readonly taxTemplate: TextField;
  readonly invoiceBatchGroupId: Field<string>;
  readonly invoiceSettingGroupId: Field<string>;
  readonly customFields: FreeField;
  readonly externalERPId: TextField;
  readonly externalCRMId: TextField;
}

/** What can be asked of {@link TransactionInvoice} in a filter. */
export interface TransactionInvoiceFields {
  readonly id: Field<string>;
  readonly invoiceNumber: TextField;
  readonly status: Field<InvoiceStatus>;
  readonly notes: TextField;
  readonly invoiceDate: Field<MomentInput>;
  readonly currency: TextField;
  readonly subtotal: Field<Amount>;
  readonly tax: Field<Amount>;
  readonly totalAmount: Field<Amount>;
  readonly settledAmount: Field<Amount>;
  readonly taxIncluded: Field<boolean>;
  readonly invoiceBatchId: Field<string>;
  readonly invoiceType: Field<InvoiceType>;
  readonly customFields: FreeField;
  readonly externalERPId: TextField;
  readonly externalCRMId: TextField;
}

/** What can be asked of {@link Measurement} in a filter. */
export interface MeasurementFields {
  readonly id: Field<string>;
  readonly account: AccountReferenceFields;
  readonly order: OrderReferenceFields;
  readonly product: OrderProductReferenceFields;
  readonly charge: OrderProductChargeReferenceFields;
  readonly importDate: Field<MomentInput>;
  readonly fromDate: Field<MomentInput>;
  readonly quantity: Field<Amount>;
  readonly tag: TextField;
  readonly created: Field<MomentInput>;
  readonly modified: Field<MomentInput>;
  readonly customFields: FreeField;
}

/** What can be asked of {@link OrderProductCharge} in a filter. */
export interface OrderProductChargeFields {
  readonly id: Field<string>;
  readonly chargeNumber: TextField;
  readonly version: Field<Whole>;
  readonly isLastVersion: Field<boolean>;
  readonly name: TextField;
  readonly chargeType: Field<ChargeType>;
  readonly priceModel: Field<ChargeModel>;
  readonly effectiveStartDate: Field<MomentInput>;
  readonly effectiveEndDate: Field<MomentInput>;
  readonly quantity: Field<Amount>;
  readonly unitCode: TextField;
  readonly startOn: Field<ChargeBoundary>;
  readonly endOn: Field<ChargeBoundary>;
  readonly chargedThroughDate: Field<MomentInput>;
  readonly lastRenewalDate: Field<MomentInput>;
  readonly lastPriceAdjustmentDate: Field<MomentInput>;
  readonly pricePeriod: Field<PricePeriod>;
  readonly usageRating: Field<UsageRating>;
  readonly revenueRecognitionRule: TextField;
  readonly billingDay: Field<BillingDay>;
  readonly specificBillingDay: Field<Whole>;
  readonly offsetBillingDays: Field<Whole>;
  readonly billingPeriod: Field<BillingPeriod>;
  readonly billingTiming: Field<BillingTiming>;
  readonly periodAlignment: Field<BillingPeriodAlignment>;
  readonly alignmentDate: Field<MomentInput>;
  readonly taxTemplate: TextField;
  readonly taxIncluded: Field<boolean>;
  readonly createInvoiceLinesPerTier: Field<boolean>;
  readonly estimatedUsage: Field<Whole>;
  readonly estimatedQuantity: Field<Whole>;
  readonly remainingQuantity: Field<Amount>;
  readonly orderedQuantity: Field<Amount>;
  readonly deliveryDate: Field<MomentInput>;
  readonly remarks: TextField;
  readonly accountsReceivableAccount: TextField;
  readonly deferredRevenueAccount: TextField;
  readonly recognizedRevenueAccount: TextField;
  readonly changeState: Field<ChargeChangeState>;
  readonly displayPrice: Field<Amount>;
  readonly customFields: FreeField;
  readonly recurringMonthlyAmount: Field<Amount>;
  readonly recurringMonthlyAmountBase: Field<Amount>;
  readonly externalERPId: TextField;
  readonly externalCRMId: TextField;
  readonly cmrr: CurrencyAmountFields;
  readonly acv: CurrencyAmountFields;
  readonly tcv: CurrencyAmountFields;
  readonly emrr: CurrencyAmountFields;
  readonly oneTimeFees: CurrencyAmountFields;
  readonly price: Field<Amount>;
  readonly listPrice: Field<Amount>;
  readonly discountAmount: Field<Amount>;
  readonly discountPercentage: Field<Amount>;
  readonly totalPrice: Field<Amount>;
  readonly totalListPrice: Field<Amount>;
  readonly totalDiscountAmount: Field<Amount>;
  readonly totalDiscountPercentage: Field<Amount>;
  readonly totalPerInvoice: Field<Amount>;
  readonly orderProductId: Field<string>;
  readonly orderId: Field<string>;
  readonly chargeId: Field<string>;
  readonly created: Field<MomentInput>;
  readonly modified: Field<MomentInput>;
}

/** What can be asked of {@link PaymentTerm} in a filter. */
export interface PaymentTermFields {
  readonly id: Field<string>;
  readonly description: TextField;
  readonly name: TextField;
  readonly termType: Field<PaymentTermType>;
  readonly days: Field<Whole>;
}

/** What can be asked of {@link Payment} in a filter. */
export interface PaymentFields {
  readonly id: Field<string>;
  readonly payerName: TextField;
  readonly payerInformation: TextField;
  readonly paymentDate: Field<MomentInput>;
  readonly postedDate: Field<MomentInput>;
  readonly reference: TextField;
  readonly description: TextField;
  readonly amount: CurrencyAmountFields;
  readonly bankFeeAmount: CurrencyAmountFields;
  readonly exchangeRate: Field<Amount>;
  readonly paymentAccount: FinancialAccountFields;
  readonly BankFeeAccount: FinancialAccountFields;
  readonly paymentMethodName: TextField;
  readonly paymentMethodId: Field<string>;
  readonly paymentBatchNumber: TextField;
  readonly paymentBatchId: Field<string>;
  readonly externalBankId: TextField;
  readonly onlinePaymentIntentId: TextField;
  readonly onlinePaymentChargeId: TextField;
}

/** What can be asked of {@link Product} in a filter. */
export interface ProductFields {
  readonly id: Field<string>;
  readonly productNumber: TextField;
  readonly name: TextField;
  readonly productType: Field<ProductType>;
  readonly category: TextField;
  readonly activationDate: Field<MomentInput>;
  readonly endOfNewSalesDate: Field<MomentInput>;
  readonly endOfRenewalDate: Field<MomentInput>;
  readonly endOfLifeDate: Field<MomentInput>;
  readonly isFrameworkProduct: Field<boolean>;
  readonly externalERPId: TextField;
  readonly externalCRMId: TextField;
  readonly created: Field<MomentInput>;
  readonly modified: Field<MomentInput>;
  readonly legalEntityId: Field<string>;
  readonly customFields: FreeField;
}

/** What can be asked of {@link Feature} in a filter. */
export interface FeatureFields {
  readonly code: TextField;
  readonly description: TextField;
}

/** What can be asked of {@link Quote} in a filter. */
export interface QuoteFields {
  readonly id: Field<string>;
  readonly number: TextField;
  readonly version: Field<Whole>;
  readonly status: Field<QuoteStatus>;
  readonly description: TextField;
  readonly quoteType: Field<QuoteType>;
  readonly changeOrderId: Field<string>;
  readonly convertedToOrder: OrderReferenceFields;
  readonly customer: AccountReferenceFields;
  readonly invoiceCustomer: AccountReferenceFields;
  readonly orderType: Field<OrderType>;
  readonly currency: TextField;
  readonly deliveryAddress: AddressFields;
  readonly quoteDate: Field<MomentInput>;
  readonly validToDate: Field<MomentInput>;
  readonly yourReference: TextField;
  readonly ourReference: TextField;
  readonly remarks: TextField;
  readonly initialTerm: Field<Whole>;
  readonly orderEffectiveChangeDate: Field<MomentInput>;
  readonly effectiveStartDate: Field<MomentInput>;
  readonly effectiveEndDate: Field<MomentInput>;
  readonly termType: Field<TermType>;
  readonly renewalTerm: Field<Whole>;
  readonly autoRenewal: Field<boolean>;
  readonly noticePeriod: Field<Whole>;
  readonly tcv: CurrencyAmountFields;
  readonly cmrr: CurrencyAmountFields;
  readonly acv: CurrencyAmountFields;
  readonly otf: CurrencyAmountFields;
  readonly customFields: FreeField;
  readonly created: Field<MomentInput>;
  readonly modified: Field<MomentInput>;
}

/** What can be asked of {@link Report} in a filter. */
export interface ReportFields {
  readonly id: Field<string>;
  readonly name: TextField;
  readonly description: TextField;
  readonly entityName: TextField;
}

/** What can be asked of {@link RevenueScheduleItem} in a filter. */
export interface RevenueScheduleItemFields {
  readonly id: Field<string>;
  readonly deferredRevenue: CurrencyAmountFields;
  readonly recognizedRevenue: CurrencyAmountFields;
  readonly accountingPeriod: AccountingPeriodFields;
  readonly invoiceLine: RevenueScheduleInvoiceLineFields;
  readonly orderProductCharge: OrderProductChargeReferenceFields;
  readonly created: Field<MomentInput>;
  readonly modified: Field<MomentInput>;
}

/** What can be asked of {@link RevenueScheduleInvoiceLine} in a filter. */
export interface RevenueScheduleInvoiceLineFields {
  readonly id: Field<string>;
  readonly invoiceId: Field<string>;
  readonly invoiceNumber: TextField;
  readonly invoiceDate: Field<MomentInput>;
  readonly quantity: Field<Amount>;
  readonly unitCode: TextField;
  readonly price: Field<Amount>;
  readonly subtotal: Field<Amount>;
  readonly total: Field<Amount>;
  readonly tax: Field<Amount>;
  readonly subtotalPreDiscount: Field<Amount>;
  readonly totalPreDiscount: Field<Amount>;
  readonly taxPreDiscount: Field<Amount>;
  readonly externalERPId: TextField;
  readonly externalCRMId: TextField;
  readonly servicePeriodStartDate: Field<MomentInput>;
  readonly servicePeriodEndDate: Field<MomentInput>;
  readonly notes: TextField;
  readonly accountsReceivableAccount: TextField;
  readonly deferredRevenueAccount: TextField;
  readonly recognizedRevenueAccount: TextField;
  readonly taxCategoryName: TextField;
  readonly taxRate: Field<Amount>;
}

/** What can be asked of {@link SalesOrder} in a filter. */
export interface SalesOrderFields {
  readonly id: Field<string>;
  readonly orderNumber: TextField;
  readonly version: Field<Whole>;
  readonly isLastVersion: Field<boolean>;
  readonly status: Field<OrderStatus>;
  readonly description: TextField;
  readonly remarks: TextField;
  readonly orderDate: Field<MomentInput>;
  readonly created: Field<MomentInput>;
  readonly modified: Field<MomentInput>;
  readonly lastUpdated: Field<MomentInput>;
  readonly orderType: Field<OrderType>;
  readonly invoiceSeparatly: Field<boolean>;
  readonly yourReference: TextField;
  readonly ourReference: TextField;
  readonly yourOrderNumber: TextField;
  readonly buyerReference: TextField;
  readonly invoiceAddress: AddressFields;
  readonly deliveryAddress: AddressFields;
  readonly paymentTerm: TextField;
  readonly orderPaymentMethod: Field<OrderPaymentMethod>;
  readonly invoiceBatchGroup: TextField;
  readonly useAccountInvoiceBatchGroup: Field<boolean>;
  readonly account: AccountReferenceFields;
  readonly invoiceAccount: AccountReferenceFields;
  readonly currency: TextField;
  readonly accountsReceivableAccount: TextField;
  readonly externalERPId: TextField;
  readonly externalCRMId: TextField;
  readonly customFields: FreeField;
  readonly invoicingCurrency: TextField;
}

/** What can be asked of {@link SimpleProduct} in a filter. */
export interface SimpleProductFields {
  readonly id: Field<string>;
  readonly productNumber: TextField;
  readonly name: TextField;
  readonly category: TextField;
  readonly chargeType: Field<ChargeType>;
  readonly priceModel: Field<ChargeModel>;
  readonly pricePeriod: Field<PricePeriod>;
  readonly defaultQuantity: Field<Amount>;
  readonly unitCode: TextField;
  readonly billingPeriod: Field<BillingPeriod>;
  readonly billingDay: Field<BillingDay>;
  readonly specificBillingDay: Field<Whole>;
  readonly periodAlignment: Field<BillingPeriodAlignment>;
  readonly billingTiming: Field<BillingTiming>;
  readonly taxTemplate: TextField;
  readonly taxIncluded: Field<boolean>;
  readonly deferredRevenueAccount: TextField;
  readonly recognizedRevenueAccount: TextField;
  readonly externalERPid: TextField;
  readonly externalCRMId: TextField;
  readonly activationDate: Field<MomentInput>;
  readonly endOfNewSalesDate: Field<MomentInput>;
  readonly endOfRenewalDate: Field<MomentInput>;
  readonly endOfLifeDate: Field<MomentInput>;
  readonly usageRating: Field<UsageRating>;
  readonly createInvoiceLinesPerTier: Field<boolean>;
  readonly customFields: FreeField;
}

/** What can be asked of {@link Subscription} in a filter. */
export interface SubscriptionFields {
  readonly id: Field<string>;
  readonly orderNumber: TextField;
  readonly version: Field<Whole>;
  readonly isLastVersion: Field<boolean>;
  readonly status: Field<OrderStatus>;
  readonly description: TextField;
  readonly remarks: TextField;
  readonly effectiveStartDate: Field<MomentInput>;
  readonly effectiveEndDate: Field<MomentInput>;
  readonly cancellationDate: Field<MomentInput>;
  readonly effectiveChangeDate: Field<MomentInput>;
  readonly orderDate: Field<MomentInput>;
  readonly noticePeriodDate: Field<MomentInput>;
  readonly lastRenewalDate: Field<MomentInput>;
  readonly created: Field<MomentInput>;
  readonly modified: Field<MomentInput>;
  readonly lastUpdated: Field<MomentInput>;
  readonly noticePeriod: Field<Whole>;
  readonly term: Field<Whole>;
  readonly renewalTerm: Field<Whole>;
  readonly isAutoRenewed: Field<boolean>;
  readonly orderType: Field<OrderType>;
  readonly termType: Field<TermType>;
  readonly orderPaymentMethod: Field<OrderPaymentMethod>;
  readonly invoiceSeparatly: Field<boolean>;
  readonly yourReference: TextField;
  readonly ourReference: TextField;
  readonly yourOrderNumber: TextField;
  readonly buyerReference: TextField;
  readonly invoiceAddress: AddressFields;
  readonly deliveryAddress: AddressFields;
  readonly orderBillingPeriod: Field<BillingPeriod>;
  readonly setOrderBillingPeriod: Field<boolean>;
  readonly invoiceBatchGroup: InvoiceBatchGroupFields;
  readonly paymentTerm: TextField;
  readonly useAccountInvoiceBatchGroup: Field<boolean>;
  readonly account: AccountReferenceFields;
  readonly invoiceAccount: AccountReferenceFields;
  readonly currency: TextField;
  readonly externalERPId: TextField;
  readonly externalCRMId: TextField;
  readonly currencyCodeToUseWhenInvoice: TextField;
  readonly customFields: FreeField;
  readonly cmrr: CurrencyAmountFields;
  readonly acv: CurrencyAmountFields;
  readonly emrr: CurrencyAmountFields;
  readonly oneTimeFees: CurrencyAmountFields;
  readonly tcv: CurrencyAmountFields;
}

/** What can be asked of {@link TaxTemplate} in a filter. */
export interface TaxTemplateFields {
  readonly description: TextField;
  readonly effectiveFrom: Field<MomentInput>;
  readonly effectiveTo: Field<MomentInput>;
  readonly taxAccount: FinancialAccountFields;
  readonly taxAccountId: Field<string>;
  readonly created: Field<MomentInput>;
  readonly modified: Field<MomentInput>;
  readonly id: Field<string>;
  readonly name: TextField;
}

/** What can be asked of {@link UnitOfMeasure} in a filter. */
export interface UnitOfMeasureFields {
  readonly id: Field<string>;
  readonly unitCode: TextField;
  readonly name: TextField;
  readonly displayName: TextField;
}

/** What can be asked of {@link UsageRecord} in a filter. */
export interface UsageRecordFields {
  readonly id: Field<string>;
  readonly description: TextField;
  readonly fromDate: Field<MomentInput>;
  readonly toDate: Field<MomentInput>;
  readonly quantity: Field<Amount>;
  readonly unit: TextField;
  readonly source: TextField;
  readonly account: AccountReferenceFields;
  readonly order: OrderReferenceFields;
  readonly product: OrderProductReferenceFields;
  readonly charge: OrderProductChargeReferenceFields;
  readonly importDate: Field<MomentInput>;
  readonly processed: Field<boolean>;
  readonly ratedPrice: Field<Amount>;
  readonly ratedPriceCurrencyCode: TextField;
  readonly customFields: FreeField;
  readonly created: Field<MomentInput>;
  readonly modified: Field<MomentInput>;
}
