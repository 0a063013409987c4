//! Dates and times as Younium writes and takes them: with an offset, without one, or a date alone.

use crate::clock::DAY;

/// Seconds since the epoch, and the nanoseconds after.
pub(super) type Instant = (i64, u32);

/// Reads `2026-03-09`, `2026-03-09T14:05`, `2026-03-09T14:05:00.123Z`, `…+01:00`. Without an offset it is UTC.
pub(super) fn parse(text: &str) -> Option<Instant> {
    let (date, time) = text.split_once('T').map_or((text, None), |(date, time)| (date, Some(time)));
    let day = days(date)?;
    let Some(time) = time else { return Some((day * DAY, 0)) };
    let (time, offset) = split_offset(time)?;
    let mut parts = time.split(':');
    let (hour, minute) = (two(parts.next()?)?, two(parts.next()?)?);
    let (second, nanos) = match parts.next() {
        None => (0, 0),
        Some(second) => {
            let (second, fraction) = second.split_once('.').unwrap_or((second, "0"));
            let digits =
                (1..=9).contains(&fraction.len()) && fraction.bytes().all(|byte| byte.is_ascii_digit());
            (two(second)?, digits.then(|| format!("{fraction:0<9}").parse().ok())??)
        }
    };
    let in_range = hour < 24 && minute < 60 && second < 60 && parts.next().is_none();
    in_range.then(|| (day * DAY + hour * 3600 + minute * 60 + second - offset, nanos))
}

/// Takes `Z` or `±hh:mm` off the end of a time, as seconds.
fn split_offset(time: &str) -> Option<(&str, i64)> {
    if let Some(time) = time.strip_suffix('Z') {
        return Some((time, 0));
    }
    let Some(at) = time.rfind(['+', '-']) else { return Some((time, 0)) };
    let (hours, minutes) = time[at + 1..].split_once(':')?;
    let seconds = two(hours)? * 3600 + two(minutes)? * 60;
    Some((&time[..at], if time[at..].starts_with('-') { -seconds } else { seconds }))
}

/// Days since the epoch: Howard Hinnant's `days_from_civil`.
fn days(date: &str) -> Option<i64> {
    let mut parts = date.split('-');
    let year =
        parts.next().filter(|year| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit()))?;
    let (year, month, day): (i64, _, _) = (year.parse().ok()?, two(parts.next()?)?, two(parts.next()?)?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if !(1..=length).contains(&day) || parts.next().is_some() {
        return None;
    }
    let shifted = if month <= 2 { year - 1 } else { year };
    let era = shifted.div_euclid(400);
    let year_of_era = shifted - era * 400;
    let day_of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    Some(era * 146_097 + day_of_era - 719_468)
}

fn two(text: &str) -> Option<i64> {
    (text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::{date, rfc3339};

    #[test]
    fn every_form_is_read() {
        for (text, seconds) in [
            ("1994-11-06", 784_080_000),
            ("1994-11-06T08:49", 784_111_740),
            ("1994-11-06T08:49:37", 784_111_777),
            ("1994-11-06T08:49:37Z", 784_111_777),
            ("1994-11-06T09:49:37+01:00", 784_111_777),
            ("1994-11-06T03:19:37-05:30", 784_111_777),
        ] {
            assert_eq!(parse(text), Some((seconds, 0)), "{text}");
        }
        assert_eq!(parse("1970-01-01T00:00:00.25Z"), Some((0, 250_000_000)));
        for bad in [
            "",
            "2026",
            "2026-13-01",
            "2026-02-29",
            "2026-1-1",
            "2026-01-01T",
            "2026-01-01T24:00",
            "2026-01-01T00:00:00.Z",
            "é",
            "2026-01-01Té",
        ] {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn it_undoes_what_the_clock_writes() {
        for day in (-800_000..800_000).step_by(997).filter(|day| (-719_000..2_900_000).contains(day)) {
            assert_eq!(parse(&date(day)), Some((day * DAY, 0)), "{}", date(day));
            assert_eq!(parse(&rfc3339(day * 86_399)), Some((day * 86_399, 0)));
        }
    }
}
