//! TypeScript: the facade over the native part, and its types.

mod errors;
mod fields;
mod methods;
mod models;
mod operations;
mod readers;
mod resources;

use serde::Serialize;

use super::{MAIN, folder_of, imported};
use crate::description::ErrorCode;
use crate::files::File;
use crate::model::{Api, Kind};
use crate::naming::{camel, snake};
use crate::problem::Result;

const PACKAGE: &str = "bindings-node/lib/generated";
/// What stands in the doc of something that the vendor retires.
const DEPRECATED: &str = "@deprecated The vendor retires it.";

/// The files of the npm package.
pub(super) fn files(apis: &[Api], codes: &[ErrorCode]) -> Result<Vec<File>> {
    let mut files = vec![File { path: format!("{PACKAGE}/errors.ts"), text: errors::text(codes)? }];
    for api in apis {
        let about = About::new(api);
        let places = readers::Place::new(api);
        files.push(about.file("operations.ts", operations::text(api, &about)?));
        files.extend(models::files(api, &about)?);
        files.extend(fields::file(api, &about)?);
        files.extend(readers::files(api, &about, &places)?);
        files.extend(resources::files(api, &about, &places)?);
    }
    Ok(files)
}

/// What every file of an API says of it.
#[derive(Serialize)]
struct About<'a> {
    origin: &'a str,
    folder: String,
    /// The dots that lead to `lib`.
    lib: &'static str,
    /// The same from a folder further down.
    deep: &'static str,
    /// The module that has the options of calls.
    options: String,
}

impl<'a> About<'a> {
    fn new(api: &'a Api) -> Self {
        let folder = folder_of(api);
        let (lib, deep) = if folder.is_empty() { ("..", "../..") } else { ("../..", "../../..") };
        let options =
            if api.name == MAIN { "options".to_owned() } else { format!("{}-options", file_name(&api.name)) };
        Self { origin: &api.origin, folder, lib, deep, options }
    }

    /// A file of the API.
    fn file(&self, name: &str, text: String) -> File {
        File { path: format!("{PACKAGE}/{}{name}", self.folder), text }
    }
}

/// `credit_notes` → `credit-notes`.
fn file_name(name: &str) -> String {
    snake(name).replace('_', "-")
}

/// The type of a value.
fn type_of(kind: &Kind) -> String {
    match kind {
        Kind::String | Kind::Uuid => "string".into(),
        Kind::Boolean => "boolean".into(),
        Kind::Json => "unknown".into(),
        Kind::Enum(name) | Kind::Object(name) => name.clone(),
        Kind::List(item) => format!("{}[]", type_of(item)),
        Kind::Decimal | Kind::Integer | Kind::Date | Kind::DateTime | Kind::UtcDateTime | Kind::Lookup(_) => {
            named_type(kind).unwrap_or_default().into()
        }
    }
}

/// The type in `values.ts`, of a kind that has one.
fn named_type(kind: &Kind) -> Option<&'static str> {
    match kind.innermost() {
        Kind::Decimal => Some("Decimal"),
        Kind::Integer => Some("Integer"),
        Kind::Date => Some("DateString"),
        Kind::DateTime | Kind::UtcDateTime => Some("DateTimeString"),
        Kind::Lookup(_) => Some("Lookup"),
        _ => None,
    }
}

/// The names that it takes to write the type of a value.
fn names_in(kind: &Kind) -> Option<String> {
    named_type(kind).or(kind.model()).map(str::to_owned)
}

/// The type of a value in a body.
fn input_type(kind: &Kind) -> String {
    match kind {
        Kind::List(item) => format!("readonly {}[]", in_list(&input_type(item))),
        kind => named_input(kind).map_or_else(|| type_of(kind), str::to_owned),
    }
}

fn in_list(kind: &str) -> String {
    if kind.starts_with("readonly ") { format!("({kind})") } else { kind.to_owned() }
}

/// The type in `values.ts` of a value in a body, where it has one.
fn named_input(kind: &Kind) -> Option<&'static str> {
    match kind.innermost() {
        Kind::Decimal => Some("Amount"),
        Kind::Integer => Some("Whole"),
        Kind::DateTime | Kind::UtcDateTime => Some("MomentInput"),
        kind => named_type(kind),
    }
}

/// Names in the braces of an import.
fn braces(names: &[&str]) -> String {
    imported(names, ["{", "}"], "  ").unwrap_or_else(|| format!("{{ {} }}", names.join(", ")))
}

/// A literal.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// A key of an object literal, in quotes when it has to be.
fn key(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let bare = text.chars().all(plain) && !text.starts_with(|c: char| c.is_ascii_digit()) && !text.is_empty();
    if bare { text.to_owned() } else { quoted(text) }
}

/// A doc comment: a line, or paragraphs with `indent` before each.
fn doc<'a>(paragraphs: impl IntoIterator<Item = &'a str>, indent: &str) -> String {
    let paragraphs: Vec<String> = paragraphs.into_iter().map(|text| text.replace("*/", "*\\/")).collect();
    match paragraphs.as_slice() {
        [one] => format!("/** {one} */"),
        several => {
            format!("/**\n{indent} * {}\n{indent} */", several.join(&format!("\n{indent} *\n{indent} * ")))
        }
    }
}

/// The doc comment of something that may be an assumption.
fn assumed_doc(text: &str, assumption: Option<&String>, indent: &str) -> String {
    let assumption = assumption.map(|reason| format!("Assumption: {reason}"));
    doc([Some(text), assumption.as_deref()].into_iter().flatten(), indent)
}

/// Prose with the names of fields and parameters as TypeScript has them: `` `customer_id` `` → `` `customerId` ``.
fn prose(text: &str, is_ours: impl Fn(&str) -> bool) -> String {
    let parts = text.split('`').enumerate().map(|(index, part)| {
        let is_name = index % 2 == 1 && part.contains('_') && snake(part) == part && is_ours(part);
        if is_name { camel(part) } else { part.to_owned() }
    });
    parts.collect::<Vec<_>>().join("`")
}

/// Prose of an API's description.
fn prose_of(text: &str, api: &Api) -> String {
    prose(text, |name| is_name_in(api, name))
}

/// Whether a name in `snake_case` is that of a field or a parameter.
fn is_name_in(api: &Api, name: &str) -> bool {
    let mut params = api.operations().into_iter().flat_map(|operation| &operation.params);
    params.any(|param| param.name == name)
        || api.objects().flat_map(|object| &object.fields).any(|field| field.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn docs_are_lines_or_paragraphs() {
        assert_eq!(doc(["One */."], "  "), "/** One *\\/. */");
        assert_eq!(doc(["One.", "Two."], "  "), "/**\n   * One.\n   *\n   * Two.\n   */");
    }

    #[test]
    fn names_in_prose_are_in_camel_case() {
        let ours = |name: &str| name == "customer_id";
        assert_eq!(
            prose("The `customer_id` of `inv_abc1`, customer_id.", ours),
            "The `customerId` of `inv_abc1`, customer_id."
        );
    }

    #[test]
    fn keys_are_quoted_when_they_must_be() {
        assert_eq!([key("PAID"), key("30E/360"), key("read:x")], ["PAID", "'30E/360'", "'read:x'"]);
        assert_eq!(quoted("it's"), "'it\\'s'");
    }

    #[test]
    fn kinds_nest() {
        assert_eq!(type_of(&Kind::List(Box::new(Kind::List(Box::new(Kind::Decimal))))), "Decimal[][]");
    }
}
