// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! The shapes of Younium's objects, for the decoder.

use crate::model::{Field, Kind, Schema};

pub(super) const ACCOUNT_TYPE: &[&str] = &["Customer", "Reseller", "Subsidiary", "Prospect", "Other"];

pub(super) const GO_CARDLESS_MANDATE_STATUS: &[&str] = &[
    "NoMandate",
    "MandateRequested",
    "Failed",
    "Cancelled",
    "Expired",
    "MandateApproved",
    "MandateApprovedByCustomer",
];

pub(super) const LINK_OPERATION: &[&str] = &["Remove", "Add"];

pub(super) const ITEM_OPERATION: &[&str] = &["Change", "Create", "Remove"];

pub(super) const INVOICE_DELIVERY_METHOD: &[&str] =
    &["Email", "Print", "ElectronicInvoice", "ExternalPrint", "AutomaticElectronicRouting"];

pub(super) const ACCOUNT_CATEGORY: &[&str] = &["New", "Existing", "Lost"];

pub(super) const BOOKING_CLASSIFICATION_TYPE: &[&str] =
    &["NewCustomer", "Expansion", "Contraction", "CustomerChurn", "NoChange", "SplitOrder", "Reactivate"];

pub(super) const BOOKING_TYPE: &[&str] = &["New", "Change", "Churn"];

pub(super) const CHANGE_TYPE: &[&str] = &[
    "Upsell",
    "Downsell",
    "Renewal",
    "None",
    "PriceAdjustment",
    "Milestone",
    "CancelledDelivery",
    "AssociatedCharge",
    "SplitOrder",
    "CancelOrderProduct",
];

pub(super) const CUSTOM_FIELD_ENTITY: &[&str] = &[
    "Account",
    "Order",
    "OrderProduct",
    "OrderProductCharge",
    "Product",
    "ChargePlan",
    "Charge",
    "ChargeDetails",
    "Quote",
    "QuoteProduct",
    "QuoteProductCharge",
    "Invoice",
    "InvoiceLine",
    "Posting",
    "Measurement",
    "Usage",
    "Country",
];

pub(super) const CUSTOM_FIELD_TYPE: &[&str] =
    &["Text", "Integer", "Checkbox", "Amount", "Date", "Entity", "Enum", "List", "DecimalNumber"];

pub(super) const CUSTOM_FIELD_TYPE_ENTITY: &[&str] = &["Account", "User"];

pub(super) const DOCUMENT_TYPE: &[&str] = &[
    "Invoice",
    "OrderConfirmation",
    "Journal",
    "FinancialAccountSummary",
    "PasswordRequestNewUser",
    "PasswordRequest",
    "PackingSlip",
    "OrderGeneric",
    "InvoiceReminderGeneric",
    "StripePaymentDetailsRequest",
    "FinancialAccountAnalysis",
    "AccountBalanceReport",
    "Quote",
    "ReportDocument",
    "AccountStatementReport",
    "GoCardlessMandateRequest",
];

pub(super) const JOB_RESULT_STATUS: &[&str] = &["Pending", "Succeeded", "Failed"];

pub(super) const GENERATE_INVOICE_ACTION: &[&str] =
    &["CreateDraft", "CreateDraftAndPostInvoice", "CancelDraftIfPostFail"];

pub(super) const INVOICE_STATUS: &[&str] = &["Draft", "Posted", "Cancelled", "Settled"];

pub(super) const INVOICE_TYPE: &[&str] = &["Invoice", "Credit", "OnAccount"];

pub(super) const ONLINE_PAYMENT_STATUS: &[&str] = &["None", "Succeeded", "Processing", "Failed"];

pub(super) const INVOICE_PAYMENT_METHOD: &[&str] = &["Invoice", "Stripe", "GoCardless"];

pub(super) const ACCOUNTING_PERIOD_STATUS: &[&str] = &["Open", "Closed"];

pub(super) const JOURNAL_TYPE: &[&str] = &["Invoice", "RevenueRecognition", "Payment", "Payout", "Order"];

pub(super) const TRANSACTION_SOURCE: &[&str] =
    &["Invoicing", "RevenueRecognition", "Payment", "Payout", "Order"];

pub(super) const CHARGE_CHANGE_STATE: &[&str] = &[
    "NotChanged",
    "New",
    "Cancelled",
    "NewFromChange",
    "CancelledFromChange",
    "Credit",
    "PartialDelivery",
    "ClosedPartialDelivery",
    "Credited",
];

pub(super) const CHARGE_BOUNDARY: &[&str] = &["AlignToSubscription", "SpecificDate", "Milestone"];

pub(super) const DISCOUNT_BOUNDARY: &[&str] = &["AlignToOrder", "SpecificeDate"];

pub(super) const ORDER_DISCOUNT_TYPE: &[&str] = &["Percent"];

pub(super) const ORDER_PAYMENT_METHOD: &[&str] = &["Invoice", "Stripe", "GoCardless"];

pub(super) const ORDER_STATUS: &[&str] = &[
    "Draft",
    "Active",
    "Cancelled",
    "Inactive",
    "Deleted",
    "OrderDraft",
    "Order",
    "PartiallyDelivered",
    "Delivered",
    "Invoiced",
    "PartiallyPaid",
    "Paid",
];

pub(super) const ORDER_TYPE: &[&str] = &["Subscription", "SalesOrder"];

pub(super) const DISCOUNT_BOUNDARY_INPUT: &[&str] = &["AlignToOrder", "SpecificDate"];

pub(super) const PAYMENT_TERM_TYPE: &[&str] = &["NetDays", "EndOfMonthNetDays", "NetDaysEndOfMonth"];

pub(super) const BILLING_DAY: &[&str] = &[
    "None",
    "FirstDayOfMonth",
    "LastDayOfMonth",
    "FromOrder",
    "FromCharge",
    "FromAccount",
    "SpecificDay",
    "DaysOffset",
];

pub(super) const BILLING_PERIOD: &[&str] = &["Monthly", "Quarterly", "Annual", "EndOfTerm", "Biannual"];

pub(super) const BILLING_PERIOD_ALIGNMENT: &[&str] =
    &["None", "AlignToOrder", "AlignToCharge", "AlignToMonth", "AlignToCalendarQuarter", "AlignToDate"];

pub(super) const BILLING_TIMING: &[&str] = &["InAdvance", "InArrears"];

pub(super) const CHARGE_MODEL: &[&str] = &["Flat", "Quantity", "Volume", "Tiered", "Rated"];

pub(super) const CHARGE_TYPE: &[&str] = &["OneOff", "Recurring", "Usage", "Measured"];

pub(super) const MEASUREMENTS_RULE: &[&str] = &["LatestDate", "SumLatestDate"];

pub(super) const PRICE_BASE: &[&str] = &["Flat", "PerUnit"];

pub(super) const PRICE_PERIOD: &[&str] = &["Monthly", "Quarterly", "Annual"];

pub(super) const PRODUCT_TYPE: &[&str] = &["Simple", "MultipleCharges", "MultipleChargePlans", "Full"];

pub(super) const USAGE_RATING: &[&str] = &["Sum", "Max", "Average"];

pub(super) const SIGNING_STATE: &[&str] =
    &["Started", "Completed", "Expired", "Stopped", "Rejected", "Failed", "UnKnownStatus"];

pub(super) const QUOTE_STATUS: &[&str] = &["Open", "ClosedLost", "ClosedWon", "Deleted"];

pub(super) const QUOTE_TYPE: &[&str] = &["New", "Change"];

pub(super) const SALES_ORDER_STATUS: &[&str] = &["OrderDraft", "Order"];

pub(super) const SALES_ORDER_TYPE: &[&str] = &["SalesOrder"];

pub(super) const ORDER_PRODUCT_OPERATION: &[&str] = &["Change", "Create", "Cancel"];

pub(super) const CANCEL_MODE: &[&str] =
    &["OnOrderCancellationDate", "OnChargesInvoiceToDates", "OnChargesEffectiveEndDates", "OnCustomDates"];

pub(super) const CANCEL_PRODUCT_ON: &[&str] = &["EffectiveEndDate", "SpecificDate", "InvoiceDate"];

pub(super) const TERM_TYPE: &[&str] = &["Termed", "Evergreen"];

pub(super) const WEBHOOK_STATUS: &[&str] = &["Enabled", "Disabled"];

pub(super) static ACCOUNT: Schema = Schema {
    name: "Account",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("parentAccountId", "\"parentAccountId\":", Kind::Uuid).named("parent_account_id"),
        Field::new("accountNumber", "\"accountNumber\":", Kind::String).named("account_number"),
        Field::new("accountType", "\"accountType\":", Kind::Enum(ACCOUNT_TYPE)).named("account_type"),
        Field::new("inactive", "\"inactive\":", Kind::Boolean),
        Field::new(
            "invoiceDeliveryMethod",
            "\"invoiceDeliveryMethod\":",
            Kind::Enum(INVOICE_DELIVERY_METHOD),
        )
        .named("invoice_delivery_method"),
        Field::new("accountsReceivable", "\"accountsReceivable\":", Kind::String)
            .named("accounts_receivable"),
        Field::new("currencyCode", "\"currencyCode\":", Kind::String).named("currency_code"),
        Field::new("defaultPaymentTerm", "\"defaultPaymentTerm\":", Kind::String)
            .named("default_payment_term"),
        Field::new("domain", "\"domain\":", Kind::String),
        Field::new("electronicInvoiceAddress", "\"electronicInvoiceAddress\":", Kind::String)
            .named("electronic_invoice_address"),
        Field::new("electronicInvoiceAddressScheme", "\"electronicInvoiceAddressScheme\":", Kind::String)
            .named("electronic_invoice_address_scheme"),
        Field::new("imageUrl", "\"imageUrl\":", Kind::String).named("image_url"),
        Field::new("invoiceEmailAddress", "\"invoiceEmailAddress\":", Kind::String)
            .named("invoice_email_address"),
        Field::new("invoiceEmailCcAddresses", "\"invoiceEmailCcAddresses\":", Kind::String)
            .named("invoice_email_cc_addresses"),
        Field::new("reminderEmailAddress", "\"reminderEmailAddress\":", Kind::String)
            .named("reminder_email_address"),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("organizationNumber", "\"organizationNumber\":", Kind::String)
            .named("organization_number"),
        Field::new("ourReference", "\"ourReference\":", Kind::String).named("our_reference"),
        Field::new("taxRegistrationNumber", "\"taxRegistrationNumber\":", Kind::String)
            .named("tax_registration_number"),
        Field::new("taxTemplate", "\"taxTemplate\":", Kind::String).named("tax_template"),
        Field::new("yourReference", "\"yourReference\":", Kind::String).named("your_reference"),
        Field::new("invoiceTemplateId", "\"invoiceTemplateId\":", Kind::Uuid).named("invoice_template_id"),
        Field::new("invoiceBatchGroupId", "\"invoiceBatchGroupId\":", Kind::Uuid)
            .named("invoice_batch_group_id"),
        Field::new("invoiceSettingGroupId", "\"invoiceSettingGroupId\":", Kind::Uuid)
            .named("invoice_setting_group_id"),
        Field::new("defaultInvoiceAddress", "\"defaultInvoiceAddress\":", Kind::Object(&ADDRESS))
            .named("default_invoice_address"),
        Field::new("defaultDeliveryAddress", "\"defaultDeliveryAddress\":", Kind::Object(&ADDRESS))
            .named("default_delivery_address"),
        Field::new("addresses", "\"addresses\":", Kind::List(&Kind::Object(&ADDRESS))),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new(
            "onlinePaymentDetails",
            "\"onlinePaymentDetails\":",
            Kind::Object(&ONLINE_PAYMENT_DETAILS),
        )
        .named("online_payment_details"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
        Field::new("attachUBLToInvoice", "\"attachUBLToInvoice\":", Kind::Boolean)
            .named("attach_ubl_to_invoice"),
        Field::new("attachZugferdXMLToInvoice", "\"attachZugferdXMLToInvoice\":", Kind::Boolean)
            .named("attach_zugferd_xml_to_invoice"),
        Field::new("cmrr", "\"cmrr\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("acv", "\"acv\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("emrr", "\"emrr\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("oneTimeFees", "\"oneTimeFees\":", Kind::Object(&CURRENCY_AMOUNT)).named("one_time_fees"),
        Field::new("tcv", "\"tcv\":", Kind::Object(&CURRENCY_AMOUNT)),
    ],
};

pub(super) static ACCOUNT_SUMMARY: Schema = Schema {
    name: "AccountSummary",
    fields: &[
        Field::new("cmrr", "\"cmrr\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("acv", "\"acv\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("emrr", "\"emrr\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("oneTimeFees", "\"oneTimeFees\":", Kind::Object(&CURRENCY_AMOUNT)).named("one_time_fees"),
        Field::new("tcv", "\"tcv\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("accountBalance", "\"accountBalance\":", Kind::Object(&CURRENCY_AMOUNT))
            .named("account_balance"),
        Field::new("lastInvoiced", "\"lastInvoiced\":", Kind::UtcDateTime).named("last_invoiced"),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("accountNumber", "\"accountNumber\":", Kind::String).named("account_number"),
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
    ],
};

pub(super) static ONLINE_PAYMENT_DETAILS: Schema = Schema {
    name: "OnlinePaymentDetails",
    fields: &[
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
        Field::new("stripeCustomerId", "\"stripeCustomerId\":", Kind::String).named("stripe_customer_id"),
        Field::new("stripePaymentMethodId", "\"stripePaymentMethodId\":", Kind::String)
            .named("stripe_payment_method_id"),
        Field::new("goCardLessCustomerId", "\"goCardLessCustomerId\":", Kind::String)
            .named("go_card_less_customer_id"),
        Field::new("goCardLessMandateId", "\"goCardLessMandateId\":", Kind::String)
            .named("go_card_less_mandate_id"),
        Field::new(
            "goCardlessMandateStatus",
            "\"goCardlessMandateStatus\":",
            Kind::Enum(GO_CARDLESS_MANDATE_STATUS),
        )
        .named("go_cardless_mandate_status"),
    ],
};

pub(super) static ACCOUNT_UPDATE: Schema = Schema {
    name: "AccountUpdate",
    fields: &[
        Field::new("name", "\"name\":", Kind::String),
        Field::new("accountType", "\"accountType\":", Kind::Enum(ACCOUNT_TYPE)).named("account_type"),
        Field::new("currency", "\"currency\":", Kind::Lookup(&[("code", "code"), ("id", "id")])),
        Field::new("ourReference", "\"ourReference\":", Kind::String).named("our_reference"),
        Field::new("yourReference", "\"yourReference\":", Kind::String).named("your_reference"),
        Field::new("invoiceEmailAddress", "\"invoiceEmailAddress\":", Kind::String)
            .named("invoice_email_address"),
        Field::new("reminderEmailAddress", "\"reminderEmailAddress\":", Kind::String)
            .named("reminder_email_address"),
        Field::new("invoiceEmailCcAddresses", "\"invoiceEmailCcAddresses\":", Kind::String)
            .named("invoice_email_cc_addresses"),
        Field::new(
            "invoiceDeliveryMethod",
            "\"invoiceDeliveryMethod\":",
            Kind::Enum(INVOICE_DELIVERY_METHOD),
        )
        .named("invoice_delivery_method"),
        Field::new(
            "defaultPaymentTerm",
            "\"defaultPaymentTerm\":",
            Kind::Lookup(&[("name", "name"), ("id", "id")]),
        )
        .named("default_payment_term"),
        Field::new("taxRegistrationNumber", "\"taxRegistrationNumber\":", Kind::String)
            .named("tax_registration_number"),
        Field::new("organizationNumber", "\"organizationNumber\":", Kind::String)
            .named("organization_number"),
        Field::new("electronicInvoiceAddress", "\"electronicInvoiceAddress\":", Kind::String)
            .named("electronic_invoice_address"),
        Field::new("electronicInvoiceAddressScheme", "\"electronicInvoiceAddressScheme\":", Kind::String)
            .named("electronic_invoice_address_scheme"),
        Field::new("inactive", "\"inactive\":", Kind::Boolean).not_null(),
        Field::new("taxTemplate", "\"taxTemplate\":", Kind::Lookup(&[("name", "name"), ("id", "id")]))
            .named("tax_template"),
        Field::new(
            "accountsReceivable",
            "\"accountsReceivable\":",
            Kind::Lookup(&[("code", "code"), ("id", "id")]),
        )
        .named("accounts_receivable"),
        Field::new("imageUrl", "\"imageUrl\":", Kind::String).named("image_url"),
        Field::new("domain", "\"domain\":", Kind::String),
        Field::new("invoiceTemplateId", "\"invoiceTemplateId\":", Kind::Uuid).named("invoice_template_id"),
        Field::new("invoiceBatchGroupId", "\"invoiceBatchGroupId\":", Kind::Uuid)
            .named("invoice_batch_group_id"),
        Field::new("invoiceBatchGroup", "\"invoiceBatchGroup\":", Kind::Lookup(&[]))
            .named("invoice_batch_group"),
        Field::new("invoiceSettingGroup", "\"invoiceSettingGroup\":", Kind::Lookup(&[]))
            .named("invoice_setting_group"),
        Field::new("defaultInvoiceAddress", "\"defaultInvoiceAddress\":", Kind::Object(&ADDRESS_INPUT))
            .named("default_invoice_address"),
        Field::new("defaultDeliveryAddress", "\"defaultDeliveryAddress\":", Kind::Object(&ADDRESS_INPUT))
            .named("default_delivery_address"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("attachUBLToInvoice", "\"attachUBLToInvoice\":", Kind::Boolean)
            .named("attach_ubl_to_invoice")
            .not_null(),
        Field::new("attachZugferdXMLToInvoice", "\"attachZugferdXMLToInvoice\":", Kind::Boolean)
            .named("attach_zugferd_xml_to_invoice")
            .not_null(),
    ],
};

pub(super) static ACCOUNT_CREATE: Schema = Schema {
    name: "AccountCreate",
    fields: &[
        Field::new("name", "\"name\":", Kind::String).required(),
        Field::new("accountType", "\"accountType\":", Kind::Enum(ACCOUNT_TYPE)).named("account_type"),
        Field::new("currency", "\"currency\":", Kind::Lookup(&[("code", "code"), ("id", "id")])).required(),
        Field::new("ourReference", "\"ourReference\":", Kind::String).named("our_reference"),
        Field::new("yourReference", "\"yourReference\":", Kind::String).named("your_reference"),
        Field::new("invoiceEmailAddress", "\"invoiceEmailAddress\":", Kind::String)
            .named("invoice_email_address"),
        Field::new("invoiceEmailCcAddresses", "\"invoiceEmailCcAddresses\":", Kind::String)
            .named("invoice_email_cc_addresses"),
        Field::new(
            "invoiceDeliveryMethod",
            "\"invoiceDeliveryMethod\":",
            Kind::Enum(INVOICE_DELIVERY_METHOD),
        )
        .named("invoice_delivery_method"),
        Field::new(
            "defaultPaymentTerm",
            "\"defaultPaymentTerm\":",
            Kind::Lookup(&[("name", "name"), ("id", "id")]),
        )
        .named("default_payment_term"),
        Field::new("taxRegistrationNumber", "\"taxRegistrationNumber\":", Kind::String)
            .named("tax_registration_number"),
        Field::new("organizationNumber", "\"organizationNumber\":", Kind::String)
            .named("organization_number"),
        Field::new("electronicInvoiceAddress", "\"electronicInvoiceAddress\":", Kind::String)
            .named("electronic_invoice_address"),
        Field::new("electronicInvoiceAddressScheme", "\"electronicInvoiceAddressScheme\":", Kind::String)
            .named("electronic_invoice_address_scheme"),
        Field::new("inactive", "\"inactive\":", Kind::Boolean),
        Field::new("taxTemplate", "\"taxTemplate\":", Kind::Lookup(&[("name", "name"), ("id", "id")]))
            .named("tax_template"),
        Field::new(
            "accountsReceivable",
            "\"accountsReceivable\":",
            Kind::Lookup(&[("code", "code"), ("id", "id")]),
        )
        .named("accounts_receivable"),
        Field::new("imageUrl", "\"imageUrl\":", Kind::String).named("image_url"),
        Field::new("domain", "\"domain\":", Kind::String),
        Field::new("invoiceTemplateId", "\"invoiceTemplateId\":", Kind::Uuid).named("invoice_template_id"),
        Field::new("invoiceBatchGroupId", "\"invoiceBatchGroupId\":", Kind::Uuid)
            .named("invoice_batch_group_id"),
        Field::new("invoiceBatchGroup", "\"invoiceBatchGroup\":", Kind::Lookup(&[]))
            .named("invoice_batch_group"),
        Field::new("invoiceSettingGroup", "\"invoiceSettingGroup\":", Kind::Lookup(&[]))
            .named("invoice_setting_group"),
        Field::new("reminderEmailAddress", "\"reminderEmailAddress\":", Kind::String)
            .named("reminder_email_address"),
        Field::new("defaultInvoiceAddress", "\"defaultInvoiceAddress\":", Kind::Object(&ADDRESS_INPUT))
            .named("default_invoice_address"),
        Field::new("defaultDeliveryAddress", "\"defaultDeliveryAddress\":", Kind::Object(&ADDRESS_INPUT))
            .named("default_delivery_address"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("attachUBLToInvoice", "\"attachUBLToInvoice\":", Kind::Boolean)
            .named("attach_ubl_to_invoice"),
        Field::new("attachZugferdXMLToInvoice", "\"attachZugferdXMLToInvoice\":", Kind::Boolean)
            .named("attach_zugferd_xml_to_invoice"),
    ],
};

pub(super) static ONLINE_PAYMENT_DETAILS_INPUT: Schema = Schema {
    name: "OnlinePaymentDetailsInput",
    fields: &[
        Field::new("stripeCustomerId", "\"stripeCustomerId\":", Kind::String).named("stripe_customer_id"),
        Field::new("stripePaymentMethodId", "\"stripePaymentMethodId\":", Kind::String)
            .named("stripe_payment_method_id"),
        Field::new("goCardLessCustomerId", "\"goCardLessCustomerId\":", Kind::String)
            .named("go_card_less_customer_id"),
        Field::new("goCardLessMandateId", "\"goCardLessMandateId\":", Kind::String)
            .named("go_card_less_mandate_id"),
    ],
};

pub(super) static GO_CARDLESS_MANDATE_INPUT: Schema = Schema {
    name: "GoCardlessMandateInput",
    fields: &[
        Field::new("mandateStatus", "\"mandateStatus\":", Kind::Enum(GO_CARDLESS_MANDATE_STATUS))
            .named("mandate_status"),
        Field::new("reInstate", "\"reInstate\":", Kind::Boolean).named("re_instate"),
    ],
};

pub(super) static IMPORT_RESULT: Schema = Schema {
    name: "ImportResult",
    fields: &[
        Field::new("importDataType", "\"importDataType\":", Kind::String).named("import_data_type"),
        Field::new("batchId", "\"batchId\":", Kind::Uuid).named("batch_id"),
        Field::new("hasErrors", "\"hasErrors\":", Kind::Boolean).named("has_errors"),
        Field::new("errors", "\"errors\":", Kind::List(&Kind::Json)),
    ],
};

pub(super) static ACKNOWLEDGEMENT: Schema = Schema {
    name: "Acknowledgement",
    fields: &[Field::new("id", "\"id\":", Kind::Uuid), Field::new("message", "\"message\":", Kind::String)],
};

pub(super) static ADDRESS: Schema = Schema {
    name: "Address",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("street", "\"street\":", Kind::String),
        Field::new("street2", "\"street2\":", Kind::String),
        Field::new("city", "\"city\":", Kind::String),
        Field::new("county", "\"county\":", Kind::String),
        Field::new("state", "\"state\":", Kind::String),
        Field::new("zip", "\"zip\":", Kind::String),
        Field::new("country", "\"country\":", Kind::String),
    ],
};

pub(super) static CURRENCY_AMOUNT: Schema = Schema {
    name: "CurrencyAmount",
    fields: &[
        Field::new("amount", "\"amount\":", Kind::Decimal),
        Field::new("currencyCode", "\"currencyCode\":", Kind::String).named("currency_code"),
        Field::new("currencyConversionDate", "\"currencyConversionDate\":", Kind::UtcDateTime)
            .named("currency_conversion_date"),
        Field::new("baseCurrencyAmount", "\"baseCurrencyAmount\":", Kind::Decimal)
            .named("base_currency_amount"),
        Field::new("baseCurrencyCode", "\"baseCurrencyCode\":", Kind::String).named("base_currency_code"),
    ],
};

pub(super) static ACCOUNT_REFERENCE: Schema = Schema {
    name: "AccountReference",
    fields: &[
        Field::new("name", "\"name\":", Kind::String),
        Field::new("accountNumber", "\"accountNumber\":", Kind::String).named("account_number"),
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
    ],
};

pub(super) static ORDER_REFERENCE: Schema = Schema {
    name: "OrderReference",
    fields: &[
        Field::new("orderNumber", "\"orderNumber\":", Kind::String).named("order_number"),
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
    ],
};

pub(super) static ORDER_PRODUCT_CHARGE_REFERENCE: Schema = Schema {
    name: "OrderProductChargeReference",
    fields: &[
        Field::new("name", "\"name\":", Kind::String),
        Field::new("chargeNumber", "\"chargeNumber\":", Kind::String).named("charge_number"),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
    ],
};

pub(super) static ORDER_PRODUCT_REFERENCE: Schema = Schema {
    name: "OrderProductReference",
    fields: &[
        Field::new("description", "\"description\":", Kind::String),
        Field::new("productNumber", "\"productNumber\":", Kind::String).named("product_number"),
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
    ],
};

pub(super) static ADDRESS_INPUT: Schema = Schema {
    name: "AddressInput",
    fields: &[
        Field::new("description", "\"description\":", Kind::String),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("street", "\"street\":", Kind::String),
        Field::new("street2", "\"street2\":", Kind::String),
        Field::new("city", "\"city\":", Kind::String),
        Field::new("county", "\"county\":", Kind::String),
        Field::new("state", "\"state\":", Kind::String),
        Field::new("zip", "\"zip\":", Kind::String),
        Field::new("country", "\"country\":", Kind::Lookup(&[("name", "name"), ("id", "id")])),
    ],
};

pub(super) static BOOKING: Schema = Schema {
    name: "Booking",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("currency", "\"currency\":", Kind::String),
        Field::new("bookingType", "\"bookingType\":", Kind::Enum(BOOKING_TYPE)).named("booking_type"),
        Field::new("accountCategory", "\"accountCategory\":", Kind::Enum(ACCOUNT_CATEGORY))
            .named("account_category"),
        Field::new("changeType", "\"changeType\":", Kind::Enum(CHANGE_TYPE)).named("change_type"),
        Field::new("cmrr", "\"cmrr\":", Kind::Object(&AMOUNT_WITH_BASE_CURRENCY)),
        Field::new("acv", "\"acv\":", Kind::Object(&AMOUNT_WITH_BASE_CURRENCY)),
        Field::new("emrr", "\"emrr\":", Kind::Object(&AMOUNT_WITH_BASE_CURRENCY)),
        Field::new("oneTimeFees", "\"oneTimeFees\":", Kind::Object(&AMOUNT_WITH_BASE_CURRENCY))
            .named("one_time_fees"),
        Field::new("tcv", "\"tcv\":", Kind::Object(&AMOUNT_WITH_BASE_CURRENCY)),
        Field::new("fmrr", "\"fmrr\":", Kind::Object(&AMOUNT_WITH_BASE_CURRENCY)),
        Field::new("effectiveDate", "\"effectiveDate\":", Kind::UtcDateTime).named("effective_date"),
        Field::new("bookingLines", "\"bookingLines\":", Kind::List(&Kind::Object(&BOOKING_LINE)))
            .named("booking_lines"),
        Field::new("classification", "\"classification\":", Kind::Object(&BOOKING_CLASSIFICATION)),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
        Field::new("order", "\"order\":", Kind::Object(&ORDER_REFERENCE)),
        Field::new("notes", "\"notes\":", Kind::String),
    ],
};

pub(super) static AMOUNT_WITH_BASE_CURRENCY: Schema = Schema {
    name: "AmountWithBaseCurrency",
    fields: &[
        Field::new("amount", "\"amount\":", Kind::Decimal),
        Field::new("amountInBaseCurrency", "\"amountInBaseCurrency\":", Kind::Decimal)
            .named("amount_in_base_currency"),
    ],
};

pub(super) static BOOKING_CLASSIFICATION: Schema = Schema {
    name: "BookingClassification",
    fields: &[
        Field::new("name", "\"name\":", Kind::String),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("chartColor", "\"chartColor\":", Kind::String).named("chart_color"),
        Field::new("isSystemClassification", "\"isSystemClassification\":", Kind::Boolean)
            .named("is_system_classification"),
        Field::new("classificationType", "\"classificationType\":", Kind::Enum(BOOKING_CLASSIFICATION_TYPE))
            .named("classification_type"),
    ],
};

pub(super) static BOOKING_LINE: Schema = Schema {
    name: "BookingLine",
    fields: &[
        Field::new("charge", "\"charge\":", Kind::Object(&ORDER_PRODUCT_CHARGE_REFERENCE)),
        Field::new("cmrr", "\"cmrr\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("acv", "\"acv\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("emrr", "\"emrr\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("oneTimeFees", "\"oneTimeFees\":", Kind::Object(&CURRENCY_AMOUNT)).named("one_time_fees"),
        Field::new("tcv", "\"tcv\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("fmrr", "\"fmrr\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
    ],
};

pub(super) static BOOKING_UPDATE: Schema = Schema {
    name: "BookingUpdate",
    fields: &[
        Field::new("bookingType", "\"bookingType\":", Kind::Enum(BOOKING_TYPE)).named("booking_type"),
        Field::new("accountCategory", "\"accountCategory\":", Kind::Enum(ACCOUNT_CATEGORY))
            .named("account_category"),
        Field::new("changeType", "\"changeType\":", Kind::Enum(CHANGE_TYPE)).named("change_type"),
        Field::new("notes", "\"notes\":", Kind::String),
        Field::new("effectiveDate", "\"effectiveDate\":", Kind::UtcDateTime).named("effective_date"),
        Field::new("classification", "\"classification\":", Kind::Lookup(&[("id", "id"), ("name", "name")])),
    ],
};

pub(super) static COUNTRY: Schema = Schema {
    name: "Country",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("twoAlphaCode", "\"twoAlphaCode\":", Kind::String).named("two_alpha_code"),
        Field::new("threeAlphaCode", "\"threeAlphaCode\":", Kind::String).named("three_alpha_code"),
        Field::new("active", "\"active\":", Kind::Boolean),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
    ],
};

pub(super) static CURRENCY: Schema = Schema {
    name: "Currency",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("code", "\"code\":", Kind::String),
        Field::new("description", "\"description\":", Kind::String),
    ],
};

pub(super) static CURRENCY_CREATE: Schema = Schema {
    name: "CurrencyCreate",
    fields: &[
        Field::new("code", "\"code\":", Kind::String).required(),
        Field::new("description", "\"description\":", Kind::String),
    ],
};

pub(super) static CUSTOM_FIELD: Schema = Schema {
    name: "CustomField",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("key", "\"key\":", Kind::String),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("defaultValue", "\"defaultValue\":", Kind::String).named("default_value"),
        Field::new("fieldType", "\"fieldType\":", Kind::Enum(CUSTOM_FIELD_TYPE)).named("field_type"),
        Field::new("entity", "\"entity\":", Kind::Enum(CUSTOM_FIELD_ENTITY)),
        Field::new("list", "\"list\":", Kind::String),
        Field::new("typeEntity", "\"typeEntity\":", Kind::Enum(CUSTOM_FIELD_TYPE_ENTITY))
            .named("type_entity"),
        Field::new("entityObject", "\"entityObject\":", Kind::String).named("entity_object"),
    ],
};

pub(super) static CUSTOM_FIELD_CREATE: Schema = Schema {
    name: "CustomFieldCreate",
    fields: &[
        Field::new("fieldType", "\"fieldType\":", Kind::Enum(CUSTOM_FIELD_TYPE))
            .named("field_type")
            .required(),
        Field::new("entity", "\"entity\":", Kind::Enum(CUSTOM_FIELD_ENTITY)),
        Field::new("key", "\"key\":", Kind::String),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("defaultValue", "\"defaultValue\":", Kind::String).named("default_value"),
        Field::new("list", "\"list\":", Kind::Lookup(&[])),
        Field::new("typeEntity", "\"typeEntity\":", Kind::Enum(CUSTOM_FIELD_TYPE_ENTITY))
            .named("type_entity"),
    ],
};

pub(super) static CUSTOM_FIELD_UPDATE: Schema = Schema {
    name: "CustomFieldUpdate",
    fields: &[
        Field::new("fieldType", "\"fieldType\":", Kind::Enum(CUSTOM_FIELD_TYPE)).named("field_type"),
        Field::new("entity", "\"entity\":", Kind::Enum(CUSTOM_FIELD_ENTITY)),
        Field::new("key", "\"key\":", Kind::String),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("defaultValue", "\"defaultValue\":", Kind::String).named("default_value"),
        Field::new("list", "\"list\":", Kind::Lookup(&[])),
        Field::new("typeEntity", "\"typeEntity\":", Kind::Enum(CUSTOM_FIELD_TYPE_ENTITY))
            .named("type_entity"),
    ],
};

pub(super) static DOCUMENT_TEMPLATE: Schema = Schema {
    name: "DocumentTemplate",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("documentType", "\"documentType\":", Kind::Enum(DOCUMENT_TYPE)).named("document_type"),
    ],
};

pub(super) static EXCHANGE_RATE: Schema = Schema {
    name: "ExchangeRate",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("fromCurrency", "\"fromCurrency\":", Kind::String).named("from_currency"),
        Field::new("toCurrency", "\"toCurrency\":", Kind::String).named("to_currency"),
        Field::new("rate", "\"rate\":", Kind::Decimal),
        Field::new("effectiveFromDate", "\"effectiveFromDate\":", Kind::UtcDateTime)
            .named("effective_from_date"),
        Field::new("effectiveToDate", "\"effectiveToDate\":", Kind::UtcDateTime).named("effective_to_date"),
    ],
};

pub(super) static EXCHANGE_RATE_CREATE: Schema = Schema {
    name: "ExchangeRateCreate",
    fields: &[
        Field::new("fromCurrency", "\"fromCurrency\":", Kind::Lookup(&[("code", "code"), ("id", "id")]))
            .named("from_currency")
            .required(),
        Field::new("rate", "\"rate\":", Kind::Decimal).required(),
        Field::new("effectiveFromDate", "\"effectiveFromDate\":", Kind::UtcDateTime)
            .named("effective_from_date")
            .required(),
        Field::new("effectiveToDate", "\"effectiveToDate\":", Kind::UtcDateTime).named("effective_to_date"),
    ],
};

pub(super) static FINANCIAL_ACCOUNT: Schema = Schema {
    name: "FinancialAccount",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("code", "\"code\":", Kind::String),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
    ],
};

pub(super) static INVOICE_BATCH_GROUP: Schema = Schema {
    name: "InvoiceBatchGroup",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("code", "\"code\":", Kind::String),
        Field::new("description", "\"description\":", Kind::String),
    ],
};

pub(super) static INVOICE_BATCH: Schema = Schema {
    name: "InvoiceBatch",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("batchNumber", "\"batchNumber\":", Kind::String).named("batch_number"),
        Field::new("targetDate", "\"targetDate\":", Kind::UtcDateTime).named("target_date"),
        Field::new("invoiceDate", "\"invoiceDate\":", Kind::UtcDateTime).named("invoice_date"),
        Field::new("batchGroups", "\"batchGroups\":", Kind::List(&Kind::String)).named("batch_groups"),
        Field::new("invoices", "\"invoices\":", Kind::List(&Kind::Object(&BATCH_INVOICE))),
        Field::new("batchLog", "\"batchLog\":", Kind::List(&Kind::Object(&INVOICE_BATCH_LOG_ENTRY)))
            .named("batch_log"),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
    ],
};

pub(super) static INVOICE_BATCH_LOG_ENTRY: Schema = Schema {
    name: "InvoiceBatchLogEntry",
    fields: &[
        Field::new("entityId", "\"entityId\":", Kind::Uuid).named("entity_id"),
        Field::new("errorMessage", "\"errorMessage\":", Kind::String).named("error_message"),
        Field::new("reference", "\"reference\":", Kind::String),
        Field::new("entityName", "\"entityName\":", Kind::String).named("entity_name"),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
    ],
};

pub(super) static GENERATED_BATCH_STATUS: Schema = Schema {
    name: "GeneratedBatchStatus",
    fields: &[
        Field::new("resultBody", "\"resultBody\":", Kind::Object(&BATCH_JOB_DETAIL)).named("result_body"),
        Field::new("resultStatus", "\"resultStatus\":", Kind::Enum(JOB_RESULT_STATUS)).named("result_status"),
        Field::new("statusMessage", "\"statusMessage\":", Kind::String).named("status_message"),
    ],
};

pub(super) static POSTED_BATCH_STATUS: Schema = Schema {
    name: "PostedBatchStatus",
    fields: &[
        Field::new("resultBody", "\"resultBody\":", Kind::List(&Kind::Object(&BATCH_JOB_DETAIL)))
            .named("result_body"),
        Field::new("resultStatus", "\"resultStatus\":", Kind::Enum(JOB_RESULT_STATUS)).named("result_status"),
        Field::new("statusMessage", "\"statusMessage\":", Kind::String).named("status_message"),
    ],
};

pub(super) static INVOICE_BATCH_JOB: Schema = Schema {
    name: "InvoiceBatchJob",
    fields: &[
        Field::new("batchNumber", "\"batchNumber\":", Kind::String).named("batch_number"),
        Field::new("jobId", "\"jobId\":", Kind::Uuid).named("job_id"),
        Field::new("resultStatus", "\"resultStatus\":", Kind::Enum(JOB_RESULT_STATUS)).named("result_status"),
        Field::new("webhooksTriggeredWhenCompleted", "\"webhooksTriggeredWhenCompleted\":", Kind::Boolean)
            .named("webhooks_triggered_when_completed"),
        Field::new("webhookEvent", "\"webhookEvent\":", Kind::String).named("webhook_event"),
        Field::new("webhooks", "\"webhooks\":", Kind::List(&Kind::Object(&WEBHOOK_REFERENCE))),
        Field::new("eventId", "\"eventId\":", Kind::String).named("event_id"),
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("message", "\"message\":", Kind::String),
    ],
};

pub(super) static BATCH_JOB_DETAIL: Schema = Schema {
    name: "BatchJobDetail",
    fields: &[
        Field::new("batchId", "\"batchId\":", Kind::Uuid).named("batch_id"),
        Field::new("batchNumber", "\"batchNumber\":", Kind::String).named("batch_number"),
        Field::new("eventId", "\"eventId\":", Kind::String).named("event_id"),
        Field::new("message", "\"message\":", Kind::String),
    ],
};

pub(super) static BATCH_INVOICE: Schema = Schema {
    name: "BatchInvoice",
    fields: &[
        Field::new("invoiceNumber", "\"invoiceNumber\":", Kind::String).named("invoice_number"),
        Field::new("status", "\"status\":", Kind::Enum(INVOICE_STATUS)),
        Field::new("invoiceDate", "\"invoiceDate\":", Kind::UtcDateTime).named("invoice_date"),
        Field::new("currency", "\"currency\":", Kind::String),
        Field::new("subtotal", "\"subtotal\":", Kind::Decimal),
        Field::new("totalAmount", "\"totalAmount\":", Kind::Decimal).named("total_amount"),
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
    ],
};

pub(super) static WEBHOOK_REFERENCE: Schema = Schema {
    name: "WebhookReference",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("description", "\"description\":", Kind::String),
    ],
};

pub(super) static INVOICE_BATCH_GENERATE_INPUT: Schema = Schema {
    name: "InvoiceBatchGenerateInput",
    fields: &[
        Field::new("invoiceDate", "\"invoiceDate\":", Kind::UtcDateTime).named("invoice_date"),
        Field::new("customizedTargetDates", "\"customizedTargetDates\":", Kind::Object(&TARGET_DATES_INPUT))
            .named("customized_target_dates"),
        Field::new("targetDate", "\"targetDate\":", Kind::UtcDateTime).named("target_date"),
        Field::new("invoiceAllAccounts", "\"invoiceAllAccounts\":", Kind::Boolean)
            .named("invoice_all_accounts"),
        Field::new("invoiceAllBatchGroups", "\"invoiceAllBatchGroups\":", Kind::Boolean)
            .named("invoice_all_batch_groups"),
        Field::new("accounts", "\"accounts\":", Kind::List(&Kind::Uuid)),
        Field::new("invoiceBatchGroups", "\"invoiceBatchGroups\":", Kind::List(&Kind::Uuid))
            .named("invoice_batch_groups"),
        Field::new("minimumInvoiceAmount", "\"minimumInvoiceAmount\":", Kind::Decimal)
            .named("minimum_invoice_amount"),
        Field::new("ensureWebhooksAreEnabled", "\"ensureWebhooksAreEnabled\":", Kind::Boolean)
            .named("ensure_webhooks_are_enabled"),
        Field::new("jobDescription", "\"jobDescription\":", Kind::String).named("job_description"),
    ],
};

pub(super) static INVOICE_BATCH_POST_INPUT: Schema = Schema {
    name: "InvoiceBatchPostInput",
    fields: &[
        Field::new("ensureWebhooksAreEnabled", "\"ensureWebhooksAreEnabled\":", Kind::Boolean)
            .named("ensure_webhooks_are_enabled"),
        Field::new("jobDescription", "\"jobDescription\":", Kind::String).named("job_description"),
    ],
};

pub(super) static INVOICE: Schema = Schema {
    name: "Invoice",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("invoiceNumber", "\"invoiceNumber\":", Kind::String).named("invoice_number"),
        Field::new("status", "\"status\":", Kind::Enum(INVOICE_STATUS)),
        Field::new("account", "\"account\":", Kind::Object(&ACCOUNT_REFERENCE)),
        Field::new("notes", "\"notes\":", Kind::String),
        Field::new("invoiceDate", "\"invoiceDate\":", Kind::UtcDateTime).named("invoice_date"),
        Field::new("dueDate", "\"dueDate\":", Kind::UtcDateTime).named("due_date"),
        Field::new("paymentDate", "\"paymentDate\":", Kind::UtcDateTime).named("payment_date"),
        Field::new("lastPaymentDate", "\"lastPaymentDate\":", Kind::UtcDateTime).named("last_payment_date"),
        Field::new("daysPastDue", "\"daysPastDue\":", Kind::Integer).named("days_past_due"),
        Field::new("nrOfReminders", "\"nrOfReminders\":", Kind::Integer).named("nr_of_reminders"),
        Field::new("paymentTerm", "\"paymentTerm\":", Kind::Object(&INVOICE_PAYMENT_TERM))
            .named("payment_term"),
        Field::new("currency", "\"currency\":", Kind::String),
        Field::new("subtotal", "\"subtotal\":", Kind::Decimal),
        Field::new("subtotalBaseAmount", "\"subtotalBaseAmount\":", Kind::Decimal)
            .named("subtotal_base_amount"),
        Field::new("tax", "\"tax\":", Kind::Decimal),
        Field::new("taxBaseAmount", "\"taxBaseAmount\":", Kind::Decimal).named("tax_base_amount"),
        Field::new("totalAmount", "\"totalAmount\":", Kind::Decimal).named("total_amount"),
        Field::new("totalBaseAmount", "\"totalBaseAmount\":", Kind::Decimal).named("total_base_amount"),
        Field::new("totalRoundingAmount", "\"totalRoundingAmount\":", Kind::Decimal)
            .named("total_rounding_amount"),
        Field::new("totalRoundingBaseAmount", "\"totalRoundingBaseAmount\":", Kind::Decimal)
            .named("total_rounding_base_amount"),
        Field::new("settledAmount", "\"settledAmount\":", Kind::Decimal).named("settled_amount"),
        Field::new("settledBaseAmount", "\"settledBaseAmount\":", Kind::Decimal).named("settled_base_amount"),
        Field::new("balancedAmount", "\"balancedAmount\":", Kind::Decimal).named("balanced_amount"),
        Field::new("balancedBaseAmount", "\"balancedBaseAmount\":", Kind::Decimal)
            .named("balanced_base_amount"),
        Field::new("taxIncluded", "\"taxIncluded\":", Kind::Boolean).named("tax_included"),
        Field::new("invoiceAddress", "\"invoiceAddress\":", Kind::Object(&ADDRESS)).named("invoice_address"),
        Field::new("deliveryAddress", "\"deliveryAddress\":", Kind::Object(&ADDRESS))
            .named("delivery_address"),
        Field::new("invoiceBatchId", "\"invoiceBatchId\":", Kind::Uuid).named("invoice_batch_id"),
        Field::new("invoiceLines", "\"invoiceLines\":", Kind::List(&Kind::Object(&INVOICE_LINE)))
            .named("invoice_lines"),
        Field::new(
            "latestOnlinePaymentLogs",
            "\"latestOnlinePaymentLogs\":",
            Kind::List(&Kind::Object(&ONLINE_PAYMENT_LOG)),
        )
        .named("latest_online_payment_logs"),
        Field::new("onlinePaymentStatus", "\"onlinePaymentStatus\":", Kind::Enum(ONLINE_PAYMENT_STATUS))
            .named("online_payment_status"),
        Field::new("yourReference", "\"yourReference\":", Kind::String).named("your_reference"),
        Field::new("ourReference", "\"ourReference\":", Kind::String).named("our_reference"),
        Field::new("yourOrderNumber", "\"yourOrderNumber\":", Kind::String).named("your_order_number"),
        Field::new("buyerReference", "\"buyerReference\":", Kind::String).named("buyer_reference"),
        Field::new("invoiceType", "\"invoiceType\":", Kind::Enum(INVOICE_TYPE)).named("invoice_type"),
        Field::new("ocrNumber", "\"ocrNumber\":", Kind::String).named("ocr_number"),
        Field::new("sendMethod", "\"sendMethod\":", Kind::String).named("send_method"),
        Field::new("exchangeRate", "\"exchangeRate\":", Kind::Decimal).named("exchange_rate"),
        Field::new("settledNotes", "\"settledNotes\":", Kind::String).named("settled_notes"),
        Field::new(
            "invoiceDeliveryMethod",
            "\"invoiceDeliveryMethod\":",
            Kind::Enum(INVOICE_DELIVERY_METHOD),
        )
        .named("invoice_delivery_method"),
        Field::new(
            "paymentMethodForInvoice",
            "\"paymentMethodForInvoice\":",
            Kind::Enum(INVOICE_PAYMENT_METHOD),
        )
        .named("payment_method_for_invoice"),
        Field::new("invoiceTemplateId", "\"invoiceTemplateId\":", Kind::Uuid).named("invoice_template_id"),
        Field::new("disableAutomaticInvoiceReminder", "\"disableAutomaticInvoiceReminder\":", Kind::Boolean)
            .named("disable_automatic_invoice_reminder"),
        Field::new("onlinePaymentLink", "\"onlinePaymentLink\":", Kind::String).named("online_payment_link"),
        Field::new("accountsReceivable", "\"accountsReceivable\":", Kind::Object(&FINANCIAL_ACCOUNT))
            .named("accounts_receivable"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
    ],
};

pub(super) static RELATED_INVOICE: Schema = Schema {
    name: "RelatedInvoice",
    fields: &[
        Field::new("invoiceType", "\"invoiceType\":", Kind::Enum(INVOICE_TYPE)).named("invoice_type"),
        Field::new("debitInvoiceId", "\"debitInvoiceId\":", Kind::Uuid).named("debit_invoice_id"),
        Field::new("creditInvoiceId", "\"creditInvoiceId\":", Kind::Uuid).named("credit_invoice_id"),
        Field::new("invoiceNumber", "\"invoiceNumber\":", Kind::String).named("invoice_number"),
        Field::new("status", "\"status\":", Kind::Enum(INVOICE_STATUS)),
        Field::new("invoiceDate", "\"invoiceDate\":", Kind::UtcDateTime).named("invoice_date"),
        Field::new("currency", "\"currency\":", Kind::String),
        Field::new("subtotal", "\"subtotal\":", Kind::Decimal),
        Field::new("totalAmount", "\"totalAmount\":", Kind::Decimal).named("total_amount"),
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
    ],
};

pub(super) static INVOICE_LINE: Schema = Schema {
    name: "InvoiceLine",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("invoiceId", "\"invoiceId\":", Kind::Uuid).named("invoice_id"),
        Field::new("invoiceLineNumber", "\"invoiceLineNumber\":", Kind::Integer).named("invoice_line_number"),
        Field::new("productNumber", "\"productNumber\":", Kind::String).named("product_number"),
        Field::new("productName", "\"productName\":", Kind::String).named("product_name"),
        Field::new("chargeDescription", "\"chargeDescription\":", Kind::String).named("charge_description"),
        Field::new("chargeNumber", "\"chargeNumber\":", Kind::String).named("charge_number"),
        Field::new("charge", "\"charge\":", Kind::Object(&ORDER_PRODUCT_CHARGE_REFERENCE)),
        Field::new("quantity", "\"quantity\":", Kind::Decimal),
        Field::new("unitOfMeasure", "\"unitOfMeasure\":", Kind::Object(&UNIT_OF_MEASURE))
            .named("unit_of_measure"),
        Field::new("price", "\"price\":", Kind::Decimal),
        Field::new("subtotal", "\"subtotal\":", Kind::Decimal),
        Field::new("subtotalBaseAmount", "\"subtotalBaseAmount\":", Kind::Decimal)
            .named("subtotal_base_amount"),
        Field::new("total", "\"total\":", Kind::Decimal),
        Field::new("totalBaseAmount", "\"totalBaseAmount\":", Kind::Decimal).named("total_base_amount"),
        Field::new("tax", "\"tax\":", Kind::Decimal),
        Field::new("taxBaseAmount", "\"taxBaseAmount\":", Kind::Decimal).named("tax_base_amount"),
        Field::new("subtotalPreDiscount", "\"subtotalPreDiscount\":", Kind::Decimal)
            .named("subtotal_pre_discount"),
        Field::new("subtotalPreDiscountBaseAmount", "\"subtotalPreDiscountBaseAmount\":", Kind::Decimal)
            .named("subtotal_pre_discount_base_amount"),
        Field::new("totalPreDiscount", "\"totalPreDiscount\":", Kind::Decimal).named("total_pre_discount"),
        Field::new("totalPreDiscountBaseAmount", "\"totalPreDiscountBaseAmount\":", Kind::Decimal)
            .named("total_pre_discount_base_amount"),
        Field::new("taxPreDiscount", "\"taxPreDiscount\":", Kind::Decimal).named("tax_pre_discount"),
        Field::new("taxPreDiscountBaseAmount", "\"taxPreDiscountBaseAmount\":", Kind::Decimal)
            .named("tax_pre_discount_base_amount"),
        Field::new("exchangeRate", "\"exchangeRate\":", Kind::Decimal).named("exchange_rate"),
        Field::new("servicePeriodStartDate", "\"servicePeriodStartDate\":", Kind::UtcDateTime)
            .named("service_period_start_date"),
        Field::new("servicePeriodEndDate", "\"servicePeriodEndDate\":", Kind::UtcDateTime)
            .named("service_period_end_date"),
        Field::new("notes", "\"notes\":", Kind::String),
        Field::new("orderChargeId", "\"orderChargeId\":", Kind::Uuid).named("order_charge_id"),
        Field::new("orderId", "\"orderId\":", Kind::Uuid).named("order_id"),
        Field::new("accountId", "\"accountId\":", Kind::Uuid).named("account_id"),
        Field::new("chargePlanId", "\"chargePlanId\":", Kind::Uuid).named("charge_plan_id"),
        Field::new("orderProductId", "\"orderProductId\":", Kind::Uuid).named("order_product_id"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("accountsReceivable", "\"accountsReceivable\":", Kind::Object(&FINANCIAL_ACCOUNT))
            .named("accounts_receivable"),
        Field::new("deferredRevenue", "\"deferredRevenue\":", Kind::Object(&FINANCIAL_ACCOUNT))
            .named("deferred_revenue"),
        Field::new("recognizedRevenue", "\"recognizedRevenue\":", Kind::Object(&FINANCIAL_ACCOUNT))
            .named("recognized_revenue"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
        Field::new("taxCategoryName", "\"taxCategoryName\":", Kind::String).named("tax_category_name"),
        Field::new("taxRate", "\"taxRate\":", Kind::Decimal).named("tax_rate"),
    ],
};

pub(super) static INVOICE_ATTACHMENT: Schema = Schema {
    name: "InvoiceAttachment",
    fields: &[
        Field::new("invoiceId", "\"invoiceId\":", Kind::Uuid).named("invoice_id"),
        Field::new("attachmentDetail", "\"attachmentDetail\":", Kind::String).named("attachment_detail"),
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("contentType", "\"contentType\":", Kind::String).named("content_type"),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
        Field::new("fileURL", "\"fileURL\":", Kind::String).named("file_url").secret(),
        Field::new("fileURLErrorMessage", "\"fileURLErrorMessage\":", Kind::String)
            .named("file_url_error_message"),
    ],
};

pub(super) static GENERATED_INVOICE: Schema = Schema {
    name: "GeneratedInvoice",
    fields: &[
        Field::new("successful", "\"successful\":", Kind::Boolean),
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("message", "\"message\":", Kind::String),
    ],
};

pub(super) static OPERATION_RESULT: Schema = Schema {
    name: "OperationResult",
    fields: &[
        Field::new("successful", "\"successful\":", Kind::Boolean),
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("message", "\"message\":", Kind::String),
    ],
};

pub(super) static PROCESSED_ONLINE_PAYMENT: Schema = Schema {
    name: "ProcessedOnlinePayment",
    fields: &[
        Field::new("status", "\"status\":", Kind::Enum(ONLINE_PAYMENT_STATUS)),
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("message", "\"message\":", Kind::String),
    ],
};

pub(super) static ONLINE_PAYMENT_LOG: Schema = Schema {
    name: "OnlinePaymentLog",
    fields: &[
        Field::new("failedPayment", "\"failedPayment\":", Kind::Boolean).named("failed_payment"),
        Field::new("paymentDescription", "\"paymentDescription\":", Kind::String)
            .named("payment_description"),
        Field::new("timeStamp", "\"timeStamp\":", Kind::UtcDateTime).named("time_stamp"),
        Field::new("payoutId", "\"payoutId\":", Kind::String).named("payout_id"),
        Field::new("isPayout", "\"isPayout\":", Kind::Boolean).named("is_payout"),
        Field::new("paymentIntentId", "\"paymentIntentId\":", Kind::String).named("payment_intent_id"),
    ],
};

pub(super) static INVOICE_PAYMENT_TERM: Schema = Schema {
    name: "InvoicePaymentTerm",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("days", "\"days\":", Kind::Integer),
        Field::new("name", "\"name\":", Kind::String),
    ],
};

pub(super) static INVOICE_UPDATE: Schema = Schema {
    name: "InvoiceUpdate",
    fields: &[
        Field::new("dueDate", "\"dueDate\":", Kind::UtcDateTime).named("due_date").not_null(),
        Field::new(
            "invoiceDeliveryMethod",
            "\"invoiceDeliveryMethod\":",
            Kind::Enum(INVOICE_DELIVERY_METHOD),
        )
        .named("invoice_delivery_method")
        .not_null(),
        Field::new("disableAutomaticInvoiceReminder", "\"disableAutomaticInvoiceReminder\":", Kind::Boolean)
            .named("disable_automatic_invoice_reminder")
            .not_null(),
        Field::new("notes", "\"notes\":", Kind::String),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("yourOrderNumber", "\"yourOrderNumber\":", Kind::String).named("your_order_number"),
        Field::new("referenceNumber", "\"referenceNumber\":", Kind::String).named("reference_number"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
    ],
};

pub(super) static INVOICE_PAID_INPUT: Schema = Schema {
    name: "InvoicePaidInput",
    fields: &[
        Field::new("invoiceId", "\"invoiceId\":", Kind::Uuid).named("invoice_id").required(),
        Field::new("paymentDate", "\"paymentDate\":", Kind::UtcDateTime).named("payment_date"),
    ],
};

pub(super) static ON_ACCOUNT_INVOICE_CREATE: Schema = Schema {
    name: "OnAccountInvoiceCreate",
    fields: &[
        Field::new(
            "account",
            "\"account\":",
            Kind::Lookup(&[("accountNumber", "account_number"), ("id", "id"), ("name", "name")]),
        ),
        Field::new("invoiceAction", "\"invoiceAction\":", Kind::Enum(GENERATE_INVOICE_ACTION))
            .named("invoice_action"),
        Field::new("invoiceDate", "\"invoiceDate\":", Kind::UtcDateTime).named("invoice_date"),
        Field::new("yourOrderNumber", "\"yourOrderNumber\":", Kind::String).named("your_order_number"),
        Field::new("yourReference", "\"yourReference\":", Kind::String).named("your_reference"),
        Field::new("ourReference", "\"ourReference\":", Kind::String).named("our_reference"),
        Field::new("buyerReference", "\"buyerReference\":", Kind::String).named("buyer_reference"),
        Field::new("notes", "\"notes\":", Kind::String),
        Field::new(
            "accountsReceivable",
            "\"accountsReceivable\":",
            Kind::Lookup(&[("code", "code"), ("id", "id")]),
        )
        .named("accounts_receivable"),
        Field::new("paymentTerm", "\"paymentTerm\":", Kind::Lookup(&[("name", "name"), ("id", "id")]))
            .named("payment_term"),
        Field::new(
            "invoiceTemplate",
            "\"invoiceTemplate\":",
            Kind::Lookup(&[("description", "description"), ("id", "id")]),
        )
        .named("invoice_template"),
        Field::new("currency", "\"currency\":", Kind::Lookup(&[("code", "code"), ("id", "id")])).required(),
        Field::new(
            "invoiceDeliveryMethod",
            "\"invoiceDeliveryMethod\":",
            Kind::Enum(INVOICE_DELIVERY_METHOD),
        )
        .named("invoice_delivery_method"),
        Field::new("invoiceAddress", "\"invoiceAddress\":", Kind::Object(&ADDRESS_INPUT))
            .named("invoice_address"),
        Field::new("deliveryAddress", "\"deliveryAddress\":", Kind::Object(&ADDRESS_INPUT))
            .named("delivery_address"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new(
            "invoiceLines",
            "\"invoiceLines\":",
            Kind::List(&Kind::Object(&ON_ACCOUNT_INVOICE_LINE_INPUT)),
        )
        .named("invoice_lines"),
    ],
};

pub(super) static INVOICE_CREDIT_INPUT: Schema = Schema {
    name: "InvoiceCreditInput",
    fields: &[
        Field::new("creditInvoiceDate", "\"creditInvoiceDate\":", Kind::UtcDateTime)
            .named("credit_invoice_date"),
        Field::new("invoiceAction", "\"invoiceAction\":", Kind::Enum(GENERATE_INVOICE_ACTION))
            .named("invoice_action"),
        Field::new("invoiceLineIds", "\"invoiceLineIds\":", Kind::List(&Kind::Uuid))
            .named("invoice_line_ids"),
        Field::new("creditAllInvoiceLines", "\"creditAllInvoiceLines\":", Kind::Boolean)
            .named("credit_all_invoice_lines"),
    ],
};

pub(super) static INVOICE_GENERATE_INPUT: Schema = Schema {
    name: "InvoiceGenerateInput",
    fields: &[
        Field::new("invoiceDate", "\"invoiceDate\":", Kind::UtcDateTime).named("invoice_date"),
        Field::new("customizedTargetDates", "\"customizedTargetDates\":", Kind::Object(&TARGET_DATES_INPUT))
            .named("customized_target_dates"),
        Field::new("targetDate", "\"targetDate\":", Kind::UtcDateTime).named("target_date"),
        Field::new("invoiceAction", "\"invoiceAction\":", Kind::Enum(GENERATE_INVOICE_ACTION))
            .named("invoice_action"),
    ],
};

pub(super) static ON_ACCOUNT_INVOICE_LINE_INPUT: Schema = Schema {
    name: "OnAccountInvoiceLineInput",
    fields: &[
        Field::new("productName", "\"productName\":", Kind::String).named("product_name").required(),
        Field::new("price", "\"price\":", Kind::Decimal).required(),
        Field::new("quantity", "\"quantity\":", Kind::Decimal).required(),
        Field::new("notes", "\"notes\":", Kind::String),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("unitOfMeasure", "\"unitOfMeasure\":", Kind::Lookup(&[("unit", "unit")]))
            .named("unit_of_measure")
            .required(),
        Field::new(
            "recognizedRevenueAccount",
            "\"recognizedRevenueAccount\":",
            Kind::Lookup(&[("code", "code"), ("id", "id")]),
        )
        .named("recognized_revenue_account")
        .required(),
        Field::new("taxTemplate", "\"taxTemplate\":", Kind::Lookup(&[("name", "name"), ("id", "id")]))
            .named("tax_template"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
    ],
};

pub(super) static TARGET_DATES_INPUT: Schema = Schema {
    name: "TargetDatesInput",
    fields: &[
        Field::new("oneOff", "\"oneOff\":", Kind::UtcDateTime).named("one_off"),
        Field::new("recurringInAdvance", "\"recurringInAdvance\":", Kind::UtcDateTime)
            .named("recurring_in_advance"),
        Field::new("recurringInArrears", "\"recurringInArrears\":", Kind::UtcDateTime)
            .named("recurring_in_arrears"),
        Field::new("usage", "\"usage\":", Kind::UtcDateTime),
        Field::new("measured", "\"measured\":", Kind::UtcDateTime),
    ],
};

pub(super) static JOURNAL: Schema = Schema {
    name: "Journal",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("journalNumber", "\"journalNumber\":", Kind::String).named("journal_number"),
        Field::new("accountingPeriod", "\"accountingPeriod\":", Kind::Object(&ACCOUNTING_PERIOD))
            .named("accounting_period"),
        Field::new("journalType", "\"journalType\":", Kind::Enum(JOURNAL_TYPE)).named("journal_type"),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("posted", "\"posted\":", Kind::Boolean),
        Field::new("postedDate", "\"postedDate\":", Kind::UtcDateTime).named("posted_date"),
        Field::new("vouchers", "\"vouchers\":", Kind::List(&Kind::Object(&VOUCHER))),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("transferredToERP", "\"transferredToERP\":", Kind::UtcDateTime)
            .named("transferred_to_erp"),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
    ],
};

pub(super) static JOURNAL_DETAILS: Schema = Schema {
    name: "JournalDetails",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("journalNumber", "\"journalNumber\":", Kind::String).named("journal_number"),
        Field::new("accountingPeriod", "\"accountingPeriod\":", Kind::Object(&ACCOUNTING_PERIOD))
            .named("accounting_period"),
        Field::new("journalType", "\"journalType\":", Kind::Enum(JOURNAL_TYPE)).named("journal_type"),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("posted", "\"posted\":", Kind::Boolean),
        Field::new("postedDate", "\"postedDate\":", Kind::UtcDateTime).named("posted_date"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("transferredToERP", "\"transferredToERP\":", Kind::UtcDateTime)
            .named("transferred_to_erp"),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
    ],
};

pub(super) static JOURNAL_SUMMARY: Schema = Schema {
    name: "JournalSummary",
    fields: &[
        Field::new("summaryLines", "\"summaryLines\":", Kind::List(&Kind::Object(&JOURNAL_SUMMARY_LINE)))
            .named("summary_lines"),
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("journalNumber", "\"journalNumber\":", Kind::String).named("journal_number"),
        Field::new("accountingPeriod", "\"accountingPeriod\":", Kind::Object(&ACCOUNTING_PERIOD))
            .named("accounting_period"),
        Field::new("journalType", "\"journalType\":", Kind::Enum(JOURNAL_TYPE)).named("journal_type"),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("posted", "\"posted\":", Kind::Boolean),
        Field::new("postedDate", "\"postedDate\":", Kind::UtcDateTime).named("posted_date"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("transferredToERP", "\"transferredToERP\":", Kind::UtcDateTime)
            .named("transferred_to_erp"),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
    ],
};

pub(super) static ACCOUNTING_TRANSACTION: Schema = Schema {
    name: "AccountingTransaction",
    fields: &[
        Field::new("transactionNumber", "\"transactionNumber\":", Kind::String).named("transaction_number"),
        Field::new("effectiveDate", "\"effectiveDate\":", Kind::UtcDateTime).named("effective_date"),
        Field::new("source", "\"source\":", Kind::Enum(TRANSACTION_SOURCE)),
        Field::new("transactions", "\"transactions\":", Kind::List(&Kind::Object(&TRANSACTION))),
        Field::new("orderChargeNumber", "\"orderChargeNumber\":", Kind::String).named("order_charge_number"),
        Field::new("orderChargeId", "\"orderChargeId\":", Kind::Uuid).named("order_charge_id"),
        Field::new("revenueScheduleItemId", "\"revenueScheduleItemId\":", Kind::Uuid)
            .named("revenue_schedule_item_id"),
        Field::new("invoice", "\"invoice\":", Kind::Object(&TRANSACTION_INVOICE)),
        Field::new("invoiceAccountId", "\"invoiceAccountId\":", Kind::Uuid).named("invoice_account_id"),
        Field::new("invoiceId", "\"invoiceId\":", Kind::Uuid).named("invoice_id"),
        Field::new("invoiceLineId", "\"invoiceLineId\":", Kind::Uuid).named("invoice_line_id"),
        Field::new("paymentId", "\"paymentId\":", Kind::Uuid).named("payment_id"),
        Field::new("paymentSettlementId", "\"paymentSettlementId\":", Kind::Uuid)
            .named("payment_settlement_id"),
        Field::new("invoiceAccount", "\"invoiceAccount\":", Kind::Object(&TRANSACTION_ACCOUNT))
            .named("invoice_account"),
        Field::new("journalId", "\"journalId\":", Kind::Uuid).named("journal_id"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
    ],
};

pub(super) static ACCOUNTING_PERIOD: Schema = Schema {
    name: "AccountingPeriod",
    fields: &[
        Field::new("description", "\"description\":", Kind::String),
        Field::new("fiscalYear", "\"fiscalYear\":", Kind::Integer).named("fiscal_year"),
        Field::new("fiscalPeriod", "\"fiscalPeriod\":", Kind::Integer).named("fiscal_period"),
        Field::new("fiscalQuarter", "\"fiscalQuarter\":", Kind::Integer).named("fiscal_quarter"),
        Field::new("calendarYear", "\"calendarYear\":", Kind::Integer).named("calendar_year"),
        Field::new("calendarMonth", "\"calendarMonth\":", Kind::Integer).named("calendar_month"),
        Field::new("startDate", "\"startDate\":", Kind::UtcDateTime).named("start_date"),
        Field::new("endDate", "\"endDate\":", Kind::UtcDateTime).named("end_date"),
        Field::new("status", "\"status\":", Kind::Enum(ACCOUNTING_PERIOD_STATUS)),
        Field::new("closedDate", "\"closedDate\":", Kind::UtcDateTime).named("closed_date"),
    ],
};

pub(super) static JOURNAL_SUMMARY_LINE: Schema = Schema {
    name: "JournalSummaryLine",
    fields: &[
        Field::new("accountCode", "\"accountCode\":", Kind::String).named("account_code"),
        Field::new("accountName", "\"accountName\":", Kind::String).named("account_name"),
        Field::new("creditAmount", "\"creditAmount\":", Kind::Decimal).named("credit_amount"),
        Field::new("debitAmount", "\"debitAmount\":", Kind::Decimal).named("debit_amount"),
        Field::new("dimensions", "\"dimensions\":", Kind::Json),
    ],
};

pub(super) static TRANSACTION_ACCOUNT: Schema = Schema {
    name: "TransactionAccount",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("accountNumber", "\"accountNumber\":", Kind::String).named("account_number"),
        Field::new("accountType", "\"accountType\":", Kind::Enum(ACCOUNT_TYPE)).named("account_type"),
        Field::new(
            "invoiceDeliveryMethod",
            "\"invoiceDeliveryMethod\":",
            Kind::Enum(INVOICE_DELIVERY_METHOD),
        )
        .named("invoice_delivery_method"),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("organizationNumber", "\"organizationNumber\":", Kind::String)
            .named("organization_number"),
        Field::new("accountsReceivable", "\"accountsReceivable\":", Kind::String)
            .named("accounts_receivable"),
        Field::new("currencyCode", "\"currencyCode\":", Kind::String).named("currency_code"),
        Field::new("taxRegistrationNumber", "\"taxRegistrationNumber\":", Kind::String)
            .named("tax_registration_number"),
        Field::new("taxTemplate", "\"taxTemplate\":", Kind::String).named("tax_template"),
        Field::new("invoiceBatchGroupId", "\"invoiceBatchGroupId\":", Kind::Uuid)
            .named("invoice_batch_group_id"),
        Field::new("invoiceSettingGroupId", "\"invoiceSettingGroupId\":", Kind::Uuid)
            .named("invoice_setting_group_id"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
    ],
};

pub(super) static TRANSACTION_INVOICE: Schema = Schema {
    name: "TransactionInvoice",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("invoiceNumber", "\"invoiceNumber\":", Kind::String).named("invoice_number"),
        Field::new("status", "\"status\":", Kind::Enum(INVOICE_STATUS)),
        Field::new("notes", "\"notes\":", Kind::String),
        Field::new("invoiceDate", "\"invoiceDate\":", Kind::UtcDateTime).named("invoice_date"),
        Field::new("currency", "\"currency\":", Kind::String),
        Field::new("subtotal", "\"subtotal\":", Kind::Decimal),
        Field::new("tax", "\"tax\":", Kind::Decimal),
        Field::new("totalAmount", "\"totalAmount\":", Kind::Decimal).named("total_amount"),
        Field::new("settledAmount", "\"settledAmount\":", Kind::Decimal).named("settled_amount"),
        Field::new("taxIncluded", "\"taxIncluded\":", Kind::Boolean).named("tax_included"),
        Field::new("invoiceBatchId", "\"invoiceBatchId\":", Kind::Uuid).named("invoice_batch_id"),
        Field::new("invoiceType", "\"invoiceType\":", Kind::Enum(INVOICE_TYPE)).named("invoice_type"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
    ],
};

pub(super) static TRANSACTION: Schema = Schema {
    name: "Transaction",
    fields: &[
        Field::new("description", "\"description\":", Kind::String),
        Field::new("account", "\"account\":", Kind::String),
        Field::new("accountExternalCRMId", "\"accountExternalCRMId\":", Kind::String)
            .named("account_external_crm_id"),
        Field::new("accountExternalERPId", "\"accountExternalERPId\":", Kind::String)
            .named("account_external_erp_id"),
        Field::new("accountExternalCode", "\"accountExternalCode\":", Kind::String)
            .named("account_external_code"),
        Field::new("debitAmount", "\"debitAmount\":", Kind::Decimal).named("debit_amount"),
        Field::new("creditAmount", "\"creditAmount\":", Kind::Decimal).named("credit_amount"),
        Field::new("salesCurrencyDebitAmount", "\"salesCurrencyDebitAmount\":", Kind::Decimal)
            .named("sales_currency_debit_amount"),
        Field::new("salesCurrencyCreditAmount", "\"salesCurrencyCreditAmount\":", Kind::Decimal)
            .named("sales_currency_credit_amount"),
        Field::new("salesCurrency", "\"salesCurrency\":", Kind::String).named("sales_currency"),
        Field::new("exchangeRate", "\"exchangeRate\":", Kind::Decimal).named("exchange_rate"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
    ],
};

pub(super) static VOUCHER: Schema = Schema {
    name: "Voucher",
    fields: &[
        Field::new("transactionNumber", "\"transactionNumber\":", Kind::String).named("transaction_number"),
        Field::new("effectiveDate", "\"effectiveDate\":", Kind::UtcDateTime).named("effective_date"),
        Field::new("source", "\"source\":", Kind::Enum(TRANSACTION_SOURCE)),
        Field::new("transactions", "\"transactions\":", Kind::List(&Kind::Object(&TRANSACTION))),
        Field::new("orderChargeNumber", "\"orderChargeNumber\":", Kind::String).named("order_charge_number"),
        Field::new("orderChargeId", "\"orderChargeId\":", Kind::Uuid).named("order_charge_id"),
        Field::new("revenueScheduleItemId", "\"revenueScheduleItemId\":", Kind::Uuid)
            .named("revenue_schedule_item_id"),
        Field::new("invoiceNumber", "\"invoiceNumber\":", Kind::String).named("invoice_number"),
        Field::new("invoiceAccountId", "\"invoiceAccountId\":", Kind::Uuid).named("invoice_account_id"),
        Field::new("invoiceId", "\"invoiceId\":", Kind::Uuid).named("invoice_id"),
        Field::new("invoiceLineId", "\"invoiceLineId\":", Kind::Uuid).named("invoice_line_id"),
        Field::new("paymentId", "\"paymentId\":", Kind::Uuid).named("payment_id"),
        Field::new("paymentSettlementId", "\"paymentSettlementId\":", Kind::Uuid)
            .named("payment_settlement_id"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
    ],
};

pub(super) static JOURNAL_UPDATE: Schema = Schema {
    name: "JournalUpdate",
    fields: &[
        Field::new("description", "\"description\":", Kind::String),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("transferredToERP", "\"transferredToERP\":", Kind::UtcDateTime)
            .named("transferred_to_erp"),
    ],
};

pub(super) static MEASUREMENT: Schema = Schema {
    name: "Measurement",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("account", "\"account\":", Kind::Object(&ACCOUNT_REFERENCE)),
        Field::new("order", "\"order\":", Kind::Object(&ORDER_REFERENCE)),
        Field::new("product", "\"product\":", Kind::Object(&ORDER_PRODUCT_REFERENCE)),
        Field::new("charge", "\"charge\":", Kind::Object(&ORDER_PRODUCT_CHARGE_REFERENCE)),
        Field::new("importDate", "\"importDate\":", Kind::UtcDateTime).named("import_date"),
        Field::new("fromDate", "\"fromDate\":", Kind::UtcDateTime).named("from_date"),
        Field::new("quantity", "\"quantity\":", Kind::Decimal),
        Field::new("tag", "\"tag\":", Kind::String),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
    ],
};

pub(super) static MEASUREMENT_CREATE: Schema = Schema {
    name: "MeasurementCreate",
    fields: &[
        Field::new(
            "account",
            "\"account\":",
            Kind::Lookup(&[("accountNumber", "account_number"), ("id", "id"), ("name", "name")]),
        ),
        Field::new("order", "\"order\":", Kind::Lookup(&[("orderNumber", "order_number"), ("id", "id")])),
        Field::new(
            "product",
            "\"product\":",
            Kind::Lookup(&[("productNumber", "product_number"), ("orderProductId", "order_product_id")]),
        ),
        Field::new(
            "charge",
            "\"charge\":",
            Kind::Lookup(&[
                ("chargeNumber", "charge_number"),
                ("orderProductChargeId", "order_product_charge_id"),
            ]),
        ),
        Field::new("fromDate", "\"fromDate\":", Kind::UtcDateTime).named("from_date").required(),
        Field::new("quantity", "\"quantity\":", Kind::Decimal),
        Field::new("tag", "\"tag\":", Kind::String),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("validateData", "\"validateData\":", Kind::Boolean).named("validate_data"),
    ],
};

pub(super) static MEASUREMENT_IMPORT_INPUT: Schema = Schema {
    name: "MeasurementImportInput",
    fields: &[
        Field::new("mappingTemplateName", "\"mappingTemplateName\":", Kind::String)
            .named("mapping_template_name")
            .required(),
        Field::new("dateFormat", "\"dateFormat\":", Kind::String).named("date_format"),
        Field::new("decimalSeparator", "\"decimalSeparator\":", Kind::String).named("decimal_separator"),
        Field::new("dataFormat", "\"dataFormat\":", Kind::String).named("data_format"),
        Field::new("batchName", "\"batchName\":", Kind::String).named("batch_name"),
        Field::new("data", "\"data\":", Kind::Json).required(),
        Field::new("usePreprocessingRules", "\"usePreprocessingRules\":", Kind::Boolean)
            .named("use_preprocessing_rules"),
        Field::new("allowDuplicateEntries", "\"allowDuplicateEntries\":", Kind::Boolean)
            .named("allow_duplicate_entries"),
        Field::new("breakOnValidationError", "\"breakOnValidationError\":", Kind::Boolean)
            .named("break_on_validation_error"),
    ],
};

pub(super) static ORDER_METRICS: Schema = Schema {
    name: "OrderMetrics",
    fields: &[
        Field::new("tcv", "\"tcv\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("cmrr", "\"cmrr\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("acv", "\"acv\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("emrr", "\"emrr\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("oneTimeFees", "\"oneTimeFees\":", Kind::Object(&CURRENCY_AMOUNT)).named("one_time_fees"),
        Field::new("fmrr", "\"fmrr\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("charges", "\"charges\":", Kind::List(&Kind::Object(&CHARGE_METRICS))),
    ],
};

pub(super) static CHARGE_METRICS: Schema = Schema {
    name: "ChargeMetrics",
    fields: &[
        Field::new("name", "\"name\":", Kind::String),
        Field::new("chargeNumber", "\"chargeNumber\":", Kind::String).named("charge_number"),
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("chargePlanId", "\"chargePlanId\":", Kind::Uuid).named("charge_plan_id"),
        Field::new("orderProductId", "\"orderProductId\":", Kind::Uuid).named("order_product_id"),
        Field::new("chargeId", "\"chargeId\":", Kind::Uuid).named("charge_id"),
        Field::new("tcv", "\"tcv\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("cmrr", "\"cmrr\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("acv", "\"acv\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("emrr", "\"emrr\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("oneTimeFees", "\"oneTimeFees\":", Kind::Object(&CURRENCY_AMOUNT)).named("one_time_fees"),
        Field::new("fmrr", "\"fmrr\":", Kind::Object(&CURRENCY_AMOUNT)),
    ],
};

pub(super) static ORDER_METRICS_INPUT: Schema = Schema {
    name: "OrderMetricsInput",
    fields: &[
        Field::new("effectiveStartDate", "\"effectiveStartDate\":", Kind::UtcDateTime)
            .named("effective_start_date"),
        Field::new("effectiveEndDate", "\"effectiveEndDate\":", Kind::UtcDateTime)
            .named("effective_end_date"),
        Field::new("term", "\"term\":", Kind::Integer),
        Field::new("orderType", "\"orderType\":", Kind::Enum(ORDER_TYPE)).named("order_type"),
        Field::new("currency", "\"currency\":", Kind::Lookup(&[("code", "code"), ("id", "id")])),
        Field::new(
            "account",
            "\"account\":",
            Kind::Lookup(&[("accountNumber", "account_number"), ("id", "id"), ("name", "name")]),
        ),
        Field::new("products", "\"products\":", Kind::List(&Kind::Object(&METRICS_PRODUCT_INPUT))),
        Field::new(
            "orderDiscounts",
            "\"orderDiscounts\":",
            Kind::List(&Kind::Object(&METRICS_ORDER_DISCOUNT_INPUT)),
        )
        .named("order_discounts"),
    ],
};

pub(super) static CHARGE_METRICS_INPUT: Schema = Schema {
    name: "ChargeMetricsInput",
    fields: &[
        Field::new("term", "\"term\":", Kind::Integer),
        Field::new("currency", "\"currency\":", Kind::Lookup(&[("code", "code"), ("id", "id")])),
        Field::new(
            "account",
            "\"account\":",
            Kind::Lookup(&[("accountNumber", "account_number"), ("id", "id"), ("name", "name")]),
        ),
        Field::new("charge", "\"charge\":", Kind::Lookup(&[])),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("chargeType", "\"chargeType\":", Kind::Enum(CHARGE_TYPE)).named("charge_type"),
        Field::new("priceModel", "\"priceModel\":", Kind::Enum(CHARGE_MODEL)).named("price_model"),
        Field::new("quantity", "\"quantity\":", Kind::Decimal),
        Field::new("pricePeriod", "\"pricePeriod\":", Kind::Enum(PRICE_PERIOD)).named("price_period"),
        Field::new("billingPeriod", "\"billingPeriod\":", Kind::Enum(BILLING_PERIOD)).named("billing_period"),
        Field::new("effectiveStartDate", "\"effectiveStartDate\":", Kind::UtcDateTime)
            .named("effective_start_date"),
        Field::new("effectiveEndDate", "\"effectiveEndDate\":", Kind::UtcDateTime)
            .named("effective_end_date"),
        Field::new("taxTemplate", "\"taxTemplate\":", Kind::Lookup(&[("name", "name"), ("id", "id")]))
            .named("tax_template"),
        Field::new("taxIncluded", "\"taxIncluded\":", Kind::Boolean).named("tax_included"),
        Field::new(
            "priceDetails",
            "\"priceDetails\":",
            Kind::List(&Kind::Object(&METRICS_PRICE_DETAIL_INPUT)),
        )
        .named("price_details"),
        Field::new("estimatedUsage", "\"estimatedUsage\":", Kind::Integer).named("estimated_usage"),
        Field::new("estimatedQuantity", "\"estimatedQuantity\":", Kind::Integer).named("estimated_quantity"),
    ],
};

pub(super) static METRICS_PRICE_DETAIL_INPUT: Schema = Schema {
    name: "MetricsPriceDetailInput",
    fields: &[
        Field::new("tier", "\"tier\":", Kind::Integer),
        Field::new("price", "\"price\":", Kind::Decimal),
        Field::new("listPrice", "\"listPrice\":", Kind::Decimal).named("list_price"),
        Field::new("lineDiscountAmount", "\"lineDiscountAmount\":", Kind::Decimal)
            .named("line_discount_amount"),
        Field::new("lineDiscountPercent", "\"lineDiscountPercent\":", Kind::Decimal)
            .named("line_discount_percent"),
        Field::new("toQuantity", "\"toQuantity\":", Kind::Decimal).named("to_quantity"),
        Field::new("isInfinite", "\"isInfinite\":", Kind::Boolean).named("is_infinite"),
        Field::new("priceBase", "\"priceBase\":", Kind::Enum(PRICE_BASE)).named("price_base"),
    ],
};

pub(super) static METRICS_DISCOUNT_CHARGE_INPUT: Schema = Schema {
    name: "MetricsDiscountChargeInput",
    fields: &[Field::new("charge", "\"charge\":", Kind::Lookup(&[])).required()],
};

pub(super) static METRICS_ORDER_DISCOUNT_INPUT: Schema = Schema {
    name: "MetricsOrderDiscountInput",
    fields: &[
        Field::new("startOn", "\"startOn\":", Kind::Enum(DISCOUNT_BOUNDARY_INPUT)).named("start_on"),
        Field::new("endOn", "\"endOn\":", Kind::Enum(DISCOUNT_BOUNDARY_INPUT)).named("end_on"),
        Field::new("startDate", "\"startDate\":", Kind::UtcDateTime).named("start_date"),
        Field::new("endDate", "\"endDate\":", Kind::UtcDateTime).named("end_date"),
        Field::new("percent", "\"percent\":", Kind::Decimal),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("onSpecificCharges", "\"onSpecificCharges\":", Kind::Boolean).named("on_specific_charges"),
        Field::new("charges", "\"charges\":", Kind::List(&Kind::Object(&METRICS_DISCOUNT_CHARGE_INPUT))),
        Field::new("chargeMappingKey", "\"chargeMappingKey\":", Kind::String).named("charge_mapping_key"),
    ],
};

pub(super) static METRICS_PRODUCT_CHARGE_INPUT: Schema = Schema {
    name: "MetricsProductChargeInput",
    fields: &[
        Field::new("charge", "\"charge\":", Kind::Lookup(&[])),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("chargeType", "\"chargeType\":", Kind::Enum(CHARGE_TYPE)).named("charge_type"),
        Field::new("priceModel", "\"priceModel\":", Kind::Enum(CHARGE_MODEL)).named("price_model"),
        Field::new("quantity", "\"quantity\":", Kind::Decimal),
        Field::new("pricePeriod", "\"pricePeriod\":", Kind::Enum(PRICE_PERIOD)).named("price_period"),
        Field::new("billingPeriod", "\"billingPeriod\":", Kind::Enum(BILLING_PERIOD)).named("billing_period"),
        Field::new("effectiveStartDate", "\"effectiveStartDate\":", Kind::UtcDateTime)
            .named("effective_start_date"),
        Field::new("effectiveEndDate", "\"effectiveEndDate\":", Kind::UtcDateTime)
            .named("effective_end_date"),
        Field::new("taxTemplate", "\"taxTemplate\":", Kind::Lookup(&[("name", "name"), ("id", "id")]))
            .named("tax_template"),
        Field::new("taxIncluded", "\"taxIncluded\":", Kind::Boolean).named("tax_included"),
        Field::new(
            "priceDetails",
            "\"priceDetails\":",
            Kind::List(&Kind::Object(&METRICS_PRICE_DETAIL_INPUT)),
        )
        .named("price_details"),
        Field::new("estimatedUsage", "\"estimatedUsage\":", Kind::Integer).named("estimated_usage"),
        Field::new("estimatedQuantity", "\"estimatedQuantity\":", Kind::Integer).named("estimated_quantity"),
        Field::new("orderDiscountMappingKey", "\"orderDiscountMappingKey\":", Kind::List(&Kind::String))
            .named("order_discount_mapping_key"),
    ],
};

pub(super) static METRICS_PRODUCT_INPUT: Schema = Schema {
    name: "MetricsProductInput",
    fields: &[
        Field::new(
            "product",
            "\"product\":",
            Kind::Lookup(&[("productNumber", "product_number"), ("id", "id"), ("name", "name")]),
        ),
        Field::new(
            "chargePlan",
            "\"chargePlan\":",
            Kind::Lookup(&[("chargePlanNumber", "charge_plan_number"), ("id", "id"), ("name", "name")]),
        )
        .named("charge_plan"),
        Field::new("charges", "\"charges\":", Kind::List(&Kind::Object(&METRICS_PRODUCT_CHARGE_INPUT))),
    ],
};

pub(super) static ORDER_PRODUCT_CHARGE: Schema = Schema {
    name: "OrderProductCharge",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("chargeNumber", "\"chargeNumber\":", Kind::String).named("charge_number"),
        Field::new("version", "\"version\":", Kind::Integer),
        Field::new("isLastVersion", "\"isLastVersion\":", Kind::Boolean).named("is_last_version"),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("chargeType", "\"chargeType\":", Kind::Enum(CHARGE_TYPE)).named("charge_type"),
        Field::new("priceModel", "\"priceModel\":", Kind::Enum(CHARGE_MODEL)).named("price_model"),
        Field::new("effectiveStartDate", "\"effectiveStartDate\":", Kind::UtcDateTime)
            .named("effective_start_date"),
        Field::new("effectiveEndDate", "\"effectiveEndDate\":", Kind::UtcDateTime)
            .named("effective_end_date"),
        Field::new("quantity", "\"quantity\":", Kind::Decimal),
        Field::new("unitCode", "\"unitCode\":", Kind::String).named("unit_code"),
        Field::new("startOn", "\"startOn\":", Kind::Enum(CHARGE_BOUNDARY)).named("start_on"),
        Field::new("endOn", "\"endOn\":", Kind::Enum(CHARGE_BOUNDARY)).named("end_on"),
        Field::new("chargedThroughDate", "\"chargedThroughDate\":", Kind::UtcDateTime)
            .named("charged_through_date"),
        Field::new("lastRenewalDate", "\"lastRenewalDate\":", Kind::UtcDateTime).named("last_renewal_date"),
        Field::new("lastPriceAdjustmentDate", "\"lastPriceAdjustmentDate\":", Kind::UtcDateTime)
            .named("last_price_adjustment_date"),
        Field::new("pricePeriod", "\"pricePeriod\":", Kind::Enum(PRICE_PERIOD)).named("price_period"),
        Field::new("usageRating", "\"usageRating\":", Kind::Enum(USAGE_RATING)).named("usage_rating"),
        Field::new("revenueRecognitionRule", "\"revenueRecognitionRule\":", Kind::String)
            .named("revenue_recognition_rule"),
        Field::new("billingDay", "\"billingDay\":", Kind::Enum(BILLING_DAY)).named("billing_day"),
        Field::new("specificBillingDay", "\"specificBillingDay\":", Kind::Integer)
            .named("specific_billing_day"),
        Field::new("offsetBillingDays", "\"offsetBillingDays\":", Kind::Integer).named("offset_billing_days"),
        Field::new("billingPeriod", "\"billingPeriod\":", Kind::Enum(BILLING_PERIOD)).named("billing_period"),
        Field::new("billingTiming", "\"billingTiming\":", Kind::Enum(BILLING_TIMING)).named("billing_timing"),
        Field::new("periodAlignment", "\"periodAlignment\":", Kind::Enum(BILLING_PERIOD_ALIGNMENT))
            .named("period_alignment"),
        Field::new("alignmentDate", "\"alignmentDate\":", Kind::UtcDateTime).named("alignment_date"),
        Field::new("taxTemplate", "\"taxTemplate\":", Kind::String).named("tax_template"),
        Field::new("taxIncluded", "\"taxIncluded\":", Kind::Boolean).named("tax_included"),
        Field::new("createInvoiceLinesPerTier", "\"createInvoiceLinesPerTier\":", Kind::Boolean)
            .named("create_invoice_lines_per_tier"),
        Field::new("estimatedUsage", "\"estimatedUsage\":", Kind::Integer).named("estimated_usage"),
        Field::new("estimatedQuantity", "\"estimatedQuantity\":", Kind::Integer).named("estimated_quantity"),
        Field::new("remainingQuantity", "\"remainingQuantity\":", Kind::Decimal).named("remaining_quantity"),
        Field::new("orderedQuantity", "\"orderedQuantity\":", Kind::Decimal).named("ordered_quantity"),
        Field::new("deliveryDate", "\"deliveryDate\":", Kind::UtcDateTime).named("delivery_date"),
        Field::new("remarks", "\"remarks\":", Kind::String),
        Field::new("accountsReceivableAccount", "\"accountsReceivableAccount\":", Kind::String)
            .named("accounts_receivable_account"),
        Field::new("deferredRevenueAccount", "\"deferredRevenueAccount\":", Kind::String)
            .named("deferred_revenue_account"),
        Field::new("recognizedRevenueAccount", "\"recognizedRevenueAccount\":", Kind::String)
            .named("recognized_revenue_account"),
        Field::new("changeState", "\"changeState\":", Kind::Enum(CHARGE_CHANGE_STATE)).named("change_state"),
        Field::new("displayPrice", "\"displayPrice\":", Kind::Decimal).named("display_price"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("priceDetails", "\"priceDetails\":", Kind::List(&Kind::Object(&ORDER_PRICE_DETAIL)))
            .named("price_details"),
        Field::new("recurringMonthlyAmount", "\"recurringMonthlyAmount\":", Kind::Decimal)
            .named("recurring_monthly_amount"),
        Field::new("recurringMonthlyAmountBase", "\"recurringMonthlyAmountBase\":", Kind::Decimal)
            .named("recurring_monthly_amount_base"),
        Field::new("features", "\"features\":", Kind::List(&Kind::Object(&FEATURE))),
        Field::new(
            "orderDiscounts",
            "\"orderDiscounts\":",
            Kind::List(&Kind::Object(&ORDER_DISCOUNT_CHARGE)),
        )
        .named("order_discounts"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("cmrr", "\"cmrr\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("acv", "\"acv\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("tcv", "\"tcv\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("emrr", "\"emrr\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("oneTimeFees", "\"oneTimeFees\":", Kind::Object(&CURRENCY_AMOUNT)).named("one_time_fees"),
        Field::new("price", "\"price\":", Kind::Decimal),
        Field::new("listPrice", "\"listPrice\":", Kind::Decimal).named("list_price"),
        Field::new("discountAmount", "\"discountAmount\":", Kind::Decimal).named("discount_amount"),
        Field::new("discountPercentage", "\"discountPercentage\":", Kind::Decimal)
            .named("discount_percentage"),
        Field::new("totalPrice", "\"totalPrice\":", Kind::Decimal).named("total_price"),
        Field::new("totalListPrice", "\"totalListPrice\":", Kind::Decimal).named("total_list_price"),
        Field::new("totalDiscountAmount", "\"totalDiscountAmount\":", Kind::Decimal)
            .named("total_discount_amount"),
        Field::new("totalDiscountPercentage", "\"totalDiscountPercentage\":", Kind::Decimal)
            .named("total_discount_percentage"),
        Field::new("totalPerInvoice", "\"totalPerInvoice\":", Kind::Decimal).named("total_per_invoice"),
        Field::new("orderProductId", "\"orderProductId\":", Kind::Uuid).named("order_product_id"),
        Field::new("orderId", "\"orderId\":", Kind::Uuid).named("order_id"),
        Field::new("chargeId", "\"chargeId\":", Kind::Uuid).named("charge_id"),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
    ],
};

pub(super) static MILESTONE: Schema = Schema {
    name: "Milestone",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("orderId", "\"orderId\":", Kind::Uuid).named("order_id"),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("milestoneDate", "\"milestoneDate\":", Kind::UtcDateTime).named("milestone_date"),
        Field::new("plannedDate", "\"plannedDate\":", Kind::UtcDateTime).named("planned_date"),
    ],
};

pub(super) static ORDER_PRICE_DETAIL: Schema = Schema {
    name: "OrderPriceDetail",
    fields: &[
        Field::new("tier", "\"tier\":", Kind::Integer),
        Field::new("price", "\"price\":", Kind::Decimal),
        Field::new("listPrice", "\"listPrice\":", Kind::Decimal).named("list_price"),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("fromQuantity", "\"fromQuantity\":", Kind::Decimal).named("from_quantity"),
        Field::new("toQuantity", "\"toQuantity\":", Kind::Decimal).named("to_quantity"),
        Field::new("priceBase", "\"priceBase\":", Kind::Enum(PRICE_BASE)).named("price_base"),
        Field::new("lineDiscountPercent", "\"lineDiscountPercent\":", Kind::Decimal)
            .named("line_discount_percent"),
        Field::new("lineDiscountAmount", "\"lineDiscountAmount\":", Kind::Decimal)
            .named("line_discount_amount"),
    ],
};

pub(super) static ORDER_DISCOUNT_CHARGE: Schema = Schema {
    name: "OrderDiscountCharge",
    fields: &[
        Field::new("orderDiscountId", "\"orderDiscountId\":", Kind::Uuid).named("order_discount_id"),
        Field::new("chargeId", "\"chargeId\":", Kind::Uuid).named("charge_id"),
    ],
};

pub(super) static ORDER_DISCOUNT: Schema = Schema {
    name: "OrderDiscount",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("orderId", "\"orderId\":", Kind::Uuid).named("order_id"),
        Field::new("startOn", "\"startOn\":", Kind::Enum(DISCOUNT_BOUNDARY)).named("start_on"),
        Field::new("endOn", "\"endOn\":", Kind::Enum(DISCOUNT_BOUNDARY)).named("end_on"),
        Field::new("startDate", "\"startDate\":", Kind::UtcDateTime).named("start_date"),
        Field::new("endDate", "\"endDate\":", Kind::UtcDateTime).named("end_date"),
        Field::new("percent", "\"percent\":", Kind::Decimal),
        Field::new("discountType", "\"discountType\":", Kind::Enum(ORDER_DISCOUNT_TYPE))
            .named("discount_type"),
        Field::new("description", "\"description\":", Kind::String),
        Field::new(
            "orderProductCharges",
            "\"orderProductCharges\":",
            Kind::List(&Kind::Object(&ORDER_DISCOUNT_CHARGE)),
        )
        .named("order_product_charges"),
        Field::new("onSpecificCharges", "\"onSpecificCharges\":", Kind::Boolean).named("on_specific_charges"),
    ],
};

pub(super) static ORDER_PRODUCT: Schema = Schema {
    name: "OrderProduct",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("productNumber", "\"productNumber\":", Kind::String).named("product_number"),
        Field::new("chargePlanId", "\"chargePlanId\":", Kind::Uuid).named("charge_plan_id"),
        Field::new("chargePlanName", "\"chargePlanName\":", Kind::String).named("charge_plan_name"),
        Field::new("chargePlanNumber", "\"chargePlanNumber\":", Kind::String).named("charge_plan_number"),
        Field::new("productLineNumber", "\"productLineNumber\":", Kind::Integer).named("product_line_number"),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("charges", "\"charges\":", Kind::List(&Kind::Object(&ORDER_PRODUCT_CHARGE))),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("cmrr", "\"cmrr\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("acv", "\"acv\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("emrr", "\"emrr\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("oneTimeFees", "\"oneTimeFees\":", Kind::Object(&CURRENCY_AMOUNT)).named("one_time_fees"),
        Field::new("tcv", "\"tcv\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
    ],
};

pub(super) static ORDER_PRODUCT_CHARGE_UPDATE: Schema = Schema {
    name: "OrderProductChargeUpdate",
    fields: &[
        Field::new("description", "\"description\":", Kind::String),
        Field::new("remarks", "\"remarks\":", Kind::String),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
    ],
};

pub(super) static INVOICED_TO_INPUT: Schema = Schema {
    name: "InvoicedToInput",
    fields: &[
        Field::new("invoicedToDate", "\"invoicedToDate\":", Kind::UtcDateTime).named("invoiced_to_date")
    ],
};

pub(super) static ORDER_PRICE_DETAIL_INPUT: Schema = Schema {
    name: "OrderPriceDetailInput",
    fields: &[
        Field::new("toQuantity", "\"toQuantity\":", Kind::Decimal).named("to_quantity"),
        Field::new("tier", "\"tier\":", Kind::Integer),
        Field::new("price", "\"price\":", Kind::Decimal),
        Field::new("listPrice", "\"listPrice\":", Kind::Decimal).named("list_price"),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("fromQuantity", "\"fromQuantity\":", Kind::Decimal).named("from_quantity"),
        Field::new("priceBase", "\"priceBase\":", Kind::Enum(PRICE_BASE)).named("price_base"),
        Field::new("lineDiscountPercent", "\"lineDiscountPercent\":", Kind::Decimal)
            .named("line_discount_percent"),
        Field::new("lineDiscountAmount", "\"lineDiscountAmount\":", Kind::Decimal)
            .named("line_discount_amount"),
    ],
};

pub(super) static ORDER_PRODUCT_CHARGE_CREATE: Schema = Schema {
    name: "OrderProductChargeCreate",
    fields: &[
        Field::new("charge", "\"charge\":", Kind::Lookup(&[])),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("chargeType", "\"chargeType\":", Kind::Enum(CHARGE_TYPE)).named("charge_type"),
        Field::new("priceModel", "\"priceModel\":", Kind::Enum(CHARGE_MODEL)).named("price_model"),
        Field::new("effectiveStartDate", "\"effectiveStartDate\":", Kind::UtcDateTime)
            .named("effective_start_date"),
        Field::new("effectiveEndDate", "\"effectiveEndDate\":", Kind::UtcDateTime)
            .named("effective_end_date"),
        Field::new("startMilestone", "\"startMilestone\":", Kind::String).named("start_milestone"),
        Field::new("endMilestone", "\"endMilestone\":", Kind::String).named("end_milestone"),
        Field::new("quantity", "\"quantity\":", Kind::Decimal),
        Field::new("unitCode", "\"unitCode\":", Kind::Lookup(&[("unit", "unit")])).named("unit_code"),
        Field::new("startOn", "\"startOn\":", Kind::Enum(CHARGE_BOUNDARY)).named("start_on"),
        Field::new("endOn", "\"endOn\":", Kind::Enum(CHARGE_BOUNDARY)).named("end_on"),
        Field::new("chargedThroughDate", "\"chargedThroughDate\":", Kind::UtcDateTime)
            .named("charged_through_date"),
        Field::new("lastRenewalDate", "\"lastRenewalDate\":", Kind::UtcDateTime).named("last_renewal_date"),
        Field::new("lastPriceAdjustmentDate", "\"lastPriceAdjustmentDate\":", Kind::UtcDateTime)
            .named("last_price_adjustment_date"),
        Field::new("pricePeriod", "\"pricePeriod\":", Kind::Enum(PRICE_PERIOD)).named("price_period"),
        Field::new("usageRating", "\"usageRating\":", Kind::Enum(USAGE_RATING)).named("usage_rating"),
        Field::new("revenueRecognitionRule", "\"revenueRecognitionRule\":", Kind::Lookup(&[]))
            .named("revenue_recognition_rule"),
        Field::new("billingDay", "\"billingDay\":", Kind::Enum(BILLING_DAY)).named("billing_day"),
        Field::new("specificBillingDay", "\"specificBillingDay\":", Kind::Integer)
            .named("specific_billing_day"),
        Field::new("offsetBillingDays", "\"offsetBillingDays\":", Kind::Integer).named("offset_billing_days"),
        Field::new("billingPeriod", "\"billingPeriod\":", Kind::Enum(BILLING_PERIOD)).named("billing_period"),
        Field::new("billingTiming", "\"billingTiming\":", Kind::Enum(BILLING_TIMING)).named("billing_timing"),
        Field::new("periodAlignment", "\"periodAlignment\":", Kind::Enum(BILLING_PERIOD_ALIGNMENT))
            .named("period_alignment"),
        Field::new("alignmentDate", "\"alignmentDate\":", Kind::UtcDateTime).named("alignment_date"),
        Field::new("taxTemplate", "\"taxTemplate\":", Kind::Lookup(&[("name", "name"), ("id", "id")]))
            .named("tax_template"),
        Field::new("taxIncluded", "\"taxIncluded\":", Kind::Boolean).named("tax_included"),
        Field::new("createInvoiceLinesPerTier", "\"createInvoiceLinesPerTier\":", Kind::Boolean)
            .named("create_invoice_lines_per_tier"),
        Field::new("remarks", "\"remarks\":", Kind::String),
        Field::new(
            "deferredRevenueAccount",
            "\"deferredRevenueAccount\":",
            Kind::Lookup(&[("code", "code"), ("id", "id")]),
        )
        .named("deferred_revenue_account"),
        Field::new(
            "recognizedRevenueAccount",
            "\"recognizedRevenueAccount\":",
            Kind::Lookup(&[("code", "code"), ("id", "id")]),
        )
        .named("recognized_revenue_account"),
        Field::new("changeState", "\"changeState\":", Kind::Enum(CHARGE_CHANGE_STATE)).named("change_state"),
        Field::new("displayPrice", "\"displayPrice\":", Kind::Decimal).named("display_price"),
        Field::new("priceDetails", "\"priceDetails\":", Kind::List(&Kind::Object(&ORDER_PRICE_DETAIL_INPUT)))
            .named("price_details"),
        Field::new("features", "\"features\":", Kind::List(&Kind::Object(&FEATURE_INPUT))),
        Field::new("estimatedUsage", "\"estimatedUsage\":", Kind::Integer).named("estimated_usage"),
        Field::new("estimatedQuantity", "\"estimatedQuantity\":", Kind::Integer).named("estimated_quantity"),
        Field::new("orderedQuantity", "\"orderedQuantity\":", Kind::Decimal).named("ordered_quantity"),
        Field::new("recurringMonthlyAmount", "\"recurringMonthlyAmount\":", Kind::Decimal)
            .named("recurring_monthly_amount"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("orderDiscountMappingKey", "\"orderDiscountMappingKey\":", Kind::List(&Kind::String))
            .named("order_discount_mapping_key"),
    ],
};

pub(super) static ORDER_PRODUCT_CREATE: Schema = Schema {
    name: "OrderProductCreate",
    fields: &[
        Field::new(
            "product",
            "\"product\":",
            Kind::Lookup(&[("productNumber", "product_number"), ("id", "id"), ("name", "name")]),
        )
        .required(),
        Field::new(
            "chargePlan",
            "\"chargePlan\":",
            Kind::Lookup(&[("chargePlanNumber", "charge_plan_number"), ("id", "id"), ("name", "name")]),
        )
        .named("charge_plan"),
        Field::new("productLineNumber", "\"productLineNumber\":", Kind::Integer).named("product_line_number"),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("charges", "\"charges\":", Kind::List(&Kind::Object(&ORDER_PRODUCT_CHARGE_CREATE))),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
    ],
};

pub(super) static ORDER_DISCOUNT_CHARGE_INPUT: Schema = Schema {
    name: "OrderDiscountChargeInput",
    fields: &[
        Field::new(
            "charge",
            "\"charge\":",
            Kind::Lookup(&[
                ("orderProductChargeNumber", "order_product_charge_number"),
                ("orderProductChargeId", "order_product_charge_id"),
                ("chargeNumber", "charge_number"),
                ("chargeId", "charge_id"),
            ]),
        )
        .required(),
        Field::new("operation", "\"operation\":", Kind::Enum(LINK_OPERATION)),
    ],
};

pub(super) static ORDER_DISCOUNT_INPUT: Schema = Schema {
    name: "OrderDiscountInput",
    fields: &[
        Field::new("operation", "\"operation\":", Kind::Enum(ITEM_OPERATION)),
        Field::new("OrderDiscountId", "\"OrderDiscountId\":", Kind::Lookup(&[("id", "id")]))
            .named("order_discount_id"),
        Field::new("startOn", "\"startOn\":", Kind::Enum(DISCOUNT_BOUNDARY_INPUT)).named("start_on"),
        Field::new("endOn", "\"endOn\":", Kind::Enum(DISCOUNT_BOUNDARY_INPUT)).named("end_on"),
        Field::new("startDate", "\"startDate\":", Kind::UtcDateTime).named("start_date"),
        Field::new("endDate", "\"endDate\":", Kind::UtcDateTime).named("end_date"),
        Field::new("percent", "\"percent\":", Kind::Decimal),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("onSpecificCharges", "\"onSpecificCharges\":", Kind::Boolean).named("on_specific_charges"),
        Field::new(
            "orderProductCharges",
            "\"orderProductCharges\":",
            Kind::List(&Kind::Object(&ORDER_DISCOUNT_CHARGE_INPUT)),
        )
        .named("order_product_charges"),
        Field::new("chargeMappingKey", "\"chargeMappingKey\":", Kind::String).named("charge_mapping_key"),
    ],
};

pub(super) static MILESTONE_INPUT: Schema = Schema {
    name: "MilestoneInput",
    fields: &[
        Field::new("name", "\"name\":", Kind::String).required(),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("plannedDate", "\"plannedDate\":", Kind::UtcDateTime).named("planned_date"),
    ],
};

pub(super) static PAYMENT_TERM: Schema = Schema {
    name: "PaymentTerm",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("termType", "\"termType\":", Kind::Enum(PAYMENT_TERM_TYPE)).named("term_type"),
        Field::new("days", "\"days\":", Kind::Integer),
    ],
};

pub(super) static PAYMENT_TERM_CREATE: Schema = Schema {
    name: "PaymentTermCreate",
    fields: &[
        Field::new("description", "\"description\":", Kind::String).required(),
        Field::new("name", "\"name\":", Kind::String).required(),
        Field::new("days", "\"days\":", Kind::Integer).required(),
    ],
};

pub(super) static PAYMENT: Schema = Schema {
    name: "Payment",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("payerName", "\"payerName\":", Kind::String).named("payer_name"),
        Field::new("payerInformation", "\"payerInformation\":", Kind::String).named("payer_information"),
        Field::new("paymentDate", "\"paymentDate\":", Kind::UtcDateTime).named("payment_date"),
        Field::new("postedDate", "\"postedDate\":", Kind::UtcDateTime).named("posted_date"),
        Field::new("reference", "\"reference\":", Kind::String),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("amount", "\"amount\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("bankFeeAmount", "\"bankFeeAmount\":", Kind::Object(&CURRENCY_AMOUNT))
            .named("bank_fee_amount"),
        Field::new("exchangeRate", "\"exchangeRate\":", Kind::Decimal).named("exchange_rate"),
        Field::new("paymentAccount", "\"paymentAccount\":", Kind::Object(&FINANCIAL_ACCOUNT))
            .named("payment_account"),
        Field::new("BankFeeAccount", "\"BankFeeAccount\":", Kind::Object(&FINANCIAL_ACCOUNT))
            .named("bank_fee_account"),
        Field::new("paymentMethodName", "\"paymentMethodName\":", Kind::String).named("payment_method_name"),
        Field::new("paymentMethodId", "\"paymentMethodId\":", Kind::Uuid).named("payment_method_id"),
        Field::new("paymentBatchNumber", "\"paymentBatchNumber\":", Kind::String)
            .named("payment_batch_number"),
        Field::new("paymentBatchId", "\"paymentBatchId\":", Kind::Uuid).named("payment_batch_id"),
        Field::new(
            "paymentSettlements",
            "\"paymentSettlements\":",
            Kind::List(&Kind::Object(&PAYMENT_SETTLEMENT)),
        )
        .named("payment_settlements"),
        Field::new("paymentWriteOffs", "\"paymentWriteOffs\":", Kind::List(&Kind::Object(&WRITE_OFF)))
            .named("payment_write_offs"),
        Field::new("externalBankId", "\"externalBankId\":", Kind::String).named("external_bank_id"),
        Field::new("onlinePaymentIntentId", "\"onlinePaymentIntentId\":", Kind::String)
            .named("online_payment_intent_id"),
        Field::new("onlinePaymentChargeId", "\"onlinePaymentChargeId\":", Kind::String)
            .named("online_payment_charge_id"),
    ],
};

pub(super) static SETTLED_INVOICE: Schema = Schema {
    name: "SettledInvoice",
    fields: &[
        Field::new("account", "\"account\":", Kind::Object(&ACCOUNT_REFERENCE)),
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("invoiceNumber", "\"invoiceNumber\":", Kind::String).named("invoice_number"),
        Field::new("status", "\"status\":", Kind::Enum(INVOICE_STATUS)),
        Field::new("invoiceDate", "\"invoiceDate\":", Kind::UtcDateTime).named("invoice_date"),
        Field::new("dueDate", "\"dueDate\":", Kind::UtcDateTime).named("due_date"),
        Field::new("buyerReference", "\"buyerReference\":", Kind::String).named("buyer_reference"),
        Field::new("ocrNumber", "\"ocrNumber\":", Kind::String).named("ocr_number"),
        Field::new("currency", "\"currency\":", Kind::String),
        Field::new("subtotal", "\"subtotal\":", Kind::Decimal),
        Field::new("tax", "\"tax\":", Kind::Decimal),
        Field::new("totalAmount", "\"totalAmount\":", Kind::Decimal).named("total_amount"),
        Field::new("settledAmount", "\"settledAmount\":", Kind::Decimal).named("settled_amount"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
    ],
};

pub(super) static PAYMENT_SETTLEMENT: Schema = Schema {
    name: "PaymentSettlement",
    fields: &[
        Field::new("amount", "\"amount\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("invoice", "\"invoice\":", Kind::Object(&SETTLED_INVOICE)),
        Field::new("writeOffs", "\"writeOffs\":", Kind::List(&Kind::Object(&WRITE_OFF))).named("write_offs"),
    ],
};

pub(super) static WRITE_OFF: Schema = Schema {
    name: "WriteOff",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("amount", "\"amount\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("postingText", "\"postingText\":", Kind::String).named("posting_text"),
        Field::new("financialAccount", "\"financialAccount\":", Kind::Object(&FINANCIAL_ACCOUNT))
            .named("financial_account"),
    ],
};

pub(super) static PAYMENT_CREATE: Schema = Schema {
    name: "PaymentCreate",
    fields: &[
        Field::new("paymentDate", "\"paymentDate\":", Kind::UtcDateTime).named("payment_date"),
        Field::new("currency", "\"currency\":", Kind::Lookup(&[("code", "code"), ("id", "id")])),
        Field::new("amount", "\"amount\":", Kind::Decimal),
        Field::new("bankFeeAmount", "\"bankFeeAmount\":", Kind::Decimal).named("bank_fee_amount"),
        Field::new("exchangeRate", "\"exchangeRate\":", Kind::Decimal).named("exchange_rate"),
        Field::new("baseCurrencyAmount", "\"baseCurrencyAmount\":", Kind::Decimal)
            .named("base_currency_amount"),
        Field::new("paymentAccount", "\"paymentAccount\":", Kind::Lookup(&[("code", "code"), ("id", "id")]))
            .named("payment_account"),
        Field::new("BankFeeAccount", "\"BankFeeAccount\":", Kind::Lookup(&[("code", "code"), ("id", "id")]))
            .named("bank_fee_account"),
        Field::new("paymentMethod", "\"paymentMethod\":", Kind::Lookup(&[("name", "name"), ("id", "id")]))
            .named("payment_method")
            .required(),
        Field::new("paymentWriteOffs", "\"paymentWriteOffs\":", Kind::List(&Kind::Object(&WRITE_OFF_CREATE)))
            .named("payment_write_offs"),
        Field::new("payerName", "\"payerName\":", Kind::String).named("payer_name"),
        Field::new("payerInformation", "\"payerInformation\":", Kind::String).named("payer_information"),
        Field::new("reference", "\"reference\":", Kind::String),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("externalBankId", "\"externalBankId\":", Kind::String).named("external_bank_id"),
    ],
};

pub(super) static PAYMENT_UPDATE: Schema = Schema {
    name: "PaymentUpdate",
    fields: &[
        Field::new("paymentDate", "\"paymentDate\":", Kind::UtcDateTime).named("payment_date"),
        Field::new(
            "paymentWriteOffs",
            "\"paymentWriteOffs\":",
            Kind::List(&Kind::Object(&PAYMENT_WRITE_OFF_INPUT)),
        )
        .named("payment_write_offs"),
        Field::new(
            "paymentSettlements",
            "\"paymentSettlements\":",
            Kind::List(&Kind::Object(&PAYMENT_SETTLEMENT_INPUT)),
        )
        .named("payment_settlements"),
        Field::new("payerName", "\"payerName\":", Kind::String).named("payer_name"),
        Field::new("payerInformation", "\"payerInformation\":", Kind::String).named("payer_information"),
        Field::new("reference", "\"reference\":", Kind::String),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("externalBankId", "\"externalBankId\":", Kind::String).named("external_bank_id"),
    ],
};

pub(super) static PAYMENT_CREATE_AND_POST: Schema = Schema {
    name: "PaymentCreateAndPost",
    fields: &[
        Field::new("invoice", "\"invoice\":", Kind::Lookup(&[])).required(),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("paymentDate", "\"paymentDate\":", Kind::UtcDateTime).named("payment_date"),
        Field::new("amount", "\"amount\":", Kind::Decimal),
        Field::new("bankFeeAmount", "\"bankFeeAmount\":", Kind::Decimal).named("bank_fee_amount"),
        Field::new("exchangeRate", "\"exchangeRate\":", Kind::Decimal).named("exchange_rate"),
        Field::new("baseCurrencyAmount", "\"baseCurrencyAmount\":", Kind::Decimal)
            .named("base_currency_amount"),
        Field::new("paymentAccount", "\"paymentAccount\":", Kind::Lookup(&[("code", "code"), ("id", "id")]))
            .named("payment_account"),
        Field::new("paymentMethod", "\"paymentMethod\":", Kind::Lookup(&[("name", "name"), ("id", "id")]))
            .named("payment_method")
            .required(),
    ],
};

pub(super) static WRITE_OFF_CREATE: Schema = Schema {
    name: "WriteOffCreate",
    fields: &[
        Field::new("amount", "\"amount\":", Kind::Decimal),
        Field::new("postingText", "\"postingText\":", Kind::String).named("posting_text"),
        Field::new(
            "financialAccount",
            "\"financialAccount\":",
            Kind::Lookup(&[("code", "code"), ("id", "id")]),
        )
        .named("financial_account"),
    ],
};

pub(super) static PAYMENT_SETTLEMENT_INPUT: Schema = Schema {
    name: "PaymentSettlementInput",
    fields: &[
        Field::new("operation", "\"operation\":", Kind::Enum(ITEM_OPERATION)),
        Field::new(
            "invoice",
            "\"invoice\":",
            Kind::Lookup(&[
                ("invoiceNumber", "invoice_number"),
                ("id", "id"),
                ("ocrNumber", "ocr_number"),
                ("referenceNumber", "reference_number"),
            ]),
        )
        .required(),
        Field::new("amount", "\"amount\":", Kind::Decimal),
        Field::new("writeOffs", "\"writeOffs\":", Kind::List(&Kind::Object(&SETTLEMENT_WRITE_OFF_INPUT)))
            .named("write_offs"),
    ],
};

pub(super) static PAYMENT_WRITE_OFF_INPUT: Schema = Schema {
    name: "PaymentWriteOffInput",
    fields: &[
        Field::new("operation", "\"operation\":", Kind::Enum(ITEM_OPERATION)),
        Field::new(
            "writeOff",
            "\"writeOff\":",
            Kind::Lookup(&[("id", "id"), ("description", "description")]),
        )
        .named("write_off"),
        Field::new("amount", "\"amount\":", Kind::Decimal),
        Field::new("postingText", "\"postingText\":", Kind::String).named("posting_text"),
        Field::new(
            "financialAccount",
            "\"financialAccount\":",
            Kind::Lookup(&[("code", "code"), ("id", "id")]),
        )
        .named("financial_account"),
    ],
};

pub(super) static SETTLEMENT_WRITE_OFF_INPUT: Schema = Schema {
    name: "SettlementWriteOffInput",
    fields: &[
        Field::new("operation", "\"operation\":", Kind::Enum(ITEM_OPERATION)),
        Field::new(
            "writeOff",
            "\"writeOff\":",
            Kind::Lookup(&[("id", "id"), ("description", "description")]),
        )
        .named("write_off"),
        Field::new("amount", "\"amount\":", Kind::Decimal),
        Field::new("postingText", "\"postingText\":", Kind::String).named("posting_text"),
        Field::new(
            "financialAccount",
            "\"financialAccount\":",
            Kind::Lookup(&[("code", "code"), ("id", "id")]),
        )
        .named("financial_account"),
    ],
};

pub(super) static PRODUCT: Schema = Schema {
    name: "Product",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("productNumber", "\"productNumber\":", Kind::String).named("product_number"),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("productType", "\"productType\":", Kind::Enum(PRODUCT_TYPE)).named("product_type"),
        Field::new("category", "\"category\":", Kind::String),
        Field::new("activationDate", "\"activationDate\":", Kind::UtcDateTime).named("activation_date"),
        Field::new("endOfNewSalesDate", "\"endOfNewSalesDate\":", Kind::UtcDateTime)
            .named("end_of_new_sales_date"),
        Field::new("endOfRenewalDate", "\"endOfRenewalDate\":", Kind::UtcDateTime)
            .named("end_of_renewal_date"),
        Field::new("endOfLifeDate", "\"endOfLifeDate\":", Kind::UtcDateTime).named("end_of_life_date"),
        Field::new("isFrameworkProduct", "\"isFrameworkProduct\":", Kind::Boolean)
            .named("is_framework_product"),
        Field::new("chargePlans", "\"chargePlans\":", Kind::List(&Kind::Object(&CHARGE_PLAN)))
            .named("charge_plans"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
        Field::new("legalEntityId", "\"legalEntityId\":", Kind::Uuid).named("legal_entity_id"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
    ],
};

pub(super) static FEATURE: Schema = Schema {
    name: "Feature",
    fields: &[
        Field::new("code", "\"code\":", Kind::String),
        Field::new("description", "\"description\":", Kind::String),
    ],
};

pub(super) static CHARGE_PLAN: Schema = Schema {
    name: "ChargePlan",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("chargePlanNumber", "\"chargePlanNumber\":", Kind::String).named("charge_plan_number"),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("effectiveStartDate", "\"effectiveStartDate\":", Kind::UtcDateTime)
            .named("effective_start_date"),
        Field::new("endOfNewSalesDate", "\"endOfNewSalesDate\":", Kind::UtcDateTime)
            .named("end_of_new_sales_date"),
        Field::new("effectiveEndDate", "\"effectiveEndDate\":", Kind::UtcDateTime)
            .named("effective_end_date"),
        Field::new("charges", "\"charges\":", Kind::List(&Kind::Object(&CHARGE))),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
    ],
};

pub(super) static CHARGE: Schema = Schema {
    name: "Charge",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("chargeNumber", "\"chargeNumber\":", Kind::String).named("charge_number"),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("model", "\"model\":", Kind::Enum(CHARGE_MODEL)),
        Field::new("chargeType", "\"chargeType\":", Kind::Enum(CHARGE_TYPE)).named("charge_type"),
        Field::new("unitCode", "\"unitCode\":", Kind::String).named("unit_code"),
        Field::new("defaultQuantity", "\"defaultQuantity\":", Kind::Decimal).named("default_quantity"),
        Field::new("pricePeriod", "\"pricePeriod\":", Kind::Enum(PRICE_PERIOD)).named("price_period"),
        Field::new("usageRating", "\"usageRating\":", Kind::Enum(USAGE_RATING)).named("usage_rating"),
        Field::new("createInvoiceLinesPerTier", "\"createInvoiceLinesPerTier\":", Kind::Boolean)
            .named("create_invoice_lines_per_tier"),
        Field::new("billingDay", "\"billingDay\":", Kind::Enum(BILLING_DAY)).named("billing_day"),
        Field::new("specificBillingDay", "\"specificBillingDay\":", Kind::Integer)
            .named("specific_billing_day"),
        Field::new("billingPeriod", "\"billingPeriod\":", Kind::Enum(BILLING_PERIOD)).named("billing_period"),
        Field::new("periodAlignment", "\"periodAlignment\":", Kind::Enum(BILLING_PERIOD_ALIGNMENT))
            .named("period_alignment"),
        Field::new("billingTiming", "\"billingTiming\":", Kind::Enum(BILLING_TIMING)).named("billing_timing"),
        Field::new("taxTemplate", "\"taxTemplate\":", Kind::String).named("tax_template"),
        Field::new("taxIncluded", "\"taxIncluded\":", Kind::Boolean).named("tax_included"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
        Field::new("revenueRecognition", "\"revenueRecognition\":", Kind::String)
            .named("revenue_recognition"),
        Field::new("deferredRevenueAccount", "\"deferredRevenueAccount\":", Kind::String)
            .named("deferred_revenue_account"),
        Field::new("recognizedRevenueAccount", "\"recognizedRevenueAccount\":", Kind::String)
            .named("recognized_revenue_account"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("priceDetails", "\"priceDetails\":", Kind::List(&Kind::Object(&PRICE_DETAIL)))
            .named("price_details"),
        Field::new("features", "\"features\":", Kind::List(&Kind::Object(&FEATURE))),
    ],
};

pub(super) static PRICE_DETAIL: Schema = Schema {
    name: "PriceDetail",
    fields: &[
        Field::new("currency", "\"currency\":", Kind::String),
        Field::new("price", "\"price\":", Kind::Decimal),
        Field::new("tier", "\"tier\":", Kind::Integer),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("fromQuantity", "\"fromQuantity\":", Kind::Decimal).named("from_quantity"),
        Field::new("toQuantity", "\"toQuantity\":", Kind::Decimal).named("to_quantity"),
        Field::new("priceBase", "\"priceBase\":", Kind::Enum(PRICE_BASE)).named("price_base"),
    ],
};

pub(super) static PRODUCT_CREATE: Schema = Schema {
    name: "ProductCreate",
    fields: &[
        Field::new("productType", "\"productType\":", Kind::Enum(PRODUCT_TYPE)).named("product_type"),
        Field::new("chargePlans", "\"chargePlans\":", Kind::List(&Kind::Object(&CHARGE_PLAN_CREATE)))
            .named("charge_plans"),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("category", "\"category\":", Kind::Lookup(&[("name", "name"), ("id", "id")])),
        Field::new("activationDate", "\"activationDate\":", Kind::UtcDateTime).named("activation_date"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
    ],
};

pub(super) static PRODUCT_UPDATE: Schema = Schema {
    name: "ProductUpdate",
    fields: &[
        Field::new("productType", "\"productType\":", Kind::Enum(PRODUCT_TYPE)).named("product_type"),
        Field::new("chargePlans", "\"chargePlans\":", Kind::List(&Kind::Object(&CHARGE_PLAN_UPDATE)))
            .named("charge_plans"),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("category", "\"category\":", Kind::Lookup(&[("name", "name"), ("id", "id")])),
        Field::new("activationDate", "\"activationDate\":", Kind::UtcDateTime).named("activation_date"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
    ],
};

pub(super) static CHARGE_UPDATE: Schema = Schema {
    name: "ChargeUpdate",
    fields: &[
        Field::new("PriceDetails", "\"PriceDetails\":", Kind::List(&Kind::Object(&PRICE_DETAIL_UPDATE)))
            .named("price_details"),
        Field::new("features", "\"features\":", Kind::List(&Kind::Object(&FEATURE_CHANGE_INPUT))),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("model", "\"model\":", Kind::Enum(CHARGE_MODEL)),
        Field::new("chargeType", "\"chargeType\":", Kind::Enum(CHARGE_TYPE)).named("charge_type"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("unit", "\"unit\":", Kind::Lookup(&[("unit", "unit")])),
        Field::new("pricePeriod", "\"pricePeriod\":", Kind::Enum(PRICE_PERIOD)).named("price_period"),
        Field::new("usageRating", "\"usageRating\":", Kind::Enum(USAGE_RATING)).named("usage_rating"),
        Field::new("measurementsRule", "\"measurementsRule\":", Kind::Enum(MEASUREMENTS_RULE))
            .named("measurements_rule"),
        Field::new("defaultQuantity", "\"defaultQuantity\":", Kind::Decimal).named("default_quantity"),
        Field::new("billingPeriod", "\"billingPeriod\":", Kind::Enum(BILLING_PERIOD)).named("billing_period"),
        Field::new("periodAlignment", "\"periodAlignment\":", Kind::Enum(BILLING_PERIOD_ALIGNMENT))
            .named("period_alignment"),
        Field::new("billingDay", "\"billingDay\":", Kind::Enum(BILLING_DAY)).named("billing_day"),
        Field::new("billingTiming", "\"billingTiming\":", Kind::Enum(BILLING_TIMING)).named("billing_timing"),
        Field::new("specificBillingDay", "\"specificBillingDay\":", Kind::Integer)
            .named("specific_billing_day"),
        Field::new("offsetBillingDays", "\"offsetBillingDays\":", Kind::Integer).named("offset_billing_days"),
        Field::new("taxIncluded", "\"taxIncluded\":", Kind::Boolean).named("tax_included"),
        Field::new("revenueRecognition", "\"revenueRecognition\":", Kind::Lookup(&[]))
            .named("revenue_recognition"),
        Field::new("taxTemplate", "\"taxTemplate\":", Kind::Lookup(&[("name", "name"), ("id", "id")]))
            .named("tax_template"),
        Field::new(
            "deferredRevenueAccount",
            "\"deferredRevenueAccount\":",
            Kind::Lookup(&[("code", "code"), ("id", "id")]),
        )
        .named("deferred_revenue_account"),
        Field::new(
            "recognizedRevenueAccount",
            "\"recognizedRevenueAccount\":",
            Kind::Lookup(&[("code", "code"), ("id", "id")]),
        )
        .named("recognized_revenue_account"),
    ],
};

pub(super) static FEATURE_CHANGE_INPUT: Schema = Schema {
    name: "FeatureChangeInput",
    fields: &[
        Field::new("operation", "\"operation\":", Kind::Enum(LINK_OPERATION)),
        Field::new("feature", "\"feature\":", Kind::Lookup(&[])).required(),
    ],
};

pub(super) static CHARGE_PLAN_CREATE: Schema = Schema {
    name: "ChargePlanCreate",
    fields: &[
        Field::new("charges", "\"charges\":", Kind::List(&Kind::Object(&CHARGE_CREATE))),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
    ],
};

pub(super) static CHARGE_CREATE: Schema = Schema {
    name: "ChargeCreate",
    fields: &[
        Field::new("PriceDetails", "\"PriceDetails\":", Kind::List(&Kind::Object(&PRICE_DETAIL_CREATE)))
            .named("price_details"),
        Field::new("features", "\"features\":", Kind::List(&Kind::Object(&FEATURE_INPUT))),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("model", "\"model\":", Kind::Enum(CHARGE_MODEL)),
        Field::new("chargeType", "\"chargeType\":", Kind::Enum(CHARGE_TYPE)).named("charge_type"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("unit", "\"unit\":", Kind::Lookup(&[("unit", "unit")])),
        Field::new("pricePeriod", "\"pricePeriod\":", Kind::Enum(PRICE_PERIOD)).named("price_period"),
        Field::new("usageRating", "\"usageRating\":", Kind::Enum(USAGE_RATING)).named("usage_rating"),
        Field::new("measurementsRule", "\"measurementsRule\":", Kind::Enum(MEASUREMENTS_RULE))
            .named("measurements_rule"),
        Field::new("defaultQuantity", "\"defaultQuantity\":", Kind::Decimal).named("default_quantity"),
        Field::new("billingPeriod", "\"billingPeriod\":", Kind::Enum(BILLING_PERIOD)).named("billing_period"),
        Field::new("periodAlignment", "\"periodAlignment\":", Kind::Enum(BILLING_PERIOD_ALIGNMENT))
            .named("period_alignment"),
        Field::new("billingDay", "\"billingDay\":", Kind::Enum(BILLING_DAY)).named("billing_day"),
        Field::new("billingTiming", "\"billingTiming\":", Kind::Enum(BILLING_TIMING)).named("billing_timing"),
        Field::new("specificBillingDay", "\"specificBillingDay\":", Kind::Integer)
            .named("specific_billing_day"),
        Field::new("offsetBillingDays", "\"offsetBillingDays\":", Kind::Integer).named("offset_billing_days"),
        Field::new("taxIncluded", "\"taxIncluded\":", Kind::Boolean).named("tax_included"),
        Field::new("revenueRecognition", "\"revenueRecognition\":", Kind::Lookup(&[]))
            .named("revenue_recognition"),
        Field::new("taxTemplate", "\"taxTemplate\":", Kind::Lookup(&[("name", "name"), ("id", "id")]))
            .named("tax_template"),
        Field::new(
            "deferredRevenueAccount",
            "\"deferredRevenueAccount\":",
            Kind::Lookup(&[("code", "code"), ("id", "id")]),
        )
        .named("deferred_revenue_account"),
        Field::new(
            "recognizedRevenueAccount",
            "\"recognizedRevenueAccount\":",
            Kind::Lookup(&[("code", "code"), ("id", "id")]),
        )
        .named("recognized_revenue_account"),
    ],
};

pub(super) static PRICE_DETAIL_CREATE: Schema = Schema {
    name: "PriceDetailCreate",
    fields: &[
        Field::new("isInfinite", "\"isInfinite\":", Kind::Boolean).named("is_infinite"),
        Field::new("currency", "\"currency\":", Kind::Lookup(&[("code", "code"), ("id", "id")])),
        Field::new("price", "\"price\":", Kind::Decimal),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("priceBase", "\"priceBase\":", Kind::Enum(PRICE_BASE)).named("price_base"),
        Field::new("tier", "\"tier\":", Kind::Integer),
        Field::new("toQuantity", "\"toQuantity\":", Kind::Decimal).named("to_quantity"),
    ],
};

pub(super) static FEATURE_INPUT: Schema = Schema {
    name: "FeatureInput",
    fields: &[Field::new("feature", "\"feature\":", Kind::Lookup(&[])).required()],
};

pub(super) static CHARGE_PLAN_UPDATE: Schema = Schema {
    name: "ChargePlanUpdate",
    fields: &[
        Field::new("operation", "\"operation\":", Kind::Enum(ITEM_OPERATION)),
        Field::new(
            "chargePlan",
            "\"chargePlan\":",
            Kind::Lookup(&[("chargePlanNumber", "charge_plan_number"), ("id", "id"), ("name", "name")]),
        )
        .named("charge_plan"),
        Field::new("charges", "\"charges\":", Kind::List(&Kind::Object(&CHARGE_PLAN_CHARGE_UPDATE))),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
    ],
};

pub(super) static CHARGE_PLAN_CHARGE_UPDATE: Schema = Schema {
    name: "ChargePlanChargeUpdate",
    fields: &[
        Field::new("charge", "\"charge\":", Kind::Lookup(&[])),
        Field::new("operation", "\"operation\":", Kind::Enum(ITEM_OPERATION)),
        Field::new("PriceDetails", "\"PriceDetails\":", Kind::List(&Kind::Object(&PRICE_DETAIL_UPDATE)))
            .named("price_details"),
        Field::new("features", "\"features\":", Kind::List(&Kind::Object(&FEATURE_CHANGE_INPUT))),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("model", "\"model\":", Kind::Enum(CHARGE_MODEL)),
        Field::new("chargeType", "\"chargeType\":", Kind::Enum(CHARGE_TYPE)).named("charge_type"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("unit", "\"unit\":", Kind::Lookup(&[("unit", "unit")])),
        Field::new("pricePeriod", "\"pricePeriod\":", Kind::Enum(PRICE_PERIOD)).named("price_period"),
        Field::new("usageRating", "\"usageRating\":", Kind::Enum(USAGE_RATING)).named("usage_rating"),
        Field::new("measurementsRule", "\"measurementsRule\":", Kind::Enum(MEASUREMENTS_RULE))
            .named("measurements_rule"),
        Field::new("defaultQuantity", "\"defaultQuantity\":", Kind::Decimal).named("default_quantity"),
        Field::new("billingPeriod", "\"billingPeriod\":", Kind::Enum(BILLING_PERIOD)).named("billing_period"),
        Field::new("periodAlignment", "\"periodAlignment\":", Kind::Enum(BILLING_PERIOD_ALIGNMENT))
            .named("period_alignment"),
        Field::new("billingDay", "\"billingDay\":", Kind::Enum(BILLING_DAY)).named("billing_day"),
        Field::new("billingTiming", "\"billingTiming\":", Kind::Enum(BILLING_TIMING)).named("billing_timing"),
        Field::new("specificBillingDay", "\"specificBillingDay\":", Kind::Integer)
            .named("specific_billing_day"),
        Field::new("offsetBillingDays", "\"offsetBillingDays\":", Kind::Integer).named("offset_billing_days"),
        Field::new("taxIncluded", "\"taxIncluded\":", Kind::Boolean).named("tax_included"),
        Field::new("revenueRecognition", "\"revenueRecognition\":", Kind::Lookup(&[]))
            .named("revenue_recognition"),
        Field::new("taxTemplate", "\"taxTemplate\":", Kind::Lookup(&[("name", "name"), ("id", "id")]))
            .named("tax_template"),
        Field::new(
            "deferredRevenueAccount",
            "\"deferredRevenueAccount\":",
            Kind::Lookup(&[("code", "code"), ("id", "id")]),
        )
        .named("deferred_revenue_account"),
        Field::new(
            "recognizedRevenueAccount",
            "\"recognizedRevenueAccount\":",
            Kind::Lookup(&[("code", "code"), ("id", "id")]),
        )
        .named("recognized_revenue_account"),
    ],
};

pub(super) static PRICE_DETAIL_UPDATE: Schema = Schema {
    name: "PriceDetailUpdate",
    fields: &[
        Field::new("operation", "\"operation\":", Kind::Enum(ITEM_OPERATION)),
        Field::new("isInfinite", "\"isInfinite\":", Kind::Boolean).named("is_infinite"),
        Field::new("currency", "\"currency\":", Kind::Lookup(&[("code", "code"), ("id", "id")])),
        Field::new("price", "\"price\":", Kind::Decimal),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("priceBase", "\"priceBase\":", Kind::Enum(PRICE_BASE)).named("price_base"),
        Field::new("tier", "\"tier\":", Kind::Integer),
        Field::new("toQuantity", "\"toQuantity\":", Kind::Decimal).named("to_quantity"),
    ],
};

pub(super) static QUOTE: Schema = Schema {
    name: "Quote",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("number", "\"number\":", Kind::String),
        Field::new("version", "\"version\":", Kind::Integer),
        Field::new("status", "\"status\":", Kind::Enum(QUOTE_STATUS)),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("quoteType", "\"quoteType\":", Kind::Enum(QUOTE_TYPE)).named("quote_type"),
        Field::new("changeOrderId", "\"changeOrderId\":", Kind::Uuid).named("change_order_id"),
        Field::new("convertedToOrder", "\"convertedToOrder\":", Kind::Object(&ORDER_REFERENCE))
            .named("converted_to_order"),
        Field::new("customer", "\"customer\":", Kind::Object(&ACCOUNT_REFERENCE)),
        Field::new("invoiceCustomer", "\"invoiceCustomer\":", Kind::Object(&ACCOUNT_REFERENCE))
            .named("invoice_customer"),
        Field::new("orderType", "\"orderType\":", Kind::Enum(ORDER_TYPE)).named("order_type"),
        Field::new("currency", "\"currency\":", Kind::String),
        Field::new("deliveryAddress", "\"deliveryAddress\":", Kind::Object(&ADDRESS))
            .named("delivery_address"),
        Field::new("quoteDate", "\"quoteDate\":", Kind::UtcDateTime).named("quote_date"),
        Field::new("validToDate", "\"validToDate\":", Kind::UtcDateTime).named("valid_to_date"),
        Field::new("yourReference", "\"yourReference\":", Kind::String).named("your_reference"),
        Field::new("ourReference", "\"ourReference\":", Kind::String).named("our_reference"),
        Field::new("remarks", "\"remarks\":", Kind::String),
        Field::new("initialTerm", "\"initialTerm\":", Kind::Integer).named("initial_term"),
        Field::new("orderEffectiveChangeDate", "\"orderEffectiveChangeDate\":", Kind::UtcDateTime)
            .named("order_effective_change_date"),
        Field::new("effectiveStartDate", "\"effectiveStartDate\":", Kind::UtcDateTime)
            .named("effective_start_date"),
        Field::new("effectiveEndDate", "\"effectiveEndDate\":", Kind::UtcDateTime)
            .named("effective_end_date"),
        Field::new("termType", "\"termType\":", Kind::Enum(TERM_TYPE)).named("term_type"),
        Field::new("renewalTerm", "\"renewalTerm\":", Kind::Integer).named("renewal_term"),
        Field::new("autoRenewal", "\"autoRenewal\":", Kind::Boolean).named("auto_renewal"),
        Field::new("noticePeriod", "\"noticePeriod\":", Kind::Integer).named("notice_period"),
        Field::new("tcv", "\"tcv\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("cmrr", "\"cmrr\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("acv", "\"acv\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("otf", "\"otf\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
        Field::new("products", "\"products\":", Kind::List(&Kind::Object(&QUOTE_PRODUCT))),
        Field::new("quoteESignings", "\"quoteESignings\":", Kind::List(&Kind::Object(&QUOTE_SIGNING)))
            .named("quote_e_signings"),
    ],
};

pub(super) static CONVERTED_QUOTE: Schema = Schema {
    name: "ConvertedQuote",
    fields: &[
        Field::new("quoteId", "\"quoteId\":", Kind::Uuid).named("quote_id"),
        Field::new("quoteNumber", "\"quoteNumber\":", Kind::String).named("quote_number"),
        Field::new("quote", "\"quote\":", Kind::Object(&QUOTE)),
        Field::new("orderId", "\"orderId\":", Kind::Uuid).named("order_id"),
        Field::new("orderNumber", "\"orderNumber\":", Kind::String).named("order_number"),
        Field::new("orderType", "\"orderType\":", Kind::Enum(ORDER_TYPE)).named("order_type"),
        Field::new("orderStatus", "\"orderStatus\":", Kind::Enum(ORDER_STATUS)).named("order_status"),
    ],
};

pub(super) static QUOTE_CHARGE: Schema = Schema {
    name: "QuoteCharge",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("quoteProductChargeId", "\"quoteProductChargeId\":", Kind::Uuid)
            .named("quote_product_charge_id"),
        Field::new("chargeNumber", "\"chargeNumber\":", Kind::String).named("charge_number"),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("charge", "\"charge\":", Kind::Object(&CHARGE_REFERENCE)),
        Field::new("originalOrderProductChargeId", "\"originalOrderProductChargeId\":", Kind::Uuid)
            .named("original_order_product_charge_id"),
        Field::new("chargeType", "\"chargeType\":", Kind::Enum(CHARGE_TYPE)).named("charge_type"),
        Field::new("priceModel", "\"priceModel\":", Kind::Enum(CHARGE_MODEL)).named("price_model"),
        Field::new("startOn", "\"startOn\":", Kind::Enum(CHARGE_BOUNDARY)).named("start_on"),
        Field::new("endOn", "\"endOn\":", Kind::Enum(CHARGE_BOUNDARY)).named("end_on"),
        Field::new("effectiveStartDate", "\"effectiveStartDate\":", Kind::UtcDateTime)
            .named("effective_start_date"),
        Field::new("effectiveEndDate", "\"effectiveEndDate\":", Kind::UtcDateTime)
            .named("effective_end_date"),
        Field::new("quantity", "\"quantity\":", Kind::Decimal),
        Field::new("unitCode", "\"unitCode\":", Kind::String).named("unit_code"),
        Field::new("pricePeriod", "\"pricePeriod\":", Kind::Enum(PRICE_PERIOD)).named("price_period"),
        Field::new("usageRating", "\"usageRating\":", Kind::Enum(USAGE_RATING)).named("usage_rating"),
        Field::new("billingPeriod", "\"billingPeriod\":", Kind::Enum(BILLING_PERIOD)).named("billing_period"),
        Field::new("remarks", "\"remarks\":", Kind::String),
        Field::new("displayPrice", "\"displayPrice\":", Kind::Decimal).named("display_price"),
        Field::new("ppu", "\"ppu\":", Kind::Decimal),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
        Field::new("priceDetails", "\"priceDetails\":", Kind::List(&Kind::Object(&ORDER_PRICE_DETAIL)))
            .named("price_details"),
        Field::new("cmrr", "\"cmrr\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("acv", "\"acv\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("tcv", "\"tcv\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("otf", "\"otf\":", Kind::Object(&CURRENCY_AMOUNT)),
    ],
};

pub(super) static QUOTE_SIGNING: Schema = Schema {
    name: "QuoteSigning",
    fields: &[
        Field::new("state", "\"state\":", Kind::Enum(SIGNING_STATE)),
        Field::new("fileName", "\"fileName\":", Kind::String).named("file_name"),
        Field::new("validToDate", "\"validToDate\":", Kind::UtcDateTime).named("valid_to_date"),
    ],
};

pub(super) static QUOTE_PRODUCT: Schema = Schema {
    name: "QuoteProduct",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("productNumber", "\"productNumber\":", Kind::String).named("product_number"),
        Field::new("chargePlanId", "\"chargePlanId\":", Kind::Uuid).named("charge_plan_id"),
        Field::new("chargePlanName", "\"chargePlanName\":", Kind::String).named("charge_plan_name"),
        Field::new("chargePlanNumber", "\"chargePlanNumber\":", Kind::String).named("charge_plan_number"),
        Field::new("productLineNumber", "\"productLineNumber\":", Kind::Integer).named("product_line_number"),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("charges", "\"charges\":", Kind::List(&Kind::Object(&QUOTE_CHARGE))),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
        Field::new("cmrr", "\"cmrr\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("acv", "\"acv\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("tcv", "\"tcv\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("otf", "\"otf\":", Kind::Object(&CURRENCY_AMOUNT)),
    ],
};

pub(super) static CHARGE_REFERENCE: Schema = Schema {
    name: "ChargeReference",
    fields: &[
        Field::new("chargeNumber", "\"chargeNumber\":", Kind::String).named("charge_number"),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
    ],
};

pub(super) static QUOTE_CONVERT_INPUT: Schema = Schema {
    name: "QuoteConvertInput",
    fields: &[
        Field::new("quote", "\"quote\":", Kind::Lookup(&[])).required(),
        Field::new("activateOrder", "\"activateOrder\":", Kind::Boolean).named("activate_order"),
    ],
};

pub(super) static REPORT: Schema = Schema {
    name: "Report",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("entityName", "\"entityName\":", Kind::String).named("entity_name"),
        Field::new("fields", "\"fields\":", Kind::List(&Kind::String)),
    ],
};

pub(super) static REVENUE_SCHEDULE_ITEM: Schema = Schema {
    name: "RevenueScheduleItem",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("deferredRevenue", "\"deferredRevenue\":", Kind::Object(&CURRENCY_AMOUNT))
            .named("deferred_revenue"),
        Field::new("recognizedRevenue", "\"recognizedRevenue\":", Kind::Object(&CURRENCY_AMOUNT))
            .named("recognized_revenue"),
        Field::new("accountingPeriod", "\"accountingPeriod\":", Kind::Object(&ACCOUNTING_PERIOD))
            .named("accounting_period"),
        Field::new("invoiceLine", "\"invoiceLine\":", Kind::Object(&REVENUE_SCHEDULE_INVOICE_LINE))
            .named("invoice_line"),
        Field::new(
            "orderProductCharge",
            "\"orderProductCharge\":",
            Kind::Object(&ORDER_PRODUCT_CHARGE_REFERENCE),
        )
        .named("order_product_charge"),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
    ],
};

pub(super) static REVENUE_SCHEDULE_INVOICE_LINE: Schema = Schema {
    name: "RevenueScheduleInvoiceLine",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("invoiceId", "\"invoiceId\":", Kind::Uuid).named("invoice_id"),
        Field::new("invoiceNumber", "\"invoiceNumber\":", Kind::String).named("invoice_number"),
        Field::new("invoiceDate", "\"invoiceDate\":", Kind::UtcDateTime).named("invoice_date"),
        Field::new("quantity", "\"quantity\":", Kind::Decimal),
        Field::new("unitCode", "\"unitCode\":", Kind::String).named("unit_code"),
        Field::new("price", "\"price\":", Kind::Decimal),
        Field::new("subtotal", "\"subtotal\":", Kind::Decimal),
        Field::new("total", "\"total\":", Kind::Decimal),
        Field::new("tax", "\"tax\":", Kind::Decimal),
        Field::new("subtotalPreDiscount", "\"subtotalPreDiscount\":", Kind::Decimal)
            .named("subtotal_pre_discount"),
        Field::new("totalPreDiscount", "\"totalPreDiscount\":", Kind::Decimal).named("total_pre_discount"),
        Field::new("taxPreDiscount", "\"taxPreDiscount\":", Kind::Decimal).named("tax_pre_discount"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("servicePeriodStartDate", "\"servicePeriodStartDate\":", Kind::UtcDateTime)
            .named("service_period_start_date"),
        Field::new("servicePeriodEndDate", "\"servicePeriodEndDate\":", Kind::UtcDateTime)
            .named("service_period_end_date"),
        Field::new("notes", "\"notes\":", Kind::String),
        Field::new("accountsReceivableAccount", "\"accountsReceivableAccount\":", Kind::String)
            .named("accounts_receivable_account"),
        Field::new("deferredRevenueAccount", "\"deferredRevenueAccount\":", Kind::String)
            .named("deferred_revenue_account"),
        Field::new("recognizedRevenueAccount", "\"recognizedRevenueAccount\":", Kind::String)
            .named("recognized_revenue_account"),
        Field::new("taxCategoryName", "\"taxCategoryName\":", Kind::String).named("tax_category_name"),
        Field::new("taxRate", "\"taxRate\":", Kind::Decimal).named("tax_rate"),
    ],
};

pub(super) static SALES_ORDER: Schema = Schema {
    name: "SalesOrder",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("orderNumber", "\"orderNumber\":", Kind::String).named("order_number"),
        Field::new("version", "\"version\":", Kind::Integer),
        Field::new("isLastVersion", "\"isLastVersion\":", Kind::Boolean).named("is_last_version"),
        Field::new("status", "\"status\":", Kind::Enum(ORDER_STATUS)),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("remarks", "\"remarks\":", Kind::String),
        Field::new("orderDate", "\"orderDate\":", Kind::UtcDateTime).named("order_date"),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
        Field::new("lastUpdated", "\"lastUpdated\":", Kind::UtcDateTime).named("last_updated"),
        Field::new("orderType", "\"orderType\":", Kind::Enum(ORDER_TYPE)).named("order_type"),
        Field::new("invoiceSeparatly", "\"invoiceSeparatly\":", Kind::Boolean).named("invoice_separatly"),
        Field::new("yourReference", "\"yourReference\":", Kind::String).named("your_reference"),
        Field::new("ourReference", "\"ourReference\":", Kind::String).named("our_reference"),
        Field::new("yourOrderNumber", "\"yourOrderNumber\":", Kind::String).named("your_order_number"),
        Field::new("buyerReference", "\"buyerReference\":", Kind::String).named("buyer_reference"),
        Field::new("invoiceAddress", "\"invoiceAddress\":", Kind::Object(&ADDRESS)).named("invoice_address"),
        Field::new("deliveryAddress", "\"deliveryAddress\":", Kind::Object(&ADDRESS))
            .named("delivery_address"),
        Field::new("paymentTerm", "\"paymentTerm\":", Kind::String).named("payment_term"),
        Field::new("orderPaymentMethod", "\"orderPaymentMethod\":", Kind::Enum(ORDER_PAYMENT_METHOD))
            .named("order_payment_method"),
        Field::new("invoiceBatchGroup", "\"invoiceBatchGroup\":", Kind::String).named("invoice_batch_group"),
        Field::new("useAccountInvoiceBatchGroup", "\"useAccountInvoiceBatchGroup\":", Kind::Boolean)
            .named("use_account_invoice_batch_group"),
        Field::new("account", "\"account\":", Kind::Object(&ACCOUNT_REFERENCE)),
        Field::new("invoiceAccount", "\"invoiceAccount\":", Kind::Object(&ACCOUNT_REFERENCE))
            .named("invoice_account"),
        Field::new("currency", "\"currency\":", Kind::String),
        Field::new("accountsReceivableAccount", "\"accountsReceivableAccount\":", Kind::String)
            .named("accounts_receivable_account"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("products", "\"products\":", Kind::List(&Kind::Object(&ORDER_PRODUCT))),
        Field::new("milestones", "\"milestones\":", Kind::List(&Kind::Object(&MILESTONE))),
        Field::new("orderDiscounts", "\"orderDiscounts\":", Kind::List(&Kind::Object(&ORDER_DISCOUNT)))
            .named("order_discounts"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("invoicingCurrency", "\"invoicingCurrency\":", Kind::String).named("invoicing_currency"),
    ],
};

pub(super) static SALES_ORDER_CREATE: Schema = Schema {
    name: "SalesOrderCreate",
    fields: &[
        Field::new("status", "\"status\":", Kind::Enum(SALES_ORDER_STATUS)),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("remarks", "\"remarks\":", Kind::String),
        Field::new("effectiveStartDate", "\"effectiveStartDate\":", Kind::UtcDateTime)
            .named("effective_start_date"),
        Field::new("orderDate", "\"orderDate\":", Kind::UtcDateTime).named("order_date"),
        Field::new("orderType", "\"orderType\":", Kind::Enum(SALES_ORDER_TYPE)).named("order_type"),
        Field::new("orderPaymentMethod", "\"orderPaymentMethod\":", Kind::Enum(ORDER_PAYMENT_METHOD))
            .named("order_payment_method"),
        Field::new("invoiceSeparatly", "\"invoiceSeparatly\":", Kind::Boolean).named("invoice_separatly"),
        Field::new("yourReference", "\"yourReference\":", Kind::String).named("your_reference"),
        Field::new("ourReference", "\"ourReference\":", Kind::String).named("our_reference"),
        Field::new("yourOrderNumber", "\"yourOrderNumber\":", Kind::String).named("your_order_number"),
        Field::new("buyerReference", "\"buyerReference\":", Kind::String).named("buyer_reference"),
        Field::new("invoiceAddressId", "\"invoiceAddressId\":", Kind::Uuid).named("invoice_address_id"),
        Field::new("deliveryAddressId", "\"deliveryAddressId\":", Kind::Uuid).named("delivery_address_id"),
        Field::new("paymentTerm", "\"paymentTerm\":", Kind::Lookup(&[("name", "name"), ("id", "id")]))
            .named("payment_term"),
        Field::new("useAccountInvoiceBatchGroup", "\"useAccountInvoiceBatchGroup\":", Kind::Boolean)
            .named("use_account_invoice_batch_group"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new(
            "account",
            "\"account\":",
            Kind::Lookup(&[("accountNumber", "account_number"), ("id", "id"), ("name", "name")]),
        )
        .required(),
        Field::new(
            "invoiceAccount",
            "\"invoiceAccount\":",
            Kind::Lookup(&[("accountNumber", "account_number"), ("id", "id"), ("name", "name")]),
        )
        .named("invoice_account"),
        Field::new("currency", "\"currency\":", Kind::Lookup(&[("code", "code"), ("id", "id")])),
        Field::new("invoicingCurrency", "\"invoicingCurrency\":", Kind::String).named("invoicing_currency"),
        Field::new("products", "\"products\":", Kind::List(&Kind::Object(&ORDER_PRODUCT_CREATE))),
        Field::new("milestones", "\"milestones\":", Kind::List(&Kind::Object(&MILESTONE_INPUT))),
        Field::new("orderDiscounts", "\"orderDiscounts\":", Kind::List(&Kind::Object(&ORDER_DISCOUNT_INPUT)))
            .named("order_discounts"),
        Field::new("invoiceTemplateId", "\"invoiceTemplateId\":", Kind::Uuid).named("invoice_template_id"),
        Field::new("invoiceBatchGroupId", "\"invoiceBatchGroupId\":", Kind::Uuid)
            .named("invoice_batch_group_id"),
        Field::new("invoiceBatchGroup", "\"invoiceBatchGroup\":", Kind::Lookup(&[]))
            .named("invoice_batch_group"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
    ],
};

pub(super) static SIMPLE_PRODUCT: Schema = Schema {
    name: "SimpleProduct",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("productNumber", "\"productNumber\":", Kind::String).named("product_number"),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("category", "\"category\":", Kind::String),
        Field::new("chargeType", "\"chargeType\":", Kind::Enum(CHARGE_TYPE)).named("charge_type"),
        Field::new("priceModel", "\"priceModel\":", Kind::Enum(CHARGE_MODEL)).named("price_model"),
        Field::new("pricePeriod", "\"pricePeriod\":", Kind::Enum(PRICE_PERIOD)).named("price_period"),
        Field::new("defaultQuantity", "\"defaultQuantity\":", Kind::Decimal).named("default_quantity"),
        Field::new("unitCode", "\"unitCode\":", Kind::String).named("unit_code"),
        Field::new("billingPeriod", "\"billingPeriod\":", Kind::Enum(BILLING_PERIOD)).named("billing_period"),
        Field::new("billingDay", "\"billingDay\":", Kind::Enum(BILLING_DAY)).named("billing_day"),
        Field::new("specificBillingDay", "\"specificBillingDay\":", Kind::Integer)
            .named("specific_billing_day"),
        Field::new("periodAlignment", "\"periodAlignment\":", Kind::Enum(BILLING_PERIOD_ALIGNMENT))
            .named("period_alignment"),
        Field::new("billingTiming", "\"billingTiming\":", Kind::Enum(BILLING_TIMING)).named("billing_timing"),
        Field::new("taxTemplate", "\"taxTemplate\":", Kind::String).named("tax_template"),
        Field::new("taxIncluded", "\"taxIncluded\":", Kind::Boolean).named("tax_included"),
        Field::new("deferredRevenueAccount", "\"deferredRevenueAccount\":", Kind::String)
            .named("deferred_revenue_account"),
        Field::new("recognizedRevenueAccount", "\"recognizedRevenueAccount\":", Kind::String)
            .named("recognized_revenue_account"),
        Field::new("externalERPid", "\"externalERPid\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("activationDate", "\"activationDate\":", Kind::UtcDateTime).named("activation_date"),
        Field::new("endOfNewSalesDate", "\"endOfNewSalesDate\":", Kind::UtcDateTime)
            .named("end_of_new_sales_date"),
        Field::new("endOfRenewalDate", "\"endOfRenewalDate\":", Kind::UtcDateTime)
            .named("end_of_renewal_date"),
        Field::new("endOfLifeDate", "\"endOfLifeDate\":", Kind::UtcDateTime).named("end_of_life_date"),
        Field::new("usageRating", "\"usageRating\":", Kind::Enum(USAGE_RATING)).named("usage_rating"),
        Field::new("createInvoiceLinesPerTier", "\"createInvoiceLinesPerTier\":", Kind::Boolean)
            .named("create_invoice_lines_per_tier"),
        Field::new("priceDetails", "\"priceDetails\":", Kind::List(&Kind::Object(&PRICE_DETAIL)))
            .named("price_details"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
    ],
};

pub(super) static SUBSCRIPTION: Schema = Schema {
    name: "Subscription",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("orderNumber", "\"orderNumber\":", Kind::String).named("order_number"),
        Field::new("version", "\"version\":", Kind::Integer),
        Field::new("isLastVersion", "\"isLastVersion\":", Kind::Boolean).named("is_last_version"),
        Field::new("status", "\"status\":", Kind::Enum(ORDER_STATUS)),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("remarks", "\"remarks\":", Kind::String),
        Field::new("effectiveStartDate", "\"effectiveStartDate\":", Kind::UtcDateTime)
            .named("effective_start_date"),
        Field::new("effectiveEndDate", "\"effectiveEndDate\":", Kind::UtcDateTime)
            .named("effective_end_date"),
        Field::new("cancellationDate", "\"cancellationDate\":", Kind::UtcDateTime).named("cancellation_date"),
        Field::new("effectiveChangeDate", "\"effectiveChangeDate\":", Kind::UtcDateTime)
            .named("effective_change_date"),
        Field::new("orderDate", "\"orderDate\":", Kind::UtcDateTime).named("order_date"),
        Field::new("noticePeriodDate", "\"noticePeriodDate\":", Kind::UtcDateTime)
            .named("notice_period_date"),
        Field::new("lastRenewalDate", "\"lastRenewalDate\":", Kind::UtcDateTime).named("last_renewal_date"),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
        Field::new("lastUpdated", "\"lastUpdated\":", Kind::UtcDateTime).named("last_updated"),
        Field::new("noticePeriod", "\"noticePeriod\":", Kind::Integer).named("notice_period"),
        Field::new("term", "\"term\":", Kind::Integer),
        Field::new("renewalTerm", "\"renewalTerm\":", Kind::Integer).named("renewal_term"),
        Field::new("isAutoRenewed", "\"isAutoRenewed\":", Kind::Boolean).named("is_auto_renewed"),
        Field::new("orderType", "\"orderType\":", Kind::Enum(ORDER_TYPE)).named("order_type"),
        Field::new("termType", "\"termType\":", Kind::Enum(TERM_TYPE)).named("term_type"),
        Field::new("orderPaymentMethod", "\"orderPaymentMethod\":", Kind::Enum(ORDER_PAYMENT_METHOD))
            .named("order_payment_method"),
        Field::new("invoiceSeparatly", "\"invoiceSeparatly\":", Kind::Boolean).named("invoice_separatly"),
        Field::new("yourReference", "\"yourReference\":", Kind::String).named("your_reference"),
        Field::new("ourReference", "\"ourReference\":", Kind::String).named("our_reference"),
        Field::new("yourOrderNumber", "\"yourOrderNumber\":", Kind::String).named("your_order_number"),
        Field::new("buyerReference", "\"buyerReference\":", Kind::String).named("buyer_reference"),
        Field::new("invoiceAddress", "\"invoiceAddress\":", Kind::Object(&ADDRESS)).named("invoice_address"),
        Field::new("deliveryAddress", "\"deliveryAddress\":", Kind::Object(&ADDRESS))
            .named("delivery_address"),
        Field::new("orderBillingPeriod", "\"orderBillingPeriod\":", Kind::Enum(BILLING_PERIOD))
            .named("order_billing_period"),
        Field::new("setOrderBillingPeriod", "\"setOrderBillingPeriod\":", Kind::Boolean)
            .named("set_order_billing_period"),
        Field::new("invoiceBatchGroup", "\"invoiceBatchGroup\":", Kind::Object(&INVOICE_BATCH_GROUP))
            .named("invoice_batch_group"),
        Field::new("paymentTerm", "\"paymentTerm\":", Kind::String).named("payment_term"),
        Field::new("useAccountInvoiceBatchGroup", "\"useAccountInvoiceBatchGroup\":", Kind::Boolean)
            .named("use_account_invoice_batch_group"),
        Field::new("account", "\"account\":", Kind::Object(&ACCOUNT_REFERENCE)),
        Field::new("invoiceAccount", "\"invoiceAccount\":", Kind::Object(&ACCOUNT_REFERENCE))
            .named("invoice_account"),
        Field::new("products", "\"products\":", Kind::List(&Kind::Object(&ORDER_PRODUCT))),
        Field::new("milestones", "\"milestones\":", Kind::List(&Kind::Object(&MILESTONE))),
        Field::new("orderDiscounts", "\"orderDiscounts\":", Kind::List(&Kind::Object(&ORDER_DISCOUNT)))
            .named("order_discounts"),
        Field::new("currency", "\"currency\":", Kind::String),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("currencyCodeToUseWhenInvoice", "\"currencyCodeToUseWhenInvoice\":", Kind::String)
            .named("currency_code_to_use_when_invoice"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("cmrr", "\"cmrr\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("acv", "\"acv\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("emrr", "\"emrr\":", Kind::Object(&CURRENCY_AMOUNT)),
        Field::new("oneTimeFees", "\"oneTimeFees\":", Kind::Object(&CURRENCY_AMOUNT)).named("one_time_fees"),
        Field::new("tcv", "\"tcv\":", Kind::Object(&CURRENCY_AMOUNT)),
    ],
};

pub(super) static SUBSCRIPTION_UPDATE: Schema = Schema {
    name: "SubscriptionUpdate",
    fields: &[
        Field::new("description", "\"description\":", Kind::String),
        Field::new("remarks", "\"remarks\":", Kind::String),
        Field::new("noticePeriod", "\"noticePeriod\":", Kind::Integer).named("notice_period"),
        Field::new("invoiceSeparatly", "\"invoiceSeparatly\":", Kind::Boolean)
            .named("invoice_separatly")
            .not_null(),
        Field::new("useAccountInvoiceBatchGroup", "\"useAccountInvoiceBatchGroup\":", Kind::Boolean)
            .named("use_account_invoice_batch_group")
            .not_null(),
        Field::new("invoiceBatchGroupId", "\"invoiceBatchGroupId\":", Kind::Uuid)
            .named("invoice_batch_group_id"),
        Field::new("invoiceBatchGroup", "\"invoiceBatchGroup\":", Kind::Lookup(&[]))
            .named("invoice_batch_group"),
        Field::new("paymentTerm", "\"paymentTerm\":", Kind::Lookup(&[("name", "name"), ("id", "id")]))
            .named("payment_term"),
        Field::new("invoiceTemplateId", "\"invoiceTemplateId\":", Kind::Uuid).named("invoice_template_id"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("buyerReference", "\"buyerReference\":", Kind::String).named("buyer_reference"),
        Field::new("yourOrderNumber", "\"yourOrderNumber\":", Kind::String).named("your_order_number"),
        Field::new("yourReference", "\"yourReference\":", Kind::String).named("your_reference"),
        Field::new("ourReference", "\"ourReference\":", Kind::String).named("our_reference"),
    ],
};

pub(super) static SUBSCRIPTION_CREATE: Schema = Schema {
    name: "SubscriptionCreate",
    fields: &[
        Field::new("status", "\"status\":", Kind::Enum(ORDER_STATUS)).required(),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("remarks", "\"remarks\":", Kind::String),
        Field::new("effectiveStartDate", "\"effectiveStartDate\":", Kind::UtcDateTime)
            .named("effective_start_date"),
        Field::new("effectiveEndDate", "\"effectiveEndDate\":", Kind::UtcDateTime)
            .named("effective_end_date"),
        Field::new("orderDate", "\"orderDate\":", Kind::UtcDateTime).named("order_date"),
        Field::new("noticePeriodDate", "\"noticePeriodDate\":", Kind::UtcDateTime)
            .named("notice_period_date"),
        Field::new("lastRenewalDate", "\"lastRenewalDate\":", Kind::UtcDateTime).named("last_renewal_date"),
        Field::new("noticePeriod", "\"noticePeriod\":", Kind::Integer).named("notice_period"),
        Field::new("term", "\"term\":", Kind::Integer),
        Field::new("renewalTerm", "\"renewalTerm\":", Kind::Integer).named("renewal_term"),
        Field::new("isAutoRenewed", "\"isAutoRenewed\":", Kind::Boolean).named("is_auto_renewed"),
        Field::new("orderType", "\"orderType\":", Kind::Enum(ORDER_TYPE)).named("order_type"),
        Field::new("subscriptionType", "\"subscriptionType\":", Kind::Enum(TERM_TYPE))
            .named("subscription_type"),
        Field::new("orderPaymentMethod", "\"orderPaymentMethod\":", Kind::Enum(ORDER_PAYMENT_METHOD))
            .named("order_payment_method"),
        Field::new("invoiceSeparatly", "\"invoiceSeparatly\":", Kind::Boolean).named("invoice_separatly"),
        Field::new("yourReference", "\"yourReference\":", Kind::String).named("your_reference"),
        Field::new("ourReference", "\"ourReference\":", Kind::String).named("our_reference"),
        Field::new("yourOrderNumber", "\"yourOrderNumber\":", Kind::String).named("your_order_number"),
        Field::new("buyerReference", "\"buyerReference\":", Kind::String).named("buyer_reference"),
        Field::new("invoiceAddressId", "\"invoiceAddressId\":", Kind::Uuid).named("invoice_address_id"),
        Field::new("deliveryAddressId", "\"deliveryAddressId\":", Kind::Uuid).named("delivery_address_id"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("paymentTerm", "\"paymentTerm\":", Kind::Lookup(&[("name", "name"), ("id", "id")]))
            .named("payment_term"),
        Field::new("useAccountInvoiceBatchGroup", "\"useAccountInvoiceBatchGroup\":", Kind::Boolean)
            .named("use_account_invoice_batch_group"),
        Field::new(
            "account",
            "\"account\":",
            Kind::Lookup(&[("accountNumber", "account_number"), ("id", "id"), ("name", "name")]),
        )
        .required(),
        Field::new(
            "invoiceAccount",
            "\"invoiceAccount\":",
            Kind::Lookup(&[("accountNumber", "account_number"), ("id", "id"), ("name", "name")]),
        )
        .named("invoice_account"),
        Field::new("currency", "\"currency\":", Kind::Lookup(&[("code", "code"), ("id", "id")])),
        Field::new("invoicingCurrency", "\"invoicingCurrency\":", Kind::String).named("invoicing_currency"),
        Field::new("products", "\"products\":", Kind::List(&Kind::Object(&ORDER_PRODUCT_CREATE))),
        Field::new("milestones", "\"milestones\":", Kind::List(&Kind::Object(&MILESTONE_INPUT))),
        Field::new("orderDiscounts", "\"orderDiscounts\":", Kind::List(&Kind::Object(&ORDER_DISCOUNT_INPUT)))
            .named("order_discounts"),
        Field::new("invoiceTemplateId", "\"invoiceTemplateId\":", Kind::Uuid).named("invoice_template_id"),
        Field::new("invoiceBatchGroupId", "\"invoiceBatchGroupId\":", Kind::Uuid)
            .named("invoice_batch_group_id"),
        Field::new("invoiceBatchGroup", "\"invoiceBatchGroup\":", Kind::Lookup(&[]))
            .named("invoice_batch_group"),
        Field::new("orderBillingPeriod", "\"orderBillingPeriod\":", Kind::Enum(BILLING_PERIOD))
            .named("order_billing_period"),
        Field::new("setOrderBillingPeriod", "\"setOrderBillingPeriod\":", Kind::Boolean)
            .named("set_order_billing_period"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
    ],
};

pub(super) static SUBSCRIPTION_CHANGE_INPUT: Schema = Schema {
    name: "SubscriptionChangeInput",
    fields: &[
        Field::new(
            "account",
            "\"account\":",
            Kind::Lookup(&[("accountNumber", "account_number"), ("id", "id"), ("name", "name")]),
        ),
        Field::new(
            "invoiceAccount",
            "\"invoiceAccount\":",
            Kind::Lookup(&[("accountNumber", "account_number"), ("id", "id"), ("name", "name")]),
        )
        .named("invoice_account"),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("remarks", "\"remarks\":", Kind::String),
        Field::new("effectiveStartDate", "\"effectiveStartDate\":", Kind::UtcDateTime)
            .named("effective_start_date"),
        Field::new("effectiveChangeDate", "\"effectiveChangeDate\":", Kind::UtcDateTime)
            .named("effective_change_date"),
        Field::new("effectiveEndDate", "\"effectiveEndDate\":", Kind::UtcDateTime)
            .named("effective_end_date"),
        Field::new("orderDate", "\"orderDate\":", Kind::UtcDateTime).named("order_date"),
        Field::new("subscriptionType", "\"subscriptionType\":", Kind::Enum(TERM_TYPE))
            .named("subscription_type"),
        Field::new("term", "\"term\":", Kind::Integer),
        Field::new("renewalTerm", "\"renewalTerm\":", Kind::Integer).named("renewal_term"),
        Field::new("noticePeriod", "\"noticePeriod\":", Kind::Integer).named("notice_period"),
        Field::new("isAutoRenewed", "\"isAutoRenewed\":", Kind::Boolean).named("is_auto_renewed"),
        Field::new("currency", "\"currency\":", Kind::Lookup(&[("code", "code"), ("id", "id")])),
        Field::new("invoiceSeparatly", "\"invoiceSeparatly\":", Kind::Boolean).named("invoice_separatly"),
        Field::new("invoiceAddressId", "\"invoiceAddressId\":", Kind::Uuid).named("invoice_address_id"),
        Field::new("deliveryAddressId", "\"deliveryAddressId\":", Kind::Uuid).named("delivery_address_id"),
        Field::new("invoiceAddress", "\"invoiceAddress\":", Kind::Lookup(&[])).named("invoice_address"),
        Field::new("deliveryAddress", "\"deliveryAddress\":", Kind::Lookup(&[])).named("delivery_address"),
        Field::new("paymentTerm", "\"paymentTerm\":", Kind::Lookup(&[("name", "name"), ("id", "id")]))
            .named("payment_term"),
        Field::new("orderPaymentMethod", "\"orderPaymentMethod\":", Kind::Enum(ORDER_PAYMENT_METHOD))
            .named("order_payment_method"),
        Field::new("yourReference", "\"yourReference\":", Kind::String).named("your_reference"),
        Field::new("ourReference", "\"ourReference\":", Kind::String).named("our_reference"),
        Field::new("yourOrderNumber", "\"yourOrderNumber\":", Kind::String).named("your_order_number"),
        Field::new("buyerReference", "\"buyerReference\":", Kind::String).named("buyer_reference"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("useAccountInvoiceBatchGroup", "\"useAccountInvoiceBatchGroup\":", Kind::Boolean)
            .named("use_account_invoice_batch_group"),
        Field::new("invoiceBatchGroupId", "\"invoiceBatchGroupId\":", Kind::Uuid)
            .named("invoice_batch_group_id"),
        Field::new("invoiceBatchGroup", "\"invoiceBatchGroup\":", Kind::Lookup(&[]))
            .named("invoice_batch_group"),
        Field::new("invoicingCurrency", "\"invoicingCurrency\":", Kind::String).named("invoicing_currency"),
        Field::new("products", "\"products\":", Kind::List(&Kind::Object(&ORDER_PRODUCT_CHANGE_INPUT))),
        Field::new("milestones", "\"milestones\":", Kind::List(&Kind::Object(&MILESTONE_INPUT))),
        Field::new("orderDiscounts", "\"orderDiscounts\":", Kind::List(&Kind::Object(&ORDER_DISCOUNT_INPUT)))
            .named("order_discounts"),
        Field::new("invoiceTemplateId", "\"invoiceTemplateId\":", Kind::Uuid).named("invoice_template_id"),
        Field::new("orderBillingPeriod", "\"orderBillingPeriod\":", Kind::Enum(BILLING_PERIOD))
            .named("order_billing_period"),
        Field::new("setOrderBillingPeriod", "\"setOrderBillingPeriod\":", Kind::Boolean)
            .named("set_order_billing_period"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
    ],
};

pub(super) static SUBSCRIPTION_RENEW_AND_CHANGE_INPUT: Schema = Schema {
    name: "SubscriptionRenewAndChangeInput",
    fields: &[
        Field::new("nextRenewalTerm", "\"nextRenewalTerm\":", Kind::Integer).named("next_renewal_term"),
        Field::new(
            "account",
            "\"account\":",
            Kind::Lookup(&[("accountNumber", "account_number"), ("id", "id"), ("name", "name")]),
        ),
        Field::new(
            "invoiceAccount",
            "\"invoiceAccount\":",
            Kind::Lookup(&[("accountNumber", "account_number"), ("id", "id"), ("name", "name")]),
        )
        .named("invoice_account"),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("remarks", "\"remarks\":", Kind::String),
        Field::new("effectiveStartDate", "\"effectiveStartDate\":", Kind::UtcDateTime)
            .named("effective_start_date"),
        Field::new("effectiveChangeDate", "\"effectiveChangeDate\":", Kind::UtcDateTime)
            .named("effective_change_date"),
        Field::new("effectiveEndDate", "\"effectiveEndDate\":", Kind::UtcDateTime)
            .named("effective_end_date"),
        Field::new("orderDate", "\"orderDate\":", Kind::UtcDateTime).named("order_date"),
        Field::new("subscriptionType", "\"subscriptionType\":", Kind::Enum(TERM_TYPE))
            .named("subscription_type"),
        Field::new("term", "\"term\":", Kind::Integer),
        Field::new("renewalTerm", "\"renewalTerm\":", Kind::Integer).named("renewal_term"),
        Field::new("noticePeriod", "\"noticePeriod\":", Kind::Integer).named("notice_period"),
        Field::new("isAutoRenewed", "\"isAutoRenewed\":", Kind::Boolean).named("is_auto_renewed"),
        Field::new("currency", "\"currency\":", Kind::Lookup(&[("code", "code"), ("id", "id")])),
        Field::new("invoiceSeparatly", "\"invoiceSeparatly\":", Kind::Boolean).named("invoice_separatly"),
        Field::new("invoiceAddressId", "\"invoiceAddressId\":", Kind::Uuid).named("invoice_address_id"),
        Field::new("deliveryAddressId", "\"deliveryAddressId\":", Kind::Uuid).named("delivery_address_id"),
        Field::new("invoiceAddress", "\"invoiceAddress\":", Kind::Lookup(&[])).named("invoice_address"),
        Field::new("deliveryAddress", "\"deliveryAddress\":", Kind::Lookup(&[])).named("delivery_address"),
        Field::new("paymentTerm", "\"paymentTerm\":", Kind::Lookup(&[("name", "name"), ("id", "id")]))
            .named("payment_term"),
        Field::new("orderPaymentMethod", "\"orderPaymentMethod\":", Kind::Enum(ORDER_PAYMENT_METHOD))
            .named("order_payment_method"),
        Field::new("yourReference", "\"yourReference\":", Kind::String).named("your_reference"),
        Field::new("ourReference", "\"ourReference\":", Kind::String).named("our_reference"),
        Field::new("yourOrderNumber", "\"yourOrderNumber\":", Kind::String).named("your_order_number"),
        Field::new("buyerReference", "\"buyerReference\":", Kind::String).named("buyer_reference"),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("useAccountInvoiceBatchGroup", "\"useAccountInvoiceBatchGroup\":", Kind::Boolean)
            .named("use_account_invoice_batch_group"),
        Field::new("invoiceBatchGroupId", "\"invoiceBatchGroupId\":", Kind::Uuid)
            .named("invoice_batch_group_id"),
        Field::new("invoiceBatchGroup", "\"invoiceBatchGroup\":", Kind::Lookup(&[]))
            .named("invoice_batch_group"),
        Field::new("invoicingCurrency", "\"invoicingCurrency\":", Kind::String).named("invoicing_currency"),
        Field::new("products", "\"products\":", Kind::List(&Kind::Object(&ORDER_PRODUCT_CHANGE_INPUT))),
        Field::new("milestones", "\"milestones\":", Kind::List(&Kind::Object(&MILESTONE_INPUT))),
        Field::new("orderDiscounts", "\"orderDiscounts\":", Kind::List(&Kind::Object(&ORDER_DISCOUNT_INPUT)))
            .named("order_discounts"),
        Field::new("invoiceTemplateId", "\"invoiceTemplateId\":", Kind::Uuid).named("invoice_template_id"),
        Field::new("orderBillingPeriod", "\"orderBillingPeriod\":", Kind::Enum(BILLING_PERIOD))
            .named("order_billing_period"),
        Field::new("setOrderBillingPeriod", "\"setOrderBillingPeriod\":", Kind::Boolean)
            .named("set_order_billing_period"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
    ],
};

pub(super) static SUBSCRIPTION_CANCEL_INPUT: Schema = Schema {
    name: "SubscriptionCancelInput",
    fields: &[
        Field::new("firstDayOfCancellation", "\"firstDayOfCancellation\":", Kind::UtcDateTime)
            .named("first_day_of_cancellation"),
        Field::new("endDate", "\"endDate\":", Kind::UtcDateTime).named("end_date"),
        Field::new("cancellationDate", "\"cancellationDate\":", Kind::UtcDateTime)
            .named("cancellation_date")
            .required(),
        Field::new("cancellationMode", "\"cancellationMode\":", Kind::Enum(CANCEL_MODE))
            .named("cancellation_mode")
            .required(),
        Field::new("cancellationDatePerCharges", "\"cancellationDatePerCharges\":", Kind::Json)
            .named("cancellation_date_per_charges"),
    ],
};

pub(super) static SUBSCRIPTION_RENEW_INPUT: Schema = Schema {
    name: "SubscriptionRenewInput",
    fields: &[
        Field::new("renewalTerm", "\"renewalTerm\":", Kind::Integer).named("renewal_term").required(),
        Field::new("nextRenewalTerm", "\"nextRenewalTerm\":", Kind::Integer).named("next_renewal_term"),
    ],
};

pub(super) static MILESTONE_SET_INPUT: Schema = Schema {
    name: "MilestoneSetInput",
    fields: &[
        Field::new("milestoneDate", "\"milestoneDate\":", Kind::UtcDateTime)
            .named("milestone_date")
            .required(),
        Field::new("milestoneId", "\"milestoneId\":", Kind::Uuid).named("milestone_id"),
    ],
};

pub(super) static ORDER_DISCOUNTS_INPUT: Schema = Schema {
    name: "OrderDiscountsInput",
    fields: &[
        Field::new("effectiveChangeDate", "\"effectiveChangeDate\":", Kind::UtcDateTime)
            .named("effective_change_date"),
        Field::new("orderDiscounts", "\"orderDiscounts\":", Kind::List(&Kind::Object(&ORDER_DISCOUNT_INPUT)))
            .named("order_discounts"),
    ],
};

pub(super) static ORDER_PRICE_DETAIL_CHANGE_INPUT: Schema = Schema {
    name: "OrderPriceDetailChangeInput",
    fields: &[
        Field::new("isInfinite", "\"isInfinite\":", Kind::Boolean).named("is_infinite"),
        Field::new("toQuantity", "\"toQuantity\":", Kind::Decimal).named("to_quantity"),
        Field::new("operation", "\"operation\":", Kind::Enum(ITEM_OPERATION)),
        Field::new("tier", "\"tier\":", Kind::Integer),
        Field::new("price", "\"price\":", Kind::Decimal),
        Field::new("listPrice", "\"listPrice\":", Kind::Decimal).named("list_price"),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("fromQuantity", "\"fromQuantity\":", Kind::Decimal).named("from_quantity"),
        Field::new("priceBase", "\"priceBase\":", Kind::Enum(PRICE_BASE)).named("price_base"),
        Field::new("lineDiscountPercent", "\"lineDiscountPercent\":", Kind::Decimal)
            .named("line_discount_percent"),
        Field::new("lineDiscountAmount", "\"lineDiscountAmount\":", Kind::Decimal)
            .named("line_discount_amount"),
    ],
};

pub(super) static ORDER_PRODUCT_CHARGE_CHANGE_INPUT: Schema = Schema {
    name: "OrderProductChargeChangeInput",
    fields: &[
        Field::new(
            "charge",
            "\"charge\":",
            Kind::Lookup(&[
                ("orderProductChargeNumber", "order_product_charge_number"),
                ("orderProductChargeId", "order_product_charge_id"),
                ("chargeNumber", "charge_number"),
                ("chargeId", "charge_id"),
            ]),
        )
        .required(),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("chargeType", "\"chargeType\":", Kind::Enum(CHARGE_TYPE)).named("charge_type"),
        Field::new("priceModel", "\"priceModel\":", Kind::Enum(CHARGE_MODEL)).named("price_model"),
        Field::new("pricePeriod", "\"pricePeriod\":", Kind::Enum(PRICE_PERIOD)).named("price_period"),
        Field::new("quantity", "\"quantity\":", Kind::Decimal),
        Field::new("unitCode", "\"unitCode\":", Kind::Lookup(&[("unit", "unit")])).named("unit_code"),
        Field::new("startOn", "\"startOn\":", Kind::Enum(CHARGE_BOUNDARY)).named("start_on"),
        Field::new("endOn", "\"endOn\":", Kind::Enum(CHARGE_BOUNDARY)).named("end_on"),
        Field::new("chargedThroughDate", "\"chargedThroughDate\":", Kind::UtcDateTime)
            .named("charged_through_date"),
        Field::new("lastRenewalDate", "\"lastRenewalDate\":", Kind::UtcDateTime).named("last_renewal_date"),
        Field::new("lastPriceAdjustmentDate", "\"lastPriceAdjustmentDate\":", Kind::UtcDateTime)
            .named("last_price_adjustment_date"),
        Field::new("displayPrice", "\"displayPrice\":", Kind::Decimal).named("display_price"),
        Field::new(
            "priceDetails",
            "\"priceDetails\":",
            Kind::List(&Kind::Object(&ORDER_PRICE_DETAIL_CHANGE_INPUT)),
        )
        .named("price_details"),
        Field::new("features", "\"features\":", Kind::List(&Kind::Object(&FEATURE_CHANGE_INPUT))),
        Field::new(
            "deferredRevenueAccount",
            "\"deferredRevenueAccount\":",
            Kind::Lookup(&[("code", "code"), ("id", "id")]),
        )
        .named("deferred_revenue_account"),
        Field::new(
            "recognizedRevenueAccount",
            "\"recognizedRevenueAccount\":",
            Kind::Lookup(&[("code", "code"), ("id", "id")]),
        )
        .named("recognized_revenue_account"),
        Field::new("usageRating", "\"usageRating\":", Kind::Enum(USAGE_RATING)).named("usage_rating"),
        Field::new("revenueRecognitionRule", "\"revenueRecognitionRule\":", Kind::Lookup(&[]))
            .named("revenue_recognition_rule"),
        Field::new("billingDay", "\"billingDay\":", Kind::Enum(BILLING_DAY)).named("billing_day"),
        Field::new("specificBillingDay", "\"specificBillingDay\":", Kind::Integer)
            .named("specific_billing_day"),
        Field::new("offsetBillingDays", "\"offsetBillingDays\":", Kind::Integer).named("offset_billing_days"),
        Field::new("billingPeriod", "\"billingPeriod\":", Kind::Enum(BILLING_PERIOD)).named("billing_period"),
        Field::new("billingTiming", "\"billingTiming\":", Kind::Enum(BILLING_TIMING)).named("billing_timing"),
        Field::new("periodAlignment", "\"periodAlignment\":", Kind::Enum(BILLING_PERIOD_ALIGNMENT))
            .named("period_alignment"),
        Field::new("alignmentDate", "\"alignmentDate\":", Kind::UtcDateTime).named("alignment_date"),
        Field::new("taxTemplate", "\"taxTemplate\":", Kind::Lookup(&[("name", "name"), ("id", "id")]))
            .named("tax_template"),
        Field::new("taxIncluded", "\"taxIncluded\":", Kind::Boolean).named("tax_included"),
        Field::new("createInvoiceLinesPerTier", "\"createInvoiceLinesPerTier\":", Kind::Boolean)
            .named("create_invoice_lines_per_tier"),
        Field::new("remarks", "\"remarks\":", Kind::String),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("recurringMonthlyAmount", "\"recurringMonthlyAmount\":", Kind::Decimal)
            .named("recurring_monthly_amount"),
        Field::new("effectiveStartDate", "\"effectiveStartDate\":", Kind::UtcDateTime)
            .named("effective_start_date"),
        Field::new("effectiveEndDate", "\"effectiveEndDate\":", Kind::UtcDateTime)
            .named("effective_end_date"),
        Field::new("startMilestone", "\"startMilestone\":", Kind::Lookup(&[("name", "name"), ("id", "id")]))
            .named("start_milestone"),
        Field::new("endMilestone", "\"endMilestone\":", Kind::Lookup(&[("name", "name"), ("id", "id")]))
            .named("end_milestone"),
        Field::new("estimatedUsage", "\"estimatedUsage\":", Kind::Integer).named("estimated_usage"),
        Field::new("estimatedQuantity", "\"estimatedQuantity\":", Kind::Integer).named("estimated_quantity"),
        Field::new("orderDiscountMappingKey", "\"orderDiscountMappingKey\":", Kind::List(&Kind::String))
            .named("order_discount_mapping_key"),
    ],
};

pub(super) static ORDER_PRODUCT_CHANGE_INPUT: Schema = Schema {
    name: "OrderProductChangeInput",
    fields: &[
        Field::new("operation", "\"operation\":", Kind::Enum(ORDER_PRODUCT_OPERATION)),
        Field::new(
            "product",
            "\"product\":",
            Kind::Lookup(&[
                ("orderProductNumber", "order_product_number"),
                ("orderProductId", "order_product_id"),
                ("productNumber", "product_number"),
                ("productId", "product_id"),
                ("productName", "product_name"),
            ]),
        )
        .required(),
        Field::new(
            "chargePlan",
            "\"chargePlan\":",
            Kind::Lookup(&[("chargePlanNumber", "charge_plan_number"), ("id", "id"), ("name", "name")]),
        )
        .named("charge_plan"),
        Field::new("productLineNumber", "\"productLineNumber\":", Kind::Integer).named("product_line_number"),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("charges", "\"charges\":", Kind::List(&Kind::Object(&ORDER_PRODUCT_CHARGE_CHANGE_INPUT))),
        Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
        Field::new("externalCRMId", "\"externalCRMId\":", Kind::String).named("external_crm_id"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("cancelProductOn", "\"cancelProductOn\":", Kind::Enum(CANCEL_PRODUCT_ON))
            .named("cancel_product_on"),
        Field::new("cancelationDate", "\"cancelationDate\":", Kind::UtcDateTime).named("cancelation_date"),
    ],
};

pub(super) static TAX_TEMPLATE: Schema = Schema {
    name: "TaxTemplate",
    fields: &[
        Field::new("description", "\"description\":", Kind::String),
        Field::new("effectiveFrom", "\"effectiveFrom\":", Kind::UtcDateTime).named("effective_from"),
        Field::new("effectiveTo", "\"effectiveTo\":", Kind::UtcDateTime).named("effective_to"),
        Field::new("taxAccount", "\"taxAccount\":", Kind::Object(&FINANCIAL_ACCOUNT)).named("tax_account"),
        Field::new("taxAccountId", "\"taxAccountId\":", Kind::Uuid).named("tax_account_id"),
        Field::new("details", "\"details\":", Kind::List(&Kind::Object(&TAX_TEMPLATE_DETAIL))),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("name", "\"name\":", Kind::String),
    ],
};

pub(super) static TAX_CATEGORY: Schema = Schema {
    name: "TaxCategory",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("isActive", "\"isActive\":", Kind::Boolean).named("is_active"),
        Field::new("isEUTax", "\"isEUTax\":", Kind::Boolean).named("is_eu_tax"),
        Field::new("externalCode", "\"externalCode\":", Kind::String).named("external_code"),
    ],
};

pub(super) static TAX_TEMPLATE_DETAIL: Schema = Schema {
    name: "TaxTemplateDetail",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("taxTemplateId", "\"taxTemplateId\":", Kind::Uuid).named("tax_template_id"),
        Field::new("country", "\"country\":", Kind::Object(&COUNTRY)),
        Field::new("countryId", "\"countryId\":", Kind::Uuid).named("country_id"),
        Field::new("city", "\"city\":", Kind::String),
        Field::new("state", "\"state\":", Kind::String),
        Field::new("county", "\"county\":", Kind::String),
        Field::new("zip", "\"zip\":", Kind::String),
        Field::new("tax1", "\"tax1\":", Kind::Decimal),
        Field::new("tax2", "\"tax2\":", Kind::Decimal),
        Field::new("tax3", "\"tax3\":", Kind::Decimal),
        Field::new("useTaxJar", "\"useTaxJar\":", Kind::Boolean).named("use_tax_jar"),
        Field::new("taxCategoryId", "\"taxCategoryId\":", Kind::Uuid).named("tax_category_id"),
        Field::new("taxCategory", "\"taxCategory\":", Kind::Object(&TAX_CATEGORY)).named("tax_category"),
    ],
};

pub(super) static UNIT_OF_MEASURE: Schema = Schema {
    name: "UnitOfMeasure",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("unitCode", "\"unitCode\":", Kind::String).named("unit_code"),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("displayName", "\"displayName\":", Kind::String).named("display_name"),
    ],
};

pub(super) static USAGE_RECORD: Schema = Schema {
    name: "UsageRecord",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("fromDate", "\"fromDate\":", Kind::UtcDateTime).named("from_date"),
        Field::new("toDate", "\"toDate\":", Kind::UtcDateTime).named("to_date"),
        Field::new("quantity", "\"quantity\":", Kind::Decimal),
        Field::new("unit", "\"unit\":", Kind::String),
        Field::new("source", "\"source\":", Kind::String),
        Field::new("account", "\"account\":", Kind::Object(&ACCOUNT_REFERENCE)),
        Field::new("order", "\"order\":", Kind::Object(&ORDER_REFERENCE)),
        Field::new("product", "\"product\":", Kind::Object(&ORDER_PRODUCT_REFERENCE)),
        Field::new("charge", "\"charge\":", Kind::Object(&ORDER_PRODUCT_CHARGE_REFERENCE)),
        Field::new("importDate", "\"importDate\":", Kind::UtcDateTime).named("import_date"),
        Field::new("processed", "\"processed\":", Kind::Boolean),
        Field::new("ratedPrice", "\"ratedPrice\":", Kind::Decimal).named("rated_price"),
        Field::new("ratedPriceCurrencyCode", "\"ratedPriceCurrencyCode\":", Kind::String)
            .named("rated_price_currency_code"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("created", "\"created\":", Kind::UtcDateTime),
        Field::new("modified", "\"modified\":", Kind::UtcDateTime),
    ],
};

pub(super) static USAGE_CREATE: Schema = Schema {
    name: "UsageCreate",
    fields: &[
        Field::new(
            "account",
            "\"account\":",
            Kind::Lookup(&[("accountNumber", "account_number"), ("id", "id"), ("name", "name")]),
        ),
        Field::new("order", "\"order\":", Kind::Lookup(&[("orderNumber", "order_number"), ("id", "id")])),
        Field::new(
            "product",
            "\"product\":",
            Kind::Lookup(&[("productNumber", "product_number"), ("orderProductId", "order_product_id")]),
        ),
        Field::new(
            "charge",
            "\"charge\":",
            Kind::Lookup(&[
                ("chargeNumber", "charge_number"),
                ("orderProductChargeId", "order_product_charge_id"),
            ]),
        ),
        Field::new("unit", "\"unit\":", Kind::Lookup(&[("unit", "unit")])),
        Field::new("quantity", "\"quantity\":", Kind::Decimal),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("fromDate", "\"fromDate\":", Kind::UtcDateTime).named("from_date").required(),
        Field::new("toDate", "\"toDate\":", Kind::UtcDateTime).named("to_date"),
        Field::new("source", "\"source\":", Kind::String),
        Field::new("ratedPrice", "\"ratedPrice\":", Kind::Decimal).named("rated_price"),
        Field::new("ratedPriceCurrency", "\"ratedPriceCurrency\":", Kind::String)
            .named("rated_price_currency"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
        Field::new("validateData", "\"validateData\":", Kind::Boolean).named("validate_data"),
    ],
};

pub(super) static USAGE_UPDATE: Schema = Schema {
    name: "UsageUpdate",
    fields: &[
        Field::new("unit", "\"unit\":", Kind::Lookup(&[("unit", "unit")])),
        Field::new("quantity", "\"quantity\":", Kind::Decimal),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("fromDate", "\"fromDate\":", Kind::UtcDateTime).named("from_date"),
        Field::new("ratedPrice", "\"ratedPrice\":", Kind::Decimal).named("rated_price"),
        Field::new("ratedPriceCurrency", "\"ratedPriceCurrency\":", Kind::String)
            .named("rated_price_currency"),
        Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
    ],
};

pub(super) static USAGE_IMPORT_INPUT: Schema = Schema {
    name: "UsageImportInput",
    fields: &[
        Field::new("mappingTemplateName", "\"mappingTemplateName\":", Kind::String)
            .named("mapping_template_name")
            .required(),
        Field::new("dateFormat", "\"dateFormat\":", Kind::String).named("date_format"),
        Field::new("decimalSeparator", "\"decimalSeparator\":", Kind::String).named("decimal_separator"),
        Field::new("dataFormat", "\"dataFormat\":", Kind::String).named("data_format"),
        Field::new("batchName", "\"batchName\":", Kind::String).named("batch_name"),
        Field::new("data", "\"data\":", Kind::Json).required(),
        Field::new("usePreprocessingRules", "\"usePreprocessingRules\":", Kind::Boolean)
            .named("use_preprocessing_rules"),
        Field::new("allowDuplicateEntries", "\"allowDuplicateEntries\":", Kind::Boolean)
            .named("allow_duplicate_entries"),
        Field::new("breakOnValidationError", "\"breakOnValidationError\":", Kind::Boolean)
            .named("break_on_validation_error"),
    ],
};

pub(super) static USER: Schema = Schema {
    name: "User",
    fields: &[
        Field::new("roles", "\"roles\":", Kind::List(&Kind::Object(&USER_ROLE))),
        Field::new("id", "\"id\":", Kind::String),
        Field::new("firstName", "\"firstName\":", Kind::String).named("first_name"),
        Field::new("lastName", "\"lastName\":", Kind::String).named("last_name"),
        Field::new("title", "\"title\":", Kind::String),
        Field::new("culture", "\"culture\":", Kind::String),
        Field::new("email", "\"email\":", Kind::String),
        Field::new("userName", "\"userName\":", Kind::String).named("user_name"),
        Field::new("active", "\"active\":", Kind::Boolean),
        Field::new("isLegacyApiUser", "\"isLegacyApiUser\":", Kind::Boolean).named("is_legacy_api_user"),
    ],
};

pub(super) static ROLE: Schema = Schema {
    name: "Role",
    fields: &[
        Field::new("permissions", "\"permissions\":", Kind::List(&Kind::Object(&PERMISSION))),
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("description", "\"description\":", Kind::String),
    ],
};

pub(super) static PERMISSION: Schema = Schema {
    name: "Permission",
    fields: &[
        Field::new("name", "\"name\":", Kind::String),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("group", "\"group\":", Kind::String),
    ],
};

pub(super) static USER_ROLE: Schema = Schema {
    name: "UserRole",
    fields: &[
        Field::new("legalEntityId", "\"legalEntityId\":", Kind::Uuid).named("legal_entity_id"),
        Field::new("legalEntityName", "\"legalEntityName\":", Kind::String).named("legal_entity_name"),
        Field::new("id", "\"id\":", Kind::Uuid),
        Field::new("name", "\"name\":", Kind::String),
        Field::new("description", "\"description\":", Kind::String),
    ],
};

pub(super) static WEBHOOK: Schema = Schema {
    name: "Webhook",
    fields: &[
        Field::new("id", "\"id\":", Kind::Uuid).required(),
        Field::new("url", "\"url\":", Kind::String),
        Field::new("events", "\"events\":", Kind::List(&Kind::String)),
        Field::new("token", "\"token\":", Kind::String).secret(),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("webhookStatus", "\"webhookStatus\":", Kind::Enum(WEBHOOK_STATUS)).named("webhook_status"),
    ],
};

pub(super) static WEBHOOK_CREATE: Schema = Schema {
    name: "WebhookCreate",
    fields: &[
        Field::new("url", "\"url\":", Kind::String).required(),
        Field::new("events", "\"events\":", Kind::List(&Kind::String)).required(),
        Field::new("description", "\"description\":", Kind::String),
        Field::new("webhookStatus", "\"webhookStatus\":", Kind::Enum(WEBHOOK_STATUS)).named("webhook_status"),
    ],
};
