//! JSON that has to be read, has to be refused, or is left to the reader (RFC 8259), by rule.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::json_refused;
use super::{Body, Piece};

/// What RFC 8259 says of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Class {
    /// It is JSON.
    Yes,
    /// It is none.
    No,
    /// Readers may differ: whether ours takes it.
    Open(bool),
}

/// A text, and what is to become of it.
#[derive(Debug, Clone)]
pub struct Vector {
    /// The rule, and what is special.
    pub name: String,
    /// What the standard says.
    pub class: Class,
    /// Whether it says something only as a whole body, not as a value within one.
    pub alone: bool,
    /// The text.
    pub body: Body,
}

impl Vector {
    /// Whether it has to be read.
    pub fn accepted(&self) -> bool {
        matches!(self.class, Class::Yes | Class::Open(true))
    }

    fn written(&self) -> Value {
        let class = match self.class {
            Class::Yes => "y",
            Class::No => "n",
            Class::Open(_) => "i",
        };
        let mut written = json!({"name": self.name, "class": class, "accepted": self.accepted(), "body": self.body.written()});
        if self.alone {
            written["alone"] = true.into();
        }
        written
    }
}

/// A value.
pub fn value(rule: &str, class: Class, body: impl Into<Body>) -> Vector {
    let body = body.into();
    let shown: String = match &*body.0 {
        [Piece::Text(text)] => text.chars().take(24).flat_map(char::escape_default).collect(),
        pieces => pieces.iter().map(shown).collect::<Vec<_>>().join(" "),
    };
    Vector { name: format!("{rule}: {shown}"), class, alone: false, body }
}

fn shown(piece: &Piece) -> String {
    match piece {
        Piece::Text(text) => text.chars().take(24).flat_map(char::escape_default).collect(),
        Piece::Bytes(bytes) => bytes.iter().take(12).map(|byte| format!("{byte:02x}")).collect(),
        Piece::Repeat(text, times) => format!("{text} x{times}"),
    }
}

/// A whole body.
pub fn whole(rule: &str, class: Class, body: impl Into<Body>) -> Vector {
    Vector { alone: true, ..value(rule, class, body) }
}

/// All of them, without repetitions.
pub fn all() -> Vec<Vector> {
    let mut seen = HashSet::new();
    let made = [numbers(), strings(), structures(), open(), json_refused::all()];
    let mut vectors: Vec<Vector> = made.into_iter().flatten().collect();
    vectors.retain(|vector| seen.insert(vector.body.bytes()));
    vectors
}

/// As they are written down.
pub fn written() -> Vec<Value> {
    all().iter().map(Vector::written).collect()
}

/// Sign, digits, fraction and exponent, each way with each.
fn numbers() -> Vec<Vector> {
    let mut made = Vec::new();
    for sign in ["", "-"] {
        for digits in ["0", "7", "10"] {
            for fraction in ["", ".0", ".25"] {
                for exponent in ["", "e0", "E+2", "e-3"] {
                    made.push(value("number", Class::Yes, format!("{sign}{digits}{fraction}{exponent}")));
                }
            }
        }
    }
    for large in ["9007199254740993", "18446744073709551616", "0.1234567890123456789012345678", "1e308"] {
        made.push(value("large number", Class::Yes, large));
    }
    made
}

fn strings() -> Vec<Vector> {
    let mut made = Vec::new();
    for escape in ["\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t"] {
        made.push(value("escape", Class::Yes, format!("\"a{escape}b\"")));
    }
    for code in ["0000", "001f", "0020", "007f", "0080", "07ff", "0800", "d7ff", "e000", "FFFF", "fFfE"] {
        made.push(value("escaped code", Class::Yes, format!("\"\\u{code}\"")));
    }
    for pair in ["\\ud800\\udc00", "\\uDBFF\\uDFFF", "\\ud83d\\ude00", "\\ud834\\udd1e\\ud834\\udd1e"] {
        made.push(value("pair of surrogates", Class::Yes, format!("\"{pair}\"")));
    }
    for raw in [
        '\u{7f}',
        '\u{80}',
        '\u{7ff}',
        '\u{800}',
        '\u{2028}',
        '\u{feff}',
        '\u{ffff}',
        '\u{10000}',
        '\u{10ffff}',
    ] {
        made.push(value("as it stands", Class::Yes, format!("\"{raw}\"")));
    }
    for length in [0, 7, 8, 9, 63, 64, 65] {
        made.push(value("length", Class::Yes, format!("\"{}\"", "x".repeat(length))));
    }
    let long = |piece: &str| {
        vec![Piece::Text("\"".into()), Piece::Repeat(piece.into(), 20_000), Piece::Text("\"".into())]
    };
    made.push(value("long", Class::Yes, Body(long("é"))));
    made.push(value("long", Class::Yes, Body(long("\\u00e9"))));
    made
}

fn structures() -> Vec<Vector> {
    let mut made = Vec::new();
    for one in
        ["true", "false", "null", "[]", "{}", "[[],[]]", "[{},{}]", r#"{"":{}}"#, r#"{"a":[1,{"b":null}]}"#]
    {
        made.push(value("structure", Class::Yes, one));
        for space in [' ', '\t', '\n', '\r'] {
            let spaced: String = one
                .chars()
                .flat_map(|c| if c.is_alphanumeric() { vec![c] } else { vec![space, c, space] })
                .collect();
            // within a name it would be another one
            if !one.contains('"') && spaced != one {
                made.push(value("white space", Class::Yes, spaced));
            }
        }
    }
    made.push(value("the same name twice", Class::Yes, r#"{"a":1,"a":2}"#));
    made.push(value("the same name twice", Class::Yes, r#"{"a":1,"\u0061":1}"#));
    made.push(value("names that differ in case", Class::Yes, r#"{"a":1,"A":2}"#));
    for levels in [2, 10, 100, 120] {
        made.push(value("depth", Class::Yes, Body::nested("[", levels, "", "]")));
        made.push(value("depth", Class::Yes, Body::nested("{\"a\":", levels, "0", "}")));
    }
    made
}

/// What the standard leaves open.
fn open() -> Vec<Vector> {
    let mut made = Vec::new();
    // kept as text, so that no language has to round it
    for number in ["1e400", "-1e400", "1e-400", "123123e100000", "-0.1e-10000000", "1e999999999"] {
        made.push(value("number beyond a double", Class::Open(true), number));
    }
    for digits in [40, 400, 5_000] {
        made.push(value("digits", Class::Open(true), Body(vec![Piece::Repeat("9".into(), digits)])));
        made.push(value(
            "digits",
            Class::Open(true),
            Body(vec![Piece::Text("0.".into()), Piece::Repeat("3".into(), digits)]),
        ));
    }
    // no text of Rust's can hold one, and what Python and JavaScript make of it cannot be written as UTF-8
    for lone in [
        "\\ud800",
        "\\udbff",
        "\\udc00",
        "\\udfff",
        "\\ud800\\ud800",
        "\\udc00\\ud800",
        "\\ud800x",
        "\\ud800\\n",
        "a\\udfffb",
    ] {
        made.push(value("half of a pair", Class::Open(false), format!("\"{lone}\"")));
    }
    made.push(value("half of a pair in a name", Class::Open(false), r#"{"\ud800":1}"#));
    for (what, bytes) in super::bytes::invalid() {
        made.push(value(
            &format!("no UTF-8, {what}"),
            Class::Open(false),
            Body::within("\"a", &bytes, "b\""),
        ));
    }
    for (what, bytes) in in_other_encodings("{\"a\":\"é\"}") {
        made.push(whole(&what, Class::Open(false), bytes));
    }
    // a list of 200,000 lists has to end as an error, not as the end of the stack
    for levels in [129, 1_000, 10_000, 200_000] {
        made.push(value("depth", Class::Open(false), Body::nested("[", levels, "", "]")));
        made.push(value("depth", Class::Open(false), Body::nested("{\"a\":", levels, "0", "}")));
    }
    made
}

/// With a byte order mark, in UTF-16 and in UTF-32.
fn in_other_encodings(text: &str) -> Vec<(String, Vec<u8>)> {
    let wide = |each: fn(u16) -> [u8; 2]| -> Vec<u8> { text.encode_utf16().flat_map(each).collect() };
    let wider =
        |each: fn(u32) -> [u8; 4]| -> Vec<u8> { text.chars().flat_map(|c| each(u32::from(c))).collect() };
    let encoded = [
        ("UTF-8", vec![0xef, 0xbb, 0xbf], text.as_bytes().to_vec()),
        ("UTF-16, little end first", vec![0xff, 0xfe], wide(u16::to_le_bytes)),
        ("UTF-16, big end first", vec![0xfe, 0xff], wide(u16::to_be_bytes)),
        ("UTF-32, little end first", vec![0xff, 0xfe, 0, 0], wider(u32::to_le_bytes)),
        ("UTF-32, big end first", vec![0, 0, 0xfe, 0xff], wider(u32::to_be_bytes)),
    ];
    let mut made = Vec::new();
    for (name, mark, bytes) in encoded {
        made.push((format!("{name} with a mark"), [mark, bytes.clone()].concat()));
        if name != "UTF-8" {
            made.push((name.to_owned(), bytes));
        }
    }
    made
}
