//! What a program wants to send, checked against its schema and written as the API takes it.
//!
//! The host hands over JSON text in its own names; nothing is ever read into a float on the way. What is wrong is
//! said with its place and the remedy before anything is sent, and never with the value.

mod issue;
mod known;
mod scalar;

use std::collections::HashSet;

pub use issue::WriteIssue;
use issue::{Fault, Written};

use super::encode::push_string;
use super::json::Cursor;
use super::{Field, Kind, Names, Schema};

/// What a number in the host's JSON may have been before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fractions {
    /// A decimal with all its digits. Floats are written with an exponent.
    Exact,
    /// A float, where it is not a whole number that floats hold exactly.
    Floats,
}

/// How a body is to be read.
#[derive(Debug, Clone, Copy)]
pub struct Reading {
    /// The host's names.
    pub names: Names,
    /// The host's numbers.
    pub fractions: Fractions,
    /// Whether what is left out stays as it is: then nothing is required.
    pub merge_patch: bool,
}

/// Checks `json` against `schema` and writes it with the names of the wire.
///
/// # Errors
/// A [`WriteIssue`] for the first thing that is wrong.
pub fn encode(json: &[u8], schema: &'static Schema, reading: Reading) -> Result<String, WriteIssue> {
    let text = std::str::from_utf8(json).map_err(|_| Fault::whole("not UTF-8 text"))?;
    let out = String::with_capacity(text.len());
    let mut encoder = Encoder { cursor: Cursor::new(text), out, reading, member: "" };
    if encoder.cursor.peek() != b'{' {
        return Err(Fault::whole("not a JSON object").into());
    }
    encoder.object(schema, 0)?;
    encoder.cursor.finish().map_err(Fault::from)?;
    Ok(encoder.out)
}

struct Encoder<'a> {
    cursor: Cursor<'a>,
    out: String,
    reading: Reading,
    /// The member that is being read, for events.
    member: &'static str,
}

impl Encoder<'_> {
    fn object(&mut self, schema: &'static Schema, depth: u32) -> Written {
        if depth > super::json::MAX_DEPTH {
            return Err(Fault::new("nested too deeply"));
        }
        let names = self.reading.names;
        let mut given: HashSet<usize> = HashSet::new();
        self.out.push('{');
        let mut more = !self.cursor.open(b'{', b'}')?;
        while more {
            let name = self.cursor.string()?;
            self.cursor.expect(b':')?;
            let Some(index) = schema.fields.iter().position(|field| names.of(field) == name) else {
                return Err(issue::unknown(&name, schema, names));
            };
            let field = &schema.fields[index];
            if !given.is_empty() {
                self.out.push(',');
            }
            if !given.insert(index) {
                return Err(Fault::new("given twice").under(names.of(field)));
            }
            self.out.push_str(field.token);
            self.member(field, depth).map_err(|fault| fault.under(names.of(field)))?;
            more = self.cursor.more(b'}')?;
        }
        self.out.push('}');
        let missing = |(index, field): &(usize, &Field)| field.required && !given.contains(index);
        match schema.fields.iter().enumerate().find(missing) {
            Some((_, field)) if !self.reading.merge_patch => {
                Err(Fault::new("required, and not given").under(names.of(field)))
            }
            _ => Ok(()),
        }
    }

    fn member(&mut self, field: &'static Field, depth: u32) -> Written {
        if self.cursor.peek() == b'n' && self.cursor.take("null") {
            if field.required && !self.reading.merge_patch {
                return Err(Fault::new("required, and given as null"));
            }
            if field.not_null && self.reading.merge_patch {
                return Err(Fault::new("cannot be null: what is left out stays as it is"));
            }
            self.out.push_str("null");
            return Ok(());
        }
        self.member = field.name;
        self.value(&field.kind, depth)
    }

    fn value(&mut self, kind: &'static Kind, depth: u32) -> Written {
        let first = self.cursor.peek();
        match kind {
            Kind::Object(schema) if first == b'{' => self.object(schema, depth + 1),
            Kind::List(item) if first == b'[' => self.list(item, depth + 1),
            Kind::Lookup(keys) if first == b'{' => self.lookup(keys),
            Kind::Json => {
                let raw = self.cursor.skip()?;
                self.out.push_str(raw);
                Ok(())
            }
            Kind::Boolean if self.cursor.take("true") => {
                self.out.push_str("true");
                Ok(())
            }
            Kind::Boolean if self.cursor.take("false") => {
                self.out.push_str("false");
                Ok(())
            }
            Kind::Decimal | Kind::Integer if matches!(first, b'-' | b'0'..=b'9') => {
                let number = self.cursor.number()?;
                scalar::number(&mut self.out, kind, number, self.reading.fractions)
            }
            Kind::String
            | Kind::Enum(_)
            | Kind::Lookup(_)
            | Kind::Decimal
            | Kind::Integer
            | Kind::Date
            | Kind::DateTime
            | Kind::UtcDateTime
            | Kind::Uuid
                if first == b'"' =>
            {
                let text = self.cursor.string()?;
                if let Kind::Enum(values) = kind {
                    known::value(values, &text, self.member)?;
                }
                scalar::text(&mut self.out, kind, &text, self.reading.fractions)
            }
            _ => {
                let raw = self.cursor.skip()?;
                Err(scalar::mismatch(kind, raw))
            }
        }
    }

    fn list(&mut self, item: &'static Kind, depth: u32) -> Written {
        if depth > super::json::MAX_DEPTH {
            return Err(Fault::new("nested too deeply"));
        }
        self.out.push('[');
        let mut more = !self.cursor.open(b'[', b']')?;
        let mut count = 0;
        while more {
            if count > 0 {
                self.out.push(',');
            }
            self.value(item, depth).map_err(|fault| fault.at(count))?;
            count += 1;
            more = self.cursor.more(b']')?;
        }
        self.out.push(']');
        Ok(())
    }

    /// `{"key": "accountNumber", "value": "A-1"}`: another object by one of its properties.
    fn lookup(&mut self, keys: &'static [(&'static str, &'static str)]) -> Written {
        let (mut key, mut value) = (None, None);
        let mut more = !self.cursor.open(b'{', b'}')?;
        while more {
            let name = self.cursor.string()?;
            self.cursor.expect(b':')?;
            let slot = match name.as_ref() {
                "key" => &mut key,
                "value" => &mut value,
                _ => return Err(Fault::new("a look-up has `key` and `value`, and nothing else")),
            };
            if self.cursor.peek() != b'"' {
                self.cursor.skip()?;
                return Err(Fault::new(match name.as_ref() {
                    "key" => "`key` of a look-up is a text: the name of a property",
                    _ => "`value` of a look-up is a text",
                }));
            }
            *slot = Some(self.cursor.string()?);
            more = self.cursor.more(b'}')?;
        }
        let (Some(key), Some(value)) = (key, value) else {
            return Err(Fault::new("a look-up needs both `key` and `value`"));
        };
        let key = known::key(keys, &key, self.reading.names)?;
        self.out.push_str("{\"key\":");
        push_string(&mut self.out, key);
        self.out.push_str(",\"value\":");
        push_string(&mut self.out, &value);
        self.out.push('}');
        Ok(())
    }
}

#[cfg(test)]
mod tests;
