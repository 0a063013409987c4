//! Rust values on their way into a body: the generated inputs are made of these.

use std::fmt;

use serde_json::value::RawValue;

use super::encode::push_string;
use super::scalar::{FOREVER, is_last};

/// A value that a body can hold.
pub trait ToJson {
    /// Appends the value as JSON.
    fn push_json(&self, out: &mut String);
}

/// One member of a JSON Merge Patch (RFC 7396), which knows three states.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Patch<T> {
    /// Stays as it is: the same as not naming it.
    #[default]
    Keep,
    /// Loses its value.
    Null,
    /// Gets this one.
    Set(T),
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

/// There is no `From<Option<T>>`: whether `None` keeps what is there or empties it has to be said.
impl<T> Patch<T> {
    /// This value; `None` keeps what is there.
    pub fn or_keep(value: Option<T>) -> Self {
        value.map_or(Self::Keep, Self::Set)
    }

    /// This value; `None` empties the member.
    pub fn or_null(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Set)
    }
}

impl From<&str> for Patch<String> {
    fn from(value: &str) -> Self {
        Self::Set(value.to_owned())
    }
}

/// What another object is looked up by: its id, a text such as its number or name, or a property and its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lookup {
    key: Option<String>,
    value: String,
}

impl Lookup {
    /// By the value of one of its properties: the docs of what takes it name the keys, `account_number`. The spelling of
    /// the wire, `accountNumber`, is taken as well. None, or several, that match are an error of the API.
    pub fn by(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self { key: Some(key.into()), value: value.into() }
    }
}

impl From<String> for Lookup {
    fn from(value: String) -> Self {
        Self { key: None, value }
    }
}

impl From<&str> for Lookup {
    fn from(value: &str) -> Self {
        value.to_owned().into()
    }
}

impl From<uuid::Uuid> for Lookup {
    fn from(id: uuid::Uuid) -> Self {
        id.to_string().into()
    }
}

impl From<&str> for Patch<Lookup> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<uuid::Uuid> for Patch<Lookup> {
    fn from(id: uuid::Uuid) -> Self {
        Self::Set(id.into())
    }
}

/// A day, or a moment: the API takes both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// The day, from its beginning in UTC.
    Day(jiff::civil::Date),
    /// The moment.
    Moment(jiff::Timestamp),
}

macro_rules! from_either {
    ($($target:ty => $wrap:expr),*) => {$(
        impl From<jiff::civil::Date> for $target {
            fn from(day: jiff::civil::Date) -> Self {
                $wrap(When::Day(day))
            }
        }

        impl From<jiff::Timestamp> for $target {
            fn from(moment: jiff::Timestamp) -> Self {
                $wrap(When::Moment(moment))
            }
        }
    )*};
}
from_either!(When => std::convert::identity, Patch<When> => Patch::Set);

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => day.fmt(f),
            Self::Moment(at) => moment(*at).fmt(f),
        }
    }
}

/// A moment as it is sent: the last one says that there is no end, in .NET's words.
pub(crate) fn moment(at: jiff::Timestamp) -> String {
    let text = at.to_string();
    if is_last(&text) { FOREVER.to_owned() } else { text }
}

/// The members of a body, as generated inputs collect them.
#[derive(Debug, Clone, Default)]
pub struct Members(Vec<(&'static str, String)>);

impl Members {
    /// Sets a member. `token` is its name as it stands in JSON, with quotes and colon.
    pub fn set(&mut self, token: &'static str, value: &dyn ToJson) {
        let mut json = String::new();
        value.push_json(&mut json);
        self.put(token, Some(json));
    }

    /// Sets a member, makes it `null`, or takes it out again.
    pub fn patch<T: ToJson>(&mut self, token: &'static str, value: &Patch<T>) {
        match value {
            Patch::Keep => self.put(token, None),
            Patch::Null => self.put(token, Some("null".to_owned())),
            Patch::Set(value) => self.set(token, value),
        }
    }

    fn put(&mut self, token: &'static str, json: Option<String>) {
        self.0.retain(|(known, _)| *known != token);
        self.0.extend(json.map(|json| (token, json)));
    }
}

impl ToJson for Members {
    fn push_json(&self, out: &mut String) {
        out.push('{');
        for (index, (token, json)) in self.0.iter().enumerate() {
            if index > 0 {
                out.push(',');
            }
            out.push_str(token);
            out.push_str(json);
        }
        out.push('}');
    }
}

impl ToJson for String {
    fn push_json(&self, out: &mut String) {
        push_string(out, self);
    }
}

impl ToJson for Lookup {
    fn push_json(&self, out: &mut String) {
        let Some(key) = &self.key else { return push_string(out, &self.value) };
        out.push_str("{\"key\":");
        push_string(out, key);
        out.push_str(",\"value\":");
        push_string(out, &self.value);
        out.push('}');
    }
}

impl ToJson for Box<RawValue> {
    fn push_json(&self, out: &mut String) {
        out.push_str(self.get());
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn push_json(&self, out: &mut String) {
        out.push('[');
        for (index, item) in self.iter().enumerate() {
            if index > 0 {
                out.push(',');
            }
            item.push_json(out);
        }
        out.push(']');
    }
}

macro_rules! written {
    ($bare:ident: $($bare_type:ty),*; $quoted:ident: $($quoted_type:ty),*) => {
        $(impl ToJson for $bare_type {
            fn push_json(&self, out: &mut String) {
                out.push_str(&self.to_string());
            }
        })*
        $(impl ToJson for $quoted_type {
            fn push_json(&self, out: &mut String) {
                push_string(out, &self.to_string());
            }
        })*
    };
}
written!(bare: rust_decimal::Decimal, i64, bool; quoted: jiff::civil::Date, When, uuid::Uuid);

impl ToJson for jiff::Timestamp {
    fn push_json(&self, out: &mut String) {
        push_string(out, &moment(*self));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(value: &dyn ToJson) -> String {
        let mut out = String::new();
        value.push_json(&mut out);
        out
    }

    #[test]
    fn values_are_written_exactly() {
        let decimal: rust_decimal::Decimal = "12345678901234567890.12345678".parse().expect("a decimal");
        assert_eq!(json(&decimal), "12345678901234567890.12345678");
        assert_eq!(json(&vec!["a\"b".to_owned(), "é".to_owned()]), r#"["a\"b","é"]"#);
        assert_eq!(json(&Lookup::from("A-1")), r#""A-1""#);
        assert_eq!(json(&Lookup::by("number", "A-1")), r#"{"key":"number","value":"A-1"}"#);
        assert_eq!(json(&When::from(jiff::civil::date(2026, 1, 2))), r#""2026-01-02""#);
        assert_eq!(json(&When::from(jiff::Timestamp::UNIX_EPOCH)), r#""1970-01-01T00:00:00Z""#);
        for last in [jiff::Timestamp::MAX, "9999-12-30T22:00:00Z".parse().expect("held")] {
            assert_eq!(json(&last), r#""9999-12-31T23:59:59.9999999Z""#);
            assert_eq!(json(&When::from(last)), r#""9999-12-31T23:59:59.9999999Z""#);
        }
    }

    #[test]
    fn a_patch_knows_three_states() {
        let mut members = Members::default();
        members.patch("\"a\":", &Patch::<i64>::from(1));
        members.patch("\"b\":", &Patch::<String>::or_null(None));
        members.patch("\"c\":", &Patch::<String>::from("x"));
        members.patch("\"a\":", &Patch::or_null(Some(2_i64)));
        members.patch("\"c\":", &Patch::<String>::Keep);
        assert_eq!(json(&members), r#"{"b":null,"a":2}"#);
    }
}
