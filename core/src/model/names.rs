//! Whose names a host uses.

/// By which names the members of an object are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// As on the wire, `invoiceAccount`: TypeScript.
    Wire,
    /// In snake_case, `invoice_account`: Rust, Python and the command line.
    Snake,
}
