//! Typed values as JSON again, member by member: what a program that reads every member sees.

use serde_json::Value;
use serde_json::value::RawValue;
use yionstack::model::Extra;

/// A value that can be shown.
pub trait Shown {
    /// As JSON, as it would stand on the wire; decimals as text.
    fn shown(&self) -> Value;
}

impl<T: Shown> Shown for Option<T> {
    fn shown(&self) -> Value {
        self.as_ref().map_or(Value::Null, Shown::shown)
    }
}

impl<T: Shown> Shown for Vec<T> {
    fn shown(&self) -> Value {
        self.iter().map(Shown::shown).collect()
    }
}

impl Shown for Box<RawValue> {
    fn shown(&self) -> Value {
        serde_json::from_str(self.get()).unwrap()
    }
}

macro_rules! shown_as {
    ($($type:ty: $show:expr),*) => {$(
        impl Shown for $type {
            fn shown(&self) -> Value {
                let show: fn(&$type) -> Value = $show;
                show(self)
            }
        }
    )*};
}
shown_as!(
    bool: |value| (*value).into(),
    i64: |value| (*value).into(),
    String: |value| value.as_str().into(),
    yionstack::Secret: |value| value.expose().into(),
    yionstack::Decimal: |value| value.to_string().into(),
    jiff::civil::Date: |value| value.to_string().into(),
    jiff::Timestamp: |value| value.to_string().into(),
    uuid::Uuid: |value| value.to_string().into()
);

/// An object: the members that were there, and those that nobody knows.
pub fn object<const N: usize>(known: [(&str, Value); N], extra: &Extra) -> Value {
    let known = known.into_iter().filter(|(_, value)| !value.is_null());
    let known = known.map(|(name, value)| (name.to_owned(), value));
    known.chain(extra.iter().map(|(name, value)| (name.clone(), value.shown()))).collect()
}

/// Reads every member of models.
macro_rules! shown {
    ($($model:ident { $($field:ident = $wire:literal,)* })*) => {$(
        impl crate::shown::Shown for $model {
            fn shown(&self) -> serde_json::Value {
                crate::shown::object([$(($wire, crate::shown::Shown::shown(&self.$field))),*], &self.extra)
            }
        }
    )*};
}
pub(crate) use shown;

/// Open enums, and what becomes of a value: whether it is known, and what is written back.
macro_rules! shown_enums {
    ($($model:ident,)*) => {
        $(impl crate::shown::Shown for $model {
            fn shown(&self) -> serde_json::Value {
                self.as_str().into()
            }
        })*

        /// Reads a value.
        type Read = fn(&str) -> (bool, String);

        /// All of them, by name.
        pub const ENUMS: &[(&str, Read)] = &[$((stringify!($model), |value| {
            let read = $model::from(value);
            (!matches!(read, $model::Unknown(_)), read.as_str().to_owned())
        })),*];
    };
}
pub(crate) use shown_enums;
