//! The server's own words, from the shapes in which servers put them.

use serde_json::{Map, Value};

use crate::error::inert;
use crate::secret::redact;

/// What an error body says: a code (`error`, `code`), a message, and complaints about fields.
#[derive(Debug, Default)]
pub(crate) struct Said {
    pub(crate) code: Option<String>,
    /// `error` as a text: a code of RFC 6749, section 5.2. With spaces around it, it is none: a grant ends with one code, to
    /// the letter.
    pub(crate) oauth: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) fields: Vec<(String, String)>,
}

/// Reads an error body. `secrets` are cut out of what it says: a server may echo what it was sent.
pub(crate) fn read(body: &[u8], secrets: &[&str]) -> Said {
    let clean = |text: &str| inert(&redact(text, secrets));
    let Ok(Value::Object(top)) = serde_json::from_slice::<Value>(body) else {
        return Said::default();
    };
    // {"error": {…}} holds the same members one level down
    let object = match top.get("error") {
        Some(Value::Object(nested)) => nested,
        _ => &top,
    };
    let text = |names: &[&str]| names.iter().find_map(|name| object.get(*name)?.as_str());
    let mut said = Said {
        code: text(&["code", "error"]).map(clean),
        oauth: top.get("error").and_then(Value::as_str).filter(|code| code.trim() == *code).map(clean),
        message: text(&["message", "error_description", "detail", "title"]).map(clean),
        fields: Vec::new(),
    };
    match object.get("errors").or_else(|| object.get("fields")) {
        Some(Value::Object(fields)) => said.fields = complaints(fields, clean),
        Some(Value::Array(texts)) => {
            said.fields = texts.iter().filter_map(Value::as_str).map(|t| (String::new(), clean(t))).collect();
        }
        _ => {}
    }
    said.message = match (said.message.take(), complaint(&said.fields)) {
        (Some(message), Some(complaint)) => Some(inert(&format!("{message} {complaint}"))),
        (message, complaint) => message.or(complaint).or_else(|| said.code.clone()),
    };
    said
}

/// The first complaints in one sentence: a message such as "validation failed" helps nobody.
fn complaint(fields: &[(String, String)]) -> Option<String> {
    const SHOWN: usize = 3;
    let shown = fields.iter().take(SHOWN).map(|(field, text)| match field.as_str() {
        // Younium's name for what is about no field
        "" | "message" => text.clone(),
        field => format!("{field}: {text}"),
    });
    let mut shown: Vec<String> = shown.collect();
    if fields.len() > SHOWN {
        shown.push(format!("and {} more", fields.len() - SHOWN));
    }
    (!shown.is_empty()).then(|| shown.join("; "))
}

fn complaints(fields: &Map<String, Value>, clean: impl Fn(&str) -> String) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for (name, value) in fields.iter().take(100) {
        match value {
            Value::String(text) => out.push((clean(name), clean(text))),
            Value::Array(texts) => {
                out.extend(
                    texts.iter().take(100).filter_map(Value::as_str).map(|text| (clean(name), clean(text))),
                );
            }
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_shapes() {
        let said = read(
            br#"{"error":{"code":"no_such_thing","message":"gone\u001b[0m tok_secret"}}"#,
            &["tok_secret"],
        );
        assert_eq!(said.code.as_deref(), Some("no_such_thing"));
        assert_eq!(said.message.as_deref(), Some("gone\\u{1b}[0m [redacted]"));
        let said = read(br#"{"error":"invalid_grant","error_description":"spent"}"#, &[]);
        assert_eq!((said.code.as_deref(), said.message.as_deref()), (Some("invalid_grant"), Some("spent")));
        let said = read(br#"{"title":"Bad","errors":{"email":["missing","odd"]}}"#, &[]);
        assert_eq!(said.fields, [("email".into(), "missing".into()), ("email".into(), "odd".into())]);
        assert_eq!(said.message.as_deref(), Some("Bad email: missing; email: odd"));
        let said = read(br#"{"errors":{"message":["No accounts could be found"]}}"#, &[]);
        assert_eq!(said.message.as_deref(), Some("No accounts could be found"));
        assert!(read(b"<html>", &[]).message.is_none());
        assert_eq!(read(br#"{"error":"invalid_grant"}"#, &[]).oauth.as_deref(), Some("invalid_grant"));
        assert_eq!(read(br#"{"error":" invalid_grant\n"}"#, &[]).oauth, None);
    }
}
