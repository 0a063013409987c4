//! The server's own words, from the shapes in which servers put them.

use std::borrow::Cow;

use crate::error::inert;
use crate::model::raw::Raw;
use crate::secret::redact_beginning;

/// How many complaints about fields are kept.
const KEPT: usize = 100;

/// How much of a text is looked at; less is shown.
const READ: usize = 4 * 1024;

/// The members in which servers put words, the better ones first.
const WORDS: [&str; 4] = ["message", "error_description", "detail", "title"];

/// What an error body says: a code (`error`, `code`), a message, and complaints about fields.
#[derive(Debug, Default)]
pub(crate) struct Said {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) fields: Vec<(String, String)>,
}

/// The members of interest, the last of each name.
#[derive(Default)]
struct Object<'a> {
    code: Option<Raw<'a>>,
    error: Option<Raw<'a>>,
    words: [Option<Raw<'a>>; WORDS.len()],
    errors: Option<Raw<'a>>,
    fields: Option<Raw<'a>>,
}

impl<'a> Object<'a> {
    fn of(raw: Raw<'a>) -> Self {
        let mut object = Self::default();
        for (name, value) in raw.members() {
            let place = match &*name {
                "code" => &mut object.code,
                "error" => &mut object.error,
                "errors" => &mut object.errors,
                "fields" => &mut object.fields,
                name => match WORDS.iter().position(|word| *word == name) {
                    Some(index) => &mut object.words[index],
                    None => continue,
                },
            };
            *place = Some(value);
        }
        object
    }
}

/// Reads an error body. `secrets` are cut out of what it says: a server may echo what it was sent.
pub(crate) fn read(body: &[u8], secrets: &[&str]) -> Said {
    let clean = |text: Cow<'_, str>| inert(&redact_beginning(text.trim(), secrets, READ));
    let Some(raw) = Raw::of(body) else { return Said::default() };
    let mut object = Object::of(raw);
    // {"error": {…}} holds the same members one level down
    if let Some(nested) = object.error.filter(|nested| nested.is_object()) {
        object = Object::of(nested);
    }
    let text = |raw: &Option<Raw<'_>>| raw.and_then(Raw::text).map(clean);
    let mut said = Said {
        code: text(&object.code).or_else(|| text(&object.error)),
        message: object.words.iter().find_map(text),
        fields: Vec::new(),
    };
    if let Some(raw) = object.errors.or(object.fields) {
        said.fields = complaints(raw, clean);
    }
    said.message = match (said.message.take(), complaint(&said.fields)) {
        (Some(message), Some(complaint)) => Some(inert(&format!("{message} {complaint}"))),
        (message, complaint) => message.or(complaint.map(|text| inert(&text))).or_else(|| said.code.clone()),
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

/// By the names of fields, or in a list.
fn complaints(raw: Raw<'_>, clean: impl Fn(Cow<'_, str>) -> String) -> Vec<(String, String)> {
    if raw.is_list() {
        let texts = raw.items().filter_map(Raw::text);
        return texts.map(|text| (String::new(), clean(text))).take(KEPT).collect();
    }
    let all = raw.members().flat_map(|(name, value)| {
        let one = value.text().into_iter();
        let texts = one.chain(value.items().filter_map(Raw::text));
        texts.map(move |text| (name.clone(), text))
    });
    all.take(KEPT).map(|(name, text)| (clean(name), clean(text))).collect()
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
        let said = read(br#"{"message":"first","message":7,"detail":"last","errors":["a",1,"b"]}"#, &[]);
        assert_eq!(said.message.as_deref(), Some("last a; b"));
    }

    #[test]
    fn no_more_is_kept_than_can_be_used() {
        let long = "é".repeat(500_000);
        let said = read(format!(r#"{{"errors":{{"{long}":["{long}","{long}"]}}}}"#).as_bytes(), &[]);
        assert_eq!(said.fields.len(), 2);
        let texts = said.fields.iter().flat_map(|(name, text)| [name, text]).chain(&said.message);
        assert!(texts.into_iter().all(|text| text.len() <= 2048 && text.ends_with('…')));
        let many: Vec<String> = (0..1_000).map(|n| format!(r#""f{n}":["a","b"]"#)).collect();
        let said = read(format!(r#"{{"errors":{{{}}}}}"#, many.join(",")).as_bytes(), &[]);
        assert_eq!((said.fields.len(), &*said.fields[99].0), (KEPT, "f49"));
    }
}
