//! Resources that nobody wrote code for: what has a list, or a row by its id, has rows.

use super::collection::Collection;
use crate::younium::table::{self, Answer, Kind, Route};

/// How many rows there are from the start.
const ROWS: u64 = 10;

/// Lists and rows whose verbs are written down, and which belong to rows of others.
const WRITTEN: &[&str] = &[
    "invoices/postedinvoicedocumentattachments",
    "journals/journaldetails",
    "orders/charges",
    "products/fromcharge",
    "products/fromchargeplan",
    "products/productfeatures",
];

/// The collections that the description has besides the known ones.
pub(super) fn collections(known: &[Collection]) -> Vec<Collection> {
    let mut found: Vec<Collection> = Vec::new();
    for route in table::routes().filter(|route| route.method == "GET") {
        let Some(shape) = row(route) else { continue };
        let (path, parameter) = match route.path.rsplit_once('/') {
            Some((path, last)) if last.starts_with('{') => (path, last.trim_matches(['{', '}'])),
            _ => (route.path, ""),
        };
        let path = path.trim_start_matches('/');
        let lower = path.to_ascii_lowercase();
        let same = |one: &&Collection| one.path == lower;
        if path.is_empty()
            || path.contains('{')
            || WRITTEN.contains(&lower.as_str())
            || known.iter().any(|one| same(&one))
        {
            continue;
        }
        let number = numbered(shape, parameter);
        if let Some(listed) = found.iter_mut().find(|one| one.path == lower) {
            listed.number = listed.number.or(number);
            continue;
        }
        let taken = |name: &String| known.iter().chain(&found).any(|one| one.name == name);
        // what stands below another path is not all that its resource has
        let own = (!path.contains('/')).then(|| route.resource.to_owned());
        let name =
            own.into_iter().chain([snake(path)]).find(|name| !taken(name)).unwrap_or_else(|| lower.clone());
        found.push(Collection {
            name: name.leak(), // once, for as long as the tables live
            path: lower.leak(),
            number,
            keys: &[],
            rows: ROWS,
            described: Some(shape),
        });
    }
    found
}

/// The shape of the rows that a route answers with: of a list, or of one row that the end of its path names.
pub(super) fn row(route: &Route) -> Option<&'static str> {
    let by_id = route.path.ends_with('}');
    match (route.answer_kind()?, &route.answer) {
        (Kind::Object(name), Answer::Value(_)) if by_id => Some(name),
        (Kind::Object(name), Answer::Pages { .. }) if !by_id => Some(name),
        (Kind::List(item), _) if !by_id => match *item {
            Kind::Object(name) => Some(name),
            _ => None,
        },
        _ => None,
    }
}

/// Whether a member of this name leads to a row of the collection: `parcel`, where rows are a `Parcel`.
pub(super) fn is_called(collection: &Collection, member: &str) -> bool {
    collection.described.is_some_and(|shape| shape.eq_ignore_ascii_case(member))
}

/// A text that paths name rows by is the number that people use: `parcelNumber`, which begins with `P-`.
fn numbered(shape: &'static str, parameter: &str) -> Option<(&'static str, &'static str)> {
    let field = table::shape(shape).field(parameter)?;
    let first = field.name.chars().next()?.to_ascii_uppercase();
    (field.kind == Kind::String && field.name != "id").then(|| (field.name, &*format!("{first}-").leak()))
}

/// `WarehouseBins/Labels` as resources are called: `warehouse_bins_labels`.
fn snake(path: &str) -> String {
    let mut name = String::new();
    for character in path.chars() {
        if character == '/' || character.is_uppercase() && !name.is_empty() && !name.ends_with('_') {
            name.push('_');
        }
        if character != '/' {
            name.extend(character.to_lowercase());
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::snake;

    #[test]
    fn names_come_from_paths() {
        assert_eq!(snake("WarehouseBins/Labels"), "warehouse_bins_labels");
        assert_eq!(snake("parcels"), "parcels");
    }
}
