//! What code of the user's said.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

/// The error of a user's own code, kept as it came. All who share the outcome of one refresh share it.
#[derive(Clone)]
pub struct Cause(Arc<dyn StdError + Send + Sync>);

impl Cause {
    /// Keeps an error.
    pub fn new(error: impl StdError + Send + Sync + 'static) -> Self {
        Self(Arc::new(error))
    }

    /// The error.
    pub fn error(&self) -> &(dyn StdError + 'static) {
        &*self.0
    }
}

impl fmt::Debug for Cause {
    /// It may hold a secret of the user's.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Cause")
    }
}
