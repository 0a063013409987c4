//! Prose of the description.

use crate::problem::Problems;

/// Prose on one line: docs are not wrapped.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Prose that has to be there: every public item has a doc.
pub(super) fn needed(text: Option<&String>, what: &str, place: &str, problems: &mut Problems) -> String {
    let text = text.map(|text| one_line(text)).unwrap_or_default();
    if text.is_empty() {
        problems.add(place, format!("`{what}` is missing"));
    }
    text
}

/// The reason of an assumption, if it is one.
pub(super) fn reason(text: Option<&String>, place: &str, problems: &mut Problems) -> Option<String> {
    let text = one_line(text?);
    if text.is_empty() {
        problems.add(place, "`x-assumption` says no reason");
    }
    Some(text)
}
