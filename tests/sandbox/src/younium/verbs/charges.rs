//! What stands within products and orders, and has paths of its own.

use super::{Outcome, answer_shape, rows};
use crate::younium::{
    build,
    call::Call,
    error::Problem,
    list,
    reply::Reply,
    rows::{FAN, collection::Collection, id},
    table::{Kind, Shape, shape},
    value::Value,
};

pub(super) fn answer(call: &mut Call<'_>, pattern: &str) -> Option<Outcome> {
    Some(match pattern {
        "GET /orders/{}" => order(call).map(|(_, _, row)| Reply::json(200, &row)),
        "GET /orders/{}/charges" => of_order(call),
        "GET /orders/products/{}/charges" => of_product(call),
        "GET /orders/charges/{}" => get(call),
        "PATCH /orders/charges/{}" => change(call, ORDERS, CHARGES),
        "POST /orders/charges/{}/invoicedto" => change(call, ORDERS, CHARGES),
        "GET /products/fromchargeplan/{}" => product_of(call, &["chargePlans"]),
        "GET /products/fromcharge/{}" => product_of(call, PLAN_CHARGES),
        "GET /products/productfeatures" => features(call),
        "PATCH /products/charges/{}" => change(call, PRODUCTS, PLAN_CHARGES),
        "DELETE /products/chargeplans/{}" => remove(call, &["chargePlans"]),
        "DELETE /products/charges/{}" => remove(call, PLAN_CHARGES),
        _ => return None,
    })
}

const ORDERS: &[&str] = &["subscriptions", "sales_orders"];
const PRODUCTS: &[&str] = &["products"];
const CHARGES: &[&str] = &["products", "charges"];
const PLAN_CHARGES: &[&str] = &["chargePlans", "charges"];

/// A row, and the places in its lists that lead to an element.
struct Found {
    of: &'static Collection,
    index: u64,
    row: Value,
    at: Vec<usize>,
}

impl Found {
    fn element(&mut self, lists: &[&str]) -> Option<&mut Value> {
        lists.iter().zip(&self.at).try_fold(&mut self.row, |value, (list, at)| match value.get_mut(list) {
            Some(Value::List(items)) => items.get_mut(*at),
            _ => None,
        })
    }
}

/// Finds an element by its id, which says in which row it is.
fn find(call: &Call<'_>, collections: &[&'static str], lists: &[&'static str]) -> Result<Found, Problem> {
    let wanted = call.param(0);
    let missing = || Problem::not_found(&format!("{} {wanted:?}", lists.last().unwrap_or(&"rows")));
    for name in collections {
        let of = rows(name)?;
        let place = lists.iter().fold(call.ledger.source.place(of, 0), |place, list| place.element(list, 0));
        let Some(element) = id::index(place.tag, wanted) else { continue };
        let index = lists.iter().fold(element, |index, _| index / FAN);
        let row = call.ledger.get(of, index).ok_or_else(missing)?;
        let at = path_to(&row, lists, wanted).ok_or_else(missing)?;
        return Ok(Found { of, index, row, at });
    }
    Err(missing())
}

fn path_to(row: &Value, lists: &[&str], id: &str) -> Option<Vec<usize>> {
    let Some((list, rest)) = lists.split_first() else {
        return row.str("id").is_some_and(|known| known.eq_ignore_ascii_case(id)).then(Vec::new);
    };
    row.list(list).iter().enumerate().find_map(|(at, element)| {
        let mut path = path_to(element, rest, id)?;
        path.insert(0, at);
        Some(path)
    })
}

fn order(call: &Call<'_>) -> Result<(&'static Collection, u64, Value), Problem> {
    super::named(call, "subscriptions").or_else(|_| super::named(call, "sales_orders"))
}

fn of_order(call: &mut Call<'_>) -> Outcome {
    let (_, _, row) = order(call)?;
    let charges = row.list("products").iter().flat_map(|product| product.list("charges")).cloned().collect();
    list::rows(call, answer_shape(call), charges)
}

fn of_product(call: &mut Call<'_>) -> Outcome {
    let lists = &["products"];
    let mut found = find(call, ORDERS, lists)?;
    let charges = found.element(lists).map_or_else(Vec::new, |product| product.list("charges").to_vec());
    list::rows(call, answer_shape(call), charges)
}

fn get(call: &mut Call<'_>) -> Outcome {
    let mut found = find(call, ORDERS, CHARGES)?;
    let charge = found.element(CHARGES).cloned().unwrap_or(Value::Null);
    Ok(Reply::json(200, &charge))
}

/// Changes an element in its place.
fn change(call: &mut Call<'_>, collections: &[&'static str], lists: &[&'static str]) -> Outcome {
    let mut found = find(call, collections, lists)?;
    let body = call.body()?;
    let of = inner(found.of.shape(), lists);
    let changed = found.element(lists).map(|element| {
        build::patch(&call.ledger, of, element, &body);
        if let Some(date) = body.get("invoicedToDate") {
            element.set("chargedThroughDate", date.clone());
        }
        element.clone()
    });
    call.ledger.put(found.of, found.index, found.row);
    Ok(super::super::resource::done(call, &changed.unwrap_or(Value::Null), "Changed"))
}

/// The shape of the elements of lists of lists.
fn inner(of: &'static Shape, lists: &[&str]) -> &'static Shape {
    lists.iter().fold(of, |of, list| match of.field(list).map(|field| &field.kind) {
        Some(Kind::List(item)) => {
            if let Kind::Object(name) = **item {
                shape(name)
            } else {
                shape("")
            }
        }
        _ => shape(""),
    })
}

fn product_of(call: &mut Call<'_>, lists: &[&'static str]) -> Outcome {
    Ok(Reply::json(200, &find(call, PRODUCTS, lists)?.row))
}

fn features(call: &mut Call<'_>) -> Outcome {
    let products = rows("products")?;
    let all = call.ledger.indexes(products).take(100).filter_map(|index| call.ledger.get(products, index));
    let charges = all.flat_map(|row| {
        let plans = row.list("chargePlans").iter();
        plans
            .flat_map(|plan| plan.list("charges"))
            .flat_map(|charge| charge.list("features"))
            .cloned()
            .collect::<Vec<_>>()
    });
    let features = charges.collect();
    list::rows(call, answer_shape(call), features)
}

fn remove(call: &mut Call<'_>, lists: &[&'static str]) -> Outcome {
    let mut found = find(call, PRODUCTS, lists)?;
    let (last, outer) = lists.split_last().map_or(("", lists), |(last, outer)| (*last, outer));
    let at = found.at.pop().unwrap_or_default();
    if let Some(Value::List(items)) = found.element(outer).and_then(|owner| owner.get_mut(last)) {
        items.remove(at);
    }
    call.ledger.put(found.of, found.index, found.row);
    Ok(Reply::empty(call.route.status))
}
