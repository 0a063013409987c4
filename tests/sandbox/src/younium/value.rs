//! JSON whose numbers keep their text and whose objects keep their order: money never becomes a float here.

use std::fmt::{self, Write};

use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Null,
    Bool(bool),
    /// The digits as they stand.
    Number(String),
    Text(String),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
}

impl Value {
    /// Reads a document.
    pub(super) fn parse(body: &[u8]) -> Option<Self> {
        // serde_json looks through the whole text here, with its limit of 128 levels
        let raw: &RawValue = serde_json::from_slice(body).ok()?;
        read(raw)
    }

    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(super) fn number(number: impl ToString) -> Self {
        Self::Number(number.to_string())
    }

    /// An object of these members, without those that have no value.
    pub(super) fn object<'a>(members: impl IntoIterator<Item = (&'a str, Option<Value>)>) -> Self {
        let given = members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
        Self::Object(given.collect())
    }

    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        let Self::Object(members) = self else { return None };
        members.iter().find_map(|(known, value)| (known == name).then_some(value))
    }

    pub(super) fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        let Self::Object(members) = self else { return None };
        members.iter_mut().find_map(|(known, value)| (known == name).then_some(value))
    }

    /// The member of a member of a member.
    pub(super) fn at<'a>(&self, path: impl IntoIterator<Item = &'a str>) -> Option<&Value> {
        path.into_iter().try_fold(self, |value, name| value.get(name))
    }

    pub(super) fn str(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    pub(super) fn as_str(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The elements of the list with this name; none when there is no such list.
    pub(super) fn list(&self, name: &str) -> &[Value] {
        if let Some(Self::List(items)) = self.get(name) { items } else { &[] }
    }

    pub(super) fn is_true(&self, name: &str) -> bool {
        self.get(name) == Some(&Self::Bool(true))
    }

    pub(super) fn members(&self) -> &[(String, Value)] {
        if let Self::Object(members) = self { members } else { &[] }
    }

    /// Sets a member: in its place, or at the end.
    pub(super) fn set(&mut self, name: &str, value: Value) {
        if let Some(known) = self.get_mut(name) {
            *known = value;
        } else if let Self::Object(members) = self {
            members.push((name.to_owned(), value));
        }
    }

    pub(super) fn remove(&mut self, name: &str) {
        if let Self::Object(members) = self {
            members.retain(|(known, _)| known != name);
        }
    }
}

/// Reads level by level: only so does a number keep its text.
fn read(raw: &RawValue) -> Option<Value> {
    let text = raw.get();
    Some(match text.as_bytes().first()? {
        b'{' => {
            let members = serde_json::Deserializer::from_str(text).deserialize_map(Members).ok()?;
            let members = members.into_iter().map(|(name, raw)| Some((name, read(raw)?)));
            Value::Object(members.collect::<Option<_>>()?)
        }
        b'[' => {
            let items: Vec<&RawValue> = serde_json::from_str(text).ok()?;
            Value::List(items.into_iter().map(read).collect::<Option<_>>()?)
        }
        b'"' => Value::Text(serde_json::from_str(text).ok()?),
        b't' | b'f' => Value::Bool(text == "true"),
        b'n' => Value::Null,
        _ => Value::Number(text.to_owned()),
    })
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members: Self::Value = Vec::new();
        while let Some((name, value)) = map.next_entry::<String, &RawValue>()? {
            members.retain(|(known, _)| *known != name); // of a repeated one the last counts
            members.push((name, value));
        }
        Ok(members)
    }
}

impl fmt::Display for Value {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => formatter.write_str("null"),
            Self::Bool(value) => write!(formatter, "{value}"),
            Self::Number(digits) => formatter.write_str(digits),
            Self::Text(text) => quoted(text, formatter),
            Self::List(items) => {
                formatter.write_char('[')?;
                for (index, item) in items.iter().enumerate() {
                    formatter.write_str(if index == 0 { "" } else { "," })?;
                    item.fmt(formatter)?;
                }
                formatter.write_char(']')
            }
            Self::Object(members) => {
                formatter.write_char('{')?;
                for (index, (name, value)) in members.iter().enumerate() {
                    formatter.write_str(if index == 0 { "" } else { "," })?;
                    quoted(name, formatter)?;
                    formatter.write_char(':')?;
                    value.fmt(formatter)?;
                }
                formatter.write_char('}')
            }
        }
    }
}

fn quoted(text: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    formatter.write_char('"')?;
    let mut plain = 0;
    for (index, byte) in text.bytes().enumerate().filter(|(_, byte)| matches!(byte, b'"' | b'\\' | ..0x20)) {
        formatter.write_str(&text[plain..index])?;
        match byte {
            b'"' | b'\\' => write!(formatter, "\\{}", char::from(byte))?,
            control => write!(formatter, "\\u{control:04x}")?,
        }
        plain = index + 1;
    }
    formatter.write_str(&text[plain..])?;
    formatter.write_char('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_the_order_of_members_survive() {
        let text =
            r#"{"z":123456789012345678901234567890.10,"a":[1.0,-0,1e2,true,null,"\"\\\u0001é"],"b":{}}"#;
        assert_eq!(Value::parse(text.as_bytes()).unwrap().to_string(), text);
        for bad in ["", "{", "[1,]", "\u{feff}1", "{\"a\":1}x", &"[".repeat(200)] {
            assert_eq!(Value::parse(bad.as_bytes()), None, "{bad}");
        }
    }

    #[test]
    fn members_are_set_in_place_and_of_a_repeated_one_the_last_counts() {
        let mut value = Value::parse(br#"{"a":1,"b":2,"a":3}"#).unwrap();
        value.set("b", Value::Null);
        value.set("c", Value::Bool(true));
        assert_eq!(value.to_string(), r#"{"b":null,"a":3,"c":true}"#);
        assert_eq!(value.at(["c"]), Some(&Value::Bool(true)));
        value.remove("b");
        assert_eq!(value.members().len(), 2);
    }
}
