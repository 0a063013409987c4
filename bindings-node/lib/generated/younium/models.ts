// @generated from core/api/younium by yionstack-codegen. Do not edit.

import type { DateTimeString, Decimal, Extra, Integer } from '../../values';

/** A customer, prospect or reseller. */
export interface Account {
  /** Id. */
  id: string;
  /** Parent account id. */
  parentAccountId?: string | undefined;
  /** Account number. */
  accountNumber?: string | undefined;
  /** Account type. */
  accountType?: AccountType | undefined;
  /** Inactive. */
  inactive?: boolean | undefined;
  /** Invoice delivery method. */
  invoiceDeliveryMethod?: InvoiceDeliveryMethod | undefined;
  /** Accounts receivable. */
  accountsReceivable?: string | undefined;
  /** ISO 4217 code, such as `SEK`. */
  currencyCode?: string | undefined;
  /** Default payment term. */
  defaultPaymentTerm?: string | undefined;
  /** Internet domain of the customer. */
  domain?: string | undefined;
  /** Electronic invoice address. */
  electronicInvoiceAddress?: string | undefined;
  /** Code of the scheme of `electronicInvoiceAddress`, from the EAS code list. */
  electronicInvoiceAddressScheme?: string | undefined;
  /** Image url. */
  imageUrl?: string | undefined;
  /** Invoice email address. */
  invoiceEmailAddress?: string | undefined;
  /** Invoice email cc addresses. */
  invoiceEmailCcAddresses?: string | undefined;
  /** Reminder email address. */
  reminderEmailAddress?: string | undefined;
  /** Name. */
  name?: string | undefined;
  /** Organization number. */
  organizationNumber?: string | undefined;
  /** Our reference. */
  ourReference?: string | undefined;
  /** Tax registration number. */
  taxRegistrationNumber?: string | undefined;
  /** Tax template. */
  taxTemplate?: string | undefined;
  /** Your reference. */
  yourReference?: string | undefined;
  /** Invoice template id. */
  invoiceTemplateId?: string | undefined;
  /** Invoice batch group id. */
  invoiceBatchGroupId?: string | undefined;
  /** Invoice setting group id. */
  invoiceSettingGroupId?: string | undefined;
  /** Default invoice address. */
  defaultInvoiceAddress?: Address | undefined;
  /** Default delivery address. */
  defaultDeliveryAddress?: Address | undefined;
  /** Addresses. */
  addresses?: Address[] | undefined;
  /** Custom fields, by their keys. */
  customFields?: unknown | undefined;
  /** Online payment details. */
  onlinePaymentDetails?: OnlinePaymentDetails | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Whether invoices get a UBL file. */
  attachUBLToInvoice?: boolean | undefined;
  /** Whether invoices get ZUGFeRD data. */
  attachZugferdXMLToInvoice?: boolean | undefined;
  /** Committed monthly recurring revenue. */
  cmrr?: CurrencyAmount | undefined;
  /** Annual contract value. */
  acv?: CurrencyAmount | undefined;
  /** The metric EMRR, as Younium computes it. */
  emrr?: CurrencyAmount | undefined;
  /** What is charged once. */
  oneTimeFees?: CurrencyAmount | undefined;
  /** Total contract value. */
  tcv?: CurrencyAmount | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** Metrics and balance of an account. */
export interface AccountSummary {
  /** Committed monthly recurring revenue. */
  cmrr?: CurrencyAmount | undefined;
  /** Annual contract value. */
  acv?: CurrencyAmount | undefined;
  /** The metric EMRR, as Younium computes it. */
  emrr?: CurrencyAmount | undefined;
  /** What is charged once. */
  oneTimeFees?: CurrencyAmount | undefined;
  /** Total contract value. */
  tcv?: CurrencyAmount | undefined;
  /** Account balance. */
  accountBalance?: CurrencyAmount | undefined;
  /** Last invoiced. */
  lastInvoiced?: DateTimeString | undefined;
  /** Name. */
  name?: string | undefined;
  /** Account number. */
  accountNumber?: string | undefined;
  /** Id. */
  id: string;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** What an account is charged with online. */
export interface OnlinePaymentDetails {
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Stripe customer id. */
  stripeCustomerId?: string | undefined;
  /** Stripe payment method id. */
  stripePaymentMethodId?: string | undefined;
  /** Go card less customer id. */
  goCardLessCustomerId?: string | undefined;
  /** Go card less mandate id. */
  goCardLessMandateId?: string | undefined;
  /** Go cardless mandate status. */
  goCardlessMandateStatus?: GoCardlessMandateStatus | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/**
 * What an account is.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type AccountType = 'Customer' | 'Reseller' | 'Subsidiary' | 'Prospect' | 'Other' | (string & {});

/** The known values of {@link AccountType}. */
export const AccountType = {
  /** A customer. */
  Customer: 'Customer',
  /** A reseller. */
  Reseller: 'Reseller',
  /** A subsidiary of another account. */
  Subsidiary: 'Subsidiary',
  /** Not a customer yet. */
  Prospect: 'Prospect',
  /** Something else. */
  Other: 'Other',
} as const;

/**
 * How a GoCardless mandate stands.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type GoCardlessMandateStatus = 'NoMandate' | 'MandateRequested' | 'Failed' | 'Cancelled' | 'Expired' | 'MandateApproved' | 'MandateApprovedByCustomer' | (string & {});

/** The known values of {@link GoCardlessMandateStatus}. */
export const GoCardlessMandateStatus = {
  /** There is none. */
  NoMandate: 'NoMandate',
  /** The customer was asked. */
  MandateRequested: 'MandateRequested',
  /** It failed. */
  Failed: 'Failed',
  /** It was cancelled. */
  Cancelled: 'Cancelled',
  /** It expired. */
  Expired: 'Expired',
  /** It can be used. */
  MandateApproved: 'MandateApproved',
  /** The customer agreed. */
  MandateApprovedByCustomer: 'MandateApprovedByCustomer',
} as const;

/** What came of an import. */
export interface ImportResult {
  /** Import data type. */
  importDataType?: string | undefined;
  /** Batch id. */
  batchId?: string | undefined;
  /** Whether rows were refused. */
  hasErrors?: boolean | undefined;
  /** What was wrong, as it came. */
  errors?: unknown[] | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** That something was done. What `id` is of depends on the operation. */
export interface Acknowledgement {
  /** Id. */
  id?: string | undefined;
  /** Message. */
  message?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A postal address. */
export interface Address {
  /** Id. */
  id?: string | undefined;
  /** Description. */
  description?: string | undefined;
  /** Name. */
  name?: string | undefined;
  /** Street. */
  street?: string | undefined;
  /** Street2. */
  street2?: string | undefined;
  /** City. */
  city?: string | undefined;
  /** County. */
  county?: string | undefined;
  /** State. */
  state?: string | undefined;
  /** Zip. */
  zip?: string | undefined;
  /** Country. */
  country?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** An amount in a currency and in the base currency. */
export interface CurrencyAmount {
  /** Amount. */
  amount?: Decimal | undefined;
  /** ISO 4217 code, such as `SEK`. */
  currencyCode?: string | undefined;
  /** Currency conversion date. */
  currencyConversionDate?: DateTimeString | undefined;
  /** Base currency amount. */
  baseCurrencyAmount?: Decimal | undefined;
  /** Base currency code. */
  baseCurrencyCode?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** The account that something belongs to. */
export interface AccountReference {
  /** Name. */
  name?: string | undefined;
  /** Account number. */
  accountNumber?: string | undefined;
  /** Id. */
  id?: string | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** The order that something belongs to. */
export interface OrderReference {
  /** Order number. */
  orderNumber?: string | undefined;
  /** Id. */
  id?: string | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** The charge on an order that something belongs to. */
export interface OrderProductChargeReference {
  /** Name. */
  name?: string | undefined;
  /** Charge number. */
  chargeNumber?: string | undefined;
  /** Description. */
  description?: string | undefined;
  /** Id. */
  id?: string | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** The product on an order that something belongs to. */
export interface OrderProductReference {
  /** Description. */
  description?: string | undefined;
  /** Product number. */
  productNumber?: string | undefined;
  /** Id. */
  id?: string | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/**
 * Whether an entry of a list is added or removed.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type LinkOperation = 'Remove' | 'Add' | (string & {});

/** The known values of {@link LinkOperation}. */
export const LinkOperation = {
  /** Takes it off. */
  Remove: 'Remove',
  /** Puts it on. */
  Add: 'Add',
} as const;

/**
 * What is done to an entry of a list.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type ItemOperation = 'Change' | 'Create' | 'Remove' | (string & {});

/** The known values of {@link ItemOperation}. */
export const ItemOperation = {
  /** Changes it. */
  Change: 'Change',
  /** Creates it. */
  Create: 'Create',
  /** Removes it. */
  Remove: 'Remove',
} as const;

/**
 * How invoices reach the customer.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type InvoiceDeliveryMethod = 'Email' | 'Print' | 'ElectronicInvoice' | 'ExternalPrint' | 'AutomaticElectronicRouting' | (string & {});

/** The known values of {@link InvoiceDeliveryMethod}. */
export const InvoiceDeliveryMethod = {
  /** By mail. */
  Email: 'Email',
  /** On paper. */
  Print: 'Print',
  /** As electronic invoice. */
  ElectronicInvoice: 'ElectronicInvoice',
  /** On paper, through a service. */
  ExternalPrint: 'ExternalPrint',
  /** As electronic invoice, over the route that is found. */
  AutomaticElectronicRouting: 'AutomaticElectronicRouting',
} as const;

/** What a change of an order did to the metrics. */
export interface Booking {
  /** Id. */
  id: string;
  /** Currency. */
  currency?: string | undefined;
  /** Booking type. */
  bookingType?: BookingType | undefined;
  /** Account category. */
  accountCategory?: AccountCategory | undefined;
  /** Change type. */
  changeType?: ChangeType | undefined;
  /** Committed monthly recurring revenue. */
  cmrr?: AmountWithBaseCurrency | undefined;
  /** Annual contract value. */
  acv?: AmountWithBaseCurrency | undefined;
  /** The metric EMRR, as Younium computes it. */
  emrr?: AmountWithBaseCurrency | undefined;
  /** What is charged once. */
  oneTimeFees?: AmountWithBaseCurrency | undefined;
  /** Total contract value. */
  tcv?: AmountWithBaseCurrency | undefined;
  /** The metric FMRR, as Younium computes it. */
  fmrr?: AmountWithBaseCurrency | undefined;
  /** Effective date. */
  effectiveDate?: DateTimeString | undefined;
  /** Booking lines. */
  bookingLines?: BookingLine[] | undefined;
  /** Classification. */
  classification?: BookingClassification | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Order. */
  order?: OrderReference | undefined;
  /** Notes. */
  notes?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** An amount in the currency of the order and in the base currency. */
export interface AmountWithBaseCurrency {
  /** Amount. */
  amount?: Decimal | undefined;
  /** Amount in base currency. */
  amountInBaseCurrency?: Decimal | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** How a booking counts in reports. */
export interface BookingClassification {
  /** Name. */
  name?: string | undefined;
  /** Description. */
  description?: string | undefined;
  /** Chart color. */
  chartColor?: string | undefined;
  /** Is system classification. */
  isSystemClassification?: boolean | undefined;
  /** Classification type. */
  classificationType?: BookingClassificationType | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** What a booking did to one charge. */
export interface BookingLine {
  /** Charge. */
  charge?: OrderProductChargeReference | undefined;
  /** Committed monthly recurring revenue. */
  cmrr?: CurrencyAmount | undefined;
  /** Annual contract value. */
  acv?: CurrencyAmount | undefined;
  /** The metric EMRR, as Younium computes it. */
  emrr?: CurrencyAmount | undefined;
  /** What is charged once. */
  oneTimeFees?: CurrencyAmount | undefined;
  /** Total contract value. */
  tcv?: CurrencyAmount | undefined;
  /** The metric FMRR, as Younium computes it. */
  fmrr?: CurrencyAmount | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/**
 * Where an account stood when a booking was made.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type AccountCategory = 'New' | 'Existing' | 'Lost' | (string & {});

/** The known values of {@link AccountCategory}. */
export const AccountCategory = {
  /** Its first order. */
  New: 'New',
  /** It had orders before. */
  Existing: 'Existing',
  /** Its last order ended. */
  Lost: 'Lost',
} as const;

/**
 * Kinds of bookings in reports.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type BookingClassificationType = 'NewCustomer' | 'Expansion' | 'Contraction' | 'CustomerChurn' | 'NoChange' | 'SplitOrder' | 'Reactivate' | (string & {});

/** The known values of {@link BookingClassificationType}. */
export const BookingClassificationType = {
  /** The first order of an account. */
  NewCustomer: 'NewCustomer',
  /** More from an account. */
  Expansion: 'Expansion',
  /** Less from an account. */
  Contraction: 'Contraction',
  /** An account is lost. */
  CustomerChurn: 'CustomerChurn',
  /** Nothing changes in the metrics. */
  NoChange: 'NoChange',
  /** An order was split. */
  SplitOrder: 'SplitOrder',
  /** A lost account came back. */
  Reactivate: 'Reactivate',
} as const;

/**
 * What happened to the order.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type BookingType = 'New' | 'Change' | 'Churn' | (string & {});

/** The known values of {@link BookingType}. */
export const BookingType = {
  /** It is new. */
  New: 'New',
  /** It was changed. */
  Change: 'Change',
  /** It was cancelled. */
  Churn: 'Churn',
} as const;

/**
 * What kind of change a booking is of.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type ChangeType = 'Upsell' | 'Downsell' | 'Renewal' | 'None' | 'PriceAdjustment' | 'Milestone' | 'CancelledDelivery' | 'AssociatedCharge' | 'SplitOrder' | 'CancelOrderProduct' | (string & {});

/** The known values of {@link ChangeType}. */
export const ChangeType = {
  /** More is sold. */
  Upsell: 'Upsell',
  /** Less is sold. */
  Downsell: 'Downsell',
  /** The order was renewed. */
  Renewal: 'Renewal',
  /** Nothing changes in the metrics. */
  None: 'None',
  /** Prices were adjusted. */
  PriceAdjustment: 'PriceAdjustment',
  /** A milestone was reached. */
  Milestone: 'Milestone',
  /** A delivery was cancelled. */
  CancelledDelivery: 'CancelledDelivery',
  /** A charge was added that belongs to another one. */
  AssociatedCharge: 'AssociatedCharge',
  /** The order was split. */
  SplitOrder: 'SplitOrder',
  /** A product on the order was cancelled. */
  CancelOrderProduct: 'CancelOrderProduct',
} as const;

/** A country. */
export interface Country {
  /** Id. */
  id: string;
  /** Name. */
  name?: string | undefined;
  /** Two alpha code. */
  twoAlphaCode?: string | undefined;
  /** Three alpha code. */
  threeAlphaCode?: string | undefined;
  /** Active. */
  active?: boolean | undefined;
  /** Custom fields, by their keys. */
  customFields?: unknown | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A currency. */
export interface Currency {
  /** Id. */
  id: string;
  /** ISO 4217 code. */
  code?: string | undefined;
  /** Description. */
  description?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A custom field that entities of one kind have. */
export interface CustomField {
  /** Id. */
  id: string;
  /** Key. */
  key?: string | undefined;
  /** Name. */
  name?: string | undefined;
  /** Default value. */
  defaultValue?: string | undefined;
  /** Field type. */
  fieldType?: CustomFieldType | undefined;
  /** Entity. */
  entity?: CustomFieldEntity | undefined;
  /** List. */
  list?: string | undefined;
  /** Type entity. */
  typeEntity?: CustomFieldTypeEntity | undefined;
  /** Entity object. */
  entityObject?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/**
 * What a custom field belongs to.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type CustomFieldEntity = 'Account' | 'Order' | 'OrderProduct' | 'OrderProductCharge' | 'Product' | 'ChargePlan' | 'Charge' | 'ChargeDetails' | 'Quote' | 'QuoteProduct' | 'QuoteProductCharge' | 'Invoice' | 'InvoiceLine' | 'Posting' | 'Measurement' | 'Usage' | 'Country' | (string & {});

/** The known values of {@link CustomFieldEntity}. */
export const CustomFieldEntity = {
  /** Accounts. */
  Account: 'Account',
  /** Orders. */
  Order: 'Order',
  /** Products on orders. */
  OrderProduct: 'OrderProduct',
  /** Charges on orders. */
  OrderProductCharge: 'OrderProductCharge',
  /** Products. */
  Product: 'Product',
  /** Charge plans. */
  ChargePlan: 'ChargePlan',
  /** Charges. */
  Charge: 'Charge',
  /** Price details. */
  ChargeDetails: 'ChargeDetails',
  /** Quotes. */
  Quote: 'Quote',
  /** Products on quotes. */
  QuoteProduct: 'QuoteProduct',
  /** Charges on quotes. */
  QuoteProductCharge: 'QuoteProductCharge',
  /** Invoices. */
  Invoice: 'Invoice',
  /** Invoice lines. */
  InvoiceLine: 'InvoiceLine',
  /** Lines of accounting transactions. */
  Posting: 'Posting',
  /** Measurements. */
  Measurement: 'Measurement',
  /** Usage. */
  Usage: 'Usage',
  /** Countries. */
  Country: 'Country',
} as const;

/**
 * What a custom field holds.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type CustomFieldType = 'Text' | 'Integer' | 'Checkbox' | 'Amount' | 'Date' | 'Entity' | 'Enum' | 'List' | 'DecimalNumber' | (string & {});

/** The known values of {@link CustomFieldType}. */
export const CustomFieldType = {
  /** Text. */
  Text: 'Text',
  /** A whole number. */
  Integer: 'Integer',
  /** Yes or no. */
  Checkbox: 'Checkbox',
  /** An amount of money. */
  Amount: 'Amount',
  /** A date. */
  Date: 'Date',
  /** Another entity, see `typeEntity`. */
  Entity: 'Entity',
  /** One of given values. */
  Enum: 'Enum',
  /** An entry of a list. */
  List: 'List',
  /** A decimal number. */
  DecimalNumber: 'DecimalNumber',
} as const;

/**
 * Entities that a custom field can hold.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type CustomFieldTypeEntity = 'Account' | 'User' | (string & {});

/** The known values of {@link CustomFieldTypeEntity}. */
export const CustomFieldTypeEntity = {
  /** An account. */
  Account: 'Account',
  /** A user. */
  User: 'User',
} as const;

/** What documents are made from. */
export interface DocumentTemplate {
  /** Id. */
  id: string;
  /** Description. */
  description?: string | undefined;
  /** Document type. */
  documentType?: DocumentType | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/**
 * What a template makes.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type DocumentType = 'Invoice' | 'OrderConfirmation' | 'Journal' | 'FinancialAccountSummary' | 'PasswordRequestNewUser' | 'PasswordRequest' | 'PackingSlip' | 'OrderGeneric' | 'InvoiceReminderGeneric' | 'StripePaymentDetailsRequest' | 'FinancialAccountAnalysis' | 'AccountBalanceReport' | 'Quote' | 'ReportDocument' | 'AccountStatementReport' | 'GoCardlessMandateRequest' | (string & {});

/** The known values of {@link DocumentType}. */
export const DocumentType = {
  /** Invoices. */
  Invoice: 'Invoice',
  /** Confirmations of orders. */
  OrderConfirmation: 'OrderConfirmation',
  /** Journals. */
  Journal: 'Journal',
  /** Summaries of financial accounts. */
  FinancialAccountSummary: 'FinancialAccountSummary',
  /** Mails to new users about their password. */
  PasswordRequestNewUser: 'PasswordRequestNewUser',
  /** Mails to users who forgot their password. */
  PasswordRequest: 'PasswordRequest',
  /** Packing slips. */
  PackingSlip: 'PackingSlip',
  /** Other documents of orders. */
  OrderGeneric: 'OrderGeneric',
  /** Reminders. */
  InvoiceReminderGeneric: 'InvoiceReminderGeneric',
  /** Requests for payment details for Stripe. */
  StripePaymentDetailsRequest: 'StripePaymentDetailsRequest',
  /** Analyses of financial accounts. */
  FinancialAccountAnalysis: 'FinancialAccountAnalysis',
  /** Reports of account balances. */
  AccountBalanceReport: 'AccountBalanceReport',
  /** Quotes. */
  Quote: 'Quote',
  /** Reports. */
  ReportDocument: 'ReportDocument',
  /** Statements of account. */
  AccountStatementReport: 'AccountStatementReport',
  /** Requests for GoCardless mandates. */
  GoCardlessMandateRequest: 'GoCardlessMandateRequest',
} as const;

/** An exchange rate. */
export interface ExchangeRate {
  /** Id. */
  id: string;
  /** From currency. */
  fromCurrency?: string | undefined;
  /** To currency. */
  toCurrency?: string | undefined;
  /** Rate. */
  rate?: Decimal | undefined;
  /** Effective from date. */
  effectiveFromDate?: DateTimeString | undefined;
  /** Effective to date. */
  effectiveToDate?: DateTimeString | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** An account of the books. */
export interface FinancialAccount {
  /** Id. */
  id: string;
  /** Code. */
  code?: string | undefined;
  /** Name. */
  name?: string | undefined;
  /** Description. */
  description?: string | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** Accounts and orders that are invoiced together. */
export interface InvoiceBatchGroup {
  /** Id. */
  id: string;
  /** Code. */
  code?: string | undefined;
  /** Description. */
  description?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** Invoices that were generated together. */
export interface InvoiceBatch {
  /** Id. */
  id: string;
  /** Batch number. */
  batchNumber?: string | undefined;
  /** Invoices what is due up to this date. */
  targetDate?: DateTimeString | undefined;
  /** Invoice date. */
  invoiceDate?: DateTimeString | undefined;
  /** Batch groups. */
  batchGroups?: string[] | undefined;
  /** Invoices. */
  invoices?: BatchInvoice[] | undefined;
  /** Batch log. */
  batchLog?: InvoiceBatchLogEntry[] | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** Something that happened while a batch was generated or posted. */
export interface InvoiceBatchLogEntry {
  /** Entity id. */
  entityId?: string | undefined;
  /** Error message. */
  errorMessage?: string | undefined;
  /** Reference. */
  reference?: string | undefined;
  /** Entity name. */
  entityName?: string | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** How the job stands that generates a batch. */
export interface GeneratedBatchStatus {
  /** Result body. */
  resultBody?: BatchJobDetail | undefined;
  /** Result status. */
  resultStatus?: JobResultStatus | undefined;
  /** Status message. */
  statusMessage?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** How the job stands that posts a batch. */
export interface PostedBatchStatus {
  /** Result body. */
  resultBody?: BatchJobDetail[] | undefined;
  /** Result status. */
  resultStatus?: JobResultStatus | undefined;
  /** Status message. */
  statusMessage?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** The job that was started. */
export interface InvoiceBatchJob {
  /** Batch number. */
  batchNumber?: string | undefined;
  /** Job id. */
  jobId?: string | undefined;
  /** Result status. */
  resultStatus?: JobResultStatus | undefined;
  /** Webhooks triggered when completed. */
  webhooksTriggeredWhenCompleted?: boolean | undefined;
  /** Webhook event. */
  webhookEvent?: string | undefined;
  /** Webhooks. */
  webhooks?: WebhookReference[] | undefined;
  /** Event id. */
  eventId?: string | undefined;
  /** Id. */
  id?: string | undefined;
  /** Message. */
  message?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** What a job made of a batch. */
export interface BatchJobDetail {
  /** Batch id. */
  batchId?: string | undefined;
  /** Batch number. */
  batchNumber?: string | undefined;
  /** Event id. */
  eventId?: string | undefined;
  /** Message. */
  message?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** An invoice of a batch. */
export interface BatchInvoice {
  /** Invoice number. */
  invoiceNumber?: string | undefined;
  /** Status. */
  status?: InvoiceStatus | undefined;
  /** Invoice date. */
  invoiceDate?: DateTimeString | undefined;
  /** Currency. */
  currency?: string | undefined;
  /** Subtotal. */
  subtotal?: Decimal | undefined;
  /** Total amount. */
  totalAmount?: Decimal | undefined;
  /** Id. */
  id?: string | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A webhook that is told when the job has run. */
export interface WebhookReference {
  /** Id. */
  id?: string | undefined;
  /** Description. */
  description?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/**
 * How a job stands.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type JobResultStatus = 'Pending' | 'Succeeded' | 'Failed' | (string & {});

/** The known values of {@link JobResultStatus}. */
export const JobResultStatus = {
  /** Not finished. */
  Pending: 'Pending',
  /** Finished well. */
  Succeeded: 'Succeeded',
  /** Failed. */
  Failed: 'Failed',
} as const;

/** An invoice or credit invoice. */
export interface Invoice {
  /** Id. */
  id: string;
  /** Invoice number. */
  invoiceNumber?: string | undefined;
  /** Status. */
  status?: InvoiceStatus | undefined;
  /** Account. */
  account?: AccountReference | undefined;
  /** Notes. */
  notes?: string | undefined;
  /** Invoice date. */
  invoiceDate?: DateTimeString | undefined;
  /** Due date. */
  dueDate?: DateTimeString | undefined;
  /** Payment date. */
  paymentDate?: DateTimeString | undefined;
  /** Last payment date. */
  lastPaymentDate?: DateTimeString | undefined;
  /** Days since it was due. */
  daysPastDue?: Integer | undefined;
  /** Number of reminders that were sent. */
  nrOfReminders?: Integer | undefined;
  /** Payment term. */
  paymentTerm?: InvoicePaymentTerm | undefined;
  /** Currency. */
  currency?: string | undefined;
  /** Subtotal. */
  subtotal?: Decimal | undefined;
  /** Subtotal base amount. */
  subtotalBaseAmount?: Decimal | undefined;
  /** Tax. */
  tax?: Decimal | undefined;
  /** Tax base amount. */
  taxBaseAmount?: Decimal | undefined;
  /** Total amount. */
  totalAmount?: Decimal | undefined;
  /** Total base amount. */
  totalBaseAmount?: Decimal | undefined;
  /** Total rounding amount. */
  totalRoundingAmount?: Decimal | undefined;
  /** Total rounding base amount. */
  totalRoundingBaseAmount?: Decimal | undefined;
  /** Settled amount. */
  settledAmount?: Decimal | undefined;
  /** Settled base amount. */
  settledBaseAmount?: Decimal | undefined;
  /** Balanced amount. */
  balancedAmount?: Decimal | undefined;
  /** Balanced base amount. */
  balancedBaseAmount?: Decimal | undefined;
  /** Tax included. */
  taxIncluded?: boolean | undefined;
  /** Invoice address. */
  invoiceAddress?: Address | undefined;
  /** Delivery address. */
  deliveryAddress?: Address | undefined;
  /** Invoice batch id. */
  invoiceBatchId?: string | undefined;
  /** Invoice lines. */
  invoiceLines?: InvoiceLine[] | undefined;
  /** The latest three. */
  latestOnlinePaymentLogs?: OnlinePaymentLog[] | undefined;
  /** Online payment status. */
  onlinePaymentStatus?: OnlinePaymentStatus | undefined;
  /** Your reference. */
  yourReference?: string | undefined;
  /** Our reference. */
  ourReference?: string | undefined;
  /** Your order number. */
  yourOrderNumber?: string | undefined;
  /** Buyer reference. */
  buyerReference?: string | undefined;
  /** Invoice type. */
  invoiceType?: InvoiceType | undefined;
  /** Reference for payments. */
  ocrNumber?: string | undefined;
  /** Send method. */
  sendMethod?: string | undefined;
  /** Exchange rate. */
  exchangeRate?: Decimal | undefined;
  /** Settled notes. */
  settledNotes?: string | undefined;
  /** Invoice delivery method. */
  invoiceDeliveryMethod?: InvoiceDeliveryMethod | undefined;
  /** Payment method for invoice. */
  paymentMethodForInvoice?: InvoicePaymentMethod | undefined;
  /** Invoice template id. */
  invoiceTemplateId?: string | undefined;
  /** Disable automatic invoice reminder. */
  disableAutomaticInvoiceReminder?: boolean | undefined;
  /** Online payment link. */
  onlinePaymentLink?: string | undefined;
  /** Accounts receivable. */
  accountsReceivable?: FinancialAccount | undefined;
  /** Custom fields, by their keys. */
  customFields?: unknown | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** An invoice and a credit that belong together. */
export interface RelatedInvoice {
  /** Invoice type. */
  invoiceType?: InvoiceType | undefined;
  /** Debit invoice id. */
  debitInvoiceId?: string | undefined;
  /** Credit invoice id. */
  creditInvoiceId?: string | undefined;
  /** Invoice number. */
  invoiceNumber?: string | undefined;
  /** Status. */
  status?: InvoiceStatus | undefined;
  /** Invoice date. */
  invoiceDate?: DateTimeString | undefined;
  /** Currency. */
  currency?: string | undefined;
  /** Subtotal. */
  subtotal?: Decimal | undefined;
  /** Total amount. */
  totalAmount?: Decimal | undefined;
  /** Id. */
  id: string;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A line of an invoice. */
export interface InvoiceLine {
  /** Id. */
  id: string;
  /** Invoice id. */
  invoiceId?: string | undefined;
  /** Invoice line number. */
  invoiceLineNumber?: Integer | undefined;
  /** Product number. */
  productNumber?: string | undefined;
  /** Product name. */
  productName?: string | undefined;
  /** Charge description. */
  chargeDescription?: string | undefined;
  /** Charge number. */
  chargeNumber?: string | undefined;
  /** Charge. */
  charge?: OrderProductChargeReference | undefined;
  /** Quantity. */
  quantity?: Decimal | undefined;
  /** Unit of measure. */
  unitOfMeasure?: UnitOfMeasure | undefined;
  /** Price. */
  price?: Decimal | undefined;
  /** Subtotal. */
  subtotal?: Decimal | undefined;
  /** Subtotal base amount. */
  subtotalBaseAmount?: Decimal | undefined;
  /** Total. */
  total?: Decimal | undefined;
  /** Total base amount. */
  totalBaseAmount?: Decimal | undefined;
  /** Tax. */
  tax?: Decimal | undefined;
  /** Tax base amount. */
  taxBaseAmount?: Decimal | undefined;
  /** Subtotal pre discount. */
  subtotalPreDiscount?: Decimal | undefined;
  /** Subtotal pre discount base amount. */
  subtotalPreDiscountBaseAmount?: Decimal | undefined;
  /** Total pre discount. */
  totalPreDiscount?: Decimal | undefined;
  /** Total pre discount base amount. */
  totalPreDiscountBaseAmount?: Decimal | undefined;
  /** Tax pre discount. */
  taxPreDiscount?: Decimal | undefined;
  /** Tax pre discount base amount. */
  taxPreDiscountBaseAmount?: Decimal | undefined;
  /** Exchange rate. */
  exchangeRate?: Decimal | undefined;
  /** Service period start date. */
  servicePeriodStartDate?: DateTimeString | undefined;
  /** Service period end date. */
  servicePeriodEndDate?: DateTimeString | undefined;
  /** Notes. */
  notes?: string | undefined;
  /** Order charge id. */
  orderChargeId?: string | undefined;
  /** Order id. */
  orderId?: string | undefined;
  /** Account id. */
  accountId?: string | undefined;
  /** Charge plan id. */
  chargePlanId?: string | undefined;
  /** Order product id. */
  orderProductId?: string | undefined;
  /** Custom fields, by their keys. */
  customFields?: unknown | undefined;
  /** Accounts receivable. */
  accountsReceivable?: FinancialAccount | undefined;
  /** Deferred revenue. */
  deferredRevenue?: FinancialAccount | undefined;
  /** Recognized revenue. */
  recognizedRevenue?: FinancialAccount | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Tax category name. */
  taxCategoryName?: string | undefined;
  /** Tax rate. */
  taxRate?: Decimal | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A file of an invoice. */
export interface InvoiceAttachment {
  /** Invoice id. */
  invoiceId?: string | undefined;
  /** Attachment detail. */
  attachmentDetail?: string | undefined;
  /** Id. */
  id: string;
  /** Name. */
  name?: string | undefined;
  /** Content type. */
  contentType?: string | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Where to download it from, for a while. Needs no token: treat it as a secret. Logs that show the object have `[redacted]`; a copy of it as data, such as JSON, has the address. */
  fileURL?: string | undefined;
  /** Why `fileUrl` is missing. */
  fileURLErrorMessage?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/**
 * The invoice that was generated.
 *
 * Correction: A failure comes with status 200 or 201 and `successful: false`: it is raised as an error.
 */
export interface GeneratedInvoice {
  /** Successful. */
  successful?: boolean | undefined;
  /** Id. */
  id?: string | undefined;
  /** Message. */
  message?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/**
 * What came of an operation.
 *
 * Correction: A failure comes with status 200 or 201 and `successful: false`: it is raised as an error.
 */
export interface OperationResult {
  /** Successful. */
  successful?: boolean | undefined;
  /** Id. */
  id?: string | undefined;
  /** Message. */
  message?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** What came of a payment online. */
export interface ProcessedOnlinePayment {
  /** What came of the payment. */
  status?: OnlinePaymentStatus | undefined;
  /** Id. */
  id?: string | undefined;
  /** Message. */
  message?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** An attempt to pay an invoice online. */
export interface OnlinePaymentLog {
  /** Failed payment. */
  failedPayment?: boolean | undefined;
  /** Payment description. */
  paymentDescription?: string | undefined;
  /** Time stamp. */
  timeStamp?: DateTimeString | undefined;
  /** Payout id. */
  payoutId?: string | undefined;
  /** Is payout. */
  isPayout?: boolean | undefined;
  /** Payment intent id. */
  paymentIntentId?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** The payment term of an invoice. */
export interface InvoicePaymentTerm {
  /** Id. */
  id?: string | undefined;
  /** Days until it is due. */
  days?: Integer | undefined;
  /** Name. */
  name?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/**
 * What becomes of the draft that an invoice starts as.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type GenerateInvoiceAction = 'CreateDraft' | 'CreateDraftAndPostInvoice' | 'CancelDraftIfPostFail' | (string & {});

/** The known values of {@link GenerateInvoiceAction}. */
export const GenerateInvoiceAction = {
  /** It stays a draft. */
  CreateDraft: 'CreateDraft',
  /** It is posted; if that fails, the draft stays. */
  CreateDraftAndPostInvoice: 'CreateDraftAndPostInvoice',
  /** It is posted; if that fails, the draft is cancelled. */
  CancelDraftIfPostFail: 'CancelDraftIfPostFail',
} as const;

/**
 * Where an invoice stands.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type InvoiceStatus = 'Draft' | 'Posted' | 'Cancelled' | 'Settled' | (string & {});

/** The known values of {@link InvoiceStatus}. */
export const InvoiceStatus = {
  /** Not posted yet. */
  Draft: 'Draft',
  /** Posted, and not settled. */
  Posted: 'Posted',
  /** Cancelled. */
  Cancelled: 'Cancelled',
  /** Paid, credited or written off. */
  Settled: 'Settled',
} as const;

/**
 * What an invoice is.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type InvoiceType = 'Invoice' | 'Credit' | 'OnAccount' | (string & {});

/** The known values of {@link InvoiceType}. */
export const InvoiceType = {
  /** An invoice of orders. */
  Invoice: 'Invoice',
  /** A credit invoice. */
  Credit: 'Credit',
  /** An invoice of something that is on no order. */
  OnAccount: 'OnAccount',
} as const;

/**
 * How the online payment of an invoice stands.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type OnlinePaymentStatus = 'None' | 'Succeeded' | 'Processing' | 'Failed' | (string & {});

/** The known values of {@link OnlinePaymentStatus}. */
export const OnlinePaymentStatus = {
  /** There was none. */
  None: 'None',
  /** Paid. */
  Succeeded: 'Succeeded',
  /** Under way. */
  Processing: 'Processing',
  /** Failed. */
  Failed: 'Failed',
} as const;

/**
 * How an invoice is paid.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type InvoicePaymentMethod = 'Invoice' | 'Stripe' | 'GoCardless' | (string & {});

/** The known values of {@link InvoicePaymentMethod}. */
export const InvoicePaymentMethod = {
  /** By the customer, as the invoice says. */
  Invoice: 'Invoice',
  /** Through Stripe. */
  Stripe: 'Stripe',
  /** Through GoCardless. */
  GoCardless: 'GoCardless',
} as const;

/** A journal with its transactions. */
export interface Journal {
  /** Id. */
  id: string;
  /** Journal number. */
  journalNumber?: string | undefined;
  /** Accounting period. */
  accountingPeriod?: AccountingPeriod | undefined;
  /** Journal type. */
  journalType?: JournalType | undefined;
  /** Description. */
  description?: string | undefined;
  /** Posted. */
  posted?: boolean | undefined;
  /** Posted date. */
  postedDate?: DateTimeString | undefined;
  /** Its accounting transactions. */
  vouchers?: Voucher[] | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** When it was transferred to the ERP system. */
  transferredToERP?: DateTimeString | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A journal without its transactions. */
export interface JournalDetails {
  /** Id. */
  id: string;
  /** Journal number. */
  journalNumber?: string | undefined;
  /** Accounting period. */
  accountingPeriod?: AccountingPeriod | undefined;
  /** Journal type. */
  journalType?: JournalType | undefined;
  /** Description. */
  description?: string | undefined;
  /** Posted. */
  posted?: boolean | undefined;
  /** Posted date. */
  postedDate?: DateTimeString | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** When it was transferred to the ERP system. */
  transferredToERP?: DateTimeString | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A journal, summed up by financial account. */
export interface JournalSummary {
  /** Summary lines. */
  summaryLines?: JournalSummaryLine[] | undefined;
  /** Id. */
  id: string;
  /** Journal number. */
  journalNumber?: string | undefined;
  /** Accounting period. */
  accountingPeriod?: AccountingPeriod | undefined;
  /** Journal type. */
  journalType?: JournalType | undefined;
  /** Description. */
  description?: string | undefined;
  /** Posted. */
  posted?: boolean | undefined;
  /** Posted date. */
  postedDate?: DateTimeString | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** When it was transferred to the ERP system. */
  transferredToERP?: DateTimeString | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A transaction of the books, with its lines. */
export interface AccountingTransaction {
  /** Transaction number. */
  transactionNumber?: string | undefined;
  /** Effective date. */
  effectiveDate?: DateTimeString | undefined;
  /** Source. */
  source?: TransactionSource | undefined;
  /** Transactions. */
  transactions?: Transaction[] | undefined;
  /** Order charge number. */
  orderChargeNumber?: string | undefined;
  /** Order charge id. */
  orderChargeId?: string | undefined;
  /** Revenue schedule item id. */
  revenueScheduleItemId?: string | undefined;
  /** Invoice. */
  invoice?: TransactionInvoice | undefined;
  /** Invoice account id. */
  invoiceAccountId?: string | undefined;
  /** Invoice id. */
  invoiceId?: string | undefined;
  /** Invoice line id. */
  invoiceLineId?: string | undefined;
  /** Payment id. */
  paymentId?: string | undefined;
  /** Payment settlement id. */
  paymentSettlementId?: string | undefined;
  /** Invoice account. */
  invoiceAccount?: TransactionAccount | undefined;
  /** Journal id. */
  journalId?: string | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A period of the books. */
export interface AccountingPeriod {
  /** Description. */
  description?: string | undefined;
  /** Fiscal year. */
  fiscalYear?: Integer | undefined;
  /** Fiscal period. */
  fiscalPeriod?: Integer | undefined;
  /** Fiscal quarter. */
  fiscalQuarter?: Integer | undefined;
  /** Calendar year. */
  calendarYear?: Integer | undefined;
  /** Calendar month. */
  calendarMonth?: Integer | undefined;
  /** Start date. */
  startDate?: DateTimeString | undefined;
  /** End date. */
  endDate?: DateTimeString | undefined;
  /** Status. */
  status?: AccountingPeriodStatus | undefined;
  /** Closed date. */
  closedDate?: DateTimeString | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** The sums of a journal on one financial account. */
export interface JournalSummaryLine {
  /** Account code. */
  accountCode?: string | undefined;
  /** Account name. */
  accountName?: string | undefined;
  /** Credit amount. */
  creditAmount?: Decimal | undefined;
  /** Debit amount. */
  debitAmount?: Decimal | undefined;
  /** Dimensions of the books, by their names. */
  dimensions?: unknown | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** The account that a transaction belongs to. */
export interface TransactionAccount {
  /** Id. */
  id?: string | undefined;
  /** Account number. */
  accountNumber?: string | undefined;
  /** Account type. */
  accountType?: AccountType | undefined;
  /** Invoice delivery method. */
  invoiceDeliveryMethod?: InvoiceDeliveryMethod | undefined;
  /** Name. */
  name?: string | undefined;
  /** Organization number. */
  organizationNumber?: string | undefined;
  /** Accounts receivable. */
  accountsReceivable?: string | undefined;
  /** ISO 4217 code, such as `SEK`. */
  currencyCode?: string | undefined;
  /** Tax registration number. */
  taxRegistrationNumber?: string | undefined;
  /** Tax template. */
  taxTemplate?: string | undefined;
  /** Invoice batch group id. */
  invoiceBatchGroupId?: string | undefined;
  /** Invoice setting group id. */
  invoiceSettingGroupId?: string | undefined;
  /** Custom fields, by their keys. */
  customFields?: unknown | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** The invoice that a transaction belongs to. */
export interface TransactionInvoice {
  /** Id. */
  id?: string | undefined;
  /** Invoice number. */
  invoiceNumber?: string | undefined;
  /** Status. */
  status?: InvoiceStatus | undefined;
  /** Notes. */
  notes?: string | undefined;
  /** Invoice date. */
  invoiceDate?: DateTimeString | undefined;
  /** Currency. */
  currency?: string | undefined;
  /** Subtotal. */
  subtotal?: Decimal | undefined;
  /** Tax. */
  tax?: Decimal | undefined;
  /** Total amount. */
  totalAmount?: Decimal | undefined;
  /** Settled amount. */
  settledAmount?: Decimal | undefined;
  /** Tax included. */
  taxIncluded?: boolean | undefined;
  /** Invoice batch id. */
  invoiceBatchId?: string | undefined;
  /** Invoice type. */
  invoiceType?: InvoiceType | undefined;
  /** Custom fields, by their keys. */
  customFields?: unknown | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A line of an accounting transaction. */
export interface Transaction {
  /** Description. */
  description?: string | undefined;
  /** Account. */
  account?: string | undefined;
  /** Account external crm id. */
  accountExternalCRMId?: string | undefined;
  /** Account external erp id. */
  accountExternalERPId?: string | undefined;
  /** Account external code. */
  accountExternalCode?: string | undefined;
  /** Debit amount. */
  debitAmount?: Decimal | undefined;
  /** Credit amount. */
  creditAmount?: Decimal | undefined;
  /** Sales currency debit amount. */
  salesCurrencyDebitAmount?: Decimal | undefined;
  /** Sales currency credit amount. */
  salesCurrencyCreditAmount?: Decimal | undefined;
  /** Sales currency. */
  salesCurrency?: string | undefined;
  /** Exchange rate. */
  exchangeRate?: Decimal | undefined;
  /** Custom fields, by their keys. */
  customFields?: unknown | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A transaction of a journal: an older form of `AccountingTransaction`. */
export interface Voucher {
  /** Transaction number. */
  transactionNumber?: string | undefined;
  /** Effective date. */
  effectiveDate?: DateTimeString | undefined;
  /** Source. */
  source?: TransactionSource | undefined;
  /** Transactions. */
  transactions?: Transaction[] | undefined;
  /** Order charge number. */
  orderChargeNumber?: string | undefined;
  /** Order charge id. */
  orderChargeId?: string | undefined;
  /** Revenue schedule item id. */
  revenueScheduleItemId?: string | undefined;
  /** Invoice number. */
  invoiceNumber?: string | undefined;
  /** Invoice account id. */
  invoiceAccountId?: string | undefined;
  /** Invoice id. */
  invoiceId?: string | undefined;
  /** Invoice line id. */
  invoiceLineId?: string | undefined;
  /** Payment id. */
  paymentId?: string | undefined;
  /** Payment settlement id. */
  paymentSettlementId?: string | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/**
 * Whether a period of the books is open.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type AccountingPeriodStatus = 'Open' | 'Closed' | (string & {});

/** The known values of {@link AccountingPeriodStatus}. */
export const AccountingPeriodStatus = {
  /** Can be posted to. */
  Open: 'Open',
  /** Can no longer be posted to. */
  Closed: 'Closed',
} as const;

/**
 * What a journal is of.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type JournalType = 'Invoice' | 'RevenueRecognition' | 'Payment' | 'Payout' | 'Order' | (string & {});

/** The known values of {@link JournalType}. */
export const JournalType = {
  /** Invoices. */
  Invoice: 'Invoice',
  /** Revenue that is recognised. */
  RevenueRecognition: 'RevenueRecognition',
  /** Payments. */
  Payment: 'Payment',
  /** Payouts. */
  Payout: 'Payout',
  /** Orders. */
  Order: 'Order',
} as const;

/**
 * What an accounting transaction came from.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type TransactionSource = 'Invoicing' | 'RevenueRecognition' | 'Payment' | 'Payout' | 'Order' | (string & {});

/** The known values of {@link TransactionSource}. */
export const TransactionSource = {
  /** An invoice. */
  Invoicing: 'Invoicing',
  /** Revenue that is recognised. */
  RevenueRecognition: 'RevenueRecognition',
  /** A payment. */
  Payment: 'Payment',
  /** A payout. */
  Payout: 'Payout',
  /** An order. */
  Order: 'Order',
} as const;

/** A quantity at a date. */
export interface Measurement {
  /** Id. */
  id?: string | undefined;
  /** Account. */
  account?: AccountReference | undefined;
  /** Order. */
  order?: OrderReference | undefined;
  /** Product. */
  product?: OrderProductReference | undefined;
  /** Charge. */
  charge?: OrderProductChargeReference | undefined;
  /** Import date. */
  importDate?: DateTimeString | undefined;
  /** From date. */
  fromDate?: DateTimeString | undefined;
  /** Quantity. */
  quantity?: Decimal | undefined;
  /** Tag. */
  tag?: string | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Custom fields, by their keys. */
  customFields?: unknown | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** Metrics of an order. */
export interface OrderMetrics {
  /** Total contract value. */
  tcv?: CurrencyAmount | undefined;
  /** Committed monthly recurring revenue. */
  cmrr?: CurrencyAmount | undefined;
  /** Annual contract value. */
  acv?: CurrencyAmount | undefined;
  /** The metric EMRR, as Younium computes it. */
  emrr?: CurrencyAmount | undefined;
  /** What is charged once. */
  oneTimeFees?: CurrencyAmount | undefined;
  /** The metric FMRR, as Younium computes it. */
  fmrr?: CurrencyAmount | undefined;
  /** Charges. */
  charges?: ChargeMetrics[] | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** Metrics of a charge. */
export interface ChargeMetrics {
  /** Name. */
  name?: string | undefined;
  /** Charge number. */
  chargeNumber?: string | undefined;
  /** Id. */
  id?: string | undefined;
  /** Charge plan id. */
  chargePlanId?: string | undefined;
  /** Order product id. */
  orderProductId?: string | undefined;
  /** Charge id. */
  chargeId?: string | undefined;
  /** Total contract value. */
  tcv?: CurrencyAmount | undefined;
  /** Committed monthly recurring revenue. */
  cmrr?: CurrencyAmount | undefined;
  /** Annual contract value. */
  acv?: CurrencyAmount | undefined;
  /** The metric EMRR, as Younium computes it. */
  emrr?: CurrencyAmount | undefined;
  /** What is charged once. */
  oneTimeFees?: CurrencyAmount | undefined;
  /** The metric FMRR, as Younium computes it. */
  fmrr?: CurrencyAmount | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A charge on an order. */
export interface OrderProductCharge {
  /** Id. */
  id: string;
  /** Charge number. */
  chargeNumber?: string | undefined;
  /** Version. */
  version?: Integer | undefined;
  /** Is last version. */
  isLastVersion?: boolean | undefined;
  /** Name. */
  name?: string | undefined;
  /** Charge type. */
  chargeType?: ChargeType | undefined;
  /** Price model. */
  priceModel?: ChargeModel | undefined;
  /** Effective start date. */
  effectiveStartDate?: DateTimeString | undefined;
  /** Effective end date. */
  effectiveEndDate?: DateTimeString | undefined;
  /** Quantity. */
  quantity?: Decimal | undefined;
  /** Unit code. */
  unitCode?: string | undefined;
  /** Start on. */
  startOn?: ChargeBoundary | undefined;
  /** End on. */
  endOn?: ChargeBoundary | undefined;
  /** Up to when it counts as invoiced. */
  chargedThroughDate?: DateTimeString | undefined;
  /** Last renewal date. */
  lastRenewalDate?: DateTimeString | undefined;
  /** Last price adjustment date. */
  lastPriceAdjustmentDate?: DateTimeString | undefined;
  /** Price period. */
  pricePeriod?: PricePeriod | undefined;
  /** Usage rating. */
  usageRating?: UsageRating | undefined;
  /** Revenue recognition rule. */
  revenueRecognitionRule?: string | undefined;
  /** Billing day. */
  billingDay?: BillingDay | undefined;
  /** Day of the month, where `billingDay` is `SpecificDay`. */
  specificBillingDay?: Integer | undefined;
  /** Days to move the billing by, where `billingDay` is `DaysOffset`. */
  offsetBillingDays?: Integer | undefined;
  /** Billing period. */
  billingPeriod?: BillingPeriod | undefined;
  /** Billing timing. */
  billingTiming?: BillingTiming | undefined;
  /** Period alignment. */
  periodAlignment?: BillingPeriodAlignment | undefined;
  /** What periods start with, where `periodAlignment` is `AlignToDate`. */
  alignmentDate?: DateTimeString | undefined;
  /** Tax template. */
  taxTemplate?: string | undefined;
  /** Tax included. */
  taxIncluded?: boolean | undefined;
  /** Create invoice lines per tier. */
  createInvoiceLinesPerTier?: boolean | undefined;
  /** Estimated usage. */
  estimatedUsage?: Integer | undefined;
  /** Estimated quantity. */
  estimatedQuantity?: Integer | undefined;
  /** Remaining quantity. */
  remainingQuantity?: Decimal | undefined;
  /** Ordered quantity. */
  orderedQuantity?: Decimal | undefined;
  /** Delivery date. */
  deliveryDate?: DateTimeString | undefined;
  /** Remarks. */
  remarks?: string | undefined;
  /** Accounts receivable account. */
  accountsReceivableAccount?: string | undefined;
  /** Deferred revenue account. */
  deferredRevenueAccount?: string | undefined;
  /** Recognized revenue account. */
  recognizedRevenueAccount?: string | undefined;
  /** Change state. */
  changeState?: ChargeChangeState | undefined;
  /** The price as it is shown on documents. */
  displayPrice?: Decimal | undefined;
  /** Custom fields, by their keys. */
  customFields?: unknown | undefined;
  /** Price details. */
  priceDetails?: OrderPriceDetail[] | undefined;
  /** Recurring monthly amount. */
  recurringMonthlyAmount?: Decimal | undefined;
  /** In the base currency. */
  recurringMonthlyAmountBase?: Decimal | undefined;
  /** Features. */
  features?: Feature[] | undefined;
  /** Order discounts. */
  orderDiscounts?: OrderDiscountCharge[] | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** Committed monthly recurring revenue. */
  cmrr?: CurrencyAmount | undefined;
  /** Annual contract value. */
  acv?: CurrencyAmount | undefined;
  /** Total contract value. */
  tcv?: CurrencyAmount | undefined;
  /** The metric EMRR, as Younium computes it. */
  emrr?: CurrencyAmount | undefined;
  /** What is charged once. */
  oneTimeFees?: CurrencyAmount | undefined;
  /** Price that is in force now. Charges made before 2025-05-14 lack it. */
  price?: Decimal | undefined;
  /** List price that is in force now. Charges made before 2025-05-14 lack it. */
  listPrice?: Decimal | undefined;
  /** Discount that is in force now. Charges made before 2025-05-14 lack it. */
  discountAmount?: Decimal | undefined;
  /** Discount that is in force now, in per cent. Charges made before 2025-05-14 lack it. */
  discountPercentage?: Decimal | undefined;
  /** Price times quantity. Charges made before 2025-05-14 lack it. */
  totalPrice?: Decimal | undefined;
  /** List price times quantity. Charges made before 2025-05-14 lack it. */
  totalListPrice?: Decimal | undefined;
  /** Discount times quantity. Charges made before 2025-05-14 lack it. */
  totalDiscountAmount?: Decimal | undefined;
  /** Discount of the total, in per cent. Charges made before 2025-05-14 lack it. */
  totalDiscountPercentage?: Decimal | undefined;
  /** Total of one billing period. Charges made before 2025-05-14 lack it. */
  totalPerInvoice?: Decimal | undefined;
  /** Order product id. */
  orderProductId?: string | undefined;
  /** Order id. */
  orderId?: string | undefined;
  /** Id of the product's charge that it was made from. `id` is that of the charge on the order. */
  chargeId?: string | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** Something to be reached, on which charges can depend. */
export interface Milestone {
  /** Id. */
  id: string;
  /** Order id. */
  orderId?: string | undefined;
  /** Name. */
  name?: string | undefined;
  /** Description. */
  description?: string | undefined;
  /** When it was reached. */
  milestoneDate?: DateTimeString | undefined;
  /** When it is meant to be reached. */
  plannedDate?: DateTimeString | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A price of a charge on an order or quote, for one tier of quantities. */
export interface OrderPriceDetail {
  /** Number of the tier. */
  tier?: Integer | undefined;
  /** Price. */
  price?: Decimal | undefined;
  /** List price. */
  listPrice?: Decimal | undefined;
  /** Description. */
  description?: string | undefined;
  /** From quantity. */
  fromQuantity?: Decimal | undefined;
  /** To quantity. */
  toQuantity?: Decimal | undefined;
  /** Price base. */
  priceBase?: PriceBase | undefined;
  /** From 0 to 100. */
  lineDiscountPercent?: Decimal | undefined;
  /** Line discount amount. */
  lineDiscountAmount?: Decimal | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** That a discount is for a charge. */
export interface OrderDiscountCharge {
  /** Order discount id. */
  orderDiscountId?: string | undefined;
  /** Charge id. */
  chargeId?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A discount on an order. */
export interface OrderDiscount {
  /** Id. */
  id?: string | undefined;
  /** Order id. */
  orderId?: string | undefined;
  /** Start on. */
  startOn?: DiscountBoundary | undefined;
  /** End on. */
  endOn?: DiscountBoundary | undefined;
  /** Start date. */
  startDate?: DateTimeString | undefined;
  /** End date. */
  endDate?: DateTimeString | undefined;
  /** From 0 to 100. */
  percent?: Decimal | undefined;
  /** Discount type. */
  discountType?: OrderDiscountType | undefined;
  /** Description. */
  description?: string | undefined;
  /** Order product charges. */
  orderProductCharges?: OrderDiscountCharge[] | undefined;
  /** On specific charges. */
  onSpecificCharges?: boolean | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A product on an order. */
export interface OrderProduct {
  /** Id. */
  id?: string | undefined;
  /** Product number. */
  productNumber?: string | undefined;
  /** Charge plan id. */
  chargePlanId?: string | undefined;
  /** Charge plan name. */
  chargePlanName?: string | undefined;
  /** Charge plan number. */
  chargePlanNumber?: string | undefined;
  /** Product line number. */
  productLineNumber?: Integer | undefined;
  /** Name. */
  name?: string | undefined;
  /** Charges. */
  charges?: OrderProductCharge[] | undefined;
  /** Custom fields, by their keys. */
  customFields?: unknown | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** Committed monthly recurring revenue. */
  cmrr?: CurrencyAmount | undefined;
  /** Annual contract value. */
  acv?: CurrencyAmount | undefined;
  /** The metric EMRR, as Younium computes it. */
  emrr?: CurrencyAmount | undefined;
  /** What is charged once. */
  oneTimeFees?: CurrencyAmount | undefined;
  /** Total contract value. */
  tcv?: CurrencyAmount | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/**
 * What the latest version of an order did to a charge.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type ChargeChangeState = 'NotChanged' | 'New' | 'Cancelled' | 'NewFromChange' | 'CancelledFromChange' | 'Credit' | 'PartialDelivery' | 'ClosedPartialDelivery' | 'Credited' | (string & {});

/** The known values of {@link ChargeChangeState}. */
export const ChargeChangeState = {
  /** Nothing. */
  NotChanged: 'NotChanged',
  /** It is new. */
  New: 'New',
  /** It was cancelled. */
  Cancelled: 'Cancelled',
  /** It came with a change of another one. */
  NewFromChange: 'NewFromChange',
  /** It went with a change, which made another one. */
  CancelledFromChange: 'CancelledFromChange',
  /** It credits another one. */
  Credit: 'Credit',
  /** It was delivered in part. */
  PartialDelivery: 'PartialDelivery',
  /** It was delivered in part, and the rest will not be. */
  ClosedPartialDelivery: 'ClosedPartialDelivery',
  /** It was credited. */
  Credited: 'Credited',
} as const;

/**
 * What a charge starts or ends with.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type ChargeBoundary = 'AlignToSubscription' | 'SpecificDate' | 'Milestone' | (string & {});

/** The known values of {@link ChargeBoundary}. */
export const ChargeBoundary = {
  /** The subscription. */
  AlignToSubscription: 'AlignToSubscription',
  /** A date of its own. */
  SpecificDate: 'SpecificDate',
  /** A milestone. */
  Milestone: 'Milestone',
} as const;

/**
 * What a discount starts or ends with.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type DiscountBoundary = 'AlignToOrder' | 'SpecificeDate' | (string & {});

/** The known values of {@link DiscountBoundary}. */
export const DiscountBoundary = {
  /** The order. */
  AlignToOrder: 'AlignToOrder',
  /** A date of its own. */
  SpecificDate: 'SpecificeDate',
} as const;

/**
 * How a discount is counted.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type OrderDiscountType = 'Percent' | (string & {});

/** The known values of {@link OrderDiscountType}. */
export const OrderDiscountType = {
  /** In per cent. */
  Percent: 'Percent',
} as const;

/**
 * How an order is paid.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type OrderPaymentMethod = 'Invoice' | 'Stripe' | 'GoCardless' | (string & {});

/** The known values of {@link OrderPaymentMethod}. */
export const OrderPaymentMethod = {
  /** By invoice. */
  Invoice: 'Invoice',
  /** Through Stripe. */
  Stripe: 'Stripe',
  /** Through GoCardless. */
  GoCardless: 'GoCardless',
} as const;

/**
 * Where an order stands.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type OrderStatus = 'Draft' | 'Active' | 'Cancelled' | 'Inactive' | 'Deleted' | 'OrderDraft' | 'Order' | 'PartiallyDelivered' | 'Delivered' | 'Invoiced' | 'PartiallyPaid' | 'Paid' | (string & {});

/** The known values of {@link OrderStatus}. */
export const OrderStatus = {
  /** A subscription that is not active yet. */
  Draft: 'Draft',
  /** An active subscription. */
  Active: 'Active',
  /** A cancelled subscription. */
  Cancelled: 'Cancelled',
  /** No longer active. */
  Inactive: 'Inactive',
  /** Deleted. */
  Deleted: 'Deleted',
  /** A sales order that is not active yet. */
  OrderDraft: 'OrderDraft',
  /** An active sales order. */
  Order: 'Order',
  /** Delivered in part. */
  PartiallyDelivered: 'PartiallyDelivered',
  /** Delivered. */
  Delivered: 'Delivered',
  /** Invoiced. */
  Invoiced: 'Invoiced',
  /** Paid in part. */
  PartiallyPaid: 'PartiallyPaid',
  /** Paid. */
  Paid: 'Paid',
} as const;

/**
 * What an order is.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type OrderType = 'Subscription' | 'SalesOrder' | (string & {});

/** The known values of {@link OrderType}. */
export const OrderType = {
  /** A subscription. */
  Subscription: 'Subscription',
  /** A sales order. */
  SalesOrder: 'SalesOrder',
} as const;

/**
 * What a discount starts or ends with.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type DiscountBoundaryInput = 'AlignToOrder' | 'SpecificDate' | (string & {});

/** The known values of {@link DiscountBoundaryInput}. */
export const DiscountBoundaryInput = {
  /** The order. */
  AlignToOrder: 'AlignToOrder',
  /** A date of its own. */
  SpecificDate: 'SpecificDate',
} as const;

/** When an invoice is due. */
export interface PaymentTerm {
  /** Id. */
  id: string;
  /** Description. */
  description?: string | undefined;
  /** Name. */
  name?: string | undefined;
  /** Term type. */
  termType?: PaymentTermType | undefined;
  /** Days until it is due. */
  days?: Integer | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/**
 * How a due date is counted.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type PaymentTermType = 'NetDays' | 'EndOfMonthNetDays' | 'NetDaysEndOfMonth' | (string & {});

/** The known values of {@link PaymentTermType}. */
export const PaymentTermType = {
  /** Days from the date of the invoice. */
  NetDays: 'NetDays',
  /** To the end of the month, then days. */
  EndOfMonthNetDays: 'EndOfMonthNetDays',
  /** Days, then to the end of the month. */
  NetDaysEndOfMonth: 'NetDaysEndOfMonth',
} as const;

/** A payment. */
export interface Payment {
  /** Id. */
  id: string;
  /** Payer name. */
  payerName?: string | undefined;
  /** Payer information. */
  payerInformation?: string | undefined;
  /** Payment date. */
  paymentDate?: DateTimeString | undefined;
  /** Posted date. */
  postedDate?: DateTimeString | undefined;
  /** Reference. */
  reference?: string | undefined;
  /** Description. */
  description?: string | undefined;
  /** Amount. */
  amount?: CurrencyAmount | undefined;
  /** Bank fee amount. */
  bankFeeAmount?: CurrencyAmount | undefined;
  /** Exchange rate. */
  exchangeRate?: Decimal | undefined;
  /** Payment account. */
  paymentAccount?: FinancialAccount | undefined;
  /** Bank fee account. */
  BankFeeAccount?: FinancialAccount | undefined;
  /** Payment method name. */
  paymentMethodName?: string | undefined;
  /** Payment method id. */
  paymentMethodId?: string | undefined;
  /** Payment batch number. */
  paymentBatchNumber?: string | undefined;
  /** Payment batch id. */
  paymentBatchId?: string | undefined;
  /** Payment settlements. */
  paymentSettlements?: PaymentSettlement[] | undefined;
  /** The vendor says that this does not work yet. */
  paymentWriteOffs?: WriteOff[] | undefined;
  /** External bank id. */
  externalBankId?: string | undefined;
  /** Online payment intent id. */
  onlinePaymentIntentId?: string | undefined;
  /** Online payment charge id. */
  onlinePaymentChargeId?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** The invoice that a payment settles. */
export interface SettledInvoice {
  /** Account. */
  account?: AccountReference | undefined;
  /** Id. */
  id?: string | undefined;
  /** Invoice number. */
  invoiceNumber?: string | undefined;
  /** Status. */
  status?: InvoiceStatus | undefined;
  /** Invoice date. */
  invoiceDate?: DateTimeString | undefined;
  /** Due date. */
  dueDate?: DateTimeString | undefined;
  /** Buyer reference. */
  buyerReference?: string | undefined;
  /** Reference for payments. */
  ocrNumber?: string | undefined;
  /** Currency. */
  currency?: string | undefined;
  /** Subtotal. */
  subtotal?: Decimal | undefined;
  /** Tax. */
  tax?: Decimal | undefined;
  /** Total amount. */
  totalAmount?: Decimal | undefined;
  /** Settled amount. */
  settledAmount?: Decimal | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** What a payment settles of an invoice. */
export interface PaymentSettlement {
  /** Amount. */
  amount?: CurrencyAmount | undefined;
  /** Invoice. */
  invoice?: SettledInvoice | undefined;
  /** Write offs. */
  writeOffs?: WriteOff[] | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** An amount that is written off. */
export interface WriteOff {
  /** Id. */
  id?: string | undefined;
  /** Amount. */
  amount?: CurrencyAmount | undefined;
  /** Posting text. */
  postingText?: string | undefined;
  /** Financial account. */
  financialAccount?: FinancialAccount | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** Something that is sold. */
export interface Product {
  /** Id. */
  id: string;
  /** Product number. */
  productNumber?: string | undefined;
  /** Name. */
  name?: string | undefined;
  /** Product type. */
  productType?: ProductType | undefined;
  /** Category. */
  category?: string | undefined;
  /** Activation date. */
  activationDate?: DateTimeString | undefined;
  /** End of new sales date. */
  endOfNewSalesDate?: DateTimeString | undefined;
  /** End of renewal date. */
  endOfRenewalDate?: DateTimeString | undefined;
  /** End of life date. */
  endOfLifeDate?: DateTimeString | undefined;
  /** Is framework product. */
  isFrameworkProduct?: boolean | undefined;
  /** Charge plans. */
  chargePlans?: ChargePlan[] | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Legal entity id. */
  legalEntityId?: string | undefined;
  /** Custom fields, by their keys. */
  customFields?: unknown | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A feature that charges can have. */
export interface Feature {
  /** Code. */
  code?: string | undefined;
  /** Description. */
  description?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** Charges of a product that are sold together. */
export interface ChargePlan {
  /** Id. */
  id?: string | undefined;
  /** Charge plan number. */
  chargePlanNumber?: string | undefined;
  /** Name. */
  name?: string | undefined;
  /** Effective start date. */
  effectiveStartDate?: DateTimeString | undefined;
  /** End of new sales date. */
  endOfNewSalesDate?: DateTimeString | undefined;
  /** Effective end date. */
  effectiveEndDate?: DateTimeString | undefined;
  /** Charges. */
  charges?: Charge[] | undefined;
  /** Custom fields, by their keys. */
  customFields?: unknown | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** What a product costs, and how it is billed. */
export interface Charge {
  /** Id. */
  id?: string | undefined;
  /** Charge number. */
  chargeNumber?: string | undefined;
  /** Name. */
  name?: string | undefined;
  /** Model. */
  model?: ChargeModel | undefined;
  /** Charge type. */
  chargeType?: ChargeType | undefined;
  /** Unit code. */
  unitCode?: string | undefined;
  /** Default quantity. */
  defaultQuantity?: Decimal | undefined;
  /** Price period. */
  pricePeriod?: PricePeriod | undefined;
  /** Usage rating. */
  usageRating?: UsageRating | undefined;
  /** Create invoice lines per tier. */
  createInvoiceLinesPerTier?: boolean | undefined;
  /** Billing day. */
  billingDay?: BillingDay | undefined;
  /** Day of the month, where `billingDay` is `SpecificDay`. */
  specificBillingDay?: Integer | undefined;
  /** Billing period. */
  billingPeriod?: BillingPeriod | undefined;
  /** Period alignment. */
  periodAlignment?: BillingPeriodAlignment | undefined;
  /** Billing timing. */
  billingTiming?: BillingTiming | undefined;
  /** Tax template. */
  taxTemplate?: string | undefined;
  /** Tax included. */
  taxIncluded?: boolean | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Revenue recognition. */
  revenueRecognition?: string | undefined;
  /** Deferred revenue account. */
  deferredRevenueAccount?: string | undefined;
  /** Recognized revenue account. */
  recognizedRevenueAccount?: string | undefined;
  /** Custom fields, by their keys. */
  customFields?: unknown | undefined;
  /** Price details. */
  priceDetails?: PriceDetail[] | undefined;
  /** Features. */
  features?: Feature[] | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A price of a charge, for one currency and tier of quantities. */
export interface PriceDetail {
  /** Currency. */
  currency?: string | undefined;
  /** Price. */
  price?: Decimal | undefined;
  /** Number of the tier. */
  tier?: Integer | undefined;
  /** Description. */
  description?: string | undefined;
  /** From quantity. */
  fromQuantity?: Decimal | undefined;
  /** To quantity. */
  toQuantity?: Decimal | undefined;
  /** Price base. */
  priceBase?: PriceBase | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/**
 * The day on which a charge is billed.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type BillingDay = 'None' | 'FirstDayOfMonth' | 'LastDayOfMonth' | 'FromOrder' | 'FromCharge' | 'FromAccount' | 'SpecificDay' | 'DaysOffset' | (string & {});

/** The known values of {@link BillingDay}. */
export const BillingDay = {
  /** No day of its own. */
  None: 'None',
  /** The first of the month. */
  FirstDayOfMonth: 'FirstDayOfMonth',
  /** The last of the month. */
  LastDayOfMonth: 'LastDayOfMonth',
  /** As the order says. */
  FromOrder: 'FromOrder',
  /** As the charge says. */
  FromCharge: 'FromCharge',
  /** As the account says. */
  FromAccount: 'FromAccount',
  /** The day in `specificBillingDay`. */
  SpecificDay: 'SpecificDay',
  /** Moved by `offsetBillingDays`. */
  DaysOffset: 'DaysOffset',
} as const;

/**
 * How often a charge is billed.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type BillingPeriod = 'Monthly' | 'Quarterly' | 'Annual' | 'EndOfTerm' | 'Biannual' | (string & {});

/** The known values of {@link BillingPeriod}. */
export const BillingPeriod = {
  /** Every month. */
  Monthly: 'Monthly',
  /** Every three months. */
  Quarterly: 'Quarterly',
  /** Every year. */
  Annual: 'Annual',
  /** Once, for the whole term. */
  EndOfTerm: 'EndOfTerm',
  /** Twice a year or every second year: the vendor does not say. */
  Biannual: 'Biannual',
} as const;

/**
 * What billing periods start with.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type BillingPeriodAlignment = 'None' | 'AlignToOrder' | 'AlignToCharge' | 'AlignToMonth' | 'AlignToCalendarQuarter' | 'AlignToDate' | (string & {});

/** The known values of {@link BillingPeriodAlignment}. */
export const BillingPeriodAlignment = {
  /** Nothing in particular. */
  None: 'None',
  /** The start of the order. */
  AlignToOrder: 'AlignToOrder',
  /** The start of the charge. */
  AlignToCharge: 'AlignToCharge',
  /** The month. */
  AlignToMonth: 'AlignToMonth',
  /** The calendar's quarter. */
  AlignToCalendarQuarter: 'AlignToCalendarQuarter',
  /** The date in `alignmentDate`. */
  AlignToDate: 'AlignToDate',
} as const;

/**
 * Whether a period is billed before or after.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type BillingTiming = 'InAdvance' | 'InArrears' | (string & {});

/** The known values of {@link BillingTiming}. */
export const BillingTiming = {
  /** Before it. */
  InAdvance: 'InAdvance',
  /** After it. */
  InArrears: 'InArrears',
} as const;

/**
 * How quantity and price make an amount.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type ChargeModel = 'Flat' | 'Quantity' | 'Volume' | 'Tiered' | 'Rated' | (string & {});

/** The known values of {@link ChargeModel}. */
export const ChargeModel = {
  /** One amount, whatever the quantity. */
  Flat: 'Flat',
  /** Quantity times price. */
  Quantity: 'Quantity',
  /** The tier that the quantity reaches prices all of it. */
  Volume: 'Volume',
  /** Each tier prices its own part of the quantity. */
  Tiered: 'Tiered',
  /** The price comes with the usage. */
  Rated: 'Rated',
} as const;

/**
 * What a charge is for.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type ChargeType = 'OneOff' | 'Recurring' | 'Usage' | 'Measured' | (string & {});

/** The known values of {@link ChargeType}. */
export const ChargeType = {
  /** Once. */
  OneOff: 'OneOff',
  /** Every period. */
  Recurring: 'Recurring',
  /** What was used. */
  Usage: 'Usage',
  /** What was measured. */
  Measured: 'Measured',
} as const;

/**
 * Which measurements of a period count.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type MeasurementsRule = 'LatestDate' | 'SumLatestDate' | (string & {});

/** The known values of {@link MeasurementsRule}. */
export const MeasurementsRule = {
  /** The latest one. */
  LatestDate: 'LatestDate',
  /** The sum of those of the latest date. */
  SumLatestDate: 'SumLatestDate',
} as const;

/**
 * What a price is for.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type PriceBase = 'Flat' | 'PerUnit' | (string & {});

/** The known values of {@link PriceBase}. */
export const PriceBase = {
  /** For the tier as a whole. */
  Flat: 'Flat',
  /** For each unit. */
  PerUnit: 'PerUnit',
} as const;

/**
 * The time that a price is for.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type PricePeriod = 'Monthly' | 'Quarterly' | 'Annual' | (string & {});

/** The known values of {@link PricePeriod}. */
export const PricePeriod = {
  /** A month. */
  Monthly: 'Monthly',
  /** Three months. */
  Quarterly: 'Quarterly',
  /** A year. */
  Annual: 'Annual',
} as const;

/**
 * How much a product consists of.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type ProductType = 'Simple' | 'MultipleCharges' | 'MultipleChargePlans' | 'Full' | (string & {});

/** The known values of {@link ProductType}. */
export const ProductType = {
  /** One charge. */
  Simple: 'Simple',
  /** One charge plan with several charges. */
  MultipleCharges: 'MultipleCharges',
  /** Several charge plans. */
  MultipleChargePlans: 'MultipleChargePlans',
  /** All of it. */
  Full: 'Full',
} as const;

/**
 * How the usage of a period becomes one quantity.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type UsageRating = 'Sum' | 'Max' | 'Average' | (string & {});

/** The known values of {@link UsageRating}. */
export const UsageRating = {
  /** All of it together. */
  Sum: 'Sum',
  /** The highest. */
  Max: 'Max',
  /** The average. */
  Average: 'Average',
} as const;

/** An offer to a customer. */
export interface Quote {
  /** Id. */
  id: string;
  /** Number of the quote. */
  number?: string | undefined;
  /** Version. */
  version?: Integer | undefined;
  /** Status. */
  status?: QuoteStatus | undefined;
  /** Description. */
  description?: string | undefined;
  /** Quote type. */
  quoteType?: QuoteType | undefined;
  /** Change order id. */
  changeOrderId?: string | undefined;
  /** Converted to order. */
  convertedToOrder?: OrderReference | undefined;
  /** Customer. */
  customer?: AccountReference | undefined;
  /** Invoice customer. */
  invoiceCustomer?: AccountReference | undefined;
  /** Order type. */
  orderType?: OrderType | undefined;
  /** Currency. */
  currency?: string | undefined;
  /** Delivery address. */
  deliveryAddress?: Address | undefined;
  /** Quote date. */
  quoteDate?: DateTimeString | undefined;
  /** Valid to date. */
  validToDate?: DateTimeString | undefined;
  /** Your reference. */
  yourReference?: string | undefined;
  /** Our reference. */
  ourReference?: string | undefined;
  /** Remarks, which the order takes over. */
  remarks?: string | undefined;
  /** Length of the first term in months. */
  initialTerm?: Integer | undefined;
  /** Order effective change date. */
  orderEffectiveChangeDate?: DateTimeString | undefined;
  /** Effective start date. */
  effectiveStartDate?: DateTimeString | undefined;
  /** Effective end date. */
  effectiveEndDate?: DateTimeString | undefined;
  /** Term type. */
  termType?: TermType | undefined;
  /** Length of the next term in months. */
  renewalTerm?: Integer | undefined;
  /** Auto renewal. */
  autoRenewal?: boolean | undefined;
  /** Notice in months. */
  noticePeriod?: Integer | undefined;
  /** Total contract value. */
  tcv?: CurrencyAmount | undefined;
  /** Committed monthly recurring revenue. */
  cmrr?: CurrencyAmount | undefined;
  /** Annual contract value. */
  acv?: CurrencyAmount | undefined;
  /** One-time fees. */
  otf?: CurrencyAmount | undefined;
  /** Custom fields, by their keys. */
  customFields?: unknown | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Products. */
  products?: QuoteProduct[] | undefined;
  /** Quote e signings. */
  quoteESignings?: QuoteSigning[] | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A quote and the order that it became. */
export interface ConvertedQuote {
  /** Quote id. */
  quoteId?: string | undefined;
  /** Quote number. */
  quoteNumber?: string | undefined;
  /** Quote. */
  quote?: Quote | undefined;
  /** Order id. */
  orderId?: string | undefined;
  /** Order number. */
  orderNumber?: string | undefined;
  /** Order type. */
  orderType?: OrderType | undefined;
  /** Order status. */
  orderStatus?: OrderStatus | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A charge on a quote. */
export interface QuoteCharge {
  /** Id. */
  id?: string | undefined;
  /** Quote product charge id. */
  quoteProductChargeId?: string | undefined;
  /** Charge number. */
  chargeNumber?: string | undefined;
  /** Name. */
  name?: string | undefined;
  /** Charge. */
  charge?: ChargeReference | undefined;
  /** Original order product charge id. */
  originalOrderProductChargeId?: string | undefined;
  /** Charge type. */
  chargeType?: ChargeType | undefined;
  /** Price model. */
  priceModel?: ChargeModel | undefined;
  /** Start on. */
  startOn?: ChargeBoundary | undefined;
  /** End on. */
  endOn?: ChargeBoundary | undefined;
  /** Effective start date. */
  effectiveStartDate?: DateTimeString | undefined;
  /** Effective end date. */
  effectiveEndDate?: DateTimeString | undefined;
  /** Quantity. */
  quantity?: Decimal | undefined;
  /** Unit code. */
  unitCode?: string | undefined;
  /** Price period. */
  pricePeriod?: PricePeriod | undefined;
  /** Usage rating. */
  usageRating?: UsageRating | undefined;
  /** Billing period. */
  billingPeriod?: BillingPeriod | undefined;
  /** Remarks. */
  remarks?: string | undefined;
  /** The price as it is shown on documents. */
  displayPrice?: Decimal | undefined;
  /** Price per unit. */
  ppu?: Decimal | undefined;
  /** Custom fields, by their keys. */
  customFields?: unknown | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Price details. */
  priceDetails?: OrderPriceDetail[] | undefined;
  /** Committed monthly recurring revenue. */
  cmrr?: CurrencyAmount | undefined;
  /** Annual contract value. */
  acv?: CurrencyAmount | undefined;
  /** Total contract value. */
  tcv?: CurrencyAmount | undefined;
  /** One-time fees. */
  otf?: CurrencyAmount | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** How the electronic signing of a quote stands. */
export interface QuoteSigning {
  /** State. */
  state?: SigningState | undefined;
  /** File name. */
  fileName?: string | undefined;
  /** Valid to date. */
  validToDate?: DateTimeString | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A product on a quote. */
export interface QuoteProduct {
  /** Id. */
  id?: string | undefined;
  /** Product number. */
  productNumber?: string | undefined;
  /** Charge plan id. */
  chargePlanId?: string | undefined;
  /** Charge plan name. */
  chargePlanName?: string | undefined;
  /** Charge plan number. */
  chargePlanNumber?: string | undefined;
  /** Product line number. */
  productLineNumber?: Integer | undefined;
  /** Name. */
  name?: string | undefined;
  /** Charges. */
  charges?: QuoteCharge[] | undefined;
  /** Custom fields, by their keys. */
  customFields?: unknown | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Committed monthly recurring revenue. */
  cmrr?: CurrencyAmount | undefined;
  /** Annual contract value. */
  acv?: CurrencyAmount | undefined;
  /** Total contract value. */
  tcv?: CurrencyAmount | undefined;
  /** One-time fees. */
  otf?: CurrencyAmount | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** The charge of a product. */
export interface ChargeReference {
  /** Charge number. */
  chargeNumber?: string | undefined;
  /** Name. */
  name?: string | undefined;
  /** Id. */
  id?: string | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/**
 * How an electronic signing stands.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type SigningState = 'Started' | 'Completed' | 'Expired' | 'Stopped' | 'Rejected' | 'Failed' | 'UnKnownStatus' | (string & {});

/** The known values of {@link SigningState}. */
export const SigningState = {
  /** Sent out. */
  Started: 'Started',
  /** Signed by all. */
  Completed: 'Completed',
  /** Not signed in time. */
  Expired: 'Expired',
  /** Stopped by the sender. */
  Stopped: 'Stopped',
  /** Rejected by a signer. */
  Rejected: 'Rejected',
  /** Failed. */
  Failed: 'Failed',
  /** The vendor does not know. */
  NotKnown: 'UnKnownStatus',
} as const;

/**
 * Where a quote stands.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type QuoteStatus = 'Open' | 'ClosedLost' | 'ClosedWon' | 'Deleted' | (string & {});

/** The known values of {@link QuoteStatus}. */
export const QuoteStatus = {
  /** Not decided. */
  Open: 'Open',
  /** Lost. */
  ClosedLost: 'ClosedLost',
  /** Won. */
  ClosedWon: 'ClosedWon',
  /** Deleted. */
  Deleted: 'Deleted',
} as const;

/**
 * What a quote is for.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type QuoteType = 'New' | 'Change' | (string & {});

/** The known values of {@link QuoteType}. */
export const QuoteType = {
  /** A new order. */
  New: 'New',
  /** A change of an order. */
  Change: 'Change',
} as const;

/** A report. */
export interface Report {
  /** Id. */
  id: string;
  /** Name. */
  name?: string | undefined;
  /** Description. */
  description?: string | undefined;
  /** Entity name. */
  entityName?: string | undefined;
  /** Fields. */
  fields?: string[] | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/**
 * Direction of an order.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type SortDirection = 'desc' | 'asc' | (string & {});

/** The known values of {@link SortDirection}. */
export const SortDirection = {
  /** Descending. */
  Descending: 'desc',
  /** Ascending. */
  Ascending: 'asc',
} as const;

/** Revenue that is recognised in one accounting period. */
export interface RevenueScheduleItem {
  /** Id. */
  id: string;
  /** Deferred revenue. */
  deferredRevenue?: CurrencyAmount | undefined;
  /** Recognized revenue. */
  recognizedRevenue?: CurrencyAmount | undefined;
  /** Accounting period. */
  accountingPeriod?: AccountingPeriod | undefined;
  /** Invoice line. */
  invoiceLine?: RevenueScheduleInvoiceLine | undefined;
  /** Order product charge. */
  orderProductCharge?: OrderProductChargeReference | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** The invoice line whose revenue is recognised. */
export interface RevenueScheduleInvoiceLine {
  /** Id. */
  id?: string | undefined;
  /** Invoice id. */
  invoiceId?: string | undefined;
  /** Invoice number. */
  invoiceNumber?: string | undefined;
  /** Invoice date. */
  invoiceDate?: DateTimeString | undefined;
  /** Quantity. */
  quantity?: Decimal | undefined;
  /** Unit code. */
  unitCode?: string | undefined;
  /** Price. */
  price?: Decimal | undefined;
  /** Subtotal. */
  subtotal?: Decimal | undefined;
  /** Total. */
  total?: Decimal | undefined;
  /** Tax. */
  tax?: Decimal | undefined;
  /** Subtotal pre discount. */
  subtotalPreDiscount?: Decimal | undefined;
  /** Total pre discount. */
  totalPreDiscount?: Decimal | undefined;
  /** Tax pre discount. */
  taxPreDiscount?: Decimal | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** Service period start date. */
  servicePeriodStartDate?: DateTimeString | undefined;
  /** Service period end date. */
  servicePeriodEndDate?: DateTimeString | undefined;
  /** Notes. */
  notes?: string | undefined;
  /** Accounts receivable account. */
  accountsReceivableAccount?: string | undefined;
  /** Deferred revenue account. */
  deferredRevenueAccount?: string | undefined;
  /** Recognized revenue account. */
  recognizedRevenueAccount?: string | undefined;
  /** Tax category name. */
  taxCategoryName?: string | undefined;
  /** Tax rate. */
  taxRate?: Decimal | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** An order of things that are sold once. */
export interface SalesOrder {
  /** Id. */
  id: string;
  /** Order number. */
  orderNumber?: string | undefined;
  /** Version. */
  version?: Integer | undefined;
  /** Is last version. */
  isLastVersion?: boolean | undefined;
  /** Status. */
  status?: OrderStatus | undefined;
  /** Description. */
  description?: string | undefined;
  /** Remarks. */
  remarks?: string | undefined;
  /** Order date. */
  orderDate?: DateTimeString | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** When it, or something that belongs to it, was last changed. */
  lastUpdated?: DateTimeString | undefined;
  /** Order type. */
  orderType?: OrderType | undefined;
  /** Whether it gets invoices of its own. Spelt like this by the vendor. */
  invoiceSeparatly?: boolean | undefined;
  /** Your reference. */
  yourReference?: string | undefined;
  /** Our reference. */
  ourReference?: string | undefined;
  /** Your order number. */
  yourOrderNumber?: string | undefined;
  /** Buyer reference. */
  buyerReference?: string | undefined;
  /** Invoice address. */
  invoiceAddress?: Address | undefined;
  /** Delivery address. */
  deliveryAddress?: Address | undefined;
  /** Payment term. */
  paymentTerm?: string | undefined;
  /** Order payment method. */
  orderPaymentMethod?: OrderPaymentMethod | undefined;
  /** Invoice batch group. */
  invoiceBatchGroup?: string | undefined;
  /** Whether the batch group is that of the account. */
  useAccountInvoiceBatchGroup?: boolean | undefined;
  /** Account. */
  account?: AccountReference | undefined;
  /** Invoice account. */
  invoiceAccount?: AccountReference | undefined;
  /** Currency. */
  currency?: string | undefined;
  /** Accounts receivable account. */
  accountsReceivableAccount?: string | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** Products. */
  products?: OrderProduct[] | undefined;
  /** Milestones. */
  milestones?: Milestone[] | undefined;
  /** Order discounts. */
  orderDiscounts?: OrderDiscount[] | undefined;
  /** Custom fields, by their keys. */
  customFields?: unknown | undefined;
  /** Code of the currency of its invoices, where it is another one. */
  invoicingCurrency?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/**
 * Status that a sales order is created with.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type SalesOrderStatus = 'OrderDraft' | 'Order' | (string & {});

/** The known values of {@link SalesOrderStatus}. */
export const SalesOrderStatus = {
  /** A draft. */
  OrderDraft: 'OrderDraft',
  /** Active at once. */
  Order: 'Order',
} as const;

/**
 * Type of a sales order: there is one.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type SalesOrderType = 'SalesOrder' | (string & {});

/** The known values of {@link SalesOrderType}. */
export const SalesOrderType = {
  /** A sales order. */
  SalesOrder: 'SalesOrder',
} as const;

/** A product with one charge. */
export interface SimpleProduct {
  /** Id. */
  id: string;
  /** Product number. */
  productNumber?: string | undefined;
  /** Name. */
  name?: string | undefined;
  /** Category. */
  category?: string | undefined;
  /** Charge type. */
  chargeType?: ChargeType | undefined;
  /** Price model. */
  priceModel?: ChargeModel | undefined;
  /** Price period. */
  pricePeriod?: PricePeriod | undefined;
  /** Default quantity. */
  defaultQuantity?: Decimal | undefined;
  /** Unit code. */
  unitCode?: string | undefined;
  /** Billing period. */
  billingPeriod?: BillingPeriod | undefined;
  /** Billing day. */
  billingDay?: BillingDay | undefined;
  /** Day of the month, where `billingDay` is `SpecificDay`. */
  specificBillingDay?: Integer | undefined;
  /** Period alignment. */
  periodAlignment?: BillingPeriodAlignment | undefined;
  /** Billing timing. */
  billingTiming?: BillingTiming | undefined;
  /** Tax template. */
  taxTemplate?: string | undefined;
  /** Tax included. */
  taxIncluded?: boolean | undefined;
  /** Deferred revenue account. */
  deferredRevenueAccount?: string | undefined;
  /** Recognized revenue account. */
  recognizedRevenueAccount?: string | undefined;
  /**
   * Id of this in your ERP system.
   *
   * Correction: Spelt `externalERPid` here only; everywhere else it is `externalERPId`.
   */
  externalERPid?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** Activation date. */
  activationDate?: DateTimeString | undefined;
  /** End of new sales date. */
  endOfNewSalesDate?: DateTimeString | undefined;
  /** End of renewal date. */
  endOfRenewalDate?: DateTimeString | undefined;
  /** End of life date. */
  endOfLifeDate?: DateTimeString | undefined;
  /** Usage rating. */
  usageRating?: UsageRating | undefined;
  /** Create invoice lines per tier. */
  createInvoiceLinesPerTier?: boolean | undefined;
  /** Price details. */
  priceDetails?: PriceDetail[] | undefined;
  /** Custom fields, by their keys. */
  customFields?: unknown | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** An order of things that are sold over time. */
export interface Subscription {
  /** Id. */
  id: string;
  /** Order number. */
  orderNumber?: string | undefined;
  /** Version. */
  version?: Integer | undefined;
  /** Is last version. */
  isLastVersion?: boolean | undefined;
  /** Status. */
  status?: OrderStatus | undefined;
  /** Description. */
  description?: string | undefined;
  /** Remarks. */
  remarks?: string | undefined;
  /** Effective start date. */
  effectiveStartDate?: DateTimeString | undefined;
  /** Effective end date. */
  effectiveEndDate?: DateTimeString | undefined;
  /** Cancellation date. */
  cancellationDate?: DateTimeString | undefined;
  /** Effective change date. */
  effectiveChangeDate?: DateTimeString | undefined;
  /** Order date. */
  orderDate?: DateTimeString | undefined;
  /** Notice period date. */
  noticePeriodDate?: DateTimeString | undefined;
  /** Last renewal date. */
  lastRenewalDate?: DateTimeString | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** When it, or something that belongs to it, was last changed. */
  lastUpdated?: DateTimeString | undefined;
  /** Notice in months. */
  noticePeriod?: Integer | undefined;
  /** Length of the term in months. */
  term?: Integer | undefined;
  /** Length of the next term in months. */
  renewalTerm?: Integer | undefined;
  /** Is auto renewed. */
  isAutoRenewed?: boolean | undefined;
  /** Order type. */
  orderType?: OrderType | undefined;
  /** Term type. */
  termType?: TermType | undefined;
  /** Order payment method. */
  orderPaymentMethod?: OrderPaymentMethod | undefined;
  /** Whether it gets invoices of its own. Spelt like this by the vendor. */
  invoiceSeparatly?: boolean | undefined;
  /** Your reference. */
  yourReference?: string | undefined;
  /** Our reference. */
  ourReference?: string | undefined;
  /** Your order number. */
  yourOrderNumber?: string | undefined;
  /** Buyer reference. */
  buyerReference?: string | undefined;
  /** Invoice address. */
  invoiceAddress?: Address | undefined;
  /** Delivery address. */
  deliveryAddress?: Address | undefined;
  /** Order billing period. */
  orderBillingPeriod?: BillingPeriod | undefined;
  /** Whether `orderBillingPeriod` replaces the billing periods of the charges. */
  setOrderBillingPeriod?: boolean | undefined;
  /** Invoice batch group. */
  invoiceBatchGroup?: InvoiceBatchGroup | undefined;
  /** Payment term. */
  paymentTerm?: string | undefined;
  /** Whether the batch group is that of the account. */
  useAccountInvoiceBatchGroup?: boolean | undefined;
  /** Account. */
  account?: AccountReference | undefined;
  /** Invoice account. */
  invoiceAccount?: AccountReference | undefined;
  /** Products. */
  products?: OrderProduct[] | undefined;
  /** Milestones. */
  milestones?: Milestone[] | undefined;
  /** Order discounts. */
  orderDiscounts?: OrderDiscount[] | undefined;
  /** Currency. */
  currency?: string | undefined;
  /** Id of this in your ERP system. */
  externalERPId?: string | undefined;
  /** Id of this in your CRM system. */
  externalCRMId?: string | undefined;
  /** Currency code to use when invoice. */
  currencyCodeToUseWhenInvoice?: string | undefined;
  /** Custom fields, by their keys. */
  customFields?: unknown | undefined;
  /** Committed monthly recurring revenue. */
  cmrr?: CurrencyAmount | undefined;
  /** Annual contract value. */
  acv?: CurrencyAmount | undefined;
  /** The metric EMRR, as Younium computes it. */
  emrr?: CurrencyAmount | undefined;
  /** What is charged once. */
  oneTimeFees?: CurrencyAmount | undefined;
  /** Total contract value. */
  tcv?: CurrencyAmount | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/**
 * What is done to a product on an order.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type OrderProductOperation = 'Change' | 'Create' | 'Cancel' | (string & {});

/** The known values of {@link OrderProductOperation}. */
export const OrderProductOperation = {
  /** Changes it. */
  Change: 'Change',
  /** Puts it on the order. */
  Create: 'Create',
  /** Cancels it. */
  Cancel: 'Cancel',
} as const;

/**
 * When charges end that belong to a cancelled subscription.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type CancelMode = 'OnOrderCancellationDate' | 'OnChargesInvoiceToDates' | 'OnChargesEffectiveEndDates' | 'OnCustomDates' | (string & {});

/** The known values of {@link CancelMode}. */
export const CancelMode = {
  /** On `cancellationDate`. */
  OnOrderCancellationDate: 'OnOrderCancellationDate',
  /** When what was invoiced ends, charge by charge. */
  OnChargesInvoiceToDates: 'OnChargesInvoiceToDates',
  /** When they would end anyhow. */
  OnChargesEffectiveEndDates: 'OnChargesEffectiveEndDates',
  /** On the dates in `cancellationDatePerCharges`. */
  OnCustomDates: 'OnCustomDates',
} as const;

/**
 * When a product on an order is cancelled.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type CancelProductOn = 'EffectiveEndDate' | 'SpecificDate' | 'InvoiceDate' | (string & {});

/** The known values of {@link CancelProductOn}. */
export const CancelProductOn = {
  /** When it would end anyhow. */
  EffectiveEndDate: 'EffectiveEndDate',
  /** On `cancelationDate`. */
  SpecificDate: 'SpecificDate',
  /** When what was invoiced ends. */
  InvoiceDate: 'InvoiceDate',
} as const;

/**
 * Whether a subscription ends.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type TermType = 'Termed' | 'Evergreen' | (string & {});

/** The known values of {@link TermType}. */
export const TermType = {
  /** At the end of its term, unless renewed. */
  Termed: 'Termed',
  /** Never, until it is cancelled. */
  Evergreen: 'Evergreen',
} as const;

/** Rates of tax. */
export interface TaxTemplate {
  /** Description. */
  description?: string | undefined;
  /** Effective from. */
  effectiveFrom?: DateTimeString | undefined;
  /** Effective to. */
  effectiveTo?: DateTimeString | undefined;
  /** Tax account. */
  taxAccount?: FinancialAccount | undefined;
  /** Tax account id. */
  taxAccountId?: string | undefined;
  /** Details. */
  details?: TaxTemplateDetail[] | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Id. */
  id: string;
  /** Name. */
  name?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A category of tax. */
export interface TaxCategory {
  /** Id. */
  id?: string | undefined;
  /** Name. */
  name?: string | undefined;
  /** Description. */
  description?: string | undefined;
  /** Is active. */
  isActive?: boolean | undefined;
  /** Is eu tax. */
  isEUTax?: boolean | undefined;
  /** External code. */
  externalCode?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** The rates of a tax template at one place. */
export interface TaxTemplateDetail {
  /** Id. */
  id?: string | undefined;
  /** Tax template id. */
  taxTemplateId?: string | undefined;
  /** Country. */
  country?: Country | undefined;
  /** Country id. */
  countryId?: string | undefined;
  /** City. */
  city?: string | undefined;
  /** State. */
  state?: string | undefined;
  /** County. */
  county?: string | undefined;
  /** Zip. */
  zip?: string | undefined;
  /** Tax1. */
  tax1?: Decimal | undefined;
  /** Tax2. */
  tax2?: Decimal | undefined;
  /** Tax3. */
  tax3?: Decimal | undefined;
  /** Use tax jar. */
  useTaxJar?: boolean | undefined;
  /** Tax category id. */
  taxCategoryId?: string | undefined;
  /** Tax category. */
  taxCategory?: TaxCategory | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A unit of measure. */
export interface UnitOfMeasure {
  /** Id. */
  id: string;
  /** Unit code. */
  unitCode?: string | undefined;
  /** Name. */
  name?: string | undefined;
  /** Display name. */
  displayName?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** What was consumed in a time. */
export interface UsageRecord {
  /** Id. */
  id: string;
  /** Description. */
  description?: string | undefined;
  /** From date. */
  fromDate?: DateTimeString | undefined;
  /** To date. */
  toDate?: DateTimeString | undefined;
  /** Quantity. */
  quantity?: Decimal | undefined;
  /** Unit. */
  unit?: string | undefined;
  /** Source. */
  source?: string | undefined;
  /** Account. */
  account?: AccountReference | undefined;
  /** Order. */
  order?: OrderReference | undefined;
  /** Product. */
  product?: OrderProductReference | undefined;
  /** Charge. */
  charge?: OrderProductChargeReference | undefined;
  /** Import date. */
  importDate?: DateTimeString | undefined;
  /** Processed. */
  processed?: boolean | undefined;
  /** Rated price. */
  ratedPrice?: Decimal | undefined;
  /** Rated price currency code. */
  ratedPriceCurrencyCode?: string | undefined;
  /** Custom fields, by their keys. */
  customFields?: unknown | undefined;
  /** When it was made. */
  created?: DateTimeString | undefined;
  /** When it was last changed. */
  modified?: DateTimeString | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A user and the roles of that user. */
export interface User {
  /** Roles. */
  roles?: UserRole[] | undefined;
  /** Published as a text, not as a uuid. */
  id?: string | undefined;
  /** First name. */
  firstName?: string | undefined;
  /** Last name. */
  lastName?: string | undefined;
  /** Title. */
  title?: string | undefined;
  /** Culture. */
  culture?: string | undefined;
  /** Email. */
  email?: string | undefined;
  /** User name. */
  userName?: string | undefined;
  /** Active. */
  active?: boolean | undefined;
  /** Is legacy api user. */
  isLegacyApiUser?: boolean | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A role and what it permits. */
export interface Role {
  /** Permissions. */
  permissions?: Permission[] | undefined;
  /** Id. */
  id: string;
  /** Name. */
  name?: string | undefined;
  /** Description. */
  description?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** Something that a role permits. */
export interface Permission {
  /** Name. */
  name?: string | undefined;
  /** Description. */
  description?: string | undefined;
  /** Group. */
  group?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** A role of a user in a legal entity. */
export interface UserRole {
  /** Legal entity id. */
  legalEntityId?: string | undefined;
  /** Legal entity name. */
  legalEntityName?: string | undefined;
  /** Id. */
  id?: string | undefined;
  /** Name. */
  name?: string | undefined;
  /** Description. */
  description?: string | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/** An address that is told of events. */
export interface Webhook {
  /** Id. */
  id: string;
  /** Url. */
  url?: string | undefined;
  /** Tags of the events, such as `InvoicePosted`. */
  events?: string[] | undefined;
  /** The secret that every delivery carries. Logs that show the object have `[redacted]`; a copy of it as data, such as JSON, has the secret. */
  token?: string | undefined;
  /** Description. */
  description?: string | undefined;
  /** Webhook status. */
  webhookStatus?: WebhookStatus | undefined;
  /** Members that this version of the SDK does not know. */
  extra?: Extra | undefined;
}

/**
 * Whether a webhook is told of events.
 *
 * Open: the API may send values that this version of the SDK does not know.
 */
export type WebhookStatus = 'Enabled' | 'Disabled' | (string & {});

/** The known values of {@link WebhookStatus}. */
export const WebhookStatus = {
  /** Yes. */
  Enabled: 'Enabled',
  /** No. */
  Disabled: 'Disabled',
} as const;
