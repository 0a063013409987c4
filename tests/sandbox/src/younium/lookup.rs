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

/// Keys that are not the names of members: in the rows of which collection they find something, and by what member.
/// Numbers and ids of an order's products and charges are those of the order, the others those of the catalogue.
const MEMBERS: &[(&str, &str, &str)] = &[
    ("chargeId", "products", "id"),
    ("orderProductChargeId", "subscriptions", "id"),
    ("orderProductChargeNumber", "subscriptions", "chargeNumber"),
    ("orderProductId", "subscriptions", "id"),
    ("orderProductNumber", "subscriptions", "productNumber"),
    ("productId", "products", "id"),
    ("productName", "products", "name"),
    ("productName", "subscriptions", "name"),
    ("unit", "units_of_measure", "unitCode"),
];
/// How many rows are looked through for an element.
const ROWS: usize = 200;

/// What was given: a text, and by which of the keys it is looked up.
struct Given<'a> {
    text: &'a str,
    /// The one that was given, or those that the description names. None: whatever the sandbox knows.
    keys: Vec<&'a str>,
    /// Whether the description names any.
    described: bool,
}

impl<'a> Given<'a> {
    fn read(described: &'static str, given: &'a Value) -> Result<Self, String> {
        let described: Vec<&str> = described.split('|').filter(|key| !key.is_empty()).collect();
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
        let is_described = !described.is_empty();
        let keys = match key {
            Some(key) if described.is_empty() => vec![key],
            Some(key) => match described.iter().find(|known| known.eq_ignore_ascii_case(key)) {
                Some(known) => vec![*known],
                None => {
                    return Err(format!("cannot be looked up by {key}, but by {}", described.join(", ")));
                }
            },
            // an id is always taken
            None if is_uuid(text) => Vec::new(),
            None => described,
        };
        Ok(Self { text, keys, described: is_described })
    }

    /// By which members of the rows of a collection, or of elements within them, it is looked up.
    fn members(&self, rows: &str) -> Vec<&'a str> {
        let of = |key: &&'a str| -> Vec<&'a str> {
            let mut all = MEMBERS.iter().filter(|(known, ..)| known.eq_ignore_ascii_case(key)).peekable();
            if all.peek().is_none() {
                return vec![*key];
            }
            all.filter(|(_, known, _)| *known == rows).map(|(.., member)| *member).collect()
        };
        self.keys.iter().flat_map(of).collect()
    }
}

/// The row that is meant, as an object. Where the sandbox keeps no such rows, what was given in an object. `described`
/// are the keys that the description names.
pub(super) fn resolve(
    ledger: &Ledger<'_>,
    member: &str,
    described: &'static str,
    given: &Value,
) -> Result<Value, String> {
    let given = Given::read(described, given)?;
    let text = given.text;
    let mut known = false;
    let mut found: Vec<Value> = Vec::new();
    for collection in targets(member) {
        known = true;
        found.extend(in_collection(ledger, collection, &given)?);
        if !found.is_empty() {
            break;
        }
    }
    for (rows, path) in WITHIN.iter().filter(|(name, _)| *name == member).flat_map(|(_, places)| *places) {
        known = true;
        if found.is_empty() {
            found = within(ledger, rows, path, &given);
        }
    }
    match found.len() {
        1 => Ok(found.remove(0)),
        0 if !known => {
            let usual = if is_uuid(text) { "id" } else { "name" };
            let key = if given.keys.len() == 1 { given.keys[0] } else { usual };
            Ok(Value::object([(key, Some(Value::text(text)))]))
        }
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
    given: &Given<'_>,
) -> Result<Vec<Value>, String> {
    let names: Vec<&str> = match given.keys.as_slice() {
        [] => {
            if let Some((_, row)) = ledger.find(of, given.text) {
                return Ok(vec![row]);
            }
            of.keys.to_vec()
        }
        keys => {
            let members = given.members(of.name);
            let fields = of.shape().fields.iter();
            let fields: Vec<&str> = fields
                .filter(|field| members.iter().any(|member| field.name.eq_ignore_ascii_case(member)))
                .map(|field| field.name)
                .collect();
            if fields.is_empty() && !given.described {
                return Err(format!("cannot be looked up by {}", keys.join(", ")));
            }
            fields
        }
    };
    let mut found: Vec<Value> = Vec::new();
    if names.contains(&"id") {
        found.extend(ledger.find(of, given.text).filter(|_| is_uuid(given.text)).map(|(_, row)| row));
    }
    let mut at: Vec<u64> = Vec::new();
    for name in names.into_iter().filter(|name| *name != "id") {
        let path = [name.to_owned()];
        let more: Vec<u64> =
            ledger.with(of, &path, given.text).filter(|index| !at.contains(index)).take(2).collect();
        at.extend(more);
    }
    found.extend(at.into_iter().filter_map(|index| ledger.get(of, index)));
    Ok(found)
}

/// Elements of lists of lists: without keys by id, number or name.
fn within(ledger: &Ledger<'_>, rows: &str, path: &[&str], given: &Given<'_>) -> Vec<Value> {
    let Some(of) = collection::named(rows) else { return Vec::new() };
    let members = given.members(rows);
    let meant = |element: &Value| {
        element.members().iter().any(|(name, value)| {
            let looked_at = match given.keys.as_slice() {
                [] => name == "id" || name == "name" || name.ends_with("Number"),
                _ => members.iter().any(|member| name.eq_ignore_ascii_case(member)),
            };
            looked_at && value.as_str().is_some_and(|value| value.eq_ignore_ascii_case(given.text))
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
