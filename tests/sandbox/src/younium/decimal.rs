//! Numbers by their digits: comparing them whatever their length, and money in ten-thousandths.

use std::cmp::Ordering;

/// Compares two JSON numbers by what they are worth. `None` when one is no number.
pub(super) fn compare(left: &str, right: &str) -> Option<Ordering> {
    let (left, right) = (Digits::of(left)?, Digits::of(right)?);
    Some(match (left.negative, right.negative) {
        (false, true) => Ordering::Greater,
        (true, false) => Ordering::Less,
        (false, false) => left.magnitude().cmp(&right.magnitude()),
        (true, true) => right.magnitude().cmp(&left.magnitude()),
    })
}

/// `0.digits` times ten to the power of `exponent`, without zeros at either end; zero has no digits.
struct Digits {
    negative: bool,
    exponent: i64,
    digits: Vec<u8>,
}

impl Digits {
    fn of(text: &str) -> Option<Self> {
        let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (mantissa, power) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all: Vec<u8> = whole.bytes().chain(fraction.bytes()).collect();
        if whole.is_empty() || !all.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let power: i64 = power.parse().ok()?;
        let zeros = all.iter().take_while(|digit| **digit == b'0').count();
        let end = all.iter().rposition(|digit| *digit != b'0').map_or(zeros, |last| last + 1);
        let digits = all[zeros..end].to_vec();
        let exponent = i64::try_from(whole.len()).ok()?.checked_sub(i64::try_from(zeros).ok()?)?;
        let exponent = if digits.is_empty() { i64::MIN } else { exponent.checked_add(power)? };
        Some(Self { negative: negative && !digits.is_empty(), exponent, digits })
    }

    fn magnitude(&self) -> (i64, &[u8]) {
        (self.exponent, &self.digits)
    }
}

/// An amount in ten-thousandths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Money(pub(super) i128);

const ONE: i128 = 10_000;

impl Money {
    pub(super) fn cents(cents: u64) -> Self {
        Self(i128::from(cents) * 100)
    }

    /// An amount that was sent: up to four decimals, and not beyond what a bookkeeper writes.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let fraction = fraction.trim_end_matches('0');
        if whole.len() > 24
            || fraction.len() > 4
            || !whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit())
        {
            return None;
        }
        let amount: i128 = format!("{whole}{fraction:0<4}").parse().ok()?;
        Some(Self(if negative { -amount } else { amount }))
    }

    pub(super) fn times(self, other: Self) -> Self {
        Self(self.0 * other.0 / ONE)
    }

    pub(super) fn percent(self, percent: i128) -> Self {
        Self(self.0 * percent / 100)
    }

    /// Its digits, without zeros at the end.
    pub(super) fn text(self) -> String {
        let (sign, amount) = (if self.0 < 0 { "-" } else { "" }, self.0.abs());
        let text = format!("{sign}{}.{:04}", amount / ONE, amount % ONE);
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

impl std::ops::Add for Money {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl std::iter::Sum for Money {
    fn sum<I: Iterator<Item = Self>>(items: I) -> Self {
        items.fold(Self::default(), std::ops::Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_compared_by_worth() {
        for (left, right, expected) in [
            ("1", "1.000", Ordering::Equal),
            ("-0", "0.0", Ordering::Equal),
            ("1e2", "100", Ordering::Equal),
            ("0.1", "0.10000000000000000000000000000001", Ordering::Less),
            ("9007199254740993", "9007199254740992", Ordering::Greater),
            ("-2", "-10", Ordering::Greater),
            ("-1", "0.001", Ordering::Less),
            ("99.9", "100", Ordering::Less),
            ("0.09", "0.1", Ordering::Less),
            ("0", "0.0001", Ordering::Less),
        ] {
            assert_eq!(compare(left, right), Some(expected), "{left} {right}");
            assert_eq!(compare(right, left), Some(expected.reverse()), "{right} {left}");
        }
        assert_eq!(compare("1,5", "1"), None);
        assert_eq!(compare("1", ".5"), None);
    }

    #[test]
    fn money_is_exact() {
        let price = Money::parse("0.1").unwrap();
        assert_eq!((price + Money::parse("0.2").unwrap()).text(), "0.3");
        assert_eq!(Money::parse("-1234.5600").unwrap().text(), "-1234.56");
        assert_eq!(price.times(Money::parse("2.5").unwrap()).percent(25).text(), "0.0625");
        assert_eq!(
            (Money::parse("1.00001"), Money::parse("1e2"), Money::cents(1200).text()),
            (None, None, "12".into())
        );
    }
}
