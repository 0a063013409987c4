//! Rows named by an id, by a text that people use, or by `{key, value}`.

use super::{
    books::Ledger,
    rows::collection::{self, Collection},
    value::Value,
};

/// A collection, and lists within lists of its rows.
type Lists = (&'static str, &'static [&'static str]);

/// Elements of these lists are looked up too, in the rows of a collection.
const WITHIN: &[(&str, &[Lists])] = &[
    ("charge", &[("products", &["chargePlans", "charges"]), ("subscriptions", &["products", "charges"])]),
    ("chargePlan", &[("products", &["chargePlans"])]),
    ("product", &[("subscriptions", &["products"])]),
];
/// How many rows are looked through for an element.
const ROWS: usize = 200;

/// The row that is meant, as an object. Where the sandbox keeps no such rows, what was given in an object.
pub(super) fn resolve(ledger: &Ledger<'_>, member: &str, given: &Value) -> Result<Value, String> {
    let (key, text) = match given {
        Value::Text(text) => (None, text.as_str()),
        Value::Object(members) => {
            let known = members.iter().all(|(name, _)| name == "key" || name == "value");
            let text = given.str("value").filter(|_| known);
            let text = text.ok_or("has to be an id, a text or {key, value}")?;
            (given.str("key").filter(|key| !key.is_empty()), text)
        }
        _ => return Err("has to be an id, a text or {key, value}".to_owned()),
    };
    if text.is_empty() {
        return Err("names nothing".to_owned());
    }
    let mut known = false;
    let mut found: Vec<Value> = Vec::new();
    for collection in targets(member) {
        known = true;
        found.extend(in_collection(ledger, collection, key, text)?);
        if !found.is_empty() {
            break;
        }
    }
    for (rows, path) in WITHIN.iter().filter(|(name, _)| *name == member).flat_map(|(_, places)| *places) {
        known = true;
        if found.is_empty() {
            found = within(ledger, rows, path, key, text);
        }
    }
    match found.len() {
        1 => Ok(found.remove(0)),
        0 if !known => Ok(Value::object([(
            key.unwrap_or(if is_uuid(text) { "id" } else { "name" }),
            Some(Value::text(text)),
        )])),
        0 => Err(format!("could not be found by {text:?}")),
        several => Err(format!("is ambiguous: {several} match {text:?}")),
    }
}

/// The collections in which a member is looked up.
fn targets(member: &str) -> impl Iterator<Item = &'static Collection> {
    let second = matches!(member, "order").then(|| collection::named("sales_orders")).flatten();
    collection::meant_by(member).into_iter().chain(second)
}

fn in_collection(
    ledger: &Ledger<'_>,
    of: &'static Collection,
    key: Option<&str>,
    text: &str,
) -> Result<Vec<Value>, String> {
    let names: Vec<&str> = match key {
        None => {
            if let Some((_, row)) = ledger.find(of, text) {
                return Ok(vec![row]);
            }
            of.keys.to_vec()
        }
        Some(key) => {
            let field = of.shape().fields.iter().find(|field| field.name.eq_ignore_ascii_case(key));
            vec![field.ok_or_else(|| format!("cannot be looked up by {key}"))?.name]
        }
    };
    if names == ["id"] {
        return Ok(ledger.find(of, text).map(|(_, row)| row).into_iter().collect());
    }
    let mut found: Vec<u64> = Vec::new();
    for name in names {
        let path = [name.to_owned()];
        let more: Vec<u64> =
            ledger.with(of, &path, text).filter(|index| !found.contains(index)).take(2).collect();
        found.extend(more);
    }
    Ok(found.into_iter().filter_map(|index| ledger.get(of, index)).collect())
}

/// Elements of lists of lists, by id, number or name.
fn within(ledger: &Ledger<'_>, rows: &str, path: &[&str], key: Option<&str>, text: &str) -> Vec<Value> {
    let Some(of) = collection::named(rows) else { return Vec::new() };
    let meant = |element: &Value| {
        element.members().iter().any(|(name, value)| {
            let looked_at = key.map_or_else(
                || name == "id" || name == "name" || name.ends_with("Number"),
                |key| name.eq_ignore_ascii_case(key),
            );
            looked_at && value.as_str().is_some_and(|value| value.eq_ignore_ascii_case(text))
        })
    };
    let rows = ledger.indexes(of).take(ROWS).filter_map(|index| ledger.get(of, index));
    let elements = rows.flat_map(|row| {
        path.iter()
            .fold(vec![row], |rows, list| rows.iter().flat_map(|row| row.list(list)).cloned().collect())
    });
    // names of charges are not unique: the first is meant, numbers and ids are
    elements.filter(meant).take(1).collect()
}

/// Whether a text has the form of a UUID.
pub(super) fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}
