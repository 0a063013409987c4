//! The keys of one account: those of the calls that are under way, and the newest of those that have ended.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use sha2::{Digest, Sha256};

/// So many keys of each [`Kind`] are remembered when their calls have ended. With both full an account takes 5 MB.
const KEYS: usize = 10_000;

/// One line for all accounts, and for a forked child the same one from where it began: what a child drops of its parent's
/// calls is never taken for one of its own.
static TURNS: AtomicU64 = AtomicU64::new(0);

/// Enough of a SHA-256 to tell keys and requests apart.
pub(super) type Hash = [u8; 16];

/// How many may know the key of a call that has ended. They are remembered apart, so that the many evict none of the few.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The caller gave it, or was told it by an error, to use it again.
    Told,
    /// The SDK made it, and the call went well: a receipt tells it to whoever asks.
    Made,
}

/// What keys were used for.
#[derive(Default)]
pub(super) struct Newest {
    uses: HashMap<Hash, Use>,
    told: Ended,
    made: Ended,
}

/// When calls have ended, and with which keys: the oldest come first.
type Ended = VecDeque<(u64, Hash)>;

/// What a key was used for.
pub(super) struct Use {
    pub(super) request: Hash,
    /// As time since the Unix epoch.
    pub(super) first: Duration,
    place: Place,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// A call with it has not ended. It is not forgotten before: there are no more of these than calls.
    UnderWay {
        turn: Turn,
        /// The server may know it, of an earlier call.
        known: bool,
    },
    /// The server may know it. Its last call ended in this turn: the oldest are forgotten first.
    Ended(Kind, u64),
}

/// Tells the call that has a key from all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Turn(u64);

impl Use {
    pub(super) fn is_under_way(&self) -> bool {
        matches!(self.place, Place::UnderWay { .. })
    }
}

impl Newest {
    pub(super) fn get(&self, key: &Hash) -> Option<&Use> {
        self.uses.get(key)
    }

    /// A call begins with a key that no other one has.
    pub(super) fn enter(&mut self, key: Hash, request: Hash, now: Duration) -> Turn {
        let turn = Turn(next());
        let place = |known| Place::UnderWay { turn, known };
        match self.uses.entry(key) {
            Entry::Vacant(new) => {
                new.insert(Use { request, first: now, place: place(false) });
            }
            Entry::Occupied(mut old) => {
                if let Place::Ended(kind, at) = std::mem::replace(&mut old.get_mut().place, place(true)) {
                    let ended = self.ended(kind);
                    if let Ok(index) = ended.binary_search_by_key(&at, |(at, _)| *at) {
                        ended.remove(index);
                    }
                }
            }
        }
        turn
    }

    /// The call that entered in this turn has ended. `known`: the server may know the key now.
    pub(super) fn leave(&mut self, key: Hash, turn: Turn, known: bool, kind: Kind) {
        let Entry::Occupied(mut entry) = self.uses.entry(key) else { return };
        let was_known = match entry.get().place {
            Place::UnderWay { turn: own, known } if own == turn => known,
            _ => return,
        };
        if !was_known && !known {
            entry.remove();
            return;
        }
        let at = next();
        entry.get_mut().place = Place::Ended(kind, at);
        let ended = self.ended(kind);
        ended.push_back((at, key));
        if ended.len() > KEYS
            && let Some((_, oldest)) = ended.pop_front()
        {
            self.uses.remove(&oldest);
        }
    }

    fn ended(&mut self, kind: Kind) -> &mut Ended {
        match kind {
            Kind::Told => &mut self.told,
            Kind::Made => &mut self.made,
        }
    }
}

pub(super) fn hash(parts: &[&[u8]]) -> Hash {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part);
    }
    let mut hash = Hash::default();
    hash.copy_from_slice(&digest.finalize()[..size_of::<Hash>()]);
    hash
}

fn next() -> u64 {
    TURNS.fetch_add(1, Ordering::Relaxed)
}

#[cfg(test)]
mod tests {
    use super::*;

    const REQUEST: Hash = [1; 16];

    fn key(n: usize) -> Hash {
        hash(&[&n.to_be_bytes()])
    }

    fn use_up(newest: &mut Newest, keys: std::ops::Range<usize>, kind: Kind) {
        for n in keys {
            let turn = newest.enter(key(n), REQUEST, Duration::ZERO);
            newest.leave(key(n), turn, true, kind);
        }
    }

    #[test]
    fn what_is_under_way_is_not_forgotten_and_ends_as_the_newest() {
        let mut newest = Newest::default();
        let first = newest.enter(key(0), REQUEST, Duration::ZERO);
        use_up(&mut newest, 1..2 * KEYS + 1, Kind::Told);
        assert!(newest.get(&key(0)).is_some_and(Use::is_under_way));
        newest.leave(key(0), first, true, Kind::Told);
        use_up(&mut newest, 3 * KEYS..4 * KEYS - 1, Kind::Told);
        assert!(newest.get(&key(0)).is_some_and(|old| !old.is_under_way()));
        use_up(&mut newest, 5 * KEYS..5 * KEYS + 1, Kind::Told);
        assert!(newest.get(&key(0)).is_none());
    }

    #[test]
    fn a_key_that_comes_again_is_as_new_as_its_last_call() {
        let mut newest = Newest::default();
        use_up(&mut newest, 0..KEYS, Kind::Told);
        let first = Duration::from_secs(1);
        let turn = newest.enter(key(0), REQUEST, first);
        newest.leave(key(0), turn, false, Kind::Told);
        use_up(&mut newest, KEYS..2 * KEYS - 1, Kind::Told);
        assert_eq!(newest.get(&key(0)).map(|old| old.first), Some(Duration::ZERO));
        assert!(newest.get(&key(1)).is_none());
        assert_eq!((newest.uses.len(), newest.told.len()), (KEYS, KEYS));
    }

    #[test]
    fn the_kinds_are_remembered_apart_and_in_bounds() {
        let mut newest = Newest::default();
        use_up(&mut newest, 0..KEYS, Kind::Told);
        use_up(&mut newest, KEYS..3 * KEYS, Kind::Made);
        assert!((0..KEYS).all(|n| newest.get(&key(n)).is_some()));
        assert!(newest.get(&key(2 * KEYS - 1)).is_none() && newest.get(&key(2 * KEYS)).is_some());
        // one that a receipt told is given
        use_up(&mut newest, 2 * KEYS..2 * KEYS + 1, Kind::Told);
        assert!(newest.get(&key(0)).is_none());
        assert_eq!((newest.uses.len(), newest.told.len(), newest.made.len()), (2 * KEYS - 1, KEYS, KEYS - 1));
        assert!(size_of::<(Hash, Use)>() <= 64, "{}", size_of::<(Hash, Use)>());
    }

    #[test]
    fn whoever_leaves_touches_its_own_alone() {
        let mut newest = Newest::default();
        let gone = newest.enter(key(0), REQUEST, Duration::ZERO);
        newest.leave(key(0), gone, false, Kind::Told);
        assert!(newest.get(&key(0)).is_none());
        let own = newest.enter(key(0), REQUEST, Duration::ZERO);
        for known in [false, true] {
            newest.leave(key(0), gone, known, Kind::Told);
            assert!(newest.get(&key(0)).is_some_and(Use::is_under_way), "{known}");
        }
        newest.leave(key(0), own, true, Kind::Made);
        newest.leave(key(0), gone, false, Kind::Told);
        assert!(newest.get(&key(0)).is_some_and(|old| !old.is_under_way()));
        assert_eq!((newest.told.len(), newest.made.len()), (0, 1));
    }
}
