//! Numbers that look random and are a pure function of where they are asked for.

/// A stream of numbers for one row: SplitMix64 (<https://prng.di.unimi.it/splitmix64.c>).
#[derive(Debug)]
pub(crate) struct Roll(u64);

const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

/// The key of a business under a seed: FNV-1a over its id, mixed.
pub(crate) fn key(seed: u64, id: &str) -> u64 {
    let hash = id.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    mix(hash ^ mix(seed.wrapping_add(GOLDEN)))
}

/// An id that is unique within a key, because mixing is a bijection.
pub(crate) fn id(prefix: &str, key: u64, kind: u64, index: u64) -> String {
    const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let mut rest = mix((key ^ kind << 56).wrapping_add(index));
    let mut id = String::with_capacity(prefix.len() + 13);
    id.push_str(prefix);
    for _ in 0..13 {
        id.push(DIGITS[(rest & 31) as usize].into());
        rest >>= 5;
    }
    id
}

impl Roll {
    pub(crate) fn new(key: u64, kind: u64, index: u64) -> Self {
        Self(mix(key ^ kind.wrapping_mul(GOLDEN)) ^ mix(index.wrapping_add(GOLDEN)))
    }

    /// A number from 0 up to `below`, which must not be 0.
    pub(crate) fn below(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_add(GOLDEN);
        mix(self.0) % below
    }

    pub(crate) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len() as u64) as usize]
    }

    /// True once in `n` times.
    pub(crate) fn once_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }
}

pub(crate) fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
