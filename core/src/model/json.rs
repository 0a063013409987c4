//! A strict JSON reader (RFC 8259) over text that is known to be UTF-8: it finds where values begin and end.
//!
//! Hand-written because the decoder needs what no tokenizer offers together: fields matched in their usual order
//! with one comparison, numbers as text, and no value built that nobody asked for. Its tests compare it with
//! serde_json.

use std::borrow::Cow;

/// How many objects and lists may lie in one another in a value that is passed over or handed out as it came.
pub(super) const MAX_DEPTH: u32 = 128;

/// The text is not the JSON it claims to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Malformed;

pub(super) type Scan<T> = Result<T, Malformed>;

/// A position in JSON text.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// The text between an earlier position and this one.
    pub(super) fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// The text between an earlier position and this one, without white space before it.
    pub(super) fn after(&self, earlier: &Self) -> &'a str {
        let mut start = *earlier;
        start.peek();
        self.since(start.at)
    }

    fn bytes(&self) -> &'a [u8] {
        self.text.as_bytes()
    }

    /// The next byte that is no white space, without taking it; 0 at the end.
    #[inline]
    pub(super) fn peek(&mut self) -> u8 {
        let bytes = self.bytes();
        while let Some(&b) = bytes.get(self.at) {
            if !matches!(b, b' ' | b'\n' | b'\r' | b'\t') {
                return b;
            }
            self.at += 1;
        }
        0
    }

    /// Takes `token` if the text goes on with exactly that.
    #[inline]
    pub(super) fn take(&mut self, token: &str) -> bool {
        let found = self.bytes().get(self.at..).is_some_and(|rest| rest.starts_with(token.as_bytes()));
        if found {
            self.at += token.len();
        }
        found
    }

    /// Takes one byte after white space.
    #[inline]
    pub(super) fn expect(&mut self, byte: u8) -> Scan<()> {
        if self.peek() == byte {
            self.at += 1;
            Ok(())
        } else {
            Err(Malformed)
        }
    }

    /// After a member or item: `true` when another follows, `false` when `end` was taken.
    #[inline]
    pub(super) fn more(&mut self, end: u8) -> Scan<bool> {
        match self.peek() {
            b',' => {
                self.at += 1;
                Ok(true)
            }
            b if b == end => {
                self.at += 1;
                Ok(false)
            }
            _ => Err(Malformed),
        }
    }

    /// Takes an opening bracket; `true` when the container is empty and its end was taken too.
    #[inline]
    pub(super) fn open(&mut self, start: u8, end: u8) -> Scan<bool> {
        self.expect(start)?;
        if self.peek() == end {
            self.at += 1;
            return Ok(true);
        }
        Ok(false)
    }

    /// Nothing but white space is left.
    pub(super) fn finish(&mut self) -> Scan<()> {
        self.peek();
        if self.at == self.text.len() { Ok(()) } else { Err(Malformed) }
    }

    /// A string without escapes, which nearly all are; `None`, with nothing taken, for anything else.
    ///
    /// Small on purpose: the answer fits two registers. Through memory it would cost more than the search itself.
    #[inline]
    pub(super) fn plain(&mut self) -> Option<&'a str> {
        if self.peek() != b'"' {
            return None;
        }
        let start = self.at + 1;
        let end = special(self.bytes(), start);
        if self.bytes().get(end) != Some(&b'"') {
            return None;
        }
        let value = self.text.get(start..end)?;
        self.at = end + 1;
        Some(value)
    }

    /// A string, borrowed unless it holds escapes.
    #[inline]
    pub(super) fn string(&mut self) -> Scan<Cow<'a, str>> {
        match self.plain() {
            Some(value) => Ok(Cow::Borrowed(value)),
            None => self.escaped().map(Cow::Owned),
        }
    }

    #[cold]
    fn escaped(&mut self) -> Scan<String> {
        self.expect(b'"')?;
        let mut out = String::new();
        loop {
            let run = self.at;
            self.at = special(self.bytes(), run);
            out.push_str(self.text.get(run..self.at).ok_or(Malformed)?);
            match self.bytes().get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(out);
                }
                Some(b'\\') => {
                    self.at += 1;
                    out.push(self.escape()?);
                }
                _ => return Err(Malformed), // the end, or a control character that should have been escaped
            }
        }
    }

    fn escape(&mut self) -> Scan<char> {
        let byte = *self.bytes().get(self.at).ok_or(Malformed)?;
        self.at += 1;
        Ok(match byte {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let high = self.hex4()?;
                let code = match high {
                    0xD800..=0xDBFF => {
                        // a pair or nothing: a lone surrogate is not text in any of the three languages
                        if !self.take("\\u") {
                            return Err(Malformed);
                        }
                        let low = self.hex4()?;
                        if !(0xDC00..=0xDFFF).contains(&low) {
                            return Err(Malformed);
                        }
                        0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)
                    }
                    _ => high,
                };
                char::from_u32(code).ok_or(Malformed)?
            }
            _ => return Err(Malformed),
        })
    }

    fn hex4(&mut self) -> Scan<u32> {
        let digits = self.bytes().get(self.at..self.at + 4).ok_or(Malformed)?;
        self.at += 4;
        digits.iter().try_fold(0, |sum, &d| Ok(sum * 16 + char::from(d).to_digit(16).ok_or(Malformed)?))
    }

    /// A number, as text.
    #[inline]
    pub(super) fn number(&mut self) -> Scan<&'a str> {
        self.peek();
        let start = self.at;
        if self.byte() == b'-' {
            self.at += 1;
        }
        match self.byte() {
            b'0' => self.at += 1,
            b'1'..=b'9' => self.digits(),
            _ => return Err(Malformed),
        }
        if self.byte() == b'.' {
            self.at += 1;
            self.some_digits()?;
        }
        if matches!(self.byte(), b'e' | b'E') {
            self.at += 1;
            if matches!(self.byte(), b'+' | b'-') {
                self.at += 1;
            }
            self.some_digits()?;
        }
        Ok(self.since(start))
    }

    #[inline]
    fn byte(&self) -> u8 {
        self.bytes().get(self.at).copied().unwrap_or(0)
    }

    fn digits(&mut self) {
        while self.byte().is_ascii_digit() {
            self.at += 1;
        }
    }

    fn some_digits(&mut self) -> Scan<()> {
        let start = self.at;
        self.digits();
        if self.at > start { Ok(()) } else { Err(Malformed) }
    }

    /// Any value, checked and passed over; its text without white space around it.
    pub(super) fn skip(&mut self) -> Scan<&'a str> {
        self.peek();
        let start = self.at;
        self.skip_nested(0)?;
        Ok(self.since(start))
    }

    fn skip_nested(&mut self, depth: u32) -> Scan<()> {
        match self.peek() {
            b'"' => self.string().map(drop),
            b'{' | b'[' if depth == MAX_DEPTH => Err(Malformed),
            b'{' => {
                let mut more = !self.open(b'{', b'}')?;
                while more {
                    self.string()?;
                    self.expect(b':')?;
                    self.skip_nested(depth + 1)?;
                    more = self.more(b'}')?;
                }
                Ok(())
            }
            b'[' => {
                let mut more = !self.open(b'[', b']')?;
                while more {
                    self.skip_nested(depth + 1)?;
                    more = self.more(b']')?;
                }
                Ok(())
            }
            b't' if self.take("true") => Ok(()),
            b'f' if self.take("false") => Ok(()),
            b'n' if self.take("null") => Ok(()),
            b'-' | b'0'..=b'9' => self.number().map(drop),
            _ => Err(Malformed),
        }
    }
}

/// The first quote, backslash or control character at or after `at`, or the end. Eight bytes at a time.
#[inline]
fn special(bytes: &[u8], mut at: usize) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const TOPS: u64 = 0x8080_8080_8080_8080;
    let zero_bytes = |word: u64| word.wrapping_sub(ONES) & !word & TOPS;
    while let Some(chunk) = bytes.get(at..at + 8).and_then(|c| <[u8; 8]>::try_from(c).ok()) {
        let word = u64::from_le_bytes(chunk);
        let quote = zero_bytes(word ^ (ONES * b'"' as u64));
        let slash = zero_bytes(word ^ (ONES * b'\\' as u64));
        let control = word.wrapping_sub(ONES * 0x20) & !word & TOPS;
        let found = quote | slash | control;
        if found != 0 {
            // the lowest hit is exact; borrows can only produce false hits above it
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    while bytes.get(at).is_some_and(|&b| b >= 0x20 && b != b'"' && b != b'\\') {
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepts(text: &str) -> bool {
        let mut cursor = Cursor::new(text);
        cursor.skip().and_then(|_| cursor.finish()).is_ok()
    }

    #[test]
    fn agrees_with_serde_json_on_every_cut_and_mutation() {
        let text = r#" {"a" : [1, -0.5e+3, true,false,null, "x\u00e9\ud83d\ude00\\\"", {}], "b":{"c":[] } , "é": ""} "#;
        let agree = |candidate: &str| {
            let theirs = serde_json::from_str::<serde_json::Value>(candidate).is_ok();
            assert_eq!(accepts(candidate), theirs, "{candidate:?}");
        };
        agree(text);
        for cut in (0..text.len()).filter(|&n| text.is_char_boundary(n)) {
            agree(&text[..cut]);
        }
        for (at, old) in text.char_indices() {
            for new in ["", "0", "\"", "\\", "{", "]", ",", ":", "\u{1}", "e", "-", " ", "n", "\u{7f}"] {
                let mutated = format!("{}{new}{}", &text[..at], &text[at + old.len_utf8()..]);
                agree(&mutated);
            }
        }
    }

    #[test]
    fn refuses_what_rfc_8259_does() {
        for bad in [
            "",
            "01",
            "1.",
            ".5",
            "+1",
            "1e",
            "NaN",
            "'a'",
            "[1,]",
            "{\"a\":1,}",
            "\u{feff}1",
            "\"\\ud800\"",
            "1 2",
        ] {
            assert!(!accepts(bad), "{bad}");
        }
    }

    #[test]
    fn depth_is_bounded() {
        assert!(accepts(&format!("{}{}", "[".repeat(100), "]".repeat(100))));
        assert!(!accepts(&format!("{}{}", "[".repeat(100_000), "]".repeat(100_000))));
    }

    #[test]
    fn strings_are_found_at_every_length() {
        for n in 0..40 {
            let inner = "é".repeat(n / 2) + &"x".repeat(n % 2 + n);
            let text = format!("\"{inner}\"");
            assert_eq!(Cursor::new(&text).string(), Ok(Cow::Borrowed(inner.as_str())));
        }
    }
}
