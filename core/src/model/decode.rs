//! JSON text to text and tape, checked against a schema on the way.

use super::document::{ABSENT, BOOLEAN, Document, NULL};
use super::fault::{DecodeIssue, Fault, Step};
use super::json::Cursor;
use super::{Field, Kind, Schema, scalar};

/// In what the tape counts positions in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Units {
    /// Bytes of UTF-8: Rust and Python.
    Utf8,
    /// UTF-16 code units: JavaScript.
    Utf16,
}

/// Tape entries that any answer may have; a larger one as many as it has bytes.
const LEAST_LIMIT: usize = 4 * 1024 * 1024;

pub(super) type Decoded<T> = Result<T, Fault>;
pub(super) type SlotValue = (i32, i32);

impl Document {
    /// Reads `body` as one value of `kind`.
    ///
    /// # Errors
    /// A [`DecodeIssue`] when the body is not UTF-8, not strict JSON, over 2 GiB, or not of that kind.
    pub fn decode(body: &[u8], kind: &'static Kind, units: Units) -> Result<Self, DecodeIssue> {
        let mut decoder = Decoder::of(body, units)?;
        let read = decoder.value(kind).and_then(|root| {
            decoder.cursor.finish()?;
            Ok(root)
        });
        let root = read.map_err(Fault::into_issue)?;
        if root.0 == NULL && !matches!(kind, Kind::Json) {
            return Err(whole(kind.expected()));
        }
        Ok(decoder.finished(root, kind))
    }
}

/// What is wrong with the answer as a whole.
fn whole(expected: &'static str) -> DecodeIssue {
    DecodeIssue { path: String::new(), expected }
}

pub(super) struct Decoder<'a> {
    pub(super) cursor: Cursor<'a>,
    text: String,
    pub(super) tape: Vec<i32>,
    /// Length of `text` in the units of the tape.
    position: usize,
    /// Whether units have to be counted because they may differ from bytes.
    wide: bool,
    /// Slots of the lists being read, innermost last.
    items: Vec<i32>,
    /// Unknown members of the objects being read, innermost last.
    extras: String,
    /// The longest tape: an answer of many tiny objects must not take many times its size.
    most: usize,
}

impl<'a> Decoder<'a> {
    /// A decoder at the start of a body.
    pub(super) fn of(body: &'a [u8], units: Units) -> Result<Self, DecodeIssue> {
        let text = std::str::from_utf8(body).map_err(|_| whole("UTF-8 text"))?;
        if i32::try_from(text.len()).is_err() {
            return Err(whole("less than 2 GiB"));
        }
        Ok(Self {
            cursor: Cursor::new(text),
            text: String::with_capacity(text.len() / 2),
            tape: Vec::with_capacity(text.len() / 8),
            position: 0,
            // escapes can bring in what is not ASCII
            wide: units == Units::Utf16 && (!text.is_ascii() || text.contains("\\u")),
            items: Vec::new(),
            extras: String::new(),
            most: text.len().max(LEAST_LIMIT),
        })
    }

    /// What was read, with its root in its place.
    pub(super) fn finished(mut self, (a, b): SlotValue, kind: &'static Kind) -> Document {
        self.tape.extend([a, b]);
        let Self { mut text, mut tape, wide, .. } = self;
        // the guesses at the start are generous for small answers and wrong for odd ones: what is kept is what is needed
        text.shrink_to_fit();
        tape.shrink_to_fit();
        Document::new(text, tape, kind, wide)
    }
}

impl Decoder<'_> {
    pub(super) fn value(&mut self, kind: &'static Kind) -> Decoded<SlotValue> {
        let first = self.cursor.peek();
        if first == b'n' && self.cursor.take("null") {
            return Ok((NULL, 0));
        }
        match kind {
            Kind::String
            | Kind::Enum(_)
            | Kind::Decimal
            | Kind::Date
            | Kind::DateTime
            | Kind::UtcDateTime
            | Kind::Uuid => self.scalar(kind),
            Kind::Integer if matches!(first, b'-' | b'0'..=b'9') => {
                let number = self.cursor.number()?;
                if scalar::integer(number) {
                    Ok(self.keep(number))
                } else {
                    Err(Fault::expected(kind.expected()))
                }
            }
            Kind::Boolean if self.cursor.take("true") => Ok((BOOLEAN, 1)),
            Kind::Boolean if self.cursor.take("false") => Ok((BOOLEAN, 0)),
            Kind::Json | Kind::Lookup(_) => {
                let raw = self.cursor.skip()?;
                Ok(self.keep(raw))
            }
            Kind::Object(schema) if first == b'{' => self.object(schema),
            Kind::List(item) if first == b'[' => self.list(item),
            _ => Err(self.mismatch(kind)),
        }
    }

    /// The value is of another kind; or there is none, which is worse.
    #[cold]
    fn mismatch(&mut self, kind: &'static Kind) -> Fault {
        match self.cursor.skip() {
            Ok(_) => Fault::expected(kind.expected()),
            Err(malformed) => malformed.into(),
        }
    }

    /// A value that is kept as text. Nearly all are strings without escapes and already in the form they are kept in.
    #[inline]
    fn scalar(&mut self, kind: &'static Kind) -> Decoded<SlotValue> {
        match self.cursor.plain() {
            Some(text) if scalar::fits(kind, text) => Ok(self.keep(text)),
            Some(text) => self.rewritten(kind, text),
            None => self.unusual(kind),
        }
    }

    /// A decimal as a number, or text with escapes.
    fn unusual(&mut self, kind: &'static Kind) -> Decoded<SlotValue> {
        let text = match (self.cursor.peek(), kind) {
            (b'"', _) => self.cursor.string()?,
            (b'-' | b'0'..=b'9', Kind::Decimal) => self.cursor.number()?.into(),
            _ => return Err(self.mismatch(kind)),
        };
        if scalar::fits(kind, &text) { Ok(self.keep(&text)) } else { self.rewritten(kind, &text) }
    }

    /// Text that says the same in another form, or nothing that fits. An empty text for an id or a moment says that there
    /// is none: .NET's serialisers write it where they have no value.
    #[cold]
    fn rewritten(&mut self, kind: &'static Kind, text: &str) -> Decoded<SlotValue> {
        if text.is_empty() && matches!(kind, Kind::Uuid | Kind::UtcDateTime) {
            return Ok((NULL, 0));
        }
        match scalar::received(kind, text) {
            Some(text) => Ok(self.keep(&text)),
            None => Err(Fault::expected(kind.expected())),
        }
    }

    /// Appends a value's text.
    #[inline]
    fn keep(&mut self, value: &str) -> SlotValue {
        let start = self.position;
        self.text.push_str(value);
        self.position += match self.wide && !value.is_ascii() {
            true => value.encode_utf16().count(),
            false => value.len(),
        };
        (start as i32, self.position as i32)
    }

    fn list(&mut self, item: &'static Kind) -> Decoded<SlotValue> {
        let before = self.items.len();
        let mut more = !self.cursor.open(b'[', b']')?;
        let mut count = 0;
        while more {
            let (a, b) = self.value(item).map_err(|fault| fault.under(Step::Item(count)))?;
            if a == NULL && !matches!(item, Kind::Json) {
                return Err(Fault::expected(item.expected()).under(Step::Item(count)));
            }
            self.items.extend([a, b]);
            count += 1;
            more = self.cursor.more(b']')?;
        }
        let start = self.tape.len();
        self.tape.extend_from_slice(&self.items[before..]);
        self.items.truncate(before);
        Ok((start as i32, count as i32))
    }

    fn object(&mut self, schema: &'static Schema) -> Decoded<SlotValue> {
        let row = self.tape.len();
        let fields = schema.fields;
        self.tape.resize(row + 2 * (fields.len() + 1), ABSENT);
        if self.tape.len() > self.most {
            return Err(Fault::expected("fewer objects for its size"));
        }
        let before = self.extras.len();
        let mut expected = 0;
        let mut more = !self.cursor.open(b'{', b'}')?;
        while more {
            self.cursor.peek();
            expected = self.member(schema, row, expected, before)?;
            more = self.cursor.more(b'}')?;
        }
        for (index, field) in fields.iter().enumerate() {
            if field.required && matches!(self.tape[row + 2 * index], ABSENT | NULL) {
                return Err(Fault::expected(field.kind.expected()).under(Step::Field(field.name)));
            }
        }
        if self.extras.len() > before {
            self.extras.push('}');
            let extra = self.extras.split_off(before);
            let slot = self.keep(&extra);
            self.put(row, fields.len(), slot);
        }
        Ok((row as i32, 0))
    }

    /// Reads one member; answers which field is likely to come next.
    #[inline]
    fn member(
        &mut self,
        schema: &'static Schema,
        row: usize,
        expected: usize,
        extras: usize,
    ) -> Decoded<usize> {
        let fields = schema.fields;
        // The usual order first, then one field left out, then any order.
        for (index, field) in fields.iter().enumerate().skip(expected).take(2) {
            if self.cursor.take(field.token) {
                self.field(row, index, field, extras)?;
                return Ok(index + 1);
            }
        }
        let name = self.cursor.string()?;
        self.cursor.expect(b':')?;
        match fields.iter().position(|field| field.name == name) {
            Some(index) => {
                self.field(row, index, &fields[index], extras)?;
                Ok(index + 1)
            }
            None => {
                let raw = self.cursor.skip()?;
                self.extra(&name, raw, extras);
                Ok(expected)
            }
        }
    }

    #[inline]
    fn field(&mut self, row: usize, index: usize, field: &'static Field, extras: usize) -> Decoded<()> {
        if !field.assumed {
            let slot = self.value(&field.kind).map_err(|fault| fault.under(Step::Field(field.name)))?;
            self.put(row, index, slot);
            return Ok(());
        }
        // An assumption must not break an answer: what does not fit is kept as if it were unknown.
        let start = self.cursor;
        let (text, position, tape) = (self.text.len(), self.position, self.tape.len());
        let (items, nested) = (self.items.len(), self.extras.len());
        match self.value(&field.kind) {
            Ok(slot) => self.put(row, index, slot),
            Err(fault) if fault.is_malformed() => return Err(fault),
            Err(_) => {
                self.text.truncate(text);
                self.position = position;
                self.tape.truncate(tape);
                self.items.truncate(items);
                self.extras.truncate(nested);
                self.cursor = start;
                let raw = self.cursor.skip()?;
                self.extra(field.name, raw, extras);
            }
        }
        Ok(())
    }

    #[inline]
    fn put(&mut self, row: usize, index: usize, (a, b): SlotValue) {
        let at = row + 2 * index;
        self.tape[at] = a;
        self.tape[at + 1] = b;
    }

    /// Keeps a member that the schema does not know, as it came.
    #[cold]
    fn extra(&mut self, name: &str, raw: &str, start: usize) {
        self.extras.push(if self.extras.len() == start { '{' } else { ',' });
        super::encode::push_string(&mut self.extras, name);
        self.extras.push(':');
        self.extras.push_str(raw);
    }
}

#[cfg(test)]
mod tests {
    use super::super::Slot;
    use super::*;

    static ADDRESS: Schema = Schema {
        name: "Address",
        fields: &[
            Field::new("line1", "\"line1\":", Kind::String).required(),
            Field::new("city", "\"city\":", Kind::String),
        ],
    };
    static ITEM: Schema = Schema {
        name: "Item",
        fields: &[
            Field::new("id", "\"id\":", Kind::String).required(),
            Field::new("total", "\"total\":", Kind::Decimal).required(),
            Field::new("paid", "\"paid\":", Kind::Boolean),
            Field::new("due", "\"due\":", Kind::Date).assumed(),
            Field::new("address", "\"address\":", Kind::Object(&ADDRESS)).assumed(),
            Field::new("tags", "\"tags\":", Kind::List(&Kind::String)),
        ],
    };
    static ONE: Kind = Kind::Object(&ITEM);
    static MANY: Kind = Kind::List(&ONE);

    fn decode(json: &str, kind: &'static Kind) -> Result<Document, DecodeIssue> {
        Document::decode(json.as_bytes(), kind, Units::Utf8)
    }

    fn issue(json: &str) -> (String, &'static str) {
        let issue = decode(json, &MANY).map(|_| ()).expect_err(json);
        (issue.path, issue.expected)
    }

    #[test]
    fn any_order_any_spacing_and_unknown_members() {
        let doc = decode(
            r#" [ {"new":{"a":[1,2.50]}, "tags":["x","\u00e9"] ,"total" : 12.340,"id":"a\"b","address":{"city":"Leeds","line1":"1 High St"},"paid":true,"z":null} ]"#,
            &MANY,
        )
        .expect("decodes");
        let Slot::List(items) = doc.root() else { panic!("a list") };
        let Some(Slot::Object(row)) = items.get(0) else { panic!("a row") };
        assert_eq!(
            row.json(),
            r#"{"id":"a\"b","total":"12.340","paid":true,"address":{"line1":"1 High St","city":"Leeds"},"tags":["x","é"],"new":{"a":[1,2.50]},"z":null}"#
        );
    }

    #[test]
    fn says_where_and_what_but_never_the_value() {
        assert_eq!(
            issue(r#"[{"id":"a","total":"1"},{"id":"b","total":"s3cret"}]"#),
            ("[1].total".into(), "decimal of at most 28 digits")
        );
        assert_eq!(issue(r#"[{"id":"a"}]"#), ("[0].total".into(), "decimal of at most 28 digits"));
        assert_eq!(issue(r#"[{"id":null,"total":1}]"#), ("[0].id".into(), "string"));
        assert_eq!(issue(r#"[{"id":"a","total":1,"tags":["x",3]}]"#), ("[0].tags[1]".into(), "string"));
        assert_eq!(issue(r#"{"error":1}"#), (String::new(), "list"));
        assert_eq!(issue("null"), (String::new(), "list"));
        assert_eq!(issue(r#"[{"id":"a","total":1}"#), (String::new(), "one complete JSON value"));
        assert_eq!(issue("<html>"), (String::new(), "one complete JSON value"));
        assert_eq!(issue(""), (String::new(), "one complete JSON value"));
        assert_eq!(issue("[] x"), (String::new(), "one complete JSON value"));
    }

    #[test]
    fn an_empty_text_for_an_id_or_a_moment_is_no_value() {
        static ROW: Schema = Schema {
            name: "Row",
            fields: &[
                Field::new("id", "\"id\":", Kind::Uuid).required(),
                Field::new("owner", "\"owner\":", Kind::Uuid),
                Field::new("ended", "\"ended\":", Kind::UtcDateTime),
                Field::new("name", "\"name\":", Kind::String),
            ],
        };
        static OF: Kind = Kind::Object(&ROW);
        let id = "e0b21cd0-5c17-4cd9-858a-00000001c4b0";
        let json = format!(r#"{{"id":"{id}","owner":"","ended":"","name":""}}"#);
        let document = decode(&json, &OF).expect("decodes");
        let Slot::Object(row) = document.root() else { panic!("a row") };
        assert!(matches!((row.slot(1), row.slot(2), row.slot(3)), (Slot::Null, Slot::Null, Slot::Text(""))));
        assert!(decode(r#"{"id":""}"#, &OF).is_err(), "what has to be there");
    }

    #[test]
    fn a_wrong_assumption_goes_to_extra() {
        let doc =
            decode(r#"{"id":"a","due":"soon","address":{"line1":7},"total":1}"#, &ONE).expect("decodes");
        let Slot::Object(row) = doc.root() else { panic!("a row") };
        assert_eq!(row.json(), r#"{"id":"a","total":"1","due":"soon","address":{"line1":7}}"#);
        assert!(matches!(row.slot(3), Slot::Absent));
        assert_eq!(row.extra(), Some(r#"{"due":"soon","address":{"line1":7}}"#));
    }

    #[test]
    fn utf16_positions() {
        let json = r#"[{"id":"é😀","total":1},{"id":"b\ud83d\ude00","total":2}]"#;
        let doc = Document::decode(json.as_bytes(), &MANY, Units::Utf16).expect("decodes");
        let (text, tape) = doc.into_parts();
        let wide: Vec<u16> = text.encode_utf16().collect();
        let list = tape[tape.len() - 2] as usize;
        let ids: Vec<String> = (0..2)
            .map(|i| {
                let row = tape[list + 2 * i] as usize;
                String::from_utf16(&wide[tape[row] as usize..tape[row + 1] as usize]).expect("text")
            })
            .collect();
        assert_eq!(ids, ["é😀", "b😀"]);
    }

    #[test]
    fn many_tiny_objects_do_not_take_many_times_their_size() {
        static WIDE: Schema =
            Schema { name: "Wide", fields: &[const { Field::new("f", "\"f\":", Kind::Json) }; 8] };
        static TINY: Kind = Kind::List(&Kind::Object(&WIDE));
        let tiny = |n| format!("[{}]", vec!["{}"; n].join(","));
        assert!(decode(&tiny(1_000), &TINY).is_ok());
        let refused = decode(&tiny(400_000), &TINY).map(|doc| doc.size()).expect_err("refused");
        assert_eq!(refused.expected, "fewer objects for its size");
    }

    #[test]
    fn every_cut_is_an_error() {
        let json = r#"[{"id":"a","total":"1.00","paid":false,"due":"2026-01-31","address":{"line1":"x"},"tags":[]}]"#;
        assert!(decode(json, &MANY).is_ok());
        for cut in 0..json.len() {
            assert!(decode(&json[..cut], &MANY).is_err(), "{}", &json[..cut]);
        }
    }
}
