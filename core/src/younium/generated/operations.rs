// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What Younium offers.

use http::Method;

use super::schemas;
use crate::http::{Answers, Body, Location, Operation, Param, Role};
use crate::model::Kind;


/// The documented scopes.
pub const SCOPES: &[&str] = &[];

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
pub(super) static ACCOUNTS_CREATE: Operation = Operation {
    id: "accounts.create",
    resource: "accounts",
    name: "create",
    method: Method::POST,
    path: "/Accounts",
    params: &[],
    body: Some(Body { schema: &schemas::ACCOUNT_CREATE, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Gives an account its online payment details.
pub(super) static ACCOUNTS_CREATE_ONLINE_PAYMENT_DETAILS: Operation = Operation {
    id: "accounts.create_online_payment_details",
    resource: "accounts",
    name: "create_online_payment_details",
    method: Method::POST,
    path: "/Accounts/OnlinePaymentDetails/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: Some(Body { schema: &schemas::ONLINE_PAYMENT_DETAILS_INPUT, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: true,
};

/// Deletes an account.
pub(super) static ACCOUNTS_DELETE: Operation = Operation {
    id: "accounts.delete",
    resource: "accounts",
    name: "delete",
    method: Method::DELETE,
    path: "/Accounts/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Takes the online payment details of an account away.
pub(super) static ACCOUNTS_DELETE_ONLINE_PAYMENT_DETAILS: Operation = Operation {
    id: "accounts.delete_online_payment_details",
    resource: "accounts",
    name: "delete_online_payment_details",
    method: Method::DELETE,
    path: "/Accounts/OnlinePaymentDetails/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: true,
};

/// Reads one account.
pub(super) static ACCOUNTS_GET: Operation = Operation {
    id: "accounts.get",
    resource: "accounts",
    name: "get",
    method: Method::GET,
    path: "/Accounts/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::ACCOUNT)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the invoices of an account.
pub(super) static ACCOUNTS_INVOICES: Operation = Operation {
    id: "accounts.invoices",
    resource: "accounts",
    name: "invoices",
    method: Method::GET,
    path: "/Accounts/{id}/Invoices",
    params: &[
        Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain },
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::INVOICE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists accounts.
pub(super) static ACCOUNTS_LIST: Operation = Operation {
    id: "accounts.list",
    resource: "accounts",
    name: "list",
    method: Method::GET,
    path: "/Accounts",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
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
pub(super) static ACCOUNTS_REQUEST_GO_CARDLESS_MANDATE: Operation = Operation {
    id: "accounts.request_go_cardless_mandate",
    resource: "accounts",
    name: "request_go_cardless_mandate",
    method: Method::POST,
    path: "/Accounts/{id}/RequestPaymentDetails/GoCardless",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: Some(Body { schema: &schemas::GO_CARDLESS_MANDATE_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Enum),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Lists the sales orders of an account.
pub(super) static ACCOUNTS_SALES_ORDERS: Operation = Operation {
    id: "accounts.sales_orders",
    resource: "accounts",
    name: "sales_orders",
    method: Method::GET,
    path: "/Accounts/{id}/SalesOrders",
    params: &[
        Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain },
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::SALES_ORDER)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the subscriptions of an account.
pub(super) static ACCOUNTS_SUBSCRIPTIONS: Operation = Operation {
    id: "accounts.subscriptions",
    resource: "accounts",
    name: "subscriptions",
    method: Method::GET,
    path: "/Accounts/{id}/Subscriptions",
    params: &[
        Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain },
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::SUBSCRIPTION)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads the metrics and the balance of an account.
pub(super) static ACCOUNTS_SUMMARY: Operation = Operation {
    id: "accounts.summary",
    resource: "accounts",
    name: "summary",
    method: Method::GET,
    path: "/Accounts/{id}/Summary",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::ACCOUNT_SUMMARY)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Changes an account.
pub(super) static ACCOUNTS_UPDATE: Operation = Operation {
    id: "accounts.update",
    resource: "accounts",
    name: "update",
    method: Method::PATCH,
    path: "/Accounts/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: Some(Body { schema: &schemas::ACCOUNT_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Changes the online payment details of an account.
pub(super) static ACCOUNTS_UPDATE_ONLINE_PAYMENT_DETAILS: Operation = Operation {
    id: "accounts.update_online_payment_details",
    resource: "accounts",
    name: "update_online_payment_details",
    method: Method::PATCH,
    path: "/Accounts/OnlinePaymentDetails/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: Some(Body { schema: &schemas::ONLINE_PAYMENT_DETAILS_INPUT, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: true,
};

/// Reads one booking.
pub(super) static BOOKINGS_GET: Operation = Operation {
    id: "bookings.get",
    resource: "bookings",
    name: "get",
    method: Method::GET,
    path: "/Bookings/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::BOOKING)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists bookings.
pub(super) static BOOKINGS_LIST: Operation = Operation {
    id: "bookings.list",
    resource: "bookings",
    name: "list",
    method: Method::GET,
    path: "/Bookings",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::BOOKING)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Changes how a booking is classified.
pub(super) static BOOKINGS_UPDATE: Operation = Operation {
    id: "bookings.update",
    resource: "bookings",
    name: "update",
    method: Method::PATCH,
    path: "/Bookings/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: Some(Body { schema: &schemas::BOOKING_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one country.
pub(super) static COUNTRIES_GET: Operation = Operation {
    id: "countries.get",
    resource: "countries",
    name: "get",
    method: Method::GET,
    path: "/Countries/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::COUNTRY)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists countries.
pub(super) static COUNTRIES_LIST: Operation = Operation {
    id: "countries.list",
    resource: "countries",
    name: "list",
    method: Method::GET,
    path: "/Countries",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::COUNTRY)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads the base currency of the legal entity.
pub(super) static CURRENCIES_BASE: Operation = Operation {
    id: "currencies.base",
    resource: "currencies",
    name: "base",
    method: Method::GET,
    path: "/Currency/BaseCurrency",
    params: &[],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::CURRENCY)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Creates a currency.
pub(super) static CURRENCIES_CREATE: Operation = Operation {
    id: "currencies.create",
    resource: "currencies",
    name: "create",
    method: Method::POST,
    path: "/Currency",
    params: &[],
    body: Some(Body { schema: &schemas::CURRENCY_CREATE, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::CURRENCY)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Deletes a currency.
pub(super) static CURRENCIES_DELETE: Operation = Operation {
    id: "currencies.delete",
    resource: "currencies",
    name: "delete",
    method: Method::DELETE,
    path: "/Currency/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one currency.
pub(super) static CURRENCIES_GET: Operation = Operation {
    id: "currencies.get",
    resource: "currencies",
    name: "get",
    method: Method::GET,
    path: "/Currency/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::CURRENCY)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists currencies.
pub(super) static CURRENCIES_LIST: Operation = Operation {
    id: "currencies.list",
    resource: "currencies",
    name: "list",
    method: Method::GET,
    path: "/Currency",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::CURRENCY)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Configures a custom field.
pub(super) static CUSTOM_FIELDS_CREATE: Operation = Operation {
    id: "custom_fields.create",
    resource: "custom_fields",
    name: "create",
    method: Method::POST,
    path: "/CustomFieldConfigurations",
    params: &[],
    body: Some(Body { schema: &schemas::CUSTOM_FIELD_CREATE, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Reads one custom field.
pub(super) static CUSTOM_FIELDS_GET: Operation = Operation {
    id: "custom_fields.get",
    resource: "custom_fields",
    name: "get",
    method: Method::GET,
    path: "/CustomFieldConfigurations/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::CUSTOM_FIELD)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads the custom field of an entity by its key.
pub(super) static CUSTOM_FIELDS_GET_BY_KEY: Operation = Operation {
    id: "custom_fields.get_by_key",
    resource: "custom_fields",
    name: "get_by_key",
    method: Method::GET,
    path: "/CustomFieldConfigurations/{entity}/{key}",
    params: &[
        Param { name: "entity", wire: "entity", location: Location::Path, required: true, role: Role::Plain },
        Param { name: "key", wire: "key", location: Location::Path, required: true, role: Role::Plain },
    ],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::CUSTOM_FIELD)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the custom fields that are configured.
pub(super) static CUSTOM_FIELDS_LIST: Operation = Operation {
    id: "custom_fields.list",
    resource: "custom_fields",
    name: "list",
    method: Method::GET,
    path: "/CustomFieldConfigurations",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::CUSTOM_FIELD)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Changes a custom field.
pub(super) static CUSTOM_FIELDS_UPDATE: Operation = Operation {
    id: "custom_fields.update",
    resource: "custom_fields",
    name: "update",
    method: Method::PATCH,
    path: "/CustomFieldConfigurations/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: Some(Body { schema: &schemas::CUSTOM_FIELD_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Changes the custom field of an entity, found by its key.
pub(super) static CUSTOM_FIELDS_UPDATE_BY_KEY: Operation = Operation {
    id: "custom_fields.update_by_key",
    resource: "custom_fields",
    name: "update_by_key",
    method: Method::PATCH,
    path: "/CustomFieldConfigurations/{entity}/{key}",
    params: &[
        Param {
            name: "current_entity",
            wire: "entity",
            location: Location::Path,
            required: true,
            role: Role::Plain,
        },
        Param {
            name: "current_key",
            wire: "key",
            location: Location::Path,
            required: true,
            role: Role::Plain,
        },
    ],
    body: Some(Body { schema: &schemas::CUSTOM_FIELD_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one document template.
pub(super) static DOCUMENT_TEMPLATES_GET: Operation = Operation {
    id: "document_templates.get",
    resource: "document_templates",
    name: "get",
    method: Method::GET,
    path: "/DocumentTemplate/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::DOCUMENT_TEMPLATE)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists document templates.
pub(super) static DOCUMENT_TEMPLATES_LIST: Operation = Operation {
    id: "document_templates.list",
    resource: "document_templates",
    name: "list",
    method: Method::GET,
    path: "/DocumentTemplate",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::DOCUMENT_TEMPLATE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Creates an exchange rate into the base currency.
pub(super) static EXCHANGE_RATES_CREATE: Operation = Operation {
    id: "exchange_rates.create",
    resource: "exchange_rates",
    name: "create",
    method: Method::POST,
    path: "/ExchangeRate",
    params: &[],
    body: Some(Body { schema: &schemas::EXCHANGE_RATE_CREATE, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Reads one exchange rate.
pub(super) static EXCHANGE_RATES_GET: Operation = Operation {
    id: "exchange_rates.get",
    resource: "exchange_rates",
    name: "get",
    method: Method::GET,
    path: "/ExchangeRate/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::EXCHANGE_RATE)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists exchange rates.
pub(super) static EXCHANGE_RATES_LIST: Operation = Operation {
    id: "exchange_rates.list",
    resource: "exchange_rates",
    name: "list",
    method: Method::GET,
    path: "/ExchangeRate",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::EXCHANGE_RATE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one financial account.
pub(super) static FINANCIAL_ACCOUNTS_GET: Operation = Operation {
    id: "financial_accounts.get",
    resource: "financial_accounts",
    name: "get",
    method: Method::GET,
    path: "/ChartOfAccounts/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::FINANCIAL_ACCOUNT)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the financial accounts, that is the chart of accounts.
pub(super) static FINANCIAL_ACCOUNTS_LIST: Operation = Operation {
    id: "financial_accounts.list",
    resource: "financial_accounts",
    name: "list",
    method: Method::GET,
    path: "/ChartOfAccounts",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::FINANCIAL_ACCOUNT)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one invoice batch group.
pub(super) static INVOICE_BATCH_GROUPS_GET: Operation = Operation {
    id: "invoice_batch_groups.get",
    resource: "invoice_batch_groups",
    name: "get",
    method: Method::GET,
    path: "/InvoiceBatchGroups/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::INVOICE_BATCH_GROUP)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists invoice batch groups.
pub(super) static INVOICE_BATCH_GROUPS_LIST: Operation = Operation {
    id: "invoice_batch_groups.list",
    resource: "invoice_batch_groups",
    name: "list",
    method: Method::GET,
    path: "/InvoiceBatchGroups",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::INVOICE_BATCH_GROUP)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Generates a batch of invoices.
pub(super) static INVOICE_BATCHES_GENERATE: Operation = Operation {
    id: "invoice_batches.generate",
    resource: "invoice_batches",
    name: "generate",
    method: Method::POST,
    path: "/InvoiceBatches",
    params: &[],
    body: Some(Body { schema: &schemas::INVOICE_BATCH_GENERATE_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::INVOICE_BATCH_JOB)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Reads how the job stands that generates a batch.
pub(super) static INVOICE_BATCHES_GENERATION_STATUS: Operation = Operation {
    id: "invoice_batches.generation_status",
    resource: "invoice_batches",
    name: "generation_status",
    method: Method::GET,
    path: "/InvoiceBatches/BatchJobStatus/{batchReference}/Generated",
    params: &[Param {
        name: "batch_reference",
        wire: "batchReference",
        location: Location::Path,
        required: true,
        role: Role::Plain,
    }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::GENERATED_BATCH_STATUS)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one invoice batch.
pub(super) static INVOICE_BATCHES_GET: Operation = Operation {
    id: "invoice_batches.get",
    resource: "invoice_batches",
    name: "get",
    method: Method::GET,
    path: "/InvoiceBatches/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::INVOICE_BATCH)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists invoice batches.
pub(super) static INVOICE_BATCHES_LIST: Operation = Operation {
    id: "invoice_batches.list",
    resource: "invoice_batches",
    name: "list",
    method: Method::GET,
    path: "/InvoiceBatches",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::INVOICE_BATCH)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists what happened while a batch was generated or posted.
pub(super) static INVOICE_BATCHES_LOG: Operation = Operation {
    id: "invoice_batches.log",
    resource: "invoice_batches",
    name: "log",
    method: Method::GET,
    path: "/InvoiceBatches/{batchIdentifier}/BatchLog",
    params: &[
        Param {
            name: "batch_identifier",
            wire: "batchIdentifier",
            location: Location::Path,
            required: true,
            role: Role::Plain,
        },
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
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
pub(super) static INVOICE_BATCHES_POST: Operation = Operation {
    id: "invoice_batches.post",
    resource: "invoice_batches",
    name: "post",
    method: Method::POST,
    path: "/InvoiceBatches/{id}/Post",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: Some(Body { schema: &schemas::INVOICE_BATCH_POST_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::INVOICE_BATCH_JOB)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Reads how the job stands that posts a batch.
pub(super) static INVOICE_BATCHES_POSTING_STATUS: Operation = Operation {
    id: "invoice_batches.posting_status",
    resource: "invoice_batches",
    name: "posting_status",
    method: Method::GET,
    path: "/InvoiceBatches/BatchJobStatus/{batchReference}/Posted",
    params: &[Param {
        name: "batch_reference",
        wire: "batchReference",
        location: Location::Path,
        required: true,
        role: Role::Plain,
    }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::POSTED_BATCH_STATUS)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the attachments of an invoice, with addresses to download them from.
pub(super) static INVOICES_ATTACHMENTS: Operation = Operation {
    id: "invoices.attachments",
    resource: "invoices",
    name: "attachments",
    method: Method::GET,
    path: "/Invoices/{id}/Attachments",
    params: &[
        Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain },
        Param {
            name: "expiration_hours",
            wire: "ExpirationTimeSpanHours",
            location: Location::Query,
            required: false,
            role: Role::Plain,
        },
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::INVOICE_ATTACHMENT)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Cancels an invoice.
pub(super) static INVOICES_CANCEL: Operation = Operation {
    id: "invoices.cancel",
    resource: "invoices",
    name: "cancel",
    method: Method::POST,
    path: "/Invoices/{id}/cancel",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::OPERATION_RESULT)),
    idempotent: true,
    success: Some("successful"),
    assumed: false,
};

/// Invoices an account for something that is on no order.
pub(super) static INVOICES_CREATE_ON_ACCOUNT: Operation = Operation {
    id: "invoices.create_on_account",
    resource: "invoices",
    name: "create_on_account",
    method: Method::POST,
    path: "/Invoices/onAccountInvoice",
    params: &[],
    body: Some(Body { schema: &schemas::ON_ACCOUNT_INVOICE_CREATE, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::GENERATED_INVOICE)),
    idempotent: true,
    success: Some("successful"),
    assumed: false,
};

/// Generates a credit invoice.
pub(super) static INVOICES_CREDIT: Operation = Operation {
    id: "invoices.credit",
    resource: "invoices",
    name: "credit",
    method: Method::POST,
    path: "/Invoices/{id}/credit",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: Some(Body { schema: &schemas::INVOICE_CREDIT_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::GENERATED_INVOICE)),
    idempotent: true,
    success: Some("successful"),
    assumed: false,
};

/// Downloads an attachment.
pub(super) static INVOICES_DOWNLOAD_ATTACHMENT: Operation = Operation {
    id: "invoices.download_attachment",
    resource: "invoices",
    name: "download_attachment",
    method: Method::GET,
    path: "/Invoices/DownloadAttachment/{id}",
    params: &[Param {
        name: "attachment_id",
        wire: "id",
        location: Location::Path,
        required: true,
        role: Role::Plain,
    }],
    body: None,
    answer: Answers::File,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Downloads a posted invoice as PDF.
pub(super) static INVOICES_DOWNLOAD_PDF: Operation = Operation {
    id: "invoices.download_pdf",
    resource: "invoices",
    name: "download_pdf",
    method: Method::GET,
    path: "/Invoices/invoiceDownloadAttachment/{invoiceId}",
    params: &[Param {
        name: "id",
        wire: "invoiceId",
        location: Location::Path,
        required: true,
        role: Role::Plain,
    }],
    body: None,
    answer: Answers::File,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the invoices that a usage is on.
pub(super) static INVOICES_FOR_USAGE: Operation = Operation {
    id: "invoices.for_usage",
    resource: "invoices",
    name: "for_usage",
    method: Method::GET,
    path: "/Invoices/Usage/{usageId}",
    params: &[
        Param {
            name: "usage_id",
            wire: "usageId",
            location: Location::Path,
            required: true,
            role: Role::Plain,
        },
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::INVOICE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Generates an invoice from an order.
pub(super) static INVOICES_GENERATE_FOR_ORDER: Operation = Operation {
    id: "invoices.generate_for_order",
    resource: "invoices",
    name: "generate_for_order",
    method: Method::POST,
    path: "/Invoices/orders/{id}",
    params: &[Param {
        name: "order_id",
        wire: "id",
        location: Location::Path,
        required: true,
        role: Role::Plain,
    }],
    body: Some(Body { schema: &schemas::INVOICE_GENERATE_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::GENERATED_INVOICE)),
    idempotent: true,
    success: Some("successful"),
    assumed: false,
};

/// Reads one invoice.
pub(super) static INVOICES_GET: Operation = Operation {
    id: "invoices.get",
    resource: "invoices",
    name: "get",
    method: Method::GET,
    path: "/Invoices/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::INVOICE)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists invoice lines of one type of charge, of all invoices.
pub(super) static INVOICES_LINES_BY_CHARGE_TYPE: Operation = Operation {
    id: "invoices.lines_by_charge_type",
    resource: "invoices",
    name: "lines_by_charge_type",
    method: Method::GET,
    path: "/Invoices/invoiceLines/ChargeType/{type}",
    params: &[
        Param {
            name: "charge_type",
            wire: "type",
            location: Location::Path,
            required: true,
            role: Role::Plain,
        },
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::INVOICE_LINE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the invoice lines that a usage is on.
pub(super) static INVOICES_LINES_FOR_USAGE: Operation = Operation {
    id: "invoices.lines_for_usage",
    resource: "invoices",
    name: "lines_for_usage",
    method: Method::GET,
    path: "/Invoices/invoiceLines/Usage/{usageId}",
    params: &[
        Param {
            name: "usage_id",
            wire: "usageId",
            location: Location::Path,
            required: true,
            role: Role::Plain,
        },
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::INVOICE_LINE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists invoices.
pub(super) static INVOICES_LIST: Operation = Operation {
    id: "invoices.list",
    resource: "invoices",
    name: "list",
    method: Method::GET,
    path: "/Invoices",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::INVOICE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Records that a posted invoice was paid elsewhere.
pub(super) static INVOICES_MARK_PAID: Operation = Operation {
    id: "invoices.mark_paid",
    resource: "invoices",
    name: "mark_paid",
    method: Method::POST,
    path: "/Invoices/paid",
    params: &[],
    body: Some(Body { schema: &schemas::INVOICE_PAID_INPUT, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Lists attempts to pay an invoice online.
pub(super) static INVOICES_ONLINE_PAYMENT_LOGS: Operation = Operation {
    id: "invoices.online_payment_logs",
    resource: "invoices",
    name: "online_payment_logs",
    method: Method::GET,
    path: "/Invoices/{id}/OnlinePaymentLogs",
    params: &[
        Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain },
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::ONLINE_PAYMENT_LOG)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Makes an address from which anybody can download the PDF of a posted invoice.
pub(super) static INVOICES_PDF_URL: Operation = Operation {
    id: "invoices.pdf_url",
    resource: "invoices",
    name: "pdf_url",
    method: Method::GET,
    path: "/Invoices/generateAttachmentURL/{invoiceId}",
    params: &[
        Param { name: "id", wire: "invoiceId", location: Location::Path, required: true, role: Role::Plain },
        Param {
            name: "expiration_hours",
            wire: "ExpirationTimeSpanHours",
            location: Location::Query,
            required: false,
            role: Role::Plain,
        },
    ],
    body: None,
    answer: Answers::Value(&Kind::String),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Posts an invoice.
pub(super) static INVOICES_POST: Operation = Operation {
    id: "invoices.post",
    resource: "invoices",
    name: "post",
    method: Method::POST,
    path: "/Invoices/{id}/post",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::OPERATION_RESULT)),
    idempotent: true,
    success: Some("successful"),
    assumed: false,
};

/// Lists the PDF files of all posted invoices, with addresses to download them from.
pub(super) static INVOICES_POSTED_ATTACHMENTS: Operation = Operation {
    id: "invoices.posted_attachments",
    resource: "invoices",
    name: "posted_attachments",
    method: Method::GET,
    path: "/Invoices/PostedInvoiceDocumentAttachments",
    params: &[
        Param {
            name: "expiration_hours",
            wire: "ExpirationTimeSpanHours",
            location: Location::Query,
            required: false,
            role: Role::Plain,
        },
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::INVOICE_ATTACHMENT)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Charges the customer of an invoice through Stripe.
pub(super) static INVOICES_PROCESS_STRIPE_PAYMENT: Operation = Operation {
    id: "invoices.process_stripe_payment",
    resource: "invoices",
    name: "process_stripe_payment",
    method: Method::POST,
    path: "/Invoices/{id}/ProcessStripePayment",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::PROCESSED_ONLINE_PAYMENT)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Lists the credits of an invoice, or the invoice that a credit belongs to.
pub(super) static INVOICES_RELATED: Operation = Operation {
    id: "invoices.related",
    resource: "invoices",
    name: "related",
    method: Method::GET,
    path: "/Invoices/{id}/RelatedInvoices",
    params: &[
        Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::RELATED_INVOICE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Changes an invoice.
pub(super) static INVOICES_UPDATE: Operation = Operation {
    id: "invoices.update",
    resource: "invoices",
    name: "update",
    method: Method::PATCH,
    path: "/Invoices/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: Some(Body { schema: &schemas::INVOICE_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists journals without their transactions.
pub(super) static JOURNALS_DETAILS: Operation = Operation {
    id: "journals.details",
    resource: "journals",
    name: "details",
    method: Method::GET,
    path: "/Journals/JournalDetails",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::JOURNAL_DETAILS)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one journal.
pub(super) static JOURNALS_GET: Operation = Operation {
    id: "journals.get",
    resource: "journals",
    name: "get",
    method: Method::GET,
    path: "/Journals/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::JOURNAL)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists journals with their transactions.
pub(super) static JOURNALS_LIST: Operation = Operation {
    id: "journals.list",
    resource: "journals",
    name: "list",
    method: Method::GET,
    path: "/Journals",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::JOURNAL)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Sums a journal up by financial account.
pub(super) static JOURNALS_SUMMARY: Operation = Operation {
    id: "journals.summary",
    resource: "journals",
    name: "summary",
    method: Method::GET,
    path: "/Journals/{id}/JournalSummary",
    params: &[
        Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::JOURNAL_SUMMARY)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the accounting transactions of a fiscal year.
pub(super) static JOURNALS_TRANSACTIONS: Operation = Operation {
    id: "journals.transactions",
    resource: "journals",
    name: "transactions",
    method: Method::GET,
    path: "/Journals/AccountingTransactions/{year}",
    params: &[
        Param { name: "year", wire: "year", location: Location::Path, required: true, role: Role::Plain },
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
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
pub(super) static JOURNALS_TRANSACTIONS_IN_JOURNAL: Operation = Operation {
    id: "journals.transactions_in_journal",
    resource: "journals",
    name: "transactions_in_journal",
    method: Method::GET,
    path: "/Journals/{id}/AccountingTransactions",
    params: &[
        Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain },
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
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
pub(super) static JOURNALS_TRANSACTIONS_IN_PERIOD: Operation = Operation {
    id: "journals.transactions_in_period",
    resource: "journals",
    name: "transactions_in_period",
    method: Method::GET,
    path: "/Journals/AccountingTransactions/{year}/FiscalPeriod/{period}",
    params: &[
        Param { name: "year", wire: "year", location: Location::Path, required: true, role: Role::Plain },
        Param { name: "period", wire: "period", location: Location::Path, required: true, role: Role::Plain },
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
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
pub(super) static JOURNALS_TRANSACTIONS_IN_QUARTER: Operation = Operation {
    id: "journals.transactions_in_quarter",
    resource: "journals",
    name: "transactions_in_quarter",
    method: Method::GET,
    path: "/Journals/AccountingTransactions/{year}/FiscalQuarter/{quarter}",
    params: &[
        Param { name: "year", wire: "year", location: Location::Path, required: true, role: Role::Plain },
        Param {
            name: "quarter",
            wire: "quarter",
            location: Location::Path,
            required: true,
            role: Role::Plain,
        },
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
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
pub(super) static JOURNALS_TRANSACTIONS_ON_ACCOUNT: Operation = Operation {
    id: "journals.transactions_on_account",
    resource: "journals",
    name: "transactions_on_account",
    method: Method::GET,
    path: "/Journals/AccountingTransactions/{year}/FinancialAccounts/{financialAccount}",
    params: &[
        Param { name: "year", wire: "year", location: Location::Path, required: true, role: Role::Plain },
        Param {
            name: "financial_account",
            wire: "financialAccount",
            location: Location::Path,
            required: true,
            role: Role::Plain,
        },
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
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
pub(super) static JOURNALS_UPDATE: Operation = Operation {
    id: "journals.update",
    resource: "journals",
    name: "update",
    method: Method::PATCH,
    path: "/Journals/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: Some(Body { schema: &schemas::JOURNAL_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Creates a measurement.
pub(super) static MEASUREMENTS_CREATE: Operation = Operation {
    id: "measurements.create",
    resource: "measurements",
    name: "create",
    method: Method::POST,
    path: "/Measurements",
    params: &[],
    body: Some(Body { schema: &schemas::MEASUREMENT_CREATE, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Reads one measurement.
pub(super) static MEASUREMENTS_GET: Operation = Operation {
    id: "measurements.get",
    resource: "measurements",
    name: "get",
    method: Method::GET,
    path: "/Measurements/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::MEASUREMENT)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Imports measurements as CSV or JSON, through a mapping template.
pub(super) static MEASUREMENTS_IMPORT_DATA: Operation = Operation {
    id: "measurements.import_data",
    resource: "measurements",
    name: "import_data",
    method: Method::POST,
    path: "/Measurements/import",
    params: &[],
    body: Some(Body { schema: &schemas::MEASUREMENT_IMPORT_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::IMPORT_RESULT)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Lists measurements.
pub(super) static MEASUREMENTS_LIST: Operation = Operation {
    id: "measurements.list",
    resource: "measurements",
    name: "list",
    method: Method::GET,
    path: "/Measurements",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::MEASUREMENT)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Calculates the metrics that a charge would have. Nothing is created.
pub(super) static METRICS_CALCULATE_CHARGE: Operation = Operation {
    id: "metrics.calculate_charge",
    resource: "metrics",
    name: "calculate_charge",
    method: Method::POST,
    path: "/Metrics/CalculateMetrics/Charge",
    params: &[],
    body: Some(Body { schema: &schemas::CHARGE_METRICS_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::CHARGE_METRICS)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Calculates the metrics that an order would have. Nothing is created.
pub(super) static METRICS_CALCULATE_ORDER: Operation = Operation {
    id: "metrics.calculate_order",
    resource: "metrics",
    name: "calculate_order",
    method: Method::POST,
    path: "/Metrics/CalculateMetrics/Order",
    params: &[],
    body: Some(Body { schema: &schemas::ORDER_METRICS_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::ORDER_METRICS)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Reads a charge on an order, in any version.
pub(super) static ORDERS_CHARGE: Operation = Operation {
    id: "orders.charge",
    resource: "orders",
    name: "charge",
    method: Method::GET,
    path: "/Orders/Charges/{id}",
    params: &[Param {
        name: "charge_id",
        wire: "id",
        location: Location::Path,
        required: true,
        role: Role::Plain,
    }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::ORDER_PRODUCT_CHARGE)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the charges of an order.
pub(super) static ORDERS_CHARGES: Operation = Operation {
    id: "orders.charges",
    resource: "orders",
    name: "charges",
    method: Method::GET,
    path: "/Orders/{id}/charges",
    params: &[
        Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain },
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::ORDER_PRODUCT_CHARGE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads a subscription or a sales order, in any version.
pub(super) static ORDERS_GET: Operation = Operation {
    id: "orders.get",
    resource: "orders",
    name: "get",
    method: Method::GET,
    path: "/Orders/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the charges of a product on an order.
pub(super) static ORDERS_PRODUCT_CHARGES: Operation = Operation {
    id: "orders.product_charges",
    resource: "orders",
    name: "product_charges",
    method: Method::GET,
    path: "/Orders/Products/{id}/charges",
    params: &[
        Param {
            name: "order_product_id",
            wire: "id",
            location: Location::Path,
            required: true,
            role: Role::Plain,
        },
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::ORDER_PRODUCT_CHARGE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Sets the date up to which a charge counts as invoiced.
pub(super) static ORDERS_SET_INVOICED_TO: Operation = Operation {
    id: "orders.set_invoiced_to",
    resource: "orders",
    name: "set_invoiced_to",
    method: Method::POST,
    path: "/Orders/Charges/{id}/InvoicedTo",
    params: &[Param {
        name: "charge_id",
        wire: "id",
        location: Location::Path,
        required: true,
        role: Role::Plain,
    }],
    body: Some(Body { schema: &schemas::INVOICED_TO_INPUT, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Changes what describes a charge on an order.
pub(super) static ORDERS_UPDATE_CHARGE: Operation = Operation {
    id: "orders.update_charge",
    resource: "orders",
    name: "update_charge",
    method: Method::PATCH,
    path: "/Orders/Charges/{id}",
    params: &[Param {
        name: "charge_id",
        wire: "id",
        location: Location::Path,
        required: true,
        role: Role::Plain,
    }],
    body: Some(Body { schema: &schemas::ORDER_PRODUCT_CHARGE_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Creates a payment term.
pub(super) static PAYMENT_TERMS_CREATE: Operation = Operation {
    id: "payment_terms.create",
    resource: "payment_terms",
    name: "create",
    method: Method::POST,
    path: "/PaymentTerms",
    params: &[],
    body: Some(Body { schema: &schemas::PAYMENT_TERM_CREATE, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Reads one payment term.
pub(super) static PAYMENT_TERMS_GET: Operation = Operation {
    id: "payment_terms.get",
    resource: "payment_terms",
    name: "get",
    method: Method::GET,
    path: "/PaymentTerms/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::PAYMENT_TERM)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists payment terms.
pub(super) static PAYMENT_TERMS_LIST: Operation = Operation {
    id: "payment_terms.list",
    resource: "payment_terms",
    name: "list",
    method: Method::GET,
    path: "/PaymentTerms",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::PAYMENT_TERM)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Creates a payment.
pub(super) static PAYMENTS_CREATE: Operation = Operation {
    id: "payments.create",
    resource: "payments",
    name: "create",
    method: Method::POST,
    path: "/Payments",
    params: &[],
    body: Some(Body { schema: &schemas::PAYMENT_CREATE, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Creates a payment of an invoice and posts it.
pub(super) static PAYMENTS_CREATE_AND_POST: Operation = Operation {
    id: "payments.create_and_post",
    resource: "payments",
    name: "create_and_post",
    method: Method::POST,
    path: "/Payments/CreateAndPost",
    params: &[],
    body: Some(Body { schema: &schemas::PAYMENT_CREATE_AND_POST, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::ACKNOWLEDGEMENT)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Reads one payment.
pub(super) static PAYMENTS_GET: Operation = Operation {
    id: "payments.get",
    resource: "payments",
    name: "get",
    method: Method::GET,
    path: "/Payments/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::PAYMENT)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists payments.
pub(super) static PAYMENTS_LIST: Operation = Operation {
    id: "payments.list",
    resource: "payments",
    name: "list",
    method: Method::GET,
    path: "/Payments",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::PAYMENT)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Changes a payment, its settlements and its write-offs.
pub(super) static PAYMENTS_UPDATE: Operation = Operation {
    id: "payments.update",
    resource: "payments",
    name: "update",
    method: Method::PATCH,
    path: "/Payments/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: Some(Body { schema: &schemas::PAYMENT_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Creates a product, with its charge plans and charges.
pub(super) static PRODUCTS_CREATE: Operation = Operation {
    id: "products.create",
    resource: "products",
    name: "create",
    method: Method::POST,
    path: "/Products",
    params: &[],
    body: Some(Body { schema: &schemas::PRODUCT_CREATE, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::ACKNOWLEDGEMENT)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Deletes a product.
pub(super) static PRODUCTS_DELETE: Operation = Operation {
    id: "products.delete",
    resource: "products",
    name: "delete",
    method: Method::DELETE,
    path: "/Products/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Deletes a charge of a product.
pub(super) static PRODUCTS_DELETE_CHARGE: Operation = Operation {
    id: "products.delete_charge",
    resource: "products",
    name: "delete_charge",
    method: Method::DELETE,
    path: "/Products/charges/{chargeId}",
    params: &[Param {
        name: "charge_id",
        wire: "chargeId",
        location: Location::Path,
        required: true,
        role: Role::Plain,
    }],
    body: None,
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Deletes a charge plan of a product.
pub(super) static PRODUCTS_DELETE_CHARGE_PLAN: Operation = Operation {
    id: "products.delete_charge_plan",
    resource: "products",
    name: "delete_charge_plan",
    method: Method::DELETE,
    path: "/Products/chargePlans/{id}",
    params: &[Param {
        name: "charge_plan_id",
        wire: "id",
        location: Location::Path,
        required: true,
        role: Role::Plain,
    }],
    body: None,
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the features that charges can have.
pub(super) static PRODUCTS_FEATURES: Operation = Operation {
    id: "products.features",
    resource: "products",
    name: "features",
    method: Method::GET,
    path: "/Products/productFeatures",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::FEATURE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one product.
pub(super) static PRODUCTS_GET: Operation = Operation {
    id: "products.get",
    resource: "products",
    name: "get",
    method: Method::GET,
    path: "/Products/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::PRODUCT)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads the product that a charge belongs to.
pub(super) static PRODUCTS_GET_BY_CHARGE: Operation = Operation {
    id: "products.get_by_charge",
    resource: "products",
    name: "get_by_charge",
    method: Method::GET,
    path: "/Products/FromCharge/{id}",
    params: &[Param {
        name: "charge_id",
        wire: "id",
        location: Location::Path,
        required: true,
        role: Role::Plain,
    }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::PRODUCT)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads the product that a charge plan belongs to.
pub(super) static PRODUCTS_GET_BY_CHARGE_PLAN: Operation = Operation {
    id: "products.get_by_charge_plan",
    resource: "products",
    name: "get_by_charge_plan",
    method: Method::GET,
    path: "/Products/FromChargePlan/{id}",
    params: &[Param {
        name: "charge_plan_id",
        wire: "id",
        location: Location::Path,
        required: true,
        role: Role::Plain,
    }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::PRODUCT)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists products.
pub(super) static PRODUCTS_LIST: Operation = Operation {
    id: "products.list",
    resource: "products",
    name: "list",
    method: Method::GET,
    path: "/Products",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::PRODUCT)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Changes a product, its charge plans and charges.
pub(super) static PRODUCTS_UPDATE: Operation = Operation {
    id: "products.update",
    resource: "products",
    name: "update",
    method: Method::PATCH,
    path: "/Products/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: Some(Body { schema: &schemas::PRODUCT_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Changes a charge of a product.
pub(super) static PRODUCTS_UPDATE_CHARGE: Operation = Operation {
    id: "products.update_charge",
    resource: "products",
    name: "update_charge",
    method: Method::PATCH,
    path: "/Products/charges/{chargeId}",
    params: &[Param {
        name: "charge_id",
        wire: "chargeId",
        location: Location::Path,
        required: true,
        role: Role::Plain,
    }],
    body: Some(Body { schema: &schemas::CHARGE_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Converts a quote into an order.
pub(super) static QUOTES_CONVERT_TO_ORDER: Operation = Operation {
    id: "quotes.convert_to_order",
    resource: "quotes",
    name: "convert_to_order",
    method: Method::POST,
    path: "/Quotes/convertToOrder",
    params: &[],
    body: Some(Body { schema: &schemas::QUOTE_CONVERT_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::CONVERTED_QUOTE)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Reads one quote.
pub(super) static QUOTES_GET: Operation = Operation {
    id: "quotes.get",
    resource: "quotes",
    name: "get",
    method: Method::GET,
    path: "/Quotes/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::QUOTE)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists quotes.
pub(super) static QUOTES_LIST: Operation = Operation {
    id: "quotes.list",
    resource: "quotes",
    name: "list",
    method: Method::GET,
    path: "/Quotes",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::QUOTE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the rows of a report.
pub(super) static REPORTS_DATA: Operation = Operation {
    id: "reports.data",
    resource: "reports",
    name: "data",
    method: Method::GET,
    path: "/Reports/{id}/Data",
    params: &[
        Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain },
        Param {
            name: "sort_direction",
            wire: "SortDirection",
            location: Location::Query,
            required: false,
            role: Role::Plain,
        },
        Param {
            name: "sort_by_field",
            wire: "SortByField",
            location: Location::Query,
            required: false,
            role: Role::Plain,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Json), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one report.
pub(super) static REPORTS_GET: Operation = Operation {
    id: "reports.get",
    resource: "reports",
    name: "get",
    method: Method::GET,
    path: "/Reports/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::REPORT)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists reports.
pub(super) static REPORTS_LIST: Operation = Operation {
    id: "reports.list",
    resource: "reports",
    name: "list",
    method: Method::GET,
    path: "/Reports",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::REPORT)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists when the revenue of a charge is recognised.
pub(super) static REVENUE_SCHEDULE_FOR_CHARGE: Operation = Operation {
    id: "revenue_schedule.for_charge",
    resource: "revenue_schedule",
    name: "for_charge",
    method: Method::GET,
    path: "/RevenueSchedule/Charge/{chargeNumber}",
    params: &[
        Param {
            name: "charge_number",
            wire: "chargeNumber",
            location: Location::Path,
            required: true,
            role: Role::Plain,
        },
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::REVENUE_SCHEDULE_ITEM)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists when the revenue of an invoice line is recognised.
pub(super) static REVENUE_SCHEDULE_FOR_INVOICE_LINE: Operation = Operation {
    id: "revenue_schedule.for_invoice_line",
    resource: "revenue_schedule",
    name: "for_invoice_line",
    method: Method::GET,
    path: "/RevenueSchedule/InvoiceLine/{id}",
    params: &[
        Param {
            name: "invoice_line_id",
            wire: "id",
            location: Location::Path,
            required: true,
            role: Role::Plain,
        },
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::REVENUE_SCHEDULE_ITEM)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Activates a draft of a sales order.
pub(super) static SALES_ORDERS_ACTIVATE: Operation = Operation {
    id: "sales_orders.activate",
    resource: "sales_orders",
    name: "activate",
    method: Method::POST,
    path: "/SalesOrders/activate/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::ACKNOWLEDGEMENT)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Creates a sales order.
pub(super) static SALES_ORDERS_CREATE: Operation = Operation {
    id: "sales_orders.create",
    resource: "sales_orders",
    name: "create",
    method: Method::POST,
    path: "/SalesOrders",
    params: &[],
    body: Some(Body { schema: &schemas::SALES_ORDER_CREATE, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Reads one sales order.
pub(super) static SALES_ORDERS_GET: Operation = Operation {
    id: "sales_orders.get",
    resource: "sales_orders",
    name: "get",
    method: Method::GET,
    path: "/SalesOrders/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::SALES_ORDER)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists sales orders.
pub(super) static SALES_ORDERS_LIST: Operation = Operation {
    id: "sales_orders.list",
    resource: "sales_orders",
    name: "list",
    method: Method::GET,
    path: "/SalesOrders",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::SALES_ORDER)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads a version of a sales order.
pub(super) static SALES_ORDERS_VERSION: Operation = Operation {
    id: "sales_orders.version",
    resource: "sales_orders",
    name: "version",
    method: Method::GET,
    path: "/SalesOrders/{orderNumber}/versions/{version}",
    params: &[
        Param {
            name: "order_number",
            wire: "orderNumber",
            location: Location::Path,
            required: true,
            role: Role::Plain,
        },
        Param {
            name: "version",
            wire: "version",
            location: Location::Path,
            required: true,
            role: Role::Plain,
        },
    ],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::SALES_ORDER)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads a version of a sales order by the id of that version.
pub(super) static SALES_ORDERS_VERSION_BY_ID: Operation = Operation {
    id: "sales_orders.version_by_id",
    resource: "sales_orders",
    name: "version_by_id",
    method: Method::GET,
    path: "/SalesOrders/{id}/version",
    params: &[Param {
        name: "version_id",
        wire: "id",
        location: Location::Path,
        required: true,
        role: Role::Plain,
    }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::SALES_ORDER)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the versions of a sales order.
pub(super) static SALES_ORDERS_VERSIONS: Operation = Operation {
    id: "sales_orders.versions",
    resource: "sales_orders",
    name: "versions",
    method: Method::GET,
    path: "/SalesOrders/{orderNumber}/versions",
    params: &[
        Param {
            name: "order_number",
            wire: "orderNumber",
            location: Location::Path,
            required: true,
            role: Role::Plain,
        },
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::SALES_ORDER)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one simple product.
pub(super) static SIMPLE_PRODUCTS_GET: Operation = Operation {
    id: "simple_products.get",
    resource: "simple_products",
    name: "get",
    method: Method::GET,
    path: "/SimpleProducts/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::SIMPLE_PRODUCT)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists simple products, that is products with one charge.
pub(super) static SIMPLE_PRODUCTS_LIST: Operation = Operation {
    id: "simple_products.list",
    resource: "simple_products",
    name: "list",
    method: Method::GET,
    path: "/SimpleProducts",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::SIMPLE_PRODUCT)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Activates a draft of a subscription.
pub(super) static SUBSCRIPTIONS_ACTIVATE: Operation = Operation {
    id: "subscriptions.activate",
    resource: "subscriptions",
    name: "activate",
    method: Method::POST,
    path: "/Subscriptions/activate/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::ACKNOWLEDGEMENT)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Adds discounts to a subscription, or changes them, with a new version of it.
pub(super) static SUBSCRIPTIONS_ADD_ORDER_DISCOUNTS: Operation = Operation {
    id: "subscriptions.add_order_discounts",
    resource: "subscriptions",
    name: "add_order_discounts",
    method: Method::POST,
    path: "/Subscriptions/{id}/OrderDiscounts",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: Some(Body { schema: &schemas::ORDER_DISCOUNTS_INPUT, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Cancels a subscription at a date, or when its charges end.
pub(super) static SUBSCRIPTIONS_CANCEL: Operation = Operation {
    id: "subscriptions.cancel",
    resource: "subscriptions",
    name: "cancel",
    method: Method::POST,
    path: "/Subscriptions/cancel/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: Some(Body { schema: &schemas::SUBSCRIPTION_CANCEL_INPUT, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Changes a subscription from a date on, with a new version of it.
pub(super) static SUBSCRIPTIONS_CHANGE: Operation = Operation {
    id: "subscriptions.change",
    resource: "subscriptions",
    name: "change",
    method: Method::POST,
    path: "/Subscriptions/{id}/change",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: Some(Body { schema: &schemas::SUBSCRIPTION_CHANGE_INPUT, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Creates a subscription.
pub(super) static SUBSCRIPTIONS_CREATE: Operation = Operation {
    id: "subscriptions.create",
    resource: "subscriptions",
    name: "create",
    method: Method::POST,
    path: "/Subscriptions",
    params: &[],
    body: Some(Body { schema: &schemas::SUBSCRIPTION_CREATE, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Deletes a subscription.
pub(super) static SUBSCRIPTIONS_DELETE: Operation = Operation {
    id: "subscriptions.delete",
    resource: "subscriptions",
    name: "delete",
    method: Method::DELETE,
    path: "/Subscriptions/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one subscription.
pub(super) static SUBSCRIPTIONS_GET: Operation = Operation {
    id: "subscriptions.get",
    resource: "subscriptions",
    name: "get",
    method: Method::GET,
    path: "/Subscriptions/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::SUBSCRIPTION)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists subscriptions.
pub(super) static SUBSCRIPTIONS_LIST: Operation = Operation {
    id: "subscriptions.list",
    resource: "subscriptions",
    name: "list",
    method: Method::GET,
    path: "/Subscriptions",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::SUBSCRIPTION)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the milestones of a subscription.
pub(super) static SUBSCRIPTIONS_MILESTONES: Operation = Operation {
    id: "subscriptions.milestones",
    resource: "subscriptions",
    name: "milestones",
    method: Method::GET,
    path: "/Subscriptions/{id}/milestones",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::MILESTONE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Renews a subscription for another term.
pub(super) static SUBSCRIPTIONS_RENEW: Operation = Operation {
    id: "subscriptions.renew",
    resource: "subscriptions",
    name: "renew",
    method: Method::POST,
    path: "/Subscriptions/renew/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: Some(Body { schema: &schemas::SUBSCRIPTION_RENEW_INPUT, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Renews a subscription and changes it, both or nothing.
pub(super) static SUBSCRIPTIONS_RENEW_AND_CHANGE: Operation = Operation {
    id: "subscriptions.renew_and_change",
    resource: "subscriptions",
    name: "renew_and_change",
    method: Method::POST,
    path: "/Subscriptions/{id}/RenewAndChange",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: Some(Body { schema: &schemas::SUBSCRIPTION_RENEW_AND_CHANGE_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::ACKNOWLEDGEMENT)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Takes the latest version of a subscription back.
pub(super) static SUBSCRIPTIONS_REVERT: Operation = Operation {
    id: "subscriptions.revert",
    resource: "subscriptions",
    name: "revert",
    method: Method::POST,
    path: "/Subscriptions/revert/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::ACKNOWLEDGEMENT)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Sets the date on which a milestone was reached.
pub(super) static SUBSCRIPTIONS_SET_MILESTONE: Operation = Operation {
    id: "subscriptions.set_milestone",
    resource: "subscriptions",
    name: "set_milestone",
    method: Method::POST,
    path: "/Subscriptions/milestones/set/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: Some(Body { schema: &schemas::MILESTONE_SET_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::MILESTONE)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Changes what does not touch the products and the term of a subscription.
pub(super) static SUBSCRIPTIONS_UPDATE: Operation = Operation {
    id: "subscriptions.update",
    resource: "subscriptions",
    name: "update",
    method: Method::PATCH,
    path: "/Subscriptions/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: Some(Body { schema: &schemas::SUBSCRIPTION_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads a version of a subscription.
pub(super) static SUBSCRIPTIONS_VERSION: Operation = Operation {
    id: "subscriptions.version",
    resource: "subscriptions",
    name: "version",
    method: Method::GET,
    path: "/Subscriptions/{orderNumber}/versions/{version}",
    params: &[
        Param {
            name: "order_number",
            wire: "orderNumber",
            location: Location::Path,
            required: true,
            role: Role::Plain,
        },
        Param {
            name: "version",
            wire: "version",
            location: Location::Path,
            required: true,
            role: Role::Plain,
        },
    ],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::SUBSCRIPTION)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads a version of a subscription by the id of that version.
pub(super) static SUBSCRIPTIONS_VERSION_BY_ID: Operation = Operation {
    id: "subscriptions.version_by_id",
    resource: "subscriptions",
    name: "version_by_id",
    method: Method::GET,
    path: "/Subscriptions/{id}/version",
    params: &[Param {
        name: "version_id",
        wire: "id",
        location: Location::Path,
        required: true,
        role: Role::Plain,
    }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::SUBSCRIPTION)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the versions of a subscription.
pub(super) static SUBSCRIPTIONS_VERSIONS: Operation = Operation {
    id: "subscriptions.versions",
    resource: "subscriptions",
    name: "versions",
    method: Method::GET,
    path: "/Subscriptions/{orderNumber}/versions",
    params: &[
        Param {
            name: "order_number",
            wire: "orderNumber",
            location: Location::Path,
            required: true,
            role: Role::Plain,
        },
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::SUBSCRIPTION)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one tax template.
pub(super) static TAX_TEMPLATES_GET: Operation = Operation {
    id: "tax_templates.get",
    resource: "tax_templates",
    name: "get",
    method: Method::GET,
    path: "/TaxTemplates/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::TAX_TEMPLATE)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists tax templates.
pub(super) static TAX_TEMPLATES_LIST: Operation = Operation {
    id: "tax_templates.list",
    resource: "tax_templates",
    name: "list",
    method: Method::GET,
    path: "/TaxTemplates",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::TAX_TEMPLATE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one unit of measure.
pub(super) static UNITS_OF_MEASURE_GET: Operation = Operation {
    id: "units_of_measure.get",
    resource: "units_of_measure",
    name: "get",
    method: Method::GET,
    path: "/UnitOfMeasurements/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::UNIT_OF_MEASURE)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists units of measure.
pub(super) static UNITS_OF_MEASURE_LIST: Operation = Operation {
    id: "units_of_measure.list",
    resource: "units_of_measure",
    name: "list",
    method: Method::GET,
    path: "/UnitOfMeasurements",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::UNIT_OF_MEASURE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Creates a usage.
pub(super) static USAGE_CREATE: Operation = Operation {
    id: "usage.create",
    resource: "usage",
    name: "create",
    method: Method::POST,
    path: "/Usage",
    params: &[],
    body: Some(Body { schema: &schemas::USAGE_CREATE, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    success: None,
    assumed: false,
};

/// Deletes a usage.
pub(super) static USAGE_DELETE: Operation = Operation {
    id: "usage.delete",
    resource: "usage",
    name: "delete",
    method: Method::DELETE,
    path: "/Usage/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one usage.
pub(super) static USAGE_GET: Operation = Operation {
    id: "usage.get",
    resource: "usage",
    name: "get",
    method: Method::GET,
    path: "/Usage/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::USAGE_RECORD)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Imports usage as CSV or JSON, through a mapping template.
pub(super) static USAGE_IMPORT_DATA: Operation = Operation {
    id: "usage.import_data",
    resource: "usage",
    name: "import_data",
    method: Method::POST,
    path: "/Usage/import",
    params: &[],
    body: Some(Body { schema: &schemas::USAGE_IMPORT_INPUT, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::IMPORT_RESULT)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Lists usage.
pub(super) static USAGE_LIST: Operation = Operation {
    id: "usage.list",
    resource: "usage",
    name: "list",
    method: Method::GET,
    path: "/Usage",
    params: &[
        Param {
            name: "filter",
            wire: "Filter",
            location: Location::Query,
            required: false,
            role: Role::Filter,
        },
        Param {
            name: "order_by",
            wire: "OrderBy",
            location: Location::Query,
            required: false,
            role: Role::Order,
        },
        Param {
            name: "modified_after",
            wire: "ModifiedAfter",
            location: Location::Query,
            required: false,
            role: Role::ModifiedAfter,
        },
        Param {
            name: "modified_before",
            wire: "ModifiedBefore",
            location: Location::Query,
            required: false,
            role: Role::ModifiedBefore,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::USAGE_RECORD)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Changes a usage.
pub(super) static USAGE_UPDATE: Operation = Operation {
    id: "usage.update",
    resource: "usage",
    name: "update",
    method: Method::PATCH,
    path: "/Usage/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: Some(Body { schema: &schemas::USAGE_UPDATE, merge_patch: true }),
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the users who have a role.
pub(super) static USERS_BY_ROLE: Operation = Operation {
    id: "users.by_role",
    resource: "users",
    name: "by_role",
    method: Method::GET,
    path: "/Users/ByRole/{roleId}",
    params: &[
        Param {
            name: "role_id",
            wire: "roleId",
            location: Location::Path,
            required: true,
            role: Role::Plain,
        },
        Param {
            name: "legal_entity_id",
            wire: "legalEntityId",
            location: Location::Query,
            required: false,
            role: Role::Plain,
        },
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::USER)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one user.
pub(super) static USERS_GET: Operation = Operation {
    id: "users.get",
    resource: "users",
    name: "get",
    method: Method::GET,
    path: "/Users/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::USER)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists users.
pub(super) static USERS_LIST: Operation = Operation {
    id: "users.list",
    resource: "users",
    name: "list",
    method: Method::GET,
    path: "/Users",
    params: &[
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::USER)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one role.
pub(super) static USERS_ROLE: Operation = Operation {
    id: "users.role",
    resource: "users",
    name: "role",
    method: Method::GET,
    path: "/Users/roles/{id}",
    params: &[Param {
        name: "role_id",
        wire: "id",
        location: Location::Path,
        required: true,
        role: Role::Plain,
    }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::ROLE)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists roles.
pub(super) static USERS_ROLES: Operation = Operation {
    id: "users.roles",
    resource: "users",
    name: "roles",
    method: Method::GET,
    path: "/Users/roles",
    params: &[
        Param {
            name: "page_number",
            wire: "PageNumber",
            location: Location::Query,
            required: false,
            role: Role::PageNumber,
        },
        Param {
            name: "page_size",
            wire: "PageSize",
            location: Location::Query,
            required: false,
            role: Role::PageSize,
        },
    ],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::ROLE)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};

/// Subscribes an address to events.
pub(super) static WEBHOOKS_CREATE: Operation = Operation {
    id: "webhooks.create",
    resource: "webhooks",
    name: "create",
    method: Method::POST,
    path: "/Webhooks",
    params: &[],
    body: Some(Body { schema: &schemas::WEBHOOK_CREATE, merge_patch: false }),
    answer: Answers::Value(&Kind::Object(&schemas::WEBHOOK)),
    idempotent: true,
    success: None,
    assumed: false,
};

/// Ends a subscription to events.
pub(super) static WEBHOOKS_DELETE: Operation = Operation {
    id: "webhooks.delete",
    resource: "webhooks",
    name: "delete",
    method: Method::DELETE,
    path: "/Webhooks/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::AsItCame,
    idempotent: false,
    success: None,
    assumed: false,
};

/// Reads one webhook.
pub(super) static WEBHOOKS_GET: Operation = Operation {
    id: "webhooks.get",
    resource: "webhooks",
    name: "get",
    method: Method::GET,
    path: "/Webhooks/{id}",
    params: &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::WEBHOOK)),
    idempotent: false,
    success: None,
    assumed: false,
};

/// Lists the webhooks that are subscribed.
pub(super) static WEBHOOKS_LIST: Operation = Operation {
    id: "webhooks.list",
    resource: "webhooks",
    name: "list",
    method: Method::GET,
    path: "/Webhooks",
    params: &[],
    body: None,
    answer: Answers::Pages { rows: &Kind::List(&Kind::Object(&schemas::WEBHOOK)), empty: None },
    idempotent: false,
    success: None,
    assumed: false,
};
