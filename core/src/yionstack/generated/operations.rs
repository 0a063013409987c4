// @generated from core/api/yionstack.yaml by yionstack-codegen. Do not edit.

//! What YionStack offers.

use http::Method;

use super::schemas;
use crate::config::Defaults;
use crate::http::{Answers, Operation, Param};
use crate::model::Kind;

pub(crate) const DEFAULTS: Defaults = Defaults {
    base_url: "https://api.yionstack.co.uk",
    env_base_url: "YIONSTACK_BASE_URL",
    env_token: "YIONSTACK_TOKEN",
    env_client_id: "YIONSTACK_CLIENT_ID",
    env_client_secret: "YIONSTACK_CLIENT_SECRET",
    env_client_secret_file: "YIONSTACK_CLIENT_SECRET_FILE",
};
pub(crate) const AUTHORIZE_PATH: &str = "/api/v1/oauth/authorize";
pub(crate) const TOKEN_PATH: &str = "/api/v1/oauth/token";

/// The documented scopes.
pub const SCOPES: &[&str] = &["read:invoices", "read:contacts"];

/// All operations, ordered by id.
pub static OPERATIONS: &[&Operation] = &[&CONTACTS_GET, &CONTACTS_LIST, &INVOICES_LIST];

/// Reads one contact.
pub(crate) static CONTACTS_GET: Operation = Operation {
    id: "contacts.get",
    resource: "contacts",
    name: "get",
    method: Method::GET,
    path: "/api/v1/crm/contacts/{contactId}",
    summary: "Reads one contact.",
    params: &[
        Param::header("business_id", "x-business-id").required(),
        Param::path("contact_id", "contactId"),
    ],
    body: None,
    answer: Answers::Value(&Kind::Object(&schemas::CONTACT)),
    idempotent: false,
    success: None,
    assumed: true,
};

/// Lists the contacts of a business.
pub(crate) static CONTACTS_LIST: Operation = Operation {
    id: "contacts.list",
    resource: "contacts",
    name: "list",
    method: Method::GET,
    path: "/api/v1/crm/contacts",
    summary: "Lists the contacts of a business.",
    params: &[Param::header("business_id", "x-business-id").required()],
    body: None,
    answer: Answers::Value(&Kind::List(&Kind::Object(&schemas::CONTACT))),
    idempotent: false,
    success: None,
    assumed: true,
};

/// Lists the invoices of a business.
pub(crate) static INVOICES_LIST: Operation = Operation {
    id: "invoices.list",
    resource: "invoices",
    name: "list",
    method: Method::GET,
    path: "/api/v1/accounting/invoices",
    summary: "Lists the invoices of a business.",
    params: &[Param::header("business_id", "x-business-id").required()],
    body: None,
    answer: Answers::Value(&Kind::List(&Kind::Object(&schemas::INVOICE))),
    idempotent: false,
    success: None,
    assumed: false,
};
