//! Operations of an imaginary API, for what holds of every operation: writes with and without a key, and a file.

use http::Method;
use yionstack::http::{Answers, Body, Location, Operation, Param, Role};
use yionstack::model::{Field, Kind, Schema};

/// What an order is made of.
pub static ORDER_CREATE: Schema = Schema {
    name: "OrderCreate",
    fields: &[
        Field::new("name", "\"name\":", Kind::String).required(),
        Field::new("unitPrice", "\"unitPrice\":", Kind::Decimal).named("unit_price"),
    ],
};
/// What says whether an operation succeeded.
pub static RESULT: Schema = Schema {
    name: "Result",
    fields: &[
        Field::new("id", "\"id\":", Kind::String),
        Field::new("message", "\"message\":", Kind::String),
        Field::new("successful", "\"successful\":", Kind::Boolean),
    ],
};
static ID: &[Param] =
    &[Param { name: "id", wire: "id", location: Location::Path, required: true, role: Role::Plain }];

/// What the others differ from.
const CREATED: Operation = Operation {
    id: "orders.create",
    resource: "orders",
    name: "create",
    method: Method::POST,
    path: "/Orders",
    params: &[],
    body: Some(Body { schema: &ORDER_CREATE, merge_patch: false }),
    answer: Answers::AsItCame,
    idempotent: true,
    summary: "",
    success: None,
    assumed: false,
};
/// Creates; carries a key.
pub static CREATE: Operation = CREATED;
/// Changes; carries none.
pub static UPDATE: Operation = Operation {
    id: "orders.update",
    name: "update",
    method: Method::PATCH,
    path: "/Orders/{id}",
    params: ID,
    body: Some(Body { schema: &ORDER_CREATE, merge_patch: true }),
    idempotent: false,
    ..CREATED
};
/// Says in the body whether it succeeded.
pub static POST: Operation = Operation {
    id: "orders.post",
    name: "post",
    path: "/Orders/{id}/post",
    params: ID,
    body: None,
    answer: Answers::Value(&Kind::Object(&RESULT)),
    success: Some("successful"),
    ..CREATED
};
/// A file.
pub static ATTACHMENT: Operation = Operation {
    id: "orders.attachment",
    name: "attachment",
    method: Method::GET,
    path: "/Orders/{id}/attachment",
    params: ID,
    body: None,
    answer: Answers::File,
    idempotent: false,
    ..CREATED
};
