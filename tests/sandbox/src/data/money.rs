//! Amounts in whole pence, so that no sum is ever off by one.

use std::fmt;

use serde::{Serialize, Serializer};

/// Pence; written as a decimal string with two places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Pence(pub(crate) u64);

impl Pence {
    /// A fifth of it, the standard rate of VAT, rounded half up.
    pub(super) fn vat(self) -> Self {
        Self((self.0 * 20 + 50) / 100)
    }
}

impl std::ops::Add for Pence {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl fmt::Display for Pence {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

impl Serialize for Pence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::Pence;

    #[test]
    fn pence_are_written_with_two_places() {
        assert_eq!(Pence(0).to_string(), "0.00");
        assert_eq!(Pence(7).to_string(), "0.07");
        assert_eq!(Pence(120_000).to_string(), "1200.00");
        assert_eq!(Pence(3).vat(), Pence(1));
    }
}
