//! At most so many requests a second, because the client says so (`requests_per_second`).
//!
//! Requests stand in one line, and go out evenly: four a second are one each 250 ms, never four at once. Whoever would have to
//! stand there longer than the call has time is told so at once. What counts is each request to the API: pages,
//! repetitions and downloads too. Requests for tokens neither wait nor count: they are few, and somebody waits for each of
//! them under a lease.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use url::Url;

use super::idempotency::used::account;
use crate::clock::{Clock, Moment, SystemClock};
use crate::config::Credentials;
use crate::error::{Code, Error, Result};
use crate::fork::ForkLocal;

/// A wait that ends so much too late is made up for: timers are coarser than a thousandth of a second.
const LATE: Duration = Duration::from_millis(10);
/// As rare as requests get: what is rarer overflows clocks.
const YEAR: Duration = Duration::from_secs(365 * 86_400);

/// The lines that living clients of this process stand in.
static LINES: ForkLocal<Mutex<HashMap<Account, Weak<Line>>>> = ForkLocal::new();

/// Who shares a line: an address with its credentials, by a clock.
type Account = (String, usize);

/// The limit of one client and those that are made from it.
pub(crate) struct Limiter {
    /// Nobody else's where nothing tells whose tokens these are.
    account: Option<Account>,
    /// From one request to the next.
    pause: Duration,
    clock: Arc<dyn Clock>,
    /// This process's line.
    member: ForkLocal<Member>,
}

impl Limiter {
    /// The limit that a client asks for. Clients with the same address and credentials share one, by the lowest number that
    /// any of them was given.
    ///
    /// # Errors
    /// `configuration` for what is no number of requests.
    pub(crate) fn new(
        per_second: f64,
        base_url: &Url,
        credentials: &Credentials,
        clock: Option<Arc<dyn Clock>>,
    ) -> Result<Self> {
        if !per_second.is_finite() || per_second <= 0.0 {
            let message = "`requests_per_second` must be a number above zero: leave it out for no limit";
            return Err(Error::new(Code::Configuration, message));
        }
        let pause = Duration::try_from_secs_f64(per_second.recip()).unwrap_or(YEAR).min(YEAR);
        // a test's clock tells another time than everybody's
        let time = clock.as_ref().map_or(0, |clock| Arc::as_ptr(clock).cast::<()>().addr());
        let account = account(base_url, credentials).map(|account| (account, time));
        let clock = clock.unwrap_or_else(|| Arc::new(SystemClock));
        let limiter = Self { account, pause, clock, member: ForkLocal::new() };
        limiter.member()?;
        Ok(limiter)
    }

    /// Waits until a request may go out. `left` is the time that it has for that, beside what `company` requests of its own
    /// take in the line. What of the wait was not theirs.
    ///
    /// # Errors
    /// `rate_limited` at once when its turn would come too late.
    pub(super) async fn turn(&self, left: Duration, company: u32) -> Result<Duration> {
        let line = &self.member()?.line;
        let began = self.clock.now();
        let place = line.enter();
        // more than stand in front, with the one that has just gone, it cannot have waited for
        let own = line.pause().saturating_mul(company.min(place.before.saturating_add(1)));
        let left = left.saturating_add(own);
        let expected = line.rest(began).saturating_add(line.pause().saturating_mul(place.before));
        if expected >= left {
            return Err(too_late(began, expected));
        }
        let _first = tokio::select! {
            biased;
            first = line.order.lock() => first,
            // those in front wait longer than was to be expected
            () = self.clock.sleep(left) => return Err(too_late(began, left)),
        };
        loop {
            let now = self.clock.now();
            let rest = line.rest(now);
            if rest.is_zero() {
                line.take(now);
                return Ok(now.since(began).saturating_sub(own));
            }
            // somebody came along with a lower number
            if rest >= left.saturating_sub(now.since(began)) {
                return Err(too_late(now, rest));
            }
            self.clock.sleep(rest).await;
        }
    }

    fn member(&self) -> Result<&Member> {
        self.member.get_or_init(|| {
            let line = self.line();
            *locked(&line.state).pauses.entry(self.pause).or_default() += 1;
            Member { line, pause: self.pause }
        })
    }

    fn line(&self) -> Arc<Line> {
        let new = || Arc::new(Line::new(self.clock.clone()));
        let (Some(account), Ok(lines)) = (&self.account, LINES.get_or_init(Mutex::default)) else {
            return new();
        };
        let mut lines = locked(lines);
        if let Some(line) = lines.get(account).and_then(Weak::upgrade) {
            return line;
        }
        lines.retain(|_, line| line.strong_count() > 0);
        let line = new();
        lines.insert(account.clone(), Arc::downgrade(&line));
        line
    }
}

/// A client's part in a line.
struct Member {
    line: Arc<Line>,
    pause: Duration,
}

impl Drop for Member {
    fn drop(&mut self) {
        let mut state = locked(&self.line.state);
        if let Some(count) = state.pauses.get_mut(&self.pause) {
            *count -= 1;
            if *count == 0 {
                state.pauses.remove(&self.pause);
            }
        }
    }
}

/// Requests that wait for their turn, first come, first served.
struct Line {
    /// Held by the one in front. Who gives up leaves it, and the others move up.
    order: tokio::sync::Mutex<()>,
    waiting: AtomicU32,
    state: Mutex<State>,
    /// What the line is known by must not become another clock's address.
    _clock: Arc<dyn Clock>,
}

#[derive(Default)]
struct State {
    /// On the steady clock: when the next request may go out.
    next: Duration,
    /// What the members ask for, and how many of them.
    pauses: BTreeMap<Duration, usize>,
}

impl State {
    fn pause(&self) -> Duration {
        self.pauses.last_key_value().map(|(pause, _)| *pause).unwrap_or_default()
    }
}

impl Line {
    fn new(clock: Arc<dyn Clock>) -> Self {
        let (order, state) = (tokio::sync::Mutex::default(), Mutex::default());
        Self { order, waiting: AtomicU32::new(0), state, _clock: clock }
    }

    fn enter(&self) -> Place<'_> {
        Place { line: self, before: self.waiting.fetch_add(1, Ordering::AcqRel) }
    }

    fn pause(&self) -> Duration {
        locked(&self.state).pause()
    }

    /// Until the next request may go out.
    fn rest(&self, now: Moment) -> Duration {
        locked(&self.state).next.saturating_sub(now.steady)
    }

    /// A request goes out.
    fn take(&self, now: Moment) {
        let mut state = locked(&self.state);
        let due = if now.steady.saturating_sub(state.next) <= LATE { state.next } else { now.steady };
        state.next = due.saturating_add(state.pause());
    }
}

/// A place in a line.
struct Place<'l> {
    line: &'l Line,
    /// How many stand in front.
    before: u32,
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.line.waiting.fetch_sub(1, Ordering::AcqRel);
    }
}

fn too_late(now: Moment, rest: Duration) -> Error {
    let message = format!(
        "nothing was sent: by this client's `requests_per_second` its turn would come in {:.3} s, too late for the call's `timeout`",
        rest.as_secs_f64()
    );
    Error::new(Code::RateLimited, message)
        .until(Some(now.wall.saturating_add(rest)))
        .retry(true)
        .executed_as(Some(false))
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
