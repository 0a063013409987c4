//! Randomness comes in as an argument: tests and simulations bring a seeded one.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::error::{Code, Error};

/// A source of random bytes.
pub trait Random: Send + Sync + 'static {
    /// Fills `buffer`, or says that it cannot.
    fn fill(&self, buffer: &mut [u8]) -> Result<(), RandomUnavailable>;
}

/// The operating system has no randomness to give.
#[derive(Debug, Clone, Copy)]
pub struct RandomUnavailable;

impl From<RandomUnavailable> for Error {
    fn from(_: RandomUnavailable) -> Self {
        Error::new(Code::Configuration, "the operating system's random generator is not available")
    }
}

/// The operating system's generator.
#[derive(Debug, Clone, Copy, Default)]
pub struct OsRandom;

impl Random for OsRandom {
    #[allow(
        clippy::disallowed_methods,
        reason = "the one place where the core asks for the machine's randomness"
    )]
    fn fill(&self, buffer: &mut [u8]) -> Result<(), RandomUnavailable> {
        getrandom::fill(buffer).map_err(|_| RandomUnavailable)
    }
}

/// 32 random bytes as 43 characters of base64url: 256 bits, as RFC 7636 (section 7.1) asks of a verifier.
pub(crate) fn token(random: &dyn Random) -> Result<String, RandomUnavailable> {
    let mut bytes = [0u8; 32];
    random.fill(&mut bytes)?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

/// A number below `limit`, for jitter.
pub(crate) fn below(random: &dyn Random, limit: u64) -> u64 {
    let mut bytes = [0u8; 8];
    match random.fill(&mut bytes) {
        Ok(()) if limit > 0 => u64::from_le_bytes(bytes) % limit,
        _ => 0,
    }
}
