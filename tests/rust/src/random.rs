//! Randomness from a seed that is printed.

use std::sync::atomic::{AtomicU64, Ordering};

use yionstack::{Random, RandomUnavailable};

/// SplitMix64 (Steele, Lea and Flood, 2014).
#[derive(Debug)]
pub struct Seeded(AtomicU64);

impl Seeded {
    /// From a seed that the test prints itself.
    pub fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }

    /// From `SEED` in the environment, or a fixed default; prints it either way, for a failing run to be repeated.
    pub fn from_env(test: &str) -> Self {
        let seed = std::env::var("SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_261_122);
        eprintln!("{test}: SEED={seed}");
        Self(AtomicU64::new(seed))
    }

    /// The next number.
    pub fn next(&self) -> u64 {
        let mut z =
            self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed).wrapping_add(0x9E37_79B9_7F4A_7C15);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `limit`.
    pub fn below(&self, limit: u64) -> u64 {
        self.next() % limit
    }
}

impl Random for Seeded {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), RandomUnavailable> {
        for chunk in buffer.chunks_mut(8) {
            let bytes = self.next().to_le_bytes();
            chunk.copy_from_slice(&bytes[..chunk.len()]);
        }
        Ok(())
    }
}
