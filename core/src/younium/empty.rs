//! How Younium says that a list is empty: not with an empty page, but with a refusal.

use serde_json::Value;

use crate::http::{Answers, Operation};
use crate::model::Kind;
use crate::model::strict::Members;

/// Whether this answer says that the list is empty, and nothing else: status 400, and one text as the only error.
///
/// Only for accounts is the text known. That the others follow the same pattern, `No … could be found` with their own
/// name in it, is an assumption, and this is the one place of it. A name that is not the list's own stays an error: it
/// may well be a filter's or a path's object that could not be found.
pub(crate) fn means_empty(operation: &Operation, status: u16, body: &[u8]) -> bool {
    let Answers::Pages { rows, empty } = operation.answer else { return false };
    if status != 400 {
        return false;
    }
    let Some(text) = only_text(body) else { return false };
    match empty {
        Some(known) => text == known,
        None => {
            let name = text.strip_prefix("No ").and_then(|text| text.strip_suffix(" could be found"));
            name.is_some_and(|name| names(operation, rows).contains(&plain(name)))
        }
    }
}

/// The one text of a refusal that has one, at `errors.message`, and says nothing that contradicts the status or itself.
fn only_text(body: &[u8]) -> Option<String> {
    Members::of(body)?;
    let Ok(Value::Object(mut refusal)) = serde_json::from_slice(body) else { return None };
    if refusal.get("status").is_some_and(|status| *status != 400) {
        return None;
    }
    let Some(Value::Object(mut errors)) = refusal.remove("errors") else { return None };
    let Some(Value::Array(mut texts)) = errors.remove("message") else { return None };
    match (texts.pop(), texts.is_empty() && errors.is_empty()) {
        (Some(Value::String(text)), true) => Some(text),
        _ => None,
    }
}

/// What a list may be called: as its resource, as the end of its path, or as its rows.
fn names(operation: &Operation, rows: &Kind) -> Vec<String> {
    let path = operation.path.rsplit('/').find(|segment| !segment.contains('{')).unwrap_or_default();
    let mut names = vec![plain(operation.resource), plain(path)];
    if let Kind::List(Kind::Object(schema)) = rows {
        names.push(plurals(&plain(schema.name)));
    }
    names.retain(|name| !name.is_empty());
    names
}

/// Without case, spaces and underscores.
fn plain(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, ' ' | '_')).flat_map(char::to_lowercase).collect()
}

fn plurals(name: &str) -> String {
    match name.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ if name.ends_with(['s', 'x']) || name.ends_with("ch") => format!("{name}es"),
        _ => format!("{name}s"),
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;
    use crate::model::Schema;

    static BATCH: Schema = Schema { name: "InvoiceBatch", fields: &[] };
    static BATCHES: Kind = Kind::List(&Kind::Object(&BATCH));

    const fn list(empty: Option<&'static str>) -> Operation {
        Operation {
            id: "accounts.invoices",
            resource: "accounts",
            name: "invoices",
            method: Method::GET,
            path: "/Accounts/{id}/Invoices",
            params: &[],
            body: None,
            answer: Answers::Pages { rows: &BATCHES, empty },
            idempotent: false,
            summary: "",
            success: None,
            assumed: false,
        }
    }

    fn body(text: &str) -> Vec<u8> {
        serde_json::json!({"errors": {"message": [text]}, "title": "Bad Request", "status": 400, "traceId": "00-1"})
            .to_string()
            .into_bytes()
    }

    #[test]
    fn the_known_text_is_taken_to_the_letter() {
        let known = list(Some("No accounts could be found"));
        let says = |text: &str| means_empty(&known, 400, &body(text));
        assert!(says("No accounts could be found"));
        for other in [
            "no accounts could be found",
            "No accounts could be found.",
            "No account could be found",
            "No invoices could be found",
            " No accounts could be found",
        ] {
            assert!(!says(other), "{other}");
        }
    }

    #[test]
    fn what_contradicts_itself_says_nothing() {
        let known = list(Some("No accounts could be found"));
        let message = r#""message":["No accounts could be found"]"#;
        for body in [
            format!(r#"{{"errors":{{"message":["The filter is wrong"],{message}}}}}"#),
            format!(r#"{{"errors":{{"filter":["wrong"]}},"errors":{{{message}}}}}"#),
            format!(r#"{{"status":500,"status":400,"errors":{{{message}}}}}"#),
        ] {
            assert!(!means_empty(&known, 400, body.as_bytes()), "{body}");
        }
        assert!(means_empty(&known, 400, format!(r#"{{"errors":{{{message}}}}}"#).as_bytes()));
    }

    #[test]
    fn the_pattern_wants_the_lists_own_name() {
        let unknown = list(None);
        let says = |text: &str| means_empty(&unknown, 400, &body(text));
        for own in ["accounts", "invoices", "Invoices", "invoice batches"] {
            assert!(says(&format!("No {own} could be found")), "{own}");
        }
        for other in ["legal entity", "customers", "", " ", "account"] {
            assert!(!says(&format!("No {other} could be found")), "{other}");
        }
        assert!(!says("No invoices could be found because the filter is wrong"));
        let mut value = unknown;
        value.answer = Answers::Value(&BATCHES);
        assert!(!means_empty(&value, 400, &body("No invoices could be found")));
    }
}
