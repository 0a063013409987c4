//! Errors below errors.

use std::error::Error as StdError;
use std::{io, iter};

/// What the innermost I/O error is that has a word for it: the layers above call theirs `other`.
pub(in crate::http) fn io_kind(error: &(dyn StdError + 'static)) -> Option<io::ErrorKind> {
    let kinds = chain(error).filter_map(|error| error.downcast_ref::<io::Error>().map(|io| io.kind()));
    let kinds: Vec<_> = kinds.collect();
    kinds.iter().rev().find(|kind| **kind != io::ErrorKind::Other).or(kinds.first()).copied()
}

/// The first error of type `T` in the chain of sources, also inside an `io::Error`.
pub(in crate::http) fn find<'e, T: StdError + 'static>(error: &'e (dyn StdError + 'static)) -> Option<&'e T> {
    chain(error).find_map(|error| error.downcast_ref::<T>())
}

fn chain<'e>(error: &'e (dyn StdError + 'static)) -> impl Iterator<Item = &'e (dyn StdError + 'static)> {
    iter::successors(Some(error), |error| below(*error))
}

fn below<'e>(error: &'e (dyn StdError + 'static)) -> Option<&'e (dyn StdError + 'static)> {
    match error.downcast_ref::<io::Error>().and_then(|io| io.get_ref()) {
        Some(inner) => Some(inner),
        None => error.source(),
    }
}
