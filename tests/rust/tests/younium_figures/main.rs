//! Younium in numbers: decimals, rows and filters, as many as the environment says.

mod decimals;
mod filters;
mod memory;

/// A size from the environment, or the one that fits a pull request.
fn size(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|size| size.parse().ok()).unwrap_or(usual)
}
