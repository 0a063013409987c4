//! What somebody may have meant.

/// serde's complaint about a name, with the known name that is most like it.
pub(crate) fn remark(complaint: &str) -> Option<String> {
    let mut names = complaint.strip_prefix("unknown ")?.split('`').skip(1).step_by(2);
    let wrong = names.next()?;
    let meant = nearest(wrong, names)?;
    Some(format!("did you mean `{meant}`?"))
}

/// The known text that is most like another, if one is at all: half of its letters may differ.
pub(crate) fn nearest<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let measured = known.map(|candidate| (distance(name, candidate), candidate));
    let near = measured.filter(|(distance, candidate)| distance * 2 <= name.len().max(candidate.len()) + 1);
    near.min_by_key(|(distance, _)| *distance).map(|(_, candidate)| candidate)
}

/// How many letters have to be put in, taken out or replaced (Levenshtein), whatever their case.
fn distance(a: &str, b: &str) -> usize {
    let letters = |text: &str| -> Vec<char> { text.chars().take(80).flat_map(char::to_lowercase).collect() };
    let (a, b) = (letters(a), letters(b));
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
