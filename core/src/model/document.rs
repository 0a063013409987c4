//! One decoded answer, and the reading of it.

use std::fmt;
use std::sync::OnceLock;

use super::marks::Marks;
use super::{Kind, Schema};

pub(super) const ABSENT: i32 = -1;
pub(super) const NULL: i32 = -2;
pub(super) const BOOLEAN: i32 = -3;

/// A decoded answer: text, tape, and the kind it was checked against.
pub struct Document {
    text: String,
    tape: Vec<i32>,
    kind: &'static Kind,
    /// Whether the tape counts UTF-16 in a text where that makes a difference.
    wide: bool,
    /// Made when such a text is read here.
    marks: OnceLock<Marks>,
}

/// Without its values, some of which are secrets.
impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document").field("size", &self.size()).finish_non_exhaustive()
    }
}

impl Document {
    pub(super) fn new(text: String, tape: Vec<i32>, kind: &'static Kind, wide: bool) -> Self {
        Self { text, tape, kind, wide, marks: OnceLock::new() }
    }

    /// The answer's value.
    pub fn root(&self) -> Slot<'_> {
        self.slot(self.tape.len() - 2, self.kind)
    }

    /// What the answer was checked against.
    pub fn kind(&self) -> &'static Kind {
        self.kind
    }

    /// The row that starts at `at`, as handed out by [`Row::at`].
    pub fn row(&self, at: usize, schema: &'static Schema) -> Row<'_> {
        Row { document: self, at, schema }
    }

    /// Text and tape, for a host that reads them itself.
    pub fn into_parts(self) -> (String, Vec<i32>) {
        (self.text, self.tape)
    }

    /// Bytes of memory held.
    pub fn size(&self) -> usize {
        self.text.capacity() + self.tape.capacity() * size_of::<i32>()
    }

    /// Of a list: leaves the items out that `keep` does not want, by their index.
    pub(crate) fn keep_items(&mut self, mut keep: impl FnMut(usize) -> bool) {
        let root = self.tape.len() - 2;
        let (start, count) = (self.tape[root] as usize, self.tape[root + 1] as usize);
        let mut kept = 0;
        for index in (0..count).filter(|&index| keep(index)) {
            self.tape.copy_within(start + 2 * index..start + 2 * index + 2, start + 2 * kept);
            kept += 1;
        }
        self.tape[root + 1] = kept as i32;
    }

    /// All values' text, back to back.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    fn slot(&self, at: usize, kind: &'static Kind) -> Slot<'_> {
        let (Some(&a), Some(&b)) = (self.tape.get(at), self.tape.get(at + 1)) else {
            return Slot::Absent;
        };
        match (a, kind) {
            (ABSENT, _) => Slot::Absent,
            (NULL, _) => Slot::Null,
            (BOOLEAN, _) => Slot::Boolean(b != 0),
            (_, Kind::Object(schema)) => Slot::Object(self.row(a as usize, schema)),
            (_, Kind::List(item)) => {
                Slot::List(Items { document: self, at: a as usize, len: b as usize, item })
            }
            _ => Slot::Text(self.text.get(self.byte(a)..self.byte(b)).unwrap_or_default()),
        }
    }

    /// Where in the text a position of the tape is.
    fn byte(&self, position: i32) -> usize {
        let position = position as usize;
        if !self.wide {
            return position;
        }
        self.marks.get_or_init(|| Marks::of(&self.text)).byte(&self.text, position)
    }
}

/// What stands in one place of a document.
#[derive(Debug, Clone, Copy)]
pub enum Slot<'d> {
    /// The field was not there.
    Absent,
    /// The field was `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// The text of a string, number, date …, checked against its kind; JSON for [`Kind::Json`].
    Text(&'d str),
    /// An object.
    Object(Row<'d>),
    /// A list.
    List(Items<'d>),
}

/// One object of a document.
#[derive(Debug, Clone, Copy)]
pub struct Row<'d> {
    document: &'d Document,
    at: usize,
    schema: &'static Schema,
}

impl<'d> Row<'d> {
    /// Where the row starts on the tape.
    pub fn at(&self) -> usize {
        self.at
    }

    /// The schema it was checked against.
    pub fn schema(&self) -> &'static Schema {
        self.schema
    }

    /// The value of the field with this index in the schema.
    pub fn slot(&self, index: usize) -> Slot<'d> {
        match self.schema.fields.get(index) {
            Some(field) => self.document.slot(self.at + 2 * index, &field.kind),
            None => Slot::Absent,
        }
    }

    /// The members that the schema does not know, as the text of a JSON object.
    pub fn extra(&self) -> Option<&'d str> {
        match self.document.slot(self.at + 2 * self.schema.fields.len(), &Kind::Json) {
            Slot::Text(json) => Some(json),
            _ => None,
        }
    }
}

/// A list of a document.
#[derive(Debug, Clone, Copy)]
pub struct Items<'d> {
    document: &'d Document,
    at: usize,
    len: usize,
    item: &'static Kind,
}

impl<'d> Items<'d> {
    /// How many items.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The kind of each item.
    pub fn kind(&self) -> &'static Kind {
        self.item
    }

    /// One item.
    pub fn get(&self, index: usize) -> Option<Slot<'d>> {
        (index < self.len).then(|| self.document.slot(self.at + 2 * index, self.item))
    }

    /// All items.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Slot<'d>> + use<'d> {
        let Self { document, at, item, .. } = *self;
        (0..self.len).map(move |index| document.slot(at + 2 * index, item))
    }
}
