//! Subscriptions and sales orders: the life of an order, version by version.

use super::{Outcome, named, outcome, rows};
use crate::younium::{
    build,
    call::Call,
    error::Problem,
    list,
    reply::Reply,
    resource,
    rows::{FAN, collection::Collection, id},
    value::Value,
};

pub(super) fn answer(call: &mut Call<'_>, pattern: &str) -> Option<Outcome> {
    Some(match pattern {
        "POST /subscriptions/{}/change" => change(call, "Changed"),
        "POST /subscriptions/{}/renewandchange" => change(call, "Renewed and changed"),
        "POST /subscriptions/{}/orderdiscounts" => discount(call),
        "POST /subscriptions/cancel/{}" => cancel(call),
        "POST /subscriptions/renew/{}" => renew(call),
        "POST /subscriptions/revert/{}" => revert(call),
        "POST /subscriptions/activate/{}" => activate(call, "subscriptions", "Draft", "Active"),
        "POST /salesorders/activate/{}" => activate(call, "sales_orders", "OrderDraft", "Order"),
        "GET /subscriptions/{}/milestones" => milestones(call),
        "POST /subscriptions/milestones/set/{}" => set_milestone(call),
        "GET /subscriptions/{}/version" => current(call, "subscriptions"),
        "GET /salesorders/{}/version" => current(call, "sales_orders"),
        "GET /subscriptions/{}/versions" => versions(call, "subscriptions"),
        "GET /salesorders/{}/versions" => versions(call, "sales_orders"),
        "GET /subscriptions/{}/versions/{}" => version(call, "subscriptions"),
        "GET /salesorders/{}/versions/{}" => version(call, "sales_orders"),
        _ => return None,
    })
}

/// The subscription, which has to be active.
fn active(call: &Call<'_>) -> Result<(&'static Collection, u64, Value), Problem> {
    let (of, index, row) = named(call, "subscriptions")?;
    match row.str("status") {
        Some("Active") => Ok((of, index, row)),
        status => Err(Problem::bad(format!(
            "The subscription is {}, not active",
            status.unwrap_or("gone").to_lowercase()
        ))),
    }
}

/// Keeps what was, and makes the row the next version.
fn next_version(call: &mut Call<'_>, of: &'static Collection, index: u64, row: &mut Value) {
    let mut former = row.clone();
    former.set("isLastVersion", Value::Bool(false));
    let number = call.ledger.former(of, index).len() + 2;
    call.ledger.keep(of, index, former);
    row.set("version", Value::number(number));
    row.set("isLastVersion", Value::Bool(true));
}

fn change(call: &mut Call<'_>, message: &str) -> Outcome {
    let (of, index, mut row) = active(call)?;
    let body = call.body()?;
    let mut plain = body.clone();
    ["products", "milestones", "orderDiscounts"].iter().for_each(|list| plain.remove(list));
    next_version(call, of, index, &mut row);
    build::patch(&call.ledger, of.shape(), &mut row, &plain);
    for product in body.list("products") {
        change_product(call, of, index, &mut row, product);
    }
    if let Some(term) = body.get("nextRenewalTerm") {
        row.set("renewalTerm", term.clone());
    }
    build::refigure(&call.ledger, of.shape(), &mut row);
    call.ledger.put(of, index, row.clone());
    Ok(resource::done(call, &row, message))
}

/// A product that comes, goes, or changes its charges.
fn change_product(call: &Call<'_>, of: &'static Collection, index: u64, row: &mut Value, change: &Value) {
    let place = call.ledger.source.place(of, index);
    let product = change.get("product");
    let meant = |known: &Value| {
        let same = |name: &str| {
            product.is_some_and(|product| product.get(name).is_some() && product.get(name) == known.get(name))
        };
        same("id") || same("productNumber")
    };
    let Some(Value::List(products)) = row.get_mut("products") else { return };
    let at = products.iter().position(meant);
    match (change.str("operation"), at) {
        (Some("Cancel"), Some(at)) => {
            products.remove(at);
        }
        (Some("Cancel"), None) => {}
        (_, Some(at)) => {
            for charge in change.list("charges") {
                change_charge(call, of, &mut products[at], charge);
            }
        }
        (_, None) => {
            let element = place.element("products", products.len() as u64 % FAN);
            products.push(build::element(&call.ledger, of.shape(), "products", change, element));
        }
    }
}

fn change_charge(call: &Call<'_>, of: &'static Collection, product: &mut Value, change: &Value) {
    let charge = change.get("charge");
    let meant = |known: &Value| {
        ["id", "chargeNumber"].iter().any(|name| {
            charge.is_some_and(|charge| charge.get(name).is_some() && charge.get(name) == known.get(name))
        })
    };
    let Some(Value::List(charges)) = product.get_mut("charges") else { return };
    if let Some(charge) = charges.iter_mut().find(|charge| meant(charge)) {
        let mut plain = change.clone();
        plain.remove("charge");
        build::patch(
            &call.ledger,
            build::inner(build::inner(of.shape(), "products"), "charges"),
            charge,
            &plain,
        );
    }
}

fn discount(call: &mut Call<'_>) -> Outcome {
    let (of, index, mut row) = active(call)?;
    let body = call.body()?;
    let place = call.ledger.source.place(of, index);
    next_version(call, of, index, &mut row);
    let mut discounts = row.list("orderDiscounts").to_vec();
    for discount in body.list("orderDiscounts") {
        let element = place.element("orderDiscounts", discounts.len() as u64 % FAN);
        discounts.push(build::element(&call.ledger, of.shape(), "orderDiscounts", discount, element));
    }
    row.set("orderDiscounts", Value::List(discounts));
    call.ledger.put(of, index, row.clone());
    Ok(resource::done(call, &row, "Discounted"))
}

fn cancel(call: &mut Call<'_>) -> Outcome {
    let (of, index, mut row) = active(call)?;
    let body = call.body()?;
    next_version(call, of, index, &mut row);
    row.set("status", Value::text("Cancelled"));
    if let Some(date) = body.get("cancellationDate") {
        row.set("cancellationDate", date.clone());
    }
    call.ledger.put(of, index, row.clone());
    Ok(resource::done(call, &row, "Cancelled"))
}

fn renew(call: &mut Call<'_>) -> Outcome {
    let (of, index, mut row) = active(call)?;
    let body = call.body()?;
    next_version(call, of, index, &mut row);
    let months = match body.get("renewalTerm") {
        Some(Value::Number(digits)) => digits.parse().unwrap_or(12),
        _ => 12,
    };
    let end = row.str("effectiveEndDate").map_or_else(|| call.ledger.today(), str::to_owned);
    // a month has some thirty days, which is near enough for a sandbox
    row.set(
        "effectiveEndDate",
        Value::text(call.ledger.in_days(&end, (months * 365_i64 / 12).clamp(0, 36_500))),
    );
    row.set("lastRenewalDate", Value::text(call.ledger.today()));
    if let Some(term) = body.get("nextRenewalTerm") {
        row.set("renewalTerm", term.clone());
    }
    call.ledger.put(of, index, row.clone());
    Ok(resource::done(call, &row, "Renewed"))
}

/// Back to the version before.
fn revert(call: &mut Call<'_>) -> Outcome {
    let (of, index, row) = named(call, "subscriptions")?;
    let Some(mut former) = call.ledger.take_former(of, index) else {
        return Ok(outcome(call, row.get("id"), Some("There is no version before this one"), ""));
    };
    former.set("isLastVersion", Value::Bool(true));
    call.ledger.put(of, index, former);
    Ok(outcome(call, row.get("id"), None, "Reverted"))
}

fn activate(call: &mut Call<'_>, name: &'static str, from: &str, to: &str) -> Outcome {
    let (of, index, mut row) = named(call, name)?;
    if !matches!(row.str("status"), Some(status) if status == from || status == "Draft") {
        let problem = format!("The order is {} already", row.str("status").unwrap_or("gone").to_lowercase());
        return Ok(outcome(call, row.get("id"), Some(&problem), ""));
    }
    row.set("status", Value::text(to));
    call.ledger.put(of, index, row.clone());
    Ok(outcome(call, row.get("id"), None, "Activated"))
}

fn milestones(call: &mut Call<'_>) -> Outcome {
    let (_, _, row) = named(call, "subscriptions")?;
    Ok(Reply::json(200, &Value::List(row.list("milestones").to_vec())))
}

fn set_milestone(call: &mut Call<'_>) -> Outcome {
    let (of, index, mut row) = named(call, "subscriptions")?;
    let body = call.body()?;
    let mut milestones = row.list("milestones").to_vec();
    let wanted = body.str("milestoneId");
    let found = milestones.iter().position(|known| wanted.is_some() && known.str("id") == wanted);
    let at = match (found, wanted) {
        (Some(at), _) => at,
        (None, Some(_)) => return Err(Problem::field("milestoneId", "The milestone could not be found")),
        (None, None) => {
            let place =
                call.ledger.source.place(of, index).element("milestones", milestones.len() as u64 % FAN);
            milestones.push(Value::object([
                ("id", Some(Value::text(id::of(place.tag, place.index)))),
                ("orderId", row.get("id").cloned()),
                ("name", Some(Value::text("Milestone"))),
            ]));
            milestones.len() - 1
        }
    };
    milestones[at].set("milestoneDate", body.get("milestoneDate").cloned().unwrap_or(Value::Null));
    let set = milestones[at].clone();
    row.set("milestones", Value::List(milestones));
    call.ledger.put(of, index, row);
    Ok(Reply::json(call.route.status, &set))
}

fn current(call: &mut Call<'_>, name: &'static str) -> Outcome {
    Ok(Reply::json(200, &named(call, name)?.2))
}

/// All versions, oldest first.
fn all(call: &Call<'_>, name: &'static str) -> Result<Vec<Value>, Problem> {
    let (of, index, row) = named(call, name)?;
    Ok(call.ledger.former(of, index).iter().cloned().chain([row]).collect())
}

fn versions(call: &mut Call<'_>, name: &'static str) -> Outcome {
    let all = all(call, name)?;
    list::rows(call, rows(name)?.shape(), all)
}

fn version(call: &mut Call<'_>, name: &'static str) -> Outcome {
    let wanted = Value::number(call.param(1));
    let found = all(call, name)?.into_iter().find(|row| row.get("version") == Some(&wanted));
    let found = found.ok_or_else(|| Problem::not_found(&format!("The version {:?}", call.param(1))))?;
    Ok(Reply::json(200, &found))
}
