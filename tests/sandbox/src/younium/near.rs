//! What was probably meant.

use crate::nearest::nearest;

/// What is said of a text that is none of the known values: all of them, and the nearest.
pub(super) fn values(known: impl Iterator<Item = &'static str>, given: Option<&str>) -> String {
    let known: Vec<&str> = known.collect();
    let nearest = given.and_then(|given| nearest(given, known.iter().copied()));
    let hint = nearest.map(|nearest| format!(": did you mean {nearest}?")).unwrap_or_default();
    format!("has to be one of {}{hint}", known.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_are_named_and_the_nearest() {
        let said = |given| values(["Draft", "Posted"].into_iter(), given);
        assert_eq!(said(Some("Postedd")), "has to be one of Draft, Posted: did you mean Posted?");
        assert_eq!(said(Some("Now")), "has to be one of Draft, Posted");
        assert_eq!(said(None), "has to be one of Draft, Posted");
    }
}
