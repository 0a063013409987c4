// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What Younium offers.

use http::Method;

use super::schemas;
use crate::config::Defaults;
use crate::http::{Answers, Body, Idempotency, Operation, Param, Role};
use crate::model::Kind;

pub(crate) const DEFAULTS: Defaults = Defaults {
    base_url: "https://api.younium.com",
    env_base_url: "YOUNIUM_BASE_URL",
    env_token: "YOUNIUM_TOKEN",
    env_client_id: "YOUNIUM_CLIENT_ID",
    env_client_secret: "YOUNIUM_SECRET",
    env_client_secret_file: "YOUNIUM_SECRET_FILE",
};
pub(crate) const ENV_LEGAL_ENTITY: &str = "YOUNIUM_LEGAL_ENTITY";
pub(crate) const ENV_ENVIRONMENT: &str = "YOUNIUM_ENVIRONMENT";
pub(crate) const ENV_REGION: &str = "YOUNIUM_REGION";
pub(crate) const ENV_API_VERSION: &str = "YOUNIUM_API_VERSION";
pub(crate) const IDEMPOTENCY: Idempotency = Idempotency { header: "younium-idempotency-key", hours: 48 };

/// All operations, ordered by id.
pub static OPERATIONS: &[&Operation] = &[
    &ACCOUNTS_CREATE,
    &ACCOUNTS_CREATE_ONLINE_PAYMENT_DETAILS,
    &ACCOUNTS_DELETE,
    &ACCOUNTS_DELETE_ONLINE_PAYMENT_DETAILS,
    &ACCOUNTS_GET,
    &ACCOUNTS_INVOICES,
    &ACCOUNTS_LIST,
    &ACCOUNTS_REQUEST_GO_CARDLESS_MANDATE,
    &ACCOUNTS_SALES_ORDERS,
    &ACCOUNTS_SUBSCRIPTIONS,
    &ACCOUNTS_SUMMARY,
    &ACCOUNTS_UPDATE,
    &ACCOUNTS_UPDATE_ONLINE_PAYMENT_DETAILS,
    &BOOKINGS_GET,
    &BOOKINGS_LIST,
    &BOOKINGS_UPDATE,
    &COUNTRIES_GET,
    &COUNTRIES_LIST,
    &CURRENCIES_BASE,
    &CURRENCIES_CREATE,
    &CURRENCIES_DELETE,
    &CURRENCIES_GET,
    &CURRENCIES_LIST,
    &CUSTOM_FIELDS_CREATE,
    &CUSTOM_FIELDS_GET,
    &CUSTOM_FIELDS_GET_BY_KEY,
    &CUSTOM_FIELDS_LIST,
    &CUSTOM_FIELDS_UPDATE,
    &CUSTOM_FIELDS_UPDATE_BY_KEY,
    &DOCUMENT_TEMPLATES_GET,
    &DOCUMENT_TEMPLATES_LIST,
    &EXCHANGE_RATES_CREATE,
    &EXCHANGE_RATES_GET,
    &EXCHANGE_RATES_LIST,
    &FINANCIAL_ACCOUNTS_GET,
    &FINANCIAL_ACCOUNTS_LIST,
    &INVOICE_BATCH_GROUPS_GET,
    &INVOICE_BATCH_GROUPS_LIST,
    &INVOICE_BATCHES_GENERATE,
    &INVOICE_BATCHES_GENERATION_STATUS,
    &INVOICE_BATCHES_GET,
    &INVOICE_BATCHES_LIST,
    &INVOICE_BATCHES_LOG,
    &INVOICE_BATCHES_POST,
    &INVOICE_BATCHES_POSTING_STATUS,
    &INVOICES_ATTACHMENTS,
    &INVOICES_CANCEL,
    &INVOICES_CREATE_ON_ACCOUNT,
    &INVOICES_CREDIT,
    &INVOICES_DOWNLOAD_ATTACHMENT,
    &INVOICES_DOWNLOAD_PDF,
    &INVOICES_FOR_USAGE,
    &INVOICES_GENERATE_FOR_ORDER,
    &INVOICES_GET,
    &INVOICES_LINES_BY_CHARGE_TYPE,
    &INVOICES_LINES_FOR_USAGE,
    &INVOICES_LIST,
    &INVOICES_MARK_PAID,
    &INVOICES_ONLINE_PAYMENT_LOGS,
    &INVOICES_PDF_URL,
    &INVOICES_POST,
    &INVOICES_POSTED_ATTACHMENTS,
    &INVOICES_PROCESS_STRIPE_PAYMENT,
    &INVOICES_RELATED,
    &INVOICES_UPDATE,
    &JOURNALS_DETAILS,
    &JOURNALS_GET,
    &JOURNALS_LIST,
    &JOURNALS_SUMMARY,
    &JOURNALS_TRANSACTIONS,
    &JOURNALS_TRANSACTIONS_IN_JOURNAL,
    &JOURNALS_TRANSACTIONS_IN_PERIOD,
    &JOURNALS_TRANSACTIONS_IN_QUARTER,
    &JOURNALS_TRANSACTIONS_ON_ACCOUNT,
    &JOURNALS_UPDATE,
    &MEASUREMENTS_CREATE,
    &MEASUREMENTS_GET,
    &MEASUREMENTS_IMPORT_DATA,
    &MEASUREMENTS_LIST,
    &METRICS_CALCULATE_CHARGE,
    &METRICS_CALCULATE_ORDER,
    &ORDERS_CHARGE,
    &ORDERS_CHARGES,
    &ORDERS_GET,
    &ORDERS_PRODUCT_CHARGES,
    &ORDERS_SET_INVOICED_TO,
    &ORDERS_UPDATE_CHARGE,
    &PAYMENT_TERMS_CREATE,
    &PAYMENT_TERMS_GET,
    &PAYMENT_TERMS_LIST,
    &PAYMENTS_CREATE,
    &PAYMENTS_CREATE_AND_POST,
    &PAYMENTS_GET,
    &PAYMENTS_LIST,
    &PAYMENTS_UPDATE,
    &PRODUCTS_CREATE,
    &PRODUCTS_DELETE,
    &PRODUCTS_DELETE_CHARGE,
    &PRODUCTS_DELETE_CHARGE_PLAN,
    &PRODUCTS_FEATURES,
    &PRODUCTS_GET,
    &PRODUCTS_GET_BY_CHARGE,
    &PRODUCTS_GET_BY_CHARGE_PLAN,
    &PRODUCTS_LIST,
    &PRODUCTS_UPDATE,
    &PRODUCTS_UPDATE_CHARGE,
    &QUOTES_CONVERT_TO_ORDER,
    &QUOTES_GET,
    &QUOTES_LIST,
    &REPORTS_DATA,
    &REPORTS_GET,
    &REPORTS_LIST,
    &REVENUE_SCHEDULE_FOR_CHARGE,
    &REVENUE_SCHEDULE_FOR_INVOICE_LINE,
    &SALES_ORDERS_ACTIVATE,
    &SALES_ORDERS_CREATE,
    &SALES_ORDERS_GET,
    &SALES_ORDERS_LIST,
    &SALES_ORDERS_VERSION,
    &SALES_ORDERS_VERSION_BY_ID,
    &SALES_ORDERS_VERSIONS,
    &SIMPLE_PRODUCTS_GET,
    &SIMPLE_PRODUCTS_LIST,
    &SUBSCRIPTIONS_ACTIVATE,
    &SUBSCRIPTIONS_ADD_ORDER_DISCOUNTS,
    &SUBSCRIPTIONS_CANCEL,
    &SUBSCRIPTIONS_CHANGE,
    &SUBSCRIPTIONS_CREATE,
    &SUBSCRIPTIONS_DELETE,
    &SUBSCRIPTIONS_GET,
    &SUBSCRIPTIONS_LIST,
    &SUBSCRIPTIONS_MILESTONES,
    &SUBSCRIPTIONS_RENEW,
    &SUBSCRIPTIONS_RENEW_AND_CHANGE,
    &SUBSCRIPTIONS_REVERT,
    &SUBSCRIPTIONS_SET_MILESTONE,
    &SUBSCRIPTIONS_UPDATE,
    &SUBSCRIPTIONS_VERSION,
    &SUBSCRIPTIONS_VERSION_BY_ID,
    &SUBSCRIPTIONS_VERSIONS,
    &TAX_TEMPLATES_GET,
    &TAX_TEMPLATES_LIST,
    &UNITS_OF_MEASURE_GET,
    &UNITS_OF_MEASURE_LIST,
    &USAGE_CREATE,
    &USAGE_DELETE,
    &USAGE_GET,
    &USAGE_IMPORT_DATA,
    &USAGE_LIST,
    &USAGE_UPDATE,
    &USERS_BY_ROLE,
    &USERS_GET,
    &USERS_LIST,
    &USERS_ROLE,
    &USERS_ROLES,
    &WEBHOOKS_CREATE,
    &WEBHOOKS_DELETE,
    &WEBHOOKS_GET,
    &WEBHOOKS_LIST,
];

/// Creates an account.
pub(crate) static ACCOUNTS_CREATE: Operation = Operation {
    id: "accounts.create",
    resource: "accounts",
    name: "create",
    method: Method::POST,
    path: "/Accounts",
    summary: "Creates an account.",
    params: &[],
    body: Some(Body { schema: &schemas::ACCOUNT_CREATE, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Gives an account its online payment details.
pub(crate) static ACCOUNTS_CREATE_ONLINE_PAYMENT_DETAILS: Operation = Operation {
    id: "accounts.create_online_payment_details",
    resource: "accounts",
    name: "create_online_payment_details",
    method: Method::POST,
    path: "/Accounts/OnlinePaymentDetails/{id}",
    summary: "Gives an account its online payment details.",
    params: &[Param::path("id", "id")],
    body: Some(Body { schema: &schemas::ONLINE_PAYMENT_DETAILS_INPUT, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: true,
};

/// Deletes an account.
pub(crate) static ACCOUNTS_DELETE: Operation = Operation {
    id: "accounts.delete",
    resource: "accounts",
    name: "delete",
    method: Method::DELETE,
    path: "/Accounts/{id}",
    summary: "Deletes an account.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Takes the online payment details of an account away.
pub(crate) static ACCOUNTS_DELETE_ONLINE_PAYMENT_DETAILS: Operation = Operation {
    id: "accounts.delete_online_payment_details",
    resource: "accounts",
    name: "delete_online_payment_details",
    method: Method::DELETE,
    path: "/Accounts/OnlinePaymentDetails/{id}",
    summary: "Takes the online payment details of an account away.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: true,
};

/// Reads one account.
pub(crate) static ACCOUNTS_GET: Operation = Operation {
    id: "accounts.get",
    resource: "accounts",
    name: "get",
    method: Method::GET,
    path: "/Accounts/{id}",
    summary: "Reads one account.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::ACCOUNT)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the invoices of an account.
pub(crate) static ACCOUNTS_INVOICES: Operation = Operation {
    id: "accounts.invoices",
    resource: "accounts",
    name: "invoices",
    method: Method::GET,
    path: "/Accounts/{id}/Invoices",
    summary: "Lists the invoices of an account.",
    params: &[
        Param::path("id", "id"),
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::INVOICE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists accounts.
pub(crate) static ACCOUNTS_LIST: Operation = Operation {
    id: "accounts.list",
    resource: "accounts",
    name: "list",
    method: Method::GET,
    path: "/Accounts",
    summary: "Lists accounts.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages {
        rows: &Kind::List(&Kind::Object(&schemas::ACCOUNT)),
        empty: Some("No accounts could be found"),
    },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Asks the customer of an account for a GoCardless mandate.
pub(crate) static ACCOUNTS_REQUEST_GO_CARDLESS_MANDATE: Operation = Operation {
    id: "accounts.request_go_cardless_mandate",
    resource: "accounts",
    name: "request_go_cardless_mandate",
    method: Method::POST,
    path: "/Accounts/{id}/RequestPaymentDetails/GoCardless",
    summary: "Asks the customer of an account for a GoCardless mandate.",
    params: &[Param::path("id", "id")],
    body: Some(Body { schema: &schemas::GO_CARDLESS_MANDATE_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Enum(schemas::GO_CARDLESS_MANDATE_STATUS)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Lists the sales orders of an account.
pub(crate) static ACCOUNTS_SALES_ORDERS: Operation = Operation {
    id: "accounts.sales_orders",
    resource: "accounts",
    name: "sales_orders",
    method: Method::GET,
    path: "/Accounts/{id}/SalesOrders",
    summary: "Lists the sales orders of an account.",
    params: &[
        Param::path("id", "id"),
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::SALES_ORDER)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the subscriptions of an account.
pub(crate) static ACCOUNTS_SUBSCRIPTIONS: Operation = Operation {
    id: "accounts.subscriptions",
    resource: "accounts",
    name: "subscriptions",
    method: Method::GET,
    path: "/Accounts/{id}/Subscriptions",
    summary: "Lists the subscriptions of an account.",
    params: &[
        Param::path("id", "id"),
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::SUBSCRIPTION)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads the metrics and the balance of an account.
pub(crate) static ACCOUNTS_SUMMARY: Operation = Operation {
    id: "accounts.summary",
    resource: "accounts",
    name: "summary",
    method: Method::GET,
    path: "/Accounts/{id}/Summary",
    summary: "Reads the metrics and the balance of an account.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::ACCOUNT_SUMMARY)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Changes an account.
pub(crate) static ACCOUNTS_UPDATE: Operation = Operation {
    id: "accounts.update",
    resource: "accounts",
    name: "update",
    method: Method::PATCH,
    path: "/Accounts/{id}",
    summary: "Changes an account.",
    params: &[Param::path("id", "id")],
    body: Some(Body { schema: &schemas::ACCOUNT_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Changes the online payment details of an account.
pub(crate) static ACCOUNTS_UPDATE_ONLINE_PAYMENT_DETAILS: Operation = Operation {
    id: "accounts.update_online_payment_details",
    resource: "accounts",
    name: "update_online_payment_details",
    method: Method::PATCH,
    path: "/Accounts/OnlinePaymentDetails/{id}",
    summary: "Changes the online payment details of an account.",
    params: &[Param::path("id", "id")],
    body: Some(Body { schema: &schemas::ONLINE_PAYMENT_DETAILS_INPUT, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: true,
};

/// Reads one booking.
pub(crate) static BOOKINGS_GET: Operation = Operation {
    id: "bookings.get",
    resource: "bookings",
    name: "get",
    method: Method::GET,
    path: "/Bookings/{id}",
    summary: "Reads one booking.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::BOOKING)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists bookings.
pub(crate) static BOOKINGS_LIST: Operation = Operation {
    id: "bookings.list",
    resource: "bookings",
    name: "list",
    method: Method::GET,
    path: "/Bookings",
    summary: "Lists bookings.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::BOOKING)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Changes how a booking is classified.
pub(crate) static BOOKINGS_UPDATE: Operation = Operation {
    id: "bookings.update",
    resource: "bookings",
    name: "update",
    method: Method::PATCH,
    path: "/Bookings/{id}",
    summary: "Changes how a booking is classified.",
    params: &[Param::path("id", "id")],
    body: Some(Body { schema: &schemas::BOOKING_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one country.
pub(crate) static COUNTRIES_GET: Operation = Operation {
    id: "countries.get",
    resource: "countries",
    name: "get",
    method: Method::GET,
    path: "/Countries/{id}",
    summary: "Reads one country.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::COUNTRY)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists countries.
pub(crate) static COUNTRIES_LIST: Operation = Operation {
    id: "countries.list",
    resource: "countries",
    name: "list",
    method: Method::GET,
    path: "/Countries",
    summary: "Lists countries.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::COUNTRY)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads the base currency of the legal entity.
pub(crate) static CURRENCIES_BASE: Operation = Operation {
    id: "currencies.base",
    resource: "currencies",
    name: "base",
    method: Method::GET,
    path: "/Currency/BaseCurrency",
    summary: "Reads the base currency of the legal entity.",
    params: &[],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::CURRENCY)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Creates a currency.
pub(crate) static CURRENCIES_CREATE: Operation = Operation {
    id: "currencies.create",
    resource: "currencies",
    name: "create",
    method: Method::POST,
    path: "/Currency",
    summary: "Creates a currency.",
    params: &[],
    body: Some(Body { schema: &schemas::CURRENCY_CREATE, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::CURRENCY)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Deletes a currency.
pub(crate) static CURRENCIES_DELETE: Operation = Operation {
    id: "currencies.delete",
    resource: "currencies",
    name: "delete",
    method: Method::DELETE,
    path: "/Currency/{id}",
    summary: "Deletes a currency.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one currency.
pub(crate) static CURRENCIES_GET: Operation = Operation {
    id: "currencies.get",
    resource: "currencies",
    name: "get",
    method: Method::GET,
    path: "/Currency/{id}",
    summary: "Reads one currency.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::CURRENCY)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists currencies.
pub(crate) static CURRENCIES_LIST: Operation = Operation {
    id: "currencies.list",
    resource: "currencies",
    name: "list",
    method: Method::GET,
    path: "/Currency",
    summary: "Lists currencies.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::CURRENCY)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Configures a custom field.
pub(crate) static CUSTOM_FIELDS_CREATE: Operation = Operation {
    id: "custom_fields.create",
    resource: "custom_fields",
    name: "create",
    method: Method::POST,
    path: "/CustomFieldConfigurations",
    summary: "Configures a custom field.",
    params: &[],
    body: Some(Body { schema: &schemas::CUSTOM_FIELD_CREATE, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Reads one custom field.
pub(crate) static CUSTOM_FIELDS_GET: Operation = Operation {
    id: "custom_fields.get",
    resource: "custom_fields",
    name: "get",
    method: Method::GET,
    path: "/CustomFieldConfigurations/{id}",
    summary: "Reads one custom field.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::CUSTOM_FIELD)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads the custom field of an entity by its key.
pub(crate) static CUSTOM_FIELDS_GET_BY_KEY: Operation = Operation {
    id: "custom_fields.get_by_key",
    resource: "custom_fields",
    name: "get_by_key",
    method: Method::GET,
    path: "/CustomFieldConfigurations/{entity}/{key}",
    summary: "Reads the custom field of an entity by its key.",
    params: &[Param::path("entity", "entity"), Param::path("key", "key")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::CUSTOM_FIELD)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the custom fields that are configured.
pub(crate) static CUSTOM_FIELDS_LIST: Operation = Operation {
    id: "custom_fields.list",
    resource: "custom_fields",
    name: "list",
    method: Method::GET,
    path: "/CustomFieldConfigurations",
    summary: "Lists the custom fields that are configured.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::CUSTOM_FIELD)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Changes a custom field.
pub(crate) static CUSTOM_FIELDS_UPDATE: Operation = Operation {
    id: "custom_fields.update",
    resource: "custom_fields",
    name: "update",
    method: Method::PATCH,
    path: "/CustomFieldConfigurations/{id}",
    summary: "Changes a custom field.",
    params: &[Param::path("id", "id")],
    body: Some(Body { schema: &schemas::CUSTOM_FIELD_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Changes the custom field of an entity, found by its key.
pub(crate) static CUSTOM_FIELDS_UPDATE_BY_KEY: Operation = Operation {
    id: "custom_fields.update_by_key",
    resource: "custom_fields",
    name: "update_by_key",
    method: Method::PATCH,
    path: "/CustomFieldConfigurations/{entity}/{key}",
    summary: "Changes the custom field of an entity, found by its key.",
    params: &[Param::path("current_entity", "entity"), Param::path("current_key", "key")],
    body: Some(Body { schema: &schemas::CUSTOM_FIELD_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one document template.
pub(crate) static DOCUMENT_TEMPLATES_GET: Operation = Operation {
    id: "document_templates.get",
    resource: "document_templates",
    name: "get",
    method: Method::GET,
    path: "/DocumentTemplate/{id}",
    summary: "Reads one document template.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::DOCUMENT_TEMPLATE)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists document templates.
pub(crate) static DOCUMENT_TEMPLATES_LIST: Operation = Operation {
    id: "document_templates.list",
    resource: "document_templates",
    name: "list",
    method: Method::GET,
    path: "/DocumentTemplate",
    summary: "Lists document templates.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::DOCUMENT_TEMPLATE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Creates an exchange rate into the base currency.
pub(crate) static EXCHANGE_RATES_CREATE: Operation = Operation {
    id: "exchange_rates.create",
    resource: "exchange_rates",
    name: "create",
    method: Method::POST,
    path: "/ExchangeRate",
    summary: "Creates an exchange rate into the base currency.",
    params: &[],
    body: Some(Body { schema: &schemas::EXCHANGE_RATE_CREATE, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Reads one exchange rate.
pub(crate) static EXCHANGE_RATES_GET: Operation = Operation {
    id: "exchange_rates.get",
    resource: "exchange_rates",
    name: "get",
    method: Method::GET,
    path: "/ExchangeRate/{id}",
    summary: "Reads one exchange rate.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::EXCHANGE_RATE)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists exchange rates.
pub(crate) static EXCHANGE_RATES_LIST: Operation = Operation {
    id: "exchange_rates.list",
    resource: "exchange_rates",
    name: "list",
    method: Method::GET,
    path: "/ExchangeRate",
    summary: "Lists exchange rates.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::EXCHANGE_RATE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one financial account.
pub(crate) static FINANCIAL_ACCOUNTS_GET: Operation = Operation {
    id: "financial_accounts.get",
    resource: "financial_accounts",
    name: "get",
    method: Method::GET,
    path: "/ChartOfAccounts/{id}",
    summary: "Reads one financial account.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::FINANCIAL_ACCOUNT)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the financial accounts, that is the chart of accounts.
pub(crate) static FINANCIAL_ACCOUNTS_LIST: Operation = Operation {
    id: "financial_accounts.list",
    resource: "financial_accounts",
    name: "list",
    method: Method::GET,
    path: "/ChartOfAccounts",
    summary: "Lists the financial accounts, that is the chart of accounts.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::FINANCIAL_ACCOUNT)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one invoice batch group.
pub(crate) static INVOICE_BATCH_GROUPS_GET: Operation = Operation {
    id: "invoice_batch_groups.get",
    resource: "invoice_batch_groups",
    name: "get",
    method: Method::GET,
    path: "/InvoiceBatchGroups/{id}",
    summary: "Reads one invoice batch group.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::INVOICE_BATCH_GROUP)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists invoice batch groups.
pub(crate) static INVOICE_BATCH_GROUPS_LIST: Operation = Operation {
    id: "invoice_batch_groups.list",
    resource: "invoice_batch_groups",
    name: "list",
    method: Method::GET,
    path: "/InvoiceBatchGroups",
    summary: "Lists invoice batch groups.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::INVOICE_BATCH_GROUP)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Generates a batch of invoices.
pub(crate) static INVOICE_BATCHES_GENERATE: Operation = Operation {
    id: "invoice_batches.generate",
    resource: "invoice_batches",
    name: "generate",
    method: Method::POST,
    path: "/InvoiceBatches",
    summary: "Generates a batch of invoices.",
    params: &[],
    body: Some(Body { schema: &schemas::INVOICE_BATCH_GENERATE_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::INVOICE_BATCH_JOB)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Reads how the job stands that generates a batch.
pub(crate) static INVOICE_BATCHES_GENERATION_STATUS: Operation = Operation {
    id: "invoice_batches.generation_status",
    resource: "invoice_batches",
    name: "generation_status",
    method: Method::GET,
    path: "/InvoiceBatches/BatchJobStatus/{batchReference}/Generated",
    summary: "Reads how the job stands that generates a batch.",
    params: &[Param::path("batch_reference", "batchReference")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::GENERATED_BATCH_STATUS)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one invoice batch.
pub(crate) static INVOICE_BATCHES_GET: Operation = Operation {
    id: "invoice_batches.get",
    resource: "invoice_batches",
    name: "get",
    method: Method::GET,
    path: "/InvoiceBatches/{id}",
    summary: "Reads one invoice batch.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::INVOICE_BATCH)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists invoice batches.
pub(crate) static INVOICE_BATCHES_LIST: Operation = Operation {
    id: "invoice_batches.list",
    resource: "invoice_batches",
    name: "list",
    method: Method::GET,
    path: "/InvoiceBatches",
    summary: "Lists invoice batches.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::INVOICE_BATCH)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists what happened while a batch was generated or posted.
pub(crate) static INVOICE_BATCHES_LOG: Operation = Operation {
    id: "invoice_batches.log",
    resource: "invoice_batches",
    name: "log",
    method: Method::GET,
    path: "/InvoiceBatches/{batchIdentifier}/BatchLog",
    summary: "Lists what happened while a batch was generated or posted.",
    params: &[
        Param::path("batch_identifier", "batchIdentifier"),
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages {
        rows: &Kind::List(&Kind::Object(&schemas::INVOICE_BATCH_LOG_ENTRY)),
        empty: None,
    },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Posts the invoices of a batch.
pub(crate) static INVOICE_BATCHES_POST: Operation = Operation {
    id: "invoice_batches.post",
    resource: "invoice_batches",
    name: "post",
    method: Method::POST,
    path: "/InvoiceBatches/{id}/Post",
    summary: "Posts the invoices of a batch.",
    params: &[Param::path("id", "id")],
    body: Some(Body { schema: &schemas::INVOICE_BATCH_POST_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::INVOICE_BATCH_JOB)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Reads how the job stands that posts a batch.
pub(crate) static INVOICE_BATCHES_POSTING_STATUS: Operation = Operation {
    id: "invoice_batches.posting_status",
    resource: "invoice_batches",
    name: "posting_status",
    method: Method::GET,
    path: "/InvoiceBatches/BatchJobStatus/{batchReference}/Posted",
    summary: "Reads how the job stands that posts a batch.",
    params: &[Param::path("batch_reference", "batchReference")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::POSTED_BATCH_STATUS)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the attachments of an invoice, with addresses to download them from.
pub(crate) static INVOICES_ATTACHMENTS: Operation = Operation {
    id: "invoices.attachments",
    resource: "invoices",
    name: "attachments",
    method: Method::GET,
    path: "/Invoices/{id}/Attachments",
    summary: "Lists the attachments of an invoice, with addresses to download them from.",
    params: &[
        Param::path("id", "id"),
        Param::query("expiration_hours", "ExpirationTimeSpanHours"),
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::INVOICE_ATTACHMENT)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Cancels an invoice.
pub(crate) static INVOICES_CANCEL: Operation = Operation {
    id: "invoices.cancel",
    resource: "invoices",
    name: "cancel",
    method: Method::POST,
    path: "/Invoices/{id}/cancel",
    summary: "Cancels an invoice.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::OPERATION_RESULT)),
    idempotent: true,
    success: Some("successful"),
    assumed: false,
};

/// Invoices an account for something that is on no order.
pub(crate) static INVOICES_CREATE_ON_ACCOUNT: Operation = Operation {
    id: "invoices.create_on_account",
    resource: "invoices",
    name: "create_on_account",
    method: Method::POST,
    path: "/Invoices/onAccountInvoice",
    summary: "Invoices an account for something that is on no order.",
    params: &[],
    body: Some(Body { schema: &schemas::ON_ACCOUNT_INVOICE_CREATE, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::GENERATED_INVOICE)),
    idempotent: true,
    success: Some("successful"),
    assumed: false,
};

/// Generates a credit invoice.
pub(crate) static INVOICES_CREDIT: Operation = Operation {
    id: "invoices.credit",
    resource: "invoices",
    name: "credit",
    method: Method::POST,
    path: "/Invoices/{id}/credit",
    summary: "Generates a credit invoice.",
    params: &[Param::path("id", "id")],
    body: Some(Body { schema: &schemas::INVOICE_CREDIT_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::GENERATED_INVOICE)),
    idempotent: true,
    success: Some("successful"),
    assumed: false,
};

/// Downloads an attachment.
pub(crate) static INVOICES_DOWNLOAD_ATTACHMENT: Operation = Operation {
    id: "invoices.download_attachment",
    resource: "invoices",
    name: "download_attachment",
    method: Method::GET,
    path: "/Invoices/DownloadAttachment/{id}",
    summary: "Downloads an attachment.",
    params: &[Param::path("attachment_id", "id")],
    body: None,
    answer: Answers::File,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Downloads a posted invoice as PDF.
pub(crate) static INVOICES_DOWNLOAD_PDF: Operation = Operation {
    id: "invoices.download_pdf",
    resource: "invoices",
    name: "download_pdf",
    method: Method::GET,
    path: "/Invoices/invoiceDownloadAttachment/{invoiceId}",
    summary: "Downloads a posted invoice as PDF.",
    params: &[Param::path("id", "invoiceId")],
    body: None,
    answer: Answers::File,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the invoices that a usage is on.
pub(crate) static INVOICES_FOR_USAGE: Operation = Operation {
    id: "invoices.for_usage",
    resource: "invoices",
    name: "for_usage",
    method: Method::GET,
    path: "/Invoices/Usage/{usageId}",
    summary: "Lists the invoices that a usage is on.",
    params: &[
        Param::path("usage_id", "usageId"),
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::INVOICE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Generates an invoice from an order.
pub(crate) static INVOICES_GENERATE_FOR_ORDER: Operation = Operation {
    id: "invoices.generate_for_order",
    resource: "invoices",
    name: "generate_for_order",
    method: Method::POST,
    path: "/Invoices/orders/{id}",
    summary: "Generates an invoice from an order.",
    params: &[Param::path("order_id", "id")],
    body: Some(Body { schema: &schemas::INVOICE_GENERATE_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::GENERATED_INVOICE)),
    idempotent: true,
    success: Some("successful"),
    assumed: false,
};

/// Reads one invoice.
pub(crate) static INVOICES_GET: Operation = Operation {
    id: "invoices.get",
    resource: "invoices",
    name: "get",
    method: Method::GET,
    path: "/Invoices/{id}",
    summary: "Reads one invoice.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::INVOICE)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists invoice lines of one type of charge, of all invoices.
pub(crate) static INVOICES_LINES_BY_CHARGE_TYPE: Operation = Operation {
    id: "invoices.lines_by_charge_type",
    resource: "invoices",
    name: "lines_by_charge_type",
    method: Method::GET,
    path: "/Invoices/invoiceLines/ChargeType/{type}",
    summary: "Lists invoice lines of one type of charge, of all invoices.",
    params: &[
        Param::path("charge_type", "type"),
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::INVOICE_LINE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the invoice lines that a usage is on.
pub(crate) static INVOICES_LINES_FOR_USAGE: Operation = Operation {
    id: "invoices.lines_for_usage",
    resource: "invoices",
    name: "lines_for_usage",
    method: Method::GET,
    path: "/Invoices/invoiceLines/Usage/{usageId}",
    summary: "Lists the invoice lines that a usage is on.",
    params: &[
        Param::path("usage_id", "usageId"),
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::INVOICE_LINE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists invoices.
pub(crate) static INVOICES_LIST: Operation = Operation {
    id: "invoices.list",
    resource: "invoices",
    name: "list",
    method: Method::GET,
    path: "/Invoices",
    summary: "Lists invoices.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::INVOICE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Records that a posted invoice was paid elsewhere.
pub(crate) static INVOICES_MARK_PAID: Operation = Operation {
    id: "invoices.mark_paid",
    resource: "invoices",
    name: "mark_paid",
    method: Method::POST,
    path: "/Invoices/paid",
    summary: "Records that a posted invoice was paid elsewhere.",
    params: &[],
    body: Some(Body { schema: &schemas::INVOICE_PAID_INPUT, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Lists attempts to pay an invoice online.
pub(crate) static INVOICES_ONLINE_PAYMENT_LOGS: Operation = Operation {
    id: "invoices.online_payment_logs",
    resource: "invoices",
    name: "online_payment_logs",
    method: Method::GET,
    path: "/Invoices/{id}/OnlinePaymentLogs",
    summary: "Lists attempts to pay an invoice online.",
    params: &[
        Param::path("id", "id"),
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::ONLINE_PAYMENT_LOG)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Makes an address from which anybody can download the PDF of a posted invoice.
pub(crate) static INVOICES_PDF_URL: Operation = Operation {
    id: "invoices.pdf_url",
    resource: "invoices",
    name: "pdf_url",
    method: Method::GET,
    path: "/Invoices/generateAttachmentURL/{invoiceId}",
    summary: "Makes an address from which anybody can download the PDF of a posted invoice.",
    params: &[Param::path("id", "invoiceId"), Param::query("expiration_hours", "ExpirationTimeSpanHours")],
    body: None,
    answer: Answers::Value(&Kind::String),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Posts an invoice.
pub(crate) static INVOICES_POST: Operation = Operation {
    id: "invoices.post",
    resource: "invoices",
    name: "post",
    method: Method::POST,
    path: "/Invoices/{id}/post",
    summary: "Posts an invoice.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::OPERATION_RESULT)),
    idempotent: true,
    success: Some("successful"),
    assumed: false,
};

/// Lists the PDF files of all posted invoices, with addresses to download them from.
pub(crate) static INVOICES_POSTED_ATTACHMENTS: Operation = Operation {
    id: "invoices.posted_attachments",
    resource: "invoices",
    name: "posted_attachments",
    method: Method::GET,
    path: "/Invoices/PostedInvoiceDocumentAttachments",
    summary: "Lists the PDF files of all posted invoices, with addresses to download them from.",
    params: &[
        Param::query("expiration_hours", "ExpirationTimeSpanHours"),
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::INVOICE_ATTACHMENT)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Charges the customer of an invoice through Stripe.
pub(crate) static INVOICES_PROCESS_STRIPE_PAYMENT: Operation = Operation {
    id: "invoices.process_stripe_payment",
    resource: "invoices",
    name: "process_stripe_payment",
    method: Method::POST,
    path: "/Invoices/{id}/ProcessStripePayment",
    summary: "Charges the customer of an invoice through Stripe.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::PROCESSED_ONLINE_PAYMENT)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Lists the credits of an invoice, or the invoice that a credit belongs to.
pub(crate) static INVOICES_RELATED: Operation = Operation {
    id: "invoices.related",
    resource: "invoices",
    name: "related",
    method: Method::GET,
    path: "/Invoices/{id}/RelatedInvoices",
    summary: "Lists the credits of an invoice, or the invoice that a credit belongs to.",
    params: &[
        Param::path("id", "id"),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::RELATED_INVOICE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Changes an invoice.
pub(crate) static INVOICES_UPDATE: Operation = Operation {
    id: "invoices.update",
    resource: "invoices",
    name: "update",
    method: Method::PATCH,
    path: "/Invoices/{id}",
    summary: "Changes an invoice.",
    params: &[Param::path("id", "id")],
    body: Some(Body { schema: &schemas::INVOICE_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists journals without their transactions.
pub(crate) static JOURNALS_DETAILS: Operation = Operation {
    id: "journals.details",
    resource: "journals",
    name: "details",
    method: Method::GET,
    path: "/Journals/JournalDetails",
    summary: "Lists journals without their transactions.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::JOURNAL_DETAILS)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one journal.
pub(crate) static JOURNALS_GET: Operation = Operation {
    id: "journals.get",
    resource: "journals",
    name: "get",
    method: Method::GET,
    path: "/Journals/{id}",
    summary: "Reads one journal.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::JOURNAL)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists journals with their transactions.
pub(crate) static JOURNALS_LIST: Operation = Operation {
    id: "journals.list",
    resource: "journals",
    name: "list",
    method: Method::GET,
    path: "/Journals",
    summary: "Lists journals with their transactions.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::JOURNAL)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Sums a journal up by financial account.
pub(crate) static JOURNALS_SUMMARY: Operation = Operation {
    id: "journals.summary",
    resource: "journals",
    name: "summary",
    method: Method::GET,
    path: "/Journals/{id}/JournalSummary",
    summary: "Sums a journal up by financial account.",
    params: &[
        Param::path("id", "id"),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::JOURNAL_SUMMARY)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the accounting transactions of a fiscal year.
pub(crate) static JOURNALS_TRANSACTIONS: Operation = Operation {
    id: "journals.transactions",
    resource: "journals",
    name: "transactions",
    method: Method::GET,
    path: "/Journals/AccountingTransactions/{year}",
    summary: "Lists the accounting transactions of a fiscal year.",
    params: &[
        Param::path("year", "year"),
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages {
        rows: &Kind::List(&Kind::Object(&schemas::ACCOUNTING_TRANSACTION)),
        empty: None,
    },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the accounting transactions of a journal.
pub(crate) static JOURNALS_TRANSACTIONS_IN_JOURNAL: Operation = Operation {
    id: "journals.transactions_in_journal",
    resource: "journals",
    name: "transactions_in_journal",
    method: Method::GET,
    path: "/Journals/{id}/AccountingTransactions",
    summary: "Lists the accounting transactions of a journal.",
    params: &[
        Param::path("id", "id"),
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages {
        rows: &Kind::List(&Kind::Object(&schemas::ACCOUNTING_TRANSACTION)),
        empty: None,
    },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the accounting transactions of a fiscal period.
pub(crate) static JOURNALS_TRANSACTIONS_IN_PERIOD: Operation = Operation {
    id: "journals.transactions_in_period",
    resource: "journals",
    name: "transactions_in_period",
    method: Method::GET,
    path: "/Journals/AccountingTransactions/{year}/FiscalPeriod/{period}",
    summary: "Lists the accounting transactions of a fiscal period.",
    params: &[
        Param::path("year", "year"),
        Param::path("period", "period"),
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages {
        rows: &Kind::List(&Kind::Object(&schemas::ACCOUNTING_TRANSACTION)),
        empty: None,
    },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the accounting transactions of a fiscal quarter.
pub(crate) static JOURNALS_TRANSACTIONS_IN_QUARTER: Operation = Operation {
    id: "journals.transactions_in_quarter",
    resource: "journals",
    name: "transactions_in_quarter",
    method: Method::GET,
    path: "/Journals/AccountingTransactions/{year}/FiscalQuarter/{quarter}",
    summary: "Lists the accounting transactions of a fiscal quarter.",
    params: &[
        Param::path("year", "year"),
        Param::path("quarter", "quarter"),
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages {
        rows: &Kind::List(&Kind::Object(&schemas::ACCOUNTING_TRANSACTION)),
        empty: None,
    },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the accounting transactions of a fiscal year on a financial account.
pub(crate) static JOURNALS_TRANSACTIONS_ON_ACCOUNT: Operation = Operation {
    id: "journals.transactions_on_account",
    resource: "journals",
    name: "transactions_on_account",
    method: Method::GET,
    path: "/Journals/AccountingTransactions/{year}/FinancialAccounts/{financialAccount}",
    summary: "Lists the accounting transactions of a fiscal year on a financial account.",
    params: &[
        Param::path("year", "year"),
        Param::path("financial_account", "financialAccount"),
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages {
        rows: &Kind::List(&Kind::Object(&schemas::ACCOUNTING_TRANSACTION)),
        empty: None,
    },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Changes a journal, such as when it was transferred to an ERP system.
pub(crate) static JOURNALS_UPDATE: Operation = Operation {
    id: "journals.update",
    resource: "journals",
    name: "update",
    method: Method::PATCH,
    path: "/Journals/{id}",
    summary: "Changes a journal, such as when it was transferred to an ERP system.",
    params: &[Param::path("id", "id")],
    body: Some(Body { schema: &schemas::JOURNAL_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Creates a measurement.
pub(crate) static MEASUREMENTS_CREATE: Operation = Operation {
    id: "measurements.create",
    resource: "measurements",
    name: "create",
    method: Method::POST,
    path: "/Measurements",
    summary: "Creates a measurement.",
    params: &[],
    body: Some(Body { schema: &schemas::MEASUREMENT_CREATE, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Reads one measurement.
pub(crate) static MEASUREMENTS_GET: Operation = Operation {
    id: "measurements.get",
    resource: "measurements",
    name: "get",
    method: Method::GET,
    path: "/Measurements/{id}",
    summary: "Reads one measurement.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::MEASUREMENT)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Imports measurements as CSV or JSON, through a mapping template.
pub(crate) static MEASUREMENTS_IMPORT_DATA: Operation = Operation {
    id: "measurements.import_data",
    resource: "measurements",
    name: "import_data",
    method: Method::POST,
    path: "/Measurements/import",
    summary: "Imports measurements as CSV or JSON, through a mapping template.",
    params: &[],
    body: Some(Body { schema: &schemas::MEASUREMENT_IMPORT_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::IMPORT_RESULT)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Lists measurements.
pub(crate) static MEASUREMENTS_LIST: Operation = Operation {
    id: "measurements.list",
    resource: "measurements",
    name: "list",
    method: Method::GET,
    path: "/Measurements",
    summary: "Lists measurements.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::MEASUREMENT)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Calculates the metrics that a charge would have. Nothing is created.
pub(crate) static METRICS_CALCULATE_CHARGE: Operation = Operation {
    id: "metrics.calculate_charge",
    resource: "metrics",
    name: "calculate_charge",
    method: Method::POST,
    path: "/Metrics/CalculateMetrics/Charge",
    summary: "Calculates the metrics that a charge would have. Nothing is created.",
    params: &[],
    body: Some(Body { schema: &schemas::CHARGE_METRICS_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::CHARGE_METRICS)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Calculates the metrics that an order would have. Nothing is created.
pub(crate) static METRICS_CALCULATE_ORDER: Operation = Operation {
    id: "metrics.calculate_order",
    resource: "metrics",
    name: "calculate_order",
    method: Method::POST,
    path: "/Metrics/CalculateMetrics/Order",
    summary: "Calculates the metrics that an order would have. Nothing is created.",
    params: &[],
    body: Some(Body { schema: &schemas::ORDER_METRICS_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::ORDER_METRICS)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Reads a charge on an order, in any version.
pub(crate) static ORDERS_CHARGE: Operation = Operation {
    id: "orders.charge",
    resource: "orders",
    name: "charge",
    method: Method::GET,
    path: "/Orders/Charges/{id}",
    summary: "Reads a charge on an order, in any version.",
    params: &[Param::path("charge_id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::ORDER_PRODUCT_CHARGE)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the charges of an order.
pub(crate) static ORDERS_CHARGES: Operation = Operation {
    id: "orders.charges",
    resource: "orders",
    name: "charges",
    method: Method::GET,
    path: "/Orders/{id}/charges",
    summary: "Lists the charges of an order.",
    params: &[
        Param::path("id", "id"),
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::ORDER_PRODUCT_CHARGE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads a subscription or a sales order, in any version.
pub(crate) static ORDERS_GET: Operation = Operation {
    id: "orders.get",
    resource: "orders",
    name: "get",
    method: Method::GET,
    path: "/Orders/{id}",
    summary: "Reads a subscription or a sales order, in any version.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the charges of a product on an order.
pub(crate) static ORDERS_PRODUCT_CHARGES: Operation = Operation {
    id: "orders.product_charges",
    resource: "orders",
    name: "product_charges",
    method: Method::GET,
    path: "/Orders/Products/{id}/charges",
    summary: "Lists the charges of a product on an order.",
    params: &[
        Param::path("order_product_id", "id"),
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::ORDER_PRODUCT_CHARGE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Sets the date up to which a charge counts as invoiced.
pub(crate) static ORDERS_SET_INVOICED_TO: Operation = Operation {
    id: "orders.set_invoiced_to",
    resource: "orders",
    name: "set_invoiced_to",
    method: Method::POST,
    path: "/Orders/Charges/{id}/InvoicedTo",
    summary: "Sets the date up to which a charge counts as invoiced.",
    params: &[Param::path("charge_id", "id")],
    body: Some(Body { schema: &schemas::INVOICED_TO_INPUT, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Changes what describes a charge on an order.
pub(crate) static ORDERS_UPDATE_CHARGE: Operation = Operation {
    id: "orders.update_charge",
    resource: "orders",
    name: "update_charge",
    method: Method::PATCH,
    path: "/Orders/Charges/{id}",
    summary: "Changes what describes a charge on an order.",
    params: &[Param::path("charge_id", "id")],
    body: Some(Body { schema: &schemas::ORDER_PRODUCT_CHARGE_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Creates a payment term.
pub(crate) static PAYMENT_TERMS_CREATE: Operation = Operation {
    id: "payment_terms.create",
    resource: "payment_terms",
    name: "create",
    method: Method::POST,
    path: "/PaymentTerms",
    summary: "Creates a payment term.",
    params: &[],
    body: Some(Body { schema: &schemas::PAYMENT_TERM_CREATE, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Reads one payment term.
pub(crate) static PAYMENT_TERMS_GET: Operation = Operation {
    id: "payment_terms.get",
    resource: "payment_terms",
    name: "get",
    method: Method::GET,
    path: "/PaymentTerms/{id}",
    summary: "Reads one payment term.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::PAYMENT_TERM)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists payment terms.
pub(crate) static PAYMENT_TERMS_LIST: Operation = Operation {
    id: "payment_terms.list",
    resource: "payment_terms",
    name: "list",
    method: Method::GET,
    path: "/PaymentTerms",
    summary: "Lists payment terms.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::PAYMENT_TERM)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Creates a payment.
pub(crate) static PAYMENTS_CREATE: Operation = Operation {
    id: "payments.create",
    resource: "payments",
    name: "create",
    method: Method::POST,
    path: "/Payments",
    summary: "Creates a payment.",
    params: &[],
    body: Some(Body { schema: &schemas::PAYMENT_CREATE, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Creates a payment of an invoice and posts it.
pub(crate) static PAYMENTS_CREATE_AND_POST: Operation = Operation {
    id: "payments.create_and_post",
    resource: "payments",
    name: "create_and_post",
    method: Method::POST,
    path: "/Payments/CreateAndPost",
    summary: "Creates a payment of an invoice and posts it.",
    params: &[],
    body: Some(Body { schema: &schemas::PAYMENT_CREATE_AND_POST, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::ACKNOWLEDGEMENT)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Reads one payment.
pub(crate) static PAYMENTS_GET: Operation = Operation {
    id: "payments.get",
    resource: "payments",
    name: "get",
    method: Method::GET,
    path: "/Payments/{id}",
    summary: "Reads one payment.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::PAYMENT)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists payments.
pub(crate) static PAYMENTS_LIST: Operation = Operation {
    id: "payments.list",
    resource: "payments",
    name: "list",
    method: Method::GET,
    path: "/Payments",
    summary: "Lists payments.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::PAYMENT)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Changes a payment, its settlements and its write-offs.
pub(crate) static PAYMENTS_UPDATE: Operation = Operation {
    id: "payments.update",
    resource: "payments",
    name: "update",
    method: Method::PATCH,
    path: "/Payments/{id}",
    summary: "Changes a payment, its settlements and its write-offs.",
    params: &[Param::path("id", "id")],
    body: Some(Body { schema: &schemas::PAYMENT_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Creates a product, with its charge plans and charges.
pub(crate) static PRODUCTS_CREATE: Operation = Operation {
    id: "products.create",
    resource: "products",
    name: "create",
    method: Method::POST,
    path: "/Products",
    summary: "Creates a product, with its charge plans and charges.",
    params: &[],
    body: Some(Body { schema: &schemas::PRODUCT_CREATE, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::ACKNOWLEDGEMENT)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Deletes a product.
pub(crate) static PRODUCTS_DELETE: Operation = Operation {
    id: "products.delete",
    resource: "products",
    name: "delete",
    method: Method::DELETE,
    path: "/Products/{id}",
    summary: "Deletes a product.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Deletes a charge of a product.
pub(crate) static PRODUCTS_DELETE_CHARGE: Operation = Operation {
    id: "products.delete_charge",
    resource: "products",
    name: "delete_charge",
    method: Method::DELETE,
    path: "/Products/charges/{chargeId}",
    summary: "Deletes a charge of a product.",
    params: &[Param::path("charge_id", "chargeId")],
    body: None,
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Deletes a charge plan of a product.
pub(crate) static PRODUCTS_DELETE_CHARGE_PLAN: Operation = Operation {
    id: "products.delete_charge_plan",
    resource: "products",
    name: "delete_charge_plan",
    method: Method::DELETE,
    path: "/Products/chargePlans/{id}",
    summary: "Deletes a charge plan of a product.",
    params: &[Param::path("charge_plan_id", "id")],
    body: None,
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the features that charges can have.
pub(crate) static PRODUCTS_FEATURES: Operation = Operation {
    id: "products.features",
    resource: "products",
    name: "features",
    method: Method::GET,
    path: "/Products/productFeatures",
    summary: "Lists the features that charges can have.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::FEATURE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one product.
pub(crate) static PRODUCTS_GET: Operation = Operation {
    id: "products.get",
    resource: "products",
    name: "get",
    method: Method::GET,
    path: "/Products/{id}",
    summary: "Reads one product.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::PRODUCT)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads the product that a charge belongs to.
pub(crate) static PRODUCTS_GET_BY_CHARGE: Operation = Operation {
    id: "products.get_by_charge",
    resource: "products",
    name: "get_by_charge",
    method: Method::GET,
    path: "/Products/FromCharge/{id}",
    summary: "Reads the product that a charge belongs to.",
    params: &[Param::path("charge_id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::PRODUCT)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads the product that a charge plan belongs to.
pub(crate) static PRODUCTS_GET_BY_CHARGE_PLAN: Operation = Operation {
    id: "products.get_by_charge_plan",
    resource: "products",
    name: "get_by_charge_plan",
    method: Method::GET,
    path: "/Products/FromChargePlan/{id}",
    summary: "Reads the product that a charge plan belongs to.",
    params: &[Param::path("charge_plan_id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::PRODUCT)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists products.
pub(crate) static PRODUCTS_LIST: Operation = Operation {
    id: "products.list",
    resource: "products",
    name: "list",
    method: Method::GET,
    path: "/Products",
    summary: "Lists products.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::PRODUCT)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Changes a product, its charge plans and charges.
pub(crate) static PRODUCTS_UPDATE: Operation = Operation {
    id: "products.update",
    resource: "products",
    name: "update",
    method: Method::PATCH,
    path: "/Products/{id}",
    summary: "Changes a product, its charge plans and charges.",
    params: &[Param::path("id", "id")],
    body: Some(Body { schema: &schemas::PRODUCT_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Changes a charge of a product.
pub(crate) static PRODUCTS_UPDATE_CHARGE: Operation = Operation {
    id: "products.update_charge",
    resource: "products",
    name: "update_charge",
    method: Method::PATCH,
    path: "/Products/charges/{chargeId}",
    summary: "Changes a charge of a product.",
    params: &[Param::path("charge_id", "chargeId")],
    body: Some(Body { schema: &schemas::CHARGE_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Converts a quote into an order.
pub(crate) static QUOTES_CONVERT_TO_ORDER: Operation = Operation {
    id: "quotes.convert_to_order",
    resource: "quotes",
    name: "convert_to_order",
    method: Method::POST,
    path: "/Quotes/convertToOrder",
    summary: "Converts a quote into an order.",
    params: &[],
    body: Some(Body { schema: &schemas::QUOTE_CONVERT_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::CONVERTED_QUOTE)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Reads one quote.
pub(crate) static QUOTES_GET: Operation = Operation {
    id: "quotes.get",
    resource: "quotes",
    name: "get",
    method: Method::GET,
    path: "/Quotes/{id}",
    summary: "Reads one quote.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::QUOTE)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists quotes.
pub(crate) static QUOTES_LIST: Operation = Operation {
    id: "quotes.list",
    resource: "quotes",
    name: "list",
    method: Method::GET,
    path: "/Quotes",
    summary: "Lists quotes.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::QUOTE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the rows of a report.
pub(crate) static REPORTS_DATA: Operation = Operation {
    id: "reports.data",
    resource: "reports",
    name: "data",
    method: Method::GET,
    path: "/Reports/{id}/Data",
    summary: "Lists the rows of a report.",
    params: &[
        Param::path("id", "id"),
        Param::query("sort_direction", "SortDirection"),
        Param::query("sort_by_field", "SortByField"),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Json), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one report.
pub(crate) static REPORTS_GET: Operation = Operation {
    id: "reports.get",
    resource: "reports",
    name: "get",
    method: Method::GET,
    path: "/Reports/{id}",
    summary: "Reads one report.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::REPORT)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists reports.
pub(crate) static REPORTS_LIST: Operation = Operation {
    id: "reports.list",
    resource: "reports",
    name: "list",
    method: Method::GET,
    path: "/Reports",
    summary: "Lists reports.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::REPORT)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists when the revenue of a charge is recognised.
pub(crate) static REVENUE_SCHEDULE_FOR_CHARGE: Operation = Operation {
    id: "revenue_schedule.for_charge",
    resource: "revenue_schedule",
    name: "for_charge",
    method: Method::GET,
    path: "/RevenueSchedule/Charge/{chargeNumber}",
    summary: "Lists when the revenue of a charge is recognised.",
    params: &[
        Param::path("charge_number", "chargeNumber"),
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::REVENUE_SCHEDULE_ITEM)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists when the revenue of an invoice line is recognised.
pub(crate) static REVENUE_SCHEDULE_FOR_INVOICE_LINE: Operation = Operation {
    id: "revenue_schedule.for_invoice_line",
    resource: "revenue_schedule",
    name: "for_invoice_line",
    method: Method::GET,
    path: "/RevenueSchedule/InvoiceLine/{id}",
    summary: "Lists when the revenue of an invoice line is recognised.",
    params: &[
        Param::path("invoice_line_id", "id"),
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::REVENUE_SCHEDULE_ITEM)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Activates a draft of a sales order.
pub(crate) static SALES_ORDERS_ACTIVATE: Operation = Operation {
    id: "sales_orders.activate",
    resource: "sales_orders",
    name: "activate",
    method: Method::POST,
    path: "/SalesOrders/activate/{id}",
    summary: "Activates a draft of a sales order.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::ACKNOWLEDGEMENT)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Creates a sales order.
pub(crate) static SALES_ORDERS_CREATE: Operation = Operation {
    id: "sales_orders.create",
    resource: "sales_orders",
    name: "create",
    method: Method::POST,
    path: "/SalesOrders",
    summary: "Creates a sales order.",
    params: &[],
    body: Some(Body { schema: &schemas::SALES_ORDER_CREATE, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Reads one sales order.
pub(crate) static SALES_ORDERS_GET: Operation = Operation {
    id: "sales_orders.get",
    resource: "sales_orders",
    name: "get",
    method: Method::GET,
    path: "/SalesOrders/{id}",
    summary: "Reads one sales order.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::SALES_ORDER)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists sales orders.
pub(crate) static SALES_ORDERS_LIST: Operation = Operation {
    id: "sales_orders.list",
    resource: "sales_orders",
    name: "list",
    method: Method::GET,
    path: "/SalesOrders",
    summary: "Lists sales orders.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::SALES_ORDER)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads a version of a sales order.
pub(crate) static SALES_ORDERS_VERSION: Operation = Operation {
    id: "sales_orders.version",
    resource: "sales_orders",
    name: "version",
    method: Method::GET,
    path: "/SalesOrders/{orderNumber}/versions/{version}",
    summary: "Reads a version of a sales order.",
    params: &[Param::path("order_number", "orderNumber"), Param::path("version", "version")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::SALES_ORDER)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads a version of a sales order by the id of that version.
pub(crate) static SALES_ORDERS_VERSION_BY_ID: Operation = Operation {
    id: "sales_orders.version_by_id",
    resource: "sales_orders",
    name: "version_by_id",
    method: Method::GET,
    path: "/SalesOrders/{id}/version",
    summary: "Reads a version of a sales order by the id of that version.",
    params: &[Param::path("version_id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::SALES_ORDER)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the versions of a sales order.
pub(crate) static SALES_ORDERS_VERSIONS: Operation = Operation {
    id: "sales_orders.versions",
    resource: "sales_orders",
    name: "versions",
    method: Method::GET,
    path: "/SalesOrders/{orderNumber}/versions",
    summary: "Lists the versions of a sales order.",
    params: &[
        Param::path("order_number", "orderNumber"),
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::SALES_ORDER)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one simple product.
pub(crate) static SIMPLE_PRODUCTS_GET: Operation = Operation {
    id: "simple_products.get",
    resource: "simple_products",
    name: "get",
    method: Method::GET,
    path: "/SimpleProducts/{id}",
    summary: "Reads one simple product.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::SIMPLE_PRODUCT)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists simple products, that is products with one charge.
pub(crate) static SIMPLE_PRODUCTS_LIST: Operation = Operation {
    id: "simple_products.list",
    resource: "simple_products",
    name: "list",
    method: Method::GET,
    path: "/SimpleProducts",
    summary: "Lists simple products, that is products with one charge.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::SIMPLE_PRODUCT)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Activates a draft of a subscription.
pub(crate) static SUBSCRIPTIONS_ACTIVATE: Operation = Operation {
    id: "subscriptions.activate",
    resource: "subscriptions",
    name: "activate",
    method: Method::POST,
    path: "/Subscriptions/activate/{id}",
    summary: "Activates a draft of a subscription.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::ACKNOWLEDGEMENT)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Adds discounts to a subscription, or changes them, with a new version of it.
pub(crate) static SUBSCRIPTIONS_ADD_ORDER_DISCOUNTS: Operation = Operation {
    id: "subscriptions.add_order_discounts",
    resource: "subscriptions",
    name: "add_order_discounts",
    method: Method::POST,
    path: "/Subscriptions/{id}/OrderDiscounts",
    summary: "Adds discounts to a subscription, or changes them, with a new version of it.",
    params: &[Param::path("id", "id")],
    body: Some(Body { schema: &schemas::ORDER_DISCOUNTS_INPUT, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Cancels a subscription at a date, or when its charges end.
pub(crate) static SUBSCRIPTIONS_CANCEL: Operation = Operation {
    id: "subscriptions.cancel",
    resource: "subscriptions",
    name: "cancel",
    method: Method::POST,
    path: "/Subscriptions/cancel/{id}",
    summary: "Cancels a subscription at a date, or when its charges end.",
    params: &[Param::path("id", "id")],
    body: Some(Body { schema: &schemas::SUBSCRIPTION_CANCEL_INPUT, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Changes a subscription from a date on, with a new version of it.
pub(crate) static SUBSCRIPTIONS_CHANGE: Operation = Operation {
    id: "subscriptions.change",
    resource: "subscriptions",
    name: "change",
    method: Method::POST,
    path: "/Subscriptions/{id}/change",
    summary: "Changes a subscription from a date on, with a new version of it.",
    params: &[Param::path("id", "id")],
    body: Some(Body { schema: &schemas::SUBSCRIPTION_CHANGE_INPUT, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Creates a subscription.
pub(crate) static SUBSCRIPTIONS_CREATE: Operation = Operation {
    id: "subscriptions.create",
    resource: "subscriptions",
    name: "create",
    method: Method::POST,
    path: "/Subscriptions",
    summary: "Creates a subscription.",
    params: &[],
    body: Some(Body { schema: &schemas::SUBSCRIPTION_CREATE, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Deletes a subscription.
pub(crate) static SUBSCRIPTIONS_DELETE: Operation = Operation {
    id: "subscriptions.delete",
    resource: "subscriptions",
    name: "delete",
    method: Method::DELETE,
    path: "/Subscriptions/{id}",
    summary: "Deletes a subscription.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one subscription.
pub(crate) static SUBSCRIPTIONS_GET: Operation = Operation {
    id: "subscriptions.get",
    resource: "subscriptions",
    name: "get",
    method: Method::GET,
    path: "/Subscriptions/{id}",
    summary: "Reads one subscription.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::SUBSCRIPTION)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists subscriptions.
pub(crate) static SUBSCRIPTIONS_LIST: Operation = Operation {
    id: "subscriptions.list",
    resource: "subscriptions",
    name: "list",
    method: Method::GET,
    path: "/Subscriptions",
    summary: "Lists subscriptions.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::SUBSCRIPTION)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the milestones of a subscription.
pub(crate) static SUBSCRIPTIONS_MILESTONES: Operation = Operation {
    id: "subscriptions.milestones",
    resource: "subscriptions",
    name: "milestones",
    method: Method::GET,
    path: "/Subscriptions/{id}/milestones",
    summary: "Lists the milestones of a subscription.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::MILESTONE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Renews a subscription for another term.
pub(crate) static SUBSCRIPTIONS_RENEW: Operation = Operation {
    id: "subscriptions.renew",
    resource: "subscriptions",
    name: "renew",
    method: Method::POST,
    path: "/Subscriptions/renew/{id}",
    summary: "Renews a subscription for another term.",
    params: &[Param::path("id", "id")],
    body: Some(Body { schema: &schemas::SUBSCRIPTION_RENEW_INPUT, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Renews a subscription and changes it, both or nothing.
pub(crate) static SUBSCRIPTIONS_RENEW_AND_CHANGE: Operation = Operation {
    id: "subscriptions.renew_and_change",
    resource: "subscriptions",
    name: "renew_and_change",
    method: Method::POST,
    path: "/Subscriptions/{id}/RenewAndChange",
    summary: "Renews a subscription and changes it, both or nothing.",
    params: &[Param::path("id", "id")],
    body: Some(Body { schema: &schemas::SUBSCRIPTION_RENEW_AND_CHANGE_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::ACKNOWLEDGEMENT)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Takes the latest version of a subscription back.
pub(crate) static SUBSCRIPTIONS_REVERT: Operation = Operation {
    id: "subscriptions.revert",
    resource: "subscriptions",
    name: "revert",
    method: Method::POST,
    path: "/Subscriptions/revert/{id}",
    summary: "Takes the latest version of a subscription back.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::ACKNOWLEDGEMENT)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Sets the date on which a milestone was reached.
pub(crate) static SUBSCRIPTIONS_SET_MILESTONE: Operation = Operation {
    id: "subscriptions.set_milestone",
    resource: "subscriptions",
    name: "set_milestone",
    method: Method::POST,
    path: "/Subscriptions/milestones/set/{id}",
    summary: "Sets the date on which a milestone was reached.",
    params: &[Param::path("id", "id")],
    body: Some(Body { schema: &schemas::MILESTONE_SET_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::MILESTONE)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Changes what does not touch the products and the term of a subscription.
pub(crate) static SUBSCRIPTIONS_UPDATE: Operation = Operation {
    id: "subscriptions.update",
    resource: "subscriptions",
    name: "update",
    method: Method::PATCH,
    path: "/Subscriptions/{id}",
    summary: "Changes what does not touch the products and the term of a subscription.",
    params: &[Param::path("id", "id")],
    body: Some(Body { schema: &schemas::SUBSCRIPTION_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads a version of a subscription.
pub(crate) static SUBSCRIPTIONS_VERSION: Operation = Operation {
    id: "subscriptions.version",
    resource: "subscriptions",
    name: "version",
    method: Method::GET,
    path: "/Subscriptions/{orderNumber}/versions/{version}",
    summary: "Reads a version of a subscription.",
    params: &[Param::path("order_number", "orderNumber"), Param::path("version", "version")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::SUBSCRIPTION)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads a version of a subscription by the id of that version.
pub(crate) static SUBSCRIPTIONS_VERSION_BY_ID: Operation = Operation {
    id: "subscriptions.version_by_id",
    resource: "subscriptions",
    name: "version_by_id",
    method: Method::GET,
    path: "/Subscriptions/{id}/version",
    summary: "Reads a version of a subscription by the id of that version.",
    params: &[Param::path("version_id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::SUBSCRIPTION)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the versions of a subscription.
pub(crate) static SUBSCRIPTIONS_VERSIONS: Operation = Operation {
    id: "subscriptions.versions",
    resource: "subscriptions",
    name: "versions",
    method: Method::GET,
    path: "/Subscriptions/{orderNumber}/versions",
    summary: "Lists the versions of a subscription.",
    params: &[
        Param::path("order_number", "orderNumber"),
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::SUBSCRIPTION)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one tax template.
pub(crate) static TAX_TEMPLATES_GET: Operation = Operation {
    id: "tax_templates.get",
    resource: "tax_templates",
    name: "get",
    method: Method::GET,
    path: "/TaxTemplates/{id}",
    summary: "Reads one tax template.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::TAX_TEMPLATE)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists tax templates.
pub(crate) static TAX_TEMPLATES_LIST: Operation = Operation {
    id: "tax_templates.list",
    resource: "tax_templates",
    name: "list",
    method: Method::GET,
    path: "/TaxTemplates",
    summary: "Lists tax templates.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::TAX_TEMPLATE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one unit of measure.
pub(crate) static UNITS_OF_MEASURE_GET: Operation = Operation {
    id: "units_of_measure.get",
    resource: "units_of_measure",
    name: "get",
    method: Method::GET,
    path: "/UnitOfMeasurements/{id}",
    summary: "Reads one unit of measure.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::UNIT_OF_MEASURE)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists units of measure.
pub(crate) static UNITS_OF_MEASURE_LIST: Operation = Operation {
    id: "units_of_measure.list",
    resource: "units_of_measure",
    name: "list",
    method: Method::GET,
    path: "/UnitOfMeasurements",
    summary: "Lists units of measure.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::UNIT_OF_MEASURE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Creates a usage.
pub(crate) static USAGE_CREATE: Operation = Operation {
    id: "usage.create",
    resource: "usage",
    name: "create",
    method: Method::POST,
    path: "/Usage",
    summary: "Creates a usage.",
    params: &[],
    body: Some(Body { schema: &schemas::USAGE_CREATE, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Deletes a usage.
pub(crate) static USAGE_DELETE: Operation = Operation {
    id: "usage.delete",
    resource: "usage",
    name: "delete",
    method: Method::DELETE,
    path: "/Usage/{id}",
    summary: "Deletes a usage.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one usage.
pub(crate) static USAGE_GET: Operation = Operation {
    id: "usage.get",
    resource: "usage",
    name: "get",
    method: Method::GET,
    path: "/Usage/{id}",
    summary: "Reads one usage.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::USAGE_RECORD)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Imports usage as CSV or JSON, through a mapping template.
pub(crate) static USAGE_IMPORT_DATA: Operation = Operation {
    id: "usage.import_data",
    resource: "usage",
    name: "import_data",
    method: Method::POST,
    path: "/Usage/import",
    summary: "Imports usage as CSV or JSON, through a mapping template.",
    params: &[],
    body: Some(Body { schema: &schemas::USAGE_IMPORT_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::IMPORT_RESULT)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Lists usage.
pub(crate) static USAGE_LIST: Operation = Operation {
    id: "usage.list",
    resource: "usage",
    name: "list",
    method: Method::GET,
    path: "/Usage",
    summary: "Lists usage.",
    params: &[
        Param::query("filter", "Filter").with(Role::Filter),
        Param::query("order_by", "OrderBy").with(Role::Order),
        Param::query("modified_after", "ModifiedAfter").with(Role::ModifiedAfter),
        Param::query("modified_before", "ModifiedBefore").with(Role::ModifiedBefore),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::USAGE_RECORD)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Changes a usage.
pub(crate) static USAGE_UPDATE: Operation = Operation {
    id: "usage.update",
    resource: "usage",
    name: "update",
    method: Method::PATCH,
    path: "/Usage/{id}",
    summary: "Changes a usage.",
    params: &[Param::path("id", "id")],
    body: Some(Body { schema: &schemas::USAGE_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the users who have a role.
pub(crate) static USERS_BY_ROLE: Operation = Operation {
    id: "users.by_role",
    resource: "users",
    name: "by_role",
    method: Method::GET,
    path: "/Users/ByRole/{roleId}",
    summary: "Lists the users who have a role.",
    params: &[
        Param::path("role_id", "roleId"),
        Param::query("legal_entity_id", "legalEntityId"),
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::USER)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one user.
pub(crate) static USERS_GET: Operation = Operation {
    id: "users.get",
    resource: "users",
    name: "get",
    method: Method::GET,
    path: "/Users/{id}",
    summary: "Reads one user.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::USER)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists users.
pub(crate) static USERS_LIST: Operation = Operation {
    id: "users.list",
    resource: "users",
    name: "list",
    method: Method::GET,
    path: "/Users",
    summary: "Lists users.",
    params: &[
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::USER)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one role.
pub(crate) static USERS_ROLE: Operation = Operation {
    id: "users.role",
    resource: "users",
    name: "role",
    method: Method::GET,
    path: "/Users/roles/{id}",
    summary: "Reads one role.",
    params: &[Param::path("role_id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::ROLE)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists roles.
pub(crate) static USERS_ROLES: Operation = Operation {
    id: "users.roles",
    resource: "users",
    name: "roles",
    method: Method::GET,
    path: "/Users/roles",
    summary: "Lists roles.",
    params: &[
        Param::query("page_number", "PageNumber").with(Role::PageNumber),
        Param::query("page_size", "PageSize").with(Role::PageSize),
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::ROLE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Subscribes an address to events.
pub(crate) static WEBHOOKS_CREATE: Operation = Operation {
    id: "webhooks.create",
    resource: "webhooks",
    name: "create",
    method: Method::POST,
    path: "/Webhooks",
    summary: "Subscribes an address to events.",
    params: &[],
    body: Some(Body { schema: &schemas::WEBHOOK_CREATE, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::WEBHOOK)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Ends a subscription to events.
pub(crate) static WEBHOOKS_DELETE: Operation = Operation {
    id: "webhooks.delete",
    resource: "webhooks",
    name: "delete",
    method: Method::DELETE,
    path: "/Webhooks/{id}",
    summary: "Ends a subscription to events.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one webhook.
pub(crate) static WEBHOOKS_GET: Operation = Operation {
    id: "webhooks.get",
    resource: "webhooks",
    name: "get",
    method: Method::GET,
    path: "/Webhooks/{id}",
    summary: "Reads one webhook.",
    params: &[Param::path("id", "id")],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::WEBHOOK)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the webhooks that are subscribed.
pub(crate) static WEBHOOKS_LIST: Operation = Operation {
    id: "webhooks.list",
    resource: "webhooks",
    name: "list",
    method: Method::GET,
    path: "/Webhooks",
    summary: "Lists the webhooks that are subscribed.",
    params: &[],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::WEBHOOK)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};
