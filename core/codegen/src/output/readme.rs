//! The table of assumptions in the README: what the vendors do not document.

use std::fs;
use std::path::Path;

use serde::Serialize;

use crate::files::File;
use crate::model::{Api, Model};
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("readme_assumptions.md.j2");
const README: &str = "README.md";
const BEGIN: &str = "<!-- assumptions:begin -->";
const END: &str = "<!-- assumptions:end -->";

#[derive(Serialize)]
struct View {
    rows: Vec<Row>,
}

#[derive(Serialize, Debug, PartialEq)]
struct Row {
    what: String,
    place: String,
    why: String,
}

/// The README with a new table, if there is a README with the marks.
pub(super) fn file(root: &Path, apis: &[Api]) -> Result<Option<File>> {
    let text = fs::read_to_string(root.join(README)).unwrap_or_default();
    let table =
        render(TEMPLATE, View { rows: apis.iter().flat_map(|api| rows(api, apis.len() > 1)).collect() })?;
    Ok(replaced(&text, &table)?.map(|text| File { path: README.to_owned(), text }))
}

fn replaced(text: &str, table: &str) -> Result<Option<String>> {
    let Some((before, rest)) = text.split_once(BEGIN) else {
        return if text.contains(END) {
            Err(format!("{README}: `{BEGIN}` is missing").into())
        } else {
            Ok(None)
        };
    };
    let (_, after) =
        rest.split_once(END).ok_or_else(|| format!("{README}: `{END}` is missing after `{BEGIN}`"))?;
    Ok(Some(format!("{before}{BEGIN}\n\n{table}\n{END}{after}")))
}

fn rows(api: &Api, several: bool) -> Vec<Row> {
    let title = if several { format!("{} ", api.title) } else { String::new() };
    let row = |what: String, place: &str, why: &str| {
        let cell = |text: &str| text.replace('|', "\\|");
        Row { what: cell(&what), place: format!("{title}`{place}`"), why: cell(why) }
    };
    let mut rows = Vec::new();
    for operation in api.operations() {
        let what = format!("`{} {}`", operation.method, operation.path);
        rows.extend(operation.assumption.iter().map(|why| row(what.clone(), &operation.id, why)));
    }
    for model in &api.models {
        let (doc, assumption, kind, parts) = match model {
            Model::Object(object) => {
                let fields = object.fields.iter();
                let parts: Vec<_> =
                    fields.map(|field| (field.wire.as_str(), field.assumption.as_deref())).collect();
                (&object.doc, &object.assumption, "Field", parts)
            }
            Model::Enum(values) => {
                let known = values.values.iter();
                let parts: Vec<_> =
                    known.map(|value| (value.wire.as_str(), value.assumption.as_deref())).collect();
                (&values.doc, &values.assumption, "Value", parts)
            }
        };
        rows.extend(
            assumption.iter().map(|why| row(doc.trim_end_matches('.').to_owned(), model.name(), why)),
        );
        for (why, names) in by_reason(&parts) {
            let plural = if names.len() == 1 { "" } else { "s" };
            let what = format!("{kind}{plural} {}", names.join(", "));
            rows.push(row(what, model.name(), why));
        }
    }
    rows
}

/// What is assumed for the same reason, in the order in which the reasons come up.
fn by_reason<'a>(parts: &[(&str, Option<&'a str>)]) -> Vec<(&'a str, Vec<String>)> {
    let mut groups: Vec<(&str, Vec<String>)> = Vec::new();
    for (name, why) in parts {
        let Some(why) = why else { continue };
        let name = format!("`{name}`");
        match groups.iter_mut().find(|(known, _)| known == why) {
            Some((_, names)) => names.push(name),
            None => groups.push((why, vec![name])),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_between_the_marks_is_replaced() {
        let text = format!("# A\n\n{BEGIN}\nold\n{END}\n\nB\n");
        let new = replaced(&text, "new\n").expect("marks").expect("text");
        assert_eq!(new, format!("# A\n\n{BEGIN}\n\nnew\n\n{END}\n\nB\n"));
        assert_eq!(replaced(&new, "new\n").expect("marks").as_ref(), Some(&new));
        assert_eq!(replaced("no marks", "new\n").expect("no marks"), None);
        assert!(replaced(BEGIN, "new\n").is_err());
        assert!(replaced(END, "new\n").is_err());
    }

    #[test]
    fn the_same_reason_is_given_once() {
        let parts = [("a", Some("Usual.")), ("b", None), ("c", Some("Said so.")), ("d", Some("Usual."))];
        let groups = by_reason(&parts);
        assert_eq!(groups[0], ("Usual.", vec!["`a`".to_owned(), "`d`".to_owned()]));
        assert_eq!(groups[1], ("Said so.", vec!["`c`".to_owned()]));
    }
}
