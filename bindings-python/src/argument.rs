//! Arguments of Python's functions: an error about the type of one names it.

use std::path::PathBuf;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::error::configuration;
use crate::python::type_name;

/// A type that arguments have.
pub(crate) trait Argument: Sized {
    /// What it is called.
    const WANTED: &'static str;

    fn read(given: &Bound<'_, PyAny>) -> PyResult<Self>;
}

macro_rules! arguments {
    ($($type:ty: $wanted:literal),* $(,)?) => {$(
        impl Argument for $type {
            const WANTED: &'static str = $wanted;

            fn read(given: &Bound<'_, PyAny>) -> PyResult<Self> {
                given.extract()
            }
        }
    )*};
}

arguments!(String: "a str", f64: "a number", i64: "an int", bool: "a bool", PathBuf: "a path");

/// The argument called `name`.
pub(crate) fn read<T: Argument>(name: &str, given: &Bound<'_, PyAny>) -> PyResult<T> {
    T::read(given).map_err(|error| match error.is_instance_of::<PyTypeError>(given.py()) {
        true => wrong(name, T::WANTED, given),
        false => error,
    })
}

/// The same, where it may be left out.
pub(crate) fn optional<T: Argument>(name: &str, given: Option<&Bound<'_, PyAny>>) -> PyResult<Option<T>> {
    given.map(|given| read(name, given)).transpose()
}

/// The error for an argument that is something else than what is wanted.
pub(crate) fn wrong(name: &str, wanted: &str, given: &Bound<'_, PyAny>) -> PyErr {
    PyTypeError::new_err(format!("`{name}` must be {wanted}, not {}", type_name(given)))
}

/// Scopes: a list, and not the one string that is an iterable of strings too.
pub(crate) fn scopes(given: Option<&Bound<'_, PyAny>>) -> PyResult<Vec<String>> {
    let Some(given) = given else { return Ok(Vec::new()) };
    if given.is_instance_of::<PyString>() {
        return Err(configuration(given.py(), "`scopes` must be a list of strings, not one string"));
    }
    let wrong_items = |item: &Bound<'_, PyAny>| {
        PyTypeError::new_err(format!("`scopes` must be a list of str, and holds {}", type_name(item)))
    };
    let items = given.try_iter().map_err(|_| wrong("scopes", "a list of str", given))?;
    items.map(|item| item.and_then(|item| item.extract().map_err(|_| wrong_items(&item)))).collect()
}
