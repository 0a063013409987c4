//! Python: the facade over the native part, and its stubs.

mod errors;
mod models;
mod operations;
mod resources;

use serde::Serialize;

use super::folder_of;
use crate::description::ErrorCode;
use crate::files::File;
use crate::model::{Api, Kind};
use crate::problem::Result;
use crate::template::{Template, render, template};

const PACKAGE: &str = "bindings-python/python/yionstack";
const MODULES: Template = template!("python_modules.py.j2");

/// The files of the Python package.
pub(super) fn files(apis: &[Api], codes: &[ErrorCode]) -> Result<Vec<File>> {
    let mut files = vec![File { path: format!("{PACKAGE}/errors.py"), text: errors::text(codes)? }];
    for api in apis {
        let folder = folder_of(api);
        let mut add = |name: &str, text: String| {
            files.push(File { path: format!("{PACKAGE}/_generated/{folder}{name}"), text });
        };
        let about = About::new(api);
        add("__init__.py", render(MODULES, &about)?);
        add("models.py", models::text(api, &about)?);
        add("models.pyi", models::stub(api, &about)?);
        add("operations.py", operations::text(api, &about)?);
        add("resources.py", resources::text(api, &about)?);
    }
    Ok(files)
}

/// What every file of an API says of it.
#[derive(Serialize, Clone)]
struct About<'a> {
    origin: &'a str,
    title: &'a str,
    /// The dots that lead to the package.
    package: &'static str,
}

impl<'a> About<'a> {
    fn new(api: &'a Api) -> Self {
        let package = if folder_of(api).is_empty() { ".." } else { "..." };
        Self { origin: &api.origin, title: &api.title, package }
    }
}

/// The type of a value.
fn type_of(kind: &Kind) -> String {
    match kind {
        Kind::String => "str".into(),
        Kind::Decimal => "Decimal".into(),
        Kind::Integer => "int".into(),
        Kind::Boolean => "bool".into(),
        Kind::Date => "datetime.date".into(),
        Kind::DateTime | Kind::UtcDateTime => "datetime.datetime".into(),
        Kind::Uuid => "UUID".into(),
        Kind::Json => "Any".into(),
        Kind::Lookup => "Lookup".into(),
        Kind::Enum(name) | Kind::Object(name) => name.clone(),
        Kind::List(item) => format!("tuple[{}, ...]", type_of(item)),
    }
}

/// The imports that the types of values need, in isort's order.
fn imports<'a>(kinds: impl Iterator<Item = &'a Kind>) -> Vec<&'static str> {
    let mut imports: Vec<&str> = kinds
        .filter_map(|kind| match kind.innermost() {
            Kind::Date | Kind::DateTime | Kind::UtcDateTime => Some("import datetime"),
            Kind::Decimal => Some("from decimal import Decimal"),
            Kind::Json => Some("from typing import Any"),
            Kind::Uuid => Some("from uuid import UUID"),
            _ => None,
        })
        .collect();
    imports.sort_unstable_by_key(|import| (import.starts_with("from"), *import));
    imports.dedup();
    imports
}

/// A literal.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A tuple of literals, on one line.
fn tuple(items: impl IntoIterator<Item = String>) -> String {
    let items: Vec<String> = items.into_iter().collect();
    match items.as_slice() {
        [one] => format!("({one},)"),
        several => format!("({})", several.join(", ")),
    }
}

/// The inside of a docstring.
fn docstring(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    match text.strip_suffix('"') {
        Some(rest) => format!("{rest}\\\""),
        None => text,
    }
}

/// A docstring in its quotes: a line, or paragraphs with `indent` before each.
fn doc<'a>(paragraphs: impl IntoIterator<Item = &'a str>, indent: &str) -> String {
    let paragraphs: Vec<String> = paragraphs.into_iter().map(docstring).collect();
    match paragraphs.as_slice() {
        [one] => format!("\"\"\"{one}\"\"\""),
        several => format!("\"\"\"{}\n{indent}\"\"\"", several.join(&format!("\n\n{indent}"))),
    }
}

/// The docstring of something that may be an assumption.
fn assumed_doc(text: &str, assumption: Option<&String>, indent: &str) -> String {
    let assumption = assumption.map(|reason| format!("Assumption: {reason}"));
    doc([Some(text), assumption.as_deref()].into_iter().flatten(), indent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn docstrings_end_where_they_should() {
        assert_eq!(doc(["One."], ""), r#""""One.""""#);
        assert_eq!(doc(["Say \"x\""], ""), r#""""Say "x\"""""#);
        assert_eq!(doc(["A\\b", "c"], "  "), "\"\"\"A\\\\b\n\n  c\n  \"\"\"");
    }

    #[test]
    fn a_tuple_of_one_has_its_comma() {
        assert_eq!(tuple([]), "()");
        assert_eq!(tuple([quoted("a")]), "(\"a\",)");
        assert_eq!(tuple([quoted("a"), quoted("\"")]), r#"("a", "\"")"#);
    }

    #[test]
    fn imports_are_sorted_and_single() {
        let kinds =
            [Kind::Uuid, Kind::List(Box::new(Kind::Decimal)), Kind::Date, Kind::DateTime, Kind::String];
        assert_eq!(
            imports(kinds.iter()),
            ["import datetime", "from decimal import Decimal", "from uuid import UUID"]
        );
    }
}
