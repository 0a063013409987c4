//! The data export, version 3: whole entities in pages of up to 5,000 rows, lists in addresses of their own.

use url::form_urlencoded;

use super::{
    error::Problem,
    reply::Reply,
    rows::collection::{self, Collection},
    tenant::LegalEntity,
    value::Value,
};
use crate::world::World;

const PREFIX: &str = "/v3/";
const MOST: u64 = 5000;
const PAGE: u64 = 100;

/// Whether a path belongs to the export.
pub(super) fn is_meant(path: &str) -> bool {
    path.get(..PREFIX.len()).is_some_and(|start| start.eq_ignore_ascii_case(PREFIX))
}

/// Rows that are exported on their own although they stand within others: their path, whose rows, which lists.
const FLAT: &[(&str, &str, &[&str], &str)] = &[
    ("subscription-products", "subscriptions", &["products"], "orderId"),
    ("subscription-product-charges", "subscriptions", &["products", "charges"], "orderId"),
    ("sales-order-product-charges", "sales_orders", &["products", "charges"], "orderId"),
    ("invoice-lines", "invoices", &["invoiceLines"], "invoiceId"),
];

/// One page: `{items, nextPage?}`.
pub(super) fn answer(
    world: &mut World,
    entity: &'static LegalEntity,
    base_url: &str,
    path: &str,
    pairs: &[(String, String)],
) -> Result<Reply, Problem> {
    let now = world.clock.now_seconds();
    let ledger = world.books.open(entity, world.config.seed, now);
    let lower = path[PREFIX.len()..].trim_end_matches('/').to_ascii_lowercase();
    let (size, page) =
        (number(pairs, "pageSize", PAGE, MOST)?, number(pairs, "pageNumber", 1, u64::from(u32::MAX))?);
    let from = (page - 1) * size;
    let segments: Vec<&str> = lower.split('/').collect();
    let flat = FLAT.iter().find(|(name, ..)| segments == [*name]);
    let missing = || Problem::not_found(&format!("The entity {lower:?}"));
    let of = |name: &str| collection::at(&name.replace('-', "")).ok_or_else(missing);
    let (items, more): (Vec<Value>, bool) = match (segments.as_slice(), flat) {
        (_, Some((_, rows, lists, join))) => {
            let rows = collection::named(rows).ok_or_else(missing)?;
            let all = ledger.indexes(rows).filter_map(|index| ledger.get(rows, index));
            let elements = all.flat_map(|row| elements(&row, lists, join));
            let mut items: Vec<Value> = elements.skip(from as usize).take(size as usize + 1).collect();
            let more = items.len() as u64 > size;
            items.truncate(size as usize);
            (items, more)
        }
        ([name], None) => {
            let of = of(name)?;
            let count = ledger.count(of);
            let places = from.min(count)..(from + size).min(count);
            let rows = places.filter_map(|place| ledger.get(of, ledger.nth(of, place)?));
            let items = rows.map(|row| exported(row, of, base_url)).collect();
            (items, from + size < count)
        }
        ([name, id, member], None) => {
            let of = of(name)?;
            let (_, row) = ledger.find_any(of, id).ok_or_else(missing)?;
            let within = row.members().iter().find(|(known, _)| known.eq_ignore_ascii_case(member));
            let items = match within {
                Some((_, Value::List(items))) => items.clone(),
                _ if *member == "metrics" => vec![metrics(&row)],
                _ => return Err(missing()),
            };
            let more = from + size < items.len() as u64;
            (items.into_iter().skip(from as usize).take(size as usize).collect(), more)
        }
        _ => return Err(missing()),
    };
    let next = more.then(|| Value::text(next(base_url, path, pairs, page + 1)));
    Ok(Reply::json(200, &Value::object([("items", Some(Value::List(items))), ("nextPage", next)])))
}

/// A row with what is one to one in it, and addresses of what is one to many.
fn exported(row: Value, of: &Collection, base_url: &str) -> Value {
    let Value::Object(members) = row else { return row };
    let id = members
        .iter()
        .find(|(name, _)| name == "id")
        .and_then(|(_, id)| id.as_str())
        .unwrap_or_default()
        .to_owned();
    let member = |(name, value): (String, Value)| match &value {
        Value::List(items) if items.iter().all(|item| matches!(item, Value::Object(_))) => {
            let address = format!("{base_url}{PREFIX}{}/{id}/{name}", of.path);
            (name, Value::text(address))
        }
        _ => (name, value),
    };
    Value::Object(members.into_iter().map(member).collect())
}

/// Elements of lists of lists, which say whose they are.
fn elements(row: &Value, lists: &[&str], join: &str) -> Vec<Value> {
    let id = row.get("id").cloned().unwrap_or(Value::Null);
    let inner = lists
        .iter()
        .fold(vec![row.clone()], |rows, list| rows.iter().flat_map(|row| row.list(list)).cloned().collect());
    let joined = inner.into_iter().map(|mut element| {
        element.set(join, id.clone());
        let lists: Vec<String> = element
            .members()
            .iter()
            .filter(|(_, value)| matches!(value, Value::List(_)))
            .map(|(name, _)| name.clone())
            .collect();
        lists.iter().for_each(|name| element.remove(name));
        element
    });
    joined.collect()
}

/// The figures of an order.
fn metrics(row: &Value) -> Value {
    let names = ["id", "orderNumber", "cmrr", "acv", "emrr", "oneTimeFees", "tcv"];
    Value::object(names.map(|name| (name, row.get(name).cloned())))
}

fn number(pairs: &[(String, String)], name: &str, usual: u64, most: u64) -> Result<u64, Problem> {
    match pairs.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)) {
        None => Ok(usual),
        Some((_, text)) => text
            .parse()
            .ok()
            .filter(|number| (1..=most).contains(number))
            .ok_or_else(|| Problem::field(name, format!("{text:?} is no whole number from 1 to {most}"))),
    }
}

fn next(base_url: &str, path: &str, pairs: &[(String, String)], page: u64) -> String {
    let kept = pairs.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("pageNumber"));
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(kept).append_pair("pageNumber", &page.to_string());
    format!("{base_url}{path}?{}", query.finish())
}
