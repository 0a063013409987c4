//! The locks that this process holds.
//!
//! `flock` belongs to the open file, and `fork` copies that: a child that outlives its parent would keep the parent's
//! lock. So the open files of locks live in one table of the process, whose slots are their only owners, and a child
//! closes them all. It never unlocks them, for that would free the parent's lock, too.
//!
//! What is left is the moment between locking a file and putting it into the table. A fork in that moment, of a parent
//! that dies before it gives the lock back, leaves the lock with the child.

use std::fs::File;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use arc_swap::ArcSwapOption;

/// How many locks one process can hold.
const SLOTS: usize = 16_384;

static TABLE: Table<SLOTS> = Table::new();

/// Closes the files of all locks that another process took: this one is its copy. Waits for nothing.
pub(crate) fn abandon() {
    TABLE.abandon(std::process::id());
}

/// Keeps the open file of a lock until the place is dropped. `None`: too many are held.
pub(super) fn keep(file: File) -> Option<Place> {
    TABLE.keep(file, std::process::id()).map(Place)
}

/// Where a lock's file is kept.
pub(super) struct Place(Ticket);

impl Place {
    /// Whether the file is still kept: not in a copy of the process.
    pub(super) fn is_kept(&self) -> bool {
        TABLE.is_kept(&self.0, std::process::id())
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        TABLE.give_back(&self.0, std::process::id());
    }
}

/// Slot and number. The upper half of the number is the process, the lower half counts; 0 is a free slot.
struct Ticket {
    slot: usize,
    number: u64,
}

struct Table<const N: usize> {
    slots: [Slot; N],
    count: AtomicU32,
}

struct Slot {
    number: AtomicU64,
    /// Only ever swapped, never read: a reader in another thread at the moment of a fork would own the file in the
    /// child for ever.
    file: ArcSwapOption<File>,
}

impl<const N: usize> Table<N> {
    const fn new() -> Self {
        let slots = [const { Slot { number: AtomicU64::new(0), file: ArcSwapOption::const_empty() } }; N];
        Self { slots, count: AtomicU32::new(0) }
    }

    fn keep(&self, file: File, process: u32) -> Option<Ticket> {
        let count = self.count.fetch_add(1, Ordering::Relaxed);
        let number = u64::from(process) << 32 | u64::from(count);
        let start = count as usize % N;
        let slot = (start..N).chain(0..start).find(|&at| {
            let slot = self.slots.get(at);
            slot.is_some_and(|slot| {
                slot.number.compare_exchange(0, number, Ordering::AcqRel, Ordering::Relaxed).is_ok()
            })
        })?;
        self.slots.get(slot)?.file.store(Some(Arc::new(file)));
        Some(Ticket { slot, number })
    }

    fn is_kept(&self, ticket: &Ticket, process: u32) -> bool {
        let number = self.slots.get(ticket.slot).map(|slot| slot.number.load(Ordering::Acquire));
        number == Some(ticket.number) && owner(ticket.number) == process
    }

    fn give_back(&self, ticket: &Ticket, process: u32) {
        let Some(slot) = self.slots.get(ticket.slot).filter(|_| self.is_kept(ticket, process)) else {
            return;
        };
        if let Some(file) = slot.file.swap(None) {
            // a child that was forked a moment ago, and is not yet here, may have the file open
            let _ = file.unlock();
        }
        let _ = slot.number.compare_exchange(ticket.number, 0, Ordering::AcqRel, Ordering::Relaxed);
    }

    /// Slots that this process itself has taken in the meantime stay.
    fn abandon(&self, process: u32) {
        for slot in &self.slots {
            let number = slot.number.load(Ordering::Acquire);
            if number != 0 && owner(number) != process {
                drop(slot.file.swap(None));
                let _ = slot.number.compare_exchange(number, 0, Ordering::AcqRel, Ordering::Relaxed);
            }
        }
    }
}

fn owner(number: u64) -> u32 {
    (number >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file that nobody else uses; the name goes at once.
    fn file(name: &str) -> (File, std::path::PathBuf) {
        let path = std::env::temp_dir().join(format!("yionstack-locks-{}-{name}", std::process::id()));
        (File::create(&path).expect("file"), path)
    }

    fn locks(path: &std::path::Path) -> bool {
        File::open(path).expect("open").try_lock().is_ok()
    }

    #[test]
    fn a_copy_closes_what_it_inherited_and_keeps_its_own() {
        let (table, parent, child) = (Table::<4>::new(), 7, 8);
        let (first, path) = file("inherited");
        first.try_lock().expect("lock");
        let inherited = table.keep(first, parent).expect("slot");
        let (second, own_path) = file("own");
        second.try_lock().expect("lock");
        let own = table.keep(second, child).expect("slot");
        assert!(!locks(&path) && !locks(&own_path));
        // `fork` would have left the file open in the parent; here the table has the only one, so closing frees it
        table.abandon(child);
        table.abandon(child);
        assert!(locks(&path) && !locks(&own_path));
        assert!(!table.is_kept(&inherited, child) && table.is_kept(&own, child));
        // a grandchild closes what the child took
        table.abandon(9);
        assert!(locks(&own_path));
        let _ = (std::fs::remove_file(path), std::fs::remove_file(own_path));
    }

    #[test]
    fn a_copy_gives_nothing_back_for_its_parent() {
        let table = Table::<1>::new();
        let (file, path) = file("parent");
        file.try_lock().expect("lock");
        let same = file.try_clone().expect("the parent's, after the fork");
        let ticket = table.keep(file, 7).expect("slot");
        table.give_back(&ticket, 8);
        table.abandon(8);
        assert!(!locks(&path), "closed, not unlocked: the parent still has it");
        drop(same);
        assert!(locks(&path));
        let _ = std::fs::remove_file(path);
    }

    #[test]
    fn slots_are_used_again_and_run_out() {
        let table = Table::<2>::new();
        let tickets: Vec<_> = (0..2).map(|_| table.keep(file("slots").0, 7).expect("slot")).collect();
        assert!(table.keep(file("slots").0, 7).is_none());
        table.give_back(&tickets[0], 7);
        let (locked, path) = file("again");
        locked.try_lock().expect("lock");
        let again = table.keep(locked, 7).expect("slot");
        table.give_back(&tickets[0], 7);
        assert!(table.is_kept(&again, 7) && !locks(&path), "an old ticket frees nobody else's slot");
        table.give_back(&again, 7);
        assert!(locks(&path));
        let _ = std::fs::remove_file(path);
        let _ = std::fs::remove_file(file("slots").1);
    }
}
