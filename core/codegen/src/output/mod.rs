//! The generated files: one module and one template each.

mod calls;
mod python;
mod readme;
mod rust;
mod sandbox;
mod typescript;

use std::path::Path;

use crate::description;
use crate::files::File;
use crate::model::{self, Api, Field};
use crate::problem::Result;

/// All generated files.
pub(crate) fn all(root: &Path) -> Result<Vec<File>> {
    let described = description::apis(root)?;
    let apis = described.iter().map(model::build).collect::<Result<Vec<_>>>()?;
    let errors = model::errors(description::errors(root)?)?;
    let mut files = rust::files(&apis, &errors)?;
    files.extend(python::files(&apis, &errors)?);
    files.extend(typescript::files(&apis, &errors)?);
    files.extend(calls::files(&apis));
    files.extend(sandbox::files(&apis)?);
    files.extend(readme::file(root, &apis)?);
    Ok(files)
}

/// The API that has the name of the package: its files lie at the top of the folders of generated files, those of
/// the others in a folder of their own.
const MAIN: &str = "yionstack";

/// Where the files of an API lie within a folder of generated files: `` or `younium/`.
fn folder_of(api: &Api) -> String {
    if api.name == MAIN { String::new() } else { format!("{}/", api.name) }
}

/// Longer imports have one name a line.
const WIDTH: usize = 90;

/// Names to import: on one line, or one a line between brackets when they are many.
fn imported(names: &[&str], [open, close]: [&str; 2], indent: &str) -> Option<String> {
    let long = names.join(", ").len() > WIDTH;
    let lines = || names.iter().map(|name| format!("{indent}{name},\n")).collect::<String>();
    long.then(|| format!("{open}\n{}{close}", lines()))
}

/// By what another object is looked up, as a sentence: the keys in the spelling of a language.
fn by_keys(keys: &[String], spelt: impl Fn(&str) -> String) -> Option<String> {
    let (last, before) = keys.split_last()?;
    let quoted = |key: &String| format!("`{}`", spelt(key));
    let before: Vec<String> = before.iter().map(quoted).collect();
    let or = if before.is_empty() { "" } else { " or " };
    Some(format!("Looked up by {}{or}{}.", before.join(", "), quoted(last)))
}

/// What a field is, and by what it is looked up.
fn looked_up(field: &Field, spelt: impl Fn(&str) -> String) -> String {
    match by_keys(field.kind.keys(), spelt) {
        Some(keys) => format!("{} {keys}", field.doc),
        None => field.doc.clone(),
    }
}

/// A key that tests look something up by.
fn some_key(keys: &[String], spelt: impl Fn(&str) -> String) -> String {
    keys.first().map_or_else(|| "name".to_owned(), |key| spelt(key))
}

/// Names, sorted and each once.
fn sorted<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut names: Vec<&str> = names.into_iter().collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::naming::snake;

    #[test]
    fn keys_are_said_as_each_language_spells_them() {
        let keys = ["accountNumber", "id", "name"].map(str::to_owned);
        assert_eq!(by_keys(&[], snake), None);
        assert_eq!(by_keys(&keys[..1], snake).as_deref(), Some("Looked up by `account_number`."));
        assert_eq!(
            by_keys(&keys, str::to_owned).as_deref(),
            Some("Looked up by `accountNumber`, `id` or `name`.")
        );
    }
}
