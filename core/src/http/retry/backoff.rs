//! How long to wait where the server says nothing, and how much longer where it does.

use std::time::Duration;

use crate::random::{self, Random};

/// A server in trouble may be well again soon; one that is asked too much needs a pause.
const FIRST_TRANSIENT: Duration = Duration::from_millis(200);
const FIRST_THROTTLED: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(5);

/// Between nothing and a ceiling that doubles with each failure: full jitter (AWS Architecture Blog, "Exponential Backoff
/// And Jitter"), so that the clients of a server that failed do not come back together.
pub(super) fn full_jitter(failed: u32, throttled: bool, random: &dyn Random) -> Duration {
    below(ceiling(failed, throttled), random)
}

/// What is added to a wait that the server asks for: everybody whom it asked at the same time was told the same moment.
/// Never less than nothing, and at most half of `room`, for the request itself needs time as well.
pub(super) fn spread(asked: Duration, room: Duration, random: &dyn Random) -> Duration {
    below((asked / 10).max(FIRST_TRANSIENT).min(LONGEST).min(room / 2), random)
}

fn ceiling(failed: u32, throttled: bool) -> Duration {
    let first = if throttled { FIRST_THROTTLED } else { FIRST_TRANSIENT };
    first.saturating_mul(1 << failed.saturating_sub(1).min(10)).min(LONGEST)
}

fn below(ceiling: Duration, random: &dyn Random) -> Duration {
    Duration::from_millis(random::below(random, ceiling.as_millis() as u64 + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::OsRandom;

    #[test]
    fn it_grows_to_its_ceiling() {
        let drawn = |failed, throttled| (0..1000).map(move |_| full_jitter(failed, throttled, &OsRandom));
        assert!(drawn(1, false).all(|wait| wait <= FIRST_TRANSIENT));
        assert!(drawn(1, true).any(|wait| wait > FIRST_TRANSIENT));
        assert!(drawn(40, false).all(|wait| wait <= LONGEST));
        assert!(drawn(40, true).any(|wait| wait > FIRST_THROTTLED));
    }

    #[test]
    fn what_the_server_asks_for_is_spread_upwards_within_its_room() {
        let minute = Duration::from_secs(60);
        let drawn = |asked, room| (0..1000).map(move |_| spread(asked, room, &OsRandom));
        assert!(drawn(minute, minute).all(|more| more <= LONGEST));
        assert!(drawn(minute, minute).any(|more| more > FIRST_TRANSIENT));
        assert!(drawn(Duration::ZERO, minute).any(|more| !more.is_zero()));
        assert!(drawn(minute, Duration::from_millis(10)).all(|more| more <= Duration::from_millis(5)));
    }
}
