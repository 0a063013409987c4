//! What the repetitions of all calls of a client may cost together.
//!
//! The token bucket of the AWS SDKs' standard mode, with the costs of their "Retry behavior" of 2026: 500 tokens, 14 for a
//! repetition after a failure, 5 after the server has asked for less. While all goes well nobody notices. In an outage it is
//! empty after 35 repetitions, and from then on each call fails after one request: the server is left in peace.

use std::sync::atomic::{AtomicU32, Ordering};

const CAPACITY: u32 = 500;
const TRANSIENT: u32 = 14;
const THROTTLED: u32 = 5;
/// What a call gives that succeeded at once.
const AT_ONCE: u32 = 1;

/// Tokens, by one atomic number: nothing that a fork could leave locked.
#[derive(Debug)]
pub(crate) struct Bucket(AtomicU32);

impl Bucket {
    pub(crate) fn new() -> Self {
        Self(AtomicU32::new(CAPACITY))
    }

    /// Pays for a repetition, and says what it cost; `None` when there is too little left.
    pub(super) fn pay(&self, throttled: bool) -> Option<u32> {
        let cost = if throttled { THROTTLED } else { TRANSIENT };
        let paid = self.0.fetch_update(Ordering::AcqRel, Ordering::Acquire, |left| left.checked_sub(cost));
        paid.is_ok().then_some(cost)
    }

    /// A call succeeded: what its last repetition cost comes back, or a little if there was none.
    pub(super) fn refund(&self, cost: Option<u32>) {
        let more = |left: u32| Some(left.saturating_add(cost.unwrap_or(AT_ONCE)).min(CAPACITY));
        let _always = self.0.fetch_update(Ordering::AcqRel, Ordering::Acquire, more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_empty_after_35_failures_or_100_refusals() {
        for (throttled, repetitions) in [(false, 35), (true, 100)] {
            let bucket = Bucket::new();
            assert_eq!((0..1000).filter(|_| bucket.pay(throttled).is_some()).count(), repetitions);
        }
    }

    #[test]
    fn success_fills_it_and_never_over_the_brim() {
        let bucket = Bucket::new();
        bucket.refund(None);
        bucket.refund(Some(14));
        assert_eq!(bucket.0.load(Ordering::Acquire), CAPACITY);
        while bucket.pay(false).is_some() {}
        // 490 of 500 are gone
        (0..3).for_each(|_| bucket.refund(None));
        assert_eq!(bucket.pay(false), None);
        bucket.refund(None);
        assert_eq!(bucket.pay(false), Some(14));
        bucket.refund(Some(14));
        assert_eq!(bucket.pay(false), Some(14));
    }

    #[test]
    fn threads_take_no_more_than_there_is() {
        let bucket = Bucket::new();
        let paid: usize = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..8)
                .map(|_| scope.spawn(|| (0..100).filter(|_| bucket.pay(false).is_some()).count()))
                .collect();
            threads.into_iter().map(|thread| thread.join().expect("no panic")).sum()
        });
        assert_eq!(paid, 35);
    }
}
