//! What cases expect, compared with what was found.

use serde_json::{Map, Value};

/// What is at a path, `products.0.id`.
pub fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(value, |value, name| match value {
        Value::Array(items) => items.get(name.parse::<usize>().ok()?),
        value => value.get(name),
    })
}

/// JSON with its numbers as text, so that no digit is lost.
pub fn quoted(json: &str) -> Value {
    let mut out = String::with_capacity(json.len());
    let (mut in_text, mut escaped, mut in_number) = (false, false, false);
    for letter in json.chars() {
        let of_number = !in_text && matches!(letter, '0'..='9' | '-' | '+' | '.' | 'e' | 'E');
        let starts = of_number && matches!(letter, '0'..='9' | '-') && !in_number;
        if starts || (in_number && !of_number) {
            out.push('"');
            in_number = starts;
        }
        if !in_number && letter == '"' && !escaped {
            in_text = !in_text;
        }
        escaped = in_text && letter == '\\' && !escaped;
        out.push(letter);
    }
    if in_number {
        out.push('"');
    }
    serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error}: {json}"))
}

/// With what was saved in the place of `$name`.
pub fn fill(value: &Value, saved: &Map<String, Value>) -> Value {
    match value {
        Value::String(text) => filled_text(text, saved),
        Value::Array(items) => items.iter().map(|item| fill(item, saved)).collect(),
        Value::Object(members) => {
            let member = |(name, member): (&String, &Value)| (name.clone(), fill(member, saved));
            members.iter().map(member).collect::<Map<_, _>>().into()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
    }
}

fn filled_text(text: &str, saved: &Map<String, Value>) -> Value {
    if let Some(name) = name_of(text) {
        return saved.get(name).unwrap_or_else(|| panic!("nothing was saved as {name}")).clone();
    }
    let mut parts = text.split('$');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|c: char| !is_of_name(c)).unwrap_or(part.len());
        match saved.get(&part[..end]).and_then(Value::as_str) {
            Some(known) => out.push_str(&format!("{known}{}", &part[end..])),
            None => out.push_str(&format!("${part}")),
        }
    }
    out.into()
}

/// Keeps what is found in the place of a `$name` that is new.
pub fn learn(found: &Value, expected: &Value, saved: &mut Map<String, Value>) {
    match (expected, found) {
        (Value::String(text), _) => {
            if let Some(name) = name_of(text) {
                saved.entry(name).or_insert_with(|| found.clone());
            }
        }
        (Value::Object(members), Value::Object(others)) => {
            for (name, value) in members {
                learn(others.get(name).unwrap_or(&Value::Null), value, saved);
            }
        }
        (Value::Array(items), Value::Array(others)) => {
            items.iter().zip(others).for_each(|(item, other)| learn(other, item, saved));
        }
        _ => {}
    }
}

fn name_of(text: &str) -> Option<&str> {
    text.strip_prefix('$').filter(|name| !name.is_empty() && name.chars().all(is_of_name))
}

fn is_of_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

/// Members that are not expected may be there; those that are expected as `null` may be missing.
pub fn same(found: &Value, expected: &Value, place: &str) {
    match expected {
        Value::Object(members) => {
            assert!(found.is_object(), "{place}: {found} where {expected} should be");
            for (name, value) in members {
                same(found.get(name).unwrap_or(&Value::Null), value, &format!("{place}: {name}"));
            }
        }
        Value::Array(items) => {
            let others = found.as_array().filter(|others| others.len() == items.len());
            let others = others.unwrap_or_else(|| panic!("{place}: {found} where {expected} should be"));
            for (index, value) in items.iter().enumerate() {
                same(&others[index], value, &format!("{place}[{index}]"));
            }
        }
        _ => assert_eq!(text(found), text(expected), "{place}"),
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_become_texts() {
        let found = quoted(r#"{"a":1.50,"b":[-2e3,true,null],"c":"\"1","d-1":"x","e":0}"#);
        assert_eq!(found, json!({"a": "1.50", "b": ["-2e3", true, null], "c": "\"1", "d-1": "x", "e": "0"}));
        assert_eq!(quoted("12.0"), json!("12.0"));
    }

    #[test]
    fn names_are_filled_in() {
        let saved = json!({"id": "7", "id_2": "8"});
        let saved = saved.as_object().unwrap();
        assert_eq!(
            fill(&json!(["$id", "/$id_2.pdf", "$$", "a$other"]), saved),
            json!(["7", "/8.pdf", "$$", "a$other"])
        );
    }
}
