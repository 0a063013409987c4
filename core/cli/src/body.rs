//! The body of a request, from `--json` or from one flag for each member.

use std::fs;
use std::io::Read;

use bytes::Bytes;
use serde_json::Value;
use yionstack::http::Given;
use yionstack::model::{Field, Fractions, Kind, Names, Schema};

use crate::failure::Failure;

/// A body as JSON text: `--json` has the names of the vendor's documentation, flags have those of this SDK.
pub(crate) fn of_json(argument: &str) -> Result<Given, Failure> {
    let text = match argument.strip_prefix('@') {
        None if argument == "-" => read_stdin()?,
        None => argument.to_owned(),
        Some(path) => fs::read_to_string(path)
            .map_err(|error| Failure::Usage(format!("`--json @{path}` cannot be read: {error}")))?,
    };
    Ok(Given { json: Bytes::from(text), names: Names::Wire, fractions: Fractions::Exact })
}

fn read_stdin() -> Result<String, Failure> {
    let mut text = String::new();
    std::io::stdin()
        .read_to_string(&mut text)
        .map_err(|error| Failure::Usage(format!("standard input cannot be read: {error}")))?;
    Ok(text)
}

/// A body of members, each as it was typed; `None` is `null`.
pub(crate) fn of_members(members: &[(&'static Field, Option<String>)]) -> Given {
    let texts: Vec<String> = members
        .iter()
        .map(|(field, text)| {
            let value = text.as_deref().map_or_else(|| "null".to_owned(), |text| json(&field.kind, text));
            format!("{}:{value}", Value::from(field.snake))
        })
        .collect();
    let json = Bytes::from(format!("{{{}}}", texts.join(",")));
    Given { json, names: Names::Snake, fractions: Fractions::Exact }
}

/// The member of this name.
pub(crate) fn member(schema: &'static Schema, name: &str) -> Option<&'static Field> {
    schema.fields.iter().find(|field| field.snake == name)
}

/// What was typed, as JSON. What does not fit is for the core to refuse: it knows the path.
fn json(kind: &Kind, text: &str) -> String {
    let raw = match kind {
        Kind::Integer => text.parse::<i64>().is_ok(),
        Kind::Boolean => matches!(text, "true" | "false"),
        Kind::Lookup(_) => text.starts_with('{'),
        Kind::Object(_) | Kind::List(_) | Kind::Json => serde_json::from_str::<Value>(text).is_ok(),
        _ => false,
    };
    if raw { text.to_owned() } else { Value::from(text).to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_becomes_what_the_member_is() {
        assert_eq!(json(&Kind::Decimal, "12.50"), "\"12.50\"");
        assert_eq!(json(&Kind::Integer, "12"), "12");
        assert_eq!(json(&Kind::Integer, "twelve"), "\"twelve\"");
        assert_eq!(json(&Kind::Boolean, "true"), "true");
        assert_eq!(json(&Kind::String, "true"), "\"true\"");
        assert_eq!(json(&Kind::Lookup(&[]), "A-000001"), "\"A-000001\"");
        assert_eq!(
            json(&Kind::Lookup(&[]), r#"{"key":"name","value":"x"}"#),
            r#"{"key":"name","value":"x"}"#
        );
        assert_eq!(json(&Kind::Json, r#"{"a":1.50}"#), r#"{"a":1.50}"#);
        assert_eq!(json(&Kind::Json, "plain"), "\"plain\"");
    }
}
