//! Small answers on which trust depends: JSON read to the letter (RFC 8259), in which no object has a name twice.
//!
//! Readers differ in which of two members of the same name they take (RFC 8259, section 4), so an answer with two says
//! one thing to whoever looked at it on its way, and may say another to us.

use std::borrow::Cow;
use std::collections::HashSet;

use super::json::{Cursor, MAX_DEPTH, Malformed, Scan};

/// The members of an object, with their values as they came.
pub(crate) struct Members<'a>(Vec<(Cow<'a, str>, &'a str)>);

/// What a member holds.
pub(crate) enum Held<'a> {
    /// There is none, or it is `null`.
    Nothing,
    Text(Cow<'a, str>),
    /// A number, as text.
    Number(&'a str),
    /// Something else.
    Other,
}

impl<'a> Members<'a> {
    /// Reads a body; `None` for anything but one such object.
    pub(crate) fn of(body: &'a [u8]) -> Option<Self> {
        let text = std::str::from_utf8(body).ok()?;
        let mut cursor = Cursor::new(text);
        let mut members = Vec::new();
        object(&mut cursor, 0, |name, value| members.push((name, value))).ok()?;
        cursor.finish().ok()?;
        Some(Self(members))
    }

    /// What the member of this name holds.
    pub(crate) fn get(&self, name: &str) -> Held<'a> {
        let Some((_, raw)) = self.0.iter().find(|(known, _)| known == name) else { return Held::Nothing };
        match raw.as_bytes().first() {
            Some(b'n') => Held::Nothing,
            Some(b'"') => Cursor::new(raw).string().map_or(Held::Other, Held::Text),
            Some(b'-' | b'0'..=b'9') => Held::Number(raw),
            _ => Held::Other,
        }
    }
}

/// Whether a text is one number of JSON's, and nothing else.
pub(crate) fn is_number(text: &str) -> bool {
    let mut cursor = Cursor::new(text);
    cursor.number() == Ok(text)
}

fn object<'a>(cursor: &mut Cursor<'a>, depth: u32, mut found: impl FnMut(Cow<'a, str>, &'a str)) -> Scan<()> {
    let mut names = HashSet::new();
    let mut more = !cursor.open(b'{', b'}')?;
    while more {
        cursor.peek();
        let name = cursor.string()?;
        if !names.insert(name.clone()) {
            return Err(Malformed);
        }
        cursor.expect(b':')?;
        found(name, value(cursor, depth + 1)?);
        more = cursor.more(b'}')?;
    }
    Ok(())
}

fn value<'a>(cursor: &mut Cursor<'a>, depth: u32) -> Scan<&'a str> {
    let before = *cursor;
    match cursor.peek() {
        b'{' | b'[' if depth == MAX_DEPTH => return Err(Malformed),
        b'{' => object(cursor, depth, |_, _| ())?,
        b'[' => {
            let mut more = !cursor.open(b'[', b']')?;
            while more {
                value(cursor, depth + 1)?;
                more = cursor.more(b']')?;
            }
        }
        _ => return cursor.skip(),
    }
    Ok(cursor.after(&before))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepts(json: &str) -> bool {
        Members::of(json.as_bytes()).is_some()
    }

    #[test]
    fn no_name_comes_twice_anywhere() {
        for json in [
            r#"{"a":1,"a":1}"#,
            r#"{"a":1,"\u0061":1}"#,
            r#"{"a":null,"b":2,"a":null}"#,
            r#"{"a":{"b":1,"b":1}}"#,
            r#"{"a":[[{"b":1}],{"c":[],"c":{}}]}"#,
            r#"{"":1,"":1}"#,
        ] {
            assert!(!accepts(json), "{json}");
        }
        assert!(accepts(r#" { "a" : { "a" : [ { "a" : 1 } , { "a" : 2 } ] } , "A" : 1 } "#));
    }

    #[test]
    fn only_objects_to_the_letter() {
        for json in [
            "",
            "[]",
            "null",
            "\"{}\"",
            "\u{feff}{}",
            "{} x",
            "{\"a\":01}",
            "{\"a\":\"\\ud800\"}",
            "{\"a\":NaN}",
        ] {
            assert!(!accepts(json), "{json}");
        }
        assert!(Members::of(b"{\"a\":\"\xff\"}").is_none(), "what is not read is UTF-8, too");
        let nested = |levels: usize| format!("{}1{}", "{\"a\":".repeat(levels), "}".repeat(levels));
        assert!(accepts(&nested(128)) && !accepts(&nested(129)) && !accepts(&nested(100_000)));
    }

    #[test]
    fn members_hold_what_they_held() {
        let members = Members::of(br#"{"t": "x\u0021" ,"n" : -1.50 ,"z":null,"o":{"p":[ 1]},"b":true}"#)
            .expect("an object");
        assert!(matches!(members.get("t"), Held::Text(text) if text == "x!"));
        assert!(matches!(members.get("n"), Held::Number("-1.50")));
        assert!(matches!((members.get("z"), members.get("y")), (Held::Nothing, Held::Nothing)));
        assert!(matches!((members.get("o"), members.get("b")), (Held::Other, Held::Other)));
        let raw: Vec<&str> = members.0.iter().map(|(_, raw)| *raw).collect();
        assert_eq!(raw, [r#""x\u0021""#, "-1.50", "null", r#"{"p":[ 1]}"#, "true"]);
    }

    #[test]
    fn numbers_are_those_of_json() {
        for number in ["0", "-0", "3600", "1.5", "1e300", "1E+2"] {
            assert!(is_number(number), "{number}");
        }
        for other in ["", " 1", "1 ", "+1", "01", ".5", "5.", "inf", "NaN", "0x10", "1_000", "3600s", "1,5"] {
            assert!(!is_number(other), "{other}");
        }
    }
}
