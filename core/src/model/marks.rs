//! Where characters are, for texts whose positions are counted in UTF-16.

/// One mark for so many units: from there on characters are counted.
const STEP: usize = 64;

/// Places in a text, in UTF-16 and in UTF-8.
#[derive(Debug)]
pub(super) struct Marks(Box<[(usize, usize)]>);

impl Marks {
    pub(super) fn of(text: &str) -> Self {
        let mut marks = Vec::with_capacity(text.len() / STEP + 1);
        let mut unit = 0;
        for (byte, character) in text.char_indices() {
            if unit >= marks.len() * STEP {
                marks.push((unit, byte));
            }
            unit += character.len_utf16();
        }
        Self(marks.into())
    }

    /// The byte of `text` at which the character begins that is at `unit`.
    pub(super) fn byte(&self, text: &str, unit: usize) -> usize {
        // a mark lies one unit late where a pair of surrogates stands over its place
        let near = (unit / STEP).min(self.0.len().saturating_sub(1));
        let before = self.0.get(near).filter(|(marked, _)| *marked <= unit);
        let before = before.or_else(|| self.0.get(near.saturating_sub(1)));
        let (mut at, mut byte) = before.copied().unwrap_or_default();
        for character in text.get(byte..).unwrap_or_default().chars() {
            if at >= unit {
                break;
            }
            at += character.len_utf16();
            byte += character.len_utf8();
        }
        byte
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_found() {
        for text in
            ["", "a", "é", "🦆", &"aé🦆株".repeat(100), &"🦆".repeat(200), &format!("a{}", "🦆".repeat(200))]
        {
            let marks = Marks::of(text);
            let mut unit = 0;
            for (byte, character) in text.char_indices() {
                assert_eq!(marks.byte(text, unit), byte, "{unit} of {text}");
                unit += character.len_utf16();
            }
            assert_eq!(marks.byte(text, unit), text.len());
            assert_eq!(marks.byte(text, unit + 1_000), text.len());
        }
    }
}
