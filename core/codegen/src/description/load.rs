//! From files to descriptions.

use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use super::{Api, ErrorCode, Source};
use crate::problem::{Problems, Result};

const FOLDER: &str = "core/api";
const ERRORS: &str = "core/api/errors.yaml";

/// All APIs, by name: `core/api/<name>.yaml` and the files in `core/api/<name>/` make one.
pub(crate) fn apis(root: &Path) -> Result<Vec<Api>> {
    let mut apis: Vec<Api> = Vec::new();
    let mut problems = Problems::default();
    for (name, path) in files(root)? {
        let source = match read(root, &path) {
            Ok(document) => Source { path: path.clone(), document },
            Err(problem) => {
                problems.add(&path, problem);
                continue;
            }
        };
        let alone = format!("{FOLDER}/{name}.yaml");
        let folder = format!("{FOLDER}/{name}");
        match apis.iter_mut().find(|api| api.name == name) {
            Some(api) => {
                api.origin = folder;
                api.sources.push(source);
            }
            None => apis.push(Api {
                name,
                origin: if path == alone { alone } else { folder },
                sources: vec![source],
            }),
        }
    }
    problems.or(apis)
}

/// The taxonomy of errors.
pub(crate) fn errors(root: &Path) -> Result<Vec<ErrorCode>> {
    read(root, ERRORS).map_err(|problem| format!("{ERRORS}: {problem}").into())
}

/// Reads YAML. Problems say line and column.
pub(crate) fn parse<T: DeserializeOwned>(text: &str) -> std::result::Result<T, String> {
    yaml_serde::from_str(text).map_err(|problem| problem.to_string())
}

fn read<T: DeserializeOwned>(root: &Path, path: &str) -> std::result::Result<T, String> {
    parse(&fs::read_to_string(root.join(path)).map_err(|problem| problem.to_string())?)
}

/// Names of APIs with paths of their files, in a stable order.
fn files(root: &Path) -> Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for path in entries(&root.join(FOLDER))? {
        let name = stem(&path);
        if path.is_dir() {
            let inner = entries(&path)?;
            files.extend(inner.iter().filter(|inner| is_yaml(inner)).map(|inner| {
                let file = stem(inner);
                (name.clone(), format!("{FOLDER}/{name}/{file}.yaml"))
            }));
        } else if is_yaml(&path) && name != "errors" {
            files.push((name.clone(), format!("{FOLDER}/{name}.yaml")));
        }
    }
    files.sort();
    Ok(files)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let failed = |problem: std::io::Error| Problems::from(format!("{}: {problem}", folder.display()));
    let entries = fs::read_dir(folder).map_err(failed)?;
    entries.map(|entry| entry.map(|entry| entry.path()).map_err(failed)).collect()
}

fn is_yaml(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "yaml")
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}
