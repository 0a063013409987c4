//! Another reader of JSON and of what its values mean, made of other people's parts: what the decoder says is compared
//! with it.

use std::collections::HashSet;
use std::fmt;

use rust_decimal::Decimal;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::model::{DecodeIssue, Field, Kind, Row, Slot};

/// The members of an object in their order, those that come twice included.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Reader)
    }
}

pub(super) fn members(text: &str) -> Option<Vec<(String, &RawValue)>> {
    serde_json::from_str::<Members<'_>>(text).ok().map(|members| members.0)
}

/// JSON that all readers read alike: no name comes twice in an object, and nothing is nested deeply.
pub(super) fn unambiguous(text: &str) -> bool {
    serde_json::from_str::<Value>(text).is_ok_and(|value| depth(&value) < 100) && no_name_twice(text)
}

fn no_name_twice(raw: &str) -> bool {
    if let Some(members) = members(raw) {
        let mut names = HashSet::new();
        return members.iter().all(|(name, raw)| names.insert(name) && no_name_twice(raw.get()));
    }
    let items = serde_json::from_str::<Vec<&RawValue>>(raw).unwrap_or_default();
    items.iter().all(|item| no_name_twice(item.get()))
}

/// What two readers say of the same text: both that it is JSON, or both that it is none. What serde_json refuses for its
/// own reasons (numbers beyond floats, depth) is left out.
pub(super) fn agree(text: &str, issue: Option<&DecodeIssue>) {
    let theirs = serde_json::from_str::<Value>(text);
    match (theirs, issue) {
        (Err(error), None) => {
            let why = error.to_string();
            assert!(
                why.contains("out of range") || why.contains("recursion limit"),
                "no JSON is accepted: {why}"
            );
        }
        (Ok(value), Some(issue)) if issue.expected == "one complete JSON value" => {
            assert!(depth(&value) > 100, "JSON is refused");
        }
        _ => {}
    }
}

fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or_default(),
        Value::Object(members) => 1 + members.values().map(depth).max().unwrap_or_default(),
        _ => 0,
    }
}

/// A slot says what the text says.
pub(super) fn same(kind: &Kind, slot: Slot<'_>, raw: &str) {
    assert!(fits(kind, slot, raw), "{kind:?} of {raw}: {slot:?}");
}

fn fits(kind: &Kind, slot: Slot<'_>, raw: &str) -> bool {
    let raw = raw.trim_matches([' ', '\n', '\r', '\t']);
    let text = || serde_json::from_str::<String>(raw).ok();
    match (kind, slot) {
        (_, Slot::Null) if raw == "null" => true,
        (Kind::Uuid | Kind::UtcDateTime, Slot::Null) => text().is_some_and(|text| text.is_empty()),
        (Kind::Json | Kind::Lookup(_), Slot::Text(kept)) => kept == raw,
        (Kind::Boolean, Slot::Boolean(value)) => raw == if value { "true" } else { "false" },
        (Kind::Integer, Slot::Text(kept)) => kept == raw && raw.parse::<i64>().is_ok(),
        (Kind::String | Kind::Enum(_), Slot::Text(kept)) => text().as_deref() == Some(kept),
        (Kind::Decimal, Slot::Text(kept)) => decimal(kept, &text().unwrap_or_else(|| raw.to_owned())),
        (Kind::Date, Slot::Text(kept)) => {
            text().as_deref() == Some(kept) && kept.parse::<jiff::civil::Date>().is_ok()
        }
        (Kind::DateTime | Kind::UtcDateTime, Slot::Text(kept)) => {
            text().is_some_and(|text| moment(kept, &text))
        }
        (Kind::Uuid, Slot::Text(kept)) => {
            text().as_deref() == Some(kept) && uuid::Uuid::parse_str(kept).is_ok()
        }
        (Kind::List(item), Slot::List(items)) => {
            let Ok(raws) = serde_json::from_str::<Vec<&RawValue>>(raw) else { return false };
            items.len() == raws.len() && {
                items.iter().zip(raws).for_each(|(slot, raw)| same(item, slot, raw.get()));
                true
            }
        }
        (Kind::Object(_), Slot::Object(row)) => {
            object(&row, raw);
            true
        }
        _ => false,
    }
}

fn object(row: &Row<'_>, raw: &str) {
    let members = members(raw).expect("an object");
    let mut names = HashSet::new();
    if !members.iter().all(|(name, _)| names.insert(name)) {
        return; // the last one counts, and may be one that does not fit
    }
    let extra = row.extra().map(|extra| self::members(extra).expect("an object")).unwrap_or_default();
    let mut kept = extra.iter();
    for (name, raw) in &members {
        let fields = row.schema().fields;
        let known = fields.iter().position(|field: &Field| field.name == name);
        let slot = known.map(|index| row.slot(index));
        match (slot, known) {
            (Some(Slot::Absent), Some(index)) if !fields[index].assumed => panic!("{name} is lost"),
            (None | Some(Slot::Absent), _) => {
                let (extra, text) = kept.next().expect("an unknown member is kept");
                assert_eq!((extra, text.get()), (name, raw.get()));
            }
            (Some(slot), Some(index)) => same(&fields[index].kind, slot, raw.get()),
            (Some(_), None) => unreachable!("a slot has a field"),
        }
    }
    assert!(kept.next().is_none(), "members out of nowhere");
    for (index, field) in row.schema().fields.iter().enumerate() {
        let given = members.iter().any(|(name, _)| name == field.name);
        let slot = row.slot(index);
        assert!(given || matches!(slot, Slot::Absent), "{} out of nowhere", field.name);
        assert!(!(field.required && matches!(slot, Slot::Absent | Slot::Null)), "{} is missing", field.name);
    }
}

/// A decimal that is held exactly, and near what was sent: the same, where it can be.
fn decimal(kept: &str, sent: &str) -> bool {
    let number = serde_json::from_str::<&RawValue>(sent).is_ok_and(|raw| raw.get() == sent)
        && sent.starts_with(|c: char| c == '-' || c.is_ascii_digit());
    let Ok(held) = Decimal::from_str_exact(kept) else { return false };
    if let Ok(exact) = Decimal::from_str_exact(sent) {
        // not everything that this reads is a number of JSON, but what is one is kept to the digit
        return number && held == exact;
    }
    let (kept, sent): (f64, f64) = (kept.parse().unwrap(), sent.parse().unwrap_or(f64::NAN));
    number && (kept - sent).abs() <= sent.abs() * 1e-12 + 1e-27
}

/// A moment that all languages read, and the one that was sent; one of the last two days is the last one.
fn moment(kept: &str, sent: &str) -> bool {
    let Ok(held) = kept.parse::<jiff::Timestamp>() else { return false };
    let exact = sent.parse::<jiff::Timestamp>().or_else(|_| format!("{sent}Z").parse());
    let last = kept == "9999-12-30T22:00:00Z";
    match exact {
        Ok(exact) => held == exact || last && sent.get(..10).is_some_and(|day| day >= "9999-12-30"),
        Err(_) => {
            let day = sent.parse::<jiff::civil::Date>().and_then(|day| day.to_zoned(jiff::tz::TimeZone::UTC));
            day.is_ok_and(|day| day.timestamp() == held) || last
        }
    }
}
