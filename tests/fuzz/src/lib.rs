//! The targets of the SDK's core under libFuzzer: `cargo fuzz-all` builds and runs them. What they do, and what they
//! begin with, is in the core (`core/src/fuzzing`); here is what only a fuzzer needs.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::path::Path;
use std::sync::OnceLock;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};
use yionstack::fuzzing::{TARGETS, Target, corpus};

pub use libfuzzer_sys::fuzz_target;

/// What one input may take of the processor. Instruments and checks make the code some times slower than what users have.
const LONGEST: Duration = Duration::from_millis(100);
/// What one input may hold at once.
const LARGEST: usize = 64 * 1024 * 1024;

/// A program for one target.
#[macro_export]
macro_rules! target {
    ($name:literal) => {
        $crate::fuzz_target!(init: $crate::write_seeds($name), |data: &[u8]| {
            $crate::run($name, data);
        });
    };
}

/// Runs one target and holds it to what an input may cost.
pub fn run(name: &str, data: &[u8]) {
    static CHOSEN: OnceLock<&'static Target> = OnceLock::new();
    let target = CHOSEN.get_or_init(|| target(name));
    let (held, began) = (begin(), used());
    (target.run)(data);
    let (took, peak) = (used().saturating_sub(began), PEAK.get().saturating_sub(held));
    assert!(took <= LONGEST, "one input takes {took:?}");
    assert!(peak <= LARGEST, "one input takes {peak} bytes");
}

/// Puts what a target begins with into the folder that `YIONSTACK_FUZZ_SEEDS` names: its seeds, and what was learnt before.
pub fn write_seeds(name: &str) {
    let Some(folder) = std::env::var_os("YIONSTACK_FUZZ_SEEDS") else { return };
    let learnt = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora").join(name).with_extension("txt");
    let learnt = corpus(&std::fs::read_to_string(learnt).unwrap_or_default());
    for (number, seed) in (target(name).seeds)().into_iter().chain(learnt).enumerate() {
        let path = Path::new(&folder).join(format!("seed-{number:03}"));
        std::fs::write(&path, seed).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
}

fn target(name: &str) -> &'static Target {
    TARGETS.iter().find(|target| target.name == name).unwrap_or_else(|| panic!("there is no target {name}"))
}

/// Time of the processor for this thread: other work on the machine does not count.
fn used() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or_default())
}

thread_local! {
    static HELD: Cell<usize> = const { Cell::new(0) };
    static PEAK: Cell<usize> = const { Cell::new(0) };
}

fn begin() -> usize {
    PEAK.set(HELD.get());
    HELD.get()
}

/// Counts what this thread holds.
struct Counting;

fn count(more: usize, less: usize) {
    // at the end of a thread there is nothing to count in any more
    let _ = HELD.try_with(|held| {
        held.set(held.get().saturating_add(more).saturating_sub(less));
        let _ = PEAK.try_with(|peak| peak.set(peak.get().max(held.get())));
    });
}

// SAFETY: all of it is the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size(), 0);
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count(layout.size(), 0);
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(size, layout.size());
        unsafe { System.realloc(pointer, layout, size) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count(0, layout.size());
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;
