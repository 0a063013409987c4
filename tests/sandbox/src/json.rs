//! The parameters of a request, as JSON object or form, where no key may come twice.
//!
//! Which of two values counts differs between parsers; RFC 6749 §3.2 forbids repeated parameters.

use std::{collections::BTreeMap, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, Visitor},
};
use serde_json::Value;
use url::form_urlencoded;

/// One JSON object, every key once.
#[derive(Debug)]
pub(crate) struct UniqueObject(BTreeMap<String, Value>);

impl UniqueObject {
    /// A form as an object; `None` when a field comes twice.
    pub(crate) fn from_form(body: &[u8]) -> Option<Self> {
        let mut members = BTreeMap::new();
        for (name, value) in form_urlencoded::parse(body) {
            if members.insert(name.into_owned(), Value::String(value.into_owned())).is_some() {
                return None;
            }
        }
        Some(Self(members))
    }

    /// The text under a key; `Err` when something else than text is there. `null` counts as absent.
    pub(crate) fn text(&self, key: &str) -> Result<Option<&str>, ()> {
        match self.0.get(key) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(()),
        }
    }
}

impl<'de> Deserialize<'de> for UniqueObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Unique)
    }
}

struct Unique;

impl<'de> Visitor<'de> for Unique {
    type Value = UniqueObject;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<UniqueObject, A::Error> {
        let mut members = BTreeMap::new();
        while let Some((key, value)) = map.next_entry::<String, Value>()? {
            if members.insert(key, value).is_some() {
                return Err(A::Error::custom("a key comes twice"));
            }
        }
        Ok(UniqueObject(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_that_come_twice_are_refused() {
        assert!(serde_json::from_str::<UniqueObject>(r#"{"a":"1","b":null}"#).is_ok());
        assert!(serde_json::from_str::<UniqueObject>(r#"{"a":"1","a":"1"}"#).is_err());
        assert!(serde_json::from_str::<UniqueObject>(r#"{"a":"1","\u0061":"2"}"#).is_err());
        assert!(serde_json::from_str::<UniqueObject>(r#"["a"]"#).is_err());
        assert!(UniqueObject::from_form(b"a=1&b=").is_some());
        assert!(UniqueObject::from_form(b"a=1&%61=2").is_none());
    }
}
