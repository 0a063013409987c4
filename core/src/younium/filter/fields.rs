//! Filters for Rust programs: fields known to the compiler.

use std::fmt;
use std::marker::PhantomData;

use super::path::searched;
use super::{Comparison, Filter, TextTest, literal};
use crate::model::moment;

/// A model whose lists can be filtered: the generator writes it.
pub trait Fields {
    /// Its fields, one method each.
    type Fields;
    /// The fields, under a path that is empty or ends with a slash.
    fn fields(under: &str) -> Self::Fields;
}

/// One field, of Rust type `T`.
pub struct FieldOf<T> {
    wire: String,
    kind: PhantomData<fn() -> T>,
}

impl<T> fmt::Debug for FieldOf<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("FieldOf").field(&self.wire).finish()
    }
}

/// A value that a field of type `T` can be compared with.
pub trait Operand<T> {
    /// The value as a filter writes it.
    fn literal(&self) -> String;
}

impl<T> FieldOf<T> {
    /// A field by its name on the wire, under a path as in [`Fields::fields`].
    pub fn new(under: &str, wire: &str) -> Self {
        Self { wire: format!("{under}{wire}"), kind: PhantomData }
    }

    /// Equal.
    pub fn eq(&self, value: impl Operand<T>) -> Filter {
        self.compare(Comparison::Eq, &value.literal())
    }

    /// Not equal.
    pub fn ne(&self, value: impl Operand<T>) -> Filter {
        self.compare(Comparison::Ne, &value.literal())
    }

    /// Greater, or later.
    pub fn gt(&self, value: impl Operand<T>) -> Filter {
        self.compare(Comparison::Gt, &value.literal())
    }

    /// Greater or equal.
    pub fn ge(&self, value: impl Operand<T>) -> Filter {
        self.compare(Comparison::Ge, &value.literal())
    }

    /// Less, or earlier.
    pub fn lt(&self, value: impl Operand<T>) -> Filter {
        self.compare(Comparison::Lt, &value.literal())
    }

    /// Less or equal.
    pub fn le(&self, value: impl Operand<T>) -> Filter {
        self.compare(Comparison::Le, &value.literal())
    }

    /// Has no value.
    pub fn is_null(&self) -> Filter {
        self.compare(Comparison::Eq, "null")
    }

    /// Has a value.
    pub fn is_not_null(&self) -> Filter {
        self.compare(Comparison::Ne, "null")
    }

    fn compare(&self, comparison: Comparison, literal: &str) -> Filter {
        Filter::test(format!("{} {} {literal}", self.wire, comparison.as_str()))
    }
}

impl FieldOf<String> {
    /// Starts with this text.
    pub fn starts_with(&self, text: &str) -> Filter {
        searched(&self.wire, TextTest::StartsWith, text)
    }

    /// Ends with this text.
    pub fn ends_with(&self, text: &str) -> Filter {
        searched(&self.wire, TextTest::EndsWith, text)
    }

    /// Holds this text.
    pub fn contains(&self, text: &str) -> Filter {
        searched(&self.wire, TextTest::Contains, text)
    }
}

/// Texts, also for open enums, which are texts to the API.
impl<T, V: AsRef<str>> Operand<T> for V
where
    T: Textual,
{
    fn literal(&self) -> String {
        literal::quoted(self.as_ref())
    }
}

/// A type that is a text on the wire: the generator adds the open enums.
pub trait Textual {}

impl Textual for String {}

macro_rules! operands {
    ($($type:ty: $form:literal),*) => {$(
        impl Operand<$type> for $type {
            fn literal(&self) -> String {
                format!($form, self)
            }
        }
    )*};
}
operands!(
    rust_decimal::Decimal: "{}",
    i64: "{}",
    bool: "{}",
    uuid::Uuid: "guid'{}'",
    jiff::civil::Date: "datetime'{}'"
);

impl Operand<jiff::Timestamp> for jiff::Timestamp {
    fn literal(&self) -> String {
        format!("datetime'{}'", moment(*self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_type_in_its_own_form() {
        let name = FieldOf::<String>::new("", "name");
        let amount = FieldOf::<rust_decimal::Decimal>::new("cmrr/", "amount");
        let created = FieldOf::<jiff::Timestamp>::new("", "created");
        let id = FieldOf::<uuid::Uuid>::new("", "id");
        let hundred = rust_decimal::Decimal::new(10_050, 2);
        assert_eq!(
            (name.eq("O'Brien") & amount.ge(hundred)).as_str(),
            "name eq 'O''Brien' and cmrr/amount ge 100.50"
        );
        assert_eq!(
            created.lt(jiff::Timestamp::UNIX_EPOCH).as_str(),
            "created lt datetime'1970-01-01T00:00:00Z'"
        );
        assert_eq!(
            created.eq("9999-12-30T22:00:00Z".parse::<jiff::Timestamp>().expect("held")).as_str(),
            "created eq datetime'9999-12-31T23:59:59.9999999Z'"
        );
        assert_eq!(id.ne(uuid::Uuid::nil()).as_str(), "id ne guid'00000000-0000-0000-0000-000000000000'");
        assert_eq!((name.is_null() | name.contains("'")).as_str(), "name eq null or substringof('''', name)");
    }
}
