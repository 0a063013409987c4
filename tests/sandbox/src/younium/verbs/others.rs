//! The rest: payments, quotes, reports, imports and figures.

use super::{Outcome, answer_shape, named, outcome, rows};
use crate::{
    random,
    younium::{
        build,
        call::Call,
        decimal::Money,
        error::Problem,
        list,
        reply::Reply,
        resource,
        rows::{self as made, collection},
        table::{Kind, shape},
        value::Value,
    },
};

pub(super) fn answer(call: &mut Call<'_>, pattern: &str) -> Option<Outcome> {
    Some(match pattern {
        "GET /currency/basecurrency" => base_currency(call),
        "GET /customfieldconfigurations/{}/{}" => custom_field(call).map(|(_, row)| Reply::json(200, &row)),
        "PATCH /customfieldconfigurations/{}/{}" => change_custom_field(call),
        "POST /payments/createandpost" => create_and_post(call),
        "POST /quotes/converttoorder" => convert(call),
        "GET /reports/{}/data" => report(call),
        "POST /measurements/import" => import(call, "measurements"),
        "POST /usage/import" => import(call, "usage"),
        "POST /metrics/calculatemetrics/order" => metrics(call),
        "POST /metrics/calculatemetrics/charge" => metrics(call),
        "GET /revenueschedule/charge/{}" => schedule(call, "subscriptions"),
        "GET /revenueschedule/invoiceline/{}" => schedule(call, "invoices"),
        "GET /users/byrole/{}" => by_role(call),
        _ => return None,
    })
}

fn base_currency(call: &mut Call<'_>) -> Outcome {
    let of = rows("currencies")?;
    let path = ["code".to_owned()];
    let found = call.ledger.with(of, &path, call.ledger.source.entity.currency).next();
    let row = found
        .and_then(|index| call.ledger.get(of, index))
        .ok_or_else(|| Problem::not_found("The currency"))?;
    Ok(Reply::json(200, &row))
}

/// A custom field by the entity that has it, and its key.
fn custom_field(call: &Call<'_>) -> Result<(u64, Value), Problem> {
    let of = rows("custom_fields")?;
    let (entity, key) = (call.param(0), call.param(1));
    let mut all = call.ledger.indexes(of).filter_map(|index| Some((index, call.ledger.get(of, index)?)));
    let found = all.find(|(_, row)| {
        row.str("key") == Some(key)
            && row.str("entity").is_some_and(|known| known.eq_ignore_ascii_case(entity))
    });
    found.ok_or_else(|| Problem::not_found(&format!("The custom field {key:?} of {entity:?}")))
}

fn change_custom_field(call: &mut Call<'_>) -> Outcome {
    let of = rows("custom_fields")?;
    let (index, mut row) = custom_field(call)?;
    let body = call.body()?;
    build::patch(&call.ledger, of.shape(), &mut row, &body);
    call.ledger.put(of, index, row.clone());
    Ok(resource::done(call, &row, "Changed"))
}

/// A payment that settles its invoice.
fn create_and_post(call: &mut Call<'_>) -> Outcome {
    let (payments, invoices) = (rows("payments")?, rows("invoices")?);
    let body = call.body()?;
    let id = body.at(["invoice", "id"]).and_then(Value::as_str).unwrap_or_default();
    let found = call.ledger.find(invoices, id);
    let (index, mut invoice) =
        found.ok_or_else(|| Problem::field("invoice", "invoice could not be found"))?;
    if invoice.str("status") != Some("Posted") {
        return Err(Problem::field("invoice", "Only a posted invoice can be paid"));
    }
    let mut body = body.clone();
    if body.get("amount").is_none() {
        body.set("amount", invoice.get("totalAmount").cloned().unwrap_or(Value::number(0)));
    }
    let mut row = build::row(&call.ledger, payments, &body);
    row.set("postedDate", Value::text(call.ledger.today()));
    call.ledger.add(payments, row.clone());
    super::invoices::settle(call, invoices, index, &mut invoice, body.str("paymentDate"));
    Ok(outcome(call, row.get("id"), None, "The payment is posted"))
}

/// A quote becomes a subscription.
fn convert(call: &mut Call<'_>) -> Outcome {
    let (quotes, orders) = (rows("quotes")?, rows("subscriptions")?);
    let body = call.body()?;
    let id = body.at(["quote", "id"]).and_then(Value::as_str).unwrap_or_default();
    let found = call.ledger.find(quotes, id);
    let (index, mut quote) = found.ok_or_else(|| Problem::field("quote", "quote could not be found"))?;
    if quote.str("status") != Some("Open") {
        return Err(Problem::field("quote", "Only an open quote can be converted"));
    }
    let given = Value::object([
        ("account", quote.get("customer").cloned()),
        ("invoiceAccount", quote.get("invoiceCustomer").cloned()),
        ("currency", quote.get("currency").cloned()),
        ("description", quote.get("description").cloned()),
        ("effectiveStartDate", quote.get("effectiveStartDate").cloned()),
        ("effectiveEndDate", quote.get("effectiveEndDate").cloned()),
        ("orderType", Some(Value::text("Subscription"))),
        ("products", quote.get("products").cloned()),
    ]);
    let mut order = build::row(&call.ledger, orders, &given);
    order.set("status", Value::text(if body.is_true("activateOrder") { "Active" } else { "Draft" }));
    call.ledger.add(orders, order.clone());
    quote.set("status", Value::text("ClosedWon"));
    let simple = ["orderNumber", "id"].map(|name| (name, order.get(name).cloned()));
    quote.set("convertedToOrder", Value::object(simple));
    call.ledger.put(quotes, index, quote.clone());
    let answer = Value::object([
        ("quoteId", quote.get("id").cloned()),
        ("quoteNumber", quote.get("number").cloned()),
        ("quote", Some(quote.clone())),
        ("orderId", order.get("id").cloned()),
        ("orderNumber", order.get("orderNumber").cloned()),
        ("orderType", order.get("orderType").cloned()),
        ("orderStatus", order.get("status").cloned()),
    ]);
    Ok(Reply::json(call.route.status, &answer))
}

/// Rows of a report: free in their form, of the fields that the report names.
fn report(call: &mut Call<'_>) -> Outcome {
    const ROWS: u64 = 25;
    let (of, index, _) = named(call, "reports")?;
    let row = |at: u64| {
        let roll = crate::data::roll::mix(call.ledger.source.place(of, index).tag ^ at);
        Value::object([
            ("number", Some(Value::text(made::number("R-", at)))),
            ("amount", Some(Value::number(Money(i128::from(roll % 1_000_000_000)).text()))),
            ("date", Some(Value::text(call.ledger.in_days("2026-01-01", at as i64)))),
        ])
    };
    let mut found: Vec<Value> = (0..ROWS).map(row).collect();
    if !call.query("SortDirection").is_some_and(|direction| direction.eq_ignore_ascii_case("asc")) {
        found.reverse();
    }
    list::rows(call, shape(""), found)
}

/// Rows of a table, one for each element of a list or for each line after the first.
fn import(call: &mut Call<'_>, name: &'static str) -> Outcome {
    let of = rows(name)?;
    let body = call.body()?;
    let given: Vec<Value> = match body.get("data") {
        Some(Value::List(items)) => items.clone(),
        Some(Value::Text(text)) => text
            .lines()
            .skip(1)
            .map(|line| Value::object([("description", Some(Value::text(line)))]))
            .collect(),
        Some(object @ Value::Object(_)) => vec![object.clone()],
        _ => Vec::new(),
    };
    for row in &given {
        let row = build::row(&call.ledger, of, row);
        call.ledger.add(of, row);
    }
    let errors = if given.is_empty() {
        vec![Value::object([("message", Some(Value::text("There are no rows")))])]
    } else {
        Vec::new()
    };
    let answer = Value::object([
        ("importDataType", Some(Value::text(if name == "usage" { "Usage" } else { "Measurement" }))),
        ("batchId", Some(Value::text(random::uuid()))),
        ("hasErrors", Some(Value::Bool(!errors.is_empty()))),
        ("errors", Some(Value::List(errors))),
    ]);
    Ok(Reply::json(call.route.status, &answer))
}

/// What an order or a charge would bring: prices times quantities, a month of it.
fn metrics(call: &mut Call<'_>) -> Outcome {
    let body = call.body()?;
    let charges: Vec<&Value> = match body.get("products") {
        Some(_) => body.list("products").iter().flat_map(|product| product.list("charges")).collect(),
        None => vec![&body],
    };
    let read = |value: Option<&Value>| match value {
        Some(Value::Number(digits)) => Money::parse(digits),
        _ => None,
    };
    let worth = |charge: &Value| {
        let price = charge
            .list("priceDetails")
            .first()
            .and_then(|detail| read(detail.get("price")))
            .unwrap_or_default();
        price.times(read(charge.get("quantity")).unwrap_or(Money::cents(100)))
    };
    let monthly: Money = charges.iter().map(|charge| worth(charge)).sum();
    let of = answer_shape(call);
    let member = |name: &str, kind: &Kind| {
        let Kind::Object(inner) = kind else { return None };
        let times = match name {
            "tcv" | "acv" => 12,
            "oneTimeFees" => 0,
            _ => 1,
        };
        Some(made::amount(&call.ledger.source, shape(inner), Money(monthly.0 * times)))
    };
    let mut answer =
        Value::object(of.fields.iter().map(|field| (field.name, member(field.name, &field.kind))));
    if let Some(name) = body.get("name") {
        answer.set("name", name.clone());
    }
    if of.field("charges").is_some() {
        let names = charges.iter().map(|charge| Value::object([("name", charge.get("name").cloned())]));
        answer.set("charges", Value::List(names.collect()));
    }
    Ok(Reply::json(call.route.status, &answer))
}

/// What is earned when, of a charge or a line of an invoice: a quarter of it, made up.
fn schedule(call: &mut Call<'_>, name: &'static str) -> Outcome {
    let of = rows(name)?;
    let given = call.param(0);
    let index = given.bytes().fold(0, |sum: u64, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
    if given.is_empty() || call.ledger.source.count(of) == 0 {
        return Err(Problem::not_found("The schedule"));
    }
    let place = call.ledger.source.place(of, index % call.ledger.source.count(of));
    let found = call.ledger.source.invented(answer_shape(call), "schedule", place, 3);
    list::rows(call, answer_shape(call), found)
}

/// Everybody has the role that comes after them.
fn by_role(call: &mut Call<'_>) -> Outcome {
    let (roles, users) = (rows("roles")?, rows("users")?);
    let (role, row) = resource::named(call, roles)?;
    let count = call.ledger.source.count(collection::named("roles").unwrap_or(roles)).max(1);
    let having = call.ledger.indexes(users).filter(|index| index % count == role % count);
    let with = |index: u64| {
        let mut user = call.ledger.get(users, index)?;
        let held = Value::object(["id", "name", "description"].map(|name| (name, row.get(name).cloned())));
        user.set("roles", Value::List(vec![held]));
        Some(user)
    };
    let found = having.filter_map(with).collect();
    list::rows(call, users.shape(), found)
}
