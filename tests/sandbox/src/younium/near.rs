//! What was probably meant.

/// What is said of a text that is none of the known values: all of them, and the nearest.
pub(super) fn values(known: impl Iterator<Item = &'static str>, given: Option<&str>) -> String {
    let known: Vec<&str> = known.collect();
    let nearest = given.and_then(|given| nearest(given, &known));
    let hint = nearest.map(|nearest| format!(": did you mean {nearest}?")).unwrap_or_default();
    format!("has to be one of {}{hint}", known.join(", "))
}

/// The known text that is most like another, if one is at all: half of its letters may differ.
fn nearest(given: &str, known: &[&'static str]) -> Option<&'static str> {
    let tried = known.iter().map(|known| (distance(given, known), *known));
    let near = tried.filter(|(distance, known)| *distance * 2 <= known.len());
    near.min_by_key(|(distance, _)| *distance).map(|(_, known)| known)
}

/// How many letters have to be put in, taken out or replaced, whatever their case.
fn distance(a: &str, b: &str) -> usize {
    let letters = |text: &str| -> Vec<char> { text.chars().take(80).flat_map(char::to_lowercase).collect() };
    let (a, b) = (letters(a), letters(b));
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
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
