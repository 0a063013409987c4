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

/// The known value that a text nearly is: another case, or one letter too many, missing, wrong or swapped with its
/// neighbour. Of very short values only the case counts, as one letter is too much of them.
pub(crate) fn slip<'k>(text: &str, mut known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let letters = |text: &str| -> Vec<char> { text.chars().take(80).flat_map(char::to_lowercase).collect() };
    let given = letters(text);
    known.find(|value| {
        let value = letters(value);
        let start = given.iter().zip(&value).take_while(|(a, b)| a == b).count();
        let (given, value_rest) = (&given[start..], &value[start..]);
        let end = given.iter().rev().zip(value_rest.iter().rev()).take_while(|(a, b)| a == b).count();
        match (&given[..given.len() - end], &value_rest[..value_rest.len() - end]) {
            ([], []) => true,
            _ if value.len() < SHORT => false,
            ([], [_]) | ([_], []) | ([_], [_]) => true,
            ([a, b], [c, d]) => (a, b) == (d, c),
            _ => false,
        }
    })
}

/// From so many letters on a slip can be told from another word.
const SHORT: usize = 4;

/// How many letters have to be put in, taken out or replaced (Levenshtein), upper and lower case being the same.
pub(crate) fn distance(a: &str, b: &str) -> usize {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_one_letter_or_the_case() {
        let known = ["Posted", "Draft", "asc", "None"];
        let slip = |text| slip(text, known.into_iter());
        for text in ["posted", "Postedd", "Pposted", "Poste", "osted", "Postad", "Psoted", "PostEd"] {
            assert_eq!(slip(text), Some("Posted"), "{text}");
        }
        for text in ["Post", "Reposted", "Postponed", "Unposted", "ast", "ac", "", "Now", "Deaf", "Sent"] {
            assert_eq!(slip(text), None, "{text}");
        }
        assert_eq!(slip("ASC"), Some("asc"));
        assert_eq!(slip("Nose"), Some("None"));
    }
}
