//! Rust: the core itself.

mod errors;
mod models;
mod operations;
mod resources;
mod schemas;

use std::io::Write;
use std::process::{Command, Stdio};

use serde::Serialize;

use crate::description::ErrorCode;
use crate::files::File;
use crate::model::{Api, Kind};
use crate::problem::Result;
use crate::template::{Template, render, template};

const MODULES: Template = template!("rust_modules.rs.j2");
/// How `cargo fmt` formats the core.
const CONFIG: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../.rustfmt.toml");

/// The files of the core.
pub(super) fn files(apis: &[Api], codes: &[ErrorCode]) -> Result<Vec<File>> {
    let mut files = vec![("core/src/error/code.rs".to_owned(), errors::text(codes)?)];
    for api in apis {
        #[derive(Serialize)]
        struct View<'a> {
            origin: &'a str,
        }
        let folder = format!("core/src/{}/generated", api.name);
        files.push((format!("{folder}/mod.rs"), render(MODULES, View { origin: &api.origin })?));
        files.push((format!("{folder}/models.rs"), models::text(api)?));
        files.push((format!("{folder}/operations.rs"), operations::text(api)?));
        files.push((format!("{folder}/resources.rs"), resources::text(api)?));
        files.push((format!("{folder}/schemas.rs"), schemas::text(api)?));
    }
    let format = |(path, text): (String, String)| {
        let text = rustfmt(&text).map_err(|problem| format!("{path}: rustfmt: {problem}"))?;
        Ok(File { path, text })
    };
    files.into_iter().map(format).collect()
}

/// Text as `cargo fmt` leaves it.
pub(super) fn rustfmt(text: &str) -> std::result::Result<String, String> {
    let told = |problem: std::io::Error| problem.to_string();
    let mut child = Command::new("rustfmt")
        .arg("--config-path")
        .arg(CONFIG)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(told)?;
    // it reads all before it writes: the pipe is closed at the end of this statement
    child.stdin.take().map_or(Ok(()), |mut stdin| stdin.write_all(text.as_bytes())).map_err(told)?;
    let output = child.wait_with_output().map_err(told)?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    String::from_utf8(output.stdout).map_err(|problem| problem.to_string())
}

/// A doc comment: paragraphs with empty lines between, or none.
fn docs<'a>(paragraphs: impl IntoIterator<Item = &'a str>) -> String {
    let paragraphs: Vec<String> =
        paragraphs.into_iter().map(|text| format!("/// {}\n", escaped(text))).collect();
    paragraphs.join("///\n").trim_end().to_owned()
}

/// A doc comment of something that may be an assumption.
fn assumed_docs(doc: &str, assumption: Option<&String>) -> String {
    let assumption = assumption.map(|reason| format!("Assumption: {reason}"));
    docs([Some(doc), assumption.as_deref()].into_iter().flatten())
}

/// What rustdoc would take for a link or a tag, outside of code.
fn escaped(text: &str) -> String {
    let escape = |text: &str| text.replace('[', "\\[").replace(']', "\\]").replace('<', "\\<");
    let parts = text.split('`').enumerate();
    parts
        .map(|(index, part)| if index % 2 == 0 { escape(part) } else { part.to_owned() })
        .collect::<Vec<_>>()
        .join("`")
}

/// The type of a value.
fn type_of(kind: &Kind) -> String {
    match kind {
        Kind::String => "String".into(),
        Kind::Decimal => "Decimal".into(),
        Kind::Integer => "i64".into(),
        Kind::Boolean => "bool".into(),
        Kind::Date => "jiff::civil::Date".into(),
        Kind::DateTime | Kind::UtcDateTime => "jiff::Timestamp".into(),
        Kind::Uuid => "uuid::Uuid".into(),
        Kind::Json => "Box<RawValue>".into(),
        Kind::Lookup => "Lookup".into(),
        Kind::Enum(name) | Kind::Object(name) => name.clone(),
        Kind::List(item) => format!("Vec<{}>", type_of(item)),
    }
}

/// A literal.
pub(super) fn quoted(text: &str) -> String {
    format!("{text:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn docs_are_paragraphs_without_accidental_links() {
        assert_eq!(docs(["One.", "Two [x] `[y]` <z>."]), "/// One.\n///\n/// Two \\[x\\] `[y]` \\<z>.");
    }

    #[test]
    fn kinds_nest() {
        let kind = Kind::List(Box::new(Kind::List(Box::new(Kind::Enum("InvoiceStatus".into())))));
        assert_eq!(type_of(&kind), "Vec<Vec<InvoiceStatus>>");
    }
}
