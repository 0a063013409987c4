//! Whose names a host uses.

use super::Field;

/// By which names the members of an object are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// As on the wire, `invoiceAccount`: TypeScript.
    Wire,
    /// In snake_case, `invoice_account`: Rust, Python and the command line.
    Snake,
}

impl Names {
    /// The name of a field.
    pub fn of(self, field: &Field) -> &'static str {
        match self {
            Self::Wire => field.name,
            Self::Snake => field.snake,
        }
    }
}
