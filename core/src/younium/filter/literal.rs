//! Values as filters write them.

use crate::error::{Code, Error, Result};
use crate::model::names::slip;
use crate::model::{Kind, scalar};

/// A value that a field is compared with, as a host language has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Literal<'a> {
    /// Nothing.
    Null,
    /// A text: of a text, an id, a date, a decimal … as the field's kind says.
    Text(&'a str),
    /// A number, by its digits. Exponents are refused for decimals: they are how floats are written.
    Number(&'a str),
    /// True or false.
    Boolean(bool),
}

/// Writes `value` for a field of `kind`, called `name` in messages.
pub(super) fn render(kind: &Kind, name: &str, value: Literal<'_>) -> Result<String> {
    let refused =
        |remedy: &str| Err(wrong(format!("`{name}` is compared with a value of another kind: {remedy}")));
    match (kind, value) {
        (_, Literal::Null) => Ok("null".to_owned()),
        (Kind::Boolean | Kind::Json, Literal::Boolean(value)) => Ok(value.to_string()),
        (Kind::Boolean, _) => refused("give true or false"),
        (Kind::Enum(known), Literal::Text(text)) => enum_value(known, name, text),
        (Kind::String | Kind::Json | Kind::Lookup(_), Literal::Text(text)) => Ok(quoted(text)),
        (Kind::String | Kind::Enum(_) | Kind::Lookup(_), _) => refused("give a text"),
        (Kind::Uuid, Literal::Text(text)) if scalar::fits(kind, text) => Ok(format!("guid'{text}'")),
        (Kind::Uuid, _) => refused("give a UUID"),
        (Kind::Integer, Literal::Text(text) | Literal::Number(text)) if scalar::integer(text) => {
            Ok(text.to_owned())
        }
        (Kind::Integer, _) => refused("give a whole number"),
        (Kind::Decimal, Literal::Text(text) | Literal::Number(text)) if scalar::fits(kind, text) => {
            Ok(text.to_owned())
        }
        (Kind::Decimal, Literal::Number(text)) if text.contains(['e', 'E', '.']) => {
            refused("a float is not exact. Give a decimal, or its digits as a text, '12.50'")
        }
        (Kind::Decimal, _) => refused("give a decimal of at most 28 digits, '12.50'"),
        (Kind::Json, Literal::Number(text)) if scalar::fits(&Kind::Decimal, text) => Ok(text.to_owned()),
        (Kind::Json, _) => refused("give a text, a decimal of at most 28 digits, true or false"),
        (Kind::Date, Literal::Text(text)) if scalar::fits(kind, text) => Ok(format!("datetime'{text}'")),
        (Kind::Date, _) => refused("give a date, '2026-11-22'"),
        (Kind::DateTime | Kind::UtcDateTime, Literal::Text(text)) => match time(text) {
            Some(text) => Ok(format!("datetime'{text}'")),
            None => refused("give a time, '2026-11-22T09:30:00Z'"),
        },
        (Kind::DateTime | Kind::UtcDateTime, _) => refused("give a time, '2026-11-22T09:30:00Z'"),
        (Kind::Object(_) | Kind::List(_), _) => refused("compare a single value"),
    }
}

/// A value of an open enum. What is nearly a known one is refused: no row would have it, and the list would just be
/// empty. Any other may have come since.
fn enum_value(known: &'static [&'static str], name: &str, text: &str) -> Result<String> {
    if !known.contains(&text) {
        if let Some(meant) = slip(text, known.iter().copied()) {
            return Err(wrong(format!(
                "`{name}` is compared with what is one slip away from the known value `{meant}`: give that. A filter \
                 that is given as a text is sent as it is"
            )));
        }
        tracing::debug!(field = name, ?known, "a filter has a value that this version does not know");
    }
    Ok(quoted(text))
}

/// A text in quotes. A quote in it is doubled: nothing else ends it.
pub(super) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A date as it is, a time in UTC: the language has no offsets. Without an offset it is UTC already.
fn time(text: &str) -> Option<String> {
    if scalar::fits(&Kind::Date, text) {
        return Some(text.to_owned());
    }
    if scalar::is_last(text) {
        return Some(scalar::FOREVER.to_owned());
    }
    let text = scalar::kept(&Kind::UtcDateTime, text).or_else(|| scalar::beyond(text))?;
    let (date, rest) = (text.get(..10)?, text.get(11..)?);
    let offset_at = rest.find(['Z', 'z', '+', '-'])?;
    let (clock, offset) = rest.split_at(offset_at);
    let minutes = match offset.as_bytes() {
        [b'Z' | b'z'] => 0,
        [sign, ..] => {
            let away = offset.get(1..3)?.parse::<i64>().ok()? * 60 + offset.get(4..6)?.parse::<i64>().ok()?;
            if *sign == b'-' { -away } else { away }
        }
        [] => return None,
    };
    if minutes == 0 {
        return Some(format!("{date}T{clock}Z"));
    }
    let number = |text: Option<&str>| text?.parse::<i64>().ok();
    let day = days(number(date.get(..4))?, number(date.get(5..7))?, number(date.get(8..10))?);
    let minute = number(clock.get(..2))? * 60 + number(clock.get(3..5))? - minutes;
    let (year, month, day) = civil(day + minute.div_euclid(1440));
    let minute = minute.rem_euclid(1440);
    (1..=9999).contains(&year).then(|| {
        let seconds = clock.get(5..).unwrap_or_default();
        format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}{seconds}Z", minute / 60, minute % 60)
    })
}

/// Days since the Unix epoch (Hinnant, "chrono-Compatible Low-Level Date Algorithms").
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The inverse of [`days`].
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (year + era * 400 + i64::from(month <= 2), month, of_year - (153 * shifted + 2) / 5 + 1)
}

pub(super) fn wrong(message: impl Into<String>) -> Error {
    Error::new(Code::Configuration, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATUS: Kind = Kind::Enum(&["Draft", "Posted"]);

    fn written(kind: Kind, value: Literal<'_>) -> Option<String> {
        render(&kind, "field", value).ok()
    }

    #[test]
    fn each_kind_in_its_own_form() {
        use Literal::{Boolean, Null, Number, Text};
        let id = "9F2C5E6A-0b1c-4d2e-8f3a-111122223333";
        for (kind, value, expected) in [
            (Kind::String, Text("O'Brien ''"), "'O''Brien '''''"),
            (STATUS, Text("Posted"), "'Posted'"),
            (STATUS, Text("New'er"), "'New''er'"),
            (Kind::Uuid, Text(id), "guid'9F2C5E6A-0b1c-4d2e-8f3a-111122223333'"),
            (Kind::Decimal, Text("100.50"), "100.50"),
            (Kind::Decimal, Number("-100"), "-100"),
            (Kind::Integer, Number("7"), "7"),
            (Kind::Boolean, Boolean(false), "false"),
            (Kind::String, Null, "null"),
            (Kind::Date, Text("2026-02-28"), "datetime'2026-02-28'"),
            (Kind::UtcDateTime, Text("2026-02-28"), "datetime'2026-02-28'"),
            (Kind::UtcDateTime, Text("2026-01-01T00:00:00Z"), "datetime'2026-01-01T00:00:00Z'"),
            (Kind::DateTime, Text("2026-01-01t00:00:00.5"), "datetime'2026-01-01T00:00:00.5Z'"),
            (Kind::DateTime, Text("2026-01-01T00:30:15.25+01:00"), "datetime'2025-12-31T23:30:15.25Z'"),
            (Kind::DateTime, Text("2024-02-28 23:30:00-02:30"), "datetime'2024-02-29T02:00:00Z'"),
            (Kind::UtcDateTime, Text("9999-12-30T22:00:00.000Z"), "datetime'9999-12-31T23:59:59.9999999Z'"),
            (Kind::UtcDateTime, Text("9999-12-31T23:59:59"), "datetime'9999-12-31T23:59:59Z'"),
            (Kind::UtcDateTime, Text("9999-12-31T23:59:59+01:00"), "datetime'9999-12-31T22:59:59Z'"),
            (Kind::Json, Text("x'y"), "'x''y'"),
            (Kind::Json, Number("1.5"), "1.5"),
            (Kind::Json, Boolean(true), "true"),
        ] {
            let shown = format!("{kind:?} {value:?}");
            assert_eq!(written(kind, value).as_deref(), Some(expected), "{shown}");
        }
    }

    #[test]
    fn other_kinds_are_refused_with_a_remedy() {
        use Literal::{Boolean, Number, Text};
        for (kind, value) in [
            (Kind::String, Number("1")),
            (Kind::String, Boolean(true)),
            (STATUS, Number("1")),
            (STATUS, Text("Postedd")),
            (STATUS, Text("posted")),
            (Kind::Uuid, Text("9f2c' or 1 eq 1")),
            (Kind::Uuid, Number("1")),
            (Kind::Decimal, Number("1.5e0")),
            (Kind::Decimal, Text("1e3")),
            (Kind::Decimal, Text("1 or 1 eq 1")),
            (Kind::Decimal, Boolean(true)),
            (Kind::Integer, Text("1.5")),
            (Kind::Integer, Number("+1")),
            (Kind::Decimal, Text("+1")),
            (Kind::Integer, Text("1 or 1 eq 1")),
            (Kind::Boolean, Text("true")),
            (Kind::Date, Text("2026-02-30")),
            (Kind::Date, Text("2026-02-28T00:00:00Z")),
            (Kind::UtcDateTime, Text("soon")),
            (Kind::UtcDateTime, Text("2026-01-01T00:00:00Z' or 'a' eq 'a")),
            (Kind::UtcDateTime, Number("2026")),
            (Kind::DateTime, Text("0001-01-01T00:00:00+01:00")),
            (Kind::UtcDateTime, Text("9999-12-31T23:59:59-01:00")),
            (Kind::Json, Number("1.5e0")),
        ] {
            let shown = format!("{kind:?} {value:?}");
            let error = render(&kind, "field", value).expect_err(&shown);
            assert_eq!(error.code(), Code::Configuration, "{shown}");
        }
    }

    #[test]
    fn calendar() {
        for (day, date) in
            [(0, (1970, 1, 1)), (-1, (1969, 12, 31)), (19_782, (2024, 2, 29)), (-719_162, (1, 1, 1))]
        {
            assert_eq!((civil(day), days(date.0, date.1, date.2)), (date, day));
        }
        for day in (-719_162..2_932_896).step_by(17) {
            let (year, month, of_month) = civil(day);
            assert_eq!(days(year, month, of_month), day);
        }
    }
}
