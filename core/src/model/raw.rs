//! Pieces of JSON, looked at where they lie: nothing is built, so an answer costs no more memory than it has bytes.

use std::borrow::Cow;

use super::json::Cursor;

/// The text of one JSON value that was checked as a whole.
#[derive(Clone, Copy)]
pub(crate) struct Raw<'a>(&'a str);

impl<'a> Raw<'a> {
    /// Checks a body; `None` when it is not UTF-8, or not one JSON value.
    pub(crate) fn of(body: &'a [u8]) -> Option<Self> {
        let mut cursor = Cursor::new(std::str::from_utf8(body).ok()?);
        let raw = cursor.skip().ok()?;
        cursor.finish().ok()?;
        Some(Self(raw))
    }

    /// As it came, without white space around it.
    pub(crate) fn json(self) -> &'a str {
        self.0
    }

    pub(crate) fn text(self) -> Option<Cow<'a, str>> {
        match self.0.starts_with('"') {
            true => Cursor::new(self.0).string().ok(),
            false => None,
        }
    }

    pub(crate) fn is_object(self) -> bool {
        self.0.starts_with('{')
    }

    pub(crate) fn is_list(self) -> bool {
        self.0.starts_with('[')
    }

    /// The members of an object, in their order; none of anything else.
    pub(crate) fn members(self) -> impl Iterator<Item = (Cow<'a, str>, Self)> {
        let mut parts = Parts::of(self, '{', b'}');
        std::iter::from_fn(move || {
            let cursor = parts.next()?;
            cursor.peek();
            let name = cursor.string().ok()?;
            cursor.expect(b':').ok()?;
            Some((name, Self(cursor.skip().ok()?)))
        })
    }

    /// The items of a list, in their order; none of anything else.
    pub(crate) fn items(self) -> impl Iterator<Item = Self> {
        let mut parts = Parts::of(self, '[', b']');
        std::iter::from_fn(move || parts.next()?.skip().ok().map(Self))
    }
}

/// Walks over what stands between two brackets.
struct Parts<'a> {
    cursor: Cursor<'a>,
    end: u8,
    /// Nothing was taken yet but the bracket.
    first: bool,
    over: bool,
}

impl<'a> Parts<'a> {
    fn of(raw: Raw<'a>, start: char, end: u8) -> Self {
        let mut cursor = Cursor::new(raw.0);
        let over = !raw.0.starts_with(start) || cursor.open(start as u8, end) != Ok(false);
        Self { cursor, end, first: true, over }
    }

    /// At the beginning of the next part.
    fn next(&mut self) -> Option<&mut Cursor<'a>> {
        if !self.over && !std::mem::replace(&mut self.first, false) {
            self.over = self.cursor.more(self.end) != Ok(true);
        }
        (!self.over).then_some(&mut self.cursor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_found_where_they_lie() {
        let raw = Raw::of(br#" {"a" : [ 1 , "x\u0021", {} ] , "b":{ }, "a":null } "#).expect("JSON");
        let members: Vec<(String, &str)> =
            raw.members().map(|(name, raw)| (name.into_owned(), raw.0)).collect();
        assert_eq!(
            members,
            [("a".into(), r#"[ 1 , "x\u0021", {} ]"#), ("b".into(), "{ }"), ("a".into(), "null")]
        );
        let (_, list) = raw.members().next().expect("a list");
        let texts: Vec<_> = list.items().map(|item| item.text().map(Cow::into_owned)).collect();
        assert_eq!(texts, [None, Some("x!".to_owned()), None]);
        assert_eq!((raw.items().count(), list.members().count(), list.is_list()), (0, 0, true));
        for empty in ["{}", "[]", "[ ]", "1", "\"\""] {
            let raw = Raw::of(empty.as_bytes()).expect(empty);
            assert_eq!((raw.items().count(), raw.members().count()), (0, 0), "{empty}");
        }
        for bad in ["", "{", "[1,]", "1 2", "{\"a\":\"\\ud800\"}"] {
            assert!(Raw::of(bad.as_bytes()).is_none(), "{bad}");
        }
    }
}
