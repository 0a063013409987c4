//! Texts from outside, made harmless.

const LIMIT: usize = 2048;

/// A server's text for logs and terminals: control and bidirectional characters escaped, cut at 2 KiB.
pub(crate) fn inert(text: &str) -> String {
    let mut out = String::new();
    for c in text.trim().chars() {
        if c.is_control() || steers_text(c) {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
        if out.len() > LIMIT {
            let cut = (0..=LIMIT - '…'.len_utf8()).rev().find(|&n| out.is_char_boundary(n)).unwrap_or(0);
            out.truncate(cut);
            out.push('…');
            break;
        }
    }
    out
}

/// Characters that are not shown but change how their neighbours are: bidi marks, zero width, line separators.
fn steers_text(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{61c}')
}

#[cfg(test)]
mod tests {
    use super::inert;

    #[test]
    fn control_characters_are_escaped_and_long_texts_cut() {
        assert_eq!(inert("a\u{1b}[31m\nb\u{202e}\0"), "a\\u{1b}[31m\\u{a}b\\u{202e}\\u{0}");
        let long = inert(&"é".repeat(1_000_000));
        assert!(long.len() <= 2048 && long.ends_with('…'));
    }
}
