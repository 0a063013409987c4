//! Python values to the JSON of a model: for `from_dict`. The decoder then checks the result as it checks an answer.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyFloat, PyMapping, PyString, PyType};
use yionstack::model::{Kind, Schema};

use crate::api::schema;
use crate::field::{Field, Shape, fields};
use crate::model::Model;
use crate::python::{DECIMAL, UUID, type_name};
use crate::write;

/// A JSON object of `class` from a mapping with Python's names.
pub(crate) fn object(
    class: &Bound<'_, PyType>,
    schema: &'static Schema,
    values: &Bound<'_, PyAny>,
) -> PyResult<String> {
    let values = values.cast::<PyMapping>().map_err(|_| expected("a mapping", values))?;
    let known = fields(class)?;
    let mut members = Vec::new();
    for item in values.items()?.iter() {
        let (name, value): (Bound<'_, PyString>, Bound<'_, PyAny>) = item.extract()?;
        if name == "extra" {
            let json = write::json(&value, write::TEXTS)?;
            members.extend(json.strip_prefix('{').and_then(|json| json.strip_suffix('}')).map(str::to_owned));
            continue;
        }
        let Some((_, field)) = known.iter().find(|(known, _)| known.as_any().eq(&name).unwrap_or(false))
        else {
            return Err(PyTypeError::new_err(format!("{} has no field `{name}`", class.name()?)));
        };
        members.extend(member(schema, field.get(), &value)?);
    }
    members.retain(|member| !member.is_empty());
    Ok(format!("{{{}}}", members.join(",")))
}

/// One member, or nothing for `None`.
fn member(schema: &'static Schema, field: &Field, value: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
    let known = schema.fields.get(field.index).filter(|_| !value.is_none());
    let Some(known) = known else { return Ok(None) };
    let json = json(&known.kind, field.shape(value.py())?, value)?;
    Ok(Some(format!("{}:{json}", quoted(known.name)?)))
}

fn json(kind: &'static Kind, shape: &Shape, value: &Bound<'_, PyAny>) -> PyResult<String> {
    let py = value.py();
    match (kind, shape) {
        (Kind::Decimal, _) => decimal(value),
        (Kind::Integer, _) if !value.is_instance_of::<PyBool>() => Ok(value.extract::<i64>()?.to_string()),
        (Kind::Boolean, _) => Ok(value.extract::<bool>()?.to_string()),
        (Kind::Json, _) => write::json(value, write::TEXTS),
        (Kind::Object(_), Shape::Object(class)) => nested(class.bind(py), value),
        (Kind::List(item), Shape::List(shape)) => {
            let items = value.try_iter()?.map(|value| json(item, shape, &value?));
            Ok(format!("[{}]", items.collect::<PyResult<Vec<_>>>()?.join(",")))
        }
        _ => text(value),
    }
}

/// Money is exact, so a float is not money.
fn decimal(value: &Bound<'_, PyAny>) -> PyResult<String> {
    if value.is_instance_of::<PyFloat>() {
        return Err(PyTypeError::new_err(
            "a float is not exact: give a decimal.Decimal or a str, such as Decimal(\"12.30\")",
        ));
    }
    let exact = DECIMAL.call(value.py(), (value,)).map_err(|_| expected("a Decimal, str or int", value))?;
    if !exact.call_method0("is_finite")?.is_truthy()? {
        return Err(PyValueError::new_err("a decimal must be finite"));
    }
    quoted(&exact.call_method1("__format__", ("f",))?.extract::<String>()?)
}

fn nested(class: &Bound<'_, PyType>, value: &Bound<'_, PyAny>) -> PyResult<String> {
    match value.cast::<Model>() {
        Ok(model) if value.is_instance(class)? => Ok(model.get().row().json()),
        _ => object(class, schema(class)?, value),
    }
}

/// Text, or what stands for it: dates, times and UUIDs.
fn text(value: &Bound<'_, PyAny>) -> PyResult<String> {
    if let Ok(text) = value.cast::<PyString>() {
        return quoted(text.to_str()?);
    }
    if value.hasattr("isoformat")? {
        let text: String = value.call_method0("isoformat")?.extract()?;
        return quoted(&text.strip_suffix("+00:00").map_or(text.clone(), |utc| format!("{utc}Z")));
    }
    match value.is_instance(UUID.get(value.py())?)? {
        true => quoted(value.str()?.to_str()?),
        false => Err(expected("text", value)),
    }
}

fn quoted(text: &str) -> PyResult<String> {
    serde_json::to_string(text).map_err(|_| PyValueError::new_err("the text cannot be written as JSON"))
}

fn expected(what: &str, value: &Bound<'_, PyAny>) -> PyErr {
    PyTypeError::new_err(format!("expected {what}, not {}", type_name(value)))
}
