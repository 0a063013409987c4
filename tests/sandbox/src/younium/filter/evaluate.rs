//! Whether a row meets a condition, and how rows are put in order.

use std::cmp::Ordering;

use super::{Filter, Literal, Operator, TextTest};
use crate::younium::{decimal, table::Kind, time, value::Value};

impl Filter {
    /// `at` gives what the row holds at a path: so rows need not be there as a whole.
    pub(in crate::younium) fn meets(&self, at: &dyn Fn(&[String]) -> Option<Value>) -> bool {
        match self {
            Self::Or(parts) => parts.iter().any(|part| part.meets(at)),
            Self::And(parts) => parts.iter().all(|part| part.meets(at)),
            Self::Not(part) => !part.meets(at),
            Self::Compare(path, operator, literal) => {
                operator.holds(&at(path).unwrap_or(Value::Null), literal)
            }
            Self::Text(path, test, text) => {
                at(path).as_ref().and_then(Value::as_str).is_some_and(|value| match test {
                    TextTest::StartsWith => value.starts_with(text.as_str()),
                    TextTest::EndsWith => value.ends_with(text.as_str()),
                    TextTest::Contains => value.contains(text.as_str()),
                })
            }
        }
    }
}

impl Operator {
    fn holds(self, value: &Value, literal: &Literal) -> bool {
        let order = compare(value, literal);
        match self {
            Self::Eq => order == Some(Ordering::Equal),
            Self::Ne => order != Some(Ordering::Equal),
            Self::Gt => order == Some(Ordering::Greater),
            Self::Ge => matches!(order, Some(Ordering::Greater | Ordering::Equal)),
            Self::Lt => order == Some(Ordering::Less),
            Self::Le => matches!(order, Some(Ordering::Less | Ordering::Equal)),
        }
    }
}

/// `None` when there is no order between the two, as between nothing and a number.
fn compare(value: &Value, literal: &Literal) -> Option<Ordering> {
    match (value, literal) {
        (Value::Null, Literal::Null) => Some(Ordering::Equal),
        (Value::Bool(value), Literal::Bool(literal)) => Some(value.cmp(literal)),
        (Value::Number(value), Literal::Number(literal)) => decimal::compare(value, literal),
        (Value::Text(value), Literal::Text(literal)) => Some(value.as_str().cmp(literal)),
        (Value::Text(value), Literal::DateTime(literal)) => Some(time::parse(value)?.cmp(literal)),
        (Value::Text(value), Literal::Guid(literal)) => Some(value.to_ascii_lowercase().cmp(literal)),
        _ => None,
    }
}

/// How two values of a field of this kind are ordered; nothing comes first.
pub(in crate::younium) fn sort_key(left: &Value, right: &Value, kind: &Kind) -> Ordering {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            decimal::compare(left, right).unwrap_or(Ordering::Equal)
        }
        (Value::Text(left), Value::Text(right)) if *kind == Kind::DateTime => {
            time::parse(left).cmp(&time::parse(right))
        }
        (Value::Text(left), Value::Text(right)) => left.cmp(right),
        (Value::Bool(left), Value::Bool(right)) => left.cmp(right),
        (Value::Null, Value::Null) => Ordering::Equal,
        (Value::Null, _) => Ordering::Less,
        (_, Value::Null) => Ordering::Greater,
        _ => Ordering::Equal,
    }
}
