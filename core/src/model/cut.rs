//! Lists in several texts: for a host that has to take a text whole, and would rather take a long one bit by bit.

use std::mem;

use super::{Document, Kind};

/// Rows of a list that share a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// How many rows, one after the other.
    pub rows: usize,
    /// How long their text is, in the units of the tape; it begins where that of the part before ends.
    pub length: usize,
}

impl Document {
    /// Text and tape of a list, as [`into_parts`](Self::into_parts), and where to cut the text: places of values count
    /// from the start of their row's part. Each part but the last has at least `least` units, and only whole rows.
    pub fn into_cut(self, least: usize) -> (String, Vec<i32>, Vec<Part>) {
        let kind = self.kind();
        let (text, mut tape) = self.into_parts();
        let root = tape.len() - 2;
        let mut cutter = Cutter { tape: &mut tape, start: 0, end: 0 };
        let (mut parts, mut rows) = (Vec::new(), 0);
        if let (Kind::List(item), first @ 0.., count) = (kind, cutter.tape[root], cutter.tape[root + 1]) {
            for at in (first as usize..).step_by(2).take(count as usize) {
                if (cutter.end - cutter.start) as usize >= least {
                    parts.push(Part { rows: mem::take(&mut rows), length: cutter.part() });
                }
                cutter.shift(at, item);
                rows += 1;
            }
        }
        parts.push(Part { rows, length: cutter.part() });
        (text, tape, parts)
    }
}

struct Cutter<'t> {
    tape: &'t mut [i32],
    /// Where the text of this part begins.
    start: i32,
    /// Where the text of all values so far ends.
    end: i32,
}

impl Cutter<'_> {
    /// Ends a part, and says how long it is.
    fn part(&mut self) -> usize {
        (self.end - mem::replace(&mut self.start, self.end)) as usize
    }

    /// Lets the places of all values in this slot count from the start of the part.
    fn shift(&mut self, at: usize, kind: &Kind) {
        let (a, b) = (self.tape[at], self.tape[at + 1]);
        match kind {
            _ if a < 0 => {}
            Kind::Object(schema) => {
                let row = a as usize;
                for (index, field) in schema.fields.iter().enumerate() {
                    self.shift(row + 2 * index, &field.kind);
                }
                self.shift(row + 2 * schema.fields.len(), &Kind::Json);
            }
            Kind::List(item) => {
                for index in 0..b as usize {
                    self.shift(a as usize + 2 * index, item);
                }
            }
            _ => {
                self.tape[at] = a - self.start;
                self.tape[at + 1] = b - self.start;
                self.end = self.end.max(b);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Field, Schema, Units};
    use super::*;

    static LINE: Schema = Schema {
        name: "Line",
        fields: &[
            Field::new("text", "\"text\":", Kind::String),
            Field::new("tags", "\"tags\":", Kind::List(&Kind::String)),
        ],
    };
    static ROW: Schema = Schema {
        name: "Row",
        fields: &[
            Field::new("id", "\"id\":", Kind::String).required(),
            Field::new("paid", "\"paid\":", Kind::Boolean),
            Field::new("line", "\"line\":", Kind::Object(&LINE)),
            Field::new("lines", "\"lines\":", Kind::List(&Kind::Object(&LINE))),
            Field::new("note", "\"note\":", Kind::String),
        ],
    };
    static ROWS: Kind = Kind::List(&Kind::Object(&ROW));
    static FREE: Kind = Kind::List(&Kind::Json);

    const JSON: &str = r#"[
        {"id":"a","paid":true,"line":{"text":"é","tags":["x","株"]},"lines":[],"new":{"b":"🦆"}},
        {"id":"b🦆","line":null,"lines":[{"text":"one","tags":[]},{"tags":["y",""],"more":1}],"note":""},
        {"id":"c","paid":false,"lines":null,"note":"the last but one"},
        {"id":"","note":""},
        {"id":"e","note":"’","line":{"text":"plain"}}
    ]"#;

    /// The rows of each part, read from nothing but its own text.
    fn parts(document: Document, least: usize) -> Vec<(Vec<String>, usize)> {
        let kind = document.kind();
        let (text, mut tape, parts) = document.into_cut(least);
        let units: Vec<u16> = text.encode_utf16().collect();
        let end = tape.len() - 2;
        let (mut at, mut from) = (tape[end], 0);
        let mut read = |part: &Part| {
            let text = String::from_utf16(&units[from..from + part.length]).expect("no character is cut");
            (tape[end], tape[end + 1]) = (at, part.rows as i32);
            at += 2 * part.rows as i32;
            from += part.length;
            let rows = Document::new(text, tape.clone(), kind, true).json();
            let rows: Vec<&serde_json::value::RawValue> = serde_json::from_str(&rows).expect("JSON");
            (rows.iter().map(|row| row.get().to_owned()).collect(), part.length)
        };
        parts.iter().map(&mut read).collect()
    }

    fn decoded(json: &str, kind: &'static Kind) -> Document {
        Document::decode(json.as_bytes(), kind, Units::Utf16).expect("decodes")
    }

    #[test]
    fn parts_hold_the_rows_of_the_whole() {
        for kind in [&ROWS, &FREE] {
            let whole = parts(decoded(JSON, kind), 1_000);
            assert_eq!((whole.len(), whole[0].0.len()), (1, 5));
            for least in 1..=whole[0].1 + 1 {
                let cut = parts(decoded(JSON, kind), least);
                let (last, others) = cut.split_last().expect("a part");
                assert!(others.iter().all(|(_, length)| *length >= least), "{least}: {cut:?}");
                assert!(least > 1 || others.len() >= 3, "{cut:?}");
                assert!(!last.0.is_empty(), "{least}: {cut:?}");
                let rows: Vec<&String> = cut.iter().flat_map(|(rows, _)| rows).collect();
                assert_eq!(rows, whole[0].0.iter().collect::<Vec<_>>(), "{least}");
            }
        }
    }

    #[test]
    fn rows_that_were_left_out_stay_out() {
        for kind in [&ROWS, &FREE] {
            let expected = parts(decoded(JSON, kind), 1_000).remove(0).0;
            for least in [1, 10, 1_000] {
                let mut document = decoded(JSON, kind);
                document.keep_items(|index| index % 2 == 1);
                let rows: Vec<String> =
                    parts(document, least).into_iter().flat_map(|(rows, _)| rows).collect();
                assert_eq!(rows, [&*expected[1], &*expected[3]]);
            }
        }
    }

    #[test]
    fn an_empty_list_is_one_part() {
        for json in ["[]", " [ ] "] {
            let (_, tape, parts) = decoded(json, &ROWS).into_cut(1);
            assert_eq!((tape[tape.len() - 1], parts), (0, vec![Part { rows: 0, length: 0 }]));
        }
    }
}
