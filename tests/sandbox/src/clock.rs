//! The sandbox's own clock: real time plus an offset that only commands move.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Milliseconds since the Unix epoch.
pub(crate) type Moment = i64;

/// Runs on the monotonic clock from a wall clock read once, so that a step of the machine's clock during a
/// test moves nothing here.
#[derive(Debug)]
pub(crate) struct Clock {
    epoch: Moment,
    started: Instant,
    offset: i64,
}

impl Clock {
    #[allow(clippy::disallowed_methods, reason = "this is the clock that everything else asks")]
    pub(crate) fn new() -> Self {
        let wall = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self { epoch: millis(wall), started: Instant::now(), offset: 0 }
    }

    pub(crate) fn now(&self) -> Moment {
        self.epoch.saturating_add(millis(self.started.elapsed())).saturating_add(self.offset)
    }

    pub(crate) fn now_seconds(&self) -> i64 {
        self.now().div_euclid(1000)
    }

    /// Real time since the start, which no command moves: for waiting.
    pub(crate) fn uptime(&self) -> Duration {
        self.started.elapsed()
    }

    /// Moves the clock, also backwards: a server whose clock is behind is something to test against.
    pub(crate) fn advance(&mut self, by: i64) {
        self.offset = self.offset.saturating_add(by);
    }
}

/// A duration in the unit of [`Moment`].
pub(crate) fn millis(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

/// `2026-03-09T14:05:00Z` (RFC 3339).
pub(crate) fn rfc3339(seconds: i64) -> String {
    let (hour, minute, second) = time_of_day(seconds);
    format!("{}T{hour:02}:{minute:02}:{second:02}Z", date(seconds.div_euclid(DAY)))
}

/// `Mon, 09 Mar 2026 14:05:00 GMT` (RFC 9110 §5.6.7).
pub(crate) fn http_date(seconds: i64) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]; // day 0 was a Thursday
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let days = seconds.div_euclid(DAY);
    let (year, month, day) = civil(days);
    let (hour, minute, second) = time_of_day(seconds);
    let weekday = DAYS[days.rem_euclid(7) as usize];
    let month = MONTHS[month as usize - 1];
    format!("{weekday}, {day:02} {month} {year} {hour:02}:{minute:02}:{second:02} GMT")
}

/// `2026-03-09`, from days since the epoch.
pub(crate) fn date(days: i64) -> String {
    let (year, month, day) = civil(days);
    format!("{year:04}-{month:02}-{day:02}")
}

/// Seconds of a day.
pub(crate) const DAY: i64 = 86_400;

fn time_of_day(seconds: i64) -> (i64, i64, i64) {
    let second = seconds.rem_euclid(DAY);
    (second / 3600, second / 60 % 60, second % 60)
}

/// Days since the epoch to year, month, day: Howard Hinnant's `civil_from_days`
/// (<https://howardhinnant.github.io/date_algorithms.html>).
fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_right_around_leap_days_and_the_epoch() {
        assert_eq!(date(0), "1970-01-01");
        assert_eq!(date(-1), "1969-12-31");
        assert_eq!(date(20_512), "2026-02-28");
        assert_eq!(date(20_513), "2026-03-01");
        assert_eq!(rfc3339(1_709_164_799), "2024-02-28T23:59:59Z");
        assert_eq!(rfc3339(1_709_164_800), "2024-02-29T00:00:00Z");
        assert_eq!(http_date(784_111_777), "Sun, 06 Nov 1994 08:49:37 GMT"); // the example of RFC 9110
    }
}
