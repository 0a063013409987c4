//! What can be wrong with an answer, and where.

use std::fmt;

use super::json::Malformed;

/// Why an answer is not what its schema says: where, and what was expected. Never the value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeIssue {
    /// Where in the answer, `[3].total`; empty for the answer itself.
    pub path: String,
    /// What should have stood there.
    pub expected: &'static str,
}

impl fmt::Display for DecodeIssue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.path.is_empty() { "the answer" } else { &self.path };
        write!(f, "{place}: expected {}", self.expected)
    }
}

/// What went wrong. Boxed, so that the results of the many small steps that go right fit registers.
pub(super) struct Fault(Box<Why>);

enum Why {
    /// Not JSON at all: nothing can save this answer.
    Malformed,
    /// JSON, but not of the expected shape. The path is built from the inside out while the error travels up.
    Mismatch { expected: &'static str, path: Vec<Step> },
}

pub(super) enum Step {
    Field(&'static str),
    Item(usize),
}

impl From<Malformed> for Fault {
    #[cold]
    fn from(_: Malformed) -> Self {
        Self(Box::new(Why::Malformed))
    }
}

impl Fault {
    #[cold]
    pub(super) fn expected(expected: &'static str) -> Self {
        Self(Box::new(Why::Mismatch { expected, path: Vec::new() }))
    }

    #[cold]
    pub(super) fn under(mut self, step: Step) -> Self {
        if let Why::Mismatch { path, .. } = &mut *self.0 {
            path.push(step);
        }
        self
    }

    pub(super) fn is_malformed(&self) -> bool {
        matches!(*self.0, Why::Malformed)
    }

    pub(super) fn into_issue(self) -> DecodeIssue {
        let Why::Mismatch { expected, path } = *self.0 else {
            return DecodeIssue { path: String::new(), expected: "one complete JSON value" };
        };
        let mut place = String::new();
        for step in path.iter().rev() {
            match step {
                Step::Field(name) if place.is_empty() => place.push_str(name),
                Step::Field(name) => place.extend([".", name]),
                Step::Item(i) => place.push_str(&format!("[{i}]")),
            }
        }
        DecodeIssue { path: place, expected }
    }
}
