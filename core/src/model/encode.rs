//! A row back to JSON: for pickling, copying, comparing and showing.

use super::document::Items;
use super::{Document, Kind, Row, Slot};

impl Row<'_> {
    /// The row as a JSON object with the names of the wire: known fields in the schema's order, then the unknown
    /// ones. Decimals are strings; what was absent stays absent.
    pub fn json(&self) -> String {
        let mut out = String::new();
        push_row(&mut out, self, false);
        out
    }

    /// A text that two rows share exactly when they mean the same: decimals without trailing zeros, `null` as if it
    /// were absent, the rest as in [`json`](Self::json).
    pub fn canonical(&self) -> String {
        let mut out = String::new();
        push_row(&mut out, self, true);
        out
    }
}

impl Document {
    /// The whole answer as JSON, as [`Row::json`] writes it.
    pub fn json(&self) -> String {
        let mut out = String::new();
        push_slot(&mut out, self.root(), self.kind(), false);
        out
    }
}

impl Items<'_> {
    /// Each item as JSON, as [`Row::json`] writes it.
    pub fn json(&self) -> impl Iterator<Item = String> {
        self.iter().map(|slot| {
            let mut out = String::new();
            push_slot(&mut out, slot, self.kind(), false);
            out
        })
    }
}

fn push_row(out: &mut String, row: &Row<'_>, canonical: bool) {
    out.push('{');
    let start = out.len();
    for (index, field) in row.schema().fields.iter().enumerate() {
        let slot = row.slot(index);
        if matches!(slot, Slot::Absent) || (canonical && matches!(slot, Slot::Null)) {
            continue;
        }
        if out.len() > start {
            out.push(',');
        }
        push_string(out, field.name);
        out.push(':');
        push_slot(out, slot, &field.kind, canonical);
    }
    if let Some(extra) = row.extra() {
        if out.len() > start {
            out.push(',');
        }
        out.push_str(extra.get(1..extra.len() - 1).unwrap_or_default());
    }
    out.push('}');
}

fn push_slot(out: &mut String, slot: Slot<'_>, kind: &Kind, canonical: bool) {
    match (slot, kind) {
        (Slot::Absent | Slot::Null, _) => out.push_str("null"),
        (Slot::Boolean(value), _) => out.push_str(if value { "true" } else { "false" }),
        (Slot::Text(json), Kind::Json | Kind::Lookup(_) | Kind::Integer) => out.push_str(json),
        (Slot::Text(text), Kind::Decimal) if canonical => push_string(out, without_trailing_zeros(text)),
        (Slot::Text(text), _) => push_string(out, text),
        (Slot::Object(row), _) => push_row(out, &row, canonical),
        (Slot::List(items), _) => push_list(out, &items, canonical),
    }
}

fn push_list(out: &mut String, items: &Items<'_>, canonical: bool) {
    out.push('[');
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        push_slot(out, item, items.kind(), canonical);
    }
    out.push(']');
}

fn without_trailing_zeros(decimal: &str) -> &str {
    let short = match decimal.contains('.') {
        true => decimal.trim_end_matches('0').trim_end_matches('.'),
        false => decimal,
    };
    if short == "-0" { "0" } else { short }
}

/// Appends `text` as a JSON string.
pub(crate) fn push_string(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if (c as u32) < 0x20 => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
}
