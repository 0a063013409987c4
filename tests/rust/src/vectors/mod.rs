//! Answers by the hundred, made by rule, each with what is to become of it.

pub mod bytes;
pub mod json;
pub mod json_refused;
pub mod texts;
pub mod tokens;

use std::path::Path;

use serde_json::{Value, json};

/// A body, in pieces that can be written down as JSON.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Body(pub Vec<Piece>);

/// A piece of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// As it stands there.
    Text(String),
    /// Bytes that may be no text.
    Bytes(Vec<u8>),
    /// A text so many times.
    Repeat(String, usize),
}

impl From<&str> for Body {
    fn from(text: &str) -> Self {
        Self(vec![Piece::Text(text.to_owned())])
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Self(vec![Piece::Text(text)])
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self(vec![Piece::Bytes(bytes)])
    }
}

impl Body {
    /// A text between so many brackets.
    pub fn nested(open: &str, times: usize, inner: &str, close: &str) -> Self {
        let mut pieces = vec![Piece::Repeat(open.to_owned(), times)];
        pieces.extend((!inner.is_empty()).then(|| Piece::Text(inner.to_owned())));
        pieces.extend((!close.is_empty()).then(|| Piece::Repeat(close.to_owned(), times)));
        Self(pieces)
    }

    /// Bytes between two texts.
    pub fn within(before: &str, bytes: &[u8], after: &str) -> Self {
        Self(vec![Piece::Text(before.into()), Piece::Bytes(bytes.into()), Piece::Text(after.into())])
    }

    /// The body itself.
    pub fn bytes(&self) -> Vec<u8> {
        let piece = |piece: &Piece| match piece {
            Piece::Text(text) => text.as_bytes().to_vec(),
            Piece::Bytes(bytes) => bytes.clone(),
            Piece::Repeat(text, times) => text.repeat(*times).into_bytes(),
        };
        self.0.iter().flat_map(piece).collect()
    }

    /// As it is written down: a text, or the list of its pieces.
    pub fn written(&self) -> Value {
        let piece = |piece: &Piece| match piece {
            Piece::Text(text) => json!(text),
            Piece::Bytes(bytes) => {
                json!({"hex": bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>()})
            }
            Piece::Repeat(text, times) => json!({"repeat": text, "times": times}),
        };
        match &*self.0 {
            [Piece::Text(text)] => json!(text),
            pieces => pieces.iter().map(piece).collect(),
        }
    }
}

/// Compares vectors with the file of `tests/cases` that other languages read; `WRITE_VECTORS=1` writes it.
pub fn check_file(name: &str, about: &str, vectors: &[Value]) {
    let lines: Vec<String> = vectors.iter().map(|vector| format!("    {vector}")).collect();
    let text =
        format!("{{\n  \"about\": {},\n  \"vectors\": [\n{}\n  ]\n}}\n", json!(about), lines.join(",\n"));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases").join(name);
    if std::env::var("WRITE_VECTORS").is_ok_and(|wanted| wanted == "1") {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &text).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == text,
        "tests/cases/{name} is not what the rules make: run this test with WRITE_VECTORS=1"
    );
}
