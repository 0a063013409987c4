//! What went wrong, for a person who edits `core/api/`.

use std::fmt;

/// One or more things that stand in the way. All are reported, not only the first.
#[derive(Debug, Default)]
pub(crate) struct Problems(Vec<String>);

/// The result of every step.
pub(crate) type Result<T> = std::result::Result<T, Problems>;

impl Problems {
    /// Notes one more, and where it is.
    pub(crate) fn add(&mut self, place: impl fmt::Display, what: impl fmt::Display) {
        self.0.push(format!("{place}: {what}"));
    }

    /// The value, if nothing was noted.
    pub(crate) fn or<T>(self, value: T) -> Result<T> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }
}

impl From<String> for Problems {
    fn from(problem: String) -> Self {
        Self(vec![problem])
    }
}

impl From<&str> for Problems {
    fn from(problem: &str) -> Self {
        problem.to_owned().into()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}
