//! One page of a list: its rows as a document, and what the server says about the page.

use super::decode::{Decoded, Decoder, SlotValue};
use super::fault::{Fault, Step};
use super::{DecodeIssue, Document, Kind, Units};

/// The names under which pages hold their rows: `data` in lists, `items` in exports.
const ROWS: [&str; 2] = ["data", "items"];

/// What a page says about itself and the list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PageHead {
    /// There was no page around the rows: the answer is a bare array.
    pub whole: bool,
    /// Its number, from 1 on.
    pub number: Option<u64>,
    /// How many rows a page has.
    pub size: Option<u64>,
    /// How many pages there are.
    pub total_pages: Option<u64>,
    /// How many rows there are on all pages.
    pub total_count: Option<u64>,
    /// The address of the next page. Never to be followed: see [`Pages`](crate::list::Pages).
    pub next: Option<String>,
}

impl Document {
    /// Reads `body` as a page of `rows`, or as a bare array of them; the document's root is the list of rows.
    ///
    /// # Errors
    /// As [`decode`](Self::decode), and when there are no rows in it although the page does not say that there are none.
    pub fn decode_page(
        body: &[u8],
        rows: &'static Kind,
        units: Units,
    ) -> Result<(Self, PageHead), DecodeIssue> {
        let mut decoder = Decoder::of(body, units)?;
        let mut head = PageHead::default();
        let read = decoder.page(rows, &mut head).and_then(|list| {
            decoder.cursor.finish()?;
            Ok(list)
        });
        let list = read.map_err(Fault::into_issue)?;
        Ok((decoder.finished(list, rows), head))
    }
}

impl Decoder<'_> {
    fn page(&mut self, rows: &'static Kind, head: &mut PageHead) -> Decoded<SlotValue> {
        match self.cursor.peek() {
            b'[' => {
                head.whole = true;
                return self.value(rows);
            }
            b'{' => {}
            _ => {
                self.cursor.skip()?;
                return Err(Fault::expected("page or list"));
            }
        }
        let mut list = None;
        let mut more = !self.cursor.open(b'{', b'}')?;
        while more {
            let name = self.cursor.string()?;
            self.cursor.expect(b':')?;
            match &*name {
                "pageNumber" => head.number = self.count("pageNumber")?,
                "pageSize" => head.size = self.count("pageSize")?,
                "totalPages" => head.total_pages = self.count("totalPages")?,
                "totalCount" => head.total_count = self.count("totalCount")?,
                "nextPage" => head.next = self.link()?,
                name => match ROWS.into_iter().find(|known| *known == name) {
                    Some(_) if list.is_some() => return Err(Fault::expected("one list of rows")),
                    Some(known) => {
                        list = Some(self.rows(rows).map_err(|fault| fault.under(Step::Field(known)))?);
                    }
                    None => drop(self.cursor.skip()?),
                },
            }
            more = self.cursor.more(b'}')?;
        }
        match list {
            Some(list) => Ok(list),
            // what has no value may be left out, but only of a list that says that it is empty
            None if head.total_count == Some(0) => Ok(self.none()),
            None => Err(Fault::expected("page with `data` or `items`")),
        }
    }

    /// The rows of a page. Some lists are published as one object in place of an array: that is then the only row.
    fn rows(&mut self, rows: &'static Kind) -> Decoded<SlotValue> {
        match (self.cursor.peek(), rows) {
            (b'n', _) if self.cursor.take("null") => Ok(self.none()),
            (b'{', Kind::List(row)) => {
                let (a, b) = self.value(row)?;
                let start = self.tape.len();
                self.tape.extend([a, b]);
                Ok((start as i32, 1))
            }
            _ => self.value(rows),
        }
    }

    fn none(&self) -> SlotValue {
        (self.tape.len() as i32, 0)
    }

    fn count(&mut self, name: &'static str) -> Decoded<Option<u64>> {
        let raw = self.cursor.skip()?;
        match raw {
            "null" => Ok(None),
            raw => match raw.parse() {
                Ok(count) => Ok(Some(count)),
                Err(_) => Err(Fault::expected("whole number").under(Step::Field(name))),
            },
        }
    }

    fn link(&mut self) -> Decoded<Option<String>> {
        match self.cursor.peek() {
            b'"' => Ok(Some(self.cursor.string()?.into_owned()).filter(|link| !link.is_empty())),
            _ => match self.cursor.skip()? {
                "null" => Ok(None),
                _ => Err(Fault::expected("address").under(Step::Field("nextPage"))),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Field, Schema, Slot};
    use super::*;

    static ROW: Schema =
        Schema { name: "Row", fields: &[Field::new("id", "\"id\":", Kind::String).required()] };
    static ROWS_OF: Kind = Kind::List(&Kind::Object(&ROW));

    fn read(json: &str) -> Result<(Vec<String>, PageHead), (String, &'static str)> {
        let (mut document, head) = Document::decode_page(json.as_bytes(), &ROWS_OF, Units::Utf8)
            .map_err(|issue| (issue.path, issue.expected))?;
        document.keep_items(|_| true);
        Ok((ids(&document), head))
    }

    fn ids(document: &Document) -> Vec<String> {
        let Slot::List(items) = document.root() else { panic!("a list") };
        items
            .iter()
            .map(|slot| match slot {
                Slot::Object(row) => match row.slot(0) {
                    Slot::Text(id) => id.to_owned(),
                    _ => panic!("an id"),
                },
                _ => panic!("a row"),
            })
            .collect()
    }

    #[test]
    fn pages_and_bare_arrays() {
        let (ids, head) = read(
            r#" {"nextPage":"https:\/\/x\/a?pageNumber=3","new":[1],"data":[{"id":"a"},{"id":"b"}],"pageNumber":2,
            "pageSize":2,"totalPages":4,"totalCount":7,"previousPage":null} "#,
        )
        .expect("a page");
        assert_eq!(ids, ["a", "b"]);
        let next = Some("https://x/a?pageNumber=3".to_owned());
        let (number, size, total_pages, total_count) = (Some(2), Some(2), Some(4), Some(7));
        assert_eq!(head, PageHead { whole: false, number, size, total_pages, total_count, next });

        let (ids, head) = read(r#"[{"id":"a"}]"#).expect("a list");
        assert_eq!((ids.len(), head.whole), (1, true));
        let (ids, head) = read(r#"{"items":[{"id":"a"}],"nextPage":null}"#).expect("an export");
        assert_eq!((ids.len(), head), (1, PageHead::default()));
        assert_eq!(read(r#"{"data":{"id":"only"},"totalPages":null}"#).expect("one row").0, ["only"]);
        for none in [r#"{"data":null}"#, r#"{"data":[]}"#, r#"{"totalCount":0}"#, "[]"] {
            assert!(read(none).expect(none).0.is_empty(), "{none}");
        }
    }

    #[test]
    fn what_is_no_page() {
        for (json, path, expected) in [
            ("{}", "", "page with `data` or `items`"),
            (r#"{"totalCount":3}"#, "", "page with `data` or `items`"),
            (r#"{"error":"s3cret"}"#, "", "page with `data` or `items`"),
            (r#"{"data":[],"items":[]}"#, "", "one list of rows"),
            (r#"{"data":[{"id":"a"},{}]}"#, "data[1].id", "string"),
            (r#"{"data":"s3cret"}"#, "data", "list"),
            (r#"{"data":[],"pageNumber":"1"}"#, "pageNumber", "whole number"),
            (r#"{"data":[],"totalCount":-1}"#, "totalCount", "whole number"),
            (r#"{"data":[],"totalPages":1.0}"#, "totalPages", "whole number"),
            (r#"{"data":[],"nextPage":7}"#, "nextPage", "address"),
            ("null", "", "page or list"),
            (r#""text""#, "", "page or list"),
            (r#"{"data":[]} x"#, "", "one complete JSON value"),
        ] {
            assert_eq!(read(json).expect_err(json), (path.to_owned(), expected), "{json}");
        }
        let json = r#"{"data":[{"id":"a"}],"pageNumber":1,"nextPage":"https://x"}"#;
        for cut in 0..json.len() {
            assert!(read(&json[..cut]).is_err(), "{}", &json[..cut]);
        }
    }

    #[test]
    fn items_can_be_left_out() {
        let json = r#"{"data":[{"id":"a"},{"id":"b"},{"id":"c"},{"id":"d"}]}"#;
        let (mut document, _) =
            Document::decode_page(json.as_bytes(), &ROWS_OF, Units::Utf8).expect("a page");
        document.keep_items(|index| index % 2 == 1);
        assert_eq!(ids(&document), ["b", "d"]);
        document.keep_items(|_| false);
        assert!(ids(&document).is_empty());
    }
}
