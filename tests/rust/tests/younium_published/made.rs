//! What the generated calls are made of: sample values, and what comes of a call.

use serde_json::Value;
use serde_json::value::RawValue;
use yionstack::http::{Answer, Download};
use yionstack::list::Listing;
use yionstack::model::{FromKind, Lookup};
use yionstack::{BoxFuture, Call, Decimal, Result};

use crate::shown::Shown;

/// A call, and its typed answer shown as JSON again.
pub type Made = BoxFuture<'static, Result<Value>>;

/// A value, member by member.
pub fn value<T: Shown + FromKind + 'static>(call: Call<T>) -> Made {
    Box::pin(async move { Ok(call.await?.shown()) })
}

/// All rows.
pub fn rows<T: Shown + FromKind + Send + Unpin + 'static>(list: Listing<T>) -> Made {
    Box::pin(async move { Ok(list.all().await?.shown()) })
}

/// The status.
pub fn as_it_came(call: Call<Answer>) -> Made {
    Box::pin(async move { Ok(call.await?.status.into()) })
}

/// How many bytes.
pub fn file(call: Call<Download>) -> Made {
    Box::pin(async move { Ok(call.await?.bytes().await?.len().into()) })
}

pub fn text() -> String {
    "text".to_owned()
}

pub fn decimal() -> Decimal {
    "12.50".parse().unwrap()
}

pub fn moment() -> jiff::Timestamp {
    "2026-01-31T12:30:00Z".parse().unwrap()
}

pub fn id() -> uuid::Uuid {
    "3f2504e0-4f89-41d3-9a0c-0305e82c3301".parse().unwrap()
}

pub fn free() -> Box<RawValue> {
    RawValue::from_string(r#"{"free":"2026-01-31T12:30:00Z"}"#.to_owned()).unwrap()
}

pub fn lookup(key: &str) -> Lookup {
    Lookup::by(key, "text")
}
