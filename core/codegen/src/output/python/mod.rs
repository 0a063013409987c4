//! Python: the facade over the native part, and its stubs.
//!
//! An API of one file has one module of each kind. One of many files has a module for each file's models and one for
//! each resource, which are imported when they are first used.

mod client;
mod errors;
mod fields;
mod inputs;
mod methods;
mod models;
mod operations;
mod package;
mod resources;
mod types;

use serde::Serialize;

use super::{MAIN, folder_of};
use crate::description::ErrorCode;
use crate::files::File;
use crate::model::{Api, Model};
use crate::naming::python;
use crate::problem::Result;
use crate::template::{Template, render, template};

const PACKAGE: &str = "bindings-python/python/yionstack";
const MODULES: Template = template!("python_modules.py.j2");

/// The files of the Python package.
pub(super) fn files(apis: &[Api], codes: &[ErrorCode]) -> Result<Vec<File>> {
    let mut files = vec![File { path: format!("{PACKAGE}/errors.py"), text: errors::text(codes)? }];
    for api in apis {
        let folder = folder_of(api);
        let texts = if api.name == MAIN { in_one(api)? } else { in_many(api)? };
        files.extend(
            texts
                .into_iter()
                .map(|(name, text)| File { path: format!("{PACKAGE}/_generated/{folder}{name}"), text }),
        );
    }
    Ok(files)
}

type Texts = Vec<(String, String)>;

/// One module of each kind.
fn in_one(api: &Api) -> Result<Texts> {
    let about = About::new(api, "..");
    let models: Vec<&Model> = api.models.iter().collect();
    Ok(vec![
        ("__init__.py".into(), render(MODULES, &about)?),
        ("models.py".into(), models::text(api, &models, &about)?),
        ("models.pyi".into(), models::stub(api, &models, &about)?),
        ("operations.py".into(), operations::text(api, &about)?),
        ("resources.py".into(), resources::text(api, &api.resources, &about, true)?),
    ])
}

/// A module for each file of models, and one for each resource.
fn in_many(api: &Api) -> Result<Texts> {
    let about = About::new(api, "...");
    let deeper = About::new(api, "....");
    let mut texts = vec![
        ("__init__.py".into(), package::text(api, &about)?),
        ("__init__.pyi".into(), package::stub(api, &about)?),
        ("client.py".into(), client::text(api, &about)?),
        ("fields.py".into(), fields::text(api, &about)?),
        ("inputs.py".into(), inputs::text(api, &about)?),
        ("operations.py".into(), operations::text(api, &about)?),
        ("models/__init__.py".into(), render(MODULES, &about)?),
        ("resources/__init__.py".into(), render(MODULES, &about)?),
    ];
    for file in files_of(api) {
        let models: Vec<&Model> = read(api).filter(|model| model.file() == file).collect();
        let file = python(file);
        texts.push((format!("models/{file}.py"), models::text(api, &models, &deeper)?));
        texts.push((format!("models/{file}.pyi"), models::stub(api, &models, &deeper)?));
    }
    for resource in &api.resources {
        let text = resources::text(api, std::slice::from_ref(resource), &deeper, false)?;
        texts.push((format!("resources/{}.py", python(&resource.name)), text));
    }
    Ok(texts)
}

/// The models that have classes: what answers hold, and all enums.
fn read(api: &Api) -> impl Iterator<Item = &Model> {
    api.models.iter().filter(|model| !matches!(model, Model::Object(object) if object.input))
}

/// The files that describe such models, sorted.
fn files_of(api: &Api) -> Vec<&str> {
    super::sorted(read(api).map(Model::file))
}

/// What every file of an API says of it.
#[derive(Serialize, Clone)]
struct About<'a> {
    origin: &'a str,
    title: &'a str,
    name: &'a str,
    /// The dots that lead to the package.
    package: &'static str,
}

impl<'a> About<'a> {
    fn new(api: &'a Api, package: &'static str) -> Self {
        Self { origin: &api.origin, title: &api.title, name: &api.name, package }
    }
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

/// What is to be said of something beyond what it is.
#[derive(Clone, Copy, Default)]
struct Remarks<'a> {
    deprecated: bool,
    correction: Option<&'a String>,
    assumption: Option<&'a String>,
}

impl Remarks<'_> {
    /// A paragraph each.
    fn paragraphs(self) -> Vec<String> {
        let deprecated = self.deprecated.then(|| "Deprecated: the vendor will retire it.".to_owned());
        let correction = self.correction.map(|why| format!("Correction: {why}"));
        let assumption = self.assumption.map(|reason| format!("Assumption: {reason}"));
        [deprecated, correction, assumption].into_iter().flatten().collect()
    }
}

/// The docstring of something with remarks.
fn remarked_doc(text: &str, remarks: Remarks<'_>, indent: &str) -> String {
    let paragraphs = remarks.paragraphs();
    doc(std::iter::once(text).chain(paragraphs.iter().map(String::as_str)), indent)
}

/// The same on one line.
fn remarked(text: &str, remarks: Remarks<'_>) -> String {
    let paragraphs = remarks.paragraphs();
    std::iter::once(text).chain(paragraphs.iter().map(String::as_str)).collect::<Vec<_>>().join(" ")
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
    fn remarks_follow_what_something_is() {
        let why = "Why.".to_owned();
        let remarks = Remarks { deprecated: true, correction: Some(&why), ..Remarks::default() };
        assert_eq!(
            remarked("A text.", remarks),
            "A text. Deprecated: the vendor will retire it. Correction: Why."
        );
    }
}
