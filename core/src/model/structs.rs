//! Rust structs, filled from text and tape.

use std::collections::BTreeMap;
use std::str::FromStr;

use serde_json::value::RawValue;

use super::{Row, Slot};
use crate::secret::Secret;

/// The members of an object that this version of the SDK does not know, by their names on the wire.
pub type Extra = BTreeMap<String, Box<RawValue>>;

/// What a slot becomes in Rust: implemented for the kinds of a schema and for the generated models.
///
/// `None` when a value does not fit, which the decoder has ruled out before.
pub trait FromKind: Sized {
    /// Reads one slot.
    fn from_slot(slot: Slot<'_>) -> Option<Self>;
}

impl<T: FromKind> FromKind for Option<T> {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        match slot {
            Slot::Absent | Slot::Null => Some(None),
            slot => T::from_slot(slot).map(Some),
        }
    }
}

impl<T: FromKind> FromKind for Vec<T> {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        match slot {
            Slot::List(items) => items.iter().map(T::from_slot).collect(),
            _ => None,
        }
    }
}

impl FromKind for bool {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        match slot {
            Slot::Boolean(value) => Some(value),
            _ => None,
        }
    }
}

impl FromKind for rust_decimal::Decimal {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        text(slot).and_then(|text| Self::from_str_exact(text).ok())
    }
}

impl FromKind for Box<RawValue> {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        // `null` is JSON, too: lists of anything hold it
        let json = if let Slot::Null = slot { Some("null") } else { text(slot) };
        json.and_then(|json| RawValue::from_string(json.to_owned()).ok())
    }
}

impl FromKind for Secret {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        text(slot).map(Self::from)
    }
}

macro_rules! parsed_from_text {
    ($($type:ty),*) => {$(
        impl FromKind for $type {
            fn from_slot(slot: Slot<'_>) -> Option<Self> {
                text(slot).and_then(|text| <$type>::from_str(text).ok())
            }
        }
    )*};
}
parsed_from_text!(String, i64, jiff::civil::Date, jiff::Timestamp, uuid::Uuid);

fn text(slot: Slot<'_>) -> Option<&str> {
    match slot {
        Slot::Text(text) => Some(text),
        _ => None,
    }
}

impl Row<'_> {
    /// A field's value as a Rust type.
    pub fn read<T: FromKind>(&self, index: usize) -> Option<T> {
        T::from_slot(self.slot(index))
    }

    /// The unknown members, by name.
    pub fn read_extra(&self) -> Option<Extra> {
        self.extra().map_or(Some(Extra::new()), |json| serde_json::from_str(json).ok())
    }
}
