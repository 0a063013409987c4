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

/// The known name that is most like `name`, if one is at all.
pub(crate) fn nearest<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let length = |text: &str| text.chars().take(64).count();
    known
        .map(|candidate| (distance(name, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= length(name).max(length(candidate)).div_ceil(2))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// How many letters have to be put in, taken out or replaced (Levenshtein), upper and lower case being the same.
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
