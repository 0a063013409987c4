//! The generated files: one module and one template each.

mod python;
mod readme;
mod rust;
mod typescript;

use std::path::Path;

use crate::description;
use crate::files::File;
use crate::model;
use crate::problem::Result;

/// All generated files.
pub(crate) fn all(root: &Path) -> Result<Vec<File>> {
    let described = description::apis(root)?;
    let apis = described.iter().map(model::build).collect::<Result<Vec<_>>>()?;
    let errors = model::errors(description::errors(root)?)?;
    let mut files = rust::files(root, &apis, &errors)?;
    files.extend(python::files(&apis, &errors)?);
    files.extend(typescript::files(&apis, &errors)?);
    files.extend(readme::file(root, &apis)?);
    Ok(files)
}
