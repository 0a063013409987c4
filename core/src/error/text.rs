//! Texts from outside, made harmless.

use std::borrow::Cow;

use crate::secret::front;

/// How long a server's text may be, and so may an error as text.
pub(super) const LIMIT: usize = 2048;

/// How long a server's name for something may be.
const SHORT: usize = 128;

/// A server's text for logs and terminals: characters that are not seen escaped, cut at 2 KiB.
pub(crate) fn inert(text: &str) -> String {
    harmless(text, LIMIT)
}

/// A server's name for something, such as the id of a request.
pub(crate) fn short(text: &str) -> String {
    harmless(text, SHORT)
}

fn harmless(text: &str, limit: usize) -> String {
    let mut out = String::new();
    for c in text.trim().chars() {
        if c.is_control() || is_unseen(c) {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
        if out.len() > limit {
            return cut(&out, limit).into_owned();
        }
    }
    out
}

/// So many bytes of a text, with a sign that there was more.
pub(super) fn cut(text: &str, limit: usize) -> Cow<'_, str> {
    match text.len() <= limit {
        true => text.into(),
        false => format!("{}…", front(text, limit.saturating_sub('…'.len_utf8()))).into(),
    }
}

/// Characters that are not shown, but change how their neighbours are, or hide a text in a text: bidi marks, zero width,
/// line separators, fillers, variation selectors, tags (Unicode's Default_Ignorable_Code_Point, and what else breaks
/// lines).
fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::{inert, short};

    #[test]
    fn control_characters_are_escaped_and_long_texts_cut() {
        assert_eq!(inert("a\u{1b}[31m\nb\u{202e}\0"), "a\\u{1b}[31m\\u{a}b\\u{202e}\\u{0}");
        // a text that is hidden in tags, and one in variation selectors
        assert_eq!(inert("a\u{e0041}\u{fe01}\u{206a}"), "a\\u{e0041}\\u{fe01}\\u{206a}");
        assert_eq!(inert("Größe ≥ 5 € 漢字 😀"), "Größe ≥ 5 € 漢字 😀");
        assert!(short(&"x".repeat(1_000)).len() <= 128);
        let long = inert(&"é".repeat(1_000_000));
        assert!(long.len() <= 2048 && long.ends_with('…'));
    }
}
