//! Schema-checked values: an answer is checked once against its schema and kept as *text and tape*.
//!
//! The text holds the unescaped values of the known fields, back to back; the tape is a flat list of integers
//! that says where each value lies. Rust structs, Python's views and JavaScript's plain objects are all read from
//! the same two pieces, so there is one decoder and one set of rules.
//!
//! The layout (every *slot* is two integers):
//!
//! | what | slot |
//! | --- | --- |
//! | field absent | `(-1, 0)` |
//! | field `null` | `(-2, 0)` |
//! | boolean | `(-3, 0)` or `(-3, 1)` |
//! | text, number, date … | `(start, end)` into the text |
//! | object | `(row, 0)`: where its row starts on the tape |
//! | list | `(items, count)`: where its item slots start on the tape |
//!
//! A row is one slot per field of its schema, in the schema's order, and a last one for `extra`: a JSON object
//! with the members that the schema does not know. The root's slot stands at the very end of the tape.

mod cut;
mod decode;
mod document;
mod encode;
mod fault;
#[cfg(feature = "models")]
mod input;
mod json;
mod marks;
pub(crate) mod names;
mod page;
pub(crate) mod raw;
pub(crate) mod scalar;
mod schema;
pub(crate) mod strict;
#[cfg(feature = "models")]
mod structs;
mod write;

pub use cut::Part;
pub use decode::Units;
pub use document::{Document, Row, Slot};
pub use fault::DecodeIssue;
#[cfg(feature = "models")]
pub(crate) use input::moment;
#[cfg(feature = "models")]
pub use input::{Lookup, Members, Patch, ToJson, When};
pub use names::Names;
pub use page::PageHead;
pub use schema::{Field, Kind, Schema};
#[cfg(feature = "models")]
pub use structs::{Extra, FromKind};
pub use write::{Fractions, Reading, WriteIssue, encode};
