//! Rust: the core itself.

mod calls;
mod errors;
mod fields;
mod inputs;
mod models;
mod operations;
mod resources;
mod schemas;

use std::io::Write;
use std::process::{Command, Stdio};

use serde::Serialize;

use crate::description::ErrorCode;
use crate::files::File;
use crate::model::{Api, Field, Kind, Model, Object};
use crate::naming::{rust, snake};
use crate::output::by_keys;
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
            inputs: bool,
            filters: bool,
        }
        let folder = format!("core/src/{}/generated", api.name);
        let inputs = api.objects().any(|object| object.input);
        let filters = !fields::models(api).is_empty();
        files.push((
            format!("{folder}/mod.rs"),
            render(MODULES, View { origin: &api.origin, inputs, filters })?,
        ));
        files.push((format!("{folder}/operations.rs"), operations::text(api)?));
        files.push((format!("{folder}/schemas.rs"), schemas::text(api)?));
        let kinds = [
            ("models", models::texts(api)?),
            ("resources", resources::texts(api)?),
            ("inputs", inputs::texts(api)?),
            ("fields", fields::texts(api)?),
        ];
        for (kind, parts) in kinds {
            files.extend(parted(api, &format!("{folder}/{kind}"), parts));
        }
        files.extend(calls::files(api));
    }
    let format = |(path, text): (String, String)| {
        let text = rustfmt(&text).map_err(|problem| format!("{path}: rustfmt: {problem}"))?;
        Ok(File { path, text })
    };
    files.into_iter().map(format).collect()
}

/// What one part of an API has of one kind: the name of the part, and the text of its file.
type Part = (String, String);

/// So many lines one file may have before each part has one of its own.
const LONG: usize = 1_000;

/// The parts of one kind: in one file, or in a folder with one file each.
fn parted(api: &Api, path: &str, parts: Vec<Part>) -> Vec<(String, String)> {
    match parts.as_slice() {
        [] => Vec::new(),
        [(_, text)] => vec![(format!("{path}.rs"), text.clone())],
        _ => {
            let kind = path.rsplit('/').next().unwrap_or(path);
            let names: Vec<String> = parts.iter().map(|(name, _)| rust(name)).collect();
            let modules: String = names.iter().map(|name| format!("mod {name};\n")).collect();
            let exports: String = names.iter().map(|name| format!("pub use {name}::*;\n")).collect();
            let text = format!(
                "// @generated from {} by yionstack-codegen. Do not edit.\n\n//! {}'s {kind}.\n\n{modules}\n{exports}",
                api.origin, api.title
            );
            let part = |(name, text): &Part| (format!("{path}/{name}.rs"), text.clone());
            std::iter::once((format!("{path}/mod.rs"), text)).chain(parts.iter().map(part)).collect()
        }
    }
}

/// The models of an API, by the file that describes them; all together where there are few.
fn by_file(api: &Api) -> Vec<(&str, Vec<&Model>)> {
    let lines: usize = api
        .models
        .iter()
        .map(|model| match model {
            Model::Object(object) => object.fields.len() + 5,
            Model::Enum(values) => values.values.len() + 5,
        })
        .sum();
    let mut files: Vec<(&str, Vec<&Model>)> = Vec::new();
    for model in &api.models {
        let name = if lines > LONG { model.file() } else { "all" };
        match files.iter_mut().find(|(file, _)| *file == name) {
            Some((_, models)) => models.push(model),
            None => files.push((name, vec![model])),
        }
    }
    files.sort_by_key(|(name, _)| *name);
    files
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
    Notes { doc, assumption, correction: None, deprecated: false, keys: &[] }.docs()
}

/// What is to be known of something: what it is, and how sure that is.
struct Notes<'a> {
    doc: &'a str,
    assumption: Option<&'a String>,
    correction: Option<&'a String>,
    deprecated: bool,
    /// By what it is looked up, on the wire.
    keys: &'a [String],
}

impl Notes<'_> {
    /// As a doc comment.
    fn docs(&self) -> String {
        docs(self.paragraphs().iter().map(String::as_str))
    }

    /// On one line, for lists.
    fn line(&self) -> String {
        escaped(&self.paragraphs().join(" "))
    }

    fn paragraphs(&self) -> Vec<String> {
        let lookup = by_keys(self.keys, snake);
        let assumption = self.assumption.map(|reason| format!("Assumption: {reason}"));
        let correction = self.correction.map(|reason| format!("Correction: {reason}"));
        let deprecated = self.deprecated.then_some("Deprecated: the vendor retires it.");
        let deprecated = deprecated.map(str::to_owned);
        let notes = [lookup, assumption, correction, deprecated];
        [Some(self.doc.to_owned())].into_iter().chain(notes).flatten().collect()
    }

    fn of_object(object: &Object) -> Notes<'_> {
        let Object { doc, assumption, correction, .. } = object;
        let (assumption, correction) = (assumption.as_ref(), correction.as_ref());
        Notes { doc, assumption, correction, deprecated: false, keys: &[] }
    }

    fn of_field(field: &Field) -> Notes<'_> {
        let Field { doc, assumption, correction, deprecated, kind, .. } = field;
        let (assumption, correction) = (assumption.as_ref(), correction.as_ref());
        Notes { doc, assumption, correction, deprecated: *deprecated, keys: kind.keys() }
    }
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
        Kind::Lookup(_) => "Lookup".into(),
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
