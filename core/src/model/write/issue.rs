//! What can be wrong with a body, and where.

use std::fmt;

use super::super::Schema;
use super::super::json::Malformed;
use super::Names;
use crate::error::inert;
use crate::model::names::nearest;

/// Why a body cannot be sent: where, what is wrong and what to give instead. Never the value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WriteIssue {
    /// Where in the body, in the host's names, `products[0].charges[1].price`; empty for the body itself.
    pub path: String,
    /// What is wrong there.
    pub problem: String,
}

impl fmt::Display for WriteIssue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.path.is_empty() { "the body" } else { &self.path };
        write!(f, "{place}: {}", self.problem)
    }
}

pub(super) type Written = Result<(), Fault>;

/// An issue whose path grows from the inside out.
pub(super) struct Fault(Box<Why>);

struct Why {
    problem: String,
    path: Vec<Step>,
}

enum Step {
    Member(&'static str),
    Item(usize),
    /// Given by the host, and not known.
    Stranger(String),
}

impl Fault {
    #[cold]
    pub(super) fn new(problem: impl Into<String>) -> Self {
        Self(Box::new(Why { problem: problem.into(), path: Vec::new() }))
    }

    pub(super) fn whole(problem: &str) -> Self {
        Self::new(problem)
    }

    #[cold]
    pub(super) fn under(mut self, name: &'static str) -> Self {
        self.0.path.push(Step::Member(name));
        self
    }

    #[cold]
    pub(super) fn at(mut self, index: usize) -> Self {
        self.0.path.push(Step::Item(index));
        self
    }
}

impl From<Malformed> for Fault {
    #[cold]
    fn from(_: Malformed) -> Self {
        Self::new("not one complete JSON value")
    }
}

impl From<Fault> for WriteIssue {
    fn from(fault: Fault) -> Self {
        let Why { problem, path } = *fault.0;
        let mut place = String::new();
        for step in path.iter().rev() {
            let name = match step {
                Step::Item(index) => {
                    place.push_str(&format!("[{index}]"));
                    continue;
                }
                Step::Member(name) => name,
                Step::Stranger(name) => name.as_str(),
            };
            if !place.is_empty() {
                place.push('.');
            }
            place.push_str(name);
        }
        Self { path: place, problem }
    }
}

/// A member that the schema does not have, and the one that was probably meant.
#[cold]
pub(super) fn unknown(name: &str, schema: &'static Schema, names: Names) -> Fault {
    // the other spelling is the likeliest mistake
    let other = schema.fields.iter().find(|field| field.name == name || field.snake == name);
    let known = || schema.fields.iter().map(|field| names.of(field));
    let meant = other.map(|field| names.of(field)).or_else(|| nearest(name, known()));
    let hint = meant.map(|meant| format!(": did you mean `{meant}`?")).unwrap_or_default();
    let mut fault = Fault::new(format!("{} has no such member{hint}", schema.name));
    fault.0.path.push(Step::Stranger(inert(name)));
    fault
}
