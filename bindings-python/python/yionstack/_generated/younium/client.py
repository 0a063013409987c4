# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's resources: their modules are imported when they are first used."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..._native import Client
    from .resources.accounts import AsyncAccounts, Accounts
    from .resources.bookings import AsyncBookings, Bookings
    from .resources.countries import AsyncCountries, Countries
    from .resources.currencies import AsyncCurrencies, Currencies
    from .resources.custom_fields import AsyncCustomFields, CustomFields
    from .resources.document_templates import AsyncDocumentTemplates, DocumentTemplates
    from .resources.exchange_rates import AsyncExchangeRates, ExchangeRates
    from .resources.financial_accounts import AsyncFinancialAccounts, FinancialAccounts
    from .resources.invoice_batch_groups import AsyncInvoiceBatchGroups, InvoiceBatchGroups
    from .resources.invoice_batches import AsyncInvoiceBatches, InvoiceBatches
    from .resources.invoices import AsyncInvoices, Invoices
    from .resources.journals import AsyncJournals, Journals
    from .resources.measurements import AsyncMeasurements, Measurements
    from .resources.metrics import AsyncMetrics, Metrics
    from .resources.orders import AsyncOrders, Orders
    from .resources.payment_terms import AsyncPaymentTerms, PaymentTerms
    from .resources.payments import AsyncPayments, Payments
    from .resources.products import AsyncProducts, Products
    from .resources.quotes import AsyncQuotes, Quotes
    from .resources.reports import AsyncReports, Reports
    from .resources.revenue_schedule import AsyncRevenueSchedule, RevenueSchedule
    from .resources.sales_orders import AsyncSalesOrders, SalesOrders
    from .resources.simple_products import AsyncSimpleProducts, SimpleProducts
    from .resources.subscriptions import AsyncSubscriptions, Subscriptions
    from .resources.tax_templates import AsyncTaxTemplates, TaxTemplates
    from .resources.units_of_measure import AsyncUnitsOfMeasure, UnitsOfMeasure
    from .resources.usage import AsyncUsage, Usage
    from .resources.users import AsyncUsers, Users
    from .resources.webhooks import AsyncWebhooks, Webhooks


class Resources:
    """The resources of a `YouniumClient`."""

    __slots__ = ("_client", "_resources")

    def __init__(self, client: Client) -> None:
        self._client = client
        self._resources: dict[str, Any] = {}

    def _resource(self, name: str, of: str) -> Any:
        found = self._resources.get(name)
        if found is None:
            module = import_module(f".resources.{name}", __package__)
            found = self._resources[name] = getattr(module, of)(self._client)
        return found

    @property
    def accounts(self) -> Accounts:
        """Accounts: customers, prospects and resellers."""
        made: Accounts = self._resource("accounts", "Accounts")
        return made

    @property
    def bookings(self) -> Bookings:
        """Bookings: what each change of an order did to the metrics."""
        made: Bookings = self._resource("bookings", "Bookings")
        return made

    @property
    def countries(self) -> Countries:
        """Countries."""
        made: Countries = self._resource("countries", "Countries")
        return made

    @property
    def currencies(self) -> Currencies:
        """Currencies of the legal entity."""
        made: Currencies = self._resource("currencies", "Currencies")
        return made

    @property
    def custom_fields(self) -> CustomFields:
        """Custom fields: which ones the entities have."""
        made: CustomFields = self._resource("custom_fields", "CustomFields")
        return made

    @property
    def document_templates(self) -> DocumentTemplates:
        """Document templates: what invoices and other documents are made from."""
        made: DocumentTemplates = self._resource("document_templates", "DocumentTemplates")
        return made

    @property
    def exchange_rates(self) -> ExchangeRates:
        """Exchange rates."""
        made: ExchangeRates = self._resource("exchange_rates", "ExchangeRates")
        return made

    @property
    def financial_accounts(self) -> FinancialAccounts:
        """Financial accounts: the chart of accounts."""
        made: FinancialAccounts = self._resource("financial_accounts", "FinancialAccounts")
        return made

    @property
    def invoice_batch_groups(self) -> InvoiceBatchGroups:
        """Invoice batch groups: accounts and orders that are invoiced together."""
        made: InvoiceBatchGroups = self._resource("invoice_batch_groups", "InvoiceBatchGroups")
        return made

    @property
    def invoice_batches(self) -> InvoiceBatches:
        """Invoice batches: invoices that are generated and posted together."""
        made: InvoiceBatches = self._resource("invoice_batches", "InvoiceBatches")
        return made

    @property
    def invoices(self) -> Invoices:
        """Invoices, credit invoices and their files."""
        made: Invoices = self._resource("invoices", "Invoices")
        return made

    @property
    def journals(self) -> Journals:
        """Journals and accounting transactions."""
        made: Journals = self._resource("journals", "Journals")
        return made

    @property
    def measurements(self) -> Measurements:
        """Measurements: quantities at a date, such as licences in use."""
        made: Measurements = self._resource("measurements", "Measurements")
        return made

    @property
    def metrics(self) -> Metrics:
        """Metrics of orders that do not exist yet."""
        made: Metrics = self._resource("metrics", "Metrics")
        return made

    @property
    def orders(self) -> Orders:
        """Orders of both types, and their charges."""
        made: Orders = self._resource("orders", "Orders")
        return made

    @property
    def payment_terms(self) -> PaymentTerms:
        """Payment terms."""
        made: PaymentTerms = self._resource("payment_terms", "PaymentTerms")
        return made

    @property
    def payments(self) -> Payments:
        """Payments."""
        made: Payments = self._resource("payments", "Payments")
        return made

    @property
    def products(self) -> Products:
        """Products, their charge plans and charges."""
        made: Products = self._resource("products", "Products")
        return made

    @property
    def quotes(self) -> Quotes:
        """Quotes."""
        made: Quotes = self._resource("quotes", "Quotes")
        return made

    @property
    def reports(self) -> Reports:
        """Reports and their data."""
        made: Reports = self._resource("reports", "Reports")
        return made

    @property
    def revenue_schedule(self) -> RevenueSchedule:
        """The revenue schedule: when which revenue is recognised."""
        made: RevenueSchedule = self._resource("revenue_schedule", "RevenueSchedule")
        return made

    @property
    def sales_orders(self) -> SalesOrders:
        """Sales orders."""
        made: SalesOrders = self._resource("sales_orders", "SalesOrders")
        return made

    @property
    def simple_products(self) -> SimpleProducts:
        """Simple products: products with one charge."""
        made: SimpleProducts = self._resource("simple_products", "SimpleProducts")
        return made

    @property
    def subscriptions(self) -> Subscriptions:
        """Subscriptions, their versions and milestones."""
        made: Subscriptions = self._resource("subscriptions", "Subscriptions")
        return made

    @property
    def tax_templates(self) -> TaxTemplates:
        """Tax templates."""
        made: TaxTemplates = self._resource("tax_templates", "TaxTemplates")
        return made

    @property
    def units_of_measure(self) -> UnitsOfMeasure:
        """Units of measure."""
        made: UnitsOfMeasure = self._resource("units_of_measure", "UnitsOfMeasure")
        return made

    @property
    def usage(self) -> Usage:
        """Usage: what was consumed in a time."""
        made: Usage = self._resource("usage", "Usage")
        return made

    @property
    def users(self) -> Users:
        """Users and roles."""
        made: Users = self._resource("users", "Users")
        return made

    @property
    def webhooks(self) -> Webhooks:
        """Webhooks: addresses that are told of events."""
        made: Webhooks = self._resource("webhooks", "Webhooks")
        return made


class AsyncResources:
    """The resources of an `AsyncYouniumClient`."""

    __slots__ = ("_client", "_resources")

    def __init__(self, client: Client) -> None:
        self._client = client
        self._resources: dict[str, Any] = {}

    def _resource(self, name: str, of: str) -> Any:
        found = self._resources.get(name)
        if found is None:
            module = import_module(f".resources.{name}", __package__)
            found = self._resources[name] = getattr(module, of)(self._client)
        return found

    @property
    def accounts(self) -> AsyncAccounts:
        """Accounts: customers, prospects and resellers."""
        made: AsyncAccounts = self._resource("accounts", "AsyncAccounts")
        return made

    @property
    def bookings(self) -> AsyncBookings:
        """Bookings: what each change of an order did to the metrics."""
        made: AsyncBookings = self._resource("bookings", "AsyncBookings")
        return made

    @property
    def countries(self) -> AsyncCountries:
        """Countries."""
        made: AsyncCountries = self._resource("countries", "AsyncCountries")
        return made

    @property
    def currencies(self) -> AsyncCurrencies:
        """Currencies of the legal entity."""
        made: AsyncCurrencies = self._resource("currencies", "AsyncCurrencies")
        return made

    @property
    def custom_fields(self) -> AsyncCustomFields:
        """Custom fields: which ones the entities have."""
        made: AsyncCustomFields = self._resource("custom_fields", "AsyncCustomFields")
        return made

    @property
    def document_templates(self) -> AsyncDocumentTemplates:
        """Document templates: what invoices and other documents are made from."""
        made: AsyncDocumentTemplates = self._resource("document_templates", "AsyncDocumentTemplates")
        return made

    @property
    def exchange_rates(self) -> AsyncExchangeRates:
        """Exchange rates."""
        made: AsyncExchangeRates = self._resource("exchange_rates", "AsyncExchangeRates")
        return made

    @property
    def financial_accounts(self) -> AsyncFinancialAccounts:
        """Financial accounts: the chart of accounts."""
        made: AsyncFinancialAccounts = self._resource("financial_accounts", "AsyncFinancialAccounts")
        return made

    @property
    def invoice_batch_groups(self) -> AsyncInvoiceBatchGroups:
        """Invoice batch groups: accounts and orders that are invoiced together."""
        made: AsyncInvoiceBatchGroups = self._resource("invoice_batch_groups", "AsyncInvoiceBatchGroups")
        return made

    @property
    def invoice_batches(self) -> AsyncInvoiceBatches:
        """Invoice batches: invoices that are generated and posted together."""
        made: AsyncInvoiceBatches = self._resource("invoice_batches", "AsyncInvoiceBatches")
        return made

    @property
    def invoices(self) -> AsyncInvoices:
        """Invoices, credit invoices and their files."""
        made: AsyncInvoices = self._resource("invoices", "AsyncInvoices")
        return made

    @property
    def journals(self) -> AsyncJournals:
        """Journals and accounting transactions."""
        made: AsyncJournals = self._resource("journals", "AsyncJournals")
        return made

    @property
    def measurements(self) -> AsyncMeasurements:
        """Measurements: quantities at a date, such as licences in use."""
        made: AsyncMeasurements = self._resource("measurements", "AsyncMeasurements")
        return made

    @property
    def metrics(self) -> AsyncMetrics:
        """Metrics of orders that do not exist yet."""
        made: AsyncMetrics = self._resource("metrics", "AsyncMetrics")
        return made

    @property
    def orders(self) -> AsyncOrders:
        """Orders of both types, and their charges."""
        made: AsyncOrders = self._resource("orders", "AsyncOrders")
        return made

    @property
    def payment_terms(self) -> AsyncPaymentTerms:
        """Payment terms."""
        made: AsyncPaymentTerms = self._resource("payment_terms", "AsyncPaymentTerms")
        return made

    @property
    def payments(self) -> AsyncPayments:
        """Payments."""
        made: AsyncPayments = self._resource("payments", "AsyncPayments")
        return made

    @property
    def products(self) -> AsyncProducts:
        """Products, their charge plans and charges."""
        made: AsyncProducts = self._resource("products", "AsyncProducts")
        return made

    @property
    def quotes(self) -> AsyncQuotes:
        """Quotes."""
        made: AsyncQuotes = self._resource("quotes", "AsyncQuotes")
        return made

    @property
    def reports(self) -> AsyncReports:
        """Reports and their data."""
        made: AsyncReports = self._resource("reports", "AsyncReports")
        return made

    @property
    def revenue_schedule(self) -> AsyncRevenueSchedule:
        """The revenue schedule: when which revenue is recognised."""
        made: AsyncRevenueSchedule = self._resource("revenue_schedule", "AsyncRevenueSchedule")
        return made

    @property
    def sales_orders(self) -> AsyncSalesOrders:
        """Sales orders."""
        made: AsyncSalesOrders = self._resource("sales_orders", "AsyncSalesOrders")
        return made

    @property
    def simple_products(self) -> AsyncSimpleProducts:
        """Simple products: products with one charge."""
        made: AsyncSimpleProducts = self._resource("simple_products", "AsyncSimpleProducts")
        return made

    @property
    def subscriptions(self) -> AsyncSubscriptions:
        """Subscriptions, their versions and milestones."""
        made: AsyncSubscriptions = self._resource("subscriptions", "AsyncSubscriptions")
        return made

    @property
    def tax_templates(self) -> AsyncTaxTemplates:
        """Tax templates."""
        made: AsyncTaxTemplates = self._resource("tax_templates", "AsyncTaxTemplates")
        return made

    @property
    def units_of_measure(self) -> AsyncUnitsOfMeasure:
        """Units of measure."""
        made: AsyncUnitsOfMeasure = self._resource("units_of_measure", "AsyncUnitsOfMeasure")
        return made

    @property
    def usage(self) -> AsyncUsage:
        """Usage: what was consumed in a time."""
        made: AsyncUsage = self._resource("usage", "AsyncUsage")
        return made

    @property
    def users(self) -> AsyncUsers:
        """Users and roles."""
        made: AsyncUsers = self._resource("users", "AsyncUsers")
        return made

    @property
    def webhooks(self) -> AsyncWebhooks:
        """Webhooks: addresses that are told of events."""
        made: AsyncWebhooks = self._resource("webhooks", "AsyncWebhooks")
        return made
