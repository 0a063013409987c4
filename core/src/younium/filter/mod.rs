//! Filters of lists: which rows to send, in the API's own little language.
//!
//! ```
//! use yionstack::younium::filter::Filter;
//!
//! let by_hand = Filter::raw("name eq 'Acme'").and(Filter::raw("isActive eq true"));
//! assert_eq!(by_hand.as_str(), "(name eq 'Acme') and (isActive eq true)");
//! ```
//!
//! `path` finds fields and refuses what a list's rows do not have; `literal` writes values as the API reads them, so that
//! no value can end its quotes; `fields` is the same for Rust programs, checked by the compiler.

#[cfg(feature = "models")]
mod fields;
mod literal;
mod path;

use std::fmt;

#[cfg(feature = "models")]
pub use fields::{FieldOf, Fields, Operand, Textual};
pub use literal::Literal;
pub use path::Path;

/// How a field is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// Equal.
    Eq,
    /// Not equal.
    Ne,
    /// Greater, or later.
    Gt,
    /// Greater or equal.
    Ge,
    /// Less, or earlier.
    Lt,
    /// Less or equal.
    Le,
}

impl Comparison {
    /// The API's word for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Eq => "eq",
            Self::Ne => "ne",
            Self::Gt => "gt",
            Self::Ge => "ge",
            Self::Lt => "lt",
            Self::Le => "le",
        }
    }

    /// The comparison that the API's word stands for.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Eq, Self::Ne, Self::Gt, Self::Ge, Self::Lt, Self::Le]
            .into_iter()
            .find(|it| it.as_str() == word)
    }
}

/// What is looked for in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextTest {
    /// At its start.
    StartsWith,
    /// At its end.
    EndsWith,
    /// Anywhere.
    Contains,
}

/// A condition on rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    text: String,
    shape: Shape,
}

/// How a condition is put together: what decides about parentheses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// A single test.
    Test,
    And,
    Or,
    /// As somebody wrote it.
    Raw,
}

impl Filter {
    /// A condition in the API's own words, as they are. Values in it are yours to quote.
    pub fn raw(text: impl Into<String>) -> Self {
        Self { text: text.into(), shape: Shape::Raw }
    }

    fn test(text: String) -> Self {
        Self { text, shape: Shape::Test }
    }

    /// Both conditions.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.joined("and", other, Shape::And)
    }

    /// Either condition, or both.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.joined("or", other, Shape::Or)
    }

    /// The opposite. The API's documentation does not mention `not`; filters of this kind know it.
    #[must_use]
    #[allow(clippy::should_implement_trait, reason = "the operator exists too, below")]
    pub fn not(self) -> Self {
        Self::test(format!("not ({})", self.text))
    }

    /// The filter as the API reads it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    fn joined(self, word: &str, other: Self, shape: Shape) -> Self {
        Self { text: format!("{} {word} {}", self.within(shape), other.within(shape)), shape }
    }

    /// The condition as a part of another: in parentheses unless they would say nothing.
    fn within(self, outer: Shape) -> String {
        if self.shape == Shape::Test || self.shape == outer { self.text } else { format!("({})", self.text) }
    }
}

impl std::ops::BitAnd for Filter {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        self.and(other)
    }
}

impl std::ops::BitOr for Filter {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.or(other)
    }
}

impl std::ops::Not for Filter {
    type Output = Self;

    fn not(self) -> Self {
        Self::not(self)
    }
}

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl From<Filter> for String {
    fn from(filter: Filter) -> Self {
        filter.text
    }
}

impl From<&str> for Filter {
    fn from(text: &str) -> Self {
        Self::raw(text)
    }
}

impl From<String> for Filter {
    fn from(text: String) -> Self {
        Self::raw(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parentheses_keep_the_meaning() {
        let test = |name: &str| Filter::test(format!("{name} eq 1"));
        let (a, b, c, d) = (test("a"), test("b"), test("c"), test("d"));
        assert_eq!((a.clone() & b.clone() & c.clone()).as_str(), "a eq 1 and b eq 1 and c eq 1");
        assert_eq!((a.clone() & (b.clone() | c.clone())).as_str(), "a eq 1 and (b eq 1 or c eq 1)");
        assert_eq!(
            ((a.clone() & b.clone()) | (c.clone() & d)).as_str(),
            "(a eq 1 and b eq 1) or (c eq 1 and d eq 1)"
        );
        assert_eq!((!(a.clone() | b.clone()) & c.clone()).as_str(), "not (a eq 1 or b eq 1) and c eq 1");
        assert_eq!((Filter::raw("x eq 1 or y eq 2") & a).as_str(), "(x eq 1 or y eq 2) and a eq 1");
        assert_eq!((Filter::raw("x") | Filter::raw("y")).as_str(), "(x) or (y)");
        assert_eq!(Filter::raw("as it is").as_str(), "as it is");
    }
}
