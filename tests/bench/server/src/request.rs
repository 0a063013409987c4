//! What a request asks for, read from its head.

/// What a request asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Asked {
    /// A list of invoices.
    Invoices {
        count: usize,
        /// With letters beyond ASCII.
        accents: bool,
    },
    Unauthorized,
    Unknown,
}

pub(crate) fn read(head: &[u8]) -> Asked {
    invoices(head).map_or(Asked::Unknown, |asked| if has_token(head) { asked } else { Asked::Unauthorized })
}

fn invoices(head: &[u8]) -> Option<Asked> {
    let target = head.strip_prefix(b"GET /")?;
    let slash = target.iter().position(|&byte| byte == b'/')?;
    let (prefix, path) = target.split_at(slash);
    if !path.starts_with(b"/api/v1/accounting/invoices ") {
        return None;
    }
    let (kind, count) = prefix.split_first()?;
    let count = std::str::from_utf8(count).ok()?.parse().ok()?;
    match kind {
        b'n' => Some(Asked::Invoices { count, accents: false }),
        b'u' => Some(Asked::Invoices { count, accents: true }),
        _ => None,
    }
}

/// Every contender has to send a token; which one does not matter.
fn has_token(head: &[u8]) -> bool {
    head.windows(9).any(|nine| nine == b": Bearer ")
}
