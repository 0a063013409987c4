//! The filter of a list, read and evaluated for real: a subset of OData, as the vendor shows it.
//!
//! ```text
//! or      = and *("or" and)
//! and     = not *("and" not)
//! not     = "not" not / primary
//! primary = "(" or ")" / function / path operator literal
//! ```

mod evaluate;
mod parse;
mod token;

pub(super) use evaluate::sort_key;
pub(super) use parse::{field_of, parse};

use super::time::Instant;

/// A condition that a row meets or does not.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Filter {
    Or(Vec<Filter>),
    And(Vec<Filter>),
    Not(Box<Filter>),
    Compare(Vec<String>, Operator, Literal),
    Text(Vec<String>, TextTest, String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Eq,
    Ne,
    Gt,
    Ge,
    Lt,
    Le,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TextTest {
    StartsWith,
    EndsWith,
    Contains,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Literal {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    DateTime(Instant),
    Guid(String),
}

#[cfg(test)]
mod tests;
