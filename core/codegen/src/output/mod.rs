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
use crate::model::{self, Api};
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

/// Names, sorted and each once.
fn sorted<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut names: Vec<&str> = names.into_iter().collect();
    names.sort_unstable();
    names.dedup();
    names
}
