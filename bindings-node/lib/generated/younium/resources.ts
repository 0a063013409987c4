// @generated from core/api/younium by yionstack-codegen. Do not edit.

import { BaseClient, type Made } from '../../base';
import type { Caller } from '../../call';
import type { Accounts } from './resources/accounts';
import type { Bookings } from './resources/bookings';
import type { Countries } from './resources/countries';
import type { Currencies } from './resources/currencies';
import type { CustomFields } from './resources/custom-fields';
import type { DocumentTemplates } from './resources/document-templates';
import type { ExchangeRates } from './resources/exchange-rates';
import type { FinancialAccounts } from './resources/financial-accounts';
import type { InvoiceBatchGroups } from './resources/invoice-batch-groups';
import type { InvoiceBatches } from './resources/invoice-batches';
import type { Invoices } from './resources/invoices';
import type { Journals } from './resources/journals';
import type { Measurements } from './resources/measurements';
import type { Metrics } from './resources/metrics';
import type { Orders } from './resources/orders';
import type { PaymentTerms } from './resources/payment-terms';
import type { Payments } from './resources/payments';
import type { Products } from './resources/products';
import type { Quotes } from './resources/quotes';
import type { Reports } from './resources/reports';
import type { RevenueSchedule } from './resources/revenue-schedule';
import type { SalesOrders } from './resources/sales-orders';
import type { SimpleProducts } from './resources/simple-products';
import type { Subscriptions } from './resources/subscriptions';
import type { TaxTemplates } from './resources/tax-templates';
import type { UnitsOfMeasure } from './resources/units-of-measure';
import type { Usage } from './resources/usage';
import type { Users } from './resources/users';
import type { Webhooks } from './resources/webhooks';

export type * from './resources/accounts';
export type * from './resources/bookings';
export type * from './resources/countries';
export type * from './resources/currencies';
export type * from './resources/custom-fields';
export type * from './resources/document-templates';
export type * from './resources/exchange-rates';
export type * from './resources/financial-accounts';
export type * from './resources/invoice-batch-groups';
export type * from './resources/invoice-batches';
export type * from './resources/invoices';
export type * from './resources/journals';
export type * from './resources/measurements';
export type * from './resources/metrics';
export type * from './resources/orders';
export type * from './resources/payment-terms';
export type * from './resources/payments';
export type * from './resources/products';
export type * from './resources/quotes';
export type * from './resources/reports';
export type * from './resources/revenue-schedule';
export type * from './resources/sales-orders';
export type * from './resources/simple-products';
export type * from './resources/subscriptions';
export type * from './resources/tax-templates';
export type * from './resources/units-of-measure';
export type * from './resources/usage';
export type * from './resources/users';
export type * from './resources/webhooks';

/** The resources, one property each. Their code is loaded when they are first used. */
export abstract class Resources extends BaseClient {
  readonly #caller: Caller;
  #accounts: Accounts | undefined;
  #bookings: Bookings | undefined;
  #countries: Countries | undefined;
  #currencies: Currencies | undefined;
  #customFields: CustomFields | undefined;
  #documentTemplates: DocumentTemplates | undefined;
  #exchangeRates: ExchangeRates | undefined;
  #financialAccounts: FinancialAccounts | undefined;
  #invoiceBatchGroups: InvoiceBatchGroups | undefined;
  #invoiceBatches: InvoiceBatches | undefined;
  #invoices: Invoices | undefined;
  #journals: Journals | undefined;
  #measurements: Measurements | undefined;
  #metrics: Metrics | undefined;
  #orders: Orders | undefined;
  #paymentTerms: PaymentTerms | undefined;
  #payments: Payments | undefined;
  #products: Products | undefined;
  #quotes: Quotes | undefined;
  #reports: Reports | undefined;
  #revenueSchedule: RevenueSchedule | undefined;
  #salesOrders: SalesOrders | undefined;
  #simpleProducts: SimpleProducts | undefined;
  #subscriptions: Subscriptions | undefined;
  #taxTemplates: TaxTemplates | undefined;
  #unitsOfMeasure: UnitsOfMeasure | undefined;
  #usage: Usage | undefined;
  #users: Users | undefined;
  #webhooks: Webhooks | undefined;

  /** @internal */
  constructor(made: Made) {
    super(made);
    this.#caller = made.caller;
  }

  /** Accounts: customers, prospects and resellers. */
  get accounts(): Accounts {
    return (this.#accounts ??= new (require('./resources/accounts') as typeof import('./resources/accounts')).Accounts(this.#caller));
  }

  /** Bookings: what each change of an order did to the metrics. */
  get bookings(): Bookings {
    return (this.#bookings ??= new (require('./resources/bookings') as typeof import('./resources/bookings')).Bookings(this.#caller));
  }

  /** Countries. */
  get countries(): Countries {
    return (this.#countries ??= new (require('./resources/countries') as typeof import('./resources/countries')).Countries(this.#caller));
  }

  /** Currencies of the legal entity. */
  get currencies(): Currencies {
    return (this.#currencies ??= new (require('./resources/currencies') as typeof import('./resources/currencies')).Currencies(this.#caller));
  }

  /** Custom fields: which ones the entities have. */
  get customFields(): CustomFields {
    return (this.#customFields ??= new (require('./resources/custom-fields') as typeof import('./resources/custom-fields')).CustomFields(this.#caller));
  }

  /** Document templates: what invoices and other documents are made from. */
  get documentTemplates(): DocumentTemplates {
    return (this.#documentTemplates ??= new (require('./resources/document-templates') as typeof import('./resources/document-templates')).DocumentTemplates(this.#caller));
  }

  /** Exchange rates. */
  get exchangeRates(): ExchangeRates {
    return (this.#exchangeRates ??= new (require('./resources/exchange-rates') as typeof import('./resources/exchange-rates')).ExchangeRates(this.#caller));
  }

  /** Financial accounts: the chart of accounts. */
  get financialAccounts(): FinancialAccounts {
    return (this.#financialAccounts ??= new (require('./resources/financial-accounts') as typeof import('./resources/financial-accounts')).FinancialAccounts(this.#caller));
  }

  /** Invoice batch groups: accounts and orders that are invoiced together. */
  get invoiceBatchGroups(): InvoiceBatchGroups {
    return (this.#invoiceBatchGroups ??= new (require('./resources/invoice-batch-groups') as typeof import('./resources/invoice-batch-groups')).InvoiceBatchGroups(this.#caller));
  }

  /** Invoice batches: invoices that are generated and posted together. */
  get invoiceBatches(): InvoiceBatches {
    return (this.#invoiceBatches ??= new (require('./resources/invoice-batches') as typeof import('./resources/invoice-batches')).InvoiceBatches(this.#caller));
  }

  /** Invoices, credit invoices and their files. */
  get invoices(): Invoices {
    return (this.#invoices ??= new (require('./resources/invoices') as typeof import('./resources/invoices')).Invoices(this.#caller));
  }

  /** Journals and accounting transactions. */
  get journals(): Journals {
    return (this.#journals ??= new (require('./resources/journals') as typeof import('./resources/journals')).Journals(this.#caller));
  }

  /** Measurements: quantities at a date, such as licences in use. */
  get measurements(): Measurements {
    return (this.#measurements ??= new (require('./resources/measurements') as typeof import('./resources/measurements')).Measurements(this.#caller));
  }

  /** Metrics of orders that do not exist yet. */
  get metrics(): Metrics {
    return (this.#metrics ??= new (require('./resources/metrics') as typeof import('./resources/metrics')).Metrics(this.#caller));
  }

  /** Orders of both types, and their charges. */
  get orders(): Orders {
    return (this.#orders ??= new (require('./resources/orders') as typeof import('./resources/orders')).Orders(this.#caller));
  }

  /** Payment terms. */
  get paymentTerms(): PaymentTerms {
    return (this.#paymentTerms ??= new (require('./resources/payment-terms') as typeof import('./resources/payment-terms')).PaymentTerms(this.#caller));
  }

  /** Payments. */
  get payments(): Payments {
    return (this.#payments ??= new (require('./resources/payments') as typeof import('./resources/payments')).Payments(this.#caller));
  }

  /** Products, their charge plans and charges. */
  get products(): Products {
    return (this.#products ??= new (require('./resources/products') as typeof import('./resources/products')).Products(this.#caller));
  }

  /** Quotes. */
  get quotes(): Quotes {
    return (this.#quotes ??= new (require('./resources/quotes') as typeof import('./resources/quotes')).Quotes(this.#caller));
  }

  /** Reports and their data. */
  get reports(): Reports {
    return (this.#reports ??= new (require('./resources/reports') as typeof import('./resources/reports')).Reports(this.#caller));
  }

  /** The revenue schedule: when which revenue is recognised. */
  get revenueSchedule(): RevenueSchedule {
    return (this.#revenueSchedule ??= new (require('./resources/revenue-schedule') as typeof import('./resources/revenue-schedule')).RevenueSchedule(this.#caller));
  }

  /** Sales orders. */
  get salesOrders(): SalesOrders {
    return (this.#salesOrders ??= new (require('./resources/sales-orders') as typeof import('./resources/sales-orders')).SalesOrders(this.#caller));
  }

  /** Simple products: products with one charge. */
  get simpleProducts(): SimpleProducts {
    return (this.#simpleProducts ??= new (require('./resources/simple-products') as typeof import('./resources/simple-products')).SimpleProducts(this.#caller));
  }

  /** Subscriptions, their versions and milestones. */
  get subscriptions(): Subscriptions {
    return (this.#subscriptions ??= new (require('./resources/subscriptions') as typeof import('./resources/subscriptions')).Subscriptions(this.#caller));
  }

  /** Tax templates. */
  get taxTemplates(): TaxTemplates {
    return (this.#taxTemplates ??= new (require('./resources/tax-templates') as typeof import('./resources/tax-templates')).TaxTemplates(this.#caller));
  }

  /** Units of measure. */
  get unitsOfMeasure(): UnitsOfMeasure {
    return (this.#unitsOfMeasure ??= new (require('./resources/units-of-measure') as typeof import('./resources/units-of-measure')).UnitsOfMeasure(this.#caller));
  }

  /** Usage: what was consumed in a time. */
  get usage(): Usage {
    return (this.#usage ??= new (require('./resources/usage') as typeof import('./resources/usage')).Usage(this.#caller));
  }

  /** Users and roles. */
  get users(): Users {
    return (this.#users ??= new (require('./resources/users') as typeof import('./resources/users')).Users(this.#caller));
  }

  /** Webhooks: addresses that are told of events. */
  get webhooks(): Webhooks {
    return (this.#webhooks ??= new (require('./resources/webhooks') as typeof import('./resources/webhooks')).Webhooks(this.#caller));
  }
}
